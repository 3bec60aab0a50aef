//! Generating while the client is built gives the same bytes, and tells what is wrong with a
//! document in a readable build error.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tests::repository;

fn check(specs: &Path) -> Output {
    Command::new(env!("CARGO"))
        .args(["check", "--package", "cliq-api", "--message-format=json"])
        .args(["--no-default-features", "--features", "full,build-time-codegen"])
        .current_dir(repository::root())
        .env("CLIQ_SPECS", specs)
        .output()
        .unwrap()
}

/// Where the build script wrote.
fn out_dir(output: &Output) -> PathBuf {
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["reason"] == "build-script-executed")
        .find(|message| message["package_id"].as_str().is_some_and(|id| id.contains("cliq-api")))
        .and_then(|message| message["out_dir"].as_str().map(PathBuf::from))
        .unwrap()
}

/// Files below a folder with their content, sorted.
fn content(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_path_buf();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn both_ways_give_the_same_bytes_and_a_broken_document_is_told() {
    let specs = repository::root().join("specs");
    let output = check(&specs);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let built = content(&out_dir(&output).join("generated"));
    let committed = content(&repository::root().join("cliq-api/src/generated"));
    assert!(built == committed, "the two ways differ; run `cargo xtask generate`");

    let broken = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("broken-specs");
    fs::create_dir_all(broken.join("v2")).unwrap();
    for name in ["common.yaml", "teams.yaml"] {
        let text = fs::read_to_string(specs.join("v2").join(name)).unwrap();
        let text = text.replace("operationId: teams_list\n", "operationId: list\n");
        fs::write(broken.join("v2").join(name), text).unwrap();
    }
    let output = check(&broken);
    assert!(!output.status.success());
    let told = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    assert!(
        told.contains(
            "v2/teams.yaml: /paths/~1teams/get/operationId: `list` is not a valid operationId of this module"
        ),
        "{told}"
    );
}
