//! Request bodies, which can be built once per attempt.

#[cfg(feature = "upload")]
use crate::upload::Multipart;
use crate::{BoxFuture, Error};
use serde_json::Value;

#[derive(Clone, Debug, Default)]
pub enum Body {
    #[default]
    Empty,
    Json(Value),
    #[cfg(feature = "upload")]
    Multipart(Multipart),
}

impl Body {
    /// Adds the body to a request.
    pub fn apply(
        &self,
        request: reqwest::RequestBuilder,
    ) -> BoxFuture<'_, Result<reqwest::RequestBuilder, Error>> {
        match self {
            Self::Empty => Box::pin(std::future::ready(Ok(request))),
            Self::Json(json) => Box::pin(std::future::ready(Ok(request
                .header(http::header::CONTENT_TYPE, "application/json")
                .body(json.to_string())))),
            #[cfg(feature = "upload")]
            Self::Multipart(multipart) => {
                Box::pin(async move { Ok(request.multipart(multipart.to_form().await?)) })
            }
        }
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
