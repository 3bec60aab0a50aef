//! With the feature `build-time-codegen` the client is generated while it is built, from the folder that
//! `CLIQ_SPECS` names, or in a checkout of the repository from `specs/`. Without it there is nothing to do.

use std::process::ExitCode;

#[cfg(not(feature = "build-time-codegen"))]
fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    ExitCode::SUCCESS
}

#[cfg(feature = "build-time-codegen")]
fn main() -> ExitCode {
    match codegen::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            for line in message.lines() {
                println!("cargo::error={line}");
            }
            ExitCode::FAILURE
        }
    }
}

#[cfg(feature = "build-time-codegen")]
mod codegen {
    use std::path::{Path, PathBuf};
    use std::{env, fs};

    pub fn run() -> Result<(), String> {
        println!("cargo::rerun-if-changed=build.rs");
        println!("cargo::rerun-if-env-changed=CLIQ_SPECS");
        let specs = match env::var_os("CLIQ_SPECS") {
            Some(folder) => PathBuf::from(folder),
            None => folder("CARGO_MANIFEST_DIR")?.join("../specs"),
        };
        if !specs.is_dir() {
            return Err(missing(&specs));
        }
        println!("cargo::rerun-if-changed={}", specs.display());
        let sources = cliq_codegen::folder::read(&specs).map_err(|error| error.to_string())?;
        for source in &sources {
            println!("cargo::rerun-if-changed={}", specs.join(&source.path).display());
        }
        let files = cliq_codegen::generate(&sources).map_err(|problems| problems.to_string())?;
        let out = folder("OUT_DIR")?;
        let generated = out.join("generated");
        // An earlier build may have left files that are not generated any more.
        if generated.exists() {
            fs::remove_dir_all(&generated)
                .map_err(|error| format!("cannot empty {}: {error}", generated.display()))?;
        }
        // The sandbox is a crate of its own, and keeps the documents that it was published with.
        for file in files {
            if let Ok(path) = Path::new(&file.path).strip_prefix(cliq_codegen::CLIENT_FOLDER) {
                write(&generated.join(path), &file.content)?;
            }
        }
        let declaration = format!(
            "#[path = {:?}]\nmod generated;\n",
            generated.join("mod.rs").display().to_string()
        );
        write(&out.join("generated.rs"), &declaration)
    }

    /// The package contains no documents.
    fn missing(specs: &Path) -> String {
        let version = env!("CARGO_PKG_VERSION");
        let repository = env!("CARGO_PKG_REPOSITORY");
        format!(
            "build-time-codegen: there is no folder {}; set CLIQ_SPECS to the absolute path of a folder \
             with OpenAPI documents (<version>/<module>.yaml), such as `specs` of {repository} at the \
             tag v{version}",
            specs.display()
        )
    }

    fn folder(variable: &str) -> Result<PathBuf, String> {
        env::var_os(variable)
            .map(PathBuf::from)
            .ok_or_else(|| format!("{variable} is not set; build with cargo"))
    }

    fn write(path: &Path, content: &str) -> Result<(), String> {
        let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(failed)?;
        }
        fs::write(path, content).map_err(failed)
    }
}
