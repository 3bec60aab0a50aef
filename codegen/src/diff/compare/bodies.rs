//! What an operation sends.

use super::operations::Both;
use super::{Comparison, Context, Event, object};
use crate::diff::change::Direction;
use crate::diff::kind::Kind;
use crate::diff::verdict;
use crate::model::{Body, Shape};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

impl<'a> Comparison<'a, '_> {
    pub(super) fn body(&mut self, both: Both<'a, '_>, operation: &Context) {
        let at = operation.below(".request", "/requestBody").going(Direction::Request);
        let at = at.touching(vec![both.new.method_item(), both.new.request_item()]);
        let side = |raw: &'a Map<String, Value>| raw.get("requestBody").and_then(Value::as_object);
        let (old, new) = match (side(both.old.raw), side(both.new.raw)) {
            (Some(old), Some(new)) => (old, new),
            (None, Some(new)) => {
                let arguments = self.brings_arguments(&both.new.model.body);
                let event = Event::new(Kind::BodyAdded, verdict::body_added(arguments));
                return self.record(&at, event.is(self.content_words(new, false)));
            }
            (Some(old), None) => {
                let event = Event::new(Kind::BodyRemoved, verdict::BODY_REMOVED);
                return self.record(&at, event.was(self.content_words(old, true)));
            }
            (None, None) => return,
        };
        let required = |side: &Map<String, Value>| side.get("required") == Some(&Value::Bool(true));
        let (was, is) = (required(old), required(new));
        if was != is {
            let whole = matches!(both.new.model.body, Body::Whole { .. });
            let kind = if is { Kind::BodyRequired } else { Kind::BodyOptional };
            let event = Event::new(kind, verdict::body_required(whole, is));
            let necessity = super::parameters::necessity;
            self.record(&at, event.was(necessity(was)).is(necessity(is)));
        }
        self.media(old, new, &at, |narrowed, _| verdict::request_content_type(narrowed));
        self.contents(old, new, &at, (Kind::BodyRetyped, verdict::BODY_RETYPED));
        self.rest(old, new, &["content", "required"], &at);
    }

    /// Whether a body makes the method take more arguments.
    fn brings_arguments(&self, body: &Body) -> bool {
        match body {
            Body::Empty | Body::Whole { required: false, .. } => false,
            Body::Whole { required: true, .. } | Body::Multipart { .. } => true,
            Body::Spread { schema, .. } => {
                match self.new.model.schema(schema).map(|schema| &schema.shape) {
                    Some(Shape::Object { fields, .. }) => fields.iter().any(|field| field.required),
                    Some(Shape::Extension { .. }) => true,
                    _ => false,
                }
            }
        }
    }

    /// Content types with their schemas, in a few words.
    fn content_words(&self, side: &Map<String, Value>, old: bool) -> String {
        let mut words: Vec<String> = object(side, "content")
            .iter()
            .map(|(media, content)| {
                let schema = content.get("schema").unwrap_or(&Value::Null);
                let kind = if old { self.was(schema) } else { Self::is(schema) };
                format!("{media}: {kind}")
            })
            .collect();
        words.sort();
        words.join(", ")
    }

    /// Compares the sets of content types. `judge` is told whether a type is gone, and whether
    /// both sides have one at all.
    pub(super) fn media(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        at: &Context,
        judge: impl Fn(bool, bool) -> verdict::Verdict,
    ) {
        let types = |side: &Map<String, Value>| -> BTreeSet<String> {
            object(side, "content").keys().cloned().collect()
        };
        let (was, is) = (types(old), types(new));
        if was == is {
            return;
        }
        let verdict = judge(!was.is_subset(&is), !was.is_empty() && !is.is_empty());
        let text = |types: &BTreeSet<String>| match types.len() {
            0 => "nothing".to_owned(),
            _ => types.iter().map(String::as_str).collect::<Vec<_>>().join(", "),
        };
        let event = Event::new(Kind::ContentType, verdict).was(text(&was)).is(text(&is));
        self.record(&at.keyword("content"), event);
    }

    /// Compares the content of each content type that both sides have; a single one that is
    /// another is compared as well, for its schema and examples.
    pub(super) fn contents(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        at: &Context,
        retyped: (Kind, verdict::Verdict),
    ) {
        let (old, new) = (object(old, "content"), object(new, "content"));
        let single = old.len() == 1 && new.len() == 1;
        for (media, after) in new {
            let before = old.get(media).or_else(|| old.values().next().filter(|_| single));
            let (Some(Value::Object(before)), Value::Object(after)) = (before, after) else {
                continue;
            };
            let mut at =
                at.below("", &format!("/content/{}", crate::document::pointer::escape(media)));
            if new.len() > 1 {
                at.spot.place.push_str(&format!("({media})"));
            }
            if let (Some(was), Some(is)) = (before.get("schema"), after.get("schema")) {
                self.node(was, is, &at.below("", "/schema"), retyped);
            }
            self.rest(before, after, &["schema"], &at);
        }
    }
}
