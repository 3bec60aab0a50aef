//! What a check finds.

use std::fmt;

/// A limit that a value does not keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    path: String,
    rule: Rule,
    found: String,
    allowed: String,
    /// Who names the stricter limit, where this only warns.
    stricter: Option<&'static str>,
}

/// What kind of limit a [`Violation`] is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// Fewest characters of a text.
    MinLength,
    /// Most characters of a text.
    MaxLength,
    /// Fewest entries of a list or keys of a map.
    MinItems,
    /// Most entries of a list or keys of a map.
    MaxItems,
    /// Smallest number.
    Minimum,
    /// Largest number.
    Maximum,
    /// A key that must be there.
    Required,
    /// A key that is not known here.
    UnknownKey,
    /// The kind of JSON value.
    Type,
    /// The documented values of a text.
    Values,
    /// Numbers that make a sum.
    Sum,
    /// As many entries as another list has.
    Count,
    /// Entries that must differ.
    Unique,
    /// Keys that another list names.
    Keys,
    /// How an address begins.
    Protocol,
    /// A key in the text of a message and what it stands for.
    Reference,
    /// Characters of the whole as JSON.
    Payload,
    /// An identifier that is not empty.
    Identifier,
    /// How a text is written, such as a time.
    Format,
    /// Keys that exclude each other.
    Exclusive,
    /// Times that are too far apart, or in the wrong order.
    Period,
    /// Text that has no effect here.
    NoEffect,
}

impl Violation {
    pub(super) fn new(path: impl ToString, rule: Rule, found: String, allowed: String) -> Self {
        Self { path: path.to_string(), rule, found, allowed, stricter: None }
    }

    /// Makes it a warning, if a source is given.
    pub(super) fn only_warns(mut self, source: Option<&'static str>) -> Self {
        self.stricter = source;
        self
    }

    /// Where the value is: `slides[1].data.rows[3]`; empty for the body itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The kind of limit.
    #[must_use]
    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// What was found, in words.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// What is allowed, in words.
    #[must_use]
    pub fn allowed(&self) -> &str {
        &self.allowed
    }

    /// Whether it does not keep a message from being sent: a stricter limit of a source that others
    /// disagree with.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        self.stricter.is_some()
    }

    /// Who names the stricter limit of a warning.
    #[must_use]
    pub fn source(&self) -> Option<&'static str> {
        self.stricter
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the whole" } else { &self.path };
        write!(f, "{path}: found {}, allowed {}", self.found, self.allowed)?;
        self.stricter.map_or(Ok(()), |source| write!(f, " (by {source})"))
    }
}

/// All limits that a value breaks, and the warnings beside them. Its `Display` is one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations {
    broken: Vec<Violation>,
    warnings: Vec<Violation>,
}

impl Violations {
    pub(super) fn new(broken: Vec<Violation>, warnings: Vec<Violation>) -> Self {
        Self { broken, warnings }
    }

    /// Leaves only empty identifiers, which no caller can want to send.
    pub(super) fn only_identifiers(mut self) -> Option<Self> {
        self.broken.retain(|violation| violation.rule == Rule::Identifier);
        (!self.broken.is_empty()).then_some(self)
    }

    pub(crate) fn as_slice(&self) -> &[Violation] {
        &self.broken
    }

    /// The broken limits, in the order of the value; there is at least one.
    pub fn iter(&self) -> std::slice::Iter<'_, Violation> {
        self.broken.iter()
    }

    /// The stricter limits of some sources that are passed as well.
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
