//! The limits of a body as data. The generator writes them from the documents.

/// What is allowed of a value.
#[derive(Debug, PartialEq, Eq)]
pub enum Rules {
    /// Any JSON.
    Any,
    /// Text, number or boolean: a time, a flag, which come in several forms.
    Scalar,
    /// An identifier: a number, or text that is not empty.
    Identifier,
    /// The identifier of a message, which is sent in its canonical spelling.
    MessageId,
    /// A time in ISO 8601.
    DateTime,
    /// Text; where it has documented values, others are refused.
    Text { limits: &'static [Limit], values: &'static [&'static str] },
    /// Text whose documented values may grow; others are warned of.
    Open(&'static [&'static str]),
    /// A boolean.
    Boolean,
    /// A number.
    Number { limits: &'static [Limit] },
    /// A list.
    List { items: &'static Rules, limits: &'static [Limit], relations: &'static [Relation] },
    /// An object with free keys.
    Map { values: &'static Rules, limits: &'static [Limit] },
    /// An object with known keys.
    Object(ObjectRules),
    /// One of several forms.
    Choice(&'static [&'static Rules]),
}

/// What is allowed of an object.
#[derive(Debug, PartialEq, Eq)]
pub struct ObjectRules {
    /// What it extends.
    pub base: Option<&'static Rules>,
    pub keys: &'static [Key],
    /// Whether further keys are allowed.
    pub open: bool,
    pub cases: &'static [Case],
    pub relations: &'static [Relation],
}

impl Rules {
    pub const fn object(keys: &'static [Key]) -> ObjectRules {
        ObjectRules { base: None, keys, open: false, cases: &[], relations: &[] }
    }

    pub const fn text(limits: &'static [Limit]) -> Self {
        Self::Text { limits, values: &[] }
    }

    pub const fn values(values: &'static [&'static str]) -> Self {
        Self::Text { limits: &[], values }
    }

    pub const fn number(limits: &'static [Limit]) -> Self {
        Self::Number { limits }
    }

    pub const fn list(items: &'static Self, limits: &'static [Limit]) -> Self {
        Self::List { items, limits, relations: &[] }
    }

    pub const fn map(values: &'static Self, limits: &'static [Limit]) -> Self {
        Self::Map { values, limits }
    }
}

impl ObjectRules {
    pub const fn extending(mut self, base: &'static Rules) -> Self {
        self.base = Some(base);
        self
    }

    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    pub const fn cases(mut self, cases: &'static [Case]) -> Self {
        self.cases = cases;
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

impl Key {
    pub const fn required(name: &'static str, rules: &'static Rules) -> Self {
        Self { name, required: true, rules }
    }

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

/// A bound of a length, a count or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    pub bound: Bound,
    pub value: i64,
    /// Who names it, if it is a stricter one that only warns.
    pub source: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    Least,
    Most,
}

impl Limit {
    pub const fn least(value: i64) -> Self {
        Self { bound: Bound::Least, value, source: None }
    }

    pub const fn most(value: i64) -> Self {
        Self { bound: Bound::Most, value, source: None }
    }

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

/// What a value of one key asks of others.
#[derive(Debug, PartialEq, Eq)]
pub struct Case {
    pub property: &'static str,
    pub is: &'static str,
    pub then: &'static [(&'static str, Refinement)],
}

/// What a key, or a key of a key, has to be in a [`Case`].
#[derive(Debug, PartialEq, Eq)]
pub enum Refinement {
    /// Of this form, in place of the general one.
    Is(&'static Rules),
    /// An object with some of these keys, with all that are required and one of `any`.
    Keys {
        keys: &'static [&'static str],
        required: &'static [&'static str],
        any: &'static [&'static str],
    },
    /// One of these texts.
    Values(&'static [&'static str]),
}

/// What values of one object have to do with each other.
#[derive(Debug, PartialEq, Eq)]
pub struct Relation {
    /// Keys with `.` between them; `[]` stands for each entry of a list. Empty where the kind
    /// names keys itself.
    pub of: &'static str,
    pub kind: RelationKind,
    /// Who names it, if it only warns.
    pub source: Option<&'static str>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum RelationKind {
    /// The numbers make this sum.
    Sum(i64),
    /// As many entries as the list of that key.
    Count(&'static str),
    /// No entry of the list stands there twice.
    Unique,
    /// The keys of each are the entries of the list of that key.
    Keys(&'static str),
    /// The address begins with one of these; one without a protocol is not looked at.
    Protocols(&'static [&'static str]),
    /// `$key` in the text stands in the map of that key, and the other way round.
    References(&'static str),
    /// The whole has at most so many characters as JSON.
    Payload(i64),
    /// `<action>/<id>` with one of these actions.
    SystemAction(&'static [&'static str]),
    /// At least one of these keys has a value.
    AnyOf(&'static [&'static str]),
    /// At most one of these keys has a value.
    Exclusive(&'static [&'static str]),
    /// The key has a value where the key `when` has one of `are`; without `are`, any value.
    RequiredIf { when: &'static str, are: &'static [&'static str] },
    /// The key has no value where the key `when` has one of `are`; without `are`, any value.
    ForbiddenIf { when: &'static str, are: &'static [&'static str] },
    /// A value of `values` needs one of `are` in the key `when`.
    OnlyWith { values: &'static [&'static str], when: &'static str, are: &'static [&'static str] },
    /// An entry with one of these texts is the only one of its list.
    Alone(&'static [&'static str]),
    /// The time is at most so many days before that of the key `to`, and not after it.
    WithinDays { to: &'static str, days: i64 },
    /// The text does not contain any of these.
    Without(&'static [&'static str]),
}
