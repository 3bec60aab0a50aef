//! Lines and bytes of generated Rust; its documentation in Markdown does not count.

use crate::budget::figure::Figure;
use crate::files;
use std::path::Path;

/// Folder of the client; each version of the API has a folder in it.
const CLIENT: &str = "cliq-api/src/generated";
/// Folder of the tools.
const TOOLS: &str = "cliq-api/tools/src/generated";

/// The figures of the client per version, and those of the tools.
pub fn figures(root: &Path) -> Result<Vec<Figure>, String> {
    let mut figures = Vec::new();
    for version in files::entries(&root.join(CLIENT))? {
        if let (true, Some(name)) = (version.is_dir(), version.file_name()) {
            add(&format!("client-{}", name.to_string_lossy()), &version, &mut figures)?;
        }
    }
    if figures.is_empty() {
        return Err(format!("{CLIENT} has no generated client; run `cargo xtask generate`"));
    }
    add("tools", &root.join(TOOLS), &mut figures)?;
    Ok(figures)
}

fn add(name: &str, folder: &Path, figures: &mut Vec<Figure>) -> Result<(), String> {
    let (lines, bytes) = size(folder)?;
    figures.push(Figure::count(format!("{name}-lines"), lines));
    figures.push(Figure::count(format!("{name}-bytes"), bytes));
    Ok(())
}

/// Lines and bytes of all Rust files below a folder.
fn size(folder: &Path) -> Result<(u64, u64), String> {
    let (mut lines, mut bytes) = (0, 0);
    for path in files::entries(folder)? {
        let (more_lines, more_bytes) = if path.is_dir() {
            size(&path)?
        } else if path.extension().is_none_or(|extension| extension != "rs") {
            (0, 0)
        } else {
            let content = files::read(&path)?;
            (content.lines().count() as u64, content.len() as u64)
        };
        lines += more_lines;
        bytes += more_bytes;
    }
    Ok((lines, bytes))
}

#[cfg(test)]
mod tests {
    use super::{CLIENT, TOOLS, figures};
    use crate::budget::figure::Figure;
    use std::fs;

    #[test]
    fn versions_and_tools_are_counted_apart() {
        let root = std::env::temp_dir().join(format!("cliq-budget-{}", std::process::id()));
        for (path, content) in [
            (format!("{CLIENT}/mod.rs"), "mod v2;\n"),
            (format!("{CLIENT}/v2/mod.rs"), "a\nb\n"),
            (format!("{CLIENT}/v2/deep/c.rs"), "c\n"),
            (format!("{CLIENT}/v2/SOURCES.md"), "Where facts come from.\n"),
            (format!("{TOOLS}/mod.rs"), "tools\n"),
        ] {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let expected = [
            Figure::count("client-v2-lines", 3),
            Figure::count("client-v2-bytes", 6),
            Figure::count("tools-lines", 1),
            Figure::count("tools-bytes", 6),
        ];
        assert_eq!(figures(&root).unwrap(), expected);

        fs::remove_dir_all(root.join(CLIENT).join("v2")).unwrap();
        assert!(figures(&root).unwrap_err().contains("cargo xtask generate"));
        fs::remove_dir_all(&root).unwrap();
    }
}
