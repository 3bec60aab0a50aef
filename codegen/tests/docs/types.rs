//! Types: each says which methods return, contain or accept it.

use crate::generated::{code, docs};
use syn::Item;

const VERBS: [&str; 4] =
    ["Returned by [", "Response body of [", "Part of the response of [", "Accepted by ["];

#[test]
fn every_struct_and_union_names_the_methods_that_use_it() {
    let mut found = 0;
    for file in code().filter(|file| file.path.starts_with(cliq_codegen::CLIENT_FOLDER)) {
        let parsed = syn::parse_file(&file.content).unwrap();
        let is_common = file.path.ends_with("/common.rs");
        for item in parsed.items {
            let items = match item {
                Item::Mod(module) if module.ident == "types" => {
                    module.content.map(|(_, items)| items).unwrap_or_default()
                }
                item if is_common => vec![item],
                _ => continue,
            };
            for (name, docs) in items.iter().filter_map(documented) {
                found += 1;
                let text = docs.join(" ");
                let names_methods = VERBS.iter().any(|verb| text.contains(verb));
                assert!(names_methods, "{}: {name}: {text}", file.path);
            }
        }
    }
    assert!(found > 150, "{found} types");
}

/// The name of a public type, and its documentation.
fn documented(item: &Item) -> Option<(String, Vec<String>)> {
    let (vis, name, attributes) = match item {
        Item::Struct(item) => (&item.vis, &item.ident, &item.attrs),
        Item::Enum(item) => (&item.vis, &item.ident, &item.attrs),
        _ => return None,
    };
    matches!(vis, syn::Visibility::Public(_)).then(|| (name.to_string(), docs(attributes)))
}
