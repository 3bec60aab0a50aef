// Generated from specs/v3/common.yaml by `cargo xtask generate`. Do not edit.

//! What several modules share: identifiers, enumerations and objects.
/// Error response of the service. The keys vary.
///
/// Part of the response of
/// [`Messages::delete_many`](crate::v3::messages::Messages::delete_many) and
/// [`Messages::forward`](crate::v3::messages::Messages::forward).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ApiError {
    /// Error code, as text or, for some endpoints, as a number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<crate::v3::types::Text>,
    /// Human-readable error message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
pub use crate::types::BotCallId;
crate::identifier::identifier!(#[doc = " Identifies a bot, such as `b-…`."] BotId);
pub use crate::types::BotName;
crate::identifier::identifier!(
    #[doc = " A bot, identified by ID or unique name."] BotReference
);
pub use crate::types::ButtonAction;
pub use crate::types::ButtonActionData;
pub use crate::types::ButtonActionType;
pub use crate::types::ButtonConfirm;
pub use crate::types::ButtonConfirmEmotion;
pub use crate::types::ChannelId;
pub use crate::types::ChannelName;
crate::identifier::identifier!(
    #[doc = " Permanent ID of a channel, part of its links."] ChannelUniqueId
);
pub use crate::types::ChatId;
crate::open_enum::open_enum! {
    /// Type of chat: a channel (`channel`), a chat with a bot (`bot`), a direct chat
    /// (`direct_message`), a group chat (`group_chat`), a thread (`thread`), a chat about an entity
    /// (`entity_chat`), a chat of another product (`crossproduct_custom_chat`), or another one
    /// (`unknown`).
    ///
    /// Part of the response of [`Chats::list`](crate::v3::chats::Chats::list),
    /// [`Chats::create`](crate::v3::chats::Chats::create),
    /// [`Chats::search`](crate::v3::chats::Chats::search) and 4 more.
    ChatType;
    Channel = "channel";
    Bot = "bot";
    EntityChat = "entity_chat";
    DirectMessage = "direct_message";
    GroupChat = "group_chat";
    CrossproductCustomChat = "crossproduct_custom_chat";
    Thread = "thread";
    Unknown = "unknown";
}
crate::open_enum::open_enum! {
    /// Who can use a bot, command, function or message action: everyone in the `organization`, the
    /// members of some teams (`team`), or its creator and those it is shared with (`personal`).
    ///
    /// Part of the response of [`Bots::list`](crate::v3::bots::Bots::list),
    /// [`Bots::create`](crate::v3::bots::Bots::create), [`Bots::get`](crate::v3::bots::Bots::get)
    /// and 14 more. Accepted by [`Bots::create`](crate::v3::bots::Bots::create),
    /// [`Bots::update`](crate::v3::bots::Bots::update),
    /// [`MessageActions::create`](crate::v3::message_actions::MessageActions::create) and 3 more.
    ComponentScope;
    Organization = "organization";
    Team = "team";
    Personal = "personal";
}
/// The user who created something.
///
/// Part of the response of [`Bots::list`](crate::v3::bots::Bots::list),
/// [`Bots::create`](crate::v3::bots::Bots::create), [`Bots::get`](crate::v3::bots::Bots::get)
/// and 24 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Creator {
    /// User ID of the creator.
    pub id: crate::v3::types::UserId,
    /// Name of the creator.
    pub name: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
crate::identifier::identifies!(Creator : id crate ::v3::types::UserId);
crate::identifier::identifier!(
    #[doc = " Identifies a field of a data store."] DataStoreFieldId
);
crate::identifier::identifier!(#[doc = " Identifies a data store."] DataStoreId);
crate::identifier::identifier!(#[doc = " Unique name of a data store."] DataStoreName);
pub use crate::types::EnabledState;
crate::open_enum::open_enum! {
    /// How the handlers of a bot, command, function or message action run: `deluge` runs their
    /// Deluge scripts in the service; `webhook` has the service send a POST request with the event
    /// to `execution_url`.
    ///
    /// Part of the response of [`Bots::list`](crate::v3::bots::Bots::list),
    /// [`Bots::create`](crate::v3::bots::Bots::create), [`Bots::get`](crate::v3::bots::Bots::get)
    /// and 14 more. Accepted by [`Bots::create`](crate::v3::bots::Bots::create),
    /// [`Functions::create`](crate::v3::functions::Functions::create),
    /// [`MessageActions::create`](crate::v3::message_actions::MessageActions::create) and
    /// [`SlashCommands::create`](crate::v3::slash_commands::SlashCommands::create).
    ExecutionType;
    Deluge = "deluge";
    Webhook = "webhook";
}
crate::identifier::identifier!(#[doc = " Identifies an extension."] ExtensionId);
pub use crate::types::FileId;
pub use crate::types::Flag;
crate::identifier::identifier!(#[doc = " Identifies a function."] FunctionId);
crate::identifier::identifier!(#[doc = " Identifies a handler."] HandlerId);
/// A parameter that the script of a handler receives.
///
/// Part of the response of [`Bots::create_handler`](crate::v3::bots::Bots::create_handler),
/// [`Bots::get_handler`](crate::v3::bots::Bots::get_handler),
/// [`Bots::update_handler`](crate::v3::bots::Bots::update_handler) and 3 more.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HandlerParameter {
    /// Name of the parameter, such as `message`.
    pub param_name: String,
    /// Deluge type of the parameter, such as `MAP`, `STRING` or `BOOLEAN`.
    pub param_type: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
crate::open_enum::open_enum! {
    /// Data that a webhook receives when a handler runs. Which ones a handler may ask for depends
    /// on its type. - `chat`: The chat: its ID, type and participants. - `message`: The message:
    /// its content and metadata. - `user`: The profile of the user who triggered the handler. -
    /// `location`: The location of that user. - `attachments`: The metadata of the attachments, and
    /// how to download them.
    ///
    /// Part of the response of [`Bots::create_handler`](crate::v3::bots::Bots::create_handler),
    /// [`Bots::get_handler`](crate::v3::bots::Bots::get_handler),
    /// [`Bots::update_handler`](crate::v3::bots::Bots::update_handler) and 8 more. Accepted by
    /// [`Bots::create_handler`](crate::v3::bots::Bots::create_handler),
    /// [`Bots::update_handler`](crate::v3::bots::Bots::update_handler),
    /// [`Functions::create_handler`](crate::v3::functions::Functions::create_handler) and 4 more.
    HandlerPermission;
    Chat = "chat";
    Message = "message";
    User = "user";
    Location = "location";
    Attachments = "attachments";
}
pub use crate::types::Integer;
pub use crate::types::Message;
crate::identifier::identifier!(#[doc = " Identifies a message action."] MessageActionId);
pub use crate::types::MessageBot;
pub use crate::types::MessageButton;
pub use crate::types::MessageButtonType;
pub use crate::types::MessageCard;
pub use crate::types::MessageCardField;
pub use crate::types::MessageCardSection;
pub use crate::types::MessageCardTheme;
pub use crate::types::MessageId;
/// A mention in a message.
///
/// Part of the response of
/// [`PinnedMessages::list`](crate::v3::pinned_messages::PinnedMessages::list),
/// [`PinnedMessages::add`](crate::v3::pinned_messages::PinnedMessages::add) and
/// [`Threads::get_main_message`](crate::v3::threads::Threads::get_main_message).
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MessageMention {
    /// ID of the mentioned user, or of another target.
    pub id: String,
    /// Name of the target, prefixed with `@`.
    pub name: String,
    /// Kind of target, such as `user`.
    #[serde(rename = "type")]
    pub type_: String,
    /// Undocumented keys, as received.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}
pub use crate::types::MessagePollOption;
pub use crate::types::MessageReference;
pub use crate::types::MessageReferenceType;
pub use crate::types::MessageSlide;
pub use crate::types::MessageSlideType;
crate::identifier::identifier!(
    #[doc = " Identifies a category of pinned chats; `default` is the default category."]
    PinCategoryId
);
pub use crate::types::PostedCard;
pub use crate::types::PostedCardMessage;
pub use crate::types::PostedMessage;
pub use crate::types::PostedMessageDetails;
pub use crate::types::PostedMessageThread;
pub use crate::types::PostedPollOption;
pub use crate::types::PostedSlide;
pub use crate::types::ReceivedCard;
pub use crate::types::ReceivedFile;
pub use crate::types::ReceivedFileDimensions;
pub use crate::types::ReceivedMessageContent;
pub use crate::types::ReceivedMessageInfo;
pub use crate::types::ReceivedMessageInfoType;
pub use crate::types::ReceivedMessageSender;
pub use crate::types::ReceivedMessageType;
pub use crate::types::ReceivedThumbnail;
pub use crate::types::RecordId;
pub use crate::types::ReminderId;
pub use crate::types::ScheduledMessageId;
pub use crate::types::SenderId;
crate::identifier::identifier!(#[doc = " Identifies a slash command."] SlashCommandId);
pub use crate::types::SlideChart;
pub use crate::types::SlideData;
pub use crate::types::SlideDataPoint;
pub use crate::types::SlideGraph;
pub use crate::types::SlideGraphCategory;
pub use crate::types::SlideLabels;
pub use crate::types::SlideList;
pub use crate::types::SlideListStyle;
pub use crate::types::SlidePreview;
pub use crate::types::SlideStyles;
pub use crate::types::SlideTable;
pub use crate::types::SlideTableSticky;
pub use crate::types::SlideTableStyles;
pub use crate::types::SlideText;
crate::open_enum::open_enum! {
    /// Type of the star that the caller gave a message.
    ///
    /// Part of the response of [`Messages::search`](crate::v3::messages::Messages::search),
    /// [`Stars::list`](crate::v3::stars::Stars::list) and
    /// [`Stars::add`](crate::v3::stars::Stars::add). Accepted by
    /// [`Stars::add`](crate::v3::stars::Stars::add).
    StarType;
    Important = "important";
    ToDo = "to_do";
    Note = "note";
    Manager = "manager";
    FollowUp = "follow_up";
}
pub use crate::types::TeamId;
pub use crate::types::Text;
pub use crate::types::ThreadId;
pub use crate::types::Timestamp;
pub use crate::types::UserAddress;
pub use crate::types::UserId;
pub use crate::types::WidgetId;
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
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
        Key::optional("bot_name", &Rules::text(&[])),
        Key::optional("message", &Rules::text(&[])),
    ]).relations(&[
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
    pub(crate) static BUTTON_ACTION_TYPE: Rules = Rules::values(&[
        "invoke.function", "open.url", "system.api", "copy", "preview.url", "invoke.bot",
    ]);
    pub(crate) use crate::generated::rules::BUTTON_CONFIRM;
    pub(crate) use crate::generated::rules::BUTTON_CONFIRM_EMOTION;
    pub(crate) static COMPONENT_SCOPE: Rules = Rules::Open(&["organization", "team", "personal"]);
    pub(crate) use crate::generated::rules::ENABLED_STATE;
    pub(crate) static EXECUTION_TYPE: Rules = Rules::Open(&["deluge", "webhook"]);
    pub(crate) static HANDLER_PERMISSION: Rules = Rules::Open(&[
        "chat", "message", "user", "location", "attachments",
    ]);
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
    pub(crate) use crate::generated::rules::MESSAGE_BOT;
    pub(crate) static MESSAGE_BUTTON: Rules = Rules::object(&[
        Key::required("label", &Rules::text(&[
            Limit::most(30),
            Limit::most(20).by("the page of version 2 and a document on buttons"),
        ])),
        Key::optional("hint", &Rules::text(&[Limit::most(100)])),
        Key::optional("key", &Rules::text(&[Limit::most(100)])),
        Key::optional("type", &MESSAGE_BUTTON_TYPE),
        Key::required("action", &BUTTON_ACTION),
        Key::optional("arguments", &Rules::map(&Rules::text(&[]), &[])),
    ]).build();
    pub(crate) use crate::generated::rules::MESSAGE_BUTTON_TYPE;
    pub(crate) static MESSAGE_CARD: Rules = Rules::object(&[
        Key::optional("theme", &MESSAGE_CARD_THEME),
        Key::optional("title", &Rules::text(&[Limit::most(200)])),
        Key::optional("thumbnail", &Rules::text(&[])),
        Key::optional("icon", &Rules::text(&[])),
        Key::optional("options", &Rules::list(&MESSAGE_POLL_OPTION, &[
            Limit::least(2),
            Limit::most(10),
        ])),
        Key::optional("sections", &Rules::list(&MESSAGE_CARD_SECTION, &[])),
        Key::optional("buttons", &Rules::list(&MESSAGE_BUTTON, &[Limit::least(1), Limit::most(5)])),
    ]).relations(&[
        Relation {
            of: "thumbnail",
            kind: RelationKind::Protocols(&["https"]),
            source: Some("public integrations and a document of version 3"),
        },
        Relation {
            of: "options",
            kind: RelationKind::RequiredIf { when: "theme", are: &["poll"] },
            source: None,
        },
        Relation {
            of: "title",
            kind: RelationKind::RequiredIf { when: "theme", are: &["poll", "prompt"] },
            source: None,
        },
        Relation {
            of: "thumbnail",
            kind: RelationKind::ForbiddenIf { when: "theme", are: &["poll", "prompt"] },
            source: Some("a document of version 3"),
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
    pub(crate) use crate::generated::rules::MESSAGE_CARD_FIELD;
    pub(crate) use crate::generated::rules::MESSAGE_CARD_SECTION;
    pub(crate) use crate::generated::rules::MESSAGE_CARD_THEME;
    pub(crate) use crate::generated::rules::MESSAGE_POLL_OPTION;
    pub(crate) static MESSAGE_REFERENCE: Rules = Rules::object(&[
        Key::required("type", &MESSAGE_REFERENCE_TYPE),
        Key::required("object", &MESSAGE_BUTTON),
    ]).build();
    pub(crate) use crate::generated::rules::MESSAGE_REFERENCE_TYPE;
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
    pub(crate) use crate::generated::rules::MESSAGE_SLIDE_TYPE;
    pub(crate) use crate::generated::rules::SLIDE_CHART;
    pub(crate) use crate::generated::rules::SLIDE_DATA;
    pub(crate) use crate::generated::rules::SLIDE_DATA_POINT;
    pub(crate) use crate::generated::rules::SLIDE_GRAPH;
    pub(crate) use crate::generated::rules::SLIDE_GRAPH_CATEGORY;
    pub(crate) use crate::generated::rules::SLIDE_LABELS;
    pub(crate) use crate::generated::rules::SLIDE_LIST;
    pub(crate) static SLIDE_LIST_STYLE: Rules = Rules::values(&[
        "disc", "circle", "square", "decimal", "lower-alpha", "upper-alpha", "lower-roman",
        "upper-roman", "bulleted",
    ]);
    pub(crate) use crate::generated::rules::SLIDE_PREVIEW;
    pub(crate) static SLIDE_STYLES: Rules = Rules::object(&[
        Key::optional("type", &SLIDE_LIST_STYLE),
        Key::optional("preview", &SLIDE_PREVIEW),
        Key::optional("x_axis", &Rules::text(&[Limit::most(20)])),
        Key::optional("y_axis", &Rules::text(&[Limit::most(20)])),
    ]).build();
    pub(crate) use crate::generated::rules::SLIDE_TABLE;
    pub(crate) use crate::generated::rules::SLIDE_TABLE_STICKY;
    pub(crate) use crate::generated::rules::SLIDE_TABLE_STYLES;
    pub(crate) use crate::generated::rules::SLIDE_TEXT;
    pub(crate) static STAR_TYPE: Rules = Rules::Open(&[
        "important", "to_do", "note", "manager", "follow_up",
    ]);
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static API_ERROR: Shape = Shape::object(&[
        Field::optional("code", &Shape::AnyScalar),
        Field::optional("message", &Shape::Text),
    ]);
    pub(crate) static CREATOR: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static HANDLER_PARAMETER: Shape = Shape::object(&[
        Field::required("param_name", &Shape::Text),
        Field::required("param_type", &Shape::Text),
    ]);
    pub(crate) static MESSAGE_MENTION: Shape = Shape::object(&[
        Field::required("id", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("type", &Shape::Text),
    ]);
    pub(crate) use crate::generated::shapes::POSTED_CARD;
    pub(crate) use crate::generated::shapes::POSTED_CARD_MESSAGE;
    pub(crate) use crate::generated::shapes::POSTED_MESSAGE;
    pub(crate) use crate::generated::shapes::POSTED_MESSAGE_DETAILS;
    pub(crate) use crate::generated::shapes::POSTED_MESSAGE_THREAD;
    pub(crate) use crate::generated::shapes::POSTED_POLL_OPTION;
    pub(crate) use crate::generated::shapes::POSTED_SLIDE;
    pub(crate) use crate::generated::shapes::RECEIVED_CARD;
    pub(crate) use crate::generated::shapes::RECEIVED_FILE;
    pub(crate) use crate::generated::shapes::RECEIVED_FILE_DIMENSIONS;
    pub(crate) use crate::generated::shapes::RECEIVED_MESSAGE_CONTENT;
    pub(crate) use crate::generated::shapes::RECEIVED_MESSAGE_INFO;
    pub(crate) use crate::generated::shapes::RECEIVED_MESSAGE_SENDER;
    pub(crate) use crate::generated::shapes::RECEIVED_THUMBNAIL;
}
