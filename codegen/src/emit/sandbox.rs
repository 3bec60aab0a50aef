//! What the sandbox is made from: a JSON document for each module, with everything that it checks and
//! answers, and the Rust file that lists them. Nothing of it comes from the generated client.

use super::documents;
use crate::model::{Module, Operation, Version};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

/// Extensions of schemas that the sandbox reads.
const EXTENSIONS: &[&str] = &["x-cliq-also", "x-cliq-max-bytes", "x-cliq-rules", "x-cliq-when"];

/// The list of the documents, below the folder of the sandbox.
pub(super) fn list(version: &Version) -> TokenStream {
    let names = version.modules.iter().map(|module| &module.name);
    let files = version.modules.iter().map(|module| path(version, module));
    quote! {
        //! The documents that the sandbox is made from.

        /// Each module with its document.
        pub(crate) static DOCUMENTS: &[(&str, &str)] = &[#((#names, include_str!(#files))),*];
    }
}

/// Where the document of a module is, below the folder of the sandbox.
pub(super) fn path(version: &Version, module: &Module) -> String {
    format!("{}/{}.json", version.name, module.name)
}

/// The document of a module.
pub(super) fn document(version: &Version, module: &Module) -> String {
    documents::compose(version, module, EXTENSIONS, facts)
}

/// What the sandbox knows of an operation besides its parameters, body and responses.
fn facts(operation: &Operation) -> Map<String, Value> {
    let rate_limit = operation.limit.as_ref().map(|limit| {
        let assumed = [("requests", limit.threshold_assumed), ("lock_seconds", limit.lock_assumed)];
        let assumed: Vec<&str> =
            assumed.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect();
        json!({
            "requests": limit.requests,
            "per_seconds": limit.per_seconds,
            "lock_seconds": limit.lock_seconds,
            "assumed": assumed,
        })
    });
    let conditional: Vec<Value> = operation
        .conditional_scopes
        .iter()
        .map(|entry| json!({ "scopes": entry.scopes, "sends": entry.sends }))
        .collect();
    let raw = |key: &str| operation.raw.get(key).cloned().unwrap_or_else(|| json!([]));
    Map::from_iter(
        [
            ("method", operation.verb.to_uppercase().into()),
            ("base", operation.base.as_str().into()),
            ("path", operation.path.as_str().into()),
            ("scopes", json!(operation.scopes)),
            ("conditional_scopes", conditional.into()),
            ("rate_limit", rate_limit.into()),
            ("rules", raw("x-cliq-rules")),
            ("cases", raw("x-cliq-when")),
        ]
        .map(|(key, value): (&str, Value)| (key.to_owned(), value)),
    )
}
