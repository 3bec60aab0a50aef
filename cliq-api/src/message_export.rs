//! Exports of chat messages.

use crate::call::{Call, ResponseFuture};
use crate::maintenance::request::ExportChatMessages;
use crate::pagination::{
    MAX_EMPTY_PAGES, RawEntry, RawSource, RawStream, TOO_MANY_EMPTY_PAGES, plain,
};
use crate::types::{ExportedMessage, MaintenanceExportChatMessagesResponse, Timestamp};
use crate::{Error, Response, reading};
use futures_core::Stream;
use serde_json::Value;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// Response key of the messages.
const DATA: &str = "data";
/// Query parameter for the start time.
const FROM: &str = "fromtime";
/// Query parameter and response key of the token of the next page.
const TOKEN: &str = "next_token";
/// Maximum number of messages of a page. A smaller page, if the service pages by time, is the last
/// one.
const FULL: usize = 100;
/// How often the start time is advanced if a page is full of messages of one time.
const STEPS: i64 = 2;

const REPEATED_TOKEN: &str = "the service returned a token twice, messages may be missing";
const REPEATED_PAGE: &str = "the service returned a page twice, messages may be missing";
const UNHEEDED: &str = "the service ignores `fromtime`, messages may be missing";
const NO_TIME: &str = "no message has a readable time to continue from";

impl ExportChatMessages {
    /// Returns a stream of all messages of the chat. The documentation shows one response with all
    /// messages. The service also returns pages, with a token or as a plain list that continues
    /// from a time. The stream reads all three forms to the end and returns each message once. A
    /// repeated token or page ends the stream with an error after the messages that were read,
    /// because the export may be incomplete. 100 consecutive pages without a message do the same.
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut messages = cliq.maintenance().export_chat_messages("CT_1184653_62439860").stream();
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.id);
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn stream(self) -> MessageExport {
        MessageExport {
            call: self.call,
            next: Next::First,
            tokens: HashSet::new(),
            firsts: HashSet::new(),
            known: HashSet::new(),
            broken: None,
            waiting: VecDeque::new(),
            empty: 0,
            raw: false,
            fetch: None,
        }
    }
}

impl ExportChatMessages {
    /// Returns all messages of the chat, as [`stream`](Self::stream) does. They are in memory at once.
    #[inline]
    pub async fn all(self) -> Result<Vec<ExportedMessage>, Error> {
        let mut messages = self.stream();
        let mut all = Vec::new();
        while let Some(message) = messages.try_next().await? {
            all.push(message);
        }
        Ok(all)
    }

    /// Returns the first message of the export, with one request, or more if pages are empty.
    #[inline]
    pub async fn first(self) -> Result<Option<ExportedMessage>, Error> {
        self.stream().try_next().await
    }
}

type Message = RawEntry<ExportedMessage>;
type ExportPage = Response<MaintenanceExportChatMessagesResponse>;
type Fetch = Mutex<ResponseFuture<ExportPage>>;

/// A stream of the messages of an export, over all pages.
#[must_use = "streams do nothing unless polled"]
pub struct MessageExport {
    call: Call,
    next: Next,
    /// Tokens used so far.
    tokens: HashSet<String>,
    /// First messages of the pages with tokens.
    firsts: HashSet<String>,
    /// Messages at the start time of the current page that were returned.
    known: HashSet<String>,
    waiting: VecDeque<Message>,
    /// Number of consecutive pages with a token but without a message.
    empty: usize,
    /// Whether buffered messages have their JSON.
    raw: bool,
    /// Why the export cannot continue; returned after the buffered messages.
    broken: Option<Error>,
    /// The mutex is never contended; it makes the stream `Sync`.
    fetch: Option<Fetch>,
}

/// The start of the next page.
#[derive(Clone, Debug, PartialEq)]
enum Next {
    First,
    Token(String),
    /// At the time of the latest message. The request starts a millisecond earlier, because the
    /// start may be exclusive, plus `step`.
    From {
        time: i64,
        step: i64,
    },
    End,
}

impl MessageExport {
    /// Returns each message with its JSON as received. Call it before polling the stream.
    pub fn with_raw(mut self) -> RawStream<Self> {
        self.raw = true;
        RawStream::new(self)
    }

    /// Returns the next message, or `None` at the end, as `StreamExt::next` does. Dropping the future
    /// loses nothing: the next call continues.
    #[allow(clippy::should_implement_trait, reason = "it is the method of a stream")]
    #[inline]
    pub async fn next(&mut self) -> Option<Result<ExportedMessage, Error>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Returns the next message, or `None` at the end, as `TryStreamExt::try_next` does.
    ///
    /// # Errors
    ///
    /// Fails as the stream does.
    #[inline]
    pub async fn try_next(&mut self) -> Result<Option<ExportedMessage>, Error> {
        self.next().await.transpose()
    }

    fn request(&self) -> Option<Call> {
        let call = self.call.clone();
        Some(match &self.next {
            Next::First => call,
            Next::Token(token) => call.query(TOKEN, token),
            Next::From { time, step } => {
                call.query(FROM, time.saturating_sub(1).saturating_add(*step))
            }
            Next::End => return None,
        })
    }

    /// Buffers the new messages of a page, and finds the start of the next one.
    #[inline]
    fn take(&mut self, page: ExportPage) {
        let is_bare = reading::is_rearranged(&page);
        let (MaintenanceExportChatMessagesResponse { data, extra }, envelope) = page.split();
        let data = if self.raw {
            RawEntry::with_json(data, &envelope, DATA, None)
        } else {
            RawEntry::plain(data)
        };
        let token = extra.get(TOKEN).and_then(Value::as_str).filter(|token| !token.is_empty());
        let has_more = extra.get("has_more").is_some_and(|more| *more == true || *more == "true");
        let next = match token {
            Some(token) => self.by_token(token, data),
            None if is_bare || has_more => self.by_time(data),
            None => {
                let known = &self.known;
                self.waiting
                    .extend(data.into_iter().filter(|one| !known.contains(one.item.id.as_str())));
                Ok(Next::End)
            }
        };
        self.next = next.unwrap_or_else(|reason| {
            let (status, body) = envelope.raw();
            self.broken = Some(reading::unreadable(status, ".", reason, body));
            Next::End
        });
    }

    fn by_token(&mut self, token: &str, data: Vec<Message>) -> Result<Next, &'static str> {
        let first = data.first().map(|one| one.item.id.as_str().to_owned());
        if first.is_some_and(|first| !self.firsts.insert(first)) {
            return Err(REPEATED_PAGE);
        }
        self.empty = if data.is_empty() { self.empty + 1 } else { 0 };
        if self.empty >= MAX_EMPTY_PAGES {
            return Err(TOO_MANY_EMPTY_PAGES);
        }
        self.waiting.extend(data);
        if self.tokens.insert(token.to_owned()) {
            Ok(Next::Token(token.to_owned()))
        } else {
            Err(REPEATED_TOKEN)
        }
    }

    fn by_time(&mut self, data: Vec<Message>) -> Result<Next, &'static str> {
        let time = |one: &Message| Timestamp::epoch_milliseconds(&one.item.time);
        let count = data.len();
        let (edge, step) = match self.next {
            Next::From { time, step } => (Some(time), step),
            _ => (None, 0),
        };
        let is_new = |one: &Message| match (edge, time(one)) {
            (Some(edge), Some(time)) => time >= edge && !self.known.contains(one.item.id.as_str()),
            _ => !self.known.contains(one.item.id.as_str()),
        };
        let is_unheeded = edge.is_some_and(|edge| {
            data.iter().filter_map(time).any(|time| time < edge.saturating_sub(1))
        });
        let new: Vec<_> = data.into_iter().filter(is_new).collect();
        if new.is_empty() {
            return match edge {
                Some(_) if is_unheeded && count >= FULL => Err(UNHEEDED),
                Some(edge) if !is_unheeded && count > 1 && step < STEPS => {
                    Ok(Next::From { time: edge, step: step + 1 })
                }
                _ => Ok(Next::End),
            };
        }
        let latest =
            new.iter().filter_map(time).max().filter(|time| edge.is_none_or(|edge| *time >= edge));
        let Some(latest) = latest else {
            self.waiting.extend(new);
            return Err(NO_TIME);
        };
        if edge != Some(latest) {
            self.known.clear();
        }
        let last = new.iter().filter(|one| time(one) == Some(latest));
        self.known.extend(last.map(|one| one.item.id.as_str().to_owned()));
        // A message without a readable time is known by its id alone.
        let timeless = new.iter().filter(|one| time(one).is_none());
        self.known.extend(timeless.map(|one| one.item.id.as_str().to_owned()));
        self.waiting.extend(new);
        Ok(Next::From { time: latest, step: 0 })
    }
}

impl RawSource for MessageExport {
    type Item = ExportedMessage;

    fn poll_raw(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Message, Error>>> {
        loop {
            if let Some(message) = self.waiting.pop_front() {
                return Poll::Ready(Some(Ok(message)));
            }
            if let Some(error) = self.broken.take() {
                return Poll::Ready(Some(Err(error.of(self.call.operation()))));
            }
            let Some(fetch) = &mut self.fetch else {
                let Some(call) = self.request() else { return Poll::Ready(None) };
                self.fetch = Some(Mutex::new(call.json()));
                continue;
            };
            let fetch = fetch.get_mut().unwrap_or_else(PoisonError::into_inner);
            let page = ready!(Pin::new(fetch).poll(context));
            self.fetch = None;
            let operation = self.call.operation();
            match page {
                Ok(page) => self.take(page),
                Err(error) => return Poll::Ready(Some(Err(error.of(operation)))),
            }
        }
    }
}

impl Stream for MessageExport {
    type Item = Result<ExportedMessage, Error>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_raw(context).map(plain)
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
