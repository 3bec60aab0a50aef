//! Descriptions, notes, sources and examples; and keys that nothing else looks at.

use super::{Comparison, Context, Event, object};
use crate::diff::kind::Kind;
use crate::diff::verdict;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Keys that hold text, and what a change of them is called.
const fn kind(key: &str) -> Option<Kind> {
    match key.as_bytes() {
        b"description" | b"summary" | b"title" | b"externalDocs" | b"info" | b"tags" => {
            Some(Kind::Description)
        }
        b"x-cliq-note" => Some(Kind::Note),
        b"x-cliq-source" => Some(Kind::Source),
        _ => None,
    }
}

impl Comparison<'_, '_> {
    /// Compares all keys but those that are `known`: others look at them.
    pub(super) fn rest(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        known: &[&str],
        at: &Context,
    ) {
        let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for key in keys.into_iter().filter(|key| !known.contains(&key.as_str())) {
            let (was, is) = (old.get(key), new.get(key));
            match key.as_str() {
                key @ ("example" | "x-cliq-sample") => self.example(was, is, &at.keyword(key)),
                "examples" => self.examples(old, new, at),
                // Which condition selects which type changes with the types.
                "x-cliq-select" if old.get("anyOf") != new.get("anyOf") => {}
                _ if was == is
                    || was.map(super::values::sorted) == is.map(super::values::sorted) => {}
                _ => {
                    let event = match kind(key) {
                        Some(kind) => Event::new(kind, verdict::TEXT),
                        None => Event::new(Kind::Other, verdict::OTHER),
                    };
                    self.record(&at.keyword(key), event.values(was, is));
                }
            }
        }
    }

    fn examples(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, at: &Context) {
        let (old, new) = (object(old, "examples"), object(new, "examples"));
        let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
        for name in names {
            let at = at.keyword("examples");
            let pointer = format!("/{}", crate::document::pointer::escape(name));
            let at = at.below(&format!(".{name}"), &pointer);
            self.example(old.get(name), new.get(name), &at);
        }
    }

    fn example(&mut self, old: Option<&Value>, new: Option<&Value>, at: &Context) {
        let kind = match (old, new) {
            (None, Some(_)) => Kind::ExampleAdded,
            (Some(_), None) => Kind::ExampleRemoved,
            (old, new) if old != new => Kind::ExampleChanged,
            _ => return,
        };
        self.record(at, Event::new(kind, verdict::EXAMPLE).values(old, new));
    }
}
