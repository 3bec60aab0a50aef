//! What a store in memory has to bear: being used for long.

use cliq_api::clock::ManualClock;
use cliq_api::store::{MemoryStore, Quota, Store};
use std::time::Duration;

#[tokio::test]
async fn what_says_nothing_any_more_is_dropped() {
    let clock = ManualClock::default();
    let store = MemoryStore::with_clock(clock.clone());
    let quota = Quota { requests: 10, window: Duration::from_secs(60) };
    store.lock_out("for long", Duration::from_secs(1_000_000)).await.unwrap();
    for round in 0..20 {
        for number in 0..1_000 {
            let key = format!("{round} {number}");
            store.acquire(&key, quota).await.unwrap();
            store.acquire_lease(&key, "me", quota.window).await.unwrap();
        }
        assert!((2_000..=8_000).contains(&store.len()), "{}", store.len());
        clock.advance(quota.window);
    }
    assert!(store.usage("for long", quota).await.unwrap().locked_for.is_some());
}

#[tokio::test]
async fn values_are_not_told() {
    let store = MemoryStore::default();
    let (value, hour) = (b"1000.secret".to_vec(), Duration::from_secs(3_600));
    store.acquire_lease("key", "me", hour).await.unwrap();
    store.write("key", "me", value.clone(), hour).await.unwrap();
    let told = format!("{store:?}");
    assert!(told.contains("11 bytes"), "{told}");
    assert!(!told.contains("secret") && !told.contains(&format!("{value:?}")), "{told}");
}
