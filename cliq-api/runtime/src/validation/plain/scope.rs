//! What applies to a value.

use super::super::rules::{Refinement, Rules};
use super::names::Names;
use super::unclear::Unclear;

/// Texts of a rule. They are behind two references, because what applies is copied for each value.
pub(super) type Texts = &'static &'static [&'static str];

/// What applies to a value: its rules, and those of the values around it.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) rules: &'a Rules,
    /// What no text within contains.
    pub(super) without: Texts,
    pub(super) demand: Demand<'a>,
}

/// What an object demands of one of its values.
#[derive(Clone, Copy)]
pub(super) enum Demand<'a> {
    Nothing,
    /// A text that begins with one of these protocols.
    Protocol(Texts),
    /// A text of one of these actions, `/` and an id.
    SystemAction(Texts),
    /// A text without references.
    NoReference,
    /// An object with keys of a case.
    Keys(&'static Refinement),
    /// The list of these names, of which none is repeated.
    Distinct(&'a Names),
    /// A list of maps with these names as keys.
    Rows(&'a Names),
    /// A map with these names as keys.
    Row(&'a Names),
}

impl<'a> Scope<'a> {
    pub(super) const fn of(rules: &'a Rules) -> Self {
        Self { rules, without: &(&[] as &[&str]), demand: Demand::Nothing }
    }

    /// Adds a demand; only one of them can be met.
    pub(super) fn demand(&mut self, demand: Demand<'a>) -> Result<(), Unclear> {
        match self.demand {
            Demand::Nothing => {
                self.demand = demand;
                Ok(())
            }
            _ => Err(Unclear),
        }
    }

    /// Forbids texts here and within; only one list of them can be met.
    pub(super) fn forbid(&mut self, texts: Texts) -> Result<(), Unclear> {
        if !self.without.is_empty() {
            return Err(Unclear);
        }
        self.without = texts;
        Ok(())
    }
}
