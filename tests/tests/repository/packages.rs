//! The packages contain the texts of the repository.

use std::fs;
use tests::repository;

const PACKAGES: [&str; 4] = ["cliq-api", "cliq-api/runtime", "cliq-api/sandbox", "codegen"];

#[test]
fn the_texts_in_the_packages_are_those_of_the_repository() {
    let root = repository::root();
    let licenses = PACKAGES.iter().flat_map(|package| {
        ["LICENSE-APACHE", "LICENSE-MIT"].map(|file| (file, format!("{package}/{file}")))
    });
    let pages = ["AGENTS.md", "README.md"].map(|file| (file, format!("cliq-api/{file}")));
    for (original, copy) in licenses.chain(pages) {
        let text = fs::read_to_string(root.join(original)).unwrap();
        let path = root.join(&copy);
        // A checkout without links would have a file with the target's name.
        assert!(!path.is_symlink(), "{copy} is a link; run `cargo xtask package-files`");
        assert!(
            fs::read_to_string(&path).ok().as_ref() == Some(&text),
            "{copy} differs from {original}; run `cargo xtask package-files`"
        );
    }
}
