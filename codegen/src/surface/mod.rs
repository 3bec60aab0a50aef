//! The public surface of generated code: one line per public item, sorted, for review.

mod print;
mod read;

use std::fmt;

/// A public item, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// The item, or the item it is a part of, by its path in the file: `types::Channel`.
    pub owner: String,
    /// Name of a field, a variant or a method; the trait of an implementation.
    pub name: Option<String>,
    /// Type of a field, a static or an alias; fields of a variant; signature of a method.
    pub detail: String,
    /// Associated types of an implementation.
    pub types: Vec<(String, String)>,
}

/// What an item is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is an item of Rust")]
pub enum Kind {
    Module,
    Struct,
    Field,
    Enum,
    Variant,
    Alias,
    Static,
    Use,
    /// A type that the macro for identifiers makes.
    Identifier,
    /// A trait of a type.
    Implementation,
    Method,
}

impl Item {
    fn new(kind: Kind, owner: String) -> Self {
        Self::with(kind, owner, String::new())
    }

    fn with(kind: Kind, owner: String, detail: String) -> Self {
        Self { kind, owner, name: None, detail, types: Vec::new() }
    }

    fn part(kind: Kind, owner: String, name: String, detail: String) -> Self {
        Self { name: Some(name), ..Self::with(kind, owner, detail) }
    }

    fn of_trait(owner: String, name: String, types: Vec<(String, String)>) -> Self {
        Self { types, ..Self::part(Kind::Implementation, owner, name, String::new()) }
    }

    /// Its path in the file: `types::Channel::name`. An implementation has that of its type.
    #[must_use]
    pub fn path(&self) -> String {
        // What a type is generic over is no part of its path.
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        let end = self.owner.find(|c| !is_path(c)).unwrap_or(self.owner.len());
        let owner = self.owner.get(..end).unwrap_or_default().trim_end_matches(':');
        match (&self.name, self.kind) {
            (Some(name), Kind::Field | Kind::Variant | Kind::Method) => format!("{owner}::{name}"),
            _ => owner.to_owned(),
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, owner, detail, .. } = self;
        let name = self.name.as_deref().unwrap_or_default();
        match kind {
            Kind::Module => write!(f, "mod {owner}"),
            Kind::Struct => write!(f, "struct {owner}"),
            Kind::Field => write!(f, "struct {owner} . {name}: {detail}"),
            Kind::Enum => write!(f, "enum {owner}"),
            Kind::Variant => write!(f, "enum {owner} :: {name}{detail}"),
            Kind::Alias => write!(f, "type {owner} = {detail}"),
            Kind::Static => write!(f, "static {owner}: {detail}"),
            Kind::Use => write!(f, "use {owner}"),
            Kind::Identifier => write!(f, "identifier {owner}"),
            Kind::Method => write!(f, "impl {owner} {detail}"),
            Kind::Implementation => {
                write!(f, "impl {name} for {owner}")?;
                for (index, (name, of)) in self.types.iter().enumerate() {
                    write!(f, "{}{name} = {of}", if index == 0 { " (" } else { ", " })?;
                }
                if self.types.is_empty() { Ok(()) } else { f.write_str(")") }
            }
        }
    }
}

/// One line per public item of a generated Rust file: types with their fields and variants, methods
/// with their full signature, implementations of traits, constants.
///
/// ```
/// let lines = cliq_codegen::surface::lines("pub struct A { pub b: Option<i64>, c: u8 }").unwrap();
/// assert_eq!(lines, ["struct A", "struct A . b: Option<i64>"]);
/// ```
pub fn lines(code: &str) -> Result<Vec<String>, syn::Error> {
    let file = syn::parse_file(code)?;
    Ok(items(&file).iter().map(Item::to_string).collect())
}

/// The public items of a file, in the order of their lines.
pub(crate) fn items(file: &syn::File) -> Vec<Item> {
    let mut found = Vec::new();
    read::items(&file.items, "", &mut found);
    found.sort_by_cached_key(Item::to_string);
    found.dedup();
    found
}
