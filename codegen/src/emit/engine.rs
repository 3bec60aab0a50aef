//! progenitor and typify, which make the structs.

use progenitor_impl::{GenerationSettings, Generator};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Makes Rust structs of the lowered `schemas`, by name. A reference to one of `replacements` becomes
/// the path that stands there.
pub(super) fn structs(
    mut schemas: Map<String, Value>,
    replacements: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, syn::ItemStruct>, String> {
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    for (name, path) in replacements {
        settings.with_replacement(name, path, std::iter::empty());
        // What stands here does not matter, but there has to be something.
        schemas.insert(name.clone(), json!({ "type": "string" }));
    }
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "lowered", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    let document: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| error.to_string())?;
    let mut generator = Generator::new(&settings);
    generator.generate_tokens(&document).map_err(|error| error.to_string())?;
    let tokens = generator.get_type_space().to_stream();
    let file = syn::parse2::<syn::File>(tokens).map_err(|error| format!("no Rust: {error}"))?;
    let structs = file.items.into_iter().filter_map(|item| match item {
        syn::Item::Struct(made) => Some((made.ident.to_string(), made)),
        _ => None,
    });
    Ok(structs.collect())
}
