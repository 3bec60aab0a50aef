//! Names on the wire → names in Rust.

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, Span};

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Names that methods of a request have already.
const METHODS: &[&str] = &["send", "response", "pages", "stream", "max_file_size", "unchecked"];

/// `CHANNEL_ID` → `channel_id`; a keyword gets a `_` behind it.
pub(crate) fn field(wire: &str) -> String {
    let name = wire.to_snake_case();
    let name = if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("field_{name}")
    } else {
        name
    };
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The method of a request that sets a parameter.
pub(crate) fn setter(wire: &str) -> String {
    let name = field(wire);
    if METHODS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// `modern-inline` → `ModernInline`; `None` where nothing is left to name it by.
pub(crate) fn variant(wire: &str) -> Option<String> {
    let name = wire.to_upper_camel_case();
    if name.is_empty() || wire.starts_with(['+', '-']) {
        None
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        Some(format!("Value{name}"))
    } else if name == "Self" {
        Some("SelfValue".to_owned())
    } else {
        Some(name)
    }
}

/// `list_members` → `ListMembers`.
pub(crate) fn type_name(text: &str) -> String {
    text.to_upper_camel_case()
}

/// `list_members` → `LIST_MEMBERS`.
pub(crate) fn constant(text: &str) -> String {
    text.to_shouty_snake_case()
}

/// Whether a schema's name is a Rust type name as it stands.
pub(crate) fn is_type_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
