//! A primary dies while tasks and processes share a store: no quota is exceeded, no record is
//! lost, and nothing is granted that its successor does not know.

use crate::folder::Folder;
use crate::group::{Group, Kind, ask, open, until};
use crate::process::{Process, say};
use cliq_api::clock::{Clock as _, SystemClock};
use cliq_api::store::{Acquisition, Lease, Quota, RedisStore, Store};
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, SystemTime};

const PLACE: &str = "CLIQ_API_TEST_GROUP";
const NOTES: &str = "CLIQ_API_TEST_FAILOVER_NOTES";
const QUOTA: Quota = Quota { requests: 20, window: Duration::from_secs(3) };
const ONE: Quota = Quota { requests: 1, window: Duration::from_secs(60) };
const LONG: Duration = Duration::from_secs(600);
const PROCESSES: usize = 3;
const TASKS: usize = 3;
const SHORT: Duration = Duration::from_millis(700);

/// Not a test of its own: what each process does until it is killed.
#[test]
#[ignore = "the other tests start it"]
fn child() {
    let (Ok(place), Ok(notes)) = (std::env::var(PLACE), std::env::var(NOTES)) else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    say("ready");
    runtime.block_on(async {
        let tasks: Vec<_> = (0..TASKS)
            .map(|task| {
                let notes = File::options().append(true).open(&notes).unwrap();
                tokio::spawn(work(open(&place).timeout(Duration::from_secs(1)), task, notes))
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
    });
}

async fn work(store: RedisStore, task: usize, mut notes: File) {
    let me = format!("{} {task}", std::process::id());
    loop {
        let before = now();
        match store.acquire("key", QUOTA).await {
            Ok(Acquisition::Granted(_)) => note(&mut notes, &format!("granted {before} {}", now())),
            Ok(_) => {}
            Err(_) => note(&mut notes, "failed"),
        }
        if let Ok(Some(number)) = increment(&store, &me).await {
            note(&mut notes, &format!("wrote {number}"));
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// A number that only ever grows, if no lease and no record is lost.
async fn increment(
    store: &RedisStore,
    me: &str,
) -> Result<Option<u64>, cliq_api::store::StoreError> {
    if store.acquire_lease("key", me, Duration::from_secs(2)).await? != Lease::Held {
        return Ok(None);
    }
    let number = number(store).await? + 1;
    let is_written = store.write("key", me, number.to_string().into_bytes(), LONG).await?;
    Ok(is_written.then_some(number))
}

async fn number(store: &RedisStore) -> Result<u64, cliq_api::store::StoreError> {
    let value = store.read("key").await?.unwrap_or_else(|| b"0".to_vec());
    Ok(String::from_utf8(value).unwrap().parse().unwrap())
}

/// One write, so that a line is there as a whole or not at all.
fn note(notes: &mut File, line: &str) {
    notes.write_all(format!("{line}\n").as_bytes()).unwrap();
}

/// Milliseconds since 1970.
fn now() -> u64 {
    let since = SystemClock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    u64::try_from(since.as_millis()).unwrap()
}

#[derive(Default)]
struct Seen {
    /// Between which times each was counted.
    granted: Vec<(u64, u64)>,
    wrote: Vec<u64>,
    failed: usize,
}

fn read(notes: &Path) -> Seen {
    let mut seen = Seen::default();
    for line in fs::read_to_string(notes).unwrap().lines() {
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["granted", before, after] => {
                seen.granted.push((before.parse().unwrap(), after.parse().unwrap()));
            }
            ["wrote", number] => seen.wrote.push(number.parse().unwrap()),
            _ => seen.failed += 1,
        }
    }
    seen.granted.sort_unstable();
    seen
}

fn most_in_a_window(granted: &[(u64, u64)]) -> usize {
    // Clocks are read in milliseconds, cut off.
    let window = u64::try_from(QUOTA.window.as_millis()).unwrap() - 1;
    let inside = |from: &(u64, u64)| {
        granted.iter().filter(|it| it.0 >= from.0 && it.1 < from.0 + window).count()
    };
    granted.iter().map(inside).max().unwrap_or(0)
}

fn a_primary_is_killed(kind: Kind) {
    let group = Group::start(kind);
    let folder = Folder::new();
    let notes = folder.path().join("notes");
    File::create(&notes).unwrap();
    let place = group.place();
    let environment = [(PLACE, place.as_str()), (NOTES, notes.to_str().unwrap())];
    let mut processes: Vec<_> =
        (0..PROCESSES).map(|_| Process::start("failover::child", &environment)).collect();
    for process in &mut processes {
        process.wait_for("ready");
    }
    until("permits are granted", || read(&notes).granted.len() >= 2 * QUOTA.requests as usize);

    let victim = group.primary("key");
    let (port, killed) = (victim.port, now());
    victim.signal("-KILL");
    if kind == Kind::Cluster {
        // The shard has no other replica, so its successor grants nothing until this one is back.
        until("there is a successor", || group.has_primary("key", port));
        group.restart(port);
    }
    until("permits are granted by the successor", || {
        let after = read(&notes).granted.iter().filter(|it| it.0 > killed + 500).count();
        after >= 2 * QUOTA.requests as usize
    });
    drop(processes);
    assert_ne!(group.primary("key").port, port, "there was no failover");

    let seen = read(&notes);
    let most = most_in_a_window(&seen.granted);
    let first = seen.granted.iter().find(|it| it.0 > killed + 500).unwrap().1 - killed;
    println!(
        "{kind:?}: {} granted, at most {most} of {} in {:?}; {} numbers written; {} calls failed; \
         granted again {first} ms after the kill",
        seen.granted.len(),
        QUOTA.requests,
        QUOTA.window,
        seen.wrote.len(),
        seen.failed
    );
    assert!(most <= QUOTA.requests as usize, "{most} in a window");
    assert!(seen.failed > 0, "calls succeeded while there was no primary");
    let distinct: HashSet<_> = seen.wrote.iter().collect();
    assert_eq!(distinct.len(), seen.wrote.len(), "two wrote the same number");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let store = group.store().timeout(Duration::from_secs(20));
    let last = runtime.block_on(number(&store)).unwrap();
    assert!(last >= *seen.wrote.iter().max().unwrap(), "{last}: a record was lost");
}

#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[test]
fn a_cluster_that_fails_over_exceeds_no_quota_and_loses_no_record() {
    a_primary_is_killed(Kind::Cluster);
}

#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[test]
fn a_primary_that_sentinels_replace_exceeds_no_quota_and_loses_no_record() {
    a_primary_is_killed(Kind::Sentinel);
}

/// Replicas that stand still have not got a permit, and one of them is promoted.
#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[tokio::test(flavor = "multi_thread")]
async fn what_no_replica_confirmed_is_not_granted() {
    for kind in [Kind::Cluster, Kind::Sentinel] {
        let group = Group::start(kind);
        let store = group.store().timeout(SHORT);
        store.usage("key", ONE).await.unwrap();
        let primary = group.primary("key");
        let replicas = group.replicas(primary);
        assert!(!replicas.is_empty());
        for replica in &replicas {
            replica.signal("-STOP");
        }
        let error = store.acquire("key", ONE).await.unwrap_err().to_string();
        let confirmed =
            format!("confirmed the change on 0 of {} replicas within 700ms", replicas.len());
        assert!(error.contains(&confirmed), "{error}");
        assert!(store.lock_out("key", Duration::from_millis(1)).await.is_err());
        assert!(store.acquire_lease("key", "me", LONG).await.is_err());

        // Whoever does without confirmation gets what will be forgotten: the connections are closed, so
        // that nothing is on its way to the replicas.
        ask(primary.port, &["client", "kill", "type", "replica"]);
        let careless = group.store().min_replicas(0).timeout(Duration::from_secs(20));
        let two = Quota { requests: 2, ..ONE };
        assert!(matches!(careless.acquire("key", two).await.unwrap(), Acquisition::Granted(_)));
        let sent = |port: u16| ask(port, &["zcard", "cliq-api:{key}:sent"]).parse::<u32>().unwrap();
        let granted = sent(primary.port);
        primary.signal("-KILL");
        for replica in &replicas {
            replica.signal("-CONT");
        }
        until("there is a successor", || group.has_primary("key", primary.port));
        assert!(sent(group.primary("key").port) < granted, "the successor forgot nothing");
    }
}

/// A primary without replicas cannot pass on what it grants.
#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[tokio::test(flavor = "multi_thread")]
async fn a_primary_whose_replicas_are_gone_grants_nothing() {
    let group = Group::start(Kind::Sentinel);
    let store = group.store().timeout(SHORT);
    assert!(matches!(store.acquire("first", ONE).await.unwrap(), Acquisition::Granted(_)));
    let primary = group.primary("first");
    for replica in group.replicas(primary) {
        replica.signal("-KILL");
    }
    until("the primary noticed", || {
        ask(primary.port, &["info", "replication"]).contains("connected_slaves:0")
    });
    let error = store.acquire("key", ONE).await.unwrap_err().to_string();
    assert!(error.contains("confirmed the change on 0 of 1 replicas within 700ms"), "{error}");
    // What changes nothing is answered all the same.
    assert!(matches!(store.acquire("first", ONE).await.unwrap(), Acquisition::Exhausted(_)));
    assert_eq!(store.usage("first", ONE).await.unwrap().used, 1);
    let careless = group.store().min_replicas(0);
    assert!(matches!(careless.acquire("other", ONE).await.unwrap(), Acquisition::Granted(_)));
}

/// Slots that are moved, and that are being moved.
#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[tokio::test(flavor = "multi_thread")]
async fn redirections_of_a_cluster_are_followed() {
    let group = Group::start(Kind::Cluster);
    let store = group.store();
    store.acquire("key", ONE).await.unwrap();
    store.acquire_lease("busy", "me", LONG).await.unwrap();
    let from = group.primary("busy");
    let primaries = || {
        let is_primary = |port| ask(port, &["role"]).starts_with("master");
        group.servers().iter().map(|server| server.port).filter(move |port| is_primary(*port))
    };
    let to = primaries().find(|port| *port != from.port).unwrap();
    let slot = ask(from.port, &["cluster", "keyslot", "{busy}"]);
    let [source, target] = [from.port, to].map(|port| ask(port, &["cluster", "myid"]));
    assert_eq!(ask(to, &["cluster", "setslot", &slot, "importing", &source]), "OK");
    assert_eq!(ask(from.port, &["cluster", "setslot", &slot, "migrating", &target]), "OK");

    // The lease is still here; there is no record, so a read is redirected with ASK.
    assert!(matches!(store.acquire_lease("busy", "you", LONG).await.unwrap(), Lease::Busy(_)));
    assert_eq!(store.read("busy").await.unwrap(), None);
    let key = "cliq-api:{busy}:lease";
    let port = to.to_string();
    let moved = ask(from.port, &["migrate", "127.0.0.1", &port, key, "0", "5000"]);
    assert_eq!(moved, "OK");
    // Now it is there, and the slot still is not.
    assert!(matches!(store.acquire_lease("busy", "you", LONG).await.unwrap(), Lease::Busy(_)));
    assert!(ask(from.port, &["get", key]).starts_with("ASK "), "the redirection was not needed");

    for port in [to, from.port].into_iter().chain(primaries()) {
        assert_eq!(ask(port, &["cluster", "setslot", &slot, "node", &target]), "OK");
    }
    assert!(ask(from.port, &["get", key]).starts_with("MOVED "));
    assert!(matches!(store.acquire_lease("busy", "you", LONG).await.unwrap(), Lease::Busy(_)));
    assert!(matches!(store.acquire("key", ONE).await.unwrap(), Acquisition::Exhausted(_)));
}

#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[tokio::test]
async fn one_reachable_server_of_those_named_is_enough() {
    let group = Group::start(Kind::Sentinel);
    let place = group.place();
    let gone = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = gone.local_addr().unwrap().port();
    drop(gone);
    let store = open(&place.replacen(' ', &format!(" {port} "), 1));
    assert!(matches!(store.acquire("key", ONE).await.unwrap(), Acquisition::Granted(_)));

    let error = open(&format!("Sentinel {port}")).timeout(SHORT).acquire("key", ONE).await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains(&format!("127.0.0.1:{port} cannot be reached")), "{error}");
    let (_, ports) = place.split_once(' ').unwrap();
    let sentinels = ports.split(' ').map(|port| format!("redis://127.0.0.1:{port}"));
    let store = RedisStore::sentinel(sentinels, "redis://me:secret@Another").unwrap();
    let error = store.acquire("key", ONE).await.unwrap_err();
    assert!(
        error.to_string().contains("the Redis store at Another is unknown to all sentinels"),
        "{error}"
    );
    assert!(!format!("{error:?} {store:?}").contains("secret"));
}

#[test]
fn addresses_of_a_group_that_cannot_be_used_are_refused_without_repeating_them() {
    let wrong = ["http://secret@host", "redis://:secret@host/1", "redis+unix:///secret"];
    for address in wrong {
        for store in [
            RedisStore::cluster([address]),
            RedisStore::sentinel([address], "redis://:secret@name"),
        ] {
            let error = store.unwrap_err();
            assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
            assert!(error.to_string().contains("of the Redis store; expected"));
        }
    }
    assert!(RedisStore::cluster(Vec::<String>::new()).is_err());
    assert!(RedisStore::sentinel(Vec::<String>::new(), "redis://name").is_err());
    assert!(RedisStore::sentinel(["redis://host:26379"], "redis+unix:///name").is_err());
}
