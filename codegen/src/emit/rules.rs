//! What the documents allow of a body, as data that the client checks before it sends.

use super::types::gate;
use crate::model::{Body, Field, Operation, Scalar, Schema, Shape, Type, Version};
use crate::names::{self, ident};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

/// The rules of the schemas of one document that requests send.
pub(super) fn of(version: &Version, module: &str) -> TokenStream {
    let own = version
        .schemas
        .values()
        .filter(|schema| schema.module == module && version.sent.contains(&schema.name));
    let statics = own.filter(|schema| !is_scalar(&schema.shape)).map(|schema| {
        let name = constant(&schema.name);
        let rules = of_schema(version, schema);
        let item = quote!(pub(crate) static #name: Rules = #rules;);
        gate(version, module, &schema.name, item)
    });
    quote! {
        /// What the bodies may hold.
        #[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
        pub(crate) mod rules {
            use super::super::rules::*;
            use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};

            #(#statics)*
        }
    }
}

/// The rules of the body of an operation, for its descriptor.
pub(super) fn of_body(version: &Version, operation: &Operation) -> Option<TokenStream> {
    let kind = match &operation.body {
        Body::Spread { schema, .. } | Body::Multipart { schema } => &Type::Named(schema.clone()),
        Body::Whole { kind, .. } => kind,
        Body::Empty => return None,
    };
    let rules = of_type(version, kind, &Value::Null);
    Some(quote!({
        #[allow(unused_imports, reason = "not every body has a name")]
        use super::super::rules::*;
        #[allow(unused_imports, reason = "not every body is inline")]
        use crate::validation::Rules;
        #rules
    }))
}

/// The rules of the parameters of path, query and headers, and between them, for the descriptor.
pub(super) fn of_parameters(version: &Version, operation: &Operation) -> Option<TokenStream> {
    // A cursor may exclude parameters that a first page needs: all are optional here.
    let keys = operation.parameters.iter().map(|parameter| {
        let name = &parameter.wire;
        let rules = of_type(version, &parameter.kind, &parameter.raw);
        quote!(Key::optional(#name, #rules))
    });
    let keys: Vec<TokenStream> = keys.collect();
    if keys.is_empty() {
        return None;
    }
    let cases: Vec<TokenStream> =
        entries(&operation.raw, "x-cliq-when").map(|case| self::case(version, case)).collect();
    let cases = (!cases.is_empty()).then(|| quote!(.cases(&[#(#cases),*])));
    let relations = relations(&operation.raw).map(|relations| quote!(.relations(#relations)));
    Some(quote!({
        #[allow(unused_imports, reason = "not every parameter has a named type")]
        use super::super::rules::*;
        #[allow(unused_imports, reason = "not every operation needs all of it")]
        use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
        &Rules::object(&[#(#keys),*]) #cases #relations .build()
    }))
}

/// Puts the rules of a struct into its JSON Schema.
pub(super) fn attribute(version: &Version, schema: &str) -> TokenStream {
    let (version, name) = (ident(&version.name), constant(schema));
    let limits = quote!(crate::validation::json_schema::Limits);
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
    let empty = Map::new();
    let raw = schema.raw.as_object().unwrap_or(&empty);
    match &schema.shape {
        Shape::Scalar(scalar) => of_scalar(scalar),
        Shape::Enum(variants) => {
            let values = variants.iter().map(|(wire, _)| wire);
            if version.read.contains(&schema.name) {
                quote!(Rules::Open(&[#(#values),*]))
            } else {
                quote!(Rules::values(&[#(#values),*]))
            }
        }
        Shape::Object { fields, open } => object(version, raw, fields, *open, None),
        Shape::Extension { base, fields } => object(version, raw, fields, false, Some(base)),
        Shape::Union(variants) => {
            let choices =
                variants.iter().map(|variant| of_type(version, &variant.kind, &Value::Null));
            quote!(Rules::Choice(&[#(#choices),*]))
        }
        Shape::Alias(kind) => plain(version, kind, raw),
    }
}

fn of_scalar(scalar: &Scalar) -> TokenStream {
    match scalar {
        Scalar::Identifier => quote!(Rules::Identifier),
        Scalar::MessageIdentifier => quote!(Rules::MessageId),
        Scalar::Runtime("time::DateTime") => quote!(Rules::DateTime),
        // An object whose keys the caller chooses.
        Scalar::Runtime("record::RecordValues") => quote!(Rules::Any),
        Scalar::Runtime(_) => quote!(Rules::Scalar),
    }
}

fn object(
    version: &Version,
    raw: &Map<String, Value>,
    fields: &[Field],
    open: bool,
    base: Option<&Type>,
) -> TokenStream {
    let keys = fields.iter().map(|field| {
        let (name, required) = (&field.wire, field.required);
        let rules = of_type(version, &field.kind, &field.raw);
        let make = ident(if required { "required" } else { "optional" });
        quote!(Key::#make(#name, #rules))
    });
    let base = base.map(|base| {
        let rules = of_type(version, base, &Value::Null);
        quote!(.extending(#rules))
    });
    let open = open.then(|| quote!(.open()));
    let mut cases = entries(raw, "x-cliq-when").map(|case| self::case(version, case)).peekable();
    let cases = cases.peek().is_some().then(|| quote!(.cases(&[#(#cases),*])));
    let relations = relations(raw).map(|relations| quote!(.relations(#relations)));
    quote!(Rules::object(&[#(#keys),*]) #base #open #cases #relations .build())
}

/// A reference to the rules of a type; `raw` is the schema where it is used.
fn of_type(version: &Version, kind: &Type, raw: &Value) -> TokenStream {
    if let Type::Named(name) = kind {
        return match version.schema(name) {
            Some(schema) if !is_scalar(&schema.shape) => {
                let name = constant(name);
                quote!(&#name)
            }
            Some(Schema { shape: Shape::Scalar(scalar), .. }) => {
                let rules = of_scalar(scalar);
                quote!(&#rules)
            }
            _ => quote!(&Rules::Scalar),
        };
    }
    let empty = Map::new();
    let rules = plain(version, kind, raw.as_object().unwrap_or(&empty));
    quote!(&#rules)
}

/// The rules of a type that has no name of its own.
fn plain(version: &Version, kind: &Type, raw: &Map<String, Value>) -> TokenStream {
    match kind {
        Type::Named(_) => {
            let rules = of_type(version, kind, &Value::Null);
            quote!(Rules::Choice(&[#rules]))
        }
        Type::String => {
            let limits = limits(raw, TEXT);
            quote!(Rules::text(#limits))
        }
        Type::Boolean => quote!(Rules::Boolean),
        Type::Integer | Type::Number => {
            let limits = limits(raw, NUMBER);
            quote!(Rules::number(#limits))
        }
        Type::Json | Type::Binary => quote!(Rules::Any),
        Type::List(inner) => {
            let items = of_type(version, inner, raw.get("items").unwrap_or(&Value::Null));
            let limits = limits(raw, LIST);
            match relations(raw) {
                None => quote!(Rules::list(#items, #limits)),
                Some(relations) => quote! {
                    Rules::List { items: #items, limits: #limits, relations: #relations }
                },
            }
        }
        Type::Map(inner) => {
            let values =
                of_type(version, inner, raw.get("additionalProperties").unwrap_or(&Value::Null));
            let limits = limits(raw, MAP);
            quote!(Rules::map(#values, #limits))
        }
    }
}

/// Keywords of the least and the most.
type Keywords = (&'static str, &'static str);
const TEXT: Keywords = ("minLength", "maxLength");
const LIST: Keywords = ("minItems", "maxItems");
const MAP: Keywords = ("minProperties", "maxProperties");
const NUMBER: Keywords = ("minimum", "maximum");

fn limits(raw: &Map<String, Value>, (least, most): Keywords) -> TokenStream {
    let of = |map: &Map<String, Value>| {
        let bound = |key: &str, make: &str| {
            let value = Literal::i64_unsuffixed(map.get(key)?.as_i64()?);
            let make = ident(make);
            Some(quote!(Limit::#make(#value)))
        };
        [bound(least, "least"), bound(most, "most")].into_iter().flatten().collect::<Vec<_>>()
    };
    let stricter = entries(raw, "x-cliq-stricter").flat_map(|entry| {
        let source = text(entry, "source");
        of(entry).into_iter().map(move |limit| quote!(#limit.by(#source)))
    });
    let limits = of(raw).into_iter().chain(stricter);
    quote!(&[#(#limits),*])
}

fn case(version: &Version, case: &Map<String, Value>) -> TokenStream {
    let (property, is) = (text(case, "property"), text(case, "is"));
    let then = case.get("then").and_then(Value::as_object);
    let then = then.into_iter().flatten().map(|(path, refinement)| {
        let empty = Map::new();
        let map = refinement.as_object().unwrap_or(&empty);
        let texts = |key: &str| {
            let list = texts(map, key);
            quote!(&[#(#list),*])
        };
        let refinement = if let Some(name) = map.get("$ref").and_then(Value::as_str) {
            let name = name.rsplit('/').next().unwrap_or_default().to_owned();
            let rules = of_type(version, &Type::Named(name), &Value::Null);
            quote!(Refinement::Is(#rules))
        } else if map.contains_key("values") {
            let values = texts("values");
            quote!(Refinement::Values(#values))
        } else {
            let (keys, required, any) = (texts("keys"), texts("required"), texts("any"));
            quote!(Refinement::Keys { keys: #keys, required: #required, any: #any })
        };
        quote!((#path, #refinement))
    });
    quote!(Case { property: #property, is: #is, then: &[#(#then),*] })
}

fn relations(raw: &Map<String, Value>) -> Option<TokenStream> {
    let mut relations = entries(raw, "x-cliq-rules")
        .map(|entry| {
            let of = text(entry, "of");
            let number = || {
                let number = entry.get("is").and_then(Value::as_i64).unwrap_or_default();
                Literal::i64_unsuffixed(number)
            };
            let other = text(entry, "as");
            let names = texts(entry, "are");
            let kind = match text(entry, "rule") {
                "sum" => {
                    let number = number();
                    quote!(RelationKind::Sum(#number))
                }
                "payload" => {
                    let number = number();
                    quote!(RelationKind::Payload(#number))
                }
                "unique" => quote!(RelationKind::Unique),
                "count" => quote!(RelationKind::Count(#other)),
                "keys" => quote!(RelationKind::Keys(#other)),
                "references" => quote!(RelationKind::References(#other)),
                "protocols" => quote!(RelationKind::Protocols(&[#(#names),*])),
                "any-of" => quote!(RelationKind::AnyOf(&[#(#names),*])),
                "exclusive" => quote!(RelationKind::Exclusive(&[#(#names),*])),
                "alone" => quote!(RelationKind::Alone(&[#(#names),*])),
                "without" => quote!(RelationKind::Without(&[#(#names),*])),
                "required-if" => {
                    quote!(RelationKind::RequiredIf { when: #other, are: &[#(#names),*] })
                }
                "forbidden-if" => {
                    quote!(RelationKind::ForbiddenIf { when: #other, are: &[#(#names),*] })
                }
                "only-with" => {
                    let values = texts(entry, "values");
                    quote!(RelationKind::OnlyWith {
                        values: &[#(#values),*], when: #other, are: &[#(#names),*]
                    })
                }
                "within-days" => {
                    let days = number();
                    quote!(RelationKind::WithinDays { to: #other, days: #days })
                }
                _ => quote!(RelationKind::SystemAction(&[#(#names),*])),
            };
            let source = if text(entry, "severity") == "warning" {
                let source = text(entry, "source");
                quote!(Some(#source))
            } else {
                quote!(None)
            };
            quote!(Relation { of: #of, kind: #kind, source: #source })
        })
        .peekable();
    relations.peek()?;
    Some(quote!(&[#(#relations),*]))
}

fn entries<'a>(
    raw: &'a Map<String, Value>,
    key: &str,
) -> impl Iterator<Item = &'a Map<String, Value>> {
    raw.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
}

fn text<'a>(map: &'a Map<String, Value>, key: &str) -> &'a str {
    map.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn texts<'a>(map: &'a Map<String, Value>, key: &str) -> Vec<&'a str> {
    crate::texts::of(map.get(key)).collect()
}
