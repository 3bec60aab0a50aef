//! What the server answers, made once.

use crate::baseline::TOKEN;
use crate::case::{PAGE, USERS};
use crate::documented;
use serde_json::{Value, json};

/// Bodies by the beginning of the request line; the first that fits counts.
pub struct Responses {
    bodies: Vec<(String, Vec<u8>)>,
}

impl Responses {
    pub fn new() -> Self {
        let mut bodies = vec![
            ("POST /oauth/v2/token".to_owned(), token()),
            (
                "POST /api/v2/channelsbyname/".to_owned(),
                documented::single("messages_post_to_channel_by_name"),
            ),
            (
                "GET /api/v2/channels ".to_owned(),
                documented::list("channels_list", "channels", PAGE),
            ),
            ("GET /api/v2/channels/".to_owned(), documented::single("channels_get")),
        ];
        let messages = documented::list("messages_list", "data", PAGE);
        bodies.extend((1..USERS / PAGE).map(|page| {
            (format!("GET /api/v2/users?limit={PAGE}&next_token=page{page} "), users(page))
        }));
        bodies.push(("GET /api/v2/users".to_owned(), users(0)));
        bodies.push(("messages?".to_owned(), messages));
        bodies.push(("/messages/".to_owned(), documented::single("messages_get")));
        Self { bodies }
    }

    /// The body for a request line.
    pub fn body(&self, line: &str) -> &[u8] {
        let found = self.bodies.iter().find(|(part, _)| line.contains(part.as_str()));
        found.map_or(&[], |(_, body)| body)
    }
}

fn token() -> Vec<u8> {
    json!({"access_token": TOKEN, "expires_in": 3600, "token_type": "Bearer"}).to_string().into()
}

/// A page of users that leads to the one after it.
fn users(page: usize) -> Vec<u8> {
    let body = documented::list("users_list", "data", PAGE);
    let mut body: Value = serde_json::from_slice(&body).expect("the example is JSON");
    let more = page + 1 < USERS / PAGE;
    if let Some(keys) = body.as_object_mut() {
        keys.remove("next_token");
        keys.insert("has_more".to_owned(), more.into());
        if more {
            keys.insert("next_token".to_owned(), format!("page{}", page + 1).into());
        }
    }
    serde_json::to_vec(&body).expect("it was JSON")
}
