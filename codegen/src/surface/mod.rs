//! The public surface of generated code: one line per public item, sorted, for review.

mod item;
mod print;
mod read;

pub use item::{Item, ItemKind};

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
