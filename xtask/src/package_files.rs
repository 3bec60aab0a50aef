//! `cargo xtask package-files`: texts of the repository → copies in the packages.
//!
//! A package contains files of its own folder only. The copies are committed: links are plain files in
//! checkouts on some systems, and `include_str!` reads the copy in the repository and in the package.

use crate::files;

/// The packages that are published.
const PACKAGES: [&str; 4] = ["codegen", "cliq-api/runtime", "cliq-api/sandbox", "cliq-api"];
/// In every package.
const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// In `cliq-api`. The other packages have a README of their own.
const PAGES: [&str; 2] = ["AGENTS.md", "README.md"];

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let check = match arguments {
        [] => false,
        [option] if option == "--check" => true,
        [other, ..] => {
            return Err(format!("`package-files` does not support the option `{other}`"));
        }
    };
    let root = files::workspace();
    let mut stale = Vec::new();
    for (original, copy) in copies() {
        let text = files::read(&root.join(original))?;
        let path = root.join(&copy);
        // A link with the right content is no copy.
        if path.is_symlink() || files::read(&path).ok().as_ref() != Some(&text) {
            if !check {
                files::write(&path, &text)?;
            }
            stale.push(copy);
        }
    }
    match (check, stale.len()) {
        (true, 0) => println!("the texts in the packages are up to date"),
        (true, _) => {
            return Err(format!("stale: {}; run `cargo xtask package-files`", stale.join(", ")));
        }
        (false, written) => println!("{written} files written"),
    }
    Ok(())
}

/// Each file of the repository, and its copy in a package.
fn copies() -> impl Iterator<Item = (&'static str, String)> {
    let licenses = PACKAGES.iter().flat_map(|package| LICENSES.map(|file| (*package, file)));
    let pages = PAGES.map(|file| ("cliq-api", file));
    licenses.chain(pages).map(|(package, file)| (file, format!("{package}/{file}")))
}
