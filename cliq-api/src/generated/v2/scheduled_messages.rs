// Generated from specs/v2/scheduled_messages.yaml by `cargo xtask generate`. Do not edit.

//! Scheduled messages.
#![doc = include_str!("operations/scheduled_messages.md")]
/// Handle with a method for each operation of the module
/// [`scheduled_messages`](self#operations).
///
/// [`Cliq::scheduled_messages`](crate::Cliq::scheduled_messages) returns it.
#[derive(Clone, Debug)]
pub struct ScheduledMessages {
    client: crate::Cliq,
}
impl ScheduledMessages {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Schedules a message to a chat for `schedule_time`, or for when the caller reaches
    /// `schedule_status`.
    ///
    /// One of the two is required.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat that receives the message.
    /// - `text`: The text.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/scheduledmessages` |
    /// |---|---|
    /// | Scope | `ZohoCliq.messages.CREATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`ScheduledMessage`](crate::types::ScheduledMessage): the scheduled message |
    /// | Operation | `scheduled_messages_create` ([sources](crate::sources#scheduled_messages_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let message = cliq
    ///     .scheduled_messages()
    ///     .create("CT_1184653329648523663_62439860", "Hi")
    ///     .bot_unique_name("itassist")
    ///     .schedule_time("20260302T093000")
    ///     .await?;
    /// println!("{}", message.id);
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        text: impl Into<String>,
    ) -> request::CreateScheduledMessage {
        request::CreateScheduledMessage {
            call: self
                .call_of(&operation::CREATE)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
            body: types::ScheduledMessagesCreateRequest {
                text: text.into(),
                schedule_time: None,
                schedule_status: None,
                schedule_timezone: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`ScheduledMessages::create`](super::ScheduledMessages::create).
        #[doc = include_str!("requests/CreateScheduledMessage.md")]
        CreateScheduledMessage[body: super::types::ScheduledMessagesCreateRequest]:
            json crate::types::ScheduledMessagesCreateResponse => crate::types::ScheduledMessage,
            |response| Ok(response.into_value().data);
        /// Bot to send as; only in combination with `schedule_time`.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Time to send the message at, as `yyyyMMddTHHmmss` in `schedule_timezone`. Required unless
        /// `schedule_status` is set.
        body schedule_time: into String;
        /// Status of the caller that triggers the message. Required unless `schedule_time` is set.
        body schedule_status: into crate::types::ScheduleStatus;
        /// Time zone of `schedule_time`, such as `Asia/Kolkata`.
        body schedule_timezone: into String;
    }
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    #[allow(unused_imports, reason = "few responses lack a name")]
    use crate::reading::Shape;
    #[allow(unused_imports, reason = "few modules lack bodies or responses")]
    use super::super::{rules, shapes};
    use http::Method;
    /// `scheduled_messages_create`: Schedule a message.
    pub static CREATE: Operation = Operation::new(
        "scheduled_messages_create", "scheduled_messages", Method::POST, "/api/v2",
        "/chats/{CHAT_ID}/scheduledmessages", "Schedule a message",
    )
    .query(&["bot_unique_name"])
    .scopes(&[&["ZohoCliq.messages.CREATE"]])
    .rate_limit(RateLimit::new(50, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::SCHEDULED_MESSAGES_CREATE_PARAMETERS)
    .rules(&rules::SCHEDULED_MESSAGES_CREATE_REQUEST)
    .shape(&shapes::SCHEDULED_MESSAGES_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Schedule a Message", "published: scheduledmessages",
        "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&CREATE];
}
/// Types of this module.
pub mod types {
    crate::open_enum::open_enum! {
        /// Status of the caller that triggers a scheduled message.
        ///
        /// Part of the response of [`ScheduledMessages::create`](super::ScheduledMessages::create).
        /// Accepted by [`ScheduledMessages::create`](super::ScheduledMessages::create).
        ScheduleStatus;
        CheckIn = "check_in";
        UserAvailable = "user_available";
        CallEnd = "call_end";
        CheckOut = "check_out";
    }
    /// A scheduled message.
    ///
    /// Returned by [`ScheduledMessages::create`](super::ScheduledMessages::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessage {
        /// Time when the message was scheduled.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub created_time: Option<crate::types::Timestamp>,
        /// Creator of the scheduled message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub creator: Option<crate::types::ScheduledMessageCreator>,
        /// The scheduled message.
        pub id: crate::types::ScheduledMessageId,
        /// Content of the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<ScheduledMessageContent>,
        /// Status that triggers the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub schedule_status: Option<crate::types::ScheduleStatus>,
        /// Time to send the message at.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time: Option<crate::types::Timestamp>,
        /// Human-readable time to send the message at.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub time_string: Option<String>,
        /// Time zone of the schedule.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub timezone: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        ScheduledMessage : id crate ::types::ScheduledMessageId
    );
    /// Content of a scheduled message. Undocumented keys are preserved.
    ///
    /// Part of the response of [`ScheduledMessages::create`](super::ScheduledMessages::create).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessageContent {
        /// The chat that receives the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chid: Option<crate::types::ChatId>,
        /// Type of content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ctype: Option<crate::types::Text>,
        /// The text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub msg: Option<String>,
        /// Type of message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mtype: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Creator of a scheduled message: a user ID or an object.
    ///
    /// Part of the response of [`ScheduledMessages::create`](super::ScheduledMessages::create).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ScheduledMessageCreator {
        /// Identifies a user. Also called ZUID or Zoho ID.
        UserId(crate::types::UserId),
        /// Sender of a message.
        ReceivedMessageSender(crate::types::ReceivedMessageSender),
        /// An undocumented value, as received.
        UnknownValue(serde_json::Value),
    }
    impl ScheduledMessageCreator {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[crate::union::Kind::String, crate::union::Kind::Number],
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
            ],
            closed: false,
        };
    }
    impl From<crate::types::UserId> for ScheduledMessageCreator {
        fn from(value: crate::types::UserId) -> Self {
            Self::UserId(value)
        }
    }
    impl From<crate::types::ReceivedMessageSender> for ScheduledMessageCreator {
        fn from(value: crate::types::ReceivedMessageSender) -> Self {
            Self::ReceivedMessageSender(value)
        }
    }
    crate::union::union!(
        open ScheduledMessageCreator { 0 UserId(crate ::types::UserId), 1
        ReceivedMessageSender(crate ::types::ReceivedMessageSender) }
    );
    /// A message to schedule.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ScheduledMessagesCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_status: Option<crate::types::ScheduleStatus>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_time: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) schedule_timezone: Option<String>,
        pub(crate) text: String,
    }
    /// The scheduled message in an envelope.
    ///
    /// Response body of [`ScheduledMessages::create`](super::ScheduledMessages::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ScheduledMessagesCreateResponse {
        /// The scheduled message.
        pub data: ScheduledMessage,
        /// Response type.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub type_: Option<String>,
        /// URL of the scheduled message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(ScheduledMessagesCreateResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static SCHEDULE_STATUS: Rules = Rules::Open(&[
        "check_in", "user_available", "call_end", "check_out",
    ]);
    pub(crate) static SCHEDULED_MESSAGES_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("text", &Rules::text(&[
            Limit::most(5000),
            Limit::most(4096).by("a public integration"),
        ])),
        Key::optional("schedule_time", &Rules::text(&[])),
        Key::optional("schedule_status", &SCHEDULE_STATUS),
        Key::optional("schedule_timezone", &Rules::text(&[Limit::most(100)])),
    ]).build();
    pub(crate) static SCHEDULED_MESSAGES_CREATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static SCHEDULED_MESSAGE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::optional("time", &Shape::Scalar),
        Field::optional("time_string", &Shape::Text),
        Field::optional("created_time", &Shape::Scalar),
        Field::optional("timezone", &Shape::Text),
        Field::optional("schedule_status", &Shape::Text),
        Field::optional("creator", &SCHEDULED_MESSAGE_CREATOR),
        Field::optional("message", &SCHEDULED_MESSAGE_CONTENT),
    ]);
    pub(crate) static SCHEDULED_MESSAGE_CONTENT: Shape = Shape::object(&[
        Field::optional("msg", &Shape::Text),
        Field::optional("ctype", &Shape::AnyScalar),
        Field::optional("mtype", &Shape::AnyScalar),
        Field::optional("chid", &Shape::Scalar),
    ]);
    pub(crate) static SCHEDULED_MESSAGE_CREATOR: Shape = Shape::union(
        crate::types::ScheduledMessageCreator::SELECT,
        &[&Shape::Scalar, &RECEIVED_MESSAGE_SENDER],
    );
    pub(crate) static SCHEDULED_MESSAGES_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::optional("url", &Shape::Text),
        Field::optional("type", &Shape::Text),
        Field::required("data", &SCHEDULED_MESSAGE),
    ]);
}
