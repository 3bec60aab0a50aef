//! Input is taken as strictly as the service takes it: no unknown key or parameter, nothing
//! missing, no null, no value of another form than documented.

mod form;
mod schema;

pub(super) use form::read as read_form;
pub(super) use form::{FILE_FIELDS, Part};

use super::answer::Refusal;
use super::documents::Document;
use crate::validation::{self, Rule, Rules};
use http::HeaderMap;
use percent_encoding::percent_decode_str;
use schema::Mismatch;
use serde_json::{Map, Value};

/// Reads `a=1&b=2` with percent-encoding and `+` for a space.
pub(super) fn pairs(text: &str) -> Vec<(String, String)> {
    let decode =
        |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(key), decode(value))
        })
        .collect()
}

/// Checks the query, and gives its values in their types.
pub(super) fn query(document: Document<'_>, text: &str) -> Result<Map<String, Value>, Refusal> {
    let mut values = Map::new();
    for (name, value) in pairs(text) {
        let parameter = document
            .parameters("query")
            .find(|parameter| parameter.get("name").and_then(Value::as_str) == Some(&name));
        let Some(schema) = parameter.and_then(|parameter| parameter.get("schema")) else {
            return Err(Refusal::bad(
                "extra_param_found",
                format!("'{name}' is an extra parameter in the URL."),
            ));
        };
        let value = document.schemas().coerce(schema, &value);
        document.schemas().check(schema, &value, &name).map_err(refuse)?;
        if values.insert(name.clone(), value).is_some() {
            return Err(mismatch(format!("'{name}' stands in the URL more than once.")));
        }
    }
    for parameter in document.parameters("query") {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        if parameter.get("required") == Some(&Value::Bool(true)) && !values.contains_key(name) {
            return Err(missing(name));
        }
    }
    Ok(values)
}

/// Requires the headers that make the query take effect: those that are documented with a default.
pub(super) fn headers(document: Document<'_>, sent: &HeaderMap) -> Result<(), Refusal> {
    for parameter in document.parameters("header") {
        let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
        let Some(default) = parameter.pointer("/schema/default").and_then(Value::as_str) else {
            continue;
        };
        let value = sent.get(name).and_then(|value| value.to_str().ok());
        if value != Some(default) {
            return Err(missing(name));
        }
    }
    Ok(())
}

/// Checks what parameters, or the keys of a body, have to do with each other.
pub(super) fn between(rules: Option<&Rules>, value: &Value) -> Result<(), Refusal> {
    let Some(Err(violations)) = rules.map(|rules| validation::check(rules, value)) else {
        return Ok(());
    };
    for violation in &violations {
        match violation.rule() {
            Rule::Required => return Err(Refusal::bad("param_missing", violation.to_string())),
            Rule::Exclusive | Rule::Period => return Err(mismatch(violation.to_string())),
            _ => {}
        }
    }
    Ok(())
}

/// Checks the body, and gives it as JSON: `null` where there is none, the text fields of a form.
pub(super) fn body(
    document: Document<'_>,
    content_type: &str,
    bytes: &[u8],
    parts: Option<&[Part]>,
) -> Result<Value, Refusal> {
    let Some(body) = document.body() else { return no_body(bytes) };
    let schema = body.get("schema").unwrap_or(&Value::Null);
    let multipart = body
        .get("content_type")
        .and_then(Value::as_str)
        .is_some_and(|kind| kind.starts_with("multipart/"));
    if multipart {
        let parts = parts.ok_or_else(|| {
            Refusal::bad("invalid_inputs", "The body has to be sent as multipart/form-data.")
        })?;
        return form::check(document.schemas(), schema, parts).map_err(refuse);
    }
    if bytes.is_empty() {
        return match body.get("required") {
            Some(Value::Bool(true)) => match document.schemas().first_required(schema) {
                Some(key) => Err(missing(key)),
                None => Err(Refusal::bad("param_missing", "The JSON body is missing.")),
            },
            _ => Ok(Value::Null),
        };
    }
    if !content_type.starts_with("application/json") {
        return Err(Refusal::bad(
            "invalid_inputs",
            "The body has to be JSON, with the content type application/json.",
        ));
    }
    let value = parse(bytes)?;
    document.schemas().check(schema, &value, "").map_err(refuse)?;
    Ok(value)
}

/// An operation without a body knows no key of one.
fn no_body(bytes: &[u8]) -> Result<Value, Refusal> {
    if bytes.is_empty() {
        return Ok(Value::Null);
    }
    match parse(bytes)? {
        Value::Object(map) => match map.keys().next() {
            Some(key) => Err(refuse(Mismatch::Extra(key.clone()))),
            None => Ok(Value::Null),
        },
        _ => Err(Refusal::bad("invalid_inputs", "This operation takes no body.")),
    }
}

pub(super) fn parse(bytes: &[u8]) -> Result<Value, Refusal> {
    serde_json::from_slice(bytes)
        .map_err(|error| Refusal::bad("invalid_inputs", format!("The body is not JSON: {error}.")))
}

fn refuse(what: Mismatch) -> Refusal {
    match what {
        Mismatch::Extra(key) => {
            Refusal::bad("extra_key_found", format!("'{key}' is an extra key in the JSON Object."))
        }
        Mismatch::Missing(key) => missing(&key),
        Mismatch::Form { at, why } if at.is_empty() => mismatch(format!("The body {why}.")),
        Mismatch::Form { at, why } => mismatch(format!("'{at}' {why}.")),
    }
}

fn missing(name: &str) -> Refusal {
    Refusal::bad("param_missing", format!("'{name}' is missing."))
}

fn mismatch(message: String) -> Refusal {
    Refusal::bad("input_pattern_mismatch", message)
}

#[cfg(test)]
mod tests {
    use super::super::documents::Documents;
    use super::{Refusal, between, body, query};
    use crate::validation::{Key, Relation, RelationKind, Rules};
    use serde_json::json;

    fn documents() -> Documents {
        let document = json!({
            "operations": { "things_do": {
                "parameters": [
                    { "name": "limit", "in": "query", "required": false,
                      "schema": { "type": "integer", "minimum": 1, "maximum": 100 } },
                    { "name": "fields", "in": "query", "required": false, "style": "form",
                      "explode": false,
                      "schema": { "type": "array", "items": { "$ref": "#/schemas/Field" } } },
                    { "name": "THING", "in": "path", "required": true,
                      "schema": { "type": "string" } },
                ],
                "body": { "required": true, "content_type": "application/json",
                          "schema": { "$ref": "#/schemas/Request" } },
                "responses": [],
            }, "things_rest": { "parameters": [], "body": null, "responses": [] } },
            "schemas": {
                "Field": { "type": "string", "enum": ["all", "name"] },
                "Id": { "type": "string", "minLength": 1, "x-cliq-scalar": "identifier" },
                "Base": { "type": "object", "required": ["text"], "properties": {
                    "text": { "type": "string", "maxLength": 5 },
                    "user_ids": { "type": "array", "maxItems": 2,
                                  "items": { "$ref": "#/schemas/Id" } },
                    "data": { "anyOf": [ { "type": "string" }, { "$ref": "#/schemas/Table" } ] },
                    "values": { "type": "object", "additionalProperties": { "type": "boolean" } },
                } },
                "Table": { "type": "object", "required": ["rows"],
                           "properties": { "rows": { "type": "array" } } },
                "Request": { "allOf": [ { "$ref": "#/schemas/Base" },
                    { "type": "object", "properties": { "silent": { "type": "boolean" } } } ] },
            },
        });
        Documents::load(&[("things", &document.to_string())]).expect("is JSON")
    }

    fn send(value: &serde_json::Value) -> Result<serde_json::Value, Refusal> {
        let documents = documents();
        let bytes = value.to_string();
        body(documents.operation("things_do"), "application/json", bytes.as_bytes(), None)
    }

    #[test]
    fn rules_between_values_are_checked_and_others_left_to_the_schema() {
        static RULES: Rules = Rules::object(&[
            Key::optional("type", &Rules::values(&["all", "live"])),
            Key::optional("filter", &Rules::text(&[])),
            Key::optional("user_ids", &Rules::Any),
            Key::optional("email_ids", &Rules::Any),
        ])
        .relations(&[
            Relation {
                of: "",
                kind: RelationKind::AnyOf(&["user_ids", "email_ids"]),
                source: None,
            },
            Relation {
                of: "filter",
                kind: RelationKind::ForbiddenIf { when: "type", are: &["all"] },
                source: None,
            },
            Relation { of: "filter", kind: RelationKind::Without(&["{@"]), source: Some("a page") },
        ])
        .build();
        let code = |value: &serde_json::Value| between(Some(&RULES), value).err().map(|no| no.code);
        assert_eq!(code(&json!({ "user_ids": ["1"], "filter": "a" })), None);
        assert_eq!(code(&json!({})), Some("param_missing"));
        assert_eq!(code(&json!({ "user_ids": [] })), Some("param_missing"));
        let both = json!({ "user_ids": ["1"], "type": "all", "filter": "a" });
        assert_eq!(code(&both), Some("input_pattern_mismatch"));
        // A value of no documented form is the schema's to refuse, and a warning refuses nothing.
        assert_eq!(code(&json!({ "user_ids": ["1"], "type": "new" })), None);
        assert_eq!(code(&json!({ "user_ids": ["1"], "filter": "{@1}" })), None);
        assert_eq!(between(None, &json!({})), Ok(()));
    }

    #[test]
    fn what_is_documented_passes() {
        let value = json!({ "text": "hello", "user_ids": ["1", 2], "silent": true,
                            "data": { "rows": [] }, "values": { "a": true } });
        assert_eq!(send(&value), Ok(value));
    }

    #[test]
    fn each_mistake_has_its_code() {
        for (value, code, message) in [
            (
                json!({ "text": "a", "chatid": "1" }),
                "extra_key_found",
                "'chatid' is an extra key in the JSON Object.",
            ),
            (json!({ "silent": true }), "param_missing", "'text' is missing."),
            (json!({ "text": null }), "input_pattern_mismatch", "'text' is null."),
            (json!({ "text": 1 }), "input_pattern_mismatch", "'text' is not a string."),
            (
                json!({ "text": "longer" }),
                "input_pattern_mismatch",
                "'text' is longer than 5 characters.",
            ),
            (
                json!({ "text": "a", "user_ids": ["1", "2", "3"] }),
                "input_pattern_mismatch",
                "'user_ids' has more than 2 items.",
            ),
            (
                json!({ "text": "a", "user_ids": [true] }),
                "input_pattern_mismatch",
                "'user_ids' is not an identifier.",
            ),
            (
                json!({ "text": "a", "data": { "cells": [], "rows": [] } }),
                "extra_key_found",
                "'cells' is an extra key in the JSON Object.",
            ),
            (
                json!({ "text": "a", "values": { "a": 1 } }),
                "input_pattern_mismatch",
                "'a' is not a boolean.",
            ),
            (json!([]), "input_pattern_mismatch", "The body is not an object."),
        ] {
            assert_eq!(send(&value), Err(Refusal::bad(code, message)), "{value}");
        }
    }

    #[test]
    fn a_body_is_needed_or_forbidden() {
        let documents = documents();
        let code = |id, bytes: &[u8]| {
            body(documents.operation(id), "application/json", bytes, None)
                .expect_err("is refused")
                .code
        };
        assert_eq!(code("things_do", b""), "param_missing");
        assert_eq!(code("things_do", b"text"), "invalid_inputs");
        assert_eq!(code("things_rest", b"{\"a\":1}"), "extra_key_found");
        assert!(body(documents.operation("things_rest"), "", b"", None).is_ok());
    }

    #[test]
    fn the_query_is_typed_and_checked() {
        let documents = documents();
        let document = documents.operation("things_do");
        let values = query(document, "limit=5&fields=all,name").expect("is fine");
        assert_eq!(
            serde_json::Value::from(values),
            json!({ "limit": 5, "fields": ["all", "name"] })
        );
        for (text, code) in [
            ("from=1", "extra_param_found"),
            ("limit=101", "input_pattern_mismatch"),
            ("limit=many", "input_pattern_mismatch"),
            ("fields=all,age", "input_pattern_mismatch"),
            ("limit=1&limit=2", "input_pattern_mismatch"),
            ("THING=1", "extra_param_found"),
        ] {
            assert_eq!(query(document, text).expect_err(text).code, code, "{text}");
        }
    }
}
