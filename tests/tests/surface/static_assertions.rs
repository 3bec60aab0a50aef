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
            // `set_auto_follow` calls the address of `channels().update()`, `get_presence` that of `users().get()`.
            assert_eq!(requests, dynamic::operations().count() + 2, "a new request belongs here");
        }
    };
}

handles! {
    bots::Bots: ListBotSubscribers, CallUsersAsBot;
    calls::Calls: ListCalls, ListCallParticipants;
    channels::Channels: CreateChannel, ListChannels, GetChannel, UpdateChannel, SetChannelAutoFollow, DeleteChannel, GetChannelByName, ListChannelMembers, AddChannelMembers, RemoveChannelMembers, AddBotToChannel, UpdateChannelMemberRole, RemoveChannelMember, ApproveChannel, RejectChannel, JoinChannel, LeaveChannel, ArchiveChannel, UnarchiveChannel;
    chats::Chats: ListChats, ListChatMembers, MuteChat, UnmuteChat, PinMessage, UnpinMessage, GetPinnedMessage, LeaveChat;
    custom_domain::CustomDomain: GetCustomDomain, AddCustomDomain, VerifyCustomDomain, DeleteCustomDomain;
    custom_email::CustomEmail: GetMailConfiguration, UpdateMailConfiguration;
    databases::Databases: CreateRecord, ListRecords, GetRecord, UpdateRecord, DeleteRecord;
    departments::Departments: CreateDepartment, ListDepartments, GetDepartment, UpdateDepartment, DeleteDepartment, ListDepartmentMembers, AddDepartmentMembers, RemoveDepartmentMembers;
    designations::Designations: CreateDesignation, ListDesignations, GetDesignation, UpdateDesignation, DeleteDesignation, ListDesignationMembers, AddDesignationMembers, RemoveDesignationMembers;
    events::Events: ListCalendars, ListEvents, CreateEvent, GetEvent, UpdateEvent, DeleteEvent, UpdateEventStatus, MarkEventAsSeen, UploadEventAttachments;
    files::Files: DownloadFile, ShareFilesToChannelByName, ShareFilesToChannel, ShareFilesToBot, ShareFilesToChat, ShareFilesToUser;
    maintenance::Maintenance: ExportChats, ExportChannels, ExportChatMembers, ExportChatMessages;
    map_tickers::MapTickers: UpsertMapTickers, DeleteMapTickers, UpsertExtensionMapTickers, DeleteExtensionMapTickers;
    messages::Messages: ListMessages, GetMessage, EditMessage, DeleteMessage, PostMessageToChannelByName, PostMessageToChannel, PostMessageToBot, PostMessageToChat, PostMessageToUser, ListMessageReactions, AddMessageReaction, RemoveMessageReaction;
    reminders::Reminders: CreateReminder, ListReminders, GetReminder, UpdateReminder, DeleteReminder, DeleteReminders, DeleteCompletedReminders, CompleteReminder, ReopenReminder, SnoozeReminder, DismissReminderSnooze, AssignReminderToUsers, UnassignReminderFromUser, RemindUser, RemindUsers;
    remote_work::RemoteWork: GetRemoteWorkStatus, CheckIn, CheckOut;
    roles::Roles: ListRoles, CreateRole, GetRole, UpdateRole, DeleteRole, GetRolePermissions, UpdateRolePermissions, ListRoleUsers, AddUsersToRole, RemoveUsersFromRole;
    scheduled_messages::ScheduledMessages: CreateScheduledMessage;
    statuses::Statuses: CreateStatus, ListStatuses, SetTransientStatus, DeleteTransientStatus, GetCurrentStatus, SetCurrentStatus, DeleteStatus;
    teams::Teams: CreateTeam, ListTeams, GetTeam, UpdateTeam, DeleteTeam, ListTeamMembers, AddTeamMembers, RemoveTeamMember;
    threads::Threads: ListThreadFollowers, AddThreadFollowers, RemoveThreadFollowers, ListThreadNonFollowers, UpdateThread, ListThreads, GetThreadMainMessage, FollowThread, UnfollowThread;
    userfields::Userfields: CreateUserField, ListUserFields, GetUserField, UpdateUserField, DeleteUserField;
    users::Users: AddUsers, ListUsers, GetUser, GetUserPresence, UpdateUser, ListProfileLayouts, ListUserTeams;
}
