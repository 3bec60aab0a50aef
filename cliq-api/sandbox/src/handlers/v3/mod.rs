//! Operations of version 3 with state, over the same [model](crate::model) as those of version 2.

mod bot_handlers;
mod bot_posts;
mod bots;
mod chat_members;
mod chat_updates;
mod chats;
mod component_handlers;
mod component_kinds;
mod components;
mod data_store_fields;
mod data_stores;
mod forward;
mod handler;
mod lists;
mod mentions;
mod message_deletion;
mod messages;
mod new_chats;
mod pinned_messages;
mod pins;
mod record_criteria;
mod records;
mod reminders;
mod scheduled_messages;
mod search;
mod settings;
mod stars;
mod threads;
mod view;

use super::input::Input;
use crate::model::State;
use crate::response::Outcome;

/// Carries out an operation, whose name has no version; `None` if it has no state.
pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    bots::execute(state, input)
        .or_else(|| bot_handlers::execute(state, input))
        .or_else(|| bot_posts::execute(state, input))
        .or_else(|| components::execute(state, input))
        .or_else(|| data_stores::execute(state, input))
        .or_else(|| data_store_fields::execute(state, input))
        .or_else(|| records::execute(state, input))
        .or_else(|| messages::execute(state, input))
        .or_else(|| message_deletion::execute(state, input))
        .or_else(|| forward::execute(state, input))
        .or_else(|| search::execute(state, input))
        .or_else(|| mentions::execute(state, input))
        .or_else(|| chats::execute(state, input))
        .or_else(|| new_chats::execute(state, input))
        .or_else(|| chat_members::execute(state, input))
        .or_else(|| chat_updates::execute(state, input))
        .or_else(|| threads::execute(state, input))
        .or_else(|| pins::execute(state, input))
        .or_else(|| pinned_messages::execute(state, input))
        .or_else(|| stars::execute(state, input))
        .or_else(|| reminders::execute(state, input))
        .or_else(|| scheduled_messages::execute(state, input))
        .or_else(|| settings::execute(state, input))
}
