//! The descriptor of each operation.

use super::{docs, rules, shapes};
use crate::model::{
    Answer, Body, ConditionalScopes, Limit, Module, Operation, Paging, PagingKind, ParameterPlace,
    Version,
};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn all(version: &Version, module: &Module) -> TokenStream {
    let statics = module.operations.iter().map(|operation| descriptor(version, operation));
    let names = module.operations.iter().map(name);
    quote! {
        /// Descriptors of the operations.
        pub mod operation {
            #[allow(unused_imports, reason = "few modules have conditions")]
            use crate::operation::{Condition, ConditionalScopes};
            use crate::operation::{Operation, RequestKind, ResponseKind, Verb};

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

fn descriptor(version: &Version, operation: &Operation) -> TokenStream {
    let docs = docs::attribute(&format!("`{}`: {}.", operation.id, operation.summary));
    let constant = name(operation);
    let Operation { id, summary, base, path, .. } = operation;
    let verb = ident(&names::type_name(&operation.verb));
    let query = operation
        .parameters
        .iter()
        .filter(|parameter| parameter.place == ParameterPlace::Query)
        .map(|parameter| &parameter.wire);
    let scopes = operation.scopes.iter().map(|scopes| quote!(&[#(#scopes),*]));
    let conditional = operation.conditional_scopes.iter().map(|entry| {
        let ConditionalScopes { scopes, when, sends } = entry;
        let condition = sends
            .as_ref()
            .map_or_else(|| quote!(Condition::ZohoPeople), |name| quote!(Condition::Sends(#name)));
        quote!(ConditionalScopes { scopes: &[#(#scopes),*], condition: #condition, when: #when })
    });
    let consents_to_all = operation.consents_to_all;
    let limit = rate_limit(operation.limit.as_ref());
    let pagination = pagination(operation.paging.as_ref());
    let request = match &operation.body {
        Body::Empty => quote!(RequestKind::Empty),
        Body::Spread { required, .. } | Body::Whole { required, .. } => {
            quote!(RequestKind::Json { required: #required })
        }
        Body::Multipart { .. } => quote!(RequestKind::Multipart),
    };
    let parameters = rules::of_parameters(version, operation);
    let rules = rules::of_body(version, operation);
    let shape = shapes::of_response(version, operation);
    let response = ident(match &operation.answer {
        Answer::Empty => "Empty",
        Answer::Json(_) => "Json",
        Answer::JsonOrEmpty(_) => "JsonOrEmpty",
        Answer::Csv(_) => "Csv",
        Answer::Binary => "Binary",
    });
    let payload = option(operation.payload.as_deref());
    let idempotent = operation.idempotent;
    let errors = operation.errors.iter().map(|(code, meaning)| quote!((#code, #meaning)));
    let sources = &operation.sources;
    quote! {
        #docs
        pub static #constant: Operation = Operation {
            id: #id,
            summary: #summary,
            method: Verb::#verb,
            base: #base,
            path: #path,
            query: &[#(#query),*],
            scopes: &[#(#scopes),*],
            conditional_scopes: &[#(#conditional),*],
            consents_to_all: #consents_to_all,
            rate_limit: #limit,
            pagination: #pagination,
            request: #request,
            parameters: #parameters,
            rules: #rules,
            shape: #shape,
            response: ResponseKind::#response,
            payload: #payload,
            idempotent: #idempotent,
            errors: &[#(#errors),*],
            sources: &[#(#sources),*],
        };
    }
}

pub(super) fn option(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote!(None), |text| quote!(Some(#text)))
}

fn rate_limit(limit: Option<&Limit>) -> TokenStream {
    let Some(limit) = limit else { return quote!(None) };
    let Limit { requests, per_seconds, lock_seconds, .. } = limit;
    let [requests, per_seconds, lock_seconds] = [u64::from(*requests), *per_seconds, *lock_seconds]
        .map(proc_macro2::Literal::u64_unsuffixed);
    let threshold = limit.threshold_assumed.then(|| quote!(.threshold_assumed()));
    let lock = limit.lock_assumed.then(|| quote!(.lock_assumed()));
    quote!(Some(crate::operation::RateLimit::new(#requests, #per_seconds, #lock_seconds) #threshold #lock))
}

fn pagination(paging: Option<&Paging>) -> TokenStream {
    let Some(paging) = paging else { return quote!(None) };
    let kind = ident(match paging.kind {
        PagingKind::TimeWindow => "TimeWindow",
        PagingKind::Token => "Token",
    });
    let Paging { request, response, items, exclusive, .. } = paging;
    let limit = option(paging.limit.as_deref());
    let offset = option(paging.offset.as_ref().map(|(request, _)| request.as_str()));
    let pair = |pair: &Option<(String, String)>| {
        pair.as_ref()
            .map_or_else(|| quote!(None), |(request, response)| quote!(Some((#request, #response))))
    };
    let (sync, alternative) = (pair(&paging.sync), pair(&paging.alternative));
    quote! {
        Some(crate::operation::Pagination {
            kind: crate::operation::PaginationKind::#kind,
            request: #request,
            response: #response,
            items: #items,
            limit: #limit,
            sync: #sync,
            alternative: #alternative,
            offset: #offset,
            exclusive: #exclusive,
        })
    }
}
