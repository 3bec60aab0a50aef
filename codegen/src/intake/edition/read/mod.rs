//! From a published document to its facts, as it is: nothing is repaired.

mod components;
mod effort;
mod examples;
mod operation;
mod schema;

use super::facts::{Edition, OperationKey};
use super::token;
use crate::Problem;
use crate::intake::{Published, merge, passes, read};
use components::OwnComponents;
use effort::Effort;
use serde_json::{Map, Value};

const VERBS: &[&str] = &["get", "post", "put", "patch", "delete"];

impl Edition {
    /// The facts of a document; none of what is no OpenAPI document. Fails where the text does not
    /// parse, and where it states more than any document would.
    pub fn read(published: &Published) -> Result<Self, Problem> {
        let file = &published.file;
        // Sorted, so that the order of keys cannot matter.
        let value = read::sorted(read::value(published)?);
        let root = value.as_object().cloned().unwrap_or_default();
        let paths = root.get("paths").and_then(Value::as_object).into_iter().flatten();
        let mut edition =
            Self { file: file.clone(), module: passes::envelope::module(file), ..Self::default() };
        let components = OwnComponents::of(&root);
        let mut effort = Effort::default();
        for (path, item) in paths.filter(|(path, _)| path.starts_with('/')) {
            let Value::Object(item) = item else { continue };
            for verb in VERBS {
                let Some(Value::Object(raw)) = item.get(*verb) else { continue };
                let base = base(&[raw, item, &root]);
                let path = token::kept(&format!("{base}{path}"));
                let key = OperationKey { path, verb: (*verb).to_owned() };
                let node = operation::facts(components, raw, item, &mut effort);
                edition.operations.insert(key, node);
            }
        }
        if effort.is_exceeded() {
            let reason = "it states more facts than are remembered of a document";
            let remedy = "check the response of the URL, and download it again";
            return Err(Problem::new(file, "/paths", reason, remedy));
        }
        Ok(edition)
    }
}

/// The path of the innermost server.
fn base<'a>(holders: &[&'a Map<String, Value>]) -> &'a str {
    let server =
        |holder: &&'a Map<String, Value>| holder.get("servers")?.get(0)?.get("url")?.as_str();
    merge::base(holders.iter().find_map(server).unwrap_or_default().trim())
}
