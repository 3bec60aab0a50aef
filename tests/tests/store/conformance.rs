//! Every rule for every store.

use crate::folder::Folder;
use cliq_api::clock::ManualClock;
use cliq_api::store::{Acquisition, FileStore, MemoryStore, PermitId, Quota, Store};
use std::sync::Arc;
use std::time::Duration;

/// A store, and how time passes for it.
pub struct Subject {
    pub store: Arc<dyn Store>,
    /// None where the time is the server's own.
    clock: Option<ManualClock>,
    /// A short while: the least there is, or where time is real, more than a machine stalls.
    pub step: Duration,
    pub window: Duration,
    /// What has to be there as long as the store.
    _background: Box<dyn std::any::Any + Send + Sync>,
}

impl Subject {
    fn memory() -> Self {
        let clock = ManualClock::default();
        Self::moved(Arc::new(MemoryStore::with_clock(clock.clone())), clock, Box::new(()))
    }

    fn file() -> Self {
        let (clock, folder) = (ManualClock::default(), Folder::new());
        let store = FileStore::new(folder.store()).clock(clock.clone());
        Self::moved(Arc::new(store), clock, Box::new(folder))
    }

    #[cfg(unix)]
    fn redis() -> Self {
        let server = crate::server::Server::start(&[]);
        Self {
            // Of many tasks on a busy machine each waits for all.
            store: Arc::new(
                cliq_api::store::RedisStore::new(&server.address())
                    .unwrap()
                    .timeout(Duration::from_secs(20)),
            ),
            clock: None,
            step: Duration::from_millis(700),
            window: Duration::from_millis(2_800),
            _background: Box::new(server),
        }
    }

    /// Several servers, and a prefix of its own.
    #[cfg(unix)]
    fn group(group: &crate::group::Group, prefix: &str) -> Self {
        Self {
            store: Arc::new(group.store().prefix(prefix).timeout(Duration::from_secs(20))),
            clock: None,
            step: Duration::from_millis(700),
            window: Duration::from_millis(2_800),
            _background: Box::new(()),
        }
    }

    fn moved(
        store: Arc<dyn Store>,
        clock: ManualClock,
        background: Box<dyn std::any::Any + Send + Sync>,
    ) -> Self {
        let (step, window) = (Duration::from_nanos(1), Duration::from_secs(60));
        Self { store, clock: Some(clock), step, window, _background: background }
    }

    pub fn quota(&self, requests: u32) -> Quota {
        Quota { requests, window: self.window }
    }

    pub async fn pass(&self, duration: Duration) {
        match &self.clock {
            Some(clock) => clock.advance(duration),
            None => tokio::time::sleep(duration).await,
        }
    }

    /// Exactly so long, or where time is real, about.
    #[track_caller]
    pub fn is_left(&self, left: Duration, expected: Duration) {
        if self.clock.is_some() {
            assert_eq!(left, expected);
        } else {
            assert!(left.abs_diff(expected) < self.step, "{left:?}, not {expected:?}");
        }
    }

    pub async fn granted(&self, key: &str, quota: Quota) -> PermitId {
        match self.store.acquire(key, quota).await.unwrap() {
            Acquisition::Granted(permit) => permit,
            other => panic!("{other:?}, not granted"),
        }
    }

    pub async fn full(&self, key: &str, quota: Quota) -> Duration {
        match self.store.acquire(key, quota).await.unwrap() {
            Acquisition::Exhausted(left) => left,
            other => panic!("{other:?}, not full"),
        }
    }

    pub async fn locked(&self, key: &str, quota: Quota) -> Duration {
        match self.store.acquire(key, quota).await.unwrap() {
            Acquisition::LockedOut(left) => left,
            other => panic!("{other:?}, not locked"),
        }
    }
}

macro_rules! of_each_store {
    ($($rule:ident)*) => {
        of_each_store!(@ memory all(), $($rule)*);
        of_each_store!(@ file all(), $($rule)*);
        #[cfg(unix)]
        of_each_store!(@ redis redis_server, $($rule)*);

        /// All rules of one group, as it takes seconds to start.
        #[cfg(unix)]
        async fn every_rule(kind: crate::group::Kind) {
            let group = crate::group::Group::start(kind);
            let mut rules = Vec::new();
            $(
                let subject = Subject::group(&group, stringify!($rule));
                let rule = async move { crate::rules::$rule(&subject).await };
                rules.push((stringify!($rule), tokio::spawn(rule)));
            )*
            for (rule, run) in rules {
                assert!(run.await.is_ok(), "{rule}");
            }
        }
    };
    (@ $store:ident $condition:meta, $($rule:ident)*) => {
        mod $store {
            $(
                #[cfg_attr(not($condition), ignore = "needs redis-server and redis-cli")]
                #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
                async fn $rule() {
                    crate::rules::$rule(&super::Subject::$store()).await;
                }
            )*
        }
    };
}

of_each_store! {
    a_permit_is_available_when_the_oldest_request_leaves_the_window_and_not_before
    a_refused_request_is_not_counted
    a_quota_of_zero_grants_nothing
    a_quota_that_shrinks_waits_until_enough_have_left
    a_caller_with_a_short_window_forgets_nothing_of_a_long_one
    a_lockout_is_in_force_until_its_end_and_not_longer
    of_two_lockouts_the_one_that_ends_later_stays
    a_released_permit_is_available_once
    a_permit_of_another_key_releases_nothing
    usage_counts_and_counts_nothing
    a_lease_keeps_others_out_until_it_ends
    a_lease_is_renewed_by_its_holder_alone
    only_the_holder_writes_and_writing_ends_the_lease
    a_lease_that_ended_does_not_write
    a_release_by_another_is_ignored
    a_record_is_dropped_when_its_time_is_over
    a_record_is_any_bytes
    keys_are_any_text_and_independent
    of_many_tasks_so_many_are_granted
    of_many_tasks_one_has_the_lease
}

#[cfg(unix)]
#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_rule_holds_in_a_cluster() {
    every_rule(crate::group::Kind::Cluster).await;
}

#[cfg(unix)]
#[cfg_attr(not(redis_sentinel), ignore = "needs redis-server, redis-cli and redis-sentinel")]
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn every_rule_holds_behind_sentinels() {
    every_rule(crate::group::Kind::Sentinel).await;
}
