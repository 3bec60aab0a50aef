//! Something to find in a sandbox: a message with a reaction, pinned, with a thread and a file; a
//! reminder; a record of a database.

use cliq_api::clock::{Clock as _, SystemClock};
use cliq_api::{Cliq, Error, Upload};
use http::Method;
use serde_json::{Value, json};
use std::time::Duration;

/// Ids that no list of the sandbox shows.
pub const IDS: &[(&str, &str)] = &[("BotName", "releasebot"), ("DatabaseName", "inventory")];

/// Fills a sandbox. This writes: never call it with a client of the real service.
pub async fn sandbox(cliq: &Cliq) -> Result<(), Error> {
    let channels: Value = cliq
        .request(Method::GET, "/api/v2/channels")
        .query("name", "general")
        .send::<Value>()
        .await?
        .into_value();
    let Some(chat) = channels.pointer("/channels/0/chat_id").and_then(Value::as_str) else {
        return Ok(());
    };
    let chat_path = format!("/api/v2/chats/{chat}");
    let post = |path: String, body: Value| {
        let request = cliq.request(Method::POST, path).json(&body);
        async move { request.send::<Value>().await.map(cliq_api::Response::into_value) }
    };
    let message =
        post(format!("{chat_path}/message"), json!({ "text": "Ready?", "sync_message": true }))
            .await?;
    let id = message.get("message_id").and_then(Value::as_str).unwrap_or_default();
    let message_path = format!("{chat_path}/messages/{}", id.replace([' ', '_'], "%20"));
    post(format!("{message_path}/reactions"), json!({ "emoji_code": ":smile:" })).await?;
    post(
        format!("{chat_path}/stickymessage"),
        json!({ "id": id, "expiry_time": -1, "notify": false }),
    )
    .await?;
    let reply = json!({ "text": "Ready.", "thread_message_id": id, "sync_message": true });
    post(format!("{chat_path}/message"), reply).await?;
    cliq.files().share_to_chat(chat, Upload::bytes("notes.txt", "Ready.\n")).send().await?;
    post("/api/v2/reminders".to_owned(), json!({ "content": "Check the release" })).await?;
    let record = json!({ "values": { "product": "1001", "in_stock": true } });
    post("/api/v2/storages/inventory/records".to_owned(), record).await?;
    let start = SystemClock.now() + Duration::from_secs(3600);
    let end = start + Duration::from_secs(3600);
    cliq.events().create("Release meeting", start, end, "Etc/UTC").send().await?;
    Ok(())
}
