//! Where a fact stands, and what it is about.

use super::token;
use std::fmt;

/// One step from an operation towards the value that a fact is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The body of the request.
    Body,
    /// A parameter: its place, such as `query`, and its name.
    Parameter(String, String),
    /// The response of a status.
    Response(String),
    /// The content of a body or response, by its media type.
    Media(String),
    /// A key of an object.
    Key(String),
    /// The items of a list.
    Items,
    /// The values of an object whose keys are data.
    Entries,
}

impl Step {
    /// Whether the step leads from one value into another.
    #[must_use]
    pub fn is_inner(&self) -> bool {
        matches!(self, Self::Key(_) | Self::Items | Self::Entries)
    }
}

/// What a fact states about the operation or value where it stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// The operation is on its way out.
    Deprecated,
    /// An error code.
    Error(String),
    /// A limit of length, number or size, by its key in the schema.
    Limit(String),
    /// How long requests are refused, of a variant of the operation; mostly of the nameless one.
    Lockout(String),
    /// How many requests are allowed, of a variant of the operation.
    RateLimit(String),
    /// Whether a value has to be there.
    Required,
    /// Scopes that together permit the operation.
    Scope(String),
    /// The types of a value.
    Type,
    /// A value that is allowed.
    Value(String),
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, of) = match self {
            Self::Deprecated => ("deprecated", ""),
            Self::Error(code) => ("error code", code.as_str()),
            Self::Limit(key) => ("limit", key.as_str()),
            Self::Lockout(variant) => ("lockout", variant.as_str()),
            Self::RateLimit(variant) => ("rate limit", variant.as_str()),
            Self::Required => ("required", ""),
            Self::Scope(scope) => ("scope", scope.as_str()),
            Self::Type => ("type", ""),
            Self::Value(value) => ("value", value.as_str()),
        };
        if of.is_empty() {
            return f.write_str(name);
        }
        write!(f, "{name} {}", token::encode(of))
    }
}

/// The way from an operation to a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Track(pub Vec<Step>);

impl Track {
    /// The way that goes one step further.
    #[must_use]
    pub fn then(&self, step: &Step) -> Self {
        Self(self.0.iter().chain([step]).cloned().collect())
    }
}

/// `parameter query limit`, `response 200 application/json $.data[].name`.
impl fmt::Display for Track {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = self.0.iter().position(Step::is_inner).unwrap_or(self.0.len());
        let (outer, path) = self.0.split_at_checked(inner).unwrap_or_default();
        for (index, step) in outer.iter().enumerate() {
            if index > 0 {
                f.write_str(" ")?;
            }
            match step {
                Step::Body => f.write_str("body")?,
                Step::Parameter(place, name) => {
                    write!(f, "parameter {} {}", token::encode(place), token::encode(name))?;
                }
                Step::Response(status) => write!(f, "response {}", token::encode(status))?,
                Step::Media(media) => f.write_str(&token::encode(media))?,
                Step::Key(_) | Step::Items | Step::Entries => {}
            }
        }
        if path.is_empty() {
            return Ok(());
        }
        write!(f, " {}", path_token(path))
    }
}

/// Steps inside a value: `$.data[].name`.
pub(super) fn path_token(path: &[Step]) -> String {
    path.iter().fold("$".to_owned(), |path, step| match step {
        Step::Key(name) => format!("{path}.{}", token::segment(name)),
        Step::Items => path + "[]",
        Step::Entries => path + "{}",
        Step::Body | Step::Parameter(..) | Step::Response(_) | Step::Media(_) => path,
    })
}
