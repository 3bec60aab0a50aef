//! Previews of links.

use super::object::{Object, json, setters, words};
use crate::message::{Confirm, SystemAction};
use serde_json::Value;

/// The preview of a link.
///
/// ```
/// use cliq_api::incoming::answer::{LinkAction, LinkKind, LinkPreview};
///
/// let preview = LinkPreview::new(LinkKind::Link, "Release checklist")
///     .description("What is left for the release")
///     .field("Owner", "Ada")
///     .action(LinkAction::button("Done").parameter("action", "done"));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LinkPreview(pub(super) Object);

words! {
    /// What a link leads to.
    LinkKind {
        /// A page.
        Link = "link",
        /// An image.
        Image = "image",
        /// Content that the preview embeds.
        Rich = "rich",
        /// A photo.
        Photo = "photo",
        /// A recording.
        Audio = "audio",
        /// A video.
        Video = "video",
    }
}

impl LinkPreview {
    /// Creates a preview.
    pub fn new(kind: LinkKind, title: impl Into<String>) -> Self {
        Self(Object::of(kind.as_str())).title(title)
    }

    fn title(self, title: impl Into<String>) -> Self {
        Self(self.0.with("title", title.into()))
    }

    /// Adds a labeled value.
    pub fn field(self, label: impl Into<String>, value: impl Into<String>) -> Self {
        let field = Object::default().with("label", label.into()).with("value", value.into());
        Self(self.0.push_in("fields", "data", field))
    }

    /// Sets whether the fields are in two columns.
    pub fn short_fields(self, short: bool) -> Self {
        let styles = Object::default().with("short", short);
        Self(self.0.with_in("fields", "styles", styles))
    }

    /// Adds an action.
    pub fn action(self, action: LinkAction) -> Self {
        Self(self.0.push("actions", action.0))
    }
}

setters! { LinkPreview {
    /// Sets the text below the title.
    description: text = "description";
    /// Sets the URL that the preview opens.
    url: text = "url";
    /// Sets the name of the site.
    provider_name: text = "provider_name";
    /// Sets the URL of the site.
    provider_url: text = "provider_url";
    /// Sets the name of the author.
    author_name: text = "author_name";
    /// Sets the URL of the author.
    author_url: text = "author_url";
    /// Sets the URL of a small image.
    thumbnail_url: text = "thumbnail_url";
    /// Sets the URL of the icon of the site.
    favicon_url: text = "favicon_url";
    /// Sets the URL of the page to embed.
    iframe_url: text = "iframe_url";
    /// Sets whether the preview has a menu, whose handler is asked for its actions.
    dynamic_actions: flag = "dynamic_actions";
} }

/// An action of a link preview or of its menu.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LinkAction(pub(super) Object);

impl LinkAction {
    fn new(kind: &str, label: impl Into<String>) -> Self {
        Self(Object::of(kind).with("label", label.into()))
    }

    /// Creates an action that the handler of link preview buttons gets.
    pub fn button(label: impl Into<String>) -> Self {
        Self::new("button", label)
    }

    /// Creates an action that opens a URL.
    pub fn open_url(label: impl Into<String>, url: impl Into<String>) -> Self {
        Self(Self::new("open.url", label).0.with("url", url.into()))
    }

    /// Creates a system action.
    pub fn system_api(label: impl Into<String>, action: SystemAction) -> Self {
        Self(Self::new("system.api", label).0.with("action", action.to_string()))
    }

    /// Sets a value that the handler gets.
    pub fn parameter(self, name: impl AsRef<str>, value: impl Into<Value>) -> Self {
        Self(self.0.with_in("params", name.as_ref(), value))
    }

    /// Sets the positive style.
    pub fn positive(self) -> Self {
        Self(self.0.with("style", "+"))
    }

    /// Sets the negative style.
    pub fn negative(self) -> Self {
        Self(self.0.with("style", "-"))
    }

    /// Sets a confirmation dialog.
    pub fn confirm(self, dialog: Confirm) -> Self {
        Self(self.0.with("confirm", json(&dialog)))
    }
}

setters! { LinkAction {
    /// Sets the tooltip.
    hint: text = "hint";
} }
