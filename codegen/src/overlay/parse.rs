//! From text to actions, strictly: a key that is not known is refused.

use super::{Action, ActionKind, Overlay, Stage, Target};
use crate::document::pointer::escape;
use crate::load::{self, Source};
use crate::problem::Problem;
use serde_json::{Map, Value};

/// Parses an overlay. The error is the first defect, with its place and a remedy.
pub fn parse(source: &Source) -> Result<Overlay, Problem> {
    let (version, module) = place(&source.path).ok_or_else(|| {
        let remedy = "name it overlays/<version>/<module>.yaml";
        Problem::new(&source.path, "-", "the file is not in the folder of overlays", remedy)
    })?;
    let value = load::value(source)?;
    let root = Node { file: &source.path, place: String::new(), map: object(source, &value)? };
    root.only(&["overlay", "info", "extends", "actions", "x-cliq-stage"])?;

    let edition = root.text("overlay")?;
    if edition.split('.').take(2).ne(["1", "0"]) {
        let reason = format!("version `{edition}` of the Overlay Specification is not supported");
        return Err(root.problem("overlay", reason, "write `overlay: 1.0.0`"));
    }
    let info = root.child("info")?;
    info.only(&["title", "version", "description"])?;
    info.text("version")?;
    let actions = root.list("actions")?;
    if actions.is_empty() {
        return Err(root.problem("actions", "there is no action", "delete the file"));
    }
    Ok(Overlay {
        file: source.path.clone(),
        version,
        module,
        title: info.text("title")?.to_owned(),
        extends: root.optional_text("extends")?.map(str::to_owned),
        stage: stage(&root)?,
        actions: actions.iter().map(action).collect::<Result<_, _>>()?,
    })
}

/// Version and module of `overlays/<version>/<module>.yaml`.
fn place(path: &str) -> Option<(String, String)> {
    let (version, module) =
        path.strip_prefix("overlays/")?.strip_suffix(".yaml")?.split_once('/')?;
    let is_plain = !version.is_empty() && !module.is_empty() && !module.contains('/');
    is_plain.then(|| (version.to_owned(), module.to_owned()))
}

fn object<'a>(source: &Source, value: &'a Value) -> Result<&'a Map<String, Value>, Problem> {
    value.as_object().ok_or_else(|| {
        let remedy = "begin it with `overlay: 1.0.0`";
        Problem::new(&source.path, "/", "the overlay is not a mapping", remedy)
    })
}

fn stage(root: &Node<'_>) -> Result<Stage, Problem> {
    match root.optional_text("x-cliq-stage")? {
        None | Some("repaired") => Ok(Stage::Repaired),
        Some("published") => Ok(Stage::Published),
        Some(other) => {
            let reason = format!("`{other}` is not a stage");
            Err(root.problem("x-cliq-stage", reason, "write `published` or `repaired`"))
        }
    }
}

fn action(node: &Node<'_>) -> Result<Action, Problem> {
    const KEYS: [&str; 6] =
        ["target", "description", "update", "remove", "x-cliq-expects", "x-cliq-reason"];
    node.only(&KEYS)?;
    let reason = node.text("x-cliq-reason")?;
    if reason.trim().is_empty() {
        let remedy = "state why the published document is wrong";
        return Err(node.problem("x-cliq-reason", "the reason is empty", remedy));
    }
    Ok(Action {
        target: target(node)?,
        description: node.optional_text("description")?.map(str::to_owned),
        change: change(node)?,
        expects: node.required("x-cliq-expects")?.clone(),
        reason: reason.to_owned(),
    })
}

fn target(node: &Node<'_>) -> Result<Target, Problem> {
    Target::parse(node.text("target")?).map_err(|error| {
        let reason = format!("the target is not a JSONPath: {}", error.replace('\n', " "));
        node.problem(
            "target",
            reason,
            "write it as defined by RFC 9535, such as $.paths['/notes'].get",
        )
    })
}

fn change(node: &Node<'_>) -> Result<ActionKind, Problem> {
    let remedy = "keep one of `update` and `remove: true`";
    match (node.map.get("update"), node.map.get("remove")) {
        (Some(update), None) => Ok(ActionKind::Update(update.clone())),
        (None, Some(Value::Bool(true))) => Ok(ActionKind::Remove),
        (Some(_), Some(_)) => {
            Err(node.problem("remove", "the action has an update and a removal", remedy))
        }
        (None, Some(_)) => Err(node.problem("remove", "the action has no effect", remedy)),
        (None, None) => Err(node.problem("", "the action has no effect", remedy)),
    }
}

/// A mapping and where it is.
struct Node<'a> {
    file: &'a str,
    place: String,
    map: &'a Map<String, Value>,
}

impl<'a> Node<'a> {
    fn problem(&self, key: &str, reason: impl Into<String>, remedy: impl Into<String>) -> Problem {
        let place = match key {
            "" => self.place.clone(),
            key => format!("{}/{}", self.place, escape(key)),
        };
        Problem::new(self.file, place, reason, remedy)
    }

    /// Refuses keys that are not known.
    fn only(&self, known: &[&str]) -> Result<(), Problem> {
        match self.map.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => {
                let remedy = format!("remove it; supported keys are {}", known.join(", "));
                Err(self.problem(
                    key,
                    format!("the key `{key}` is not supported in overlays"),
                    remedy,
                ))
            }
            None => Ok(()),
        }
    }

    fn required(&self, key: &str) -> Result<&'a Value, Problem> {
        self.map.get(key).ok_or_else(|| {
            let remedy = match key {
                "x-cliq-reason" => "state why the published document is wrong",
                "x-cliq-expects" => {
                    "state the current value of the target, or the relevant part of it"
                }
                _ => "add it",
            };
            self.problem("", format!("`{key}` is missing"), remedy)
        })
    }

    fn text(&self, key: &str) -> Result<&'a str, Problem> {
        self.required(key)?
            .as_str()
            .ok_or_else(|| self.problem(key, format!("`{key}` is not a text"), "put it in quotes"))
    }

    fn optional_text(&self, key: &str) -> Result<Option<&'a str>, Problem> {
        if self.map.contains_key(key) { self.text(key).map(Some) } else { Ok(None) }
    }

    fn child(&self, key: &str) -> Result<Self, Problem> {
        let place = format!("{}/{}", self.place, escape(key));
        self.node(self.required(key)?, place)
    }

    fn list(&self, key: &str) -> Result<Vec<Self>, Problem> {
        let entries = self.required(key)?.as_array().ok_or_else(|| {
            self.problem(key, format!("`{key}` is not a list"), "begin each entry with a dash")
        })?;
        let place = |index| format!("{}/{}/{index}", self.place, escape(key));
        entries.iter().enumerate().map(|(index, entry)| self.node(entry, place(index))).collect()
    }

    fn node(&self, value: &'a Value, place: String) -> Result<Self, Problem> {
        match value {
            Value::Object(map) => Ok(Self { file: self.file, place, map }),
            _ => Err(Problem::new(self.file, place, "this is not a mapping", "write `key: value`")),
        }
    }
}
