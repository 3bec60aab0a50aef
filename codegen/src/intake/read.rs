//! From the text of a published document to a value, whatever the text is.
//!
//! Size, depth, number of nodes and what aliases unfold to are bounded, so that no text costs more
//! than a few hundred megabytes or a few seconds. Keys can be sorted: their order carries no meaning,
//! and nothing that follows should come to depend on it.

use super::Published;
use crate::problem::Problem;
use serde_json::{Map, Value};

/// Largest text that is looked at, in bytes; the largest document that was seen has 222 KB.
const LARGEST: usize = 32 << 20;
/// Deepest nesting; the deepest document that was seen has about 30 levels.
const DEEPEST: usize = 96;
/// What aliases may unfold to, in events of the parser.
const UNFOLDED: usize = 100_000;

/// Parses a document.
pub(super) fn value(published: &Published) -> Result<Value, Problem> {
    let text = published.text.trim_start_matches('\u{feff}');
    let refuse = |reason: &str, remedy: &str| Problem::new(&published.file, "-", reason, remedy);
    if text.len() > LARGEST {
        return Err(refuse("the text is longer than 32 MB", "check the response of the URL"));
    }
    if text.trim().is_empty() {
        return Err(refuse("the text is empty", "fetch it again"));
    }
    if text.trim_start().starts_with('<') {
        let remedy = "check the URL: it returns an HTML page instead of the document";
        return Err(refuse("it is HTML or XML, not YAML", remedy));
    }
    let value: Value = serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
        let place = error
            .location()
            .map_or_else(|| "-".to_owned(), |at| format!("{}:{}", at.line(), at.column()));
        let reason = error.to_string();
        let reason = reason.lines().next().unwrap_or_default().trim().to_owned();
        let remedy = "download it again; if it still fails, correct a copy and read it with --from";
        Problem::new(&published.file, place, format!("it does not parse: {reason}"), remedy)
    })?;
    Ok(value)
}

fn options() -> serde_saphyr::Options {
    serde_saphyr::options! {
        budget: serde_saphyr::budget! {
            max_depth: DEEPEST,
            flow_nesting_limit: DEEPEST,
            max_nodes: 4_000_000,
            max_events: 10_000_000,
            max_aliases: 10_000,
            max_anchors: 10_000,
            max_documents: 1,
            max_total_scalar_bytes: LARGEST,
        },
        alias_limits: serde_saphyr::alias_limits! {
            max_total_replayed_events: UNFOLDED,
        },
        duplicate_keys: serde_saphyr::DuplicateKeyPolicy::Error,
        strict_booleans: true,
        with_snippet: false,
    }
}

/// A value in which the keys of every mapping are sorted.
pub(super) fn sorted(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut entries: Vec<(String, Value)> = map.into_iter().collect();
            entries.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(
                entries.into_iter().map(|(key, value)| (key, sorted(value))).collect::<Map<_, _>>(),
            )
        }
        Value::Array(list) => Value::Array(list.into_iter().map(sorted).collect()),
        other => other,
    }
}
