//! The frame of a document: whether it is an OpenAPI document at all, and where its operations are.
//!
//! What every later pass relies on is settled here: operations are mappings with a list of
//! parameters and a mapping of responses, and only schemas are still referred to.

use crate::document::COMMON;
use crate::document::pointer::escape;
use crate::intake::draft::{Draft, DraftOperation, text};
use crate::intake::{Intake, words};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];
/// Keys of a path item that are no operations.
const ITEM_KEYS: &[&str] = &["parameters", "summary", "description", "servers", "$ref"];
/// How many references may lead from one to the next.
const CHAIN: usize = 8;

/// A place and what is wrong there.
type Defect = (String, String);

pub(in crate::intake) fn run(intake: &mut Intake, file: &str, value: Value) {
    match draft(intake, file, value) {
        Ok(draft) => {
            if intake.drafts.iter().any(|other| other.module == draft.module) {
                let reason = format!("another document is about the module `{}`", draft.module);
                intake.log.refuse(file, "/", reason);
            } else {
                intake.drafts.push(draft);
            }
        }
        Err((pointer, reason)) => intake.log.refuse(file, &pointer, reason),
    }
}

fn defect(pointer: impl Into<String>, reason: impl Into<String>) -> Defect {
    (pointer.into(), reason.into())
}

fn draft(intake: &mut Intake, file: &str, value: Value) -> Result<Draft, Defect> {
    let Value::Object(root) = value else {
        return Err(defect("/", "the document is not a mapping"));
    };
    let version = root.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.") {
        return Err(defect("/openapi", "it does not declare OpenAPI 3"));
    }
    let module = module(file);
    if module.is_empty() || module == COMMON {
        return Err(defect("/", format!("no module name can be derived from `{file}`")));
    }
    let paths = root.get("paths").and_then(Value::as_object).filter(|paths| !paths.is_empty());
    let Some(paths) = paths else { return Err(defect("/paths", "it has no paths")) };
    let mut operations = Vec::new();
    for (path, item) in paths {
        read_item(intake, file, &root, path, item, &mut operations)?;
    }
    if operations.is_empty() {
        return Err(defect("/paths", "it has no operations"));
    }
    let schemas = match root.get("components").and_then(|components| components.get("schemas")) {
        None => Map::new(),
        Some(Value::Object(schemas)) => schemas.clone(),
        Some(_) => return Err(defect("/components/schemas", "the schemas are not a mapping")),
    };
    let info = root.get("info").and_then(Value::as_object).cloned().unwrap_or_default();
    Ok(Draft {
        file: file.to_owned(),
        title: text(&info, "title").trim().to_owned(),
        description: text(&info, "description").to_owned(),
        server: server(root.get("servers")),
        operations,
        schemas,
        scopes: scopes(&root),
        module,
    })
}

/// `user-status.v3.yml` → `user_status`.
pub(in crate::intake) fn module(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    words::key(stem).trim_start_matches(|c: char| c.is_ascii_digit()).to_owned()
}

fn server(servers: Option<&Value>) -> String {
    let first = servers.and_then(|servers| servers.get(0)?.get("url")?.as_str());
    first.unwrap_or_default().trim().to_owned()
}

fn read_item(
    intake: &mut Intake,
    file: &str,
    root: &Map<String, Value>,
    path: &str,
    item: &Value,
    operations: &mut Vec<DraftOperation>,
) -> Result<(), Defect> {
    let at = format!("/paths/{}", escape(path));
    if path.starts_with("x-") {
        return Ok(());
    }
    if !path.starts_with('/') {
        return Err(defect(at, "a path does not begin with `/`"));
    }
    let Value::Object(item) = item else { return Err(defect(at, "a path is not a mapping")) };
    let shared = parameters(root, item, &at)?;
    for (verb, operation) in item {
        let origin = format!("{at}/{verb}");
        if ITEM_KEYS.contains(&verb.as_str()) || verb.starts_with("x-") {
            continue;
        }
        if !VERBS.contains(&verb.as_str()) {
            intake.log.repaired(file, &origin, format!("`{verb}` is not an operation; removed"));
            continue;
        }
        let Value::Object(operation) = operation else {
            return Err(defect(origin, "an operation is not a mapping"));
        };
        let mut raw = operation.clone();
        let mut own = parameters(root, operation, &origin)?;
        for parameter in &shared {
            let same = |other: &Value| {
                other.get("name") == parameter.get("name") && other.get("in") == parameter.get("in")
            };
            if !own.iter().any(same) {
                intake.log.repaired(
                    file,
                    &at,
                    "a parameter of the path item moves to its operations",
                );
                own.push(parameter.clone());
            }
        }
        raw.insert("parameters".to_owned(), own.into());
        if let Some(body) = raw.get("requestBody") {
            let body = resolved(root, body, &format!("{origin}/requestBody"))?;
            if !body.get("content").is_some_and(Value::is_object) {
                let reason = "the body has no content";
                return Err(defect(format!("{origin}/requestBody"), reason));
            }
            raw.insert("requestBody".to_owned(), body);
        }
        let responses = responses(root, operation, &origin)?;
        raw.insert("responses".to_owned(), Value::Object(responses));
        operations.push(DraftOperation { path: path.to_owned(), verb: verb.clone(), origin, raw });
    }
    Ok(())
}

fn parameters(
    root: &Map<String, Value>,
    holder: &Map<String, Value>,
    at: &str,
) -> Result<Vec<Value>, Defect> {
    let at = format!("{at}/parameters");
    let list = match holder.get("parameters") {
        None => return Ok(Vec::new()),
        Some(Value::Array(list)) => list,
        Some(_) => return Err(defect(at, "the parameters are not a list")),
    };
    let mut resolved_list = Vec::new();
    for (index, parameter) in list.iter().enumerate() {
        let at = format!("{at}/{index}");
        let parameter = resolved(root, parameter, &at)?;
        let has = |key: &str| parameter.get(key).is_some_and(Value::is_string);
        if !has("name") || !has("in") {
            return Err(defect(at, "a parameter has no `name` or no `in`"));
        }
        resolved_list.push(parameter);
    }
    Ok(resolved_list)
}

fn responses(
    root: &Map<String, Value>,
    operation: &Map<String, Value>,
    at: &str,
) -> Result<Map<String, Value>, Defect> {
    let at = format!("{at}/responses");
    let Some(Value::Object(responses)) = operation.get("responses") else {
        return Err(defect(at, "the operation declares no responses"));
    };
    let mut resolved_map = Map::new();
    for (status, response) in responses {
        let response = resolved(root, response, &format!("{at}/{status}"))?;
        if !response.is_object() {
            return Err(defect(format!("{at}/{status}"), "a response is not a mapping"));
        }
        resolved_map.insert(status.clone(), response);
    }
    Ok(resolved_map)
}

/// Follows references to components other than schemas.
fn resolved(root: &Map<String, Value>, value: &Value, at: &str) -> Result<Value, Defect> {
    let mut value = value;
    for _ in 0..CHAIN {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return Ok(value.clone());
        };
        let target = reference
            .strip_prefix("#/components/")
            .and_then(|path| path.split_once('/'))
            .and_then(|(kind, name)| root.get("components")?.get(kind)?.get(name));
        let Some(target) = target else {
            return Err(defect(
                at,
                format!("the target of the reference `{reference}` does not exist"),
            ));
        };
        value = target;
    }
    Err(defect(at, "references form a cycle"))
}

fn scopes(root: &Map<String, Value>) -> BTreeMap<String, String> {
    let schemes = root
        .get("components")
        .and_then(|components| components.get("securitySchemes")?.as_object());
    let mut scopes = BTreeMap::new();
    for scheme in schemes.into_iter().flat_map(Map::values) {
        let flows = scheme.get("flows").and_then(Value::as_object);
        for flow in flows.into_iter().flat_map(Map::values) {
            let declared = flow.get("scopes").and_then(Value::as_object);
            for (scope, meaning) in declared.into_iter().flatten() {
                scopes.insert(scope.clone(), meaning.as_str().unwrap_or_default().to_owned());
            }
        }
    }
    scopes
}
