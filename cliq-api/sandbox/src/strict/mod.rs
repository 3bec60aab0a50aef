//! Input is taken as strictly as the service takes it: no unknown key or parameter, nothing
//! missing, no null, no value of another form than documented.

mod content;
mod form;
mod relations;
mod schema;

pub(super) use content::{Content, Part};
pub(super) use form::read as read_form;

use crate::endpoint::{Endpoint, ParameterPlace};
use crate::response::Refusal;
use http::HeaderMap;
use percent_encoding::percent_decode_str;
use schema::Mismatch;
use serde_json::{Map, Value, json};

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
pub(super) fn query(endpoint: &Endpoint, text: &str) -> Result<Map<String, Value>, Refusal> {
    let mut values = Map::new();
    for (name, value) in pairs(text) {
        let parameter = endpoint.parameters(ParameterPlace::Query).find(|known| known.name == name);
        let Some(schema) = parameter.map(|parameter| &parameter.schema) else {
            return Err(Refusal::bad(
                "extra_param_found",
                format!("'{name}' is an extra parameter in the URL."),
            ));
        };
        let value = endpoint.schemas().coerce(schema, &value);
        endpoint.schemas().check(schema, &value, &name).map_err(refuse)?;
        if values.insert(name.clone(), value).is_some() {
            return Err(mismatch(format!("'{name}' stands in the URL more than once.")));
        }
    }
    for parameter in endpoint.parameters(ParameterPlace::Query) {
        if parameter.required && !values.contains_key(&parameter.name) {
            return Err(missing(&parameter.name));
        }
    }
    Ok(values)
}

/// Requires the headers that make the query take effect: those that are documented with a default.
pub(super) fn headers(endpoint: &Endpoint, sent: &HeaderMap) -> Result<(), Refusal> {
    for parameter in endpoint.parameters(ParameterPlace::Header) {
        let Some(default) = parameter.schema.get("default").and_then(Value::as_str) else {
            continue;
        };
        let value = sent.get(&parameter.name).and_then(|value| value.to_str().ok());
        if value != Some(default) {
            return Err(missing(&parameter.name));
        }
    }
    Ok(())
}

/// Checks what the parameters have to do with each other, and gives them back.
pub(super) fn between_parameters(
    endpoint: &Endpoint,
    query: Map<String, Value>,
) -> Result<Map<String, Value>, Refusal> {
    let whole = Value::Object(query);
    relations::check(endpoint.schemas(), &endpoint.rules, &endpoint.cases, &whole)
        .map_err(refuse)?;
    match whole {
        Value::Object(query) => Ok(query),
        _ => Ok(Map::new()),
    }
}

/// Checks the body, and gives what it holds.
pub(super) fn body(
    endpoint: &Endpoint,
    content_type: &str,
    bytes: &[u8],
    parts: Option<&[Part]>,
) -> Result<Content, Refusal> {
    let Some(body) = &endpoint.body else { return no_body(bytes).map(Content::json) };
    let (schemas, schema) = (endpoint.schemas(), &body.schema);
    if body.content_type.starts_with("multipart/") {
        let parts = parts.ok_or_else(|| {
            Refusal::bad("invalid_inputs", "The body has to be sent as multipart/form-data.")
        })?;
        return form::check(schemas, schema, parts).map_err(refuse);
    }
    if bytes.is_empty() {
        return match (body.required, schemas.first_required(schema)) {
            (true, Some(key)) => Err(missing(key)),
            (true, None) => Err(Refusal::bad("param_missing", "The JSON body is missing.")),
            (false, _) => Ok(Content::default()),
        };
    }
    if !content_type.starts_with("application/json") {
        return Err(Refusal::bad(
            "invalid_inputs",
            "The body has to be JSON, with the content type application/json.",
        ));
    }
    let value = parse(bytes)?;
    schemas.check(schema, &value, "").map_err(refuse)?;
    relations::walk(schemas, schema, &value).map_err(refuse)?;
    Ok(Content::json(value))
}

/// Checks a value against a named schema of the operation's module.
pub(super) fn named(endpoint: &Endpoint, name: &str, value: &Value) -> Result<(), Refusal> {
    let schema = json!({ "$ref": format!("#/schemas/{name}") });
    let schemas = endpoint.schemas();
    schemas.check(&schema, value, "").map_err(refuse)?;
    relations::walk(schemas, &schema, value).map_err(refuse)
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
        Mismatch::Needs(what) => Refusal::bad("param_missing", what),
        Mismatch::Between(what) => mismatch(what),
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
mod tests;
