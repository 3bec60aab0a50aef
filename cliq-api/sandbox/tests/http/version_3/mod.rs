//! Version 3 beside version 2, over the same state. The tests of `cliq-tools` include this module too, and compare responses with
//! the types of the client.

mod bots;
mod chats;
mod components;
mod data_stores;
mod messages;
mod pinned;
mod scheduled;
mod threads;

use super::{Fixture, text};
use serde_json::Value;

/// The caller, who is the administrator.
const OLIVIA: &str = "55743301";
/// Another user.
const RAVI: &str = "55743302";

/// A sandbox without rate limits.
async fn unlimited() -> Fixture {
    Fixture::with(|builder| builder.enforce_limits(false)).await
}

/// Makes another user send the requests from now on.
fn act_as(fixture: &mut Fixture, user: &str) {
    fixture.token = fixture.sandbox.issue_token_of(user, fixture.sandbox.scopes());
}

/// The chat of the seeded channel everybody is in.
async fn general(fixture: &Fixture) -> String {
    text(&fixture.get("/channels?name=general").await["channels"][0], "chat_id").to_owned()
}

/// The group chat of a new sandbox.
async fn lunch(fixture: &Fixture) -> String {
    let chats = fixture.get("/api/v3/chats?name=lunch").await;
    text(&chats["chats"][0], "chat_id").to_owned()
}

/// Posts a text with version 3, and gives the ID of the message.
async fn post(fixture: &Fixture, chat: &str, body: &str) -> String {
    let path = format!("/api/v3/chats/{chat}/messages");
    let body = serde_json::json!({ "text": body, "sync_message": true });
    text(&fixture.ok("POST", &path, body).await, "message_id").to_owned()
}

/// The texts of a list of version 2, newest first.
async fn texts(fixture: &Fixture, chat: &str) -> Vec<String> {
    let listed = fixture.get(&format!("/chats/{chat}/messages?limit=20")).await;
    let messages = listed["data"].as_array().expect("is a list");
    messages.iter().map(|message| text(&message["content"], "text").to_owned()).collect()
}

/// Values of one key in a list.
fn each<'a>(list: &'a Value, key: &str) -> Vec<&'a str> {
    list.as_array().expect("is a list").iter().map(|item| text(item, key)).collect()
}
