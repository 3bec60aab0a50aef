//! The files that tie modules and versions together.

use crate::model::Version;
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// All versions.
pub(super) fn root(versions: &[Version]) -> TokenStream {
    let modules = versions.iter().map(|version| {
        let name = ident(&version.name);
        let docs = format!(" Version {} of the API.", version.name.trim_start_matches('v'));
        quote! {
            #[doc = #docs]
            pub mod #name;
        }
    });
    let current = versions.iter().find(|version| version.name == "v2").or(versions.first());
    let reexport = current.map(|version| {
        let name = ident(&version.name);
        quote! {
            pub use #name::*;
            pub(crate) use #name::MODULES;
            pub(crate) use #name::OPERATIONS;
            #[cfg(any(feature = "sandbox", feature = "codec"))]
            pub(crate) use #name::DOCUMENTS;
            #[cfg(feature = "codec")]
            pub(crate) use #name::CODECS;
        }
    });
    quote! {
        //! The generated client.
        // Objects have the flags and variants that the documents give them.
        #![allow(
            clippy::struct_excessive_bools,
            clippy::large_enum_variant,
            // Rules are found in one namespace, wherever their schema stands.
            clippy::wildcard_imports
        )]

        #(#modules)*

        #reexport
    }
}

/// One version: its modules, their handles, and lists of what was compiled.
pub(super) fn version(version: &Version) -> TokenStream {
    let names: Vec<&str> = version.modules.iter().map(|module| module.name.as_str()).collect();
    let idents: Vec<_> = names.iter().map(|name| ident(name)).collect();
    let docs = version.modules.iter().map(|module| super::docs::attribute(&module.description));
    let handles = version.modules.iter().map(|module| {
        let name = &module.name;
        let module_ident = ident(name);
        let method = ident(&names::field(name));
        let handle = ident(&names::type_name(&module.name));
        let docs = super::docs::attribute(&module.description);
        quote! {
            #docs
            #[cfg(feature = #name)]
            #[must_use]
            pub fn #method(&self) -> #module_ident::#handle {
                #module_ident::#handle::new(self)
            }
        }
    });
    let files = names.iter().map(|name| format!("sandbox/{name}.json"));
    let table = super::table::FILE;
    quote! {
        //! What the documents of this version describe.

        mod common;

        #(#docs #[cfg(feature = #names)] pub mod #idents;)*

        /// Types of all modules.
        pub mod types {
            pub use super::common::*;
            #(#[cfg(feature = #names)] pub use super::#idents::types::*;)*
        }

        /// What the bodies of all modules may hold.
        #[allow(unused_imports, reason = "modules without bodies have no rules")]
        pub(crate) mod rules {
            pub(crate) use super::common::rules::*;
            #(#[cfg(feature = #names)] pub(crate) use super::#idents::rules::*;)*
        }

        #[doc = include_str!(#table)]
        pub mod operations_table {}

        impl crate::Cliq {
            #(#handles)*
        }

        /// Names of all modules, compiled or not.
        pub(crate) static MODULES: &[&str] = &[#(#names),*];

        /// Operations of the modules that were compiled.
        pub(crate) static OPERATIONS: &[&[&crate::Operation]] =
            &[#(#[cfg(feature = #names)] #idents::operation::ALL),*];

        #[cfg(feature = "codec")]
        pub(crate) static CODECS: &[&[crate::codec::Codec]] =
            &[#(#[cfg(feature = #names)] #idents::CODECS),*];

        /// Examples and schemas of the modules that were compiled.
        #[cfg(any(feature = "sandbox", feature = "codec"))]
        pub(crate) static DOCUMENTS: &[(&str, &str)] =
            &[#(#[cfg(feature = #names)] (#names, include_str!(#files))),*];
    }
}
