//! Handlers and their names.

use super::component::Component;
use super::spelling::{is_spelling, normal};

/// A handler that reports events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Handler {
    /// A user subscribed to the bot.
    BotWelcome,
    /// A message to the bot.
    BotMessage,
    /// The bot was mentioned.
    BotMention,
    /// A user answered the questions of a context.
    BotContext,
    /// A user chose an action of the bot's menu.
    BotMenuAction,
    /// Something happened in a channel of the bot.
    BotParticipation,
    /// A request to the bot's incoming webhook.
    BotIncomingWebhook,
    /// The state of a call that the bot placed.
    BotCall,
    /// The custom status of a user changed.
    StatusChanged,
    /// A user ran a command.
    CommandRun,
    /// A user types a command, which may suggest something.
    CommandSuggest,
    /// A user chose an action of a message.
    MessageAction,
    /// A user clicked a button of a message.
    Button,
    /// A user submitted a form.
    FormSubmit,
    /// A user changed an input of a form.
    FormChange,
    /// A select input of a form asks for its options.
    FormOptions,
    /// A user opened a form by its permalink.
    FormView,
    /// A widget is shown.
    WidgetView,
    /// A user clicked a button of a widget.
    WidgetButton,
    /// Whether an extension may be installed.
    InstallationCheck,
    /// An extension was installed or upgraded.
    Installed,
    /// An extension was removed.
    Uninstalled,
    /// A link is about to be previewed.
    LinkPreview,
    /// A user clicked a button of a preview.
    LinkPreviewButton,
    /// A user opened the menu of a preview.
    LinkPreviewMenu,
    /// A message with a previewed link was sent.
    LinkPreviewSent,
}

impl Handler {
    /// All handlers.
    pub const ALL: &'static [Self] = &[
        Self::BotWelcome,
        Self::BotMessage,
        Self::BotMention,
        Self::BotContext,
        Self::BotMenuAction,
        Self::BotParticipation,
        Self::BotIncomingWebhook,
        Self::BotCall,
        Self::StatusChanged,
        Self::CommandRun,
        Self::CommandSuggest,
        Self::MessageAction,
        Self::Button,
        Self::FormSubmit,
        Self::FormChange,
        Self::FormOptions,
        Self::FormView,
        Self::WidgetView,
        Self::WidgetButton,
        Self::InstallationCheck,
        Self::Installed,
        Self::Uninstalled,
        Self::LinkPreview,
        Self::LinkPreviewButton,
        Self::LinkPreviewMenu,
        Self::LinkPreviewSent,
    ];

    /// Returns the component that has the handler.
    #[must_use]
    pub const fn component(self) -> Component {
        match self {
            Self::BotWelcome
            | Self::BotMessage
            | Self::BotMention
            | Self::BotContext
            | Self::BotMenuAction
            | Self::BotParticipation
            | Self::BotIncomingWebhook
            | Self::BotCall
            | Self::StatusChanged => Component::Bot,
            Self::CommandRun | Self::CommandSuggest => Component::Command,
            Self::MessageAction => Component::MessageAction,
            Self::Button
            | Self::FormSubmit
            | Self::FormChange
            | Self::FormOptions
            | Self::FormView
            | Self::WidgetButton => Component::Function,
            Self::WidgetView => Component::Widget,
            Self::InstallationCheck | Self::Installed | Self::Uninstalled => Component::Extension,
            Self::LinkPreview
            | Self::LinkPreviewButton
            | Self::LinkPreviewMenu
            | Self::LinkPreviewSent => Component::LinkPreview,
        }
    }

    /// Returns the names of the handler: that of events first, then those of version 3 of the API and
    /// of scripts.
    #[must_use]
    pub const fn names(self) -> &'static [&'static str] {
        match self {
            Self::BotWelcome => &["welcome_handler", "welcome", "subscribe"],
            Self::BotMessage => &["message_handler", "message", "dm"],
            Self::BotMention => &["mention_handler", "mention"],
            Self::BotContext => &["context_handler", "context"],
            Self::BotMenuAction => &["action_handler", "menu_handler", "action", "menu"],
            Self::BotParticipation => &["participation_handler", "participation"],
            Self::BotIncomingWebhook => {
                &["incomingwebhook_handler", "incoming_webhook_handler", "incoming_webhook"]
            }
            Self::BotCall => &["alert_handler", "call_handler", "alert", "call"],
            Self::StatusChanged => &["statuschange_handler", "status_change_handler"],
            Self::CommandRun | Self::MessageAction => &["execution_handler", "execution"],
            Self::CommandSuggest => &["suggestion_handler", "suggestion"],
            Self::Button => &["button_handler", "button", "button_callback"],
            Self::FormSubmit => &["form_handler", "form_submit_handler", "form", "formhandler"],
            Self::FormChange => &["form_change_handler", "form_change"],
            Self::FormOptions => &["form_values_handler", "form_dynamic_select_handler"],
            Self::FormView => &["form_view_handler", "form_view"],
            Self::WidgetView => &["view_handler", "view"],
            Self::WidgetButton => &["applet_button_handler", "widget_button_handler"],
            Self::InstallationCheck => &["installation_validator"],
            Self::Installed => &["installation_handler", "installation"],
            Self::Uninstalled => &["uninstallation_handler", "uninstallation"],
            Self::LinkPreview => &["unfurl_handler", "unfurl"],
            Self::LinkPreviewButton => &["unfurl_button_action_handler"],
            Self::LinkPreviewMenu => &["unfurl_dynamic_action_handler"],
            Self::LinkPreviewSent => &["unfurl_post_message_handler"],
        }
    }

    /// Returns the handler of a component, by its name in any spelling.
    #[must_use]
    pub fn find(component: &Component, name: &str) -> Option<Self> {
        let mut all = Self::ALL.iter().copied().filter(|handler| handler.belongs_to(component));
        let exact = all.clone().find(|handler| handler.names().contains(&name));
        exact.or_else(|| {
            let plain = normal(name);
            all.find(|handler| handler.is_called(&plain))
        })
    }

    /// The handlers of a name in any spelling. Only the name of a command's and a message action's
    /// handler has two.
    pub(super) fn candidates(name: &str) -> impl Iterator<Item = Self> {
        let plain = normal(name);
        Self::ALL
            .iter()
            .copied()
            .filter(move |handler| handler.names().iter().any(|known| is_spelling(&plain, known)))
    }

    /// Whether a name in the form of [`normal`] is one of the handler.
    fn is_called(self, plain: &str) -> bool {
        self.names().iter().any(|known| is_spelling(plain, known))
    }

    /// Whether events of the component have the handler. Buttons of widgets belong to functions, but
    /// may be taken for widgets.
    pub(super) fn belongs_to(self, component: &Component) -> bool {
        self.component() == *component
            || (self == Self::WidgetButton && *component == Component::Widget)
    }
}
