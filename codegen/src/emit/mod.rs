//! From the model to Rust: one file per module, one for what modules share, one per version that
//! ties them together, the documents of the sandbox, and the tables of the tools.

mod compact;
mod constants;
mod descriptors;
mod docs;
mod documents;
mod engine;
mod enums;
mod examples;
mod gather;
mod handles;
mod identities;
mod layout;
mod lists;
mod literal;
mod lower;
mod namespace;
mod object_setters;
mod objects;
mod relations;
mod requests;
mod rules;
mod rust_type;
mod shapes;
mod sources;
mod structs;
mod table;
mod tools;
mod types;
mod unions;

use crate::document::{COMMON, COMMON_FILE};
use crate::model::{Module, Version};
use crate::output::{CLIENT_FOLDER, GeneratedFile, SANDBOX_FOLDER, TOOLS_FOLDER};
use crate::problem::{Problem, Problems};
use proc_macro2::TokenStream;
use quote::quote;

/// All files of all versions, sorted by path.
pub(crate) fn files(versions: &[Version]) -> Result<Vec<GeneratedFile>, Problems> {
    let mut files = below(CLIENT_FOLDER, client(versions)?);
    files.extend(below(SANDBOX_FOLDER, sandbox(versions)?));
    files.extend(below(TOOLS_FOLDER, tools(versions)?));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn below(folder: &str, mut files: Vec<GeneratedFile>) -> Vec<GeneratedFile> {
    for file in &mut files {
        file.path = format!("{folder}/{}", file.path);
    }
    files
}

/// The files of the sandbox.
fn sandbox(versions: &[Version]) -> Result<Vec<GeneratedFile>, Problems> {
    let mut files = vec![rust("mod.rs".to_owned(), "specs", documents::list(versions))?];
    for version in versions {
        files.extend(version.modules.iter().map(|module| GeneratedFile {
            path: documents::path(version, module),
            content: documents::document(version, module),
        }));
    }
    Ok(files)
}

/// The files of the tools.
fn tools(versions: &[Version]) -> Result<Vec<GeneratedFile>, Problems> {
    let mut files = vec![rust("mod.rs".to_owned(), "specs", tools::versions(versions))?];
    for version in versions {
        let name = &version.name;
        let path = format!("{name}/mod.rs");
        files.push(rust(path, &format!("specs/{name}"), tools::list(version))?);
        for module in &version.modules {
            let origin = format!("specs/{name}/{}.yaml", module.name);
            let path = format!("{name}/{}.rs", module.name);
            files.push(rust(path, &origin, tools::table(version, module))?);
        }
    }
    Ok(files)
}

/// The files of the client.
fn client(versions: &[Version]) -> Result<Vec<GeneratedFile>, Problems> {
    let mut files = vec![rust("mod.rs".to_owned(), "specs", layout::root(versions))?];
    for version in versions {
        let name = &version.name;
        for module in &version.modules {
            let path = format!("{name}/{}.rs", module.name);
            let origin = format!("specs/{name}/{}.yaml", module.name);
            files.push(rust(path, &origin, module_file(version, module)?)?);
        }
        let common = types::of(version, COMMON)?;
        let origin = format!("specs/{name}/{COMMON_FILE}");
        let description = " What several modules share: identifiers, enumerations and objects.";
        let (rules, shapes) = (rules::of(version, COMMON), shapes::of(version, COMMON));
        let common = quote!(#![doc = #description] #common #rules #shapes);
        files.push(rust(format!("{name}/common.rs"), &origin, common)?);
        let origin = format!("specs/{name}");
        files.push(rust(format!("{name}/mod.rs"), &origin, layout::version(version))?);
        files.extend(docs::module::tables(version));
        files.extend(docs::request::pages(version));
        files.push(GeneratedFile {
            path: format!("{name}/{}", table::FILE),
            content: table::markdown(version),
        });
        files.push(GeneratedFile {
            path: format!("{name}/{}", sources::FILE),
            content: sources::markdown(version),
        });
    }
    Ok(files)
}

/// The tokens of one file: of a module, or of what modules share.
pub(crate) fn tokens(version: &Version, module: &str) -> Result<TokenStream, Problems> {
    match version.modules.iter().find(|known| known.name == module) {
        Some(module) => module_file(version, module),
        None => types::of(version, module),
    }
}

fn module_file(version: &Version, module: &Module) -> Result<TokenStream, Problems> {
    let types = types::of(version, &module.name)?;
    let handle = handles::handle(version, module);
    let requests = requests::all(version, module);
    let descriptors = descriptors::all(version, module);
    let rules = rules::of(version, &module.name);
    let shapes = shapes::of(version, &module.name);
    let docs = docs::module::inner(module, docs::Place::module(version, &module.name));
    Ok(quote! {
        #docs

        #handle

        #requests

        #descriptors

        /// Types of this module.
        pub mod types {
            #types
        }

        #rules

        #shapes
    })
}

/// Formats a file and says where it comes from.
fn rust(path: String, origin: &str, tokens: TokenStream) -> Result<GeneratedFile, Problems> {
    let file = syn::parse2::<syn::File>(tokens).map_err(|error| {
        Problem::new(
            origin,
            "-",
            format!("the generated code of {path} is not Rust: {error}"),
            "look for a name in the document that no Rust item may have",
        )
    })?;
    let code = compact::unparse(file);
    Ok(GeneratedFile {
        content: format!(
            "// Generated from {origin} by `cargo xtask generate`. Do not edit.\n\n{code}"
        ),
        path,
    })
}
