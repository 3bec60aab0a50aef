//! The texts of a list that are the keys of maps.

use super::super::rules::{ObjectRules, RelationKind};
use super::probe::{TextProbe, value_of};
use super::refuse::refuse;
use super::unclear::{Unclear, sure};
use serde::ser::{Impossible, SerializeSeq};
use serde::{Serialize, Serializer};

/// The texts of a list.
pub(super) struct Names {
    /// The key of the list.
    pub(super) key: &'static str,
    texts: Vec<u8>,
    /// Where each text ends.
    ends: Vec<usize>,
}

/// A set of names, by their number.
#[derive(Clone, Copy, Default)]
pub(super) struct NameSet {
    set: u64,
    /// The number behind the last one.
    next: usize,
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
    let empty = Names { key, texts: Vec::with_capacity(64), ends: Vec::with_capacity(8) };
    value_of(object, key, empty)
}

impl Names {
    /// Whether no name occurs twice.
    pub(super) fn are_distinct(&self) -> bool {
        let mut names = self.iter().enumerate();
        names.all(|(number, name)| self.iter().take(number).all(|other| other != name))
    }

    /// Adds the name to a set that does not have it.
    pub(super) fn find(&self, name: &str, set: &mut NameSet) -> Result<(), Unclear> {
        let is_name = |number: &usize| self.get(*number) == Some(name.as_bytes());
        // Maps that are made from a list often have its order.
        let (behind, before) = (set.next..self.ends.len(), 0..set.next);
        let number = behind.chain(before).find(is_name).ok_or(Unclear)?;
        let bit = u32::try_from(number).ok().and_then(|number| 1_u64.checked_shl(number));
        let bit = bit.ok_or(Unclear)?;
        sure(set.set & bit == 0)?;
        *set = NameSet { set: set.set | bit, next: number + 1 };
        Ok(())
    }

    /// Whether the set has all names.
    pub(super) fn are_all_in(&self, set: NameSet) -> bool {
        usize::try_from(set.set.count_ones()).is_ok_and(|count| count == self.ends.len())
    }

    fn get(&self, number: usize) -> Option<&[u8]> {
        let before = number.checked_sub(1).and_then(|before| self.ends.get(before));
        self.texts.get(before.copied().unwrap_or_default()..*self.ends.get(number)?)
    }

    fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.ends.len()).filter_map(|number| self.get(number))
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
            self.texts.extend_from_slice(text.as_bytes());
            self.ends.push(self.texts.len());
            Ok(())
        };
        value.serialize(TextProbe(add))
    }

    fn end(self) -> Result<Self, Unclear> {
        Ok(self)
    }
}
