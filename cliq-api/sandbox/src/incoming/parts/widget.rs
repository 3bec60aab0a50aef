//! Widgets.

use super::form;
use crate::incoming::expected::{Expected, may, must};

const BUTTON: Expected = Expected::Object(&[
    must("label", Expected::Name),
    must("type", Expected::Name),
    may("name", Expected::Name),
    may("url", Expected::Name),
    may("api", Expected::Name),
    may("id", Expected::Text),
    may("emotion", Expected::OneOf(&["positive", "neutral", "negative"])),
    may("disabled", Expected::Bool),
    may("confirm", Expected::Map(&Expected::Any)),
]);
const BUTTONS: Expected = Expected::List(&BUTTON);
const ELEMENT: Expected = Expected::Object(&[
    must("type", Expected::Name),
    may("text", Expected::Name),
    may("description", Expected::Text),
    may("image_url", Expected::Name),
    may("user", Expected::Map(&Expected::Name)),
    may("buttons", BUTTONS),
    may("button_references", Expected::Map(&BUTTON)),
    may("headers", Expected::List(&Expected::Name)),
    may("rows", Expected::List(&Expected::Map(&Expected::Text))),
    may("data", Expected::Any),
    may("style", Expected::Map(&Expected::Any)),
    may("styles", Expected::Map(&Expected::Any)),
]);
const ELEMENTS: Expected = Expected::List(&ELEMENT);
const IN_WIDGET: Expected = Expected::Object(&[
    must("id", Expected::Count),
    must("elements", ELEMENTS),
    may("type", Expected::OneOf(&["section"])),
]);
pub(super) const SECTION: Expected = Expected::Object(&[
    must("type", Expected::OneOf(&["section"])),
    must("id", Expected::Count),
    must("elements", ELEMENTS),
]);
const TAB: Expected =
    Expected::Object(&[must("id", Expected::Name), must("label", Expected::Name)]);
const INFO: Expected = Expected::Object(&[
    must("title", Expected::Name),
    may("description", Expected::Text),
    may("image_url", Expected::Name),
    may("button", BUTTON),
]);
const MAP: Expected = Expected::Object(&[
    must("id", Expected::Name),
    must("title", Expected::Name),
    may("tickers", Expected::Map(&Expected::Map(&Expected::Any))),
]);
const HEADER: Expected = Expected::Object(&[
    must("title", Expected::Name),
    may("navigation", Expected::OneOf(&["new", "continue"])),
    may("buttons", BUTTONS),
]);
const FOOTER: Expected = Expected::Object(&[must("text", Expected::Name), may("buttons", BUTTONS)]);

pub(super) const WIDGET: Expected = Expected::Object(&[
    must("type", Expected::OneOf(&["applet"])),
    must("data_type", Expected::OneOf(&["sections", "info", "map", "form", "web_view"])),
    may("tabs", Expected::List(&TAB)),
    may("active_tab", Expected::Name),
    may("sections", Expected::List(&IN_WIDGET)),
    may("info", INFO),
    may("map", MAP),
    may("form", form::IN_WIDGET),
    may("web_view", Expected::Object(&[must("url", Expected::Name)])),
    may("header", HEADER),
    may("footer", FOOTER),
]);
