//! Lists without tokens: messages and chats are read by their times.

use crate::support::{client, item, number, page, sent};
use cliq_api::Cliq;
use cliq_api::pagination::Cursor;
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

const CHAT: &str = "CT_1184653329648523663_62439860";

/// How a service cuts its windows.
#[derive(Clone, Copy, Debug)]
struct Habits {
    /// Whether `totime` is part of the window.
    inclusive: bool,
    /// Whether a page has its oldest message first.
    oldest_first: bool,
}

/// A chat whose messages have these times, oldest first.
fn chat(times: &[i64], habits: Habits) -> impl Fn(&Recorded) -> Reply + Send + Sync + 'static {
    let messages: Vec<(i64, String)> =
        times.iter().enumerate().map(|(at, time)| (*time, format!("{time}_{at}"))).collect();
    move |request: &Recorded| {
        let to = number(request, "totime").unwrap_or(i64::MAX);
        let from = number(request, "fromtime").unwrap_or(i64::MIN);
        let limit = usize::try_from(number(request, "limit").unwrap_or(100)).unwrap();
        let mut window: Vec<Value> = messages
            .iter()
            .rev()
            .filter(|(time, _)| *time >= from && (*time < to || habits.inclusive && *time == to))
            .take(limit)
            .map(|(time, id)| item("messages_list", json!({ "id": id, "time": time })))
            .collect();
        if habits.oldest_first {
            window.reverse();
        }
        page("messages_list", window, json!({}))
    }
}

async fn ids(cliq: &Cliq, limit: u32) -> Vec<String> {
    let stream = cliq.messages().list(CHAT).limit(limit).stream();
    stream.map_ok(|message| message.id.to_string()).try_collect().await.unwrap()
}

#[tokio::test]
async fn every_message_comes_once_and_the_newest_first() {
    // Several messages of one millisecond, also where pages meet.
    let times = [10, 10, 11, 12, 13, 13, 13, 13, 20, 21, 21, 30];
    for limit in 1..=13 {
        for (inclusive, oldest_first) in
            [(true, false), (true, true), (false, false), (false, true)]
        {
            let habits = Habits { inclusive, oldest_first };
            let server = Server::start(chat(&times, habits)).await.unwrap();
            let ids = ids(&client(&server), limit).await;
            let unique: BTreeSet<&String> = ids.iter().collect();
            let what = format!("{habits:?}, {limit} a page: {ids:?}");
            assert_eq!((ids.len(), unique.len()), (times.len(), times.len()), "{what}");
            let time = |id: &String| id.split_once('_').unwrap().0.parse::<i64>().unwrap();
            assert!(ids.iter().map(time).is_sorted_by(|a, b| a >= b), "{what}");
            assert!(server.take().len() < 60, "{what}");
        }
    }
}

#[tokio::test]
async fn the_next_window_has_the_oldest_millisecond_in_it() {
    let habits = Habits { inclusive: true, oldest_first: false };
    let server = Server::start(chat(&[10, 11, 12, 13, 14], habits)).await.unwrap();
    let list = client(&server).messages().list(CHAT).fromtime(11).limit(3);
    let pages: Vec<_> = list.pages().try_collect().await.unwrap();
    // Pages have no duplicates either, and the window that brings nothing new is no page.
    assert_eq!(pages.iter().map(|page| page.len()).collect::<Vec<_>>(), [3, 1]);
    assert_eq!(
        sent(&server),
        [
            "fromtime=11&limit=3",
            "fromtime=11&limit=3&totime=13",
            "fromtime=11&limit=3&totime=12",
            // Whether anything is newer than the first page.
            "fromtime=13&limit=3",
        ]
    );
}

#[tokio::test]
async fn an_empty_chat_is_one_empty_page() {
    let habits = Habits { inclusive: true, oldest_first: false };
    let server = Server::start(chat(&[], habits)).await.unwrap();
    let pages: Vec<_> = client(&server).messages().list(CHAT).pages().try_collect().await.unwrap();
    assert_eq!((pages.len(), server.take().len()), (1, 1));
}

/// A millisecond with more messages than a page can ever have must not hide those before it.
#[tokio::test]
async fn a_millisecond_that_no_page_holds_is_passed_over() {
    let mut times = vec![10, 11];
    times.extend([12; 150]);
    times.push(13);
    for inclusive in [true, false] {
        let habits = Habits { inclusive, oldest_first: false };
        let server = Server::start(chat(&times, habits)).await.unwrap();
        let ids = ids(&client(&server), 100).await;
        assert!(ids.contains(&"11_1".to_owned()) && ids.contains(&"10_0".to_owned()));
        assert!(ids.len() >= 102, "{}", ids.len());
        assert!(server.take().len() < 10);
    }
}

#[tokio::test]
async fn a_window_that_is_not_heeded_is_the_end() {
    for times in [vec![1, 2, 3], vec![7, 7, 7]] {
        let messages: Vec<Value> = times
            .iter()
            .enumerate()
            .map(|(at, time)| {
                item("messages_list", json!({ "id": format!("{time}_{at}"), "time": time }))
            })
            .collect();
        let server = Server::start(move |_| page("messages_list", messages.clone(), json!({})))
            .await
            .unwrap();
        assert_eq!(ids(&client(&server), 3).await.len(), 3);
        assert!(server.take().len() <= 5);
    }
}

#[tokio::test]
async fn a_stored_cursor_knows_what_was_seen_of_its_millisecond() {
    let times = [10, 11, 12, 12, 12, 13];
    let habits = Habits { inclusive: true, oldest_first: false };
    let server = Server::start(chat(&times, habits)).await.unwrap();
    let mut pages = client(&server).messages().list(CHAT).limit(3).pages();
    let first = pages.try_next().await.unwrap().unwrap();
    let stored = serde_json::to_string(pages.cursor().unwrap()).unwrap();
    let cursor: Cursor = serde_json::from_str(&stored).unwrap();
    let rest = client(&server).messages().list(CHAT).limit(3).stream().resume(cursor);
    let rest: Vec<_> = rest.map_ok(|message| message.id.to_string()).try_collect().await.unwrap();
    let first: Vec<_> = first.iter().map(|message| message.id.to_string()).collect();
    assert_eq!(first, ["13_5", "12_4", "12_3"]);
    assert_eq!(rest, ["12_2", "11_1", "10_0"]);
}

#[tokio::test]
async fn a_time_will_do_for_a_cursor() {
    let habits = Habits { inclusive: true, oldest_first: false };
    let server = Server::start(chat(&[10, 11, 12, 13], habits)).await.unwrap();
    let stream = client(&server).messages().list(CHAT).stream().resume(Cursor::new("11"));
    let all: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!(all.len(), 2);
}

/// Chats with these times in milliseconds, which the service writes down to the second.
fn chats(times: &[i64], ascending: bool) -> impl Fn(&Recorded) -> Reply + Send + Sync + 'static {
    let mut times = times.to_vec();
    times.sort_unstable();
    move |request: &Recorded| {
        let before = number(request, "modified_before").unwrap_or(i64::MAX);
        let after = number(request, "modified_after").unwrap_or(i64::MIN);
        let limit = usize::try_from(number(request, "limit").unwrap_or(100)).unwrap();
        let within =
            times.iter().enumerate().filter(|(_, time)| (after + 1..before).contains(*time));
        let mut all: Vec<Value> = within
            .map(|(at, time)| {
                let written = format!("1970-01-01T01:00:{:02}+01:00", time / 1000);
                item(
                    "chats_list",
                    json!({ "chat_id": format!("CT_1_{at}"), "last_modified_time": written }),
                )
            })
            .collect();
        if !(ascending && after != i64::MIN) {
            all.reverse();
        }
        all.truncate(limit);
        page("chats_list", all, json!({}))
    }
}

async fn chat_ids(cliq: &Cliq, limit: u32, after: Option<i64>) -> Vec<String> {
    let mut list = cliq.chats().list().limit(limit);
    if let Some(after) = after {
        list = list.modified_after(after);
    }
    list.stream().map_ok(|chat| chat.chat_id.to_string()).try_collect().await.unwrap()
}

#[tokio::test]
async fn chats_are_read_by_the_second() {
    let times = [1_000, 2_100, 2_200, 2_900, 3_000, 3_500, 4_999];
    for limit in 1..=8 {
        let server = Server::start(chats(&times, true)).await.unwrap();
        let ids = chat_ids(&client(&server), limit, None).await;
        let expected = [6, 5, 4, 3, 2, 1, 0].map(|at| format!("CT_1_{at}"));
        assert_eq!(ids, expected, "{limit} a page");
        assert!(server.take().len() < 40);
    }
}

/// Whether the service turns the order round when asked for what is newer, or not: none is missed.
#[tokio::test]
async fn chats_that_changed_since_a_time() {
    let times = [1_000, 2_100, 2_200, 2_900, 3_000, 3_500, 4_999];
    for ascending in [true, false] {
        for limit in 1..=8 {
            let server = Server::start(chats(&times, ascending)).await.unwrap();
            let mut ids = chat_ids(&client(&server), limit, Some(2_100)).await;
            ids.sort();
            let expected = [2, 3, 4, 5, 6].map(|at| format!("CT_1_{at}"));
            assert_eq!(ids, expected, "ascending: {ascending}, {limit} a page");
        }
    }
}
