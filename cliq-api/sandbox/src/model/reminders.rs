//! Reminders by their ids.

use super::denied::Denied;
use super::reminder::Reminder;
use super::state::State;

impl State {
    /// A reminder that the caller can see.
    pub(crate) fn reminder(&self, id: &str, caller: &str) -> Result<&Reminder, Denied> {
        let mut reminders = self.reminders.iter();
        reminders
            .find(|reminder| reminder.id == id && reminder.is_visible_to(caller))
            .ok_or(Denied::NotFound)
    }

    pub(crate) fn reminder_mut(&mut self, id: &str, caller: &str) -> Result<&mut Reminder, Denied> {
        let mut reminders = self.reminders.iter_mut();
        reminders
            .find(|reminder| reminder.id == id && reminder.is_visible_to(caller))
            .ok_or(Denied::NotFound)
    }
}
