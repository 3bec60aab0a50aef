//! Operations with state: from a checked request to a response, over the [model](crate::model).

mod admin;
mod bots;
mod channels;
mod chats;
mod criteria;
mod departments;
mod designations;
mod events;
mod exports;
mod files;
mod input;
pub(crate) mod json;
mod message_export;
mod messages;
mod page;
mod pins;
pub(crate) mod post;
mod reactions;
mod records;
mod reminders;
mod scheduled_messages;
mod speaker;
mod statuses;
mod teams;
mod threads;
mod user_fields;
mod users;
mod v3;
mod view;

pub(crate) use input::Input;

use crate::model::State;
use crate::response::Outcome;

/// Carries out an operation; `None` if it has no state.
pub(crate) fn execute(state: &mut State, input: &Input<'_>) -> Option<Outcome> {
    state.send_due(input.now);
    if let Some(operation) = input.operation.strip_prefix("v3/") {
        return v3::execute(state, &Input { operation, ..*input });
    }
    users::execute(state, input)
        .or_else(|| teams::execute(state, input))
        .or_else(|| channels::execute(state, input))
        .or_else(|| chats::execute(state, input))
        .or_else(|| pins::execute(state, input))
        .or_else(|| messages::execute(state, input))
        .or_else(|| reactions::execute(state, input))
        .or_else(|| post::execute(state, input))
        .or_else(|| threads::execute(state, input))
        .or_else(|| files::execute(state, input))
        .or_else(|| bots::execute(state, input))
        .or_else(|| reminders::execute(state, input))
        .or_else(|| records::execute(state, input))
        .or_else(|| exports::execute(state, input))
        .or_else(|| departments::execute(state, input))
        .or_else(|| designations::execute(state, input))
        .or_else(|| user_fields::execute(state, input))
        .or_else(|| events::execute(state, input))
        .or_else(|| statuses::execute(state, input))
        .or_else(|| scheduled_messages::execute(state, input))
        .or_else(|| message_export::execute(state, input))
}
