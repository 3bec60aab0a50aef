//! What every event says about its origin.

use crate::handlers::json::insert;
use crate::model::ids::ORGANIZATION;
use serde_json::{Value, json};

/// Where the service runs.
pub(crate) fn environment(root: &str) -> Value {
    json!({
        "data_center": "US",
        "tld": ".com",
        "base_url": format!("{root}/company/{ORGANIZATION}"),
    })
}

/// Who caused the event, and where.
pub(crate) fn access(user: &str, chat: Option<&str>, message: Option<String>) -> Value {
    let mut access = json!({
        "user_id": user,
        "zoho_user_id": user,
        "organization": { "type": "company", "id": ORGANIZATION },
        "user_agent": "Mozilla/5.0 (X11; Linux x86_64) cliq-sandbox",
    });
    insert(&mut access, "chat_id", chat);
    insert(&mut access, "message_id", message);
    access
}
