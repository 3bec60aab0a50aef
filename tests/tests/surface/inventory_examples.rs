//! Every example among the facts beside the repository decodes and encodes back without loss, those
//! of the older page too, and every error answer arrives whole.

use cliq_api::Cliq;
use cliq_api::auth::StaticToken;
use cliq_api::limit::SharedLimits;
use cliq_api::operation::{RequestKind, ResponseKind};
use cliq_api::retry::RetryPolicy;
use cliq_tools::dynamic::{self, Amount};
use serde_json::Value;
use std::collections::BTreeSet;
use tests::repository;
use tests::server::{Reply, Server};

/// Examples that fit no type, and why none should take them.
const UNFIT: &[(&str, &str)] = &[
    ("events_list_calendars: older page: body 0", MISPLACED),
    ("events_list: older page: body 0", MISPLACED),
    ("events_get: older page: body 0", MISPLACED),
    ("events_get: older page: body 1", MISPLACED),
];

const MISPLACED: &str = "the page prints a JSON body for a GET; the values go into the query";

fn list<'a>(fact: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    fact.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The operations of the inventory, each with its older page and what else is documented for its
/// verb and path: id, what it is, facts.
fn pages(inventory: &Value) -> Vec<(&str, &'static str, &Value)> {
    let mut pages = Vec::new();
    for fact in inventory.as_array().unwrap().iter().filter(|fact| fact["handle"] != "oauth") {
        let id = fact["operation_id"].as_str().unwrap();
        pages.push((id, "page", fact));
        if let Some(older) = fact.get("older_page") {
            pages.push((id, "older page", older));
            pages.extend(list(older, "merged").map(|merged| (id, "older page, merged", merged)));
        }
    }
    pages
}

/// Bodies and answers with their places.
fn payloads<'a>(pages: &[(&'a str, &str, &'a Value)]) -> Vec<(&'a str, bool, String, &'a Value)> {
    let mut found = Vec::new();
    for (id, page, fact) in pages {
        for (index, body) in list(fact, "request_examples").enumerate() {
            found.push((*id, true, format!("{id}: {page}: body {index}"), body));
        }
        let variants = list(fact, "variants").filter_map(|variant| variant.get("response"));
        let answers = list(fact, "responses").chain(variants).chain(fact.get("sync_response"));
        for (index, answer) in answers.enumerate() {
            if answer["status"].as_u64().is_some_and(|status| status >= 300) {
                continue;
            }
            let place = format!("{id}: {page}: answer {index}");
            found.extend(answer.get("example").map(|example| (*id, false, place.clone(), example)));
            for (other, example) in list(answer, "other_examples").enumerate() {
                found.push((*id, false, format!("{place}, other {other}"), example));
            }
        }
    }
    found.retain(|(_, _, _, example)| !example.is_null());
    found
}

#[test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
fn bodies_and_answers() {
    let inventory = repository::facts("operations.json");
    let message = repository::facts("message_object.json");
    let pages = pages(&inventory);
    let mut payloads = payloads(&pages);
    for example in list(&message, "examples") {
        let place = format!("message object: {}", example["label"].as_str().unwrap());
        payloads.push(("messages_post_to_chat", true, place, &example["value"]));
    }
    let (mut bodies, mut answers, mut forms, mut tables) = (0, 0, 0, 0);
    let mut unfit = BTreeSet::new();
    let mut failures = Vec::new();
    for (id, is_body, place, example) in payloads {
        let operation = dynamic::operations().find(|operation| operation.id == id).unwrap();
        // Forms and tables are no JSON; the tests of uploads and exports have them.
        if is_body && operation.request == RequestKind::Multipart {
            forms += 1;
            continue;
        }
        if !is_body && operation.response == ResponseKind::Csv {
            tables += 1;
            continue;
        }
        let result = if is_body {
            dynamic::request(id, example)
        } else {
            dynamic::response(id, example).map(|read| read.map(|read| read.value))
        };
        let problems: Vec<String> = match result {
            Some(Ok(back)) => {
                dynamic::compare(example, &back).iter().map(ToString::to_string).collect()
            }
            Some(Err(mismatch)) => vec![mismatch.to_string()],
            None => vec!["there is no type for it".to_owned()],
        };
        if problems.is_empty() {
            *(if is_body { &mut bodies } else { &mut answers }) += 1;
        } else if UNFIT.iter().any(|(known, _)| *known == place) {
            unfit.insert(place);
        } else {
            failures.extend(problems.iter().map(|problem| format!("{place}: {problem}")));
        }
    }
    println!(
        "{bodies} bodies and {answers} answers without loss; {forms} forms and {tables} tables are \
         tested elsewhere; {} are unfit",
        unfit.len()
    );
    assert!(failures.is_empty(), "{} of them:\n{}", failures.len(), failures.join("\n"));
    let fitting: Vec<_> = UNFIT.iter().filter(|(place, _)| !unfit.contains(*place)).collect();
    assert!(fitting.is_empty(), "no longer unfit, or no longer there: {fitting:#?}");
}

#[tokio::test]
#[cfg_attr(not(facts), ignore = "needs ../shared/api, which is absent")]
async fn error_answers() {
    let inventory = repository::facts("operations.json");
    let mut count = 0;
    for (id, page, fact) in pages(&inventory) {
        for answer in list(fact, "responses") {
            let status = u16::try_from(answer["status"].as_u64().unwrap()).unwrap();
            if status < 400 {
                continue;
            }
            let body = answer["example"].to_string();
            let reply = Reply::json(status, body.clone());
            let server = Server::start(move |_| reply.clone()).await.unwrap();
            let token = StaticToken::new("1000.token");
            let cliq = Cliq::builder().base_url(&server.url).auth(token);
            let cliq = cliq.shared_limits(SharedLimits::isolated());
            let cliq = cliq.retry(RetryPolicy::none()).build().unwrap();
            let input = dynamic::input(id, Amount::Required).unwrap();
            let error = dynamic::call(&cliq, id, input).unwrap().await.unwrap_err();
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{id} {page}");
            assert_eq!(error.body(), Some(body.as_bytes()), "{id} {page}");
            let message = answer["example"]["message"].as_str().unwrap();
            assert_eq!(error.message(), Some(message), "{id} {page}");
            count += 1;
        }
    }
    println!("{count} error answers arrive whole");
}
