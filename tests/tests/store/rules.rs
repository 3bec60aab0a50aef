//! What holds for every store.

use crate::conformance::Subject;
use cliq_api::store::{Acquisition, Lease, Quota};
use std::sync::Arc;
use std::time::Duration;

/// For what is not to end during a test.
const LONG: Duration = Duration::from_secs(600);

pub async fn a_permit_is_available_when_the_oldest_request_leaves_the_window_and_not_before(
    subject: &Subject,
) {
    let (window, step, quota) = (subject.window, subject.step, subject.quota(2));
    subject.granted("key", quota).await;
    subject.pass(step).await;
    subject.granted("key", quota).await;
    subject.is_left(subject.full("key", quota).await, window - step);

    subject.pass(window - 2 * step).await;
    let left = subject.full("key", quota).await;
    subject.is_left(left, step);
    subject.pass(left).await;
    subject.granted("key", quota).await;

    // The second one is still inside.
    let left = subject.full("key", quota).await;
    subject.is_left(left, step);
    subject.pass(left).await;
    subject.granted("key", quota).await;
    subject.full("key", quota).await;
}

pub async fn a_refused_request_is_not_counted(subject: &Subject) {
    let quota = subject.quota(1);
    subject.granted("key", quota).await;
    subject.pass(subject.step).await;
    for _ in 0..20 {
        subject.full("key", quota).await;
    }
    assert_eq!(subject.store.usage("key", quota).await.unwrap().used, 1);
    let left = subject.full("key", quota).await;
    subject.pass(left).await;
    assert_eq!(subject.store.usage("key", quota).await.unwrap().used, 0);
    subject.granted("key", quota).await;
}

pub async fn a_quota_of_zero_grants_nothing(subject: &Subject) {
    let left = subject.full("key", subject.quota(0)).await;
    assert_eq!(left, subject.window);
    subject.granted("key", subject.quota(1)).await;
    subject.full("key", subject.quota(0)).await;
}

pub async fn a_quota_that_shrinks_waits_until_enough_have_left(subject: &Subject) {
    let before = subject.quota(3);
    subject.granted("key", before).await;
    subject.pass(subject.step).await;
    subject.granted("key", before).await;
    subject.granted("key", before).await;
    // All but one have to leave, and the last of those is the second.
    let left = subject.full("key", subject.quota(2)).await;
    subject.is_left(left, subject.window);
    let left = subject.full("key", before).await;
    subject.is_left(left, subject.window - subject.step);
}

pub async fn a_caller_with_a_short_window_forgets_nothing_of_a_long_one(subject: &Subject) {
    let long = subject.quota(1);
    let short = Quota { requests: 2, window: subject.step };
    subject.granted("key", long).await;
    subject.pass(subject.step).await;
    subject.granted("key", short).await;
    subject.granted("key", short).await;
    subject.full("key", short).await;
    subject.pass(subject.step).await;
    subject.granted("key", short).await;
    assert_eq!(subject.store.usage("key", short).await.unwrap().used, 1);
    assert_eq!(subject.store.usage("key", long).await.unwrap().used, 4);
    subject.full("key", long).await;
}

pub async fn a_lockout_is_in_force_until_its_end_and_not_longer(subject: &Subject) {
    let (quota, period) = (subject.quota(1), 2 * subject.step);
    subject.store.lock_out("key", period).await.unwrap();
    subject.is_left(subject.locked("key", quota).await, period);
    subject.pass(subject.step).await;
    let left = subject.locked("key", quota).await;
    subject.is_left(left, subject.step);
    subject.pass(left).await;
    // What met the lock was not counted.
    subject.granted("key", quota).await;
    subject.full("key", quota).await;
}

pub async fn of_two_lockouts_the_one_that_ends_later_stays(subject: &Subject) {
    let quota = subject.quota(1);
    subject.store.lock_out("key", LONG).await.unwrap();
    subject.store.lock_out("key", subject.step).await.unwrap();
    subject.store.lock_out("key", Duration::ZERO).await.unwrap();
    subject.is_left(subject.locked("key", quota).await, LONG);
    subject.store.lock_out("key", 2 * LONG).await.unwrap();
    subject.is_left(subject.locked("key", quota).await, 2 * LONG);

    subject.store.lock_out("other", Duration::ZERO).await.unwrap();
    subject.granted("other", quota).await;
}

pub async fn a_released_permit_is_available_once(subject: &Subject) {
    let quota = subject.quota(2);
    let first = subject.granted("key", quota).await;
    subject.granted("key", quota).await;
    for _ in 0..2 {
        subject.store.release("key", &first).await.unwrap();
    }
    subject.granted("key", quota).await;
    subject.full("key", quota).await;
    // The place has another permit now.
    subject.store.release("key", &first).await.unwrap();
    subject.full("key", quota).await;
}

pub async fn a_permit_of_another_key_releases_nothing(subject: &Subject) {
    let quota = subject.quota(1);
    let permit = subject.granted("key", quota).await;
    subject.granted("other", quota).await;
    subject.store.release("other", &permit).await.unwrap();
    subject.store.release("nobody's", &permit).await.unwrap();
    subject.full("key", quota).await;
    subject.full("other", quota).await;
}

pub async fn usage_counts_and_counts_nothing(subject: &Subject) {
    let quota = subject.quota(3);
    for _ in 0..2 {
        let usage = subject.store.usage("key", quota).await.unwrap();
        assert_eq!((usage.used, usage.frees_in, usage.locked_for), (0, None, None));
    }
    subject.granted("key", quota).await;
    subject.pass(subject.step).await;
    subject.granted("key", quota).await;
    subject.store.lock_out("key", LONG).await.unwrap();
    let usage = subject.store.usage("key", quota).await.unwrap();
    assert_eq!(usage.used, 2);
    subject.is_left(usage.frees_in.unwrap(), subject.window - subject.step);
    subject.is_left(usage.locked_for.unwrap(), LONG);
}

pub async fn a_lease_keeps_others_out_until_it_ends(subject: &Subject) {
    let (store, period) = (&subject.store, 2 * subject.step);
    assert_eq!(store.acquire_lease("key", "one", period).await.unwrap(), Lease::Held);
    subject.pass(subject.step).await;
    let Lease::Busy(left) = store.acquire_lease("key", "two", period).await.unwrap() else {
        panic!("two have it");
    };
    subject.is_left(left, subject.step);
    subject.pass(left).await;
    assert_eq!(store.acquire_lease("key", "two", LONG).await.unwrap(), Lease::Held);
    assert!(matches!(store.acquire_lease("key", "one", LONG).await.unwrap(), Lease::Busy(_)));
}

pub async fn a_lease_is_renewed_by_its_holder_alone(subject: &Subject) {
    let (store, period) = (&subject.store, 2 * subject.step);
    assert_eq!(store.acquire_lease("key", "one", period).await.unwrap(), Lease::Held);
    subject.pass(subject.step).await;
    assert_eq!(store.acquire_lease("key", "one", LONG).await.unwrap(), Lease::Held);
    subject.pass(2 * subject.step).await;
    let Lease::Busy(left) = store.acquire_lease("key", "two", period).await.unwrap() else {
        panic!("it was renewed");
    };
    assert!(left > period, "{left:?}");
}

pub async fn only_the_holder_writes_and_writing_ends_the_lease(subject: &Subject) {
    let store = &subject.store;
    assert!(!store.write("key", "one", b"no lease".to_vec(), LONG).await.unwrap());
    assert_eq!(store.read("key").await.unwrap(), None);

    store.acquire_lease("key", "one", LONG).await.unwrap();
    assert!(!store.write("key", "two", b"not the holder".to_vec(), LONG).await.unwrap());
    assert!(store.write("key", "one", b"first".to_vec(), LONG).await.unwrap());
    assert_eq!(store.read("key").await.unwrap().unwrap(), b"first");
    assert!(!store.write("key", "one", b"again".to_vec(), LONG).await.unwrap());

    assert_eq!(store.acquire_lease("key", "two", LONG).await.unwrap(), Lease::Held);
    assert_eq!(store.read("key").await.unwrap().unwrap(), b"first");
    assert!(store.write("key", "two", b"second".to_vec(), LONG).await.unwrap());
    assert_eq!(store.read("key").await.unwrap().unwrap(), b"second");
}

pub async fn a_lease_that_ended_does_not_write(subject: &Subject) {
    let store = &subject.store;
    store.acquire_lease("key", "one", subject.step).await.unwrap();
    subject.pass(2 * subject.step).await;
    assert!(!store.write("key", "one", b"late".to_vec(), LONG).await.unwrap());
    assert_eq!(store.read("key").await.unwrap(), None);
}

pub async fn a_release_by_another_is_ignored(subject: &Subject) {
    let store = &subject.store;
    store.release_lease("key", "one").await.unwrap();
    store.acquire_lease("key", "one", LONG).await.unwrap();
    store.release_lease("key", "two").await.unwrap();
    assert!(matches!(store.acquire_lease("key", "two", LONG).await.unwrap(), Lease::Busy(_)));
    store.release_lease("key", "one").await.unwrap();
    assert_eq!(store.acquire_lease("key", "two", LONG).await.unwrap(), Lease::Held);
}

pub async fn a_record_is_dropped_when_its_time_is_over(subject: &Subject) {
    let (store, keep) = (&subject.store, 2 * subject.step);
    store.acquire_lease("key", "one", LONG).await.unwrap();
    assert!(store.write("key", "one", b"value".to_vec(), keep).await.unwrap());
    subject.pass(subject.step).await;
    assert_eq!(store.read("key").await.unwrap().unwrap(), b"value");
    // A lease does not keep it.
    store.acquire_lease("key", "two", LONG).await.unwrap();
    subject.pass(subject.step + Duration::from_millis(2)).await;
    assert_eq!(store.read("key").await.unwrap(), None);
}

pub async fn a_record_is_any_bytes(subject: &Subject) {
    let store = &subject.store;
    let all: Vec<u8> = (0..=255).cycle().take(100_000).collect();
    for value in [Vec::new(), b"\xff\xfe{\"\\".to_vec(), all] {
        store.acquire_lease("key", "a \0 holder\r\n", LONG).await.unwrap();
        assert!(store.write("key", "a \0 holder\r\n", value.clone(), LONG).await.unwrap());
        assert_eq!(store.read("key").await.unwrap(), Some(value));
    }
}

pub async fn keys_are_any_text_and_independent(subject: &Subject) {
    let long = "k".repeat(10_000);
    let longer = "k".repeat(10_001);
    let keys = [
        "",
        " ",
        "key",
        "Key",
        "KEY",
        "key ",
        "a/b",
        "a/../b",
        "../../etc/passwd",
        "a\0b",
        "a",
        "\r\n*1\r\n",
        "{",
        "}",
        "{}",
        "{a}",
        "%7Ba%7D",
        "*",
        "\u{1f980}",
        "e\u{301}",
        "\u{e9}",
        &long,
        &longer,
    ];
    let (store, quota) = (&subject.store, subject.quota(1));
    for key in keys {
        assert_eq!(store.acquire_lease(key, key, LONG).await.unwrap(), Lease::Held, "{key:?}");
        assert!(store.write(key, key, key.as_bytes().to_vec(), LONG).await.unwrap(), "{key:?}");
        subject.granted(key, quota).await;
    }
    for key in keys {
        assert_eq!(store.read(key).await.unwrap().unwrap(), key.as_bytes(), "{key:?}");
        subject.full(key, quota).await;
    }
    store.lock_out("key", LONG).await.unwrap();
    subject.full("Key", quota).await;
    subject.locked("key", quota).await;
}

pub async fn of_many_tasks_so_many_are_granted(subject: &Subject) {
    let quota = Quota { requests: 20, window: LONG };
    let places =
        each_of(
            200,
            subject,
            move |store, _| async move { store.acquire("key", quota).await.unwrap() },
        );
    let places = places.await;
    let permit_ids: Vec<_> = places
        .iter()
        .filter_map(|place| match place {
            Acquisition::Granted(permit) => Some(format!("{permit:?}")),
            _ => None,
        })
        .collect();
    assert_eq!(permit_ids.len(), 20);
    assert_eq!(permit_ids.iter().collect::<std::collections::HashSet<_>>().len(), 20);
    assert_eq!(subject.store.usage("key", quota).await.unwrap().used, 20);
}

pub async fn of_many_tasks_one_has_the_lease(subject: &Subject) {
    let leases = each_of(100, subject, |store, number| async move {
        store.acquire_lease("key", &format!("task {number}"), LONG).await.unwrap()
    });
    let leases = leases.await;
    assert_eq!(leases.iter().filter(|lease| **lease == Lease::Held).count(), 1);
}

/// What so many tasks get, at the same time.
async fn each_of<T, F>(
    tasks: usize,
    subject: &Subject,
    act: impl Fn(Arc<dyn cliq_api::store::Store>, usize) -> F,
) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let tasks: Vec<_> =
        (0..tasks).map(|task| tokio::spawn(act(Arc::clone(&subject.store), task))).collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}
