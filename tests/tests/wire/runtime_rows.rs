//! The sixteen rows of what generated clients get wrong when they run: one test each, over real
//! HTTP. Most are asked of every operation there is.

use cliq_api::auth::StaticToken;
use cliq_api::limit::SharedLimits;
use cliq_api::open_enum::OpenEnum as _;
use cliq_api::operation::ResponseKind;
use cliq_api::retry::RetryPolicy;
use cliq_api::types::{ChannelLevel, ChannelOrder, ChannelStatus, Message, ReceivedMessage};
use cliq_api::{Cliq, Error, ErrorCode, ErrorKind, Operation};
use cliq_codegen::Source;
use cliq_tools::dynamic::{self, Amount, Outcome};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::time::Duration;
use tests::recorded::Recorded;
use tests::repository;
use tests::server::{Reply, Server};

const CHAT: &str = "CT_1184653329648523663_62439860";
const CHANNEL: &str = "O1864232000000076001";

/// Every way in which the service says "done" without an answer.
const DONE: &[(u16, &str)] = &[
    (204, ""),
    (200, ""),
    (200, "{}"),
    (200, r#""""#),
    (200, r#"{"data":""}"#),
    (200, r#"{"Response Code":"204 No response"}"#),
    (200, "204 No response"),
    (202, ""),
];

async fn serve(reply: Reply) -> (Server, Cliq) {
    let server = Server::start(move |_| reply.clone()).await.unwrap();
    let cliq = client(&server);
    (server, cliq)
}

fn client(server: &Server) -> Cliq {
    // One attempt each: what a single answer becomes is the question here.
    Cliq::builder()
        .base_url(&server.url)
        .auth(StaticToken::new("1000.t"))
        .shared_limits(SharedLimits::isolated())
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

fn json_reply(status: u16, body: impl Into<Vec<u8>>) -> Reply {
    Reply::json(status, body)
}

async fn call(cliq: &Cliq, id: &str, amount: Amount) -> Result<Outcome, Error> {
    dynamic::call(cliq, id, dynamic::input(id, amount).unwrap()).unwrap().await
}

/// What every operation makes of a refusal.
async fn refusals(reply: Reply) -> Vec<(&'static Operation, Error)> {
    let (_server, cliq) = serve(reply).await;
    let mut errors = Vec::new();
    for operation in dynamic::operations() {
        match call(&cliq, operation.id, Amount::Required).await {
            Ok(_) => panic!("{}: a refusal is no success", operation.id),
            Err(error) => errors.push((operation, error)),
        }
    }
    assert_eq!(errors.len(), 156);
    errors
}

/// What every operation sends when everything is given.
async fn requests() -> Vec<(&'static Operation, Recorded)> {
    let (server, cliq) = serve(Reply::empty(500)).await;
    let mut requests = Vec::new();
    for operation in dynamic::operations() {
        assert!(call(&cliq, operation.id, Amount::Everything).await.is_err(), "{}", operation.id);
        let mut sent = server.take();
        assert_eq!(sent.len(), 1, "{}", operation.id);
        requests.push((operation, sent.remove(0)));
    }
    requests
}

/// Path and query of a request line.
fn address(request: &Recorded) -> (&str, &str) {
    let (_, address) = request.line.split_once(' ').unwrap();
    address.split_once('?').unwrap_or((address, ""))
}

/// The first documented answer of an operation, changed.
fn answer(id: &str, change: impl FnOnce(&mut Value)) -> Reply {
    let mut examples = dynamic::examples(id).into_iter();
    let example = examples.find(|example| example.status == Some(200)).unwrap();
    let mut value = example.value;
    change(&mut value);
    Reply::json(200, value.to_string())
}

#[tokio::test]
async fn row_a_a_204_where_the_document_shows_a_body() {
    for operation in dynamic::operations() {
        if operation.response == ResponseKind::JsonOrEmpty {
            let (_server, cliq) = serve(Reply::empty(204)).await;
            let outcome = call(&cliq, operation.id, Amount::Required).await.unwrap();
            assert_eq!(outcome.status, 204, "{}", operation.id);
        }
    }
    let (_server, cliq) = serve(Reply::empty(204)).await;
    cliq.messages().post_to_channel(CHANNEL, Message::new("0.1 is out")).await.unwrap();
}

#[tokio::test]
async fn row_b_any_success_where_no_body_is_documented() {
    for (status, body) in DONE {
        let (_server, cliq) = serve(json_reply(*status, *body)).await;
        let mut count = 0;
        for operation in dynamic::operations() {
            let quiet = [ResponseKind::Empty, ResponseKind::JsonOrEmpty];
            if quiet.contains(&operation.response) {
                let outcome = call(&cliq, operation.id, Amount::Required).await;
                assert!(outcome.is_ok(), "{}, {status} {body}: {outcome:?}", operation.id);
                count += 1;
            }
        }
        assert!(count > 60, "{count}");
    }
}

#[tokio::test]
async fn row_c_an_error_keeps_code_and_message_whatever_a_success_looks_like() {
    let body = r#"{"code":"message_delete_failed","message":"It is too late."}"#;
    for (operation, error) in refusals(Reply::json(400, body)).await {
        let id = operation.id;
        assert_eq!(error.kind(), ErrorKind::Api, "{id}");
        assert_eq!(error.code(), Some(&ErrorCode::MessageDeleteFailed), "{id}");
        assert_eq!(error.message(), Some("It is too late."), "{id}");
        assert_eq!(error.operation().map(|operation| operation.id), Some(id));
        assert_eq!(error.body(), Some(body.as_bytes()), "{id}");
    }
}

#[tokio::test]
async fn row_d_a_code_that_is_a_number_or_a_string() {
    for body in [
        r#"{"code":1011,"message":"chat_not_found"}"#,
        r#"{"code":"1011","message":"chat_not_found"}"#,
    ] {
        let (_server, cliq) = serve(Reply::json(404, body)).await;
        let error = cliq.chats().mute(CHAT).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 404);
        assert_eq!(error.code(), Some(&ErrorCode::from("1011")));
        assert_eq!(error.message(), Some("chat_not_found"));
        assert!(error.is_not_found());
    }
}

#[tokio::test]
async fn row_e_a_status_that_no_document_declares() {
    let body = r#"{"message":"Not for you.","hint":{"ask":"olivia"}}"#;
    for status in [403, 409, 418, 503] {
        for (operation, error) in refusals(Reply::json(status, body)).await {
            let id = operation.id;
            assert_eq!(error.kind(), ErrorKind::Api, "{id}");
            assert_eq!(error.status().map(|known| known.as_u16()), Some(status), "{id}");
            assert_eq!(error.message(), Some("Not for you."), "{id}");
            assert_eq!(error.body(), Some(body.as_bytes()), "{id}");
        }
    }
}

#[tokio::test]
async fn row_f_a_429_with_html() {
    let page = "<!DOCTYPE html><html><body>Slow down</body></html>";
    for (operation, error) in refusals(Reply::typed(429, "text/html", page)).await {
        let id = operation.id;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(429), "{id}");
        assert!(error.is_rate_limited() && error.is_retryable(), "{id}");
        assert_eq!(error.body(), Some(page.as_bytes()), "{id}");
        assert!(error.locked_until().is_some(), "{id}");
        assert_eq!(error.to_string().lines().count(), 1, "{id}");
    }
}

#[tokio::test]
async fn row_g_the_code_is_read_where_only_a_message_is_documented() {
    for body in [
        r#"{"message":"No.","code":"operation_not_allowed"}"#,
        r#"{"error":{"message":"No.","code":"operation_not_allowed"}}"#,
        r#"{"data":{"message":"No.","errorCode":"operation_not_allowed"}}"#,
    ] {
        let (_server, cliq) = serve(Reply::json(403, body)).await;
        let error = cliq.departments().list().await.unwrap_err();
        assert_eq!(error.code(), Some(&ErrorCode::OperationNotAllowed), "{body}");
        assert_eq!(error.message(), Some("No."), "{body}");
    }
}

#[tokio::test]
async fn row_h_a_query_parameter_is_sent_once_and_no_path_has_a_query() {
    for (operation, request) in requests().await {
        assert!(!operation.path.contains(['?', '#']), "{}", operation.path);
        let (_, query) = address(&request);
        assert!(!query.contains('?'), "{}", request.line);
        let names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
        let unique: BTreeSet<&str> = names.iter().copied().collect();
        assert_eq!(names.len(), unique.len(), "{}", request.line);
    }
    // The page has it in the address; here it is a parameter, and set again it replaces.
    let (server, cliq) = serve(Reply::empty(500)).await;
    let _ = cliq.remote_work().get_status("remote_tools").await;
    assert_eq!(server.take()[0].line, "GET /api/v2/me?source=remote_tools");
    let _ = cliq.users().list().limit(1).limit(2).await;
    assert_eq!(server.take()[0].line, "GET /api/v2/users?limit=2");
}

#[tokio::test]
async fn row_i_an_unknown_value_of_an_enum_is_kept() {
    let reply = answer("channels_list", |page| {
        page["channels"][0]["level"] = json!("galaxy");
        page["channels"][0]["status"] = json!("dreaming");
        page["channels"][0]["new_key"] = json!({ "as": "yet unknown" });
    });
    let (_server, cliq) = serve(reply).await;
    let page = cliq.channels().list().await.unwrap();
    let channel = page.first().unwrap();
    assert_eq!(channel.level, ChannelLevel::UnknownValue("galaxy".to_owned()));
    assert_eq!(channel.status, ChannelStatus::UnknownValue("dreaming".to_owned()));
    assert_eq!(serde_json::to_value(&channel.level).unwrap(), json!("galaxy"));
    let reply = answer("messages_list", |page| page["data"][0]["type"] = json!("hologram"));
    let (_server, cliq) = serve(reply).await;
    let page = cliq.messages().list(CHAT).await.unwrap();
    assert!(page.iter().any(|message| message.type_.as_str() == "hologram"));
}

#[tokio::test]
async fn row_j_values_that_begin_with_a_sign() {
    assert_eq!(ChannelOrder::known().len(), 4);
    let mut sent = BTreeSet::new();
    for value in ChannelOrder::known() {
        let (server, cliq) = serve(Reply::empty(500)).await;
        let _ = cliq.channels().list().order_by(*value).await;
        let line = server.take().remove(0).line;
        let (_, query) = line.split_once("order_by=").unwrap();
        assert_eq!(query, value.replace('+', "%2B"));
        sent.insert(query.to_owned());
    }
    assert_eq!(sent.len(), 4);
    assert!(matches!(ChannelOrder::from("+creation_time"), ChannelOrder::CreationTimeAscending));
    assert!(matches!(ChannelOrder::from("-creation_time"), ChannelOrder::CreationTimeDescending));
}

#[tokio::test]
async fn row_k_integers_beyond_32_bits() {
    const TIME: i64 = 1_542_711_601_585;
    let reply = answer("messages_list", |page| {
        page["data"][0]["time"] = json!(TIME);
        page["data"][0]["revision"] = json!(3_000_000_000_i64);
        // Beyond what a double can hold.
        page["data"][0]["sender"]["id"] = json!(9_007_199_254_740_993_i64);
    });
    let (server, cliq) = serve(reply).await;
    let page =
        cliq.messages().list(CHAT).fromtime(TIME).limit(3_000_000_000).unchecked().await.unwrap();
    let line = server.take().remove(0).line;
    assert!(line.ends_with("?fromtime=1542711601585&limit=3000000000"), "{line}");
    let of_time = |message: &&ReceivedMessage| message.time.epoch_milliseconds() == Some(TIME);
    let message = page.iter().find(of_time).unwrap();
    assert_eq!(message.revision, Some(3_000_000_000));
    let sent = serde_json::to_value(message).unwrap();
    assert_eq!(sent["sender"]["id"], json!(9_007_199_254_740_993_i64));
}

#[tokio::test]
async fn row_l_operations_with_a_server_of_their_own() {
    for (operation, request) in requests().await {
        let (path, _) = address(&request);
        assert!(path.starts_with(operation.base), "{path}");
        let maintenance = operation.module == "maintenance";
        assert_eq!(operation.base, if maintenance { "/maintenanceapi/v2" } else { "/api/v2" });
    }
    let (server, _) = serve(Reply::empty(500)).await;
    let cliq = Cliq::builder()
        .base_url(&server.url)
        .network("zylkerclients")
        .auth(StaticToken::new("1000.t"))
        .shared_limits(SharedLimits::isolated())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    for (id, expected) in [
        ("channels_list", "GET /network/zylkerclients/api/v2/channels"),
        ("maintenance_export_chats", "GET /network/zylkerclients/maintenanceapi/v2/chats"),
    ] {
        let _ = call(&cliq, id, Amount::Required).await;
        let line = server.take().remove(0).line;
        assert!(line.split('?').next() == Some(expected), "{line}");
    }
}

#[test]
fn row_m_a_path_parameter_that_is_not_declared() {
    let mut sources = repository::sources().unwrap();
    let at = sources.iter().position(|source| source.path == "v2/chats.yaml").unwrap();
    let text =
        sources[at].text.replacen("/chats/{CHAT_ID}/mute:", "/chats/{CHAT_ID}/mute/{HOURS}:", 1);
    assert_ne!(text, sources[at].text);
    sources[at] = Source::new("v2/chats.yaml", text);
    let refusal = cliq_codegen::generate(&sources).unwrap_err().to_string();
    assert_eq!(
        refusal,
        "v2/chats.yaml: /paths/~1chats~1{CHAT_ID}~1mute~1{HOURS}/post: the path parameter `HOURS` \
         is not declared; add it to the parameters of the operation, with `in: path`"
    );
    // And in the documents as they are, all are declared and filled.
    for operation in dynamic::operations() {
        let input = dynamic::input(operation.id, Amount::Required).unwrap();
        assert_eq!(operation.path.matches('{').count(), input.path.len(), "{}", operation.path);
    }
}

#[tokio::test]
async fn row_n_a_success_with_and_without_a_body() {
    let post = async |reply: Reply| {
        let (_server, cliq) = serve(reply).await;
        let request = cliq.messages().post_to_chat(CHAT, Message::new("Hello").sync_message(true));
        let response = request.response().await.unwrap();
        let id = response.message_id.as_ref().map(ToString::to_string);
        (response.status().as_u16(), id)
    };
    let with = Reply::json(200, r#"{"message_id":"1709038327622%2029706114886"}"#);
    assert_eq!(post(with).await, (200, Some("1709038327622%2029706114886".to_owned())));
    for (status, body) in DONE {
        assert_eq!(post(json_reply(*status, *body)).await, (*status, None), "{status} {body}");
    }
    // Where the answer has required parts, it is there or not.
    let (_server, cliq) = serve(answer("channels_unarchive", |_| ())).await;
    assert!(cliq.channels().unarchive(CHANNEL).await.unwrap().is_some());
    for (status, body) in DONE {
        let (_server, cliq) = serve(json_reply(*status, *body)).await;
        assert!(cliq.channels().unarchive(CHANNEL).await.unwrap().is_none(), "{status} {body}");
    }
}

#[tokio::test]
async fn row_o_scopes_limits_locks_and_errors_are_known() {
    let create = &cliq_api::channels::operation::CREATE;
    assert_eq!(create.scopes, [["ZohoCliq.Channels.CREATE"]]);
    let limit = create.rate_limit.unwrap();
    assert_eq!((limit.per, limit.lockout), (Duration::from_secs(60), Duration::from_secs(600)));
    let all: Vec<_> = dynamic::operations().collect();
    assert_eq!(all.len(), 156);
    assert!(
        all.iter().all(|operation| !operation.scopes.is_empty() && !operation.sources.is_empty())
    );
    assert!(all.iter().filter(|operation| operation.rate_limit.is_some()).count() > 140);
    assert!(all.iter().any(|operation| !operation.errors.is_empty()));
    // The documentation of each method says the same.
    for operation in all {
        let docs = documentation(operation);
        for scope in operation.scopes.concat() {
            assert!(docs.contains(&format!("`{scope}`")), "{}: {scope}", operation.id);
        }
        if let Some(limit) = operation.rate_limit {
            let limit = format!("| Rate limit | {} requests per", limit.requests);
            assert!(docs.contains(&limit), "{}: {limit}", operation.id);
            assert!(docs.contains("locks the operation for"), "{}", operation.id);
        }
        for (code, _) in operation.errors {
            assert!(docs.contains("# Errors"), "{}", operation.id);
            assert!(docs.contains(&format!("`{code}`")), "{}: {code}", operation.id);
        }
        assert!(docs.contains("[sources]("), "{}", operation.id);
    }
    // And errors make use of them.
    let throttled = r#"{"code":"request_limit_exceeded","message":"You have exceeded the URL throttle limits."}"#;
    for (operation, error) in refusals(Reply::json(400, throttled)).await {
        assert!(error.is_rate_limited(), "{}", operation.id);
        let seconds = operation.rate_limit.map(|limit| limit.lockout.as_secs());
        let told = format!("locked out for {} s", seconds.unwrap_or(600));
        assert!(error.to_string().contains(&told), "{error}");
    }
    let scope = r#"{"code":"oauthtoken_scope_invalid","message":"Invalid scope."}"#;
    for (operation, error) in refusals(Reply::json(401, scope)).await {
        let missing = error.missing_scope().unwrap();
        assert_eq!(missing.alternatives, operation.scopes, "{}", operation.id);
        assert_eq!(missing.conditional, operation.conditional_scopes, "{}", operation.id);
    }
}

/// The documentation of an operation's method, on one line.
fn documentation(operation: &Operation) -> String {
    let module = operation.module;
    let file = repository::root().join(format!("cliq-api/src/generated/v2/{module}.rs"));
    let text = fs::read_to_string(file).unwrap();
    let method = operation.id.strip_prefix(module).unwrap().trim_start_matches('_');
    let method = text.split(&format!("    pub fn {method}(")).next().unwrap();
    let mut lines: Vec<&str> = method
        .lines()
        .rev()
        .map_while(|line| line.trim_start().strip_prefix("///"))
        .map(str::trim)
        .collect();
    lines.reverse();
    lines.join(" ")
}

#[tokio::test]
async fn row_p_nothing_is_added_and_ids_are_encoded_once() {
    for (operation, request) in requests().await {
        assert_eq!(request.header("api-version"), None, "{}", operation.id);
        assert!(!request.line.contains("%25"), "{}", request.line);
    }
    let (server, cliq) = serve(Reply::empty(500)).await;
    for id in [
        "1709038327622%2029706114886",
        "1709038327622 29706114886",
        "1709038327622_29706114886",
        "1709038327622+29706114886",
        "1709038327622%252029706114886",
    ] {
        let _ = cliq.messages().get(CHAT, id).await;
        let line = server.take().remove(0).line;
        assert_eq!(line, format!("GET /api/v2/chats/{CHAT}/messages/1709038327622_29706114886"));
    }
    for (id, expected) in [
        ("a/b", "a%2Fb"),
        ("a+b c", "a%2Bb%20c"),
        ("a%20b", "a%20b"),
        ("a%2520b", "a%20b"),
        ("a%2Fb==", "a%2Fb%3D%3D"),
        ("100%", "100%25"),
        ("ä?#&", "%C3%A4%3F%23%26"),
    ] {
        let _ = cliq.files().download(id).await;
        assert_eq!(server.take().remove(0).line, format!("GET /api/v2/files/{expected}"), "{id}");
    }
    let _ = cliq.messages().post_to_user("olivia.palmer+cliq@zylker.com", Message::new("Hi")).await;
    assert_eq!(
        server.take().remove(0).line,
        "POST /api/v2/buddies/olivia.palmer%2Bcliq%40zylker.com/message"
    );
}
