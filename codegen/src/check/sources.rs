//! Every `x-cliq-source`, wherever it stands, says what kind of source it is.

use super::{Run, walk};
use crate::document::Document;
use crate::evidence::Evidence;
use serde_json::Value;

const KEY: &str = "x-cliq-source";
const REMEDY: &str = "write `page: <title>`, `published: <document>` or `live (<confidence>): <who>`, \
                      with captured, reported, secondhand or inferred as the confidence";

pub(super) fn check(run: &mut Run<'_>, document: &Document) {
    let mut found = Vec::new();
    walk::values(document, &mut |value, pointer| {
        if let Some(sources) = value.get(KEY) {
            inspect(sources, &format!("{pointer}/{KEY}"), &mut found);
        }
    });
    for (place, reason) in found {
        run.report(document, &place, reason, REMEDY);
    }
}

fn inspect(sources: &Value, place: &str, found: &mut Vec<(String, String)>) {
    match sources {
        Value::Array(list) if list.is_empty() => {
            found.push((place.to_owned(), "it lists no source".to_owned()));
        }
        Value::Array(list) => {
            for (index, source) in list.iter().enumerate() {
                found.extend(defect(source).map(|reason| (format!("{place}/{index}"), reason)));
            }
        }
        one => found.extend(defect(one).map(|reason| (place.to_owned(), reason))),
    }
}

fn defect(source: &Value) -> Option<String> {
    let Some(text) = source.as_str() else { return Some(format!("{source} is not a text")) };
    Evidence::parse(text).err().map(|wrong| format!("`{text}`: {wrong}"))
}
