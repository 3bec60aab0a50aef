//! The relations of an object.

use super::super::rules::{Relation, RelationKind};
use super::bytes;
use super::names::Names;
use super::scope::{Demand, Scope};
use super::unclear::{Unclear, sure};

/// Adds what the relation demands of the value of a key.
#[inline]
pub(super) fn apply<'a>(
    relation: &'static Relation,
    key: &str,
    names: Option<&'a Names>,
    scope: &mut Scope<'a>,
) -> Result<(), Unclear> {
    let of = relation.of;
    match relation.kind {
        RelationKind::Payload(_) => Ok(()),
        RelationKind::AnyOf(_) | RelationKind::Exclusive(_) => Err(Unclear),
        RelationKind::RequiredIf { when, .. } => sure(key != when),
        RelationKind::References(map) if key == map => Err(Unclear),
        _ => match bytes::behind(of, key) {
            Some(rest) => within(relation, rest, names, scope),
            None => Ok(()),
        },
    }
}

/// Adds what a relation demands of values at `rest` of a key.
fn within<'a>(
    relation: &'static Relation,
    rest: &str,
    names: Option<&'a Names>,
    scope: &mut Scope<'a>,
) -> Result<(), Unclear> {
    match (rest, &relation.kind, names) {
        ("", kind, _) => value(kind, relation.of, names, scope),
        ("[]", RelationKind::Keys(list), Some(names)) if names.key == *list => {
            scope.demand(Demand::Rows(names))
        }
        _ => sure(!rest.starts_with(['.', '['])),
    }
}

/// Adds what a relation demands of its own value.
fn value<'a>(
    kind: &'static RelationKind,
    of: &str,
    names: Option<&'a Names>,
    scope: &mut Scope<'a>,
) -> Result<(), Unclear> {
    match (kind, names) {
        (RelationKind::Protocols(protocols), _) => scope.demand(Demand::Protocol(protocols)),
        (RelationKind::SystemAction(actions), _) => scope.demand(Demand::SystemAction(actions)),
        (RelationKind::References(_), _) => scope.demand(Demand::NoReference),
        (RelationKind::Without(texts), _) => scope.forbid(texts),
        (RelationKind::Unique, Some(names)) if names.key == of => {
            scope.demand(Demand::Distinct(names))
        }
        _ => Err(Unclear),
    }
}

/// The most bytes of JSON that the relation allows, if it states them.
#[inline]
pub(super) const fn most_bytes(relation: &Relation) -> Option<i64> {
    match relation.kind {
        RelationKind::Payload(most) => Some(most),
        _ => None,
    }
}
