//! The public items of generated code, by path, with the lines of the surface that they have.

use super::side::Side;
use crate::document::{COMMON, Document};
use crate::emit;
use crate::model::Version;
use crate::problem::{Problem, Problems};
use crate::surface::{self, Item};
use std::collections::{BTreeMap, BTreeSet};

/// Items with their lines.
pub(super) type Items = BTreeMap<String, BTreeSet<String>>;

/// The documents of a version as they are written, with their keys in order, by module.
pub(super) fn written<'a>(side: &'a Side, version: &'a str) -> BTreeMap<&'a str, String> {
    let text = |document: &Document| serde_json::to_string(&document.root).unwrap_or_default();
    side.documents(version).map(|document| (document.module.as_str(), text(document))).collect()
}

/// The items of both sides, of all modules whose documents differ. Unless only `texts` differ,
/// other modules may follow a shared document, and the shared one whatever reaches it.
pub(super) fn both(
    version: &str,
    old: &Side,
    new: &Side,
    texts: bool,
) -> Result<(Items, Items), Problems> {
    let (before, after) = (written(old, version), written(new, version));
    let models = (model(old, version), model(new, version));
    let usage = |model: Option<&Version>| model.map(|one| (one.used_by.clone(), one.sent.clone()));
    let other_usage = usage(models.0) != usage(models.1);
    let differs = |module: &str| before.get(module) != after.get(module);
    let follows = |module: &str| !texts && (differs(COMMON) || (module == COMMON && other_usage));
    let of = |model: Option<&Version>, own: &BTreeMap<&str, String>| -> Result<Items, Problems> {
        let mut items = Items::new();
        let Some(model) = model else { return Ok(items) };
        for module in own.keys().filter(|module| differs(module) || follows(module)) {
            add(model, module, &mut items)?;
        }
        Ok(items)
    };
    Ok((of(models.0, &before)?, of(models.1, &after)?))
}

fn model<'a>(side: &'a Side, version: &str) -> Option<&'a Version> {
    side.versions().iter().find(|known| known.name == version)
}

fn add(model: &Version, module: &str, items: &mut Items) -> Result<(), Problems> {
    let tokens = emit::tokens(model, module)?;
    let file = syn::parse2::<syn::File>(tokens).map_err(|error| {
        let file = format!("{}/{module}.yaml", model.name);
        let reason = format!("the generated code is not Rust: {error}");
        Problem::new(file, "-", reason, "look for a name that no Rust item may have")
    })?;
    for item in surface::items(&file) {
        items.entry(path(module, &item)).or_default().insert(item.to_string());
    }
    Ok(())
}

/// The path of an item as users write it.
fn path(module: &str, item: &Item) -> String {
    let own = item.path();
    if module == COMMON {
        format!("types::{own}")
    } else if own.starts_with("types::") {
        own
    } else {
        format!("{module}::{own}")
    }
}

/// Whether an item is another one or a part of it.
pub(super) fn within(item: &str, whole: &str) -> bool {
    item.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_item_has_the_path_that_users_write() {
        for (module, code, expected) in [
            ("channels", "pub mod types { pub struct Channel {} }", "types::Channel"),
            ("channels", "pub mod types { impl A { pub fn b(&self) {} } }", "types::A::b"),
            ("common", "pub enum Level { Team }", "types::Level::Team"),
            ("common", "pub enum Level { UnknownValue(String) }", "types::Level::UnknownValue"),
            ("channels", "impl Channels { pub fn a(&self) {} }", "channels::Channels::a"),
            (
                "files",
                "pub mod request { impl Get { pub async fn send(self) {} } }",
                "files::request::Get::send",
            ),
            (
                "channels",
                "pub mod request { impl IntoFuture for Create { type Output = A; } }",
                "channels::request::Create",
            ),
            (
                "channels",
                "pub mod operation { pub static CREATE: Operation = 1; }",
                "channels::operation::CREATE",
            ),
            (
                "channels",
                "pub mod request { impl From<Create> for Vec<Create> {} }",
                "channels::request::Vec",
            ),
            ("common", "crate::identifier::identifier!(ChatId);", "types::ChatId"),
            ("common", "pub type Photos = Vec<String>;", "types::Photos"),
            ("common", "pub use crate::time::Timestamp;", "types::time::Timestamp"),
        ] {
            let items = surface::items(&syn::parse_file(code).unwrap());
            assert_eq!(path(module, items.last().unwrap()), expected, "{code}");
        }
    }

    #[test]
    fn parts_are_within_and_neighbours_are_not() {
        assert!(within("types::A::b", "types::A"));
        assert!(within("types::A", "types::A"));
        assert!(!within("types::Ab", "types::A"));
    }
}
