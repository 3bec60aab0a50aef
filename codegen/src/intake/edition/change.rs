//! What changed from one edition to the next.

use super::facts::OperationKey;
use super::step::{Topic, Track};
use std::fmt;

/// What became of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum News {
    /// It was not stated before.
    Added,
    /// It is stated differently.
    Changed,
    /// It is no longer stated.
    Removed,
    /// It is stated of another name, which is probably the new one.
    Renamed,
}

impl News {
    /// In words of a report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Removed => "removed",
            Self::Renamed => "probably renamed",
        }
    }
}

/// One change of the facts of a published document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EditionChange {
    /// Name of the published file.
    pub file: String,
    /// The operation, by its name in the edition before unless it is new.
    pub operation: OperationKey,
    /// The operation by its name in this edition, where it has another one.
    pub now: Option<OperationKey>,
    /// The way from the operation to what the fact is about, with the names of the edition before.
    pub track: Track,
    /// What the fact is about; nothing for the operation, parameter, key or content itself.
    pub topic: Option<Topic>,
    /// What became of it.
    pub news: News,
    /// What the edition before states.
    pub old: Option<String>,
    /// What this edition states.
    pub new: Option<String>,
    /// Why it is thought to be a new name.
    pub why: Option<String>,
}

impl EditionChange {
    /// What changed, in words: `type of parameter query limit`.
    #[must_use]
    pub fn subject(&self) -> String {
        match (&self.topic, self.track.0.is_empty()) {
            (None, true) => "operation".to_owned(),
            (None, false) => self.track.to_string(),
            (Some(topic), true) => topic.to_string(),
            (Some(topic), false) => format!("{topic} of {}", self.track),
        }
    }

    /// What the editions state, in words: `integer → string`.
    #[must_use]
    pub fn statement(&self) -> String {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => format!("{old} → {new}"),
            (Some(one), None) | (None, Some(one)) => one.clone(),
            (None, None) => String::new(),
        }
    }
}

/// One line without the committed item.
impl fmt::Display for EditionChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}: {}", self.news.name(), self.file, self.operation, self.subject())?;
        let statement = self.statement();
        if !statement.is_empty() {
            write!(f, ": {statement}")?;
        }
        self.why.as_ref().map_or(Ok(()), |why| write!(f, " ({why})"))
    }
}
