//! The arguments of handlers that run Deluge.

use crate::incoming::event::Handler;

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

/// What is known of a handler.
pub(super) struct Signature {
    pub(super) returns: Returns,
    documented: &'static [&'static str],
    likely: &'static [&'static str],
}

/// Returns the arguments that the documentation of a handler names; none for handlers of link previews,
/// which run no scripts.
///
/// ```
/// use cliq_api::incoming::{event::Handler, scripts};
///
/// assert_eq!(scripts::arguments(Handler::BotWelcome), ["user", "newuser"]);
/// ```
#[must_use]
pub fn arguments(handler: Handler) -> &'static [&'static str] {
    signature(handler).map_or(&[], |signature| signature.documented)
}

/// Returns arguments that only other sources name: pages on the objects themselves, which do not say in
/// which handlers they are defined, or samples of requests to webhooks.
#[must_use]
pub fn likely_arguments(handler: Handler) -> &'static [&'static str] {
    signature(handler).map_or(&[], |signature| signature.likely)
}

macro_rules! signatures {
    ($($handler:ident: $returns:ident [$($documented:literal)*] [$($likely:literal)*],)+) => {
        /// What is known of a handler that runs Deluge.
        pub(super) const fn signature(handler: Handler) -> Option<Signature> {
            Some(match handler {
                $(Handler::$handler => Signature {
                    returns: Returns::$returns,
                    documented: &[$($documented),*],
                    likely: &[$($likely),*],
                },)+
                Handler::LinkPreview
                | Handler::LinkPreviewButton
                | Handler::LinkPreviewMenu
                | Handler::LinkPreviewSent => return None,
            })
        }
    };
}

signatures! {
    BotWelcome: Message
        ["user" "newuser"]
        ["environment" "access"],
    BotMessage: Message
        ["message" "attachments" "mentions" "links" "user" "chat" "location"]
        ["raw_message" "message_details" "environment" "access"],
    BotMention: Message
        ["message" "mentions" "user" "chat" "location"]
        ["raw_message" "message_details" "environment" "access"],
    BotContext: Message
        ["context_id" "answers" "user" "chat"]
        ["attachments" "mentions" "environment" "access"],
    BotMenuAction: Message
        ["user" "chat" "location"]
        ["sub_action" "environment" "access"],
    BotParticipation: Map
        ["operation" "data" "user" "chat"]
        ["environment" "access"],
    BotIncomingWebhook: Map
        ["headers" "parameters" "body" "http_method" "user"]
        ["environment" "access"],
    BotCall: Map
        ["operation" "data" "user"]
        ["environment" "access"],
    StatusChanged: Map
        ["existing_status" "current_status"]
        ["user" "environment" "access"],
    CommandRun: Message
        ["arguments" "options" "selections" "mentions" "attachments" "user" "chat" "location"]
        ["environment" "access"],
    CommandSuggest: List
        ["arguments" "options" "selections" "user" "chat" "location"]
        ["mentions" "environment" "access"],
    MessageAction: Message
        ["message" "messages" "attachments" "mentions" "user" "chat" "location"]
        ["environment" "access"],
    Button: Message
        ["target" "arguments" "message" "user" "chat" "location"]
        ["event" "environment" "access"],
    FormSubmit: Message
        ["form" "user" "chat" "environment" "access"]
        ["message"],
    FormChange: Map
        ["form" "target" "user" "chat"]
        ["environment" "access"],
    FormOptions: Map
        ["form" "target"]
        ["user" "chat" "environment" "access"],
    FormView: Map
        ["user"]
        ["params" "environment" "access"],
    WidgetView: Map
        ["event" "target" "user"]
        ["chat" "location" "environment" "access"],
    WidgetButton: Map
        ["target" "user"]
        ["arguments" "environment" "access"],
    InstallationCheck: Status
        ["user" "app_info"]
        ["environment" "access"],
    Installed: Status
        ["user" "app_info"]
        ["environment" "access"],
    Uninstalled: Map
        ["user" "app_info"]
        ["environment" "access"],
}
