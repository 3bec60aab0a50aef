//! The relations of an object.

use super::super::rules::{Relation, RelationKind};
use super::names::Names;
use super::scope::{Demand, Scope};
use super::unclear::{Unclear, sure};

/// Adds what the relation demands of the value of a key.
pub(super) fn apply<'a>(
    relation: &Relation,
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
        _ => match of.strip_prefix(key) {
            Some("") => value(&relation.kind, of, names, scope),
            Some("[]") => match (&relation.kind, names) {
                (RelationKind::Keys(list), Some(names)) if names.key == *list => {
                    scope.demand(Demand::Rows(names))
                }
                _ => Err(Unclear),
            },
            Some(rest) => sure(!rest.starts_with(['.', '['])),
            None => Ok(()),
        },
    }
}

/// Adds what a relation demands of its own value.
fn value<'a>(
    kind: &RelationKind,
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

/// The most bytes of JSON that the relations allow, if they state it.
pub(super) fn most_bytes(relations: &[Relation]) -> Option<i64> {
    let most = |relation: &Relation| match relation.kind {
        RelationKind::Payload(most) => Some(most),
        _ => None,
    };
    relations.iter().filter_map(most).min()
}
