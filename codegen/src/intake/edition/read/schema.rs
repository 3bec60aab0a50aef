//! What schemas declare, and what examples show beyond it.

use super::components::OwnComponents;
use super::effort::{DEEPEST, Effort};
use super::examples;
use crate::intake::edition::facts::FactNode;
use crate::intake::edition::step::{Step, Topic};
use crate::intake::edition::token::kept;
use serde_json::{Map, Value};

/// Keys of limits.
const LIMITS: &[&str] = &["maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum"];

/// Reads values of one operation.
pub(super) struct ValueReader<'a, 'e> {
    components: OwnComponents<'a>,
    effort: &'e mut Effort,
    /// References on the way to the schema that is read.
    open: Vec<&'a str>,
    /// Examples, with the way to the value that they are of.
    examples: Vec<(Vec<Step>, &'a Value)>,
}

impl<'a, 'e> ValueReader<'a, 'e> {
    pub(super) fn new(components: OwnComponents<'a>, effort: &'e mut Effort) -> Self {
        Self { components, effort, open: Vec::new(), examples: Vec::new() }
    }

    /// Reads a parameter, which may be described like a schema.
    pub(super) fn parameter(&mut self, parameter: &'a Map<String, Value>, node: &mut FactNode) {
        let content = parameter.get("content").and_then(Value::as_object);
        let media = content.and_then(|content| content.values().next()?.as_object());
        let holder = media.unwrap_or(parameter);
        if !holder.contains_key("schema") {
            self.facts(parameter, node);
        }
        self.media(holder, node);
    }

    /// Reads a content: the schema first, and then all examples.
    pub(super) fn media(&mut self, media: &'a Map<String, Value>, node: &mut FactNode) {
        if let Some(schema) = media.get("schema") {
            self.declared(schema, node, &mut Vec::new(), true);
        }
        let components = self.components;
        let named = media.get("examples").and_then(Value::as_object).into_iter().flatten();
        let named = named.filter_map(|(_, example)| components.resolve(example)?.get("value"));
        let all = media.get("example").into_iter().chain(named);
        self.examples.extend(all.map(|example| (Vec::new(), example)));
        for (track, example) in std::mem::take(&mut self.examples) {
            let depth = track.len();
            examples::shown(example, node.entry(&track), depth, self.effort);
        }
    }

    /// Reads a schema. What one of several alternatives requires, is not required.
    fn declared(&mut self, schema: &'a Value, node: &mut FactNode, at: &mut Vec<Step>, all: bool) {
        let Value::Object(schema) = schema else { return };
        if at.len() > DEEPEST || !self.effort.spend() {
            return;
        }
        self.facts(schema, node);
        self.examples.extend(schema.get("example").map(|example| (at.clone(), example)));
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            // A schema that is part of itself is read once.
            if let (Some(target), false) =
                (self.components.target(reference), self.open.contains(&reference))
            {
                self.open.push(reference);
                self.declared(target, node, at, all);
                self.open.pop();
            }
        }
        for (name, property) in
            schema.get("properties").and_then(Value::as_object).into_iter().flatten()
        {
            self.inner(Step::Key(kept(name)), property, node, at, all);
        }
        for (key, step) in [("items", Step::Items), ("additionalProperties", Step::Entries)] {
            if let Some(below @ Value::Object(_)) = schema.get(key) {
                self.inner(step, below, node, at, all);
            }
        }
        for (key, all) in [("allOf", all), ("anyOf", false), ("oneOf", false)] {
            for part in schema.get(key).and_then(Value::as_array).into_iter().flatten() {
                self.declared(part, node, at, all);
            }
        }
        if all {
            let required = schema.get("required").and_then(Value::as_array).into_iter().flatten();
            for name in required.filter_map(Value::as_str) {
                if let Some(below) = node.below.get_mut(&Step::Key(kept(name))) {
                    below.is_required = true;
                }
            }
        }
    }

    fn inner(
        &mut self,
        step: Step,
        schema: &'a Value,
        node: &mut FactNode,
        at: &mut Vec<Step>,
        all: bool,
    ) {
        at.push(step.clone());
        self.declared(schema, node.below.entry(step).or_default(), at, all);
        at.pop();
    }

    /// Types, limits and allowed values.
    fn facts(&mut self, schema: &'a Map<String, Value>, node: &mut FactNode) {
        let format = schema.get("format").and_then(Value::as_str).map(kept);
        let mut kind = |kind: &str| {
            let kind = kept(kind).to_lowercase();
            let format = format.as_ref().map(|format| format!(":{format}"));
            node.kinds.insert(kind + format.as_deref().unwrap_or_default());
        };
        match schema.get("type") {
            Some(Value::String(one)) => kind(one),
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).for_each(kind),
            _ => {}
        }
        for key in LIMITS {
            if let Some(limit) = schema.get(*key).and_then(scalar) {
                node.facts.insert(Topic::Limit((*key).to_owned()), limit);
            }
        }
        let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        for value in listed.chain(schema.get("const")).filter_map(scalar) {
            if self.effort.spend() {
                node.facts.insert(Topic::Value(value), String::new());
            }
        }
    }
}

/// A text, number or flag.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(kept(text)),
        Value::Number(_) | Value::Bool(_) => Some(kept(&value.to_string())),
        _ => None,
    }
}
