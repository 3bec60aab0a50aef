//! The one line that an error is.

use super::{Error, Kind};
use std::error::Error as StdError;
use std::fmt;

const UNSENT: &str = "nothing was sent, so it is safe to try again";
const UNKNOWN: &str = "it is unknown whether the request was executed";

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{}: ", operation.id)?;
        }
        match &self.0.kind {
            Kind::Input { what, remedy } => write!(f, "{what}; {remedy}"),
            Kind::Invalid(violations) => {
                write!(f, "{violations}; mend the body, or send it with `unchecked()`")
            }
            Kind::Auth(failure) => {
                write!(f, "{} failed", failure.what)?;
                if let Some(code) = &failure.code {
                    write!(f, " with `{code}`")?;
                }
                write!(f, ": {}; {}", failure.message, failure.remedy)
            }
            Kind::HeldBack(why) => {
                let (what, until) = (if why.locked { "locked" } else { "used up" }, why.until);
                let until = crate::time::DateTime::from(until);
                write!(
                    f,
                    "the rate limit is {what} until {until}; nothing was sent; wait until then"
                )
            }
            Kind::Store(error) => write!(f, "{error}; nothing was sent"),
            Kind::Transport { source, status: Some(status), .. } => write!(
                f,
                "HTTP {}, but the answer broke off: {}; it was executed",
                status.as_u16(),
                innermost(source)
            ),
            Kind::Transport { source, sent: false, .. } => {
                write!(f, "no connection: {}; {UNSENT}", innermost(source))
            }
            Kind::Transport { source, sent: true, .. } => {
                write!(f, "the connection failed: {}; {UNKNOWN}", innermost(source))
            }
            Kind::Deadline { sent } => {
                let sent = if *sent { UNKNOWN } else { UNSENT };
                write!(f, "the deadline of the call passed; {sent}")
            }
            Kind::Api(failure) => failure.fmt_for(self.0.operation, f),
            Kind::Decode(failure) => failure.fmt(f),
            Kind::Io { what, source } => {
                write!(f, "{what}: {source}; check the path and its rights")
            }
        }?;
        match &self.0.history {
            Some(history) => history.fmt(f),
            None => Ok(()),
        }
    }
}

/// The last cause of a chain, which is the one that tells something.
fn innermost<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut last = error;
    while let Some(next) = last.source() {
        last = next;
    }
    last
}
