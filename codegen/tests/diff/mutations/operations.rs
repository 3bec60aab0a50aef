//! Edits of operations and what belongs to them.

use super::world::{Operation, Random, World, pascal, replace_text};
use super::{Edit, Expected};
use serde_json::{Map, Value, json};

pub const EDITS: &[(&str, Edit)] = &[
    ("operation removed", |world, random| {
        let at = random.of(&world.operations())?;
        let paths = world.documents[at.document].root["paths"].as_object_mut()?;
        let item = paths.get_mut(&at.path)?.as_object_mut()?;
        item.shift_remove(&at.verb);
        if item.is_empty() {
            paths.shift_remove(&at.path);
        }
        Some(Expected::new("operation-removed", at.id, "breaking"))
    }),
    ("operation added", |world, random| {
        let at = world.some(random, |raw| raw["responses"].get("204").is_some())?;
        let module = world.documents[at.document].module.clone();
        let id = format!("{module}_mutate");
        let mut fresh = world.operation(&at).clone();
        fresh["operationId"] = id.clone().into();
        for key in ["parameters", "requestBody", "x-cliq-pagination"] {
            fresh.as_object_mut()?.shift_remove(key);
        }
        world.documents[at.document].root["paths"]["/mutated"] = json!({ "post": fresh });
        Some(Expected::new("operation-added", id, "additive"))
    }),
    ("operation renamed", |world, random| {
        let at = random.of(&world.operations())?;
        let id = format!("{}_mutated", at.id);
        world.operation(&at)["operationId"] = id.clone().into();
        for ending in ["Request", "Response"] {
            let (was, is) =
                (format!("{}{ending}", pascal(&at.id)), format!("{}{ending}", pascal(&id)));
            let root = &mut world.documents[at.document].root;
            let Some(schema) = root["components"]["schemas"].as_object_mut()?.shift_remove(&was)
            else {
                continue;
            };
            root["components"]["schemas"][&is] = schema;
            let reference = |name: &str| format!("#/components/schemas/{name}");
            root.values_mut()
                .for_each(|value| replace_text(value, &reference(&was), &reference(&is)));
        }
        Some(Expected::new("operation-renamed", id, "breaking"))
    }),
    ("operation moved", |world, random| {
        let at = random.of(&world.operations())?;
        let operation = world.operation(&at).clone();
        let paths = world.documents[at.document].root["paths"].as_object_mut()?;
        let item = paths.get_mut(&at.path)?.as_object_mut()?;
        item.shift_remove(&at.verb);
        if item.is_empty() {
            paths.shift_remove(&at.path);
        }
        paths.insert(format!("/mutated{}", at.path), json!({ &at.verb: operation }));
        Some(Expected::new("operation-moved", at.id, "none"))
    }),
    ("parameter added", |world, random| {
        let at = random.of(&world.operations())?;
        let required = random.flag();
        let fresh = json!({ "name": "mutated", "in": "query", "required": required,
            "description": "A mutation.", "schema": { "type": "string" } });
        let operation = world.operation(&at).as_object_mut()?;
        operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut()?.push(fresh);
        let severity = if required { "breaking" } else { "additive" };
        Some(Expected::new("parameter-added", format!("{}.query.mutated", at.id), severity))
    }),
    ("parameter removed", |world, random| {
        let (at, index, _) = query(world, random)?;
        let name = parameter(world, &at, index)["name"].as_str()?.to_owned();
        world.operation(&at)["parameters"].as_array_mut()?.remove(index);
        Some(Expected::new("parameter-removed", format!("{}.query.{name}", at.id), "breaking"))
    }),
    ("query parameter renamed", |world, random| {
        let (at, index, required) = query(world, random)?;
        let raw = parameter(world, &at, index);
        let name = format!("{}_mutated", raw["name"].as_str()?);
        raw["name"] = name.clone().into();
        let severity = if required { "none" } else { "breaking" };
        Some(Expected::new("parameter-renamed", format!("{}.query.{name}", at.id), severity))
    }),
    ("placeholder renamed", |world, random| {
        let at = world.some(random, |raw| {
            raw["parameters"].as_array().into_iter().flatten().any(|one| one["in"] == "path")
        })?;
        let parameters = world.operation(&at)["parameters"].as_array_mut()?;
        let raw = parameters.iter_mut().find(|one| one["in"] == "path")?;
        let was = raw["name"].as_str()?.to_owned();
        let is = format!("{was}_MUTATED");
        raw["name"] = is.clone().into();
        let path = at.path.replace(&format!("{{{was}}}"), &format!("{{{is}}}"));
        let operation = world.operation(&at).clone();
        let paths = world.documents[at.document].root["paths"].as_object_mut()?;
        paths.get_mut(&at.path)?.as_object_mut()?.shift_remove(&at.verb);
        paths.insert(path, json!({ &at.verb: operation }));
        Some(Expected::new("parameter-renamed", format!("{}.path.{is}", at.id), "none"))
    }),
    ("parameter retyped", |world, random| {
        let (at, index, _) = query(world, random)?;
        let raw = parameter(world, &at, index);
        let kind = if raw["schema"]["type"] == "boolean" { "integer" } else { "boolean" };
        raw["schema"] = json!({ "type": kind });
        let place = format!("{}.query.{}", at.id, raw["name"].as_str()?);
        Some(Expected::new("parameter-retyped", place, "breaking"))
    }),
    ("parameter required or not", |world, random| {
        let (at, index, required) = query(world, random)?;
        let raw = parameter(world, &at, index);
        raw["required"] = (!required).into();
        let kind = if required { "parameter-optional" } else { "parameter-required" };
        Some(Expected::new(kind, format!("{}.query.{}", at.id, raw["name"].as_str()?), "breaking"))
    }),
    ("default of a parameter", |world, random| {
        let (at, index, _) = query(world, random)?;
        let raw = parameter(world, &at, index);
        let place = format!("{}.query.{}#default", at.id, raw["name"].as_str()?);
        let schema = raw["schema"].as_object_mut()?;
        if schema.get("type")? != "integer" {
            return None;
        }
        let stated = schema.insert("default".to_owned(), 7.into()).is_some();
        Some(Expected::new("default", place, if stated { "breaking" } else { "none" }))
    }),
    ("limit of a parameter", |world, random| {
        let (at, index, _) = query(world, random)?;
        let raw = parameter(world, &at, index);
        let name = raw["name"].as_str()?.to_owned();
        let maximum = raw["schema"].get_mut("maximum")?;
        let figure = maximum.as_u64()?;
        let stricter = random.flag();
        *maximum = if stricter { figure / 2 } else { figure * 2 }.into();
        let (kind, severity) =
            if stricter { ("limit-stricter", "breaking") } else { ("limit-laxer", "additive") };
        Some(Expected::new(kind, format!("{}.query.{name}#maximum", at.id), severity))
    }),
    ("description of a parameter", |world, random| {
        let (at, index, _) = query(world, random)?;
        let raw = parameter(world, &at, index);
        raw["description"] = "Mutated.".into();
        let place = format!("{}.query.{}#description", at.id, raw["name"].as_str()?);
        Some(Expected::new("description", place, "none"))
    }),
    ("scope added", |world, random| {
        let at = random.of(&world.operations())?;
        let security = world.operation(&at)["security"].as_array_mut()?;
        // With another way left, tokens that hold that one are still enough, and others are not.
        security[0]["ZohoOAuth"].as_array_mut()?.push("ZohoCliq.Mutation.READ".into());
        Some(Expected::new("scopes-stricter", format!("{}#security", at.id), "breaking"))
    }),
    ("scope alternative added", |world, random| {
        let at = random.of(&world.operations())?;
        let security = world.operation(&at)["security"].as_array_mut()?;
        security.push(json!({ "ZohoOAuth": ["ZohoCliq.Mutation.READ"] }));
        Some(Expected::new("scopes-laxer", format!("{}#security", at.id), "additive"))
    }),
    ("conditional scope added", |world, random| {
        let at = random.of(&world.operations())?;
        let operation = world.operation(&at).as_object_mut()?;
        let list = operation.entry("x-cliq-conditional-scopes").or_insert_with(|| json!([]));
        list.as_array_mut()?
            .push(json!({ "scopes": ["ZohoCliq.Mutation.READ"], "when": "always" }));
        let place = format!("{}#x-cliq-conditional-scopes", at.id);
        Some(Expected::new("conditional-scope-added", place, "breaking"))
    }),
    ("threshold", |world, random| {
        let at = limited(world, random)?;
        let figure = &mut world.operation(&at)["x-cliq-rate-limit"]["requests"];
        let lower = random.flag();
        *figure = if lower { figure.as_u64()? / 2 } else { figure.as_u64()? * 2 }.into();
        let (kind, severity) = if lower {
            ("rate-limit-stricter", "breaking")
        } else {
            ("rate-limit-laxer", "additive")
        };
        Some(Expected::new(kind, format!("{}#x-cliq-rate-limit", at.id), severity))
    }),
    ("lock", |world, random| {
        let at = limited(world, random)?;
        let figure = &mut world.operation(&at)["x-cliq-rate-limit"]["lock-seconds"];
        let longer = random.flag();
        *figure = if longer { figure.as_u64()? * 2 } else { figure.as_u64()? / 2 }.into();
        let (kind, severity) =
            if longer { ("lock-longer", "breaking") } else { ("lock-shorter", "additive") };
        let place = format!("{}#x-cliq-rate-limit/lock-seconds", at.id);
        Some(Expected::new(kind, place, severity))
    }),
    ("content type of a body", |world, random| {
        let at = world
            .some(random, |raw| raw.pointer("/requestBody/content/application~1json").is_some())?;
        let content = world.operation(&at)["requestBody"]["content"].as_object_mut()?;
        let body = content.shift_remove("application/json")?;
        content.insert("application/x-www-form-urlencoded".to_owned(), body);
        Some(Expected::new("content-type", format!("{}.request#content", at.id), "breaking"))
    }),
    ("body required or not", |world, random| {
        let at = world.some(random, |raw| raw.get("requestBody").is_some())?;
        let body = &mut world.operation(&at)["requestBody"];
        let required = body["required"] == true;
        body["required"] = (!required).into();
        let (media, content) = body["content"].as_object()?.iter().next()?;
        let named = format!("/{}Request", pascal(&at.id));
        let whole = !media.starts_with("multipart/")
            && !content["schema"]["$ref"].as_str().is_some_and(|name| name.ends_with(&named));
        let kind = if required { "body-optional" } else { "body-required" };
        let severity = if whole { "breaking" } else { "none" };
        Some(Expected::new(kind, format!("{}.request", at.id), severity))
    }),
    ("body removed", |world, random| {
        let at = world.some(random, |raw| raw.get("requestBody").is_some())?;
        world.operation(&at).as_object_mut()?.shift_remove("requestBody");
        Some(Expected::new("body-removed", format!("{}.request", at.id), "breaking"))
    }),
    ("error code added", |world, random| {
        let at = random.of(&world.operations())?;
        let operation = world.operation(&at).as_object_mut()?;
        let list = operation.entry("x-cliq-errors").or_insert_with(|| json!([]));
        list.as_array_mut()?.push(json!({ "code": "mutated", "meaning": "A mutation." }));
        let place = format!("{}#x-cliq-errors", at.id);
        Some(Expected::new("error-code-added", place, "additive"))
    }),
    ("error code removed", |world, random| {
        let at = world.some(random, |raw| raw.get("x-cliq-errors").is_some())?;
        world.operation(&at)["x-cliq-errors"].as_array_mut()?.remove(0);
        Some(Expected::new("error-code-removed", format!("{}#x-cliq-errors", at.id), "none"))
    }),
    ("pagination removed", |world, random| {
        let at = world.some(random, |raw| raw.pointer("/x-cliq-pagination/items").is_some())?;
        world.operation(&at).as_object_mut()?.shift_remove("x-cliq-pagination");
        Some(Expected::new(
            "pagination-removed",
            format!("{}#x-cliq-pagination", at.id),
            "breaking",
        ))
    }),
    ("pagination changed", |world, random| {
        let at = world.some(random, |raw| {
            raw.pointer("/x-cliq-pagination/sync-request").is_some()
                || raw.pointer("/x-cliq-pagination/has-more").is_some()
        })?;
        let facts = world.operation(&at)["x-cliq-pagination"].as_object_mut()?;
        let severity = if facts.shift_remove("sync-request").is_some() {
            facts.shift_remove("sync-response");
            "breaking"
        } else {
            facts.shift_remove("has-more");
            "none"
        };
        Some(Expected::new("pagination-changed", format!("{}#x-cliq-pagination", at.id), severity))
    }),
    ("payload removed", |world, random| {
        let at = world.some(random, |raw| raw.get("x-cliq-payload").is_some())?;
        world.operation(&at).as_object_mut()?.shift_remove("x-cliq-payload");
        Some(Expected::new("payload", format!("{}#x-cliq-payload", at.id), "breaking"))
    }),
    ("column retyped", |world, random| {
        let at = world.some(random, |raw| raw.get("x-cliq-columns").is_some())?;
        let columns = world.operation(&at)["x-cliq-columns"].as_array_mut()?;
        let index = usize::try_from(random.next()).ok()? % columns.len();
        let column = &mut columns[index];
        column["type"] = if column["type"] == "string" { "integer" } else { "string" }.into();
        let name = column["name"].as_str()?;
        let place = format!("{}#x-cliq-columns.{name}", at.id);
        Some(Expected::new("column-retyped", place, "breaking"))
    }),
    ("response retyped", |world, random| {
        let at = world.some(random, |raw| {
            raw.pointer("/responses/200/content/application~1json/schema/$ref").is_some()
                && raw.get("x-cliq-payload").is_none()
        })?;
        let schema =
            world.operation(&at).pointer_mut("/responses/200/content/application~1json/schema")?;
        *schema = json!({ "type": "integer" });
        Some(Expected::new("response-retyped", format!("{}.response", at.id), "breaking"))
    }),
    ("response without content", |world, random| {
        let at = world.some(random, |raw| {
            raw.pointer("/responses/200/content/application~1json").is_some()
                && raw["responses"].get("204").is_none()
        })?;
        let responses = &mut world.operation(&at)["responses"];
        responses["204"] = json!({ "description": "Nothing." });
        let reference = responses["200"]["content"]["application/json"]["schema"].get("$ref");
        let name = reference.and_then(Value::as_str)?.rsplit('/').next()?.to_owned();
        // A struct of options alone stands for nothing too.
        let schema = world.schemas().into_iter().find(|schema| schema.name == name)?;
        let raw = world.schema(&schema);
        let optional =
            raw.get("properties").is_some() && raw["required"].as_array().is_none_or(Vec::is_empty);
        let severity = if optional { "none" } else { "breaking" };
        Some(Expected::new("response-added", format!("{}.response.204", at.id), severity))
    }),
    ("response of failure removed", |world, random| {
        let at = random.of(&world.operations())?;
        world.operation(&at)["responses"].as_object_mut()?.shift_remove("406")?;
        Some(Expected::new("response-removed", format!("{}.response.406", at.id), "none"))
    }),
    ("status of success", |world, random| {
        let at = world.some(random, |raw| {
            raw["responses"].get("200").is_some() && raw["responses"].get("204").is_none()
        })?;
        let responses = world.operation(&at)["responses"].as_object_mut()?;
        let response = responses.shift_remove("200")?;
        responses.insert("201".to_owned(), response);
        Some(Expected::new("response-status", format!("{}.response", at.id), "none"))
    }),
    ("text of an operation", |world, random| {
        let at = random.of(&world.operations())?;
        let (key, kind) = random.of(&[
            ("summary", "description"),
            ("description", "description"),
            ("x-cliq-source", "source"),
            ("x-cliq-note", "note"),
        ])?;
        world.operation(&at)[key] = "Mutated".into();
        Some(Expected::new(kind, format!("{}#{key}", at.id), "none"))
    }),
    ("example of an operation", |world, random| {
        let at = world.some(random, |raw| examples(raw).is_some())?;
        let examples = world
            .operation(&at)
            .pointer_mut("/requestBody/content/application~1json/examples")?
            .as_object_mut()?;
        let name = examples.keys().next()?.clone();
        let kind = match random.next() % 3 {
            0 => {
                examples.shift_remove(&name);
                "example-removed"
            }
            1 => {
                examples[&name] = json!({ "value": "mutated" });
                "example-changed"
            }
            _ => {
                examples.insert("mutated".to_owned(), json!({ "value": {} }));
                let place = format!("{}.request#examples.mutated", at.id);
                return Some(Expected::new("example-added", place, "none"));
            }
        };
        Some(Expected::new(kind, format!("{}.request#examples.{name}", at.id), "none"))
    }),
    ("server", |world, random| {
        let modules = world.documents.iter().enumerate().filter(|(_, one)| one.module != "common");
        let indexes: Vec<usize> = modules.map(|(index, _)| index).collect();
        let document = &mut world.documents[random.of(&indexes)?];
        document.root["servers"][0]["url"] = "https://cliq.zoho.com/mutated/v2".into();
        Some(Expected::new("server", format!("{}#servers", document.module), "none"))
    }),
];

fn examples(raw: &Value) -> Option<&Map<String, Value>> {
    raw.pointer("/requestBody/content/application~1json/examples")?.as_object()
}

fn limited(world: &World, random: &mut Random) -> Option<Operation> {
    world.some(random, |raw| raw.get("x-cliq-rate-limit").is_some())
}

fn parameter<'a>(world: &'a mut World, at: &Operation, index: usize) -> &'a mut Value {
    &mut world.operation(at)["parameters"][index]
}

/// A parameter of a query, and whether it is required.
fn query(world: &mut World, random: &mut Random) -> Option<(Operation, usize, bool)> {
    let mut all = Vec::new();
    for at in world.operations() {
        let parameters = world.operation(&at).get("parameters").and_then(Value::as_array);
        for (index, raw) in parameters.into_iter().flatten().enumerate() {
            if raw["in"] == "query" {
                all.push((at.clone(), index, raw["required"] == true));
            }
        }
    }
    random.of(&all)
}
