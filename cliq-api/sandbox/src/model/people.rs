//! Users and teams by their ids.

use super::denied::Denied;
use super::state::State;
use super::team::Team;
use super::user::User;

impl State {
    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == id)
    }

    /// A user by e-mail address or id.
    pub(crate) fn user_at(&self, address: &str) -> Option<&User> {
        self.users.iter().find(|user| user.id == address || user.email == address)
    }

    /// The first user, who owns the sandbox's credentials.
    pub(crate) fn owner(&self) -> &str {
        self.users.first().map_or("", |user| &user.id)
    }

    pub(crate) fn has_user(&self, id: &str) -> bool {
        self.user(id).is_some()
    }

    pub(crate) fn display_name(&self, id: &str) -> String {
        self.user(id).map(|user| user.display_name.clone()).unwrap_or_default()
    }

    /// Ids of the users at addresses, all of which must exist.
    pub(crate) fn known_users(&self, addresses: Vec<String>) -> Result<Vec<String>, Denied> {
        addresses
            .into_iter()
            .map(|address| match self.user_at(&address) {
                Some(user) => Ok(user.id.clone()),
                None => Err(Denied::invalid(format!("There is no user '{address}'."))),
            })
            .collect()
    }

    pub(crate) fn team(&self, id: &str) -> Option<&Team> {
        self.teams.iter().find(|team| team.id == id)
    }

    pub(crate) fn team_mut(&mut self, id: &str) -> Result<&mut Team, Denied> {
        self.teams.iter_mut().find(|team| team.id == id).ok_or(Denied::NotFound)
    }

    /// Puts a user into a team, if there is such a team.
    pub(crate) fn join_team(&mut self, team: &str, user: &str) {
        if let Ok(team) = self.team_mut(team) {
            team.add(user);
        }
    }
}
