// Generated from specs/v2/common.yaml by `cargo xtask generate`. Do not edit.

//! What several modules share: identifiers, enumerations and objects.
#[cfg(any(feature = "bots", feature = "v3"))]
crate::identifier::identifier!(
    #[doc = " Identifies a call that a bot placed."] BotCallId
);
#[cfg(any(
    feature = "bots", feature = "channels", feature = "files", feature = "messages",
    feature = "scheduled_messages", feature = "threads", feature = "v3",
))]
crate::identifier::identifier!(#[doc = " Unique name of a bot."] BotName);
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
/// Action of a button.
///
/// Accepted by [`Bots::call`](crate::bots::Bots::call),
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel) and 3 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::BUTTON_ACTION,
)))]
#[non_exhaustive]
pub struct ButtonAction {
    /// A confirmation dialog shown before the action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirm: Option<ButtonConfirm>,
    /// Parameters of the action.
    pub data: ButtonActionData,
    /// Type of action.
    #[serde(rename = "type")]
    pub type_: crate::types::ButtonActionType,
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
impl ButtonAction {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        type_: impl Into<crate::types::ButtonActionType>,
        data: impl Into<crate::types::ButtonActionData>,
    ) -> Self {
        Self {
            type_: type_.into(),
            data: data.into(),
            confirm: None,
        }
    }
    /// A confirmation dialog shown before the action.
    #[must_use]
    pub fn confirm(mut self, confirm: impl Into<crate::types::ButtonConfirm>) -> Self {
        self.confirm = Some(confirm.into());
        self
    }
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
/// Parameters of an action. The keys depend on its type.
///
/// Accepted by [`Bots::call`](crate::bots::Bots::call),
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel) and 3 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::BUTTON_ACTION_DATA,
)))]
#[non_exhaustive]
pub struct ButtonActionData {
    /// For `open.url`: URL to open on Android.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub android: Option<String>,
    /// For `system.api`: `<action>/<user id>`, with the action `audiocall`, `videocall`,
    /// `startchat`, `invite` or `locationpermission`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api: Option<String>,
    /// For `invoke.bot`: name of the bot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot_name: Option<String>,
    /// For `open.url`: URL to open on iOS.
    #[serde(rename = "iOS")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub i_os: Option<String>,
    /// For `open.url`: URL to open on macOS.
    #[serde(rename = "macOS")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mac_os: Option<String>,
    /// For `invoke.bot`: message to the bot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// For `invoke.function`: name of the function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// For `invoke.function`: email address of the owner of the function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// For `copy`: text to copy to the clipboard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// For `preview.url`: URL to show inside the chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For `open.url`: URL to open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub web: Option<String>,
    /// For `open.url`: URL to open on Windows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub windows: Option<String>,
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
impl ButtonActionData {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            owner: None,
            web: None,
            windows: None,
            i_os: None,
            android: None,
            mac_os: None,
            api: None,
            text: None,
            url: None,
            bot_name: None,
            message: None,
        }
    }
    /// For `invoke.function`: name of the function.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// For `invoke.function`: email address of the owner of the function.
    #[must_use]
    pub fn owner(mut self, owner: impl Into<String>) -> Self {
        self.owner = Some(owner.into());
        self
    }
    /// For `open.url`: URL to open.
    #[must_use]
    pub fn web(mut self, web: impl Into<String>) -> Self {
        self.web = Some(web.into());
        self
    }
    /// For `open.url`: URL to open on Windows.
    #[must_use]
    pub fn windows(mut self, windows: impl Into<String>) -> Self {
        self.windows = Some(windows.into());
        self
    }
    /// For `open.url`: URL to open on iOS.
    #[must_use]
    pub fn i_os(mut self, i_os: impl Into<String>) -> Self {
        self.i_os = Some(i_os.into());
        self
    }
    /// For `open.url`: URL to open on Android.
    #[must_use]
    pub fn android(mut self, android: impl Into<String>) -> Self {
        self.android = Some(android.into());
        self
    }
    /// For `open.url`: URL to open on macOS.
    #[must_use]
    pub fn mac_os(mut self, mac_os: impl Into<String>) -> Self {
        self.mac_os = Some(mac_os.into());
        self
    }
    /// For `system.api`: `<action>/<user id>`, with the action `audiocall`, `videocall`,
    /// `startchat`, `invite` or `locationpermission`.
    #[must_use]
    pub fn api(mut self, api: impl Into<String>) -> Self {
        self.api = Some(api.into());
        self
    }
    /// For `copy`: text to copy to the clipboard.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
    /// For `preview.url`: URL to show inside the chat.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
    /// For `invoke.bot`: name of the bot.
    #[must_use]
    pub fn bot_name(mut self, bot_name: impl Into<String>) -> Self {
        self.bot_name = Some(bot_name.into());
        self
    }
    /// For `invoke.bot`: message to the bot.
    #[must_use]
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Type of an action.
    ///
    /// Accepted by [`Bots::call`](crate::bots::Bots::call),
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel) and 3 more.
    ButtonActionType;
    InvokeFunction = "invoke.function";
    OpenUrl = "open.url";
    SystemApi = "system.api";
    Copy = "copy";
    PreviewUrl = "preview.url";
    InvokeBot = "invoke.bot";
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
/// A confirmation dialog shown before the action of a button.
///
/// Accepted by [`Bots::call`](crate::bots::Bots::call),
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel) and 3 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::BUTTON_CONFIRM,
)))]
#[non_exhaustive]
pub struct ButtonConfirm {
    /// Label of the confirm button.
    pub button_label: String,
    /// Label of the cancel button.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cancel_button_label: Option<String>,
    /// Text of the dialog.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Style of the dialog; `positive` if omitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub emotion: Option<crate::types::ButtonConfirmEmotion>,
    /// Placeholder of the input field.
    pub input: String,
    /// Whether the input field is mandatory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<crate::types::Flag>,
    /// Title of the dialog.
    pub title: String,
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
impl ButtonConfirm {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        title: impl Into<String>,
        input: impl Into<String>,
        button_label: impl Into<String>,
    ) -> Self {
        Self {
            title: title.into(),
            description: None,
            input: input.into(),
            emotion: None,
            button_label: button_label.into(),
            cancel_button_label: None,
            mandatory: None,
        }
    }
    /// Text of the dialog.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
    /// Style of the dialog; `positive` if omitted.
    #[must_use]
    pub fn emotion(
        mut self,
        emotion: impl Into<crate::types::ButtonConfirmEmotion>,
    ) -> Self {
        self.emotion = Some(emotion.into());
        self
    }
    /// Label of the cancel button.
    #[must_use]
    pub fn cancel_button_label(
        mut self,
        cancel_button_label: impl Into<String>,
    ) -> Self {
        self.cancel_button_label = Some(cancel_button_label.into());
        self
    }
    /// Whether the input field is mandatory.
    #[must_use]
    pub fn mandatory(mut self, mandatory: impl Into<crate::types::Flag>) -> Self {
        self.mandatory = Some(mandatory.into());
        self
    }
}
#[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Style of a dialog.
    ///
    /// Accepted by [`Bots::call`](crate::bots::Bots::call),
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel) and 3 more.
    ButtonConfirmEmotion;
    Positive = "positive";
    Neutral = "neutral";
    Negative = "negative";
}
#[cfg(feature = "events")]
crate::identifier::identifier!(#[doc = " Identifies a calendar."] CalendarId);
#[cfg(feature = "calls")]
crate::identifier::identifier!(#[doc = " Identifies a call or meeting session."] CallId);
#[cfg(any(
    feature = "channels", feature = "files", feature = "maintenance", feature = "messages",
    feature = "threads", feature = "users", feature = "v3",
))]
crate::identifier::identifier!(
    #[doc =
    " Identifies a channel. The first letter encodes the level (`O` organization, `T` team, `P`"]
    #[doc = " private, `E` external)."] ChannelId
);
#[cfg(any(feature = "channels", feature = "files", feature = "messages", feature = "v3"))]
crate::identifier::identifier!(
    #[doc = " Unique name of a channel, as shown on its connectors page."] ChannelName
);
#[cfg(any(
    feature = "calls", feature = "channels", feature = "chats", feature = "files",
    feature = "maintenance", feature = "messages", feature = "reminders",
    feature = "scheduled_messages", feature = "threads", feature = "v3",
))]
crate::identifier::identifier!(
    #[doc = " Identifies a chat of any kind, such as `CT_…`."] ChatId
);
#[cfg(feature = "databases")]
crate::identifier::identifier!(
    #[doc = " Unique name of a database, set when it was created."] DatabaseName
);
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
crate::identifier::identifier!(#[doc = " Identifies a department."] DepartmentId);
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
/// Reference to a department.
///
/// Part of the response of [`Departments::create`](crate::departments::Departments::create),
/// [`Departments::list`](crate::departments::Departments::list),
/// [`Departments::get`](crate::departments::Departments::get) and 7 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DepartmentReference {
    /// ID of the department.
    pub id: crate::types::DepartmentId,
    /// Name of the department.
    pub name: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
crate::identifier::identifies!(DepartmentReference : id crate ::types::DepartmentId);
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
crate::identifier::identifier!(#[doc = " Identifies a designation."] DesignationId);
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
/// Reference to a designation.
///
/// Part of the response of [`Departments::create`](crate::departments::Departments::create),
/// [`Departments::list`](crate::departments::Departments::list),
/// [`Departments::get`](crate::departments::Departments::get) and 7 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DesignationReference {
    /// ID of the designation.
    pub id: crate::types::DesignationId,
    /// Title of the designation.
    pub name: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
crate::identifier::identifies!(DesignationReference : id crate ::types::DesignationId);
#[cfg(any(
    feature = "channels", feature = "remote_work", feature = "roles", feature = "users",
    feature = "v3",
))]
crate::open_enum::open_enum! {
    /// Whether a setting is enabled.
    ///
    /// Part of the response of
    /// [`Channels::set_auto_follow`](crate::channels::Channels::set_auto_follow),
    /// [`RemoteWork::get_status`](crate::remote_work::RemoteWork::get_status),
    /// [`RemoteWork::check_in`](crate::remote_work::RemoteWork::check_in) and 3 more. Accepted by
    /// [`Roles::update_permissions`](crate::roles::Roles::update_permissions).
    EnabledState;
    Enabled = "enabled";
    Disabled = "disabled";
}
#[cfg(feature = "events")]
crate::identifier::identifier!(
    #[doc = " Identifies a version of an event; changes with every edit."] EventEditTag
);
#[cfg(feature = "events")]
crate::identifier::identifier!(#[doc = " Identifies a calendar event."] EventId);
#[cfg(feature = "events")]
crate::identifier::identifier!(
    #[doc =
    " Identifies one occurrence of a recurring event, such as `20250210T050000Z`."]
    EventRecurrenceId
);
#[cfg(any(
    feature = "events", feature = "files", feature = "maintenance", feature = "messages",
    feature = "threads", feature = "v3",
))]
crate::identifier::identifier!(#[doc = " Identifies an uploaded file."] FileId);
#[cfg(any(
    feature = "bots", feature = "messages", feature = "teams", feature = "users", feature = "v3",
))]
#[doc(inline)]
pub use crate::scalar::Flag;
#[cfg(any(
    feature = "channels", feature = "departments", feature = "events", feature = "maintenance",
    feature = "messages", feature = "remote_work", feature = "threads", feature = "v3",
))]
#[doc(inline)]
pub use crate::scalar::Integer;
#[cfg(any(feature = "chats", feature = "threads"))]
/// Summary of the last message of a chat or thread.
///
/// Part of the response of [`Chats::list`](crate::chats::Chats::list) and
/// [`Threads::list`](crate::threads::Threads::list).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastMessage {
    /// The bot that the message was sent as; only in chats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot: Option<LastMessageBot>,
    /// The message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<crate::types::MessageId>,
    /// Type of message, such as `text`.
    pub message_type: String,
    /// Sender of the message.
    pub sender_id: crate::types::SenderId,
    /// Name of the sender.
    pub sender_name: String,
    /// Display options; only in chats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub styles: Option<LastMessageStyles>,
    /// Text of the message.
    pub text: String,
    /// Time of the message, in ISO 8601 with offset.
    pub time: crate::types::Timestamp,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "chats", feature = "threads"))]
/// The bot that a message was sent as.
///
/// Part of the response of [`Chats::list`](crate::chats::Chats::list) and
/// [`Threads::list`](crate::threads::Threads::list).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastMessageBot {
    /// URL of the picture.
    pub image_url: String,
    /// Name of the bot.
    pub name: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "chats", feature = "threads"))]
/// Display options of a message.
///
/// Part of the response of [`Chats::list`](crate::chats::Chats::list) and
/// [`Threads::list`](crate::threads::Threads::list).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LastMessageStyles {
    /// Whether the message is highlighted.
    pub highlight: bool,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(feature = "map_tickers")]
crate::identifier::identifier!(#[doc = " Identifies a map of a widget."] MapId);
#[cfg(feature = "calls")]
crate::identifier::identifier!(
    #[doc = " Identifies an entry of the call history."] MediaSessionId
);
#[cfg(any(feature = "messages", feature = "v3"))]
/// A message to post: text, optionally with a card, slides and buttons. The text may contain
/// mentions (`{@<user id>}`, `{@<e-mail address>}`, `{#<channel id>}`, `{@participants}`,
/// `{@available}`, `{@G<team id>}`, and `[name](zohoid:<user id>)` for a mention without a
/// notification) and instant buttons (`[label]($key)` with `references`,
/// `[label](system.api|<action>/<user id>)`). Version 3 writes `{@all}` for all participants
/// and `{@<team id>}` for a team, and also has `[name](mail:<e-mail address>)` for a mention
/// without a notification. Posting fails if the role of the caller may not mention everyone.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE,
)))]
#[non_exhaustive]
pub struct Message {
    /// Name and picture to show instead of those of the sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bot: Option<MessageBot>,
    /// Buttons of the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<MessageButton>>,
    /// Turns the message into a card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<MessageCard>,
    /// Whether a message in a thread also appears in the parent chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_in_parent: Option<bool>,
    /// Instant buttons by key. `[label]($key)` in the text places a button; the keys are `1`, `2`
    /// and so on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub references: Option<std::collections::BTreeMap<String, MessageReference>>,
    /// The message to reply to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<crate::types::MessageId>,
    /// Content blocks below the text, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slides: Option<Vec<MessageSlide>>,
    /// Whether to wait until the message is posted and return its ID. Otherwise the response has no
    /// body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_message: Option<bool>,
    /// Text of the message; always required. With a card, it is shown above the card, and in
    /// notifications that cannot show cards.
    pub text: String,
    /// The message that starts or has started a thread. The message is posted in that thread.
    /// Channels and chats only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread_message_id: Option<crate::types::MessageId>,
    /// Title of the thread that the message starts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread_title: Option<String>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl Message {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            bot: None,
            card: None,
            slides: None,
            buttons: None,
            references: None,
            reply_to: None,
            sync_message: None,
            thread_message_id: None,
            thread_title: None,
            post_in_parent: None,
        }
    }
    /// Name and picture to show instead of those of the sender.
    #[must_use]
    pub fn bot(mut self, bot: impl Into<crate::types::MessageBot>) -> Self {
        self.bot = Some(bot.into());
        self
    }
    /// Turns the message into a card.
    #[must_use]
    pub fn card(mut self, card: impl Into<crate::types::MessageCard>) -> Self {
        self.card = Some(card.into());
        self
    }
    /// Content blocks below the text, in order.
    #[must_use]
    pub fn slides(
        mut self,
        slides: impl IntoIterator<Item = impl Into<crate::types::MessageSlide>>,
    ) -> Self {
        self.slides = Some(slides.into_iter().map(Into::into).collect());
        self
    }
    /// Buttons of the card.
    #[must_use]
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<crate::types::MessageButton>>,
    ) -> Self {
        self.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }
    /// Instant buttons by key. `[label]($key)` in the text places a button; the keys are `1`, `2`
    /// and so on.
    #[must_use]
    pub fn references(
        mut self,
        references: std::collections::BTreeMap<String, crate::types::MessageReference>,
    ) -> Self {
        self.references = Some(references);
        self
    }
    /// The message to reply to.
    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<crate::types::MessageId>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }
    /// Whether to wait until the message is posted and return its ID. Otherwise the response has no
    /// body.
    #[must_use]
    pub fn sync_message(mut self, sync_message: bool) -> Self {
        self.sync_message = Some(sync_message);
        self
    }
    /// The message that starts or has started a thread. The message is posted in that thread.
    /// Channels and chats only.
    #[must_use]
    pub fn thread_message_id(
        mut self,
        thread_message_id: impl Into<crate::types::MessageId>,
    ) -> Self {
        self.thread_message_id = Some(thread_message_id.into());
        self
    }
    /// Title of the thread that the message starts.
    #[must_use]
    pub fn thread_title(mut self, thread_title: impl Into<String>) -> Self {
        self.thread_title = Some(thread_title.into());
        self
    }
    /// Whether a message in a thread also appears in the parent chat.
    #[must_use]
    pub fn post_in_parent(mut self, post_in_parent: bool) -> Self {
        self.post_in_parent = Some(post_in_parent);
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// The displayed sender of a message.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_BOT,
)))]
#[non_exhaustive]
pub struct MessageBot {
    /// URL of the picture of the sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Name of the sender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageBot {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self { name: None, image: None }
    }
    /// Name of the sender.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// URL of the picture of the sender.
    #[must_use]
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A button of a card or slide, or an instant button.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_BUTTON,
)))]
#[non_exhaustive]
pub struct MessageButton {
    /// Action on click.
    pub action: ButtonAction,
    /// Arguments for the function that an instant button invokes, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arguments: Option<std::collections::BTreeMap<String, String>>,
    /// Tooltip.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Key that identifies the button to the invoked function.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Label of the button.
    pub label: String,
    /// Color of the button; neutral if omitted.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::types::MessageButtonType>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageButton {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        action: impl Into<crate::types::ButtonAction>,
    ) -> Self {
        Self {
            label: label.into(),
            hint: None,
            key: None,
            type_: None,
            action: action.into(),
            arguments: None,
        }
    }
    /// Tooltip.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
    /// Key that identifies the button to the invoked function.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Color of the button; neutral if omitted.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<crate::types::MessageButtonType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Arguments for the function that an instant button invokes, by name.
    #[must_use]
    pub fn arguments(
        mut self,
        arguments: std::collections::BTreeMap<String, String>,
    ) -> Self {
        self.arguments = Some(arguments);
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Color of a button: positive (`+`) or negative (`-`).
    ///
    /// Accepted by
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
    /// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
    MessageButtonType;
    Positive = "+";
    Negative = "-";
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A message card. Its theme determines which keys apply.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_CARD,
)))]
#[non_exhaustive]
pub struct MessageCard {
    /// Buttons inside the card; only for the themes `modern-inline` and `prompt`. The buttons of
    /// the message itself have the same effect and work in both versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<MessageButton>>,
    /// URL of an icon.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<String>,
    /// Choices of a poll, each shown with its votes. Version 3 requires them for the theme `poll`,
    /// and no other theme has them. In version 2, the choices of a poll are buttons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<MessagePollOption>>,
    /// Groups of labeled values; only for the theme `modern-inline`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sections: Option<Vec<MessageCardSection>>,
    /// Layout of the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<crate::types::MessageCardTheme>,
    /// URL of an image beside the title. Version 3 documents it for the theme `modern-inline` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// Title of the card, or the question of a poll or prompt. Version 3 requires it in polls and
    /// prompts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageCard {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            theme: None,
            title: None,
            thumbnail: None,
            icon: None,
            options: None,
            sections: None,
            buttons: None,
        }
    }
    /// Layout of the card.
    #[must_use]
    pub fn theme(mut self, theme: impl Into<crate::types::MessageCardTheme>) -> Self {
        self.theme = Some(theme.into());
        self
    }
    /// Title of the card, or the question of a poll or prompt. Version 3 requires it in polls and
    /// prompts.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// URL of an image beside the title. Version 3 documents it for the theme `modern-inline` only.
    #[must_use]
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }
    /// URL of an icon.
    #[must_use]
    pub fn icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }
    /// Choices of a poll, each shown with its votes. Version 3 requires them for the theme `poll`,
    /// and no other theme has them. In version 2, the choices of a poll are buttons.
    #[must_use]
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<crate::types::MessagePollOption>>,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
    /// Groups of labeled values; only for the theme `modern-inline`.
    #[must_use]
    pub fn sections(
        mut self,
        sections: impl IntoIterator<Item = impl Into<crate::types::MessageCardSection>>,
    ) -> Self {
        self.sections = Some(sections.into_iter().map(Into::into).collect());
        self
    }
    /// Buttons inside the card; only for the themes `modern-inline` and `prompt`. The buttons of
    /// the message itself have the same effect and work in both versions.
    #[must_use]
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<crate::types::MessageButton>>,
    ) -> Self {
        self.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A labeled value in a card.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_CARD_FIELD,
)))]
#[non_exhaustive]
pub struct MessageCardField {
    /// Label of the value.
    pub title: String,
    /// The value.
    pub value: String,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageCardField {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(title: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            value: value.into(),
        }
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A group of labeled values in a card.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_CARD_SECTION,
)))]
#[non_exhaustive]
pub struct MessageCardSection {
    /// The labeled values.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<Vec<MessageCardField>>,
    /// Heading of the group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageCardSection {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self { title: None, fields: None }
    }
    /// Heading of the group.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// The labeled values.
    #[must_use]
    pub fn fields(
        mut self,
        fields: impl IntoIterator<Item = impl Into<crate::types::MessageCardField>>,
    ) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Layout of a card: shown inline in the chat (`modern-inline`), a poll (`poll`), or a question
    /// that awaits a response (`prompt`).
    ///
    /// Accepted by
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
    /// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
    MessageCardTheme;
    ModernInline = "modern-inline";
    Poll = "poll";
    Prompt = "prompt";
}
#[cfg(any(
    feature = "channels", feature = "chats", feature = "maintenance", feature = "messages",
    feature = "reminders", feature = "threads", feature = "v3",
))]
crate::identifier::identifier!(
    #[doc =
    " Identifies a message: epoch milliseconds and a number, separated by a space that is written"]
    #[doc = " as `%20` or `_`."] MessageId, crate ::identifier::message_id
);
#[cfg(any(feature = "messages", feature = "v3"))]
/// A choice of a poll.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_POLL_OPTION,
)))]
#[non_exhaustive]
pub struct MessagePollOption {
    /// Label of the choice.
    pub text: String,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessagePollOption {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Target of a key of `references`.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_REFERENCE,
)))]
#[non_exhaustive]
pub struct MessageReference {
    /// The button.
    pub object: MessageButton,
    /// Type of the target.
    #[serde(rename = "type")]
    pub type_: crate::types::MessageReferenceType,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageReference {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        type_: impl Into<crate::types::MessageReferenceType>,
        object: impl Into<crate::types::MessageButton>,
    ) -> Self {
        Self {
            type_: type_.into(),
            object: object.into(),
        }
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Type of a reference.
    ///
    /// Accepted by
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
    /// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
    MessageReferenceType;
    Button = "button";
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A content block of a message.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::MESSAGE_SLIDE,
)))]
#[non_exhaustive]
pub struct MessageSlide {
    /// Buttons of the slide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<MessageButton>>,
    /// The content, in the form that `type` requires.
    pub data: crate::types::SlideData,
    /// Style of a list, chart or graph. The styles of a table are part of `data`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub styles: Option<SlideStyles>,
    /// Title of the slide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Type of content, which determines the form of `data`.
    #[serde(rename = "type")]
    pub type_: crate::types::MessageSlideType,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl MessageSlide {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        type_: impl Into<crate::types::MessageSlideType>,
        data: impl Into<crate::types::SlideData>,
    ) -> Self {
        Self {
            type_: type_.into(),
            title: None,
            data: data.into(),
            styles: None,
            buttons: None,
        }
    }
    /// Title of the slide.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Style of a list, chart or graph. The styles of a table are part of `data`.
    #[must_use]
    pub fn styles(mut self, styles: impl Into<crate::types::SlideStyles>) -> Self {
        self.styles = Some(styles.into());
        self
    }
    /// Buttons of the slide.
    #[must_use]
    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<crate::types::MessageButton>>,
    ) -> Self {
        self.buttons = Some(buttons.into_iter().map(Into::into).collect());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Type of a slide.
    ///
    /// Accepted by
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
    /// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
    MessageSlideType;
    Text = "text";
    List = "list";
    Table = "table";
    Image = "image";
    Images = "images";
    Label = "label";
    PercentageChart = "percentage_chart";
    Graph = "graph";
}
#[cfg(any(
    feature = "channels", feature = "departments", feature = "designations",
    feature = "remote_work", feature = "roles", feature = "teams", feature = "userfields",
    feature = "users",
))]
crate::identifier::identifier!(#[doc = " Identifies an organization."] OrganizationId);
#[cfg(any(feature = "messages", feature = "v3"))]
/// A card as stored by the service. The keys depend on the theme; undocumented keys are
/// preserved.
///
/// Part of the response of
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedCard {
    /// Choices of a poll.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<PostedPollOption>>,
    /// Layout of the card.
    pub theme: String,
    /// Title of the card, or the question of a poll or prompt.
    pub title: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A posted card.
///
/// Part of the response of
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedCardMessage {
    /// The card as stored.
    pub card: PostedCard,
    /// The message.
    pub id: crate::types::MessageId,
    /// The slides as stored; absent without slides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slides: Option<Vec<PostedSlide>>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::identifier::identifies!(PostedCardMessage : id crate ::types::MessageId);
#[cfg(any(feature = "messages", feature = "v3"))]
/// Result of posting a message. The keys depend on the destination; without `sync_message`,
/// none is present, except for a card in version 3.
///
/// Returned by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedMessage {
    /// The chat that contains the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<crate::types::ChatId>,
    /// The message, if it is a card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<PostedCardMessage>,
    /// The message, if a bot posted it in a channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<crate::types::MessageId>,
    /// Chat and message by user ID, if a bot posted to several users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_details: Option<
        std::collections::BTreeMap<String, PostedMessageDetails>,
    >,
    /// The message, if posted in a chat or to a user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_id: Option<crate::types::MessageId>,
    /// The thread that contains the message, if posted in a thread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread_information: Option<PostedMessageThread>,
    /// Type of the resource, `message`, if the message is a card.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// Path of the request, if the message is a card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The users reached by a bot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<crate::types::UserId>>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::reading::keeps_unknown!(PostedMessage);
#[cfg(any(feature = "messages", feature = "v3"))]
/// Destination of a message to one user.
///
/// Part of the response of
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedMessageDetails {
    /// The chat with the user.
    pub chat_id: crate::types::ChatId,
    /// The message in that chat.
    pub message_id: crate::types::MessageId,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::identifier::identifies!(
    PostedMessageDetails : chat_id crate ::types::ChatId, message_id crate
    ::types::MessageId
);
#[cfg(any(feature = "messages", feature = "v3"))]
/// The thread that a message was posted into.
///
/// Part of the response of
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedMessageThread {
    /// Chat ID of the thread.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat_id: Option<crate::types::ChatId>,
    /// The root message of the thread, after a post to a channel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_message_id: Option<crate::types::MessageId>,
    /// The root message of the thread, after a post to a chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thread_message_id: Option<crate::types::MessageId>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A choice of a posted poll.
///
/// Part of the response of
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedPollOption {
    /// Label of the choice.
    pub text: String,
    /// Number of votes.
    pub votes: i64,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// A slide as stored by the service. The content is preserved under its keys.
///
/// Part of the response of
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PostedSlide {
    /// Title of the slide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Type of the slide, such as `table`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "remote_work", feature = "statuses", feature = "users"))]
crate::open_enum::open_enum! {
    /// Presence shown to other users.
    ///
    /// Part of the response of [`RemoteWork::check_in`](crate::remote_work::RemoteWork::check_in),
    /// [`RemoteWork::check_out`](crate::remote_work::RemoteWork::check_out),
    /// [`Statuses::create`](crate::statuses::Statuses::create) and 4 more.
    PresenceCode;
    Available = "available";
    Busy = "busy";
    Invisible = "invisible";
    Away = "away";
}
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
/// Card of a received message.
///
/// Part of the response of
/// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
/// [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and
/// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedCard {
    /// URL of the preview image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<String>,
    /// URL of the thumbnail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
/// A file in a message.
///
/// Part of the response of
/// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
/// [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and
/// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedFile {
    /// Size of the file and, for an image, of the image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<ReceivedFileDimensions>,
    /// ID of the file, for downloading it.
    pub id: crate::types::FileId,
    /// File name.
    pub name: String,
    /// Media type, such as `image/jpeg`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
crate::identifier::identifies!(ReceivedFile : id crate ::types::FileId);
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
/// Size of a file.
///
/// Part of the response of
/// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
/// [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and
/// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedFileDimensions {
    /// Height of the image in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<crate::types::Integer>,
    /// Size in bytes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<crate::types::Integer>,
    /// Height of the thumbnail in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tnheight: Option<crate::types::Integer>,
    /// Width of the thumbnail in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tnwidth: Option<crate::types::Integer>,
    /// Width of the image in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<crate::types::Integer>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(feature = "messages")]
/// A forwarded message.
///
/// Part of the response of [`Messages::list`](crate::messages::Messages::list) and
/// [`Messages::get`](crate::messages::Messages::get).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedForward {
    /// Content of the forwarded message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<ReceivedMessageContent>,
    /// Sender of the forwarded message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<ReceivedMessageSender>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(feature = "messages")]
/// A received message.
///
/// Returned by [`Messages::list`](crate::messages::Messages::list) and
/// [`Messages::get`](crate::messages::Messages::get).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedMessage {
    /// Client-assigned key of the message; may be empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ack_key: Option<String>,
    /// Content of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<ReceivedMessageContent>,
    /// The forwarded message, with `message_type` `forwarded`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forward_info: Option<ReceivedForward>,
    /// The message.
    pub id: crate::types::MessageId,
    /// Whether the message is pinned in its chat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_pinned: Option<bool>,
    /// Whether the caller has read the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_read: Option<bool>,
    /// Origin of the message, such as forwarded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_type: Option<crate::types::ReceivedMessageOrigin>,
    /// The message that this message replies to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replied_message: Option<ReceivedReply>,
    /// Number of edits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<i64>,
    /// Sender of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<ReceivedMessageSender>,
    /// The text, in messages that have it here instead of in `content`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Time of the message, in epoch milliseconds.
    pub time: crate::types::Timestamp,
    /// Type of message, which determines the form of `content`.
    #[serde(rename = "type")]
    pub type_: crate::types::ReceivedMessageType,
    /// Preview of a link in the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unfurled_details: Option<ReceivedPreview>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(feature = "messages")]
crate::reading::keeps_unknown!(ReceivedMessage);
#[cfg(feature = "messages")]
crate::identifier::identifies!(ReceivedMessage : id crate ::types::MessageId);
#[cfg(any(feature = "messages", feature = "threads", feature = "v3"))]
/// Content of a message. The keys depend on the type: `text` has `text`; `file` has `file`,
/// `thumbnail` and `comment`; `info` has `type` and `data`. Keys of undocumented types are
/// preserved.
///
/// Part of the response of [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and
/// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedMessageContent {
    /// The card, in messages of type `card`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<ReceivedCard>,
    /// Comment sent with the file; may be empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Details of an `info` message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<ReceivedMessageInfo>,
    /// The file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<ReceivedFile>,
    /// The text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Thumbnail of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<ReceivedThumbnail>,
    /// Event that an `info` message reports.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::types::ReceivedMessageInfoType>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
/// Details of an `info` message about a call, or about added or removed users.
///
/// Part of the response of
/// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
/// [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and
/// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedMessageInfo {
    /// Type of call, such as `audio`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_type: Option<String>,
    /// The called users.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub callee: Option<ReceivedMessageSender>,
    /// Duration of the call, `hh:mm:ss`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// State of the call, such as `completed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Names of the added or removed users, by user ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<std::collections::BTreeMap<String, String>>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Event that an `info` message reports.
    ///
    /// Part of the response of
    /// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
    /// [`Messages::list`](crate::messages::Messages::list),
    /// [`Messages::get`](crate::messages::Messages::get) and
    /// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
    ReceivedMessageInfoType;
    CallNotification = "call_notification";
    UserAdded = "user_added";
    UserRemoved = "user_removed";
}
#[cfg(feature = "messages")]
crate::open_enum::open_enum! {
    /// Origin of a message, such as forwarded.
    ///
    /// Part of the response of [`Messages::list`](crate::messages::Messages::list) and
    /// [`Messages::get`](crate::messages::Messages::get).
    ReceivedMessageOrigin;
    Forwarded = "forwarded";
}
#[cfg(any(
    feature = "maintenance", feature = "messages", feature = "scheduled_messages",
    feature = "threads", feature = "v3",
))]
/// Sender of a message.
///
/// Part of the response of
/// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
/// [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedMessageSender {
    /// ID of the user or bot.
    pub id: crate::types::UserId,
    /// Display name.
    pub name: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(
    feature = "maintenance", feature = "messages", feature = "scheduled_messages",
    feature = "threads", feature = "v3",
))]
crate::identifier::identifies!(ReceivedMessageSender : id crate ::types::UserId);
#[cfg(any(feature = "messages", feature = "threads", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Type of a received message. The service has further types.
    ///
    /// Part of the response of [`Messages::list`](crate::messages::Messages::list),
    /// [`Messages::get`](crate::messages::Messages::get) and
    /// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
    ReceivedMessageType;
    Text = "text";
    File = "file";
    Info = "info";
    Link = "link";
    Card = "card";
    Table = "table";
    Slides = "slides";
    Form = "form";
    Poll = "poll";
    Audio = "audio";
    Video = "video";
    Image = "image";
}
#[cfg(feature = "messages")]
/// Preview of a link in a message.
///
/// Part of the response of [`Messages::list`](crate::messages::Messages::list) and
/// [`Messages::get`](crate::messages::Messages::get).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedPreview {
    /// URL of the link.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(feature = "messages")]
/// The message that another message replies to.
///
/// Part of the response of [`Messages::list`](crate::messages::Messages::list) and
/// [`Messages::get`](crate::messages::Messages::get).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedReply {
    /// Content of the message, if it is not plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<ReceivedMessageContent>,
    /// The message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<crate::types::MessageId>,
    /// Sender of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sender: Option<ReceivedMessageSender>,
    /// Text of the message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Time of the message, in epoch milliseconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<crate::types::Timestamp>,
    /// Type of message.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::types::ReceivedMessageType>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
/// Thumbnail of a file.
///
/// Part of the response of
/// [`Maintenance::export_chat_messages`](crate::maintenance::Maintenance::export_chat_messages),
/// [`Messages::list`](crate::messages::Messages::list),
/// [`Messages::get`](crate::messages::Messages::get) and
/// [`Threads::get_main_message`](crate::threads::Threads::get_main_message).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReceivedThumbnail {
    /// Blurred placeholder, base64-encoded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blur_data: Option<String>,
    /// Height in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub height: Option<crate::types::Integer>,
    /// Width in pixels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<crate::types::Integer>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "databases", feature = "v3"))]
crate::identifier::identifier!(
    #[doc =
    " Identifies a record of a database, which version 3 of the API calls a data store."]
    RecordId
);
#[cfg(any(feature = "reminders", feature = "v3"))]
crate::identifier::identifier!(#[doc = " Identifies a reminder."] ReminderId);
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
/// The manager of a user. Only `id` and `name` are always present.
///
/// Part of the response of [`Departments::create`](crate::departments::Departments::create),
/// [`Departments::list`](crate::departments::Departments::list),
/// [`Departments::get`](crate::departments::Departments::get) and 7 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ReportingManager {
    /// Country of the manager, such as the two-letter code `in`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Email address of the manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// ID of the manager in Zoho Accounts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iamuid: Option<crate::types::UserId>,
    /// User ID of the manager.
    pub id: crate::types::UserId,
    /// Last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Name of the manager.
    pub name: String,
    /// ID of the Cliq organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<crate::types::OrganizationId>,
    /// Relation of the manager to the organization of the caller, such as `samezohoorg`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Time zone name, such as `Asia/Kolkata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// ID of the Zoho organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zoid: Option<crate::types::OrganizationId>,
    /// Zoho-wide user ID of the manager.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zuid: Option<crate::types::UserId>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(
    feature = "departments", feature = "designations", feature = "remote_work", feature = "users",
))]
crate::identifier::identifies!(ReportingManager : id crate ::types::UserId);
#[cfg(feature = "roles")]
crate::identifier::identifier!(
    #[doc = " Identifies a role, which the API also calls a profile."] RoleId
);
#[cfg(any(feature = "scheduled_messages", feature = "v3"))]
crate::identifier::identifier!(
    #[doc = " Identifies a scheduled message."] ScheduledMessageId
);
#[cfg(any(
    feature = "channels", feature = "chats", feature = "maintenance", feature = "threads",
    feature = "v3",
))]
crate::identifier::identifier!(
    #[doc = " Identifies the sender of a message: a user ID, or `b-…` for a bot."]
    SenderId
);
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide of type `percentage_chart`: the shares.
pub type SlideChart = Vec<crate::types::SlideDataPoint>;
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide: text for `text`, a table for `table`, entries for `list`, image URLs for
/// `images`, labels for `label`, shares for `percentage_chart`, and categories for `graph`.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SlideData {
    /// Content of a slide of type `text`.
    Text(crate::types::SlideText),
    /// Content of a slide of type `table`.
    Table(crate::types::SlideTable),
    /// Content of a slide of type `percentage_chart`: the shares.
    Chart(crate::types::SlideChart),
    /// Content of a slide of type `graph`: the categories.
    Graph(crate::types::SlideGraph),
    /// Content of a slide of type `list` (the entries) or `images` (the image URLs).
    List(crate::types::SlideList),
    /// Content of a slide of type `label`: objects with a single key, the label, and its text,
    /// which may contain a link `[text](address)`.
    Labels(crate::types::SlideLabels),
    /// An undocumented value, as received.
    UnknownValue(serde_json::Value),
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideData {
    /// What selects the variant of a value.
    pub(crate) const SELECT: crate::union::Select = crate::union::Select {
        variants: &[
            crate::union::When {
                kinds: &[crate::union::Kind::String],
                keys: &[],
                values: &[],
                item_kinds: &[],
                item_keys: &[],
            },
            crate::union::When {
                kinds: &[crate::union::Kind::Object],
                keys: &[],
                values: &[],
                item_kinds: &[],
                item_keys: &[],
            },
            crate::union::When {
                kinds: &[crate::union::Kind::Array],
                keys: &[],
                values: &[],
                item_kinds: &[],
                item_keys: &["label", "value"],
            },
            crate::union::When {
                kinds: &[crate::union::Kind::Array],
                keys: &[],
                values: &[],
                item_kinds: &[],
                item_keys: &["category", "values"],
            },
            crate::union::When {
                kinds: &[crate::union::Kind::Array],
                keys: &[],
                values: &[],
                item_kinds: &[crate::union::Kind::String],
                item_keys: &[],
            },
            crate::union::When {
                kinds: &[crate::union::Kind::Array],
                keys: &[],
                values: &[],
                item_kinds: &[crate::union::Kind::Object],
                item_keys: &[],
            },
        ],
        closed: false,
    };
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl From<crate::types::SlideText> for SlideData {
    fn from(value: crate::types::SlideText) -> Self {
        Self::Text(value)
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl From<crate::types::SlideTable> for SlideData {
    fn from(value: crate::types::SlideTable) -> Self {
        Self::Table(value)
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl From<crate::types::SlideChart> for SlideData {
    fn from(value: crate::types::SlideChart) -> Self {
        Self::Chart(value)
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl From<crate::types::SlideGraph> for SlideData {
    fn from(value: crate::types::SlideGraph) -> Self {
        Self::Graph(value)
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl From<crate::types::SlideList> for SlideData {
    fn from(value: crate::types::SlideList) -> Self {
        Self::List(value)
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl From<crate::types::SlideLabels> for SlideData {
    fn from(value: crate::types::SlideLabels) -> Self {
        Self::Labels(value)
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::union::union!(
    open SlideData { 0 Text(crate ::types::SlideText), 1 Table(crate
    ::types::SlideTable), 2 Chart(crate ::types::SlideChart), 3 Graph(crate
    ::types::SlideGraph), 4 List(crate ::types::SlideList), 5 Labels(crate
    ::types::SlideLabels) }
);
#[cfg(any(feature = "messages", feature = "v3"))]
/// A labeled value of a chart or graph.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::SLIDE_DATA_POINT,
)))]
#[non_exhaustive]
pub struct SlideDataPoint {
    /// Label of the value.
    pub label: String,
    /// The value; in a chart, a share in percent.
    pub value: crate::scalar::Number,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideDataPoint {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        label: impl Into<String>,
        value: impl Into<crate::scalar::Number>,
    ) -> Self {
        Self {
            label: label.into(),
            value: value.into(),
        }
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide of type `graph`: the categories.
pub type SlideGraph = Vec<crate::types::SlideGraphCategory>;
#[cfg(any(feature = "messages", feature = "v3"))]
/// A category of a graph.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::SLIDE_GRAPH_CATEGORY,
)))]
#[non_exhaustive]
pub struct SlideGraphCategory {
    /// Name of the category.
    pub category: String,
    /// Values of the category.
    pub values: Vec<SlideDataPoint>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideGraphCategory {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        category: impl Into<String>,
        values: impl IntoIterator<Item = impl Into<crate::types::SlideDataPoint>>,
    ) -> Self {
        Self {
            category: category.into(),
            values: values.into_iter().map(Into::into).collect(),
        }
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide of type `label`: objects with a single key, the label, and its text,
/// which may contain a link `[text](address)`.
pub type SlideLabels = crate::text_maps::TextMaps;
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide of type `list` (the entries) or `images` (the image URLs).
pub type SlideList = Vec<String>;
#[cfg(any(feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Bullet of the entries of a list.
    ///
    /// Accepted by
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
    /// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
    SlideListStyle;
    Disc = "disc";
    Circle = "circle";
    Square = "square";
    Decimal = "decimal";
    LowerAlpha = "lower-alpha";
    UpperAlpha = "upper-alpha";
    LowerRoman = "lower-roman";
    UpperRoman = "upper-roman";
    Bulleted = "bulleted";
}
#[cfg(any(feature = "messages", feature = "v3"))]
crate::open_enum::open_enum! {
    /// Form of a chart (`pie`, `doughnut`, `semi_doughnut`) or of a graph (`vertical_bar`,
    /// `vertical_stacked_bar`, `trend`).
    ///
    /// Accepted by
    /// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
    /// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
    /// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
    SlidePreview;
    Pie = "pie";
    Doughnut = "doughnut";
    SemiDoughnut = "semi_doughnut";
    VerticalBar = "vertical_bar";
    VerticalStackedBar = "vertical_stacked_bar";
    Trend = "trend";
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Style of a slide. The applicable key depends on the slide type.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::SLIDE_STYLES,
)))]
#[non_exhaustive]
pub struct SlideStyles {
    /// Form of a chart or graph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preview: Option<crate::types::SlidePreview>,
    /// Bullets of the list entries.
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<crate::types::SlideListStyle>,
    /// Title of the horizontal axis of a graph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub x_axis: Option<String>,
    /// Title of the vertical axis of a graph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub y_axis: Option<String>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideStyles {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            type_: None,
            preview: None,
            x_axis: None,
            y_axis: None,
        }
    }
    /// Bullets of the list entries.
    #[must_use]
    pub fn type_(mut self, type_: impl Into<crate::types::SlideListStyle>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
    /// Form of a chart or graph.
    #[must_use]
    pub fn preview(mut self, preview: impl Into<crate::types::SlidePreview>) -> Self {
        self.preview = Some(preview.into());
        self
    }
    /// Title of the horizontal axis of a graph.
    #[must_use]
    pub fn x_axis(mut self, x_axis: impl Into<String>) -> Self {
        self.x_axis = Some(x_axis.into());
        self
    }
    /// Title of the vertical axis of a graph.
    #[must_use]
    pub fn y_axis(mut self, y_axis: impl Into<String>) -> Self {
        self.y_axis = Some(y_axis.into());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide of type `table`.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::SLIDE_TABLE,
)))]
#[non_exhaustive]
pub struct SlideTable {
    /// Column headers, in order.
    pub headers: Vec<String>,
    /// Rows, each a map from column header to cell text.
    pub rows: crate::text_maps::TextMaps,
    /// Style of the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub styles: Option<SlideTableStyles>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideTable {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        headers: impl IntoIterator<Item = impl Into<String>>,
        rows: impl IntoIterator<Item = std::collections::BTreeMap<String, String>>,
    ) -> Self {
        Self {
            headers: headers.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().collect(),
            styles: None,
        }
    }
    /// Style of the table.
    #[must_use]
    pub fn styles(mut self, styles: impl Into<crate::types::SlideTableStyles>) -> Self {
        self.styles = Some(styles.into());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Rows and columns of a table that stay visible while it scrolls.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::SLIDE_TABLE_STICKY,
)))]
#[non_exhaustive]
pub struct SlideTableSticky {
    /// Number of columns from the left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub columns: Option<i64>,
    /// Number of rows from the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<i64>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideTableSticky {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self { rows: None, columns: None }
    }
    /// Number of rows from the top.
    #[must_use]
    pub fn rows(mut self, rows: i64) -> Self {
        self.rows = Some(rows);
        self
    }
    /// Number of columns from the left.
    #[must_use]
    pub fn columns(mut self, columns: i64) -> Self {
        self.columns = Some(columns);
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Style of a table.
///
/// Accepted by
/// [`Messages::post_to_channel_by_name`](crate::messages::Messages::post_to_channel_by_name),
/// [`Messages::post_to_channel`](crate::messages::Messages::post_to_channel),
/// [`Messages::post_to_bot`](crate::messages::Messages::post_to_bot) and 2 more.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = crate::validation::json_schema::SchemaLimits(
    &crate::generated::v2::rules::SLIDE_TABLE_STYLES,
)))]
#[non_exhaustive]
pub struct SlideTableStyles {
    /// Rows and columns that stay visible while the table scrolls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sticky: Option<SlideTableSticky>,
    /// Width of each column in percent: one number per column, with a sum of 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub width: Option<Vec<crate::scalar::Number>>,
}
#[cfg(any(feature = "messages", feature = "v3"))]
impl SlideTableStyles {
    /// Creates an empty value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self { width: None, sticky: None }
    }
    /// Width of each column in percent: one number per column, with a sum of 100.
    #[must_use]
    pub fn width(
        mut self,
        width: impl IntoIterator<Item = impl Into<crate::scalar::Number>>,
    ) -> Self {
        self.width = Some(width.into_iter().map(Into::into).collect());
        self
    }
    /// Rows and columns that stay visible while the table scrolls.
    #[must_use]
    pub fn sticky(mut self, sticky: impl Into<crate::types::SlideTableSticky>) -> Self {
        self.sticky = Some(sticky.into());
        self
    }
}
#[cfg(any(feature = "messages", feature = "v3"))]
/// Content of a slide of type `text`.
pub type SlideText = String;
#[cfg(any(feature = "remote_work", feature = "statuses"))]
crate::identifier::identifier!(
    #[doc = " Identifies a status message of a user."] StatusId
);
#[cfg(any(feature = "teams", feature = "users"))]
/// A group of users of the organization.
///
/// Returned by [`Teams::create`](crate::teams::Teams::create),
/// [`Teams::list`](crate::teams::Teams::list), [`Teams::get`](crate::teams::Teams::get) and 2
/// more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Team {
    /// Creation time of the team.
    pub creation_time: crate::types::Timestamp,
    /// Purpose of the team.
    pub description: String,
    /// Whether the team is active.
    pub is_active: crate::types::Flag,
    /// Whether the caller moderates the team.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_moderator: Option<bool>,
    /// Whether the caller has joined the channel.
    pub joined: bool,
    /// Name of the team.
    pub name: String,
    /// ID of the organization.
    pub organization_id: crate::types::OrganizationId,
    /// Number of members.
    pub participant_count: i64,
    /// ID of the team.
    pub team_id: crate::types::TeamId,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "teams", feature = "users"))]
crate::reading::keeps_unknown!(Team);
#[cfg(any(feature = "teams", feature = "users"))]
crate::identifier::identifies!(Team : team_id crate ::types::TeamId);
#[cfg(any(feature = "channels", feature = "teams", feature = "users", feature = "v3"))]
crate::identifier::identifier!(#[doc = " Identifies a team."] TeamId);
#[cfg(any(
    feature = "bots", feature = "calls", feature = "channels", feature = "databases",
    feature = "departments", feature = "designations", feature = "events", feature = "reminders",
    feature = "roles", feature = "scheduled_messages", feature = "threads", feature = "users",
    feature = "v3",
))]
#[doc(inline)]
pub use crate::scalar::Text;
#[cfg(any(feature = "threads", feature = "v3"))]
crate::identifier::identifier!(#[doc = " Chat ID of a thread."] ThreadId);
#[cfg(feature = "map_tickers")]
crate::identifier::identifier!(
    #[doc = " Key of a ticker on a map, chosen by the client that adds it."] TickerId
);
#[cfg(any(
    feature = "calls", feature = "channels", feature = "chats", feature = "events",
    feature = "maintenance", feature = "messages", feature = "reminders", feature = "remote_work",
    feature = "roles", feature = "scheduled_messages", feature = "teams", feature = "threads",
    feature = "userfields", feature = "users", feature = "v3",
))]
#[doc(inline)]
pub use crate::time::Timestamp;
#[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
/// A member of the organization. The keys depend on the operation and the requested `fields`.
/// Custom profile fields may appear as additional keys under their unique names.
///
/// Returned by [`Departments::list_members`](crate::departments::Departments::list_members),
/// [`Designations::list_members`](crate::designations::Designations::list_members),
/// [`Users::list`](crate::users::Users::list) and 2 more. Part of the response of
/// [`Departments::create`](crate::departments::Departments::create),
/// [`Departments::list`](crate::departments::Departments::list),
/// [`Departments::get`](crate::departments::Departments::get) and
/// [`Departments::update`](crate::departments::Departments::update).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct User {
    /// Country of the user, an ISO 3166-1 alpha-2 code or a name such as `United States`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Custom profile fields.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_attributes: Option<crate::types::UserCustomAttributes>,
    /// Department of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department: Option<DepartmentReference>,
    /// Designation of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designation: Option<DesignationReference>,
    /// Display name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Email address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_id: Option<String>,
    /// Employee number or code, assigned by the organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_id: Option<String>,
    /// Desk phone number or extension.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub extension: Option<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// ID of the user.
    pub id: crate::types::UserId,
    /// Language of the user, as an English name such as `English`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Last name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Mobile phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// ID of the Cliq organization.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<crate::types::OrganizationId>,
    /// Phone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Manager of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reportingto: Option<ReportingManager>,
    /// State of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<crate::types::UserState>,
    /// Offset of the time zone from UTC in milliseconds; negative west of Greenwich.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timeoffset: Option<i64>,
    /// Time zone name, such as `Asia/Kolkata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// Work location of the user.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work_location: Option<String>,
    /// ID of the Zoho organization; differs from `organization_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zoid: Option<crate::types::OrganizationId>,
    /// Zoho-wide user ID.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zuid: Option<crate::types::UserId>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
#[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
crate::identifier::identifies!(User : id crate ::types::UserId);
#[cfg(any(
    feature = "bots", feature = "channels", feature = "files", feature = "messages", feature = "v3",
))]
crate::identifier::identifier!(
    #[doc = " A user, identified by ID or email address."] UserAddress
);
#[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
/// Custom profile fields defined by an administrator of the organization, by unique name; `-`
/// means no value.
pub type UserCustomAttributes = serde_json::Map<String, serde_json::Value>;
#[cfg(any(feature = "userfields", feature = "users"))]
crate::identifier::identifier!(#[doc = " Identifies a user field."] UserFieldId);
#[cfg(feature = "userfields")]
crate::identifier::identifier!(
    #[doc = " Identifies an option of a drop-down user field."] UserFieldOptionId
);
#[cfg(any(
    feature = "bots", feature = "calls", feature = "channels", feature = "chats",
    feature = "departments", feature = "designations", feature = "events", feature = "files",
    feature = "maintenance", feature = "messages", feature = "reminders", feature = "remote_work",
    feature = "roles", feature = "scheduled_messages", feature = "teams", feature = "threads",
    feature = "users", feature = "v3",
))]
crate::identifier::identifier!(
    #[doc = " Identifies a user. Also called ZUID or Zoho ID."] UserId
);
#[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
crate::open_enum::open_enum! {
    /// State of a user account in the organization.
    ///
    /// Part of the response of [`Departments::create`](crate::departments::Departments::create),
    /// [`Departments::list`](crate::departments::Departments::list),
    /// [`Departments::get`](crate::departments::Departments::get) and 6 more. Accepted by
    /// [`Users::list`](crate::users::Users::list).
    UserState;
    Active = "active";
    Inactive = "inactive";
    Pending = "pending";
    ImportedActive = "imported_active";
    ImportedInactive = "imported_inactive";
}
#[cfg(any(feature = "map_tickers", feature = "v3"))]
crate::identifier::identifier!(#[doc = " Identifies a widget."] WidgetId);
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    #[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
    pub(crate) static BUTTON_ACTION: Rules = Rules::object(&[
        Key::required("type", &BUTTON_ACTION_TYPE),
        Key::required("data", &BUTTON_ACTION_DATA),
        Key::optional("confirm", &BUTTON_CONFIRM),
    ]).cases(&[
        Case {
            property: "type", is: "invoke.function",
            then: &[
                ("data", Refinement::Keys {
                    keys: &["name", "owner"],
                    required: &["name"],
                    any: &[],
                }),
            ],
        },
        Case {
            property: "type", is: "open.url",
            then: &[
                ("data", Refinement::Keys {
                    keys: &["web", "windows", "iOS", "android", "macOS"],
                    required: &[],
                    any: &["web", "windows", "iOS", "android", "macOS"],
                }),
            ],
        },
        Case {
            property: "type", is: "system.api",
            then: &[("data", Refinement::Keys { keys: &["api"], required: &["api"], any: &[] })],
        },
        Case {
            property: "type", is: "copy",
            then: &[("data", Refinement::Keys { keys: &["text"], required: &["text"], any: &[] })],
        },
        Case {
            property: "type", is: "preview.url",
            then: &[
                ("data", Refinement::Keys {
                    keys: &["url", "web"],
                    required: &[],
                    any: &["url", "web"],
                }),
            ],
        },
        Case {
            property: "type", is: "invoke.bot",
            then: &[
                ("data", Refinement::Keys {
                    keys: &["bot_name", "message"],
                    required: &["bot_name", "message"],
                    any: &[],
                }),
            ],
        },
    ]).build();
    #[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
    pub(crate) static BUTTON_ACTION_DATA: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("owner", &Rules::text(&[])),
        Key::optional("web", &Rules::text(&[Limit::most(256)])),
        Key::optional("windows", &Rules::text(&[Limit::most(256)])),
        Key::optional("iOS", &Rules::text(&[Limit::most(256)])),
        Key::optional("android", &Rules::text(&[Limit::most(256)])),
        Key::optional("macOS", &Rules::text(&[Limit::most(256)])),
        Key::optional("api", &Rules::text(&[])),
        Key::optional("text", &Rules::text(&[Limit::most(200)])),
        Key::optional("url", &Rules::text(&[Limit::most(500)])),
    ]).elsewhere(&[("bot_name", "v3"), ("message", "v3")]).relations(&[
        Relation {
            of: "web",
            kind: RelationKind::Protocols(&["http", "https", "tel", "sms", "sip"]),
            source: Some("a document of version 3"),
        },
        Relation {
            of: "api",
            kind: RelationKind::SystemAction(&[
                "audiocall", "videocall", "startchat", "invite", "locationpermission",
            ]),
            source: Some("the examples of version 2 and a document of version 3"),
        },
    ]).build();
    #[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
    pub(crate) static BUTTON_ACTION_TYPE: Rules = Rules::Versioned {
        values: &["invoke.function", "open.url", "system.api", "copy", "preview.url"],
        elsewhere: &[("invoke.bot", "v3")],
    };
    #[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
    pub(crate) static BUTTON_CONFIRM: Rules = Rules::object(&[
        Key::required("title", &Rules::text(&[Limit::most(100)])),
        Key::optional("description", &Rules::text(&[Limit::most(100)])),
        Key::required("input", &Rules::text(&[Limit::most(300)])),
        Key::optional("emotion", &BUTTON_CONFIRM_EMOTION),
        Key::required("button_label", &Rules::text(&[Limit::most(100)])),
        Key::optional("cancel_button_label", &Rules::text(&[Limit::most(100)])),
        Key::optional("mandatory", &Rules::Scalar),
    ]).build();
    #[cfg(any(feature = "bots", feature = "messages", feature = "v3"))]
    pub(crate) static BUTTON_CONFIRM_EMOTION: Rules = Rules::values(&[
        "positive", "neutral", "negative",
    ]);
    #[cfg(any(
        feature = "channels", feature = "remote_work", feature = "roles", feature = "users",
        feature = "v3",
    ))]
    pub(crate) static ENABLED_STATE: Rules = Rules::Open(&["enabled", "disabled"]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE: Rules = Rules::object(&[
        Key::required("text", &Rules::text(&[Limit::least(1), Limit::most(5000)])),
        Key::optional("bot", &MESSAGE_BOT),
        Key::optional("card", &MESSAGE_CARD),
        Key::optional("slides", &Rules::list(&MESSAGE_SLIDE, &[Limit::most(20)])),
        Key::optional("buttons", &Rules::list(&MESSAGE_BUTTON, &[Limit::most(5)])),
        Key::optional("references", &Rules::map(&MESSAGE_REFERENCE, &[])),
        Key::optional("reply_to", &Rules::MessageId),
        Key::optional("sync_message", &Rules::Boolean),
        Key::optional("thread_message_id", &Rules::MessageId),
        Key::optional("thread_title", &Rules::text(&[Limit::most(100)])),
        Key::optional("post_in_parent", &Rules::Boolean),
    ]).relations(&[
        Relation { of: "text", kind: RelationKind::References("references"), source: None },
        Relation {
            of: "",
            kind: RelationKind::Payload(10000),
            source: Some("a public integration and a document of version 3"),
        },
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_BOT: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("image", &Rules::text(&[])),
    ]).relations(&[
        Relation {
            of: "image",
            kind: RelationKind::Protocols(&["https"]),
            source: Some("public integrations and a document of version 3"),
        },
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_BUTTON: Rules = Rules::object(&[
        Key::required("label", &Rules::text(&[
            Limit::most(30),
            Limit::most(20).by("the page of version 2 and a document on buttons"),
        ])),
        Key::optional("hint", &Rules::text(&[Limit::most(100)])),
        Key::optional("key", &Rules::text(&[Limit::most(100)])),
        Key::optional("type", &MESSAGE_BUTTON_TYPE),
        Key::required("action", &BUTTON_ACTION),
    ]).elsewhere(&[("arguments", "v3")]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_BUTTON_TYPE: Rules = Rules::values(&["+", "-"]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_CARD: Rules = Rules::object(&[
        Key::optional("theme", &MESSAGE_CARD_THEME),
        Key::optional("title", &Rules::text(&[Limit::most(200)])),
        Key::optional("thumbnail", &Rules::text(&[])),
        Key::optional("icon", &Rules::text(&[])),
    ]).elsewhere(&[("options", "v3"), ("sections", "v3"), ("buttons", "v3")]).relations(&[
        Relation {
            of: "thumbnail",
            kind: RelationKind::Protocols(&["https"]),
            source: Some("public integrations and a document of version 3"),
        },
        Relation {
            of: "options",
            kind: RelationKind::ForbiddenIf { when: "theme", are: &["modern-inline", "prompt"] },
            source: None,
        },
        Relation {
            of: "sections",
            kind: RelationKind::ForbiddenIf { when: "theme", are: &["poll", "prompt"] },
            source: None,
        },
        Relation {
            of: "buttons",
            kind: RelationKind::ForbiddenIf { when: "theme", are: &["poll"] },
            source: None,
        },
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_CARD_FIELD: Rules = Rules::object(&[
        Key::required("title", &Rules::text(&[])),
        Key::required("value", &Rules::text(&[])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_CARD_SECTION: Rules = Rules::object(&[
        Key::optional("title", &Rules::text(&[])),
        Key::optional("fields", &Rules::list(&MESSAGE_CARD_FIELD, &[])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_CARD_THEME: Rules = Rules::values(&[
        "modern-inline", "poll", "prompt",
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_POLL_OPTION: Rules = Rules::object(&[
        Key::required("text", &Rules::text(&[Limit::most(100)])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_REFERENCE: Rules = Rules::object(&[
        Key::required("type", &MESSAGE_REFERENCE_TYPE),
        Key::required("object", &MESSAGE_BUTTON),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_REFERENCE_TYPE: Rules = Rules::values(&["button"]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_SLIDE: Rules = Rules::object(&[
        Key::required("type", &MESSAGE_SLIDE_TYPE),
        Key::optional("title", &Rules::text(&[])),
        Key::required("data", &SLIDE_DATA),
        Key::optional("styles", &SLIDE_STYLES),
        Key::optional("buttons", &Rules::list(&MESSAGE_BUTTON, &[])),
    ]).cases(&[
        Case {
            property: "type", is: "text",
            then: &[
                ("data", Refinement::Is(&SLIDE_TEXT)),
                ("styles", Refinement::Keys { keys: &[], required: &[], any: &[] }),
            ],
        },
        Case {
            property: "type", is: "table",
            then: &[
                ("data", Refinement::Is(&SLIDE_TABLE)),
                ("styles", Refinement::Keys { keys: &[], required: &[], any: &[] }),
            ],
        },
        Case {
            property: "type", is: "list",
            then: &[
                ("data", Refinement::Is(&SLIDE_LIST)),
                ("styles", Refinement::Keys { keys: &["type"], required: &[], any: &[] }),
            ],
        },
        Case {
            property: "type", is: "image",
            then: &[
                ("data", Refinement::Is(&SLIDE_LIST)),
                ("styles", Refinement::Keys { keys: &[], required: &[], any: &[] }),
            ],
        },
        Case {
            property: "type", is: "images",
            then: &[
                ("data", Refinement::Is(&SLIDE_LIST)),
                ("styles", Refinement::Keys { keys: &[], required: &[], any: &[] }),
            ],
        },
        Case {
            property: "type", is: "label",
            then: &[
                ("data", Refinement::Is(&SLIDE_LABELS)),
                ("styles", Refinement::Keys { keys: &[], required: &[], any: &[] }),
            ],
        },
        Case {
            property: "type", is: "percentage_chart",
            then: &[
                ("data", Refinement::Is(&SLIDE_CHART)),
                ("styles", Refinement::Keys { keys: &["preview"], required: &[], any: &[] }),
                ("styles.preview", Refinement::Values(&["pie", "doughnut", "semi_doughnut"])),
            ],
        },
        Case {
            property: "type", is: "graph",
            then: &[
                ("data", Refinement::Is(&SLIDE_GRAPH)),
                ("styles", Refinement::Keys {
                    keys: &["preview", "x_axis", "y_axis"],
                    required: &[],
                    any: &[],
                }),
                ("styles.preview", Refinement::Values(&[
                    "vertical_bar", "vertical_stacked_bar", "trend",
                ])),
            ],
        },
    ]).relations(&[
        Relation {
            of: "data",
            kind: RelationKind::Without(&["{@"]),
            source: Some(
                "the page of version 2 and a document of version 3, where such mentions work in texts and comments only",
            ),
        },
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static MESSAGE_SLIDE_TYPE: Rules = Rules::values(&[
        "text", "list", "table", "image", "images", "label", "percentage_chart", "graph",
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_CHART: Rules = Rules::List {
        items: &SLIDE_DATA_POINT,
        limits: &[Limit::most(5)],
        relations: &[
            Relation {
                of: "[].value",
                kind: RelationKind::Sum(100),
                source: Some("a public integration"),
            },
        ],
    };
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_DATA: Rules = Rules::Choice(&[
        &SLIDE_TEXT, &SLIDE_TABLE, &SLIDE_CHART, &SLIDE_GRAPH, &SLIDE_LIST, &SLIDE_LABELS,
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_DATA_POINT: Rules = Rules::object(&[
        Key::required("label", &Rules::text(&[Limit::most(20)])),
        Key::required("value", &Rules::number(&[])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_GRAPH: Rules = Rules::list(&SLIDE_GRAPH_CATEGORY, &[Limit::most(5)]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_GRAPH_CATEGORY: Rules = Rules::object(&[
        Key::required("category", &Rules::text(&[Limit::most(20)])),
        Key::required("values", &Rules::list(&SLIDE_DATA_POINT, &[Limit::most(20)])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_LABELS: Rules = Rules::list(
        &Rules::map(&Rules::text(&[]), &[Limit::least(1), Limit::most(1)]),
        &[],
    );
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_LIST: Rules = Rules::list(&Rules::text(&[]), &[]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_LIST_STYLE: Rules = Rules::Versioned {
        values: &[
            "disc", "circle", "square", "decimal", "lower-alpha", "upper-alpha", "lower-roman",
            "upper-roman",
        ],
        elsewhere: &[("bulleted", "v3")],
    };
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_PREVIEW: Rules = Rules::values(&[
        "pie", "doughnut", "semi_doughnut", "vertical_bar", "vertical_stacked_bar", "trend",
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_STYLES: Rules = Rules::object(&[
        Key::optional("type", &SLIDE_LIST_STYLE),
        Key::optional("preview", &SLIDE_PREVIEW),
        Key::optional("x_axis", &Rules::text(&[Limit::most(20)])),
        Key::optional("y_axis", &Rules::text(&[Limit::most(20)])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_TABLE: Rules = Rules::object(&[
        Key::required("headers", &Rules::list(&Rules::text(&[]), &[])),
        Key::required("rows", &Rules::list(&Rules::map(&Rules::text(&[]), &[]), &[])),
        Key::optional("styles", &SLIDE_TABLE_STYLES),
    ]).relations(&[
        Relation { of: "headers", kind: RelationKind::Unique, source: None },
        Relation { of: "rows[]", kind: RelationKind::Keys("headers"), source: None },
        Relation { of: "styles.width", kind: RelationKind::Count("headers"), source: None },
        Relation { of: "styles.width[]", kind: RelationKind::Sum(100), source: None },
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_TABLE_STICKY: Rules = Rules::object(&[
        Key::optional("rows", &Rules::number(&[Limit::least(0), Limit::most(2)])),
        Key::optional("columns", &Rules::number(&[Limit::least(0), Limit::most(2)])),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_TABLE_STYLES: Rules = Rules::object(&[
        Key::optional("width", &Rules::list(&Rules::number(&[]), &[])),
        Key::optional("sticky", &SLIDE_TABLE_STICKY),
    ]).build();
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static SLIDE_TEXT: Rules = Rules::text(&[
        Limit::most(1000).by("a public integration"),
    ]);
    #[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
    pub(crate) static USER_STATE: Rules = Rules::Open(&[
        "active", "inactive", "pending", "imported_active", "imported_inactive",
    ]);
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    #[cfg(any(
        feature = "departments", feature = "designations", feature = "remote_work",
        feature = "users",
    ))]
    pub(crate) static DEPARTMENT_REFERENCE: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    #[cfg(any(
        feature = "departments", feature = "designations", feature = "remote_work",
        feature = "users",
    ))]
    pub(crate) static DESIGNATION_REFERENCE: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    #[cfg(any(feature = "chats", feature = "threads"))]
    pub(crate) static LAST_MESSAGE: Shape = Shape::object(&[
        Field::required("sender_id", &Shape::Scalar),
        Field::required("sender_name", &Shape::Text),
        Field::required("message_type", &Shape::Text),
        Field::required("text", &Shape::Text),
        Field::required("time", &Shape::Scalar),
        Field::optional("styles", &LAST_MESSAGE_STYLES),
        Field::optional("bot", &LAST_MESSAGE_BOT),
        Field::optional("message_id", &Shape::Scalar),
    ]);
    #[cfg(any(feature = "chats", feature = "threads"))]
    pub(crate) static LAST_MESSAGE_BOT: Shape = Shape::object(&[
        Field::required("name", &Shape::Text),
        Field::required("image_url", &Shape::Text),
    ]);
    #[cfg(any(feature = "chats", feature = "threads"))]
    pub(crate) static LAST_MESSAGE_STYLES: Shape = Shape::object(&[
        Field::required("highlight", &Shape::Boolean),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_CARD: Shape = Shape::object(&[
        Field::required("theme", &Shape::Text),
        Field::required("title", &Shape::Text),
        Field::optional("options", &Shape::List(&POSTED_POLL_OPTION)),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_CARD_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("card", &POSTED_CARD),
        Field::optional("slides", &Shape::List(&POSTED_SLIDE)),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_MESSAGE: Shape = Shape::object(&[
        Field::optional("message_id", &Shape::Scalar),
        Field::optional("id", &Shape::Scalar),
        Field::optional("chat_id", &Shape::Scalar),
        Field::optional("user_ids", &Shape::List(&Shape::Scalar)),
        Field::optional("message_details", &Shape::Map(&POSTED_MESSAGE_DETAILS)),
        Field::optional("thread_information", &POSTED_MESSAGE_THREAD),
        Field::optional("data", &POSTED_CARD_MESSAGE),
        Field::optional("type", &Shape::Text),
        Field::optional("url", &Shape::Text),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_MESSAGE_DETAILS: Shape = Shape::object(&[
        Field::required("chat_id", &Shape::Scalar),
        Field::required("message_id", &Shape::Scalar),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_MESSAGE_THREAD: Shape = Shape::object(&[
        Field::optional("chat_id", &Shape::Scalar),
        Field::optional("parent_message_id", &Shape::Scalar),
        Field::optional("thread_message_id", &Shape::Scalar),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_POLL_OPTION: Shape = Shape::object(&[
        Field::required("text", &Shape::Text),
        Field::required("votes", &Shape::Integer),
    ]);
    #[cfg(any(feature = "messages", feature = "v3"))]
    pub(crate) static POSTED_SLIDE: Shape = Shape::object(&[
        Field::required("type", &Shape::Text),
        Field::optional("title", &Shape::Text),
    ]);
    #[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
    pub(crate) static RECEIVED_CARD: Shape = Shape::object(&[
        Field::optional("title", &Shape::Text),
        Field::optional("preview", &Shape::Text),
        Field::optional("thumbnail", &Shape::Text),
    ]);
    #[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
    pub(crate) static RECEIVED_FILE: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("dimensions", &RECEIVED_FILE_DIMENSIONS),
    ]);
    #[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
    pub(crate) static RECEIVED_FILE_DIMENSIONS: Shape = Shape::object(&[
        Field::optional("size", &Shape::Scalar),
        Field::optional("height", &Shape::Scalar),
        Field::optional("width", &Shape::Scalar),
        Field::optional("tnheight", &Shape::Scalar),
        Field::optional("tnwidth", &Shape::Scalar),
    ]);
    #[cfg(feature = "messages")]
    pub(crate) static RECEIVED_FORWARD: Shape = Shape::object(&[
        Field::optional("message", &RECEIVED_MESSAGE_CONTENT),
        Field::optional("sender", &RECEIVED_MESSAGE_SENDER),
    ]);
    #[cfg(feature = "messages")]
    pub(crate) static RECEIVED_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("time", &Shape::Scalar),
        Field::required("type", &Shape::Text),
        Field::optional("sender", &RECEIVED_MESSAGE_SENDER),
        Field::optional("content", &RECEIVED_MESSAGE_CONTENT),
        Field::optional("ack_key", &Shape::Text),
        Field::optional("revision", &Shape::Integer),
        Field::optional("is_read", &Shape::Boolean),
        Field::optional("is_pinned", &Shape::Boolean),
        Field::optional("message_type", &Shape::Text),
        Field::optional("forward_info", &RECEIVED_FORWARD),
        Field::optional("replied_message", &RECEIVED_REPLY),
        Field::optional("text", &Shape::Text),
        Field::optional("unfurled_details", &RECEIVED_PREVIEW),
    ]);
    #[cfg(any(feature = "messages", feature = "threads", feature = "v3"))]
    pub(crate) static RECEIVED_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::optional("text", &Shape::Text),
        Field::optional("file", &RECEIVED_FILE),
        Field::optional("thumbnail", &RECEIVED_THUMBNAIL),
        Field::optional("comment", &Shape::Text),
        Field::optional("type", &Shape::Text),
        Field::optional("data", &RECEIVED_MESSAGE_INFO),
        Field::optional("card", &RECEIVED_CARD),
    ]);
    #[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
    pub(crate) static RECEIVED_MESSAGE_INFO: Shape = Shape::object(&[
        Field::optional("status", &Shape::Text),
        Field::optional("callee", &RECEIVED_MESSAGE_SENDER),
        Field::optional("duration", &Shape::Text),
        Field::optional("call_type", &Shape::Text),
        Field::optional("users", &Shape::Map(&Shape::Text)),
    ]);
    #[cfg(any(
        feature = "maintenance", feature = "messages", feature = "scheduled_messages",
        feature = "threads", feature = "v3",
    ))]
    pub(crate) static RECEIVED_MESSAGE_SENDER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    #[cfg(feature = "messages")]
    pub(crate) static RECEIVED_PREVIEW: Shape = Shape::object(&[
        Field::optional("url", &Shape::Text),
    ]);
    #[cfg(feature = "messages")]
    pub(crate) static RECEIVED_REPLY: Shape = Shape::object(&[
        Field::optional("id", &Shape::Scalar),
        Field::optional("time", &Shape::Scalar),
        Field::optional("type", &Shape::Text),
        Field::optional("sender", &RECEIVED_MESSAGE_SENDER),
        Field::optional("text", &Shape::Text),
        Field::optional("content", &RECEIVED_MESSAGE_CONTENT),
    ]);
    #[cfg(any(feature = "maintenance", feature = "messages", feature = "threads", feature = "v3"))]
    pub(crate) static RECEIVED_THUMBNAIL: Shape = Shape::object(&[
        Field::optional("height", &Shape::Scalar),
        Field::optional("width", &Shape::Scalar),
        Field::optional("blur_data", &Shape::Text),
    ]);
    #[cfg(any(
        feature = "departments", feature = "designations", feature = "remote_work",
        feature = "users",
    ))]
    pub(crate) static REPORTING_MANAGER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::optional("email_id", &Shape::Text),
        Field::optional("display_name", &Shape::Text),
        Field::optional("first_name", &Shape::Text),
        Field::optional("last_name", &Shape::Text),
        Field::optional("full_name", &Shape::Text),
        Field::optional("country", &Shape::Text),
        Field::optional("timezone", &Shape::Text),
        Field::optional("organization_id", &Shape::Scalar),
        Field::optional("zoid", &Shape::Scalar),
        Field::optional("zuid", &Shape::Scalar),
        Field::optional("iamuid", &Shape::Scalar),
        Field::optional("status", &Shape::Text),
    ]);
    #[cfg(any(feature = "teams", feature = "users"))]
    pub(crate) static TEAM: Shape = Shape::identified("team_id", &[
        Field::required("team_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("description", &Shape::Text),
        Field::required("organization_id", &Shape::Scalar),
        Field::required("creation_time", &Shape::Scalar),
        Field::required("participant_count", &Shape::Integer),
        Field::required("is_active", &Shape::Flag),
        Field::optional("is_moderator", &Shape::Boolean),
        Field::required("joined", &Shape::Boolean),
    ]);
    #[cfg(any(feature = "departments", feature = "designations", feature = "users"))]
    pub(crate) static USER: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::optional("zuid", &Shape::Scalar),
        Field::optional("zoid", &Shape::Scalar),
        Field::optional("organization_id", &Shape::Scalar),
        Field::optional("email_id", &Shape::Text),
        Field::optional("name", &Shape::Text),
        Field::optional("display_name", &Shape::Text),
        Field::optional("first_name", &Shape::Text),
        Field::optional("last_name", &Shape::Text),
        Field::optional("full_name", &Shape::Text),
        Field::optional("employee_id", &Shape::Text),
        Field::optional("status", &Shape::Text),
        Field::optional("phone", &Shape::Text),
        Field::optional("mobile", &Shape::Text),
        Field::optional("extension", &Shape::Text),
        Field::optional("department", &DEPARTMENT_REFERENCE),
        Field::optional("designation", &DESIGNATION_REFERENCE),
        Field::optional("reportingto", &REPORTING_MANAGER),
        Field::optional("work_location", &Shape::Text),
        Field::optional("country", &Shape::Text),
        Field::optional("language", &Shape::Text),
        Field::optional("timezone", &Shape::Text),
        Field::optional("timeoffset", &Shape::Integer),
        Field::optional("custom_attributes", &Shape::Map(&Shape::Any)),
    ]);
}
