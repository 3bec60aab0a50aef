//! The text of an edition: each operation on a line, and below it one fact a line, sorted.

use super::facts::{Edition, FactNode};
use super::step::{Step, Topic, Track, path_token};
use super::token;
use std::fmt::Write as _;

impl Edition {
    /// The text of the file in `specs/published/`; the same for the same facts.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!(
            "# Facts of {} as published. `cargo xtask refresh` writes this file.\n",
            token::encode(&self.file)
        );
        for (operation, node) in &self.operations {
            let _ = writeln!(text, "{operation}");
            for line in lines(node) {
                let _ = writeln!(text, "  {line}");
            }
        }
        text
    }
}

/// The facts of an operation, sorted.
pub(super) fn lines(operation: &FactNode) -> Vec<String> {
    let mut lines = Vec::new();
    operation.walk(&Track::default(), &mut |track, node| of_node(track, node, &mut lines));
    lines.sort();
    lines
}

fn of_node(track: &Track, node: &FactNode, lines: &mut Vec<String>) {
    let place = place(track);
    match track.0.last() {
        None | Some(Step::Body) => {}
        // What it contains says that it is there.
        Some(Step::Response(_)) if !node.below.is_empty() => {}
        Some(Step::Response(_)) => lines.push(place.clone()),
        Some(_) => {
            let required = if node.is_required { " required" } else { "" };
            let shown = if node.is_shown { " shown" } else { "" };
            lines.push(format!("{place} type {}{required}{shown}", node.kind()));
        }
    }
    for (topic, value) in &node.facts {
        let line = match topic {
            Topic::Deprecated => "deprecated".to_owned(),
            Topic::Error(code) => format!("error {}", token::encode(code)),
            Topic::Limit(key) => format!("limit {} {}", token::encode(key), token::encode(value)),
            Topic::Lockout(variant) => stated("lockout", value, variant),
            Topic::RateLimit(variant) => stated("rate-limit", value, variant),
            Topic::Scope(scope) => format!("scope {}", token::encode(scope)),
            Topic::Value(value) => format!("value {}", token::encode(value)),
            Topic::Required | Topic::Type => continue,
        };
        lines.push(format!("{place} {line}").trim_start().to_owned());
    }
}

fn stated(topic: &str, value: &str, variant: &str) -> String {
    let value = token::encode(value);
    if variant.is_empty() {
        return format!("{topic} {value}");
    }
    format!("{topic} {value} {}", token::encode(variant))
}

/// The way to a value with the path that every value has: `parameter query limit $`.
fn place(track: &Track) -> String {
    let is_value = track.0.iter().any(|step| matches!(step, Step::Parameter(..) | Step::Media(_)));
    if is_value && !track.0.iter().any(Step::is_inner) {
        return format!("{track} {}", path_token(&[]));
    }
    track.to_string()
}
