//! Files.

use super::super::reading::{Read, Reading, object};
use crate::auth::Secret;
use crate::scalar::{Integer, Text};
use crate::types::FileId;
use serde_json::Value;

/// An attachment. Scripts forward the name of a file only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Attachment {
    /// The name of the file.
    Name(String),
    /// The file.
    File(Box<EventFile>),
}

impl Attachment {
    /// Returns the name of the file.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            Self::File(file) => file.name.as_deref(),
        }
    }

    /// Returns the file.
    #[must_use]
    pub fn file(&self) -> Option<&EventFile> {
        match self {
            Self::Name(_) => None,
            Self::File(file) => Some(file),
        }
    }
}

impl Read for Attachment {
    fn read(value: Value) -> Reading<Self> {
        match value {
            Value::String(name) => Reading::Whole(Self::Name(name)),
            other => EventFile::read(other).map(|file| Self::File(Box::new(file))),
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::Name(name) => name.write(),
            Self::File(file) => file.write(),
        }
    }
}

object! {
    /// A file.
    EventFile {
        /// The id.
        id: Option<FileId> = "id";
        /// The name.
        name: Option<String> = "name";
        /// The media type.
        media_type: Option<String> = "type", "contenttype", "content_type";
        /// Where the file is. Whoever knows the address may be able to read the file, so `Debug` does
        /// not show it. It comes from the body: use it only after the body was verified.
        url: Option<Secret> = "url";
        /// The comment.
        comment: Option<String> = "comment";
        /// Size, and width and height of an image.
        dimensions: Option<FileDimensions> = "dimensions";
    }
}

object! {
    /// The size of a file.
    FileDimensions {
        /// Size in bytes.
        size: Option<Integer> = "size";
        /// Width in pixels.
        width: Option<Integer> = "width";
        /// Height in pixels.
        height: Option<Integer> = "height";
    }
}

object! {
    /// The preview of an image.
    FileThumbnail {
        /// Width in pixels.
        width: Option<Integer> = "width";
        /// Height in pixels.
        height: Option<Integer> = "height";
        /// A blurred image, encoded.
        blur_data: Option<Text> = "blur_data";
    }
}
