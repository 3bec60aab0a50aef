//! Arguments of calls by operation id.

use super::Mismatch;
use cliq_api::{Upload, Uploads};
use cliq_runtime::reading;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Input {
    /// Values of the path parameters.
    pub path: Map<String, Value>,
    /// Query parameters.
    pub query: Map<String, Value>,
    /// Headers.
    pub header: Map<String, Value>,
    /// JSON body; for uploads the text fields.
    pub body: Value,
    /// Files to upload: name and content.
    pub files: Vec<(String, Vec<u8>)>,
}

impl Input {
    /// No arguments.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An argument of a method.
    pub(crate) fn required<T: DeserializeOwned>(
        &self,
        place: &str,
        name: &str,
    ) -> Result<T, Mismatch> {
        self.optional(place, name)?.ok_or_else(|| Mismatch::missing(name))
    }

    /// The value of a setter; `None` if it is missing or `null`.
    pub(crate) fn optional<T: DeserializeOwned>(
        &self,
        place: &str,
        name: &str,
    ) -> Result<Option<T>, Mismatch> {
        let value = match place {
            "path" => self.path.get(name),
            "query" => self.query.get(name),
            "header" => self.header.get(name),
            _ => self.body.get(name),
        };
        let value = value.filter(|value| !value.is_null());
        value.map(|value| convert(value).map_err(|error| error.below(name))).transpose()
    }

    /// The body as one value.
    pub(crate) fn whole<T: DeserializeOwned>(&self) -> Result<T, Mismatch> {
        convert(&self.body)
    }

    /// The keys of the body that have no setter.
    pub(crate) fn others(&self, known: &[&str]) -> Vec<(String, Value)> {
        let keys = self.body.as_object().into_iter().flatten();
        let keys = keys.filter(|(key, _)| !known.contains(&key.as_str()));
        keys.map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    /// The files to upload, with their comments.
    pub(crate) fn uploads(&self) -> Uploads {
        let comments = self.body.get("comments").and_then(Value::as_array);
        let comment = |index| comments.and_then(|all| all.get(index)).and_then(Value::as_str);
        let files = self.files.iter().enumerate().map(|(index, (name, content))| {
            let file = Upload::bytes(name.as_str(), content.clone());
            match comment(index) {
                Some(comment) => file.comment(comment),
                None => file,
            }
        });
        files.collect()
    }
}

fn convert<T: DeserializeOwned>(value: &Value) -> Result<T, Mismatch> {
    reading::value(value).map_err(|mismatch| Mismatch::of(&mismatch))
}
