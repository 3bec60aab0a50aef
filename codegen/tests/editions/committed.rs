//! The committed facts are as they are written.

use cliq_codegen::intake::edition::Edition;
use cliq_codegen::intake::sources::Sources;
use std::fs;
use std::path::PathBuf;

fn specs() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

#[test]
fn the_committed_facts_are_canonical() {
    let mut count = 0;
    for version in fs::read_dir(specs().join("published")).unwrap() {
        for file in fs::read_dir(version.unwrap().path()).unwrap() {
            let path = file.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            let name = path.to_string_lossy().into_owned();
            let edition = Edition::parse(&name, &text).unwrap();
            assert_eq!(edition.text(), text, "{name}");
            assert!(!edition.operations.is_empty(), "{name}");
            let longest = text.lines().map(str::len).max().unwrap_or_default();
            assert!(longest < 400, "{name}: {longest}");
            count += 1;
        }
    }
    assert!(count > 30, "{count}");
}

#[test]
fn each_document_that_was_taken_in_is_remembered() {
    let text = fs::read_to_string(specs().join("sources.toml")).unwrap();
    for (api, sources) in Sources::parse(&text).unwrap().apis {
        let folder = specs().join("published").join(&api);
        let files = fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path());
        let mut remembered: Vec<String> = files
            .map(|path| {
                let text = fs::read_to_string(&path).unwrap();
                Edition::parse(&path.to_string_lossy(), &text).unwrap().file
            })
            .collect();
        remembered.sort();
        let taken = sources.documents.into_iter().filter(|(_, origin)| origin.sha256.is_some());
        assert_eq!(remembered, taken.map(|(file, _)| file).collect::<Vec<_>>(), "{api}");
    }
}
