//! Suggestions of commands, installations and previews of links.

use crate::incoming::expected::{Expected, may, must};

const SUGGESTION: Expected = Expected::Object(&[
    must("title", Expected::Name),
    may("description", Expected::Text),
    may("imageurl", Expected::Name),
]);
pub(super) const SUGGESTIONS: Expected = Expected::List(&SUGGESTION);

pub(super) const INSTALLATION: Expected = Expected::Object(&[
    must("status", Expected::Count),
    may("title", Expected::Name),
    may("message", Expected::Name),
    may("note", Expected::List(&Expected::Name)),
    may("footer", Expected::Text),
]);

const ACTION: Expected = Expected::Object(&[
    must("type", Expected::Name),
    must("label", Expected::Name),
    may("hint", Expected::Text),
    may("style", Expected::Name),
    may("url", Expected::Name),
    may("action", Expected::Name),
    may("params", Expected::Map(&Expected::Any)),
    may("confirm", Expected::Map(&Expected::Any)),
]);
pub(super) const LINK_ACTIONS: Expected = Expected::List(&ACTION);
pub(super) const LINK_PREVIEW: Expected = Expected::Object(&[
    must("type", Expected::Name),
    must("title", Expected::Name),
    may("description", Expected::Text),
    may("url", Expected::Name),
    may("provider_name", Expected::Name),
    may("provider_url", Expected::Name),
    may("author_name", Expected::Name),
    may("author_url", Expected::Name),
    may("thumbnail_url", Expected::Name),
    may("favicon_url", Expected::Name),
    may("iframe_url", Expected::Name),
    may("dynamic_actions", Expected::Bool),
    may("fields", Expected::Map(&Expected::Any)),
    may("actions", LINK_ACTIONS),
]);
