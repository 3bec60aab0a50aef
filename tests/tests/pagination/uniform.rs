//! All lists of the sandbox are read in the same way, whatever their documented structure is.

use cliq_api::auth::StaticToken;
use cliq_api::clock::{Clock as _, SystemClock};
use cliq_api::message::Message;
use cliq_api::pagination::{Items, ListRequest, Page};
use cliq_api::sandbox::Sandbox;
use cliq_api::types::RecordValues;
use cliq_api::{Cliq, Error};
use std::fmt::Debug;
use std::time::Duration;

async fn start() -> (Sandbox, Cliq) {
    let sandbox = Sandbox::start().await.unwrap();
    let token = sandbox.issue_token(sandbox.scopes());
    let cliq = Cliq::builder()
        .base_url(sandbox.url())
        .accounts_url(sandbox.url())
        .auth(StaticToken::new(token))
        .build()
        .unwrap();
    (sandbox, cliq)
}

/// A page has items, which begin the list; `all`, `first` and the stream agree with them.
async fn agree<R>(
    request: R,
    mut stream: Items<R>,
    all: impl Future<Output = Result<Vec<R::Item>, Error>>,
    first: impl Future<Output = Result<Option<R::Item>, Error>>,
) where
    R: ListRequest + IntoFuture<Output = Result<Page<R::Item>, Error>>,
    R::Item: Debug,
{
    let id = request.operation().id;
    let shown = |item: &R::Item| serde_json::to_value(item).unwrap();
    let page = request.await.unwrap_or_else(|error| panic!("{id}: {error}"));
    assert!(!page.is_empty(), "{id}");
    assert_eq!(page.len(), page.items().len(), "{id}");
    let first = first.await.unwrap().map(|item| shown(&item));
    assert_eq!(first.as_ref(), page.items().first().map(shown).as_ref(), "{id}");
    let all: Vec<_> = all.await.unwrap().iter().map(shown).collect();
    let mut streamed = Vec::new();
    while let Some(item) = stream.try_next().await.unwrap() {
        streamed.push(shown(&item));
    }
    assert_eq!(all, streamed, "{id}");
    let more = page.next_cursor().is_some();
    let of_page: Vec<_> = page.into_iter().map(|item| shown(&item)).collect();
    assert_eq!(all.get(..of_page.len()), Some(of_page.as_slice()), "{id}");
    assert!(more || all.len() == of_page.len(), "{id}");
}

macro_rules! agree {
    ($($request:expr,)+) => {$(
        let request = $request;
        let (stream, all) = (request.clone().stream(), request.clone().all());
        let first = request.clone().first();
        agree(request, stream, all, first).await;
    )+};
}

#[tokio::test]
async fn all_lists_are_read_in_the_same_way() {
    let (sandbox, cliq) = start().await;
    let channel = cliq.channels().list().first().await.unwrap().unwrap();
    let user = cliq.users().list().first().await.unwrap().unwrap().id;
    let team = cliq.teams().create("Support").user_ids([&user]).await.unwrap();
    let chat = channel.chat_id.as_ref().unwrap();
    for number in 0..3 {
        cliq.messages().post_to_chat(chat, Message::text(number.to_string())).await.unwrap();
        let values = RecordValues::new().set("productid", number);
        cliq.databases().create_record("products", values).await.unwrap();
        cliq.reminders().create().content(format!("Reminder {number}")).await.unwrap();
    }
    let hour = Duration::from_secs(3600);
    let start = SystemClock.now() + hour;
    cliq.events().create("Forum", start, start + hour, "Etc/UTC").await.unwrap();
    agree! {
        cliq.channels().list().limit(2),
        cliq.channels().list_members(&channel.channel_id),
        cliq.users().list().limit(60),
        cliq.messages().list(chat).limit(2),
        cliq.teams().list(),
        cliq.teams().list_members(&team.team_id),
        cliq.roles().list(),
        cliq.departments().list(),
        cliq.designations().list(),
        cliq.statuses().list(),
        cliq.reminders().list().limit(2),
        cliq.databases().list_records("products"),
        cliq.chats().list().limit(2),
        cliq.events().list(),
        cliq.userfields().list(),
    }
    sandbox.shutdown().await;
}

#[tokio::test]
async fn a_page_continues_where_it_ends() {
    let (sandbox, cliq) = start().await;
    let list = cliq.users().list().limit(100);
    let page = list.clone().await.unwrap();
    assert_eq!(page.len(), 100);
    assert_eq!(page.extra()["has_more"], true);
    let cursor = page.next_cursor().unwrap().clone();
    let rest = list.stream().resume(cursor).all().await.unwrap();
    assert_eq!(rest.len(), 150);
    assert!(page.iter().all(|one| rest.iter().all(|other| one.id != other.id)));
    sandbox.shutdown().await;
}

#[tokio::test]
async fn messages_continue_where_a_page_ends() {
    let (sandbox, cliq) = start().await;
    let chat = cliq.channels().list().first().await.unwrap().unwrap().chat_id.unwrap();
    for number in 0..5 {
        cliq.messages().post_to_chat(&chat, Message::text(number.to_string())).await.unwrap();
    }
    let list = cliq.messages().list(&chat).limit(2);
    let all = list.clone().all().await.unwrap();
    let page = list.clone().await.unwrap();
    let rest = list.stream().resume(page.next_cursor().unwrap().clone()).all().await.unwrap();
    let read = page.iter().chain(&rest).map(|message| message.id.clone());
    assert_eq!(read.collect::<Vec<_>>(), all.iter().map(|one| one.id.clone()).collect::<Vec<_>>());
    sandbox.shutdown().await;
}
