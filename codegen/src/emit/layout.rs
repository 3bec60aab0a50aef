//! The files that tie modules and versions together.

use super::{docs, namespace};
use crate::model::{Module, Version};
use crate::names::{self, ident};
use proc_macro2::TokenStream;
use quote::quote;

/// All versions.
pub(super) fn root(versions: &[Version]) -> TokenStream {
    let modules = versions.iter().map(|version| {
        let name = ident(&version.name);
        let number = version.name.trim_start_matches('v');
        let docs = if version.is_main {
            format!(" Version {number} of the API, whose items are also at the root of the crate.")
        } else {
            format!(" Version {number} of the API.")
        };
        let feature = &version.name;
        let gate = (!version.is_main).then(|| quote!(#[cfg(feature = #feature)]));
        quote! {
            #[doc = #docs]
            #gate
            pub mod #name;
        }
    });
    let main = versions.iter().find(|version| version.is_main);
    let reexport = main.map(|version| {
        let name = ident(&version.name);
        quote! {
            pub use #name::*;
            pub(crate) use #name::OPERATIONS;
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
    let modules = version.modules.iter().map(|module| {
        let (gate, name) = (namespace::gate(version, &module.name), ident(&module.name));
        quote!(#gate pub mod #name;)
    });
    let gates: Vec<_> =
        version.modules.iter().map(|module| namespace::gate(version, &module.name)).collect();
    let idents: Vec<_> = version.modules.iter().map(|module| ident(&module.name)).collect();
    let (table, sources) = (super::table::FILE, super::sources::FILE);
    let entry = entry(version);
    let tools = version.is_main.then(|| operations(version));
    quote! {
        mod common;

        #(#modules)*

        /// Types of all modules.
        pub mod types {
            pub use super::common::*;
            #(#gates pub use super::#idents::types::*;)*
        }

        /// What the bodies of all modules may hold.
        #[allow(unused_imports, reason = "modules without bodies have no rules")]
        pub(crate) mod rules {
            pub(crate) use super::common::rules::*;
            #(#gates pub(crate) use super::#idents::rules::*;)*
        }

        /// What the responses of all modules look like.
        #[allow(unused_imports, reason = "modules without objects have no shapes")]
        pub(crate) mod shapes {
            pub(crate) use super::common::shapes::*;
            #(#gates pub(crate) use super::#idents::shapes::*;)*
        }

        /// All operations in a table, with scope, rate limit and evidence.
        #[doc = include_str!(#table)]
        pub mod operations_table {}

        /// The sources of the facts about operations and types.
        #[doc = include_str!(#sources)]
        #[allow(clippy::doc_markdown, reason = "titles of pages are plain text")]
        pub mod sources {}

        #entry

        #tools
    }
}

/// How a user comes to the handles of the modules.
fn entry(version: &Version) -> TokenStream {
    let handles = version.modules.iter().map(|module| handle(version, module));
    if version.is_main {
        return quote! {
            impl crate::Cliq {
                #(#handles)*
            }
        };
    }
    let method = ident(&version.name);
    let of = format!(" of version {} of the API", version.name.trim_start_matches('v'));
    let (api_docs, method_docs) = (
        format!(" The handles{of}; get it with [`Cliq::{method}`](crate::Cliq::{method})."),
        format!(" The handles{of}. They share the connection, the credentials and the limits."),
    );
    quote! {
        #[doc = #api_docs]
        #[derive(Clone, Debug)]
        pub struct Api {
            client: crate::Cliq,
        }

        impl Api {
            #(#handles)*
        }

        impl crate::Cliq {
            #[doc = #method_docs]
            #[must_use]
            pub fn #method(&self) -> Api {
                Api { client: self.clone() }
            }
        }
    }
}

/// The method that gives the handle of a module.
fn handle(version: &Version, module: &Module) -> TokenStream {
    let docs = docs::module::description(module, docs::Place::outside(version));
    let gate = namespace::gate(version, &module.name);
    let module_ident = ident(&module.name);
    let method = ident(&names::field(&module.name));
    let handle = ident(&names::type_name(&module.name));
    let client = if version.is_main { quote!(self) } else { quote!(&self.client) };
    quote! {
        #docs
        #gate
        #[must_use]
        pub fn #method(&self) -> #module_ident::#handle {
            #module_ident::#handle::new(#client)
        }
    }
}

/// The list of operations.
fn operations(version: &Version) -> TokenStream {
    let names: Vec<&str> = version.modules.iter().map(|module| module.name.as_str()).collect();
    let idents: Vec<_> = names.iter().map(|name| ident(name)).collect();
    quote! {
        /// Operations of the modules that were compiled.
        pub(crate) static OPERATIONS: &[&[&crate::Operation]] =
            &[#(#[cfg(feature = #names)] #idents::operation::ALL),*];
    }
}
