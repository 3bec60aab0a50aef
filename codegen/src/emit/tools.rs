//! The table of the tools: how each operation is called with arguments taken from JSON, and how its
//! response is read.

use super::{descriptors, documents, rust_type};
use crate::model::{
    Answer, Body, Field, Keys, Module, Operation, ParameterPlace, Shape, Type, Version,
};
use crate::names::{self, ident};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The file that lists the tables and the documents of all modules.
pub(super) fn list(version: &Version) -> TokenStream {
    let modules: Vec<_> = version.modules.iter().map(|module| ident(&module.name)).collect();
    let names = version.modules.iter().map(|module| &module.name);
    let files = version.modules.iter().map(|module| documents::path(module));
    quote! {
        //! The operations, and what their documents say.

        #(mod #modules;)*

        use crate::dynamic::Entry;

        /// The operations of each module.
        pub(crate) static ENTRIES: &[&[Entry]] = &[#(#modules::ENTRIES),*];

        /// Examples and schemas of each module.
        pub(crate) static DOCUMENTS: &[(&str, &str)] = &[#((#names, include_str!(#files))),*];
    }
}

/// The table of one module, and the functions that build its requests.
pub(super) fn table(version: &Version, module: &Module) -> TokenStream {
    let name = ident(&module.name);
    let entries = module.operations.iter().map(|operation| entry(version, operation));
    let builders = module
        .operations
        .iter()
        .flat_map(|operation| operation.methods.iter().chain([operation]))
        .map(|method| builder(version, module, method));
    let code = foreign(&quote! {
        pub(super) static ENTRIES: &[Entry] = &[#(#entries),*];

        #(#builders)*
    });
    quote! {
        #[allow(unused_imports, reason = "not every module needs all of them")]
        use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
        use cliq_api::#name::{operation, request};
        use cliq_api::Cliq;

        #code
    }
}

/// Paths of the client as another crate writes them.
fn foreign(tokens: &TokenStream) -> TokenStream {
    tokens
        .clone()
        .into_iter()
        .map(|token| match token {
            proc_macro2::TokenTree::Ident(word) if word == "crate" => ident("cliq_api").into(),
            proc_macro2::TokenTree::Group(group) => {
                let inner = foreign(&group.stream());
                let mut renamed = proc_macro2::Group::new(group.delimiter(), inner);
                renamed.set_span(group.span());
                renamed.into()
            }
            other => other,
        })
        .collect()
}

fn entry(version: &Version, operation: &Operation) -> TokenStream {
    let descriptor = descriptors::name(operation);
    let response = match &operation.answer {
        Answer::Json(kind) | Answer::JsonOrEmpty(kind) => {
            let kind = rust_type::path(version, kind);
            quote!(Some(read::<#kind>))
        }
        _ => quote!(None),
    };
    // Methods for certain keys come before the one that takes any.
    let methods = operation.methods.iter().map(|one| method(version, one, &one.keys));
    let methods = methods.chain([method(version, operation, &Keys::default())]);
    quote!(Entry {
        operation: &operation::#descriptor,
        methods: &[#(#methods),*],
        response: #response,
    })
}

/// One method of an operation: the keys that select it, how its response is read, and the function
/// that builds its request.
fn method(version: &Version, operation: &Operation, keys: &Keys) -> TokenStream {
    let keys: Vec<&str> = match keys {
        Keys::Only(keys) => keys.iter().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    let builder = builder_name(operation);
    match &operation.answer {
        Answer::Csv(row) => {
            let row = rust_type::path(version, row);
            quote!(method!([#(#keys),*], #builder, csv #row))
        }
        Answer::Binary => quote!(method!([#(#keys),*], #builder, download)),
        _ => quote!(method!([#(#keys),*], #builder, json)),
    }
}

fn builder_name(operation: &Operation) -> Ident {
    ident(&names::field(&operation.method))
}

/// The function that builds the request of a method.
fn builder(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let Arguments { required, setters } = Arguments::of(version, operation);
    let handle = ident(&names::field(&module.name));
    let name = builder_name(operation);
    let request = ident(&names::type_name(&operation.method));
    let is_unused = required.is_empty() && setters.is_empty();
    let input = ident(if is_unused { "_input" } else { "input" });
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let body = if setters.is_empty() {
        quote!(Ok(cliq.#handle().#name(#(#required),*)))
    } else {
        quote! {
            let #mutable request = cliq.#handle().#name(#(#required),*);
            #(#setters)*
            Ok(request)
        }
    };
    quote! {
        fn #name(cliq: &Cliq, #input: &Input) -> Result<request::#request, Mismatch> {
            #body
        }
    }
}

/// What a method takes: arguments, and statements that call setters.
struct Arguments {
    required: Vec<TokenStream>,
    setters: Vec<TokenStream>,
}

impl Arguments {
    fn of(version: &Version, operation: &Operation) -> Self {
        let mut all = Self { required: Vec::new(), setters: Vec::new() };
        for parameter in &operation.parameters {
            let place = match parameter.place {
                ParameterPlace::Path => "path",
                ParameterPlace::Query => "query",
                ParameterPlace::Header => "header",
            };
            all.add(version, parameter.required, place, &parameter.wire, &parameter.kind);
        }
        match &operation.body {
            Body::Empty => {}
            Body::Whole { kind, required } => all.whole(version, kind, *required),
            Body::Multipart { .. } => all.required.push(quote!(input.uploads())),
            Body::Spread { schema, .. } => all.spread(version, operation, schema),
        }
        all
    }

    /// A parameter, or a key of the body.
    fn add(&mut self, version: &Version, required: bool, place: &str, wire: &str, kind: &Type) {
        let kind = rust_type::path(version, kind);
        if required {
            self.required.push(quote!(input.required::<#kind>(#place, #wire)?));
            return;
        }
        let setter = ident(&names::setter(wire));
        self.setters.push(quote! {
            if let Some(value) = input.optional::<#kind>(#place, #wire)? {
                request = request.#setter(value);
            }
        });
    }

    /// A body that is handed over as one value.
    fn whole(&mut self, version: &Version, kind: &Type, required: bool) {
        let path = rust_type::path(version, kind);
        if required {
            self.required.push(quote!(input.whole::<#path>()?));
            return;
        }
        let setter = match kind {
            Type::Named(name) => ident(&names::field(name)),
            _ => ident("body"),
        };
        self.setters.push(quote! {
            if !input.body.is_null() {
                request = request.#setter(input.whole::<#path>()?);
            }
        });
    }

    /// A body whose keys are arguments and setters.
    fn spread(&mut self, version: &Version, operation: &Operation, schema: &str) {
        let add = |all: &mut Self, fields: &[Field]| {
            for field in fields.iter().filter(|field| operation.takes(&field.wire)) {
                let required = field.required || matches!(operation.keys, Keys::Only(_));
                all.add(version, required, "body", &field.wire, &field.kind);
            }
        };
        match version.schema(schema).map(|schema| &schema.shape) {
            Some(Shape::Object { fields, open, .. }) => {
                add(self, fields);
                if *open {
                    let known = fields.iter().map(|field| &field.wire);
                    self.setters.push(quote! {
                        for (key, value) in input.others(&[#(#known),*]) {
                            request = request.extra(key, value);
                        }
                    });
                }
            }
            Some(Shape::Extension { base, fields }) => {
                // The value that is handed over as a whole follows the parameters.
                let position = self.required.len();
                add(self, fields);
                let base = rust_type::path(version, base);
                self.required.insert(position, quote!(input.whole::<#base>()?));
            }
            _ => {}
        }
    }
}
