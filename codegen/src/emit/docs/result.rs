//! What awaiting a request gives, with links to the types.

use crate::emit::namespace;
use crate::model::{Operation, Output, OutputForm, Type, Version};

/// The type and what it holds.
pub(super) fn of(version: &Version, operation: &Operation, description: &str) -> String {
    let Output { form, kind } = version.output(operation);
    let kind = kind.map(|kind| link(version, &kind)).unwrap_or_default();
    match form {
        OutputForm::Nothing => description.to_owned(),
        OutputForm::Value => format!("{kind}: {description}"),
        OutputForm::Optional => format!("`Option` of {kind}: {description}"),
        OutputForm::List => format!("`Vec` of {kind}: {description}"),
        OutputForm::Page => format!("[`Page`](crate::pagination::Page) of {kind}: {description}"),
        OutputForm::Rows => format!("[`CsvRows`](crate::CsvRows) of {kind}: {description}"),
        OutputForm::Download => format!("[`Download`](crate::Download): {description}"),
    }
}

/// A type in words, with links.
fn link(version: &Version, kind: &Type) -> String {
    match kind {
        Type::Named(name) => format!("[`{name}`]({}::{name})", namespace::types_path(version)),
        kind if kind.is_text_maps() => "[`TextMaps`](crate::text_maps::TextMaps)".to_owned(),
        Type::List(inner) => format!("`Vec` of {}", link(version, inner)),
        Type::Map(inner) => format!("map of {}", link(version, inner)),
        Type::String => "`String`".to_owned(),
        Type::Boolean => "`bool`".to_owned(),
        Type::Integer => "`i64`".to_owned(),
        Type::Number => "[`Number`](crate::scalar::Number)".to_owned(),
        Type::Binary => "bytes".to_owned(),
        Type::Json => "[`Value`](serde_json::Value)".to_owned(),
    }
}
