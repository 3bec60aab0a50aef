//! Where the components of version 3 are served.

use super::error::IncomingError;
use super::events::IncomingEvents;
use super::target::Target;
use crate::model::State;
use crate::model::component::ComponentKind;

impl IncomingEvents {
    /// The server of a slash command, function or message action that was created through version 3 with
    /// the execution type `webhook`. Events of other components go to the server of the bot.
    pub(super) fn server_of(
        &self,
        state: &State,
        component: &str,
        name: &str,
    ) -> Result<Option<Target>, IncomingError> {
        let Some(kind) = ComponentKind::named(component) else { return Ok(None) };
        let url = state.component_url(kind, name);
        url.map(|url| Target::read(url, self.target.any_host)).transpose()
    }
}
