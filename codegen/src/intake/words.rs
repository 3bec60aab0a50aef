//! Names taken apart and put together.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

/// The words of a name, in small letters: `getChatV3` → `get`, `chat`, `v3`.
pub(super) fn words(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The singular of an English word, as far as names of an API need it.
pub(super) fn singular(word: &str) -> String {
    let endings = [("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x")];
    for (plural, one) in endings {
        if let Some(stem) = word.strip_suffix(plural)
            && !stem.is_empty()
        {
            return format!("{stem}{one}");
        }
    }
    if word == "statuses" {
        return "status".to_owned();
    }
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 1 && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// Whether a word stands for several things.
pub(super) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// A name as a Rust type, with nothing but letters and digits: `user-data` → `UserData`.
pub(super) fn pascal(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = plain.to_upper_camel_case();
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// A name as a key: `All messages deleted!` → `all_messages_deleted`.
pub(super) fn key(name: &str) -> String {
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    plain.to_snake_case()
}

/// A name as people read it: `last_modified_time` → `last modified time`.
pub(super) fn spaced(name: &str) -> String {
    words(name).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_their_plural() {
        for (plural, one) in [
            ("chats", "chat"),
            ("statuses", "status"),
            ("status", "status"),
            ("batches", "batch"),
            ("policies", "policy"),
            ("data", "data"),
            ("access", "access"),
        ] {
            assert_eq!(singular(plural), one);
        }
        assert!(is_plural("shelves") && !is_plural("shelf"));
    }

    #[test]
    fn names_become_types_and_keys() {
        assert_eq!(pascal("list of user-data (new)"), "ListOfUserDataNew");
        assert_eq!(pascal("2nd"), "N2nd");
        assert_eq!(key("All shelves, at once!"), "all_shelves_at_once");
        assert_eq!(words("getShelfV3"), ["get", "shelf", "v3"]);
    }
}
