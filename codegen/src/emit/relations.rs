//! Bounds and relations of values, as data of the client.

use super::literal::literal;
use crate::model::{End, RangeEnd, Relation, RelationKind};
use proc_macro2::TokenStream;
use quote::quote;

/// A list of limits.
pub(super) fn limits(bounds: &[RangeEnd]) -> TokenStream {
    let limits = bounds.iter().map(|RangeEnd { end, value, source }| {
        let value = literal(*value);
        let limit = match end {
            End::Least => quote!(Limit::least(#value)),
            End::Most => quote!(Limit::most(#value)),
        };
        let by = source.iter().map(|source| quote!(.by(#source)));
        quote!(#limit #(#by)*)
    });
    quote!(&[#(#limits),*])
}

/// A list of relations; nothing where there is none.
pub(super) fn relations(relations: &[Relation]) -> Option<TokenStream> {
    let entries = relations.iter().map(|Relation { of, kind, source }| {
        let kind = self::kind(kind);
        let source = source.as_ref().map_or_else(|| quote!(None), |source| quote!(Some(#source)));
        quote!(Relation { of: #of, kind: RelationKind::#kind, source: #source })
    });
    (!relations.is_empty()).then(|| quote!(&[#(#entries),*]))
}

fn kind(kind: &RelationKind) -> TokenStream {
    let number = |number: &i64| literal(*number);
    match kind {
        RelationKind::Sum(sum) => {
            let sum = number(sum);
            quote!(Sum(#sum))
        }
        RelationKind::Payload(bytes) => {
            let bytes = number(bytes);
            quote!(Payload(#bytes))
        }
        RelationKind::Unique => quote!(Unique),
        RelationKind::Count(other) => quote!(Count(#other)),
        RelationKind::Keys(other) => quote!(Keys(#other)),
        RelationKind::References(other) => quote!(References(#other)),
        RelationKind::Protocols(names) => quote!(Protocols(&[#(#names),*])),
        RelationKind::AnyOf(names) => quote!(AnyOf(&[#(#names),*])),
        RelationKind::Exclusive(names) => quote!(Exclusive(&[#(#names),*])),
        RelationKind::Alone(names) => quote!(Alone(&[#(#names),*])),
        RelationKind::Without(names) => quote!(Without(&[#(#names),*])),
        RelationKind::RequiredIf { when, are } => {
            quote!(RequiredIf { when: #when, are: &[#(#are),*] })
        }
        RelationKind::ForbiddenIf { when, are } => {
            quote!(ForbiddenIf { when: #when, are: &[#(#are),*] })
        }
        RelationKind::OnlyWith { values, when, are } => {
            quote!(OnlyWith { values: &[#(#values),*], when: #when, are: &[#(#are),*] })
        }
        RelationKind::WithinDays { to, days } => {
            let days = number(days);
            quote!(WithinDays { to: #to, days: #days })
        }
        RelationKind::SystemAction(names) => quote!(SystemAction(&[#(#names),*])),
    }
}
