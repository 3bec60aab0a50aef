//! The first sentence of a description is a summary.

use crate::model::Operation;

/// What it does in a sentence, and what else there is to say of it.
pub(super) fn summary(operation: &Operation) -> (&str, &str) {
    let (summary, rest) = first_sentence(&operation.description);
    (if summary.is_empty() { &operation.summary } else { summary }, rest)
}

/// The first sentence of a text, and the rest of it.
pub(super) fn first_sentence(of: &str) -> (&str, &str) {
    let begins_sentence = |c: char| c.is_uppercase() || c == '`';
    let mut ends = of.match_indices(". ").map(|(index, _)| index);
    let end = ends.find(|index| of[index + 2..].starts_with(begins_sentence));
    end.map_or((of, ""), |end| (&of[..=end], &of[end + 2..]))
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_is_the_summary() {
        assert_eq!(
            first_sentence("Lists teams. `joined` filters."),
            ("Lists teams.", "`joined` filters.")
        );
        assert_eq!(first_sentence("Reads version 1.2 of it."), ("Reads version 1.2 of it.", ""));
        assert_eq!(first_sentence(""), ("", ""));
    }
}
