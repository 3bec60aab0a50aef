//! Exports as comma-separated values: the columns that were asked for, without a header line, and
//! the token of the next page behind empty lines.

use super::input::Input;
use super::json::iso;
use super::page::page;
use crate::model::State;
use crate::model::chat::{Chat, ChatKind};
use crate::response::{Outcome, Refusal, Reply};

/// Rows per response.
const ROWS: usize = 100;

type Cells = Vec<(&'static str, String)>;

pub(crate) fn execute(state: &State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "maintenance_export_chats" => csv(chats(state), input),
        "maintenance_export_channels" => csv(channels(state, input), input),
        "maintenance_export_chat_members" => {
            members(state, input).and_then(|rows| csv(rows, input))
        }
        _ => return None,
    })
}

fn chats(state: &State) -> Vec<Cells> {
    let chats = state.chats.iter();
    chats
        .filter(|(_, chat)| matches!(chat.kind, ChatKind::Direct | ChatKind::Group))
        .map(|(id, chat)| {
            vec![
                ("title", chat.title.clone()),
                ("chat_id", id.clone()),
                ("creation_time", iso(chat.created)),
                ("last_modified_time", iso(chat.modified())),
                ("participant_count", chat.members.len().to_string()),
                ("total_message_count", chat.messages.len().to_string()),
                ("creator_id", chat.creator.clone()),
            ]
        })
        .collect()
}

fn channels(state: &State, input: &Input<'_>) -> Vec<Cells> {
    let channels = state.channels.iter();
    channels
        .map(|channel| {
            let chat = state.chats.get(&channel.chat_id);
            let modified = chat.map_or(channel.created, Chat::modified);
            vec![
                ("name", channel.name.clone()),
                // Digits alone, as the documentation shows it.
                ("channel_id", channel.id.trim_start_matches(char::is_alphabetic).to_owned()),
                ("creation_time", iso(channel.created)),
                ("last_modified_time", iso(modified)),
                ("creator_id", channel.creator.clone()),
                ("description", channel.description.clone()),
                ("participant_count", channel.members.len().to_string()),
                ("total_message_count", chat.map_or(0, |chat| chat.messages.len()).to_string()),
                ("status", channel.status.to_owned()),
                ("role", channel.role(input.caller).unwrap_or_default().to_owned()),
            ]
        })
        .collect()
}

fn members(state: &State, input: &Input<'_>) -> Result<Vec<Cells>, Refusal> {
    let chat = state.chats.get(input.id(0)).ok_or_else(Refusal::url_invalid)?;
    let members = state.members_of(chat).into_iter();
    Ok(members
        .filter_map(|id| state.user(&id))
        .map(|user| {
            vec![
                ("name", user.name()),
                ("email_id", user.email.clone()),
                ("user_id", user.id.clone()),
            ]
        })
        .collect())
}

/// One page, with the columns in the order they were asked for.
fn csv(rows: Vec<Cells>, input: &Input<'_>) -> Outcome {
    let fields = input.query_ids("fields").unwrap_or_default();
    let page = page(rows, input.query_text("next_token"), ROWS)?;
    let mut body = String::new();
    for row in page.items {
        let cell = |field: &String| {
            let cell = row.iter().find(|(name, _)| name == field);
            cell.map(|(_, value)| quoted(value)).unwrap_or_default()
        };
        let cells: Vec<String> = fields.iter().map(cell).collect();
        body.push_str(&cells.join(","));
        body.push('\n');
    }
    if let Some(token) = page.next {
        body.push_str(&format!("\n\n\nnext_token={token}"));
    }
    Ok(Reply::Text { content_type: "text/csv;charset=UTF-8".to_owned(), body })
}

fn quoted(value: &str) -> String {
    if value.contains([',', '"', '\r', '\n']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value.to_owned()
    }
}
