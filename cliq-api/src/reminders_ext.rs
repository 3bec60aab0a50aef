//! Reminders of an event as a plain list.

use crate::types::{EventReminder, EventReminderWrapper};

/// The object around the list, as the service takes it when an event is created.
impl From<Vec<EventReminder>> for EventReminderWrapper {
    fn from(reminders: Vec<EventReminder>) -> Self {
        Self::new(reminders)
    }
}
