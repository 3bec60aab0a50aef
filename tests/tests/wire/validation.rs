//! What the documents do not allow is refused before anything is sent.

use cliq_api::Error;
use cliq_api::chats::request::PinMessage;
use cliq_api::message::{MAX_TEXT, Message, Slide};
use cliq_api::time::Timestamp;
use cliq_api::types::{EventEditTag, EventReminder, EventReminderType, MessageId};
use cliq_api::validation::Rule;
use serde_json::{Value, json};
use tests::server::{Reply, Server};

const CHANNEL: &str = "O1864232000000076001";

async fn server() -> Server {
    Server::start(|_| Reply::empty(204)).await.unwrap()
}

/// The violations of a request, as path and rule.
fn violations<T: std::fmt::Debug>(result: Result<T, Error>) -> Vec<(String, Rule)> {
    let error = result.unwrap_err();
    error.violations().iter().map(|one| (one.path().to_owned(), one.rule())).collect()
}

fn one(path: &str, rule: Rule) -> Vec<(String, Rule)> {
    vec![(path.to_owned(), rule)]
}

fn body(server: &Server) -> Value {
    serde_json::from_slice(&server.take()[0].body).unwrap()
}

#[tokio::test]
async fn parameters_out_of_range_are_not_sent() {
    let server = server().await;
    let cliq = server.client();
    assert_eq!(violations(cliq.users().list().limit(0).await), one("limit", Rule::Minimum));
    assert_eq!(violations(cliq.channels().list().limit(0).await), one("limit", Rule::Minimum));
    assert_eq!(violations(cliq.users().list().limit(5000).await), one("limit", Rule::Maximum));
    assert_eq!(violations(cliq.chats().list().limit(101).await), one("limit", Rule::Maximum));
    assert_eq!(
        violations(cliq.channels().list().modified_after("tomorrow").await),
        one("modified_after", Rule::Format)
    );
    assert_eq!(
        violations(cliq.chats().list().modified_after(Timestamp::from("soon")).await),
        one("modified_after", Rule::Format)
    );
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn a_time_is_sent_in_the_form_of_the_operation() {
    const ISO: &str = "2017-07-03T09:29:20+00:00";
    let server = server().await;
    let cliq = server.client();
    // The responses have no body, which is an error of its own.
    for time in [Timestamp::from(ISO), Timestamp::from(1_499_074_160_000)] {
        let _ = cliq.chats().list().modified_after(&time).await;
        assert!(server.take()[0].line.ends_with("modified_after=1499074160000"));
        let _ = cliq.channels().list().modified_after(&time).await;
        let line = server.take()[0].line.clone();
        assert!(line.ends_with("modified_after=2017-07-03T09%3A29%3A20%2B00%3A00"), "{line}");
        let _ = cliq.chats().pin_message("CT_1", "1_2").expiry_time(&time).await;
        assert_eq!(body(&server)["expiry_time"], 1_499_074_160_000_i64);
        let _ = cliq.reminders().create().content("Lunch").time(&time).await;
        assert_eq!(body(&server)["time"], 1_499_074_160_000_i64);
    }
    let _ = cliq.chats().pin_message("CT_1", "1_2").expiry_time(PinMessage::NEVER).await;
    assert_eq!(body(&server)["expiry_time"], PinMessage::NEVER);
    let never = Timestamp::from(PinMessage::NEVER);
    assert_eq!(
        violations(cliq.reminders().create().content("Lunch").time(never).await),
        one("time", Rule::Format)
    );
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn an_unchecked_request_is_sent_as_it_is() {
    let server = server().await;
    // The response has no body, which is an error of its own.
    let _ = server.client().users().list().limit(5000).unchecked().await;
    assert!(server.take()[0].line.ends_with("limit=5000"));
}

#[tokio::test]
async fn calls_of_all_kinds_or_direct_calls_stand_alone() {
    let server = server().await;
    let calls = server.client().calls();
    assert_eq!(
        violations(calls.list().type_(["all", "assembly"]).await),
        one("type", Rule::Exclusive)
    );
    assert_eq!(
        violations(calls.list().type_(["all"]).filter("live").await),
        one("filter", Rule::Exclusive)
    );
    assert_eq!(violations(calls.list().filter("missed").await), one("filter", Rule::Exclusive));
    assert_eq!(server.take(), []);
    let _ = calls.list().type_(["direct_call"]).filter("missed").await;
    assert_eq!(server.take().len(), 1);
}

#[tokio::test]
async fn events_are_listed_over_31_days_at_most() {
    const DAY: i64 = 86_400_000;
    let server = server().await;
    let events = server.client().events();
    assert_eq!(violations(events.list().from(0).to(32 * DAY).await), one("to", Rule::Period));
    assert_eq!(violations(events.list().from(DAY).to(0).await), one("to", Rule::Period));
    assert_eq!(server.take(), []);
    let _ = events.list().from(0).to(31 * DAY).await;
    assert_eq!(server.take().len(), 1);
}

#[tokio::test]
async fn members_are_named_by_exactly_one_list() {
    let server = server().await;
    let cliq = server.client();
    let channels = cliq.channels();
    assert_eq!(violations(channels.add_members(CHANNEL).await), one("", Rule::Required));
    assert_eq!(violations(channels.remove_members(CHANNEL).await), one("", Rule::Required));
    assert_eq!(
        violations(channels.add_members(CHANNEL).user_ids(["1"]).email_ids(["a@b.c"]).await),
        one("", Rule::Exclusive)
    );
    let many = (0..101).map(|id: u64| id.to_string());
    assert_eq!(
        violations(channels.add_members(CHANNEL).user_ids(many).await),
        one("user_ids", Rule::MaxItems)
    );
    assert_eq!(violations(cliq.departments().add_members("1").await), one("", Rule::Required));
    assert_eq!(server.take(), []);
    let allowed = (0..100).map(|id: u64| id.to_string());
    channels.add_members(CHANNEL).user_ids(allowed).await.unwrap();
    assert_eq!(body(&server)["user_ids"].as_array().unwrap().len(), 100);
}

#[tokio::test]
async fn a_channel_of_a_team_needs_the_team() {
    let server = server().await;
    let create = server.client().channels().create("Support", "team");
    assert_eq!(violations(create.clone().await), one("team_ids", Rule::Required));
    assert_eq!(server.take(), []);
    let _ = create.team_ids(["2323334"]).await;
    assert_eq!(server.take().len(), 1);
}

#[tokio::test]
async fn a_reminder_needs_what_its_kind_needs() {
    let server = server().await;
    let reminders = server.client().reminders();
    assert_eq!(violations(reminders.create().await), one("", Rule::Required));
    assert_eq!(
        violations(reminders.create().content("Review").chat_ids(["1"]).await),
        one("time", Rule::Required)
    );
    assert_eq!(server.take(), []);
    let _ = reminders.create().content("Review").chat_ids(["1", "2"]).time("1506571200000").await;
    assert_eq!(body(&server)["chat_ids"], json!(["1", "2"]));
}

#[tokio::test]
async fn an_empty_identifier_is_not_sent_anywhere() {
    let server = server().await;
    let cliq = server.client();
    assert!(cliq.channels().get("").await.unwrap_err().to_string().contains("empty"));
    assert_eq!(
        violations(cliq.channels().list().channel_ids([CHANNEL, ""]).await),
        one("channel_ids[1]", Rule::Identifier)
    );
    assert_eq!(
        violations(cliq.channels().add_members(CHANNEL).user_ids([""]).unchecked().await),
        one("user_ids[0]", Rule::Identifier)
    );
    assert_eq!(server.take(), []);
}

#[tokio::test]
async fn message_ids_are_sent_in_one_spelling() {
    let server = server().await;
    let received: MessageId =
        serde_json::from_value(json!("1573708648341%20375412769224")).unwrap();
    let mut message = Message::text("Hello");
    message.reply_to = Some(received.clone());
    server.client().messages().post_to_chat("CT_1", message).await.unwrap();
    assert_eq!(body(&server)["reply_to"], "1573708648341_375412769224");
    assert_eq!(serde_json::to_value(received).unwrap(), "1573708648341%20375412769224");
}

#[tokio::test]
async fn reminders_of_a_new_event_go_into_an_object() {
    let server = server().await;
    let reminder = EventReminder::new(EventReminderType::Email, 30);
    let _ = server
        .client()
        .events()
        .create("Review", 1_738_828_560_000, 1_738_832_160_000, "Asia/Kolkata")
        .reminders(vec![reminder])
        .await;
    assert_eq!(
        body(&server)["reminders"],
        json!({ "reminders": [{ "type": "email", "minutes": 30 }] })
    );
}

#[tokio::test]
async fn an_identifier_can_be_sent_as_a_number() {
    let server = server().await;
    let tag = EventEditTag::from_number(1_738_933_200_000);
    let _ = server.client().events().delete("e1", "c1", tag).await;
    assert_eq!(body(&server)["edit_tag"], 1_738_933_200_000_u64);
}

#[test]
fn a_text_of_5000_characters_is_the_longest() {
    Message::text("x".repeat(MAX_TEXT)).validate().unwrap();
    let violations = Message::text("x".repeat(MAX_TEXT + 1)).validate().unwrap_err();
    assert_eq!(violations.to_string(), "text: found 5001 characters, allowed at most 5000");
    let parts = Message::text("word ".repeat(2000)).parts(None).unwrap();
    assert_eq!(parts.len(), 2);
    assert!(parts.iter().all(|part| part.validate().is_ok()));
}

#[test]
fn a_text_that_is_a_list_is_refused() {
    let error = Message::from_json(json!({ "text": ["Hello"] })).unwrap_err();
    assert_eq!(error.violations()[0].rule(), Rule::Type);
}

#[test]
fn a_mention_in_a_slide_warns() {
    let message = Message::text("{@55743301}").slide(Slide::text("Ask {@55743301}"));
    let warnings = message.validate().unwrap();
    let told: Vec<_> = warnings.iter().map(|one| (one.path(), one.rule())).collect();
    assert_eq!(told, [("slides[0].data", Rule::NoEffect)]);
}
