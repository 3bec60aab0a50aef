//! The README names every feature, and the guide has every chapter.

use std::fs;
use tests::repository::root;

fn section<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, after) = page.split_once(&format!("\n## {heading}\n")).unwrap();
    after.split("\n## ").next().unwrap()
}

#[test]
fn the_readme_names_every_feature() {
    let manifest = fs::read_to_string(root().join("cliq-api/Cargo.toml")).unwrap();
    let (_, features) = manifest.split_once("\n[features]\n").unwrap();
    let features = features.split("\n[").next().unwrap();
    let names: Vec<&str> = features
        .lines()
        .filter(|line| !line.starts_with(['#', ' ', ']']))
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
        .filter(|name| *name != "default")
        .collect();
    assert!(names.len() > 30, "{names:?}");
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let listed = section(&readme, "Features");
    let missing: Vec<_> =
        names.iter().filter(|name| !listed.contains(&format!("`{name}`"))).collect();
    assert!(missing.is_empty(), "the table of features in README.md lacks {missing:?}");
}

#[test]
fn every_chapter_is_part_of_the_guide() {
    let guide = fs::read_to_string(root().join("cliq-api/src/guide.rs")).unwrap();
    for entry in fs::read_dir(root().join("cliq-api/guide")).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let name = file.trim_end_matches(".md");
        assert!(guide.contains(&format!("{name} \"../guide/{file}\",")), "{file} is not included");
        assert!(guide.contains(&format!("[`{name}`]")), "{file} is not in the table of chapters");
    }
}

/// A link that is defined, and not used, has lost its sentence.
#[test]
fn every_link_of_the_readme_is_used() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let names: Vec<&str> = readme
        .lines()
        .filter_map(|line| line.strip_prefix('['))
        .filter_map(|line| line.split_once("]: ").map(|(name, _)| name))
        .collect();
    assert!(names.len() > 10, "{names:?}");
    for name in names {
        assert!(readme.matches(&format!("[{name}]")).count() > 1, "[{name}] is not used");
    }
}
