//! A file that was checked before sending.

use super::content::{BoundedStream, ByteStream, FileStream, Pieces};
use super::{OneShot, Source, Upload};
use crate::Error;
use bytes::Bytes;
use reqwest::Body;
use reqwest::multipart::Part;
use std::path::Path;
use std::sync::PoisonError;
use tokio::fs::File;

pub(super) struct Opened<'a> {
    upload: &'a Upload,
    name: String,
    content: Content<'a>,
    /// Size in bytes, if known.
    size: Option<u64>,
    /// Maximum size in bytes.
    most: Option<u64>,
}

enum Content<'a> {
    Bytes(Bytes),
    File(File),
    Stream(&'a OneShot),
}

impl<'a> Opened<'a> {
    /// Opens a file on disk and checks what is known in advance.
    pub(super) async fn new(upload: &'a Upload, most: Option<u64>) -> Result<Self, Error> {
        let name = upload.name()?;
        let (content, size) = match &upload.source {
            Source::Bytes(bytes) => (Content::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Source::Stream(stream, length) => (Content::Stream(stream), *length),
            Source::Path(path) => {
                let (file, size) = open(path).await?;
                (Content::File(file), Some(size))
            }
        };
        if let (Some(size), Some(most)) = (size, most)
            && size > most
        {
            return Err(Error::input(
                format!("`{name}` has {size} bytes, the maximum is {most}"),
                "send a smaller file, or set `max_file_size` if your administrator raised the limit",
            ));
        }
        Ok(Self { upload, name, content, size, most })
    }

    /// Creates the part of the form.
    pub(super) fn into_part(self) -> Result<Part, Error> {
        let body = match (self.content, &self.upload.progress) {
            (Content::Bytes(bytes), None) => Body::from(bytes),
            (content, progress) => Body::wrap_stream(BoundedStream {
                name: self.name.clone(),
                inner: stream(content)?,
                length: self.size,
                most: self.most,
                sent: 0,
                progress: progress.clone(),
            }),
        };
        let part = match self.size {
            Some(size) => Part::stream_with_length(body, size),
            None => Part::stream(body),
        };
        let part = part.file_name(self.name);
        // By default, a part is text, which some servers reject for files.
        let media_type = self.upload.content_type.as_deref().unwrap_or("application/octet-stream");
        part.mime_str(media_type).map_err(|_| {
            Error::input(
                format!("`{media_type}` is not a media type"),
                "write it like `text/plain`",
            )
        })
    }
}

async fn open(path: &Path) -> Result<(File, u64), Error> {
    let failed = |error| Error::io(format!("cannot read {}", path.display()), error);
    let file = File::open(path).await.map_err(failed)?;
    let metadata = file.metadata().await.map_err(failed)?;
    if metadata.is_file() {
        Ok((file, metadata.len()))
    } else {
        Err(Error::input(
            format!("`{}` is not a file", path.display()),
            "pass the path of a file, not of a directory",
        ))
    }
}

fn take(stream: &OneShot) -> Result<ByteStream, Error> {
    stream.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(|| {
        Error::input(
            "the upload stream was already sent",
            "create a new one, or upload from memory or a path",
        )
    })
}

fn stream(content: Content<'_>) -> Result<ByteStream, Error> {
    Ok(match content {
        Content::Bytes(bytes) => Box::pin(Pieces(bytes)),
        Content::File(file) => Box::pin(FileStream(file)),
        Content::Stream(stream) => take(stream)?,
    })
}
