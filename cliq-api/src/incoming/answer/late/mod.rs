//! Late answers: to the response URL of an event, after the response.
//!
//! A webhook has about 15 seconds to respond. Some events have a response URL, to which an answer can be
//! posted later. Whether the URL takes more than one answer, and for how long, is not documented.
//!
//! Requests use the transport of [`Cliq`], with its retries, deadlines, bounds, redaction and spans, and
//! without an access token.
//!
//! - Only hosts of Cliq in known data centers get an answer, and only over `https`: the URL comes from
//!   the body of the event.
//! - An answer is sent again only if nothing was sent, because the service cannot detect duplicates.
//!   [`CallOptions::retry_non_idempotent`] changes that.
//! - Redirects are never followed.
//! - The last segment of the URL never appears in `Debug`, errors, responses or spans.
//!
//! ```no_run
//! # async fn f(event: cliq_api::incoming::event::Event) -> Result<(), cliq_api::Error> {
//! use cliq_api::incoming::answer::{LateAnswers, MessageAnswer};
//!
//! let late = LateAnswers::new()?;
//! if let Some(url) = &event.response_url {
//!     late.send(url, MessageAnswer::from("The deployment is done.")).await?;
//! }
//! # Ok(()) }
//! ```

mod address;

use super::{Answer, AnyAnswer, wrap};
use crate::client::CliqBuilder;
use crate::incoming::event::ResponseUrl;
use crate::operation::{Operation, RequestKind, ResponseKind};
use crate::retry::CallOptions;
use crate::webhook::exchange;
use crate::{BoxFuture, Cliq, Error, Response};
use cliq_runtime::body::Body;
use cliq_runtime::transport::Outgoing;
use http::Method;
use serde_json::Value;
use std::fmt;

/// Posts to a response URL. No source states a rate limit.
static OPERATION: Operation = Operation::new(
    "incoming_late_answer",
    "incoming",
    Method::POST,
    "/v2",
    "/extensions/{EXTENSION_ID}/responses/{RESPONSE_ID}",
    "Answer an event late",
)
.request(RequestKind::Json { required: true })
.response(ResponseKind::JsonOrEmpty)
.sources(&["the kit of the vendor for extensions"]);

/// Sends late answers. Clones are cheap and share all state.
#[derive(Clone)]
pub struct LateAnswers {
    cliq: Cliq,
}

impl LateAnswers {
    /// Creates a sender with the default settings.
    pub fn new() -> Result<Self, Error> {
        Self::from_builder(Cliq::builder())
    }

    /// Creates a sender with the settings of a client, such as timeouts, retries or a custom HTTP
    /// client. Its credentials are not used.
    ///
    /// A [`base_url`](CliqBuilder::base_url) allows one more host beside those of the known data
    /// centers: a loopback address for tests, which may be plain `http`, or a new data center.
    ///
    /// ```
    /// use cliq_api::Cliq;
    /// use cliq_api::incoming::answer::LateAnswers;
    ///
    /// let late = LateAnswers::from_builder(Cliq::builder().base_url("http://127.0.0.1:8080"))?;
    /// # Ok::<(), cliq_api::Error>(())
    /// ```
    pub fn from_builder(settings: CliqBuilder) -> Result<Self, Error> {
        Ok(Self { cliq: settings.build_for_urls("late answers".to_owned())? })
    }

    /// Returns a sender with other settings for its requests, such as a deadline or retries. It shares
    /// all other state; settings that are not set are inherited.
    #[must_use]
    pub fn with(&self, options: CallOptions) -> Self {
        Self { cliq: self.cliq.with(options) }
    }

    /// Posts an answer to the response URL of an event. Use the URL only after the event was verified.
    pub fn send(&self, url: &ResponseUrl, answer: impl Into<AnyAnswer>) -> SendLateAnswer {
        SendLateAnswer { late: self.clone(), url: url.clone(), answer: answer.into() }
    }
}

impl fmt::Debug for LateAnswers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LateAnswers").finish_non_exhaustive()
    }
}

/// The request of [`LateAnswers::send`]. Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct SendLateAnswer {
    late: LateAnswers,
    url: ResponseUrl,
    answer: AnyAnswer,
}

impl SendLateAnswer {
    /// Sends the request. Awaiting it does the same.
    #[must_use = "futures do nothing unless awaited"]
    pub fn send(self) -> BoxFuture<'static, Result<(), Error>> {
        let response = self.response();
        Box::pin(async { response.await.map(|_| ()) })
    }

    /// Sends the request and returns the full response: status, headers, body, and its JSON or text.
    #[must_use = "futures do nothing unless awaited"]
    pub fn response(self) -> BoxFuture<'static, Result<Response<Option<Value>>, Error>> {
        Box::pin(async move {
            let outgoing = self.outgoing().map_err(|error| error.of(&OPERATION))?;
            exchange(self.late.cliq.context(), &outgoing)
                .await
                .map_err(|error| error.of(&OPERATION))
        })
    }

    fn outgoing(&self) -> Result<Outgoing, Error> {
        let root = &self.late.cliq.context().settings().root;
        let (url, secrets) = address::checked(self.url.expose(), root)?;
        let body = wrap(self.answer.to_output()?).to_string();
        Ok(Outgoing {
            operation: Some(&OPERATION),
            method: OPERATION.method.clone(),
            url,
            headers: Vec::new(),
            body: Body::json(body.into_bytes()),
            secrets,
        })
    }
}

impl IntoFuture for SendLateAnswer {
    type Output = Result<(), Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
