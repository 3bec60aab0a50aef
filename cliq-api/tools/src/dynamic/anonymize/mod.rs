//! Captured responses without what identifies people: names, ids, addresses, texts, URLs, tokens.
//!
//! What the documents declare as an enum value, a flag or a count stays, and so do keys, JSON types
//! and the forms of ids and times. Everything else is replaced, unknown keys' values included. Equal
//! values get equal replacements, within one body. The result depends on nothing but the body.

mod alias;
mod form;
mod shape;
mod times;

use super::document;
use super::schema::Node;
use alias::Aliases;
use form::Form;
use serde_json::{Map, Number, Value};
use times::Shift;

/// Replaces whatever identifies people in a response of the operation `id`. `None` if there is no
/// such operation.
///
/// ```
/// # {
/// use serde_json::json;
///
/// let captured = json!({
///     "chat_id": "CT_1184653329648523663_62439860",
///     "creator_id": "62439860",
///     "creator_name": "Patricia James",
///     "level": "organization",
///     "unread_message_count": "0",
/// });
/// let public = cliq_tools::dynamic::anonymize("channels_get", &captured).unwrap();
/// assert_eq!(public, json!({
///     "chat_id": "CT_1000000000000000001_10000002",
///     "creator_id": "10000002",
///     "creator_name": "Name 1",
///     "level": "organization",
///     "unread_message_count": "0",
/// }));
/// # }
/// ```
#[must_use]
pub fn anonymize(id: &str, body: &Value) -> Option<Value> {
    let root = document::response(id)?;
    let mut anonymizer =
        Anonymizer { aliases: Aliases::new(body), shift: Shift::of(body), segments: segments() };
    Some(anonymizer.value(&root, "", body))
}

/// Words of the API's own addresses, which say nothing of anybody.
fn segments() -> Vec<&'static str> {
    let mut words: Vec<&str> = super::operations()
        .flat_map(|operation| operation.base.split('/').chain(operation.path.split('/')))
        .filter(|word| !word.is_empty() && !word.starts_with('{'))
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}

struct Anonymizer {
    aliases: Aliases,
    shift: Shift,
    segments: Vec<&'static str>,
}

impl Anonymizer {
    /// `key` is the name of the closest property above.
    fn value(&mut self, node: &Node<'_>, key: &str, value: &Value) -> Value {
        match value {
            Value::Null | Value::Bool(_) => value.clone(),
            Value::Number(number) => Value::Number(self.number(node, key, number)),
            Value::String(text) => Value::String(self.text(node, key, text)),
            Value::Array(list) => {
                let items = node.items();
                list.iter().map(|item| self.value(&items, key, item)).collect()
            }
            Value::Object(map) => Value::Object(self.object(&node.object(), map)),
        }
    }

    fn object(&mut self, node: &Node<'_>, map: &Map<String, Value>) -> Map<String, Value> {
        map.iter()
            .map(|(key, value)| {
                // What the service says where it says nothing: `204 No response`.
                if key.eq_ignore_ascii_case("response code") && value == "204 No response" {
                    return (key.clone(), value.clone());
                }
                let value = self.value(&node.property(key), key, value);
                (self.key(node, key), value)
            })
            .collect()
    }

    /// Keys stay, but for those that are data: ids, addresses, names.
    fn key(&mut self, node: &Node<'_>, key: &str) -> String {
        let is_word = key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if node.names(key) || (is_word && !form::is_identifier(key)) {
            return key.to_owned();
        }
        let is_data = key.contains(char::is_whitespace) && (node.is_map() || !node.is_declared());
        match form::of_free_text(key, "") {
            // Emoji and their codes, and words with hyphens.
            Form::Text | Form::Keep if !is_data => key.to_owned(),
            Form::Text => self.replace(&Form::Name, key),
            other => self.replace(&other, key),
        }
    }

    fn text(&mut self, node: &Node<'_>, key: &str, text: &str) -> String {
        let form = form::of_text(node, key, text);
        self.replace(&form, text)
    }

    fn replace(&mut self, form: &Form, text: &str) -> String {
        match form {
            Form::Keep => text.to_owned(),
            Form::Time => {
                self.shift.text(text).unwrap_or_else(|| self.aliases.identifier(text, self.shift))
            }
            Form::Identifier => self.aliases.identifier(text, self.shift),
            Form::Opaque => self.aliases.opaque(text),
            Form::Digits => self.aliases.spread_digits(text),
            Form::Email => self.aliases.email(text),
            Form::Url => self.aliases.url(text),
            Form::Path => self.path(text),
            Form::Name => self.aliases.words("Name", text),
            Form::Text => self.aliases.words("Text", text),
            Form::Joined(parts) => parts
                .iter()
                .map(|(form, part)| self.replace(form, part))
                .collect::<Vec<_>>()
                .join(":"),
        }
    }

    fn path(&mut self, text: &str) -> String {
        let (path, query) = text.split_once('?').map_or((text, None), |(a, b)| (a, Some(b)));
        let mut out: Vec<String> = Vec::new();
        for segment in path.split('/') {
            let keep = segment.is_empty() || self.segments.binary_search(&segment).is_ok();
            out.push(if keep {
                segment.to_owned()
            } else {
                self.aliases.identifier(segment, self.shift)
            });
        }
        let path = out.join("/");
        match query {
            Some(query) => format!("{path}?{}", self.aliases.opaque(query)),
            None => path,
        }
    }

    fn number(&mut self, node: &Node<'_>, key: &str, number: &Number) -> Number {
        let value = Value::Number(number.clone());
        if node.allows(&value) {
            return number.clone();
        }
        let Some(integer) = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from))
        else {
            return if form::is_place(key) { Number::from_f64(1.5) } else { None }
                .unwrap_or_else(|| number.clone());
        };
        let digits = integer.unsigned_abs().to_string();
        let is_id = node.has_scalar(&["identifier", "message-identifier"]);
        let moved =
            self.shift.milliseconds(&digits).filter(|_| !is_id).or_else(|| {
                form::is_time(node, key).then(|| self.shift.seconds(&digits)).flatten()
            });
        // What is longer counts nothing.
        let longest = match (is_id, node.has_type(&["integer", "number"])) {
            (true, _) if integer == 0 || integer == -1 => return number.clone(),
            (true, _) => 0,
            (false, true) => form::LONGEST_COUNT,
            (false, false) => 4,
        };
        let replaced = moved.or_else(|| {
            (digits.len() > longest).then(|| self.aliases.identifier(&digits, self.shift))
        });
        let sign = if integer < 0 { "-" } else { "" };
        replaced
            .and_then(|text| format!("{sign}{text}").parse().ok())
            .unwrap_or_else(|| number.clone())
    }
}

#[cfg(test)]
mod tests;
