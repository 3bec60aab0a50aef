//! Handlers that run Deluge, and their arguments.

/// What a handler returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Returns {
    /// A map that can be a message, so that people see a failure.
    Message,
    /// A map that cannot be a message, or that people need not see.
    Map,
    /// A list.
    List,
    /// A map with a status.
    Status,
}

macro_rules! handlers {
    ($($(#[doc = $doc:literal])+ $variant:ident = $kind:literal $wire:literal $returns:ident
        [$($argument:literal)*] [$($likely:literal)*],)+) => {
        /// A handler that runs a Deluge script.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Handler {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Handler {
            /// All handlers.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The `type` of the component in the forwarded body, such as `bot`.
            #[must_use]
            pub const fn component_type(self) -> &'static str {
                match self { $(Self::$variant => $kind,)+ }
            }

            /// The `handler.type` in the forwarded body, such as `message_handler`.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $wire,)+ }
            }

            /// The arguments that the documentation of the handler names.
            #[must_use]
            pub const fn arguments(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($argument),*],)+ }
            }

            /// Arguments that only other sources name: pages on the objects themselves, which do not say
            /// in which handlers they are defined, or samples of requests to webhooks.
            #[must_use]
            pub const fn likely_arguments(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$($likely),*],)+ }
            }

            pub(super) const fn returns(self) -> Returns {
                match self { $(Self::$variant => Returns::$returns,)+ }
            }
        }
    };
}

handlers! {
    /// Somebody subscribed to the bot.
    BotWelcome = "bot" "welcome_handler" Message
        ["user" "newuser"]
        ["environment" "access"],
    /// A message to the bot.
    BotMessage = "bot" "message_handler" Message
        ["message" "attachments" "mentions" "links" "user" "chat" "location"]
        ["raw_message" "message_details" "environment" "access"],
    /// The bot was mentioned.
    BotMention = "bot" "mention_handler" Message
        ["message" "mentions" "user" "chat" "location"]
        ["raw_message" "message_details" "environment" "access"],
    /// The questions of a context were answered.
    BotContext = "bot" "context_handler" Message
        ["context_id" "answers" "user" "chat"]
        ["attachments" "mentions" "environment" "access"],
    /// An action in the menu of the bot; name it with [`Script::menu_action`](super::Script::menu_action).
    BotMenuAction = "bot" "action_handler" Message
        ["user" "chat" "location"]
        ["sub_action" "environment" "access"],
    /// Something happened in a channel with the bot.
    BotParticipation = "bot" "participation_handler" Map
        ["operation" "data" "user" "chat"]
        ["environment" "access"],
    /// A program called the incoming webhook of the bot.
    BotIncomingWebhook = "bot" "incomingwebhook_handler" Map
        ["headers" "parameters" "body" "http_method" "user"]
        ["environment" "access"],
    /// The state of a call of the bot changed.
    BotCall = "bot" "alert_handler" Map
        ["operation" "data" "user"]
        ["environment" "access"],
    /// A slash command was sent.
    CommandRun = "command" "execution_handler" Message
        ["arguments" "options" "selections" "mentions" "attachments" "user" "chat" "location"]
        ["environment" "access"],
    /// A slash command is being typed.
    CommandSuggest = "command" "suggestion_handler" List
        ["arguments" "options" "selections" "user" "chat" "location"]
        ["mentions" "environment" "access"],
    /// An action on messages.
    MessageAction = "messageaction" "execution_handler" Message
        ["message" "messages" "attachments" "mentions" "user" "chat" "location"]
        ["environment" "access"],
    /// A button of a message was pressed.
    Button = "function" "button_handler" Message
        ["target" "arguments" "message" "user" "chat" "location"]
        ["event" "environment" "access"],
    /// A form was submitted.
    FormSubmit = "function" "form_handler" Message
        ["form" "user" "chat" "environment" "access"]
        ["message"],
    /// A field of a form changed.
    FormChange = "function" "form_change_handler" Map
        ["form" "target" "user" "chat"]
        ["environment" "access"],
    /// A field of a form asks for options.
    FormOptions = "function" "form_values_handler" Map
        ["form" "target"]
        ["user" "chat" "environment" "access"],
    /// A form is opened by its permalink.
    FormView = "function" "form_view_handler" Map
        ["user"]
        ["params" "environment" "access"],
    /// A widget is shown or refreshed.
    WidgetView = "widget" "view_handler" Map
        ["event" "target" "user"]
        ["chat" "location" "environment" "access"],
    /// A button of a widget was pressed.
    WidgetButton = "function" "applet_button_handler" Map
        ["target" "user"]
        ["arguments" "environment" "access"],
    /// Decides whether an extension may be installed.
    InstallationCheck = "extension" "installation_validator" Status
        ["user" "app_info"]
        ["environment" "access"],
    /// An extension was installed or upgraded.
    Installed = "extension" "installation_handler" Status
        ["user" "app_info"]
        ["environment" "access"],
    /// An extension was removed.
    Uninstalled = "extension" "uninstallation_handler" Map
        ["user" "app_info"]
        ["environment" "access"],
}
