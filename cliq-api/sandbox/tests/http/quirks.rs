//! Every deviation at an operation that shows it, over HTTP.

use cliq_sandbox::{Planted, Quirk, Quirks, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// The key that no document names.
const UNKNOWN_KEY: &str = "undocumented_key";

struct Fixture {
    sandbox: Sandbox,
    token: String,
    http: reqwest::Client,
}

impl Fixture {
    async fn new(quirks: impl Into<Quirks>, stateless: bool) -> Self {
        let builder = Sandbox::builder().quirks(quirks).stateless(stateless);
        let sandbox = builder.start().await.expect("starts");
        let token = sandbox.issue_token(sandbox.scopes());
        Self { sandbox, token, http: reqwest::Client::new() }
    }

    /// Status, media type and text.
    async fn send(&self, method: &str, path: &str, body: Value) -> (u16, String, String) {
        let method: Method = method.parse().expect("is a method");
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.sandbox.url()))
            .header("Authorization", format!("Zoho-oauthtoken {}", self.token));
        if !body.is_null() {
            request = request.header("Content-Type", "application/json").body(body.to_string());
        }
        let response = request.send().await.expect("is sent");
        let status = response.status().as_u16();
        let kind = response.headers().get("content-type").cloned();
        let kind = kind.map(|kind| kind.to_str().unwrap_or_default().to_owned());
        (status, kind.unwrap_or_default(), response.text().await.expect("is text"))
    }

    async fn json(&self, method: &str, path: &str, body: Value) -> Value {
        let (status, _, text) = self.send(method, path, body).await;
        assert!(status < 300, "{method} {path}: {status} {text}");
        serde_json::from_str(&text).unwrap_or_else(|_| panic!("{method} {path}: {text}"))
    }

    async fn get(&self, path: &str) -> Value {
        self.json("GET", path, Value::Null).await
    }

    fn planted(&self) -> Vec<(&'static str, String, Quirk)> {
        let planted = self.sandbox.planted().into_iter();
        planted.map(|Planted { operation, path, quirk, .. }| (operation, path, quirk)).collect()
    }

    /// The channel that a fresh sandbox has, by its name.
    async fn chat_of(&self, name: &str) -> String {
        let channels = self.get("/api/v2/channels?limit=50").await;
        let channels = channels["channels"].as_array().expect("is a list").iter();
        let channel = channels.clone().find(|channel| channel["unique_name"] == name);
        channel.and_then(|channel| channel["chat_id"].as_str()).expect("is there").to_owned()
    }
}

/// The response of a stateless sandbox with one deviation, and without.
async fn pair(quirk: Quirk, path: &str) -> (Value, Value, Fixture) {
    let plain = Fixture::new(Quirks::none(), true).await;
    let odd = Fixture::new(quirk, true).await;
    let bodies = (plain.get(path).await, odd.get(path).await);
    assert_eq!(plain.planted(), []);
    (bodies.0, bodies.1, odd)
}

const CHANNEL: &str = "/api/v2/channels/T4000000040005";

#[tokio::test]
async fn numbers_become_text() {
    let (plain, odd, fixture) = pair(Quirk::NumbersAsText, CHANNEL).await;
    let count = plain["unread_message_count"].as_i64().expect("is a number");
    assert_eq!(odd["unread_message_count"], count.to_string());
    let path = "unread_message_count".to_owned();
    assert!(fixture.planted().contains(&("channels_get", path, Quirk::NumbersAsText)));
}

#[tokio::test]
async fn booleans_become_text() {
    let (plain, odd, fixture) = pair(Quirk::BooleansAsText, CHANNEL).await;
    assert!(plain["invite_only"].is_boolean());
    assert!(!odd["invite_only"].is_boolean());
    let path = "invite_only".to_owned();
    assert!(fixture.planted().contains(&("channels_get", path, Quirk::BooleansAsText)));
}

#[tokio::test]
async fn unset_times_are_empty() {
    let (plain, odd, fixture) = pair(Quirk::EmptyTimes, CHANNEL).await;
    assert_ne!(plain["unread_time"], "");
    assert_eq!(odd["unread_time"], "");
    assert_eq!(odd["creation_time"], plain["creation_time"]);
    let path = "unread_time".to_owned();
    assert!(fixture.planted().contains(&("channels_get", path, Quirk::EmptyTimes)));
}

#[tokio::test]
async fn one_required_key_is_missing() {
    let (plain, odd, fixture) = pair(Quirk::MissingKeys, CHANNEL).await;
    let (plain, odd) = (plain.as_object().expect("is one"), odd.as_object().expect("is one"));
    let missing: Vec<_> = plain.keys().filter(|key| !odd.contains_key(*key)).collect();
    assert_eq!(missing.len(), 1);
    assert_eq!(fixture.planted()[0], ("channels_get", missing[0].clone(), Quirk::MissingKeys));
    let users = Fixture::new(Quirk::MissingKeys, false).await.get("/api/v2/users?limit=100").await;
    assert_eq!(users["has_more"], true, "the cursor of a page that is not the last stays");
}

#[tokio::test]
async fn objects_have_a_key_more() {
    let (plain, odd, fixture) = pair(Quirk::UnknownKeys, CHANNEL).await;
    assert!(plain.get(UNKNOWN_KEY).is_none());
    assert!(odd[UNKNOWN_KEY].is_object());
    assert!(odd["teams"].get(UNKNOWN_KEY).is_none(), "its keys are ids");
    let list = fixture.get("/api/v2/chats/CT_1/messages").await;
    assert!(list["data"][0]["sender"][UNKNOWN_KEY].is_object());
    let path = format!("data[0].sender.{UNKNOWN_KEY}");
    assert!(fixture.planted().contains(&("messages_list", path, Quirk::UnknownKeys)));
}

#[tokio::test]
async fn nothing_is_an_empty_object() {
    let (plain, odd, fixture) = pair(Quirk::EmptyObjects, CHANNEL).await;
    assert_ne!(plain["last_message_info"], json!({}));
    assert_eq!(odd["last_message_info"], json!({}));
    let path = "last_message_info".to_owned();
    assert_eq!(fixture.planted(), [("channels_get", path, Quirk::EmptyObjects)]);
}

#[tokio::test]
async fn events_come_in_groups() {
    let (plain, odd, fixture) = pair(Quirk::GroupedEvents, "/api/v2/events").await;
    let groups = odd.as_array().expect("is a list");
    let of = |group: &Value| group["data"].as_array().cloned().expect("is a list");
    let events: Vec<_> = groups.iter().flat_map(of).collect();
    assert_eq!(plain["data"], Value::from(events));
    assert_eq!(groups.last().map(of), Some(Vec::new()));
    assert_eq!(groups[0]["seen_events"], json!([]));
    assert_eq!(fixture.planted(), [("events_list", ".".to_owned(), Quirk::GroupedEvents)]);
}

#[tokio::test]
async fn exports_have_a_header_row_with_one_column_too() {
    for fields in ["title,chat_id", "title"] {
        let path = format!("/maintenanceapi/v2/chats?fields={fields}");
        let plain = Fixture::new(Quirks::none(), false).await;
        let (_, _, plain) = plain.send("GET", &path, Value::Null).await;
        let odd = Fixture::new(Quirk::HeaderRows, false).await;
        let (_, kind, text) = odd.send("GET", &path, Value::Null).await;
        assert_eq!(text, format!("{fields}\n{plain}"));
        assert!(kind.starts_with("text/csv"));
        let planted = odd.planted();
        assert_eq!(planted, [("maintenance_export_chats", ".".to_owned(), Quirk::HeaderRows)]);
    }
}

#[tokio::test]
async fn messages_are_listed_oldest_first() {
    let times = |list: &Value| -> Vec<_> {
        let list = list["data"].as_array().expect("is a list").iter();
        list.map(|message| message["time"].as_i64().expect("is a number")).collect()
    };
    let (plain, odd) =
        (Fixture::new(Quirks::none(), false).await, Fixture::new(Quirk::OldestFirst, false).await);
    let path = format!("/api/v2/chats/{}/messages", plain.chat_of("general").await);
    let post = "/api/v2/channelsbyname/general/message";
    for fixture in [&plain, &odd] {
        for text in ["one", "two"] {
            fixture.send("POST", post, json!({ "text": text })).await;
        }
    }
    let (plain, listed) = (times(&plain.get(&path).await), times(&odd.get(&path).await));
    assert!(plain.len() > 1 && plain.is_sorted_by(|a, b| a >= b), "{plain:?}");
    assert!(listed.len() > 1 && listed.is_sorted(), "{listed:?}");
    assert_eq!(odd.planted(), [("messages_list", "data".to_owned(), Quirk::OldestFirst)]);
}

#[tokio::test]
async fn ids_of_messages_are_written_in_two_ways() {
    let odd = Fixture::new(Quirk::MessageIds, true).await;
    let body = json!({ "text": "Hello", "sync_message": true });
    let list = odd.get("/api/v2/chats/CT_1/messages").await;
    assert!(list["data"][0]["id"].as_str().is_some_and(|id| id.contains('_')), "{list}");
    let odd = Fixture::new(Quirk::MessageIds, false).await;
    let posted = odd.json("POST", "/api/v2/channelsbyname/general/message", body).await;
    assert!(posted["message_id"].as_str().is_some_and(|id| id.contains("%20")), "{posted}");
}

#[tokio::test]
async fn exports_of_messages_are_bare_and_paged_by_time() {
    let fixture = Fixture::new(Quirk::BareMessageExports, false).await;
    let chat = fixture.chat_of("general").await;
    let path = format!("/maintenanceapi/v2/chats/{chat}/messages");
    let all = fixture.get(&path).await;
    let all = all.as_array().expect("is a list");
    assert!(all.len() > 1);
    let time = |message: &Value| message["time"].as_i64().expect("is a number");
    assert!(all.is_sorted_by_key(time));
    let last = time(&all[all.len() - 1]);
    let rest = fixture.get(&format!("{path}?fromtime={last}")).await;
    assert_eq!(rest.as_array().map(Vec::as_slice), Some(&all[all.len() - 1..]));
    let first = fixture.get(&format!("{path}?limit=1")).await;
    assert_eq!(first.as_array().map(Vec::as_slice), Some(&all[..1]));
    let export = "maintenance_export_chat_messages";
    assert_eq!(fixture.planted(), [(export, ".".to_owned(), Quirk::BareMessageExports)]);
}

#[tokio::test]
async fn exports_of_messages_are_paged_by_token() {
    let fixture = Fixture::new(Quirk::PagedMessageExports, false).await;
    let chat = fixture.chat_of("general").await;
    let path = format!("/maintenanceapi/v2/chats/{chat}/messages");
    let all = fixture.get(&path).await;
    assert_eq!(all["has_more"], false);
    let mut page = fixture.get(&format!("{path}?limit=1")).await;
    let mut found = Vec::new();
    loop {
        found.extend(page["data"].as_array().expect("is a list").clone());
        let Some(token) = page["next_token"].as_str() else { break };
        assert_eq!(page["has_more"], true);
        page = fixture.get(&format!("{path}?limit=1&next_token={token}")).await;
    }
    assert!(found.len() > 1);
    assert_eq!(all["data"], Value::from(found));
}

#[tokio::test]
async fn bodies_say_that_there_is_none() {
    let fixture = Fixture::new(Quirk::NoContentBodies, true).await;
    let path = format!("{CHANNEL}/archive");
    let body = fixture.json("POST", &path, Value::Null).await;
    assert_eq!(body, json!({ "Response Code": "204 No response" }));
    let edit = "/api/v2/chats/CT_1/messages/17_29";
    let (status, _, text) = fixture.send("PUT", edit, json!({ "text": "Hey!" })).await;
    assert_eq!((status, text.as_str()), (204, ""), "edits keep their status");
    let planted = fixture.planted();
    assert_eq!(planted, [("channels_archive", ".".to_owned(), Quirk::NoContentBodies)]);
}

#[tokio::test]
async fn a_new_reminder_comes_in_an_array() {
    let fixture = Fixture::new(Quirk::ReminderArrays, false).await;
    let body = json!({ "content": "Review", "time": "1767229200000" });
    let created = fixture.json("POST", "/api/v2/reminders", body).await;
    assert_eq!(created.as_array().map(Vec::len), Some(1));
    assert_eq!(created[0]["content"], "Review");
    assert!(created[0]["msguid"].is_string() && created[0]["lmsguid"].is_string());
    assert_eq!(fixture.planted(), [("reminders_create", ".".to_owned(), Quirk::ReminderArrays)]);
}

#[tokio::test]
async fn there_is_no_custom_domain() {
    let path = "/api/v2/customdomain";
    let (plain, odd, fixture) = pair(Quirk::EmptyCustomDomain, path).await;
    assert!(plain["data"]["name"].is_string());
    assert_eq!(odd, json!({ "data": {} }));
    let planted = fixture.planted();
    assert_eq!(planted, [("custom_domain_get", "data".to_owned(), Quirk::EmptyCustomDomain)]);
}

#[tokio::test]
async fn exports_are_html() {
    let fixture = Fixture::new(Quirk::HtmlExports, false).await;
    let path = "/maintenanceapi/v2/chats?fields=title";
    let (status, kind, text) = fixture.send("GET", path, Value::Null).await;
    assert_eq!((status, kind.as_str()), (200, "text/html;charset=UTF-8"));
    assert!(text.starts_with("<!DOCTYPE html>"));
    assert!(fixture.get("/api/v2/users").await["data"].is_array(), "only exports are");
    let planted = fixture.planted();
    assert_eq!(planted, [("maintenance_export_chats", ".".to_owned(), Quirk::HtmlExports)]);
}

#[tokio::test]
async fn errors_come_under_200_and_nothing_is_executed() {
    let fixture = Fixture::new(Quirk::ErrorsUnder200, false).await;
    let body = json!({ "text": "Hello" });
    let path = "/api/v2/channelsbyname/general/message";
    let body = fixture.json("POST", path, body).await;
    assert_eq!(body["code"], "operation_failed");
    assert!(body["message"].is_string());
    assert_eq!(fixture.sandbox.executions("messages_post_to_channel_by_name"), 0);
    let (status, ..) = fixture.send("POST", path, json!({ "odd": 1 })).await;
    assert_eq!(status, 400, "input is checked all the same");
}

#[tokio::test]
async fn tickers_answer_with_their_documented_status() {
    let fixture = Fixture::new(Quirks::none(), false).await;
    let body = json!({ "ids": ["chennai"] });
    for path in ["/api/v2/widgets/1/maps/2", "/api/v2/extensions/widgets/maps/2?appkey=k"] {
        let (status, _, text) = fixture.send("DELETE", path, body.clone()).await;
        assert_eq!((status, text.as_str()), (200, ""), "{path}");
    }
}

#[tokio::test]
async fn the_same_requests_meet_the_same_deviations() {
    let mut runs = Vec::new();
    for _ in 0..2 {
        let fixture = Fixture::new(Quirks::all(), true).await;
        let bodies = [fixture.get(CHANNEL).await, fixture.get("/api/v2/users").await];
        runs.push((bodies, fixture.planted()));
        fixture.sandbox.clear_planted();
        assert_eq!(fixture.planted(), []);
    }
    assert_eq!(runs[0], runs[1]);
}
