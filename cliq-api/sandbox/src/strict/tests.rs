use super::{Refusal, body, query};
use crate::documents;
use crate::endpoint::Endpoint;
use serde_json::{Value, json};

fn endpoint(id: &str) -> Endpoint {
    let document = json!({
        "operations": { "things_do": {
            "method": "POST", "base": "/api/v2", "path": "/things", "scopes": [], "conditional_scopes": [],
            "rate_limit": null, "rules": [], "cases": [],
            "parameters": [
                { "name": "limit", "in": "query", "required": false,
                  "schema": { "type": "integer", "minimum": 1, "maximum": 100 } },
                { "name": "fields", "in": "query", "required": false, "style": "form",
                  "explode": false,
                  "schema": { "type": "array", "items": { "$ref": "#/schemas/Field" } } },
                { "name": "THING", "in": "path", "required": true,
                  "schema": { "type": "string" } },
            ],
            "body": { "required": true, "content_type": "application/json", "examples": [],
                      "schema": { "$ref": "#/schemas/Request" } },
            "responses": [],
        }, "things_rest": {
            "method": "POST", "base": "/api/v2", "path": "/things", "scopes": [], "conditional_scopes": [],
            "rate_limit": null, "rules": [], "cases": [],
            "parameters": [], "body": null, "responses": [] } },
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
    let endpoints = documents::read("things", &document.to_string()).expect("can be read");
    endpoints.into_iter().find(|endpoint| endpoint.id == id).expect("is there")
}

fn send(value: &Value) -> Result<Value, Refusal> {
    let bytes = value.to_string();
    body(&endpoint("things_do"), "application/json", bytes.as_bytes(), None).map(|body| body.json)
}

/// The code of a refusal by an operation of the real documents.
fn code(id: &str, body: &Value) -> Option<&'static str> {
    let endpoints = documents::endpoints().expect("the documents can be read");
    let endpoint = endpoints.iter().find(|endpoint| endpoint.id == id).expect("is there");
    let bytes = body.to_string();
    super::body(endpoint, "application/json", bytes.as_bytes(), None).err().map(|no| no.code)
}

/// The same of a query.
fn query_code(id: &str, text: &str) -> Option<&'static str> {
    let endpoints = documents::endpoints().expect("the documents can be read");
    let endpoint = endpoints.iter().find(|endpoint| endpoint.id == id).expect("is there");
    let checked =
        query(endpoint, text).and_then(|query| super::between_parameters(endpoint, query));
    checked.err().map(|no| no.code)
}

#[test]
fn rules_of_the_documents_are_checked() {
    let (missing, mismatch) = (Some("param_missing"), Some("input_pattern_mismatch"));
    let channel = |level: &str| json!({ "name": "a", "level": level });
    assert_eq!(code("channels_create", &channel("private")), None);
    assert_eq!(code("channels_create", &channel("team")), missing);
    let reminder = |more: &str| json!({ "content": "a", "time": "1767229200000", more: "1" });
    assert_eq!(code("reminders_create", &reminder("chat_id")), missing);
    // A condition inside of a list: a slide of a table needs its rows.
    let slide = |data: Value| json!({ "text": "a", "slides": [{ "type": "table", "data": data }] });
    let rows = json!({ "headers": ["a"], "rows": [{ "a": "1" }] });
    assert_eq!(code("messages_post_to_chat", &slide(rows)), None);
    assert_eq!(code("messages_post_to_chat", &slide(json!({ "headers": ["a"] }))), missing);
    for (text, expected) in [
        ("type=audio_conference", None),
        ("type=audio_conference,video_conference", None),
        ("type=all,audio_conference", mismatch),
        ("type=all&filter=missed", mismatch),
    ] {
        assert_eq!(query_code("calls_list", text), expected, "{text}");
    }
}

#[test]
fn documented_input_is_taken() {
    let mut count = 0;
    for endpoint in documents::endpoints().expect("the documents can be read") {
        let json = endpoint.body.as_ref().filter(|body| body.content_type == "application/json");
        for example in json.into_iter().flat_map(|body| &body.examples) {
            let bytes = example.value.to_string();
            let taken = body(endpoint, "application/json", bytes.as_bytes(), None);
            assert!(taken.is_ok(), "{}: {taken:?}", endpoint.id);
            count += 1;
        }
    }
    assert!(count > 50, "{count} examples");
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
    let code = |id, bytes: &[u8]| {
        body(&endpoint(id), "application/json", bytes, None).expect_err("is refused").code
    };
    assert_eq!(code("things_do", b""), "param_missing");
    assert_eq!(code("things_do", b"text"), "invalid_inputs");
    assert_eq!(code("things_rest", b"{\"a\":1}"), "extra_key_found");
    assert!(body(&endpoint("things_rest"), "", b"", None).is_ok());
}

#[test]
fn the_query_is_typed_and_checked() {
    let endpoint = endpoint("things_do");
    let values = query(&endpoint, "limit=5&fields=all,name").expect("is fine");
    assert_eq!(Value::from(values), json!({ "limit": 5, "fields": ["all", "name"] }));
    for (text, code) in [
        ("from=1", "extra_param_found"),
        ("limit=101", "input_pattern_mismatch"),
        ("limit=many", "input_pattern_mismatch"),
        ("fields=all,age", "input_pattern_mismatch"),
        ("limit=1&limit=2", "input_pattern_mismatch"),
        ("THING=1", "extra_param_found"),
    ] {
        assert_eq!(query(&endpoint, text).expect_err(text).code, code, "{text}");
    }
}
