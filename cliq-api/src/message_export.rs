//! The messages of an export, read to the end whichever way the service pages it.

use crate::call::Call;
use crate::error::DecodeFailure;
use crate::maintenance::request::ExportChatMessages;
use crate::types::{ExportedMessage, MaintenanceExportChatMessagesResponse, Timestamp};
use crate::{BoxFuture, CorrectionKind, Error, Response};
use futures_core::Stream;
use serde::de::Error as _;
use serde_json::Value;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// Query parameter for the time from which on messages are wanted.
const FROM: &str = "fromtime";
/// Query parameter, and key of the response, for the token of the next page.
const TOKEN: &str = "next_token";

impl ExportChatMessages {
    /// Reads all messages of the chat. The documents show one response with all of them; the service
    /// also sends pages, either with a token or as a plain list that goes on from a time. All three are
    /// read to the end, each message once.
    ///
    /// ```no_run
    /// use futures_util::TryStreamExt as _;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq.maintenance().export_chat_messages("CT_1184653_62439860").stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn stream(self) -> MessageExport {
        MessageExport {
            call: self.call,
            next: Next::First,
            tokens: HashSet::new(),
            known: HashSet::new(),
            waiting: VecDeque::new(),
            fetch: None,
        }
    }
}

type Page = Response<MaintenanceExportChatMessagesResponse>;
type Fetch = Mutex<BoxFuture<'static, Result<Page, Error>>>;

/// The messages of an export, as a stream over all pages.
#[must_use = "streams do nothing unless polled"]
pub struct MessageExport {
    call: Call,
    next: Next,
    /// Tokens that were followed; one of them again is the end.
    tokens: HashSet<String>,
    /// Messages at the time where the page at hand begins, which were given out.
    known: HashSet<String>,
    waiting: VecDeque<ExportedMessage>,
    /// Behind a lock that is never contended, so that the stream may be shared between threads.
    fetch: Option<Fetch>,
}

/// Where the next page begins.
#[derive(Clone, Debug, PartialEq)]
enum Next {
    First,
    Token(String),
    /// At this time. `again`: a page from there had nothing new.
    From {
        time: i64,
        again: bool,
    },
    End,
}

impl MessageExport {
    fn request(&self) -> Option<Call> {
        let call = self.call.clone();
        Some(match &self.next {
            Next::First => call,
            Next::Token(token) => call.query(TOKEN, token),
            Next::From { time, .. } => call.query(FROM, time),
            Next::End => return None,
        })
    }

    /// Takes the messages of a page that are new, and finds where the next one begins.
    fn take(&mut self, page: Page) -> Result<(), Error> {
        let is_bare = page
            .corrections()
            .iter()
            .any(|one| one.kind() == CorrectionKind::Rearranged && one.path() == ".");
        let (status, body) = (page.status(), bytes::Bytes::copy_from_slice(page.body()));
        let MaintenanceExportChatMessagesResponse { data, extra } = page.into_value();
        let token = extra.get(TOKEN).and_then(Value::as_str).filter(|token| !token.is_empty());
        let has_more = extra.get("has_more").is_some_and(|more| *more == true || *more == "true");
        let count = data.len();
        let new: Vec<_> =
            data.into_iter().filter(|one| !self.known.contains(one.id.as_str())).collect();
        self.next = match (token, &self.next) {
            (Some(token), _) => {
                if self.tokens.insert(token.to_owned()) {
                    Next::Token(token.to_owned())
                } else {
                    tracing::warn!(
                        "the service gave a token a second time, so the export ends here"
                    );
                    Next::End
                }
            }
            (None, _) if !is_bare && !has_more => Next::End,
            (None, Next::From { time, again: false }) if new.is_empty() && count > 0 => {
                Next::From { time: time.saturating_add(1), again: true }
            }
            (None, _) if new.is_empty() => Next::End,
            (None, before) => {
                let time = |one: &ExportedMessage| Timestamp::epoch_milliseconds(&one.time);
                let Some(latest) = new.iter().filter_map(time).max() else {
                    return Err(unreadable(status, body));
                };
                if !matches!(before, Next::From { time, .. } if *time == latest) {
                    self.known.clear();
                }
                let last = new.iter().filter(|one| time(one) == Some(latest));
                self.known.extend(last.map(|one| one.id.as_str().to_owned()));
                Next::From { time: latest, again: false }
            }
        };
        self.waiting.extend(new);
        Ok(())
    }
}

/// A page whose messages have no readable time, so that the next one cannot be asked for.
fn unreadable(status: http::StatusCode, body: bytes::Bytes) -> Error {
    Error::decode(DecodeFailure {
        status,
        path: "data[].time".to_owned(),
        found: String::new(),
        source: Some(serde_json::Error::custom("no message has a readable time to go on from")),
        body,
    })
}

impl Stream for MessageExport {
    type Item = Result<ExportedMessage, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(message) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(message)));
            }
            let Some(fetch) = &mut self.fetch else {
                let Some(call) = self.request() else { return Poll::Ready(None) };
                self.fetch = Some(Mutex::new(call.json()));
                continue;
            };
            let fetch = fetch.get_mut().unwrap_or_else(PoisonError::into_inner);
            let page = ready!(fetch.as_mut().poll(context));
            self.fetch = None;
            let operation = self.call.operation();
            if let Err(error) = page.and_then(|page| self.take(page)) {
                return Poll::Ready(Some(Err(error.of(operation))));
            }
        }
    }
}

impl fmt::Debug for MessageExport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MessageExport")
            .field("waiting", &self.waiting.len())
            .field("is_finished", &(self.next == Next::End && self.waiting.is_empty()))
            .finish_non_exhaustive()
    }
}
