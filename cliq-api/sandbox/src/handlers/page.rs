//! Pages of lists.

use crate::response::Refusal;

/// One page of a list, and the token of the next.
pub(crate) struct Page<T> {
    pub(crate) items: Vec<T>,
    pub(crate) next: Option<String>,
}

/// Hides a position in a token.
const DISGUISE: &str = "359868eb5dca56";

/// Cuts a page out of a list. The token is a position in disguise.
pub(crate) fn page<T>(all: Vec<T>, token: Option<&str>, limit: usize) -> Result<Page<T>, Refusal> {
    let start = match token {
        None => 0,
        Some(token) => position(token)?,
    };
    Ok(page_from(all, start, limit))
}

/// Cuts a page out of a list, from a position on.
pub(crate) fn page_from<T>(all: Vec<T>, start: usize, limit: usize) -> Page<T> {
    let end = start.saturating_add(limit);
    let next = (end < all.len()).then(|| format!("{DISGUISE}{end:08x}"));
    Page { items: all.into_iter().skip(start).take(limit).collect(), next }
}

/// The position that a token stands for.
pub(crate) fn position(token: &str) -> Result<usize, Refusal> {
    token
        .strip_prefix(DISGUISE)
        .and_then(|digits| usize::from_str_radix(digits, 16).ok())
        .ok_or_else(|| {
            Refusal::bad("input_pattern_mismatch", "The token is not from an earlier response.")
        })
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn pages_follow_one_another() {
        let first = page((0..5).collect(), None, 2).expect("is a page");
        assert_eq!(first.items, [0, 1]);
        let second = page((0..5).collect(), first.next.as_deref(), 2).expect("is a page");
        assert_eq!(second.items, [2, 3]);
        let third = page((0..5).collect(), second.next.as_deref(), 2).expect("is a page");
        assert_eq!((third.items, third.next), (vec![4], None));
        assert!(page(vec![1], Some("made up"), 1).is_err());
    }
}
