//! What kind of text a value is: by what the documents declare, by its form, and by its key.

use super::times;
use crate::dynamic::schema::Node;

/// How a text is replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Not at all.
    Keep,
    /// By another day.
    Time,
    /// By an id of the same form.
    Identifier,
    /// Character by character.
    Opaque,
    /// By other digits between the same signs, such as a phone number.
    Digits,
    Email,
    Url,
    /// An address without a host.
    Path,
    Name,
    Text,
    /// Parts with colons between them.
    Joined(Vec<(Form, String)>),
}

/// Texts that stand for a boolean.
const FLAGS: &[&str] = &[
    "0", "1", "active", "disable", "disabled", "enable", "enabled", "false", "inactive", "no",
    "off", "on", "true", "yes",
];
/// Texts that stand for nothing.
const NOTHING: &[&str] = &["", "-", "-1", "0", "[]", "null", "undefined", "{}"];
/// Digits that a declared count may have; what has more is replaced, as it may be an id.
pub(super) const LONGEST_COUNT: usize = 7;
/// Digits from which on a number may identify something.
pub(super) const IDENTIFYING: usize = 4;

pub(super) fn of_text(node: &Node<'_>, key: &str, text: &str) -> Form {
    let bare = text.trim();
    let digits = !bare.is_empty() && bare.bytes().all(|byte| byte.is_ascii_digit());
    if NOTHING.contains(&bare) || node.allows(&text.into()) {
        return Form::Keep;
    }
    if (node.has_scalar(&["flag"]) || node.has_type(&["boolean"]))
        && FLAGS.iter().any(|flag| flag.eq_ignore_ascii_case(bare))
    {
        return Form::Keep;
    }
    if digits && bare.len() <= LONGEST_COUNT && is_count(node) {
        return Form::Keep;
    }
    // A value that the documents do not list yet is a word of the service, too.
    if node.is_enum() && is_word(text) {
        return Form::Keep;
    }
    // What tells kinds of things apart is a word of the service, where it is declared.
    if node.is_declared() && (key == "type" || key.ends_with("_type")) && is_word(text) {
        return Form::Keep;
    }
    if node.is_declared() && is_media_type(text) {
        return Form::Keep;
    }
    if is_time(node, key) && bare.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) {
        return Form::Time;
    }
    match of_free_text(text, key) {
        Form::Name | Form::Text if node.has_scalar(&["identifier", "message-identifier"]) => {
            Form::Identifier
        }
        form => form,
    }
}

/// The form of a text that no document describes.
pub(super) fn of_free_text(text: &str, key: &str) -> Form {
    let bare = text.trim();
    let has = |sign: char| bare.contains(sign);
    let one_word = !bare.contains(char::is_whitespace);
    if NOTHING.contains(&bare) || times::is_clock(bare) {
        Form::Keep
    } else if times::is_date(bare) {
        Form::Time
    } else if let Some(parts) = joined(bare) {
        Form::Joined(parts)
    } else if one_word && bare.contains("://") {
        Form::Url
    } else if one_word && bare.starts_with('/') {
        Form::Path
    } else if one_word && has('@') && bare.rsplit('@').next().is_some_and(|host| host.contains('.'))
    {
        Form::Email
    } else if is_identifier(bare) {
        Form::Identifier
    } else if is_phone(bare) {
        Form::Digits
    } else if one_word && is_secret(key) {
        Form::Opaque
    } else if is_key_of_id(key) && one_word {
        Form::Identifier
    } else if key.to_ascii_lowercase().contains("name") {
        Form::Name
    } else {
        Form::Text
    }
}

/// Whether a value is a time by its schema, or by its key where there is none.
pub(super) fn is_time(node: &Node<'_>, key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    node.has_scalar(&["timestamp", "epoch-milliseconds", "epoch-milliseconds-or-text", "date-time"])
        || (!node.is_declared() && (key.contains("time") || key.contains("date")))
}

fn is_count(node: &Node<'_>) -> bool {
    node.has_scalar(&["integer"])
        || node.has_type(&["integer", "number"])
        // An identifier that may come as a number is no count.
        && !node.has_scalar(&["identifier", "message-identifier", "timestamp", "text"])
}

/// Whether a number tells where somebody is.
pub(super) fn is_place(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["lat", "lng", "lon"].iter().any(|word| key.starts_with(word))
}

/// Digits with few letters between them: `CT_118…_624…`, `O186…`, `b-83…`, `1573…%20375…`.
pub(super) fn is_identifier(text: &str) -> bool {
    let signs = |c: char| c.is_ascii_alphanumeric() || "_-%. |".contains(c);
    let letters = text.split(|c: char| !c.is_ascii_alphabetic());
    let long = |digits: &str| digits.len() >= IDENTIFYING;
    let replaced: usize =
        text.split(|c: char| !c.is_ascii_digit()).filter(|run| long(run)).map(str::len).sum();
    let all = text.chars().filter(char::is_ascii_alphanumeric).count();
    // A message id may hold a space; a sentence may hold a number.
    let spaces = text.matches(' ').count();
    text.chars().all(signs)
        && spaces <= 1
        && (spaces == 0 || !text.contains(|c: char| c.is_ascii_alphabetic()))
        && letters.map(str::len).max().unwrap_or_default() <= 2
        // Of a hexadecimal id, most would stay.
        && replaced * 10 >= all * 6
        && replaced > 0
}

fn is_phone(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_digit() || "+-(). /".contains(c))
        && text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Time, user and name, as reactions have them.
fn joined(text: &str) -> Option<Vec<(Form, String)>> {
    let mut parts = text.splitn(3, ':');
    let (time, user, name) = (parts.next()?, parts.next()?, parts.next()?);
    let plausible = time.len() == 13 && time.bytes().all(|byte| byte.is_ascii_digit());
    (plausible && !user.is_empty()).then(|| {
        vec![
            (Form::Time, time.to_owned()),
            (Form::Identifier, user.to_owned()),
            (Form::Name, name.to_owned()),
        ]
    })
}

/// A word of the service: `user_added`, `in-progress`, `CHANNEL`.
fn is_word(text: &str) -> bool {
    let one_case =
        |low: fn(&u8) -> bool| text.bytes().all(|byte| low(&byte) || byte == b'_' || byte == b'-');
    text.len() <= 40
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
        && (one_case(u8::is_ascii_lowercase) || one_case(u8::is_ascii_uppercase))
}

fn is_media_type(text: &str) -> bool {
    const KINDS: &[&str] = &["application", "audio", "font", "image", "text", "video"];
    text.split_once('/').is_some_and(|(kind, rest)| {
        KINDS.contains(&kind)
            && rest.len() <= 80
            && !rest.is_empty()
            && rest.bytes().all(|b| b.is_ascii_alphanumeric() || b".+-".contains(&b))
    })
}

fn is_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["token", "secret", "etag", "hash", "zapikey", "appkey"].iter().any(|word| key.contains(word))
}

fn is_key_of_id(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    matches!(key.as_str(), "id" | "ids" | "uid" | "zuid" | "zoid" | "msguid" | "lmsguid")
        || key.ends_with("_id")
        || key.ends_with("_ids")
}
