//! The client against a sandbox that deviates like the service, over real HTTP.

use cliq_api::auth::StaticToken;
use cliq_api::sandbox::{Quirk, Quirks, Sandbox};
use cliq_api::types::{ChannelLevel, ChatExportColumn, Message};
use cliq_api::{Cliq, ErrorKind};
use cliq_tools::dynamic::{self, Amount};
use futures_util::TryStreamExt as _;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

/// Operation and path of each correction.
type Reported = Arc<Mutex<BTreeSet<(String, String)>>>;

async fn start(quirks: impl Into<Quirks>, stateless: bool) -> (Sandbox, Cliq, Reported) {
    let builder = Sandbox::builder().quirks(quirks).stateless(stateless).enforce_limits(false);
    let sandbox = builder.start().await.unwrap();
    let reported = Reported::default();
    let seen = Arc::clone(&reported);
    let cliq = Cliq::builder()
        .base_url(sandbox.url())
        .auth(StaticToken::new(sandbox.issue_token(sandbox.scopes())))
        .on_correction(move |operation, corrections| {
            let mut seen = seen.lock().unwrap();
            for correction in corrections {
                seen.insert((operation.id.to_owned(), correction.path().to_owned()));
            }
        })
        .build()
        .unwrap();
    (sandbox, cliq, reported)
}

/// The operations that fail, and how.
async fn failures(cliq: &Cliq) -> Vec<(&'static str, String)> {
    let mut failures = Vec::new();
    for operation in dynamic::operations() {
        let input = dynamic::input(operation.id, Amount::Required).unwrap();
        if let Err(error) = dynamic::call(cliq, operation.id, input).unwrap().await {
            failures.push((operation.id, error.to_string()));
        }
    }
    failures
}

/// The operations that succeed.
async fn successes(cliq: &Cliq) -> Vec<&'static str> {
    let failures = failures(cliq).await;
    let failed = |id: &str| failures.iter().any(|(failed, _)| *failed == id);
    dynamic::operations().map(|operation| operation.id).filter(|id| !failed(id)).collect()
}

/// All quirks but the groups of events, which have a test of their own.
fn readable() -> Quirks {
    Quirks::all().without(Quirk::GroupedEvents)
}

#[tokio::test]
async fn groups_of_events_are_read() {
    let (_sandbox, cliq, _) = start(Quirk::GroupedEvents, true).await;
    assert_eq!(failures(&cliq).await, []);
}

#[tokio::test]
async fn every_operation_is_read_as_documented() {
    let (sandbox, cliq, reported) = start(Quirks::none(), true).await;
    assert_eq!(failures(&cliq).await, []);
    assert_eq!(sandbox.planted(), []);
    assert_eq!(*reported.lock().unwrap(), BTreeSet::new());
}

#[tokio::test]
async fn every_operation_is_read_with_quirks_and_says_what_was_corrected() {
    let (sandbox, cliq, reported) = start(readable(), true).await;
    assert_eq!(failures(&cliq).await, []);
    let planted = sandbox.planted();
    for quirk in [Quirk::NumbersAsText, Quirk::BooleansAsText, Quirk::MissingKeys] {
        let of: Vec<_> = planted.iter().filter(|planted| planted.quirk == quirk).collect();
        assert!(of.len() > 10, "{quirk}: {}", of.len());
        // The envelope of a list is read by the streams, which need no `has_more`.
        let silent: Vec<_> = of
            .into_iter()
            .filter(|planted| planted.path != "has_more")
            .map(|planted| (planted.operation.to_owned(), planted.path.clone()))
            .filter(|place| !reported.lock().unwrap().contains(place))
            .collect();
        assert_eq!(silent, [], "{quirk}");
    }
}

#[tokio::test]
async fn each_quirk_alone_is_read() {
    for quirk in readable().iter() {
        let (sandbox, cliq, _) = start(quirk, true).await;
        assert_eq!(failures(&cliq).await, [], "{quirk}");
        assert!(
            !sandbox.planted().is_empty() || quirk == Quirk::OldestFirst,
            "{quirk} reaches no operation"
        );
    }
}

#[tokio::test]
async fn errors_under_200_are_errors() {
    let (sandbox, cliq, _) = start(Quirk::ErrorsUnder200, true).await;
    // What a download holds is the caller's business.
    assert_eq!(successes(&cliq).await, ["files_download"]);
    assert!(dynamic::operations().all(|operation| sandbox.executions(operation.id) == 0));
}

#[tokio::test]
async fn streams_and_exports_are_whole_with_quirks_on_and_off() {
    for quirks in [Quirks::none(), Quirks::all()] {
        let (sandbox, cliq, _) = start(quirks, false).await;
        let users: Vec<_> = cliq.users().list().limit(100).stream().try_collect().await.unwrap();
        let ids: BTreeSet<_> = users.iter().map(|user| user.id.clone()).collect();
        assert_eq!((ids.len(), sandbox.executions("users_list")), (250, 3), "{quirks}");

        let channel = cliq.channels().create("Quirks", ChannelLevel::Organization).await;
        let channel = channel.unwrap_or_else(|error| panic!("{quirks}: {error}"));
        assert!(!channel.channel_id.as_str().is_empty());
        let chats: Vec<_> = cliq.chats().list().limit(2).stream().try_collect().await.unwrap();
        let chat = &chats.first().unwrap().chat_id;
        for number in 0..5 {
            let text = Message::new(format!("Number {number}"));
            cliq.messages().post_to_chat(chat, text).await.unwrap();
        }
        let list = cliq.messages().list(chat);
        let few: Vec<_> = list.clone().limit(2).stream().try_collect().await.unwrap();
        let all = list.limit(100).await.unwrap();
        assert!(few.len() >= 5);
        assert_eq!(few.len(), all.len(), "{quirks}");

        let columns = [ChatExportColumn::Title, ChatExportColumn::ChatId];
        let rows: Vec<_> =
            cliq.maintenance().export_chats(columns).await.unwrap().try_collect().await.unwrap();
        let titles: Vec<_> = rows.iter().map(|row| row.title.clone().unwrap_or_default()).collect();
        assert!(!titles.is_empty());
        assert!(!titles.iter().any(|title| title == "title"), "{quirks}: {titles:?}");
        sandbox.shutdown().await;
    }
}

#[tokio::test]
async fn an_export_that_is_html_gives_no_rows() {
    let (_sandbox, cliq, _) = start(Quirk::HtmlExports, false).await;
    let rows = cliq.maintenance().export_chats([ChatExportColumn::Title]).await;
    let error = match rows {
        Ok(rows) => rows.try_collect::<Vec<_>>().await.unwrap_err(),
        Err(error) => error,
    };
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_header_row_with_one_column_is_no_row() {
    let (_sandbox, cliq, _) = start(Quirk::HeaderRows, false).await;
    let export = cliq.maintenance().export_chats([ChatExportColumn::Title]);
    let rows: Vec<_> = export.await.unwrap().try_collect().await.unwrap();
    assert!(!rows.is_empty());
    assert!(rows.iter().all(|row| row.title.as_deref() != Some("title")), "{rows:?}");
}
