//! What happened.

use super::arguments::{
    ButtonEvent, CallEvent, CommandRunEvent, CommandSuggestEvent, ContextEvent, FormChangeEvent,
    FormOptionsEvent, FormSubmitEvent, FormViewEvent, IncomingWebhookEvent, InstallationCheckEvent,
    InstalledEvent, LinkPreviewButtonEvent, LinkPreviewEvent, LinkPreviewMenuEvent,
    LinkPreviewSentEvent, MentionEvent, MenuActionEvent, MessageActionEvent, MessageEvent,
    ParticipationEvent, StatusChangedEvent, UninstalledEvent, WelcomeEvent, WidgetButtonEvent,
    WidgetViewEvent,
};
use super::handler::Handler;
use super::objects::User;
use super::reading::Names;
use serde_json::{Map, Value};
use std::fmt;

macro_rules! kinds {
    ($($(#[$about:meta])* $variant:ident($arguments:ident);)+) => {
        /// What happened, with the arguments of the handler.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum EventKind {
            $($(#[$about])* $variant(Box<$arguments>),)+
            /// An event of a component and a handler that this version does not know.
            Unknown(Box<UnknownEvent>),
        }

        impl EventKind {
            pub(super) fn of(handler: Option<Handler>, arguments: Map<String, Value>) -> Self {
                match handler {
                    $(Some(Handler::$variant) => Self::$variant(Box::new(arguments.into())),)+
                    None => Self::Unknown(Box::new(UnknownEvent { arguments })),
                }
            }

            /// Returns the arguments as received, except `access` and `environment`.
            #[must_use]
            pub fn to_map(&self) -> Map<String, Value> {
                match self {
                    $(Self::$variant(event) => event.to_map(),)+
                    Self::Unknown(event) => event.arguments.clone(),
                }
            }

            /// Returns the arguments that have no field, and those whose value is empty or does not fit
            /// its field, as received.
            #[must_use]
            pub fn other(&self) -> &Map<String, Value> {
                match self {
                    $(Self::$variant(event) => &event.other,)+
                    Self::Unknown(event) => &event.arguments,
                }
            }

            /// Returns the user who caused the event.
            #[must_use]
            pub fn user(&self) -> Option<&User> {
                match self {
                    $(Self::$variant(event) => event.user.as_ref(),)+
                    Self::Unknown(_) => None,
                }
            }
        }

        $(impl From<$arguments> for EventKind {
            fn from(event: $arguments) -> Self {
                Self::$variant(Box::new(event))
            }
        })+
    };
}

kinds! {
    /// A user subscribed to the bot.
    BotWelcome(WelcomeEvent);
    /// A message to the bot.
    BotMessage(MessageEvent);
    /// The bot was mentioned.
    BotMention(MentionEvent);
    /// A user answered the questions of a context.
    BotContext(ContextEvent);
    /// A user chose an action of the bot's menu.
    BotMenuAction(MenuActionEvent);
    /// Something happened in a channel of the bot.
    BotParticipation(ParticipationEvent);
    /// A request to the bot's incoming webhook.
    BotIncomingWebhook(IncomingWebhookEvent);
    /// The state of a call that the bot placed.
    BotCall(CallEvent);
    /// The custom status of a user changed.
    StatusChanged(StatusChangedEvent);
    /// A user ran a command.
    CommandRun(CommandRunEvent);
    /// A user types a command, which may suggest something.
    CommandSuggest(CommandSuggestEvent);
    /// A user chose an action of a message.
    MessageAction(MessageActionEvent);
    /// A user clicked a button of a message.
    Button(ButtonEvent);
    /// A user submitted a form.
    FormSubmit(FormSubmitEvent);
    /// A user changed an input of a form.
    FormChange(FormChangeEvent);
    /// A select input of a form asks for its options.
    FormOptions(FormOptionsEvent);
    /// A user opened a form by its permalink.
    FormView(FormViewEvent);
    /// A widget is shown.
    WidgetView(WidgetViewEvent);
    /// A user clicked a button of a widget.
    WidgetButton(WidgetButtonEvent);
    /// Whether the extension may be installed.
    InstallationCheck(InstallationCheckEvent);
    /// The extension was installed or upgraded.
    Installed(InstalledEvent);
    /// The extension was removed.
    Uninstalled(UninstalledEvent);
    /// A link is about to be previewed.
    LinkPreview(LinkPreviewEvent);
    /// A user clicked a button of a preview.
    LinkPreviewButton(LinkPreviewButtonEvent);
    /// A user opened the menu of a preview.
    LinkPreviewMenu(LinkPreviewMenuEvent);
    /// A message with a previewed link was sent.
    LinkPreviewSent(LinkPreviewSentEvent);
}

/// An event that this version does not know. Any handler may answer it with nothing.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// The arguments, as received.
    pub arguments: Map<String, Value>,
}

/// Shows names only: values may be secrets.
impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent").field("arguments", &Names(&self.arguments)).finish()
    }
}
