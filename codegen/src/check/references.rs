//! Every reference has one of two forms and points at something.

use super::run::Run;
use super::walk;
use crate::document::{COMMON_FILE, Document};
use serde_json::Value;

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let mut references = Vec::new();
    walk::values(document, &mut |value, pointer| {
        if let Some(Value::String(reference)) = value.get("$ref") {
            references.push((reference.clone(), pointer.to_owned()));
        }
    });
    for (reference, pointer) in references {
        let target = match reference.split_once('#') {
            Some(("", path)) => Some((document, path)),
            Some((COMMON_FILE, path)) => run.common(document).map(|common| (common, path)),
            _ => {
                let reason = format!("the reference `{reference}` points outside the documents");
                let remedy = "refer to #/components/… or common.yaml#/components/…";
                run.report(document, &pointer, reason, remedy);
                continue;
            }
        };
        if target.and_then(|(document, path)| document.pointer(path)).is_none() {
            let reason = format!("the target of the reference `{reference}` does not exist");
            run.report(document, &pointer, reason, "add the component, or correct the name");
        }
    }
}
