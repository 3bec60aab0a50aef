//! Tells the tests which reference data are beside the repository, and which Redis programs are installed.
//! Tests that need what is absent are ignored, with the reason, so that the summary of `cargo test`
//! counts them.

use std::path::Path;
use std::process::{Command, Stdio};

/// Each `cfg`, and a path that is there if its data are.
const DATA: [(&str, &str); 4] = [
    ("facts", "../../shared/api"),
    ("notes", "../../shared/notes"),
    ("observed", "../../shared/answers"),
    ("published", "../../shared/published"),
];

/// Each `cfg`, and the programs that have to be installed.
const PROGRAMS: [(&str, &[&str]); 2] = [
    ("redis_server", &["redis-server", "redis-cli"]),
    ("redis_sentinel", &["redis-server", "redis-cli", "redis-sentinel"]),
];

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=PATH");
    for (name, programs) in PROGRAMS {
        println!("cargo::rustc-check-cfg=cfg({name})");
        if programs.iter().all(|program| is_installed(program)) {
            println!("cargo::rustc-cfg={name}");
        }
    }
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

fn is_installed(program: &str) -> bool {
    let mut version = Command::new(program);
    version.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok()
}
