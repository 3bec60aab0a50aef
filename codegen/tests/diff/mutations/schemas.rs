//! Edits of named schemas and their keys.

use super::world::{Form, Random, Schema, World, replace_text};
use super::{Edit, Expected};
use serde_json::{Value, json};

pub const EDITS: &[(&str, Edit)] = &[
    ("field added", |world, random| {
        let at = world.some_schema(random, |raw| raw.get("properties").is_some())?;
        let required = random.flag();
        let (sent, received) = world.ways(&at.name);
        let form = world.form(&at.name);
        let raw = world.schema(&at);
        raw["properties"]["mutated"] = json!({ "type": "string", "description": "A mutation." });
        let had_default = raw["required"].as_array().is_none_or(Vec::is_empty);
        if required {
            let list = raw.as_object_mut()?.entry("required").or_insert_with(|| json!([]));
            list.as_array_mut()?.push("mutated".into());
        }
        let severity = match (required, form) {
            (_, Form::Struct) if !sent && !received => "none",
            (true, Form::Arguments | Form::Upload) => "breaking",
            (true, Form::Struct) if sent || had_default => "breaking",
            _ => "additive",
        };
        Some(Expected::new("field-added", format!("{}.mutated", world.place(&at.name)), severity))
    }),
    ("field removed", |world, random| {
        let (at, wire, _) = field(world, random)?;
        if world.schema(&at)["properties"].as_object()?.len() < 2 {
            return None;
        }
        if names_parts(world, &wire) {
            return None;
        }
        let raw = world.schema(&at);
        raw["properties"].as_object_mut()?.shift_remove(&wire);
        if let Some(list) = raw.get_mut("required").and_then(Value::as_array_mut) {
            list.retain(|name| *name != wire);
        }
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        Some(Expected::new("field-removed", place(world, &at, &wire), severity))
    }),
    ("field renamed", |world, random| {
        let (at, wire, required) = field(world, random)?;
        if names_parts(world, &wire) || wire == "comments" {
            return None;
        }
        let form = world.form(&at.name);
        let name = format!("{wire}_mutated");
        let raw = world.schema(&at);
        let content = raw["properties"].as_object_mut()?.shift_remove(&wire)?;
        raw["properties"][&name] = content;
        if let Some(list) = raw.get_mut("required") {
            replace_text(list, &wire, &name);
        }
        let severity = match form {
            _ if !travels(world, &at.name) => "none",
            Form::Arguments if required => "none",
            _ => "breaking",
        };
        Some(Expected::new("field-renamed", place(world, &at, &name), severity))
    }),
    ("field retyped", |world, random| {
        let (at, wire, _) = field(world, random)?;
        if names_parts(world, &wire) {
            return None;
        }
        let raw = &mut world.schema(&at)["properties"][&wire];
        let kind = if raw["type"] == "boolean" { "integer" } else { "boolean" };
        let text = raw["description"].clone();
        let notes = raw.get("x-cliq-note").cloned();
        *raw = json!({ "type": kind, "description": text });
        if let Some(notes) = notes {
            raw["x-cliq-note"] = notes;
        }
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        Some(Expected::new("field-retyped", place(world, &at, &wire), severity))
    }),
    ("field required or not", |world, random| {
        let (at, wire, required) = field(world, random)?;
        let form = world.form(&at.name);
        let raw = world.schema(&at).as_object_mut()?;
        let list = raw.entry("required").or_insert_with(|| json!([])).as_array_mut()?;
        if required {
            list.retain(|name| *name != wire);
        } else {
            list.push(wire.clone().into());
        }
        let severity = match form {
            _ if !travels(world, &at.name) => "none",
            Form::Upload if required => "additive",
            _ => "breaking",
        };
        let kind = if required { "field-optional" } else { "field-required" };
        Some(Expected::new(kind, place(world, &at, &wire), severity))
    }),
    ("keys opened or closed", |world, random| {
        let at = world.some_schema(random, |raw| raw.get("properties").is_some())?;
        if world.form(&at.name) == Form::Upload {
            return None;
        }
        let raw = world.schema(&at).as_object_mut()?;
        let open = raw.shift_remove("additionalProperties").is_some();
        if !open {
            raw.insert("additionalProperties".to_owned(), true.into());
        }
        let (kind, severity) =
            if open { ("keys-closed", "breaking") } else { ("keys-opened", "additive") };
        // Types that are read keep unknown keys either way.
        let (sent, received) = world.ways(&at.name);
        let severity = if sent && !received { severity } else { "none" };
        let place = format!("{}#additionalProperties", world.place(&at.name));
        Some(Expected::new(kind, place, severity))
    }),
    ("enum value added", |world, random| {
        let at = enumeration(world, random)?;
        let raw = world.schema(&at);
        raw["enum"].as_array_mut()?.push("mutated_value".into());
        if let Some(names) = raw.get_mut("x-enum-varnames") {
            names.as_array_mut()?.push("MutatedValue".into());
        }
        let severity = if travels(world, &at.name) { "additive" } else { "none" };
        Some(Expected::new("enum-value-added", format!("{}#enum", world.place(&at.name)), severity))
    }),
    ("enum value removed", |world, random| {
        let at = enumeration(world, random)?;
        let raw = world.schema(&at);
        raw["enum"].as_array_mut()?.remove(0);
        if let Some(names) = raw.get_mut("x-enum-varnames") {
            names.as_array_mut()?.remove(0);
        }
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        Some(Expected::new(
            "enum-value-removed",
            format!("{}#enum", world.place(&at.name)),
            severity,
        ))
    }),
    ("variant renamed", |world, random| {
        let at = world.some_schema(random, |raw| {
            raw.get("x-enum-varnames").is_some() && raw["type"] == "string"
        })?;
        world.schema(&at)["x-enum-varnames"][0] = "Mutated".into();
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        Some(Expected::new(
            "enum-value-renamed",
            format!("{}#enum", world.place(&at.name)),
            severity,
        ))
    }),
    ("limit of a field changed", |world, random| {
        let (at, wire, _) = field(world, random)?;
        let raw = world.schema(&at)["properties"][&wire].as_object_mut()?;
        let (key, most) = [
            ("maxLength", true),
            ("maxItems", true),
            ("maximum", true),
            ("minimum", false),
            ("minItems", false),
        ]
        .into_iter()
        .find(|(key, _)| raw.get(*key).and_then(Value::as_u64).is_some_and(|figure| figure > 1))?;
        let figure = raw[key].as_u64()?;
        let larger = random.flag();
        raw[key] = if larger { figure * 2 } else { figure / 2 }.into();
        Some(limit(world, &at, &wire, key, larger != most))
    }),
    ("limit of a field added", |world, random| {
        let (at, wire, _) = field(world, random)?;
        let raw = world.schema(&at)["properties"][&wire].as_object_mut()?;
        let (key, value) = random.of(&[("maxLength", json!(9)), ("pattern", json!("^a"))])?;
        if raw.get("type")? != "string" || raw.contains_key(key) {
            return None;
        }
        raw.insert(key.to_owned(), value);
        Some(limit(world, &at, &wire, key, true))
    }),
    ("limit of a field removed", |world, random| {
        let (at, wire, _) = field(world, random)?;
        let raw = world.schema(&at)["properties"][&wire].as_object_mut()?;
        let key =
            ["maxLength", "maxItems", "maximum"].into_iter().find(|key| raw.contains_key(*key))?;
        raw.shift_remove(key);
        Some(limit(world, &at, &wire, key, false))
    }),
    ("format of a field", |world, random| {
        let (at, wire, _) = field(world, random)?;
        let raw = world.schema(&at)["properties"][&wire].as_object_mut()?;
        if raw.get("type")? != "string" || raw.contains_key("format") {
            return None;
        }
        raw.insert("format".to_owned(), "uri".into());
        let (sent, _) = world.ways(&at.name);
        let severity = if sent { "breaking" } else { "none" };
        Some(Expected::new("format", format!("{}#format", place(world, &at, &wire)), severity))
    }),
    ("default of a field", |world, random| {
        let (at, wire, _) = field(world, random)?;
        let raw = world.schema(&at)["properties"][&wire].as_object_mut()?;
        if raw.get("type")? != "boolean" {
            return None;
        }
        let was = raw.get("default").cloned();
        raw.insert("default".to_owned(), (was != Some(Value::Bool(true))).into());
        let (sent, _) = world.ways(&at.name);
        let severity = if sent && was.is_some() { "breaking" } else { "none" };
        Some(Expected::new("default", format!("{}#default", place(world, &at, &wire)), severity))
    }),
    ("description of a field", |world, random| {
        let (at, wire, _) = field(world, random)?;
        world.schema(&at)["properties"][&wire]["description"] = "Mutated.".into();
        let place = format!("{}#description", place(world, &at, &wire));
        Some(Expected::new("description", place, "none"))
    }),
    ("note of a field", |world, random| {
        let (at, wire, _) = field(world, random)?;
        world.schema(&at)["properties"][&wire]["x-cliq-note"] = json!(["Mutated."]);
        Some(Expected::new("note", format!("{}#x-cliq-note", place(world, &at, &wire)), "none"))
    }),
    ("description of a schema", |world, random| {
        let at = random.of(&world.schemas())?;
        world.schema(&at)["description"] = "Mutated.".into();
        let place = format!("{}#description", world.place(&at.name));
        Some(Expected::new("description", place, "none"))
    }),
    ("union part removed", |world, random| {
        let at = world.some_schema(random, |raw| {
            raw.get("x-cliq-scalar").is_none()
                && raw["anyOf"].as_array().is_some_and(|parts| {
                    parts.len() > 2 && parts.iter().all(|part| part.get("$ref").is_some())
                })
        })?;
        // Versions that share the schema have to define it identically.
        for twin in world.twins(&at) {
            let schema = world.schema(&twin);
            schema["anyOf"].as_array_mut()?.pop();
            if let Some(select) = schema.get_mut("x-cliq-select") {
                select.as_array_mut()?.pop();
            }
        }
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        Some(Expected::new(
            "alternative-removed",
            format!("{}#anyOf", world.place(&at.name)),
            severity,
        ))
    }),
    ("schema renamed", |world, random| {
        let at = random.of(&world.schemas())?;
        if world.place(&at.name) != at.name || used_in_column(world, &at.name) {
            return None;
        }
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        let name = format!("Mutated{}", at.name);
        let schemas = world.documents[at.document].root["components"]["schemas"].as_object_mut()?;
        let raw = schemas.shift_remove(&at.name)?;
        schemas.insert(name.clone(), raw);
        for document in &mut world.documents {
            for file in ["", "common.yaml"] {
                let reference = |name: &str| format!("{file}#/components/schemas/{name}");
                let (was, is) = (reference(&at.name), reference(&name));
                document.root.values_mut().for_each(|value| replace_text(value, &was, &is));
            }
        }
        Some(Expected::new("schema-renamed", name, severity))
    }),
    ("schema moved", |world, random| {
        let at = enumeration(world, random)?;
        if world.documents[at.document].module == "common" || world.place(&at.name) != at.name {
            return None;
        }
        let severity = if travels(world, &at.name) { "breaking" } else { "none" };
        let root = &mut world.documents[at.document].root;
        let raw = root["components"]["schemas"].as_object_mut()?.shift_remove(&at.name)?;
        let own = format!("#/components/schemas/{}", at.name);
        let shared = format!("common.yaml{own}");
        root.values_mut().for_each(|value| replace_text(value, &own, &shared));
        let common = world.documents.iter_mut().find(|one| one.module == "common")?;
        common.root["components"]["schemas"][&at.name] = raw;
        Some(Expected::new("schema-moved", at.name, severity))
    }),
];

/// A key of an object, and whether it is required.
fn field(world: &mut World, random: &mut Random) -> Option<(Schema, String, bool)> {
    let at = world.some_schema(random, |raw| raw.get("properties").is_some())?;
    let raw = world.schema(&at);
    let wires: Vec<String> = raw["properties"].as_object()?.keys().cloned().collect();
    let wire = random.of(&wires)?;
    // The file of an upload is something else.
    let field = &raw["properties"][&wire];
    if field["format"] == "binary" || field["items"]["format"] == "binary" {
        return None;
    }
    let list = raw.get("required").and_then(Value::as_array);
    let required = list.is_some_and(|list| list.iter().any(|name| *name == wire));
    Some((at, wire, required))
}

fn enumeration(world: &World, random: &mut Random) -> Option<Schema> {
    world.some_schema(random, |raw| {
        raw["type"] == "string" && raw["enum"].as_array().is_some_and(|values| values.len() > 1)
    })
}

fn place(world: &World, at: &Schema, wire: &str) -> String {
    format!("{}.{wire}", world.place(&at.name))
}

/// Whether a request sends it or a successful response holds it.
fn travels(world: &World, schema: &str) -> bool {
    let (sent, received) = world.ways(schema);
    sent || received
}

fn limit(world: &World, at: &Schema, wire: &str, key: &str, stricter: bool) -> Expected {
    let (sent, _) = world.ways(&at.name);
    let (kind, severity) =
        if stricter { ("limit-stricter", "breaking") } else { ("limit-laxer", "additive") };
    let severity = if sent { severity } else { "none" };
    Expected::new(kind, format!("{}#{key}", place(world, at, wire)), severity)
}

/// Whether the payload or the pages of some operation have this name.
fn names_parts(world: &mut World, wire: &str) -> bool {
    world.operations().iter().any(|at| {
        let raw = world.operation(at);
        let facts = raw.get("x-cliq-pagination").map(ToString::to_string).unwrap_or_default();
        raw["x-cliq-payload"] == wire || facts.contains(&format!("\"{wire}\""))
    })
}

fn used_in_column(world: &mut World, name: &str) -> bool {
    world.operations().iter().any(|at| {
        let columns = world.operation(at).get("x-cliq-columns").and_then(Value::as_array);
        columns.into_iter().flatten().any(|column| column["type"] == name)
    })
}
