//! What the method of an operation takes: arguments for what is required, setters for the rest.

use super::conversion::Conversion;
use super::kind::Type;
use super::rules::Constant;
use super::schema::Field;
use serde_json::Value;

/// What a method takes, and what becomes of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestPlan {
    /// In order.
    pub arguments: Vec<MethodInput>,
    /// In order; without those that are the same for every request.
    pub setters: Vec<MethodInput>,
    /// The body that they make.
    pub content: Content,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Content {
    /// There is none.
    #[default]
    Empty,
    /// JSON.
    Json {
        /// Type of what is handed over whole.
        whole: Option<Type>,
        /// What is made of single properties; with `whole`, it stands beside that one's.
        spread: Option<Spread>,
        /// Whether the operation is refused without it.
        required: bool,
    },
    /// Files and texts.
    Form {
        /// Property with the files.
        files: String,
        /// The largest file in bytes.
        max_bytes: Option<u64>,
        /// Property with the comments on the files, if there is one.
        comments: Option<String>,
    },
}

/// An object that is made of arguments and setters.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Name of its schema.
    pub schema: String,
    /// Its properties.
    pub fields: Vec<Field>,
    /// Whether users add keys of their own.
    pub open: bool,
    /// Whether all that is set are the arguments, even if the schema does not require them.
    pub only_arguments: bool,
}

/// An argument or a setter.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodInput {
    /// Name in Rust.
    pub name: String,
    /// Name on the wire.
    pub wire: String,
    /// What it is.
    pub description: String,
    /// Its type.
    pub kind: Type,
    /// What callers may hand over.
    pub conversion: Conversion,
    /// Where it goes.
    pub slot: Slot,
    /// Values with a meaning of their own.
    pub constants: Vec<Constant>,
    /// Documented example of its parameter or property.
    pub example: Option<Value>,
}

/// Where an input goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// A placeholder of the path.
    Path {
        /// Whether it is an identifier, which has to name something.
        identifier: bool,
    },
    /// The query.
    Query,
    /// A header.
    Header,
    /// A property of the JSON body.
    Property,
    /// The JSON body, or what it extends.
    Body,
    /// A text of a form.
    Text,
    /// The files of a form.
    Files,
}

impl MethodInput {
    /// Whether it goes into path, query or headers.
    #[must_use]
    pub fn is_parameter(&self) -> bool {
        matches!(self.slot, Slot::Path { .. } | Slot::Query | Slot::Header)
    }
}
