//! Files to send, from memory, from disk or from a stream.

mod content;
mod multipart;
mod opened;

pub use multipart::Multipart;

use crate::Error;
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
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Stream(OneShot, Option<u64>),
}

/// Taken out when it is sent: a stream cannot be sent twice.
type OneShot = Arc<Mutex<Option<ByteStream>>>;

impl Upload {
    /// A file in memory.
    pub fn bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self {
            file_name: Some(file_name.into()),
            content_type: None,
            comment: None,
            source: Source::Bytes(content.into()),
        }
    }

    /// A file on disk. It is read while it is sent and never held in memory as a whole.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self {
            file_name: None,
            content_type: None,
            comment: None,
            source: Source::Path(path.into()),
        }
    }

    /// A stream of bytes, with its length where it is known; then it is checked before anything is
    /// sent, and the service is told. It can be sent once only, so a request with it is never
    /// [repeated](crate::retry), not even when the access token turns out to be stale.
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
        }
    }

    /// Another name than that of the file on disk.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Media type; `application/octet-stream` where it is not set.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Text shown with the file, on operations that take comments.
    pub fn comment(mut self, text: impl Into<String>) -> Self {
        self.comment = Some(text.into());
        self
    }

    /// The name that is sent. A control character in it could end the header it stands in.
    fn name(&self) -> Result<String, Error> {
        let name = match (&self.file_name, &self.source) {
            (Some(name), _) => name.clone(),
            (None, Source::Path(path)) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
                name.ok_or_else(|| {
                    Error::input(
                        format!("`{}` has no file name", path.display()),
                        "give one with `file_name`",
                    )
                })?
            }
            (None, _) => "file".to_owned(),
        };
        Ok(name.chars().map(|c| if c.is_control() { '_' } else { c }).collect())
    }

    /// Whether it can be sent once more.
    fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Stream(..))
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("file_name", &self.file_name).finish_non_exhaustive()
    }
}

/// The files of one request: an [`Upload`], several, or none.
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
