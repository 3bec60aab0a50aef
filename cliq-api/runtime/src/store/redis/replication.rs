//! Confirmation of changes by replicas.
//!
//! Replication is asynchronous: a primary responds before its replicas have the change, and if it fails
//! then, its successor never gets it. `WAIT` returns how many replicas have all writes of its
//! connection, so it must be sent on the connection of the change.

use super::failure::RedisFailure;
use redis::aio::MultiplexedConnection;
use redis::{RedisError, Value, cmd, from_redis_value};
use std::time::Duration;

/// The replication state of a server.
#[derive(Debug, PartialEq)]
pub(super) struct Replication {
    pub(super) is_primary: bool,
    /// Number of replicas that are connected and have completed the initial copy.
    pub(super) online: usize,
}

impl Replication {
    /// Parses the response to `INFO replication`.
    pub(super) fn of(response: Value) -> Result<Self, RedisError> {
        let text: String = from_redis_value(response.extract_error()?)?;
        Ok(Self::parse(&text))
    }

    fn parse(text: &str) -> Self {
        // `slave0:ip=…,port=…,state=online,…`; other lines begin with `slave_`.
        let is_online = |line: &&str| {
            let rest = line.strip_prefix("slave").unwrap_or_default();
            rest.starts_with(|first: char| first.is_ascii_digit()) && rest.contains(",state=online")
        };
        Self {
            is_primary: text.lines().any(|line| line.trim_end() == "role:master"),
            online: text.lines().filter(is_online).count(),
        }
    }
}

/// Waits until all replicas that are online, and at least `least`, have the writes of `connection`. It
/// has no timeout of its own. `missing` is the number of replicas that have them, and the number needed.
pub(super) async fn acknowledged(
    connection: &mut MultiplexedConnection,
    least: usize,
    pause: Duration,
    missing: &mut Option<(usize, usize)>,
) -> Result<(), RedisFailure> {
    loop {
        let response = cmd("INFO").arg("replication").query_async(connection).await;
        let replication =
            response.and_then(Replication::of).map_err(RedisFailure::on_connection)?;
        if !replication.is_primary {
            return Err(RedisFailure::Replica);
        }
        let needed = replication.online.max(least);
        if replication.online < least {
            *missing = Some((replication.online, needed));
            tokio::time::sleep(pause).await;
            continue;
        }
        // `WAIT` blocks the connection, so it is kept short.
        let limit = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX).max(1);
        let wait = cmd("WAIT").arg(needed).arg(limit).query_async(connection).await;
        let have: usize = wait.map_err(RedisFailure::on_connection)?;
        if have >= needed {
            *missing = None;
            return Ok(());
        }
        *missing = Some((have, needed));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replicas_count_that_follow() {
        let text = "# Replication\r\nrole:master\r\nconnected_slaves:3\r\n\
                    slave0:ip=10.0.0.2,port=6379,state=online,offset=42,lag=0\r\n\
                    slave1:ip=10.0.0.3,port=6379,state=wait_bgsave,offset=0,lag=0\r\n\
                    slave2:ip=10.0.0.4,port=6379,state=online,offset=41,lag=1\r\n\
                    master_replid:0\r\n";
        assert_eq!(Replication::parse(text), Replication { is_primary: true, online: 2 });
        let text = "role:slave\r\nslave_read_only:1\r\nslave_info:a,state=online\r\n";
        assert_eq!(Replication::parse(text), Replication { is_primary: false, online: 0 });
    }
}
