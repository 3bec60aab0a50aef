//! The documents, as the generator writes them, parsed once.

use crate::endpoint::Endpoint;
use crate::generated::DOCUMENTS;
use crate::webhook;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, LazyLock};

/// The operations of a module.
#[derive(Deserialize)]
struct Document {
    operations: BTreeMap<String, Endpoint>,
    schemas: Map<String, Value>,
}

static ENDPOINTS: LazyLock<Result<Vec<Endpoint>, String>> = LazyLock::new(|| {
    let mut endpoints = Vec::new();
    for (module, text) in DOCUMENTS {
        endpoints.extend(read(module, text)?);
    }
    endpoints.extend(webhook::handlers());
    Ok(endpoints)
});

/// The documents, by module, for tools. Those of versions other than 2 are `v3/bots` and so on, and so
/// are the names of their operations: `v3/bots_list`.
#[must_use]
pub fn documents() -> &'static [(&'static str, &'static str)] {
    DOCUMENTS
}

/// All operations of all modules.
pub(crate) fn endpoints() -> io::Result<&'static [Endpoint]> {
    match &*ENDPOINTS {
        Ok(endpoints) => Ok(endpoints),
        Err(message) => Err(io::Error::new(io::ErrorKind::InvalidData, message.as_str())),
    }
}

/// The operations of one document.
pub(crate) fn read(module: &str, text: &str) -> Result<Vec<Endpoint>, String> {
    let document: Document = serde_json::from_str(text).map_err(|error| {
        format!("the sandbox cannot read the document of module `{module}`: {error}; run `cargo xtask generate`")
    })?;
    let schemas = Arc::new(document.schemas);
    let operations = document.operations.into_iter();
    let version = module.split_once('/').map(|(version, _)| version);
    let name = |id: String| match version {
        Some(version) => format!("{version}/{id}"),
        None => id,
    };
    Ok(operations.map(|(id, endpoint)| endpoint.of(name(id), Arc::clone(&schemas))).collect())
}
