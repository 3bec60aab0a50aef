//! A change of a schema that versions share is a change of each of them.

use crate::document::shared::is_shared;
use crate::document::{COMMON, Document};
use serde_json::{Map, Value};

/// The documents of other versions with the shared schemas as they are in `merged`.
pub(super) fn mirrored(merged: &[Document], other: &[Document]) -> Vec<Document> {
    let common = merged.iter().find(|document| document.module == COMMON);
    let source = common.and_then(|document| document.pointer("/components/schemas")?.as_object());
    other.iter().map(|document| mirror(source, document)).collect()
}

fn mirror(source: Option<&Map<String, Value>>, document: &Document) -> Document {
    let mut own = document.clone();
    let schemas = own.root.get_mut("components").and_then(|it| it.get_mut("schemas"));
    if let (Some(source), Some(Value::Object(schemas)), COMMON) =
        (source, schemas, document.module.as_str())
    {
        for (name, schema) in schemas.iter_mut().filter(|(_, schema)| is_shared(schema)) {
            if let Some(changed) = source.get(name).filter(|changed| is_shared(changed)) {
                schema.clone_from(changed);
            }
        }
    }
    own
}
