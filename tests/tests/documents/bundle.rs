//! The bundle holds the whole API in one document, always the same, and refers to nothing outside.

use cliq_api::DataCenter;
use cliq_codegen::{Source, bundle, load};
use cliq_tools::dynamic;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use tests::repository;

fn bundled() -> Value {
    bundle::document(&repository::sources().unwrap(), "v2").unwrap()
}

/// All operations: verb, path and what the document says.
fn operations(bundle: &Value) -> Vec<(&str, &str, &Value)> {
    let items = bundle["paths"].as_object().unwrap().iter();
    items
        .flat_map(|(path, item)| {
            let verbs = item.as_object().unwrap().iter();
            verbs.map(move |(verb, operation)| (verb.as_str(), path.as_str(), operation))
        })
        .collect()
}

/// The targets of all references, outside of payloads.
fn references<'a>(value: &'a Value, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        found.insert(target);
                    }
                    _ if ["example", "examples", "default"].contains(&key.as_str())
                        && !value.get("type").is_some_and(Value::is_string) => {}
                    _ => references(value, found),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| references(value, found)),
        _ => {}
    }
}

#[test]
fn it_is_the_same_whatever_the_order_of_the_documents() {
    let mut sources = repository::sources().unwrap();
    sources.reverse();
    let reversed = bundle::document(&sources, "v2").unwrap();
    // As text: maps are equal in any order.
    assert_eq!(reversed.to_string(), bundled().to_string());
    assert_eq!(bundle::yaml(&reversed).unwrap(), bundle::yaml(&bundled()).unwrap());
}

#[test]
fn it_has_every_operation_once() {
    let bundle = bundled();
    let mut found = BTreeMap::new();
    for (verb, path, operation) in operations(&bundle) {
        let id = operation["operationId"].as_str().unwrap();
        let other = found.insert(id, format!("{} {path}", verb.to_uppercase()));
        assert_eq!(other, None, "{id} is there twice");
    }
    let known: BTreeMap<&str, String> = dynamic::operations()
        .map(|operation| {
            let address =
                format!("{} {}{}", operation.method.as_str(), operation.base, operation.path);
            (operation.id, address)
        })
        .collect();
    assert_eq!(found, known);
    assert_eq!(found.len(), 156);
}

#[test]
fn its_references_stay_inside_and_reach_everything() {
    let bundle = bundled();
    let mut found = BTreeSet::new();
    references(&bundle, &mut found);
    for target in &found {
        let pointer = target.strip_prefix('#').unwrap_or_else(|| panic!("{target} is outside"));
        assert!(bundle.pointer(pointer).is_some(), "{target} dangles");
    }
    for kind in ["schemas", "responses"] {
        for name in bundle["components"][kind].as_object().unwrap().keys() {
            let target = format!("#/components/{kind}/{name}");
            assert!(found.contains(target.as_str()), "nothing refers to {target}");
        }
    }
}

#[test]
fn its_yaml_is_the_same_document() {
    let bundle = bundled();
    let source = Source::new("v2/bundle.yaml", bundle::yaml(&bundle).unwrap());
    let read = load::documents(&[source]).unwrap().remove(0);
    assert_eq!(Value::Object(read.root), bundle);
}

#[test]
fn it_names_the_scopes_that_operations_use_and_no_others() {
    let bundle = bundled();
    let schemes = bundle["components"]["securitySchemes"].as_object().unwrap();
    assert_eq!(schemes.keys().collect::<Vec<_>>(), ["ZohoOAuth"]);
    let offered = &schemes["ZohoOAuth"]["flows"]["authorizationCode"]["scopes"];
    let offered: BTreeSet<&str> = offered.as_object().unwrap().keys().map(String::as_str).collect();
    let used: BTreeSet<&str> = dynamic::operations()
        .flat_map(|operation| {
            let conditional = operation.conditional_scopes.iter().map(|entry| &entry.scopes);
            operation.scopes.iter().chain(conditional).copied().flatten().copied()
        })
        .collect();
    let unused: Vec<_> = offered.difference(&used).copied().collect();
    assert!(used.is_subset(&offered), "{:?}", used.difference(&offered).collect::<Vec<_>>());
    // They cover what operations use.
    assert!(unused.iter().all(|scope| scope.rsplit('.').next() == Some("ALL")), "{unused:?}");
}

#[test]
fn its_servers_are_the_data_centers() {
    let bundle = bundled();
    let server = &bundle["servers"][0];
    let template = server["url"].as_str().unwrap();
    let domains = server["variables"]["domain"]["enum"].as_array().unwrap().iter();
    let servers: Vec<String> =
        domains.map(|domain| template.replace("{domain}", domain.as_str().unwrap())).collect();
    let known: Vec<&str> = DataCenter::ALL.iter().map(|data_center| data_center.cliq()).collect();
    assert_eq!(servers, known);
}

#[test]
fn each_operation_has_a_tag_that_says_what_it_is_about() {
    let bundle = bundled();
    let tags = bundle["tags"].as_array().unwrap();
    let described: BTreeSet<&str> = tags
        .iter()
        .filter(|tag| tag["description"].as_str().is_some_and(|text| !text.is_empty()))
        .map(|tag| tag["name"].as_str().unwrap())
        .collect();
    assert_eq!(described.len(), tags.len());
    for (_, _, operation) in operations(&bundle) {
        assert!(described.contains(operation["tags"][0].as_str().unwrap()));
    }
}

/// An independent validator reads the bundle alone: every example fits the schema beside it.
#[test]
fn its_examples_fit_its_schemas() {
    let bundle = bundled();
    let (mut count, mut wrong) = (0, Vec::new());
    for (verb, path, operation) in operations(&bundle) {
        let bodies = operation["responses"].as_object().into_iter().flatten().map(|(_, one)| one);
        let request = operation.get("requestBody");
        for content in
            bodies.chain(request).filter_map(|body| body["content"].as_object()).flatten()
        {
            let (media_type, content) = content;
            if media_type != "application/json" {
                continue;
            }
            let schema = serde_json::json!({
                "components": bundle["components"], "allOf": [content["schema"]],
            });
            let validator = jsonschema::draft4::new(&schema).unwrap();
            for (name, example) in content["examples"].as_object().into_iter().flatten() {
                count += 1;
                if let Some(error) = validator.iter_errors(&example["value"]).next() {
                    let at = error.instance_path();
                    wrong.push(format!("{verb} {path} {name}: {at}: {error}"));
                }
            }
        }
    }
    println!("{count} examples");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 200, "only {count} examples were found");
}
