//! What the documents allow of a body, as data that the client checks before it sends.

use super::namespace::{gate_shared, is_borrowed};
use super::relations;
use crate::document::shared;
use crate::model::{
    self, Case, Constant, Field, Operation, Refinement, Scalar, Schema, Shape, TimeForm, Type,
    Version,
};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeSet;

/// The rules of the schemas of one document that requests send.
pub(super) fn of(version: &Version, module: &str) -> TokenStream {
    let own = version
        .schemas
        .values()
        .filter(|schema| schema.module == module && version.sent.contains(&schema.name));
    let statics = own.filter(|schema| !is_scalar(&schema.shape)).map(|schema| {
        let name = constant(&schema.name);
        if is_borrowed(version, schema) && !differs(version, &schema.name) {
            return quote!(pub(crate) use crate::generated::rules::#name;);
        }
        let rules = of_schema(version, schema);
        let item = quote!(pub(crate) static #name: Rules = #rules;);
        gate_shared(version, module, &schema.name, item)
    });
    let operations = version.modules.iter().filter(|known| known.name == module);
    let operations = operations.flat_map(|module| &module.operations);
    let of_operations = operations.flat_map(|operation| {
        of_parameters(version, operation).into_iter().chain(of_body(version, operation))
    });
    quote! {
        /// What the bodies may hold.
        #[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
        pub(crate) mod rules {
            use super::super::rules::*;
            use crate::time::TimeForm;
            use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};

            #(#statics)*
            #(#of_operations)*
        }
    }
}

/// A reference to the rules of the body of an operation, for its descriptor.
pub(super) fn body(operation: &Operation) -> Option<TokenStream> {
    let name = match operation.body.kind()? {
        Type::Named(name) => constant(&name),
        _ => constant(&format!("{}_BODY", operation.id)),
    };
    Some(quote!(&rules::#name))
}

/// The rules of a body without a name.
fn of_body(version: &Version, operation: &Operation) -> Option<TokenStream> {
    let kind = operation.body.kind().filter(|kind| !matches!(kind, Type::Named(_)))?;
    let name = constant(&format!("{}_BODY", operation.id));
    let rules = plain(version, &kind, &model::Rules::default());
    Some(quote!(pub(crate) static #name: Rules = #rules;))
}

/// A reference to the rules of the parameters of an operation, for its descriptor.
pub(super) fn parameters(operation: &Operation) -> Option<TokenStream> {
    let name = constant(&format!("{}_PARAMETERS", operation.id));
    (!operation.parameters.is_empty()).then(|| quote!(&rules::#name))
}

/// The rules of the parameters of path, query and headers, and between them.
fn of_parameters(version: &Version, operation: &Operation) -> Option<TokenStream> {
    // A cursor may exclude parameters that a first page needs: all are optional here.
    let keys = operation.parameters.iter().map(|parameter| {
        let name = &parameter.wire;
        let rules = of_type(version, &parameter.kind, Some(&parameter.rules));
        quote!(Key::optional(#name, #rules))
    });
    let keys: Vec<TokenStream> = keys.collect();
    if keys.is_empty() {
        return None;
    }
    let name = constant(&format!("{}_PARAMETERS", operation.id));
    let between = between(version, &operation.rules);
    Some(quote!(pub(crate) static #name: Rules = Rules::object(&[#(#keys),*]) #between .build();))
}

/// Puts the rules of a struct into its JSON Schema.
pub(super) fn attribute(version: &Version, schema: &str) -> TokenStream {
    let (version, name) = (ident(&version.name), constant(schema));
    let limits = quote!(crate::validation::json_schema::SchemaLimits);
    quote! {
        #[cfg_attr(
            feature = "schemars",
            schemars(transform = #limits(&crate::generated::#version::rules::#name))
        )]
    }
}

fn constant(schema: &str) -> proc_macro2::Ident {
    ident(&names::constant(schema))
}

fn is_scalar(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(_))
}

fn of_schema(version: &Version, schema: &Schema) -> TokenStream {
    let rules = &schema.rules;
    match schema.part() {
        Shape::Scalar(scalar) => of_scalar(*scalar, &[]),
        Shape::Enum(variants) => {
            let values = variants.iter().map(|(wire, _)| wire);
            if let Some(elsewhere) = elsewhere(schema) {
                quote!(Rules::Versioned { values: &[#(#values),*], elsewhere: #elsewhere })
            } else if version.read.contains(&schema.name) {
                quote!(Rules::Open(&[#(#values),*]))
            } else {
                quote!(Rules::values(&[#(#values),*]))
            }
        }
        Shape::Object { fields, open } => {
            let elsewhere = elsewhere(schema).map(|elsewhere| quote!(.elsewhere(#elsewhere)));
            object(version, rules, fields, *open, elsewhere)
        }
        Shape::Extension { base, fields } => {
            let base = of_type(version, base, None);
            object(version, rules, fields, false, Some(quote!(.extending(#base))))
        }
        Shape::Union(variants) => {
            let choices = variants.iter().map(|variant| of_type(version, &variant.kind, None));
            quote!(Rules::Choice(&[#(#choices),*]))
        }
        Shape::Alias(kind) => plain(version, kind, rules),
    }
}

/// The keys or values of a shared type that only other versions have, each with these.
fn elsewhere(schema: &Schema) -> Option<TokenStream> {
    let entries = schema.elsewhere.iter().map(|(name, versions)| {
        let versions = versions.join(", ");
        quote!((#name, #versions))
    });
    (!schema.elsewhere.is_empty()).then(|| quote!(&[#(#entries),*]))
}

/// Whether a version has another part of a shared schema, or of one that it refers to.
fn differs(version: &Version, name: &str) -> bool {
    let mut seen = BTreeSet::from([name.to_owned()]);
    let mut waiting = vec![name.to_owned()];
    while let Some(name) = waiting.pop() {
        let Some(schema) = version.schema(&name) else { continue };
        // Another version may have less of it.
        if schema.part.is_some() || shared::is_limited(&schema.raw) {
            return true;
        }
        let next = schema.shape.names().into_iter().filter(|name| seen.insert(name.clone()));
        waiting.extend(next.collect::<Vec<_>>());
    }
    false
}

fn of_scalar(scalar: Scalar, constants: &[Constant]) -> TokenStream {
    match scalar {
        Scalar::Identifier => quote!(Rules::Identifier),
        Scalar::MessageIdentifier => quote!(Rules::MessageId),
        Scalar::Time(form) => {
            let form = match form {
                TimeForm::Iso => quote!(TimeForm::Iso),
                TimeForm::Milliseconds => quote!(TimeForm::Milliseconds),
                TimeForm::MillisecondsOrText => quote!(TimeForm::MillisecondsOrText),
            };
            if constants.is_empty() {
                return quote!(Rules::time(#form));
            }
            let values = constants
                .iter()
                .map(|constant| proc_macro2::Literal::i64_unsuffixed(constant.value));
            quote!(Rules::Time { form: #form, constants: &[#(#values),*] })
        }
        // An object whose keys the caller chooses.
        Scalar::Runtime("record::RecordValues") => quote!(Rules::Any),
        Scalar::Runtime(_) => quote!(Rules::Scalar),
    }
}

fn object(
    version: &Version,
    rules: &model::Rules,
    fields: &[Field],
    open: bool,
    further: Option<TokenStream>,
) -> TokenStream {
    let keys = fields.iter().map(|field| {
        let (name, required) = (&field.wire, field.required);
        let rules = of_type(version, &field.kind, Some(&field.rules));
        let make = ident(if required { "required" } else { "optional" });
        quote!(Key::#make(#name, #rules))
    });
    let open = open.then(|| quote!(.open()));
    let between = between(version, rules);
    quote!(Rules::object(&[#(#keys),*]) #further #open #between .build())
}

/// The cases and relations between the keys of an object.
fn between(version: &Version, rules: &model::Rules) -> TokenStream {
    let cases = cases(version, &rules.cases).map(|cases| quote!(.cases(#cases)));
    let relations =
        relations::relations(&rules.relations).map(|relations| quote!(.relations(#relations)));
    quote!(#cases #relations)
}

/// A list of cases; nothing where there is none.
fn cases(version: &Version, cases: &[Case]) -> Option<TokenStream> {
    let entries = cases.iter().map(|Case { property, is, then }| {
        let then = then.iter().map(|(path, refinement)| {
            let refinement = self::refinement(version, refinement);
            quote!((#path, #refinement))
        });
        quote!(Case { property: #property, is: #is, then: &[#(#then),*] })
    });
    (!cases.is_empty()).then(|| quote!(&[#(#entries),*]))
}

fn refinement(version: &Version, refinement: &Refinement) -> TokenStream {
    match refinement {
        Refinement::Is(name) => {
            let rules = of_type(version, &Type::Named(name.clone()), None);
            quote!(Refinement::Is(#rules))
        }
        Refinement::Values(values) => quote!(Refinement::Values(&[#(#values),*])),
        Refinement::Keys { keys, required, any } => quote! {
            Refinement::Keys {
                keys: &[#(#keys),*], required: &[#(#required),*], any: &[#(#any),*]
            }
        },
    }
}

/// A reference to the rules of a type, with those that are stated where it is used.
fn of_type(version: &Version, kind: &Type, stated: Option<&model::Rules>) -> TokenStream {
    if let Type::Named(name) = kind {
        return match version.schema(name) {
            Some(schema) if !is_scalar(&schema.shape) => {
                let name = constant(name);
                quote!(&#name)
            }
            Some(Schema { shape: Shape::Scalar(scalar), .. }) => {
                let constants = stated.map_or(&[][..], |stated| &stated.constants);
                let rules = of_scalar(*scalar, constants);
                quote!(&#rules)
            }
            _ => quote!(&Rules::Scalar),
        };
    }
    let none = model::Rules::default();
    let rules = plain(version, kind, stated.unwrap_or(&none));
    quote!(&#rules)
}

/// The rules of a type that has no name of its own.
fn plain(version: &Version, kind: &Type, stated: &model::Rules) -> TokenStream {
    let limits = relations::limits(&stated.bounds);
    let inner = |kind: &Type| of_type(version, kind, stated.inner.as_deref());
    match kind {
        Type::Named(_) => {
            let rules = of_type(version, kind, None);
            quote!(Rules::Choice(&[#rules]))
        }
        Type::String => quote!(Rules::text(#limits)),
        Type::Boolean => quote!(Rules::Boolean),
        Type::Integer | Type::Number => quote!(Rules::number(#limits)),
        Type::Json | Type::Binary => quote!(Rules::Any),
        Type::List(items) => {
            let items = inner(items);
            match relations::relations(&stated.relations) {
                None => quote!(Rules::list(#items, #limits)),
                Some(relations) => quote! {
                    Rules::List { items: #items, limits: #limits, relations: #relations }
                },
            }
        }
        Type::Map(values) => {
            let values = inner(values);
            quote!(Rules::map(#values, #limits))
        }
    }
}
