//! The report, and the anonymized responses beside it.

use super::finding::{Finding, Findings, Outcome};
use super::plan;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Writes `report.md` and `<operation id>.<n>.json` for each response that deviates, or for all.
/// How many responses were written.
pub fn all(folder: &Path, findings: &Findings, all_bodies: bool) -> io::Result<usize> {
    let in_place = |error: io::Error| {
        io::Error::new(
            error.kind(),
            format!("cannot write to {}: {error}; see --out", folder.display()),
        )
    };
    std::fs::create_dir_all(folder).map_err(in_place)?;
    let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
    let mut files = Vec::new();
    let mut written = 0;
    for finding in &findings.0 {
        let wanted = finding.body.as_ref().filter(|_| all_bodies || finding.is_deviation());
        files.push(match wanted {
            Some(body) => {
                let id = finding.operation.id;
                let number = numbers.entry(id).or_default();
                *number += 1;
                let name = format!("{id}.{number}.json");
                std::fs::write(folder.join(&name), format!("{body:#}\n")).map_err(in_place)?;
                written += 1;
                Some(name)
            }
            None => None,
        });
    }
    std::fs::write(folder.join("report.md"), text(findings, &files)).map_err(in_place)?;
    Ok(written)
}

fn text(findings: &Findings, files: &[Option<String>]) -> String {
    let mut text = format!("# Deviations from the documents\n\n{}.\n", findings.summary());
    let entries: Vec<(&Finding, Option<&str>)> =
        findings.0.iter().zip(files.iter().map(Option::as_deref)).collect();
    section(&mut text, "Deviations", &entries, |finding| match &finding.outcome {
        Outcome::Called { deviations, .. } => {
            Some(deviations.clone()).filter(|all| !all.is_empty())
        }
        _ => None,
    });
    section(&mut text, "Failures", &entries, |finding| match &finding.outcome {
        Outcome::Failed(why) => Some(vec![why.clone()]),
        _ => None,
    });
    section(&mut text, "Refused by the service", &entries, |finding| match &finding.outcome {
        Outcome::Refused(why) => Some(vec![why.clone()]),
        _ => None,
    });
    section(&mut text, "Skipped", &entries, |finding| match &finding.outcome {
        Outcome::Skipped(why) => Some(vec![why.clone()]),
        Outcome::ScopeMissing => {
            Some(vec![format!("the scope {} is not granted", plan::scopes(finding.operation))])
        }
        _ => None,
    });
    section(&mut text, "Conforming", &entries, |finding| match &finding.outcome {
        Outcome::Called { deviations, .. } if deviations.is_empty() => Some(Vec::new()),
        _ => None,
    });
    text
}

/// A heading and the entries of its kind; nothing if there are none.
fn section(
    text: &mut String,
    title: &str,
    entries: &[(&Finding, Option<&str>)],
    lines: impl Fn(&Finding) -> Option<Vec<String>>,
) {
    let mut is_first = true;
    for (finding, file) in entries {
        let Some(lines) = lines(finding) else { continue };
        if is_first {
            text.push_str(&format!("\n## {title}\n\n"));
            is_first = false;
        }
        let file = file.map_or_else(String::new, |file| format!(", {file}"));
        text.push_str(&format!("- `{}`{file}\n", finding.operation.id));
        let notes = finding.notes.iter().map(|note| format!("note: {note}"));
        lines.into_iter().chain(notes).for_each(|line| text.push_str(&format!("  - {line}\n")));
    }
}
