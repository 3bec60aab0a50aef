//! State of several machines.

mod connection;
mod failure;
mod scripts;

use super::state::Tickets;
use super::{Lease, Place, Store, StoreError, Threshold, Ticket, Usage};
use crate::BoxFuture;
use connection::{Again, Connection};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use scripts::Scripts;
use std::fmt;
use std::time::Duration;

/// A hash tag is what stands between the first braces.
const IN_TAG: &AsciiSet = &CONTROLS.add(b'%').add(b'{').add(b'}');

/// State that machines share, in Redis 6.2 or later, or a server that speaks like it, such as Valkey.
///
/// ```no_run
/// use cliq_api::store::{Place, RedisStore, Store, Threshold};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::store::StoreError> {
/// let store = RedisStore::new("redis://cliq:secret@redis.example:6379/0")?.prefix("team-a:");
/// let threshold = Threshold { requests: 10, window: Duration::from_secs(60) };
/// if let Place::Granted(_) = store.take("key", threshold).await? {
///     // Send; it is counted for all machines.
/// }
/// # Ok(()) }
/// ```
///
/// **The server decides.** Each call is one script there, so nothing comes between reading and
/// writing, and its clock is the one that counts: machines need not agree on the time.
///
/// **The server** is a single one, or the primary of a replicated one. A cluster works through a
/// proxy: the keys of a script have one hash tag. The client itself follows neither sentinels nor
/// cluster redirections. The user needs `EVALSHA`, `SCRIPT LOAD`, and on the keys under the prefix
/// `GET`, `SET`, `DEL`, `PTTL`, `PEXPIRE`, `ZADD`, `ZREM`, `ZSCORE`, `ZCOUNT`, `ZRANGEBYSCORE`,
/// `ZREMRANGEBYSCORE`, and `TIME`.
///
/// **What the server forgets is not counted**: a restart without persistence, a failover to a
/// replica that lags behind, and `maxmemory` with another policy than `noeviction` can let a
/// threshold be passed. Use `appendonly yes`, and wait a window after a loss.
///
/// **Nothing is left behind.** Every key has an expiry, at most a second after it says nothing any
/// more. If the server's clock is set back, locks, leases and records last longer by as much.
///
/// **Failures.** A connection is made at the first call and again whenever it broke. Every call has
/// an end ([`timeout`](Self::timeout)). Where the answer was lost, a call is sent a second time if
/// that does no harm: all but [`write`](Store::write). A place may stay counted that nobody got,
/// never the reverse. No password, address with a password, or value is in `Debug` or in errors.
pub struct RedisStore {
    connection: Connection,
    prefix: String,
    tickets: Tickets,
    scripts: Scripts,
}

impl RedisStore {
    /// At an address: `redis://[user:password@]host[:port][/database]`, the same with `rediss` for
    /// TLS (feature `rustls` or `native-tls`), or `redis+unix:///path`. Nothing is sent yet. An
    /// address that is none of those is an error.
    pub fn new(address: &str) -> Result<Self, StoreError> {
        Ok(Self {
            connection: Connection::new(address)?,
            prefix: "cliq-api:".to_owned(),
            tickets: Tickets::default(),
            scripts: Scripts::default(),
        })
    }

    /// What all keys on the server begin with: `cliq-api:`, if this is not called.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// How long a call may take, with connecting, before it is an error: 2 seconds, if this is not
    /// called.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.connection = self.connection.timeout(timeout);
        self
    }

    /// The key on the server. The braces keep all of one key together in a cluster.
    fn key(&self, key: &str, part: &str) -> String {
        format!("{}{{{}}}:{part}", self.prefix, utf8_percent_encode(key, IN_TAG))
    }
}

impl Store for RedisStore {
    fn take<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Place, StoreError>> {
        Box::pin(async move {
            let ticket = self.tickets.next().to_string();
            let mut call = self.scripts.take.key(self.key(key, "sent"));
            call.key(self.key(key, "lock"));
            call.arg(&ticket).arg(threshold.requests).arg(microseconds(threshold.window));
            let (place, left): (u8, u64) = self.connection.call(&call, Again::Yes).await?;
            let left = Duration::from_micros(left);
            Ok(match place {
                0 => Place::Granted(Ticket::new(ticket)),
                1 => Place::Full(left),
                _ => Place::Locked(left),
            })
        })
    }

    fn give_back<'a>(
        &'a self,
        key: &'a str,
        ticket: &'a Ticket,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            // Other members of the set are no tickets.
            if ticket.as_str().parse::<u64>().is_err() {
                return Ok(());
            }
            let mut call = self.scripts.give_back.key(self.key(key, "sent"));
            self.connection.call(call.arg(ticket.as_str()), Again::Yes).await
        })
    }

    fn lock<'a>(&'a self, key: &'a str, period: Duration) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            if period.is_zero() {
                return Ok(());
            }
            let mut call = self.scripts.lock.key(self.key(key, "lock"));
            self.connection.call(call.arg(milliseconds(period)), Again::Yes).await
        })
    }

    fn usage<'a>(
        &'a self,
        key: &'a str,
        threshold: Threshold,
    ) -> BoxFuture<'a, Result<Usage, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.usage.key(self.key(key, "sent"));
            call.key(self.key(key, "lock")).arg(microseconds(threshold.window));
            let (used, frees_in, locked_for): (u32, i64, i64) =
                self.connection.call(&call, Again::Yes).await?;
            let duration = |micros| u64::try_from(micros).ok().map(Duration::from_micros);
            Ok(Usage { used, frees_in: duration(frees_in), locked_for: duration(locked_for) })
        })
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Vec<u8>>, StoreError>> {
        Box::pin(async move {
            let call = self.scripts.read.key(self.key(key, "value"));
            self.connection.call(&call, Again::Yes).await
        })
    }

    fn lease<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        period: Duration,
    ) -> BoxFuture<'a, Result<Lease, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.lease.key(self.key(key, "lease"));
            call.arg(holder).arg(milliseconds(period));
            let busy: i64 = self.connection.call(&call, Again::Yes).await?;
            let busy = u64::try_from(busy).ok().map(Duration::from_millis);
            Ok(busy.map_or(Lease::Held, Lease::Busy))
        })
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
        value: Vec<u8>,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.write.key(self.key(key, "lease"));
            call.key(self.key(key, "value")).arg(holder).arg(value).arg(milliseconds(keep));
            // The first time ends the lease, so the second one could not tell what became of it.
            self.connection.call(&call, Again::No).await
        })
    }

    fn release<'a>(
        &'a self,
        key: &'a str,
        holder: &'a str,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut call = self.scripts.release.key(self.key(key, "lease"));
            self.connection.call(call.arg(holder), Again::Yes).await
        })
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("RedisStore");
        debug.field("connection", &self.connection).field("prefix", &self.prefix);
        debug.finish_non_exhaustive()
    }
}

/// Rounded up: a window is never shorter than asked for. At most 30 years, which a number of Lua
/// holds exactly even when the time of day is added.
fn microseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos().div_ceil(1_000)).map_or(LONGEST, |micros| micros.min(LONGEST))
}

/// Rounded up, and at least one: Redis knows no expiry of nothing.
fn milliseconds(duration: Duration) -> u64 {
    microseconds(duration).div_ceil(1_000).max(1)
}

const LONGEST: u64 = 30 * 365 * 24 * 3_600 * 1_000_000;
