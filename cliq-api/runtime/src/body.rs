//! Request bodies, which can be built once per attempt.

use crate::Error;
#[cfg(feature = "upload")]
use crate::upload::Multipart;
use bytes::Bytes;
use http::{HeaderValue, header};
use reqwest::{Client, Request};

#[derive(Clone, Debug, Default)]
pub enum Body {
    #[default]
    Empty,
    /// JSON text, as it is sent.
    Json(Bytes),
    #[cfg(feature = "upload")]
    Multipart(Multipart),
}

impl Body {
    /// A body of JSON text.
    #[must_use]
    pub fn json(text: Vec<u8>) -> Self {
        Self::Json(text.into())
    }

    /// Adds the body to a request that `http` is to send.
    #[cfg_attr(
        not(feature = "upload"),
        allow(clippy::unused_async, reason = "a form reads its files here")
    )]
    pub async fn apply(
        &self,
        mut request: Request,
        #[cfg_attr(not(feature = "upload"), allow(unused))] http: &Client,
    ) -> Result<Request, Error> {
        match self {
            Self::Empty => {}
            Self::Json(json) => {
                let kind = HeaderValue::from_static("application/json");
                request.headers_mut().insert(header::CONTENT_TYPE, kind);
                *request.body_mut() = Some(json.clone().into());
            }
            #[cfg(feature = "upload")]
            Self::Multipart(multipart) => {
                let builder = reqwest::RequestBuilder::from_parts(http.clone(), request);
                let form = multipart.to_form().await?;
                request = builder.multipart(form).build().map_err(Error::transport)?;
            }
        }
        Ok(request)
    }

    /// Whether the body has files, which take longer.
    #[must_use]
    pub fn has_files(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) => false,
            #[cfg(feature = "upload")]
            Self::Multipart(_) => true,
        }
    }

    /// Whether the body can be sent again: a one-shot stream cannot.
    #[must_use]
    pub fn is_repeatable(&self) -> bool {
        match self {
            Self::Empty | Self::Json(_) => true,
            #[cfg(feature = "upload")]
            Self::Multipart(multipart) => multipart.is_repeatable(),
        }
    }
}
