//! What the parts of answers may hold, as data.
//!
//! Requirements and limits are those that a page of the service or a type of the vendor states. Names,
//! ids and labels must not be empty.

use crate::generated::v2::rules::{BUTTON_CONFIRM, MESSAGE, SLIDE_CHART, SLIDE_GRAPH};
use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};

static TEXT: Rules = Rules::text(&[Limit::least(1)]);
static ANY_TEXT: Rules = Rules::text(&[]);
static TEXTS: Rules = Rules::list(&TEXT, &[]);
static NUMBER: Rules = Rules::number(&[]);
/// A count, as text.
static COUNT: Rules = Rules::text(&[]);
const fn web(of: &'static str) -> Relation {
    Relation { of, kind: RelationKind::Protocols(&["http", "https"]), source: None }
}

/// The rules of keys for a type.
macro_rules! case {
    ($kind:literal { $($key:literal: $rules:expr),+ }) => {
        Case { property: "type", is: $kind, then: &[$(($key, Refinement::Is($rules))),+] }
    };
}

const fn values(texts: &'static [&'static str]) -> Rules {
    Rules::values(texts)
}

static SUGGESTION: Rules =
    Rules::object(&[Key::required("text", &TEXT), Key::optional("icon", &TEXT)]).build();
static SUGGESTIONS: Rules =
    Rules::object(&[Key::required("list", &Rules::list(&SUGGESTION, &[Limit::least(1)]))]).build();

static QUESTION: Rules = Rules::object(&[
    Key::required("name", &TEXT),
    Key::required("question", &TEXT),
    Key::optional("suggestions", &SUGGESTIONS),
    Key::optional("value", &Rules::map(&ANY_TEXT, &[])),
])
.build();
static CONTEXT: Rules = Rules::object(&[
    Key::required("id", &TEXT),
    Key::optional("timeout", &Rules::number(&[Limit::least(1)])),
    Key::required("params", &Rules::list(&QUESTION, &[Limit::least(1)])),
])
.build();

pub(super) static REPLY: Rules = Rules::object(&[
    Key::optional("suggestions", &SUGGESTIONS),
    Key::optional("context", &CONTEXT),
    Key::optional("view", &values(&["navigation", "ephemeral", "popup"])),
    Key::optional("styles", &Rules::map(&Rules::Boolean, &[])),
])
.extending(&MESSAGE)
.build();

pub(super) static MESSAGE_EDIT: Rules =
    Rules::object(&[Key::required("type", &values(&["message_edit"]))]).extending(&MESSAGE).build();

pub(super) static BANNER: Rules = Rules::object(&[
    Key::required("type", &values(&["banner"])),
    Key::required("text", &TEXT),
    Key::required("status", &values(&["success", "failure"])),
])
.build();

pub(super) static PREVIEW_URL: Rules =
    Rules::object(&[Key::required("type", &values(&["preview_url"])), Key::required("url", &TEXT)])
        .relations(&[web("url")])
        .build();

pub(super) static CALLER_RESPONSE: Rules = Rules::map(&Rules::Any, &[Limit::least(1)]);

static COMMAND_SUGGESTION: Rules = Rules::object(&[
    Key::required("title", &TEXT),
    Key::optional("description", &ANY_TEXT),
    Key::optional("imageurl", &TEXT),
])
.build();
pub(super) static COMMAND_SUGGESTIONS: Rules = Rules::list(&COMMAND_SUGGESTION, &[]);

static OPTION: Rules =
    Rules::object(&[Key::required("label", &TEXT), Key::required("value", &TEXT)]).build();
static OPTIONS: Rules = Rules::list(&OPTION, &[]);
pub(super) static FORM_OPTIONS: Rules =
    Rules::object(&[Key::required("options", &OPTIONS)]).build();

static BOUNDARY: Rules = Rules::object(&[
    Key::required("latitude", &Rules::number(&[Limit::least(-90), Limit::most(90)])),
    Key::required("longitude", &Rules::number(&[Limit::least(-180), Limit::most(180)])),
    Key::required("radius", &Rules::number(&[Limit::least(0)])),
])
.build();
static DATE_TIME: Rules =
    Rules::object(&[Key::required("date_time", &TEXT), Key::required("time_zone_id", &TEXT)])
        .build();
static COUNTRIES: Rules = Rules::object(&[Key::required("country_code", &TEXTS)]).build();
static INPUT: Rules = Rules::object(&[
    Key::required("type", &TEXT),
    Key::required("name", &TEXT),
    Key::optional("label", &TEXT),
    Key::optional("hint", &ANY_TEXT),
    Key::optional("placeholder", &ANY_TEXT),
    Key::optional("mandatory", &Rules::Boolean),
    Key::optional("disabled", &Rules::Boolean),
    Key::optional("trigger_on_change", &Rules::Boolean),
    Key::optional("value", &Rules::Any),
    Key::optional("format", &TEXT),
    Key::optional("min_length", &COUNT),
    Key::optional("max_length", &COUNT),
    Key::optional("min", &NUMBER),
    Key::optional("max", &NUMBER),
    Key::optional("step_value", &NUMBER),
    Key::optional("options", &OPTIONS),
    Key::optional("multiple", &Rules::Boolean),
    Key::optional("max_selections", &COUNT),
    Key::optional("min_characters", &Rules::number(&[Limit::least(0)])),
    Key::optional("auto_search_min_results", &Rules::number(&[Limit::least(0)])),
    Key::optional("data_source", &TEXT),
    Key::optional("filter", &Rules::Choice(&[&TEXTS, &COUNTRIES])),
    Key::optional("boundary", &BOUNDARY),
])
.cases(&[
    case!("text" { "value": &ANY_TEXT }),
    case!("textarea" { "value": &ANY_TEXT }),
    case!("hidden" { "value": &ANY_TEXT }),
    case!("date" { "value": &TEXT }),
    case!("datetime" { "value": &DATE_TIME }),
    case!("number" { "value": &NUMBER }),
    case!("radio" { "value": &OPTION }),
    case!("select" { "value": &OPTION }),
    case!("dynamic_select" { "value": &OPTION }),
    case!("checkbox" { "value": &OPTIONS }),
])
.relations(&[
    // The options that a user can choose from.
    Relation {
        of: "options",
        kind: RelationKind::RequiredIf { when: "type", are: &["radio", "checkbox", "select"] },
        source: None,
    },
])
.build();

static FORM_ACTION: Rules = Rules::object(&[
    Key::required("type", &values(&["invoke.function"])),
    Key::required("name", &TEXT),
    Key::optional("mode", &values(&["immediate", "confirm"])),
])
.build();
static FORM_ACTIONS: Rules =
    Rules::object(&[Key::optional("submit", &FORM_ACTION), Key::optional("cancel", &FORM_ACTION)])
        .build();
/// A form in a widget, or of a function that names itself.
static ANY_FORM: Rules = Rules::object(&[
    Key::required("name", &TEXT),
    Key::required("title", &TEXT),
    Key::optional("hint", &ANY_TEXT),
    Key::optional("version", &NUMBER),
    Key::optional("button_label", &TEXT),
    Key::optional("inputs", &Rules::list(&INPUT, &[])),
    Key::optional("actions", &FORM_ACTIONS),
    Key::optional("mode", &values(&["kiosk", "classic"])),
    Key::optional("trigger_on_cancel", &Rules::Boolean),
])
.build();
pub(super) static FORM_VIEW: Rules =
    Rules::object(&[Key::required("type", &values(&["form"]))]).extending(&ANY_FORM).build();
static SUBMITTED: Rules =
    Rules::object(&[Key::required("submit", &FORM_ACTION)]).extending(&FORM_ACTIONS).build();
pub(super) static FORM: Rules =
    Rules::object(&[Key::required("actions", &SUBMITTED)]).extending(&FORM_VIEW).build();
static WIDGET_FORM: Rules =
    Rules::object(&[Key::required("actions", &SUBMITTED)]).extending(&ANY_FORM).build();

pub(super) static FORM_ERROR: Rules = Rules::object(&[
    Key::required("type", &values(&["form_error"])),
    Key::required("text", &TEXT),
    Key::optional("inputs", &Rules::map(&TEXT, &[])),
])
.build();

static FORM_CHANGE: Rules = Rules::object(&[
    Key::required("type", &TEXT),
    Key::required("name", &TEXT),
    Key::optional("input", &INPUT),
])
.build();
pub(super) static FORM_MODIFICATION: Rules = Rules::object(&[
    Key::required("type", &values(&["form_modification"])),
    Key::optional("actions", &Rules::list(&FORM_CHANGE, &[])),
])
.build();

static WIDGET_BUTTON: Rules = Rules::object(&[
    Key::required("label", &TEXT),
    Key::required("type", &TEXT),
    Key::optional("name", &TEXT),
    Key::optional("url", &TEXT),
    Key::optional("api", &TEXT),
    Key::optional("id", &Rules::text(&[Limit::most(500)])),
    Key::optional("emotion", &values(&["positive", "neutral", "negative"])),
    Key::optional("disabled", &Rules::Boolean),
    Key::optional("confirm", &BUTTON_CONFIRM),
])
.build();
static WIDGET_BUTTONS: Rules = Rules::list(&WIDGET_BUTTON, &[]);

static AXIS: Rules = Rules::object(&[Key::required("title", &TEXT)]).build();
static ELEMENT_STYLES: Rules = Rules::object(&[
    Key::optional("widths", &TEXTS),
    Key::optional("alignments", &TEXTS),
    Key::optional("short", &Rules::Boolean),
    Key::optional("view", &TEXT),
    Key::optional("size", &TEXT),
    Key::optional("preview", &TEXT),
    Key::optional("x_axis", &AXIS),
    Key::optional("y_axis", &AXIS),
])
.build();
static USER: Rules =
    Rules::object(&[Key::required("id", &TEXT), Key::required("name", &TEXT)]).build();
static FIELD: Rules =
    Rules::object(&[Key::required("label", &TEXT), Key::required("value", &ANY_TEXT)]).build();
static FIELDS: Rules = Rules::list(&FIELD, &[Limit::least(1)]);
static DATA: Rules = Rules::list(&Rules::map(&Rules::Any, &[]), &[Limit::least(1)]);
static ROWS: Rules = Rules::list(&Rules::map(&ANY_TEXT, &[]), &[]);

static ELEMENT: Rules = Rules::object(&[
    Key::required("type", &TEXT),
    Key::optional("text", &TEXT),
    Key::optional("description", &ANY_TEXT),
    Key::optional("image_url", &TEXT),
    Key::optional("user", &USER),
    Key::optional("buttons", &WIDGET_BUTTONS),
    Key::optional("button_references", &Rules::map(&WIDGET_BUTTON, &[])),
    Key::optional("headers", &Rules::list(&TEXT, &[Limit::least(1)])),
    Key::optional("rows", &ROWS),
    Key::optional("data", &DATA),
    Key::optional("style", &ELEMENT_STYLES),
    Key::optional("styles", &ELEMENT_STYLES),
])
.cases(&[
    case!("fields" { "data": &FIELDS }),
    case!("percentage_chart" { "data": &SLIDE_CHART }),
    case!("graph" { "data": &SLIDE_GRAPH }),
])
.relations(&[
    Relation { of: "headers", kind: RelationKind::Unique, source: None },
    Relation { of: "rows[]", kind: RelationKind::Keys("headers"), source: None },
    Relation { of: "style.widths", kind: RelationKind::Count("headers"), source: None },
    Relation { of: "style.alignments", kind: RelationKind::Count("headers"), source: None },
    Relation {
        of: "data",
        kind: RelationKind::RequiredIf { when: "type", are: &["fields", "cards", "images"] },
        source: None,
    },
    Relation {
        of: "buttons",
        kind: RelationKind::RequiredIf { when: "type", are: &["buttons"] },
        source: None,
    },
])
.build();

static WIDGET_SECTION: Rules = Rules::object(&[
    Key::required("id", &TEXT),
    Key::required("elements", &Rules::list(&ELEMENT, &[])),
])
.build();
pub(super) static SECTION: Rules = Rules::object(&[Key::required("type", &values(&["section"]))])
    .extending(&WIDGET_SECTION)
    .build();

static TAB: Rules =
    Rules::object(&[Key::required("id", &TEXT), Key::required("label", &TEXT)]).build();
static INFO: Rules = Rules::object(&[
    Key::required("title", &TEXT),
    Key::optional("description", &ANY_TEXT),
    Key::optional("image_url", &TEXT),
    Key::optional("button", &WIDGET_BUTTON),
])
.build();
static TICKER: Rules = Rules::object(&[
    Key::required("latitude", &Rules::number(&[Limit::least(-90), Limit::most(90)])),
    Key::required("longitude", &Rules::number(&[Limit::least(-180), Limit::most(180)])),
    Key::optional("title", &TEXT),
    Key::optional("info", &ANY_TEXT),
    Key::optional("type", &TEXT),
    Key::optional("color", &TEXT),
    Key::optional("last_modified_time", &NUMBER),
])
.build();
static MAP: Rules = Rules::object(&[
    Key::required("id", &TEXT),
    Key::required("title", &TEXT),
    Key::optional("tickers", &Rules::map(&TICKER, &[])),
])
.build();
static WEB_VIEW: Rules =
    Rules::object(&[Key::required("url", &TEXT)]).relations(&[web("url")]).build();
static HEADER: Rules = Rules::object(&[
    Key::required("title", &TEXT),
    Key::optional("navigation", &values(&["new", "continue"])),
    Key::optional("buttons", &WIDGET_BUTTONS),
])
.build();
static FOOTER: Rules =
    Rules::object(&[Key::required("text", &TEXT), Key::optional("buttons", &WIDGET_BUTTONS)])
        .build();
pub(super) static WIDGET: Rules = Rules::object(&[
    Key::required("type", &values(&["applet"])),
    Key::required("data_type", &values(&["sections", "info", "map", "form", "web_view"])),
    Key::optional("tabs", &Rules::list(&TAB, &[])),
    Key::optional("active_tab", &TEXT),
    Key::optional("sections", &Rules::list(&WIDGET_SECTION, &[])),
    Key::optional("info", &INFO),
    Key::optional("map", &MAP),
    Key::optional("form", &WIDGET_FORM),
    Key::optional("web_view", &WEB_VIEW),
    Key::optional("header", &HEADER),
    Key::optional("footer", &FOOTER),
])
.build();

pub(super) static INSTALLATION: Rules = Rules::object(&[
    Key::required("status", &NUMBER),
    Key::optional("title", &TEXT),
    Key::optional("message", &TEXT),
    Key::optional("note", &TEXTS),
    Key::optional("footer", &ANY_TEXT),
])
.build();

static LINK_ACTION: Rules = Rules::object(&[
    Key::required("type", &TEXT),
    Key::required("label", &TEXT),
    Key::optional("hint", &ANY_TEXT),
    Key::optional("style", &values(&["+", "-"])),
    Key::optional("url", &TEXT),
    Key::optional("action", &TEXT),
    Key::optional("params", &Rules::map(&Rules::Any, &[])),
    Key::optional("confirm", &BUTTON_CONFIRM),
])
.build();
pub(super) static LINK_ACTIONS: Rules = Rules::list(&LINK_ACTION, &[]);
static LINK_FIELDS: Rules = Rules::object(&[
    Key::required("data", &FIELDS),
    Key::optional("styles", &Rules::map(&Rules::Boolean, &[])),
])
.build();
pub(super) static LINK_PREVIEW: Rules = Rules::object(&[
    Key::required("type", &TEXT),
    Key::required("title", &TEXT),
    Key::optional("description", &ANY_TEXT),
    Key::optional("url", &TEXT),
    Key::optional("provider_name", &TEXT),
    Key::optional("provider_url", &TEXT),
    Key::optional("author_name", &TEXT),
    Key::optional("author_url", &TEXT),
    Key::optional("thumbnail_url", &TEXT),
    Key::optional("favicon_url", &TEXT),
    Key::optional("iframe_url", &TEXT),
    Key::optional("dynamic_actions", &Rules::Boolean),
    Key::optional("fields", &LINK_FIELDS),
    Key::optional("actions", &LINK_ACTIONS),
])
.build();

pub(super) static NOTHING: Rules = Rules::object(&[]).build();
