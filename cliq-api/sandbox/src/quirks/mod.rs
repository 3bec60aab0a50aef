//! Deviations of the live service: a layer between the responses of the sandbox and what it sends.

mod arrangement;
mod form;
mod path;
mod planted;
mod quirk;
mod request;
mod values;

pub use planted::Planted;
pub(super) use planted::Plants;
pub use quirk::{Quirk, Quirks, UnknownQuirk};
pub(super) use request::{Request, documented_query};

use crate::response::{Refusal, Reply};
use path::Path;
use request::EXPORT;
use serde_json::{Value, json};
use values::Values;

/// Rearranges a body; whether that changed anything.
type Arrange = fn(&mut Value) -> bool;

/// The error that takes the place of executing a request.
pub(super) fn refuse(
    quirks: Quirks,
    operation: &'static str,
    plants: &mut Plants,
) -> Result<(), Refusal> {
    if !quirks.contains(Quirk::ErrorsUnder200) {
        return Ok(());
    }
    plants.note(operation, ".".to_owned(), Quirk::ErrorsUnder200);
    Err(Refusal {
        status: http::StatusCode::OK,
        code: "operation_failed",
        message: "The sandbox fails under HTTP 200, as its quirks say.".to_owned(),
    })
}

/// Makes a response deviate.
pub(super) fn apply(
    quirks: Quirks,
    request: &Request<'_>,
    body: Reply,
    plants: &mut Plants,
) -> Reply {
    if quirks.is_empty() {
        return body;
    }
    let operation = request.endpoint.id.as_str();
    match body {
        Reply::Json(body) => Reply::Json(json_body(quirks, request, body, plants)),
        Reply::Empty if quirks.contains(Quirk::NoContentBodies) && operation != "messages_edit" => {
            plants.note(operation, ".".to_owned(), Quirk::NoContentBodies);
            Reply::Json(json!({ "Response Code": "204 No response" }))
        }
        Reply::Text { content_type, body } if content_type.starts_with("text/csv") => {
            csv(quirks, request, content_type, body, plants)
        }
        other => other,
    }
}

fn json_body(quirks: Quirks, request: &Request<'_>, mut body: Value, plants: &mut Plants) -> Value {
    let operation = request.endpoint.id.as_str();
    if operation == "custom_domain_get" && quirks.contains(Quirk::EmptyCustomDomain) {
        plants.note(operation, "data".to_owned(), Quirk::EmptyCustomDomain);
        return json!({ "data": {} });
    }
    let export = export_form(quirks, request);
    let mut done = Vec::new();
    if operation == "messages_list"
        && quirks.contains(Quirk::OldestFirst)
        && arrangement::oldest_first(&mut body)
    {
        done.push(("data", Quirk::OldestFirst));
    }
    if let Some(form) = export {
        arrangement::message_page(&mut body, request, form);
    }
    let schema = request.endpoint.responses.iter().find_map(|success| success.schema.as_ref());
    if let Some(schema) = schema {
        let mut values = Values {
            quirks,
            operation,
            reads: request.reads(),
            schemas: request.endpoint.schemas(),
            plants,
            path: Path::default(),
        };
        values.change(schema, &mut body);
    }
    let whole: &[(&str, Quirk, Arrange)] = &[
        ("events_list", Quirk::GroupedEvents, arrangement::grouped),
        ("reminders_create", Quirk::ReminderArrays, arrangement::reminder_array),
    ];
    for (id, quirk, arrange) in whole {
        if *id == operation && quirks.contains(*quirk) && arrange(&mut body) {
            done.push((".", *quirk));
        }
    }
    match export {
        Some(Quirk::BareMessageExports) if arrangement::bare(&mut body) => {
            done.push((".", Quirk::BareMessageExports));
        }
        Some(Quirk::PagedMessageExports) => done.push((".", Quirk::PagedMessageExports)),
        _ => {}
    }
    for (path, quirk) in done {
        plants.note(operation, path.to_owned(), quirk);
    }
    body
}

/// The form of an export of messages. Where two are possible, the chat decides.
fn export_form(quirks: Quirks, request: &Request<'_>) -> Option<Quirk> {
    if request.endpoint.id != EXPORT {
        return None;
    }
    let bare = quirks.contains(Quirk::BareMessageExports);
    let paged = quirks.contains(Quirk::PagedMessageExports);
    let chat = request.path.iter().flat_map(|part| part.bytes()).map(usize::from).sum::<usize>();
    match (bare, paged) {
        (true, true) if chat % 2 == 0 => Some(Quirk::BareMessageExports),
        (_, true) => Some(Quirk::PagedMessageExports),
        (true, false) => Some(Quirk::BareMessageExports),
        (false, false) => None,
    }
}

fn csv(
    quirks: Quirks,
    request: &Request<'_>,
    content_type: String,
    body: String,
    plants: &mut Plants,
) -> Reply {
    let operation = request.endpoint.id.as_str();
    if quirks.contains(Quirk::HtmlExports) {
        plants.note(operation, ".".to_owned(), Quirk::HtmlExports);
        let body = "<!DOCTYPE html>\n<html><body>Please sign in.</body></html>\n".to_owned();
        return Reply::Text { content_type: "text/html;charset=UTF-8".to_owned(), body };
    }
    match request.value("fields") {
        Some(fields) if quirks.contains(Quirk::HeaderRows) => {
            plants.note(operation, ".".to_owned(), Quirk::HeaderRows);
            Reply::Text { content_type, body: format!("{fields}\n{body}") }
        }
        _ => Reply::Text { content_type, body },
    }
}
