//! Every captured response in a folder.

use super::{Refused, Report, Side, check, read};
use std::fmt::Write as _;
use std::path::Path;

/// What became of the files of a folder.
#[derive(Clone, Debug, Default)]
pub struct All {
    /// One entry per file, by operation and number.
    pub files: Vec<File>,
}

/// What became of one file.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct File {
    /// Its name.
    pub name: String,
    /// How it was read.
    pub verdict: Verdict,
    /// What was found in it, if it was read.
    pub report: Option<Report>,
}

/// How a file was read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Verdict {
    /// All values come back as they were.
    Lossless,
    /// Some values were corrected; nothing is lost.
    Corrected,
    /// Some values are lost.
    Lost,
    /// It cannot be read, or a part of it cannot.
    Refused,
    /// It is no captured response of a known operation, for this reason.
    NotTried(String),
    /// There is nothing to decode, for this reason.
    Ignored(String),
}

/// Reads every file of a folder that is called `<operation id>.<n>.json`.
pub fn all(folder: &Path) -> Result<All, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| {
        format!("cannot read {}: {error}; name a folder of captured responses", folder.display())
    })?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() && !is_about(&name, folder) {
            names.push(name);
        }
    }
    names.sort_by_key(|name| {
        let (id, number) = parts(name).unwrap_or((name, 0));
        (id.to_owned(), number, name.clone())
    });
    let files = names.into_iter().map(|name| file(folder, name)).collect::<Result<_, _>>()?;
    Ok(All { files })
}

/// Whether a file tells of the captured responses: a manifest, a README, an expectation.
fn is_about(name: &str, folder: &Path) -> bool {
    let stem = name.split('.').next().unwrap_or_default();
    let belongs_to_another = || {
        name.strip_suffix(".txt").is_some_and(|stem| folder.join(format!("{stem}.json")).is_file())
    };
    name.starts_with('.')
        || stem.eq_ignore_ascii_case("README")
        || stem.eq_ignore_ascii_case("MANIFEST")
        || belongs_to_another()
}

/// Operation and number in the name of a file.
fn parts(name: &str) -> Option<(&str, u64)> {
    let (id, number) = name.strip_suffix(".json")?.rsplit_once('.')?;
    (!id.contains('.')).then_some(())?;
    Some((id, number.parse().ok()?))
}

fn file(folder: &Path, name: String) -> Result<File, String> {
    let without = |name, verdict| Ok(File { name, verdict, report: None });
    let Some((id, _)) = parts(&name) else {
        let why = "its name is not `<operation id>.<number>.json`".to_owned();
        let is_json = name.to_ascii_lowercase().ends_with(".json");
        let verdict = if is_json { Verdict::NotTried(why) } else { Verdict::Ignored(why) };
        return without(name, verdict);
    };
    if let Err(why) = check(id, Side::Response) {
        let is_known = crate::dynamic::operation(id).is_some();
        let why = if is_known { "the operation has no JSON response".to_owned() } else { why };
        let verdict = if is_known { Verdict::Ignored(why) } else { Verdict::NotTried(why) };
        return without(name, verdict);
    }
    let path = folder.join(&name);
    let bytes =
        std::fs::read(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let report = match serde_json::from_slice(&bytes) {
        Ok(payload) => read(id, Side::Response, payload),
        Err(error) => {
            let mut report = Report::new(id, Side::Response);
            report.refused.push(Refused::not_json(&error, &bytes));
            report
        }
    };
    let verdict = match &report.lost {
        _ if !report.refused.is_empty() => Verdict::Refused,
        Some(lost) if !lost.is_empty() => Verdict::Lost,
        _ if !report.corrected.is_empty() => Verdict::Corrected,
        _ => Verdict::Lossless,
    };
    Ok(File { name, verdict, report: Some(report) })
}

impl All {
    /// Whether no file loses anything, is refused, or could not be tried.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.files.iter().all(|file| {
            matches!(file.verdict, Verdict::Lossless | Verdict::Corrected | Verdict::Ignored(_))
        })
    }

    fn count(&self, wanted: fn(&Verdict) -> bool) -> usize {
        self.files.iter().filter(|file| wanted(&file.verdict)).count()
    }

    /// One line per file, each followed by its details if something in it is refused or lost, or if
    /// `verbose`; then what is wrong, if anything is; then the counts.
    #[must_use]
    pub fn text(&self, verbose: bool) -> String {
        let mut text = String::new();
        for file in &self.files {
            let _ = writeln!(text, "{}", file.line());
            if let Some(report) = &file.report {
                let wrong = matches!(file.verdict, Verdict::Lost | Verdict::Refused);
                for line in report.details().into_iter().filter(|_| verbose || wrong) {
                    let _ = writeln!(text, "{line}");
                }
            }
        }
        let lossy = self.count(|verdict| *verdict == Verdict::Lost);
        let reports = self.files.iter().filter_map(|file| file.report.as_ref());
        let lost: usize = reports.map(|report| report.lost.as_ref().map_or(0, Vec::len)).sum();
        if lost > 0 {
            let _ = writeln!(text, "{lost} values lost; {lossy} files are read, but with loss");
        }
        let not_tried = self.count(|verdict| matches!(verdict, Verdict::NotTried(_)));
        if not_tried > 0 {
            let _ = writeln!(text, "{not_tried} files not tried");
        }
        let _ = write!(
            text,
            "{} lossless, {} corrected, {} refused",
            self.count(|verdict| *verdict == Verdict::Lossless),
            self.count(|verdict| *verdict == Verdict::Corrected),
            self.count(|verdict| *verdict == Verdict::Refused),
        );
        text
    }
}

impl File {
    /// `<name>: <verdict>`, with counts.
    fn line(&self) -> String {
        let Self { name, verdict, report } = self;
        let refused = report.as_ref().map_or(0, |report| report.refused.len());
        let corrected = report.as_ref().map_or(0, |report| report.corrected.len());
        let lost = report.iter().flat_map(|report| &report.lost).map(Vec::len).sum::<usize>();
        match verdict {
            Verdict::Lossless => format!("{name}: lossless"),
            Verdict::Corrected => format!("{name}: corrected ({corrected} corrected)"),
            Verdict::Lost => format!("{name}: lost ({lost} lost, {corrected} corrected)"),
            Verdict::Refused => {
                format!("{name}: refused ({refused} refused, {lost} lost, {corrected} corrected)")
            }
            Verdict::NotTried(why) => format!("{name}: not tried: {why}"),
            Verdict::Ignored(why) => format!("{name}: ignored: {why}"),
        }
    }
}
