//! The request of each operation: what is required comes in through the handle, what is optional
//! through setters, and awaiting it sends it.

use super::{descriptors, docs, engine, gather, lists, rust_type};
use crate::model::{
    Answer, Body, Field, Keys, Module, Operation, Parameter, ParameterPlace, Scalar, Shape, Type,
    Version,
};
use crate::names::{self, ident};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// How an operation looks to its caller.
pub(super) struct Plan<'a> {
    pub(super) operation: &'a Operation,
    /// Type of the request.
    pub(super) name: Ident,
    /// Arguments of the handle's method.
    pub(super) arguments: Vec<TokenStream>,
    /// The request, made of the arguments.
    pub(super) construct: TokenStream,
}

pub(super) fn all(version: &Version, module: &Module) -> TokenStream {
    let requests = methods(module).map(|operation| request(version, module, operation));
    quote! {
        /// Request builders: set optional parameters, then await the request to send it.
        pub mod request {
            #(#requests)*
        }
    }
}

/// The operations of a module, each with its further methods.
pub(super) fn methods(module: &Module) -> impl Iterator<Item = &Operation> {
    module
        .operations
        .iter()
        .flat_map(|operation| std::iter::once(operation).chain(&operation.methods))
}

/// What the method of an operation answers: where others take some of the forms, the first one.
pub(super) fn answer(version: &Version, operation: &Operation) -> Answer {
    match (&operation.answer, operation.methods.is_empty()) {
        (Answer::Json(kind), false) => match version.shape(kind) {
            Some(Shape::Union(variants)) => variants
                .first()
                .map_or_else(|| operation.answer.clone(), |first| Answer::Json(first.kind.clone())),
            _ => operation.answer.clone(),
        },
        (answer, _) => answer.clone(),
    }
}

pub(super) fn plan<'a>(version: &'a Version, operation: &'a Operation) -> Plan<'a> {
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    let mut add = |kind: &'a Type, name: &str| {
        let (argument, value) = rust_type::argument(version, kind, name);
        let place = ident(name);
        arguments.push(quote!(#place: #argument));
        value
    };
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        add(&parameter.kind, &parameter.name());
        steps.push(call_step(version, parameter, &parameter.name()));
    }
    let headers = operation.parameters.iter().filter(|parameter| !parameter.required);
    steps.extend(headers.filter_map(|header| {
        let (name, value) = (&header.wire, header.default.as_ref()?);
        Some(quote!(.header(#name, #value)))
    }));
    let mut fields = Vec::new();
    match &operation.body {
        Body::Empty | Body::Whole { required: false, .. } => {}
        Body::Spread { schema, .. } => {
            let kind = version.schema(schema).map(|schema| &schema.shape);
            if let Some(Shape::Extension { base, .. }) = kind {
                let value = add(base, &argument_name(base));
                let path = rust_type::path(version, base);
                steps.push(quote!(.body::<#path>(&#value)));
            }
            let own = body_fields(version, schema);
            let path = ident(schema);
            if let Keys::Only(_) = operation.keys {
                let values = own.iter().filter(|field| operation.takes(&field.wire)).map(|field| {
                    let value = add(&field.kind, &field.name());
                    let name = ident(&field.name());
                    quote!(#name: Some(#value))
                });
                fields.push(quote!(body: types::#path { #(#values,)* ..Default::default() }));
            } else {
                for field in own.iter().filter(|field| field.required) {
                    add(&field.kind, &field.name());
                }
                let value = engine::construct(version, own, is_open(version, schema));
                fields.push(quote!(body: types::#path #value));
            }
        }
        Body::Whole { kind, .. } => {
            let value = add(kind, &argument_name(kind));
            let path = rust_type::path(version, kind);
            steps.push(quote!(.body::<#path>(&#value)));
        }
        Body::Multipart { schema } => {
            let (field, size) = file_field(version, schema);
            arguments.push(quote!(files: impl Into<crate::Uploads>));
            let comments = body_fields(version, schema)
                .iter()
                .any(|field| field.wire == "comments")
                .then(|| quote!(.with_comments("comments")));
            fields.push(quote! {
                multipart: crate::upload::Multipart::new(#field, files.into(), #size) #comments
            });
        }
    }
    let name = ident(&names::type_name(&operation.method));
    let descriptor = descriptors::name(operation);
    let construct = quote! {
        request::#name {
            call: crate::call::Call::new(self.client.context(), &operation::#descriptor) #(#steps)*,
            #(#fields),*
        }
    };
    Plan { operation, name, arguments, construct }
}

/// `Message` → `message`.
fn argument_name(kind: &Type) -> String {
    match kind {
        Type::Named(name) => names::field(name),
        _ => "body".to_owned(),
    }
}

fn body_fields<'a>(version: &'a Version, schema: &str) -> &'a [Field] {
    match version.schema(schema).map(|schema| &schema.shape) {
        Some(Shape::Object { fields, .. } | Shape::Extension { fields, .. }) => fields,
        _ => &[],
    }
}

/// Whether a body takes keys that are not described.
fn is_open(version: &Version, schema: &str) -> bool {
    let shape = version.schema(schema).map(|schema| &schema.shape);
    matches!(shape, Some(Shape::Object { open: true, .. }))
}

/// Puts the parameter, given as the argument `name`, into the call.
fn call_step(version: &Version, parameter: &Parameter, name: &str) -> TokenStream {
    let wire = &parameter.wire;
    let kind = rust_type::resolve(version, &parameter.kind);
    let path = rust_type::path(version, kind);
    let argument = ident(name);
    let value = match kind {
        Type::Boolean | Type::Integer => quote!(#argument),
        Type::List(_) => rust_type::argument(version, kind, name).1,
        _ => quote!(Into::<#path>::into(#argument)),
    };
    match parameter.place {
        ParameterPlace::Path => {
            let identifier = Some(Shape::Scalar(Scalar::Identifier));
            let message = Some(Shape::Scalar(Scalar::MessageIdentifier));
            let shape = version.shape(kind);
            match kind {
                Type::Named(name) if shape == identifier.as_ref() || shape == message.as_ref() => {
                    let _ = name;
                    quote!(.id::<#path>(#wire, #argument))
                }
                Type::String => quote!(.path(#wire, "text", #value)),
                _ => quote!(.path(#wire, "text", #value.to_string())),
            }
        }
        ParameterPlace::Query => {
            if let Type::List(_) = kind {
                quote!(.query_list(#wire, { let list: #path = #value; list }))
            } else {
                quote!(.query(#wire, #value))
            }
        }
        ParameterPlace::Header => quote!(.header(#wire, #value)),
    }
}

fn request(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let name = ident(&names::type_name(&operation.method));
    let handle = ident(&names::type_name(&module.name));
    let method = names::field(&operation.method);
    let docs = docs::attributes(&[format!(
        "Request of [`{handle}::{method}`](super::{handle}::{method})."
    )]);
    let (field, part) = match &operation.body {
        Body::Spread { schema, required } => {
            let path = ident(schema);
            let part = if *required { "body" } else { "optional_body" };
            (quote!(pub(crate) body: super::types::#path,), Some(ident(part)))
        }
        Body::Multipart { .. } => {
            (quote!(pub(crate) multipart: crate::upload::Multipart,), Some(ident("multipart")))
        }
        _ => (quote!(), None),
    };
    let setters = setters(version, operation);
    let sending = sending(version, operation);
    let setters = (!setters.is_empty()).then(|| quote!(impl #name { #(#setters)* }));
    let list = lists::of(version, operation, &name);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "a request does nothing until it is awaited"]
        pub struct #name {
            pub(crate) call: crate::call::Call,
            #field
        }

        #setters

        crate::call::request!(#name[#part]: #sending);

        #list
    }
}

fn setters(version: &Version, operation: &Operation) -> Vec<TokenStream> {
    let mut setters = Vec::new();
    let mut add = |wire: &str, description: &str, kind: &Type, step: TokenStream| {
        let docs =
            docs::attribute(if description.is_empty() { "See its type." } else { description });
        let method = ident(&names::setter(wire));
        let (argument, _) = rust_type::argument(version, kind, "value");
        setters.push(quote! {
            #docs
            pub fn #method(mut self, value: #argument) -> Self {
                #step
                self
            }
        });
    };
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
        let step = call_step(version, parameter, "value");
        add(
            &parameter.wire,
            &parameter.description,
            &parameter.kind,
            quote!(self.call = self.call #step;),
        );
    }
    match &operation.body {
        Body::Spread { schema, .. } => {
            let optional = |field: &&Field| {
                !field.required
                    && operation.takes(&field.wire)
                    && !matches!(operation.keys, Keys::Only(_))
            };
            for field in body_fields(version, schema).iter().filter(optional) {
                let (_, value) = rust_type::argument(version, &field.kind, "value");
                let name = ident(&field.name());
                add(
                    &field.wire,
                    &field.description,
                    &field.kind,
                    quote!(self.body.#name = Some(#value);),
                );
            }
            if is_open(version, schema) {
                setters.push(quote! {
                    /// Sets a key without a setter of its own, such as a custom field.
                    pub fn extra(
                        mut self,
                        key: impl Into<String>,
                        value: impl Into<serde_json::Value>,
                    ) -> Self {
                        self.body.extra.insert(key.into(), value.into());
                        self
                    }
                });
            }
        }
        Body::Whole { kind, required: false } => {
            let (_, value) = rust_type::argument(version, kind, "value");
            let path = rust_type::path(version, kind);
            let name = argument_name(kind);
            add(&name, "The body.", kind, quote!(self.call = self.call.body::<#path>(&#value);));
        }
        Body::Multipart { schema } => {
            let (file, _) = file_field(version, schema);
            let in_query =
                |wire: &str| operation.parameters.iter().any(|parameter| parameter.wire == wire);
            for field in body_fields(version, schema) {
                if field.wire == file || field.wire == "comments" || in_query(&field.wire) {
                    continue;
                }
                let wire = &field.wire;
                let kind = rust_type::resolve(version, &field.kind);
                let path = rust_type::path(version, kind);
                let text = match kind {
                    Type::String => quote!(value.into()),
                    Type::Boolean | Type::Integer => quote!(value.to_string()),
                    _ => quote!(Into::<#path>::into(value).to_string()),
                };
                add(
                    wire,
                    &field.description,
                    &field.kind,
                    quote!(self.multipart.text(#wire, #text);),
                );
            }
            setters.push(quote! {
                /// Overrides the size limit of a file, in bytes, for organizations whose administrator
                /// raised it. `None` disables the check.
                pub fn max_file_size(mut self, bytes: Option<u64>) -> Self {
                    self.multipart.max_bytes(bytes);
                    self
                }
            });
        }
        _ => {}
    }
    setters
}

/// The property that holds the files, and how large each may be.
fn file_field(version: &Version, schema: &str) -> (String, TokenStream) {
    let field = body_fields(version, schema).iter().find(|field| {
        matches!(&field.kind, Type::Binary)
            || matches!(&field.kind, Type::List(inner) if **inner == Type::Binary)
    });
    let Some(field) = field else { return (String::new(), quote!(None)) };
    let key = "x-cliq-max-bytes";
    let size = field.raw.get(key).or_else(|| field.raw.get("items")?.get(key));
    let size = size.and_then(serde_json::Value::as_u64).map(literal);
    (field.wire.clone(), size.map_or_else(|| quote!(None), |size| quote!(Some(#size))))
}

/// A number with `_` between thousands.
fn literal(value: u64) -> TokenStream {
    let digits = value.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text.parse().unwrap_or_else(|_| quote!(#value))
}

/// How a request is sent, and what it returns.
fn sending(version: &Version, operation: &Operation) -> TokenStream {
    if let Answer::Csv(row) = &operation.answer {
        let row = rust_type::path(version, row);
        return quote!(csv #row);
    }
    if operation.answer == Answer::Binary {
        return quote!(download);
    }
    let answer = answer(version, operation);
    let (whole, read) = match &answer {
        Answer::Json(kind) => (rust_type::path(version, kind), quote!(json)),
        Answer::JsonOrEmpty(kind) => {
            let path = rust_type::path(version, kind);
            if is_default(version, kind) {
                (path, quote!(json_or_default))
            } else {
                (quote!(Option<#path>), quote!(json_or_none))
            }
        }
        _ => (quote!(()), quote!(empty)),
    };
    let (output, take) =
        if let (Answer::Json(kind), Some(gathered)) = (&answer, &operation.gathered) {
            gather::payload(version, operation, kind, gathered)
        } else {
            let (output, payload) = payload(version, operation, &answer, &whole);
            let take = match payload {
                None => quote!(crate::call::whole),
                Some(payload) => quote!(|response| {
                    let whole = response.into_value();
                    Ok(#payload)
                }),
            };
            (output, take)
        };
    quote!(#read #whole => #output, #take)
}

/// Whether a type has a value for "nothing was said".
pub(super) fn is_default(version: &Version, kind: &Type) -> bool {
    let fields = version.fields(kind);
    !fields.is_empty() && fields.iter().all(|field| !field.required)
}

/// The part of an envelope that a method returns, and the expression that takes it out; `None` for the
/// whole.
fn payload(
    version: &Version,
    operation: &Operation,
    answer: &Answer,
    whole: &TokenStream,
) -> (TokenStream, Option<TokenStream>) {
    let (Answer::Json(kind) | Answer::JsonOrEmpty(kind)) = answer else {
        return (whole.clone(), None);
    };
    let field = operation
        .payload
        .as_ref()
        .and_then(|wire| version.fields(kind).iter().find(|field| field.wire == *wire));
    let Some(field) = field else { return (whole.clone(), None) };
    let name = ident(&field.name());
    let path = rust_type::path(version, &field.kind);
    if !operation.beside.is_empty() && field.required {
        return (path, Some(gather::beside(version, operation, kind, field)));
    }
    let may_lack_envelope = matches!(answer, Answer::JsonOrEmpty(_)) && !is_default(version, kind);
    let (output, payload) = match (may_lack_envelope, field.required) {
        (false, true) => (path, quote!(whole.#name)),
        (false, false) => (quote!(Option<#path>), quote!(whole.#name)),
        (true, true) => (quote!(Option<#path>), quote!(whole.map(|envelope| envelope.#name))),
        (true, false) => (quote!(Option<#path>), quote!(whole.and_then(|envelope| envelope.#name))),
    };
    (output, Some(payload))
}
