//! Items with the bytes they came in.

use crate::support::{client, number, query};
use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::pagination::WithRaw;
use cliq_api::sandbox::{Quirks, Sandbox};
use cliq_tools::dynamic;
use futures_util::TryStreamExt as _;
use serde::Serialize;
use serde_json::Value;
use tests::server::{Reply, Server};

/// A user as no serializer would write it: odd white space, an odd number, unknown and unordered keys.
fn user(id: u32) -> String {
    format!("{{ \"zz\" : 1.0e3,\n\t\"name\":\"\\u0053cott\",\"id\":\"{id}\" ,\"a\":[ null ,{{}}]}}")
}

fn users_page(ids: &[u32], rest: &str) -> Reply {
    let users: Vec<_> = ids.iter().copied().map(user).collect();
    Reply::json(200, format!("{{\"data\" :[ {} ]{rest}}}", users.join(" ,\r\n")))
}

fn raw<T>(all: &[WithRaw<T>]) -> Vec<&str> {
    assert!(all.iter().all(|one| one.is_verbatim));
    all.iter().map(|one| one.raw.get()).collect()
}

#[tokio::test]
async fn bytes_are_those_of_the_service_on_each_page() {
    let server = Server::start(|request| match query(request, "next_token").as_deref() {
        None => users_page(&[1, 2], ",\"next_token\":\"b\""),
        _ => users_page(&[3], ""),
    })
    .await
    .unwrap();
    let mut stream = client(&server).users().list().stream().with_raw();
    let first = stream.try_next().await.unwrap().unwrap();
    assert_eq!((first.raw.get(), stream.cursor()), (&*user(1), None));
    assert_eq!(first.item.id.as_str(), "1");
    let rest: Vec<_> = stream.try_collect().await.unwrap();
    assert_eq!(raw(&rest), [user(2), user(3)]);
}

/// The body in other arrangements, and elements that are corrected.
#[tokio::test]
async fn corrected_responses_have_what_was_received() {
    let (one, two) = (user(1), user(2));
    let odd = r#"{ "id" : 7.0,"name":null }"#;
    for (body, expected) in [
        (format!("[{one}, {two}]"), vec![&*one, &two]),
        (format!("{{\"data\":{one}}}"), vec![&*one]),
        (format!("{{\"object\":{{\"data\":[{one}]}}}}"), vec![&*one]),
        (format!("{{\"data\":[null,{odd} ,null, {two}]}}"), vec![odd, &two]),
        (format!("{{\"data\":[ [{one}] ,{two}]}}"), vec![&*format!("[{one}]"), &two]),
        (format!("{{\"data\":[{two}],\"data\":[null,{one}]}}"), vec![&*one]),
        ("{\"data\":\"-\"}".to_owned(), vec![]),
    ]
    .map(|(body, expected)| (body, expected.into_iter().map(str::to_owned).collect::<Vec<_>>()))
    {
        let sent = body.clone();
        let server = Server::start(move |_| Reply::json(200, body.clone())).await.unwrap();
        let stream = client(&server).users().list().stream().with_raw();
        let all: Vec<_> = stream.try_collect().await.unwrap();
        assert_eq!(raw(&all), expected, "{sent}");
    }
}

/// Windows overlap, and are sorted: the bytes stay with their messages.
#[tokio::test]
async fn bytes_stay_with_their_items_where_windows_are_sorted() {
    let message = |time: i64| {
        format!(
            "{{\"time\" : {time} ,\"id\":\"{time}_1\", \"type\":\"text\",\"mark\":{time}.0e1, \
             \"sender\":{{\"id\":\"1\",\"name\":\"S\"}},\"content\":{{\"text\":\"x\"}}}}"
        )
    };
    let server = Server::start(move |request| {
        let to = number(request, "totime").unwrap_or(i64::MAX);
        // In no order at all, and with the message of the end.
        let mut times: Vec<_> = (10..20).rev().filter(|time| *time <= to).take(4).collect();
        times.rotate_left(1);
        let window: Vec<_> = times.into_iter().map(message).collect();
        Reply::json(200, format!("{{\"data\":[{}]}}", window.join(", ")))
    })
    .await
    .unwrap();
    let list = client(&server).messages().list("CT_1_2").limit(4);
    let all: Vec<_> = list.stream().with_raw().try_collect().await.unwrap();
    assert_eq!(raw(&all), (10..20).rev().map(message).collect::<Vec<_>>());
    for one in &all {
        assert!(one.raw.get().contains(one.item.id.as_str()));
    }
}

#[tokio::test]
async fn changes_and_lists_by_number_have_them_too() {
    let channel = |id: u32| format!("{{\"name\" :\"#a\",\"channel_id\":\"O{id}\" ,\"x\":1e1}}");
    let server = Server::start(move |request| match query(request, "next_token") {
        None => Reply::json(
            200,
            format!("{{\"channels\":[{}],\"next_token\":\"b\",\"sync_token\":\"s\"}}", channel(1)),
        ),
        Some(_) => Reply::json(200, format!("{{\"channels\":[{}]}}", channel(2))),
    })
    .await
    .unwrap();
    let mut changes = client(&server).channels().list().changes().with_raw();
    let mut all = Vec::new();
    while let Some(channel) = changes.try_next().await.unwrap() {
        all.push(channel);
    }
    assert_eq!(raw(&all), [channel(1), channel(2)]);
    assert_eq!(changes.sync_token().unwrap().as_str(), "s");

    let record = |id: u32| format!("{{\"price\" : {id}.50 ,\"id\":\"{id}\"}}");
    let server = Server::start(move |request| {
        let from = number(request, "from_index").unwrap();
        let records: Vec<_> = match from {
            1 => vec![record(1), record(2)],
            3 => vec![record(3)],
            _ => vec![],
        };
        Reply::json(200, format!("{{\"list\":[{}]}}", records.join(",")))
    })
    .await
    .unwrap();
    let list = client(&server).databases().list_records("products").limit(2).by_offset();
    let all: Vec<_> = list.stream().with_raw().try_collect().await.unwrap();
    assert_eq!(raw(&all), [record(1), record(2), record(3)]);

    // A single record comes as the body itself.
    let server =
        Server::start(move |_| Reply::json(200, format!(" {} ", record(7)))).await.unwrap();
    let list = client(&server).databases().list_records("products");
    let all: Vec<_> = list.stream().with_raw().try_collect().await.unwrap();
    assert_eq!(raw(&all), [record(7)]);
}

async fn sandbox(quirks: Quirks) -> (Sandbox, Cliq) {
    let sandbox = Sandbox::builder().quirks(quirks).enforce_limits(false).start().await.unwrap();
    let token = sandbox.issue_token(sandbox.scopes());
    let cliq =
        Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build().unwrap();
    (sandbox, cliq)
}

/// Each item has the bytes of an element that the service sent, and no two the same element's.
async fn check<T: Serialize>(
    stream: impl futures_util::Stream<Item = Result<WithRaw<T>, cliq_api::Error>>,
    id: &str,
    of: impl Fn(&T) -> Option<String>,
) {
    let all: Vec<_> = stream.try_collect().await.unwrap();
    assert!(!all.is_empty());
    for one in &all {
        assert!(one.is_verbatim);
        let raw: Value = serde_json::from_str(one.raw.get()).unwrap();
        let found = raw.get(id).or_else(|| raw.get(0)?.get(id)).expect("has an identifier");
        let found = found.as_str().map_or_else(|| found.to_string(), str::to_owned);
        assert_eq!(Some(found), of(&one.item));
    }
}

#[tokio::test]
async fn against_a_sandbox_that_deviates() {
    for quirks in [Quirks::none(), Quirks::all()] {
        let (sandbox, cliq) = sandbox(quirks).await;
        let text = |id: Option<&dyn ToString>| id.map(ToString::to_string);
        let users = cliq.users().list().limit(100).stream().with_raw();
        check(users, "id", |one| text(Some(&one.id))).await;
        let channels = cliq.channels().list().changes().with_raw();
        check(channels, "channel_id", |one| text(Some(&one.channel_id))).await;
        let chats = cliq.chats().list().limit(2).stream().with_raw();
        check(chats, "chat_id", |one| text(Some(&one.chat_id))).await;
        sandbox.shutdown().await;
    }
}

/// The list of `dynamic::operations` with pages: none has items whose bytes could not be found.
#[test]
fn every_list_names_its_items() {
    for operation in dynamic::operations() {
        let Some(paging) = operation.pagination else { continue };
        let csv = operation.response == cliq_api::operation::ResponseKind::Csv;
        assert_eq!(paging.items.is_empty(), csv, "{}", operation.id);
    }
}
