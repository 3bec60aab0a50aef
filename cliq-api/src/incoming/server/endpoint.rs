//! The endpoint that requests of the service reach.

use super::body::{self, Unread};
use super::handlers::{Handlers, Route};
use super::identity::identity;
use super::memory::{Delivery, Output};
use super::respond::{self, Wrapping};
use super::run::Run;
use super::settings::{Settings, State};
use crate::clock::Clock;
use crate::incoming::answer::LateAnswers;
use crate::incoming::event::{self, Event};
use crate::incoming::verify::{Rejection, Verify};
use bytes::Bytes;
use http::{HeaderMap, Method, Request, Response, StatusCode};
use http_body::Body;
use serde_json::{Map, Value};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, timeout_at};
use tracing::instrument::{Instrument as _, WithSubscriber as _};

/// Takes requests of the service and of scripts, and answers them with [`Handlers`].
///
/// Set it up before you clone it; clones are cheap and share what is remembered. The
/// [module](super) describes what happens to a request.
#[derive(Clone, Debug)]
#[must_use]
pub struct Endpoint {
    settings: Arc<Settings>,
    state: Arc<State>,
}

impl Endpoint {
    /// Creates an endpoint. It refuses every request until it is [verified](Self::verified_by).
    pub fn new(handlers: Handlers) -> Self {
        let settings = Settings::new(handlers);
        Self { state: State::new(&settings), settings: Arc::new(settings) }
    }

    /// Sets how requests are verified: a [`Verifier`](crate::incoming::verify::Verifier), a
    /// [`SharedSecret`](crate::incoming::verify::SharedSecret) or an implementation of [`Verify`].
    pub fn verified_by(self, verify: impl Verify) -> Self {
        self.with(|settings| settings.verify = Some(Arc::new(verify)))
    }

    /// Sets the clock by which repeated deliveries are forgotten, for tests. Deadlines follow the timer
    /// of Tokio.
    pub fn clock(self, clock: impl Clock) -> Self {
        self.with(|settings| settings.clock = Arc::new(clock))
    }

    /// Sets the largest body in bytes: 1 MiB by default, at most [`event::MAX_SIZE`].
    pub fn max_body_size(self, bytes: usize) -> Self {
        self.with(|settings| settings.max_body_size = bytes.min(event::MAX_SIZE))
    }

    /// Sets how long a request waits for its handler, 12 seconds by default. The service waits about 15
    /// seconds, from when it sends the request.
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|settings| settings.deadline = deadline)
    }

    /// Sets how long a request of a generated script waits for its handler, 30 seconds by default. A script
    /// waits 40 seconds and has no response URL, so an answer after this deadline is lost.
    pub fn script_deadline(self, deadline: Duration) -> Self {
        self.with(|settings| settings.script_deadline = deadline)
    }

    /// Sets how long a handler may run after the deadline, five minutes by default. Then it is stopped.
    pub fn give_up_after(self, time: Duration) -> Self {
        self.with(|settings| settings.give_up_after = time)
    }

    /// Sets how many handlers may run before their deadline, 1000 by default. Further requests get the
    /// status 503.
    pub fn max_running(self, handlers: usize) -> Self {
        self.with(|settings| settings.max_running = handlers)
    }

    /// Sets how many handlers may run after their deadline, 100 by default. Further ones are stopped at
    /// their deadline.
    pub fn max_late(self, handlers: usize) -> Self {
        self.with(|settings| settings.max_late = handlers)
    }

    /// Sets how many events are remembered, and for how long: 10,000 and ten minutes by default. Zero
    /// events turns it off. Remember events for at least as long as the verification accepts them, so that
    /// a recorded request runs nothing.
    ///
    /// A repeated delivery of an event that is remembered gets the same answer, and its handler does not
    /// run again, unless it failed. An event is recognized by the `eventId` of a script; by the message
    /// that was sent in a channel; or else by its whole body, if that has a `timestamp`. Others are never
    /// repetitions. The answers that are kept have at most 8 MiB.
    pub fn remember(self, events: usize, time: Duration) -> Self {
        self.with(|settings| settings.remember = (events, time))
    }

    /// Sets what people read if the handler takes longer than the deadline, such as `I am on it.`
    /// Nothing by default.
    pub fn acknowledgement(self, text: impl Into<String>) -> Self {
        self.with(|settings| settings.acknowledgement = Some(text.into()))
    }

    /// Sets what people read if the handler fails. Handlers that run without anyone waiting, such as
    /// participation, answer with nothing in that case.
    pub fn failure_text(self, text: impl Into<String>) -> Self {
        self.with(|settings| settings.failure_text = text.into())
    }

    /// Sets what sends late answers. By default it is created when the first one is due.
    pub fn late_answers(self, late: LateAnswers) -> Self {
        self.with(|settings| settings.late_answers = Some(late))
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.settings));
        self.state = State::new(&self.settings);
        self
    }

    /// Answers a request whose body is read. It has to run within a Tokio runtime.
    pub async fn handle(&self, request: Request<Bytes>) -> Response<Bytes> {
        let start = Instant::now();
        let (parts, body) = request.into_parts();
        if let Some(response) = preflight(&parts.method) {
            return response;
        }
        if body.len() > self.settings.max_body_size {
            return too_large();
        }
        self.answer(&parts.headers, &body, start).await
    }

    /// Answers a request of any server. The body is read up to the
    /// [largest size](Self::max_body_size).
    ///
    /// ```no_run
    /// # use bytes::Bytes;
    /// use cliq_api::incoming::server::Endpoint;
    ///
    /// async fn serve<B: http_body::Body>(
    ///     endpoint: &Endpoint,
    ///     request: http::Request<B>,
    /// ) -> http::Response<Bytes> {
    ///     endpoint.serve(request).await
    /// }
    /// ```
    pub async fn serve<B: Body>(&self, request: Request<B>) -> Response<Bytes> {
        let start = Instant::now();
        let (parts, body) = request.into_parts();
        if let Some(response) = preflight(&parts.method) {
            return response;
        }
        let read = body::read(body, self.settings.max_body_size);
        match timeout_at(after(start, self.settings.deadline), read).await {
            Ok(Ok(body)) => self.answer(&parts.headers, &body, start).await,
            Ok(Err(Unread::TooLarge)) => too_large(),
            Ok(Err(Unread::Broken)) => {
                respond::refusal(StatusCode::BAD_REQUEST, "the body is incomplete")
            }
            Err(_) => respond::refusal(StatusCode::REQUEST_TIMEOUT, "the body is too slow"),
        }
    }

    async fn answer(&self, headers: &HeaderMap, body: &[u8], start: Instant) -> Response<Bytes> {
        let event = match self.event(headers, body) {
            Ok(event) => event,
            Err((status, why)) => return respond::refusal(status, why),
        };
        let wrapping = Wrapping::of(headers);
        let deadline = match wrapping {
            Wrapping::Wrapped => self.settings.deadline,
            Wrapping::Bare => self.settings.script_deadline,
        };
        let Some(route) = self.settings.handlers.find(&event).cloned() else {
            tracing::debug!(handler = ?event.handler, "event without a handler");
            return respond::answer(&Value::Object(Map::new()), wrapping);
        };
        match self.started(route, event, after(start, deadline)) {
            Some(mut output) => {
                let received = output.wait_for(Option::is_some).await;
                let output = received.ok().and_then(|output| output.clone());
                match output {
                    Some(output) => respond::answer(&output, wrapping),
                    // The runtime shuts down.
                    None => busy(),
                }
            }
            None => busy(),
        }
    }

    /// The event of a request that is genuine, or the status and the text of the refusal.
    fn event(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, (StatusCode, &'static str)> {
        let Some(verify) = &self.settings.verify else {
            tracing::error!(
                "requests are refused, since the endpoint has no verification; set one"
            );
            return Err((StatusCode::SERVICE_UNAVAILABLE, "the server is not set up"));
        };
        let proven = verify.verify(headers, body).map_err(|rejection: Rejection| {
            tracing::warn!("request refused: {rejection}");
            (StatusCode::UNAUTHORIZED, "the request is not verified")
        })?;
        Event::parse(&proven).map_err(|error| {
            tracing::warn!("request refused: {error}");
            (StatusCode::BAD_REQUEST, "the body is not an event")
        })
    }

    /// The output of a handler that was started, also by another delivery; `None` if too many run.
    fn started(&self, route: Route, event: Event, deadline: Instant) -> Option<Output> {
        let permit = Arc::clone(&self.state.running).try_acquire_owned();
        let remembers = self.settings.remember.0 > 0;
        let identity = if remembers { identity(&event) } else { None };
        let delivery =
            identity.map(|identity| self.state.memory.deliver(identity, self.settings.clock.now()));
        let (sender, place) = match delivery {
            Some(Delivery::Repeated(output)) => {
                tracing::debug!(handler = ?event.handler, "repeated delivery");
                return Some(output);
            }
            Some(Delivery::New(sender, place)) => (sender, Some(place)),
            None => (watch::Sender::new(None), None),
        };
        let Ok(permit) = permit else {
            if let Some(place) = place {
                self.state.memory.forget(place);
            }
            tracing::error!(handler = ?event.handler, "event refused, too many handlers run");
            return None;
        };
        let output = sender.subscribe();
        let run = Run {
            settings: Arc::clone(&self.settings),
            state: Arc::clone(&self.state),
            sender,
            place,
            permit,
            deadline,
        };
        let span = tracing::info_span!("cliq.event", handler = ?event.handler);
        tokio::spawn(run.run(route, event).instrument(span).with_current_subscriber());
        Some(output)
    }

    #[cfg(test)]
    pub(super) fn memory(&self) -> &super::memory::Memory {
        &self.state.memory
    }
}

/// A time in the future.
fn after(start: Instant, time: Duration) -> Instant {
    start.checked_add(time).unwrap_or(start)
}

/// The response to another method than `POST`.
fn preflight(method: &Method) -> Option<Response<Bytes>> {
    match *method {
        Method::POST => None,
        Method::GET | Method::HEAD => Some(respond::empty()),
        _ => Some(respond::refusal(StatusCode::METHOD_NOT_ALLOWED, "use POST")),
    }
}

fn too_large() -> Response<Bytes> {
    tracing::warn!(
        "request refused: the body is too large; raise `max_body_size` if it is genuine"
    );
    respond::refusal(StatusCode::PAYLOAD_TOO_LARGE, "the body is too large")
}

fn busy() -> Response<Bytes> {
    respond::refusal(StatusCode::SERVICE_UNAVAILABLE, "the server is busy")
}
