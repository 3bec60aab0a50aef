//! Everything that the facts beside the repository name is in the documents.

use cliq_api::Operation;
use cliq_tools::dynamic;
use serde_json::Value;
use std::collections::BTreeSet;
use tests::inventory::Documents;
use tests::repository;

/// The operations of the inventory with their descriptors.
fn operations() -> Vec<(&'static Operation, Value)> {
    let Value::Array(facts) = repository::facts("operations.json") else { panic!("no list") };
    let facts = facts.into_iter().filter(|fact| fact["handle"] != "oauth");
    let operations = facts.map(|fact| {
        let id = fact["operation_id"].as_str().unwrap();
        let found = dynamic::operations().find(|operation| operation.id == id);
        (found.unwrap_or_else(|| panic!("there is no operation {id}")), fact)
    });
    operations.collect()
}

fn list<'a>(fact: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    fact.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text<'a>(fact: &'a Value, key: &str) -> &'a str {
    fact.get(key).and_then(Value::as_str).unwrap_or_default()
}

#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn verbs_and_paths() {
    for (operation, fact) in operations() {
        assert_eq!(text(&fact, "method"), operation.method.as_str(), "{}", operation.id);
        let address = format!("{}{}", text(&fact, "base"), text(&fact, "path"));
        let own = format!("https://cliq.zoho.com{}{}", operation.base, operation.path);
        assert_eq!(
            repository::without_names(&address),
            repository::without_names(&own),
            "{}",
            operation.id
        );
    }
}

#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn scopes() {
    let mut missing = Vec::new();
    for (operation, fact) in operations() {
        let known: BTreeSet<&str> = operation
            .scopes
            .iter()
            .chain(operation.conditional_scopes.iter().map(|entry| &entry.scopes))
            .copied()
            .flatten()
            .copied()
            .collect();
        for scope in list(&fact, "scopes").chain(list(&fact, "extra_scopes")) {
            if !known.contains(scope.as_str().unwrap()) {
                missing.push(format!("{}: {scope}", operation.id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Operations whose published document states a stricter limit than the pages; the facts lack it.
const STRICTER_PUBLISHED: &[&str] = &["channels_approve", "channels_reject"];

/// Operations for which a source that the inventory only mentions in its notes is stricter: the
/// introduction of statuses, and the help page about threads.
const STRICTER_FROM_NOTES: &[(&str, u64)] = &[
    ("messages_post_to_channel", 20),
    ("messages_post_to_channel_by_name", 20),
    ("statuses_create", 10),
    ("statuses_delete", 10),
    ("statuses_delete_transient", 10),
    ("statuses_get_current", 10),
    ("statuses_list", 10),
    ("statuses_set_current", 10),
    ("statuses_set_transient", 10),
];

/// Fields that are sent under another name than the page prints, as most observed requests do.
const RENAMED: &[(&str, &str)] = &[("file", "files")];

/// Operations whose lock comes from a source that the inventory only mentions in its notes.
const LOCKS_FROM_NOTES: &[(&str, u64)] = &[
    // The help page of version 2 is newer than the published document.
    ("messages_list", 600),
];

/// The newest page, else the stricter of older page and published document; the lock from whichever
/// states it.
#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn limits() {
    let mut wrong = Vec::new();
    for (operation, fact) in operations() {
        let page = &fact["rate_limit"];
        let published = &fact["published_document"]["rate_limit"];
        let requests = |limit: &Value| limit["requests"].as_u64();
        let rate = |limit: &Value| Some(requests(limit)? * 3600 / limit["per_seconds"].as_u64()?);
        let older = &fact["older_page"]["rate_limit"];
        // The strictest source decides.
        let sources = [page, published, older];
        let Some(expected) = sources
            .into_iter()
            .filter(|limit| rate(limit).is_some())
            .min_by_key(|limit| rate(limit))
        else {
            continue;
        };
        let own = operation.rate_limit;
        let noted = STRICTER_FROM_NOTES.iter().find(|(id, _)| *id == operation.id);
        if noted.map(|(_, requests)| *requests).or(requests(expected))
            != own.filter(|limit| limit.limit_stated).map(|limit| limit.requests.into())
            && !STRICTER_PUBLISHED.contains(&operation.id)
            || own.is_some_and(|limit| {
                limit.limit_stated && Some(limit.per.as_secs()) != expected["per_seconds"].as_u64()
            })
        {
            let facts = format!("{page}, {published} and {older}");
            wrong.push(format!("{}: {own:?}, facts: {facts}", operation.id));
        }
        let noted = LOCKS_FROM_NOTES.iter().filter(|(id, _)| *id == operation.id);
        let locks: Vec<u64> = sources
            .into_iter()
            .filter_map(|limit| limit["lock_seconds"].as_u64())
            .chain(noted.map(|(_, seconds)| *seconds))
            .collect();
        if let Some(limit) = own
            && (limit.lockout_stated == locks.is_empty()
                || limit.lockout_stated && locks.iter().max() != Some(&limit.lockout.as_secs()))
        {
            wrong.push(format!("{}: lock {:?}, facts: {locks:?}", operation.id, limit.lockout));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn error_codes() {
    let documents = Documents::load();
    let shared = documents.shared_errors();
    let mut missing = Vec::new();
    for (operation, fact) in operations() {
        let document = documents.operation(operation.id).unwrap();
        for error in list(&fact, "errors") {
            let code = match &error["code"] {
                Value::String(code) => code.clone(),
                other => other.to_string(),
            };
            // Some pages list the statuses as codes.
            let status = document["responses"].get(&code).is_some();
            if !status
                && !shared.contains(code.as_str())
                && !operation.errors.iter().any(|(known, _)| *known == code)
            {
                missing.push(format!("{}: {code}", operation.id));
            }
        }
    }
    assert!(missing.is_empty(), "{} of them: {missing:#?}", missing.len());
}

#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn parameters() {
    let documents = Documents::load();
    let mut missing = Vec::new();
    for (operation, fact) in operations() {
        let id = operation.id;
        let document = documents.operation(id).unwrap();
        let placeholders = operation.path.matches('{').count();
        assert_eq!(list(&fact, "path_params").count(), placeholders, "{id}");
        for parameter in list(&fact, "query_params") {
            let name = text(parameter, "name");
            match documents.query(document, name) {
                Some(found) => {
                    compare(&documents, parameter, &found["schema"], id, name, &mut missing);
                }
                None => missing.push(format!("{id}: parameter {name}")),
            }
        }
        let older =
            fact.get("older_page").into_iter().flat_map(|older| list(older, "query_params"));
        for parameter in older {
            let name = text(parameter, "name");
            if documents.query(document, name).is_none() {
                missing.push(format!("{id}: parameter {name} of the older page"));
            }
        }
    }
    assert!(missing.is_empty(), "{} of them: {missing:#?}", missing.len());
}

#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn fields_of_bodies() {
    let documents = Documents::load();
    let mut missing = Vec::new();
    let mut count = 0;
    for (operation, fact) in operations() {
        let id = operation.id;
        let document = documents.operation(id).unwrap();
        let fields: Vec<&Value> = list(&fact["body"], "fields").collect();
        if fields.is_empty() {
            continue;
        }
        let Some(schema) = documents.body(document) else {
            missing.push(format!("{id}: the body"));
            continue;
        };
        for field in fields {
            count += walk(&documents, field, schema, id, "", &mut missing);
        }
    }
    println!("{count} fields");
    assert!(missing.is_empty(), "{} of {count}: {missing:#?}", missing.len());
}

/// Compares a field and those below it; gives their number.
fn walk(
    documents: &Documents,
    field: &Value,
    schema: &Value,
    id: &str,
    path: &str,
    missing: &mut Vec<String>,
) -> usize {
    let name = text(field, "name");
    let path = format!("{path}.{name}");
    let renamed = RENAMED.iter().find(|(printed, _)| *printed == name && id.starts_with("files_"));
    let name = renamed.map_or(name, |(_, sent)| sent);
    let Some(found) = documents.property(schema, name) else {
        missing.push(format!("{id}: field {path}"));
        return 1;
    };
    compare(documents, field, found, id, &path, missing);
    let below =
        list(field, "fields").map(|below| walk(documents, below, found, id, &path, missing));
    1 + below.sum::<usize>()
}

/// Allowed values and limits of a parameter or a field.
fn compare(
    documents: &Documents,
    fact: &Value,
    schema: &Value,
    id: &str,
    name: &str,
    missing: &mut Vec<String>,
) {
    let known = documents.values(schema);
    for value in list(fact, "enum") {
        if !known.contains(&value) {
            missing.push(format!("{id}: {name} may be {value}"));
        }
    }
    for (key, keywords) in [
        ("max", &["maximum", "maxLength", "maxItems"][..]),
        ("max_length", &["maxLength"]),
        ("max_items", &["maxItems"]),
        ("max_count", &["maxItems"]),
        ("max_bytes", &["x-cliq-max-bytes"]),
    ] {
        if let Some(limit) = fact.get(key).filter(|limit| !limit.is_null())
            && !keywords.iter().any(|keyword| documents.has(schema, keyword, limit))
        {
            missing.push(format!("{id}: {name} has {key} {limit}"));
        }
    }
}
