//! Answers that arrive at the response URL of an event.

use super::answers::Answer;
use super::apply::{apply, unwrap};
use super::error::IncomingError;
use super::scene::Scene;
use crate::endpoint::Endpoint;
use crate::model::State;
use crate::response::{Refusal, Reply};
use bytes::Bytes;
use http::{Response, StatusCode};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::Notify;

/// Path of all response URLs.
const PATH: &str = "/v2/extensions/4711/responses/";
/// How many events are remembered, and how many late answers of each.
const EVENTS: usize = 1024;
const ANSWERS: usize = 64;

/// The events that have a response URL.
#[derive(Debug, Default)]
pub(crate) struct LateStore {
    count: u64,
    events: VecDeque<(String, Arc<Pending>)>,
}

/// An event, and the late answers to it that nobody has looked at.
#[derive(Debug)]
pub(crate) struct Pending {
    scene: Scene,
    answers: Mutex<VecDeque<Result<Answer, IncomingError>>>,
    arrived: Notify,
}

impl LateStore {
    /// A new response URL, as a path.
    pub(super) fn path(&mut self) -> String {
        self.count += 1;
        format!("{PATH}170000000000000000{:08}", self.count)
    }

    /// Accepts answers at a path.
    pub(super) fn open(&mut self, path: &str, scene: Scene) -> Arc<Pending> {
        let pending = Arc::new(Pending {
            scene,
            answers: Mutex::new(VecDeque::new()),
            arrived: Notify::new(),
        });
        self.events.push_back((path.to_owned(), Arc::clone(&pending)));
        if self.events.len() > EVENTS {
            self.events.pop_front();
        }
        pending
    }

    fn find(&self, path: &str) -> Option<Arc<Pending>> {
        let found = self.events.iter().find(|(known, _)| known == path);
        found.map(|(_, pending)| Arc::clone(pending))
    }
}

impl Pending {
    /// The next late answer. Waits until one arrives.
    pub(super) async fn next(&self) -> Result<Answer, IncomingError> {
        loop {
            let arrived = self.arrived.notified();
            let next = self.answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
            if let Some(answer) = next {
                return answer;
            }
            arrived.await;
        }
    }

    fn put(&self, answer: Result<Answer, IncomingError>) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.len() < ANSWERS {
            answers.push_back(answer);
            self.arrived.notify_one();
        }
    }
}

/// Whether a path is that of response URLs.
pub(crate) fn is_response_url(path: &str) -> bool {
    path.starts_with(PATH)
}

/// Takes a late answer and applies it.
pub(crate) fn receive(
    late: &LateStore,
    state: &mut State,
    endpoints: &[Endpoint],
    (method, path): (&str, &str),
    body: &[u8],
    now: i64,
) -> Response<Bytes> {
    if method != "POST" {
        return Refusal::method_invalid().into_response();
    }
    let Some(pending) = late.find(path) else {
        return Refusal::url_invalid().into_response();
    };
    let answer =
        unwrap(body).and_then(|output| apply(state, endpoints, &pending.scene, output, now));
    let response = match &answer {
        Ok(_) => Reply::Empty.into_response(StatusCode::OK, None),
        Err(error) => Refusal::bad("invalid_inputs", error.to_string()).into_response(),
    };
    pending.put(answer);
    response
}
