//! Requests without a typed operation.

use crate::body::Body;
use crate::context::Context;
use crate::transport::{self, Outgoing};
use crate::{Error, Response, reading};
use bytes::Bytes;
use http::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// A request to an endpoint without a typed operation. The path is relative to the root of the data
/// center and must be percent-encoded. A path that could leave the root or the network (`..` in any
/// encoding, backslashes, empty segments, control characters) is an error of the kind
/// [`Input`](crate::ErrorKind::Input), and nothing is sent.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Context,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    body: Result<Option<Bytes>, String>,
}

impl RawRequest {
    #[doc(hidden)]
    pub fn new(client: Context, method: Method, path: String) -> Self {
        Self { client, method, path, query: Vec::new(), body: Ok(None) }
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sets a JSON body.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.body = match serde_json::to_vec(body) {
            Ok(json) => Ok(Some(json.into()).filter(|json: &Bytes| **json != *b"null")),
            Err(error) => Err(error.to_string()),
        };
        self
    }

    /// Sends the request and deserializes the JSON response. A successful response without a body
    /// deserializes as `null`.
    pub async fn send<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let body = self.body.map_err(|error| {
            Error::input(
                format!("the body cannot be serialized as JSON: {error}"),
                "use strings as map keys",
            )
        })?;
        transport::check_path(&self.path)?;
        let mut url = transport::below_root(&self.client, &self.path);
        for (name, value) in &self.query {
            url.query_pairs_mut().append_pair(name, value);
        }
        let outgoing = Outgoing {
            operation: None,
            method: self.method,
            url,
            headers: Vec::new(),
            body: body.map_or(Body::Empty, Body::Json),
            secrets: Vec::new(),
        };
        let mut response = transport::execute(&self.client, &outgoing).await?;
        if response.body.is_empty() {
            response.body = Bytes::from_static(b"null");
        }
        reading::plain(response)
    }
}
