//! From text to values.

use crate::document::Document;
use crate::problem::{Problem, Problems};
use serde_json::Value;

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
                "the file is not in the folder of a version",
                "name it <version>/<module>.yaml",
            )
        })?;
    let value = value(source)?;
    match value {
        Value::Object(root) => Ok(Document {
            file: source.path.clone(),
            version: version.to_owned(),
            module: module.to_owned(),
            published: None,
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
            "correct the line, or look for a wrong indentation or a missing quote in the line above",
        )
    })
}
