//! Operations.

use super::kind::Type;
use super::paging::{List, Paging};
use super::request::RequestPlan;
use super::rules::Rules;
use crate::names;
use serde_json::{Map, Value};

/// One operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `<module>_<method>`.
    pub id: String,
    /// Method of the handle.
    pub method: String,
    /// Type of its request, unique within the version.
    pub request_name: String,
    /// Method whose descriptor it has: its own, but for further methods.
    pub descriptor: String,
    /// HTTP verb in small letters.
    pub verb: String,
    /// Path in front of the template.
    pub base: String,
    /// Path template.
    pub path: String,
    /// What it does, in a few words.
    pub summary: String,
    /// What it does.
    pub description: String,
    /// In the order of the document.
    pub parameters: Vec<Parameter>,
    /// What has to hold between its parameters.
    pub rules: Rules,
    /// What it sends.
    pub body: Body,
    /// Documented examples of a JSON body.
    pub body_examples: Vec<Value>,
    /// What its method takes.
    pub request: RequestPlan,
    /// Its response.
    pub response: Response,
    /// What its method returns: the first of the forms, if further methods return the others.
    pub returns: Response,
    /// The list that its method reads.
    pub list: Option<List>,
    /// Whether a list without pagination is read by its generated method; `false` where methods
    /// written by hand read it.
    pub lists: bool,
    /// Property of the response that the method returns.
    pub payload: Option<String>,
    /// Schema whose values are gathered from wherever the response has them.
    pub gathered: Option<Gathered>,
    /// Properties of the response that move into its payload.
    pub beside: Vec<String>,
    /// Properties of the body that its method takes.
    pub keys: Keys,
    /// Further methods for the same URL, with another response.
    pub methods: Vec<Operation>,
    /// Whether sending it twice is like sending it once.
    pub idempotent: bool,
    /// Alternatives of scopes.
    pub scopes: Vec<Vec<String>>,
    /// Scopes needed under a condition.
    pub conditional_scopes: Vec<ConditionalScopes>,
    /// Whether consent asks for every alternative of scopes.
    pub consents_to_all: bool,
    /// Threshold and lock.
    pub limit: Option<Limit>,
    /// The operation of the main version that does the same.
    pub same_action: Option<SameAction>,
    /// How the next page is asked for.
    pub paging: Option<Paging>,
    /// Error codes with their meaning.
    pub errors: Vec<(String, String)>,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// Contradictions and how they were decided.
    pub notes: Vec<String>,
    /// As the document has it.
    pub raw: Map<String, Value>,
}

/// An operation of the main version that does the same as one of another version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameAction {
    /// Path in front of its template.
    pub base: String,
    /// Its operationId.
    pub id: String,
}

/// A parameter of the path, the query or the header.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: ParameterPlace,
    /// What it is.
    pub description: String,
    /// Type of its value.
    pub kind: Type,
    /// Whether the operation is refused without it.
    pub required: bool,
    /// Value that a header has unless the caller sets another.
    pub default: Option<String>,
    /// What is allowed of its value beside the type.
    pub rules: Rules,
    /// The first documented example of its value.
    pub example: Option<Value>,
}

impl Parameter {
    /// Name in Rust.
    #[must_use]
    pub fn name(&self) -> String {
        names::field(&self.wire)
    }
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterPlace {
    /// A placeholder of the path.
    Path,
    /// The query.
    Query,
    /// A header.
    Header,
}

/// A schema whose values the method returns, in any form of the response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathered {
    /// Its name.
    pub schema: String,
    /// Whether all of them are handed out, or the only one.
    pub list: bool,
}

/// Which properties of the body a method takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keys {
    /// All.
    #[default]
    All,
    /// All but these, which another method takes.
    Except(Vec<String>),
    /// These, as arguments.
    Only(Vec<String>),
}

/// What an operation sends.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Nothing.
    Empty,
    /// JSON whose properties become arguments and setters.
    Spread {
        /// The schema, an object or an extension.
        schema: String,
        /// Whether the operation is refused without it.
        required: bool,
    },
    /// JSON of a thing that is handed over whole.
    Whole {
        /// Its type.
        kind: Type,
        /// Whether the operation is refused without it.
        required: bool,
    },
    /// Files and fields.
    Multipart {
        /// The schema, an object.
        schema: String,
    },
}

impl Body {
    /// Its type.
    #[must_use]
    pub fn kind(&self) -> Option<Type> {
        match self {
            Self::Empty => None,
            Self::Spread { schema, .. } | Self::Multipart { schema } => {
                Some(Type::Named(schema.clone()))
            }
            Self::Whole { kind, .. } => Some(kind.clone()),
        }
    }
}

/// The successful response of an operation.
#[derive(Clone, Debug, PartialEq)]
pub enum Response {
    /// Nothing of interest.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON or nothing.
    JsonOrEmpty(Type),
    /// Comma-separated values, with the type of a row.
    Csv(Type),
    /// The bytes of a file.
    Binary,
}

/// Scopes needed under a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionalScopes {
    /// All of them.
    pub scopes: Vec<String>,
    /// The condition as a text.
    pub when: String,
    /// Parameter or key that makes it true by being sent; `None` for a property of the organization.
    pub sends: Option<String>,
}

/// Threshold and lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Requests per window.
    pub requests: u32,
    /// Length of the window in seconds.
    pub per_seconds: u64,
    /// Length of the lock in seconds.
    pub lock_seconds: u64,
    /// Whether no source states the threshold.
    pub threshold_assumed: bool,
    /// Whether no source states the lock.
    pub lock_assumed: bool,
}

impl Operation {
    /// Whether its method takes a property of the body.
    #[must_use]
    pub fn takes(&self, key: &str) -> bool {
        let named = |keys: &[String]| keys.iter().any(|known| known == key);
        match &self.keys {
            Keys::All => true,
            Keys::Except(keys) => !named(keys),
            Keys::Only(keys) => named(keys),
        }
    }

    /// Name of its body's schema, where the body has no name of its own.
    #[must_use]
    pub fn body_name(id: &str) -> String {
        format!("{}Request", names::type_name(id))
    }

    /// Name of its response's schema, where the response has no name of its own.
    #[must_use]
    pub fn response_name(id: &str) -> String {
        format!("{}Response", names::type_name(id))
    }

    /// Name of the type of a row of a CSV response.
    #[must_use]
    pub fn row_name(id: &str) -> String {
        format!("{}Row", names::type_name(id))
    }
}
