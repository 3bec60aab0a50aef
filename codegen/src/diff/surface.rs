//! The public items of generated code, by path, with the lines of the surface that they have.

use super::side::Side;
use crate::document::{COMMON, Document};
use crate::emit;
use crate::model::Version;
use crate::problem::{Problem, Problems};
use crate::surface;
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
    for line in surface::of_file(&file) {
        items.entry(path(module, &line)).or_default().insert(line);
    }
    Ok(())
}

/// The path of the item that a line of the surface is about.
fn path(module: &str, line: &str) -> String {
    let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
    let name = |text: &str| -> String {
        text.chars().take_while(|c| c.is_alphanumeric() || matches!(c, '_' | ':')).collect()
    };
    let part = |text: &str| name(text).trim_end_matches(':').to_owned();
    let own = match word {
        "struct" => match rest.split_once(" . ") {
            Some((owner, field)) => format!("{owner}::{}", part(field)),
            None => part(rest),
        },
        "enum" => match rest.split_once(" :: ") {
            Some((owner, variant)) => format!("{owner}::{}", part(variant)),
            None => part(rest),
        },
        "impl" => match (rest.split_once(" for "), rest.split_once(" fn ")) {
            (_, Some((owner, method))) => {
                let owner = owner.trim_end_matches(" async").trim_end_matches(" const");
                format!("{owner}::{}", part(method))
            }
            (Some((_, owner)), None) => part(owner),
            (None, None) => part(rest),
        },
        _ => part(rest),
    };
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
    fn each_form_of_line_has_the_path_that_users_write() {
        for (module, line, expected) in [
            ("channels", "struct types::Channel", "types::Channel"),
            ("channels", "struct types::Channel . name: Option<String>", "types::Channel::name"),
            ("channels", "enum types::Level :: Team", "types::Level::Team"),
            ("channels", "enum types::Level :: UnknownValue(String)", "types::Level::UnknownValue"),
            ("common", "enum Level :: Team", "types::Level::Team"),
            (
                "channels",
                "impl Channels fn create(&self) -> request::Create",
                "channels::Channels::create",
            ),
            (
                "channels",
                "impl request::Create fn level(mut self) -> Self",
                "channels::request::Create::level",
            ),
            ("files", "impl request::Get async fn send(self)", "files::request::Get::send"),
            (
                "channels",
                "impl IntoFuture for request::Create (Output = Result<Channel, Error>)",
                "channels::request::Create",
            ),
            ("channels", "static operation::CREATE: Operation", "channels::operation::CREATE"),
            ("common", "identifier ChatId", "types::ChatId"),
            ("common", "type Photos = Vec<String>", "types::Photos"),
        ] {
            assert_eq!(path(module, line), expected, "{line}");
        }
    }

    #[test]
    fn parts_are_within_and_neighbours_are_not() {
        assert!(within("types::A::b", "types::A"));
        assert!(within("types::A", "types::A"));
        assert!(!within("types::Ab", "types::A"));
    }
}
