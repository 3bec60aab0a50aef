//! Conversion of reminders of an event.

use crate::types::{EventReminder, EventReminderWrapper};

/// Wraps the list in the object that the service expects when an event is created.
impl From<Vec<EventReminder>> for EventReminderWrapper {
    fn from(reminders: Vec<EventReminder>) -> Self {
        Self::new(reminders)
    }
}
