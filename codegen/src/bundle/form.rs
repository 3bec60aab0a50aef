//! The same meaning in a form that generators understand: each rewriting takes and refuses exactly
//! the values that the documents take and refuse.

use super::index::ComponentIndex;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// A schema without the forms of `anyOf` that generators read as one object with all keys.
///
/// - Alternatives of different JSON types exclude each other: that is `oneOf`.
/// - Some values by name, or any text, is any text; the names stand in `x-extensible-enum`.
pub(super) fn schema<'a>(
    map: &'a Map<String, Value>,
    index: &ComponentIndex<'_>,
) -> Cow<'a, Map<String, Value>> {
    let Some(Value::Array(alternatives)) = map.get("anyOf") else { return Cow::Borrowed(map) };
    if let Some(open) = open_enum(map, alternatives, index) {
        return Cow::Owned(open);
    }
    let types: Vec<&str> =
        alternatives.iter().filter_map(|schema| json_type(schema, index)).collect();
    let distinct =
        |(index, kind): (usize, &&str)| types.iter().skip(index + 1).all(|other| other != kind);
    if types.len() != alternatives.len() || !types.iter().enumerate().all(distinct) {
        return Cow::Borrowed(map);
    }
    let rename = |key: &String| if key == "anyOf" { "oneOf".to_owned() } else { key.clone() };
    Cow::Owned(map.iter().map(|(key, value)| (rename(key), value.clone())).collect())
}

/// The body of a form with its scalar fields written out: some generators look for a type of the
/// scalar's name, and there is none.
pub(super) fn fields(body: &Value, index: &ComponentIndex<'_>) -> Value {
    let mut body = body.clone();
    let properties = body.get_mut("properties").and_then(Value::as_object_mut);
    for property in properties.into_iter().flat_map(Map::values_mut) {
        let only = property.pointer("/allOf/0").or(Some(&*property));
        let target = only
            .and_then(|schema| schema.get("$ref")?.as_str())
            .and_then(|reference| index.schema(reference)?.as_object());
        if let (Value::Object(own), Some(target)) = (&mut *property, target)
            && own.get("allOf").and_then(Value::as_array).is_none_or(|all| all.len() == 1)
            && target.get("type").is_some_and(|kind| kind != "object" && kind != "array")
            && !target.contains_key("enum")
        {
            let mut whole = target.clone();
            whole.extend(own.clone());
            whole.retain(|key, _| key != "allOf" && key != "$ref");
            *own = whole;
        }
    }
    body
}

/// `anyOf` of values by name and any text.
fn open_enum(
    map: &Map<String, Value>,
    alternatives: &[Value],
    index: &ComponentIndex<'_>,
) -> Option<Map<String, Value>> {
    let [first, second] = alternatives else { return None };
    let named = index.schema(first.get("$ref")?.as_str()?)?;
    let values = named.get("enum")?;
    let any_text = second.as_object()?;
    if any_text.len() != 1 || any_text.get("type")? != "string" || named.get("type")? != "string" {
        return None;
    }
    let mut open = Map::new();
    for (key, value) in map {
        if key == "anyOf" {
            open.insert("type".to_owned(), "string".into());
            open.insert("x-extensible-enum".to_owned(), values.clone());
        } else {
            open.insert(key.clone(), value.clone());
        }
    }
    Some(open)
}

/// The one JSON type of all values that a schema takes; whole numbers are numbers.
fn json_type<'a>(schema: &'a Value, index: &ComponentIndex<'a>) -> Option<&'a str> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return json_type(index.schema(reference)?, index);
    }
    match schema.get("type")?.as_str()? {
        "integer" => Some("number"),
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use serde_json::json;

    fn document() -> Document {
        let components = json!({ "schemas": {
            "State": { "type": "string", "enum": ["open", "closed"] },
            "UserId": { "type": "string", "minLength": 1, "description": "A user." },
            "Chart": { "type": "array", "items": {} },
        }});
        Document {
            file: "v2/common.yaml".to_owned(),
            version: "v2".to_owned(),
            module: "common".to_owned(),
            published: None,
            root: Map::from_iter([("components".to_owned(), components)]),
        }
    }

    fn rewritten(map: Value) -> Value {
        let document = document();
        let index = ComponentIndex::new(&[&document]);
        schema(map.as_object().unwrap_or(&Map::new()), &index).into_owned().into()
    }

    #[test]
    fn alternatives_of_different_types_exclude_each_other() {
        let (id, number) =
            (json!({ "$ref": "#/components/schemas/UserId" }), json!({ "type": "integer" }));
        assert_eq!(
            rewritten(json!({ "description": "Who.", "anyOf": [id, number] })),
            json!({ "description": "Who.", "oneOf": [id, number] })
        );
    }

    #[test]
    fn alternatives_that_overlap_stay() {
        for alternatives in [
            json!([{ "type": "integer" }, { "type": "number" }]),
            json!([{ "$ref": "#/components/schemas/Chart" }, { "type": "array" }]),
            json!([{ "type": "string" }, {}]),
            json!([{ "type": "string" }, { "$ref": "#/components/schemas/Unknown" }]),
        ] {
            let schema = json!({ "anyOf": alternatives });
            assert_eq!(rewritten(schema.clone()), schema);
        }
    }

    #[test]
    fn names_or_any_text_is_text() {
        let state = json!({ "$ref": "#/components/schemas/State" });
        assert_eq!(
            rewritten(json!({ "description": "How.", "anyOf": [state, { "type": "string" }] })),
            json!({ "description": "How.", "type": "string", "x-extensible-enum": ["open", "closed"] })
        );
        // A limit on the text would be lost.
        let limited = json!({ "anyOf": [state, { "type": "string", "maxLength": 5 }] });
        assert_eq!(rewritten(limited.clone()), limited);
    }

    #[test]
    fn scalar_fields_of_forms_are_written_out() {
        let document = document();
        let index = ComponentIndex::new(&[&document]);
        let user = json!({ "$ref": "#/components/schemas/UserId" });
        let state = json!({ "$ref": "#/components/schemas/State" });
        let body = json!({ "type": "object", "properties": {
            "user": { "allOf": [user], "description": "Who." },
            "state": state,
        }});
        assert_eq!(
            fields(&body, &index),
            json!({ "type": "object", "properties": {
                "user": { "type": "string", "minLength": 1, "description": "Who." },
                "state": state,
            }})
        );
    }
}
