//! JSON forms of the objects of the model in version 3.

mod bot;
mod chat;
mod component;
mod data_store;
mod message;
mod scheduled;
mod star;

pub(crate) use bot::{bot, bot_handler, whole_bot_handler};
pub(crate) use chat::{chat, chat_type, last_message, name, pinned_chat};
pub(crate) use component::{component, component_handler, whole_function_handler};
pub(crate) use data_store::data_store;
pub(crate) use message::{message, pinned_message};
pub(crate) use scheduled::scheduled;
pub(crate) use star::starred_message;

use crate::model::State;
use serde_json::{Value, json};

/// A user by ID and name.
pub(crate) fn person(state: &State, id: &str) -> Value {
    json!({ "id": id, "name": state.display_name(id) })
}
