//! The facts of published documents from one refresh to the next.

use crate::document::Document;
use crate::intake::Published;
use crate::intake::edition::{Edition, EditionChange, changes};
use crate::intake::merge::{CommittedItem, CommittedItems};
use crate::{Problem, Problems, Source};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// A change of a published document since the last refresh.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PublishedChange {
    /// What the editions state.
    pub change: EditionChange,
    /// What it concerns in the committed documents; nothing for an operation that they do not have.
    pub committed: Option<CommittedItem>,
}

/// One line: the change, and where to look.
impl fmt::Display for PublishedChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.committed {
            Some(item) => write!(f, "{}; {item}", self.change),
            None => write!(f, "{}; not committed", self.change),
        }
    }
}

/// The documents of this refresh beside those of the last one.
pub(super) struct Memory {
    /// By module, the facts as they were written.
    before: BTreeMap<String, (Edition, String)>,
    /// By module, the facts of the documents that can be read.
    now: BTreeMap<String, Edition>,
    folder: String,
}

impl Memory {
    /// Reads what is remembered, and the documents; documents that state too much are refused.
    pub(super) fn of(
        api: &str,
        remembered: &[Source],
        published: &[Published],
        refused: &mut Vec<Problem>,
    ) -> Result<Self, Problems> {
        let folder = format!("published/{api}/");
        let (mut before, mut found) = (BTreeMap::new(), Vec::new());
        for Source { path, text } in remembered.iter().filter(|one| one.path.starts_with(&folder)) {
            match Edition::parse(path, text) {
                Ok(edition) => drop(before.insert(edition.module.clone(), (edition, text.clone()))),
                Err(problem) => found.push(problem),
            }
        }
        Problems::check(found)?;
        let mut published: Vec<&Published> = published.iter().collect();
        published.sort_by(|a, b| (&a.file, &a.text).cmp(&(&b.file, &b.text)));
        let mut now = BTreeMap::new();
        for published in published {
            match Edition::read(published) {
                // Of two documents about one module the intake takes the first.
                Ok(edition) if !edition.module.is_empty() => {
                    now.entry(edition.module.clone()).or_insert(edition);
                }
                Ok(_) => {}
                Err(problem) => refused.push(problem),
            }
        }
        Ok(Self { before, now, folder })
    }

    /// What changed in these files; sorted.
    pub(super) fn changes(
        &self,
        files: &BTreeSet<String>,
        committed: &[Document],
    ) -> Vec<PublishedChange> {
        let items = CommittedItems::new(committed);
        // A document without operations is refused for that.
        let chosen = self
            .now
            .values()
            .filter(|edition| files.contains(&edition.file) && !edition.operations.is_empty());
        let mut found = Vec::new();
        for now in chosen {
            let Some((before, _)) = self.before.get(&now.module) else { continue };
            for change in changes(before, now) {
                let committed = find(&items, &change);
                found.push(PublishedChange { change, committed });
            }
        }
        found.sort();
        found
    }

    /// The files that are to be written for documents that were taken in.
    pub(super) fn stale(&self, taken_in: &[String]) -> Vec<Source> {
        let taken = self.now.values().filter(|edition| taken_in.contains(&edition.file));
        let texts = taken.map(|edition| (edition, edition.text()));
        texts
            .filter(|(edition, text)| {
                self.before.get(&edition.module).is_none_or(|(_, before)| before != text)
            })
            .map(|(edition, text)| Source::new(format!("{}{}", self.folder, edition.module), text))
            .collect()
    }

    /// Files whose facts are remembered and that are not among the published ones.
    pub(super) fn absent(&self) -> Vec<String> {
        let absent = self.before.iter().filter(|(module, _)| !self.now.contains_key(*module));
        absent.map(|(module, _)| format!("{}{module}", self.folder)).collect()
    }
}

/// The committed item, by the name of the edition before or by the new one.
fn find(items: &CommittedItems<'_>, change: &EditionChange) -> Option<CommittedItem> {
    let of = |operation| items.find(operation, &change.track, change.topic.as_ref());
    of(&change.operation).or_else(|| of(change.now.as_ref()?))
}
