//! Statuses by their IDs and users.

use super::state::State;
use super::status::Status;

impl State {
    /// A stored status of a user.
    pub(crate) fn status(&self, id: &str, owner: &str) -> Option<&Status> {
        self.statuses.iter().find(|status| status.owner == owner && status.id.to_string() == id)
    }

    /// The status that a user shows: the transient one until it expires, then the one that was set.
    pub(crate) fn current_status(&self, user: &str, now: i64) -> Option<&Status> {
        let transient = self.transient_statuses.get(user).filter(|status| status.expiry > now);
        transient.map(|transient| &transient.status).or_else(|| {
            let id = self.current_statuses.get(user)?;
            self.statuses.iter().find(|status| status.id == *id)
        })
    }
}
