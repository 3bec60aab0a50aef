//! What a published document says and the committed one does not.

use serde_json::{Value, json};
use std::fmt;

/// What the difference is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The path of an operation.
    Path,
    /// The scopes that permit an operation.
    Scope,
    /// Requests, seconds or lock of the threshold.
    RateLimit,
    /// An error code.
    ErrorCode,
    /// The operation is on its way out.
    Deprecated,
    /// A parameter that is not in the committed document.
    Parameter,
    /// A body that is not in the committed document.
    Body,
    /// The status of success.
    Status,
    /// The content type of a body or a response.
    ContentType,
    /// A property that is not in the committed document.
    Property,
    /// Whether something has to be there.
    Required,
    /// The type of a value.
    Type,
    /// A value of an enum.
    Enum,
    /// A limit on length, number or size.
    Limit,
}

impl Kind {
    /// In words of a report.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Scope => "scope",
            Self::RateLimit => "rate limit",
            Self::ErrorCode => "error code",
            Self::Deprecated => "deprecated",
            Self::Parameter => "parameter",
            Self::Body => "body",
            Self::Status => "status",
            Self::ContentType => "content type",
            Self::Property => "property",
            Self::Required => "required",
            Self::Type => "type",
            Self::Enum => "enum",
            Self::Limit => "limit",
        }
    }
}

/// What the merge did about a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decision {
    /// The published statement is in the merged document.
    Taken,
    /// The committed statement stays; somebody has to look.
    Kept,
}

/// A part of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// File, such as `v2/bots.yaml`.
    pub file: String,
    /// JSON pointer.
    pub pointer: String,
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file, self.pointer)
    }
}

/// One difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Id of the committed operation through which it was found.
    pub operation: String,
    /// What it is about.
    pub kind: Kind,
    /// Where the repaired document says it.
    pub published: Location,
    /// Where the committed document says something else, or would say it.
    pub committed: Location,
    /// What the committed document says; nothing where it is silent.
    pub old: Option<Value>,
    /// What the published document says.
    pub new: Value,
    /// What was done.
    pub decision: Decision,
}

impl Difference {
    /// The actions of an overlay that correct the published statement to the committed one, for
    /// the repaired document. The reason is for somebody to write.
    #[must_use]
    pub fn keeping(&self) -> Vec<Value> {
        let target = path(&self.published.pointer);
        let (parent, key) = self.published.pointer.rsplit_once('/').unwrap_or_default();
        let (parent, key) = (path(parent), crate::document::pointer::unescape(key));
        let removal = action(&target, "remove", true.into(), self.expected());
        let Some(old) = &self.old else { return vec![removal] };
        // What is gone is silence, and silence keeps the committed statement.
        if matches!(self.kind, Kind::Status | Kind::ContentType | Kind::Path | Kind::Type) {
            return vec![removal];
        }
        let plain = |value: &Value| !value.is_array() && !value.is_object();
        if plain(old) && plain(&self.new) {
            let expects = json!({ key.clone(): self.new });
            return vec![action(&parent, "update", json!({ key: old }), expects)];
        }
        // An update appends to lists and merges objects, so the published ones go first.
        let absent = json!({ key.clone(): null });
        vec![removal, action(&parent, "update", json!({ key: old }), absent)]
    }
}

impl Difference {
    /// What an action expects of the published statement.
    fn expected(&self) -> Value {
        match (self.kind, facts(&self.new)) {
            (Kind::Status, Value::Object(map)) if map.is_empty() => json!({ "content": null }),
            (_, facts) => facts,
        }
    }
}

/// The value without texts and examples: they are not ours, and may change without a change of
/// facts.
fn facts(value: &Value) -> Value {
    const TEXTS: &[&str] = &["description", "summary", "example", "examples"];
    match value {
        Value::Object(map) => {
            let kept = map.iter().filter(|(key, _)| !TEXTS.contains(&key.as_str()));
            let kept = kept.map(|(key, value)| (key.clone(), facts(value)));
            // An empty object would stand for one without any key.
            kept.filter(|(_, value)| value.as_object().is_none_or(|map| !map.is_empty())).collect()
        }
        Value::Array(list) => list.iter().map(facts).collect(),
        other => other.clone(),
    }
}

/// An action of an overlay. The reason is for somebody to write.
fn action(target: &str, what: &str, change: Value, expects: Value) -> Value {
    const REASON: &str = "TODO: why the committed document is right";
    json!({
        "target": target,
        what: change,
        "x-cliq-expects": expects,
        "x-cliq-reason": REASON,
    })
}

/// One line: what the documents say and what was done.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let done = match self.decision {
            Decision::Taken => "taken",
            Decision::Kept => "kept as committed",
        };
        let old = self.old.as_ref().map_or_else(|| "nothing".to_owned(), brief);
        write!(
            f,
            "{}: {} at {}: published {} at {}, committed {old}; {done}",
            self.operation,
            self.kind.name(),
            self.committed,
            brief(&self.new),
            self.published,
        )
    }
}

/// A value in one short line.
#[must_use]
pub fn brief(value: &Value) -> String {
    const LENGTH: usize = 90;
    let text = value.to_string();
    if text.chars().count() <= LENGTH {
        return text;
    }
    text.chars().take(LENGTH).chain(['…']).collect()
}

/// A JSON pointer as JSONPath.
#[must_use]
pub fn path(pointer: &str) -> String {
    let parts = pointer.split('/').skip(1).map(|part| {
        let part = crate::document::pointer::unescape(part);
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if part.starts_with(|c: char| c.is_ascii_alphabetic()) && part.chars().all(plain) {
            format!(".{part}")
        } else if part.len() < 3 && part.bytes().all(|byte| byte.is_ascii_digit()) {
            // An index: statuses have three digits, and no list has as many entries.
            format!("[{part}]")
        } else {
            format!("['{}']", part.replace('\\', "\\\\").replace('\'', "\\'"))
        }
    });
    std::iter::once("$".to_owned()).chain(parts).collect()
}
