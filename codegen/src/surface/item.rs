//! Public items and their lines.

use std::fmt;

/// A public item, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
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
pub enum ItemKind {
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
    pub(super) fn new(kind: ItemKind, owner: String) -> Self {
        Self::with(kind, owner, String::new())
    }

    pub(super) fn with(kind: ItemKind, owner: String, detail: String) -> Self {
        Self { kind, owner, name: None, detail, types: Vec::new() }
    }

    pub(super) fn part(kind: ItemKind, owner: String, name: String, detail: String) -> Self {
        Self { name: Some(name), ..Self::with(kind, owner, detail) }
    }

    pub(super) fn of_trait(owner: String, name: String, types: Vec<(String, String)>) -> Self {
        Self { types, ..Self::part(ItemKind::Implementation, owner, name, String::new()) }
    }

    /// Its path in the file: `types::Channel::name`. An implementation has that of its type.
    #[must_use]
    pub fn path(&self) -> String {
        // What a type is generic over is no part of its path.
        let is_path = |c: char| c.is_alphanumeric() || matches!(c, '_' | ':');
        let end = self.owner.find(|c| !is_path(c)).unwrap_or(self.owner.len());
        let owner = self.owner.get(..end).unwrap_or_default().trim_end_matches(':');
        match (&self.name, self.kind) {
            (Some(name), ItemKind::Field | ItemKind::Variant | ItemKind::Method) => {
                format!("{owner}::{name}")
            }
            _ => owner.to_owned(),
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, owner, detail, .. } = self;
        let name = self.name.as_deref().unwrap_or_default();
        match kind {
            ItemKind::Module => write!(f, "mod {owner}"),
            ItemKind::Struct => write!(f, "struct {owner}"),
            ItemKind::Field => write!(f, "struct {owner} . {name}: {detail}"),
            ItemKind::Enum => write!(f, "enum {owner}"),
            ItemKind::Variant => write!(f, "enum {owner} :: {name}{detail}"),
            ItemKind::Alias => write!(f, "type {owner} = {detail}"),
            ItemKind::Static => write!(f, "static {owner}: {detail}"),
            ItemKind::Use => write!(f, "use {owner}"),
            ItemKind::Identifier => write!(f, "identifier {owner}"),
            ItemKind::Method => write!(f, "impl {owner} {detail}"),
            ItemKind::Implementation => {
                write!(f, "impl {name} for {owner}")?;
                for (index, (name, of)) in self.types.iter().enumerate() {
                    write!(f, "{}{name} = {of}", if index == 0 { " (" } else { ", " })?;
                }
                if self.types.is_empty() { Ok(()) } else { f.write_str(")") }
            }
        }
    }
}
