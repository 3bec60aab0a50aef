//! Schemas that versions of the API share: one type of the client, of which each version may have a
//! part.

use super::Document;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Marks a schema of `common.yaml` that several versions define identically.
pub(crate) const SHARED: &str = "x-cliq-shared";
/// The versions that have a property, or in which a constraint holds.
pub(crate) const VERSIONS: &str = "x-cliq-versions";
/// The versions that have a value of an enum, by value.
pub(crate) const VALUE_VERSIONS: &str = "x-cliq-value-versions";

/// Lists of constraints.
pub(crate) const CONSTRAINTS: [&str; 2] = ["x-cliq-rules", "x-cliq-when"];

/// Whether a schema is the same type in several versions.
pub(crate) fn is_shared(schema: &Value) -> bool {
    schema.get(SHARED) == Some(&Value::Bool(true))
}

/// Whether what has this list of versions belongs to `version`. Without a list it belongs to all.
fn has(versions: Option<&Value>, version: &str) -> bool {
    versions
        .and_then(Value::as_array)
        .is_none_or(|versions| versions.iter().any(|known| known.as_str() == Some(version)))
}

/// The document with what its version has of each shared schema.
pub(crate) fn narrow(document: &Document) -> Cow<'_, Document> {
    let Some(Value::Object(schemas)) = document.pointer("/components/schemas") else {
        return Cow::Borrowed(document);
    };
    let narrowed: Vec<(&String, Value)> = schemas
        .iter()
        .filter_map(|(name, schema)| Some((name, narrow_schema(schema, &document.version)?)))
        .collect();
    if narrowed.is_empty() {
        return Cow::Borrowed(document);
    }
    let mut own = document.clone();
    let schemas = own.root.get_mut("components").and_then(|it| it.get_mut("schemas"));
    if let Some(Value::Object(schemas)) = schemas {
        schemas.extend(narrowed.into_iter().map(|(name, schema)| (name.clone(), schema)));
    }
    Cow::Owned(own)
}

/// What a version has of a schema; `None` if it has all of it.
pub(crate) fn narrow_schema(schema: &Value, version: &str) -> Option<Value> {
    if !is_shared(schema) {
        return None;
    }
    let mut own = schema.clone();
    let map = own.as_object_mut()?;
    let changed = properties(map, version) | values(map, version) | constraints(map, version);
    changed.then_some(own)
}

/// Whether some property or value of a schema belongs to certain versions.
pub(crate) fn is_limited(schema: &Value) -> bool {
    let mut properties =
        schema.get("properties").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let constraints = CONSTRAINTS.iter().filter_map(|key| schema.get(*key)?.as_array()).flatten();
    schema.get(VALUE_VERSIONS).is_some()
        || constraints.into_iter().any(|entry| entry.get(VERSIONS).is_some())
        || properties.any(|property| property.get(VERSIONS).is_some())
}

/// The keys or values that only other versions have, each with these.
pub(crate) fn elsewhere(schema: &Value, version: &str) -> Vec<(String, Vec<String>)> {
    let of_properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let of_properties =
        of_properties.filter_map(|(name, property)| Some((name, property.get(VERSIONS)?)));
    let of_values = schema.get(VALUE_VERSIONS).and_then(Value::as_object).into_iter().flatten();
    of_properties
        .chain(of_values)
        .filter(|(_, versions)| !has(Some(versions), version))
        .map(|(name, versions)| {
            let versions = versions.as_array().into_iter().flatten().filter_map(Value::as_str);
            (name.clone(), versions.map(str::to_owned).collect())
        })
        .collect()
}

/// Removes the properties of other versions.
fn properties(map: &mut Map<String, Value>, version: &str) -> bool {
    let Some(Value::Object(properties)) = map.get_mut("properties") else { return false };
    let before = properties.len();
    properties.retain(|_, property| has(property.get(VERSIONS), version));
    let names: Vec<String> = properties.keys().cloned().collect();
    if let Some(Value::Array(required)) = map.get_mut("required") {
        required.retain(|name| names.iter().any(|known| name.as_str() == Some(known)));
    }
    names.len() != before
}

/// Removes the constraints of other versions.
fn constraints(map: &mut Map<String, Value>, version: &str) -> bool {
    let mut changed = false;
    for key in CONSTRAINTS {
        if let Some(Value::Array(entries)) = map.get_mut(key) {
            let before = entries.len();
            entries.retain(|entry| has(entry.get(VERSIONS), version));
            changed |= entries.len() != before;
        }
    }
    changed
}

/// Removes the values of other versions.
fn values(map: &mut Map<String, Value>, version: &str) -> bool {
    let Some(Value::Object(limited)) = map.remove(VALUE_VERSIONS) else { return false };
    let Some(Value::Array(values)) = map.get("enum") else { return false };
    let kept: Vec<bool> = values
        .iter()
        .map(|value| value.as_str().is_none_or(|value| has(limited.get(value), version)))
        .collect();
    for key in ["enum", "x-enum-varnames"] {
        if let Some(Value::Array(list)) = map.get_mut(key) {
            let mut kept = kept.iter();
            list.retain(|_| kept.next() != Some(&false));
        }
    }
    kept.contains(&false)
}

#[cfg(test)]
mod tests {
    use super::{narrow_schema, values};
    use serde_json::json;

    #[test]
    fn a_version_has_its_own_properties_and_values() {
        let schema = json!({
            "x-cliq-shared": true,
            "properties": {
                "text": {},
                "sections": { "x-cliq-versions": ["v3"] },
                "buttons": { "x-cliq-versions": ["v2"] },
            },
            "required": ["text", "buttons"],
        });
        let own = narrow_schema(&schema, "v3").unwrap();
        assert_eq!(own["properties"].as_object().unwrap().len(), 2);
        assert_eq!(own["required"], json!(["text"]));
        assert!(own.pointer("/properties/sections").is_some());
        assert_eq!(narrow_schema(&json!({ "properties": schema["properties"] }), "v3"), None);

        let mut schema = json!({
            "enum": ["text", "poll", "+"],
            "x-enum-varnames": ["Text", "Poll", "Plus"],
            "x-cliq-value-versions": { "poll": ["v3"] },
        });
        assert!(values(schema.as_object_mut().unwrap(), "v2"));
        let own = json!({ "enum": ["text", "+"], "x-enum-varnames": ["Text", "Plus"] });
        assert_eq!(schema, own);
    }
}
