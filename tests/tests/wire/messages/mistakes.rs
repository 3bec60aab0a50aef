//! What the check says of typical mistakes.

use cliq_api::message::{Button, Card, ChartKind, Message, Slide, Theme};
use serde_json::json;

fn told(message: &Message) -> Vec<String> {
    message.validate().map_or_else(
        |violations| violations.iter().map(ToString::to_string).collect(),
        |_| Vec::new(),
    )
}

#[test]
fn typical_mistakes_are_told_with_place_and_limit() {
    let cases = [
        (Message::text("x".repeat(5001)), "text: found 5001 characters, allowed at most 5000"),
        (
            Message::text("Rows").slide(Slide::table(["A", "B"]).row(["1", "2"]).row(["3"])),
            "slides[0].data.rows[1]: found no key \"B\", allowed the keys that `headers` names",
        ),
        (
            Message::text("Rows").slide(Slide::table(["A"]).row(["1", "2"])),
            "slides[0].data.rows[0]: found the key \"(column 2)\", allowed the keys that `headers` names",
        ),
        (
            Message::text("Widths")
                .slide(Slide::table(["A", "B"]).row(["1", "2"]).widths([50, 40])),
            "slides[0].data.styles.width: found the sum 90, allowed 100",
        ),
        (
            (0..6).fold(Message::text("Buttons"), |message, _| {
                message.button(Button::open_url("Open", "https://example.com"))
            }),
            "buttons: found 6 entries, allowed at most 5",
        ),
        (
            Message::text("Label").button(Button::open_url("x".repeat(31), "https://example.com")),
            "buttons[0].label: found 31 characters, allowed at most 30",
        ),
        (Message::text("Vote [Yes]($7)"), "text: found `$7`, allowed a key of `references`"),
        (
            Message::text("Chart")
                .slide(Slide::percentage_chart(ChartKind::Pie).share("All", f64::NAN)),
            "slides[0].data[0].value: found null, allowed a number",
        ),
        (
            Message::text("Title").card(Card::new(Theme::Poll).title("x".repeat(201))),
            "card.title: found 201 characters, allowed at most 200",
        ),
        (Message::text(""), "text: found 0 characters, allowed at least 1"),
    ];
    for (message, expected) in cases {
        assert_eq!(told(&message), [expected]);
    }
}

#[test]
fn all_mistakes_of_a_message_come_at_once() {
    let message = Message::text("")
        .card(Card::new(Theme::Poll).title("x".repeat(201)))
        .button(Button::open_url("x".repeat(31), "https://example.com"));
    assert_eq!(told(&message).len(), 3);
}

#[test]
fn a_stricter_limit_of_one_source_only_warns() {
    let message = Message::text("Hi").button(Button::open_url("x".repeat(21), "ftp://example.com"));
    let warnings = message.validate().unwrap();
    let mut texts: Vec<_> = warnings.iter().map(ToString::to_string).collect();
    texts.sort_by(|a, b| b.cmp(a));
    assert_eq!(
        texts,
        [
            "buttons[0].label: found 21 characters, allowed at most 20 (according to the page of version 2 and a document on buttons)",
            "buttons[0].action.data.web: found \"ftp\", allowed one of http, https, tel, sms, sip (according to a document of version 3)",
        ]
    );
}

#[test]
fn a_file_with_the_wrong_shape_is_told_where() {
    let cases = [
        (json!({ "text": "Hi", "bots": {} }), "bots"),
        (json!({ "text": "Hi", "slides": { "type": "text" } }), "slides"),
        (json!({ "text": "Hi", "slides": [{ "type": "list", "data": "one" }] }), "slides[0].data"),
        (
            json!({ "text": "Hi", "slides": [{ "type": "graph", "data": [], "styles": { "preview": "pie" } }] }),
            "slides[0].styles.preview",
        ),
        (
            json!({ "text": "Hi", "buttons": [{ "label": "Go", "action": { "type": "open.url", "data": {} } }] }),
            "buttons[0].action.data",
        ),
        (
            json!({ "text": "Hi", "buttons": [{ "label": "Go", "action": { "type": "open.url", "data": { "web": "https://example.com", "name": "f" } } }] }),
            "buttons[0].action.data.name",
        ),
    ];
    for (json, path) in cases {
        let error = Message::from_json(json).unwrap_err();
        let paths: Vec<&str> =
            error.violations().iter().map(cliq_api::validation::Violation::path).collect();
        assert_eq!(paths, [path], "{error}");
    }
}
