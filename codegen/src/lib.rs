//! Generates the client crate `cliq-api` from clean OpenAPI documents.
//!
//! The stages, in order; each depends only on those before it:
//!
//! 1. [`load`]: text of YAML documents → values, one per module.
//! 2. [`check`]: refuses what is not clean, with place, reason and remedy. Nothing is repaired.
//! 3. [`model`]: values → modules, operations and named schemas, with references resolved.
//! 4. `emit`: model → Rust, one file per module. progenitor and typify make the structs from a
//!    lowered document; what they cannot express is emitted beside them, in the same style.
//!
//! Beside it, [`bundle`] makes one self-contained document of the same checked documents, and
//! [`diff`] tells what differs between two folders of them, and whom that breaks.
//!
//! The library writes nothing and reads only the folder that [`folder::read`] is handed: callers
//! write what comes back.

pub mod bundle;
pub mod check;
pub mod diff;
pub mod document;
mod emit;
mod enum_macro;
pub mod evidence;
pub mod folder;
pub mod intake;
mod list_macro;
pub mod load;
pub mod model;
mod names;
mod output;
pub mod overlay;
pub mod problem;
pub mod refresh;
mod request_macro;
mod stack;
pub mod surface;
mod texts;

pub use load::Source;
pub use output::{CLIENT_FOLDER, FOLDERS, GeneratedFile, SANDBOX_FOLDER, TOOLS_FOLDER};
pub use problem::{Problem, Problems};

/// Generates the client, and the documents of the sandbox, from OpenAPI documents. The order of `sources` does not matter, and the same
/// sources give the same bytes on every machine.
///
/// ```
/// let source = cliq_codegen::Source::new("v2/channels.yaml", "openapi: 3.0.3\npaths: [");
/// let problems = cliq_codegen::generate(&[source]).unwrap_err();
/// assert!(problems.to_string().starts_with("v2/channels.yaml"));
/// ```
pub fn generate(sources: &[Source]) -> Result<Vec<GeneratedFile>, Problems> {
    let documents = load::documents(sources)?;
    check::all(&documents)?;
    let versions = model::versions(&documents)?;
    emit::files(&versions)
}
