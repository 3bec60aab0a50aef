//! Which scalar of the shared document a name and its values call for.

use super::words::{pascal, singular, words};

/// Kinds of things that ids name, the last word of which tells the kind.
const KINDS: &[&str] = &[
    "chat",
    "user",
    "message",
    "channel",
    "team",
    "bot",
    "thread",
    "file",
    "call",
    "event",
    "calendar",
    "department",
    "designation",
    "role",
    "status",
    "reminder",
    "record",
    "widget",
    "map",
    "extension",
    "command",
    "handler",
    "category",
    "function",
    "session",
    "organization",
];
/// Words for people.
const PEOPLE: &[&str] = &[
    "creator",
    "owner",
    "author",
    "member",
    "follower",
    "nonfollower",
    "subscriber",
    "participant",
    "recipient",
    "manager",
    "assignee",
    "sender",
    "modifier",
    "zuid",
    "callee",
    "attendee",
    "admin",
];
/// Names that are written in one word.
const JOINED: &[(&str, &str)] = &[
    ("zuid", "user"),
    ("zuids", "user"),
    ("userid", "user"),
    ("userids", "user"),
    ("chid", "chat"),
    ("chatid", "chat"),
    ("chatids", "chat"),
    ("zoid", "organization"),
    ("org_id", "organization"),
    ("msgid", "message"),
    ("messageid", "message"),
];
/// Words in the names of points in time.
const TIMES: &[&str] =
    &["time", "at", "timestamp", "expiry", "fromtime", "totime", "before", "after", "on"];

/// The schema of the identifiers that a property or parameter holds: `parent_chat_id` → `ChatId`.
pub(super) fn identifier(name: &str, owner: &str, context: &str) -> Option<String> {
    let all = words(name);
    let last = all.last().map(|word| singular(word)).unwrap_or_default();
    if let Some((_, kind)) = JOINED.iter().find(|(joined, _)| {
        let plain = all.join("_");
        plain == *joined || plain.ends_with(&format!("_{joined}"))
    }) {
        return Some(format!("{}Id", pascal(kind)));
    }
    if let Some(kind) = all.join("_").strip_suffix("_id_or_unique_name") {
        return Some(format!("{}Reference", pascal(kind)));
    }
    if let Some(kind) = all.join("_").strip_suffix("_unique_name") {
        return Some(format!("{}Name", pascal(kind)));
    }
    if last != "id" {
        return None;
    }
    let kind: Vec<String> = all.iter().take(all.len() - 1).map(|word| singular(word)).collect();
    match kind.as_slice() {
        [] => {
            let of_owner = words(owner).last().map(|word| singular(word)).unwrap_or_default();
            let kind = named(&of_owner).or_else(|| named(&singular(context)));
            Some(kind.map_or_else(|| "ResourceId".to_owned(), |kind| format!("{}Id", pascal(kind))))
        }
        [.., last] if last == "email" || last == "mail" => None,
        [before @ .., last]
            if before.last().is_some_and(|word| word == "thread") && last == "chat" =>
        {
            Some("ThreadId".to_owned())
        }
        [.., last] => Some(match named(last) {
            Some(kind) => format!("{}Id", pascal(kind)),
            None => format!("{}Id", pascal(&kind.join("_"))),
        }),
    }
}

fn named(word: &str) -> Option<&'static str> {
    if PEOPLE.contains(&word) {
        return Some("user");
    }
    KINDS.iter().find(|kind| **kind == word).copied()
}

/// Whether a name is that of an id.
pub(super) fn is_id(name: &str) -> bool {
    identifier(name, "", "").is_some()
}

/// Whether a name is that of a point in time.
pub(super) fn is_time(name: &str) -> bool {
    words(name).last().is_some_and(|last| TIMES.contains(&last.as_str()) || last.ends_with("time"))
}

/// Whether a text is a date with a time: `2025-01-31T09:30:00+01:00`.
pub(super) fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |index: usize| bytes.get(index).is_some_and(u8::is_ascii_digit);
    let sign = |index: usize, sign: u8| bytes.get(index) == Some(&sign);
    (0..4).all(digit)
        && sign(4, b'-')
        && sign(7, b'-')
        && (sign(10, b'T') || sign(10, b' '))
        && sign(13, b':')
        && digit(15)
}

/// Whether a number counts milliseconds since 1970, rather than something else.
pub(super) fn is_epoch(number: i64) -> bool {
    (100_000_000_000..=9_999_999_999_999).contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_told_by_their_name() {
        for (name, owner, context, expected) in [
            ("CHAT_ID", "", "", Some("ChatId")),
            ("parent_chat_id", "", "", Some("ChatId")),
            ("THREAD_CHAT_ID", "", "", Some("ThreadId")),
            ("user_ids", "", "", Some("UserId")),
            ("BOT_UNIQUE_NAME", "", "", Some("BotName")),
            ("id", "sender", "messages", Some("UserId")),
            ("id", "data", "bots", Some("BotId")),
            ("id", "data", "shelves", Some("ResourceId")),
            ("email_id", "", "", None),
            ("name", "", "", None),
        ] {
            assert_eq!(identifier(name, owner, context).as_deref(), expected, "{name}");
        }
    }

    #[test]
    fn times_are_told_by_name_and_value() {
        assert!(is_time("last_modified_time") && is_time("created_at") && !is_time("name"));
        assert!(is_date_time("2019-10-15T03:37:28-07:00") && !is_date_time("18:00-09:00"));
        assert!(is_epoch(1_542_798_001_273) && !is_epoch(3600));
    }
}
