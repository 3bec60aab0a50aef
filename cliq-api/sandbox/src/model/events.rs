//! Events by their IDs.

use super::denied::Denied;
use super::event::Event;
use super::state::State;

impl State {
    /// An event that the caller organizes or is invited to.
    pub(crate) fn event(&self, id: &str, caller: &str) -> Result<&Event, Denied> {
        let found = self.events.iter().find(|event| event.id == id);
        found.filter(|event| event.is_visible_to(caller)).ok_or(Denied::NotFound)
    }

    /// An event that the caller organizes.
    pub(crate) fn own_event(&self, id: &str, caller: &str) -> Result<&Event, Denied> {
        let event = self.event(id, caller)?;
        if event.organizer == caller {
            Ok(event)
        } else {
            Err(Denied::forbidden("Only the organizer can change the event."))
        }
    }

    /// Replaces the event of the same ID.
    pub(crate) fn replace_event(&mut self, changed: &Event) {
        for event in &mut self.events {
            if event.id == changed.id {
                event.clone_from(changed);
            }
        }
    }
}
