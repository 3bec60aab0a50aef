//! An operation: its identity and address, then its parts.

use super::context::Spot;
use super::{Comparison, Context, Event};
use crate::diff::change::Direction;
use crate::diff::kind::Kind;
use crate::diff::side::Placed;
use crate::diff::verdict;
use crate::document::path;

/// Keys that are compared one by one.
const KNOWN: &[&str] = &[
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "x-cliq-columns",
    "x-cliq-conditional-scopes",
    "x-cliq-errors",
    "x-cliq-idempotent",
    "x-cliq-pagination",
    "x-cliq-payload",
    "x-cliq-rate-limit",
    "x-cliq-request",
];

/// An operation on both sides.
#[derive(Clone, Copy)]
pub(super) struct Both<'a, 'b> {
    pub(super) old: &'b Placed<'a>,
    pub(super) new: &'b Placed<'a>,
}

impl<'a> Comparison<'a, '_> {
    pub(super) fn operation(&mut self, old: Option<&Placed<'a>>, new: Option<&Placed<'a>>) {
        let Some(known) = new.or(old) else { return };
        let at = Context {
            spot: Spot {
                place: known.model.id.clone(),
                old: old.or(new).map(|placed| placed.location.clone()).unwrap_or_default(),
                new: known.location.clone(),
            },
            direction: Direction::Neither,
            operations: vec![known.model.id.clone()],
            subject: known.call(),
            part: String::new(),
            items: vec![known.method_item(), known.request_item(), known.descriptor_item()],
        };
        match (old, new) {
            (Some(old), Some(new)) => self.both(Both { old, new }, &at),
            (None, Some(new)) => {
                let event = Event::new(Kind::OperationAdded, verdict::OPERATION_ADDED);
                self.record(&at, event.is(new.address()));
            }
            (Some(old), None) => {
                let event = Event::new(Kind::OperationRemoved, verdict::OPERATION_REMOVED);
                self.record(&at, event.was(old.address()));
            }
            (None, None) => {}
        }
    }

    fn both(&mut self, both: Both<'a, '_>, at: &Context) {
        let Both { old, new } = both;
        if old.model.id != new.model.id {
            let mut at = at.keyword("operationId");
            at.items.extend([old.method_item(), old.request_item(), old.descriptor_item()]);
            let event = Event::new(Kind::OperationRenamed, verdict::OPERATION_RENAMED);
            at.spot.place.clone_from(&new.model.id);
            // The old name in users' words; the new one is the subject.
            at.part = old.call();
            self.record(&at, event.was(&old.model.id).is(&new.model.id));
        }
        if old.model.id == new.model.id && old.model.request_name != new.model.request_name {
            let mut at = at.keyword("x-cliq-request");
            at.items = vec![old.request_item(), new.request_item()];
            (at.subject, at.part) = (new.request_item(), old.request_item());
            let event = Event::new(Kind::OperationRenamed, verdict::REQUEST_RENAMED);
            self.record(&at, event.was(&old.model.request_name).is(&new.model.request_name));
        }
        let address = |placed: &Placed<'_>| {
            format!("{} {}", placed.model.verb, path::anonymous(&placed.model.path))
        };
        if address(old) != address(new) {
            let event = Event::new(Kind::OperationMoved, verdict::OPERATION_MOVED);
            let at = at.clone().touching(vec![new.descriptor_item()]);
            self.record(&at, event.was(old.address()).is(new.address()));
        }
        self.parameters(both, at);
        self.body(both, at);
        self.responses(both, at);
        let descriptor = at.clone().touching(vec![new.descriptor_item()]);
        self.facts(both, &descriptor);
        let documented = at.clone().touching(vec![new.method_item()]);
        self.rest(old.raw, new.raw, KNOWN, &documented);
    }
}
