//! Files: shared as messages, handed out again.

use super::input::Input;
use super::post;
use super::speaker::{channel_speaker, chat_speaker};
use crate::model::State;
use crate::model::file::File;
use crate::model::message::{Draft, Speaker};
use crate::response::{Outcome, Refusal, Reply};
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "files_download" => download(state, input),
        "files_share_to_channel_by_name" => {
            let channel = state.channel_named(input.id(0)).cloned();
            channel.map_err(Refusal::from).and_then(|channel| {
                let speaker = channel_speaker(state, input, &channel)?;
                share(state, input, &[channel.chat_id], &speaker);
                Ok(Reply::Empty)
            })
        }
        "files_share_to_channel" => {
            let channel = state.channel(input.id(0)).cloned();
            channel.map_err(Refusal::from).and_then(|channel| {
                let speaker = channel_speaker(state, input, &channel)?;
                share(state, input, &[channel.chat_id], &speaker);
                Ok(Reply::Empty)
            })
        }
        "files_share_to_chat" => {
            chat_speaker(state, input, input.id(0)).map_err(Refusal::from).map(|speaker| {
                share(state, input, &[input.id(0).to_owned()], &speaker);
                Reply::Empty
            })
        }
        "files_share_to_user" => to_user(state, input),
        "files_share_to_bot" => to_bot(state, input),
        _ => return None,
    })
}

fn to_user(state: &mut State, input: &Input<'_>) -> Outcome {
    let user = state.user_at(input.id(0)).ok_or_else(Refusal::url_invalid)?.id.clone();
    let chat = state.direct_chat(input.caller, &user, input.now);
    let speaker = state.speaker(input.caller);
    share(state, input, &[chat], &speaker);
    Ok(Reply::Empty)
}

fn to_bot(state: &mut State, input: &Input<'_>) -> Outcome {
    let bot = state.bot(input.id(0)).ok_or_else(Refusal::url_invalid)?.clone();
    let users = post::bot_audience(state, input, &bot)?;
    let chats: Vec<_> =
        users.iter().map(|user| state.bot_chat(&bot.name, user, input.now)).collect();
    let speaker = state.bot_speaker(&bot.name)?;
    share(state, input, &chats, &speaker);
    Ok(Reply::Json(json!({ "user_ids": users })))
}

/// Keeps the files of a form, and posts one message for each in every chat.
fn share(state: &mut State, input: &Input<'_>, chats: &[String], speaker: &Speaker) {
    let comments: Vec<_> =
        input.body.get("comments").and_then(Value::as_array).into_iter().flatten().collect();
    for (index, part) in input.files.iter().enumerate() {
        let id = state.ids.file();
        let file = File {
            name: part.file_name.clone().unwrap_or_else(|| "file".to_owned()),
            content_type: part
                .content_type
                .clone()
                .unwrap_or_else(|| "application/octet-stream".to_owned()),
            bytes: part.bytes.clone(),
        };
        let comment = comments.get(index).and_then(|comment| comment.as_str()).unwrap_or_default();
        let content = json!({
            "file": {
                "name": file.name,
                "type": file.content_type,
                "dimensions": { "size": file.bytes.len() },
                "id": id,
            },
            "comment": comment,
        });
        for chat in chats {
            let text = file.name.clone();
            let content = content.clone();
            let draft = Draft { kind: "file", text, content, reply_to: None };
            state.push(chat, speaker, draft, input.now);
        }
        state.files.insert(id, file);
    }
}

fn download(state: &State, input: &Input<'_>) -> Outcome {
    let file = state.files.get(input.id(0)).ok_or_else(|| {
        Refusal::bad("invalid_inputs", "The file does not exist, or you may not see it.")
    })?;
    Ok(Reply::File {
        name: file.name.clone(),
        content_type: file.content_type.clone(),
        bytes: file.bytes.clone(),
    })
}
