//! Sample values, which generated examples of methods show.

use serde_json::{Map, Value};

/// The sample value of a parameter, a property or a schema: its own, or the first documented one.
pub(super) fn of(stated: &Map<String, Value>) -> Option<&Value> {
    let first = || stated.get("examples")?.as_object()?.values().next()?.get("value");
    stated.get("x-cliq-sample").or_else(|| stated.get("example")).or_else(first)
}
