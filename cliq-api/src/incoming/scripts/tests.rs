//! Scripts, read by a small reader of Deluge.

use super::arguments::signature;
use super::{ANSWER_HEADER, Forwarder, Script, arguments, likely_arguments};
use crate::incoming::event::{Event, Handler};
use crate::incoming::verify::{SharedSecret, Verify as _};
use http::{HeaderMap, HeaderName, HeaderValue};
use std::collections::{BTreeMap, BTreeSet};

const SECRET: &str = r#"8f1d7c52"b0e\94a63"#;
const NASTY: &str =
    "He said \"blue\"\nand left\\ \u{2028}<%=zoho.loginuser%>\t😀\u{0}\"); info \"x";

fn forwarder() -> Forwarder {
    Forwarder::new("https://bots.example.com/cliq?a=b", "X-Secret", SECRET).unwrap()
}

/// The handlers that run scripts.
fn handlers() -> impl Iterator<Item = Handler> {
    Handler::ALL.iter().copied().filter(|handler| signature(*handler).is_some())
}

fn script(handler: Handler) -> Script {
    forwarder().script(handler).unwrap()
}

fn nasty(handler: Handler) -> Script {
    let script = script(handler).component(NASTY).unique_name(NASTY);
    script.menu_action(NASTY).unavailable(NASTY)
}

/// The parts of a line: literals, decoded, and everything else.
#[derive(Debug, PartialEq)]
enum Piece {
    Literal(String),
    Code(String),
}

/// Reads a line as Deluge does; fails if a literal does not end.
fn parts(line: &str) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut rest = line;
    while let Some(start) = rest.find('"') {
        parts.push(Piece::Code(rest[..start].to_owned()));
        let mut text = String::new();
        let mut chars = rest[start + 1..].char_indices();
        let end = loop {
            let (at, c) = chars.next().expect("a literal ends");
            match c {
                '"' => break start + 1 + at + 1,
                '\\' => match chars.next().expect("an escape is whole").1 {
                    'n' => text.push('\n'),
                    'r' => text.push('\r'),
                    't' => text.push('\t'),
                    c @ ('"' | '\\') => text.push(c),
                    c => panic!("unknown escape {c}"),
                },
                c => text.push(c),
            }
        };
        assert!(!text.contains("<%"), "{line}");
        // `"a" + "b"` is one text.
        match (&mut parts[..], &text) {
            ([.., Piece::Literal(before), Piece::Code(plus)], text) if plus == " + " => {
                before.push_str(text);
                parts.pop();
            }
            _ => parts.push(Piece::Literal(text)),
        }
        rest = &rest[end..];
    }
    parts.push(Piece::Code(rest.to_owned()));
    parts
}

/// What a script puts into its maps: `map.key` to the literal or the expression.
fn maps(script: &str) -> BTreeMap<String, Piece> {
    let mut maps = BTreeMap::new();
    for line in script.lines() {
        let mut parts = parts(line).into_iter();
        let Some(Piece::Code(code)) = parts.next() else { panic!("{line}") };
        let Some(map) = code.strip_suffix(".put(") else { continue };
        let Some(Piece::Literal(key)) = parts.next() else { panic!("{line}") };
        let value = match (parts.next(), parts.next(), parts.next()) {
            (Some(Piece::Code(code)), None, None) => {
                let code = code.strip_prefix(',').and_then(|code| code.strip_suffix(");"));
                Piece::Code(code.expect(line).to_owned())
            }
            (Some(Piece::Code(comma)), Some(literal), Some(Piece::Code(end)))
                if comma == "," && end == ");" =>
            {
                literal
            }
            // The id, which is an expression with a literal in it.
            _ => Piece::Code(line.to_owned()),
        };
        assert_eq!(maps.insert(format!("{map}.{key}"), value), None, "{line}");
    }
    maps
}

#[test]
fn every_literal_is_escaped() {
    let expected: String =
        NASTY.chars().map(|c| if "\u{0}\u{2028}".contains(c) { ' ' } else { c }).collect();
    for handler in handlers() {
        let script = nasty(handler).to_string();
        let maps = maps(&script);
        let literal = |key: &str| maps.get(key);
        let text = Piece::Literal(expected.clone());
        assert_eq!(literal("forwardedEvent.name"), Some(&text), "{script}");
        assert_eq!(literal("forwardedEvent.unique_name"), Some(&text), "{script}");
        assert_eq!(literal("forwardedHandler.name"), Some(&text), "{script}");
        let secret = Piece::Literal(SECRET.to_owned());
        assert_eq!(literal("forwardedHeaders.x-secret"), Some(&secret), "{script}");
        let failure = literal("forwardedAnswer.text").or(literal("forwardedAnswer.title"));
        assert!(failure.is_none_or(|failure| *failure == text), "{script}");
        let url = Piece::Literal("https://bots.example.com/cliq?a=b".to_owned());
        let line = script.lines().find(|line| line.trim().starts_with("url :")).unwrap();
        assert!(parts(line).contains(&url), "{line}");
        // Nothing of a text became code.
        let lines = script.lines().filter(|line| line.trim().starts_with("info "));
        assert_eq!(lines.count(), 2, "{script}");
        assert_eq!(script.lines().count(), forwarded_lines(handler), "{script}");
    }
}

/// The number of lines follows from the arguments.
fn forwarded_lines(handler: Handler) -> usize {
    let plain = script(handler).component("a").unique_name("b").menu_action("c");
    plain.to_string().lines().count()
}

#[test]
fn a_script_has_the_arguments_of_its_handler() {
    for handler in handlers() {
        let forwarded = |script: &Script| -> BTreeSet<String> {
            let maps = maps(&script.to_string());
            maps.into_iter()
                .filter_map(|(key, value)| {
                    let name = key.strip_prefix("forwardedArguments.")?.to_owned();
                    assert_eq!(value, Piece::Code(name.clone()), "an argument as it is");
                    Some(name)
                })
                .collect()
        };
        let expected = |lists: &[&[&str]]| -> BTreeSet<String> {
            lists.iter().flat_map(|list| list.iter().map(ToString::to_string)).collect()
        };
        let script = script(handler);
        assert_eq!(forwarded(&script), expected(&[arguments(handler)]));
        let all = script.with_likely_arguments();
        assert_eq!(forwarded(&all), expected(&[arguments(handler), likely_arguments(handler)]));
        let own = all.with_argument("thread").unwrap().without_argument("access");
        assert!(forwarded(&own).contains("thread") && !forwarded(&own).contains("access"));
    }
}

/// An undefined name makes the service refuse the script.
#[test]
fn a_mention_and_a_suggestion_have_no_attachments() {
    for handler in [Handler::BotMention, Handler::CommandSuggest] {
        let all = script(handler).with_likely_arguments();
        assert!(all.arguments().all(|name| name != "attachments"), "{handler:?}");
    }
    assert!(script(Handler::BotMessage).arguments().any(|name| name == "attachments"));
}

#[test]
fn variables_of_the_script_hide_no_argument() {
    for handler in handlers() {
        let script = script(handler).with_likely_arguments();
        assert!(script.arguments().all(|name| !name.starts_with("forwarded")));
        for line in script.to_string().lines().filter(|line| line.contains(" = ")) {
            assert!(line.trim().starts_with("forwarded"), "{line}");
        }
    }
    for bad in ["", "forwardedEvent", "a b", "a);info(b", "1a", "ü", "message.get"] {
        script(Handler::BotMessage).with_argument(bad).unwrap_err();
    }
}

#[test]
fn the_body_is_a_map_and_never_a_text() {
    for handler in handlers() {
        let script = nasty(handler).to_string();
        assert!(script.contains("\n\t\tbody:forwardedEvent\n"), "{script}");
        for bad in ["toString", "parameters:", "body:\"", "postUrl"] {
            assert!(!script.contains(bad), "{script}");
        }
        let maps = maps(&script);
        let literal = |text: &str| Some(Piece::Literal(text.to_owned()));
        let get = |key: &str| match maps.get(key) {
            Some(Piece::Literal(text)) => literal(text),
            _ => None,
        };
        assert_eq!(get("forwardedHandler.type"), literal(handler.names()[0]));
        assert_eq!(get("forwardedEvent.type"), literal(handler.component().as_str()));
        assert_eq!(get("forwardedHeaders.Content-Type"), literal("application/json"));
        assert_eq!(get(&format!("forwardedHeaders.{ANSWER_HEADER}")), literal("bare"));
        for key in ["eventId", "timestamp", "schema", "params", "handler"] {
            assert!(maps.contains_key(&format!("forwardedEvent.{key}")), "{key}");
        }
    }
}

#[test]
fn a_failure_is_an_answer_that_the_handler_may_return() {
    for handler in handlers() {
        let text = script(handler).to_string();
        let lists = text.contains("forwardedAnswer = List();");
        assert_eq!(lists, handler == Handler::CommandSuggest);
        assert_eq!(text.contains("toJSONList()"), lists);
        let keys: Vec<_> =
            maps(&text).into_keys().filter(|key| key.starts_with("forwardedAnswer.")).collect();
        let expected: &[&str] = match handler {
            Handler::InstallationCheck | Handler::Installed => {
                &["forwardedAnswer.status", "forwardedAnswer.title"]
            }
            Handler::BotWelcome
            | Handler::BotMessage
            | Handler::BotMention
            | Handler::BotContext
            | Handler::BotMenuAction
            | Handler::CommandRun
            | Handler::MessageAction
            | Handler::Button
            | Handler::FormSubmit => &["forwardedAnswer.text"],
            _ => &[],
        };
        assert_eq!(keys, expected, "{handler:?}");
    }
}

#[test]
fn the_server_accepts_what_the_script_sends() {
    let maps = maps(&script(Handler::BotMessage).to_string());
    let headers: HeaderMap = maps
        .iter()
        .filter_map(|(key, value)| {
            let name = key.strip_prefix("forwardedHeaders.")?;
            let Piece::Literal(value) = value else { panic!("{value:?}") };
            Some((name.parse::<HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap()))
        })
        .collect();
    SharedSecret::new("x-secret", SECRET).unwrap().verify(&headers, b"{}").unwrap();
}

/// The body of a script, made by hand of what the script puts together.
#[test]
fn the_body_is_an_event_of_the_handler() {
    for handler in handlers() {
        let maps = maps(&script(handler).component("Nina").unique_name("nina").to_string());
        let literal = |key: &str| match &maps[key] {
            Piece::Literal(text) => serde_json::Value::from(&**text),
            Piece::Code(code) => panic!("{code}"),
        };
        let body = serde_json::json!({
            "schema": 1,
            "eventId": "1790000000123-123456789",
            "timestamp": 1_790_000_000_123_u64,
            "type": literal("forwardedEvent.type"),
            "name": literal("forwardedEvent.name"),
            "unique_name": literal("forwardedEvent.unique_name"),
            "handler": { "type": literal("forwardedHandler.type") },
            "params": { "user": { "id": "7" } },
        });
        let event = Event::parse(body.to_string().as_bytes()).unwrap();
        assert_eq!(event.handler, Some(handler), "{body}");
        assert_eq!(event.event_id.as_deref(), Some("1790000000123-123456789"));
        assert_eq!(event.name.as_deref(), Some("Nina"));
        assert!(event.timestamp.is_some());
    }
}

#[test]
fn link_previews_have_no_scripts() {
    let error = forwarder().script(Handler::LinkPreview).unwrap_err().to_string();
    assert!(error.contains("run no scripts"), "{error}");
    assert_eq!(arguments(Handler::LinkPreview), [""; 0]);
    assert_eq!(handlers().count(), 22);
}

#[test]
fn a_script_goes_only_where_the_secret_stays_secret() {
    let new = |url: &str| Forwarder::new(url, "x-secret", SECRET);
    for (url, what) in [
        ("", "is not a URL"),
        ("bots.example.com", "is not a URL"),
        ("http://bots.example.com/r4nd0m", "does not begin with `https://`"),
        ("https://user:r4nd0m@example.com", "has a user"),
        ("https://example.com/#r4nd0m", "has a user, a password or a fragment"),
        ("https://127.0.0.1/r4nd0m", "is a loopback address"),
        ("https://localhost", "is a loopback address"),
    ] {
        let error = new(url).unwrap_err().to_string();
        assert!(error.contains(what) && !error.contains("r4nd0m"), "{error}");
    }
    let quoted =
        new("https://example.com/\"a b\"").unwrap().script(Handler::BotCall).unwrap().to_string();
    assert!(quoted.contains(r#"url :"https://example.com/%22a%20b%22""#), "{quoted}");
    for header in ["", "content-type", "X-Cliq-Answer", "x-cliq-signature"] {
        Forwarder::new("https://example.com", header, SECRET).unwrap_err();
    }
    Forwarder::new("https://example.com", "x-secret", "short").unwrap_err();
    let shown = format!("{:?} {:?}", forwarder(), script(Handler::BotCall));
    assert!(!shown.contains("8f1d7c52"), "{shown}");
}

#[test]
fn a_whole_script() {
    let forwarder =
        Forwarder::new("https://bots.example.com/cliq", "x-secret", "8f1d7c52b0e94a63").unwrap();
    let script = forwarder.script(Handler::BotWelcome).unwrap().component("Nina").to_string();
    let expected = include_str!("welcome.deluge");
    assert_eq!(script, expected);
}
