//! The one-line message of an error.

use super::{Error, Kind, Stage, one_line, rejection, sanitized};
use crate::reading::WHOLE;
use std::error::Error as StdError;
use std::fmt;

/// Causes that `Debug` shows, and characters of each.
const MAX_CAUSES: usize = 8;
const MAX_CAUSE: usize = 500;

/// Without control characters, whatever a server, a path or a cause contains.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(&mut sanitized(f))
    }
}

/// The line of `Display`, and a line for each cause that it does not contain.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.to_string();
        f.write_str(&shown)?;
        let causes = std::iter::successors(self.source(), |&cause| cause.source());
        for cause in causes.take(MAX_CAUSES) {
            let cause = one_line(&cause.to_string(), MAX_CAUSE);
            if !shown.contains(&cause) {
                write!(f, "\n  caused by: {cause}")?;
                shown.push_str(&cause);
            }
        }
        Ok(())
    }
}

impl Error {
    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        let execution = self.failure().execution().as_str(self.is_idempotent());
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
            Kind::RateLimited(why) => {
                let what = if why.locked {
                    "the operation is locked out"
                } else {
                    "the rate limit is exhausted"
                };
                let until = crate::time::Timestamp::from(why.until);
                let until = until.to_iso_8601().unwrap_or_default();
                write!(f, "{what} until {until}; nothing was sent; wait until then")
            }
            Kind::Store(error) => write!(f, "{error}; nothing was sent"),
            Kind::Transport { source, stage } => {
                let source = innermost(source);
                match stage {
                    Stage::Build => write!(
                        f,
                        "the request cannot be built: {source}; check its headers, or the settings \
                         of the client"
                    ),
                    Stage::Connect => write!(f, "no connection: {source}; {execution}"),
                    Stage::Exchange => write!(f, "the connection failed: {source}; {execution}"),
                    Stage::Body(status) => write!(
                        f,
                        "HTTP {}, but the response body is truncated: {source}; {execution}",
                        status.as_u16()
                    ),
                }
            }
            Kind::Redirect(redirect) => {
                let executed = if redirect.safe { "the call only reads" } else { execution };
                write!(
                    f,
                    "HTTP {} redirects to {}, which is not followed: {}; {executed}; check the base URL, the data center and any proxies",
                    redirect.status.as_u16(),
                    redirect.target,
                    redirect.reason
                )
            }
            Kind::Stalled { status: None, after } => {
                write!(f, "no progress for {} s; {execution}", after.as_secs_f64())
            }
            Kind::Stalled { status: Some(status), after } => write!(
                f,
                "HTTP {}, but the body made no progress for {} s; {execution}",
                status.as_u16(),
                after.as_secs_f64()
            ),
            Kind::TooLarge { status, most, setting } => write!(
                f,
                "HTTP {}, but the body has more than {most} bytes; {execution}; allow more with `{setting}`",
                status.as_u16()
            ),
            Kind::Deadline { .. } => write!(f, "the deadline of the call passed; {execution}"),
            Kind::Api(failure) => {
                let unknown = self.is_outcome_unknown().then_some(execution);
                rejection::write(failure, &self.0, unknown, f)
            }
            Kind::Decode(failure) => write!(f, "{failure}"),
            Kind::Misfit { what, path, found, reason } => {
                write!(f, "the {what} does not fit the type: ")?;
                if path != WHOLE {
                    write!(f, "`{path}` is `{found}`: ")?;
                }
                write!(f, "{reason}; change the type")
            }
            Kind::Io { what, source, remedy } => write!(f, "{what}: {source}; {remedy}"),
            Kind::Custom(error) => write!(f, "{error}"),
        }?;
        match &self.0.history {
            Some(history) => write!(f, "{history}"),
            None => Ok(()),
        }
    }
}

/// The root cause, which is the specific one.
fn innermost<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    let mut last = error;
    while let Some(next) = last.source() {
        last = next;
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[derive(Debug)]
    struct Outer(io::Error);

    impl fmt::Display for Outer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("the vault did not respond\n\x1b[2J")
        }
    }

    impl StdError for Outer {
        fn source(&self) -> Option<&(dyn StdError + 'static)> {
            Some(&self.0)
        }
    }

    #[test]
    fn debug_is_the_line_and_the_causes_that_it_does_not_contain() {
        let error = Error::custom(Outer(io::Error::other("connection refused\x07")));
        assert_eq!(error.to_string(), "the vault did not respond  [2J");
        assert_eq!(
            format!("{error:?}"),
            "the vault did not respond  [2J\n  caused by: connection refused"
        );
        let error = Error::io("reading a.txt", io::Error::other("no such file"));
        assert_eq!(format!("{error:?}"), error.to_string(), "the line contains the cause");
        assert!(format!("{:?}", error.details()).contains("history: None"));
    }
}
