//! The test server as an accounts server.

use super::AuthContext;
use crate::clock::ManualClock;
use crate::test_server::response;
use std::sync::Arc;

pub(super) use crate::test_server::TestServer;

impl TestServer {
    /// Answers each request with the status, extra header lines and body that `response` gives for its
    /// number, from 0. The status 0 closes the connection.
    pub(super) fn start<F>(response: F) -> Self
    where
        F: Fn(usize) -> (u16, &'static str, String) + Send + Sync + 'static,
    {
        Self::reading(move |number, _| response(number))
    }

    /// Answers each request by its number, from 0, and its text.
    pub(super) fn reading<F>(respond: F) -> Self
    where
        F: Fn(usize, &str) -> (u16, &'static str, String) + Send + Sync + 'static,
    {
        Self::raw(move |number, request| match respond(number, request) {
            (0, ..) => String::new(),
            (status, headers, body) => response(status, headers, &body),
        })
    }

    /// Always the same response.
    pub(super) fn always(status: u16, body: &'static str) -> Self {
        Self::start(move |_| (status, "", body.to_owned()))
    }

    /// Tokens `access-0`, `access-1` and so on, that live for an hour.
    pub(super) fn tokens() -> Self {
        Self::start(|number| (200, "", token(number)))
    }

    /// A context that asks this server, at a time that stands still.
    pub(super) fn context(&self) -> (AuthContext, ManualClock) {
        let clock = ManualClock::default();
        let mut context = AuthContext::new(&self.url).unwrap();
        context.clock = Arc::new(clock.clone());
        (context, clock)
    }
}

pub(super) fn token(number: usize) -> String {
    format!(r#"{{"access_token":"access-{number}","expires_in":3600,"token_type":"Bearer"}}"#)
}
