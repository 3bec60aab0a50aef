//! The committed client, and the documents of the sandbox, are what the committed OpenAPI documents
//! give, always and everywhere.

use std::collections::BTreeMap;
use std::fs;
use tests::repository;

#[test]
fn the_generated_files_are_up_to_date() {
    let files = cliq_codegen::generate(&repository::sources().unwrap()).unwrap();
    let root = repository::root();
    let stale: Vec<&str> = files
        .iter()
        .filter(|file| {
            fs::read_to_string(root.join(&file.path)).ok().as_ref() != Some(&file.content)
        })
        .map(|file| file.path.as_str())
        .collect();
    assert!(stale.is_empty(), "stale: {stale:?}; run `cargo xtask generate`");
}

#[test]
fn the_order_of_the_documents_does_not_matter() {
    let mut sources = repository::sources().unwrap();
    let forward = cliq_codegen::generate(&sources).unwrap();
    sources.reverse();
    assert_eq!(cliq_codegen::generate(&sources).unwrap(), forward);
}

#[test]
fn every_module_is_a_feature_of_the_client() {
    let manifest = fs::read_to_string(repository::root().join("cliq-api/Cargo.toml")).unwrap();
    // Other versions are a feature each.
    for source in repository::sources().unwrap() {
        let Some(module) = source.path.strip_prefix("v2/") else { continue };
        let module = module.trim_end_matches(".yaml");
        if module != "common" {
            assert!(
                manifest.contains(&format!("\n{module} = ["))
                    && manifest.contains(&format!("    \"{module}\",\n")),
                "{module} has a document; add a feature of that name to cliq-api/Cargo.toml, and to `full`"
            );
        }
    }
}

/// No type that no operation reaches, and none twice.
#[test]
fn no_type_is_generated_in_vain() {
    let files = cliq_codegen::generate(&repository::sources().unwrap()).unwrap();
    let mut places: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in files.iter().filter(|file| is_rust(&file.path)) {
        for line in cliq_codegen::surface::lines(&file.content).unwrap() {
            for keyword in ["struct types::", "enum types::"] {
                if let Some(name) = line.strip_prefix(keyword)
                    && !name.contains(' ')
                {
                    // Versions have namespaces of their own.
                    let version = file.path.split('/').find(|part| ["v2", "v3"].contains(part));
                    let name = format!("{}::{name}", version.unwrap_or_default());
                    places.entry(name).or_default().push(file.path.clone());
                }
            }
        }
    }
    places.retain(|_, files| files.len() > 1);
    assert!(places.is_empty(), "{places:?}");
}

fn is_rust(path: &str) -> bool {
    std::path::Path::new(path).extension().is_some_and(|extension| extension == "rs")
}
