//! What it costs to build a program that uses the client, and how large it is.

use crate::budget::cargo::{self, Build};
use crate::budget::consumer::{Configuration, Consumer, OURS};
use crate::budget::figure::Figure;
use std::fs;
use std::path::Path;

/// Names of the builds, and their commands.
const BUILDS: [(&str, &[&str]); 3] = [
    ("check", &["check", "--package", "consumer"]),
    ("build", &["build", "--package", "consumer"]),
    ("release", &["build", "--release", "--package", "consumer"]),
];

/// The figures of a configuration. What they are computed from is printed.
pub fn figures(root: &Path, configuration: Configuration) -> Result<Vec<Figure>, String> {
    let consumer = Consumer::write(root, configuration)?;
    let name = configuration.name;
    let mut figures = Vec::new();
    for (kind, arguments) in BUILDS {
        // Each build starts from nothing.
        let target = consumer.folder.join(kind);
        let build = cargo::run(&consumer.folder, &target, arguments)?;
        figures.push(ratio(&format!("{kind}-{name}"), &build)?);
        if kind == "release" {
            let size = build.size("cliq_api", ".rlib")? + build.size("cliq_runtime", ".rlib")?;
            figures.push(Figure::count(format!("rlib-{name}"), size));
            figures.push(binary(name, &consumer, &target)?);
        }
        fs::remove_dir_all(&target)
            .map_err(|error| format!("cannot remove {}: {error}", target.display()))?;
    }
    Ok(figures)
}

/// CPU seconds of the whole build to those without our packages.
fn ratio(name: &str, build: &Build) -> Result<Figure, String> {
    let ours: f64 = OURS.iter().map(|package| build.seconds(package)).sum();
    let others = build.total - ours;
    // Zero would mean that nothing was built, or that the compilers were not seen.
    if OURS.iter().any(|package| build.seconds(package) <= 0.0) || others <= 0.0 {
        return Err(format!("{name}: the CPU seconds of the packages are unknown; try again"));
    }
    println!(
        "{name}: {ours:.1} CPU seconds (client {:.1}, runtime {:.1}), third-party {others:.1}",
        build.seconds("cliq-api"),
        build.seconds("cliq-runtime"),
    );
    Ok(Figure::ratio(name, build.total / others))
}

/// Bytes of the program that uses the client, to those of the one written by hand.
fn binary(name: &str, consumer: &Consumer, target: &Path) -> Result<Figure, String> {
    let size = |program| {
        let arguments = ["build", "--release", "--package", program];
        cargo::run(&consumer.folder, target, &arguments)?.size(program, program)
    };
    let (client, by_hand) = (size("post")?, size("by-hand")?);
    println!("binary-{name}: {client} bytes, by hand {by_hand}");
    #[allow(clippy::cast_precision_loss, reason = "programs are no petabytes")]
    let ratio = client as f64 / by_hand as f64;
    Ok(Figure::ratio(format!("binary-{name}"), ratio))
}
