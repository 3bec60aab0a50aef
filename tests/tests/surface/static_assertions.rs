//! What a program may send to another thread and share between threads, settled when it compiles.

use cliq_api::auth::{
    AccessToken, Authorization, Callback, ClientCredentials, CodeExchange, RefreshToken, Scopes,
    StaticToken, TokenSource,
};
use cliq_api::batch::{Batch, BatchItem, BatchRun, Estimate, Ledger, Progress, Remaining};
use cliq_api::clock::{Clock, ManualClock, SystemClock};
use cliq_api::pagination::{ByOffset, Changes, Checkpoint, Cursor, Items, Pages, SyncToken};
use cliq_api::retry::{Attempt, CallOptions, RetryPolicy};
use cliq_api::sandbox::{Sandbox, SandboxBuilder};
use cliq_api::{
    Cliq, CliqBuilder, Criteria, CsvRow, CsvRows, DataCenter, Download, Error, ErrorCode,
    ErrorKind, Operation, RawRequest, Response, Upload, Uploads,
};
use cliq_tools::dynamic;

fn assert_send<T: Send>() {}
fn assert_sync<T: Sync>() {}
fn assert_unpin<T: Unpin>() {}
fn assert_static<T: 'static>() {}

/// What every public type is.
fn assert_shared<T: Send + Sync + Unpin + 'static>() -> usize {
    assert_send::<T>();
    assert_sync::<T>();
    assert_unpin::<T>();
    assert_static::<T>();
    1
}

macro_rules! shared {
    ($($kind:ty),+ $(,)?) => {
        [$(assert_shared::<$kind>()),+].len()
    };
}

#[test]
fn client_errors_and_values() {
    // They hold the caller's closures, which need not be shared.
    assert_send::<Batch<'static, String>>();
    assert_send::<BatchRun<'static, String, String>>();
    assert_unpin::<BatchRun<'static, String, String>>();
    let _ = shared![
        Cliq,
        CliqBuilder,
        Attempt,
        BatchItem<String>,
        CallOptions,
        Estimate,
        Ledger,
        Progress,
        Remaining,
        RetryPolicy,
        Criteria,
        CsvRow,
        CsvRows,
        DataCenter,
        Download,
        Error,
        ErrorCode,
        ErrorKind,
        Operation,
        RawRequest,
        Response<serde_json::Value>,
        Upload,
        Uploads,
        Sandbox,
        SandboxBuilder,
        AccessToken,
        Authorization,
        Callback,
        ClientCredentials,
        CodeExchange,
        RefreshToken,
        Scopes,
        StaticToken,
        Box<dyn TokenSource>,
        Box<dyn Clock>,
        ManualClock,
        SystemClock,
        dynamic::Input,
        dynamic::Outcome,
    ];
    // As `Box<dyn Error + Send + Sync>` and `anyhow` want it.
    let _: fn(Error) -> Box<dyn std::error::Error + Send + Sync> = Into::into;
}

#[test]
fn streams_and_what_is_stored_of_them() {
    use cliq_api::{channels, chats, databases, messages, users};
    let _ = shared![
        Pages<users::request::ListUsers>,
        Items<users::request::ListUsers>,
        Pages<messages::request::ListMessages>,
        Items<messages::request::ListMessages>,
        Items<chats::request::ListChats>,
        Changes<channels::request::ListChannels>,
        ByOffset<databases::request::ListRecords>,
        Items<ByOffset<databases::request::ListRecords>>,
        Checkpoint,
        Cursor,
        SyncToken,
    ];
}

/// Futures move between threads; they are polled by one, so they need not be shared.
#[test]
fn futures() {
    fn assert_future<T: Send + 'static>(_: impl FnOnce() -> T) {}
    let cliq = Cliq::builder().auth(StaticToken::new("1000.t")).build().unwrap();
    assert_future(|| cliq.users().list().into_future());
    assert_future(|| cliq.users().list().send());
    assert_future(|| cliq.users().list().response());
    assert_future(|| cliq.files().download("1").into_future());
}

/// Handles with their requests.
macro_rules! handles {
    ($($module:ident::$handle:ident: $($request:ident),+;)+) => {
        #[test]
        fn handles_and_requests() {
            let handles = shared![$(cliq_api::$module::$handle),+];
            let requests = shared![$($(cliq_api::$module::request::$request),+),+];
            assert_eq!(handles, 23, "a new module belongs into the list");
            // `set_auto_follow` calls the address of `update`.
            assert_eq!(requests, dynamic::operations().count() + 1, "a new request belongs here");
        }
    };
}

handles! {
    bots::Bots: ListSubscribers, Call;
    calls::Calls: List, ListParticipants;
    channels::Channels: Create, List, Get, GetByName, Update, SetAutoFollow, Delete, ListMembers, AddMembers, RemoveMembers, AddBot, UpdateMemberRole, RemoveMember, Approve, Reject, Join, Leave, Archive, Unarchive;
    chats::Chats: List, ListMembers, Mute, Unmute, PinMessage, UnpinMessage, GetPinnedMessage, Leave;
    custom_domain::CustomDomain: Get, Add, Verify, Delete;
    custom_email::CustomEmail: Get, Update;
    databases::Databases: CreateRecord, ListRecords, GetRecord, UpdateRecord, DeleteRecord;
    departments::Departments: Create, List, Get, Update, Delete, ListMembers, AddMembers, RemoveMembers;
    designations::Designations: Create, List, Get, Update, Delete, ListMembers, AddMembers, RemoveMembers;
    events::Events: ListCalendars, List, Create, Get, Update, Delete, UpdateStatus, MarkAsSeen, UploadAttachments;
    files::Files: Download, ShareToChannelByName, ShareToChannel, ShareToBot, ShareToChat, ShareToUser;
    maintenance::Maintenance: ExportChats, ExportChannels, ExportChatMembers, ExportChatMessages;
    map_tickers::MapTickers: Upsert, Delete, UpsertForExtension, DeleteForExtension;
    messages::Messages: List, Get, Edit, Delete, PostToChannelByName, PostToChannel, PostToBot, PostToChat, PostToUser, ListReactions, AddReaction, RemoveReaction;
    reminders::Reminders: Create, List, Get, Update, Delete, DeleteMany, DeleteCompleted, Complete, Reopen, Snooze, DismissSnooze, AssignUsers, UnassignUser, RemindUser, RemindAll;
    remote_work::RemoteWork: GetStatus, CheckIn, CheckOut;
    roles::Roles: List, Create, Get, Update, Delete, GetPermissions, UpdatePermissions, ListUsers, AddUsers, RemoveUsers;
    scheduled_messages::ScheduledMessages: Create;
    statuses::Statuses: Create, List, SetTransient, DeleteTransient, GetCurrent, SetCurrent, Delete;
    teams::Teams: Create, List, Get, Update, Delete, ListMembers, AddMembers, RemoveMember;
    threads::Threads: ListFollowers, AddFollowers, RemoveFollowers, ListNonFollowers, Update, List, GetMainMessage, Follow, Unfollow;
    userfields::Userfields: Create, List, Get, Update, Delete;
    users::Users: Add, List, Get, Update, ListLayouts, ListTeams;
}
