//! Tells the tests which reference data lie beside the repository. Tests that need what is absent are
//! ignored, with the reason, so that the summary of `cargo test` counts them.

use std::path::Path;

/// Each `cfg`, and a path that is there if its data are.
const DATA: [(&str, &str); 3] = [
    ("facts", "../../shared/api"),
    ("observed", "../../shared/answers"),
    ("published", "../../shared/published"),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for (name, path) in DATA {
        println!("cargo::rustc-check-cfg=cfg({name})");
        // Cargo takes a path that is absent for one that has changed, and would build the tests anew
        // every time. `repository::beside` fails if one has appeared since.
        if Path::new(path).exists() {
            println!("cargo::rustc-cfg={name}");
            println!("cargo::rerun-if-changed={path}");
        }
    }
}
