//! Violations of documented limits.

use std::fmt;
use std::ops::Range;

/// What the check of a value finds.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) violations: Vec<Violation>,
    /// Message ids and times that are not in the form of the operation: where they are, and that form
    /// as JSON.
    pub(super) rewritten: Vec<(Range<usize>, String)>,
    /// Whether an object has a key twice.
    pub(super) has_repeated_key: bool,
}

impl Findings {
    pub(super) fn push(&mut self, violation: Violation) {
        self.violations.push(violation);
    }

    pub(super) fn rewrite(&mut self, range: Range<usize>, json: String) {
        self.rewritten.push((range, json));
    }

    /// Replaces the content of a string.
    pub(super) fn rewrite_text(&mut self, range: Range<usize>, text: &str) {
        let quoted = serde_json::Value::from(text).to_string();
        let content = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        self.rewrite(range, content.unwrap_or_default().to_owned());
    }

    pub(super) fn repeats_key(&mut self) {
        self.has_repeated_key = true;
    }

    pub(super) fn append(&mut self, mut other: Self) {
        self.violations.append(&mut other.violations);
        self.rewritten.append(&mut other.rewritten);
        self.has_repeated_key |= other.has_repeated_key;
    }

    pub(super) fn count(&self) -> usize {
        self.violations.len()
    }

    /// Whether there are warnings only.
    pub(super) fn is_permitted(&self) -> bool {
        self.violations.iter().all(Violation::is_warning)
    }
}

/// A violation of a documented limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: Rule,
    found: String,
    allowed: String,
    /// The source of a stricter limit that only warns.
    stricter: Option<&'static str>,
}

/// The kind of limit of a [`Violation`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// Minimum number of characters.
    MinLength,
    /// Maximum number of characters.
    MaxLength,
    /// Minimum number of list entries or map keys.
    MinItems,
    /// Maximum number of list entries or map keys.
    MaxItems,
    /// Minimum of a number.
    Minimum,
    /// Maximum of a number.
    Maximum,
    /// A required key.
    Required,
    /// An unknown key.
    UnknownKey,
    /// A key or value of another version of the API.
    Version,
    /// The JSON type.
    Type,
    /// The documented values.
    Values,
    /// The sum of numbers.
    Sum,
    /// The same number of entries as another list.
    Count,
    /// Unique entries.
    Unique,
    /// The keys that another list names.
    Keys,
    /// The scheme of a URL.
    Protocol,
    /// The references between text and buttons of a message.
    Reference,
    /// The size of the whole value as JSON.
    Payload,
    /// A nonempty identifier.
    Identifier,
    /// The format of text, such as a time.
    Format,
    /// Mutually exclusive keys.
    Exclusive,
    /// The order and distance of times.
    Period,
    /// Text without an effect.
    NoEffect,
}

impl Violation {
    pub(super) fn new(path: impl ToString, rule: Rule, found: String, allowed: String) -> Self {
        Self { path: path.to_string(), rule, found, allowed, stricter: None }
    }

    /// Makes the violation a warning, if there is a source.
    pub(super) fn only_warns(mut self, source: Option<&'static str>) -> Self {
        self.stricter = source;
        self
    }

    /// Returns the path of the value, such as `slides[1].data.rows[3]`; empty for the body itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the kind of limit.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// Returns a description of the value.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// Returns a description of the allowed values.
    #[must_use]
    pub fn allowed(&self) -> &str {
        &self.allowed
    }

    /// Returns whether this is a warning: a stricter limit of one source that other sources
    /// contradict. Warnings do not prevent sending.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        self.stricter.is_some()
    }

    /// Returns the source of the stricter limit of a warning.
    #[must_use]
    pub fn source(&self) -> Option<&'static str> {
        self.stricter
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the value" } else { &self.path };
        write!(f, "{path}: found {}, allowed {}", self.found, self.allowed)?;
        self.stricter.map_or(Ok(()), |source| write!(f, " (according to {source})"))
    }
}

/// All violations of a value, with its warnings. `Display` writes one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    broken: Vec<Violation>,
    warnings: Vec<Violation>,
}

impl Violations {
    pub(super) fn new(broken: Vec<Violation>, warnings: Vec<Violation>) -> Self {
        Self { broken, warnings }
    }

    /// Keeps only empty identifiers, which are refused even if validation is skipped.
    pub(super) fn only_identifiers(mut self) -> Option<Self> {
        self.broken.retain(|violation| violation.rule == Rule::Identifier);
        (!self.broken.is_empty()).then_some(self)
    }

    pub(crate) fn as_slice(&self) -> &[Violation] {
        &self.broken
    }

    /// Returns the violations, in the order of the value; there is at least one.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.broken.iter()
    }

    /// Returns the warnings.
    #[must_use]
    pub fn warnings(&self) -> &[Violation] {
        &self.warnings
    }
}

impl<'a> IntoIterator for &'a Violations {
    type Item = &'a Violation;
    type IntoIter = std::slice::Iter<'a, Violation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.broken.iter().enumerate() {
            if index > 0 {
                f.write_str("; ")?;
            }
            violation.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Violations {}
