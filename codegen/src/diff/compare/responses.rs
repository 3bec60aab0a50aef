//! Responses of an operation.

use super::context::Spot;
use super::operations::Both;
use super::{Comparison, Context, Event};
use crate::diff::change::Direction;
use crate::diff::kind::Kind;
use crate::diff::side::{Index, Placed, response_key};
use crate::diff::verdict;
use crate::model::{Response, Type};
use serde_json::Value;

impl<'a> Comparison<'a, '_> {
    pub(super) fn responses(&mut self, both: Both<'a, '_>, operation: &Context) {
        let Both { old, new } = both;
        let at = operation.below(".response", "/responses");
        let at = at.touching(vec![new.request_item()]);
        let (old_all, new_all) = (statuses(old), statuses(new));
        let same_form = form(self.old, old) == form(self.new, new);
        let gone: Vec<&str> = old_all
            .iter()
            .map(|(status, _)| *status)
            .filter(|status| find(&new_all, status).is_none())
            .collect();
        let come: Vec<&str> = new_all
            .iter()
            .map(|(status, _)| *status)
            .filter(|status| find(&old_all, status).is_none())
            .collect();
        let judge = |status: &str| {
            if status.starts_with('2') {
                verdict::response_form(same_form)
            } else {
                verdict::failure()
            }
        };
        // One success in place of another.
        let successes =
            |list: &[&str]| list.iter().filter(|status| status.starts_with('2')).count();
        let swapped = (successes(&gone) == 1 && successes(&come) == 1)
            .then(|| {
                let first =
                    |list: &[&'a str]| list.iter().find(|status| status.starts_with('2')).copied();
                first(&gone).zip(first(&come))
            })
            .flatten();
        if let Some((was, is)) = swapped {
            let event = Event::new(Kind::ResponseStatus, judge(is)).was(was).is(is);
            self.record(&at.below("", &format!("/{is}")), event);
        }
        let is_swapped =
            |status: &str| swapped.is_some_and(|(was, is)| was == status || is == status);
        for status in gone.iter().filter(|status| !is_swapped(status)) {
            let event = Event::new(Kind::ResponseRemoved, judge(status)).was(*status);
            self.record(&at.below(&format!(".{status}"), &format!("/{status}")), event);
        }
        for status in come.iter().filter(|status| !is_swapped(status)) {
            let event = Event::new(Kind::ResponseAdded, judge(status)).is(*status);
            self.record(&at.below(&format!(".{status}"), &format!("/{status}")), event);
        }
        for (status, after) in &new_all {
            let before = match swapped {
                Some((was, is)) if is == *status => find(&old_all, was),
                _ => find(&old_all, status),
            };
            let Some(before) = before else { continue };
            let (was, is) = (response_key(old.module, before), response_key(new.module, after));
            if was.is_some() && was == is {
                continue;
            }
            let succeeds = status.starts_with('2');
            let main = succeeds && main_status(&new_all) == Some(*status);
            let place = if main { String::new() } else { format!(".{status}") };
            let direction = if succeeds { Direction::Response } else { Direction::Neither };
            let at = at.below(&place, &format!("/{status}")).going(direction);
            let (before, after) =
                (self.old.response(old.module, before), self.new.response(new.module, after));
            self.response(before, after, &at, same_form);
        }
    }

    fn response(&mut self, old: &Value, new: &Value, at: &Context, same_form: bool) {
        let (Value::Object(old), Value::Object(new)) = (old, new) else { return };
        let succeeds = at.direction == Direction::Response;
        let retyped = if succeeds { verdict::RESPONSE_RETYPED } else { verdict::failure() };
        let form = if succeeds { verdict::response_form(same_form) } else { verdict::failure() };
        self.media(old, new, at, |_, _| form);
        self.contents(old, new, at, (Kind::ResponseRetyped, retyped));
        self.rest(old, new, &["content"], at);
    }

    /// Responses that several operations share.
    pub(super) fn shared_responses(&mut self) {
        let (old, new) = (self.old, self.new);
        for (key, after) in &new.responses {
            let Some(before) = old.responses.get(key) else { continue };
            let operations = before.reach.operations.union(&after.reach.operations);
            let at = Context {
                spot: Spot {
                    place: format!("{}.responses.{}", key.0, key.1),
                    old: before.location.clone(),
                    new: after.location.clone(),
                },
                direction: Direction::Neither,
                operations: operations.map(|id| (*id).to_owned()).collect(),
                subject: key.1.to_owned(),
                part: String::new(),
                items: Vec::new(),
            };
            self.response(before.raw, after.raw, &at, true);
        }
    }
}

type Statuses<'a> = Vec<(&'a str, &'a Value)>;

fn statuses<'a>(placed: &Placed<'a>) -> Statuses<'a> {
    let all = placed.raw.get("responses").and_then(Value::as_object);
    let mut all: Statuses<'_> =
        all.into_iter().flatten().map(|(status, value)| (status.as_str(), value)).collect();
    all.sort_by_key(|(status, _)| *status);
    all
}

fn find<'a>(all: &Statuses<'a>, status: &str) -> Option<&'a Value> {
    all.iter().find(|(known, _)| *known == status).map(|(_, value)| *value)
}

/// The success that has content, or the first one.
fn main_status<'a>(all: &Statuses<'a>) -> Option<&'a str> {
    let mut successes = all.iter().filter(|(status, _)| status.starts_with('2'));
    let first = successes.clone().next();
    successes.find(|(_, value)| value.get("content").is_some()).or(first).map(|(status, _)| *status)
}

/// What awaiting gives, but for the type itself: that is compared with the schemas.
fn form(index: &Index<'_>, placed: &Placed<'_>) -> &'static str {
    match &placed.model.response {
        Response::Empty => "nothing",
        Response::Json(_) => "JSON",
        Response::JsonOrEmpty(kind) if has_default(index, kind) => "JSON",
        Response::JsonOrEmpty(_) => "JSON or nothing",
        Response::Csv(_) => "rows",
        Response::Binary => "bytes",
    }
}

/// Whether a struct has a value for "nothing was said".
fn has_default(index: &Index<'_>, kind: &Type) -> bool {
    let fields = index.model.fields(kind);
    !fields.is_empty() && fields.iter().all(|field| !field.required)
}
