//! Webhook tokens, and the incoming webhooks that the documents leave out.

use crate::endpoint::{Endpoint, RateLimit};
use crate::response::Refusal;
use crate::strict;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Query parameter that holds a webhook token.
const KEY: &str = "zapikey";
/// Parameters that a handler gets, and how long each may be.
const PARAMETERS: (usize, usize) = (50, 10_000);

/// Webhook tokens that were given out, and the users they belong to.
#[derive(Debug, Default)]
pub(super) struct Keys {
    users: HashMap<String, String>,
    count: u64,
}

impl Keys {
    pub(super) fn issue(&mut self, user: &str) -> String {
        self.count += 1;
        let key = format!("1001.{:032x}.{:032x}", !u128::from(self.count), self.count);
        self.users.insert(key.clone(), user.to_owned());
        key
    }

    pub(super) fn revoke(&mut self, key: &str) {
        self.users.remove(key);
    }

    /// Whose key it is.
    pub(super) fn user(&self, key: &str) -> Option<&str> {
        self.users.get(key).map(String::as_str)
    }
}

/// The query without the webhook token, and the token.
pub(super) fn take_key(query: &str) -> (String, Option<String>) {
    let is_key = |pair: &&str| pair.split('=').next() == Some(KEY);
    let (keys, rest): (Vec<&str>, Vec<&str>) = query.split('&').partition(is_key);
    let key = keys.first().and_then(|pair| strict::pairs(pair).pop());
    (rest.join("&"), key.map(|(_, value)| value))
}

/// The handlers of incoming webhooks, which no document describes.
pub(super) fn handlers() -> [Endpoint; 2] {
    // As posting to a bot has it; no source states one.
    let limit = RateLimit { requests: 50, per_seconds: 60, lock_seconds: 600 };
    let handler = |id, path| Endpoint::handler(id, path, "ZohoCliq.Webhooks.CREATE", limit);
    [
        handler("webhook_to_bot", "/bots/{BOT_UNIQUE_NAME}/incoming"),
        handler("webhook_to_application", "/applications/{APPLICATION_ID}/incoming"),
    ]
}

/// Checks what a handler gets: the parameters, and a body that is JSON, if there is any.
pub(super) fn handler_input(
    endpoint: &Endpoint,
    query: &str,
    body: &[u8],
) -> Result<(Map<String, Value>, Value), Refusal> {
    let pairs = strict::pairs(query);
    let (most, longest) = PARAMETERS;
    let is_long = |(_, value): &(String, String)| value.chars().count() > longest;
    if pairs.len() > most || pairs.iter().any(is_long) {
        return Err(Refusal::bad(
            "input_pattern_mismatch",
            "There are too many parameters, or one is too long.",
        ));
    }
    let query: Map<_, _> = pairs.into_iter().map(|(name, value)| (name, value.into())).collect();
    if endpoint.id == "webhook_to_application" && !query.contains_key("appkey") {
        return Err(Refusal::bad("param_missing", "'appkey' is missing."));
    }
    let body = if body.is_empty() { Value::Null } else { strict::parse(body)? };
    Ok((query, body))
}

#[cfg(test)]
mod tests {
    use super::take_key;

    #[test]
    fn the_key_is_taken_out_of_the_query() {
        for (query, rest, key) in [
            ("", "", None),
            ("a=1", "a=1", None),
            ("zapikey=1001.a", "", Some("1001.a")),
            ("a=1&zapikey=1001.a%2Fb&b=2", "a=1&b=2", Some("1001.a/b")),
            ("xzapikey=1", "xzapikey=1", None),
        ] {
            assert_eq!(take_key(query), (rest.to_owned(), key.map(str::to_owned)), "{query}");
        }
    }
}
