//! The list of chats is paged by the time of the last message.

use crate::support::{client, item, number, page, sent};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

/// Chats with the time of their last message and a time of their last change that misleads: the
/// service orders and filters by the former.
fn chats(times: &'static [Option<i64>]) -> impl Fn(&Recorded) -> Reply + Send + Sync + 'static {
    move |request| {
        let before = number(request, "modified_before").unwrap_or(i64::MAX);
        let limit = usize::try_from(number(request, "limit").unwrap_or(100)).unwrap();
        let chat = |(at, time): (usize, &Option<i64>)| {
            let last = time.map(|time| json!({ "time": time, "text": "Hello" }));
            let mut chat = item(
                "chats_list",
                json!({
                    "chat_id": format!("CT_1_{at}"),
                    "last_modified_time": "2031-01-01T00:00:00+00:00",
                    "last_message_info": last,
                }),
            );
            if let (None, Value::Object(keys)) = (time, &mut chat) {
                keys.remove("last_message_info");
                keys.insert("last_modified_time".to_owned(), json!("1970-01-01T00:00:01+00:00"));
            }
            chat
        };
        let within = times
            .iter()
            .enumerate()
            .filter(|(_, time)| time.unwrap_or(1_000) < before)
            .map(chat)
            .take(limit);
        page("chats_list", within.collect(), json!({}))
    }
}

#[tokio::test]
async fn chats_are_paged_by_their_last_message() {
    // The last one has no message: its change counts.
    static TIMES: &[Option<i64>] =
        &[Some(9_000), Some(8_500), Some(7_000), Some(6_000), Some(6_000), Some(2_000), None];
    for limit in 2..=8 {
        let server = Server::start(chats(TIMES)).await.unwrap();
        let stream = client(&server).chats().list().limit(limit).stream();
        let ids: Vec<_> =
            stream.map_ok(|chat| chat.chat_id.to_string()).try_collect().await.unwrap();
        let expected: Vec<_> = (0..7).map(|at| format!("CT_1_{at}")).collect();
        assert_eq!(ids, expected, "{limit} a page");
    }
    let server = Server::start(chats(TIMES)).await.unwrap();
    let mut stream = client(&server).chats().list().limit(3).stream();
    for _ in 0..4 {
        stream.try_next().await.unwrap().unwrap();
    }
    // A second behind the last message of the last chat, not behind its last change.
    assert_eq!(sent(&server), ["limit=3", "limit=3&modified_before=8000"]);
}
