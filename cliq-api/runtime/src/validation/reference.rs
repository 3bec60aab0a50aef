//! References to instant buttons in the text of a message.

/// The keys in `[label]($key)`, in order, including duplicates.
pub(super) fn keys(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("]($").filter_map(|(at, mark)| {
        let (label, rest) = (text.get(..at)?, text.get(at + mark.len()..)?);
        let (key, _) = rest.split_once(')')?;
        let is_key = !key.is_empty() && !key.contains(char::is_whitespace);
        // The label must not contain brackets.
        (is_key && label.rfind('[') > label.rfind(']')).then_some(key)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_stand_behind_a_label() {
        let text = "Lunch? [Yes]($1) [No]($2) and ]($3) and [a](b) and [x]($)";
        assert_eq!(super::keys(text).collect::<Vec<_>>(), ["1", "2"]);
    }
}
