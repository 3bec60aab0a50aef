//! Pinned chats and their categories.

use super::view;
use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::model::State;
use crate::model::pin_category::{DEFAULT, PinCategory, move_above};
use crate::response::{Outcome, Refusal, Reply};
use cliq_runtime::time::Timestamp;
use serde_json::{Value, json};

pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    Some(match input.operation {
        "pins_add" => add(state, input),
        "pins_remove" => remove(state, input),
        "pins_remove_many" => Ok(remove_many(state, input)),
        "pins_list_categories" => Ok(list(state, input)),
        "pins_create_category" => create(state, input),
        "pins_update_category" => update(state, input),
        "pins_delete_category" => delete(state, input),
        _ => return None,
    })
}

/// Refuses a chat that the caller does not take part in, with the code of the operation.
fn check_chat(
    state: &State,
    input: &Input<'_>,
    id: &str,
    code: &'static str,
) -> Result<(), Refusal> {
    let message = "You do not take part in the chat.";
    state.chat(id, input.caller).map(|_| ()).map_err(|_| Refusal::bad(code, message))
}

fn failed(message: &str) -> Refusal {
    Refusal::bad("operation_failed", message)
}

fn add(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = input.id(0);
    check_chat(state, input, chat, "chat_access_denied")?;
    let category = input.text("category_id");
    let known = state.change_pins(input.caller, input.now, |board| {
        let id = category.unwrap_or(DEFAULT);
        let known = board.category_mut(id).is_some();
        if known {
            board.put(chat, id);
        }
        known
    });
    if !known {
        let message = "There is no such category.";
        return Err(Refusal::bad("chat_operation_failed", message));
    }
    let mut data = json!({ "chat_id": chat });
    insert(&mut data, "category_id", category);
    Ok(Reply::Json(json!({ "type": "chat.pin", "data": data })))
}

fn remove(state: &mut State, input: &Input<'_>) -> Outcome {
    let chat = input.id(0);
    check_chat(state, input, chat, "chat_access_denied")?;
    state.change_pins(input.caller, input.now, |board| board.remove(chat));
    Ok(Reply::Json(json!({ "type": "chat.unpin", "data": { "chat_id": chat } })))
}

fn remove_many(state: &mut State, input: &Input<'_>) -> Reply {
    let chats = input.query_ids("chat_ids").unwrap_or_default();
    state.change_pins(input.caller, input.now, |board| {
        for chat in &chats {
            board.remove(chat);
        }
    });
    Reply::Empty
}

fn list(state: &State, input: &Input<'_>) -> Reply {
    let fields = input.query_ids("include_fields").unwrap_or_default();
    let wanted = |field: &str| fields.iter().any(|one| one == field);
    let board = state.pin_boards.get(input.caller).cloned().unwrap_or_default();
    let categories: Vec<_> = board
        .categories
        .iter()
        .map(|category| {
            let mut body = category_view(category);
            let chats = category.chats.iter().filter_map(|id| Some((id, state.chats.get(id)?)));
            let chats: Vec<_> = chats
                .map(|(id, chat)| view::pinned_chat(state, (id, chat), input.caller, wanted))
                .collect();
            insert(&mut body, "chats", wanted("chats").then_some(chats));
            body
        })
        .collect();
    let url = "/v3/pin-categories";
    Reply::Json(json!({ "url": url, "type": "pin_categories", "data": categories }))
}

/// The default category has an ID only.
fn category_view(category: &PinCategory) -> Value {
    let mut body = json!({ "category_id": category.id });
    insert(&mut body, "title", category.title.clone());
    insert(&mut body, "symbol", category.symbol.clone());
    insert(&mut body, "state", category.title.as_ref().map(|_| category.state.as_str()));
    body
}

fn create(state: &mut State, input: &Input<'_>) -> Outcome {
    let chats = input.ids("chat_ids");
    for chat in &chats {
        check_chat(state, input, chat, "operation_not_allowed")?;
    }
    let category = PinCategory {
        id: state.ids.pin_category(),
        title: Some(input.text("title").unwrap_or_default().to_owned()),
        symbol: input.text("symbol").map(str::to_owned),
        state: "expanded".to_owned(),
        chats: Vec::new(),
    };
    let data = category_view(&category);
    state.change_pins(input.caller, input.now, |board| {
        let id = category.id.clone();
        board.categories.push(category);
        for chat in &chats {
            board.put(chat, &id);
        }
    });
    let url = "/v3/pin-categories";
    Ok(Reply::Json(json!({ "url": url, "type": "pin_categories", "data": data })))
}

/// Refuses a change of an order that the caller has not seen.
pub(crate) fn check_sync(input: &Input<'_>, changed: i64) -> Result<(), Refusal> {
    let seen = match input.body.get("last_sync_time") {
        Some(Value::Number(number)) => number.as_i64(),
        Some(Value::String(text)) => {
            text.parse().ok().or_else(|| Timestamp::from(text.as_str()).epoch_milliseconds())
        }
        _ => return Ok(()),
    };
    match seen {
        Some(seen) if seen >= changed => Ok(()),
        Some(_) => {
            Err(Refusal::bad("client_not_synced", "'last_sync_time' is before the last change."))
        }
        None => Err(failed("'last_sync_time' is not a time.")),
    }
}

fn update(state: &mut State, input: &Input<'_>) -> Outcome {
    let id = input.id(0);
    let board = state.pin_boards.get(input.caller).cloned().unwrap_or_default();
    check_sync(input, board.changed)?;
    let chats = input.body.get("chat_ids").map(|_| input.ids("chat_ids"));
    for chat in chats.iter().flatten() {
        check_chat(state, input, chat, "operation_not_allowed")?;
    }
    let (chat, above) = (input.text("chat_id"), input.text("pin_above"));
    let done = state.change_pins(input.caller, input.now, |board| {
        let is_above = |target: &str, one: &str| one == target;
        if let Some(chats) = chats {
            for chat in &chats {
                board.remove(chat);
            }
            board.category_mut(id).map(|category| category.chats = chats).is_some()
        } else if let Some(chat) = chat {
            let Some(category) = board.category_mut(id) else { return false };
            let target = above.map(|target| move |one: &String| is_above(target, one));
            move_above(&mut category.chats, |one| one == chat, target)
        } else if input.body.get("last_sync_time").is_some() {
            let target = above.map(|target| move |one: &PinCategory| is_above(target, &one.id));
            move_above(&mut board.categories, |one| one.id == id, target)
        } else {
            board.category_mut(id).is_some_and(|category| describe(category, input))
        }
    });
    if done { Ok(Reply::Empty) } else { Err(failed("There is no such category or chat.")) }
}

/// Sets what a category shows. The default one shows nothing.
fn describe(category: &mut PinCategory, input: &Input<'_>) -> bool {
    if category.id == DEFAULT {
        return false;
    }
    if let Some(title) = input.text("title") {
        category.title = Some(title.to_owned());
    }
    if let Some(symbol) = input.text("symbol") {
        category.symbol = Some(symbol.to_owned());
    }
    if let Some(state) = input.text("state") {
        state.clone_into(&mut category.state);
    }
    true
}

/// Deletes a category. Its chats move to the default one, or are unpinned.
fn delete(state: &mut State, input: &Input<'_>) -> Outcome {
    if input.id(0) == DEFAULT {
        let message = "The default category cannot be deleted.";
        return Err(Refusal::bad("operation_not_allowed", message));
    }
    let unpins = input.query_flag("unpin_all") == Some(true);
    let done = state.change_pins(input.caller, input.now, |board| {
        let Some(at) = board.categories.iter().position(|one| one.id == input.id(0)) else {
            return false;
        };
        let category = board.categories.remove(at);
        if !unpins {
            for chat in &category.chats {
                board.put(chat, DEFAULT);
            }
        }
        true
    });
    if done { Ok(Reply::Empty) } else { Err(failed("There is no such category.")) }
}
