//! A store in Redis, for several machines.

mod address;
mod calls;
mod cluster;
mod failure;
mod node;
mod replication;
mod scripts;
mod sentinel;
mod servers;
mod topology;

use super::state::PermitIds;
use super::{Acquisition, Lease, PermitId, Quota, Store, StoreError, Usage};
use cluster::Cluster;
use node::Node;
use redis::{FromRedisValue, ScriptInvocation};
use scripts::Scripts;
use sentinel::Sentinels;
use servers::{Again, ScriptCall, Servers};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use topology::Topology;

/// A store that machines share, in Redis 6.2 or later, or a compatible server such as Valkey: a single
/// server, a primary that [sentinels](Self::sentinel) watch, or a [cluster](Self::cluster).
///
/// ```no_run
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::store::{Acquisition, Quota, RedisStore, Store};
/// use std::time::Duration;
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), cliq_api::store::StoreError> {
/// let store = RedisStore::new("redis://cliq:secret@redis.example:6379/0")?.prefix("team-a:");
/// let quota = Quota { requests: 10, window: Duration::from_secs(60) };
/// if let Acquisition::Granted(_) = store.acquire("key", quota).await? {
///     // Send; it is counted for all machines.
/// }
/// # Ok(()) }
/// ```
///
/// # Atomicity
///
/// Each call is one script on the server, so no other call comes between its reads and its writes.
/// The clock of the server counts: the machines do not have to agree on the time. All keys of a
/// script share one hash tag, and so one slot of a cluster.
///
/// # Replication and failover
///
/// Redis replicates asynchronously: a primary acknowledges a write before its replicas have it. If
/// the primary dies then, its successor never learns of the write, and a permit that was granted is
/// no longer counted. With [`min_replicas`](Self::min_replicas) of 1 or more, which is the default
/// for sentinels and clusters, a call that grants a permit or changes a lockout, a lease or a record returns only
/// after `WAIT` confirmed the write on **every replica that is online, and on at least that many**.
/// Otherwise the call fails and nothing is sent. So whichever of these replicas is promoted, it
/// counts all that was granted.
///
/// - `WAIT` does not make Redis strongly consistent. A replica that was disconnected at the time of
///   the write lacks it, and must not be promoted: keep `replica-validity-factor`
///   (`cluster-replica-validity-factor`, `down-after-milliseconds`) low.
/// - A write that was not confirmed may still survive. It is then counted although no permit was
///   granted, which is safe: it expires with its window.
/// - Set `min-replicas-to-write 1` on the servers too. A primary that is cut off from its replicas
///   then refuses writes at once, instead of this store failing after its timeout.
/// - Replicas confirm what they have in memory. To survive an outage of all nodes, use
///   `appendonly yes`. A primary without persistence must not restart by itself: it would come back
///   empty, and its replicas would copy that.
/// - `maxmemory-policy` must be `noeviction`. Any other policy may evict a count.
/// - After a failover the clock of the new primary counts. Keep the clocks of all nodes in step
///   (NTP) to well within the margin of the limiter.
/// - If data was lost all the same, send nothing for one window, or for as long as a lockout lasts.
///
/// While a failover is in progress, calls are repeated with growing pauses until their
/// [`timeout`](Self::timeout), and then fail. A failover takes a few seconds more than the servers
/// need to notice it (`cluster-node-timeout`, `down-after-milliseconds`); set the timeout to more than
/// that to ride it out.
///
/// # Permissions
///
/// The user needs `EVALSHA`, `SCRIPT LOAD` and `TIME`; on the keys under the prefix `GET`, `SET`,
/// `DEL`, `PTTL`, `PEXPIRE`, `ZADD`, `ZREM`, `ZSCORE`, `ZCOUNT`, `ZRANGEBYSCORE` and
/// `ZREMRANGEBYSCORE`; with replicas `INFO` and `WAIT`; in a cluster `ASKING`. A user of a sentinel
/// needs `SENTINEL GET-MASTER-ADDR-BY-NAME`.
///
/// # Expiry
///
/// Every key expires at most a second after its content. If the server's clock is set back, lockouts,
/// leases and records last longer by as much.
///
/// # Failures
///
/// The store connects on the first call and reconnects when the connection breaks. Every call completes
/// within its [`timeout`](Self::timeout). A call whose response was lost is sent again if it is
/// idempotent, which all methods but [`write`](Store::write) are. A permit may then be counted that no
/// caller holds, never the reverse. Passwords, addresses with a password, and values never appear in
/// `Debug` or in errors.
pub struct RedisStore {
    servers: Servers,
    prefix: String,
    permit_ids: PermitIds,
    scripts: Scripts,
}

impl RedisStore {
    /// One server, or the primary of a replicated one at an address that follows it.
    ///
    /// The address is `redis://[user:password@]host[:port][/database]`, the same with `rediss` for
    /// TLS (feature `rustls` or `native-tls`), or `redis+unix:///path`. Nothing is sent yet. An
    /// address that is none of those is an error. No replica is waited for unless
    /// [`min_replicas`](Self::min_replicas) says so.
    pub fn new(address: &str) -> Result<Self, StoreError> {
        let node = Node::new(address::parse(address)?).map_err(|_| failure::address())?;
        Ok(Self::with(Topology::Single(Arc::new(node)), 0))
    }

    /// The nodes of a Redis Cluster: one or more of them, as `redis://[user:password@]host:port`, or
    /// `rediss` for TLS. The others are found through them, with the user and TLS of the first
    /// that was asked. Nothing is sent yet. No address, a database other than 0, and a Unix socket
    /// are errors.
    ///
    /// Redirections (`MOVED`, `ASK`) are followed. While a slot is being moved, calls of its keys wait
    /// for as long as the cluster asks for (`TRYAGAIN`). Nodes must be reachable at the addresses
    /// that they announce. Each change is confirmed by [one replica](Self::min_replicas) at least,
    /// and by all that are online.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::store::RedisStore;
    /// let store = RedisStore::cluster(["redis://cliq:secret@one.example:6379", "redis://cliq:secret@two.example:6379"])?;
    /// # Ok::<(), cliq_api::store::StoreError>(())
    /// ```
    pub fn cluster<A: AsRef<str>>(
        addresses: impl IntoIterator<Item = A>,
    ) -> Result<Self, StoreError> {
        let seeds = address::parse_all(addresses)?;
        let cluster = Cluster::new(seeds).map_err(|_| failure::addresses())?;
        Ok(Self::with(Topology::Cluster(cluster), 1))
    }

    /// The primary that sentinels know by a name, and after a failover its successor.
    ///
    /// `sentinels` are the addresses of one or more sentinels, as
    /// `redis://[user:password@]host:port`, or `rediss` for TLS. `primary` is the address of the primary
    /// with its **name in place of host and port**: `redis://[user:password@]name[/database]`, or
    /// `rediss`; its user, TLS and database apply to every primary. Nothing is sent yet. An address
    /// that is none of those is an error.
    ///
    /// Each change is confirmed by [one replica](Self::min_replicas) at least, and by all that are
    /// online.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::store::RedisStore;
    /// let sentinels = ["redis://one.example:26379", "redis://two.example:26379"];
    /// let store = RedisStore::sentinel(sentinels, "redis://cliq:secret@mymaster/0")?;
    /// # Ok::<(), cliq_api::store::StoreError>(())
    /// ```
    pub fn sentinel<A: AsRef<str>>(
        sentinels: impl IntoIterator<Item = A>,
        primary: &str,
    ) -> Result<Self, StoreError> {
        let sentinels = address::parse_all(sentinels)?;
        let primary = address::parse(primary)?;
        let name = address::host(&primary).ok_or_else(failure::address)?.0.to_owned();
        let sentinels = Sentinels::new(sentinels, &name, primary);
        let sentinels = sentinels.map_err(|_| failure::addresses())?;
        Ok(Self::with(Topology::Sentinel(Box::new(sentinels)), 1))
    }

    fn with(topology: Topology, replicas: usize) -> Self {
        Self {
            servers: Servers::new(topology, replicas),
            prefix: "cliq-api:".to_owned(),
            permit_ids: PermitIds::default(),
            scripts: Scripts::default(),
        }
    }

    /// What all keys on the server begin with: `cliq-api:`, if this is not called. Braces in it are
    /// percent-encoded, as they would begin a hash tag.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = address::without_braces(&prefix.into());
        self
    }

    /// How long a call may take, with connecting, repetitions and the confirmation of replicas,
    /// before it is an error: 2 seconds, if this is not called.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.servers = self.servers.timeout(timeout);
        self
    }

    /// How many replicas must confirm each change, at least; all that are online have to. If this is
    /// not called, 0 with [`new`](Self::new), otherwise 1.
    ///
    /// With 0, changes are not confirmed at all, and a failover may forget some of them: then a
    /// quota can be exceeded. Of several replicas, 1 keeps the store available while
    /// one of them follows; a higher number protects against more of them failing together with
    /// their primary.
    #[must_use]
    pub fn min_replicas(mut self, replicas: u8) -> Self {
        self.servers = self.servers.replicas(replicas.into());
        self
    }

    /// The key on the server. The hash tag keeps all keys of `key` in one slot of a cluster.
    fn key(&self, key: &str, part: &str) -> String {
        format!("{}{{{}}}:{part}", self.prefix, address::tag(key))
    }

    /// Runs a script on the keys of `key`. A result that `changes` anything is confirmed first.
    async fn call<T: FromRedisValue>(
        &self,
        key: &str,
        script: &ScriptInvocation<'_>,
        again: Again,
        changes: impl Fn(&T) -> bool + Send + Sync,
    ) -> Result<T, StoreError> {
        let tag = address::tag(key);
        self.servers.call(&ScriptCall { tag: &tag, script, again }, changes).await
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("RedisStore");
        debug.field("servers", &self.servers).field("prefix", &self.prefix);
        debug.finish_non_exhaustive()
    }
}
