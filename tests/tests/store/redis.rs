//! What a store on a server has to bear: restarts, silence, wrong passwords, a server that is not
//! its own.

use crate::server::Server;
use cliq_api::store::{Acquisition, Lease, Quota, RedisStore, Store};
use std::io::Read as _;
use std::net::TcpListener;
use std::time::{Duration, Instant};

const TWO: Quota = Quota { requests: 2, window: Duration::from_secs(60) };
const LONG: Duration = Duration::from_secs(600);

async fn error(store: &RedisStore) -> String {
    let error = store.acquire("key", TWO).await.unwrap_err();
    let all = format!("{error} {error:?} {store:?}");
    assert!(!all.contains("secret"), "{all}");
    error.to_string()
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn every_key_has_the_prefix_and_an_end() {
    let server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap().prefix("team:");
    for key in ["key", "{other}"] {
        store.acquire(key, TWO).await.unwrap();
        store.lock_out(key, LONG).await.unwrap();
        store.acquire_lease(key, "me", LONG).await.unwrap();
        store.write(key, "me", b"value".to_vec(), LONG).await.unwrap();
        store.acquire_lease(key, "me", LONG).await.unwrap();
    }
    let keys = server.ask(&["--scan"]);
    let mut keys: Vec<_> = keys.lines().collect();
    keys.sort_unstable();
    let parts = ["lease", "lock", "sent", "value"];
    let expected: Vec<_> = ["{%7Bother%7D}", "{key}"]
        .iter()
        .flat_map(|key| parts.map(|part| format!("team:{key}:{part}")))
        .collect();
    assert_eq!(keys, expected);
    for key in keys {
        let left: i64 = server.ask(&["pttl", key]).parse().unwrap();
        let longest = if key.ends_with(":sent") { 61_000 } else { 600_000 };
        assert!((longest - 30_000..=longest).contains(&left), "{key}: {left}");
    }
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn what_was_used_leaves_nothing_on_the_server() {
    let server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap();
    let short = Duration::from_secs(2);
    store.acquire("key", Quota { requests: 1, window: short }).await.unwrap();
    store.lock_out("key", short).await.unwrap();
    store.acquire_lease("key", "me", short).await.unwrap();
    store.write("key", "me", b"value".to_vec(), short).await.unwrap();
    store.acquire_lease("key", "me", short).await.unwrap();
    assert_eq!(server.ask(&["dbsize"]), "4");
    tokio::time::sleep(Duration::from_millis(3_500)).await;
    assert_eq!(server.ask(&["--scan"]), "");
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn prefixes_are_independent() {
    let server = Server::start(&[]);
    let one = RedisStore::new(&server.address()).unwrap().prefix("one:");
    let two = RedisStore::new(&server.address()).unwrap().prefix("two:");
    one.lock_out("key", LONG).await.unwrap();
    assert!(matches!(one.acquire("key", TWO).await.unwrap(), Acquisition::LockedOut(_)));
    assert!(matches!(two.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn connections_and_scripts_that_are_lost_are_renewed_within_the_call() {
    let server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap();
    for expected in 1..=3 {
        assert!(matches!(
            store.acquire("key", Quota { requests: 10, ..TWO }).await.unwrap(),
            Acquisition::Granted(_)
        ));
        assert_eq!(store.usage("key", TWO).await.unwrap().used, expected);
        server.ask(&["client", "kill", "type", "normal", "skipme", "yes"]);
        server.ask(&["script", "flush"]);
    }
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn while_the_server_is_away_calls_fail_and_afterwards_they_work() {
    let mut server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap();
    store.acquire("key", TWO).await.unwrap();
    server.kill();
    for _ in 0..2 {
        let error = error(&store).await;
        assert!(error.contains("cannot be reached: Connection refused"), "{error}");
    }
    server.restart();
    assert!(matches!(store.acquire("key", TWO).await.unwrap(), Acquisition::Granted(_)));
    assert_eq!(store.acquire_lease("key", "me", LONG).await.unwrap(), Lease::Held);
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn what_lies_ahead_of_the_servers_clock_counts_from_now() {
    let server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap();
    let quota = Quota { requests: 1, window: Duration::from_secs(2) };
    store.acquire("key", quota).await.unwrap();
    let member = server.ask(&["zrange", "cliq-api:{key}:sent", "-1", "-1"]);
    // An hour ahead, as after the clock was set back by one.
    server.ask(&["zincrby", "cliq-api:{key}:sent", "3600000000", &member]);

    let Acquisition::Exhausted(left) = store.acquire("key", quota).await.unwrap() else {
        panic!("free")
    };
    assert!(left <= quota.window && left.as_millis() > 1_000, "{left:?}");
    tokio::time::sleep(left).await;
    assert!(matches!(store.acquire("key", quota).await.unwrap(), Acquisition::Granted(_)));
}

/// A runtime takes its connections with it.
#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[test]
fn a_store_outlives_the_runtime_of_its_first_call() {
    let server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap();
    for _ in 0..2 {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let place = runtime.block_on(store.acquire("key", TWO)).unwrap();
        assert!(matches!(place, Acquisition::Granted(_)));
    }
}

#[tokio::test]
async fn a_server_that_is_silent_is_waited_for_so_long_and_no_longer() {
    // It takes connections and says nothing.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    let store = RedisStore::new(&format!("redis://cliq:secret@{place}/0")).unwrap();
    let store = store.timeout(Duration::from_millis(300));
    let began = Instant::now();
    assert_eq!(
        error(&store).await,
        format!(
            "the Redis store at {place} did not respond within 300ms; check that it is running and \
             reachable"
        )
    );
    assert!((300..2_000).contains(&began.elapsed().as_millis()), "{:?}", began.elapsed());
}

/// As one that is swapped out, or on the other side of a network that fell apart.
#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn after_a_silence_the_next_call_has_a_connection_of_its_own() {
    let server = Server::start(&[]);
    let store = RedisStore::new(&server.address()).unwrap().timeout(Duration::from_millis(300));
    store.acquire("key", TWO).await.unwrap();
    server.ask(&["client", "pause", "600", "all"]);
    assert!(error(&store).await.contains("did not respond within 300ms"));
    tokio::time::sleep(Duration::from_millis(700)).await;
    assert!(store.usage("key", TWO).await.unwrap().used >= 1);
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn wrong_passwords_are_told_and_no_password_is() {
    let server = Server::start(&["--requirepass", "the secret"]);
    let none = RedisStore::new(&server.address()).unwrap();
    let told = error(&none).await;
    assert!(told.contains("returned NOAUTH; add a user and a password to the address"), "{told}");

    let wrong = RedisStore::new(&format!("{}?pass=wrong%20secret", server.address())).unwrap();
    let told = error(&wrong).await;
    assert!(told.contains("rejected the user or the password; check the address"), "{told}");

    let right = RedisStore::new(&format!("{}?pass=the%20secret", server.address())).unwrap();
    assert!(right.acquire("key", TWO).await.is_ok());
    assert!(!format!("{right:?}").contains("secret"));
}

#[cfg_attr(not(redis_server), ignore = "needs redis-server and redis-cli")]
#[tokio::test]
async fn a_user_who_may_do_what_is_documented_may_do_enough() {
    let server = Server::start(&[]);
    let may = "get set del pttl pexpire zadd zrem zscore zcount zrangebyscore zremrangebyscore \
               time evalsha script|load";
    let may: Vec<_> = may.split(' ').map(|command| format!("+{command}")).collect();
    let mut words = vec!["acl", "setuser", "cliq", "on", ">secret", "~team:*"];
    words.extend(may.iter().map(String::as_str));
    assert_eq!(server.ask(&words), "OK");

    let address = format!("{}?user=cliq&pass=secret", server.address());
    let store = RedisStore::new(&address).unwrap().prefix("team:");
    let Acquisition::Granted(permit) = store.acquire("key", TWO).await.unwrap() else {
        panic!("free")
    };
    store.release("key", &permit).await.unwrap();
    store.lock_out("key", LONG).await.unwrap();
    assert!(store.usage("key", TWO).await.unwrap().locked_for.is_some());
    store.acquire_lease("key", "me", LONG).await.unwrap();
    assert!(store.write("key", "me", b"value".to_vec(), LONG).await.unwrap());
    assert_eq!(store.read("key").await.unwrap().unwrap(), b"value");
    store.acquire_lease("key", "me", LONG).await.unwrap();
    store.release_lease("key", "me").await.unwrap();

    // On other keys it may not.
    let told = error(&RedisStore::new(&address).unwrap()).await;
    assert!(told.contains("returned NOPERM; permit the user EVALSHA"), "{told}");
}

#[test]
fn addresses_that_are_none_are_refused_without_repeating_them() {
    for address in [
        "",
        "redis",
        "http://cliq:secret@host",
        "redis://cliq:secret@host:port",
        "redis://:secret@/x y",
    ] {
        let error = RedisStore::new(address).unwrap_err();
        let all = format!("{error} {error:?}");
        assert!(all.contains("invalid address of the Redis store; expected"), "{all}");
        assert!(!all.contains("secret"), "{all}");
    }
}

#[tokio::test]
async fn tls_is_spoken_and_never_left_out() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let place = listener.local_addr().unwrap();
    let store = RedisStore::new(&format!("rediss://cliq:secret@{place}"));
    let server = std::thread::spawn(move || {
        let mut first = [0];
        listener.accept().unwrap().0.read_exact(&mut first).unwrap();
        first
    });
    let error = error(&store.unwrap()).await;
    assert!(error.starts_with(&format!("the Redis store at {place} ")), "{error}");
    assert_eq!(server.join().unwrap(), [22], "the beginning of a handshake");
}
