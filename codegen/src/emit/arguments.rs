//! What the method of an operation takes: arguments for what is required, setters for the rest.

use crate::model::{Body, Field, Keys, Operation, Parameter, Shape, Type, Version};
use crate::names;
use serde_json::Value;

/// An argument of a method, or the value of a setter.
pub(super) struct Input<'a> {
    /// Name in Rust.
    pub(super) name: String,
    pub(super) description: &'a str,
    pub(super) value: Source<'a>,
}

/// Where a value goes.
pub(super) enum Source<'a> {
    Parameter(&'a Parameter),
    Field(&'a Field),
    /// The body, or what the body extends.
    Body(&'a Type),
    Files,
}

/// The arguments of the method, in order.
pub(super) fn arguments<'a>(version: &'a Version, operation: &'a Operation) -> Vec<Input<'a>> {
    let required = operation.parameters.iter().filter(|parameter| parameter.required);
    let mut inputs: Vec<Input<'_>> =
        required.map(|parameter| Input::parameter(parameter.name(), parameter)).collect();
    match &operation.body {
        Body::Empty | Body::Whole { required: false, .. } => {}
        Body::Spread { schema, .. } => {
            let shape = version.schema(schema).map(|schema| &schema.shape);
            if let Some(Shape::Extension { base, .. }) = shape {
                inputs.push(Input::body(version, base));
            }
            let only = matches!(operation.keys, Keys::Only(_));
            let taken = fields(version, schema)
                .iter()
                .filter(|field| if only { operation.takes(&field.wire) } else { field.required });
            inputs.extend(taken.map(|field| Input::field(field.name(), field)));
        }
        Body::Whole { kind, .. } => inputs.push(Input::body(version, kind)),
        Body::Multipart { .. } => inputs.push(Input {
            name: "files".to_owned(),
            description: "The files to upload.",
            value: Source::Files,
        }),
    }
    inputs
}

/// The setters of the request that stand for a parameter or a key of a JSON body.
pub(super) fn setters<'a>(version: &'a Version, operation: &'a Operation) -> Vec<Input<'a>> {
    let optional = operation.parameters.iter().filter(|parameter| !parameter.required);
    let mut inputs: Vec<Input<'_>> = optional
        .map(|parameter| Input::parameter(names::setter(&parameter.wire), parameter))
        .collect();
    if let (Body::Spread { schema, .. }, Keys::All | Keys::Except(_)) =
        (&operation.body, &operation.keys)
    {
        let optional = fields(version, schema)
            .iter()
            .filter(|field| !field.required && operation.takes(&field.wire));
        inputs.extend(optional.map(|field| Input::field(names::setter(&field.wire), field)));
    }
    inputs
}

/// The keys of a body.
pub(super) fn fields<'a>(version: &'a Version, schema: &str) -> &'a [Field] {
    match version.schema(schema).map(|schema| &schema.shape) {
        Some(Shape::Object { fields, .. } | Shape::Extension { fields, .. }) => fields,
        _ => &[],
    }
}

impl<'a> Input<'a> {
    fn parameter(name: String, parameter: &'a Parameter) -> Self {
        Self { name, description: &parameter.description, value: Source::Parameter(parameter) }
    }

    fn field(name: String, field: &'a Field) -> Self {
        Self { name, description: &field.description, value: Source::Field(field) }
    }

    fn body(version: &'a Version, kind: &'a Type) -> Self {
        let (name, description) = match version.schema_of(kind) {
            Some(schema) => (names::field(&schema.name), schema.description.as_str()),
            None => ("body".to_owned(), "The body."),
        };
        let description = description.split_once(". ").map_or(description, |(first, _)| first);
        Self { name, description, value: Source::Body(kind) }
    }

    /// Its type; `None` for files.
    pub(super) fn kind(&self) -> Option<&'a Type> {
        match self.value {
            Source::Parameter(parameter) => Some(&parameter.kind),
            Source::Field(field) => Some(&field.kind),
            Source::Body(kind) => Some(kind),
            Source::Files => None,
        }
    }

    /// Its value in an example of the body.
    pub(super) fn in_body<'v>(&self, body: &'v Value) -> Option<&'v Value> {
        match self.value {
            Source::Field(field) => body.get(&field.wire),
            Source::Body(_) => Some(body),
            Source::Parameter(_) | Source::Files => None,
        }
    }
}
