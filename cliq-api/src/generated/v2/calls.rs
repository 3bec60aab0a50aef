// Generated from specs/v2/calls.yaml by `cargo xtask generate`. Do not edit.

//! Audio and video calls, meetings, assemblies and broadcasts of the caller, and who took part in them.
/// Audio and video calls, meetings, assemblies and broadcasts of the caller, and who took part in them.
///
/// Get it with [`Cliq::calls`](crate::Cliq::calls).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.calls().list_participants("7341000000030071").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Calls {
    client: crate::Cliq,
}
impl Calls {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// List the call history.
    ///
    /// Lists the direct calls, meetings, assemblies and broadcasts of the caller, a page at a time.
    /// A request with `next_token` or `sync_token` must not have any other parameter. The first
    /// answer of a listing has a `sync_token`, with which later changes can be asked for.
    ///
    /// - Request: `GET /api/v2/mediasessions`
    /// - Scope: `ZohoCliq.MediaSession.READ`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Pages: by a token, in `next_token`; only what changed since, by `sync_token`
    /// - Note: The newest page has lost the names of its parameters; they are taken from an online
    ///   copy of it, and `search`, `host_id`, `recipient_id` and `recipient_ids` from the published
    ///   document.
    /// - Note: That the token parameters exclude all others is stated by the older page only; it is
    ///   taken as still valid.
    /// - Note: The older page and the published document allow 50 requests per 60 seconds; the 20
    ///   of the newest page are taken, with the lock of 600 seconds.
    /// - Source: page: Calls and meetings, History; page: one-page edition, History; published:
    ///   callsmeetings; live (secondhand): a workflow node
    pub fn list(&self) -> request::List {
        request::List {
            call: crate::call::Call::new(self.client.context(), &operation::LIST),
        }
    }
    /// List the participants of a call.
    ///
    /// Lists who was invited to, is in, or has left a call, a page at a time. The query parameters
    /// take effect only when the header `X-API-VERSION` is `1`.
    ///
    /// - `call_id`: The call, by the `nrs_id` of the history.
    ///
    /// - Request: `GET /api/v2/mediasessions/{CALL_ID}/participants`
    /// - Scope: `ZohoCliq.MediaSession.READ`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Pages: by a token, in `next_token`
    /// - Note: Both pages have lost the names of the five query parameters; they are taken from the
    ///   published document.
    /// - Note: The code samples have the placeholder `%7BCALL_ID%7D` in the path and no
    ///   `X-API-VERSION` header; the path parameter and the header are declared here as the text
    ///   demands.
    /// - Note: No example shows `next_token` in the answer; it is assumed to be named as the
    ///   parameter is.
    /// - Source: page: Calls and meetings, Get Participants; page: one-page edition, Get
    ///   Participants; published: callsmeetings; live (secondhand): a workflow node
    pub fn list_participants(
        &self,
        call_id: impl Into<crate::types::CallId>,
    ) -> request::ListParticipants {
        request::ListParticipants {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::LIST_PARTICIPANTS,
                )
                .id::<crate::types::CallId>("CALL_ID", call_id)
                .header("X-API-VERSION", "1"),
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Calls::list`](super::Calls::list).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct List {
        pub(crate) call: crate::call::Call,
    }
    impl List {
        /// Kinds of session to list. `all` and `direct_call` cannot be combined with another kind.
        /// Without it: `audio_conference`, `video_conference`, `handshake` and `assembly`.
        pub fn type_(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::CallTypeFilter>>,
        ) -> Self {
            self.call = self
                .call
                .query_list(
                    "type",
                    {
                        let list: Vec<crate::types::CallTypeFilter> = value
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                );
            self
        }
        /// Text to search for in the titles.
        pub fn search(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("search", Into::<String>::into(value));
            self
        }
        /// Token of an earlier listing; lists the sessions changed since then.
        pub fn sync_token(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("sync_token", Into::<String>::into(value));
            self
        }
        /// Token of the next page, from the answer before.
        pub fn next_token(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("next_token", Into::<String>::into(value));
            self
        }
        /// How many sessions a page may hold.
        pub fn limit(mut self, value: i64) -> Self {
            self.call = self.call.query("limit", value);
            self
        }
        /// Start of the time window.
        pub fn from(mut self, value: impl Into<crate::types::DateTime>) -> Self {
            self.call = self
                .call
                .query("from", Into::<crate::types::DateTime>::into(value));
            self
        }
        /// End of the time window.
        pub fn to(mut self, value: impl Into<crate::types::DateTime>) -> Self {
            self.call = self
                .call
                .query("to", Into::<crate::types::DateTime>::into(value));
            self
        }
        /// Lists only sessions modified after this time.
        pub fn last_modified(
            mut self,
            value: impl Into<crate::types::DateTime>,
        ) -> Self {
            self.call = self
                .call
                .query("last_modified", Into::<crate::types::DateTime>::into(value));
            self
        }
        /// State of the sessions to list. `missed`, `received` and `dialled` need the type
        /// `direct_call`; no filter goes with the type `all`.
        pub fn filter(mut self, value: impl Into<crate::types::CallFilter>) -> Self {
            self.call = self
                .call
                .query("filter", Into::<crate::types::CallFilter>::into(value));
            self
        }
        /// Lists only sessions of this host.
        pub fn host_id(mut self, value: impl Into<crate::types::UserId>) -> Self {
            self.call = self
                .call
                .query("host_id", Into::<crate::types::UserId>::into(value));
            self
        }
        /// Lists only sessions with this recipient.
        pub fn recipient_id(mut self, value: impl Into<crate::types::UserId>) -> Self {
            self.call = self
                .call
                .query("recipient_id", Into::<crate::types::UserId>::into(value));
            self
        }
        /// Lists only sessions with these recipients.
        pub fn recipient_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
        ) -> Self {
            self.call = self
                .call
                .query_list(
                    "recipient_ids",
                    {
                        let list: Vec<crate::types::UserId> = value
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                );
            self
        }
    }
    crate::call::request!(
        List[] : json crate ::types::CallsListResponse => crate
        ::types::CallsListResponse, crate ::call::whole
    );
    impl List {
        /// Reads the list page by page.
        pub fn pages(self) -> crate::pagination::Pages<Self> {
            crate::pagination::Pages::new(self)
        }
        /// Reads the list item by item, over all pages.
        pub fn stream(self) -> crate::pagination::Items<Self> {
            crate::pagination::Items::new(self)
        }
    }
    impl crate::pagination::sealed::Sealed for List {}
    impl crate::pagination::ListRequest for List {
        type Page = crate::types::CallsListResponse;
        type Item = crate::types::Call;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Page>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.without_query().query("next_token", cursor.as_str());
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
    impl List {
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
    impl crate::pagination::SyncRequest for List {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.without_query().query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Page) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    /// Request of [`Calls::list_participants`](super::Calls::list_participants).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct ListParticipants {
        pub(crate) call: crate::call::Call,
    }
    impl ListParticipants {
        /// Token of the next page, from the answer before.
        pub fn next_token(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.query("next_token", Into::<String>::into(value));
            self
        }
        /// How many participants a page may hold.
        pub fn limit(mut self, value: i64) -> Self {
            self.call = self.call.query("limit", value);
            self
        }
        /// Lists only participants from this time on.
        pub fn from(
            mut self,
            value: impl Into<crate::types::EpochMilliseconds>,
        ) -> Self {
            self.call = self
                .call
                .query("from", Into::<crate::types::EpochMilliseconds>::into(value));
            self
        }
        /// Lists only participants up to this time.
        pub fn to(mut self, value: impl Into<crate::types::EpochMilliseconds>) -> Self {
            self.call = self
                .call
                .query("to", Into::<crate::types::EpochMilliseconds>::into(value));
            self
        }
        /// Which participants to list.
        pub fn filter(
            mut self,
            value: impl Into<crate::types::CallParticipantFilter>,
        ) -> Self {
            self.call = self
                .call
                .query(
                    "filter",
                    Into::<crate::types::CallParticipantFilter>::into(value),
                );
            self
        }
        /// Version of the address; `1` makes the query parameters take effect.
        pub fn x_api_version(mut self, value: impl Into<String>) -> Self {
            self.call = self.call.header("X-API-VERSION", Into::<String>::into(value));
            self
        }
    }
    crate::call::request!(
        ListParticipants[] : json crate ::types::CallsListParticipantsResponse => crate
        ::types::CallsListParticipantsResponse, crate ::call::whole
    );
    impl ListParticipants {
        /// Reads the list page by page.
        pub fn pages(self) -> crate::pagination::Pages<Self> {
            crate::pagination::Pages::new(self)
        }
        /// Reads the list item by item, over all pages.
        pub fn stream(self) -> crate::pagination::Items<Self> {
            crate::pagination::Items::new(self)
        }
    }
    impl crate::pagination::sealed::Sealed for ListParticipants {}
    impl crate::pagination::ListRequest for ListParticipants {
        type Page = crate::types::CallsListParticipantsResponse;
        type Item = crate::types::CallParticipant;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Page>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_token", cursor.as_str());
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
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `calls_list`: List the call history.
    pub static LIST: Operation = Operation::new(
            "calls_list",
            "calls",
            Method::GET,
            "/api/v2",
            "/mediasessions",
            "List the call history",
        )
        .query(
            &[
                "type",
                "search",
                "sync_token",
                "next_token",
                "limit",
                "from",
                "to",
                "last_modified",
                "filter",
                "host_id",
                "recipient_id",
                "recipient_ids",
            ],
        )
        .scopes(&[&["ZohoCliq.MediaSession.READ"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .pagination(
            Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
                .limit("limit")
                .sync("sync_token", "sync_token")
                .exclusive(),
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
                        Key::optional("type", &Rules::list(&CALL_TYPE_FILTER, &[])),
                        Key::optional("search", &Rules::text(&[])),
                        Key::optional("sync_token", &Rules::text(&[])),
                        Key::optional("next_token", &Rules::text(&[])),
                        Key::optional(
                            "limit",
                            &Rules::number(&[Limit::least(1), Limit::most(100)]),
                        ),
                        Key::optional("from", &Rules::DateTime),
                        Key::optional("to", &Rules::DateTime),
                        Key::optional("last_modified", &Rules::DateTime),
                        Key::optional("filter", &CALL_FILTER),
                        Key::optional("host_id", &Rules::Identifier),
                        Key::optional("recipient_id", &Rules::Identifier),
                        Key::optional(
                            "recipient_ids",
                            &Rules::list(&Rules::Identifier, &[]),
                        ),
                    ],
                )
                .relations(
                    &[
                        Relation {
                            of: "type",
                            kind: RelationKind::Alone(&["all", "direct_call"]),
                            source: None,
                        },
                        Relation {
                            of: "filter",
                            kind: RelationKind::ForbiddenIf {
                                when: "type",
                                are: &["all"],
                            },
                            source: None,
                        },
                        Relation {
                            of: "filter",
                            kind: RelationKind::OnlyWith {
                                values: &["missed", "received", "dialled"],
                                when: "type",
                                are: &["direct_call"],
                            },
                            source: None,
                        },
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &CALLS_LIST_RESPONSE
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: Calls and meetings, History",
                "page: one-page edition, History",
                "published: callsmeetings",
                "live (secondhand): a workflow node",
            ],
        );
    /// `calls_list_participants`: List the participants of a call.
    pub static LIST_PARTICIPANTS: Operation = Operation::new(
            "calls_list_participants",
            "calls",
            Method::GET,
            "/api/v2",
            "/mediasessions/{CALL_ID}/participants",
            "List the participants of a call",
        )
        .query(&["next_token", "limit", "from", "to", "filter"])
        .scopes(&[&["ZohoCliq.MediaSession.READ"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .pagination(
            Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
                .limit("limit"),
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
                        Key::optional("CALL_ID", &Rules::Identifier),
                        Key::optional("next_token", &Rules::text(&[])),
                        Key::optional(
                            "limit",
                            &Rules::number(&[Limit::least(1), Limit::most(100)]),
                        ),
                        Key::optional("from", &Rules::Scalar),
                        Key::optional("to", &Rules::Scalar),
                        Key::optional("filter", &CALL_PARTICIPANT_FILTER),
                        Key::optional("X-API-VERSION", &Rules::text(&[])),
                    ],
                )
                .build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &CALLS_LIST_PARTICIPANTS_RESPONSE
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: Calls and meetings, Get Participants",
                "page: one-page edition, Get Participants",
                "published: callsmeetings",
                "live (secondhand): a workflow node",
            ],
        );
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST, &LIST_PARTICIPANTS];
}
/// Types of this module.
pub mod types {
    /// A call, meeting, assembly or broadcast in the history.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Call {
        /// The chat the session belongs to; only with the scope `chat`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat: Option<CallChat>,
        /// Id of the chat the session belongs to; only with the scope `chat`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_id: Option<crate::types::ChatId>,
        /// When the session ended, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub end_time: Option<crate::types::Timestamp>,
        /// Who hosts the session.
        pub host: CallHost,
        /// Id of the entry in the history.
        pub id: crate::types::MediaSessionId,
        /// Whether the entry is partial; the documentation does not say what is left out.
        pub is_partial: bool,
        /// Whether there are notes of the session.
        pub notes: bool,
        /// Id of the call; the one to ask for participants with.
        pub nrs_id: crate::types::CallId,
        /// Number of participants.
        pub participant_count: i64,
        /// Whether there is a recording; missing where there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recording: Option<bool>,
        /// Where the session belongs; seen are `personal` and `chat`.
        pub scope: String,
        /// Id of the media session, a UUID.
        pub session_id: crate::types::CallId,
        /// When the session started, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub start_time: Option<crate::types::Timestamp>,
        /// Title of the session.
        pub title: String,
        /// Kind of the session.
        #[serde(rename = "type")]
        pub type_: crate::types::CallType,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The chat a session belongs to.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallChat {
        /// Id of the chat.
        pub id: crate::types::ChatId,
        /// Title of the chat.
        pub title: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// State of a session to list: `live` for ongoing, `viewed` for already viewed, `scheduled` for
    /// planned ones; `missed`, `received` and `dialled` are for direct calls only.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallFilter {
        /// `live`
        Live,
        /// `viewed`
        Viewed,
        /// `scheduled`
        Scheduled,
        /// `missed`
        Missed,
        /// `received`
        Received,
        /// `dialled`
        Dialled,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for CallFilter {
        fn as_str(&self) -> &str {
            match self {
                Self::Live => "live",
                Self::Viewed => "viewed",
                Self::Scheduled => "scheduled",
                Self::Missed => "missed",
                Self::Received => "received",
                Self::Dialled => "dialled",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "live" => Self::Live,
                "viewed" => Self::Viewed,
                "scheduled" => Self::Scheduled,
                "missed" => Self::Missed,
                "received" => Self::Received,
                "dialled" => Self::Dialled,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["live", "viewed", "scheduled", "missed", "received", "dialled"]
        }
    }
    crate::open_enum::open_enum!(CallFilter);
    /// Who started or hosts a session.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallHost {
        /// User id of the host.
        pub id: crate::types::UserId,
        /// Name of the host.
        pub name: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Someone invited to, in, or gone from a call.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallParticipant {
        /// E-mail address of the participant.
        pub email_id: String,
        /// When the participant left, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub end_time: Option<crate::types::Timestamp>,
        /// User id of the participant.
        pub id: crate::types::UserId,
        /// Name of the participant.
        pub name: String,
        /// Part played in the call; seen are `host` and `speaker`.
        pub role: String,
        /// When the participant joined, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub start_time: Option<crate::types::Timestamp>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Which participants to list: `live` for those in the call now, `invited` for those who have
    /// not joined yet, `joined` for those who joined and left.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallParticipantFilter {
        /// `live`
        Live,
        /// `invited`
        Invited,
        /// `joined`
        Joined,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for CallParticipantFilter {
        fn as_str(&self) -> &str {
            match self {
                Self::Live => "live",
                Self::Invited => "invited",
                Self::Joined => "joined",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "live" => Self::Live,
                "invited" => Self::Invited,
                "joined" => Self::Joined,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["live", "invited", "joined"]
        }
    }
    crate::open_enum::open_enum!(CallParticipantFilter);
    /// Kind of a session.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallType {
        /// `handshake`
        Handshake,
        /// `assembly`
        Assembly,
        /// `audio_conference`
        AudioConference,
        /// `video_conference`
        VideoConference,
        /// `direct_call`
        DirectCall,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for CallType {
        fn as_str(&self) -> &str {
            match self {
                Self::Handshake => "handshake",
                Self::Assembly => "assembly",
                Self::AudioConference => "audio_conference",
                Self::VideoConference => "video_conference",
                Self::DirectCall => "direct_call",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "handshake" => Self::Handshake,
                "assembly" => Self::Assembly,
                "audio_conference" => Self::AudioConference,
                "video_conference" => Self::VideoConference,
                "direct_call" => Self::DirectCall,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &[
                "handshake",
                "assembly",
                "audio_conference",
                "video_conference",
                "direct_call",
            ]
        }
    }
    crate::open_enum::open_enum!(CallType);
    /// Kind of session to list: `handshake` for handshake calls, `assembly` for organization-wide
    /// assemblies, `direct_call` for one to one calls, `all` for every kind.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallTypeFilter {
        /// `all`
        All,
        /// `handshake`
        Handshake,
        /// `assembly`
        Assembly,
        /// `audio_conference`
        AudioConference,
        /// `video_conference`
        VideoConference,
        /// `direct_call`
        DirectCall,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for CallTypeFilter {
        fn as_str(&self) -> &str {
            match self {
                Self::All => "all",
                Self::Handshake => "handshake",
                Self::Assembly => "assembly",
                Self::AudioConference => "audio_conference",
                Self::VideoConference => "video_conference",
                Self::DirectCall => "direct_call",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "all" => Self::All,
                "handshake" => Self::Handshake,
                "assembly" => Self::Assembly,
                "audio_conference" => Self::AudioConference,
                "video_conference" => Self::VideoConference,
                "direct_call" => Self::DirectCall,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &[
                "all",
                "handshake",
                "assembly",
                "audio_conference",
                "video_conference",
                "direct_call",
            ]
        }
    }
    crate::open_enum::open_enum!(CallTypeFilter);
    /// One page of the participants of a call.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallsListParticipantsResponse {
        /// The participants of this page.
        pub data: Vec<CallParticipant>,
        /// Token of the next page; missing on the last one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// What the list holds, `participant`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Path that was asked for.
        pub url: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CallsListParticipantsResponse);
    /// One page of the call history.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallsListResponse {
        /// The sessions of this page.
        pub data: Vec<Call>,
        /// Token of the next page; missing on the last one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Token to ask for later changes with; only in the first answer of a listing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::types::Text>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CallsListResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CALL_FILTER: Rules = Rules::values(
        &["live", "viewed", "scheduled", "missed", "received", "dialled"],
    );
    pub(crate) static CALL_PARTICIPANT_FILTER: Rules = Rules::values(
        &["live", "invited", "joined"],
    );
    pub(crate) static CALL_TYPE_FILTER: Rules = Rules::values(
        &[
            "all",
            "handshake",
            "assembly",
            "audio_conference",
            "video_conference",
            "direct_call",
        ],
    );
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CALL: Shape = Shape::object(
        &[
            Field::required("id", &Shape::Scalar),
            Field::required("session_id", &Shape::Scalar),
            Field::required("nrs_id", &Shape::Scalar),
            Field::required("type", &Shape::Text),
            Field::required("title", &Shape::Text),
            Field::required("scope", &Shape::Text),
            Field::required("host", &CALL_HOST),
            Field::optional("start_time", &Shape::Scalar),
            Field::optional("end_time", &Shape::Scalar),
            Field::required("participant_count", &Shape::Integer),
            Field::required("notes", &Shape::Boolean),
            Field::required("is_partial", &Shape::Boolean),
            Field::optional("recording", &Shape::Boolean),
            Field::optional("chat_id", &Shape::Scalar),
            Field::optional("chat", &CALL_CHAT),
        ],
    );
    pub(crate) static CALL_CHAT: Shape = Shape::object(
        &[Field::required("title", &Shape::Text), Field::required("id", &Shape::Scalar)],
    );
    pub(crate) static CALL_HOST: Shape = Shape::object(
        &[Field::required("name", &Shape::Text), Field::required("id", &Shape::Scalar)],
    );
    pub(crate) static CALL_PARTICIPANT: Shape = Shape::object(
        &[
            Field::required("id", &Shape::Scalar),
            Field::required("name", &Shape::Text),
            Field::required("email_id", &Shape::Text),
            Field::required("role", &Shape::Text),
            Field::optional("start_time", &Shape::Scalar),
            Field::optional("end_time", &Shape::Scalar),
        ],
    );
    pub(crate) static CALLS_LIST_PARTICIPANTS_RESPONSE: Shape = Shape::object(
        &[
            Field::required("url", &Shape::Text),
            Field::required("type", &Shape::Text),
            Field::required("data", &Shape::List(&CALL_PARTICIPANT)),
            Field::optional("next_token", &Shape::AnyScalar),
        ],
    );
    pub(crate) static CALLS_LIST_RESPONSE: Shape = Shape::object(
        &[
            Field::required("data", &Shape::List(&CALL)),
            Field::optional("next_token", &Shape::AnyScalar),
            Field::optional("sync_token", &Shape::AnyScalar),
        ],
    );
}
