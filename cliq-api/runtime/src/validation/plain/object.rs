//! The keys of an object.

use super::super::rules::{Key, ObjectRules, Refinement};
use super::cases::Refinements;
use super::names::Names;
use super::relations;
use super::scope::{Demand, Scope};
use super::size::Size;
use super::unclear::{Unclear, sure};

/// An object of which some keys were visited.
pub(super) struct Object<'a> {
    rules: &'a ObjectRules,
    refinements: Refinements,
    /// The keys that the object around it demands.
    demanded: Option<&'static Refinement>,
    names: Option<&'a Names>,
    without: &'static [&'static str],
    /// The known keys that were visited, by their number.
    seen: u64,
    /// The size before the object.
    start: usize,
}

impl<'a> Object<'a> {
    pub(super) fn new(
        rules: &'a ObjectRules,
        refinements: Refinements,
        names: Option<&'a Names>,
        scope: Scope<'a>,
        size: &Size,
    ) -> Result<Self, Unclear> {
        sure(rules.base.is_none())?;
        let demanded = match scope.demand {
            Demand::Nothing => None,
            Demand::Keys(refinement) => Some(refinement),
            _ => return Err(Unclear),
        };
        let (without, start) = (scope.without, size.bytes());
        Ok(Self { rules, refinements, demanded, names, without, seen: 0, start })
    }

    /// What applies to the value of a key.
    pub(super) fn field(&mut self, name: &str) -> Result<Scope<'a>, Unclear> {
        let (number, key) = self.find(name).ok_or(Unclear)?;
        let bit = bit(number)?;
        sure(self.seen & bit == 0)?;
        self.seen |= bit;
        if let Some(Refinement::Keys { keys, .. }) = self.demanded {
            sure(keys.contains(&name))?;
        }
        let mut scope = Scope { without: self.without, ..Scope::of(key.rules) };
        let mut is_refined = false;
        for (path, refinement) in self.refinements {
            match (path.strip_prefix(name), refinement) {
                (Some(""), Refinement::Is(rules)) if !is_refined => {
                    scope.rules = rules;
                    is_refined = true;
                }
                (Some(""), Refinement::Keys { .. }) => scope.demand(Demand::Keys(refinement))?,
                (Some(""), _) => return Err(Unclear),
                (Some(rest), _) => sure(!rest.starts_with('.'))?,
                (None, _) => {}
            }
        }
        for relation in self.rules.relations {
            relations::apply(relation, name, self.names, &mut scope)?;
        }
        Ok(scope)
    }

    /// Checks the object after its last key.
    pub(super) fn end(&self, size: &mut Size) -> Result<(), Unclear> {
        for (number, _) in self.rules.keys.iter().enumerate().filter(|(_, key)| key.required) {
            sure(self.seen & bit(number)? != 0)?;
        }
        if let Some(Refinement::Keys { required, any, .. }) = self.demanded {
            sure(required.iter().all(|name| self.has(name)))?;
            sure(any.is_empty() || any.iter().any(|name| self.has(name)))?;
        }
        match relations::most_bytes(self.rules.relations) {
            Some(most) => sure(size.is_within(self.start, most)),
            None => Ok(()),
        }
    }

    fn find(&self, name: &str) -> Option<(usize, &'static Key)> {
        self.rules.keys.iter().enumerate().find(|(_, key)| key.name == name)
    }

    fn has(&self, name: &str) -> bool {
        self.find(name)
            .and_then(|(number, _)| bit(number).ok())
            .is_some_and(|bit| self.seen & bit != 0)
    }
}

fn bit(number: usize) -> Result<u64, Unclear> {
    u32::try_from(number).ok().and_then(|number| 1_u64.checked_shl(number)).ok_or(Unclear)
}
