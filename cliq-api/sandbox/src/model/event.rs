//! Events of calendars.

use serde_json::{Map, Value};

/// An event.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) calendar: String,
    /// User ID of the organizer.
    pub(crate) organizer: String,
    /// Epoch milliseconds.
    pub(crate) start: i64,
    /// Epoch milliseconds.
    pub(crate) end: i64,
    /// Title, description, location, type and time zone, as they were sent.
    pub(crate) details: Map<String, Value>,
    pub(crate) attendees: Vec<Attendee>,
    /// Version of the event.
    pub(crate) edit_tag: i64,
}

/// An invited person.
#[derive(Clone, Debug)]
pub(crate) struct Attendee {
    /// User ID; `None` for a guest from outside of the organization.
    pub(crate) user: Option<String>,
    pub(crate) email: String,
    pub(crate) status: String,
}

impl Event {
    pub(crate) fn attendee(&self, user: &str) -> Option<&Attendee> {
        self.attendees.iter().find(|attendee| attendee.user.as_deref() == Some(user))
    }

    /// Whether a user organizes the event or is invited.
    pub(crate) fn is_visible_to(&self, user: &str) -> bool {
        self.organizer == user || self.attendee(user).is_some()
    }

    /// Gives the event a newer version.
    pub(crate) fn touch(&mut self, now: i64) {
        self.edit_tag = now.max(self.edit_tag.saturating_add(1));
    }
}
