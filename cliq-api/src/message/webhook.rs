//! Posting with a webhook token, without OAuth.

use super::Message;
use crate::Error;
use crate::client::is_loopback;
use crate::clock::{Clock as _, SystemClock};
use crate::error::ApiFailure;
use crate::random::Random;
use crate::reading::{self, Masked};
use crate::redact::Redactor;
use crate::retry::{Course, Facts, Repetition, RetryPolicy};
use crate::transport::{self, Bounds};
use crate::types::PostedMessage;
use reqwest::Url;
use serde_json::Value;
use std::fmt;
use std::time::{Duration, SystemTime};

/// An address that takes messages with a webhook token (`zapikey`) in place of OAuth: that of a
/// channel (`/api/v2/channelsbyname/<name>/message`), of a bot (`/api/v2/bots/<name>/message`), or
/// the incoming webhook of a bot (`/api/v2/bots/<name>/incoming`). Messages posted so have no id
/// that could be asked for, and cannot be edited.
///
/// A post is repeated only if nothing was sent, for lack of a connection: the service cannot tell a
/// repetition.
///
/// The token never shows: not in `Debug`, in errors, or in what is traced.
///
/// ```no_run
/// # async fn f() -> Result<(), cliq_api::Error> {
/// use cliq_api::message::{Message, Webhook};
/// let webhook = Webhook::new(
///     "https://cliq.zoho.com/api/v2/channelsbyname/builds/message?zapikey=1001.secret",
/// )?;
/// webhook.post(&Message::text("Build 12 is green")).await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Webhook {
    http: reqwest::Client,
    url: Url,
}

/// Query parameter that holds the token.
const TOKEN: &str = "zapikey";

impl Webhook {
    /// Takes the address as Cliq shows it, with its token.
    pub fn new(address: impl AsRef<str>) -> Result<Self, Error> {
        let refuse = |what: &str, remedy: &str| Error::input(format!("the webhook {what}"), remedy);
        let url = Url::parse(address.as_ref())
            .map_err(|_| refuse("is no address", "copy it from Cliq, beginning with https://"))?;
        let plain = url.scheme() == "http";
        if url.scheme() != "https" && !(plain && is_loopback(&url)) {
            return Err(refuse("would send its token unencrypted", "use an https address"));
        }
        if !url.query_pairs().any(|(name, value)| name == TOKEN && !value.is_empty()) {
            return Err(refuse("has no token", "add `?zapikey=<token>`, or post with a client"));
        }
        let http = transport::http_client(plain).timeout(Duration::from_secs(30));
        let http = http.build().map_err(Error::transport)?;
        Ok(Self { http, url })
    }

    /// Posts a message after checking it.
    pub async fn post(&self, message: &Message) -> Result<PostedMessage, Error> {
        for warning in message.validate().map_err(Error::invalid)? {
            tracing::warn!("{warning}");
        }
        self.post_unchecked(message).await
    }

    /// Posts a message as it is.
    pub async fn post_unchecked(&self, message: &Message) -> Result<PostedMessage, Error> {
        let body = serde_json::to_value(message).unwrap_or_default();
        self.send(&body).await
    }

    /// Sends any JSON to the incoming webhook of a bot, whose handler reads it.
    pub async fn send(&self, body: &Value) -> Result<PostedMessage, Error> {
        let clock = SystemClock;
        let (policy, random) = (RetryPolicy::default(), Random::new());
        let facts = Facts { repetition: Repetition::Forbidden, limited: false, repeatable: true };
        let mut course = Course::new(facts, policy, &random, clock.now(), None);
        loop {
            course.begin(clock.now());
            let error = match self.send_once(body).await {
                Ok(posted) => return Ok(posted),
                Err(error) => error,
            };
            let (pause, _) = course.failed(error, false, clock.now())?;
            clock.sleep(pause).await;
        }
    }

    async fn send_once(&self, body: &Value) -> Result<PostedMessage, Error> {
        let request = self
            .http
            .post(self.url.clone())
            .header(http::header::CONTENT_TYPE, "application/json")
            .body(body.to_string());
        let mut response = request.send().await.map_err(Error::transport)?;
        let (status, headers) = (response.status(), response.headers().clone());
        if !status.is_success() {
            let body = transport::refusal(&mut response).await;
            return Err(self.failure(status, &headers, body, SystemClock.now()));
        }
        // The response of a webhook is not documented: one that is no JSON is a success too, unless it
        // is an error or a web page.
        let body = transport::whole(&mut response, Bounds::default()).await?;
        match reading::masked(&body) {
            None => Ok(serde_json::from_slice(&body).unwrap_or_default()),
            Some(Masked::ErrorObject) => {
                Err(self.failure(status, &headers, body, SystemClock.now()))
            }
            Some(Masked::Html) => {
                let body = Redactor::of_request("", &self.url).body(body);
                Err(reading::unreadable(status, ".", reading::HTML, body))
            }
        }
    }

    /// The refusal, without the token where the service repeats it.
    fn failure(
        &self,
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: bytes::Bytes,
        received_at: SystemTime,
    ) -> Error {
        let body = Redactor::of_request("", &self.url).body(body);
        Error::api(ApiFailure::new(status, headers, body, received_at))
    }
}

impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.url.host_str().unwrap_or_default();
        f.debug_struct("Webhook")
            .field("host", &host)
            .field("path", &self.url.path())
            .finish_non_exhaustive()
    }
}
