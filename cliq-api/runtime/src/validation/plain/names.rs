//! The texts of a list that are the keys of maps.

use super::super::rules::{ObjectRules, RelationKind};
use super::probe::{TextProbe, value_of};
use super::refuse::refuse;
use super::seen::bit;
use super::unclear::{Unclear, sure};
use serde::ser::{Impossible, SerializeSeq};
use serde::{Serialize, Serializer};
use std::ops::Range;

/// The texts of a list.
pub(super) struct Names {
    /// The key of the list.
    pub(super) key: &'static str,
    texts: Vec<u8>,
    /// Where each text is.
    places: Vec<Range<usize>>,
}

/// Names that were found.
#[derive(Clone, Copy, Default)]
pub(super) struct NameSet {
    /// How many of the first names were found in order. Maps that are made from a list have its order.
    ordered: usize,
    /// The others, by their number.
    others: u64,
}

/// The list that names the keys of maps in the object, if its rules have one.
pub(super) fn of<T: Serialize + ?Sized>(
    rules: &ObjectRules,
    object: &T,
) -> Result<Option<Names>, Unclear> {
    let key = rules.relations.iter().find_map(|relation| match relation.kind {
        RelationKind::Keys(key) => Some(key),
        _ => None,
    });
    let Some(key) = key else { return Ok(None) };
    let empty = Names { key, texts: Vec::with_capacity(64), places: Vec::with_capacity(8) };
    value_of(object, key, empty)
}

impl Names {
    /// Whether no name occurs twice.
    pub(super) fn are_distinct(&self) -> bool {
        let mut names = self.iter().enumerate();
        names.all(|(number, name)| self.iter().take(number).all(|other| other != name))
    }

    /// Adds the name to a set that does not have it.
    #[inline]
    pub(super) fn find(&self, name: &str, set: &mut NameSet) -> Result<(), Unclear> {
        if set.others == 0 && self.get(set.ordered).is_some_and(|next| next == name.as_bytes()) {
            set.ordered += 1;
            return Ok(());
        }
        self.find_other(name, set)
    }

    fn find_other(&self, name: &str, set: &mut NameSet) -> Result<(), Unclear> {
        let number = self.iter().position(|other| other == name.as_bytes()).ok_or(Unclear)?;
        let bit = bit(number)?;
        sure(number >= set.ordered && set.others & bit == 0)?;
        set.others |= bit;
        Ok(())
    }

    /// Whether the set has all names.
    pub(super) fn are_all_in(&self, set: NameSet) -> bool {
        let is_in = |number: usize| bit(number).is_ok_and(|bit| set.others & bit != 0);
        (set.ordered..self.places.len()).all(is_in)
    }

    #[inline]
    fn get(&self, number: usize) -> Option<&[u8]> {
        self.texts.get(self.places.get(number)?.clone())
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.places.len()).filter_map(|number| self.get(number))
    }
}

impl Serializer for Names {
    type Ok = Self;
    type Error = Unclear;
    type SerializeSeq = Self;
    type SerializeTuple = Impossible<Self, Unclear>;
    type SerializeTupleStruct = Impossible<Self, Unclear>;
    type SerializeTupleVariant = Impossible<Self, Unclear>;
    type SerializeMap = Impossible<Self, Unclear>;
    type SerializeStruct = Impossible<Self, Unclear>;
    type SerializeStructVariant = Impossible<Self, Unclear>;

    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Unclear> {
        Ok(self)
    }

    refuse!(scalars others map object);
}

impl SerializeSeq for Names {
    type Ok = Self;
    type Error = Unclear;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unclear> {
        let add = |text: &str| {
            let start = self.texts.len();
            self.texts.extend_from_slice(text.as_bytes());
            self.places.push(start..self.texts.len());
            Ok(())
        };
        value.serialize(TextProbe(add))
    }

    fn end(self) -> Result<Self, Unclear> {
        Ok(self)
    }
}
