//! Validation rules as data, generated from the documents.

use crate::time::TimeForm;

/// The rules of a value.
#[derive(Debug, PartialEq, Eq)]
pub enum Rules {
    /// Any JSON.
    Any,
    /// Text, number or boolean: times and flags, which have several forms.
    Scalar,
    /// An identifier: a number, or nonempty text.
    Identifier,
    /// A message id, which is sent in its canonical form.
    MessageId,
    /// A time, which is sent in the form that the operation takes. The constants stand for no time.
    Time { form: TimeForm, constants: &'static [i64] },
    /// Text; if it has documented values, others are rejected.
    Text { limits: &'static [Limit], values: &'static [&'static str] },
    /// Text whose documented values may grow; others are a warning.
    Open(&'static [&'static str]),
    /// Text whose documented values differ between versions of the API: those of this version, and
    /// those of others.
    Versioned {
        values: &'static [&'static str],
        elsewhere: &'static [(&'static str, &'static str)],
    },
    /// A boolean.
    Boolean,
    /// A number.
    Number { limits: &'static [Limit] },
    /// A list.
    List { items: &'static Rules, limits: &'static [Limit], relations: &'static [Relation] },
    /// An object with arbitrary keys.
    Map { values: &'static Rules, limits: &'static [Limit] },
    /// An object with known keys.
    Object(ObjectRules),
    /// One of several types.
    Choice(&'static [&'static Rules]),
}

/// The rules of an object.
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectRules {
    /// The object that it extends.
    pub base: Option<&'static Rules>,
    pub keys: &'static [Key],
    /// The required ones of the first 64 keys, as bits.
    pub required: u64,
    /// Whether further keys are allowed.
    pub open: bool,
    /// Keys that only other versions of the API have, each with these.
    pub elsewhere: &'static [(&'static str, &'static str)],
    pub cases: &'static [Case],
    /// Whether all cases are of the same property.
    pub cases_of_one_property: bool,
    pub relations: &'static [Relation],
}

impl Rules {
    #[must_use]
    pub const fn object(keys: &'static [Key]) -> ObjectRules {
        ObjectRules {
            base: None,
            keys,
            required: required(keys),
            open: false,
            elsewhere: &[],
            cases: &[],
            cases_of_one_property: true,
            relations: &[],
        }
    }

    #[must_use]
    pub const fn time(form: TimeForm) -> Self {
        Self::Time { form, constants: &[] }
    }

    #[must_use]
    pub const fn text(limits: &'static [Limit]) -> Self {
        Self::Text { limits, values: &[] }
    }

    #[must_use]
    pub const fn values(values: &'static [&'static str]) -> Self {
        Self::Text { limits: &[], values }
    }

    #[must_use]
    pub const fn number(limits: &'static [Limit]) -> Self {
        Self::Number { limits }
    }

    #[must_use]
    pub const fn list(items: &'static Self, limits: &'static [Limit]) -> Self {
        Self::List { items, limits, relations: &[] }
    }

    #[must_use]
    pub const fn map(values: &'static Self, limits: &'static [Limit]) -> Self {
        Self::Map { values, limits }
    }
}

impl ObjectRules {
    pub const fn extending(mut self, base: &'static Rules) -> Self {
        self.base = Some(base);
        self
    }

    pub const fn elsewhere(mut self, keys: &'static [(&'static str, &'static str)]) -> Self {
        self.elsewhere = keys;
        self
    }

    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    pub const fn cases(mut self, cases: &'static [Case]) -> Self {
        self.cases = cases;
        self.cases_of_one_property = have_one_property(cases);
        self
    }

    pub const fn relations(mut self, relations: &'static [Relation]) -> Self {
        self.relations = relations;
        self
    }

    pub const fn build(self) -> Rules {
        Rules::Object(self)
    }
}

const fn required(keys: &[Key]) -> u64 {
    let (mut set, mut bit, mut rest) = (0, 1_u64, keys);
    while let [key, others @ ..] = rest {
        if key.required {
            set |= bit;
        }
        // The bit of a key behind the 64th is zero.
        (bit, rest) = (bit << 1, others);
    }
    set
}

const fn have_one_property(cases: &[Case]) -> bool {
    let [first, others @ ..] = cases else { return true };
    let mut rest = others;
    while let [case, others @ ..] = rest {
        if !is_same(case.property.as_bytes(), first.property.as_bytes()) {
            return false;
        }
        rest = others;
    }
    true
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([first, behind @ ..], [second, rest @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (behind, rest);
    }
    one.is_empty() && other.is_empty()
}

impl Key {
    #[must_use]
    pub const fn required(name: &'static str, rules: &'static Rules) -> Self {
        Self { name, required: true, rules }
    }

    #[must_use]
    pub const fn optional(name: &'static str, rules: &'static Rules) -> Self {
        Self { name, required: false, rules }
    }
}

/// A known key of an object.
#[derive(Debug, PartialEq, Eq)]
pub struct Key {
    pub name: &'static str,
    pub required: bool,
    pub rules: &'static Rules,
}

/// A limit of a length, a count or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub bound: Bound,
    pub value: i64,
    /// The source of a stricter limit that only warns.
    pub source: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    Least,
    Most,
}

impl Limit {
    #[must_use]
    pub const fn least(value: i64) -> Self {
        Self { bound: Bound::Least, value, source: None }
    }

    #[must_use]
    pub const fn most(value: i64) -> Self {
        Self { bound: Bound::Most, value, source: None }
    }

    #[must_use]
    pub const fn by(mut self, source: &'static str) -> Self {
        self.source = Some(source);
        self
    }

    pub(super) const fn is_kept(self, value: i64) -> bool {
        match self.bound {
            Bound::Least => value >= self.value,
            Bound::Most => value <= self.value,
        }
    }
}

/// Rules of other keys that depend on the value of a key.
#[derive(Debug, PartialEq, Eq)]
pub struct Case {
    pub property: &'static str,
    pub is: &'static str,
    pub then: &'static [(&'static str, Refinement)],
}

/// The rules of a key, or of a key within it, in a [`Case`].
#[derive(Debug, PartialEq, Eq)]
pub enum Refinement {
    /// These rules instead of the general ones.
    Is(&'static Rules),
    /// An object with only these keys, all `required` ones, and one of `any`.
    Keys {
        keys: &'static [&'static str],
        required: &'static [&'static str],
        any: &'static [&'static str],
    },
    /// One of these texts.
    Values(&'static [&'static str]),
}

/// A relation between values of an object.
#[derive(Debug, PartialEq, Eq)]
pub struct Relation {
    /// A path of keys separated by `.`; `[]` is each entry of a list. Empty if the kind names the
    /// keys.
    pub of: &'static str,
    pub kind: RelationKind,
    /// The source of a relation that only warns.
    pub source: Option<&'static str>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum RelationKind {
    /// The numbers have this sum.
    Sum(i64),
    /// The list has as many entries as the list of that key.
    Count(&'static str),
    /// The list has no duplicates.
    Unique,
    /// The keys of each object are the entries of the list of that key.
    Keys(&'static str),
    /// The URL begins with one of these; a URL without a scheme is not checked.
    Protocols(&'static [&'static str]),
    /// Each `$key` in the text is in the map of that key, and the reverse.
    References(&'static str),
    /// The value has at most so many characters as JSON.
    Payload(i64),
    /// `<action>/<id>` with one of these actions.
    SystemAction(&'static [&'static str]),
    /// At least one of these keys has a value.
    AnyOf(&'static [&'static str]),
    /// At most one of these keys has a value.
    Exclusive(&'static [&'static str]),
    /// The key has a value if the key `when` has one of `are`; without `are`, any value.
    RequiredIf { when: &'static str, are: &'static [&'static str] },
    /// The key has no value if the key `when` has one of `are`; without `are`, any value.
    ForbiddenIf { when: &'static str, are: &'static [&'static str] },
    /// A value of `values` requires one of `are` in the key `when`.
    OnlyWith { values: &'static [&'static str], when: &'static str, are: &'static [&'static str] },
    /// An entry with one of these texts is the only entry of its list.
    Alone(&'static [&'static str]),
    /// The time is at most so many days before that of the key `to`, and not after it.
    WithinDays { to: &'static str, days: i64 },
    /// The text does not contain any of these.
    Without(&'static [&'static str]),
}
