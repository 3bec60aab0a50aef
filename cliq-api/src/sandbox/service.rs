//! One request through the sandbox: record, route, gate, throttle, check, execute.

use super::answer::{Answer, Outcome, Refusal, odd_body};
use super::documents::Documents;
use super::fault::{Fault, Faults};
use super::oauth::{Accounts, Endpoint, Grant, Request as AccountsRequest};
use super::quirks::{self, Plants, Quirks};
use super::recorder::{ReceivedRequest, Recorder};
use super::route::{Found, Router};
use super::state::{Input, State};
use super::strict::{self, Part};
use super::throttle::Throttle;
use super::webhook::{self, Keys};
use super::{documented, gate};
use crate::clock::Clock;
use crate::operation::Operation;
use crate::time::EpochMilliseconds;
use bytes::Bytes;
use http::{HeaderMap, Response, header};
use serde_json::Value;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// The sandbox, without its connections.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) documents: Documents,
    pub(super) router: Router,
    pub(super) rules: Rules,
    pub(super) inner: Mutex<Inner>,
}

/// How strict it is.
#[derive(Clone, Copy, Debug)]
#[allow(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub(super) struct Rules {
    pub(super) accept_any_token: bool,
    pub(super) enforce_limits: bool,
    pub(super) odd_bodies: bool,
    pub(super) stateless: bool,
    pub(super) quirks: Quirks,
}

/// All that changes.
#[derive(Debug)]
pub(super) struct Inner {
    pub(super) accounts: Accounts,
    pub(super) throttle: Throttle,
    pub(super) faults: Faults,
    pub(super) keys: Keys,
    pub(super) recorder: Recorder,
    pub(super) plants: Plants,
    pub(super) state: State,
}

/// A request that arrived whole.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The parts of the body, if it is a form.
    pub(super) parts: Option<Result<Vec<Part>, Refusal>>,
}

/// How the connection goes on.
#[derive(Debug)]
pub(super) enum Reaction {
    Send(Response<Bytes>),
    SendLater(Duration, Response<Bytes>),
    SendHalf(Response<Bytes>),
    Drop,
}

impl Incoming {
    pub(super) fn content_type(&self) -> &str {
        content_type(&self.headers)
    }

    fn received(&self, operation: Option<&'static str>) -> ReceivedRequest {
        let path = match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        };
        ReceivedRequest {
            method: self.method.clone(),
            path,
            headers: self.headers.clone(),
            body: self.body.clone(),
            operation,
        }
    }
}

pub(super) fn content_type(headers: &HeaderMap) -> &str {
    headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

impl Service {
    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn handle(&self, request: &Incoming) -> Reaction {
        match Endpoint::find(&request.path) {
            Some(endpoint) => self.handle_accounts(request, endpoint),
            None => self.handle_api(request),
        }
    }

    fn handle_accounts(&self, request: &Incoming, endpoint: Endpoint) -> Reaction {
        let mut inner = self.lock();
        inner.recorder.record(request.received(Some(endpoint.id())));
        let fault = inner.faults.take(endpoint.id());
        if let Some(reaction) = fault.as_ref().and_then(before) {
            return reaction;
        }
        let mut values = strict::pairs(&request.query);
        if request.content_type().starts_with("application/x-www-form-urlencoded") {
            values.extend(strict::pairs(&String::from_utf8_lossy(&request.body)));
        }
        let method = request.method.as_str();
        let request = AccountsRequest { endpoint, method, values, now: self.clock.now() };
        let response = inner.accounts.answer(&request);
        if response.status().is_success() || response.status().is_redirection() {
            inner.recorder.executed(endpoint.id());
        }
        after(fault.as_ref(), response)
    }

    fn handle_api(&self, request: &Incoming) -> Reaction {
        let found = self.router.find(&request.method, &request.path);
        let mut inner = self.lock();
        let (operation, path) = match found {
            Found::Operation(operation, path) => (operation, path),
            other => {
                inner.recorder.record(request.received(None));
                let refusal = match other {
                    Found::OtherMethod => Refusal::method_invalid(),
                    _ => Refusal::url_invalid(),
                };
                return Reaction::Send(refusal.into_response());
            }
        };
        inner.recorder.record(request.received(Some(operation.id)));
        let fault = inner.faults.take(operation.id);
        if let Some(reaction) = fault.as_ref().and_then(before) {
            return reaction;
        }
        let response = match self.execute(&mut inner, operation, &path, request) {
            Ok(answer) => {
                inner.recorder.executed(operation.id);
                let quirks = self.rules.quirks;
                let deviating = quirks::Request::new(operation, &path, &request.query);
                let plants = &mut inner.plants;
                let answer = quirks::apply(quirks, &deviating, &self.documents, answer, plants);
                let odd = if self.rules.odd_bodies { odd_body(operation.id) } else { None };
                answer.into_response(documented::empty_status(&self.documents, operation.id), odd)
            }
            Err(refusal) => refusal.into_response(),
        };
        after(fault.as_ref(), response)
    }

    fn execute(
        &self,
        inner: &mut Inner,
        operation: &'static Operation,
        path: &[String],
        request: &Incoming,
    ) -> Outcome {
        let (query, key) = webhook::take_key(&request.query);
        let caller = self.admit(inner, operation, request, key.as_deref())?;
        if webhook::is_handler(operation) {
            let (query, body) = webhook::handler_input(operation, &query, &request.body)?;
            let input = Input {
                operation,
                path,
                query: &query,
                body: &body,
                parts: &[],
                caller: &caller,
                now: EpochMilliseconds::from(self.clock.now()).0,
            };
            let outcome = if self.rules.stateless { None } else { inner.state.execute(&input) };
            return outcome.unwrap_or(Ok(Answer::Empty));
        }
        let document = self.documents.operation(operation.id);
        let query = self.query(operation, &query);
        let query = strict::query(document, &query)?;
        if !query.is_empty() {
            strict::headers(document, &request.headers)?;
        }
        strict::between(operation.parameters, &Value::Object(query.clone()))?;
        let parts = request
            .parts
            .as_ref()
            .map(Result::as_ref)
            .transpose()
            .map_err(|refusal| Refusal::bad(refusal.code, refusal.message.clone()))?;
        let parts = parts.map(Vec::as_slice);
        let body = strict::body(document, request.content_type(), &request.body, parts)?;
        if parts.is_none() && !body.is_null() {
            strict::between(operation.rules, &body)?;
        }
        let input = Input {
            operation,
            path,
            query: &query,
            body: &body,
            parts: parts.unwrap_or_default(),
            caller: &caller,
            now: EpochMilliseconds::from(self.clock.now()).0,
        };
        quirks::refuse(self.rules.quirks, operation.id, &mut inner.plants)?;
        let outcome = if self.rules.stateless { None } else { inner.state.execute(&input) };
        outcome.unwrap_or_else(|| Ok(documented::answer(&self.documents, operation.id)))
    }

    /// The query that the document knows. Deviating operations page by parameters of their own.
    fn query(&self, operation: &Operation, query: &str) -> String {
        if self.rules.quirks.is_empty() {
            return query.to_owned();
        }
        quirks::documented_query(operation.id, query)
    }

    /// Checks token, scopes and threshold; gives the id of the caller.
    fn admit(
        &self,
        inner: &mut Inner,
        operation: &'static Operation,
        request: &Incoming,
        key: Option<&str>,
    ) -> Result<String, Refusal> {
        let now = self.clock.now();
        let caller = match key {
            Some(key) => self.owner_of(inner, operation, key)?,
            None => self.bearer(inner, operation, request, now)?,
        };
        if self.rules.enforce_limits {
            inner.throttle.pass(&caller, operation, now)?;
        }
        Ok(caller)
    }

    /// The user whom a webhook token belongs to.
    fn owner_of(
        &self,
        inner: &Inner,
        operation: &'static Operation,
        key: &str,
    ) -> Result<String, Refusal> {
        match inner.keys.user(key) {
            _ if !webhook::takes_key(operation) => Err(gate::invalid_token()),
            Some(user) => Ok(user.to_owned()),
            None if self.rules.accept_any_token => Ok(inner.state.owner().to_owned()),
            None => Err(gate::invalid_key()),
        }
    }

    /// The user whom an access token belongs to, whose scopes suffice.
    fn bearer(
        &self,
        inner: &Inner,
        operation: &'static Operation,
        request: &Incoming,
        now: SystemTime,
    ) -> Result<String, Refusal> {
        let token = gate::token(&request.headers).ok_or_else(gate::invalid_token)?;
        match inner.accounts.check(token, now) {
            Some(grant) => {
                gate::check_scopes(operation, grant)?;
                Ok(grant.user.clone())
            }
            None if self.rules.accept_any_token => Ok(inner.state.owner().to_owned()),
            None => Err(gate::invalid_token()),
        }
    }

    /// A grant of scopes to a user; the owner, where there is no such user.
    pub(super) fn grant(
        &self,
        user: Option<&str>,
        scopes: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Grant {
        let inner = self.lock();
        let user = user.filter(|user| inner.state.has_user(user)).unwrap_or(inner.state.owner());
        let scopes = scopes.into_iter().flat_map(|scopes| {
            let each = scopes.as_ref().split([',', ' ']).filter(|scope| !scope.is_empty());
            each.map(str::to_owned).collect::<Vec<_>>()
        });
        Grant::of(user, scopes, false)
    }
}

/// What a failure does in place of executing.
fn before(fault: &Fault) -> Option<Reaction> {
    match fault {
        Fault::DropConnection => Some(Reaction::Drop),
        other => other.response().map(Reaction::Send),
    }
}

/// What a failure does to the answer.
fn after(fault: Option<&Fault>, response: Response<Bytes>) -> Reaction {
    match fault {
        Some(Fault::DropAfterExecuting) => Reaction::Drop,
        Some(Fault::Slow(delay)) => Reaction::SendLater(*delay, response),
        // Of nothing there is no half.
        Some(Fault::Truncate) if response.body().is_empty() => Reaction::Drop,
        Some(Fault::Truncate) => Reaction::SendHalf(response),
        _ => Reaction::Send(response),
    }
}
