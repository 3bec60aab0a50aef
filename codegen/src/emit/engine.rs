//! progenitor and typify make the structs, from a document lowered to what they do well.
//!
//! Enumerations, identifiers, unions and aliases are replaced by types that are emitted beside the
//! structs. Limits, defaults and texts are left out: they would become newtypes, default functions
//! and schema dumps, which cost every consumer build time.

use super::{docs, namespace, rust_type};
use crate::model::{Field, Shape, Type, Version};
use crate::names::{self, ident};
use crate::problem::{Problem, Problems};
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator};
use quote::quote;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit_mut::VisitMut;

/// Stands for any number in the lowered document.
const NUMBER: &str = "JsonNumber";

/// A struct to make.
pub(super) struct Struct<'a> {
    pub(super) name: &'a str,
    pub(super) description: &'a str,
    pub(super) fields: &'a [Field],
    /// Whether unknown keys are kept.
    pub(super) open: bool,
    /// Whether it is the whole of a response.
    pub(super) response: bool,
    /// Whether it is a body whose fields become arguments and setters, and not part of the surface.
    pub(super) body: bool,
    /// Attribute that puts the limits into its JSON Schema.
    pub(super) limits: Option<TokenStream>,
}

/// Makes the structs, each with the items that go with it, by name.
pub(super) fn structs(
    version: &Version,
    wanted: &[Struct<'_>],
) -> Result<BTreeMap<String, TokenStream>, Problems> {
    let own: BTreeSet<&str> = wanted.iter().map(|item| item.name).collect();
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    let mut schemas = Map::new();
    let mut mentioned = BTreeSet::new();
    for field in wanted.iter().flat_map(|item| item.fields) {
        mention(&field.kind, &mut mentioned);
    }
    // Only what is mentioned: the time of a run stays linear in the size of the documents.
    for name in mentioned.into_iter().filter(|name| !own.contains(name.as_str())) {
        let path = format!("{}::{name}", namespace::types(version)).replace(' ', "");
        settings.with_replacement(&name, path, std::iter::empty());
        schemas.insert(name, json!({ "type": "string" }));
    }
    settings.with_replacement(NUMBER, "::serde_json::Number", std::iter::empty());
    schemas.insert(NUMBER.to_owned(), json!({ "type": "string" }));
    for item in wanted {
        schemas.insert(item.name.to_owned(), lower_object(item));
    }
    let tokens = generate(&settings, schemas).map_err(|reason| {
        Problem::new(
            format!("{} schemas", version.name),
            "/components/schemas",
            format!("the type generator refuses them: {reason}"),
            "simplify the schema it names",
        )
    })?;
    let file = syn::parse2::<syn::File>(tokens).map_err(|error| {
        Problem::new(&version.name, "-", format!("typify made no Rust: {error}"), "report it")
    })?;
    let by_name: BTreeMap<&str, &Struct<'_>> =
        wanted.iter().map(|item| (item.name, item)).collect();
    let mut made = BTreeMap::new();
    for item in file.items {
        let syn::Item::Struct(made_struct) = item else { continue };
        let name = made_struct.ident.to_string();
        if let Some(wanted) = by_name.get(name.as_str()) {
            made.insert(name, finish(wanted, &made_struct));
        }
    }
    for item in wanted {
        if !made.contains_key(item.name) {
            return Err(Problem::new(
                format!("{} schemas", version.name),
                format!("/components/schemas/{}", item.name),
                "typify made no struct of it".to_owned(),
                "check that it is an object with properties",
            )
            .into());
        }
    }
    Ok(made)
}

/// The names a type is made of.
fn mention(kind: &Type, names: &mut BTreeSet<String>) {
    match kind {
        Type::Named(name) => {
            names.insert(name.clone());
        }
        Type::List(inner) | Type::Map(inner) => mention(inner, names),
        _ => {}
    }
}

fn generate(
    settings: &GenerationSettings,
    schemas: Map<String, Value>,
) -> Result<TokenStream, String> {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "lowered", "version": "1" },
        "paths": {},
        "components": { "schemas": schemas },
    });
    let document: openapiv3::OpenAPI =
        serde_json::from_value(document).map_err(|error| error.to_string())?;
    let mut generator = Generator::new(settings);
    generator.generate_tokens(&document).map_err(|error| error.to_string())?;
    Ok(generator.get_type_space().to_stream())
}

fn lower_object(item: &Struct<'_>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in item.fields {
        properties.insert(field.wire.clone(), lower(&field.kind));
        if field.required {
            required.push(Value::from(field.wire.as_str()));
        }
    }
    let mut object = json!({ "type": "object", "properties": properties });
    if let Value::Object(map) = &mut object
        && !required.is_empty()
    {
        map.insert("required".to_owned(), required.into());
    }
    object
}

fn lower(kind: &Type) -> Value {
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    match kind {
        Type::Named(name) => reference(name),
        Type::String | Type::Binary => json!({ "type": "string" }),
        Type::Boolean => json!({ "type": "boolean" }),
        Type::Integer => json!({ "type": "integer", "format": "int64" }),
        Type::Number => reference(NUMBER),
        Type::Json => json!({}),
        Type::List(inner) => json!({ "type": "array", "items": lower(inner) }),
        Type::Map(inner) if **inner == Type::Json => {
            json!({ "type": "object", "additionalProperties": true })
        }
        Type::Map(inner) => json!({ "type": "object", "additionalProperties": lower(inner) }),
    }
}

/// Takes over names and types; texts, attributes and optional lists are ours.
fn finish(wanted: &Struct<'_>, made: &syn::ItemStruct) -> TokenStream {
    let name = &made.ident;
    let fields = made.fields.iter().filter_map(|field| {
        let typify_name = field.ident.as_ref()?.to_string();
        let wire =
            serde_rename(field).unwrap_or_else(|| typify_name.trim_start_matches("r#").to_owned());
        let known = wanted.fields.iter().find(|known| known.wire == wire);
        let mut kind = field.ty.clone();
        Shorten.visit_type_mut(&mut kind);
        let known = known?;
        let name = known.name();
        let rename = (name != wire).then(|| quote!(#[serde(rename = #wire)]));
        let name = ident(&name);
        let docs = docs::attribute(if known.description.is_empty() {
            "See its type."
        } else {
            &known.description
        });
        let visibility = if wanted.body { quote!(pub(crate)) } else { quote!(pub) };
        if known.required {
            return Some(quote!(#docs #rename #visibility #name: #kind));
        }
        // An empty list is not the same as none: it would be lost when writing back.
        let kind = if is_option(&kind) { quote!(#kind) } else { quote!(Option<#kind>) };
        Some(quote! {
            #docs #rename
            #[serde(default, skip_serializing_if = "Option::is_none")]
            #visibility #name: #kind
        })
    });
    // typify reads `additionalProperties: true` as "ignore them"; here they are kept.
    let extra = wanted.open.then(|| {
        quote! {
            /// Undocumented keys, as received.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }
    });
    let fields = quote!(#(#fields,)* #extra);
    let default = wanted.fields.iter().all(|field| !field.required).then(|| quote!(Default,));
    let docs = docs::attribute(wanted.description);
    let limits = wanted.limits.as_ref();
    if wanted.body {
        return quote! {
            #docs
            #[derive(Clone, Debug, #default serde::Serialize)]
            pub(crate) struct #name { #fields }
        };
    }
    let unknown = wanted.response.then(|| quote!(crate::reading::keeps_unknown!(#name);));
    quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #limits
        #[non_exhaustive]
        pub struct #name { #fields }

        #unknown
    }
}

fn serde_rename(field: &syn::Field) -> Option<String> {
    let mut name = None;
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Other entries carry values that are of no interest here.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("rename") {
                name = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<syn::Expr>()?;
            }
            Ok(())
        });
    }
    name
}

fn is_option(kind: &syn::Type) -> bool {
    matches!(kind, syn::Type::Path(path)
        if path.path.segments.last().is_some_and(|segment| segment.ident == "Option"))
}

/// `::std::string::String` → `String`, and so on.
struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let Some(last) = path.segments.last().cloned() else { return };
        let short = ["String", "Option", "Vec", "bool", "i64"];
        if path.leading_colon.is_some() && short.iter().any(|name| last.ident == name) {
            path.leading_colon = None;
            path.segments = std::iter::once(last).collect();
        } else {
            path.leading_colon = None;
        }
    }
}

/// Whether a schema becomes a struct.
pub(super) fn as_struct<'a>(version: &'a Version, name: &'a str, body: bool) -> Option<Struct<'a>> {
    let schema = version.schema(name)?;
    let (fields, open) = match &schema.shape {
        Shape::Object { fields, open } => (fields, keeps_unknown(version, name, *open)),
        Shape::Extension { fields, .. } => (fields, false),
        _ => return None,
    };
    let limits =
        version.sent.contains(name).then(|| super::rules::attribute(version, &schema.name));
    Some(Struct {
        name: &schema.name,
        description: &schema.description,
        fields,
        open,
        response: version.responses.contains(name),
        body,
        limits,
    })
}

/// Whether a struct has a field for keys that are not described: objects that users add keys to, and
/// all that is read, so that nothing is lost.
pub(super) fn keeps_unknown(version: &Version, name: &str, open: bool) -> bool {
    open || version.read.contains(name)
}

/// The value of a field when it is made from arguments: required ones by name, others absent.
pub(super) fn construct(version: &Version, fields: &[Field], open: bool) -> TokenStream {
    let fields = fields.iter().map(|field| {
        let name = field.name();
        let place = ident(&name);
        if field.required {
            let (_, value) = rust_type::argument(version, &field.kind, &names::field(&name));
            if value.to_string() == name { quote!(#place) } else { quote!(#place: #value) }
        } else {
            quote!(#place: None)
        }
    });
    let extra = open.then(|| quote!(extra: serde_json::Map::new(),));
    quote!({ #(#fields,)* #extra })
}
