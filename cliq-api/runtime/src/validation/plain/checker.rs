//! Visits a value with its rules.

use super::super::rules::{Limit, Rules};
use super::cases::{self, Refinements};
use super::names::{self, NameSet, Names};
use super::object::VisitedObject;
use super::probe::TextProbe;
use super::refuse::refuse;
use super::scope::{Demand, Scope, Texts};
use super::size::Size;
use super::text;
use super::unclear::{Unclear, sure};
use serde::ser::{Impossible, SerializeMap, SerializeSeq, SerializeStruct};
use serde::{Serialize, Serializer};

/// The longest number, `true` or `false`, with the punctuation behind it.
const LITERAL: usize = "-9223372036854775808,".len();
/// Both brackets, and the punctuation behind them.
const BRACKETS: usize = "[],".len();

/// Checks a value.
pub(super) fn check<T: Serialize + ?Sized>(
    scope: Scope<'_>,
    size: &mut Size,
    value: &T,
) -> Result<(), Unclear> {
    let Rules::Object(rules) = scope.rules else {
        return value.serialize(Checker { scope, around: None, size });
    };
    let refinements = cases::refinements(rules, value)?;
    let names = names::of(rules, value)?;
    value.serialize(Checker { scope, around: Some(&Around { refinements, names }), size })
}

/// What the values of an object demand of each other.
struct Around {
    refinements: Refinements,
    names: Option<Names>,
}

/// Checks a text to which no rule of its own applies.
fn free<T: Serialize + ?Sized>(
    without: &[&str],
    size: &mut Size,
    value: &T,
) -> Result<(), Unclear> {
    value.serialize(TextProbe(|text: &str| {
        size.add_text(text);
        text::free(without, text)
    }))
}

struct Checker<'a> {
    scope: Scope<'a>,
    /// Known of objects.
    around: Option<&'a Around>,
    size: &'a mut Size,
}

impl<'a> Serializer for Checker<'a> {
    type Ok = ();
    type Error = Unclear;
    type SerializeSeq = List<'a>;
    type SerializeTuple = Impossible<(), Unclear>;
    type SerializeTupleStruct = Impossible<(), Unclear>;
    type SerializeTupleVariant = Impossible<(), Unclear>;
    type SerializeMap = Map<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = Impossible<(), Unclear>;

    fn serialize_bool(self, _: bool) -> Result<(), Unclear> {
        self.size.add(LITERAL);
        sure(matches!(
            (self.scope.rules, self.scope.demand),
            (Rules::Any | Rules::Scalar | Rules::Boolean, Demand::Nothing)
        ))
    }

    fn serialize_i8(self, number: i8) -> Result<(), Unclear> {
        self.serialize_i64(number.into())
    }

    fn serialize_i16(self, number: i16) -> Result<(), Unclear> {
        self.serialize_i64(number.into())
    }

    fn serialize_i32(self, number: i32) -> Result<(), Unclear> {
        self.serialize_i64(number.into())
    }

    fn serialize_i64(self, number: i64) -> Result<(), Unclear> {
        self.size.add(LITERAL);
        text::number(&self.scope, number)
    }

    fn serialize_u8(self, number: u8) -> Result<(), Unclear> {
        self.serialize_i64(number.into())
    }

    fn serialize_u16(self, number: u16) -> Result<(), Unclear> {
        self.serialize_i64(number.into())
    }

    fn serialize_u32(self, number: u32) -> Result<(), Unclear> {
        self.serialize_i64(number.into())
    }

    fn serialize_u64(self, number: u64) -> Result<(), Unclear> {
        self.serialize_i64(i64::try_from(number).map_err(|_| Unclear)?)
    }

    fn serialize_str(self, text: &str) -> Result<(), Unclear> {
        self.size.add_text(text);
        if text::is_free(&self.scope) {
            return text::free(self.scope.without, text);
        }
        text::text(&self.scope, text)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        text: &'static str,
    ) -> Result<(), Unclear> {
        self.serialize_str(text)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<List<'a>, Unclear> {
        let Rules::List { items, limits, relations: [] } = self.scope.rules else {
            return Err(Unclear);
        };
        let demand = match self.scope.demand {
            Demand::Nothing => Demand::Nothing,
            Demand::Distinct(names) if names.are_distinct() => Demand::Nothing,
            Demand::Rows(names) => Demand::Row(names),
            _ => return Err(Unclear),
        };
        self.size.add(BRACKETS);
        let items = Scope { rules: items, without: self.scope.without, demand };
        let is_free = text::is_free(&items);
        Ok(List { items, is_free, limits, count: 0, size: self.size })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Map<'a>, Unclear> {
        let Rules::Map { values, limits } = self.scope.rules else { return Err(Unclear) };
        let names = match self.scope.demand {
            Demand::Nothing => None,
            Demand::Row(names) => Some(names),
            _ => return Err(Unclear),
        };
        self.size.add(BRACKETS);
        let (without, is_free) = (self.scope.without, text::is_free(&Scope::of(values)));
        let (seen, count, size) = (NameSet::default(), 0, self.size);
        Ok(Map { values, without, is_free, limits, names, seen, count, size })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, Unclear> {
        let (Rules::Object(rules), Some(around)) = (self.scope.rules, self.around) else {
            return Err(Unclear);
        };
        let Around { refinements, names } = around;
        let object = VisitedObject::new(rules, refinements, names.as_ref(), self.scope, self.size)?;
        self.size.add(BRACKETS);
        Ok(Fields { object, size: self.size })
    }

    refuse!(others);
}

struct List<'a> {
    items: Scope<'a>,
    is_free: bool,
    limits: &'static [Limit],
    count: usize,
    size: &'a mut Size,
}

impl SerializeSeq for List<'_> {
    type Ok = ();
    type Error = Unclear;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unclear> {
        self.count += 1;
        if self.is_free {
            return free(self.items.without, self.size, value);
        }
        check(self.items, self.size, value)
    }

    fn end(self) -> Result<(), Unclear> {
        text::count(self.limits, self.count)
    }
}

struct Map<'a> {
    values: &'static Rules,
    without: Texts,
    is_free: bool,
    limits: &'static [Limit],
    names: Option<&'a Names>,
    seen: NameSet,
    count: usize,
    size: &'a mut Size,
}

impl SerializeMap for Map<'_> {
    type Ok = ();
    type Error = Unclear;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unclear> {
        self.count += 1;
        key.serialize(TextProbe(|key: &str| {
            self.size.add_text(key);
            self.names.map_or(Ok(()), |names| names.find(key, &mut self.seen))
        }))
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unclear> {
        if self.is_free {
            return free(self.without, self.size, value);
        }
        let values = Scope { without: self.without, ..Scope::of(self.values) };
        check(values, self.size, value)
    }

    fn end(self) -> Result<(), Unclear> {
        sure(self.names.is_none_or(|names| names.are_all_in(self.seen)))?;
        text::count(self.limits, self.count)
    }
}

struct Fields<'a> {
    object: VisitedObject<'a>,
    size: &'a mut Size,
}

impl SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = Unclear;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Unclear> {
        self.size.add_text(key);
        check(self.object.field(key)?, self.size, value)
    }

    fn end(self) -> Result<(), Unclear> {
        self.object.end(self.size)
    }
}
