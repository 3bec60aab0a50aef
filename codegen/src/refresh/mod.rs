//! Published documents → committed documents, in one step: the repair, the overlays, the merge, and
//! the canonical text. No files are read or written here; `cargo xtask refresh` does that.

mod remembered;
mod report;
mod rules;
mod selection;
mod shared;

pub use remembered::PublishedChange;
pub use report::{DocumentOrigin, Report};

use crate::document::Document;
use crate::intake::merge::{self, Decision};
use crate::intake::{Published, canonical, repair};
use crate::load;
use crate::overlay::{self, Outcome, Overlay, Stage};
use crate::{Problem, Problems, Source};
use remembered::Memory;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a refresh works on.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Version of the API, such as `v2`.
    pub api: &'a str,
    /// The committed documents, of any version.
    pub committed: &'a [Source],
    /// The documents as published.
    pub published: &'a [Published],
    /// The overlays of the version: `overlays/<version>/<module>.yaml`.
    pub overlays: &'a [Source],
    /// The facts of the documents that were taken in last: `published/<version>/<module>`.
    pub remembered: &'a [Source],
    /// Only this module: a committed one, or the name of a published file.
    pub module: Option<&'a str>,
}

/// What a refresh makes.
#[derive(Clone, Debug)]
pub struct Refreshed {
    /// The documents of the version whose text is another one than before, or new.
    pub changed: Vec<Source>,
    /// Published files that were taken in, whether or not they said anything new.
    pub taken_in: Vec<String>,
    /// The files of facts, `published/<version>/<module>`, that are new or out of date. Where one
    /// module is chosen there are none, for not all of a document was taken in.
    pub remembered: Vec<Source>,
    /// What happened.
    pub report: Report,
}

/// Takes published documents in. The order of documents and of keys does not matter, and taking the
/// same documents in once more changes nothing.
///
/// The error names defects of the committed documents or of the overlays; a defect of a published
/// document is part of the report, and the others are taken in.
pub fn refresh(input: Input<'_>) -> Result<Refreshed, Problems> {
    let all = load::documents(input.committed)?;
    let (committed, other): (Vec<Document>, Vec<Document>) =
        all.into_iter().partition(|document| document.version == input.api);
    let overlays = parse(input.overlays)?;
    let mut refused = Vec::new();
    let memory = Memory::of(input.api, input.remembered, input.published, &mut refused)?;
    let readable = |published: &&Published| !is_refused(&refused, &published.file);
    let readable: Vec<Published> = input.published.iter().filter(readable).cloned().collect();
    let mut repaired = repair(input.api, &readable, &overlays);
    let mut outcomes = std::mem::take(&mut repaired.outcomes);
    outcomes.extend(correct(&mut repaired.documents, &overlays));
    let origins = repaired.documents.iter().map(DocumentOrigin::of).collect();
    let chosen = selection::choose(&committed, &repaired.documents, input.module)?;
    let files = files_of(&chosen, input);
    refused.append(&mut repaired.refused);
    let merged = rules::merge_clean(&committed, &other, chosen, &mut refused);
    refused.sort();
    refused.dedup();
    let mut changed = texts(&merged.documents, input.committed);
    // A shared schema changes in all versions.
    let mirrored = shared::mirrored(&merged.documents, &other);
    let mirrored = mirrored.into_iter().filter(|document| !other.contains(document));
    changed.extend(texts(&mirrored.collect::<Vec<_>>(), input.committed));
    let published = sorted(input.published.iter().map(|published| published.file.clone()));
    let mut taken_in = published.clone();
    taken_in.retain(|file| !is_refused(&refused, file));
    let is_whole = input.module.is_none();
    let remembered = if is_whole { memory.stale(&taken_in) } else { Vec::new() };
    let report = Report {
        api: input.api.to_owned(),
        published,
        published_changes: memory.changes(&files, &merged.documents),
        out_of_date: remembered.iter().map(|source| source.path.clone()).collect(),
        not_read: if is_whole { memory.absent() } else { Vec::new() },
        changed: changed.iter().map(|source| source.path.clone()).collect(),
        repairs: repaired.repairs,
        refused,
        outcomes,
        differences: merged.differences,
        new_operations: merged.new_operations,
        not_published: merged.not_published,
        origins,
    };
    Ok(Refreshed { changed, taken_in, remembered, report })
}

fn is_refused(refused: &[Problem], file: &str) -> bool {
    refused.iter().any(|problem| problem.file == file)
}

/// The published files that are compared with what is remembered: those of the chosen module, or all.
fn files_of(chosen: &[Document], input: Input<'_>) -> BTreeSet<String> {
    match input.module {
        None => input.published.iter().map(|published| published.file.clone()).collect(),
        Some(_) => chosen.iter().filter_map(|document| document.published.clone()).collect(),
    }
}

impl Refreshed {
    /// Whether the published documents say something that the committed ones do not.
    #[must_use]
    pub fn says_more(&self) -> bool {
        let taken = |difference: &merge::Difference| difference.decision == Decision::Taken;
        !self.report.new_operations.is_empty() || self.report.differences.iter().any(taken)
    }
}

fn parse(sources: &[Source]) -> Result<Vec<Overlay>, Problems> {
    let mut sources: Vec<&Source> = sources.iter().collect();
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let (mut overlays, mut found): (Vec<Overlay>, Vec<Problem>) = (Vec::new(), Vec::new());
    for source in sources {
        match overlay::parse(source) {
            Ok(overlay) => overlays.push(overlay),
            Err(problem) => found.push(problem),
        }
    }
    Problems::check(found)?;
    Ok(overlays)
}

/// Applies the overlays that are for repaired documents.
fn correct(documents: &mut [Document], overlays: &[Overlay]) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for overlay in overlays.iter().filter(|overlay| overlay.stage == Stage::Repaired) {
        // A module without a published document in this run has nothing to correct.
        for document in documents.iter_mut().filter(|document| document.module == overlay.module) {
            let mut root = Value::Object(std::mem::take(&mut document.root));
            outcomes.extend(overlay::apply(overlay, &mut root));
            if let Value::Object(root) = root {
                document.root = root;
            }
        }
    }
    outcomes
}

/// The documents whose canonical text is not the committed one.
fn texts(documents: &[Document], committed: &[Source]) -> Vec<Source> {
    let texts = documents
        .iter()
        .map(|document| Source::new(document.file.clone(), canonical::text(document)));
    texts.filter(|source| !committed.contains(source)).collect()
}

fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}
