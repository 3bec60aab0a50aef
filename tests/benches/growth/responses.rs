//! What the server answers.

use crate::documented;
use crate::stream::{PAGE, USERS};
use std::io::Write as _;

/// Pages of channels by the network in the path, an endless list of users, and a message.
pub fn respond() -> impl Fn(&str, &mut Vec<u8>) + Send + Sync {
    let few = documented::list("channels_list", "channels", crate::items::FEW);
    let many = documented::list("channels_list", "channels", crate::items::MANY);
    let message = documented::single("messages_get");
    let users = documented::list("users_list", "data", PAGE);
    let users: serde_json::Value = serde_json::from_slice(&users).expect("the example is JSON");
    let users = users["data"].to_string();
    move |line, body| {
        if line.contains("/many/") {
            body.extend_from_slice(&many);
        } else if line.contains("/few/") {
            body.extend_from_slice(&few);
        } else if line.contains("/messages/") {
            body.extend_from_slice(&message);
        } else {
            let token = line.split_once("next_token=").and_then(|(_, rest)| rest.split(' ').next());
            let page: usize = token.and_then(|token| token.parse().ok()).unwrap_or(0) + 1;
            let more = page < USERS / PAGE;
            let next = if more { format!(r#","next_token":"{page}""#) } else { String::new() };
            let _ = write!(body, r#"{{"data":{users},"has_more":{more}{next}}}"#);
        }
    }
}
