//! Where the items of a version stand: those of the main version at the root of the crate, with a
//! feature per module; those of any other in a module of its name, behind the feature of that name.

use crate::document::COMMON;
use crate::model::{Schema, Version};
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// Path of what holds the modules, in a link.
pub(super) fn root(version: &Version) -> String {
    if version.is_main { "crate".to_owned() } else { format!("crate::{}", version.name) }
}

/// Path of what holds the modules.
pub(super) fn path(version: &Version) -> TokenStream {
    if version.is_main {
        return quote!(crate);
    }
    let name = ident(&version.name);
    quote!(crate::#name)
}

/// Path of the types of all modules, in a link.
pub(super) fn types_path(version: &Version) -> String {
    format!("{}::types", root(version))
}

/// Path of the types of all modules.
pub(super) fn types(version: &Version) -> TokenStream {
    let path = path(version);
    quote!(#path::types)
}

/// Condition on which a module is compiled; the others stand below one that has the condition.
pub(super) fn gate(version: &Version, module: &str) -> Option<TokenStream> {
    version.is_main.then(|| quote!(#[cfg(feature = #module)]))
}

/// The name of a module or of an operation among those of all versions: `bots_list`, `v3/bots_list`.
pub(super) fn qualified(version: &Version, name: &str) -> String {
    if version.is_main { name.to_owned() } else { format!("{}/{name}", version.name) }
}

/// Whether the type of a schema is that of the main version.
pub(super) fn is_borrowed(version: &Version, schema: &Schema) -> bool {
    schema.shared && !version.is_main
}

/// What the handles are methods of, as an example writes it.
pub(super) fn handles(version: &Version) -> String {
    if version.is_main { "cliq".to_owned() } else { format!("cliq.{}()", version.name) }
}

/// Shared types are compiled only with a module that uses them.
pub(super) fn gate_shared(
    version: &Version,
    module: &str,
    name: &str,
    item: TokenStream,
) -> TokenStream {
    let users = version.used_by.get(name).filter(|_| module == COMMON && version.is_main);
    let Some(users) = users else { return item };
    let condition = if users.len() == 1 {
        quote!(#[cfg(#(feature = #users)*)])
    } else {
        quote!(#[cfg(any(#(feature = #users),*))])
    };
    let Ok(file) = syn::parse2::<syn::File>(item) else { return TokenStream::new() };
    let items = file.items.iter().map(|item| quote!(#condition #item));
    quote!(#(#items)*)
}
