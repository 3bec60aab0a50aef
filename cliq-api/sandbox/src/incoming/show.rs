//! Messages of answers in chats.

use super::answers::ShownMessage;
use super::scene::Scene;
use crate::handlers::post::draft;
use crate::model::State;
use serde_json::Value;

/// Posts a message as the bot, in the chat of the event.
pub(super) fn message(
    state: &mut State,
    scene: &Scene,
    output: &Value,
    now: i64,
) -> Result<ShownMessage, String> {
    let missing = || format!("there is no bot `{}` that could post it", scene.bot);
    let mut speaker = state.bot_speaker(&scene.bot).map_err(|_| missing())?;
    let shown = output.get("bot").and_then(|bot| bot.get("name")).and_then(Value::as_str);
    if let Some(name) = shown {
        name.clone_into(&mut speaker.name);
    }
    let chat = match &scene.chat {
        Some(chat) => chat.clone(),
        None => state.bot_chat(&scene.bot, &scene.user, now),
    };
    let draft = draft(output);
    let text = draft.text.clone();
    let view = output.get("view").and_then(Value::as_str);
    let message_id = if matches!(view, Some("ephemeral" | "popup")) {
        None
    } else {
        let (time, number) = state.push(&chat, &speaker, draft, now);
        Some(format!("{time}_{number}"))
    };
    Ok(ShownMessage { chat_id: chat, message_id, text, content: output.clone() })
}

/// Replaces the message whose button was pressed. Only the bot that posted it can edit it.
pub(super) fn edit(
    state: &mut State,
    scene: &Scene,
    output: &Value,
) -> Result<ShownMessage, String> {
    let Some((chat, key)) = &scene.message else {
        return Err("the event belongs to no message that could be edited".to_owned());
    };
    let bot = state.bot(&scene.bot).map(|bot| bot.id.clone()).unwrap_or_default();
    let messages = state.chats.get_mut(chat).map(|chat| &mut chat.messages);
    let message = messages.into_iter().flatten().find(|message| message.key() == *key);
    let message = message.ok_or("the message to edit was deleted")?;
    if message.sender != bot {
        return Err(format!(
            "the message to edit is not of the bot `{}`; only its sender can edit a message",
            scene.bot
        ));
    }
    let draft = draft(output);
    message.kind = draft.kind;
    message.text.clone_from(&draft.text);
    message.content = draft.content;
    message.revision += 1;
    Ok(ShownMessage {
        chat_id: chat.clone(),
        message_id: Some(message.id("_")),
        text: draft.text,
        content: output.clone(),
    })
}
