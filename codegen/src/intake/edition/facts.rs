//! The facts of one published document.

use super::step::{Step, Topic, Track};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What one published document states.
///
/// ```
/// use cliq_codegen::intake::Published;
/// use cliq_codegen::intake::edition::Edition;
///
/// let text = "\
/// openapi: 3.0.0
/// servers: [{url: https://example.com/api/v9}]
/// paths:
///   /shelves:
///     get:
///       description: 'Made up. <b>Threshold limit</b>: 20 requests per min per user'
///       parameters: [{name: limit, in: query, schema: {type: integer}}]
///       responses: {'204': {description: Made up.}}
/// ";
/// let published = Published { file: "shelves.yml".to_owned(), text: text.to_owned() };
/// let edition = Edition::read(&published).unwrap();
/// assert_eq!(edition.module, "shelves");
/// let facts = "\
/// GET /api/v9/shelves
///   parameter query limit $ type integer
///   rate-limit 20/60s
///   response 204
/// ";
/// assert!(edition.text().ends_with(facts), "{}", edition.text());
/// assert_eq!(Edition::parse("v9/shelves", &edition.text()).unwrap(), edition);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edition {
    /// Name of the published file, such as `bots.yml`.
    pub file: String,
    /// Module that the file is about, such as `bots`.
    pub module: String,
    /// What it states about each operation.
    pub operations: BTreeMap<OperationKey, FactNode>,
}

/// Which operation: the path with that of the server in front, and the verb.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OperationKey {
    /// Path template, as published.
    pub path: String,
    /// Verb in small letters.
    pub verb: String,
}

impl fmt::Display for OperationKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.verb.to_uppercase(), super::token::encode(&self.path))
    }
}

/// Facts about a value, and about what is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FactNode {
    /// Types that the value has; none where the document does not say.
    pub kinds: BTreeSet<String>,
    /// Whether the value has to be there.
    pub is_required: bool,
    /// Whether the type is known from examples alone.
    pub is_shown: bool,
    /// The other facts; what stands beside the topic, or nothing.
    pub facts: BTreeMap<Topic, String>,
    /// What is in it.
    pub below: BTreeMap<Step, FactNode>,
}

impl FactNode {
    /// The types in one word: `integer|string`.
    #[must_use]
    pub fn kind(&self) -> String {
        if self.kinds.is_empty() {
            return "any".to_owned();
        }
        let words: Vec<String> =
            self.kinds.iter().map(|kind| super::token::alternative(kind)).collect();
        words.join("|")
    }

    /// The value at the end of a way, made where it is not there.
    pub(super) fn entry(&mut self, track: &[Step]) -> &mut Self {
        track.iter().fold(self, |node, step| node.below.entry(step.clone()).or_default())
    }

    /// Calls `visit` with this value and all that are in it, each with the way to it.
    pub(super) fn walk<'a>(&'a self, at: &Track, visit: &mut dyn FnMut(&Track, &'a Self)) {
        visit(at, self);
        for (step, below) in &self.below {
            below.walk(&at.then(step), visit);
        }
    }

    /// How many values are in it.
    pub(super) fn size(&self) -> usize {
        self.below.values().map(|below| 1 + below.size()).sum()
    }
}
