//! The generated files, and how their documentation is read.

use cliq_codegen::{GeneratedFile, folder, generate};
use std::path::Path;
use std::sync::LazyLock;
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

/// All generated files.
pub static FILES: LazyLock<Vec<GeneratedFile>> = LazyLock::new(|| {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    generate(&folder::read(&specs).unwrap()).unwrap()
});

/// The generated Rust files.
pub fn code() -> impl Iterator<Item = &'static GeneratedFile> {
    FILES.iter().filter(|file| Path::new(&file.path).extension().is_some_and(|kind| kind == "rs"))
}

/// The lines of documentation that stand in the code.
pub fn docs(attributes: &[Attribute]) -> Vec<String> {
    let text = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    };
    attributes.iter().filter_map(text).collect()
}

/// The content of a file below the folder of the client of version 2.
pub fn client(path: &str) -> &'static str {
    let path = format!("{}/v2/{path}", cliq_codegen::CLIENT_FOLDER);
    let file = FILES.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("{path} is not generated")).content
}

/// The names of all modules, with their Rust code.
pub fn modules() -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = format!("{}/v2/", cliq_codegen::CLIENT_FOLDER);
    code().filter_map(move |file| {
        let name = file.path.strip_prefix(&folder)?.strip_suffix(".rs")?;
        (!["mod", "common"].contains(&name)).then_some((name, file.content.as_str()))
    })
}
