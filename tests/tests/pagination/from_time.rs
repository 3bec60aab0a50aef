//! Messages from a time on, whichever end of them the service returns first.

use crate::support::{client, item, number, page};
use cliq_api::pagination::Cursor;
use cliq_api::{Cliq, ErrorKind};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Mutex;
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

const CHAT: &str = "CT_1184653329648523663_62439860";

/// What a service does with `fromtime`.
#[derive(Clone, Copy, Debug)]
struct Habits {
    /// Whether a page has the oldest messages that follow, in place of the newest.
    oldest: bool,
    /// Whether a page has its oldest message first.
    ascending: bool,
    /// Whether both ends are part of the window.
    inclusive: bool,
}

impl Habits {
    fn all() -> impl Iterator<Item = Self> {
        let both = [true, false];
        let pairs =
            both.into_iter().flat_map(move |oldest| both.map(|ascending| (oldest, ascending)));
        pairs.flat_map(move |(oldest, ascending)| {
            both.map(|inclusive| Self { oldest, ascending, inclusive })
        })
    }

    fn answer(self, times: &[i64], request: &Recorded) -> Reply {
        let to = number(request, "totime").unwrap_or(i64::MAX);
        let from = number(request, "fromtime").unwrap_or(i64::MIN);
        let limit = usize::try_from(number(request, "limit").unwrap_or(100)).unwrap();
        let within = |time: i64| {
            let at_end = self.inclusive && (time == from || time == to);
            (time > from && time < to) || at_end
        };
        let mut window: Vec<Value> = times
            .iter()
            .enumerate()
            .filter(|(_, time)| within(**time))
            .map(|(at, time)| json!({ "id": format!("{time}_{at}"), "time": time }))
            .map(|keys| item("messages_list", keys))
            .collect();
        // Without a start there is only one end to begin with.
        if self.oldest && from != i64::MIN {
            window.truncate(limit);
        } else {
            window.drain(..window.len().saturating_sub(limit));
        }
        if !self.ascending {
            window.reverse();
        }
        page("messages_list", window, json!({}))
    }
}

async fn ids(cliq: &Cliq, from: i64, limit: u32) -> Vec<String> {
    let stream = cliq.messages().list(CHAT).fromtime(from).limit(limit).stream();
    stream.map_ok(|message| message.id.to_string()).try_collect().await.unwrap()
}

fn sorted(mut ids: Vec<String>) -> Vec<String> {
    ids.sort();
    ids
}

#[tokio::test]
async fn every_message_that_follows_comes_once() {
    let times = [10, 10, 11, 12, 13, 13, 13, 13, 20, 21, 21, 30];
    for habits in Habits::all() {
        for limit in 1..=13 {
            for from in [5, 10, 13, 21, 30, 40] {
                let server = Server::start(move |request| habits.answer(&times, request));
                let server = server.await.unwrap();
                let found = ids(&client(&server), from, limit).await;
                let follows = |time: i64| time > from || habits.inclusive && time == from;
                let expected: Vec<_> = times
                    .iter()
                    .enumerate()
                    .filter(|(_, time)| follows(**time))
                    .map(|(at, time)| format!("{time}_{at}"))
                    .collect();
                let what = format!("{habits:?}, {limit} a page, from {from}");
                assert_eq!(sorted(found), sorted(expected), "{what}");
                assert!(server.take().len() < 60, "{what}");
            }
        }
    }
}

/// More messages than a page holds follow, as the service is documented: 100 a page.
#[tokio::test]
async fn more_than_a_full_page_follows() {
    let times: Vec<i64> = (0..250).map(|number| 1_000 + number * 7).collect();
    for habits in Habits::all() {
        let all = times.clone();
        let server = Server::start(move |request| habits.answer(&all, request)).await.unwrap();
        let found: BTreeSet<_> = ids(&client(&server), 900, 100).await.into_iter().collect();
        assert_eq!(found.len(), 250, "{habits:?}");
        assert!(server.take().len() <= 6, "{habits:?}");
    }
}

/// Messages that arrive while older ones are read fill more than a page, so that the newest page does
/// not reach down to what was read.
#[tokio::test]
async fn messages_that_arrive_meanwhile_leave_no_gap() {
    let now = [10, 11, 12, 13, 14];
    let later = [10, 11, 12, 13, 14, 20, 21, 22, 22, 23, 24, 25];
    for habits in Habits::all() {
        let count = Mutex::new(0);
        let server = Server::start(move |request| {
            let mut count = count.lock().unwrap();
            *count += 1;
            habits.answer(if *count > 2 { &later } else { &now }, request)
        })
        .await
        .unwrap();
        let found = ids(&client(&server), 5, 2).await;
        let unique: BTreeSet<_> = found.iter().collect();
        assert_eq!((found.len(), unique.len()), (12, 12), "{habits:?}: {found:?}");
        assert!(server.take().len() < 30, "{habits:?}");
    }
}

#[tokio::test]
async fn it_goes_on_at_a_stored_cursor_in_both_directions() {
    let times = [10, 11, 12, 13, 14, 15, 16];
    for habits in Habits::all() {
        let server = Server::start(move |request| habits.answer(&times, request)).await.unwrap();
        let mut seen = Vec::new();
        let mut stored: Option<Cursor> = None;
        // Each page is read by another process.
        for _ in 0..20 {
            let mut pages = client(&server).messages().list(CHAT).fromtime(9).limit(2).pages();
            if let Some(cursor) = stored.take() {
                pages = pages.resume(cursor);
            }
            let Some(page) = pages.try_next().await.unwrap() else { break };
            seen.extend(page.iter().map(|message| message.id.to_string()));
            stored = pages.cursor().cloned();
            if stored.is_none() {
                break;
            }
        }
        let expected: Vec<_> = (10..).zip(0..7).map(|(time, at)| format!("{time}_{at}")).collect();
        assert_eq!(sorted(seen), expected, "{habits:?}");
    }
}

/// A chat in which someone writes before each request must not be followed for ever.
#[tokio::test]
async fn what_arrives_long_after_the_beginning_is_not_waited_for() {
    // The read begins at 08:49:37; each page has one more message, 20 s behind the one before.
    let began = 784_111_777_000_i64;
    let count = Mutex::new(0_i64);
    let server = Server::start(move |request| {
        let mut count = count.lock().unwrap();
        *count += 1;
        let times: Vec<i64> = (0..*count + 2).map(|number| began + number * 20_000).collect();
        let habits = Habits { oldest: true, ascending: true, inclusive: true };
        let mut reply = habits.answer(&times, request);
        reply.headers.push(("date".to_owned(), "Sun, 06 Nov 1994 08:49:37 GMT".to_owned()));
        reply
    })
    .await
    .unwrap();
    let found = ids(&client(&server), 1, 100).await;
    assert!(found.len() >= 4, "{found:?}");
    assert!(server.take().len() < 10);
}

#[tokio::test]
async fn a_full_page_without_readable_times_is_an_error() {
    for time in [json!("soon"), json!(null), json!({})] {
        let server = Server::start(move |_| {
            let one =
                |at: usize| item("messages_list", json!({ "id": format!("1_{at}"), "time": time }));
            page("messages_list", (0..3).map(one).collect(), json!({}))
        })
        .await
        .unwrap();
        let list = client(&server).messages().list(CHAT);
        let mut stream = list.clone().limit(3).stream();
        for _ in 0..3 {
            assert!(stream.try_next().await.unwrap().is_some());
        }
        let error = stream.try_next().await.unwrap_err();
        let text = error.to_string();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(text.starts_with("messages_list: HTTP 200"), "{text}");
        assert!(text.contains("no new item with a readable time"), "{text}");
        assert!(text.contains("read the raw body"), "{text}");
        // The error is the end, but the list was not read to its end.
        assert!(stream.try_next().await.unwrap().is_none());
        assert!(!stream.is_finished());
        assert_eq!(server.take().len(), 1);
        // A page that is not full has all there is.
        let all: Vec<_> = list.limit(4).stream().try_collect().await.unwrap();
        assert_eq!(all.len(), 3);
    }
}

/// Messages with readable times lead on, and those without are not repeated.
#[tokio::test]
async fn some_unreadable_times_do_no_harm() {
    let server = Server::start(|request| {
        let to = number(request, "totime").unwrap_or(i64::MAX);
        let limit = usize::try_from(number(request, "limit").unwrap()).unwrap();
        let window: Vec<_> = [14, 13, 12, 11, 10]
            .into_iter()
            .filter(|time| *time <= to)
            .take(limit)
            .map(|time| {
                let written = if time == 12 { json!("noon") } else { json!(time) };
                item("messages_list", json!({ "id": format!("{time}_1"), "time": written }))
            })
            .collect();
        page("messages_list", window, json!({}))
    })
    .await
    .unwrap();
    let stream = client(&server).messages().list(CHAT).limit(3).stream();
    let ids: Vec<_> = stream.map_ok(|message| message.id.to_string()).try_collect().await.unwrap();
    assert_eq!(ids, ["14_1", "13_1", "12_1", "11_1", "10_1"]);
}
