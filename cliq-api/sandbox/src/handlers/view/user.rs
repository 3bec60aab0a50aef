//! JSON form of users.

use crate::handlers::json::insert;
use crate::model::ids::{ORGANIZATION, ZOHO_ORGANIZATION};
use crate::model::user::User;
use serde_json::{Value, json};

/// What every response about a user has.
pub(crate) fn brief(user: &User) -> Value {
    json!({
        "email_id": user.email,
        "zuid": user.id,
        "zoid": ZOHO_ORGANIZATION,
        "display_name": user.display_name,
        "name": user.name(),
        "organization_id": ORGANIZATION,
        "id": user.id,
    })
}

/// Everything.
pub(crate) fn full(user: &User) -> Value {
    let mut body = json!({
        "first_name": user.first_name,
        "last_name": user.last_name,
        "full_name": user.name(),
        "status": user.status,
        "timeoffset": 0,
    });
    if let (Value::Object(body), Value::Object(brief)) = (&mut body, brief(user)) {
        body.extend(brief);
        body.extend(user.profile.clone());
        if !user.custom.is_empty() {
            body.insert("custom_attributes".to_owned(), Value::Object(user.custom.clone()));
        }
    }
    body
}

/// The brief form and what `fields` adds to it.
pub(crate) fn chosen(user: &User, fields: &[String]) -> Value {
    if fields.iter().any(|field| field == "all") {
        return full(user);
    }
    let mut body = brief(user);
    for field in fields {
        insert(&mut body, field, user.profile.get(field).cloned());
    }
    body
}
