//! Results of calls by operation id.

use cliq_api::{Error, Response, ResponseFuture};
use cliq_runtime::call::Request;
use cliq_runtime::csv;
use serde::Serialize;
use serde_json::Value;

/// What a call returned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Outcome {
    /// HTTP status.
    pub status: u16,
    /// The body as it was received.
    pub body: Vec<u8>,
    /// The typed response, written back as JSON; `null` for operations without one, and for files.
    pub decoded: Value,
}

impl Outcome {
    /// The outcome of a response with a value.
    pub(crate) async fn json<T: Serialize>(
        response: ResponseFuture<Response<T>>,
    ) -> Result<Self, Error> {
        let response = response.await?;
        Ok(Self {
            status: response.status().as_u16(),
            body: response.body().to_vec(),
            decoded: serde_json::to_value(response.value()).unwrap_or_default(),
        })
    }

    /// The outcome of an export: the rows of one page.
    pub(crate) async fn csv<T>(request: impl Request) -> Result<Self, Error>
    where
        T: serde::de::DeserializeOwned + Serialize,
    {
        let call = request.into_call();
        let body = call.clone().send_download().await?.bytes().await?.to_vec();
        let rows: Vec<T> = csv::whole(&call, &body)?;
        Ok(Self { status: 200, body, decoded: serde_json::to_value(rows).unwrap_or_default() })
    }

    /// The outcome of a download.
    pub(crate) async fn download(request: impl Request) -> Result<Self, Error> {
        let body = request.into_call().send_download().await?.bytes().await?.to_vec();
        Ok(Self { status: 200, body, decoded: Value::Null })
    }
}
