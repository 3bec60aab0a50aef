//! The parts of an operation out of its document.

use super::kind::{Type, type_of};
use super::operation::{
    Body, ConditionalScopes, Gathered, Keys, Limit, Operation, Parameter, ParameterPlace, Response,
};
use super::paging::Paging;
use super::request::RequestPlan;
use super::request_name;
use super::rules::Rules;
use super::sample;
use crate::document::PlacedOperation;
use crate::texts;
use serde_json::{Map, Value};

/// An operation, without what needs the schemas.
pub(super) fn operation(module: &str, base: &str, placed: &PlacedOperation<'_>) -> Operation {
    let PlacedOperation { path, verb, value: raw, .. } = *placed;
    let id = texts::one(raw, "operationId");
    let method = id.strip_prefix(&format!("{module}_")).unwrap_or(&id).to_owned();
    let response = response(&id, raw);
    let payload = raw.get("x-cliq-payload");
    let mut operation = Operation {
        body: body(&id, raw),
        body_examples: body_examples(raw),
        descriptor: method.clone(),
        request_name: request_name(module, &method, raw.get("x-cliq-request")),
        method,
        verb: verb.to_owned(),
        base: base.to_owned(),
        path: path.to_owned(),
        summary: texts::one(raw, "summary"),
        description: texts::one(raw, "description"),
        parameters: parameters(raw),
        rules: Rules::between(raw),
        request: RequestPlan::default(),
        returns: response.clone(),
        response,
        list: None,
        lists: raw.get("x-cliq-list") != Some(&Value::Bool(false)),
        payload: payload
            .and_then(|payload| payload.get("property").unwrap_or(payload).as_str())
            .map(str::to_owned),
        gathered: payload.and_then(Value::as_object).map(|payload| Gathered {
            schema: texts::one(payload, "schema"),
            list: payload.get("list") == Some(&Value::Bool(true)),
        }),
        beside: texts::owned(raw, "x-cliq-beside"),
        keys: Keys::All,
        methods: Vec::new(),
        idempotent: verb != "post" && raw.get("x-cliq-idempotent") != Some(&Value::Bool(false)),
        scopes: scopes(raw),
        conditional_scopes: conditional_scopes(raw),
        consents_to_all: raw.get("x-cliq-consent").and_then(Value::as_str) == Some("all"),
        limit: limit(raw),
        same_action: None,
        paging: Paging::of(raw),
        errors: errors(raw),
        sources: texts::owned(raw, "x-cliq-source"),
        notes: texts::owned(raw, "x-cliq-note"),
        raw: raw.clone(),
        id,
    };
    let methods = methods(module, &operation, raw);
    if !methods.is_empty() {
        let taken = methods.iter().flat_map(|method| match &method.keys {
            Keys::Only(keys) => keys.clone(),
            _ => Vec::new(),
        });
        operation.keys = Keys::Except(taken.collect());
    }
    operation.methods = methods;
    operation
}

fn request_name(module: &str, method: &str, stated: Option<&Value>) -> String {
    let stated = stated.and_then(Value::as_str).map(str::to_owned);
    stated.unwrap_or_else(|| request_name::derive(module, method))
}

/// The further methods of an operation: `x-cliq-methods`.
fn methods(module: &str, operation: &Operation, raw: &Map<String, Value>) -> Vec<Operation> {
    let list = raw.get("x-cliq-methods").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|entry| Operation {
            method: texts::one(entry, "method"),
            request_name: request_name(
                module,
                &texts::one(entry, "method"),
                entry.get("x-cliq-request"),
            ),
            summary: texts::one(entry, "summary"),
            description: texts::one(entry, "description"),
            response: Response::Json(entry.get("response").map_or(Type::Json, type_of)),
            payload: None,
            gathered: None,
            beside: Vec::new(),
            keys: Keys::Only(texts::owned(entry, "properties")),
            ..operation.clone()
        })
        .collect()
}

fn parameters(raw: &Map<String, Value>) -> Vec<Parameter> {
    let list = raw.get("parameters").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|parameter| (parameter, parameter.get("schema").unwrap_or(&Value::Null)))
        .map(|(parameter, schema)| Parameter {
            rules: Rules::of(&type_of(schema), schema),
            wire: texts::one(parameter, "name"),
            place: match parameter.get("in").and_then(Value::as_str) {
                Some("path") => ParameterPlace::Path,
                Some("header") => ParameterPlace::Header,
                _ => ParameterPlace::Query,
            },
            description: texts::one(parameter, "description"),
            kind: type_of(schema),
            required: parameter.get("required") == Some(&Value::Bool(true)),
            default: default(parameter),
            example: sample::of(parameter).cloned(),
        })
        .collect()
}

/// The default of a header. Other parameters have theirs on the side of the service.
fn default(parameter: &Map<String, Value>) -> Option<String> {
    if parameter.get("in").and_then(Value::as_str) != Some("header") {
        return None;
    }
    match parameter.get("schema")?.get("default")? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

fn body_examples(raw: &Map<String, Value>) -> Vec<Value> {
    let content =
        raw.get("requestBody").and_then(|body| body.get("content")?.get("application/json"));
    let examples = content.and_then(|content| content.get("examples")?.as_object());
    examples.into_iter().flat_map(Map::values).filter_map(|one| one.get("value").cloned()).collect()
}

/// The first media type of a body or a response, with its schema.
fn content(value: &Value) -> Option<(&str, &Value)> {
    let (media_type, content) = value.get("content")?.as_object()?.iter().next()?;
    Some((media_type.as_str(), content.get("schema").unwrap_or(&Value::Null)))
}

fn body(id: &str, raw: &Map<String, Value>) -> Body {
    let Some(request) = raw.get("requestBody") else { return Body::Empty };
    let Some((media_type, schema)) = content(request) else { return Body::Empty };
    let required = request.get("required") == Some(&Value::Bool(true));
    match type_of(schema) {
        Type::Named(schema) if media_type.starts_with("multipart/") => Body::Multipart { schema },
        Type::Named(schema) if schema == Operation::body_name(id) => {
            Body::Spread { schema, required }
        }
        kind => Body::Whole { kind, required },
    }
}

fn response(id: &str, raw: &Map<String, Value>) -> Response {
    let successes: Vec<&Value> = raw
        .get("responses")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(status, _)| status.starts_with('2'))
        .map(|(_, value)| value)
        .collect();
    let Some((media_type, schema)) = successes.iter().find_map(|response| content(response)) else {
        return Response::Empty;
    };
    let may_be_empty = successes.iter().any(|response| content(response).is_none());
    match media_type {
        "application/json" if may_be_empty => Response::JsonOrEmpty(type_of(schema)),
        "application/json" => Response::Json(type_of(schema)),
        "text/csv" => Response::Csv(Type::Named(Operation::row_name(id))),
        _ => Response::Binary,
    }
}

fn scopes(raw: &Map<String, Value>) -> Vec<Vec<String>> {
    let list = raw.get("security").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|entry| entry.keys().flat_map(|scheme| texts::owned(entry, scheme)).collect())
        .collect()
}

fn conditional_scopes(raw: &Map<String, Value>) -> Vec<ConditionalScopes> {
    let list = raw.get("x-cliq-conditional-scopes").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|entry| ConditionalScopes {
            scopes: texts::owned(entry, "scopes"),
            when: texts::one(entry, "when"),
            sends: entry.get("sends").and_then(Value::as_str).map(str::to_owned),
        })
        .collect()
}

fn limit(raw: &Map<String, Value>) -> Option<Limit> {
    let limit = raw.get("x-cliq-rate-limit")?.as_object()?;
    let number = |key: &str| limit.get(key).and_then(Value::as_u64);
    let assumed = texts::owned(limit, "assumed");
    Some(Limit {
        requests: u32::try_from(number("requests")?).ok()?,
        per_seconds: number("per-seconds")?,
        lock_seconds: number("lock-seconds")?,
        threshold_assumed: assumed.iter().any(|key| key == "requests"),
        lock_assumed: assumed.iter().any(|key| key == "lock-seconds"),
    })
}

fn errors(raw: &Map<String, Value>) -> Vec<(String, String)> {
    let list = raw.get("x-cliq-errors").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|entry| {
            let code = match entry.get("code") {
                Some(Value::String(code)) => code.clone(),
                Some(other) => other.to_string(),
                None => String::new(),
            };
            (code, texts::one(entry, "meaning"))
        })
        .collect()
}
