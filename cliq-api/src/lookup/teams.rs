//! Teams by name.

use super::only::Lookup;
use crate::Error;
use crate::teams::Teams;
use crate::types::Team;

impl Teams {
    /// Finds the team with exactly this name. Case counts. `None` if there is none.
    ///
    /// The service may refuse to create a team whose name differs from another only in case, although
    /// this search does not find the other one. Before you create one, compare the names of
    /// [`list`](Self::list) without regard to case.
    ///
    /// It reads the list of teams, which is not paged, so it costs one request of [`list`](Self::list): its scope and
    /// its rate limit apply.
    ///
    /// # Errors
    ///
    /// Fails as `list` does, or if several teams have the name.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(team) = cliq.teams().find_by_name("Support").await? {
    ///     println!("{}", team.team_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn find_by_name(&self, name: impl AsRef<str>) -> Result<Option<Team>, Error> {
        let name = name.as_ref();
        let lookup = Lookup {
            items: "teams",
            text: name,
            is_match: |team: &Team, name| team.name == name,
            is_same: |a, b| a.team_id == b.team_id,
        };
        lookup.only(self.list()).await
    }
}
