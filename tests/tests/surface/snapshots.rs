//! The public surface: one file a module, one line a public item.

use std::fs;
use tests::repository;

#[test]
fn generated_modules() {
    snapshots("v2", "../../snapshots/surface");
}

#[test]
fn generated_modules_of_version_3() {
    snapshots("v3", "../../snapshots/surface/v3");
}

/// Compares the modules of a version with the snapshots of a folder.
fn snapshots(version: &str, snapshots: &str) {
    let folder = repository::root().join("cliq-api/src/generated").join(version);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(snapshots);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let mut names: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    names.sort();
    // The types of all requests, for review side by side.
    let mut requests = Vec::new();
    for path in names {
        let code = fs::read_to_string(&path).unwrap();
        let lines = cliq_codegen::surface::lines(&code).unwrap().join("\n");
        requests.extend(code.lines().filter_map(|line| {
            let (handle, request) =
                (path.file_stem()?.to_str()?, line.split_once("-> request::")?.1);
            Some(format!("{handle}: {}", request.trim_end_matches(" {")))
        }));
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        settings.bind(|| insta::assert_snapshot!(name, lines));
    }
    let requests = requests.join("\n");
    settings.bind(|| insta::assert_snapshot!("requests", requests));
}
