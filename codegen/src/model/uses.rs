//! Which methods return, contain or accept the values of a schema.

/// The methods that have to do with a schema, in the order of the documents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// They return a value of it, or a list of them.
    pub returned: Vec<MethodName>,
    /// It is their whole response, of which they return a part.
    pub whole: Vec<MethodName>,
    /// Their response contains values of it.
    pub part: Vec<MethodName>,
    /// An argument or a setter takes it, or a value that contains it.
    pub accepted: Vec<MethodName>,
}

/// The name of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MethodName {
    /// Module of the operation.
    pub module: String,
    /// Name in Rust.
    pub method: String,
}
