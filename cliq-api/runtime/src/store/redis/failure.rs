//! What went wrong, without anything that the server or the address says: servers repeat arguments,
//! and those hold tokens and passwords.

use super::StoreError;
use redis::{ErrorKind, RedisError, ServerErrorKind};
use std::sync::Arc;
use std::time::Duration;

/// Why an attempt came to nothing.
#[derive(Debug)]
pub(super) enum Failure {
    /// There was no connection, so nothing was sent.
    Unreached(RedisError),
    /// There was none in time.
    Silent,
    /// The connection broke: what was sent may have been done.
    Broken(RedisError),
    /// The server answered an error.
    Answered(RedisError),
    /// The server is a replica.
    Replica,
    /// No sentinel knows the primary, by that name.
    Unknown,
    /// The last sentinel that was asked, and why it told no primary.
    Sentinel(String, Box<Failure>),
}

impl Failure {
    /// Of a connection that there was.
    pub(super) fn answered(error: RedisError) -> Self {
        if error.is_io_error() || error.is_unrecoverable_error() {
            Self::Broken(error)
        } else {
            Self::Answered(error)
        }
    }

    /// Whether the connection is of no use any more.
    pub(super) fn is_broken(&self) -> bool {
        matches!(self, Self::Broken(_) | Self::Replica) || self.is(ServerErrorKind::ReadOnly)
    }

    /// Whether the connection broke under a call.
    pub(super) fn is_interrupted(&self) -> bool {
        matches!(self, Self::Broken(_))
    }

    /// Whether it is known that nothing was done.
    pub(super) fn is_undone(&self) -> bool {
        matches!(self, Self::Unreached(_) | Self::Silent | Self::Answered(_) | Self::Sentinel(..))
    }

    /// Whether it is what there is while another server takes over.
    pub(super) fn passes(&self) -> bool {
        match self {
            Self::Unreached(error) => error.kind() == ErrorKind::Io,
            Self::Silent | Self::Broken(_) | Self::Replica => true,
            Self::Unknown => false,
            Self::Sentinel(_, failure) => failure.passes(),
            Self::Answered(_) => [
                ServerErrorKind::Moved,
                ServerErrorKind::Ask,
                ServerErrorKind::TryAgain,
                ServerErrorKind::ClusterDown,
                ServerErrorKind::MasterDown,
                ServerErrorKind::BusyLoading,
                ServerErrorKind::ReadOnly,
            ]
            .into_iter()
            .any(|kind| self.is(kind)),
        }
    }

    fn is(&self, kind: ServerErrorKind) -> bool {
        matches!(self, Self::Answered(error) if error.kind() == ErrorKind::Server(kind))
    }
}

/// What to do, by the word that an answer of the server begins with.
const ANSWERS: [(&str, &str); 14] = [
    ("NOAUTH", "give the address a user and a password"),
    ("WRONGPASS", "check user and password in the address"),
    (
        "NOPERM",
        "let the user run EVALSHA and SCRIPT LOAD, and the commands of the scripts, on these keys",
    ),
    ("READONLY", "the address is that of a replica; give it that of the primary"),
    ("OOM", "the server has no memory left; give it more"),
    ("MISCONF", "the server cannot save to its disk; see its log"),
    ("LOADING", "the server is starting; try again in a moment"),
    ("BUSY", "the server runs somebody's long script; try again in a moment"),
    ("MASTERDOWN", "the server has lost its primary; see why"),
    (
        "MOVED",
        "the address is that of a cluster node; use `RedisStore::cluster`, or see what the nodes say",
    ),
    ("ASK", "the address is that of a cluster node; use `RedisStore::cluster`"),
    ("TRYAGAIN", "the cluster moves the slot of the key; try again in a moment"),
    ("CROSSSLOT", "connect to a single server, or through a proxy that knows hash tags"),
    ("CLUSTERDOWN", "the cluster does not work; see why"),
];

pub fn address() -> StoreError {
    StoreError::new(
        "the address of the Redis store cannot be used; expected \
         `redis://[user:password@]host[:port][/database]`, the same with `rediss` for TLS (feature \
         `rustls` or `native-tls`), or `redis+unix:///path`",
    )
}

pub(super) fn addresses() -> StoreError {
    StoreError::new(
        "the addresses of the Redis store cannot be used; expected one or more of \
         `redis://[user:password@]host:port`, the same with `rediss` for TLS, and no database: a \
         cluster and its nodes, or sentinels, have none",
    )
}

pub(super) fn unacknowledged(
    place: &str,
    timeout: Duration,
    have: usize,
    needed: usize,
) -> StoreError {
    let what = format!(
        "has the change on {have} of {needed} replicas after {timeout:?}, and might forget it; see \
         that its replicas run and follow"
    );
    failed(place, &what)
}

pub(super) fn late(place: &str, timeout: Duration) -> StoreError {
    let what = format!("did not answer within {timeout:?}; see that it runs and can be reached");
    failed(place, &what)
}

pub fn of(place: &str, failure: &Failure) -> StoreError {
    match failure {
        Failure::Unreached(error) | Failure::Broken(error) | Failure::Answered(error) => {
            of_redis(place, error)
        }
        Failure::Silent => failed(place, "did not take a connection in time; see that it runs"),
        Failure::Replica => failed(place, "is a replica, and no primary is known yet; see why"),
        Failure::Unknown => {
            failed(place, "is known to no sentinel; check the name, and what the sentinels watch")
        }
        Failure::Sentinel(sentinel, failure) => match &**failure {
            Failure::Unknown => of(place, failure),
            failure => of(sentinel, failure),
        },
    }
}

fn of_redis(place: &str, error: &RedisError) -> StoreError {
    let code = error.code().filter(|code| code.bytes().all(|byte| byte.is_ascii_uppercase()));
    if let Some(code) = code {
        let advice = ANSWERS.iter().find(|(word, _)| *word == code);
        let advice = advice.map_or("see the log of the server", |(_, advice)| advice);
        return failed(place, &format!("answered {code}; {advice}"));
    }
    if let Some(io) = io(error) {
        return failed(place, &format!("cannot be reached: {io}; see that it runs, and where"));
    }
    let what = match error.kind() {
        ErrorKind::AuthenticationFailed => "refused user and password; check them in the address",
        ErrorKind::Io => "closed the connection; see that it runs and can be reached",
        ErrorKind::InvalidClientConfig => {
            "cannot be used with these settings; TLS needs the feature `rustls` or `native-tls`"
        }
        _ => "answered something else than Redis 6.2 or later would; see what runs there",
    };
    failed(place, what)
}

/// Of the operating system or of TLS, before anything was said.
fn io(error: &RedisError) -> Option<&std::io::Error> {
    let source = std::error::Error::source(error)?;
    source.downcast_ref::<Arc<dyn std::error::Error + Send + Sync>>()?.downcast_ref()
}

fn failed(place: &str, what: &str) -> StoreError {
    StoreError::new(format!("the Redis store at {place} {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_repeats_is_not_told() {
        let answer = "-ERR unknown command 'EVALSHA', with args beginning with: 'the secret'\r\n";
        let error = redis::parse_redis_value(answer.as_bytes()).unwrap().extract_error();
        let error = of_redis("db:6379", &error.unwrap_err());
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        assert_eq!(
            error.to_string(),
            "the Redis store at db:6379 answered ERR; see the log of the server"
        );
    }

    #[test]
    fn answers_are_told_with_what_to_do() {
        for (word, advice) in ANSWERS {
            let answer = format!("-{word} some words\r\n");
            let error = redis::parse_redis_value(answer.as_bytes()).unwrap().extract_error();
            let error = of_redis("db:6379", &error.unwrap_err()).to_string();
            assert_eq!(error, format!("the Redis store at db:6379 answered {word}; {advice}"));
        }
    }
}
