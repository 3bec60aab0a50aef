//! Checks of operations that change the directory of the organization.

use super::input::Input;
use crate::model::State;
use crate::model::directory::Assignment;
use crate::response::{Outcome, Refusal, Reply};
use http::StatusCode;

/// Assigns the users of the body to a department or designation.
pub(crate) fn add_members(
    state: &mut State,
    input: &Input<'_>,
    to: Assignment,
    (id, name): (&str, &str),
) -> Outcome {
    let users = organization_users(state, input.users())?;
    state.assign(to, id, name, &users);
    Ok(Reply::Empty)
}

/// Ends the assignment of the users of the body to a department or designation.
pub(crate) fn remove_members(
    state: &mut State,
    input: &Input<'_>,
    from: Assignment,
    id: &str,
) -> Outcome {
    let users = organization_users(state, input.users())?;
    state.unassign(from, id, Some(&users));
    Ok(Reply::Empty)
}

/// Only the first user administers the organization.
pub(crate) fn admin(state: &State, input: &Input<'_>) -> Result<(), Refusal> {
    if input.caller == state.owner() {
        return Ok(());
    }
    Err(Refusal {
        status: StatusCode::FORBIDDEN,
        code: "not_an_organization_admin",
        message: "Only an administrator of the organization can do this.".to_owned(),
    })
}

/// IDs of the users at addresses, all of whom must be part of the organization.
pub(crate) fn organization_users(
    state: &State,
    addresses: Vec<String>,
) -> Result<Vec<String>, Refusal> {
    state.known_users(addresses).map_err(|_| {
        Refusal::bad("not_zoho_organization_user", "A user is not part of the organization.")
    })
}
