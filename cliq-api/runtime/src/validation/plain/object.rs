//! The keys of an object.

use super::super::rules::{Key, ObjectRules, Refinement};
use super::bytes;
use super::cases::Refinements;
use super::names::Names;
use super::relations;
use super::scope::{Demand, Scope, Texts};
use super::seen::{SET, bit};
use super::size::Size;
use super::unclear::{Unclear, sure};

/// An object of which some keys were visited.
pub(super) struct VisitedObject<'a> {
    rules: &'a ObjectRules,
    refinements: Refinements,
    /// The keys that the object around it demands.
    demanded: Option<&'static Refinement>,
    names: Option<&'a Names>,
    without: Texts,
    /// The known keys that were visited, by their number.
    seen: u64,
    /// How many of the keys were visited of which all are demanded.
    required: usize,
    /// Whether one of the keys was visited of which any is demanded.
    has_any: bool,
    /// The size before the object.
    start: usize,
}

impl<'a> VisitedObject<'a> {
    pub(super) fn new(
        rules: &'a ObjectRules,
        refinements: Refinements,
        names: Option<&'a Names>,
        scope: Scope<'a>,
        size: &Size,
    ) -> Result<Self, Unclear> {
        sure(rules.base.is_none() && rules.keys.len() <= SET)?;
        let demanded = match scope.demand {
            Demand::Nothing => None,
            Demand::Keys(refinement) => Some(refinement),
            _ => return Err(Unclear),
        };
        let (without, start) = (scope.without, size.bytes());
        Ok(Self {
            rules,
            refinements,
            demanded,
            names,
            without,
            seen: 0,
            required: 0,
            has_any: false,
            start,
        })
    }

    /// What applies to the value of a key.
    pub(super) fn field(&mut self, name: &str) -> Result<Scope<'a>, Unclear> {
        let (number, key) = self.find(name).ok_or(Unclear)?;
        let bit = bit(number)?;
        sure(self.seen & bit == 0)?;
        self.seen |= bit;
        if let Some(Refinement::Keys { keys, required, any }) = self.demanded {
            sure(keys.contains(&name))?;
            self.required += usize::from(required.contains(&name));
            self.has_any |= any.contains(&name);
        }
        let mut scope = Scope { without: self.without, ..Scope::of(key.rules) };
        let mut is_refined = false;
        for (path, refinement) in self.refinements {
            match (bytes::behind(path, name), refinement) {
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
        sure(self.seen & self.rules.required == self.rules.required)?;
        if let Some(Refinement::Keys { required, any, .. }) = self.demanded {
            sure(self.required == required.len() && (any.is_empty() || self.has_any))?;
        }
        let payloads = self.rules.relations.iter().filter_map(relations::most_bytes);
        for most in payloads {
            sure(size.is_within(self.start, most))?;
        }
        Ok(())
    }

    fn find(&self, name: &str) -> Option<(usize, &'static Key)> {
        self.rules.keys.iter().enumerate().find(|(_, key)| key.name == name)
    }
}
