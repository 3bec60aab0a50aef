//! `cargo xtask refresh`: published documents → specifications.

mod fetch;
mod folder;
mod options;
#[cfg(test)]
mod tests;

use crate::files;
use cliq_codegen::Source;
use cliq_codegen::intake::Published;
use cliq_codegen::intake::sources::{Sources, day};
use cliq_codegen::refresh::{Input, Refreshed, Report, refresh};
use folder::Arrival;
use options::Options;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::path::Path;

/// All is well.
const FINE: u8 = 0;
/// Some document was refused, or `--check` found something to take in.
const FOUND: u8 = 1;
/// Nothing could be done with what was asked for.
const USAGE: u8 = 2;

/// Runs the command; the exit code is 0, 1 if a document was refused or `--check` found something,
/// 2 if the command cannot be carried out as written.
pub fn run(arguments: &[String]) -> u8 {
    let outcome = Options::parse(arguments).and_then(|options| carry_out(&options, &today()));
    outcome.unwrap_or_else(|message| {
        eprintln!("{message}");
        USAGE
    })
}

fn carry_out(options: &Options, today: &str) -> Result<u8, String> {
    let sources_file = options.specs.join("sources.toml");
    let sources = std::fs::read_to_string(&sources_file).unwrap_or_default();
    let mut sources = Sources::parse(&sources).map_err(|problem| problem.to_string())?;
    let arrivals = arrivals(options, &sources)?;
    let mut missing = Vec::new();
    let mut published = Vec::new();
    for (file, arrival) in arrivals {
        match arrival {
            Ok(text) => published.push(Published { file, text }),
            Err(problem) => missing.push(problem),
        }
    }
    eprintln!("repairing and merging {} documents", published.len());
    let committed = folder::documents(&options.specs, &options.api)?;
    let overlays = folder::overlays(&options.specs, &options.api)?;
    let remembered = folder::remembered(&options.specs, &options.api)?;
    let done = refresh(Input {
        api: &options.api,
        committed: &committed,
        published: &published,
        overlays: &overlays,
        remembered: &remembered,
        module: options.module.as_deref(),
    });
    let mut done = done.map_err(|problems| format!("{problems}\nnothing was written"))?;
    done.report.published.extend(missing.iter().map(|problem| problem.file.clone()));
    done.report.published.sort();
    done.report.refused.extend(missing);
    done.report.refused.sort();
    if options.module.is_none() {
        note(&mut sources, &options.api, &published, &done, today);
    }
    let written =
        if options.writes() { write(options, &done, &sources_file, &sources)? } else { 0 };
    print(options, &done, written);
    let report = &done.report;
    let is_stale = !report.changed.is_empty() || !report.out_of_date.is_empty();
    let found = options.check && (done.says_more() || is_stale);
    Ok(if found || !done.report.refused.is_empty() { FOUND } else { FINE })
}

/// Reads the documents from the folder, or fetches those whose address is known.
fn arrivals(options: &Options, sources: &Sources) -> Result<Vec<Arrival>, String> {
    if let Some(folder) = &options.from {
        return folder::published(folder);
    }
    let api = sources.apis.get(&options.api);
    let known: Vec<(&String, &String)> = api
        .into_iter()
        .flat_map(|api| &api.documents)
        .filter_map(|(file, origin)| Some((file, origin.url.as_ref()?)))
        .collect();
    if known.is_empty() {
        let pages = api.map(|api| api.pages.join(", ")).unwrap_or_default();
        return Err(format!(
            "specs/sources.toml has no url for a document of {}; download the documents from the \
             links on {pages} and give their folder with --from, or write their addresses there",
            options.api
        ));
    }
    let count = known.len();
    let fetcher = fetch::Fetcher::new();
    let arrivals = known.into_iter().enumerate().map(|(index, (file, url))| {
        eprintln!("[{}/{count}] {file}", index + 1);
        (file.clone(), fetcher.document(file, url))
    });
    Ok(arrivals.collect())
}

/// Records what was taken in.
fn note(sources: &mut Sources, api: &str, published: &[Published], done: &Refreshed, today: &str) {
    for Published { file, text } in published.iter().filter(|one| done.taken_in.contains(&one.file))
    {
        sources.record(api, file, &sha256(text), text.len() as u64, today);
    }
}

/// In hexadecimal digits.
fn sha256(text: &str) -> String {
    Sha256::digest(text).iter().fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

/// Writes what changed; how many documents that are.
fn write(
    options: &Options,
    done: &Refreshed,
    sources_file: &Path,
    sources: &Sources,
) -> Result<usize, String> {
    for Source { path, text } in &done.changed {
        files::write(&options.specs.join(path), text)?;
    }
    for Source { path, text } in &done.remembered {
        files::write(&options.specs.join(path), text)?;
    }
    let text = sources.text();
    if std::fs::read_to_string(sources_file).ok().as_ref() != Some(&text) {
        files::write(sources_file, &text)?;
    }
    Ok(done.changed.len())
}

fn print(options: &Options, done: &Refreshed, written: usize) {
    let report = &done.report;
    for (file, state) in report.documents() {
        println!("{file}: {state}");
    }
    for problem in &report.refused {
        println!("refused: {problem}");
    }
    for outcome in report.expired() {
        println!("{outcome}");
    }
    for change in &report.published_changes {
        println!("{change}");
    }
    for difference in &report.differences {
        println!("{difference}");
    }
    for new in &report.new_operations {
        println!("new: {} ({} {}) in {}", new.id, new.verb, new.path, new.committed.file);
    }
    println!(
        "{} repairs; {} operations of these modules are not published",
        report.repairs.len(),
        report.not_published.len()
    );
    if let Some(news) = report.news() {
        println!("since the last refresh: {news}");
    }
    print_facts(options, report);
    if options.dry_run || options.check {
        println!("{} documents would change; nothing was written", report.changed.len());
        return;
    }
    match write_report(&options.report, report) {
        Ok(()) => println!("the report is in {}", options.report.display()),
        Err(message) => eprintln!("{message}"),
    }
    if written == 0 {
        println!("no document changed");
        return;
    }
    println!(
        "{written} documents written; next: review `git diff {}`, put new texts into words of our \
         own, run `cargo xtask generate` and the tests",
        options.specs.display()
    );
}

/// What became of the facts that are remembered of the published documents.
fn print_facts(options: &Options, report: &Report) {
    for file in &report.not_read {
        println!("not read: the document of specs/{file}; what is remembered of it stays");
    }
    let what = if options.writes() { "written" } else { "out of date" };
    for file in &report.out_of_date {
        println!("facts {what}: specs/{file}");
    }
    if options.check && !report.out_of_date.is_empty() {
        println!(
            "run `cargo xtask refresh` without --check to remember the facts as published now"
        );
    }
}

/// Writes the page, and beside it overlays that would keep what is committed.
fn write_report(page: &Path, report: &Report) -> Result<(), String> {
    files::write(page, &report.markdown())?;
    let folder = page.with_file_name("refresh-overlays");
    for (name, text) in report.overlays() {
        files::write(&folder.join(name), &text)?;
    }
    Ok(())
}

/// The day, from the clock of the machine.
fn today() -> String {
    #[expect(clippy::disallowed_methods, reason = "the command is where time is injected from")]
    let now = std::time::SystemTime::now();
    day(now.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs()))
}
