//! The document as a whole is an OpenAPI 3.0 document.

use super::run::Run;
use crate::document::Document;
use crate::stack;
use serde_json::Value;

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let version = document.root.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.0.") {
        let reason = format!("the document declares OpenAPI `{version}`");
        run.report(document, "/openapi", reason, "convert it to OpenAPI 3.0.3");
        return;
    }
    let value = Value::Object(document.root.clone());
    let read = stack::with_room(|| serde_json::from_value::<openapiv3::OpenAPI>(value).map(drop));
    let reason = match read {
        Ok(Ok(())) => return,
        Ok(Err(error)) => format!("it is not an OpenAPI document: {error}"),
        Err(error) => format!("it cannot be read, because no thread starts: {error}"),
    };
    run.report(document, "/", reason, "compare it with a similar part that is accepted");
}
