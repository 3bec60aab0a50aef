//! Every list operation with a cursor can be read in pages and item by item.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::operation::ResponseKind;
use cliq_api::pagination::{
    ByOffset, Changes, Items, ListRequest, OffsetRequest, Pages, SyncRequest,
};
use cliq_tools::dynamic;

fn list<R: ListRequest>(_: Pages<R>, _: Items<R>) {}
fn sync<R: SyncRequest>(_: Changes<R>, _: Changes<R>) {}
fn numbered<R: OffsetRequest>(_: ByOffset<R>) {}

/// Gives the pages and the items of each, and the name of its operation.
macro_rules! lists {
    ($cliq:ident: $($id:literal => $request:expr,)+) => {{
        $(list($request.pages(), $request.stream());)+
        vec![$($id),+]
    }};
}

#[test]
fn all_lists() {
    let cliq = Cliq::builder().auth(StaticToken::new("1000.t")).build().unwrap();
    let mut covered = lists! { cliq:
        "bots_list_subscribers" => cliq.bots().list_subscribers("taz"),
        "calls_list" => cliq.calls().list(),
        "calls_list_participants" => cliq.calls().list_participants("15093303_1"),
        "channels_list" => cliq.channels().list(),
        "chats_list" => cliq.chats().list(),
        "databases_list_records" => cliq.databases().list_records("products"),
        "departments_list" => cliq.departments().list(),
        "designations_list_members" => cliq.designations().list_members("1"),
        "messages_list" => cliq.messages().list("CT_1_2"),
        "reminders_list" => cliq.reminders().list(),
        "threads_list" => cliq.threads().list("O1864232000000076001"),
        "users_list" => cliq.users().list(),
    };
    // The exports as CSV have a cursor too, but no JSON to find it in.
    let mut documented: Vec<&str> = dynamic::operations()
        .filter(|operation| operation.pagination.is_some())
        .filter(|operation| operation.response != ResponseKind::Csv)
        .map(|operation| operation.id)
        .collect();
    covered.sort_unstable();
    documented.sort_unstable();
    assert_eq!(covered, documented);
}

#[test]
fn all_lists_that_tell_what_changed() {
    let cliq = Cliq::builder().auth(StaticToken::new("1000.t")).build().unwrap();
    sync(
        cliq.bots().list_subscribers("taz").changes(),
        cliq.bots().list_subscribers("taz").changes_since("t"),
    );
    sync(cliq.calls().list().changes(), cliq.calls().list().changes_since("t"));
    sync(cliq.channels().list().changes(), cliq.channels().list().changes_since("t"));
    let threads = cliq.threads().list("O1864232000000076001");
    sync(threads.clone().changes(), threads.changes_since("t"));
    let documented = dynamic::operations()
        .filter(|operation| operation.pagination.is_some_and(|facts| facts.sync.is_some()));
    assert_eq!(documented.count(), 4);
}

#[test]
fn all_lists_with_numbers() {
    let cliq = Cliq::builder().auth(StaticToken::new("1000.t")).build().unwrap();
    numbered(cliq.databases().list_records("products").by_offset());
    let documented = dynamic::operations()
        .filter(|operation| operation.pagination.is_some_and(|facts| facts.offset.is_some()));
    assert_eq!(documented.count(), 1);
}
