//! What deviations depend on of a request.

use crate::endpoint::Endpoint;
use crate::strict;

/// Query parameters that pages of exported messages take, whether the document has them or not.
const PAGING: &[&str] = &["fromtime", "totime", "limit", "next_token"];
/// The operation that exports messages.
pub(super) const EXPORT: &str = "maintenance_export_chat_messages";

/// A request to an operation.
#[derive(Debug)]
pub(crate) struct Request<'a> {
    pub(super) endpoint: &'static Endpoint,
    pub(super) path: &'a [String],
    query: Vec<(String, String)>,
}

impl<'a> Request<'a> {
    pub(crate) fn new(endpoint: &'static Endpoint, path: &'a [String], query: &str) -> Self {
        Self { endpoint, path, query: strict::pairs(query) }
    }

    /// The value of a query parameter.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn reads(&self) -> bool {
        self.endpoint.method == "GET"
    }
}

/// The query without the parameters that only the deviating form of an operation takes.
pub(crate) fn documented_query(operation: &str, query: &str) -> String {
    if operation != EXPORT {
        return query.to_owned();
    }
    let keep = |pair: &&str| {
        let name = pair.split('=').next().unwrap_or_default();
        !PAGING.contains(&name)
    };
    query.split('&').filter(keep).collect::<Vec<_>>().join("&")
}
