// Generated from specs/v2/bots.yaml by `cargo xtask generate`. Do not edit.

//! Subscribers of bots, and calls that bots place.
/// Subscribers of bots, and calls that bots place.
///
/// Get it with [`Cliq::bots`](crate::Cliq::bots).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.bots().list_subscribers("7341000000030071").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Bots {
    client: crate::Cliq,
}
impl Bots {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// List subscribers of a bot.
    ///
    /// Lists the users who subscribe to a bot. Only the one who made the bot and administrators of
    /// the organization may call it. With `sync_token` of an earlier answer it lists those who came
    /// since.
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API address that its page shows.
    ///
    /// - Request: `GET /api/v2/bots/{BOT_UNIQUE_NAME}/subscribers`
    /// - Scope: `ZohoCliq.Bots.READ`
    /// - Limit: 100 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Pages: by a token, in `next_token`; only what changed since, by `sync_token`
    /// - Note: The names of the query parameters are lost on the page; they come from another help
    ///   page, the published document and a public integration.
    /// - Note: The page does not say that the limit counts per user; it is taken to. The lock comes
    ///   from the published document.
    /// - Note: No example holds `next_token`; it is taken to be absent on the last page.
    /// - Source: page: one-page edition, Retrieve Bot Subscribers; published: bots; live
    ///   (secondhand): a workflow node
    pub fn list_subscribers(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
    ) -> request::ListSubscribers {
        request::ListSubscribers {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::LIST_SUBSCRIBERS,
                )
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
        }
    }
    /// Call users as a bot.
    ///
    /// Lets a bot call users and read out a text. It can repeat the text, try again where nobody
    /// answers, and show buttons during the call.
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API address that its page shows.
    /// - `text`: The text to read out.
    ///
    /// - Request: `POST /api/v2/bots/{BOT_UNIQUE_NAME}/calls`
    /// - Scope: `ZohoCliq.Webhooks.CREATE`
    /// - Limit: 10 requests per 5 minutes and user; past it the operation is locked for 30 minutes
    /// - Note: The limits of the body come from the published document and one of the later
    ///   version; the page states none.
    /// - Source: page: one-page edition, Trigger Bot Calls; published: bots; live (secondhand): a
    ///   workflow node
    pub fn call(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
        text: impl Into<String>,
    ) -> request::Call {
        request::Call {
            call: crate::call::Call::new(self.client.context(), &operation::CALL)
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
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Bots::list_subscribers`](super::Bots::list_subscribers).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct ListSubscribers {
        pub(crate) call: crate::call::Call,
    }
    impl ListSubscribers {
        /// Key of the extension to which the bot belongs; needed for such a bot.
        pub fn appkey(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("appkey", Into::<String>::into(value));
            self
        }
        /// Where the next page begins, from the answer before.
        pub fn next_token(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("next_token", Into::<String>::into(value));
            self
        }
        /// Lists only those who subscribed since the answer that held this token.
        pub fn sync_token(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("sync_token", Into::<String>::into(value));
            self
        }
        /// Number of users on a page.
        pub fn limit(mut self, value: i64) -> Self {
            self.call = self.call.query("limit", value);
            self
        }
    }
    crate::call::request!(
        ListSubscribers[] : json crate ::types::BotsListSubscribersResponse => crate
        ::types::BotsListSubscribersResponse, crate ::call::whole
    );
    impl ListSubscribers {
        /// Reads the list page by page.
        pub fn pages(self) -> crate::pagination::Pages<Self> {
            crate::pagination::Pages::new(self)
        }
        /// Reads the list item by item, over all pages.
        pub fn stream(self) -> crate::pagination::Items<Self> {
            crate::pagination::Items::new(self)
        }
    }
    impl crate::pagination::sealed::Sealed for ListSubscribers {}
    impl crate::pagination::ListRequest for ListSubscribers {
        type Page = crate::types::BotsListSubscribersResponse;
        type Item = crate::types::BotSubscriber;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Page>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self
                .call
                .without(&["sync_token"])
                .query("next_token", cursor.as_str());
            self
        }
        fn turn(
            &self,
            _place: crate::pagination::Place<'_>,
            page: &mut Self::Page,
        ) -> crate::pagination::Turn {
            crate::pagination::Turn::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Page) -> Vec<Self::Item> {
            page.data
        }
    }
    impl ListSubscribers {
        /// Reads the list item by item; at its end there is a token that asks for what
        /// changed since.
        pub fn changes(self) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, None)
        }
        /// Reads only what changed since the list was read that gave this token.
        pub fn changes_since(
            self,
            token: impl Into<crate::pagination::SyncToken>,
        ) -> crate::pagination::Changes<Self> {
            crate::pagination::Changes::new(self, Some(token.into()))
        }
    }
    impl crate::pagination::SyncRequest for ListSubscribers {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Page) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(Some(&page.sync_token))
        }
    }
    /// Request of [`Bots::call`](super::Bots::call).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Call {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::BotsCallRequest,
    }
    impl Call {
        /// Key of the extension to which the bot belongs; needed for such a bot.
        pub fn appkey(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("appkey", Into::<String>::into(value));
            self
        }
        /// The users to call.
        pub fn user_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::UserAddress>>,
        ) -> Self {
            self.body.user_ids = Some(value.into_iter().map(Into::into).collect());
            self
        }
        /// How often to try again, after two minutes each time, where a call is missed.
        pub fn retry(mut self, value: i64) -> Self {
            self.body.retry = Some(value);
            self
        }
        /// How often the text is read out.
        pub fn loop_(mut self, value: i64) -> Self {
            self.body.loop_ = Some(value);
            self
        }
        /// Buttons to show during the call.
        pub fn actions(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::BotCallAction>>,
        ) -> Self {
            self.body.actions = Some(value.into_iter().map(Into::into).collect());
            self
        }
    }
    crate::call::request!(
        Call[body] : json crate ::types::BotsCallResponse => crate
        ::types::BotsCallResponse, crate ::call::whole
    );
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `bots_list_subscribers`: List subscribers of a bot.
    pub static LIST_SUBSCRIBERS: Operation = Operation::new(
            "bots_list_subscribers",
            "bots",
            Method::GET,
            "/api/v2",
            "/bots/{BOT_UNIQUE_NAME}/subscribers",
            "List subscribers of a bot",
        )
        .query(&["appkey", "next_token", "sync_token", "limit"])
        .scopes(&[&["ZohoCliq.Bots.READ"]])
        .rate_limit(RateLimit::new(100, 60, 600))
        .pagination(
            Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
                .limit("limit")
                .sync("sync_token", "sync_token"),
        )
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
                        Key::optional("appkey", &Rules::text(&[])),
                        Key::optional("next_token", &Rules::text(&[])),
                        Key::optional("sync_token", &Rules::text(&[])),
                        Key::optional(
                            "limit",
                            &Rules::number(&[Limit::least(1), Limit::most(100)]),
                        ),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &BOTS_LIST_SUBSCRIBERS_RESPONSE
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Retrieve Bot Subscribers",
                "published: bots",
                "live (secondhand): a workflow node",
            ],
        );
    /// `bots_call`: Call users as a bot.
    pub static CALL: Operation = Operation::new(
            "bots_call",
            "bots",
            Method::POST,
            "/api/v2",
            "/bots/{BOT_UNIQUE_NAME}/calls",
            "Call users as a bot",
        )
        .query(&["appkey"])
        .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
        .rate_limit(RateLimit::new(10, 300, 1800))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(
                    &[
                        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
                        Key::optional("appkey", &Rules::text(&[])),
                    ],
                )
                .build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &BOTS_CALL_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &BOTS_CALL_RESPONSE
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Trigger Bot Calls",
                "published: bots",
                "live (secondhand): a workflow node",
            ],
        );
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST_SUBSCRIBERS, &CALL];
}
/// Types of this module.
pub mod types {
    /// A button shown during a call of a bot.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = crate::validation::json_schema::Limits(
                &crate::generated::v2::rules::BOT_CALL_ACTION
            )
        )
    )]
    #[non_exhaustive]
    pub struct BotCallAction {
        /// What the button does: `open.url`, `invoke.function` or `system.api`.
        pub action: crate::types::ButtonAction,
        /// Tool tip; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hint: Option<String>,
        /// Icon: a keyword such as `tick`, `preview` or `url`, or the address of a picture.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub icon: Option<String>,
        /// Tells the button apart from others, for the function that it calls; may be empty.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub key: Option<String>,
        /// Text on the button.
        pub label: String,
    }
    impl BotCallAction {
        /// Makes one of what is always needed.
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
        /// Icon: a keyword such as `tick`, `preview` or `url`, or the address of a picture.
        #[must_use]
        pub fn icon(mut self, icon: impl Into<String>) -> Self {
            self.icon = Some(icon.into());
            self
        }
        /// Tool tip; may be empty.
        #[must_use]
        pub fn hint(mut self, hint: impl Into<String>) -> Self {
            self.hint = Some(hint.into());
            self
        }
        /// Tells the button apart from others, for the function that it calls; may be empty.
        #[must_use]
        pub fn key(mut self, key: impl Into<String>) -> Self {
            self.key = Some(key.into());
            self
        }
    }
    /// A user who subscribes to a bot.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotSubscriber {
        /// E-mail address of the user.
        pub email_id: String,
        /// Name of the user.
        pub name: String,
        /// The user.
        pub user_id: crate::types::UserId,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A call of a bot.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct BotsCallRequest {
        /// Buttons to show during the call.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) actions: Option<Vec<BotCallAction>>,
        /// How often the text is read out.
        #[serde(rename = "loop")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) loop_: Option<i64>,
        /// How often to try again, after two minutes each time, where a call is missed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) retry: Option<i64>,
        /// The text to read out.
        pub(crate) text: String,
        /// The users to call.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserAddress>>,
    }
    /// The call that was placed.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsCallResponse {
        /// The call.
        pub id: crate::types::BotCallId,
        /// The users called.
        pub user_ids: Vec<crate::types::UserId>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsCallResponse);
    /// A page of subscribers.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct BotsListSubscribersResponse {
        /// The subscribers.
        pub data: Vec<BotSubscriber>,
        /// Where the next page begins; absent on the last.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Ask with it later for those who subscribed since.
        pub sync_token: crate::types::Text,
        /// Kind of the answer, `bot_subscriber`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Address that was asked.
        pub url: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(BotsListSubscribersResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static BOT_CALL_ACTION: Rules = Rules::object(
            &[
                Key::required("label", &Rules::text(&[Limit::most(20)])),
                Key::optional("icon", &Rules::text(&[])),
                Key::optional("hint", &Rules::text(&[Limit::most(100)])),
                Key::optional("key", &Rules::text(&[Limit::most(100)])),
                Key::required("action", &BUTTON_ACTION),
            ],
        )
        .build();
    pub(crate) static BOTS_CALL_REQUEST: Rules = Rules::object(
            &[
                Key::required("text", &Rules::text(&[Limit::most(500)])),
                Key::optional(
                    "user_ids",
                    &Rules::list(&Rules::Identifier, &[Limit::most(10)]),
                ),
                Key::optional(
                    "retry",
                    &Rules::number(&[Limit::least(1), Limit::most(3)]),
                ),
                Key::optional(
                    "loop",
                    &Rules::number(&[Limit::least(1), Limit::most(3)]),
                ),
                Key::optional(
                    "actions",
                    &Rules::list(&BOT_CALL_ACTION, &[Limit::most(5)]),
                ),
            ],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static BOT_SUBSCRIBER: Shape = Shape::object(
        &[
            Field::required("user_id", &Shape::Scalar),
            Field::required("name", &Shape::Text),
            Field::required("email_id", &Shape::Text),
        ],
    );
    pub(crate) static BOTS_CALL_RESPONSE: Shape = Shape::identified(
        "id",
        &[
            Field::required("id", &Shape::Scalar),
            Field::required("user_ids", &Shape::List(&Shape::Scalar)),
        ],
    );
    pub(crate) static BOTS_LIST_SUBSCRIBERS_RESPONSE: Shape = Shape::object(
        &[
            Field::required("url", &Shape::Text),
            Field::required("type", &Shape::Text),
            Field::optional("next_token", &Shape::AnyScalar),
            Field::required("sync_token", &Shape::AnyScalar),
            Field::required("data", &Shape::List(&BOT_SUBSCRIBER)),
        ],
    );
}
