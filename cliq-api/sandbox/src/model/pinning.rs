//! Pinned chats of users.

use super::pin_category::PinBoard;
use super::state::State;

impl State {
    /// Changes the categories of a user, and what the chats show of them.
    pub(crate) fn change_pins<T>(
        &mut self,
        user: &str,
        now: i64,
        change: impl FnOnce(&mut PinBoard) -> T,
    ) -> T {
        let board = self.pin_boards.entry(user.to_owned()).or_default();
        let result = change(board);
        board.changed = now;
        for (id, chat) in &mut self.chats {
            if board.has(id) {
                chat.pinned_by.insert(user.to_owned());
            } else {
                chat.pinned_by.remove(user);
            }
        }
        result
    }
}
