//! Lists whose pages carry a token, or whose items have numbers.

use crate::support::{client, item, page, query, sent, three_pages, users, users_page};
use cliq_api::types::{DatabaseRecord, User};
use cliq_api::{Cliq, Error};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

async fn ids(cliq: &Cliq) -> Result<Vec<String>, Error> {
    let id = |user: User| user.id.to_string();
    cliq.users().list().limit(2).stream().map_ok(id).try_collect().await
}

/// What a client makes of the users that a service answers, and what it asked.
async fn read(
    answer: impl Fn(&Recorded) -> Reply + Send + Sync + 'static,
) -> (String, Vec<String>) {
    let server = Server::start(answer).await.unwrap();
    let ids = ids(&client(&server)).await.unwrap();
    (ids.join(" "), sent(&server))
}

#[tokio::test]
async fn a_list_is_read_until_there_is_no_token() {
    let (ids, sent) = read(three_pages).await;
    assert_eq!(ids, "1 2 3 4 5 6");
    assert_eq!(sent, ["limit=2", "limit=2&next_token=b", "limit=2&next_token=c"]);
}

#[tokio::test]
async fn by_page() {
    let server = Server::start(three_pages).await.unwrap();
    let mut pages = client(&server).users().list().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.len());
    }
    assert_eq!(sizes, [2, 2, 2]);
    assert!(pages.is_finished() && pages.cursor().is_none());
    // The end is the end, however often it is asked for.
    assert!(pages.try_next().await.unwrap().is_none());
    assert_eq!(server.take().len(), 3);
}

#[tokio::test]
async fn a_token_that_is_null_or_empty_is_none() {
    for nothing in [json!(null), json!("")] {
        let keys = json!({ "next_token": nothing, "has_more": false });
        let (ids, sent) = read(move |_| page("users_list", users([1]), keys.clone())).await;
        assert_eq!((ids.as_str(), sent.len()), ("1", 1), "{nothing}");
    }
}

#[tokio::test]
async fn a_token_may_be_a_number() {
    let (ids, sent) = read(|request| match query(request, "next_token").as_deref() {
        None => page("users_list", users([1]), json!({ "next_token": 9_007_199_254_740_993_u64 })),
        Some("9007199254740993") => users_page([2], ""),
        Some(_) => Reply::empty(500),
    })
    .await;
    assert_eq!((ids.as_str(), sent.len()), ("1 2", 2));
}

#[tokio::test]
async fn the_token_decides_and_not_has_more() {
    let (ids, sent) = read(|_| page("users_list", users([1]), json!({ "has_more": true }))).await;
    assert_eq!((ids.as_str(), sent.len()), ("1", 1));
    let (ids, sent) = read(|request| match query(request, "next_token") {
        None => page("users_list", users([1]), json!({ "has_more": false, "next_token": "b" })),
        Some(_) => page("users_list", users([2]), json!({ "has_more": false })),
    })
    .await;
    assert_eq!((ids.as_str(), sent.len()), ("1 2", 2));
}

#[tokio::test]
async fn a_page_without_items_is_not_the_end() {
    let (ids, sent) = read(|request| match query(request, "next_token").as_deref() {
        None => users_page([1], "b"),
        Some("b") => users_page([], "c"),
        Some(_) => users_page([2], ""),
    })
    .await;
    assert_eq!((ids.as_str(), sent.len()), ("1 2", 3));
}

#[tokio::test]
async fn a_token_that_comes_again_is_the_end() {
    let (ids, sent) = read(|request| match query(request, "next_token") {
        None => users_page([1], "b"),
        Some(_) => users_page([2], "b"),
    })
    .await;
    assert_eq!((ids.as_str(), sent.len()), ("1 2", 2));
}

#[tokio::test]
async fn tokens_that_go_round_in_a_circle_are_the_end() {
    let (ids, sent) = read(|request| match query(request, "next_token").as_deref() {
        None => users_page([1], "b"),
        Some("b") => users_page([2], "c"),
        Some(_) => users_page([3], "b"),
    })
    .await;
    assert_eq!((ids.as_str(), sent.len()), ("1 2 3", 3));
}

#[tokio::test]
async fn departments_designations_and_participants() {
    let answer = |id: &'static str| {
        move |request: &Recorded| {
            let again = query(request, "next_token").is_some();
            let keys = if again { json!({}) } else { json!({ "next_token": "2a4e39fab270" }) };
            page(id, vec![item(id, json!({}))], keys)
        }
    };
    let server = Server::start(answer("departments_list")).await.unwrap();
    let all: Vec<_> = client(&server).departments().list().stream().try_collect().await.unwrap();
    assert_eq!(
        (all.len(), sent(&server).as_slice()),
        (2, &["", "next_token=2a4e39fab270"].map(String::from)[..])
    );
    let server = Server::start(answer("designations_list_members")).await.unwrap();
    let list = client(&server).designations().list_members("7341000000030071");
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!((all.len(), server.take().len()), (2, 2));
    let server = Server::start(answer("calls_list_participants")).await.unwrap();
    let list = client(&server).calls().list_participants("15093303_1654794155339_GN_1_1");
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!((all.len(), server.take().len()), (2, 2));
}

#[tokio::test]
async fn reminders_have_a_token_of_their_own_name() {
    let server = Server::start(|request| {
        let item = item("reminders_list", json!({}));
        let keys = match query(request, "next_set_token") {
            None => json!({ "next_set_token": "s2" }),
            Some(_) => json!({}),
        };
        page("reminders_list", vec![item], keys)
    })
    .await
    .unwrap();
    let all: Vec<_> =
        client(&server).reminders().list().limit(1).stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(sent(&server), ["limit=1", "limit=1&next_set_token=s2"]);
}

#[tokio::test]
async fn a_search_for_threads_has_another_token() {
    let server = Server::start(|request| {
        let item = item("threads_list", json!({}));
        let keys = match query(request, "next_search_token").as_deref() {
            None => json!({ "next_search_token": "s2" }),
            Some("s2") => json!({ "next_search_token": "s3" }),
            Some(_) => json!({}),
        };
        page("threads_list", vec![item], keys)
    })
    .await
    .unwrap();
    let threads = || client(&server).threads().list("O1864232000000076001").search_key("build");
    let all: Vec<_> = threads().stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 3);
    let expected = [
        "search_key=build",
        "next_search_token=s2&search_key=build",
        "next_search_token=s3&search_key=build",
    ];
    assert_eq!(sent(&server), expected);
    // A stored cursor knows into which parameter it goes.
    let mut pages = threads().pages();
    pages.try_next().await.unwrap();
    let cursor = pages.cursor().cloned().unwrap();
    let rest: Vec<_> = threads().stream().resume(cursor).try_collect().await.unwrap();
    assert_eq!(rest.len(), 2);
    assert_eq!(sent(&server)[1..], expected[1..]);
}

/// The cursor of a list of calls excludes every other parameter.
#[tokio::test]
async fn a_cursor_that_stands_alone() {
    let server = Server::start(|request| {
        let keys = match query(request, "next_token") {
            None => json!({ "next_token": "n2" }),
            Some(_) => json!({}),
        };
        page("calls_list", vec![item("calls_list", json!({}))], keys)
    })
    .await
    .unwrap();
    let list = client(&server).calls().list().limit(1).search("review");
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(sent(&server), ["limit=1&search=review", "next_token=n2"]);
}

fn records(numbers: impl IntoIterator<Item = u64>) -> Vec<Value> {
    let record =
        |number: u64| json!({ "id": format!("1475600000000{number:04}"), "productid": number });
    numbers.into_iter().map(record).collect()
}

fn last_digits(records: &[DatabaseRecord]) -> Vec<&str> {
    records.iter().map(|record| record.id.as_str().trim_start_matches("1475600000000")).collect()
}

#[tokio::test]
async fn records_are_begun_by_number_and_ended_by_token() {
    // The documented answer to a token is a record in place of a list.
    for rest in [json!({ "list": records([3, 4]) }), records([3])[0].clone()] {
        let expected = if rest.get("list").is_some() { 4 } else { 3 };
        let server = Server::start(move |request| match query(request, "start_token") {
            None => Reply::json(
                200,
                json!({ "next_token": "2666a59c", "list": records([1, 2]) }).to_string(),
            ),
            Some(_) => Reply::json(200, rest.to_string()),
        })
        .await
        .unwrap();
        let list = client(&server)
            .databases()
            .list_records("products")
            .criteria("(instock==true)")
            .limit(2);
        let all: Vec<_> = list.stream().try_collect().await.unwrap();
        assert_eq!(last_digits(&all), &["0001", "0002", "0003", "0004"][..expected]);
        assert_eq!(
            sent(&server),
            [
                "criteria=(instock==true)&from_index=1&limit=2",
                "criteria=(instock==true)&start_token=2666a59c"
            ]
        );
    }
}

/// A service with five records.
fn five_records(request: &Recorded) -> Reply {
    let from = query(request, "from_index").unwrap().parse::<u64>().unwrap();
    let limit = query(request, "limit").map_or(2, |limit| limit.parse().unwrap());
    let list = records((from..from + limit).filter(|number| *number <= 5));
    Reply::json(200, json!({ "list": list }).to_string())
}

#[tokio::test]
async fn records_by_number() {
    let server = Server::start(five_records).await.unwrap();
    let list = || client(&server).databases().list_records("products").limit(2).by_offset();
    let all: Vec<_> = list().stream().try_collect().await.unwrap();
    assert_eq!(last_digits(&all), ["0001", "0002", "0003", "0004", "0005"]);
    assert_eq!(
        sent(&server),
        ["from_index=1&limit=2", "from_index=3&limit=2", "from_index=5&limit=2"]
    );
    let mut pages = list().pages();
    pages.try_next().await.unwrap();
    let cursor = pages.cursor().cloned().unwrap();
    let rest: Vec<_> = list().stream().resume(cursor).try_collect().await.unwrap();
    assert_eq!(last_digits(&rest), ["0003", "0004", "0005"]);
    // Without a limit only a page without records is the end.
    server.take().clear();
    let list = client(&server).databases().list_records("products").from_index(4);
    let all: Vec<_> = list.by_offset().stream().try_collect().await.unwrap();
    assert_eq!(last_digits(&all), ["0004", "0005"]);
    assert_eq!(sent(&server), ["from_index=4", "from_index=6"]);
}

#[tokio::test]
async fn a_number_that_is_not_heeded_is_the_end() {
    let body = json!({ "list": records([1, 2]) }).to_string();
    let server = Server::start(move |_| Reply::json(200, body.clone())).await.unwrap();
    let list = client(&server).databases().list_records("products").by_offset();
    let all: Vec<_> = list.stream().try_collect().await.unwrap();
    assert_eq!((last_digits(&all), server.take().len()), (vec!["0001", "0002"], 2));
}
