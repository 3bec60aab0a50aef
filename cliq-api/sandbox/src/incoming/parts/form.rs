//! Forms.

use crate::incoming::expected::{Expected, may, must};

const FUNCTION: Expected = Expected::Object(&[
    must("type", Expected::OneOf(&["invoke.function"])),
    must("name", Expected::Name),
    may("mode", Expected::Name),
]);
const FUNCTIONS: Expected = Expected::Object(&[may("submit", FUNCTION), may("cancel", FUNCTION)]);
const OPTION: Expected =
    Expected::Object(&[must("label", Expected::Name), must("value", Expected::Name)]);
const KINDS: &[&str] = &[
    "text",
    "textarea",
    "number",
    "checkbox",
    "radio",
    "select",
    "native_select",
    "dynamic_select",
    "date",
    "datetime",
    "location",
    "file",
    "hidden",
    "catalogue",
    "toggle",
    "phone_number",
];
const INPUT: Expected = Expected::Object(&[
    must("type", Expected::OneOf(KINDS)),
    must("name", Expected::Name),
    may("label", Expected::Text),
    may("hint", Expected::Text),
    may("placeholder", Expected::Text),
    may("mandatory", Expected::Bool),
    may("disabled", Expected::Bool),
    may("trigger_on_change", Expected::Bool),
    may("value", Expected::Any),
    may("format", Expected::Name),
    may("min_length", Expected::Count),
    may("max_length", Expected::Count),
    may("min", Expected::Count),
    may("max", Expected::Count),
    may("step_value", Expected::Count),
    may("options", Expected::List(&OPTION)),
    may("multiple", Expected::Bool),
    may("max_selections", Expected::Count),
    may("min_characters", Expected::Count),
    may("auto_search_min_results", Expected::Count),
    may("data_source", Expected::Name),
    may("filter", Expected::Any),
    may("boundary", Expected::Map(&Expected::Number)),
]);

/// A form in a widget has no type.
pub(super) const IN_WIDGET: Expected = Expected::Object(&[
    must("name", Expected::Name),
    must("title", Expected::Name),
    may("hint", Expected::Text),
    may("version", Expected::Count),
    may("button_label", Expected::Name),
    may("inputs", Expected::List(&INPUT)),
    may("action", FUNCTION),
    may("actions", FUNCTIONS),
    may("mode", Expected::Name),
    may("trigger_on_cancel", Expected::Bool),
]);
pub(super) const FORM: Expected = Expected::Object(&[
    must("type", Expected::OneOf(&["form"])),
    must("name", Expected::Name),
    must("title", Expected::Name),
    may("hint", Expected::Text),
    may("version", Expected::Count),
    may("button_label", Expected::Name),
    may("inputs", Expected::List(&INPUT)),
    may("action", FUNCTION),
    may("actions", FUNCTIONS),
    may("mode", Expected::Name),
    may("trigger_on_cancel", Expected::Bool),
]);
pub(super) const ERROR: Expected = Expected::Object(&[
    must("type", Expected::OneOf(&["form_error"])),
    must("text", Expected::Name),
    may("inputs", Expected::Map(&Expected::Name)),
]);
const CHANGE: Expected = Expected::Object(&[
    must(
        "type",
        Expected::OneOf(&[
            "remove",
            "clear",
            "update",
            "enable",
            "disable",
            "add_before",
            "add_after",
        ]),
    ),
    must("name", Expected::Name),
    may("input", INPUT),
]);
/// Documentation and kit differ in the name of the list.
pub(super) const MODIFICATION: Expected = Expected::Object(&[
    must("type", Expected::OneOf(&["form_modification"])),
    may("actions", Expected::List(&CHANGE)),
    may("action", Expected::List(&CHANGE)),
]);
pub(super) const OPTIONS: Expected = Expected::Object(&[must("options", Expected::List(&OPTION))]);
