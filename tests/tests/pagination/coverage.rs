//! Every list operation has the same methods, and is read as a page, in pages and item by item.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::operation::ResponseKind;
use cliq_api::pagination::{
    ByOffset, Changes, Items, ListRequest, OffsetRequest, Page, Pages, SyncRequest,
};
use cliq_api::{Error, Operation};
use cliq_tools::dynamic;
use serde_json::Value;
use tests::inventory::Documents;

/// What every list request has, with the types that it has to have.
fn list<R>(request: &R, _: Pages<R>, _: Items<R>, _: impl All<R::Item>, _: impl First<R::Item>)
where
    R: ListRequest + IntoFuture<Output = Result<Page<R::Item>, Error>>,
    R::IntoFuture: Send,
{
    assert_eq!(request.operation().method, "GET");
}

trait All<T>: Future<Output = Result<Vec<T>, Error>> + Send {}
impl<T, F: Future<Output = Result<Vec<T>, Error>> + Send> All<T> for F {}

trait First<T>: Future<Output = Result<Option<T>, Error>> + Send {}
impl<T, F: Future<Output = Result<Option<T>, Error>> + Send> First<T> for F {}

fn sync<R: SyncRequest>(_: Changes<R>, _: Changes<R>) {}
fn numbered<R: OffsetRequest>(_: ByOffset<R>) {}

/// Checks each request, and gives the names of their operations.
macro_rules! lists {
    ($cliq:ident: $($id:literal => $request:expr,)+) => {{
        $(
            let request = $request;
            assert_eq!(request.operation().id, $id);
            let (all, first) = (request.clone().all(), request.clone().first());
            list(&request, request.clone().pages(), request.clone().stream(), all, first);
        )+
        vec![$($id),+]
    }};
}

/// Whether the documents describe a list: a cursor, or an array that is handed out of the response. The
/// exports have streams of their own.
fn is_list(documents: &Documents, operation: &Operation) -> bool {
    if operation.method != "GET" || operation.response != ResponseKind::Json {
        return false;
    }
    let document = documents.operation(operation.id).unwrap();
    if operation.pagination.is_some() {
        return true;
    }
    if document.get("x-cliq-list") == Some(&Value::Bool(false)) {
        return false;
    }
    let schema = documents.response(document).unwrap();
    let is_array = |schema: &&Value| schema.get("type").and_then(Value::as_str) == Some("array");
    match document.get("x-cliq-payload") {
        Some(Value::String(name)) => {
            let parts = documents.parts(schema).into_iter();
            let mut properties = parts.filter_map(|part| part.get("properties")?.get(name));
            properties.any(|property| documents.parts(property).iter().any(is_array))
        }
        Some(payload) => payload.get("list") == Some(&Value::Bool(true)),
        None => documents.parts(schema).iter().any(is_array),
    }
}

#[test]
fn all_lists() {
    let cliq = Cliq::builder().auth(StaticToken::new("1000.t")).build().unwrap();
    let mut covered = lists! { cliq:
        "bots_list_subscribers" => cliq.bots().list_subscribers("taz"),
        "calls_list" => cliq.calls().list(),
        "calls_list_participants" => cliq.calls().list_participants("15093303_1"),
        "channels_list" => cliq.channels().list(),
        "channels_list_members" => cliq.channels().list_members("O1"),
        "chats_list" => cliq.chats().list(),
        "chats_list_members" => cliq.chats().list_members("CT_1_2"),
        "databases_list_records" => cliq.databases().list_records("products"),
        "departments_list" => cliq.departments().list(),
        "departments_list_members" => cliq.departments().list_members("1"),
        "designations_list" => cliq.designations().list(),
        "designations_list_members" => cliq.designations().list_members("1"),
        "events_list" => cliq.events().list(),
        "events_list_calendars" => cliq.events().list_calendars(),
        "messages_list" => cliq.messages().list("CT_1_2"),
        "reminders_list" => cliq.reminders().list(),
        "roles_list" => cliq.roles().list(),
        "roles_list_users" => cliq.roles().list_users("1"),
        "statuses_list" => cliq.statuses().list(),
        "teams_list" => cliq.teams().list(),
        "teams_list_members" => cliq.teams().list_members("1"),
        "threads_list" => cliq.threads().list("O1864232000000076001"),
        "threads_list_followers" => cliq.threads().list_followers("CT_1_2"),
        "threads_list_non_followers" => cliq.threads().list_non_followers("CT_1_2"),
        "userfields_list" => cliq.userfields().list(),
        "users_list" => cliq.users().list(),
        "users_list_layouts" => cliq.users().list_layouts(),
        "users_list_teams" => cliq.users().list_teams("1"),
    };
    let documents = Documents::load();
    let mut documented: Vec<&str> = dynamic::operations()
        .filter(|operation| is_list(&documents, operation))
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
