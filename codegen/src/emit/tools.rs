//! The table of the tools: how each operation is called with arguments taken from JSON, and how its
//! response is read.

use super::{descriptors, namespace, requests, rust_type};
use crate::model::{
    Content, Keys, MethodInput, Module, Operation, Response, Slot, Spread, Version,
};
use crate::names::{self, ident};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The file that lists the tables of all versions.
pub(super) fn versions(versions: &[Version]) -> TokenStream {
    let modules: Vec<_> = versions.iter().map(|version| ident(&version.name)).collect();
    let names = versions.iter().map(|version| &version.name);
    quote! {
        #![doc = " The operations, and how each is called and read."]

        #(mod #modules;)*

        use crate::dynamic::Entry;

        /// The operations of each module of each version.
        pub(crate) static VERSIONS: &[(&str, &[&[Entry]])] = &[#((#names, #modules::ENTRIES)),*];
    }
}

/// The file that lists the tables of the modules of a version.
pub(super) fn list(version: &Version) -> TokenStream {
    let modules: Vec<_> = version.modules.iter().map(|module| ident(&module.name)).collect();
    quote! {
        #![doc = " The operations of a version of the API."]
        #![allow(clippy::unnecessary_wraps, reason = "methods without arguments cannot fail")]

        #(mod #modules;)*

        use crate::dynamic::Entry;

        /// The operations of each module.
        pub(super) static ENTRIES: &[&[Entry]] = &[#(#modules::ENTRIES),*];
    }
}

/// The table of one module, and the functions that build its requests.
pub(super) fn table(version: &Version, module: &Module) -> TokenStream {
    let name = ident(&module.name);
    let root = foreign(&namespace::path(version));
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
        use #root::#name::{operation, request};
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
    let response = match &operation.response {
        Response::Json(kind) | Response::JsonOrEmpty(kind) => {
            let kind = rust_type::path(version, kind);
            quote!(Some(read::<#kind>))
        }
        _ => quote!(None),
    };
    // Methods for certain keys come before the one that takes any.
    let methods = operation.methods.iter().chain([operation]).map(|one| method(version, one));
    quote!(Entry {
        operation: &operation::#descriptor,
        methods: &[#(#methods),*],
        response: #response,
    })
}

/// One method of an operation: the keys of the body and the values of the query that select it, how
/// its response is read, and the function that builds its request.
fn method(version: &Version, operation: &Operation) -> TokenStream {
    let keys = match &operation.keys {
        Keys::Only(keys) => keys.as_slice(),
        _ => &[],
    };
    let query = operation.sends.iter().map(|(name, value)| quote!(#name = #value));
    let selects = quote!([#(#keys,)* #(#query),*]);
    let builder = builder_name(operation);
    match &operation.response {
        Response::Csv(row) => {
            let row = rust_type::path(version, row);
            quote!(method!(#selects, #builder, csv #row))
        }
        Response::Binary => quote!(method!(#selects, #builder, download)),
        _ => quote!(method!(#selects, #builder, json)),
    }
}

fn builder_name(operation: &Operation) -> Ident {
    ident(&names::field(&operation.method))
}

/// The function that builds the request of a method.
fn builder(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let arguments = operation.request.arguments.iter();
    let required: Vec<TokenStream> = arguments.map(|input| argument(version, input)).collect();
    let setters = operation.request.setters.iter().filter_map(|input| setter(version, input));
    let setters: Vec<TokenStream> = setters.chain(others(&operation.request.content)).collect();
    let handle = ident(&names::field(&module.name));
    let cliq = if version.is_main {
        quote!(cliq)
    } else {
        let version = ident(&version.name);
        quote!(cliq.#version())
    };
    let name = builder_name(operation);
    let request = requests::name(operation);
    let is_unused = required.is_empty() && setters.is_empty();
    let input = ident(if is_unused { "_input" } else { "input" });
    let mutable = (!setters.is_empty()).then(|| quote!(mut));
    let body = if setters.is_empty() {
        quote!(Ok(#cliq.#handle().#name(#(#required),*)))
    } else {
        quote! {
            let #mutable request = #cliq.#handle().#name(#(#required),*);
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

/// The expression for an argument.
fn argument(version: &Version, input: &MethodInput) -> TokenStream {
    let (kind, wire) = (rust_type::path(version, &input.kind), &input.wire);
    match place(input.slot) {
        Some(place) => quote!(input.required::<#kind>(#place, #wire)?),
        None if input.slot == Slot::Files => quote!(input.uploads()),
        None => quote!(input.whole::<#kind>()?),
    }
}

/// The statement that calls a setter if the input has its value. Texts of a form have none.
fn setter(version: &Version, input: &MethodInput) -> Option<TokenStream> {
    let kind = rust_type::of_setter(version, input.slot, &input.kind);
    let wire = &input.wire;
    let setter = ident(&input.name);
    match place(input.slot) {
        Some(place) => Some(quote! {
            if let Some(value) = input.optional::<#kind>(#place, #wire)? {
                request = request.#setter(value);
            }
        }),
        None if input.slot == Slot::Body => Some(quote! {
            if !input.body.is_null() {
                request = request.#setter(input.whole::<#kind>()?);
            }
        }),
        None => None,
    }
}

/// The part of the input that has single values.
fn place(slot: Slot) -> Option<&'static str> {
    match slot {
        Slot::Path { .. } => Some("path"),
        Slot::Query => Some("query"),
        Slot::Header => Some("header"),
        Slot::Property => Some("body"),
        Slot::Body | Slot::Text | Slot::Files => None,
    }
}

/// The statement that sets the keys of a body which are not described.
fn others(content: &Content) -> Option<TokenStream> {
    let Content::Json { spread: Some(Spread { fields, open: true, .. }), .. } = content else {
        return None;
    };
    let known = fields.iter().map(|field| &field.wire);
    Some(quote! {
        for (key, value) in input.others(&[#(#known),*]) {
            request = request.extra(key, value);
        }
    })
}
