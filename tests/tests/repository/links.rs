//! Relative links of Markdown files lead to files and headings that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;
use tests::repository;

/// The Markdown files that are not generated: those contain paths of Rust items.
fn pages() -> Vec<PathBuf> {
    let output = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"])
        .current_dir(repository::root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = String::from_utf8(output.stdout).unwrap();
    names
        .split('\0')
        .filter(|name| !name.is_empty() && !name.contains("/generated/"))
        .map(PathBuf::from)
        .collect()
}

/// The text outside code blocks and comments, with code spans blanked out.
fn prose(text: &str) -> String {
    let mut prose = String::new();
    let mut in_code = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if !in_code {
            for (number, part) in line.split('`').enumerate() {
                prose.push_str(if number % 2 == 0 { part } else { "code" });
            }
            prose.push('\n');
        }
    }
    prose
}

/// Targets of inline links and of reference definitions, except paths of Rust items.
fn targets(text: &str) -> Vec<String> {
    let prose = prose(text);
    let inline = prose.split("](").skip(1).filter_map(|rest| rest.split([')', ' ']).next());
    let definitions = prose
        .lines()
        .filter(|line| line.starts_with('['))
        .filter_map(|line| line.split_once("]: ").map(|(_, target)| target.trim()));
    // rustdoc checks paths of items.
    let is_item = |target: &&str| target.starts_with("crate::");
    inline.chain(definitions).filter(|target| !is_item(target)).map(ToOwned::to_owned).collect()
}

/// The anchors of the headings, as hosts of repositories derive them.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut in_code = false;
    let mut found = BTreeSet::new();
    for line in text.lines() {
        in_code ^= line.trim_start().starts_with("```");
        let heading = line.trim_start_matches('#');
        if in_code || heading.len() == line.len() || !heading.starts_with(' ') {
            continue;
        }
        let plain = heading.trim().to_lowercase();
        let kept = plain.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        let anchor: String = kept.map(|c| if c == ' ' { '-' } else { c }).collect();
        let again = (1..).map(|number| format!("{anchor}-{number}"));
        let free = std::iter::once(anchor.clone()).chain(again).find(|name| !found.contains(name));
        found.extend(free);
    }
    found
}

/// Pages that are read elsewhere, such as the README, link to files of the repository by their URL.
const OWN: [&str; 2] = [
    "https://github.com/cliq-api/cliq-api/blob/main/",
    "https://github.com/cliq-api/cliq-api/tree/main/",
];

/// What is wrong with a target on a page.
fn broken(root: &Path, page: &Path, target: &str) -> Option<String> {
    if let Some(path) = OWN.iter().find_map(|own| target.strip_prefix(own)) {
        return broken(root, Path::new("README.md"), path);
    }
    if target.contains("://") || target.starts_with("mailto:") {
        return None;
    }
    let (path, anchor) = target.split_once('#').unwrap_or((target, ""));
    let mut file = page.parent().unwrap_or(page).to_path_buf();
    for component in Path::new(path).components() {
        match component {
            Component::ParentDir if !file.pop() => return Some("leaves the repository".to_owned()),
            Component::ParentDir | Component::CurDir => {}
            Component::Normal(name) => file.push(name),
            _ => return Some("is an absolute path".to_owned()),
        }
    }
    let file = if path.is_empty() { root.join(page) } else { root.join(file) };
    if !file.exists() {
        return Some("does not exist".to_owned());
    }
    let is_page = file.extension().is_some_and(|extension| extension == "md");
    let is_anchor = || anchors(&fs::read_to_string(&file).unwrap()).contains(anchor);
    (!anchor.is_empty() && is_page && !is_anchor()).then(|| "has no such heading".to_owned())
}

#[test]
fn relative_links_lead_somewhere() {
    let root = repository::root();
    let pages = pages();
    assert!(pages.len() > 10, "{pages:?}");
    let mut wrong = Vec::new();
    for page in &pages {
        for target in targets(&fs::read_to_string(root.join(page)).unwrap()) {
            if let Some(reason) = broken(&root, page, &target) {
                wrong.push(format!("{}: `{target}` {reason}", page.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// rustdoc resolves paths of items, but only on pages that it reads: the chapters of the guide.
#[test]
fn rustdoc_reads_the_guide_and_every_page_with_paths_of_items() {
    let root = repository::root();
    let guide = fs::read_to_string(root.join("cliq-api/src/guide.rs")).unwrap();
    let (mut chapters, mut wrong) = (0, Vec::new());
    for page in pages() {
        let chapter = page.strip_prefix("cliq-api/guide").ok();
        chapters += usize::from(chapter.is_some());
        let is_read = chapter
            .is_some_and(|chapter| guide.contains(&format!("\"../guide/{}\"", chapter.display())));
        let prose = prose(&fs::read_to_string(root.join(&page)).unwrap());
        let has_paths = ["](crate::", "]: crate::"].iter().any(|start| prose.contains(start));
        if !is_read && (has_paths || chapter.is_some()) {
            wrong.push(page);
        }
    }
    assert!(chapters > 10, "{chapters}");
    assert!(wrong.is_empty(), "rustdoc does not read {wrong:#?}");
}

#[test]
fn broken_links_are_found() {
    let text =
        "# A `b` c!\n[x](no.md) `[y](code.md)`\n```\n[z](block.md)\n# d\n```\n[r]: #e\n# A b c\n";
    assert_eq!(targets(text), ["no.md", "#e"]);
    assert_eq!(Vec::from_iter(anchors(text)), ["a-b-c", "a-b-c-1"]);
    let root = repository::root();
    let on = |target: &str| broken(&root, Path::new("docs/dependencies.md"), target);
    assert_eq!(on("no.md").as_deref(), Some("does not exist"));
    assert_eq!(on("#no").as_deref(), Some("has no such heading"));
    assert_eq!(on("../README.md#no").as_deref(), Some("has no such heading"));
    assert_eq!(on("../../x").as_deref(), Some("leaves the repository"));
    assert_eq!(on("#dependencies"), None);
    assert_eq!(on("../README.md#install"), None);
    assert_eq!(on(&format!("{}README.md#install", OWN[0])), None);
    assert_eq!(on(&format!("{}guide", OWN[1])).as_deref(), Some("does not exist"));
}
