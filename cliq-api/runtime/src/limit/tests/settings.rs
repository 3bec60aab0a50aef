//! Changes to what is documented.

use super::{Limits, SECOND, fail_fast, limiter};
use crate::clock::{Clock, SteadyClock};
use crate::limit::Limiter;
use crate::operation::{Operation, RateLimit};
use crate::{Error, ErrorKind};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

fn build(settings: Limits) -> Result<Limiter, Error> {
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::new(SystemTime::UNIX_EPOCH));
    let clock_of_store = Arc::clone(&clock);
    let (operations, origin) = (super::OPERATIONS, super::ORIGIN);
    Limiter::new(settings, None, operations, None, origin, clock, clock_of_store)
}

async fn places(limiter: &Limiter, operation: &'static Operation) -> u32 {
    let mut places = 0;
    while places < 1000 {
        match limiter.acquire(operation, None, None).await {
            Ok(permit) => drop(permit.sent()),
            Err(_) => break,
        }
        places += 1;
    }
    places
}

fn documented(operation: &Operation) -> u32 {
    operation.rate_limit.unwrap().requests
}

#[tokio::test(start_paused = true)]
async fn the_documented_quota_holds() {
    let limiter = limiter(fail_fast());
    assert_eq!(places(&limiter, &super::LIST).await, documented(&super::LIST));
}

#[tokio::test(start_paused = true)]
async fn a_quota_can_be_changed_and_lifted() {
    let settings = fail_fast().allow("things_list", 7, 10 * SECOND).unlimited("things_get");
    let limiter = limiter(settings);
    assert_eq!(places(&limiter, &super::LIST).await, 7);
    assert_eq!(limiter.quota(&super::LIST).unwrap().window, Duration::from_millis(12_010));
    assert_eq!(places(&limiter, &super::GET).await, 1000);
    limiter.lock_out(&super::GET, SECOND).await;
    assert_eq!(places(&limiter, &super::GET).await, 0, "a lock holds all the same");
}

#[tokio::test(start_paused = true)]
async fn a_change_and_a_group_leave_other_versions_of_the_api_alone() {
    static NEXT: Operation = super::operation_below(
        "/api/v3",
        super::LIST.id,
        Some(crate::operation::RateLimit::new(9, 60, 300)),
    );
    let settings =
        fail_fast().allow("things_list", 7, 60 * SECOND).group(["things_list", "things_get"]);
    let limiter = limiter(settings);
    assert_eq!(places(&limiter, &super::LIST).await, 7);
    assert_eq!(places(&limiter, &super::GET).await, 0);
    assert_eq!(places(&limiter, &NEXT).await, 9);
}

#[tokio::test(start_paused = true)]
async fn the_period_of_a_lockout_can_be_overridden() {
    let limiter = limiter(Limits::new().lockout("things_list", 42 * SECOND));
    let epoch = SystemTime::UNIX_EPOCH;
    let lockout = limiter.report_lockout(Some(&super::LIST), None, epoch).await;
    assert_eq!(lockout.until, epoch + 42 * SECOND);
    assert_eq!(limiter.quota(&super::LIST).unwrap().requests, documented(&super::LIST));
}

#[tokio::test(start_paused = true)]
async fn the_margin_makes_windows_longer() {
    let limiter = limiter(Limits::new().margin(Duration::ZERO));
    assert_eq!(
        limiter.quota(&super::LIST).unwrap().window,
        Duration::from_millis(60_060),
        "but for the drift of clocks"
    );
}

#[tokio::test(start_paused = true)]
async fn a_group_shares_the_strictest_quota_and_its_lockouts() {
    let settings = fail_fast().allow("things_get", 4, 60 * SECOND).group([
        "things_list",
        "things_get",
        "things_create",
    ]);
    let limiter = limiter(settings);
    limiter.acquire(&super::LIST, None, None).await.unwrap().sent();
    assert_eq!(places(&limiter, &super::CREATE).await, 3);
    assert_eq!(places(&limiter, &super::GET).await, 0);
    assert_eq!(limiter.state(&super::LIST).await.unwrap().used, 4);
    assert_eq!(limiter.called().len(), 3);
    assert_eq!(
        places(&limiter, &super::DELETE).await,
        documented(&super::DELETE),
        "who is in no group counts alone"
    );
    tokio::time::sleep(100 * SECOND).await;
    limiter.lock_out(&super::GET, 60 * SECOND).await;
    assert_eq!(places(&limiter, &super::LIST).await, 0);
}

#[test]
fn invalid_settings_are_errors_when_the_client_is_built() {
    for (settings, told) in [
        (
            Limits::new().allow("things_lst", 1, SECOND),
            "a rate limit is set for the unknown operation `things_lst`; use an id of the table of operations, and enable the feature of its module",
        ),
        (
            Limits::new().group(["things_list", "nothing"]),
            "a rate limit is set for the unknown operation `nothing`; use an id of the table of operations, and enable the feature of its module",
        ),
        (
            Limits::new().allow("things_list", 0, SECOND),
            "the limit of `things_list` allows 0 requests in 1s; allow at least one request in a \
             period longer than zero",
        ),
        (
            Limits::new()
                .group(["things_list", "things_get"])
                .group(["things_list", "things_create"]),
            "`things_list` is in two groups of limits; put all operations that are counted together into one \
             group",
        ),
    ] {
        let error = build(settings).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Input, told));
    }
}

#[test]
fn debug_shows_no_user() {
    let shown = format!("{:?}", Limits::new().user("olivia@example.com"));
    assert!(!shown.contains("olivia") && shown.contains("policy"), "{shown}");
}

static SAME: Operation =
    super::operation_below("/api/v3", "things_show", Some(RateLimit::new(3, 60, 900)))
        .same_action(super::LIST.base, super::LIST.id);
static BOTH: crate::operation::Operations<'static> = &[super::OPERATIONS[0], &[&SAME]];

fn of_both(settings: Limits) -> Result<Limiter, Error> {
    let clock: Arc<dyn Clock> = Arc::new(SteadyClock::new(SystemTime::UNIX_EPOCH));
    let clock_of_store = Arc::clone(&clock);
    Limiter::new(settings, None, BOTH, None, super::ORIGIN, clock, clock_of_store)
}

#[tokio::test(start_paused = true)]
async fn the_same_action_of_two_versions_counts_together_by_the_stricter_limit() {
    let limiter = of_both(fail_fast()).unwrap();
    assert_eq!(places(&limiter, &super::LIST).await, 3);
    assert_eq!(places(&limiter, &SAME).await, 0);
    limiter.report_lockout(Some(&SAME), None, SystemTime::UNIX_EPOCH).await;
    let state = limiter.state(&super::LIST).await.unwrap();
    // Fifteen minutes, and a thousandth of them.
    let until = SystemTime::UNIX_EPOCH + Duration::from_millis(900_900);
    assert_eq!(state.locked_until, Some(until));
}

#[tokio::test(start_paused = true)]
async fn versions_count_separately_if_asked_to() {
    let limiter = of_both(fail_fast().separate_versions()).unwrap();
    assert_eq!(places(&limiter, &super::LIST).await, documented(&super::LIST));
    assert_eq!(places(&limiter, &SAME).await, 3);
}

#[tokio::test(start_paused = true)]
async fn a_change_and_a_group_include_the_same_action_of_another_version() {
    let limiter = of_both(fail_fast().allow("v3/things_show", 7, 60 * SECOND)).unwrap();
    assert_eq!(places(&limiter, &super::LIST).await, 7);
    assert_eq!(places(&limiter, &SAME).await, 0);

    let limiter = of_both(fail_fast().group(["things_get", "things_list"])).unwrap();
    assert_eq!(places(&limiter, &SAME).await, 3);
    assert_eq!(places(&limiter, &super::GET).await, 0);

    let twice = fail_fast().group(["things_get", "things_list"]).group(["things_show"]);
    let error = of_both(twice).unwrap_err();
    assert!(error.to_string().contains("in two groups"), "{error}");
    let error = of_both(fail_fast().unlimited("v4/things_list")).unwrap_err();
    assert!(error.to_string().contains("unknown operation `v4/things_list`"), "{error}");
}
