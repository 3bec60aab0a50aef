//! File uploads from memory, disk or a stream.

mod content;
mod multipart;
mod opened;

pub use multipart::Multipart;

use crate::Error;
use crate::transfer::{OnProgress, TransferProgress};
use bytes::Bytes;
use content::ByteStream;
use futures_core::Stream;
use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// A file to upload.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::Upload;
/// let report = Upload::bytes("report.txt", "all is well").content_type("text/plain");
/// let photo = Upload::path("photo.jpg").file_name("team.jpg").comment("The team");
/// ```
#[derive(Clone)]
#[must_use]
pub struct Upload {
    file_name: Option<String>,
    content_type: Option<String>,
    comment: Option<String>,
    source: Source,
    progress: Option<OnProgress>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream(OneShot, Option<u64>),
}

/// Taken when it is sent: a stream cannot be sent twice.
type OneShot = Arc<Mutex<Option<ByteStream>>>;

impl Upload {
    /// Creates an upload from memory.
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            file_name: Some(file_name.into()),
            content_type: None,
            comment: None,
            source: Source::Bytes(content.into()),
            progress: None,
        }
    }

    /// Creates an upload from a file on disk, which is streamed and never in memory as a whole.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self {
            file_name: None,
            content_type: None,
            comment: None,
            source: Source::Path(path.into()),
            progress: None,
        }
    }

    /// Creates an upload from a byte stream. If `length` is known, it is checked before sending and
    /// announced to the service. A stream can be sent only once, so its request is never
    /// [retried](crate::retry), not even after an expired access token.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use bytes::Bytes;
    /// use cliq_api::Upload;
    /// let pieces = [Bytes::from("all "), Bytes::from("is well")].map(Ok);
    /// let report = Upload::stream("report.txt", Some(11), futures_util::stream::iter(pieces));
    /// ```
    pub fn stream<S>(file_name: impl Into<String>, length: Option<u64>, stream: S) -> Self
    where
        S: Stream<Item = std::io::Result<Bytes>> + Send + 'static,
    {
        let stream: ByteStream = Box::pin(stream);
        Self {
            file_name: Some(file_name.into()),
            content_type: None,
            comment: None,
            source: Source::Stream(Arc::new(Mutex::new(Some(stream))), length),
            progress: None,
        }
    }

    /// Sets the file name.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type. The default is `application/octet-stream`.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Sets a comment that is shown with the file, for operations that accept comments.
    pub fn comment(mut self, text: impl Into<String>) -> Self {
        self.comment = Some(text.into());
        self
    }

    /// Sets a callback for the progress: it receives the number of bytes that were handed to the
    /// connection, and the size if it is known. Each attempt begins at zero. It should return quickly.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::Upload;
    /// let photo = Upload::path("photo.jpg").progress(|progress| match progress.total {
    ///     Some(total) => println!("{} of {total} bytes", progress.transferred),
    ///     None => println!("{} bytes", progress.transferred),
    /// });
    /// ```
    pub fn progress(mut self, report: impl Fn(TransferProgress) + Send + Sync + 'static) -> Self {
        self.progress = Some(OnProgress::new(report));
        self
    }

    /// The file name to send. A control character in it could terminate the header.
    fn name(&self) -> Result<String, Error> {
        let name = match (&self.file_name, &self.source) {
            (Some(name), _) => name.clone(),
            (None, Source::Path(path)) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                name.ok_or_else(|| {
                    Error::input(
                        format!("`{}` has no file name", path.display()),
                        "set one with `file_name`",
                    )
                })?
            }
            (None, _) => "file".to_owned(),
        };
        Ok(name.chars().map(|c| if c.is_control() { '_' } else { c }).collect())
    }

    /// Whether it can be sent again.
    fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Stream(..))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("file_name", &self.file_name).finish_non_exhaustive()
    }
}

/// The files of one request: one [`Upload`], several, or none.
#[derive(Clone, Debug, Default)]
pub struct Uploads(Vec<Upload>);

impl From<Upload> for Uploads {
    fn from(file: Upload) -> Self {
        Self(vec![file])
    }
}

impl From<Vec<Upload>> for Uploads {
    fn from(files: Vec<Upload>) -> Self {
        Self(files)
    }
}

impl<const N: usize> From<[Upload; N]> for Uploads {
    fn from(files: [Upload; N]) -> Self {
        Self(files.into())
    }
}

impl FromIterator<Upload> for Uploads {
    fn from_iter<I: IntoIterator<Item = Upload>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}
