//! File downloads.

#[cfg(feature = "upload")]
mod atomic_file;
mod disposition;
#[cfg(feature = "upload")]
mod safe_name;

use crate::Error;
use crate::operation::Operation;
use crate::redact::Redactor;
use crate::transfer::{OnProgress, TransferProgress};
use crate::transport::{self, BoundedBody, Bounds};
use bytes::Bytes;
use http::header;

/// How many names [`Download::save_in`] tries.
#[cfg(feature = "upload")]
const NAMES: u32 = 1000;

/// A file download: a response body that is read in chunks. Only one chunk is in memory at a time.
/// Failures after the response has begun are not [retried](crate::retry).
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// # use cliq_api::{Download, Error};
/// async fn print_size(mut file: Download) -> Result<(), Error> {
///     println!("{}", file.file_name().unwrap_or("unnamed"));
///     while let Some(chunk) = file.chunk().await? {
///         println!("{} bytes", chunk.len());
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
pub struct Download {
    response: reqwest::Response,
    operation: &'static Operation,
    file_name: Option<String>,
    intake: BoundedBody,
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
        Self { response, operation, file_name, intake: BoundedBody::download(bounds) }
    }

    /// Returns the file name that the service states. It is a base name, never a path.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Returns the media type that the service states.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.response.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())
    }

    /// Returns the size in bytes, if the service states it.
    #[must_use]
    pub fn content_length(&self) -> Option<u64> {
        self.response.content_length()
    }

    /// HTTP status; always a success.
    pub(crate) fn status(&self) -> http::StatusCode {
        self.response.status()
    }

    /// Returns what removes the secrets of the request from the body.
    pub(crate) fn redactor(&self) -> Redactor {
        self.response.extensions().get().cloned().unwrap_or_default()
    }

    /// Returns the response headers.
    #[must_use]
    pub fn headers(&self) -> &http::HeaderMap {
        self.response.headers()
    }

    /// Sets a callback for the progress: it receives the number of bytes so far, and the size if the
    /// service states it, after each chunk. It should return quickly.
    #[must_use]
    pub fn progress(mut self, report: impl Fn(TransferProgress) + Send + Sync + 'static) -> Self {
        let total = self.content_length();
        self.intake.report(OnProgress::new(report), total);
        self
    }

    /// Returns the next chunk; `None` at the end. Fails if the file exceeds
    /// `CliqBuilder::max_download_size` or makes no progress within `CliqBuilder::idle_timeout`.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        let piece = self.intake.next(&mut self.response).await;
        piece.map_err(|error| error.of(self.operation))
    }

    /// Reads the rest of the file into memory.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let body = transport::collect(&mut self.response, &mut self.intake).await;
        body.map_err(|error| error.of(self.operation))
    }

    /// Writes the file to `path` and returns its size in bytes. The data goes to a temporary file
    /// in the same directory, which replaces `path` only when it is complete. If the download fails
    /// or is cancelled, the temporary file is removed.
    #[cfg(feature = "upload")]
    pub async fn save(mut self, path: impl AsRef<std::path::Path>) -> Result<u64, Error> {
        let (path, operation) = (path.as_ref(), self.operation);
        let failed = |error| unwritable(path, error).of(operation);
        let (file, size) = self.fetch(path).await?;
        file.commit(path).await.map_err(failed)?;
        Ok(size)
    }

    /// Writes the file to a directory under its [safe name](Self::safe_file_name) and returns the path.
    /// An existing file is never replaced: `report.pdf` becomes `report (1).pdf`. To replace it, pass
    /// `directory.join(file.safe_file_name())` to [`save`](Self::save).
    ///
    /// The directory must exist. The file appears only when it is complete, as for `save`.
    ///
    /// ```no_run
    /// # extern crate cliq_runtime as cliq_api;
    /// # use cliq_api::{Download, Error};
    /// # async fn f(file: Download) -> Result<(), Error> {
    /// let path = file.save_in("downloads").await?;
    /// println!("saved {}", path.display());
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "upload")]
    pub async fn save_in(
        mut self,
        directory: impl AsRef<std::path::Path>,
    ) -> Result<std::path::PathBuf, Error> {
        let (directory, operation) = (directory.as_ref().to_path_buf(), self.operation);
        let name = self.safe_file_name();
        let path = directory.join(&name);
        let (file, _) = self.fetch(&path).await?;
        let others = (1..NAMES).map(move |number| safe_name::numbered(&name, number));
        let paths =
            std::iter::once(path.clone()).chain(others.map(move |name| directory.join(name)));
        file.commit_new(paths).await.map_err(|error| unwritable(&path, error).of(operation))
    }

    /// Returns a name that is safe to create in a directory, made of [`file_name`](Self::file_name):
    /// without separators, control characters, leading dots and reserved names of any system, and at
    /// most 200 bytes long. It is `download` if the service states no usable name.
    #[cfg(feature = "upload")]
    #[must_use]
    pub fn safe_file_name(&self) -> String {
        safe_name::safe_name(self.file_name().unwrap_or_default())
    }

    /// Writes the rest of the file to a temporary file beside `path`. Returns it with its size.
    #[cfg(feature = "upload")]
    async fn fetch(
        &mut self,
        path: &std::path::Path,
    ) -> Result<(atomic_file::AtomicFile, u64), Error> {
        let operation = self.operation;
        let failed = |error| unwritable(path, error).of(operation);
        let mut file = atomic_file::AtomicFile::create(path).await.map_err(failed)?;
        let mut size = 0;
        while let Some(piece) = self.chunk().await? {
            file.write(&piece).await.map_err(failed)?;
            size += piece.len() as u64;
        }
        Ok((file, size))
    }
}

#[cfg(feature = "upload")]
fn unwritable(path: &std::path::Path, error: std::io::Error) -> Error {
    Error::io(format!("cannot write {}", path.display()), error)
}
