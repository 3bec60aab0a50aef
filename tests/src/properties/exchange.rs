//! Calls over real HTTP whose answer is the input. Server and client run on one thread, and the
//! connection stays open, so that an exchange takes some tenths of a millisecond.

use crate::raw::{RawServer, Step};
use crate::recorded::Recorded;
use crate::server::Reply;
use cliq_api::auth::StaticToken;
use cliq_api::clock::ManualClock;
use cliq_api::limit::Limits;
use cliq_api::retry::RetryPolicy;
use cliq_api::{Cliq, CliqBuilder};
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use tokio::runtime::{Builder, Runtime};

/// The access token of every client, which no error may show.
pub(super) const TOKEN: &str = "1000.planted-4f7c21.se/cret+9";

/// What is sent for each request, in order; the last of them again and again.
pub(super) type Answers = Vec<Vec<Step>>;

/// A server, a client, and the time, which stands still.
pub(super) struct Exchange {
    runtime: Runtime,
    server: RawServer,
    answers: Arc<Mutex<VecDeque<Vec<Step>>>>,
    pub(super) client: Cliq,
    /// 2026-01-01T00:00:00Z.
    pub(super) now: SystemTime,
}

thread_local! {
    static EXCHANGE: OnceCell<Exchange> = const { OnceCell::new() };
}

/// Calls `run` with the exchange of the current thread.
pub(super) fn with<T>(run: impl FnOnce(&Exchange) -> T) -> T {
    EXCHANGE.with(|cell| run(cell.get_or_init(Exchange::start)))
}

impl Exchange {
    fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let answers = Arc::new(Mutex::new(VecDeque::<Vec<Step>>::new()));
        let script = Arc::clone(&answers);
        let server = runtime.block_on(RawServer::scripted(move |_| {
            let mut answers = script.lock().unwrap_or_else(PoisonError::into_inner);
            match answers.len() {
                0 => reply(&Reply::json(200, "{}")),
                1 => answers[0].clone(),
                _ => answers.pop_front().unwrap_or_default(),
            }
        }));
        let server = server.expect("a port of the loopback address");
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        let client = Self::builder(now).base_url(&server.url).build().expect("a local address");
        Self { runtime, server, answers, client, now }
    }

    fn builder(now: SystemTime) -> CliqBuilder {
        Cliq::builder()
            .auth(StaticToken::new(TOKEN))
            .clock(ManualClock::new(now))
            .limits(Limits::off())
            .retry(RetryPolicy::none())
    }

    /// A builder for another client of this server, below a path.
    pub(super) fn client_below(&self, path: &str) -> CliqBuilder {
        Self::builder(self.now).base_url(format!("{}{path}", self.server.url))
    }

    /// Runs a call whose requests are answered so, and tells what was requested.
    pub(super) fn run<T>(
        &self,
        answers: Answers,
        call: impl IntoFuture<Output = T>,
    ) -> (T, Vec<Recorded>) {
        *self.answers.lock().unwrap_or_else(PoisonError::into_inner) = answers.into();
        drop(self.server.take());
        let result = self.runtime.block_on(call.into_future());
        (result, self.server.take())
    }
}

/// A reply in one piece.
pub(super) fn reply(reply: &Reply) -> Vec<Step> {
    vec![Step::Send(reply.to_bytes())]
}

/// A reply whose body comes in pieces of `size` bytes.
pub(super) fn chunked(head: &Reply, size: usize) -> Vec<Step> {
    let mut bytes =
        format!("HTTP/1.1 {} -\r\ntransfer-encoding: chunked\r\n", head.status).into_bytes();
    for (name, value) in &head.headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    for piece in head.body.chunks(size.max(1)) {
        bytes.extend_from_slice(format!("{:x}\r\n", piece.len()).as_bytes());
        bytes.extend_from_slice(piece);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(b"0\r\n\r\n");
    vec![Step::Send(bytes)]
}

/// The bytes that the value of a header may have.
pub(super) fn header_value(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().copied().filter(|byte| !matches!(byte, 0..=8 | 10..=31 | 127)).collect()
}
