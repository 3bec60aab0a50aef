//! Scopes, thresholds, error codes, paging, payload and columns of an operation.

use super::operations::Both;
use super::{Comparison, Context, Event, compact};
use crate::diff::kind::Kind;
use crate::diff::verdict;
use crate::model::{ConditionalScopes, Operation, Paging, Response};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

impl<'a> Comparison<'a, '_> {
    pub(super) fn facts(&mut self, both: Both<'a, '_>, at: &Context) {
        self.scopes(both, at);
        self.conditional_scopes(both, at);
        self.rate_limit(both, at);
        self.paging(both, at);
        let raw = (both.old.raw, both.new.raw);
        self.error_codes(raw.0, raw.1, at);
        self.columns(raw.0, raw.1, at);
        self.idempotency(both, at);
        let (was, is) = (raw.0.get("x-cliq-payload"), raw.1.get("x-cliq-payload"));
        if was != is {
            let at = at.keyword("x-cliq-payload").touching(vec![both.new.request_item()]);
            self.record(&at, Event::new(Kind::Payload, verdict::PAYLOAD).values(was, is));
        }
    }

    fn idempotency(&mut self, both: Both<'_, '_>, at: &Context) {
        let (was, is) = (both.old.model.idempotent, both.new.model.idempotent);
        // The verb is an address, and told as such.
        if was != is && both.old.model.verb == both.new.model.verb {
            let event = Event::new(Kind::Idempotency, verdict::IDEMPOTENCY);
            let at = at.keyword("x-cliq-idempotent").touching(Vec::new());
            self.record(&at, event.was(was.to_string()).is(is.to_string()));
        }
    }

    fn scopes(&mut self, both: Both<'_, '_>, at: &Context) {
        let (was, is) = (alternatives(both.old.raw), alternatives(both.new.raw));
        if was == is {
            return;
        }
        // A token that was enough so far holds one of the old alternatives.
        let laxer = was.iter().all(|old| is.iter().any(|new| new.is_subset(old)));
        let (kind, verdict) = if laxer {
            (Kind::ScopesLaxer, verdict::SCOPES_LAXER)
        } else {
            (Kind::ScopesStricter, verdict::SCOPES_STRICTER)
        };
        let text = |all: &BTreeSet<BTreeSet<String>>| {
            let all: Vec<String> = all
                .iter()
                .map(|one| one.iter().cloned().collect::<Vec<_>>().join(" and "))
                .collect();
            all.join(", or ")
        };
        let event = Event::new(kind, verdict).was(text(&was)).is(text(&is));
        self.record(&at.keyword("security"), event);
    }

    fn conditional_scopes(&mut self, both: Both<'_, '_>, at: &Context) {
        let at = at.keyword("x-cliq-conditional-scopes");
        let all = |conditions: &[ConditionalScopes]| -> BTreeMap<String, String> {
            conditions.iter().map(|one| (one.scopes.join(" and "), one.when.clone())).collect()
        };
        let was = all(&both.old.model.conditional_scopes);
        let is = all(&both.new.model.conditional_scopes);
        self.keyed(
            &was,
            &is,
            &at,
            [
                (Kind::ConditionalScopeAdded, verdict::CONDITIONAL_SCOPE_ADDED),
                (Kind::ConditionalScopeRemoved, verdict::CONDITIONAL_SCOPE_REMOVED),
                (Kind::Description, verdict::TEXT),
            ],
        );
    }

    /// Compares texts by key: what a new key, a key that is gone and another text are called.
    fn keyed(
        &mut self,
        old: &BTreeMap<String, String>,
        new: &BTreeMap<String, String>,
        at: &Context,
        [added, removed, changed]: [(Kind, verdict::Verdict); 3],
    ) {
        for key in old.keys().chain(new.keys()).collect::<BTreeSet<_>>() {
            let at = at.clone().part(key);
            match (old.get(key), new.get(key)) {
                (None, Some(_)) => self.record(&at, Event::new(added.0, added.1).is(key)),
                (Some(_), None) => self.record(&at, Event::new(removed.0, removed.1).was(key)),
                (Some(was), Some(is)) if was != is => {
                    let event = Event::new(changed.0, changed.1);
                    let at = at.below(&format!(".{key}"), "");
                    self.record(&at, event.was(was).is(is));
                }
                _ => {}
            }
        }
    }

    fn rate_limit(&mut self, both: Both<'_, '_>, at: &Context) {
        let at = at.keyword("x-cliq-rate-limit");
        let key = "x-cliq-rate-limit";
        let (was, is) = (both.old.raw.get(key), both.new.raw.get(key));
        let (Some(old), Some(new)) = (&both.old.model.limit, &both.new.model.limit) else {
            if was != is {
                let (kind, verdict) = if is.is_some() {
                    (Kind::RateLimitStricter, verdict::RATE_LIMIT_STRICTER)
                } else {
                    (Kind::RateLimitLaxer, verdict::RATE_LIMIT_LAXER)
                };
                self.record(&at, Event::new(kind, verdict).values(was, is));
            }
            return;
        };
        let threshold = |requests: u32, seconds: u64| format!("{requests} in {seconds} s");
        let (before, after) =
            (threshold(old.requests, old.per_seconds), threshold(new.requests, new.per_seconds));
        if before != after {
            // Rates are compared as fractions; a lower burst is stricter too.
            let rate = u128::from(new.requests) * u128::from(old.per_seconds);
            let old_rate = u128::from(old.requests) * u128::from(new.per_seconds);
            let stricter = rate < old_rate || new.requests < old.requests;
            let (kind, verdict) = if stricter {
                (Kind::RateLimitStricter, verdict::RATE_LIMIT_STRICTER)
            } else {
                (Kind::RateLimitLaxer, verdict::RATE_LIMIT_LAXER)
            };
            self.record(&at, Event::new(kind, verdict).was(before).is(after));
        }
        if old.lock_seconds != new.lock_seconds {
            let (kind, verdict) = if new.lock_seconds > old.lock_seconds {
                (Kind::LockLonger, verdict::LOCK_LONGER)
            } else {
                (Kind::LockShorter, verdict::LOCK_SHORTER)
            };
            let at = at.below("/lock-seconds", "/lock-seconds");
            let text = |seconds: u64| format!("{seconds} s");
            let event = Event::new(kind, verdict);
            self.record(&at, event.was(text(old.lock_seconds)).is(text(new.lock_seconds)));
        }
        let assumed = |side: Option<&Value>| -> BTreeSet<String> {
            let list = side.and_then(|side| side.get("assumed")?.as_array());
            list.into_iter().flatten().map(compact).collect()
        };
        let (before, after) = (assumed(was), assumed(is));
        if before != after {
            let text = |set: BTreeSet<String>| set.into_iter().collect::<Vec<_>>().join(", ");
            let at = at.below("/assumed", "/assumed");
            let event = Event::new(Kind::RateLimitAssumption, verdict::ASSUMPTION);
            self.record(&at, event.was(text(before)).is(text(after)));
        }
    }

    pub(super) fn error_codes(
        &mut self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        at: &Context,
    ) {
        let at = at.keyword("x-cliq-errors");
        let (was, is) = (
            named(old, "x-cliq-errors", "code", "meaning"),
            named(new, "x-cliq-errors", "code", "meaning"),
        );
        self.keyed(
            &was,
            &is,
            &at,
            [
                (Kind::ErrorCodeAdded, verdict::ERROR_CODE_ADDED),
                (Kind::ErrorCodeRemoved, verdict::ERROR_CODE_REMOVED),
                (Kind::Description, verdict::TEXT),
            ],
        );
    }

    fn columns(&mut self, old: &Map<String, Value>, new: &Map<String, Value>, at: &Context) {
        const KEY: &str = "x-cliq-columns";
        let mut at = at.keyword(KEY);
        let rows = at.operations.iter().map(|id| format!("types::{}", Operation::row_name(id)));
        at.items = rows.collect();
        let (was, is) = (named(old, KEY, "name", "type"), named(new, KEY, "name", "type"));
        self.keyed(
            &was,
            &is,
            &at,
            [
                (Kind::ColumnAdded, verdict::COLUMN_ADDED),
                (Kind::ColumnRemoved, verdict::COLUMN_REMOVED),
                (Kind::ColumnRetyped, verdict::COLUMN_RETYPED),
            ],
        );
        let (was, mut is) =
            (named(old, KEY, "name", "description"), named(new, KEY, "name", "description"));
        is.retain(|name, _| was.contains_key(name));
        for (name, text) in is {
            if let Some(before) = was.get(&name).filter(|before| **before != text) {
                let event = Event::new(Kind::Description, verdict::TEXT);
                let at = at.below(&format!(".{name}#description"), "").part(&name);
                self.record(&at, event.was(before).is(text));
            }
        }
    }

    fn paging(&mut self, both: Both<'_, '_>, at: &Context) {
        const KEY: &str = "x-cliq-pagination";
        let (was, is) = (both.old.raw.get(KEY), both.new.raw.get(KEY));
        if was == is {
            return;
        }
        let is_list = matches!(both.new.model.response, Response::Json(_));
        let (old, new) = (&both.old.model.paging, &both.new.model.paging);
        let (kind, verdict) = match (old, new) {
            (None, Some(_)) => (Kind::PaginationAdded, verdict::pagination_added(is_list)),
            (Some(_), None) => (Kind::PaginationRemoved, verdict::pagination_removed(is_list)),
            (Some(old), Some(new)) => (Kind::PaginationChanged, paging_changed(old, new)),
            (None, None) => (Kind::Other, verdict::OTHER),
        };
        let at =
            at.keyword(KEY).touching(vec![both.new.request_item(), both.new.descriptor_item()]);
        self.record(&at, Event::new(kind, verdict).values(was, is));
    }
}

/// What the request loses or gains: streams of items, of changes, and by number.
fn paging_changed(old: &Paging, new: &Paging) -> verdict::Verdict {
    let lost = |was: bool, is: bool| was && !is;
    let ways = |paging: &Paging| [paging.sync.is_some(), paging.offset.is_some()];
    let pairs = || ways(old).into_iter().zip(ways(new));
    verdict::pagination_changed(
        old.items != new.items || pairs().any(|(was, is)| lost(was, is)),
        pairs().any(|(was, is)| lost(is, was)),
    )
}

/// The sets of scopes of which any one is enough, each scope with its scheme unless it is OAuth.
fn alternatives(operation: &Map<String, Value>) -> BTreeSet<BTreeSet<String>> {
    let list = operation.get("security").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .map(|entry| {
            let schemes = entry.iter();
            schemes
                .flat_map(|(scheme, scopes)| {
                    let scopes = scopes.as_array().map(Vec::as_slice).unwrap_or_default();
                    let own: Vec<String> = match scopes {
                        [] => vec![scheme.clone()],
                        scopes => scopes.iter().map(compact).collect(),
                    };
                    own
                })
                .collect()
        })
        .collect()
}

/// The entries of a list of objects: one key by another.
fn named(
    side: &Map<String, Value>,
    list: &str,
    key: &str,
    value: &str,
) -> BTreeMap<String, String> {
    let list = side.get(list).and_then(Value::as_array);
    let text = |entry: &Value, key: &str| entry.get(key).map(compact).unwrap_or_default();
    list.into_iter().flatten().map(|entry| (text(entry, key), text(entry, value))).collect()
}
