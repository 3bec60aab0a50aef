//! Resolves requests and responses of operations, which requires the schemas.

use super::conversion::{Conversion, resolve};
use super::kind::Type;
use super::operation::{Body, Keys, Operation, Parameter, ParameterPlace, Response};
use super::paging::{List, ListItems};
use super::request::{Content, MethodInput, RequestPlan, Slot, Spread};
use super::schema::{Field, Scalar, Schemas, Shape};
use crate::names;

/// Property of a form with the comments on its files.
const COMMENTS: &str = "comments";

/// Resolves an operation and its further methods.
pub(super) fn operation(operation: &mut Operation, schemas: &Schemas) {
    operation.request = request(schemas, operation);
    operation.list = list(schemas, operation);
    operation.returns = returned(schemas, operation);
    for method in &mut operation.methods {
        self::operation(method, schemas);
    }
}

fn returned(schemas: &Schemas, operation: &Operation) -> Response {
    if let (Response::Json(Type::Named(name)), false) =
        (&operation.response, operation.methods.is_empty())
        && let Some(Shape::Union(variants)) = schemas.get(name).map(|schema| &schema.shape)
        && let Some(first) = variants.first()
    {
        return Response::Json(first.kind.clone());
    }
    operation.response.clone()
}

/// The list that an operation reads: that of its pagination or, if it has none and only reads, a list
/// that is handed out of its response.
fn list(schemas: &Schemas, operation: &Operation) -> Option<List> {
    let Response::Json(page @ Type::Named(name)) = &operation.response else { return None };
    let property = match &operation.paging {
        Some(paging) => &paging.items,
        None if operation.verb != "get" || !operation.lists => return None,
        None => match &operation.gathered {
            Some(gathered) => return gathered.list.then(|| gathered_list(page, &gathered.schema)),
            None => operation.payload.as_ref()?,
        },
    };
    let Shape::Object { fields, .. } = &schemas.get(name)?.shape else { return None };
    let items = fields.iter().find(|field| field.wire == *property)?;
    let Type::List(item) = resolve(schemas, &items.kind) else { return None };
    let items = ListItems::Property(Box::new(items.clone()));
    Some(List { page: page.clone(), items, item: (**item).clone() })
}

fn gathered_list(page: &Type, schema: &str) -> List {
    List {
        page: page.clone(),
        items: ListItems::Gathered(schema.to_owned()),
        item: Type::Named(schema.to_owned()),
    }
}

/// Resolves what the method of an operation takes.
fn request(schemas: &Schemas, operation: &Operation) -> RequestPlan {
    let inputs = Inputs { schemas };
    let parameters = |required: bool| {
        let is_sent = |one: &&Parameter| operation.sends.iter().any(|(name, _)| *name == one.wire);
        let chosen = operation
            .parameters
            .iter()
            .filter(move |one| one.required == required && !is_sent(one));
        chosen.map(|parameter| inputs.parameter(parameter))
    };
    let mut request = RequestPlan {
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
                request.setters.push(MethodInput { name, description, ..input });
            }
            let whole = Some(kind.clone());
            request.content = Content::Json { whole, spread: None, required: *required };
        }
        Body::Multipart { schema } => inputs.form(&mut request, operation, schema),
    }
    request
}

/// The name of the only documented value of an enum. The client sends it where a body requires it.
pub(super) fn only_value<'a>(schemas: &'a Schemas, kind: &Type) -> Option<&'a str> {
    let Type::Named(name) = resolve(schemas, kind) else { return None };
    match schemas.get(name).map(|schema| &schema.shape) {
        Some(Shape::Enum(values)) if values.len() == 1 => {
            values.first().map(|(_, variant)| variant.as_str())
        }
        _ => None,
    }
}

/// Makes inputs of the parts of an operation.
#[derive(Clone, Copy)]
struct Inputs<'a> {
    schemas: &'a Schemas,
}

impl Inputs<'_> {
    fn input(
        self,
        name: String,
        wire: &str,
        description: &str,
        kind: &Type,
        slot: Slot,
    ) -> MethodInput {
        MethodInput {
            name,
            wire: wire.to_owned(),
            description: description.to_owned(),
            kind: kind.clone(),
            conversion: Conversion::of(self.schemas, kind),
            slot,
            constants: Vec::new(),
            example: None,
        }
    }

    fn parameter(self, parameter: &Parameter) -> MethodInput {
        let Parameter { wire, description, kind, .. } = parameter;
        let slot = match parameter.place {
            ParameterPlace::Path => Slot::Path { identifier: self.is_identifier(kind) },
            ParameterPlace::Query => Slot::Query,
            ParameterPlace::Header => Slot::Header,
        };
        let name = if parameter.required { parameter.name() } else { names::setter(wire) };
        let (example, constants) = (parameter.example.clone(), parameter.rules.constants.clone());
        MethodInput { constants, example, ..self.input(name, wire, description, kind, slot) }
    }

    fn field(self, field: &Field, name: String, slot: Slot) -> MethodInput {
        let (example, constants) = (field.example.clone(), field.rules.constants.clone());
        let input = self.input(name, &field.wire, &field.description, &field.kind, slot);
        MethodInput { constants, example, ..input }
    }

    /// `Message` → `message`.
    fn body(self, kind: &Type) -> MethodInput {
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

    fn spread(
        self,
        request: &mut RequestPlan,
        operation: &Operation,
        schema: &str,
        required: bool,
    ) {
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
            if field.required && only_value(self.schemas, &field.kind).is_some() {
                continue;
            }
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

    fn form(self, request: &mut RequestPlan, operation: &Operation, schema: &str) {
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
        let description = "The files to upload.";
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
