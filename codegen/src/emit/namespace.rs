//! Where the items of a version stand: those of the main version at the root of the crate, with a
//! feature per module; those of any other in a module of its name, behind the feature of that name.

use crate::model::Version;
use crate::names::ident;
use proc_macro2::TokenStream;
use quote::quote;

/// Path of the types of all modules.
pub(super) fn types(version: &Version) -> TokenStream {
    if version.is_main {
        return quote!(crate::types);
    }
    let name = ident(&version.name);
    quote!(crate::#name::types)
}

/// Condition on which a module is compiled; the others stand below one that has the condition.
pub(super) fn gate(version: &Version, module: &str) -> Option<TokenStream> {
    version.is_main.then(|| quote!(#[cfg(feature = #module)]))
}

/// What the handles are methods of, as an example writes it.
pub(super) fn handles(version: &Version) -> String {
    if version.is_main { "cliq".to_owned() } else { format!("cliq.{}()", version.name) }
}
