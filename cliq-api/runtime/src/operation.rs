//! Operation descriptors: method, path, scopes, rate limit and pagination, as documented.

use crate::reading::shape::Shape;
use crate::validation::Rules;
use http::Method;
use std::fmt;
use std::time::Duration;

/// Lockout if no source states one.
pub(crate) const USUAL_LOCKOUT: Duration = Duration::from_secs(600);

/// The operations of all enabled modules, by module.
pub type Operations<'a> = &'a [&'a [&'static Operation]];

/// The descriptor of an operation, generated from its OpenAPI document.
#[derive(PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// `<module>_<method>`, such as `channels_create`.
    pub id: &'static str,
    /// Module, such as `channels`.
    pub module: &'static str,
    /// One-line summary.
    pub summary: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Prefix of [`path`](Self::path): `/api/v2`, or `/maintenanceapi/v2` for bulk exports.
    pub base: &'static str,
    /// Path template, such as `/channels/{CHANNEL_ID}`.
    pub path: &'static str,
    /// Names of the query parameters.
    pub query: &'static [&'static str],
    /// Alternative sets of scopes. Any one set suffices, and all of its scopes are required.
    pub scopes: &'static [&'static [&'static str]],
    /// Scopes that are required under a condition.
    pub conditional_scopes: &'static [ConditionalScopes],
    /// Whether consent requests every alternative, because it is uncertain which one suffices.
    pub(crate) consents_to_all: bool,
    /// Rate limit and lockout; `None` if no source states a rate limit.
    pub rate_limit: Option<RateLimit>,
    /// The operation of an earlier version that does the same. Both are counted together, unless
    /// [`Limits::separate_versions`](crate::limit::Limits::separate_versions) is set.
    pub same_action: Option<SameAction>,
    /// Pagination; `None` if the operation is not paginated.
    pub pagination: Option<Pagination>,
    /// Kind of the request body.
    pub request: RequestKind,
    /// Rules for the parameters of path, query and header.
    #[doc(hidden)]
    pub parameters: Option<&'static Rules>,
    /// Rules for the body.
    #[doc(hidden)]
    pub rules: Option<&'static Rules>,
    /// The shape of a JSON response.
    #[doc(hidden)]
    pub shape: Option<&'static Shape>,
    /// Kind of the response body on success.
    pub response: ResponseKind,
    /// Property of the response that the client returns, if the response has an envelope.
    pub payload: Option<&'static str>,
    /// Whether the operation is idempotent.
    pub(crate) idempotent: bool,
    /// Error codes the documentation names for it, with their meaning.
    pub errors: &'static [(&'static str, &'static str)],
    /// Where the facts come from.
    pub sources: &'static [&'static str],
}

/// What identifies the operation. Its rules and shapes take several kilobytes, and each error of a call
/// refers to it.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operation")
            .field("id", &self.id)
            .field("method", &self.method)
            .field("base", &self.base)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

/// A descriptor is built in a constant: [`Operation::new`], then what differs from the defaults.
#[doc(hidden)]
impl Operation {
    /// A descriptor without parameters, scopes, rate limit, body and response. `GET`, `HEAD`, `PUT` and
    /// `DELETE` are idempotent.
    #[must_use]
    pub const fn new(
        id: &'static str,
        module: &'static str,
        method: Method,
        base: &'static str,
        path: &'static str,
        summary: &'static str,
    ) -> Self {
        let idempotent =
            matches!(method, Method::GET | Method::HEAD | Method::PUT | Method::DELETE);
        Self {
            id,
            module,
            summary,
            method,
            base,
            path,
            query: &[],
            scopes: &[],
            conditional_scopes: &[],
            consents_to_all: false,
            rate_limit: None,
            same_action: None,
            pagination: None,
            request: RequestKind::Empty,
            parameters: None,
            rules: None,
            shape: None,
            response: ResponseKind::Empty,
            payload: None,
            idempotent,
            errors: &[],
            sources: &[],
        }
    }

    #[must_use]
    pub const fn query(mut self, query: &'static [&'static str]) -> Self {
        self.query = query;
        self
    }

    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static [&'static str]]) -> Self {
        self.scopes = scopes;
        self
    }

    #[must_use]
    pub const fn conditional_scopes(
        mut self,
        conditional_scopes: &'static [ConditionalScopes],
    ) -> Self {
        self.conditional_scopes = conditional_scopes;
        self
    }

    #[must_use]
    pub const fn rate_limit(mut self, rate_limit: RateLimit) -> Self {
        self.rate_limit = Some(rate_limit);
        self
    }

    #[must_use]
    pub const fn same_action(mut self, base: &'static str, id: &'static str) -> Self {
        self.same_action = Some(SameAction { base, id });
        self
    }

    #[must_use]
    pub const fn pagination(mut self, pagination: Pagination) -> Self {
        self.pagination = Some(pagination);
        self
    }

    #[must_use]
    pub const fn request(mut self, request: RequestKind) -> Self {
        self.request = request;
        self
    }

    #[must_use]
    pub const fn parameters(mut self, parameters: &'static Rules) -> Self {
        self.parameters = Some(parameters);
        self
    }

    #[must_use]
    pub const fn rules(mut self, rules: &'static Rules) -> Self {
        self.rules = Some(rules);
        self
    }

    #[must_use]
    pub const fn shape(mut self, shape: &'static Shape) -> Self {
        self.shape = Some(shape);
        self
    }

    #[must_use]
    pub const fn response(mut self, response: ResponseKind) -> Self {
        self.response = response;
        self
    }

    #[must_use]
    pub const fn payload(mut self, payload: &'static str) -> Self {
        self.payload = Some(payload);
        self
    }

    #[must_use]
    pub const fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = idempotent;
        self
    }

    #[must_use]
    pub const fn errors(mut self, errors: &'static [(&'static str, &'static str)]) -> Self {
        self.errors = errors;
        self
    }

    #[must_use]
    pub const fn sources(mut self, sources: &'static [&'static str]) -> Self {
        self.sources = sources;
        self
    }

    #[must_use]
    pub const fn consents_to_all(mut self) -> Self {
        self.consents_to_all = true;
        self
    }
}

impl Operation {
    /// Returns whether the operation is idempotent, for the service and its users. Only idempotent
    /// operations are retried if it is unknown whether the first request was executed. The HTTP
    /// method decides, except for a few operations that notify people, count from the current time,
    /// or may count twice.
    #[must_use]
    pub const fn is_idempotent(&self) -> bool {
        self.idempotent
    }

    /// Property of the response with the items, if it is a list and they have one.
    pub(crate) fn items(&self) -> Option<&'static str> {
        self.pagination.map(|pagination| pagination.items).or(self.payload)
    }

    /// How long it stays locked when a response does not state it: as documented, or as is usual.
    pub(crate) fn lockout(&self) -> Duration {
        self.rate_limit.map_or(USUAL_LOCKOUT, |limit| limit.lockout)
    }
}

/// An operation of an earlier version of the API that does the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SameAction {
    /// Prefix of its path, such as `/api/v2`.
    pub base: &'static str,
    /// Its id.
    pub id: &'static str,
}

/// Scopes that an operation needs under a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ConditionalScopes {
    /// All of them are required.
    pub scopes: &'static [&'static str],
    /// When they are required.
    pub condition: Condition,
    /// Description of the condition.
    pub when: &'static str,
}

#[doc(hidden)]
impl ConditionalScopes {
    #[must_use]
    pub const fn new(
        scopes: &'static [&'static str],
        condition: Condition,
        when: &'static str,
    ) -> Self {
        Self { scopes, condition, when }
    }
}

/// A condition for additional scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Condition {
    /// The organization is integrated with Zoho People.
    ZohoPeople,
    /// The request contains this parameter or key.
    Sends(&'static str),
}

/// A rate limit per user and operation, and the lockout after it is exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in any window of [`per`](Self::per).
    pub requests: u32,
    /// Length of the window.
    pub per: Duration,
    /// Duration of the lockout.
    pub lockout: Duration,
    /// Whether a source states the rate limit; otherwise it is that of similar operations.
    pub limit_stated: bool,
    /// Whether a source states the lockout; otherwise it is the usual one.
    pub lockout_stated: bool,
}

#[doc(hidden)]
impl RateLimit {
    #[must_use]
    #[doc(hidden)]
    pub const fn new(requests: u32, per_seconds: u64, lockout_seconds: u64) -> Self {
        Self {
            requests,
            per: Duration::from_secs(per_seconds),
            lockout: Duration::from_secs(lockout_seconds),
            limit_stated: true,
            lockout_stated: true,
        }
    }

    #[must_use]
    pub const fn limit_assumed(mut self) -> Self {
        self.limit_stated = false;
        self
    }

    #[must_use]
    pub const fn lockout_assumed(mut self) -> Self {
        self.lockout_stated = false;
        self
    }
}

/// How a list is paginated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// Kind of cursor.
    pub kind: PaginationKind,
    /// Query parameter that takes the cursor.
    pub request: &'static str,
    /// Property of the response that holds the next cursor; for a time window, property of an item.
    pub response: &'static str,
    /// Property of the response that holds the items.
    pub items: &'static str,
    /// Query parameter for the page size.
    pub limit: Option<&'static str>,
    /// Query parameter and response property of the sync token, for incremental reads.
    pub sync: Option<(&'static str, &'static str)>,
    /// Query parameter and response property of a second kind of cursor.
    pub alternative: Option<(&'static str, &'static str)>,
    /// Query parameter for the item number, if the list can be read by it too.
    pub offset: Option<&'static str>,
    /// Whether a cursor excludes all other query parameters.
    pub exclusive: bool,
}

#[doc(hidden)]
impl Pagination {
    #[must_use]
    pub const fn new(
        kind: PaginationKind,
        request: &'static str,
        response: &'static str,
        items: &'static str,
    ) -> Self {
        Self {
            kind,
            request,
            response,
            items,
            limit: None,
            sync: None,
            alternative: None,
            offset: None,
            exclusive: false,
        }
    }

    #[must_use]
    pub const fn limit(mut self, limit: &'static str) -> Self {
        self.limit = Some(limit);
        self
    }

    #[must_use]
    pub const fn sync(mut self, request: &'static str, response: &'static str) -> Self {
        self.sync = Some((request, response));
        self
    }

    #[must_use]
    pub const fn alternative(mut self, request: &'static str, response: &'static str) -> Self {
        self.alternative = Some((request, response));
        self
    }

    #[must_use]
    pub const fn offset(mut self, request: &'static str) -> Self {
        self.offset = Some(request);
        self
    }

    #[must_use]
    pub const fn exclusive(mut self) -> Self {
        self.exclusive = true;
        self
    }
}

/// The kind of cursor of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PaginationKind {
    /// An opaque token.
    Token,
    /// The time of the oldest item of the page.
    TimeWindow,
}

/// The kind of request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestKind {
    /// No body.
    Empty,
    /// A JSON body.
    Json {
        /// Whether the body is required.
        required: bool,
    },
    /// Files and fields as `multipart/form-data`.
    Multipart,
}

/// The kind of response body on success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseKind {
    /// No value; the body is ignored.
    Empty,
    /// JSON.
    Json,
    /// JSON or no body.
    JsonOrEmpty,
    /// Comma-separated values.
    Csv,
    /// The bytes of a file.
    Binary,
}
