//! What the specification says of one operation: the descriptor that the client, the sandbox, the
//! documentation and the tests all read.

use std::time::Duration;

/// The lock period where no source states one.
pub(crate) const USUAL_LOCK: Duration = Duration::from_secs(600);

/// The facts of one operation, taken from its OpenAPI document.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// `<module>_<method>`, such as `channels_create`.
    pub id: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// HTTP verb.
    pub method: Verb,
    /// Path in front of [`path`](Self::path): `/api/v2`, or `/maintenanceapi/v2` for bulk exports.
    pub base: &'static str,
    /// Path template with placeholders, such as `/channels/{CHANNEL_ID}`.
    pub path: &'static str,
    /// Query parameters it takes.
    pub query: &'static [&'static str],
    /// Alternatives of scopes: any one entry suffices, and all scopes of an entry are needed.
    pub scopes: &'static [&'static [&'static str]],
    /// Scopes needed under a condition.
    pub conditional_scopes: &'static [ConditionalScopes],
    /// Whether consent asks for every alternative, since it is not certain which one suffices.
    pub(crate) consents_to_all: bool,
    /// Threshold and lock period; `None` where no source states a threshold.
    pub rate_limit: Option<RateLimit>,
    /// How the next page is asked for.
    pub pagination: Option<Pagination>,
    /// What is sent.
    pub request: RequestKind,
    /// What the body may hold.
    pub(crate) rules: Option<&'static crate::validation::Rules>,
    /// What a JSON response looks like.
    pub(crate) shape: Option<&'static crate::reading::Shape>,
    /// What comes back when it succeeds.
    pub response: ResponseKind,
    /// Property of the answer that the client hands out; the rest is an envelope.
    pub payload: Option<&'static str>,
    /// Whether sending it twice leaves the service, and its users, as sending it once does.
    pub(crate) idempotent: bool,
    /// Error codes the documentation names for it, with their meaning.
    pub errors: &'static [(&'static str, &'static str)],
    /// Where the facts come from.
    pub sources: &'static [&'static str],
}

impl Operation {
    /// Whether sending it twice leaves the service, and its users, as sending it once does. Only such
    /// operations may be repeated when it is unknown whether the first request was executed. The verb
    /// tells, but for a few that notify people, count from now or may count twice.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// How long it stays locked when an answer does not say it: as documented, or as is usual.
    pub(crate) fn lock_period(&self) -> Duration {
        self.rate_limit.map_or(USUAL_LOCK, |limit| limit.lock)
    }

    /// The module it belongs to, such as `channels`.
    #[must_use]
    pub fn module(&self) -> &'static str {
        crate::generated::MODULES
            .iter()
            .filter(|module| {
                self.id.strip_prefix(**module).is_some_and(|rest| rest.starts_with('_'))
            })
            .max_by_key(|module| module.len())
            .copied()
            .unwrap_or(self.id)
    }
}

/// Scopes that an operation needs under a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionalScopes {
    /// All of them are needed.
    pub scopes: &'static [&'static str],
    /// When they are needed.
    pub condition: Condition,
    /// The condition as a sentence.
    pub when: &'static str,
}

/// When an operation needs more scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The organization is integrated with Zoho People.
    ZohoPeople,
    /// This parameter or key is sent.
    Sends(&'static str),
}

/// An HTTP verb the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Verb {
    /// Reads.
    Get,
    /// Creates, or runs something.
    Post,
    /// Changes.
    Put,
    /// Changes a part.
    Patch,
    /// Removes.
    Delete,
}

impl Verb {
    /// As it is written in a request line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }

    pub(crate) const fn to_http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
            Self::Patch => http::Method::PATCH,
            Self::Delete => http::Method::DELETE,
        }
    }
}

/// A threshold per user and operation, and the lock that follows when it is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in any window of [`per`](Self::per).
    pub requests: u32,
    /// Length of the window.
    pub per: Duration,
    /// How long the operation stays locked after the threshold was passed.
    pub lock: Duration,
    /// Whether a source states the threshold; if not, it is that of similar operations.
    pub threshold_stated: bool,
    /// Whether a source states the lock period; if not, it is the usual one.
    pub lock_stated: bool,
}

impl RateLimit {
    #[allow(dead_code, reason = "every generated descriptor calls it, but there may be no module")]
    pub(crate) const fn new(requests: u32, per_seconds: u64, lock_seconds: u64) -> Self {
        Self {
            requests,
            per: Duration::from_secs(per_seconds),
            lock: Duration::from_secs(lock_seconds),
            threshold_stated: true,
            lock_stated: true,
        }
    }

    #[allow(dead_code, reason = "used where a document marks a threshold as assumed")]
    pub(crate) const fn threshold_assumed(mut self) -> Self {
        self.threshold_stated = false;
        self
    }

    #[allow(dead_code, reason = "used where a document marks a lock period as assumed")]
    pub(crate) const fn lock_assumed(mut self) -> Self {
        self.lock_stated = false;
        self
    }
}

/// How a list is read page by page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// What the cursor is.
    pub kind: PaginationKind,
    /// Query parameter that takes the cursor.
    pub request: &'static str,
    /// Property of the answer that holds the next cursor; for a time window, of an item.
    pub response: &'static str,
    /// Property of the answer that holds the items.
    pub items: &'static str,
    /// Query parameter for the size of a page.
    pub limit: Option<&'static str>,
    /// Query parameter and property of the answer for reading only what changed since.
    pub sync: Option<(&'static str, &'static str)>,
    /// Query parameter and property of a second kind of cursor.
    pub alternative: Option<(&'static str, &'static str)>,
    /// Query parameter for the number of the first item, where the list can be read by it too.
    pub offset: Option<&'static str>,
    /// Whether a request with a cursor must not have any other query parameter.
    pub exclusive: bool,
}

/// What moves a list forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaginationKind {
    /// An opaque token.
    Token,
    /// The time of the oldest item of the page.
    TimeWindow,
}

/// What an operation sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestKind {
    /// No body.
    Empty,
    /// A JSON body; the flag tells whether it is required.
    Json {
        /// Whether the operation is refused without it.
        required: bool,
    },
    /// Files and fields as `multipart/form-data`.
    Multipart,
}

/// What an operation answers when it succeeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseKind {
    /// Nothing, whatever the body says.
    Empty,
    /// JSON.
    Json,
    /// JSON, or nothing.
    JsonOrEmpty,
    /// Comma-separated values.
    Csv,
    /// The bytes of a file.
    Binary,
}
