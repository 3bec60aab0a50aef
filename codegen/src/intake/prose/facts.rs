//! What a description can state.

/// The facts of one description, in the order in which it states them. Empty where it is silent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// How many requests are allowed in a span of time.
    pub thresholds: Vec<Threshold>,
    /// How long requests are refused after that.
    pub locks: Vec<Lock>,
    /// Scopes named in the prose, spelt as there; a prefix may be missing.
    pub scopes: Vec<String>,
    /// Rows of the tables of error codes. A code can occur more than once.
    pub errors: Vec<ErrorRow>,
    /// Limits of length, size, number or value.
    pub limits: Vec<StatedLimit>,
    /// Values that the prose lists as allowed.
    pub values: Vec<AllowedValue>,
    /// When something is required, or of use.
    pub conditions: Vec<Requirement>,
    /// Notes and tips, without their label.
    pub notes: Vec<String>,
    /// Default values, spelt as in the prose.
    pub defaults: Vec<String>,
    /// The prose speaks of a multipart body.
    pub multipart: bool,
    /// The prose speaks of a file or an attachment.
    pub file: bool,
    /// Statements that look mistyped, one sentence each. They are kept above as they stand.
    pub doubts: Vec<String>,
}

/// A number of requests in a span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The variant of the operation it is for, where the prose names one.
    pub variant: Option<String>,
    /// Requests.
    pub requests: u64,
    /// Span, in seconds.
    pub seconds: u64,
    /// The prose says that each user has a count of their own.
    pub per_user: bool,
}

/// How long requests are refused once a threshold is passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The variant of the operation it is for, where the prose names one.
    pub variant: Option<String>,
    /// Duration, in seconds.
    pub seconds: u64,
}

/// A row of a table of error codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorRow {
    /// The variant of the operation that the table is for, where its title names one.
    pub variant: Option<String>,
    /// First cell: mostly a code in snake case, in a few documents a phrase.
    pub code: String,
    /// Second cell, as text; empty where the table has none.
    pub meaning: String,
}

/// A limit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StatedLimit {
    /// Whether it is the least or the most.
    pub bound: Bound,
    /// The number, in the unit of `counted`.
    pub amount: u64,
    /// What is counted.
    pub counted: Counted,
    /// It holds for each item of a list rather than for the thing described.
    pub each: bool,
}

/// The side of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// At least so much.
    Minimum,
    /// At most so much.
    Maximum,
}

/// What a limit counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Characters of a text.
    Characters,
    /// Bytes.
    Bytes,
    /// The value of a number.
    Value,
    /// Things, named as in the prose: `user ids`.
    Things(String),
    /// The prose does not say: the schema decides whether it is items or a value.
    Unstated,
}

/// A value that the prose lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedValue {
    /// The value as it is sent.
    pub value: String,
    /// What it stands for, where the prose says so.
    pub meaning: Option<String>,
}

/// When a thing is required, or of use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// What is demanded.
    pub demand: Demand,
    /// The thing, where the sentence names it; else it is what the description belongs to.
    pub subject: Option<String>,
    /// The condition in the words of the prose: `` `mode` is `fast` ``.
    pub when: String,
    /// Name and value, where the condition is that one property has one value.
    pub equals: Option<(String, String)>,
}

/// What a condition demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// The thing must be given.
    Required,
    /// The thing counts only then.
    Applicable,
}
