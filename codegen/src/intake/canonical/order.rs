//! The order of the keys that the format defines.

use serde_json::{Map, Value};

/// What a part of a document is, which says how its keys are ordered.
enum Form {
    /// Keys of the format, in their order, and what stands below some of them. Other keys follow,
    /// sorted.
    Keys(&'static [&'static str], &'static [(&'static str, &'static Form)]),
    /// Names, whose order is kept.
    Names(&'static Form),
    /// A list.
    List(&'static Form),
}

static DOCUMENT: Form = Form::Keys(
    &["openapi", "info", "servers", "tags", "paths", "x-cliq-errors", "x-cliq-note", "components"],
    &[
        ("info", &INFO),
        ("tags", &Form::List(&NAMED)),
        ("paths", &Form::Names(&Form::Names(&OPERATION))),
        ("x-cliq-errors", &Form::List(&FACT)),
        ("components", &COMPONENTS),
    ],
);

static INFO: Form = Form::Keys(&["title", "version", "description", "contact", "license"], &[]);

static NAMED: Form = Form::Keys(&["name", "description"], &[]);

static FACT: Form = Form::Keys(&["code", "meaning"], &[]);

static OPERATION: Form = Form::Keys(
    &[
        "operationId",
        "deprecated",
        "tags",
        "summary",
        "description",
        "x-cliq-source",
        "x-cliq-columns",
        "x-cliq-rate-limit",
        "x-cliq-same-action",
        "x-cliq-errors",
        "x-cliq-pagination",
        "x-cliq-payload",
        "x-cliq-list",
        "x-cliq-beside",
        "x-cliq-methods",
        "x-cliq-request",
        "x-cliq-idempotent",
        "x-cliq-note",
        "security",
        "x-cliq-consent",
        "x-cliq-conditional-scopes",
        "x-cliq-when",
        "x-cliq-rules",
        "parameters",
        "requestBody",
        "responses",
    ],
    &[
        ("x-cliq-rate-limit", &RATE_LIMIT),
        ("x-cliq-errors", &Form::List(&FACT)),
        ("parameters", &Form::List(&PARAMETER)),
        ("requestBody", &BODY),
        ("responses", &Form::Names(&BODY)),
    ],
);

static RATE_LIMIT: Form = Form::Keys(&["requests", "per-seconds", "lock-seconds", "assumed"], &[]);

static PARAMETER: Form = Form::Keys(
    &[
        "$ref",
        "name",
        "in",
        "required",
        "description",
        "style",
        "explode",
        "x-cliq-source",
        "schema",
        "example",
        "x-cliq-sample",
        "examples",
        "x-cliq-note",
    ],
    &[("schema", &SCHEMA), ("examples", &Form::Names(&EXAMPLE))],
);

/// A body or a response.
static BODY: Form = Form::Keys(
    &["$ref", "description", "required", "headers", "content"],
    &[("content", &Form::Names(&MEDIA)), ("headers", &Form::Names(&PARAMETER))],
);

static MEDIA: Form = Form::Keys(
    &["schema", "examples", "encoding"],
    &[("schema", &SCHEMA), ("examples", &Form::Names(&EXAMPLE))],
);

static EXAMPLE: Form = Form::Keys(&["summary", "value"], &[]);

static COMPONENTS: Form = Form::Keys(
    &["securitySchemes", "responses", "schemas"],
    &[
        ("securitySchemes", &Form::Names(&SCHEME)),
        ("responses", &Form::Names(&BODY)),
        ("schemas", &Form::Names(&SCHEMA)),
    ],
);

static SCHEME: Form =
    Form::Keys(&["description", "flows", "type"], &[("flows", &Form::Names(&FLOW))]);

static FLOW: Form = Form::Keys(&["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], &[]);

static SCHEMA: Form = Form::Keys(
    &[
        "$ref",
        "type",
        "format",
        "allOf",
        "minLength",
        "description",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
        "anyOf",
        "x-cliq-select",
        "x-cliq-unmatched",
        "x-cliq-scalar",
        "x-cliq-constants",
        "x-cliq-identity",
        "x-cliq-ids",
        "x-cliq-shared",
        "x-cliq-versions",
        "properties",
        "x-cliq-max-bytes",
        "x-cliq-also",
        "enum",
        "maxLength",
        "x-cliq-stricter",
        "x-enum-varnames",
        "x-cliq-value-versions",
        "default",
        "required",
        "example",
        "x-cliq-sample",
        "additionalProperties",
        "x-cliq-when",
        "x-cliq-rules",
        "x-cliq-note",
        "x-cliq-source",
        "items",
    ],
    &[
        ("x-cliq-constants", &Form::List(&CONSTANT)),
        ("properties", &Form::Names(&SCHEMA)),
        ("additionalProperties", &SCHEMA),
        ("items", &SCHEMA),
        ("allOf", &Form::List(&SCHEMA)),
        ("anyOf", &Form::List(&SCHEMA)),
    ],
);

static CONSTANT: Form = Form::Keys(&["name", "value", "meaning"], &[]);

/// The document with its keys in order.
pub(super) fn document(root: &Map<String, Value>) -> Value {
    ordered(&Value::Object(root.clone()), &DOCUMENT)
}

fn ordered(value: &Value, form: &Form) -> Value {
    match (value, form) {
        (Value::Object(map), Form::Keys(order, below)) => keys(map, order, below).into(),
        (Value::Object(map), Form::Names(inner)) => {
            map.iter().map(|(name, value)| (name.clone(), ordered(value, inner))).collect()
        }
        (Value::Array(list), Form::List(inner)) => {
            list.iter().map(|value| ordered(value, inner)).collect()
        }
        (other, _) => other.clone(),
    }
}

fn keys(
    map: &Map<String, Value>,
    order: &[&str],
    below: &[(&str, &'static Form)],
) -> Map<String, Value> {
    let place = |key: &str| order.iter().position(|known| *known == key).unwrap_or(order.len());
    let mut entries: Vec<(&String, &Value)> = map.iter().collect();
    entries.sort_by_key(|(key, _)| (place(key), key.as_str()));
    entries
        .into_iter()
        .map(|(key, value)| {
            let form = below.iter().find(|(known, _)| known == key).map(|(_, form)| *form);
            (key.clone(), form.map_or_else(|| value.clone(), |form| ordered(value, form)))
        })
        .collect()
}
