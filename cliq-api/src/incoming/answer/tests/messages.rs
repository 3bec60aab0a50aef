use super::super::{
    Banner, ButtonAnswer, Context, Form, MessageAnswer, MessageEdit, PreviewUrl, Question, Reply,
    Suggestion, View, WebhookAnswer, WelcomeAnswer,
};
use super::{output, refused};
use crate::message::{Button, Card, Message, RichText, Slide, Theme};
use serde_json::json;
use std::time::Duration;

#[test]
fn a_reply_is_a_message_with_suggestions() {
    let message = Message::text("Deploy *blue*?")
        .card(Card::new(Theme::Prompt).title("Deploy"))
        .slide(Slide::text("Second set"))
        .sender("Deployer", Some("https://example.com/d.png"))
        .button(Button::invoke_function("Go", "approve").positive().key("42"));
    let reply = Reply::new(message)
        .suggestion("status")
        .suggestion(Suggestion::new("stop").icon("https://example.com/s.png"))
        .view(View::Ephemeral)
        .highlight();
    assert_eq!(
        output(MessageAnswer::from(reply)),
        json!({
            "text": "Deploy *blue*?",
            "card": {"title": "Deploy", "theme": "prompt"},
            "slides": [{"type": "text", "data": "Second set"}],
            "bot": {"name": "Deployer", "image": "https://example.com/d.png"},
            "buttons": [{
                "label": "Go", "type": "+", "key": "42",
                "action": {"type": "invoke.function", "data": {"name": "approve"}},
            }],
            "suggestions": {"list": [
                {"text": "status"},
                {"text": "stop", "icon": "https://example.com/s.png"},
            ]},
            "view": "ephemeral",
            "styles": {"highlight": true},
        })
    );
}

#[test]
fn text_alone_has_one_key() {
    let expected = json!({"text": "Hello"});
    assert_eq!(output(MessageAnswer::from("Hello")), expected);
    assert_eq!(output(MessageAnswer::from("Hello".to_owned())), expected);
    assert_eq!(output(WelcomeAnswer::from(Message::text("Hello"))), expected);
    assert_eq!(output(WebhookAnswer::from(RichText::from("Hello"))), expected);
    assert_eq!(output(ButtonAnswer::from(Reply::text("Hello"))), expected);
}

#[test]
fn an_instant_button_keeps_its_reference() {
    let message = Message::text("Lunch?").instant_button(Button::invoke_function("Yes", "lunch"));
    assert_eq!(
        output(MessageAnswer::from(message)),
        json!({
            "text": "Lunch? [Yes]($1)",
            "references": {"1": {"type": "button", "object": {
                "label": "Yes", "action": {"type": "invoke.function", "data": {"name": "lunch"}},
            }}},
        })
    );
}

#[test]
fn a_context_asks_questions() {
    let context = Context::new("survey")
        .timeout(Duration::from_secs(300))
        .question(Question::new("name", "Your name?").value("Ada"))
        .question(Question::new("dept", "Which team?").suggestion("IT").suggestion("HR"));
    assert_eq!(
        output(MessageAnswer::from(Reply::text("Welcome").context(context))),
        json!({
            "text": "Welcome",
            "context": {
                "id": "survey", "timeout": 300,
                "params": [
                    {"name": "name", "question": "Your name?", "value": {"text": "Ada"}},
                    {"name": "dept", "question": "Which team?",
                     "suggestions": {"list": [{"text": "IT"}, {"text": "HR"}]}},
                ],
            },
        })
    );
}

#[test]
fn banners_previews_and_edits() {
    assert_eq!(
        output(MessageAnswer::from(Banner::success("Saved"))),
        json!({"type": "banner", "text": "Saved", "status": "success"})
    );
    assert_eq!(
        output(MessageAnswer::from(Banner::failure("Full"))),
        json!({"type": "banner", "text": "Full", "status": "failure"})
    );
    assert_eq!(
        output(MessageAnswer::from(PreviewUrl::new("https://example.com/a"))),
        json!({"type": "preview_url", "url": "https://example.com/a"})
    );
    assert_eq!(
        output(ButtonAnswer::from(MessageEdit::new("Done"))),
        json!({"type": "message_edit", "text": "Done"})
    );
    assert_eq!(output(MessageAnswer::nothing()), json!({}));
    assert_eq!(output(MessageAnswer::from(())), json!({}));
}

#[test]
fn what_only_a_post_can_have_is_refused() {
    for (message, key) in [
        (Message::text("a").reply_to("1_2"), "reply_to"),
        (Message::text("a").sync_message(true), "sync_message"),
        (Message::text("a").start_thread("1_2", "b"), "thread_message_id"),
        (Message::text("a").post_in_parent(true), "post_in_parent"),
    ] {
        refused(MessageAnswer::from(message.clone()), &format!("has `{key}`, which only a posted"));
        refused(ButtonAnswer::from(MessageEdit::new(message)), &format!("has `{key}`"));
    }
}

#[test]
fn messages_are_validated() {
    let reply = |reply: Reply| MessageAnswer::from(reply);
    refused(MessageAnswer::from(""), "text: found 0 characters");
    refused(MessageAnswer::from("a".repeat(5001)), "text: found 5001 characters");
    let button = || Button::open_url("Open", "https://example.com");
    let six = (0..6).fold(Message::text("a"), |message, _| message.button(button()));
    refused(MessageAnswer::from(six), "buttons: found 6 entries, allowed at most 5");
    refused(reply(Reply::text("a").suggestion("")), "suggestions.list[0].text: found 0 characters");
    let question = |name| Question::new(name, "Who?");
    let context = || Context::new("c");
    refused(reply(Reply::text("a").context(context())), "context.params: found nothing");
    refused(
        reply(Reply::text("a").context(Context::new("").question(question("a")))),
        "context.id: found 0 characters",
    );
    refused(
        reply(Reply::text("a").context(context().question(Question::new("a", "")))),
        "context.params[0].question: found 0 characters",
    );
    refused(
        reply(Reply::text("a").context(context().question(question("a")).question(question("a")))),
        "`context.params` has the name `a` twice",
    );
    refused(
        reply(Reply::text("a").context(context().timeout(Duration::ZERO).question(question("a")))),
        "context.timeout: found 0, allowed at least 1",
    );
    refused(MessageAnswer::from(Banner::success("")), "text: found 0 characters");
    refused(MessageAnswer::from(PreviewUrl::new("")), "url: found 0 characters");
    refused(MessageAnswer::from(PreviewUrl::new("javascript:alert(1)")), "url: found");
    refused(MessageAnswer::from(Form::new("a", "A")), "actions: found nothing");
}
