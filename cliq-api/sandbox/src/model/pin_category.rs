//! Categories of pinned chats.

/// ID of the category that everyone has and nobody can delete.
pub(crate) const DEFAULT: &str = "default";

/// The categories of a user, in order. The default one is the first.
#[derive(Clone, Debug)]
pub(crate) struct PinBoard {
    pub(crate) categories: Vec<PinCategory>,
    /// Time of the last change, in epoch milliseconds.
    pub(crate) changed: i64,
}

/// A category of pinned chats.
#[derive(Clone, Debug)]
pub(crate) struct PinCategory {
    pub(crate) id: String,
    /// `None` for the default category.
    pub(crate) title: Option<String>,
    pub(crate) symbol: Option<String>,
    pub(crate) state: String,
    /// Chat IDs, in order.
    pub(crate) chats: Vec<String>,
}

impl Default for PinBoard {
    fn default() -> Self {
        let default = PinCategory {
            id: DEFAULT.to_owned(),
            title: None,
            symbol: None,
            state: "expanded".to_owned(),
            chats: Vec::new(),
        };
        Self { categories: vec![default], changed: 0 }
    }
}

impl PinBoard {
    pub(crate) fn category_mut(&mut self, id: &str) -> Option<&mut PinCategory> {
        self.categories.iter_mut().find(|category| category.id == id)
    }

    pub(crate) fn has(&self, chat: &str) -> bool {
        self.categories.iter().any(|category| category.chats.iter().any(|id| id == chat))
    }

    /// Removes a chat from every category.
    pub(crate) fn remove(&mut self, chat: &str) {
        for category in &mut self.categories {
            category.chats.retain(|id| id != chat);
        }
    }

    /// Puts a chat at the end of one category, and takes it out of the others.
    pub(crate) fn put(&mut self, chat: &str, category: &str) {
        self.remove(chat);
        if let Some(category) = self.category_mut(category) {
            category.chats.push(chat.to_owned());
        }
    }
}

/// Moves an item above another one, or to the end. Returns `false` if either is missing.
pub(crate) fn move_above<T>(
    items: &mut Vec<T>,
    is_moved: impl Fn(&T) -> bool,
    is_target: Option<impl Fn(&T) -> bool>,
) -> bool {
    let Some(from) = items.iter().position(is_moved) else { return false };
    let item = items.remove(from);
    let to = match is_target {
        None => Some(items.len()),
        Some(is_target) => items.iter().position(is_target),
    };
    items.insert(to.unwrap_or(from), item);
    to.is_some()
}

#[cfg(test)]
mod tests {
    use super::move_above;

    #[test]
    fn items_move_above_others_or_to_the_end() {
        let mut items = vec![1, 2, 3];
        assert!(move_above(&mut items, |one| *one == 3, Some(|one: &i32| *one == 1)));
        assert_eq!(items, [3, 1, 2]);
        assert!(move_above(&mut items, |one| *one == 3, None::<fn(&i32) -> bool>));
        assert_eq!(items, [1, 2, 3]);
        assert!(!move_above(&mut items, |one| *one == 1, Some(|one: &i32| *one == 9)));
        assert!(!move_above(&mut items, |one| *one == 9, None::<fn(&i32) -> bool>));
        assert_eq!(items, [1, 2, 3]);
    }
}
