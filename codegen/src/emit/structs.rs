//! Structs: progenitor and typify choose the types of their fields; texts, attributes and optional
//! lists are ours.

use super::{constants, docs, engine, lower, objects, rules, rust_type};
use crate::model::{Field, Shape, Type, Version};
use crate::names::ident;
use crate::problem::{Problem, Problems};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use syn::visit_mut::VisitMut;

/// A struct to make.
pub(super) struct Struct<'a> {
    pub(super) name: &'a str,
    pub(super) docs: TokenStream,
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

/// Whether a schema becomes a struct.
pub(super) fn as_struct<'a>(version: &'a Version, name: &'a str, body: bool) -> Option<Struct<'a>> {
    let schema = version.schema(name)?;
    let (fields, open) = match &schema.shape {
        Shape::Object { fields, open } => (fields, objects::keeps_unknown(version, name, *open)),
        Shape::Extension { fields, .. } => (fields, false),
        _ => return None,
    };
    let limits = version.sent.contains(name).then(|| rules::attribute(version, &schema.name));
    Some(Struct {
        name: &schema.name,
        docs: if body {
            docs::attribute(&schema.description)
        } else {
            docs::of_schema(version, schema)
        },
        fields,
        open,
        response: version.responses.contains(name),
        body,
        limits,
    })
}

/// Makes the structs, each with the items that go with it, by name.
pub(super) fn all(
    version: &Version,
    wanted: &[Struct<'_>],
) -> Result<BTreeMap<String, TokenStream>, Problems> {
    let mut mentioned = BTreeSet::new();
    for field in wanted.iter().flat_map(|item| item.fields) {
        lower::mention(&field.kind, &mut mentioned);
    }
    // Only what is mentioned: the time of a run stays linear in the size of the documents.
    let own: BTreeSet<&str> = wanted.iter().map(|item| item.name).collect();
    let foreign = mentioned.difference(&own);
    let path = |name: &str| rust_type::path(version, &Type::Named(name.to_owned()));
    let mut replacements: BTreeMap<String, String> =
        foreign.map(|name| ((*name).to_owned(), path(name).to_string().replace(' ', ""))).collect();
    replacements.insert(lower::NUMBER.to_owned(), "crate::scalar::Number".to_owned());
    replacements.insert(lower::TEXT_MAPS.to_owned(), "crate::text_maps::TextMaps".to_owned());
    let lowered = wanted.iter().map(|item| (item.name.to_owned(), lower::object(item.fields)));
    let made = engine::structs(lowered.collect(), &replacements).map_err(|reason| {
        Problem::new(
            format!("{} schemas", version.name),
            "/components/schemas",
            format!("the type generator refuses them: {reason}"),
            "simplify the schema it names",
        )
    })?;
    let finished = wanted.iter().map(|item| match made.get(item.name) {
        Some(made) => Ok((item.name.to_owned(), finish(item, made))),
        None => Err(Problem::new(
            format!("{} schemas", version.name),
            format!("/components/schemas/{}", item.name),
            "typify made no struct of it",
            "check that it is an object with properties",
        )),
    });
    finished.collect::<Result<_, Problem>>().map_err(Problems::from)
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
        let description = constants::described(&known.description, &known.rules.constants);
        let docs = objects::described(&description);
        // Their setters have the documentation of bodies, which are only written.
        if wanted.body {
            let skip = (!known.required)
                .then(|| quote!(#[serde(skip_serializing_if = "Option::is_none")]));
            let optional = !known.required && !is_option(&kind);
            let kind = if optional { quote!(Option<#kind>) } else { quote!(#kind) };
            return Some(quote!(#rename #skip pub(crate) #name: #kind));
        }
        if known.required {
            return Some(quote!(#docs #rename pub #name: #kind));
        }
        // An empty list is not the same as none: it would be lost when writing back.
        let kind = if is_option(&kind) { quote!(#kind) } else { quote!(Option<#kind>) };
        Some(quote! {
            #docs #rename
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub #name: #kind
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
    let docs = &wanted.docs;
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
