//! What the sandbox remembers: users, teams, channels, chats, messages, threads, files, reminders
//! and records.

mod bots;
mod channels;
mod chats;
mod exports;
mod files;
mod ids;
mod input;
mod message_export;
mod messages;
mod post;
mod records;
mod reminders;
mod seed;
mod teams;
mod threads;
mod users;

pub(crate) use input::Input;

use super::answer::{Outcome, Refusal};
use cliq_runtime::time::DateTime;
use ids::Ids;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

/// Id of the organization everything belongs to.
const ORGANIZATION: &str = "55622663";
/// Id of the same organization in other Zoho services.
const ZOHO_ORGANIZATION: &str = "54107592";

/// Everything the sandbox remembers.
#[derive(Debug)]
pub(crate) struct State {
    ids: Ids,
    users: Vec<users::User>,
    bots: Vec<bots::Bot>,
    teams: Vec<teams::Team>,
    channels: Vec<channels::Channel>,
    chats: BTreeMap<String, chats::Chat>,
    threads: Vec<threads::Thread>,
    files: BTreeMap<String, files::File>,
    reminders: Vec<reminders::Reminder>,
    databases: BTreeMap<String, records::Database>,
}

impl State {
    /// Carries out an operation; `None` if it has no state.
    pub(crate) fn execute(&mut self, input: &Input<'_>) -> Option<Outcome> {
        users::execute(self, input)
            .or_else(|| teams::execute(self, input))
            .or_else(|| channels::execute(self, input))
            .or_else(|| chats::execute(self, input))
            .or_else(|| messages::execute(self, input))
            .or_else(|| threads::execute(self, input))
            .or_else(|| files::execute(self, input))
            .or_else(|| bots::execute(self, input))
            .or_else(|| reminders::execute(self, input))
            .or_else(|| records::execute(self, input))
            .or_else(|| exports::execute(self, input))
            .or_else(|| message_export::execute(self, input))
    }
}

/// ISO 8601, as most modules write times.
fn iso(milliseconds: i64) -> String {
    let distance = Duration::from_millis(u64::try_from(milliseconds).unwrap_or_default());
    DateTime::from(UNIX_EPOCH + distance).to_string()
}

/// One page of a list, and the token of the next.
struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
}

/// Hides a position in a token.
const DISGUISE: &str = "359868eb5dca56";

/// Cuts a page out of a list. The token is a position in disguise.
fn page<T>(all: Vec<T>, token: Option<&str>, limit: usize) -> Result<Page<T>, Refusal> {
    let start = match token {
        None => 0,
        Some(token) => position(token)?,
    };
    Ok(page_from(all, start, limit))
}

/// Cuts a page out of a list, from a position on.
fn page_from<T>(all: Vec<T>, start: usize, limit: usize) -> Page<T> {
    let end = start.saturating_add(limit);
    let next = (end < all.len()).then(|| format!("{DISGUISE}{end:08x}"));
    Page { items: all.into_iter().skip(start).take(limit).collect(), next }
}

/// The position that a token stands for.
fn position(token: &str) -> Result<usize, Refusal> {
    token
        .strip_prefix(DISGUISE)
        .and_then(|digits| usize::from_str_radix(digits, 16).ok())
        .ok_or_else(|| Refusal::bad("input_pattern_mismatch", "The token is none that was given."))
}

/// Adds a key to a JSON object, if there is a value.
fn insert(object: &mut Value, key: &str, value: Option<impl Into<Value>>) {
    if let (Value::Object(map), Some(value)) = (object, value) {
        map.insert(key.to_owned(), value.into());
    }
}

#[cfg(test)]
mod tests {
    use super::{iso, page};

    #[test]
    fn pages_follow_one_another() {
        let first = page((0..5).collect(), None, 2).expect("is a page");
        assert_eq!(first.items, [0, 1]);
        let second = page((0..5).collect(), first.next.as_deref(), 2).expect("is a page");
        assert_eq!(second.items, [2, 3]);
        let third = page((0..5).collect(), second.next.as_deref(), 2).expect("is a page");
        assert_eq!((third.items, third.next), (vec![4], None));
        assert!(page(vec![1], Some("made up"), 1).is_err());
    }

    #[test]
    fn times_are_iso() {
        assert_eq!(iso(1_767_225_600_000), "2026-01-01T00:00:00+00:00");
    }
}
