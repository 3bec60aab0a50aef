//! The arguments of each handler. All are optional: a developer enables each of them, and a user
//! consents to it for a while.

mod bot;
mod command;
mod extension;
mod form;
mod function;

pub use bot::{
    CallEvent, ContextEvent, IncomingWebhookEvent, MentionEvent, MenuActionEvent, MessageEvent,
    ParticipationEvent, StatusChangedEvent, WelcomeEvent,
};
pub use command::{CommandRunEvent, CommandSuggestEvent, MessageActionEvent};
pub use extension::{
    InstallationCheckEvent, InstalledEvent, LinkPreviewButtonEvent, LinkPreviewEvent,
    LinkPreviewMenuEvent, LinkPreviewSentEvent, UninstalledEvent,
};
pub use form::{FormChangeEvent, FormOptionsEvent, FormSubmitEvent, FormViewEvent};
pub use function::{ButtonEvent, WidgetButtonEvent, WidgetViewEvent};
