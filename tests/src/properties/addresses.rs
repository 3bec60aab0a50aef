//! Requests go where they should: below the root, each id in one segment.

use super::exchange::{self, Exchange, TOKEN};
use super::input::{choice, text_of};
use super::line;
use crate::recorded::Recorded;
use crate::server::Reply;
use cliq_api::auth::StaticToken;
use cliq_api::identifier::Identifier as _;
use cliq_api::types::ChatId;
use cliq_api::{Cliq, Error};
use percent_encoding::percent_decode_str;

/// What the text is, and the text.
pub fn check(input: &[u8]) {
    let (variant, rest) = choice(input);
    let text = text_of(rest);
    exchange::with(|exchange| match variant % 4 {
        0 => base_url(&text),
        1 => raw_path(exchange, &text),
        2 => identifier(exchange, &text),
        _ => network(exchange, &text),
    });
}

/// A root is a host and a path, and encrypted unless it is this machine.
fn base_url(text: &str) {
    let built = Cliq::builder().base_url(text).auth(StaticToken::new(TOKEN)).build();
    match built {
        Ok(cliq) => {
            let shown = format!("{cliq:?}");
            let local = ["http://localhost", "http://127.", "http://[::1]"];
            let sound =
                shown.contains("\"https://") || local.iter().any(|root| shown.contains(root));
            let authority = shown.split('/').nth(2).unwrap_or_default();
            assert!(sound && !shown.contains(['?', '#']) && !authority.contains('@'), "{shown}");
        }
        Err(error) => {
            // What stands before an `@` may be a password.
            let secret = text.split_once("://").and_then(|(_, rest)| rest.split_once('@'));
            let secret = secret.map(|(user, _)| user).filter(|user| user.len() >= 12);
            let is_repeated = secret.is_some_and(|secret| text.matches(secret).count() > 1);
            let secrets = secret.filter(|_| !is_repeated);
            line::check_error(&error, text.chars().count(), secrets.as_slice());
        }
    }
}

/// A path that is sent stays below the root, and carries no query of its own.
fn raw_path(exchange: &Exchange, text: &str) {
    let cliq = exchange.client_below("/root/").build().expect("a sound address");
    let request = cliq.request(http::Method::GET, text).query("name", text);
    let (result, requests) = exchange.run(answer(), request.send::<serde_json::Value>());
    let Some(target) = sent(result.map(drop), &requests, text) else { return };
    let (path, query) = target.split_once('?').expect("a query");
    assert!(path.starts_with("/root/"), "{path}");
    assert!(!has_dots(path), "{path}");
    let same = |a: &str, b: &str| percent_decode_str(a).eq(percent_decode_str(b));
    assert!(same(path, &format!("/root{text}")), "{path} {text:?}");
    let value = query.strip_prefix("name=").expect("one parameter");
    let value = value.replace('+', " ");
    assert_eq!(percent_decode_str(&value).decode_utf8_lossy(), text);
}

/// An id is one segment, encoded once.
fn identifier(exchange: &Exchange, text: &str) {
    let id = ChatId::new(text);
    let (result, requests) = exchange.run(answer(), exchange.client.chats().mute(&id));
    let Some(target) = sent(result.map(drop), &requests, text) else { return };
    let segments: Vec<&str> = target.split('/').collect();
    let ["", "api", "v2", "chats", segment, "mute"] = segments[..] else { panic!("{target}") };
    assert_eq!(percent_decode_str(segment).decode_utf8_lossy(), id.to_address(), "{target}");
    assert!(!has_dots(&target) && !target.contains(['?', '#']), "{target}");
}

/// The name of a network is one segment as it stands.
fn network(exchange: &Exchange, text: &str) {
    let cliq = match exchange.client_below("").network(text).build() {
        Ok(cliq) => cliq,
        Err(error) => return line::check_error(&error, text.chars().count(), &[]),
    };
    let (result, requests) = exchange.run(answer(), cliq.users().list());
    let target = sent(result.map(drop), &requests, text).expect("a request");
    assert_eq!(target, format!("/network/{text}/api/v2/users"));
    assert!(!has_dots(&target), "{target}");
}

fn answer() -> exchange::Answers {
    vec![exchange::reply(&Reply::json(200, "{}"))]
}

/// The target of the one request; `None` where the call was refused and nothing was sent.
fn sent(result: Result<(), Error>, requests: &[Recorded], text: &str) -> Option<String> {
    if let Err(error) = result {
        line::check_error(&error, text.chars().count(), &[]);
        if requests.is_empty() {
            return None;
        }
    }
    let [request] = requests else { panic!("{requests:?}") };
    let target = request.line.split(' ').nth(1).expect("a target");
    Some(target.to_owned())
}

fn has_dots(path: &str) -> bool {
    path.split('/').any(|segment| {
        let decoded = percent_decode_str(segment).collect::<Vec<u8>>();
        matches!(decoded.as_slice(), b"." | b"..")
    })
}
