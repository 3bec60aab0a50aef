//! The one line that an error is.

use super::{Error, Kind, sanitized};
use std::error::Error as StdError;
use std::fmt;

const UNSENT: &str = "nothing was sent, so it is safe to try again";
const UNKNOWN: &str = "it is unknown whether the request was executed";

/// Whatever a server, a path or a cause contributes: the line has no control characters.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(&mut sanitized(f))
    }
}

impl Error {
    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{}: ", operation.id)?;
        }
        match &self.0.kind {
            Kind::Input { what, remedy } => write!(f, "{what}; {remedy}"),
            Kind::Invalid(violations) => {
                write!(f, "{violations}; fix the request, or send it with `unchecked()`")
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
            Kind::Redirect(redirect) => {
                let executed = if redirect.safe { "the call only reads" } else { UNKNOWN };
                write!(
                    f,
                    "HTTP {} redirects to {}, which is not followed: {}; {executed}; check the base URL, the data center and what is between",
                    redirect.status.as_u16(),
                    redirect.target,
                    redirect.reason
                )
            }
            Kind::Stalled { status: None, after } => {
                write!(f, "no progress for {} s; {UNKNOWN}", after.as_secs_f64())
            }
            Kind::Stalled { status: Some(status), after } => write!(
                f,
                "HTTP {}, but the body made no progress for {} s; it was executed",
                status.as_u16(),
                after.as_secs_f64()
            ),
            Kind::TooLarge { status, most, setting } => write!(
                f,
                "HTTP {}, but the body has more than {most} bytes; it was executed; allow more with `{setting}`",
                status.as_u16()
            ),
            Kind::Deadline { sent } => {
                let sent = if *sent { UNKNOWN } else { UNSENT };
                write!(f, "the deadline of the call passed; {sent}")
            }
            Kind::Api(failure) => failure.fmt_for(&self.0, f),
            Kind::Decode(failure) => write!(f, "{failure}"),
            Kind::Io { what, source } => {
                write!(f, "{what}: {source}; check the path and its rights")
            }
        }?;
        match &self.0.history {
            Some(history) => write!(f, "{history}"),
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
