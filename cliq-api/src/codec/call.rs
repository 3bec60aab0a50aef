//! Calling an operation by its id, with arguments taken from JSON.

use crate::{BoxFuture, Cliq, Download, Error, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Calls one operation.
pub(crate) type Caller = fn(Cliq, Input) -> BoxFuture<'static, Result<Outcome, Error>>;

/// Arguments of a call.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Input {
    /// Values for the placeholders of the path.
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

    pub(crate) fn required<T: DeserializeOwned>(
        &self,
        place: &str,
        name: &str,
    ) -> Result<T, Error> {
        self.optional(place, name)?.ok_or_else(|| {
            Error::input(format!("the {place} argument `{name}` is missing"), "add it to the input")
        })
    }

    pub(crate) fn optional<T: DeserializeOwned>(
        &self,
        place: &str,
        name: &str,
    ) -> Result<Option<T>, Error> {
        let value = match place {
            "path" => self.path.get(name),
            "query" => self.query.get(name),
            "header" => self.header.get(name),
            _ => self.body.get(name),
        };
        value.map(|value| convert(value, &format!("the {place} argument `{name}`"))).transpose()
    }

    pub(crate) fn whole<T: DeserializeOwned>(&self) -> Result<T, Error> {
        convert(&self.body, "the body")
    }

    #[cfg(feature = "upload")]
    pub(crate) fn uploads(&self) -> crate::Uploads {
        let comments = self.body.get("comments").and_then(Value::as_array);
        self.files
            .iter()
            .enumerate()
            .map(|(index, (name, content))| {
                let file = crate::Upload::bytes(name.as_str(), content.clone());
                let comment = comments.and_then(|all| all.get(index)).and_then(Value::as_str);
                match comment {
                    Some(comment) => file.comment(comment),
                    None => file,
                }
            })
            .collect()
    }
}

fn convert<T: DeserializeOwned>(value: &Value, what: &str) -> Result<T, Error> {
    T::deserialize(value).map_err(|error| {
        Error::input(format!("{what} does not fit: {error}"), "correct it in the input")
    })
}

/// What came back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// HTTP status.
    pub status: u16,
    /// The body as it was received.
    pub body: Vec<u8>,
    /// The typed answer, written back as JSON; `null` for operations without one, and for files.
    pub decoded: Value,
}

impl Outcome {
    pub(crate) fn of<T: Serialize>(response: &Response<T>) -> Self {
        Self {
            status: response.status().as_u16(),
            body: response.body().to_vec(),
            decoded: serde_json::to_value(response.value()).unwrap_or_default(),
        }
    }

    /// The rows of an export, one page of them.
    #[cfg(feature = "csv")]
    pub(crate) async fn of_export<T>(call: crate::call::Call) -> Result<Self, Error>
    where
        T: DeserializeOwned + Serialize,
    {
        let body = call.clone().send_download().await?.bytes().await?.to_vec();
        let rows: Vec<T> = crate::csv::whole(&call, &body)?;
        Ok(Self { status: 200, body, decoded: serde_json::to_value(rows).unwrap_or_default() })
    }

    pub(crate) async fn of_download(download: Download) -> Result<Self, Error> {
        let body = download.bytes().await?.to_vec();
        Ok(Self { status: 200, body, decoded: Value::Null })
    }
}
