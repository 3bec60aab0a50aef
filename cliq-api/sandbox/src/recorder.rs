//! What was received, for tests to look at.

use bytes::Bytes;
use http::HeaderMap;
use std::collections::{HashMap, VecDeque};

/// How many requests are kept.
const REQUESTS: usize = 4096;
/// How many bytes of bodies are kept; the last request is kept in any case.
const BYTES: usize = 256 << 20;

/// A request the sandbox received.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// HTTP verb.
    pub method: String,
    /// Path and query, as they were sent.
    pub path: String,
    /// Headers, with the access token.
    pub headers: HeaderMap,
    /// Body, as it was sent.
    pub body: Bytes,
    /// Id of the operation, such as `users_list`, or `oauth_token`, `oauth_authorize` and
    /// `oauth_revoke`; `None` if no operation has this URL.
    pub operation: Option<&'static str>,
}

#[derive(Debug, Default)]
pub(super) struct Recorder {
    requests: VecDeque<ReceivedRequest>,
    bytes: usize,
    executions: HashMap<&'static str, usize>,
}

impl Recorder {
    pub(super) fn record(&mut self, request: ReceivedRequest) {
        self.bytes += request.body.len();
        self.requests.push_back(request);
        while self.requests.len() > 1 && (self.requests.len() > REQUESTS || self.bytes > BYTES) {
            if let Some(oldest) = self.requests.pop_front() {
                self.bytes -= oldest.body.len();
            }
        }
    }

    pub(super) fn requests(&self) -> Vec<ReceivedRequest> {
        self.requests.iter().cloned().collect()
    }

    pub(super) fn clear(&mut self) {
        self.requests.clear();
        self.bytes = 0;
    }

    /// Notes that an operation was carried out.
    pub(super) fn executed(&mut self, operation: &'static str) {
        *self.executions.entry(operation).or_default() += 1;
    }

    pub(super) fn executions(&self, operation: &str) -> usize {
        self.executions.get(operation).copied().unwrap_or_default()
    }
}
