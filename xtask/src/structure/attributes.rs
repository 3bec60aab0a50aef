//! What attributes say: whether an item is compiled for tests only, where a module is, and which
//! lints are allowed without a reason.

use super::tokens;
use proc_macro2::{TokenStream, TokenTree};
use syn::{Attribute, Expr, Item, Lit, Meta};

/// Whether one of them is `cfg(test)` or a `cfg(all(…))` that requires `test`.
pub fn test_only(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("cfg") => requires_test(&list.tokens),
        _ => false,
    })
}

/// Whether one of them is a `cfg`.
pub fn conditional(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg"))
}

fn requires_test(condition: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = condition.clone().into_iter().collect();
    match trees.as_slice() {
        [TokenTree::Ident(word)] => word == "test",
        [TokenTree::Ident(word), TokenTree::Group(group)] if word == "all" => {
            tokens::split_at_commas(&group.stream()).iter().any(requires_test)
        }
        _ => false,
    }
}

/// The value of `#[path = "…"]`.
pub fn path(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    })
}

/// The line of an attribute that allows `dead_code` without a reason, also within `cfg_attr`.
pub fn unexplained_dead_code(attribute: &Attribute) -> Option<usize> {
    let Meta::List(list) = &attribute.meta else { return None };
    let name = list.path.get_ident()?;
    let unexplained = match name.to_string().as_str() {
        "allow" | "expect" => lacks_reason(&list.tokens),
        "cfg_attr" => list.tokens.clone().into_iter().collect::<Vec<_>>().windows(2).any(|pair| {
            matches!(pair, [TokenTree::Ident(word), TokenTree::Group(group)]
                if (word == "allow" || word == "expect") && lacks_reason(&group.stream()))
        }),
        _ => false,
    };
    unexplained.then(|| name.span().start().line)
}

fn lacks_reason(lints: &TokenStream) -> bool {
    let has = |wanted: &str| {
        lints
            .clone()
            .into_iter()
            .any(|tree| matches!(tree, TokenTree::Ident(word) if word == wanted))
    };
    has("dead_code") && !has("reason")
}

/// The attributes of an item.
pub fn of(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Union(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attributes(text: &str) -> Vec<Attribute> {
        of(&syn::parse_str(&format!("{text} mod one;")).unwrap()).to_vec()
    }

    #[test]
    fn only_a_cfg_that_requires_test_is_for_tests() {
        for text in ["#[cfg(test)]", "#[cfg(all(unix, test))]"] {
            assert!(test_only(&attributes(text)), "{text}");
        }
        for text in
            ["#[cfg(any(test, unix))]", "#[cfg(not(test))]", "#[cfg(feature = \"test\")]", ""]
        {
            assert!(!test_only(&attributes(text)), "{text}");
        }
    }

    #[test]
    fn dead_code_needs_a_reason() {
        for text in ["#[allow(unused, dead_code)]", "#[cfg_attr(unix, allow(dead_code))]"] {
            assert_eq!(unexplained_dead_code(&attributes(text)[0]), Some(1), "{text}");
        }
        for text in [
            "#[allow(dead_code, reason = \"used by a macro\")]",
            "#[allow(unused)]",
            "#[path = \"a\"]",
        ] {
            assert_eq!(unexplained_dead_code(&attributes(text)[0]), None, "{text}");
        }
    }

    #[test]
    fn the_path_of_a_module_is_read() {
        assert_eq!(path(&attributes("#[path = \"other.rs\"]")).as_deref(), Some("other.rs"));
        assert_eq!(path(&attributes("#[cfg(unix)]")), None);
    }
}
