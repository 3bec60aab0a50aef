use super::{Batch, BatchItem, BatchRun, OnFailure, Order, Progress, Remaining};
use crate::clock::{Clock as _, ManualClock};
use crate::operation::RateLimit;
use crate::{Error, Operation};
use futures_util::{FutureExt as _, Stream as _, StreamExt as _};
use http::Method;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::sync::Semaphore;

/// Ends later, the smaller the number is.
async fn backwards(n: u64) -> Result<u64, Error> {
    tokio::time::sleep(Duration::from_millis(1000 - n)).await;
    Ok(n)
}

async fn failing_at_three(n: usize) -> Result<usize, Error> {
    if n == 3 { Err(Error::input("three", "take another")) } else { Ok(n) }
}

async fn indexes<I, T>(run: &mut BatchRun<'_, I, T>) -> Vec<usize> {
    run.map(|item| item.index).collect().await
}

#[tokio::test(start_paused = true)]
async fn results_come_in_the_order_of_the_items_or_as_calls_end() {
    let mut run = Batch::new(0..100).concurrency(10).run(backwards);
    assert_eq!(indexes(&mut run).await, (0..100).collect::<Vec<_>>());
    let mut run = Batch::new(0..5).order(Order::Completion).run(backwards);
    assert_eq!(indexes(&mut run).await, [4, 3, 2, 1, 0]);
    assert!(run.next().await.is_none() && run.next().await.is_none());
    assert!(run.ledger().remaining().is_empty());
}

#[tokio::test(start_paused = true)]
async fn no_more_items_are_under_way_than_allowed() {
    for order in [Order::Input, Order::Completion] {
        for allowed in [1, 7] {
            let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
            let work = async |n: u64| {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                let result = backwards(n % 13).await;
                now.fetch_sub(1, Ordering::SeqCst);
                result
            };
            let run = Batch::new(0..100).concurrency(allowed).order(order);
            let run = run.run(&work);
            assert_eq!(run.count().await, 100);
            assert_eq!(most.load(Ordering::SeqCst), allowed, "{order:?}");
        }
    }
}

#[tokio::test]
async fn a_failure_stops_what_has_not_begun_if_it_is_to() {
    for (choice, expected) in [
        (OnFailure::Continue, vec![0, 1, 2, 3, 4, 5, 6, 7]),
        (OnFailure::StopIfPermanent, vec![0, 1, 2, 3]),
        (OnFailure::Stop, vec![0, 1, 2, 3]),
    ] {
        let mut run = Batch::new(0..8).concurrency(2).on_failure(choice).run(failing_at_three);
        assert_eq!(indexes(&mut run).await, expected, "{choice:?}");
        let remaining = run.into_remaining();
        assert_eq!(remaining.failed, [3]);
        assert_eq!(remaining.waiting, (expected.len()..8).collect::<Vec<_>>());
        assert_eq!(remaining.unknown, Vec::<usize>::new());
    }
    let passing = async |_: usize| Err::<(), _>(Error::deadline(false));
    let run = Batch::new(0..8).concurrency(1).on_failure(OnFailure::StopIfPermanent);
    assert_eq!(run.run(passing).count().await, 8, "it may succeed later");
    let run = Batch::new(0..8).concurrency(1).on_failure(OnFailure::Stop);
    assert_eq!(run.run(passing).count().await, 1);
}

#[tokio::test]
async fn a_dropped_batch_tells_what_is_left() {
    let gate = Semaphore::new(3);
    let mut run = Batch::new(0..10).concurrency(2).run(async |n: usize| {
        gate.acquire().await.unwrap().forget();
        Ok::<_, Error>(n)
    });
    let ledger = run.ledger();
    for expected in 0..3 {
        assert_eq!(run.next().await.unwrap().index, expected);
    }
    assert!(run.next().now_or_never().is_none(), "the gate is closed");
    drop(run);
    let remaining = ledger.remaining();
    assert_eq!(
        (remaining.unknown.as_slice(), remaining.waiting.as_slice()),
        (&[3, 4][..], &[5, 6, 7, 8, 9][..])
    );
    assert_eq!(ledger.done(), [0, 1, 2]);
    let stored = serde_json::to_string(&remaining).unwrap();
    assert_eq!(serde_json::from_str::<Remaining>(&stored).unwrap(), remaining);

    gate.add_permits(100);
    let mut rest = Batch::new(0..10).skip(ledger.done()).run(async |n: usize| Ok(n));
    assert_eq!(indexes(&mut rest).await, [3, 4, 5, 6, 7, 8, 9]);
    let mut rest = Batch::new(0..10).only(remaining.waiting).skip([9]).run(async |n: usize| Ok(n));
    assert_eq!(indexes(&mut rest).await, [5, 6, 7, 8]);
}

#[tokio::test]
async fn a_call_that_may_have_been_executed_is_not_merely_failed() {
    let mut run = Batch::new([true, false]).run(async |sent| Err::<(), _>(Error::deadline(sent)));
    assert_eq!(indexes(&mut run).await, [0, 1]);
    assert_eq!(run.progress().failed, 2);
    let remaining = run.into_remaining();
    assert_eq!((remaining.unknown, remaining.failed), (vec![0], vec![1]));
}

#[tokio::test]
async fn a_stopped_batch_ends_what_is_under_way() {
    let gate = Semaphore::new(0);
    let mut run = Batch::new(0..10).concurrency(3).run(async |n: usize| {
        gate.acquire().await.unwrap().forget();
        Ok::<_, Error>(n)
    });
    assert!(run.next().now_or_never().is_none());
    run.stop();
    gate.add_permits(100);
    assert_eq!(run.size_hint(), (3, Some(10)));
    assert_eq!(indexes(&mut run).await, [0, 1, 2]);
    assert_eq!(run.into_remaining().waiting, [3, 4, 5, 6, 7, 8, 9]);
}

#[tokio::test]
async fn giving_up_waiting_for_a_result_loses_nothing() {
    let gate = Semaphore::new(0);
    let mut run = Batch::new(0..3).run(async |n: usize| {
        gate.acquire().await.unwrap().forget();
        Ok::<_, Error>(n)
    });
    for expected in 0..3 {
        assert!(run.next().now_or_never().is_none());
        gate.add_permits(1);
        let BatchItem { index, result } = run.next().await.unwrap();
        assert_eq!((index, result.unwrap()), (expected, expected));
    }
    assert!(run.next().await.is_none());
}

/// Ten calls a minute.
static LIMITED: Operation =
    Operation::new("batch_test", "tests", Method::POST, "/api/v2", "/batch", "")
        .rate_limit(RateLimit::new(10, 60, 300));

#[tokio::test]
async fn progress_tells_how_far_it_is_and_how_long_it_takes() {
    let clock = ManualClock::default();
    let seen = Mutex::new(Vec::new());
    let run = Batch::new(0..100)
        .concurrency(1)
        .operation(&LIMITED)
        .clock(clock.clone())
        .progress(|progress: &Progress| seen.lock().unwrap().push(*progress));
    let work = async |n: usize| {
        clock.sleep(Duration::from_secs(1)).await;
        failing_at_three(n).await
    };
    assert_eq!(run.run(work).count().await, 100);
    let seen = seen.into_inner().unwrap();
    assert_eq!(seen.len(), 101, "once at the beginning, and once per item");
    let remaining: Vec<u64> =
        seen.iter().map(|progress| progress.remaining.unwrap().as_secs()).collect();
    // 100 calls at 10 a minute begin within nine minutes; a call takes a second.
    assert_eq!((remaining[0], remaining[1], remaining[10]), (540, 539, 530));
    assert_eq!(remaining[100], 0);
    let last = seen[100];
    assert_eq!((last.done, last.failed, last.finished(), last.left()), (99, 1, 100, 0));
    assert_eq!((last.under_way, last.elapsed), (0, Duration::from_secs(100)));
    assert_eq!((seen[0].under_way, seen[0].total), (0, 100));

    // The pace so far, where no threshold is known; nothing before the first item.
    let seen = Mutex::new(Vec::new());
    let run = Batch::new(0..4).concurrency(1).clock(clock.clone());
    let run = run.progress(|progress: &Progress| seen.lock().unwrap().push(progress.remaining));
    assert_eq!(run.run(work).count().await, 4);
    let seconds: Vec<_> = seen.into_inner().unwrap();
    let expected = [None, Some(3), Some(2), Some(1), Some(0)];
    assert_eq!(seconds, expected.map(|seconds| seconds.map(Duration::from_secs)));
}

#[tokio::test]
async fn the_usage_of_others_is_asked_for() {
    let frees_in = Some(Duration::from_secs(45));
    let usage = crate::store::Usage { used: 10, frees_in, locked_for: None };
    let run = Batch::new(0..1).operation(&LIMITED).usage(move || Some(usage));
    let seen = Mutex::new(None);
    let run = run.progress(|progress: &Progress| {
        seen.lock().unwrap().get_or_insert(progress.remaining);
    });
    assert_eq!(run.run(failing_at_three).count().await, 1);
    assert_eq!(seen.into_inner().unwrap(), Some(Some(Duration::from_secs(45))));
}

#[tokio::test]
async fn errors_of_other_types_stop_a_batch_and_leave_the_outcome_unknown() {
    let mut run = Batch::new([1, 2])
        .concurrency(1)
        .on_failure(OnFailure::StopIfPermanent)
        .run(async |_| Err::<(), _>(std::io::Error::other("disk full")));
    assert_eq!(run.next().await.unwrap().result.unwrap_err().to_string(), "disk full");
    assert!(run.next().await.is_none());
    let left = run.into_remaining();
    assert_eq!((left.unknown, left.waiting), (vec![0], vec![1]));
}

#[tokio::test]
async fn a_boxed_error_is_judged_by_the_error_of_the_call_in_it() {
    let mut run =
        Batch::new([1, 2]).concurrency(1).on_failure(OnFailure::StopIfPermanent).run(async |_| {
            Err::<(), Box<dyn std::error::Error + Send + Sync>>(Error::deadline(false).into())
        });
    assert!(run.next().await.unwrap().result.is_err());
    assert!(run.next().await.is_some(), "the failure is not permanent");
    assert_eq!(run.into_remaining().failed, [0, 1]);
}
