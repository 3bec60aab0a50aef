//! Why an event did not lead to an answer that a user sees.

use serde_json::Value;
use std::error::Error;
use std::fmt;
use std::time::Duration;

/// Why an event did not lead to an answer that a user sees.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IncomingError {
    /// The URL of the handler cannot be used.
    Url(String),
    /// The sandbox has no such user, bot, chat, button or field, or the action is not possible.
    Impossible(String),
    /// No connection, or it broke.
    Unreachable(String),
    /// Another status than 200. Redirects are not followed.
    Status {
        /// The status.
        status: u16,
        /// The beginning of the body.
        body: String,
    },
    /// The answer is larger than the [limit](crate::incoming::IncomingEvents::max_answer_size).
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The answer is not JSON, or has no key `output`.
    NotWrapped(String),
    /// The answer has a form that users of the service do not get to see: an unknown key, a `null`, or
    /// a part that the handler may not return.
    NotShown {
        /// The answer, without its wrapper.
        output: Value,
        /// What is wrong with it.
        why: String,
    },
    /// No answer came in time, and the event has no `response_url`.
    TimedOut(Duration),
    /// No late answer came.
    NoLateAnswer(Duration),
    /// The answer is of another kind than the caller asks for.
    OtherAnswer(String),
}

impl IncomingError {
    pub(crate) fn impossible(why: impl Into<String>) -> Self {
        Self::Impossible(why.into())
    }
}

impl fmt::Display for IncomingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url(why) | Self::Impossible(why) | Self::OtherAnswer(why) => f.write_str(why),
            Self::Unreachable(why) => {
                write!(f, "the handler cannot be reached: {why}; check its URL and that it runs")
            }
            Self::Status { status, body } => write!(
                f,
                "the handler responded with status {status}, not 200; the body begins with {body:?}"
            ),
            Self::TooLarge { limit } => {
                write!(f, "the answer has more than {limit} bytes; send less, or raise the limit")
            }
            Self::NotWrapped(why) => {
                write!(f, "the answer {why}; send {{\"output\": ...}} as JSON")
            }
            Self::NotShown { why, .. } => write!(f, "the answer is not shown: {why}"),
            Self::TimedOut(after) => write!(
                f,
                "no answer came within {after:?}, and the event has no response URL; answer sooner"
            ),
            Self::NoLateAnswer(after) => write!(
                f,
                "no late answer came within {after:?}; post it to the `response_url` of the event"
            ),
        }
    }
}

impl Error for IncomingError {}
