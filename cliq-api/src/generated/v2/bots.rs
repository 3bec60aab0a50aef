// Generated from specs/v2/bots.yaml by `cargo xtask generate`. Do not edit.

//! Bot subscribers and calls placed by bots.
#![doc = include_str!("operations/bots.md")]
/// Handle with a method for each operation of the module [`bots`](self#operations).
///
/// [`Cliq::bots`](crate::Cliq::bots) returns it.
#[derive(Clone, Debug)]
pub struct Bots {
    client: crate::Cliq,
}
impl Bots {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the users who subscribe to a bot.
    ///
    /// Only the creator of the bot and administrators of the organization have access. With the
    /// `sync_token` of an earlier response, it lists only later subscribers.
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API endpoint on the page of the bot.
    ///
    /// | Request | `GET /api/v2/bots/{BOT_UNIQUE_NAME}/subscribers` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Bots.READ` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListBotSubscribers::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`BotSubscriber`](crate::types::BotSubscriber): a page of subscribers |
    /// | Operation | `bots_list_subscribers` ([sources](crate::sources#bots_list_subscribers)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut subscribers = cliq.bots().list_subscribers("itassist").limit(50).stream();
    /// while let Some(subscriber) = subscribers.try_next().await? {
    ///     println!("{}", subscriber.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_subscribers(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
    ) -> request::ListBotSubscribers {
        request::ListBotSubscribers {
            call: self
                .call_of(&operation::LIST_SUBSCRIBERS)
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
        }
    }
    /// Calls users with a bot that reads out a text.
    ///
    /// The bot can repeat the text, retry unanswered calls, and show buttons during the call.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API endpoint on the page of the bot.
    /// - `text`: The text to read out.
    ///
    /// | Request | `POST /api/v2/bots/{BOT_UNIQUE_NAME}/calls` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 10 requests per 5 minutes per user; exceeding it locks the operation for 30 minutes |
    /// | Result | [`BotsCallResponse`](crate::types::BotsCallResponse): the placed call |
    /// | Operation | `bots_call` ([sources](crate::sources#bots_call)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response = cliq
    ///     .bots()
    ///     .call("itassist", "We've detected an issue with Zylker Servers.")
    ///     .user_ids(["55743327", "55642727"])
    ///     .retry(3)
    ///     .await?;
    /// println!("{}", response.id);
    /// # Ok(()) }
    /// ```
    pub fn call(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
        text: impl Into<String>,
    ) -> request::CallUsersAsBot {
        request::CallUsersAsBot {
            call: self
                .call_of(&operation::CALL)
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
            body: types::BotsCallRequest {
                text: text.into(),
                user_ids: None,
                retry: None,
                loop_: None,
                actions: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Bots::list_subscribers`](super::Bots::list_subscribers).
        #[doc = include_str!("requests/ListBotSubscribers.md")]
        ListBotSubscribers[]: list crate::types::BotsListSubscribersResponse =>
            crate::types::BotSubscriber;
        /// Key of the extension that the bot belongs to. Required for bots of extensions.
        query "appkey" appkey: into String;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Lists only users who subscribed after the response that contained this token.
        query "sync_token" sync_token: into String;
        /// Number of users per page.
        query "limit" limit: plain u32;
    }
    crate::pagination::list! {
        ListBotSubscribers => crate::types::BotSubscriber
    }
    impl crate::pagination::ListRequest for ListBotSubscribers {
        type Document = crate::types::BotsListSubscribersResponse;
        type Item = crate::types::BotSubscriber;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["sync_token"])
                .query("next_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.data
        }
    }
    impl ListBotSubscribers {
        /// Streams all items. At the end of the stream, a sync token is available that requests
        /// later changes.
        pub fn changes(self) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, None)
        }
        /// Streams only the items that changed since the sync token was issued.
        pub fn changes_since(
            self,
            token: impl Into<crate::pagination::SyncToken>,
        ) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, Some(token.into()))
        }
    }
    impl crate::pagination::SyncRequest for ListBotSubscribers {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    crate::call::request! {
        /// Request of [`Bots::call`](super::Bots::call).
        #[doc = include_str!("requests/CallUsersAsBot.md")]
        CallUsersAsBot[body: super::types::BotsCallRequest]: json crate::types::BotsCallResponse;
        /// Key of the extension that the bot belongs to. Required for bots of extensions.
        query "appkey" appkey: into String;
        /// The users to call.
        body user_ids: each crate::types::UserAddress;
        /// Number of retries of a missed call, two minutes apart.
        body retry: plain i64;
        /// Number of times the text is read out.
        body loop_: plain i64;
        /// Buttons to show during the call.
        body actions: each crate::types::BotCallAction;
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
    /// `bots_list_subscribers`: List subscribers of a bot.
    pub static LIST_SUBSCRIBERS: Operation = Operation::new(
        "bots_list_subscribers", "bots", Method::GET, "/api/v2",
        "/bots/{BOT_UNIQUE_NAME}/subscribers", "List subscribers of a bot",
    )
    .query(&["appkey", "next_token", "sync_token", "limit"])
    .scopes(&[&["ZohoCliq.Bots.READ"]])
    .rate_limit(RateLimit::new(100, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token"),
    )
    .parameters(&rules::BOTS_LIST_SUBSCRIBERS_PARAMETERS)
    .shape(&shapes::BOTS_LIST_SUBSCRIBERS_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Retrieve Bot Subscribers", "published: bots",
        "live (secondhand): a workflow node",
    ]);
    /// `bots_call`: Call users as a bot.
    pub static CALL: Operation = Operation::new(
        "bots_call", "bots", Method::POST, "/api/v2", "/bots/{BOT_UNIQUE_NAME}/calls",
        "Call users as a bot",
    )
    .query(&["appkey"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(10, 300, 1800))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::BOTS_CALL_PARAMETERS)
    .rules(&rules::BOTS_CALL_REQUEST)
    .shape(&shapes::BOTS_CALL_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Trigger Bot Calls", "published: bots",
        "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST_SUBSCRIBERS, &CALL];
}
/// Types of this module.
pub mod types {
    /// A button that is shown during a bot call.
    ///
    /// Accepted by [`Bots::call`](super::Bots::call).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::BOT_CALL_ACTION,
        ),
    ))]
    #[non_exhaustive]
    pub struct BotCallAction {
        /// Action of the button: `open.url`, `invoke.function` or `system.api`.
        pub action: crate::types::ButtonAction,
        /// Tooltip; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hint: Option<String>,
        /// Icon: a keyword such as `tick`, `preview` or `url`, or the URL of an image.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icon: Option<String>,
        /// Key that identifies the button to the invoked function; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub key: Option<String>,
        /// Label of the button.
        pub label: String,
    }
    impl BotCallAction {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(
            label: impl Into<String>,
            action: impl Into<crate::types::ButtonAction>,
        ) -> Self {
            Self {
                label: label.into(),
                icon: None,
                hint: None,
                key: None,
                action: action.into(),
            }
        }
        /// Icon: a keyword such as `tick`, `preview` or `url`, or the URL of an image.
        #[must_use]
        pub fn icon(mut self, icon: impl Into<String>) -> Self {
            self.icon = Some(icon.into());
            self
        }
        /// Tooltip; may be empty.
        #[must_use]
        pub fn hint(mut self, hint: impl Into<String>) -> Self {
            self.hint = Some(hint.into());
            self
        }
        /// Key that identifies the button to the invoked function; may be empty.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
    }
    /// A subscriber of a bot.
    ///
    /// Returned by [`Bots::list_subscribers`](super::Bots::list_subscribers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotSubscriber {
        /// Email address of the user.
        pub email_id: String,
        /// Name of the user.
        pub name: String,
        /// The user.
        pub user_id: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(BotSubscriber : user_id crate ::types::UserId);
    /// A bot call.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct BotsCallRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) actions: Option<Vec<BotCallAction>>,
        #[serde(rename = "loop")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) loop_: Option<i64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) retry: Option<i64>,
        pub(crate) text: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserAddress>>,
    }
    /// The call that was placed.
    ///
    /// Returned by [`Bots::call`](super::Bots::call).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsCallResponse {
        /// The call.
        pub id: crate::types::BotCallId,
        /// The called users.
        pub user_ids: Vec<crate::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsCallResponse);
    crate::identifier::identifies!(BotsCallResponse : id crate ::types::BotCallId);
    /// A page of subscribers.
    ///
    /// Response body of [`Bots::list_subscribers`](super::Bots::list_subscribers).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsListSubscribersResponse {
        /// The subscribers.
        pub data: Vec<BotSubscriber>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Sync token for a later request that lists new subscribers.
        pub sync_token: crate::types::Text,
        /// Response type, `bot_subscriber`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested URL.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsListSubscribersResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static BOT_CALL_ACTION: Rules = Rules::object(&[
        Key::required("label", &Rules::text(&[Limit::most(20)])),
        Key::optional("icon", &Rules::text(&[])),
        Key::optional("hint", &Rules::text(&[Limit::most(100)])),
        Key::optional("key", &Rules::text(&[Limit::most(100)])),
        Key::required("action", &BUTTON_ACTION),
    ]).build();
    pub(crate) static BOTS_CALL_REQUEST: Rules = Rules::object(&[
        Key::required("text", &Rules::text(&[Limit::most(500)])),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[Limit::most(10)])),
        Key::optional("retry", &Rules::number(&[Limit::least(1), Limit::most(3)])),
        Key::optional("loop", &Rules::number(&[Limit::least(1), Limit::most(3)])),
        Key::optional("actions", &Rules::list(&BOT_CALL_ACTION, &[Limit::most(5)])),
    ]).build();
    pub(crate) static BOTS_LIST_SUBSCRIBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
    ]).build();
    pub(crate) static BOTS_CALL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("appkey", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static BOT_SUBSCRIBER: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("email_id", &Shape::Text),
    ]);
    pub(crate) static BOTS_CALL_RESPONSE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("user_ids", &Shape::List(&Shape::Scalar)),
    ]);
    pub(crate) static BOTS_LIST_SUBSCRIBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::required("sync_token", &Shape::AnyScalar),
        Field::required("data", &Shape::List(&BOT_SUBSCRIBER)),
    ]);
}
