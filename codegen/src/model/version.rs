//! Versions of the API and their modules.

use super::conversion::{self, Conversion};
use super::kind::Type;
use super::operation::Operation;
use super::output::Output;
use super::resolve;
use super::schema::{Field, Schema, Shape};
use super::uses::Uses;
use std::collections::{BTreeMap, BTreeSet};

/// One version of the API.
#[derive(Clone, Debug)]
pub struct Version {
    /// Such as `v2`.
    pub name: String,
    /// Whether its handles are the client's own: so it is with `v2`, or with the first version where
    /// there is no `v2`. Other versions have a namespace each.
    pub is_main: bool,
    /// Modules with operations, sorted by name.
    pub modules: Vec<Module>,
    /// All schemas, by name.
    pub schemas: BTreeMap<String, Schema>,
    /// For each schema that an operation reaches, the modules of those operations.
    pub used_by: BTreeMap<String, BTreeSet<String>>,
    /// For each schema the methods that return, contain or accept it.
    pub uses: BTreeMap<String, Uses>,
    /// Schemas that requests send.
    pub sent: BTreeSet<String>,
    /// Schemas that JSON responses hold.
    pub read: BTreeSet<String>,
    /// Schemas that are the whole of a JSON response, behind their aliases.
    pub responses: BTreeSet<String>,
    /// Values of enumerations that a further method of an operation sends, by schema. The method of the
    /// operation itself does not accept them.
    pub taken: BTreeMap<String, BTreeSet<String>>,
    /// Schemas that are bodies whose properties become arguments and setters.
    pub bodies: BTreeSet<String>,
    /// Schemas that are forms.
    pub forms: BTreeSet<String>,
}

/// One module of the API: one handle of the client.
#[derive(Clone, Debug)]
pub struct Module {
    /// Such as `channels`.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// In the order of the document.
    pub operations: Vec<Operation>,
}

impl Module {
    /// The operations, each with its further methods.
    pub fn methods(&self) -> impl Iterator<Item = &Operation> {
        self.operations
            .iter()
            .flat_map(|operation| std::iter::once(operation).chain(&operation.methods))
    }
}

impl Version {
    /// What awaiting the request of an operation gives.
    #[must_use]
    pub fn output(&self, operation: &Operation) -> Output {
        Output::of(&self.schemas, operation)
    }

    /// The schema of a name. Names are checked before the model is built.
    #[must_use]
    pub fn schema(&self, name: &str) -> Option<&Schema> {
        self.schemas.get(name)
    }

    /// The schema behind a type, where it has a name.
    #[must_use]
    pub fn schema_of(&self, of: &Type) -> Option<&Schema> {
        match of {
            Type::Named(name) => self.schema(name),
            _ => None,
        }
    }

    /// The shape behind a type, where it has a name.
    #[must_use]
    pub fn shape(&self, of: &Type) -> Option<&Shape> {
        match of {
            Type::Named(name) => self.schema(name).map(|schema| &schema.shape),
            _ => None,
        }
    }

    /// Follows aliases to the type they stand for.
    #[must_use]
    pub fn resolve<'a>(&'a self, kind: &'a Type) -> &'a Type {
        conversion::resolve(&self.schemas, kind)
    }

    /// What an argument takes in place of a value of its type.
    #[must_use]
    pub fn conversion(&self, kind: &Type) -> Conversion {
        Conversion::of(&self.schemas, kind)
    }

    /// The name of the only documented value of an enum.
    #[must_use]
    pub fn only_value(&self, kind: &Type) -> Option<&str> {
        resolve::only_value(&self.schemas, kind)
    }

    /// A property of an object type.
    #[must_use]
    pub fn field(&self, of: &Type, wire: &str) -> Option<&Field> {
        self.fields(of).iter().find(|field| field.wire == wire)
    }

    /// The fields of an object type.
    #[must_use]
    pub fn fields(&self, of: &Type) -> &[Field] {
        match self.shape(of) {
            Some(Shape::Object { fields, .. }) => fields,
            _ => &[],
        }
    }
}
