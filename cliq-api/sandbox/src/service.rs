//! One request through the sandbox: record, route, gate, throttle, check, execute.

use crate::endpoint::Endpoint;
use crate::exchange::{Delivery, Incoming};
use crate::fault::{Fault, Faults};
use crate::handlers::{self, Input};
use crate::incoming::{self, LateStore};
use crate::model::State;
use crate::oauth::{Accounts, AccountsPath, AccountsRequest, Grant};
use crate::quirks::{self, Plants, Quirks};
use crate::recorder::Recorder;
use crate::response::{Outcome, Refusal, Reply, odd_body};
use crate::route::{Found, Router};
use crate::strict::{self, Content};
use crate::throttle::Throttle;
use crate::webhook::{self, Keys};
use crate::{documented, gate};
use bytes::Bytes;
use cliq_runtime::clock::Clock;
use cliq_runtime::time::Timestamp;
use http::Response;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// The sandbox, without its connections.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) clock: Arc<dyn Clock>,
    pub(super) endpoints: &'static [Endpoint],
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
    pub(super) late: LateStore,
    pub(super) state: State,
}

impl Service {
    pub(super) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn handle(&self, request: &Incoming) -> Delivery {
        match AccountsPath::find(&request.path) {
            Some(path) => self.handle_accounts(request, path),
            None if incoming::is_response_url(&request.path) => self.handle_late(request),
            None => self.handle_api(request),
        }
    }

    fn handle_accounts(&self, request: &Incoming, endpoint: AccountsPath) -> Delivery {
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
        let response = inner.accounts.respond(&request);
        if response.status().is_success() || response.status().is_redirection() {
            inner.recorder.executed(endpoint.id());
        }
        after(fault.as_ref(), response)
    }

    /// A late answer to an event.
    fn handle_late(&self, request: &Incoming) -> Delivery {
        const ID: &str = "response_url";
        let mut inner = self.lock();
        inner.recorder.record(request.received(Some(ID)));
        let fault = inner.faults.take(ID);
        if let Some(reaction) = fault.as_ref().and_then(before) {
            return reaction;
        }
        let now = Timestamp::from(self.clock.now()).epoch_milliseconds().unwrap_or_default();
        let Inner { late, state, recorder, .. } = &mut *inner;
        let address = (request.method.as_str(), request.path.as_str());
        let response = incoming::receive(late, state, self.endpoints, address, &request.body, now);
        if response.status().is_success() {
            recorder.executed(ID);
        }
        after(fault.as_ref(), response)
    }

    fn handle_api(&self, request: &Incoming) -> Delivery {
        let found = self.router.find(&request.method, &request.path);
        let mut inner = self.lock();
        let (endpoint, path) = match found {
            Found::Operation(endpoint, path) => (endpoint, path),
            other => {
                inner.recorder.record(request.received(None));
                let refusal = match other {
                    Found::OtherMethod => Refusal::method_invalid(),
                    _ => Refusal::url_invalid(),
                };
                return Delivery::Send(refusal.into_response());
            }
        };
        inner.recorder.record(request.received(Some(&endpoint.id)));
        let fault = inner.faults.take(&endpoint.id);
        if let Some(reaction) = fault.as_ref().and_then(before) {
            return reaction;
        }
        let response = match self.execute(&mut inner, endpoint, &path, request) {
            Ok(body) => {
                inner.recorder.executed(&endpoint.id);
                let deviating = quirks::Request::new(endpoint, &path, &request.query);
                let body = quirks::apply(self.rules.quirks, &deviating, body, &mut inner.plants);
                let odd = if self.rules.odd_bodies { odd_body(&endpoint.id) } else { None };
                body.into_response(endpoint.empty_status(), odd)
            }
            Err(refusal) => refusal.into_response(),
        };
        after(fault.as_ref(), response)
    }

    fn execute(
        &self,
        inner: &mut Inner,
        endpoint: &'static Endpoint,
        path: &[String],
        request: &Incoming,
    ) -> Outcome {
        let now = self.clock.now();
        let (query, key) = webhook::take_key(&request.query);
        let grant = self.admit(inner, endpoint, request, key.as_deref(), now)?;
        let (query, body) = if endpoint.is_handler {
            let (query, body) = webhook::handler_input(endpoint, &query, &request.body)?;
            (query, Content::json(body))
        } else {
            self.check(endpoint, &query, request)?
        };
        if key.is_none() && !self.rules.accept_any_token {
            gate::check_conditional(endpoint, &grant, &body.json)?;
        }
        if !endpoint.is_handler {
            quirks::refuse(self.rules.quirks, &endpoint.id, &mut inner.plants)?;
        }
        let input = Input {
            operation: &endpoint.id,
            path,
            query: &query,
            body: &body.json,
            files: &body.files,
            caller: &grant.user,
            now: Timestamp::from(now).epoch_milliseconds().unwrap_or_default(),
        };
        let outcome =
            if self.rules.stateless { None } else { handlers::execute(&mut inner.state, &input) };
        match outcome {
            Some(outcome) => outcome,
            None if endpoint.is_handler => Ok(Reply::Empty),
            None => Ok(documented::respond(self.endpoints, endpoint)),
        }
    }

    /// Checks query, headers and body, and gives the query and the body.
    fn check(
        &self,
        endpoint: &Endpoint,
        query: &str,
        request: &Incoming,
    ) -> Result<(Map<String, Value>, Content), Refusal> {
        // Deviating operations page by parameters of their own.
        let query = if self.rules.quirks.is_empty() {
            Cow::Borrowed(query)
        } else {
            quirks::documented_query(&endpoint.id, query).into()
        };
        let query = strict::query(endpoint, &query)?;
        if !query.is_empty() {
            strict::headers(endpoint, &request.headers)?;
        }
        let query = strict::between_parameters(endpoint, query)?;
        let parts = request
            .parts
            .as_ref()
            .map(Result::as_ref)
            .transpose()
            .map_err(|refusal| Refusal::bad(refusal.code, refusal.message.clone()))?;
        let parts = parts.map(Vec::as_slice);
        let body = strict::body(endpoint, request.content_type(), &request.body, parts)?;
        Ok((query, body))
    }

    /// Checks token, scopes and threshold; gives what the caller may.
    fn admit(
        &self,
        inner: &mut Inner,
        endpoint: &'static Endpoint,
        request: &Incoming,
        key: Option<&str>,
        now: SystemTime,
    ) -> Result<Grant, Refusal> {
        let grant = match key {
            Some(key) => self.owner_of(inner, endpoint, key)?,
            None => self.bearer(inner, endpoint, request, now)?,
        };
        if self.rules.enforce_limits {
            inner.throttle.pass(&grant.user, endpoint, now)?;
        }
        Ok(grant)
    }

    /// The user whom a webhook token belongs to.
    fn owner_of(&self, inner: &Inner, endpoint: &Endpoint, key: &str) -> Result<Grant, Refusal> {
        let user = match inner.keys.user(key) {
            _ if !endpoint.takes_zapikey() => return Err(gate::invalid_token()),
            Some(user) => user,
            None if self.rules.accept_any_token => inner.state.owner(),
            None => return Err(gate::invalid_key()),
        };
        Ok(Grant::of(user, [""; 0], false))
    }

    /// The user whom an access token belongs to, whose scopes suffice.
    fn bearer(
        &self,
        inner: &Inner,
        endpoint: &Endpoint,
        request: &Incoming,
        now: SystemTime,
    ) -> Result<Grant, Refusal> {
        let token = gate::token(&request.headers).ok_or_else(gate::invalid_token)?;
        match inner.accounts.check(token, now) {
            Some(grant) => {
                gate::check_scopes(endpoint, grant)?;
                Ok(grant.clone())
            }
            None if self.rules.accept_any_token => {
                Ok(Grant::of(inner.state.owner(), [""; 0], false))
            }
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
fn before(fault: &Fault) -> Option<Delivery> {
    match fault {
        Fault::DropConnection => Some(Delivery::Drop),
        other => other.response().map(Delivery::Send),
    }
}

/// Applies a fault to a response.
fn after(fault: Option<&Fault>, response: Response<Bytes>) -> Delivery {
    match fault {
        Some(Fault::DropAfterExecuting) => Delivery::Drop,
        Some(Fault::Slow(delay)) => Delivery::SendLater(*delay, response),
        // Of nothing there is no half.
        Some(Fault::Truncate) if response.body().is_empty() => Delivery::Drop,
        Some(Fault::Truncate) => Delivery::SendHalf(response),
        _ => Delivery::Send(response),
    }
}
