//! `cargo xtask decode --all` and `--adopt`.

use cliq_tools::decode::{Verdict, adopt, all};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).unwrap();
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn teams() -> Value {
    let examples = cliq_tools::dynamic::examples("teams_list");
    examples.into_iter().find(|example| example.status == Some(200)).unwrap().value
}

#[test]
fn files_are_read_in_order_and_counted() {
    let folder = Folder::new("decode-all");
    folder.write("teams_list.10.json", &teams().to_string());
    folder.write("teams_list.2.json", &teams().to_string());
    let mut payload = teams();
    payload["teams"][0]["description"] = Value::Null;
    folder.write("teams_list.11.json", &payload.to_string());
    folder.write("MANIFEST.tsv", "file\thow sure\n");
    folder.write("README.md", "Captured.\n");
    folder.write("teams_list.2.txt", "an expectation\n");
    let found = all(&folder.0).unwrap();
    let text = found.text(false);
    assert!(found.is_whole(), "{text}");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert_eq!(lines[0], "teams_list.2.json: lossless");
    assert_eq!(lines[1], "teams_list.10.json: lossless");
    assert!(lines[2].starts_with("teams_list.11.json: corrected"), "{text}");
    assert_eq!(lines[3], "2 lossless, 1 corrected, 0 refused");
    // Details on demand.
    let verbose = found.text(true);
    assert!(verbose.lines().any(|line| line.starts_with("corrected: ")), "{verbose}");
}

#[test]
fn what_is_wrong_is_said() {
    let folder = Folder::new("decode-wrong");
    folder.write("teams_list.1.json", &teams().to_string());
    folder.write("teams_list.2.json", "<html>down for maintenance</html>");
    folder.write("teams_lists.1.json", "{}");
    folder.write("teams.json", "{}");
    folder.write("channels_delete.1.json", "{}");
    folder.write("notes.md", "Notes.\n");
    let found = all(&folder.0).unwrap();
    assert!(!found.is_whole());
    let text = found.text(false);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "channels_delete.1.json: ignored: the operation has no JSON response");
    assert_eq!(lines[1], "notes.md: ignored: its name is not `<operation id>.<number>.json`");
    assert_eq!(lines[2], "teams.json: not tried: its name is not `<operation id>.<number>.json`");
    assert_eq!(lines[3], "teams_list.1.json: lossless");
    assert_eq!(lines[4], "teams_list.2.json: refused (1 refused, 0 lost, 0 corrected)");
    assert!(
        lines[5].starts_with("refused: `.` is `<html>down for maintenance</html>`, not JSON: "),
        "{text}"
    );
    assert!(
        lines[6].starts_with("teams_lists.1.json: not tried: there is no operation `teams_lists`"),
        "{text}"
    );
    assert_eq!(lines[7], "2 files not tried");
    assert_eq!(lines[8], "1 lossless, 0 corrected, 1 refused");
    assert_eq!(found.files[4].verdict, Verdict::Refused);

    let run = |folder: &Path| {
        Command::new(env!("CARGO_BIN_EXE_decode")).arg("--all").arg(folder).output().unwrap()
    };
    let output = run(&folder.0);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim_end(), text);
    let empty = Folder::new("decode-empty");
    assert_eq!(run(&empty.0).status.code(), Some(2));
}

#[test]
fn adopting_anonymizes_numbers_and_tells_what_is_expected() {
    let folder = Folder::new("decode-adopt");
    let captured = json!({
        "url": "/api/v2/teams", "type": "team",
        "teams": [{ "team_id": 2_323_334, "name": "Rocket Builders", "participant_count": 3 }],
    });
    let captured = captured.to_string();
    let adopted = adopt(&folder.0, "teams_list", captured.as_bytes()).unwrap();
    assert!(adopted.is_new);
    assert!(adopted.path.ends_with("teams_list.1.json"));
    let text = std::fs::read_to_string(&adopted.path).unwrap();
    assert!(!text.contains("Rocket") && !text.contains("2323334"), "{text}");
    let expectation = std::fs::read_to_string(adopted.path.with_extension("txt")).unwrap();
    assert_eq!(expectation, format!("{}\n", adopted.report));
    // The same again, and another one.
    let again = adopt(&folder.0, "teams_list", captured.as_bytes()).unwrap();
    assert!(!again.is_new && again.path == adopted.path);
    let other = adopt(&folder.0, "teams_list", teams().to_string().as_bytes()).unwrap();
    assert!(other.path.ends_with("teams_list.2.json"));
    assert_eq!(all(&folder.0).unwrap().files.len(), 2);
    let error = adopt(&folder.0, "teams_list", b"<html>").unwrap_err();
    assert!(error.ends_with("only JSON can be adopted"), "{error}");
}
