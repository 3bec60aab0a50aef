//! Where an event happened: what is needed to apply its answer.

use super::answers::{ShownForm, ShownWidget};
use super::handler::HandlerFacts;
use super::scene_message::MessageAt;
use super::target::Target;

/// Where an event happened.
#[derive(Clone, Debug)]
pub(crate) struct Scene {
    pub(super) handler: &'static HandlerFacts,
    /// The server of the component, where it has one of its own.
    pub(super) server: Option<Target>,
    /// ID of the user who caused it.
    pub(super) user: String,
    /// Unique name of the bot that speaks.
    pub(super) bot: String,
    /// ID of its chat; without one, answers go to the chat of the user with the bot.
    pub(super) chat: Option<String>,
    /// The message with the button that was pressed, or that opened the form.
    pub(super) message: Option<MessageAt>,
    /// The form that is open.
    pub(super) form: Option<ShownForm>,
    /// The widget that is open.
    pub(super) widget: Option<ShownWidget>,
}
