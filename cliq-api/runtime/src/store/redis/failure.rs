//! Failures, without text of the server or the address: servers repeat arguments, which contain tokens
//! and passwords.

use super::StoreError;
use redis::{ErrorKind, RedisError, ServerErrorKind};
use std::sync::Arc;
use std::time::Duration;

/// Why an attempt failed.
#[derive(Debug)]
pub(super) enum RedisFailure {
    /// The connection could not be opened; nothing was sent.
    Unreached(RedisError),
    /// The connection could not be opened in time.
    Silent,
    /// The connection broke; the call may have been executed.
    Broken(RedisError),
    /// The server returned an error.
    Returned(RedisError),
    /// The server is a replica.
    Replica,
    /// No sentinel knows a primary of this name.
    Unknown,
    /// The last sentinel that was asked, and its failure.
    Sentinel(String, Box<RedisFailure>),
}

impl RedisFailure {
    /// A failure on an open connection.
    pub(super) fn on_connection(error: RedisError) -> Self {
        if error.is_io_error() || error.is_unrecoverable_error() {
            Self::Broken(error)
        } else {
            Self::Returned(error)
        }
    }

    /// Returns whether the connection must be closed.
    pub(super) fn is_broken(&self) -> bool {
        matches!(self, Self::Broken(_) | Self::Replica) || self.is(ServerErrorKind::ReadOnly)
    }

    /// Returns whether the connection broke during a call.
    pub(super) fn is_interrupted(&self) -> bool {
        matches!(self, Self::Broken(_))
    }

    /// Returns whether the call is guaranteed not to have been executed.
    pub(super) fn is_undone(&self) -> bool {
        matches!(self, Self::Unreached(_) | Self::Silent | Self::Returned(_) | Self::Sentinel(..))
    }

    /// Returns whether it is temporary during a failover.
    pub(super) fn passes(&self) -> bool {
        match self {
            Self::Unreached(error) => error.kind() == ErrorKind::Io,
            Self::Silent | Self::Broken(_) | Self::Replica => true,
            Self::Unknown => false,
            Self::Sentinel(_, failure) => failure.passes(),
            Self::Returned(_) => [
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
        matches!(self, Self::Returned(error) if error.kind() == ErrorKind::Server(kind))
    }
}

/// Remedies, by the error code of the server.
const REMEDIES: [(&str, &str); 14] = [
    ("NOAUTH", "add a user and a password to the address"),
    ("WRONGPASS", "check the user and the password in the address"),
    (
        "NOPERM",
        "permit the user EVALSHA, SCRIPT LOAD and the commands of the scripts on these keys",
    ),
    ("READONLY", "the address is that of a replica; use the address of the primary"),
    ("OOM", "the server is out of memory; increase `maxmemory`"),
    ("MISCONF", "the server cannot save to its disk; see its log"),
    ("LOADING", "the server is starting; try again in a moment"),
    ("BUSY", "the server is running another long script; try again in a moment"),
    ("MASTERDOWN", "the server has lost its primary; check the replication"),
    (
        "MOVED",
        "the address is that of a cluster node; use `RedisStore::cluster`, or check the slots of the nodes",
    ),
    ("ASK", "the address is that of a cluster node; use `RedisStore::cluster`"),
    ("TRYAGAIN", "the slot of the key is migrating; try again in a moment"),
    ("CROSSSLOT", "connect to a single server, or through a proxy that supports hash tags"),
    ("CLUSTERDOWN", "the cluster is down; check its nodes"),
];

pub fn address() -> StoreError {
    StoreError::new(
        "invalid address of the Redis store; expected \
         `redis://[user:password@]host[:port][/database]`, the same with `rediss` for TLS (feature \
         `rustls` or `native-tls`), or `redis+unix:///path`",
    )
}

pub(super) fn no_provider() -> StoreError {
    let remedy = crate::transport::crypto::REMEDY;
    StoreError::new(format!("rustls has no cryptography provider for the Redis store; {remedy}"))
}

pub(super) fn addresses() -> StoreError {
    StoreError::new(
        "invalid addresses of the Redis store; expected one or more of \
         `redis://[user:password@]host:port`, the same with `rediss` for TLS, without a database: \
         clusters and sentinels have none",
    )
}

pub(super) fn unacknowledged(
    name: &str,
    timeout: Duration,
    have: usize,
    needed: usize,
) -> StoreError {
    let what = format!(
        "confirmed the change on {have} of {needed} replicas within {timeout:?}, and may lose it; \
         check that its replicas are running and connected"
    );
    failed(name, &what)
}

pub(super) fn late(name: &str, timeout: Duration) -> StoreError {
    let what =
        format!("did not respond within {timeout:?}; check that it is running and reachable");
    failed(name, &what)
}

pub fn of(name: &str, failure: &RedisFailure) -> StoreError {
    match failure {
        RedisFailure::Unreached(error)
        | RedisFailure::Broken(error)
        | RedisFailure::Returned(error) => of_redis(name, error),
        RedisFailure::Silent => {
            failed(name, "did not accept a connection in time; check that it is running")
        }
        RedisFailure::Replica => {
            failed(name, "is a replica, and no primary is known yet; check the replication")
        }
        RedisFailure::Unknown => failed(
            name,
            "is unknown to all sentinels; check the name, and what the sentinels monitor",
        ),
        RedisFailure::Sentinel(sentinel, failure) => match &**failure {
            RedisFailure::Unknown => of(name, failure),
            failure => of(sentinel, failure),
        },
    }
}

fn of_redis(name: &str, error: &RedisError) -> StoreError {
    let code = error.code().filter(|code| code.bytes().all(|byte| byte.is_ascii_uppercase()));
    if let Some(code) = code {
        let advice = REMEDIES.iter().find(|(word, _)| *word == code);
        let advice = advice.map_or("check the log of the server", |(_, advice)| advice);
        return failed(name, &format!("returned {code}; {advice}"));
    }
    if let Some(io) = io(error) {
        return failed(
            name,
            &format!("cannot be reached: {io}; check the address, and that it is running"),
        );
    }
    let what = match error.kind() {
        ErrorKind::AuthenticationFailed => "rejected the user or the password; check the address",
        ErrorKind::Io => "closed the connection; check that it is running and reachable",
        ErrorKind::InvalidClientConfig => {
            "cannot be used with these settings; TLS needs the feature `rustls` or `native-tls`"
        }
        _ => "sent an unexpected response; Redis 6.2 or later is required",
    };
    failed(name, what)
}

/// The error of the operating system or of TLS, if there was no connection.
fn io(error: &RedisError) -> Option<&std::io::Error> {
    let source = std::error::Error::source(error)?;
    source.downcast_ref::<Arc<dyn std::error::Error + Send + Sync>>()?.downcast_ref()
}

fn failed(name: &str, what: &str) -> StoreError {
    StoreError::new(format!("the Redis store at {name} {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_do_not_contain_the_text_of_the_server() {
        let response = "-ERR unknown command 'EVALSHA', with args beginning with: 'the secret'\r\n";
        let error = redis::parse_redis_value(response.as_bytes()).unwrap().extract_error();
        let error = of_redis("db:6379", &error.unwrap_err());
        assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        assert_eq!(
            error.to_string(),
            "the Redis store at db:6379 returned ERR; check the log of the server"
        );
    }

    #[test]
    fn errors_contain_the_code_and_its_remedy() {
        for (word, advice) in REMEDIES {
            let response = format!("-{word} some words\r\n");
            let error = redis::parse_redis_value(response.as_bytes()).unwrap().extract_error();
            let error = of_redis("db:6379", &error.unwrap_err()).to_string();
            assert_eq!(error, format!("the Redis store at db:6379 returned {word}; {advice}"));
        }
    }
}
