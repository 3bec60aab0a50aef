//! One call, and what its response says.

use super::Probe;
use super::finding::{Finding, Outcome};
use super::observe;
use super::plan::Step;
use super::pool::{Arguments, Pool};
use cliq_api::operation::ResponseKind;
use cliq_api::{Error, ErrorKind};
use cliq_tools::dynamic::{self, Amount};
use serde_json::Value;

/// What one request brought.
enum Response {
    Read { status: u16, body: Vec<u8> },
    Failed(Error),
}

impl Probe<'_> {
    /// Calls an operation and learns the ids in its response. The error is that of refused
    /// credentials.
    pub(super) async fn call(
        &self,
        step: &Step,
        arguments: Arguments,
        pool: &mut Pool,
    ) -> Result<Finding, Error> {
        let operation = step.operation;
        let response = match operation.response {
            // The content of files is nobody's business: the headers are all that is read.
            ResponseKind::Binary => self.download(&arguments).await,
            _ => self.request(step, &arguments).await,
        };
        let (outcome, body) = match response {
            Response::Read { status, body } => match serde_json::from_slice::<Value>(&body) {
                Ok(body) => {
                    pool.learn(step, &arguments, &body);
                    let public = dynamic::anonymize(operation.id, &body);
                    let deviations = public
                        .as_ref()
                        .map(|body| deviations(operation.id, body))
                        .unwrap_or_default();
                    (Outcome::Called { status, deviations }, public)
                }
                Err(_) => {
                    (Outcome::Called { status, deviations: observe::text(operation, &body) }, None)
                }
            },
            Response::Failed(error) if error.is_unauthenticated() => return Err(error),
            Response::Failed(error) if error.missing_scope().is_some() && step.ids.is_empty() => {
                (Outcome::ScopeMissing, None)
            }
            Response::Failed(error)
                if error.kind() == ErrorKind::Api && pool.is_made_up(step, &arguments) =>
            {
                let why = "no list showed an id for it, and the one of the documents is nobody's";
                (Outcome::Skipped(why.to_owned()), None)
            }
            Response::Failed(error) => {
                // A response that cannot be read may hold ids all the same.
                if let Some(body) = unread(&error) {
                    pool.learn(step, &arguments, &body);
                }
                failure(step, &error)
            }
        };
        let notes =
            body.as_ref().map(|body| observe::notes(operation.id, body)).unwrap_or_default();
        Ok(Finding { operation, outcome, notes, body })
    }

    async fn request(&self, step: &Step, arguments: &Arguments) -> Response {
        let id = step.operation.id;
        let mut input = dynamic::input(id, Amount::Required).unwrap_or_default();
        for (name, value) in arguments {
            let in_path = input.path.contains_key(*name);
            let place = if in_path { &mut input.path } else { &mut input.query };
            place.insert((*name).to_owned(), Value::from(value.as_str()));
        }
        let Some(call) = dynamic::call(self.cliq, id, input) else {
            return Response::Read { status: 0, body: Vec::new() };
        };
        match call.await {
            Ok(outcome) => Response::Read { status: outcome.status, body: outcome.body },
            Err(error) => Response::Failed(error),
        }
    }

    async fn download(&self, arguments: &Arguments) -> Response {
        let id = arguments.values().next().cloned().unwrap_or_default();
        match self.cliq.files().download(id).send().await {
            Ok(_) => Response::Read { status: 200, body: Vec::new() },
            Err(error) => Response::Failed(error),
        }
    }
}

/// What of an anonymized response deviates from the documents.
fn deviations(id: &str, body: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut arranged = None;
    match dynamic::response(id, body) {
        Some(Ok(reading)) => {
            found.extend(reading.corrections.iter().map(|one| format!("corrected: {one}")));
            arranged = Some(reading.arranged);
        }
        Some(Err(mismatch)) => found.push(format!("refused: {mismatch}")),
        None => {}
    }
    let unknown = dynamic::undeclared(id, arranged.as_ref().unwrap_or(body));
    found.extend(unknown.into_iter().map(|path| format!("unknown key: `{path}`")));
    found.extend(observe::whole(id, body));
    found
}

/// The JSON of a response that could not be read.
fn unread(error: &Error) -> Option<Value> {
    (error.kind() == ErrorKind::Decode)
        .then(|| serde_json::from_slice(error.body()?).ok())
        .flatten()
}

/// Why a call failed, in words that name nobody, and the anonymized response.
fn failure(step: &Step, error: &Error) -> (Outcome, Option<Value>) {
    let status =
        error.status().map_or_else(String::new, |status| format!(", status {}", status.as_u16()));
    let is_success = error.status().is_some_and(|status| status.is_success());
    if let (true, Some(code)) = (is_success, error.code()) {
        return (Outcome::Failed(format!("the error `{code}`{status}")), None);
    }
    if let Some(code) = error.code() {
        return (Outcome::Refused(format!("code `{code}`{status}")), None);
    }
    if error.kind() == ErrorKind::Api {
        return (Outcome::Refused(format!("no code{status}")), None);
    }
    let body = error.body().unwrap_or_default();
    let id = step.operation.id;
    let public = unread(error).and_then(|body| dynamic::anonymize(id, &body));
    let why = match &public {
        Some(body) => deviations(id, body).join("; "),
        None if body.trim_ascii_start().first() == Some(&b'<') => "HTML".to_owned(),
        None if !body.is_empty() => "a response that is no JSON".to_owned(),
        None => format!("{:?} error", error.kind()),
    };
    (Outcome::Failed(format!("{why}{status}")), public)
}
