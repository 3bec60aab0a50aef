//! The public surface of generated code: one line per public item, sorted, for review.

use crate::request_macro::Request;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Fields, ImplItem, Item, Visibility};

/// One line per public item of a generated Rust file: types with their fields and variants, methods
/// with their full signature, implementations of traits, constants.
///
/// ```
/// let lines = cliq_codegen::surface::lines("pub struct A { pub b: Option<i64>, c: u8 }").unwrap();
/// assert_eq!(lines, ["struct A", "struct A . b: Option<i64>"]);
/// ```
pub fn lines(code: &str) -> Result<Vec<String>, syn::Error> {
    syn::parse_file(code).map(|file| of_file(&file))
}

/// The same of a file that is parsed already.
pub(crate) fn of_file(file: &syn::File) -> Vec<String> {
    let mut lines = Vec::new();
    items(&file.items, "", &mut lines);
    lines.sort();
    lines.dedup();
    lines
}

fn items(all: &[Item], module: &str, lines: &mut Vec<String>) {
    for item in all {
        match item {
            Item::Mod(inner) if public(&inner.vis) => {
                let path = format!("{module}{}::", inner.ident);
                match &inner.content {
                    Some((_, content)) => items(content, &path, lines),
                    None => lines.push(format!("mod {module}{}", inner.ident)),
                }
            }
            Item::Struct(item) if public(&item.vis) => {
                let name = format!("struct {module}{}", item.ident);
                for field in named(&item.fields) {
                    lines.push(format!("{name} . {field}"));
                }
                lines.push(name);
            }
            Item::Enum(item) if public(&item.vis) => {
                let name = format!("enum {module}{}", item.ident);
                for variant in &item.variants {
                    let wire = variant.ident.to_string();
                    let fields = print(&variant.fields);
                    lines.push(format!("{name} :: {wire}{fields}"));
                }
                lines.push(name);
            }
            Item::Type(item) if public(&item.vis) => {
                lines.push(format!("type {module}{} = {}", item.ident, print(&item.ty)));
            }
            Item::Static(item) if public(&item.vis) => {
                lines.push(format!("static {module}{}: {}", item.ident, print(&item.ty)));
            }
            Item::Use(item) if public(&item.vis) => {
                lines.push(format!("use {module}{}", print(&item.tree)));
            }
            Item::Macro(item) => {
                // Identifiers are made by a macro of the runtime; its first name is the type.
                let path = print(&item.mac.path);
                if path.ends_with("identifier") {
                    let tokens = item.mac.tokens.to_string();
                    let name = tokens.rsplit(']').next().unwrap_or_default();
                    let name = name.split(',').next().unwrap_or_default().trim();
                    lines.push(format!("identifier {module}{name}"));
                } else if path.ends_with("request")
                    && let Ok(request) = item.mac.parse_body::<Request>()
                {
                    let name = &request.name;
                    for signature in request.methods() {
                        lines.push(format!("impl {module}{name} {}", print(&signature)));
                    }
                    let output = print(&request.output());
                    lines.push(format!("impl IntoFuture for {module}{name} (Output = {output})"));
                }
            }
            Item::Impl(item) => implementation(item, module, lines),
            _ => {}
        }
    }
}

fn implementation(item: &syn::ItemImpl, module: &str, lines: &mut Vec<String>) {
    let of = print(&item.self_ty);
    if let Some((path, _)) = &item.trait_ {
        let path = print(path);
        // Every open enumeration has the same ones.
        if path.ends_with("OpenEnum") {
            return;
        }
        let mut types = Vec::new();
        for entry in &item.items {
            if let ImplItem::Type(entry) = entry
                && entry.ident != "IntoFuture"
            {
                types.push(format!("{} = {}", entry.ident, print(&entry.ty)));
            }
        }
        let types =
            if types.is_empty() { String::new() } else { format!(" ({})", types.join(", ")) };
        lines.push(format!("impl {path} for {module}{of}{types}"));
        return;
    }
    for entry in &item.items {
        if let ImplItem::Fn(method) = entry
            && public(&method.vis)
        {
            let signature = print(&method.sig);
            lines.push(format!("impl {module}{of} {signature}"));
        }
    }
}

fn named(fields: &Fields) -> Vec<String> {
    fields
        .iter()
        .filter(|field| public(&field.vis))
        .filter_map(|field| Some(format!("{}: {}", field.ident.as_ref()?, print(&field.ty))))
        .collect()
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Tokens as one line, spaced as people write them.
fn print(tokens: &impl ToTokens) -> String {
    let stream: TokenStream = quote!(#tokens);
    let mut text = stream.to_string();
    for (from, to) in [
        (" :: ", "::"),
        (":: ", "::"),
        (" ,", ","),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        ("& ", "&"),
        (" : ", ": "),
        (" ;", ";"),
        (",)", ")"),
        ("crate::types::", ""),
        (", >", ">"),
        ("-> ", " -> "),
        ("  ", " "),
        ("crate::", ""),
    ] {
        text = text.replace(from, to);
    }
    text.replace("->", "-> ").replace("->  ", "-> ").replace(">->", "> ->")
}
