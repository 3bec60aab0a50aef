use super::options::Options;
use super::{FINE, FOUND, USAGE, carry_out, fetch::Fetcher, run};
use crate::files;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};

const DAY: &str = "2024-05-31";

/// One operation of a committed module, with another threshold than the committed document has.
const BOTS: &str = "\
openapi: 3.0.0
info: {title: Bots, version: 1.0.0}
servers: [{url: 'https://cliq.zoho.com/api/v2'}]
paths:
  /bots/{BOT}/subscribers:
    get:
      summary: Subscribers
      description: 'Made up. <b>Threshold limit</b>: 77 requests per min per user'
      parameters:
      - {name: BOT, in: path, required: true, schema: {type: string}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: object, properties: {type: {type: string}}}}}}
      security: [{Zoho_Auth: [ZohoCliq.Bots.READ]}]
components:
  securitySchemes:
    Zoho_Auth: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com', scopes: {ZohoCliq.Bots.READ: Read}}}}
";

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("refresh-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        let folder = Self(path);
        let specs = files::workspace().join("specs");
        // Shared schemas name the other version, so its documents have to be there.
        for version in ["v2", "v3"] {
            for file in files::entries(&specs.join(version)).unwrap() {
                let name = file.file_name().unwrap().to_string_lossy().into_owned();
                let text = fs::read_to_string(&file).unwrap();
                folder.put(&format!("specs/{version}/{name}"), &text);
            }
        }
        folder.put("specs/sources.toml", "");
        folder
    }

    fn put(&self, path: &str, text: &str) {
        files::write(&self.0.join(path), text).unwrap();
    }

    fn options(&self, more: &[&str]) -> Options {
        let specs = self.0.join("specs").display().to_string();
        let mut arguments = vec!["--specs".to_owned(), specs];
        arguments.extend(more.iter().map(ToString::to_string));
        let mut options = Options::parse(&arguments).unwrap();
        options.report = self.0.join("report.md");
        options
    }

    fn from(&self, more: &[&str]) -> Options {
        let mut options = self.options(more);
        options.from = Some(self.0.join("published"));
        options
    }

    /// Every file with its content.
    fn contents(&self) -> BTreeMap<PathBuf, String> {
        fn walk(folder: &Path, found: &mut BTreeMap<PathBuf, String>) {
            for path in files::entries(folder).unwrap() {
                if path.is_dir() {
                    walk(&path, found);
                } else {
                    found.insert(path.clone(), fs::read_to_string(&path).unwrap());
                }
            }
        }
        let mut found = BTreeMap::new();
        walk(&self.0, &mut found);
        found
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Serves the raw response of each path; returns the URL.
fn server(responses: Vec<(&'static str, String)>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = [0; 4096];
            let length = stream.read(&mut request).unwrap_or(0);
            let request = String::from_utf8_lossy(&request[..length]).into_owned();
            let path = request.split(' ').nth(1).unwrap_or_default();
            let response = responses.iter().find(|(known, _)| *known == path);
            let missing =
                "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
            let response = response.map_or(missing, |(_, response)| response.as_str());
            let _ = stream.write_all(response.as_bytes());
        }
    });
    format!("http://{address}")
}

fn whole(body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
}

#[test]
fn what_changed_is_written_and_recorded_and_a_second_time_changes_no_byte() {
    let folder = Folder::new("twice");
    folder.put("published/bots.yml", BOTS);
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    assert!(folder.text("specs/v2/bots.yaml").contains("requests: 77"));
    let sources = folder.text("specs/sources.toml");
    assert!(sources.contains(&format!("size = {}\nchanged = \"{DAY}\"", BOTS.len())), "{sources}");
    assert!(
        folder
            .text("report.md")
            .contains("| `bots_list_subscribers` | rate limit | `100` | `77` |")
    );
    let mut before = folder.contents();
    assert_eq!(carry_out(&folder.from(&[]), "2024-06-01"), Ok(FINE));
    let mut after = folder.contents();
    let report = folder.0.join("report.md");
    before.remove(&report);
    assert!(after.remove(&report).unwrap().contains("| `bots.yml` | nothing new |"));
    assert_eq!(before, after);
}

#[test]
fn the_documents_are_untouched_where_nothing_else_changed() {
    let folder = Folder::new("untouched");
    folder.put("published/bots.yml", BOTS);
    let before = folder.contents();
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    let after = folder.contents();
    let changed: Vec<_> =
        before.iter().filter(|(path, text)| after.get(*path) != Some(*text)).collect();
    let names: Vec<_> =
        changed.iter().map(|(path, _)| path.file_name().unwrap().to_str().unwrap()).collect();
    assert_eq!(names, ["sources.toml", "bots.yaml"]);
    let lines = |path: &Path| (before[path].lines().count(), after[path].lines().count());
    let bots = folder.0.join("specs/v2/bots.yaml");
    assert_eq!(lines(&bots).0, lines(&bots).1, "one line in place of another");
}

#[test]
fn check_and_dry_run_write_nothing_and_check_fails_where_something_is_new() {
    let folder = Folder::new("check");
    folder.put("published/bots.yml", BOTS);
    let before = folder.contents();
    assert_eq!(carry_out(&folder.from(&["--dry-run"]), DAY), Ok(FINE));
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FOUND));
    assert_eq!(folder.contents(), before);
    folder.put("published/bots.yml", &BOTS.replace("77 requests", "100 requests"));
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FOUND), "nothing is remembered yet");
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FINE));
}

#[test]
fn facts_are_remembered_and_what_a_document_no_longer_states_is_reported() {
    let folder = Folder::new("facts");
    folder.put("published/bots.yml", BOTS);
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    let facts = "\
# Facts of bots.yml as published. `cargo xtask refresh` writes this file.
GET /api/v2/bots/{BOT}/subscribers
  parameter path BOT $ type string required
  rate-limit 77/60s
  response 200 application/json $ type object
  response 200 application/json $.type type string
  scope ZohoCliq.Bots.READ
";
    assert_eq!(folder.text("specs/published/v2/bots"), facts);
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FINE));

    // No statement of the committed document contradicts this one.
    folder.put("published/bots.yml", &BOTS.replace(", properties: {type: {type: string}}", ""));
    let before = folder.contents();
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FOUND));
    assert_eq!(folder.contents(), before);
    assert_eq!(carry_out(&folder.from(&["--module", "bots"]), DAY), Ok(FINE));
    assert_eq!(folder.text("specs/published/v2/bots"), facts, "not all of it was taken in");
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    let report = folder.text("report.md");
    let expected = "| removed | `bots.yml: GET /api/v2/bots/{BOT}/subscribers` | response 200 application/json \
                    $.type | `string` | – | `bots_list_subscribers at v2/bots.yaml#/";
    assert!(report.contains(expected), "{expected}\n{report}");
    assert!(
        report.contains("| `bots.yml` | nothing new, 1 change since the last refresh |"),
        "{report}"
    );
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FINE));
}

#[test]
fn facts_that_were_edited_are_out_of_date_and_broken_ones_stop_the_command() {
    let folder = Folder::new("edited");
    folder.put("published/bots.yml", BOTS);
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    let facts = folder.text("specs/published/v2/bots");
    folder.put("specs/published/v2/bots", &facts.replace(" required", ""));
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FOUND));
    // What a stopped command left is no module.
    folder.put("specs/published/v2/bots.partial", "half a li");
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    assert_eq!(folder.text("specs/published/v2/bots"), facts);
    folder.put("specs/published/v2/bots", "<<<<<<< HEAD\n");
    let message = carry_out(&folder.from(&[]), DAY).unwrap_err();
    assert!(
        message.starts_with("published/v2/bots: 1: the line is no operation; restore it"),
        "{message}"
    );
}

#[test]
fn a_document_that_is_none_does_not_keep_others_out() {
    let folder = Folder::new("broken");
    folder.put("published/bots.yml", BOTS);
    folder.put("published/html.yml", "<!doctype html><p>Not here");
    folder.put("published/empty.yml", "\n");
    folder.put("published/cut.yml", "openapi: 3.0.0\npaths:\n  /a: {get: [");
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FOUND));
    assert!(folder.text("specs/v2/bots.yaml").contains("requests: 77"));
    let report = folder.text("report.md");
    for line in [
        "html.yml: -: it is a page of HTML and not YAML; download it again from the help page",
        "empty.yml: -: it is empty; download it again from the help page",
        "| `cut.yml` | refused, 1 reason |",
    ] {
        assert!(report.contains(line), "{line}\n{report}");
    }
    assert!(!folder.text("specs/sources.toml").contains("cut.yml"), "it was not taken in");
}

#[test]
fn what_does_not_come_over_the_network_is_named_and_the_others_are_taken_in() {
    let folder = Folder::new("network");
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let base = server(vec![
        ("/bots.yml", whole(BOTS)),
        ("/html.yml", whole("<html>Sign in</html>")),
        ("/cut.yml", whole(BOTS).replace("content-length: ", "content-length: 9")),
        (
            "/busy.yml",
            "HTTP/1.1 503 Busy\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned(),
        ),
    ]);
    let mut sources = String::from("[v2.documents.\"a_refused.yml\"]\n");
    sources.push_str(&format!("url = \"http://{closed}/a.yml\"\n"));
    for name in ["bots", "html", "cut", "busy", "none"] {
        sources.push_str(&format!("[v2.documents.\"{name}.yml\"]\nurl = \"{base}/{name}.yml\"\n"));
    }
    folder.put("specs/sources.toml", &sources);
    assert_eq!(carry_out(&folder.options(&[]), DAY), Ok(FOUND));
    assert!(folder.text("specs/v2/bots.yaml").contains("requests: 77"));
    let report = folder.text("report.md");
    for line in [
        format!("a_refused.yml: http://{closed}/a.yml: the download failed: "),
        format!("html.yml: {base}/html.yml: it is a page of HTML and not YAML; take the address"),
        format!("cut.yml: {base}/cut.yml: the download is incomplete: "),
        format!("busy.yml: {base}/busy.yml: the response has status 503; try again later"),
        format!("none.yml: {base}/none.yml: the response has status 404; take the address"),
        "| `bots.yml` | 1 difference, 0 new operations |".to_owned(),
    ] {
        assert!(report.contains(&line), "{line}\n{report}");
    }
    assert_eq!(folder.text("specs/sources.toml").matches("sha256 = ").count(), 1);
}

#[test]
fn one_module_can_be_chosen() {
    let folder = Folder::new("module");
    folder.put("published/bots.yml", BOTS);
    assert_eq!(carry_out(&folder.from(&["--module", "bots"]), DAY), Ok(FINE));
    assert!(folder.text("specs/v2/bots.yaml").contains("requests: 77"));
    assert!(!folder.text("specs/sources.toml").contains("bots"), "not all of it was taken in");
    let message = carry_out(&folder.from(&["--module", "nothing"]), DAY).unwrap_err();
    assert!(message.starts_with("nothing: -: no published document has this name"), "{message}");
}

#[test]
fn an_overlay_keeps_the_committed_statement_until_the_published_one_changes() {
    let folder = Folder::new("overlay");
    folder.put("published/bots.yml", BOTS);
    folder.put(
        "specs/overlays/v2/bots.yaml",
        "overlay: 1.0.0\ninfo: {title: Bots, version: 1.0.0}\nactions:\n\
         - target: $.paths.*.get['x-cliq-rate-limit']\n  update: {requests: 100}\n  \
         x-cliq-expects: {requests: 77}\n  x-cliq-reason: The page says 100.\n",
    );
    let before = folder.text("specs/v2/bots.yaml");
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    assert_eq!(carry_out(&folder.from(&["--check"]), DAY), Ok(FINE));
    assert_eq!(folder.text("specs/v2/bots.yaml"), before);
    folder.put("published/bots.yml", &BOTS.replace("77 requests", "78 requests"));
    assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FINE));
    assert!(folder.text("report.md").contains("## Expired corrections"));
    assert!(folder.text("specs/v2/bots.yaml").contains("requests: 78"));
    assert_ne!(folder.text("specs/v2/bots.yaml"), before);
}

#[test]
fn without_addresses_the_command_says_where_to_look() {
    let folder = Folder::new("addresses");
    folder.put("specs/sources.toml", "[v2]\npages = [\"https://example.com/help\"]\n");
    let message = carry_out(&folder.options(&[]), DAY).unwrap_err();
    assert!(
        message.contains("the links on https://example.com/help and give their folder with --from")
    );
}

#[test]
fn wrong_usage_has_a_code_of_its_own() {
    for arguments in [&["--what"][..], &["--from"], &["--api", "3"], &["--from", "/nonexistent"]] {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        assert_eq!(run(&arguments), USAGE, "{arguments:?}");
    }
}

#[test]
fn an_address_that_is_none_is_a_message() {
    let problem = Fetcher::new().document("a.yml", "no address").unwrap_err();
    assert!(
        problem.to_string().starts_with("a.yml: no address: the download failed: "),
        "{problem}"
    );
}

/// The export of the chats, with a column that the committed document does not describe.
const MAINTENANCE: &str = "\
openapi: 3.0.0
info: {title: Maintenance, version: 1.0.0}
servers: [{url: 'https://cliq.zoho.com/maintenanceapi/v2'}]
paths:
  /chats:
    get:
      summary: Export chats
      description: Made up.
      parameters:
      - {name: fields, in: query, required: true, schema: {type: array, items: {type: string, enum: [title, chat_id, made_up]}}}
      responses:
        '200': {description: OK}
      security: [{Zoho_Auth: [ZohoCliq.OrganizationChats.READ]}]
components:
  securitySchemes:
    Zoho_Auth: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://example.com', scopes: {ZohoCliq.OrganizationChats.READ: Read}}}}
";

#[test]
fn a_refused_document_is_not_recorded_as_taken_in_whatever_its_extension() {
    for file in ["maintenance.yml", "maintenance.yaml"] {
        let folder = Folder::new(&format!("refused-{file}"));
        folder.put("published/bots.yml", BOTS);
        folder.put(&format!("published/{file}"), MAINTENANCE);
        assert_eq!(carry_out(&folder.from(&[]), DAY), Ok(FOUND));
        let report = folder.text("report.md");
        let refused = format!("| `{file}` | refused, 1 reason |");
        assert!(report.contains(&refused), "{refused}\n{report}");
        assert!(report.contains("the columns differ from the values of the parameter `fields`"));
        assert!(!folder.text("specs/v2/maintenance.yaml").contains("made_up"));
        let sources = folder.text("specs/sources.toml");
        assert!(!sources.contains("maintenance"), "{sources}");
        assert!(sources.contains("bots.yml"), "the other document is taken in: {sources}");
    }
}
