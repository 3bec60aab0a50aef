//! Who may see and change what users defined on the platform.

use super::definition::Definition;
use super::deletion::Deletion;
use super::state::State;

impl State {
    /// Whether a user can use it: everyone, a team, or its creator; administrators see everything.
    pub(crate) fn can_use(&self, definition: &Definition, user: &str) -> bool {
        match definition.text("scope") {
            _ if self.can_change(definition, user) => true,
            "organization" => true,
            "team" => {
                definition.teams().any(|id| self.team(&id).is_some_and(|team| team.has(user)))
            }
            _ => false,
        }
    }

    /// Whether a user may change it: its creator, and administrators of the organization.
    pub(crate) fn can_change(&self, definition: &Definition, user: &str) -> bool {
        definition.creator == user || self.owner() == user
    }

    /// A team of the definition that does not exist.
    pub(crate) fn missing_team(&self, definition: &Definition) -> Option<String> {
        definition.teams().find(|id| self.team(id).is_none())
    }

    /// Notes a deletion, for lists of changes.
    pub(crate) fn note_deletion(&mut self, kind: &'static str, id: &str) {
        let revision = self.ids.revise();
        self.deletions.push(Deletion { revision, kind, id: id.to_owned() });
    }

    /// IDs of one kind that were deleted after a revision.
    pub(crate) fn deleted_since(&self, kind: &str, since: u64) -> Vec<String> {
        let deletions = self.deletions.iter();
        deletions
            .filter(|deletion| deletion.kind == kind && deletion.revision > since)
            .map(|deletion| deletion.id.clone())
            .collect()
    }
}
