//! Deviations of whole bodies, of single operations.

use super::quirk::Quirk;
use super::request::Request;
use serde_json::{Map, Value, json};

/// Messages in one response of an export.
pub(super) const MESSAGES: usize = 100;
/// Events in one group.
const EVENTS: usize = 2;
/// How a token of a page begins.
const TOKEN: &str = "export-";

/// Puts a list of messages in the order of time; whether that changed anything.
pub(super) fn oldest_first(body: &mut Value) -> bool {
    let Some(list) = body.get_mut("data").and_then(Value::as_array_mut) else { return false };
    let time = |message: &Value| message.get("time").and_then(Value::as_i64);
    if list.is_sorted_by_key(time) {
        return false;
    }
    // Equal times keep the order of their numbers: the list is the reverse of it.
    list.reverse();
    list.sort_by_key(time);
    true
}

/// One page of an export of messages: by time for a bare array, by token for an envelope.
pub(super) fn message_page(body: &mut Value, request: &Request<'_>, quirk: Quirk) {
    let Some(all) = body.get_mut("data").map(Value::take) else { return };
    let Value::Array(mut list) = all else { return };
    let time = |message: &Value| message.get("time").and_then(Value::as_i64).unwrap_or_default();
    list.sort_by_key(time);
    let bound = |name| request.value(name).and_then(|value| value.parse::<i64>().ok());
    let (from, to) = (bound("fromtime"), bound("totime"));
    list.retain(|message| {
        from.is_none_or(|from| time(message) >= from) && to.is_none_or(|to| time(message) <= to)
    });
    let limit = request.value("limit").and_then(|limit| limit.parse().ok());
    let limit = limit.filter(|limit| (1..=MESSAGES).contains(limit)).unwrap_or(MESSAGES);
    let mut page = Map::new();
    if quirk == Quirk::PagedMessageExports {
        let token = request.value("next_token").and_then(|token| token.strip_prefix(TOKEN));
        let start = token.and_then(|token| token.parse::<usize>().ok()).unwrap_or_default();
        let end = start.saturating_add(limit);
        page.insert("has_more".to_owned(), (end < list.len()).into());
        if end < list.len() {
            page.insert("next_token".to_owned(), format!("{TOKEN}{end}").into());
        }
        list = list.into_iter().skip(start).collect();
    }
    list.truncate(limit);
    page.insert("data".to_owned(), list.into());
    *body = page.into();
}

/// `{"data": [...]}` as the array alone.
pub(super) fn bare(body: &mut Value) -> bool {
    match body.get_mut("data").map(Value::take) {
        Some(data) => {
            *body = data;
            true
        }
        None => false,
    }
}

/// `{"data": [...]}` as groups of a few items, of which the last is empty.
pub(super) fn grouped(body: &mut Value) -> bool {
    let Some(Value::Array(events)) = body.get_mut("data").map(Value::take) else { return false };
    let group = |events: &[Value]| json!({ "seen_events": [], "url": "/api/v2/events", "type": "event", "data": events });
    *body = events.chunks(EVENTS).chain([Default::default()]).map(group).collect();
    true
}

/// A reminder as an array, with two more ids.
pub(super) fn reminder_array(body: &mut Value) -> bool {
    let mut reminder = body.take();
    if let Some(map) = reminder.as_object_mut() {
        map.insert("msguid".to_owned(), "1748221940315_48120977".into());
        map.insert("lmsguid".to_owned(), "1748221940315_48120977".into());
    }
    *body = vec![reminder].into();
    true
}
