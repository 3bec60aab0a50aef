//! Banners and previews of URLs.

use super::object::Object;

/// A short notice at the top of the chat.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Banner(pub(super) Object);

impl Banner {
    /// Creates a banner that reports a success.
    pub fn success(text: impl Into<String>) -> Self {
        Self::new(text, "success")
    }

    /// Creates a banner that reports a failure.
    pub fn failure(text: impl Into<String>) -> Self {
        Self::new(text, "failure")
    }

    fn new(text: impl Into<String>, status: &str) -> Self {
        Self(Object::of("banner").with("text", text.into()).with("status", status))
    }
}

/// Opens the preview of a URL.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PreviewUrl(pub(super) Object);

impl PreviewUrl {
    /// Creates the preview of a URL.
    pub fn new(url: impl Into<String>) -> Self {
        Self(Object::of("preview_url").with("url", url.into()))
    }
}
