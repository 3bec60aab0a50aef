//! Files to send, from memory, from disk or from a stream.

use crate::{BoxFuture, Error};
use bytes::Bytes;
use futures_core::Stream;
use reqwest::multipart::{Form, Part};
use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

type ByteStream = Pin<Box<dyn Stream<Item = std::io::Result<Bytes>> + Send>>;

/// A file to upload.
///
/// ```
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
    /// Taken out when it is sent: a stream cannot be sent twice.
    Stream(Arc<Mutex<Option<ByteStream>>>, Option<u64>),
}

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

    /// A stream of bytes, with its length where it is known. It can be sent once only.
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

    /// Media type; without it the service decides by the name.
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Text shown with the file, on operations that take comments.
    pub fn comment(mut self, text: impl Into<String>) -> Self {
        self.comment = Some(text.into());
        self
    }

    fn name(&self) -> Result<String, Error> {
        match (&self.file_name, &self.source) {
            (Some(name), _) => Ok(name.clone()),
            (None, Source::Path(path)) => {
                path.file_name().map(|name| name.to_string_lossy().into_owned()).ok_or_else(|| {
                    Error::input(
                        format!("`{}` has no file name", path.display()),
                        "give one with `file_name`",
                    )
                })
            }
            (None, _) => Ok("file".to_owned()),
        }
    }

    /// Size in bytes, where it is known before sending.
    async fn size(&self) -> Result<Option<u64>, Error> {
        match &self.source {
            Source::Bytes(bytes) => Ok(Some(bytes.len() as u64)),
            Source::Stream(_, length) => Ok(*length),
            Source::Path(path) => {
                let failed = |error| Error::io(format!("cannot read {}", path.display()), error);
                let metadata = tokio::fs::metadata(path).await.map_err(failed)?;
                if metadata.is_file() {
                    Ok(Some(metadata.len()))
                } else {
                    Err(Error::input(
                        format!("`{}` is not a file", path.display()),
                        "name a file, not a folder",
                    ))
                }
            }
        }
    }

    async fn part(&self, size: Option<u64>) -> Result<Part, Error> {
        let part = match &self.source {
            Source::Bytes(bytes) => Part::stream_with_length(bytes.clone(), bytes.len() as u64),
            Source::Path(path) => {
                let failed = |error| Error::io(format!("cannot read {}", path.display()), error);
                let file = tokio::fs::File::open(path).await.map_err(failed)?;
                sized(reqwest::Body::from(file), size)
            }
            Source::Stream(stream, _) => {
                let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                let stream = taken.ok_or_else(|| {
                    Error::input(
                        "the stream to upload was sent before",
                        "make a new one, or upload from memory or a path",
                    )
                })?;
                sized(reqwest::Body::wrap_stream(stream), size)
            }
        };
        let part = part.file_name(self.name()?);
        match &self.content_type {
            Some(media_type) => part.mime_str(media_type).map_err(|_| {
                Error::input(
                    format!("`{media_type}` is not a media type"),
                    "write it like `text/plain`",
                )
            }),
            None => Ok(part),
        }
    }
}

fn sized(body: reqwest::Body, size: Option<u64>) -> Part {
    match size {
        Some(size) => Part::stream_with_length(body, size),
        None => Part::stream(body),
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

/// A `multipart/form-data` body with the limits the specification states.
#[derive(Clone, Debug)]
pub(crate) struct Multipart {
    field: &'static str,
    files: Vec<Upload>,
    texts: Vec<(&'static str, String)>,
    comments: Option<&'static str>,
    max_files: usize,
    max_bytes: Option<u64>,
}

impl Multipart {
    pub(crate) fn new(
        field: &'static str,
        files: Uploads,
        max_files: Option<usize>,
        max_bytes: Option<u64>,
    ) -> Self {
        Self {
            field,
            files: files.0,
            texts: Vec::new(),
            comments: None,
            max_files: max_files.unwrap_or(usize::MAX),
            max_bytes,
        }
    }

    /// Sends the files' comments in the part `field`, as a JSON array.
    pub(crate) fn comments(mut self, field: &'static str) -> Self {
        self.comments = Some(field);
        self
    }

    /// Sets a text part.
    #[allow(dead_code, reason = "few operations have text parts")]
    pub(crate) fn text(&mut self, field: &'static str, value: String) {
        self.texts.retain(|(known, _)| *known != field);
        self.texts.push((field, value));
    }

    /// Lifts the size limit, which an administrator can raise.
    pub(crate) fn max_bytes(&mut self, bytes: Option<u64>) {
        self.max_bytes = bytes;
    }

    pub(crate) fn is_repeatable(&self) -> bool {
        !self.files.iter().any(|file| matches!(file.source, Source::Stream(..)))
    }

    /// Checks number and sizes, and builds the form.
    pub(crate) fn to_form(&self) -> BoxFuture<'_, Result<Form, Error>> {
        Box::pin(async move {
            if self.files.is_empty() || self.files.len() > self.max_files {
                return Err(Error::input(
                    format!("{} files in one request", self.files.len()),
                    format!("send at least 1 and at most {}", self.max_files),
                ));
            }
            let mut sizes = Vec::with_capacity(self.files.len());
            for file in &self.files {
                let size = file.size().await?;
                if let (Some(size), Some(most)) = (size, self.max_bytes)
                    && size > most
                {
                    return Err(Error::input(
                        format!("`{}` has {size} bytes, and {most} are allowed", file.name()?),
                        "send a smaller file, or lift the limit with `max_file_size` if your administrator raised it",
                    ));
                }
                sizes.push(size);
            }
            let mut form = Form::new();
            for (file, size) in self.files.iter().zip(sizes) {
                form = form.part(self.field, file.part(size).await?);
            }
            if let Some(field) = self.comments
                && self.files.iter().any(|file| file.comment.is_some())
            {
                let comments: Vec<&str> =
                    self.files.iter().map(|file| file.comment.as_deref().unwrap_or("")).collect();
                form = form.text(field, serde_json::Value::from(comments).to_string());
            }
            for (field, value) in &self.texts {
                form = form.text(*field, value.clone());
            }
            Ok(form)
        })
    }
}
