//! Arguments of the handlers of buttons and widgets.

use super::super::objects::{
    Arguments, ButtonTarget, Chat, Location, MessageBody, Trigger, User, WidgetTarget,
};
use super::super::reading::object;

object! {
    /// A user clicked a button of a message.
    ButtonEvent {
        /// The button.
        target: Option<ButtonTarget> = "target";
        /// The arguments of the button: `key`, or values by freely chosen names. Numbers are text.
        arguments: Option<Arguments> = "arguments";
        /// What the user did.
        event: Option<Trigger> = "event";
        /// The message with the button.
        message: Option<MessageBody> = "message";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// Where the user is.
        location: Option<Location> = "location";
    }
}

impl ButtonEvent {
    /// Returns the key of the button.
    #[must_use]
    pub fn key(&self) -> Option<&str> {
        self.arguments.as_ref()?.text_of("key")
    }
}

object! {
    /// A widget is shown.
    WidgetViewEvent {
        /// Why it is shown.
        event: Option<Trigger> = "event";
        /// The tab that the user opened.
        target: Option<WidgetTarget> = "target";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// Where the user is.
        location: Option<Location> = "location";
    }
}

object! {
    /// A user clicked a button of a widget.
    WidgetButtonEvent {
        /// The button.
        target: Option<WidgetTarget> = "target";
        /// The arguments of the button.
        arguments: Option<Arguments> = "arguments";
        /// What the user did.
        event: Option<Trigger> = "event";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
    }
}
