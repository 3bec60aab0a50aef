// Generated from specs/v2/calls.yaml by `cargo xtask generate`. Do not edit.

//! Audio and video calls, meetings, assemblies and broadcasts of the caller, and their
//! participants.
#![doc = include_str!("operations/calls.md")]
/// Handle with a method for each operation of the module [`calls`](self#operations).
///
/// [`Cliq::calls`](crate::Cliq::calls) returns it.
#[derive(Clone, Debug)]
pub struct Calls {
    client: crate::Cliq,
}
impl Calls {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists the direct calls, meetings, assemblies and broadcasts of the caller.
    ///
    /// A request with `next_token` or `sync_token` must not have any other parameter. The first
    /// response of a listing contains a `sync_token` that requests later changes.
    ///
    /// | Request | `GET /api/v2/mediasessions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MediaSession.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; changes since a sync token in `sync_token`; [`stream`](request::ListCalls::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`Call`](crate::types::Call): a page of sessions |
    /// | Operation | `calls_list` ([sources](crate::sources#calls_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut calls = cliq.calls().list().search("zylker").limit(50).stream();
    /// while let Some(call) = calls.try_next().await? {
    ///     println!("{}", call.title);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListCalls {
        request::ListCalls {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Lists the users who were invited to, are in, or have left a call.
    ///
    /// The query parameters take effect only if the header `X-API-VERSION` is `1`.
    ///
    /// - `call_id`: The call, identified by the `nrs_id` from the history.
    ///
    /// | Request | `GET /api/v2/mediasessions/{CALL_ID}/participants` |
    /// |---|---|
    /// | Scope | `ZohoCliq.MediaSession.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ListCallParticipants::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`CallParticipant`](crate::types::CallParticipant): a page of participants |
    /// | Operation | `calls_list_participants` ([sources](crate::sources#calls_list_participants)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut participants = cliq
    ///     .calls()
    ///     .list_participants("7341000000030071")
    ///     .limit(50)
    ///     .stream();
    /// while let Some(participant) = participants.try_next().await? {
    ///     println!("{}", participant.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_participants(
        &self,
        call_id: impl Into<crate::types::CallId>,
    ) -> request::ListCallParticipants {
        request::ListCallParticipants {
            call: self
                .call_of(&operation::LIST_PARTICIPANTS)
                .id::<crate::types::CallId>("CALL_ID", call_id)
                .header("X-API-VERSION", "1"),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Calls::list`](super::Calls::list).
        #[doc = include_str!("requests/ListCalls.md")]
        ListCalls[]: list crate::types::CallsListResponse => crate::types::Call;
        /// Session types to list. `all` and `direct_call` cannot be combined with other types. Defaults
        /// to `audio_conference`, `video_conference`, `handshake` and `assembly`.
        query "type" type_: each crate::types::CallTypeFilter;
        /// Text to search for in titles.
        query "search" search: into String;
        /// Sync token of an earlier listing. Lists the sessions that changed since then.
        query "sync_token" sync_token: into String;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Maximum number of sessions per page.
        query "limit" limit: plain u32;
        /// Start of the time window.
        query "from" from: into crate::time::Timestamp;
        /// End of the time window.
        query "to" to: into crate::time::Timestamp;
        /// Lists only sessions that were modified after this time.
        query "last_modified" last_modified: into crate::time::Timestamp;
        /// Session states to list. `missed`, `received` and `dialled` require the type `direct_call`;
        /// the type `all` allows no filter.
        query "filter" filter: into crate::types::CallFilter;
        /// Lists only sessions of this host.
        query "host_id" host_id: into crate::types::UserId;
        /// Lists only sessions with this recipient.
        query "recipient_id" recipient_id: into crate::types::UserId;
        /// Lists only sessions with these recipients.
        query "recipient_ids" recipient_ids: each crate::types::UserId;
    }
    crate::pagination::list! {
        ListCalls => crate::types::Call
    }
    impl crate::pagination::ListRequest for ListCalls {
        type Document = crate::types::CallsListResponse;
        type Item = crate::types::Call;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.without_query().query("next_token", cursor.as_str());
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
    impl ListCalls {
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
    impl crate::pagination::SyncRequest for ListCalls {
        fn since(mut self, token: &crate::pagination::SyncToken) -> Self {
            self.call = self.call.without_query().query("sync_token", token.as_str());
            self
        }
        fn sync_token(page: &Self::Document) -> Option<crate::pagination::SyncToken> {
            crate::pagination::SyncToken::of(page.sync_token.as_ref())
        }
    }
    crate::call::request! {
        /// Request of [`Calls::list_participants`](super::Calls::list_participants).
        #[doc = include_str!("requests/ListCallParticipants.md")]
        ListCallParticipants[]: list crate::types::CallsListParticipantsResponse =>
            crate::types::CallParticipant;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
        /// Maximum number of participants per page.
        query "limit" limit: plain u32;
        /// Lists only participants from this time on.
        query "from" from: into crate::time::Timestamp;
        /// Lists only participants up to this time.
        query "to" to: into crate::time::Timestamp;
        /// Participants to list.
        query "filter" filter: into crate::types::CallParticipantFilter;
        /// API version of the endpoint; `1` enables the query parameters.
        header "X-API-VERSION" x_api_version: into String;
    }
    crate::pagination::list! {
        ListCallParticipants => crate::types::CallParticipant
    }
    impl crate::pagination::ListRequest for ListCallParticipants {
        type Document = crate::types::CallsListParticipantsResponse;
        type Item = crate::types::CallParticipant;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_token", cursor.as_str());
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
    /// `calls_list`: List call history.
    pub static LIST: Operation = Operation::new(
        "calls_list", "calls", Method::GET, "/api/v2", "/mediasessions", "List call history",
    )
    .query(&[
        "type", "search", "sync_token", "next_token", "limit", "from", "to", "last_modified",
        "filter", "host_id", "recipient_id", "recipient_ids",
    ])
    .scopes(&[&["ZohoCliq.MediaSession.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data")
            .limit("limit")
            .sync("sync_token", "sync_token")
            .exclusive(),
    )
    .parameters(&rules::CALLS_LIST_PARAMETERS)
    .shape(&shapes::CALLS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Calls and meetings, History", "page: one-page edition, History",
        "published: callsmeetings", "live (secondhand): a workflow node",
    ]);
    /// `calls_list_participants`: List call participants.
    pub static LIST_PARTICIPANTS: Operation = Operation::new(
        "calls_list_participants", "calls", Method::GET, "/api/v2",
        "/mediasessions/{CALL_ID}/participants", "List call participants",
    )
    .query(&["next_token", "limit", "from", "to", "filter"])
    .scopes(&[&["ZohoCliq.MediaSession.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data").limit("limit"),
    )
    .parameters(&rules::CALLS_LIST_PARTICIPANTS_PARAMETERS)
    .shape(&shapes::CALLS_LIST_PARTICIPANTS_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: Calls and meetings, Get Participants", "page: one-page edition, Get Participants",
        "published: callsmeetings", "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&LIST, &LIST_PARTICIPANTS];
}
/// Types of this module.
pub mod types {
    /// A call, meeting, assembly or broadcast in the history.
    ///
    /// Returned by [`Calls::list`](super::Calls::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Call {
        /// The chat that the session belongs to; only with the scope `chat`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat: Option<CallChat>,
        /// ID of the chat that the session belongs to; only with the scope `chat`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_id: Option<crate::types::ChatId>,
        /// End time, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub end_time: Option<crate::types::Timestamp>,
        /// Host of the session.
        pub host: CallHost,
        /// ID of the entry in the history.
        pub id: crate::types::MediaSessionId,
        /// Whether the entry is partial.
        pub is_partial: bool,
        /// Whether the session has notes.
        pub notes: bool,
        /// ID of the call, which identifies it when listing participants.
        pub nrs_id: crate::types::CallId,
        /// Number of participants.
        pub participant_count: i64,
        /// Whether a recording exists; absent if there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub recording: Option<bool>,
        /// Where the session belongs, such as `personal` or `chat`.
        pub scope: String,
        /// ID of the media session, a UUID.
        pub session_id: crate::types::CallId,
        /// Start time, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub start_time: Option<crate::types::Timestamp>,
        /// Title of the session.
        pub title: String,
        /// Type of the session.
        #[serde(rename = "type")]
        pub type_: crate::types::CallType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The chat that a session belongs to.
    ///
    /// Part of the response of [`Calls::list`](super::Calls::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallChat {
        /// ID of the chat.
        pub id: crate::types::ChatId,
        /// Title of the chat.
        pub title: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(CallChat : id crate ::types::ChatId);
    crate::open_enum::open_enum! {
        /// Session state to list: ongoing (`live`), already viewed (`viewed`) or planned (`scheduled`);
        /// `missed`, `received` and `dialled` apply to direct calls only.
        ///
        /// Accepted by [`Calls::list`](super::Calls::list).
        CallFilter;
        Live = "live";
        Viewed = "viewed";
        Scheduled = "scheduled";
        Missed = "missed";
        Received = "received";
        Dialled = "dialled";
    }
    /// The user who started or hosts a session.
    ///
    /// Part of the response of [`Calls::list`](super::Calls::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallHost {
        /// User ID of the host.
        pub id: crate::types::UserId,
        /// Name of the host.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(CallHost : id crate ::types::UserId);
    /// A user who was invited to, is in, or has left a call.
    ///
    /// Returned by [`Calls::list_participants`](super::Calls::list_participants).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallParticipant {
        /// Email address of the participant.
        pub email_id: String,
        /// Leave time, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub end_time: Option<crate::types::Timestamp>,
        /// User ID of the participant.
        pub id: crate::types::UserId,
        /// Name of the participant.
        pub name: String,
        /// Role in the call, such as `host` or `speaker`.
        pub role: String,
        /// Join time, in epoch milliseconds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub start_time: Option<crate::types::Timestamp>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(CallParticipant : id crate ::types::UserId);
    crate::open_enum::open_enum! {
        /// Participants to list: in the call now (`live`), invited but not joined (`invited`), or
        /// joined and left (`joined`).
        ///
        /// Accepted by [`Calls::list_participants`](super::Calls::list_participants).
        CallParticipantFilter;
        Live = "live";
        Invited = "invited";
        Joined = "joined";
    }
    crate::open_enum::open_enum! {
        /// Type of a session.
        ///
        /// Part of the response of [`Calls::list`](super::Calls::list).
        CallType;
        Handshake = "handshake";
        Assembly = "assembly";
        AudioConference = "audio_conference";
        VideoConference = "video_conference";
        DirectCall = "direct_call";
    }
    crate::open_enum::open_enum! {
        /// Session type to list: handshake calls (`handshake`), organization-wide assemblies
        /// (`assembly`), one-to-one calls (`direct_call`), or all types (`all`).
        ///
        /// Accepted by [`Calls::list`](super::Calls::list).
        CallTypeFilter;
        All = "all";
        Handshake = "handshake";
        Assembly = "assembly";
        AudioConference = "audio_conference";
        VideoConference = "video_conference";
        DirectCall = "direct_call";
    }
    /// A page of the participants of a call.
    ///
    /// Response body of [`Calls::list_participants`](super::Calls::list_participants).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallsListParticipantsResponse {
        /// A page of participants.
        pub data: Vec<CallParticipant>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Resource type, `participant`.
        #[serde(rename = "type")]
        pub type_: String,
        /// Requested path.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CallsListParticipantsResponse);
    /// A page of the call history.
    ///
    /// Response body of [`Calls::list`](super::Calls::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallsListResponse {
        /// A page of sessions.
        pub data: Vec<Call>,
        /// Cursor of the next page; absent on the last page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Sync token that requests later changes; only in the first response of a listing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sync_token: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CallsListResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CALL_FILTER: Rules = Rules::values(&[
        "live", "viewed", "scheduled", "missed", "received", "dialled",
    ]);
    pub(crate) static CALL_PARTICIPANT_FILTER: Rules = Rules::values(&[
        "live", "invited", "joined",
    ]);
    pub(crate) static CALL_TYPE_FILTER: Rules = Rules::values(&[
        "all", "handshake", "assembly", "audio_conference", "video_conference", "direct_call",
    ]);
    pub(crate) static CALLS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("type", &Rules::list(&CALL_TYPE_FILTER, &[])),
        Key::optional("search", &Rules::text(&[])),
        Key::optional("sync_token", &Rules::text(&[])),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("from", &Rules::time(TimeForm::Iso)),
        Key::optional("to", &Rules::time(TimeForm::Iso)),
        Key::optional("last_modified", &Rules::time(TimeForm::Iso)),
        Key::optional("filter", &CALL_FILTER),
        Key::optional("host_id", &Rules::Identifier),
        Key::optional("recipient_id", &Rules::Identifier),
        Key::optional("recipient_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).relations(&[
        Relation { of: "type", kind: RelationKind::Alone(&["all", "direct_call"]), source: None },
        Relation {
            of: "filter",
            kind: RelationKind::ForbiddenIf { when: "type", are: &["all"] },
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
    ]).build();
    pub(crate) static CALLS_LIST_PARTICIPANTS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CALL_ID", &Rules::Identifier),
        Key::optional("next_token", &Rules::text(&[])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("from", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("to", &Rules::time(TimeForm::Milliseconds)),
        Key::optional("filter", &CALL_PARTICIPANT_FILTER),
        Key::optional("X-API-VERSION", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CALL: Shape = Shape::object(&[
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
    ]);
    pub(crate) static CALL_CHAT: Shape = Shape::object(&[
        Field::required("title", &Shape::Text),
        Field::required("id", &Shape::Scalar),
    ]);
    pub(crate) static CALL_HOST: Shape = Shape::object(&[
        Field::required("name", &Shape::Text),
        Field::required("id", &Shape::Scalar),
    ]);
    pub(crate) static CALL_PARTICIPANT: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::required("email_id", &Shape::Text),
        Field::required("role", &Shape::Text),
        Field::optional("start_time", &Shape::Scalar),
        Field::optional("end_time", &Shape::Scalar),
    ]);
    pub(crate) static CALLS_LIST_PARTICIPANTS_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("data", &Shape::List(&CALL_PARTICIPANT)),
        Field::optional("next_token", &Shape::AnyScalar),
    ]);
    pub(crate) static CALLS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&CALL)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("sync_token", &Shape::AnyScalar),
    ]);
}
