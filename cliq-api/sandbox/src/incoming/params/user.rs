//! Users.

use crate::handlers::json::insert;
use crate::model::State;
use crate::model::ids::ORGANIZATION;
use serde_json::{Value, json};

/// A user by ID.
pub(crate) fn user(state: &State, id: &str) -> Value {
    let Some(user) = state.user(id) else { return json!({ "id": id }) };
    let mut object = json!({
        "id": user.id,
        "zoho_user_id": user.id,
        "first_name": user.first_name,
        "last_name": user.last_name,
        "email": user.email,
        "admin": state.owner() == user.id,
        "organization_id": ORGANIZATION,
    });
    for key in ["timezone", "country", "language"] {
        insert(&mut object, key, user.profile.get(key).cloned());
    }
    object
}
