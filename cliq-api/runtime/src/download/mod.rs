//! A file that arrives piece by piece.

mod disposition;
#[cfg(feature = "upload")]
mod save;

use crate::Error;
use crate::operation::Operation;
use crate::redact::Redactor;
use crate::transport::{self, Bounds, Intake};
use bytes::Bytes;
use http::header;

/// A file being downloaded. Nothing is held in memory but the piece at hand. It is there once the
/// service agreed to send it; what fails from then on is not [tried again](crate::retry).
///
/// ```no_run
/// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// # #[cfg(feature = "files")] {
/// let mut file = cliq.files().download("a7fa4f0b40d0").await?;
/// println!("{}", file.file_name().unwrap_or("unnamed"));
/// while let Some(piece) = file.chunk().await? {
///     println!("{} bytes", piece.len());
/// }
/// # }
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Download {
    response: reqwest::Response,
    operation: &'static Operation,
    file_name: Option<String>,
    intake: Intake,
}

impl Download {
    pub(crate) fn new(
        response: reqwest::Response,
        operation: &'static Operation,
        bounds: Bounds,
    ) -> Self {
        let file_name = response
            .headers()
            .get(header::CONTENT_DISPOSITION)
            .and_then(|value| disposition::file_name(value.as_bytes()));
        Self { response, operation, file_name, intake: Intake::download(bounds) }
    }

    /// Name of the file, as the service states it. It is a bare name, never a path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Media type, as the service states it.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())
    }

    /// Size in bytes, where the service states it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// HTTP status; always a success.
    pub(crate) fn status(&self) -> http::StatusCode {
        self.response.status()
    }

    /// Takes the secrets that were sent out of the body.
    pub(crate) fn redactor(&self) -> Redactor {
        self.response.extensions().get().cloned().unwrap_or_default()
    }

    /// Headers of the answer.
    #[must_use]
    pub fn headers(&self) -> &http::HeaderMap {
        self.response.headers()
    }

    /// The next piece; `None` at the end. It fails when the file has more than
    /// [`max_download_size`](crate::CliqBuilder::max_download_size), or makes no progress within the
    /// [`idle_timeout`](crate::CliqBuilder::idle_timeout).
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let piece = self.intake.next(&mut self.response).await;
        piece.map_err(|error| error.of(self.operation))
    }

    /// The rest of the file, in memory.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let body = transport::collect(&mut self.response, &mut self.intake).await;
        body.map_err(|error| error.of(self.operation))
    }

    /// Writes the file to `path` and returns its size. It is written under another name in the same
    /// folder first: only when it is whole it takes the place of what is there. When the download
    /// fails or is given up, the part that was written is removed.
    #[cfg(feature = "upload")]
    pub async fn save(self, path: impl AsRef<std::path::Path>) -> Result<u64, Error> {
        save::to(self, path.as_ref()).await
    }
}
