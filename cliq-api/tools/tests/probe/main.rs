//! The example `probe`: it reads everything, writes nothing, finds what deviates, and tells nobody
//! who it was.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests may panic")]

#[path = "../../examples/probe/run/mod.rs"]
mod run;
#[path = "../../examples/probe/seed.rs"]
mod seed;
mod server;

use cliq_api::auth::{Scopes, StaticToken};
use cliq_api::sandbox::{Planted, Quirk, Quirks, Sandbox};
use cliq_api::{Cliq, Error};
use run::{Finding, Findings, Outcome, Probe, Settings, plan, write};
use serde_json::json;
use std::collections::BTreeSet;

fn client(url: &str, token: String) -> Cliq {
    Cliq::builder().base_url(url).auth(StaticToken::new(token)).build().unwrap()
}

async fn seeded(sandbox: &Sandbox) -> Cliq {
    let cliq = client(sandbox.url(), sandbox.issue_token(sandbox.scopes()));
    seed::sandbox(&cliq).await.unwrap();
    sandbox.clear_requests();
    cliq
}

fn settings() -> Settings {
    let ids = seed::IDS.iter().map(|(kind, id)| ((*kind).to_owned(), (*id).to_owned())).collect();
    Settings { ids, ..Settings::default() }
}

async fn probe(cliq: &Cliq, module: Option<&str>, settings: Settings) -> Result<Findings, Error> {
    Probe::new(cliq, settings).run(&plan::steps(module), |_| {}).await
}

fn of<'a>(findings: &'a Findings, id: &str) -> Vec<&'a Finding> {
    findings.0.iter().filter(|finding| finding.operation.id == id).collect()
}

#[tokio::test]
async fn it_reads_every_operation_and_writes_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = seeded(&sandbox).await;
    let findings = probe(&cliq, None, settings()).await.unwrap();
    let read: BTreeSet<&str> = findings
        .0
        .iter()
        .filter(|finding| matches!(finding.outcome, Outcome::Called { .. }))
        .map(|finding| finding.operation.id)
        .collect();
    for step in plan::steps(None) {
        assert!(read.contains(step.operation.id), "{} was not read", step.operation.id);
    }
    for finding in &findings.0 {
        assert!(!finding.is_deviation() || is_file_of_an_export(finding), "{finding:?}");
    }
    let requests = sandbox.requests();
    assert!(requests.len() > 60);
    assert!(requests.iter().all(|request| request.method == "GET"), "{requests:?}");
    assert_eq!(sandbox.lockouts(), 0);
}

#[tokio::test]
async fn operations_beyond_the_granted_scopes_are_not_called_in_vain() {
    let sandbox = Sandbox::start().await.unwrap();
    let granted = ["ZohoCliq.Teams.READ"];
    // The scopes are known.
    let cliq = client(sandbox.url(), sandbox.issue_token(granted));
    let scopes = Some(Scopes::from_iter(granted));
    let known = Settings { scopes, ..Settings::default() };
    let findings = probe(&cliq, None, known).await.unwrap();
    assert!(sandbox.requests().iter().all(|request| request.path.starts_with("/api/v2/teams")));
    let skipped = of(&findings, "channels_list");
    let Outcome::Skipped(why) = &skipped[0].outcome else { panic!("{skipped:?}") };
    assert_eq!(why, "the scope ZohoCliq.Channels.READ is not granted");
    // The service tells: one refused call for each scope, no more.
    sandbox.clear_requests();
    let findings = probe(&cliq, Some("channels"), Settings::default()).await.unwrap();
    assert_eq!(sandbox.requests().len(), 1);
    assert!(
        findings
            .0
            .iter()
            .all(|finding| matches!(finding.outcome, Outcome::ScopeMissing | Outcome::Skipped(_)))
    );
}

#[tokio::test]
async fn refused_credentials_end_the_probe() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = client(sandbox.url(), "1000.nobody".to_owned());
    let error = probe(&cliq, None, Settings::default()).await.unwrap_err();
    assert!(error.is_unauthenticated(), "{error}");
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn deviations_are_named_and_nobody_is() {
    let url = server::start(vec![
        (
            "/api/v2/teams",
            "application/json",
            json!({
                "url": "/api/v2/teams", "type": "team",
                "teams": [{
                    "team_id": 232_333_422, "name": "Rocket Builders", "participant_count": "3",
                    "creator_mail": "olivia@rocket.example",
                }],
            })
            .to_string(),
        ),
        ("/api/v2/teams/232333422", "text/html", "<html>Down, says Olivia.</html>".to_owned()),
        ("/api/v2/teams/232333422/members", "application/json", "[]".to_owned()),
    ]);
    let cliq = client(&url, "1000.token".to_owned());
    let findings = probe(&cliq, Some("teams"), Settings::default()).await.unwrap();
    let list = of(&findings, "teams_list");
    let Outcome::Called { deviations, .. } = &list[0].outcome else { panic!("{list:?}") };
    assert!(deviations.iter().any(|line| line.starts_with("corrected: ")), "{deviations:?}");
    assert!(
        deviations.contains(&"unknown key: `teams[].creator_mail`".to_owned()),
        "{deviations:?}"
    );
    let get = of(&findings, "teams_get");
    assert!(matches!(&get[0].outcome, Outcome::Failed(why) if why.starts_with("HTML")), "{get:?}");

    let folder = std::env::temp_dir().join(format!("probe-{}", std::process::id()));
    write::all(&folder, &findings, false).unwrap();
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        for word in ["Rocket", "olivia", "Olivia", "rocket.example", "232333422"] {
            assert!(!text.contains(word), "{word} in {}:\n{text}", path.display());
        }
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    names.sort();
    assert!(
        names.starts_with(&["report.md".to_owned(), "teams_list.1.json".to_owned()]),
        "{names:?}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}

/// Exports hold files as lists of messages do, but their document does not describe them.
fn is_file_of_an_export(finding: &Finding) -> bool {
    let Outcome::Called { deviations, .. } = &finding.outcome else { return false };
    finding.operation.id == "maintenance_export_chat_messages"
        && deviations.iter().all(|line| line.starts_with("unknown key: `data[].content."))
}

/// A path without the numbers of entries, and with keys that are ids all alike.
fn plain(path: &str) -> String {
    let mut out = String::new();
    for key in path.split('.') {
        let digits = key.split('[').next().unwrap_or_default().bytes().filter(u8::is_ascii_digit);
        let name =
            if digits.count() >= 4 { "*" } else { key.split('[').next().unwrap_or_default() };
        out.push('.');
        out.push_str(name);
        out.push_str(&"[]".repeat(key.matches('[').count()));
    }
    out
}

/// Whether something that was found names a planted deviation.
fn is_found(planted: &Planted, findings: &Findings) -> bool {
    let names = |line: &str| {
        let path = line.split('`').nth(1).unwrap_or_default();
        // Within groups, the documented response is an entry of a list.
        let path = path.trim_start_matches(|c: char| c == '[' || c == ']' || c.is_ascii_digit());
        plain(path.trim_start_matches('.')) == plain(&planted.path)
    };
    of(findings, planted.operation).into_iter().any(|finding| {
        let deviations: Vec<&str> = match &finding.outcome {
            Outcome::Called { deviations, .. } => deviations.iter().map(String::as_str).collect(),
            Outcome::Failed(why) => why.split("; ").collect(),
            _ => return false,
        };
        let mut all = deviations.into_iter().chain(finding.notes.iter().map(String::as_str));
        match planted.quirk {
            Quirk::UnknownKeys => all.any(|line| line.starts_with("unknown key: ") && names(line)),
            Quirk::GroupedEvents | Quirk::BareMessageExports => {
                all.any(|line| line.starts_with("the response is a list"))
            }
            Quirk::PagedMessageExports => all.any(|line| line.contains("`has_more`")),
            Quirk::HeaderRows => all.any(|line| line == "a header row"),
            Quirk::OldestFirst => all.any(|line| line == "the list runs from old to new"),
            Quirk::MessageIds => all.any(|line| line.starts_with("message ids are written with ")),
            Quirk::EmptyCustomDomain => all.any(|line| line.contains("`data")),
            _ => all.any(names),
        }
    })
}

/// What the documents show as well: the only page of an export without the `has_more` that would be
/// `false`, and ids in both forms. Groups of events take the place of the envelope and its keys.
fn is_invisible(planted: &Planted) -> bool {
    match planted.operation {
        "maintenance_export_chat_messages" => {
            planted.quirk == Quirk::PagedMessageExports || planted.path == "has_more"
        }
        "events_list" => planted.path == "undocumented_key",
        "threads_get_main_message" => planted.quirk == Quirk::MessageIds,
        _ => false,
    }
}

#[tokio::test]
async fn every_planted_deviation_is_found() {
    let sandbox = Sandbox::builder().quirks(Quirks::all()).start().await.unwrap();
    let cliq = client(sandbox.url(), sandbox.issue_token(sandbox.scopes()));
    seed::sandbox(&cliq).await.unwrap();
    sandbox.clear_planted();
    let findings = probe(&cliq, None, settings()).await.unwrap();
    let planted = sandbox.planted();
    assert!(planted.len() > 100, "{}", planted.len());
    let missed: Vec<String> = planted
        .iter()
        .filter(|planted| !is_found(planted, &findings) && !is_invisible(planted))
        .map(|planted| format!("{} {} {}", planted.operation, planted.path, planted.quirk))
        .collect();
    assert!(missed.is_empty(), "{} of {}:\n{}", missed.len(), planted.len(), missed.join("\n"));
}

#[tokio::test]
async fn responses_that_make_calls_fail_are_found() {
    let quirks = Quirks::none().with(Quirk::HtmlExports).with(Quirk::ErrorsUnder200);
    let sandbox = Sandbox::builder().quirks(quirks).start().await.unwrap();
    let cliq = client(sandbox.url(), sandbox.issue_token(sandbox.scopes()));
    let findings = probe(&cliq, Some("teams"), settings()).await.unwrap();
    let list = of(&findings, "teams_list");
    let Outcome::Failed(why) = &list[0].outcome else { panic!("{list:?}") };
    assert_eq!(why, "the error `operation_failed`, status 200");

    let sandbox = Sandbox::builder().quirks(Quirk::HtmlExports).start().await.unwrap();
    let cliq = client(sandbox.url(), sandbox.issue_token(sandbox.scopes()));
    let findings = probe(&cliq, Some("maintenance"), settings()).await.unwrap();
    let export = of(&findings, "maintenance_export_channels");
    assert!(export[0].is_deviation(), "{export:?}");
}

#[test]
fn a_dry_run_lists_the_calls() {
    let text = plan::text(&plan::steps(Some("messages")), 3);
    assert!(text.contains(
        "GET /api/v2/chats/{CHAT_ID}/messages (messages_list, ZohoCliq.Messages.READ), with each ChatId \
         found before"
    ), "{text}");
    assert!(!text.contains("POST"), "{text}");
    assert!(plan::steps(Some("singing")).is_empty());
}
