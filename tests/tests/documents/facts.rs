//! Facts that several sources state: the strictest rate limit, scopes, headers with a default, and
//! error codes.

use cliq_api::auth::Scopes;
use cliq_api::operation::Condition;
use cliq_api::sandbox::Sandbox;
use cliq_api::{Cliq, ErrorCode, Operation};
use cliq_tools::dynamic;
use std::time::Duration;
use tests::server::{Reply, Server};

fn operation(id: &str) -> &'static Operation {
    dynamic::operations().find(|operation| operation.id == id).unwrap_or_else(|| panic!("{id}"))
}

/// Requests per minute and lockout in minutes, where sources differ: the strictest of each.
#[test]
fn the_strictest_source_decides() {
    for (id, requests, minutes) in [
        ("channels_delete", 10, 10),
        ("channels_add_members", 10, 10),
        ("channels_remove_members", 10, 10),
        ("channels_update_member_role", 10, 10),
        ("channels_join", 10, 10),
        ("channels_leave", 10, 10),
        ("channels_archive", 10, 10),
        ("channels_unarchive", 10, 10),
        ("channels_approve", 10, 10),
        ("channels_reject", 10, 10),
        ("channels_add_bot", 5, 10),
        ("chats_leave", 10, 10),
        ("messages_list_reactions", 20, 10),
        ("messages_post_to_channel_by_name", 20, 10),
        ("messages_post_to_channel", 20, 5),
        ("messages_post_to_chat", 20, 10),
        ("statuses_list", 10, 10),
        ("statuses_create", 10, 10),
        ("statuses_get_current", 10, 10),
        ("statuses_set_current", 10, 10),
        ("statuses_set_transient", 10, 10),
        ("statuses_delete_transient", 10, 10),
        ("statuses_delete", 10, 10),
    ] {
        let limit = operation(id).rate_limit.unwrap();
        assert_eq!((limit.requests, limit.per), (requests, Duration::from_secs(60)), "{id}");
        assert_eq!(limit.lockout, Duration::from_secs(minutes * 60), "{id}");
    }
}

#[test]
fn exports_have_an_assumed_limit() {
    for operation in dynamic::operations().filter(|one| one.module == "maintenance") {
        let limit = operation.rate_limit.unwrap();
        assert_eq!((limit.requests, limit.per), (12, Duration::from_secs(30)), "{}", operation.id);
        assert!(!limit.limit_stated && !limit.lockout_stated, "{}", operation.id);
    }
}

#[test]
fn all_permits_its_family() {
    for family in ["Channels", "Chats", "Teams", "Departments", "Designations", "Users"] {
        let all = Scopes::parse(&format!("ZohoCliq.{family}.ALL"));
        let prefix = format!("ZohoCliq.{family}.");
        let mut count = 0;
        for operation in dynamic::operations() {
            let own = operation
                .scopes
                .iter()
                .any(|scopes| scopes.iter().all(|scope| scope.starts_with(&prefix)));
            assert_eq!(all.permit(operation), own, "{family} {}", operation.id);
            count += usize::from(own);
        }
        assert!(count > 0, "{family}");
    }
}

#[test]
fn either_scope_removes_a_reaction_and_consent_asks_for_both() {
    let remove = operation("messages_remove_reaction");
    let consent = Scopes::for_operations([remove]);
    assert_eq!(
        consent.to_string(),
        "ZohoCliq.messageactions.CREATE,ZohoCliq.messageactions.DELETE"
    );
    for scope in &consent {
        assert!(Scopes::parse(scope).permit(remove), "{scope}");
    }
    assert!(!Scopes::parse("ZohoCliq.messageactions.READ").permit(remove));
}

#[test]
fn conditional_scopes_are_asked_for_when_the_condition_is_known() {
    let list = operation("events_list");
    assert!(Scopes::for_operations([list]).contains("ZohoCalendar.search.READ"));
    let update = operation("users_update");
    assert!(!Scopes::for_operations([update]).contains("Profile.orguserphoto.UPDATE"));
    let picture = Condition::Sends("image_data");
    let scopes = Scopes::for_operations_under([picture], [update]);
    assert!(scopes.contains("Profile.orguserphoto.UPDATE") && scopes.permit(update), "{scopes}");
    let users = operation("users_list");
    let people = Scopes::for_operations_under([Condition::ZohoPeople], [users]);
    assert!(people.contains("ZohoPeople.employee.READ"), "{people}");
}

#[tokio::test]
async fn a_missing_scope_names_conditional_ones_too() {
    let body = r#"{"code":"oauthtoken_scope_invalid","message":"Invalid scope."}"#;
    let server = Server::start(move |_| Reply::json(401, body)).await.unwrap();
    let error = server.client().users().list().await.unwrap_err();
    let missing = error.missing_scope().unwrap();
    assert_eq!(missing.alternatives, operation("users_list").scopes);
    assert_eq!(missing.conditional[0].condition, Condition::ZohoPeople);
    let line = error.to_string();
    assert!(line.contains("ZohoCliq.Users.READ, and ZohoPeople.forms.READ and "), "{line}");
}

#[tokio::test]
async fn the_sandbox_accepts_the_same_scopes() {
    let sandbox = Sandbox::start().await.unwrap();
    for (scope, permitted) in
        [("ZohoCliq.Teams.ALL", true), ("ZohoCliq.Teams.READ", true), ("ZohoCliq.Chats.ALL", false)]
    {
        let client = Cliq::builder()
            .base_url(sandbox.url())
            .auth(cliq_api::auth::StaticToken::new(sandbox.issue_token([scope])))
            .build()
            .unwrap();
        assert_eq!(client.teams().list().await.is_ok(), permitted, "{scope}");
        assert_eq!(Scopes::parse(scope).permit(operation("teams_list")), permitted, "{scope}");
    }
}

/// The query parameters of this operation take effect only with the header.
#[tokio::test]
async fn a_documented_default_header_is_sent() {
    let server =
        Server::start(|_| Reply::json(200, r#"{"url":"/x","type":"participant","data":[]}"#))
            .await
            .unwrap();
    let call = "15093303_1654794155339";
    let request = || server.client().calls().list_participants(call);
    request().await.unwrap();
    request().limit(10).await.unwrap();
    request().x_api_version("2").await.unwrap();
    let mut pages = request().stream();
    assert!(futures_util::StreamExt::next(&mut pages).await.is_none());
    let received = server.take();
    let versions: Vec<_> =
        received.iter().map(|request| request.header("x-api-version").unwrap()).collect();
    assert_eq!(versions, ["1", "1", "2", "1"]);
}

#[tokio::test]
async fn the_sandbox_requires_the_header_with_a_query() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Cliq::builder()
        .base_url(sandbox.url())
        .auth(cliq_api::auth::StaticToken::new(sandbox.issue_token(sandbox.scopes())))
        .build()
        .unwrap();
    let participants = client.calls().list_participants("15093303_1654794155339").limit(5);
    participants.clone().await.unwrap();
    let error = participants.x_api_version("0").await.unwrap_err();
    assert_eq!(error.code(), Some(&ErrorCode::ParamMissing));
}

/// Every code that a document names has a variant with a remedy.
#[test]
fn documented_error_codes_are_variants() {
    let mut codes = 0;
    for operation in dynamic::operations() {
        for (code, _) in operation.errors {
            let known = ErrorCode::from(*code);
            assert!(!matches!(known, ErrorCode::UnknownValue(_)), "{}: {code}", operation.id);
            assert!(known.remedy().is_some(), "{}: {code}", operation.id);
            codes += 1;
        }
    }
    assert!(codes > 100, "{codes}");
    for code in [
        "buddies_self_message_restricted",
        "input_json_invalid",
        "execution_handler_not_found",
        "message_delete_failed",
        "channel_not_exists",
    ] {
        assert!(ErrorCode::from(code).remedy().is_some(), "{code}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_known_by_its_code() {
    for (code, expected) in [
        ("department_not_exist", true),
        ("designation_not_exist", true),
        ("channel_not_exists", true),
        ("department_edit_failed", false),
        ("operation_failed", false),
    ] {
        let body = serde_json::json!({ "code": code, "message": "No." }).to_string();
        let server = Server::start(move |_| Reply::json(400, body.clone())).await.unwrap();
        let error = server.client().departments().get("7341000000030071").await.unwrap_err();
        assert_eq!(error.is_not_found(), expected, "{code}");
    }
    let body = r#"{"code":"channel_not_exists","message":"The channel does not exist."}"#;
    let server = Server::start(move |_| Reply::json(400, body)).await.unwrap();
    let error = server.client().channels().get("O1864232000000076001").await.unwrap_err();
    let line = error.to_string();
    assert!(line.contains("must be a participant") && line.contains("display name"), "{line}");
}
