//! The public items of a file.

use super::item::{Item, ItemKind};
use super::print::print;
use crate::enum_macro::OpenEnum;
use crate::list_macro::ListInvocation;
use crate::request_macro::Request;
use proc_macro2::TokenStream;
use syn::{Fields, ImplItem, Visibility};

/// Adds the items of a module, whose path ends with `::` unless it is empty.
pub(super) fn items(all: &[syn::Item], module: &str, found: &mut Vec<Item>) {
    for item in all {
        match item {
            syn::Item::Mod(inner) if public(&inner.vis) => {
                let path = format!("{module}{}", inner.ident);
                match &inner.content {
                    Some((_, content)) => items(content, &format!("{path}::"), found),
                    None => found.push(Item::new(ItemKind::Module, path)),
                }
            }
            syn::Item::Struct(item) if public(&item.vis) => {
                let path = format!("{module}{}", item.ident);
                found.extend(fields(&path, &item.fields));
                found.push(Item::new(ItemKind::Struct, path));
            }
            syn::Item::Enum(item) if public(&item.vis) => {
                let path = format!("{module}{}", item.ident);
                found.extend(item.variants.iter().map(|variant| {
                    let (name, fields) = (variant.ident.to_string(), print(&variant.fields));
                    Item::part(ItemKind::Variant, path.clone(), name, fields)
                }));
                found.push(Item::new(ItemKind::Enum, path));
            }
            syn::Item::Type(item) if public(&item.vis) => {
                let path = format!("{module}{}", item.ident);
                found.push(Item::with(ItemKind::Alias, path, print(&item.ty)));
            }
            syn::Item::Static(item) if public(&item.vis) => {
                let path = format!("{module}{}", item.ident);
                found.push(Item::with(ItemKind::Static, path, print(&item.ty)));
            }
            syn::Item::Use(item) if public(&item.vis) => {
                found.push(Item::new(ItemKind::Use, format!("{module}{}", print(&item.tree))));
            }
            syn::Item::Macro(item) => call(&item.mac, module, found),
            syn::Item::Impl(item) => implementation(item, module, found),
            _ => {}
        }
    }
}

/// Items that a macro of the runtime makes.
fn call(call: &syn::Macro, module: &str, found: &mut Vec<Item>) {
    let path = print(&call.path);
    if path.ends_with("identifier") {
        // Its first name is the type.
        let tokens = call.tokens.to_string();
        let name = tokens.rsplit(']').next().unwrap_or_default();
        let name = name.split(',').next().unwrap_or_default().trim();
        found.push(Item::new(ItemKind::Identifier, format!("{module}{name}")));
    } else if path.ends_with("open_enum")
        && let Ok(open) = call.parse_body::<OpenEnum>()
    {
        let path = format!("{module}{}", open.name);
        let variants = open.variants.iter().map(|variant| (variant.to_string(), String::new()));
        let unknown = ("UnknownValue".to_owned(), "(String)".to_owned());
        found.extend(
            variants
                .chain([unknown])
                .map(|(name, fields)| Item::part(ItemKind::Variant, path.clone(), name, fields)),
        );
        found.push(Item::new(ItemKind::Enum, path));
    } else if path.ends_with("request")
        && let Ok(request) = call.parse_body::<Request>()
    {
        let path = format!("{module}{}", request.name);
        found.push(Item::new(ItemKind::Struct, path.clone()));
        methods(&path, request.methods(), found);
        let types = vec![("Output".to_owned(), print(&request.output()))];
        found.push(Item::of_trait(path, "IntoFuture".to_owned(), types));
    } else if path.ends_with("list")
        && let Ok(list) = call.parse_body::<ListInvocation>()
    {
        let path = format!("{module}{}", list.name);
        methods(&path, list.methods(), found);
        if let Some(types) = list.types() {
            let types = types.map(|(name, kind)| (name.to_owned(), print(&kind)));
            found.push(Item::of_trait(
                path.clone(),
                "pagination::ListRequest".to_owned(),
                types.to_vec(),
            ));
        }
        found.push(Item::of_trait(path, "pagination::sealed::Sealed".to_owned(), Vec::new()));
    }
}

/// Methods with these signatures.
fn methods(path: &str, signatures: impl IntoIterator<Item = TokenStream>, found: &mut Vec<Item>) {
    let signatures = signatures.into_iter().filter_map(|one| syn::parse2(one).ok());
    found.extend(signatures.map(|signature| method(path, &signature)));
}

fn implementation(item: &syn::ItemImpl, module: &str, found: &mut Vec<Item>) {
    let path = format!("{module}{}", print(&item.self_ty));
    if let Some((of, _)) = &item.trait_ {
        let of = print(of);
        // Every open enumeration has the same ones.
        if of.ends_with("OpenEnum") {
            return;
        }
        let types = item.items.iter().filter_map(|entry| match entry {
            ImplItem::Type(entry) if entry.ident != "IntoFuture" => {
                Some((entry.ident.to_string(), print(&entry.ty)))
            }
            _ => None,
        });
        found.push(Item::of_trait(path, of, types.collect()));
        return;
    }
    for entry in &item.items {
        if let ImplItem::Fn(entry) = entry
            && public(&entry.vis)
        {
            found.push(method(&path, &entry.sig));
        }
    }
}

fn method(path: &str, signature: &syn::Signature) -> Item {
    Item::part(ItemKind::Method, path.to_owned(), signature.ident.to_string(), print(signature))
}

fn fields<'a>(path: &'a str, fields: &'a Fields) -> impl Iterator<Item = Item> + 'a {
    fields.iter().filter(|field| public(&field.vis)).filter_map(move |field| {
        let name = field.ident.as_ref()?.to_string();
        Some(Item::part(ItemKind::Field, path.to_owned(), name, print(&field.ty)))
    })
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
