//! From text to values.

use crate::problem::{Problem, Problems};
use serde_json::{Map, Value};

/// A document as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Path below the folder of specifications, with `/`: `<version>/<module>.yaml`.
    pub path: String,
    /// Content.
    pub text: String,
}

impl Source {
    /// Names a text.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// A parsed document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Path, as the source had it.
    pub file: String,
    /// Version of the API, such as `v2`.
    pub version: String,
    /// Module, such as `channels`; `common` for what modules share.
    pub module: String,
    /// Content; always an object.
    pub root: Map<String, Value>,
}

impl Document {
    /// The value a JSON pointer names.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {
        let mut parts = pointer.trim_start_matches('/').split('/').map(unescape);
        let first = self.root.get(&parts.next()?)?;
        parts.try_fold(first, |value, part| match value {
            Value::Object(map) => map.get(&part),
            Value::Array(list) => list.get(part.parse::<usize>().ok()?),
            _ => None,
        })
    }
}

/// A key as it stands in a JSON pointer.
#[must_use]
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

pub(crate) fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// Parses all sources; sorted by path.
pub fn documents(sources: &[Source]) -> Result<Vec<Document>, Problems> {
    let mut documents = Vec::with_capacity(sources.len());
    let mut found = Vec::new();
    for source in sources {
        match document(source) {
            Ok(document) => documents.push(document),
            Err(problem) => found.push(problem),
        }
    }
    Problems::check(found)?;
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(documents)
}

fn document(source: &Source) -> Result<Document, Problem> {
    let (version, module) = source
        .path
        .strip_suffix(".yaml")
        .and_then(|path| path.split_once('/'))
        .filter(|(_, module)| !module.contains('/'))
        .ok_or_else(|| {
            Problem::new(
                &source.path,
                "-",
                "the file is not where a document belongs",
                "name it <version>/<module>.yaml",
            )
        })?;
    let value = value(source)?;
    match value {
        Value::Object(root) => Ok(Document {
            file: source.path.clone(),
            version: version.to_owned(),
            module: module.to_owned(),
            root,
        }),
        _ => Err(Problem::new(
            &source.path,
            "/",
            "the document is not a mapping",
            "begin it with `openapi: 3.0.3`",
        )),
    }
}

/// The value that a text holds.
pub(crate) fn value(source: &Source) -> Result<Value, Problem> {
    serde_saphyr::from_str(&source.text).map_err(|error| {
        let place = error
            .location()
            .map_or_else(|| "-".to_owned(), |at| format!("{}:{}", at.line(), at.column()));
        let reason = error.to_string();
        let reason = reason.lines().next().unwrap_or_default().trim().to_owned();
        Problem::new(
            &source.path,
            place,
            format!("the YAML does not parse: {reason}"),
            "mend the line, or look one line above it for a wrong indent or a missing quote",
        )
    })
}
