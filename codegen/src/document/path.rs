//! Path templates such as `/chats/{CHAT_ID}`.

/// The names of the placeholders, in their order.
pub(crate) fn placeholders(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// The path without the names of its placeholders: `/chats/{}`.
pub(crate) fn anonymous(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| match part.split_once('}') {
        Some((_, rest)) => format!("{plain}{{}}{rest}"),
        None => format!("{plain}{{{part}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_and_can_be_left_out() {
        let path = "/shelves/{SHELF_ID}/books/{BOOK_ID}/open";
        assert_eq!(placeholders(path).collect::<Vec<_>>(), ["SHELF_ID", "BOOK_ID"]);
        assert_eq!(anonymous(path), "/shelves/{}/books/{}/open");
        assert_eq!(anonymous("/shelves"), "/shelves");
        assert_eq!(anonymous("/shelves/{open"), "/shelves/{open");
    }
}
