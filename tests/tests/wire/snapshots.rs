//! What each operation sends and what it makes of the response, over real HTTP.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_tools::dynamic::{self, Amount};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use tests::recorded::Recorded;
use tests::server::{Reply, Server};

const TOKEN: &str = "1000.token";

#[tokio::test]
async fn operations() {
    snapshots("v2", "../../snapshots/wire").await;
}

#[tokio::test]
async fn operations_of_version_3() {
    snapshots("v3", "../../snapshots/wire/v3").await;
}

/// Compares the operations of a version with the snapshots of a folder.
async fn snapshots(version: &str, folder: &str) {
    let mut modules: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for name in dynamic::names_of(version) {
        let module = dynamic::operation(&name).unwrap().module;
        modules.entry(module).or_default().push(name);
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for (module, operations) in modules {
        let mut text = String::new();
        for name in operations {
            text.push_str(&transcript(&name).await);
        }
        settings.bind(|| insta::assert_snapshot!(module, text));
    }
}

/// The calls of one operation: with what is required, and with every parameter.
async fn transcript(name: &str) -> String {
    let example = dynamic::examples(name)
        .into_iter()
        .find(|example| example.status.is_some_and(|status| status < 300));
    let reply = match &example {
        Some(example) if example.media_type == "application/json" => {
            Reply::json(200, example.value.to_string())
        }
        Some(example) => Reply::typed(
            200,
            &example.media_type,
            example.value.as_str().unwrap_or_default().to_owned(),
        ),
        None => Reply::empty(204),
    };
    let server = Server::start(move |_| reply.clone()).await.unwrap();
    let cliq = Cliq::builder().base_url(&server.url).auth(StaticToken::new(TOKEN)).build().unwrap();
    let mut text = format!("# {name}\n");
    let required = dynamic::input(name, Amount::Required).unwrap();
    let everything = dynamic::input(name, Amount::Everything).unwrap();
    let mut inputs = vec![required];
    if everything != inputs[0] {
        inputs.push(everything);
    }
    for (index, input) in inputs.into_iter().enumerate() {
        let outcome = dynamic::call(&cliq, name, input).unwrap().await;
        for request in server.take() {
            text.push_str(&describe(&request));
        }
        if index == 0 {
            match outcome {
                Ok(outcome) => writeln!(text, "= {}", short(&outcome.decoded)).unwrap(),
                Err(error) => writeln!(text, "! {error}").unwrap(),
            }
        } else if let Err(error) = outcome {
            writeln!(text, "! {error}").unwrap();
        }
    }
    text.push('\n');
    text
}

fn describe(request: &Recorded) -> String {
    let mut text = format!("> {}\n", request.line);
    for (name, value) in &request.headers {
        if ["host", "user-agent", "content-length"].contains(&name.as_str()) {
            continue;
        }
        let value = match value.split_once("boundary=") {
            Some((kind, _)) => format!("{kind}boundary=…"),
            None => value.clone(),
        };
        writeln!(text, "> {name}: {value}").unwrap();
    }
    if !request.body.is_empty() {
        writeln!(text, "> {}", body(request)).unwrap();
    }
    text
}

/// The body on one line; the boundary of a form is chance.
fn body(request: &Recorded) -> String {
    let text = String::from_utf8_lossy(&request.body).into_owned();
    let kind = request.header("content-type").unwrap_or_default();
    match kind.split_once("boundary=") {
        Some((_, boundary)) => text.replace(boundary, "…").replace("\r\n", "⏎"),
        None => text,
    }
}

/// One line that still shows a change.
fn short(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(400) {
        Some((at, _)) => format!("{}… ({} bytes)", &text[..at], text.len()),
        None => text,
    }
}
