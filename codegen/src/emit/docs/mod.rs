//! Texts of the documents as Rust documentation.

mod facts;
mod links;
pub(super) mod module;
mod operation;
pub(super) mod request;
mod result;
mod sentences;
mod uses;

pub(super) use facts::{rate, scopes, short};
pub(super) use links::Place;
pub(super) use operation::operation;

use crate::model::{Schema, Version};
use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes, one per line.
pub(crate) fn attributes(lines: &[String]) -> TokenStream {
    let lines = wrapped(lines);
    quote!(#(#[doc = #lines])*)
}

/// The lines of `#[doc]` attributes. Code blocks are not wrapped.
fn wrapped(lines: &[String]) -> Vec<String> {
    let mut in_code = false;
    let lines = lines.iter().flat_map(|line| {
        let fence = line.starts_with("```");
        in_code ^= fence;
        if fence || in_code { vec![line.clone()] } else { wrap(line) }
    });
    lines.map(|line| if line.is_empty() { line } else { format!(" {line}") }).collect()
}

/// One paragraph of text.
pub(crate) fn attribute(paragraph: &str) -> TokenStream {
    attributes(&[text(paragraph)])
}

/// What a type is, and the methods that return, contain or accept it.
pub(super) fn of_schema(version: &Version, schema: &Schema) -> TokenStream {
    let place = Place::below(version, &schema.module);
    let mut lines = vec![place.link_methods(&text(&schema.description))];
    if let Some(uses) = uses::of(version, schema) {
        lines.extend([String::new(), uses]);
    }
    attributes(&lines)
}

/// The first line of a generated page of a module.
fn generated(version: &Version, module: &str) -> String {
    let version = &version.name;
    format!(
        "<!-- Generated from specs/{version}/{module}.yaml by `cargo xtask generate`. Do not edit. -->"
    )
}

/// Escapes what rustdoc would read as a link or as HTML, outside of code.
pub(crate) fn text(paragraph: &str) -> String {
    let mut escaped = String::with_capacity(paragraph.len());
    let mut in_code = false;
    for c in paragraph.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if c == '`' {
            in_code = !in_code;
        } else if !in_code && matches!(c, '[' | ']' | '<' | '>' | '*' | '_') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    if in_code {
        escaped.push('`');
    }
    escaped
}

/// Breaks a line at spaces, so that diffs stay readable. Rows of tables stay whole.
fn wrap(line: &str) -> Vec<String> {
    const WIDTH: usize = 92;
    if line.starts_with("| ") {
        return vec![line.to_owned()];
    }
    let indent = if line.starts_with("- ") { "  " } else { "" };
    let mut lines: Vec<String> = Vec::new();
    let mut current = String::new();
    for word in line.split(' ') {
        if !current.trim().is_empty() && current.len() + word.len() >= WIDTH {
            lines.push(std::mem::replace(&mut current, indent.to_owned()));
        } else if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    lines.push(current);
    lines
}
