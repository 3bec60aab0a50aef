//! JSON pointers.

/// A key as it stands in a JSON pointer.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The key that a part of a JSON pointer names.
pub(crate) fn unescape(part: &str) -> String {
    part.replace("~1", "/").replace("~0", "~")
}

/// The keys that a JSON pointer without its leading `/` names.
pub(crate) fn parts(pointer: &str) -> impl Iterator<Item = String> {
    pointer.split('/').map(unescape)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_survive_a_round_trip() {
        for key in ["/notes/{ID}", "a~1b", "~", ""] {
            assert_eq!(unescape(&escape(key)), key);
        }
        assert_eq!(parts("paths/~1notes/get").collect::<Vec<_>>(), ["paths", "/notes", "get"]);
    }
}
