//! What the method of an operation takes: arguments for what is required, setters for the rest.

use super::Schemas;
use super::conversion::{Conversion, resolve};
use super::operation::{Body, Keys, Operation, Parameter, ParameterPlace};
use super::schema::{Field, Scalar, Shape, Type};
use crate::names;

/// Property of a form with the comments on its files.
const COMMENTS: &str = "comments";

/// What a method takes, and what becomes of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// In order.
    pub arguments: Vec<Input>,
    /// In order; without those that are the same for every request.
    pub setters: Vec<Input>,
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
pub struct Input {
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

impl Input {
    /// Whether it goes into path, query or headers.
    #[must_use]
    pub fn is_parameter(&self) -> bool {
        matches!(self.slot, Slot::Path { .. } | Slot::Query | Slot::Header)
    }
}

impl Request {
    /// Resolves what the method of an operation takes.
    pub(super) fn of(schemas: &Schemas, operation: &Operation) -> Self {
        let inputs = Inputs { schemas };
        let parameters = |required: bool| {
            let chosen = operation.parameters.iter().filter(move |one| one.required == required);
            chosen.map(|parameter| inputs.parameter(parameter))
        };
        let mut request = Self {
            arguments: parameters(true).collect(),
            setters: parameters(false).collect(),
            content: Content::Empty,
        };
        match &operation.body {
            Body::Empty => {}
            Body::Spread { schema, required } => {
                inputs.spread(&mut request, operation, schema, *required);
            }
            Body::Whole { kind, required } => {
                let input = inputs.body(kind);
                if *required {
                    request.arguments.push(input);
                } else {
                    let (name, description) = (names::setter(&input.name), "The body.".to_owned());
                    request.setters.push(Input { name, description, ..input });
                }
                let whole = Some(kind.clone());
                request.content = Content::Json { whole, spread: None, required: *required };
            }
            Body::Multipart { schema } => inputs.form(&mut request, operation, schema),
        }
        request
    }
}

/// Makes inputs of the parts of an operation.
#[derive(Clone, Copy)]
struct Inputs<'a> {
    schemas: &'a Schemas,
}

impl Inputs<'_> {
    fn input(self, name: String, wire: &str, description: &str, kind: &Type, slot: Slot) -> Input {
        Input {
            name,
            wire: wire.to_owned(),
            description: description.to_owned(),
            kind: kind.clone(),
            conversion: Conversion::of(self.schemas, kind),
            slot,
        }
    }

    fn parameter(self, parameter: &Parameter) -> Input {
        let Parameter { wire, description, kind, .. } = parameter;
        let slot = match parameter.place {
            ParameterPlace::Path => Slot::Path { identifier: self.is_identifier(kind) },
            ParameterPlace::Query => Slot::Query,
            ParameterPlace::Header => Slot::Header,
        };
        let name = if parameter.required { parameter.name() } else { names::setter(wire) };
        self.input(name, wire, description, kind, slot)
    }

    fn field(self, field: &Field, name: String, slot: Slot) -> Input {
        self.input(name, &field.wire, &field.description, &field.kind, slot)
    }

    /// `Message` → `message`.
    fn body(self, kind: &Type) -> Input {
        let schema = match kind {
            Type::Named(name) => self.schemas.get(name),
            _ => None,
        };
        let (name, description) = match schema {
            Some(schema) => (names::field(&schema.name), schema.description.as_str()),
            None => ("body".to_owned(), "The body."),
        };
        let description = description.split_once(". ").map_or(description, |(first, _)| first);
        self.input(name, "", description, kind, Slot::Body)
    }

    fn spread(self, request: &mut Request, operation: &Operation, schema: &str, required: bool) {
        let shape = self.schemas.get(schema).map(|schema| &schema.shape);
        let (fields, whole, open) = match shape {
            Some(Shape::Object { fields, open }) => (fields.as_slice(), None, *open),
            Some(Shape::Extension { base, fields }) => (fields.as_slice(), Some(base), false),
            _ => (&[][..], None, false),
        };
        request.arguments.extend(whole.map(|base| self.body(base)));
        let only_arguments = matches!(operation.keys, Keys::Only(_));
        for field in fields {
            let taken = operation.takes(&field.wire);
            if if only_arguments { taken } else { field.required } {
                request.arguments.push(self.field(field, field.name(), Slot::Property));
            } else if taken {
                let name = names::setter(&field.wire);
                request.setters.push(self.field(field, name, Slot::Property));
            }
        }
        let spread =
            Spread { schema: schema.to_owned(), fields: fields.to_vec(), open, only_arguments };
        let (whole, spread) = (whole.cloned(), Some(spread));
        request.content = Content::Json { whole, spread, required };
    }

    fn form(self, request: &mut Request, operation: &Operation, schema: &str) {
        let fields = match self.schemas.get(schema).map(|schema| &schema.shape) {
            Some(Shape::Object { fields, .. } | Shape::Extension { fields, .. }) => {
                fields.as_slice()
            }
            _ => &[],
        };
        let is_file = |field: &&Field| match &field.kind {
            Type::Binary => true,
            Type::List(inner) => **inner == Type::Binary,
            _ => false,
        };
        let file = fields.iter().find(is_file);
        let files = file.map(|file| file.wire.clone()).unwrap_or_default();
        let description = "The files to send, each with its name and an optional comment.";
        let kind = Type::List(Box::new(Type::Binary));
        let name = "files".to_owned();
        request.arguments.push(self.input(name, &files, description, &kind, Slot::Files));
        let mut comments = None;
        for field in fields {
            let is_parameter = operation.parameters.iter().any(|one| one.wire == field.wire);
            if field.wire == COMMENTS {
                comments = Some(field.wire.clone());
            } else if field.wire != files && !is_parameter {
                let name = names::setter(&field.wire);
                request.setters.push(self.field(field, name, Slot::Text));
            }
        }
        let max_bytes = file.and_then(|file| file.max_bytes);
        request.content = Content::Form { files, max_bytes, comments };
    }

    fn is_identifier(self, kind: &Type) -> bool {
        let Type::Named(name) = resolve(self.schemas, kind) else { return false };
        let shape = self.schemas.get(name).map(|schema| &schema.shape);
        matches!(shape, Some(Shape::Scalar(Scalar::Identifier | Scalar::MessageIdentifier)))
    }
}
