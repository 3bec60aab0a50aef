//! The descriptor of each operation.

use super::{docs, rules, shapes};
use crate::model::{
    ConditionalScopes, Content, Limit, Module, Operation, Paging, PagingKind, Parameter,
    ParameterPlace, Response, SameAction, Version,
};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn all(version: &Version, module: &Module) -> TokenStream {
    let statics = module.operations.iter().map(|operation| descriptor(version, module, operation));
    let names = module.operations.iter().map(name);
    quote! {
        /// Descriptors of the operations.
        pub mod operation {
            #[allow(unused_imports, reason = "few modules need all of them")]
            use crate::operation::{
                Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
                RequestKind, ResponseKind,
            };
            #[allow(unused_imports, reason = "few responses lack a name")]
            use crate::reading::Shape;
            #[allow(unused_imports, reason = "few modules lack bodies or responses")]
            use super::super::{rules, shapes};
            use http::Method;

            #(#statics)*

            /// All operations of this module.
            pub static ALL: &[&Operation] = &[#(&#names),*];
        }
    }
}

/// Constant that holds the descriptor.
pub(super) fn name(operation: &Operation) -> proc_macro2::Ident {
    ident(&names::constant(&operation.descriptor))
}

/// Only what differs from the defaults of a descriptor is set.
fn descriptor(version: &Version, module: &Module, operation: &Operation) -> TokenStream {
    let docs = docs::attribute(&format!("`{}`: {}.", operation.id, operation.summary));
    let constant = name(operation);
    let Operation { id, summary, base, path, .. } = operation;
    let module = &module.name;
    let method = ident(&operation.verb.to_uppercase());
    let setters = [
        list("query", query(operation)),
        list("scopes", operation.scopes.iter().map(|scopes| quote!(&[#(#scopes),*])).collect()),
        list("conditional_scopes", conditional_scopes(operation)),
        operation.consents_to_all.then(|| quote!(.consents_to_all())),
        set("rate_limit", operation.limit.as_ref().map(rate_limit)),
        operation.same_action.as_ref().map(|action| {
            let SameAction { base, id } = action;
            quote!(.same_action(#base, #id))
        }),
        set("pagination", operation.paging.as_ref().map(pagination)),
        set("request", request(operation)),
        set("parameters", rules::parameters(operation)),
        set("rules", rules::body(operation)),
        set("shape", shapes::of_response(version, operation)),
        set("response", response(operation)),
        set("payload", operation.payload.as_ref().map(|payload| quote!(#payload))),
        idempotent(operation),
        list("errors", pairs(&operation.errors)),
        list("sources", operation.sources.iter().map(|source| quote!(#source)).collect()),
    ];
    let setters = setters.iter().flatten();
    quote! {
        #docs
        pub static #constant: Operation =
            Operation::new(#id, #module, Method::#method, #base, #path, #summary) #(#setters)*;
    }
}

/// A call of a setter, if there is something to set.
fn set(name: &str, value: Option<TokenStream>) -> Option<TokenStream> {
    let name = ident(name);
    value.map(|value| quote!(.#name(#value)))
}

/// A call of a setter of a list, unless it is empty.
fn list(name: &str, items: Vec<TokenStream>) -> Option<TokenStream> {
    set(name, (!items.is_empty()).then(|| quote!(&[#(#items),*])))
}

fn pairs(pairs: &[(String, String)]) -> Vec<TokenStream> {
    pairs.iter().map(|(one, other)| quote!((#one, #other))).collect()
}

fn query(operation: &Operation) -> Vec<TokenStream> {
    let query = |parameter: &&Parameter| parameter.place == ParameterPlace::Query;
    let names = operation.parameters.iter().filter(query).map(|parameter| &parameter.wire);
    names.map(|name| quote!(#name)).collect()
}

fn conditional_scopes(operation: &Operation) -> Vec<TokenStream> {
    let entry = |ConditionalScopes { scopes, when, sends }: &ConditionalScopes| {
        let condition = sends
            .as_ref()
            .map_or_else(|| quote!(Condition::ZohoPeople), |name| quote!(Condition::Sends(#name)));
        quote!(ConditionalScopes::new(&[#(#scopes),*], #condition, #when))
    };
    operation.conditional_scopes.iter().map(entry).collect()
}

fn request(operation: &Operation) -> Option<TokenStream> {
    match &operation.request.content {
        Content::Empty => None,
        Content::Json { required, .. } => Some(quote!(RequestKind::Json { required: #required })),
        Content::Form { .. } => Some(quote!(RequestKind::Multipart)),
    }
}

fn response(operation: &Operation) -> Option<TokenStream> {
    let kind = ident(match &operation.response {
        Response::Empty => return None,
        Response::Json(_) => "Json",
        Response::JsonOrEmpty(_) => "JsonOrEmpty",
        Response::Csv(_) => "Csv",
        Response::Binary => "Binary",
    });
    Some(quote!(ResponseKind::#kind))
}

/// Where the HTTP method does not decide.
fn idempotent(operation: &Operation) -> Option<TokenStream> {
    let by_method = matches!(operation.verb.as_str(), "get" | "head" | "put" | "delete");
    let idempotent = operation.idempotent;
    (idempotent != by_method).then(|| quote!(.idempotent(#idempotent)))
}

pub(super) fn option(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn rate_limit(limit: &Limit) -> TokenStream {
    let Limit { requests, per_seconds, lock_seconds, .. } = limit;
    let [requests, per_seconds, lock_seconds] = [u64::from(*requests), *per_seconds, *lock_seconds]
        .map(proc_macro2::Literal::u64_unsuffixed);
    let threshold = limit.threshold_assumed.then(|| quote!(.limit_assumed()));
    let lock = limit.lock_assumed.then(|| quote!(.lockout_assumed()));
    quote!(RateLimit::new(#requests, #per_seconds, #lock_seconds) #threshold #lock)
}

fn pagination(paging: &Paging) -> TokenStream {
    let kind = ident(match paging.kind {
        PagingKind::TimeWindow => "TimeWindow",
        PagingKind::Token => "Token",
    });
    let Paging { request, response, items, exclusive, .. } = paging;
    let text = |text: &String| quote!(#text);
    let pair = |(request, response): &(String, String)| quote!(#request, #response);
    let setters = [
        set("limit", paging.limit.as_ref().map(text)),
        set("sync", paging.sync.as_ref().map(pair)),
        set("alternative", paging.alternative.as_ref().map(pair)),
        set("offset", paging.offset.as_ref().map(|(request, _)| quote!(#request))),
        exclusive.then(|| quote!(.exclusive())),
    ];
    let setters = setters.iter().flatten();
    quote!(Pagination::new(PaginationKind::#kind, #request, #response, #items) #(#setters)*)
}
