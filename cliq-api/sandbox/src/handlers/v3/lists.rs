//! What responses of version 3 are wrapped in, and lists of changes.

use crate::handlers::input::Input;
use crate::handlers::json::insert;
use crate::handlers::page::page;
use crate::model::State;
use crate::response::{Refusal, Reply};
use serde_json::{Value, json};

/// Hides a revision in a token.
const DISGUISE: &str = "NTB8MTc3Nz";

/// A response with its URL, below `/api/v3`, and its type.
pub(crate) fn wrapped(kind: &str, path: &str, data: impl Into<Value>) -> Reply {
    let data = data.into();
    Reply::Json(json!({ "url": format!("/api/v3{path}"), "type": kind, "data": data }))
}

/// A page of items with their revisions: all of them, or those after the sync token of the query.
pub(crate) fn page_of(
    state: &State,
    input: &Input<'_>,
    (kind, path): (&str, &str),
    items: Vec<(u64, Value)>,
    default_limit: usize,
) -> Result<Value, Refusal> {
    let since = since(input)?.unwrap_or_default();
    let items: Vec<Value> = items
        .into_iter()
        .filter(|(changed, _)| since == 0 || *changed > since)
        .map(|(_, item)| item)
        .collect();
    let page = page(items, input.query_text("next_token"), input.limit(default_limit))?;
    let mut body = json!({ "url": format!("/api/v3{path}"), "type": kind, "data": page.items });
    insert(&mut body, "next_token", page.next);
    insert(&mut body, "sync_token", Some(sync_token(state)));
    Ok(body)
}

/// A token of the present revision.
pub(crate) fn sync_token(state: &State) -> String {
    // A list of changes has to begin after a revision, and the first one is 0.
    format!("{DISGUISE}{:012x}", state.ids.revision().max(1))
}

/// The revision of the sync token of the query.
pub(crate) fn since(input: &Input<'_>) -> Result<Option<u64>, Refusal> {
    let Some(token) = input.query_text("sync_token") else { return Ok(None) };
    let revision =
        token.strip_prefix(DISGUISE).and_then(|digits| u64::from_str_radix(digits, 16).ok());
    revision.map(Some).ok_or_else(|| {
        Refusal::bad("invalid_inputs", "'sync_token' is not from an earlier response.")
    })
}
