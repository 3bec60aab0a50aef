//! One call of an operation: what the generated requests fill in and send.

mod future;
mod request;

pub use future::{Received, ResponseFuture};
pub use request::{Request, request};

use crate::body::Body;
use crate::context::Context;
use crate::identifier::{Identifier, mistake};
use crate::operation::Operation;
use crate::reading::{self, Unknown};
use crate::transport::{self, Outgoing};
use crate::{Download, Error, Response, validation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The value of a response.
#[expect(clippy::unnecessary_wraps, reason = "a request may take a part of it, which can fail")]
pub fn whole<T>(response: Response<T>) -> Result<T, Error> {
    Ok(response.into_value())
}

/// The one resource of a response that may hold it in several forms. A response without it is an error.
pub fn one<T, U>(
    response: Response<T>,
    operation: &'static Operation,
    take: fn(T) -> Vec<U>,
) -> Result<U, Error> {
    let (status, body) = response.raw();
    let mut found = take(response.into_value()).into_iter();
    let Some(first) = found.next() else {
        let path = operation.payload.unwrap_or(".");
        let error = reading::unreadable(status, path, "the resource is missing", body);
        return Err(error.of(operation));
    };
    if found.next().is_some() {
        tracing::warn!(
            operation = operation.id,
            "the response holds several resources in place of one; `response()` has all of them"
        );
    }
    Ok(first)
}

/// Moves keys that stand beside a resource into it; its own keys win.
pub fn beside(own: &mut Option<Map<String, Value>>, more: Option<Map<String, Value>>) {
    let Some(more) = more else { return };
    match own {
        Some(own) => {
            for (key, value) in more {
                own.entry(key).or_insert(value);
            }
        }
        None => *own = Some(more),
    }
}

/// A call that is being put together. It owns all it needs and can be sent more than once.
#[derive(Clone, Debug)]
pub struct Call {
    client: Context,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(&'static str, String)>,
    headers: Vec<(&'static str, String)>,
    pub body: Body,
    /// The first mistake in the input; told when the call is sent.
    mistake: Option<(String, String)>,
    /// Whether parameters and body are sent without a check of their limits.
    unchecked: bool,
}

impl Call {
    pub fn new(client: &Context, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body: Body::Empty,
            mistake: None,
            unchecked: false,
        }
    }

    /// What is called.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Fills a placeholder of the path. `kind` is the identifier type, for a check of the value.
    pub fn path(mut self, name: &'static str, kind: &str, value: String) -> Self {
        if let Some(why) = mistake(kind, &value) {
            self.note_mistake(
                format!("`{value}` cannot be the {kind} for `{name}`"),
                why.to_owned(),
            );
        }
        self.path.push((name, value));
        self
    }

    /// Sets a path parameter that is an identifier.
    pub fn id<I: Identifier>(self, name: &'static str, id: impl Into<I>) -> Self {
        self.path(name, I::NAME, id.into().to_address())
    }

    /// Sets a multipart body.
    #[cfg(feature = "upload")]
    pub fn multipart(mut self, body: crate::upload::Multipart) -> Self {
        self.body = Body::Multipart(body);
        self
    }

    /// Sets a query parameter, in place of an earlier value.
    pub fn query(mut self, name: &'static str, value: impl ToString) -> Self {
        self.query.retain(|(known, _)| *known != name);
        self.query.push((name, value.to_string()));
        self
    }

    /// Sets a query parameter that takes several values, separated by commas.
    pub fn query_list<T: ToString>(
        self,
        name: &'static str,
        values: impl IntoIterator<Item = T>,
    ) -> Self {
        let values: Vec<_> = values.into_iter().map(|value| value.to_string()).collect();
        self.query(name, values.join(","))
    }

    /// Sets a query parameter, unless it is set, where another one is.
    pub fn query_beside(self, name: &'static str, value: impl ToString, beside: &str) -> Self {
        if self.query_value(beside).is_none() || self.query_value(name).is_some() {
            return self;
        }
        self.query(name, value)
    }

    /// The value of a query parameter.
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Drops query parameters that a cursor excludes.
    pub fn without(mut self, names: &[&str]) -> Self {
        self.query.retain(|(known, _)| !names.contains(known));
        self
    }

    /// Drops all query parameters: some cursors exclude every other one.
    pub fn without_query(mut self) -> Self {
        self.query.clear();
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.to_string()));
        self
    }

    /// Sets the JSON body; `base` is a thing handed over whole, into which the keys of `body` go.
    pub fn body<B: Serialize>(mut self, body: &B) -> Self {
        match serde_json::to_value(body) {
            Ok(value) => match (&mut self.body, value) {
                (Body::Json(Value::Object(whole)), Value::Object(part)) => whole.extend(part),
                (slot, value) => *slot = Body::Json(value),
            },
            Err(error) => self.note_mistake(
                format!("the body cannot be written as JSON: {error}"),
                "use keys that are text and numbers that are finite".to_owned(),
            ),
        }
        self
    }

    /// Drops an empty JSON object where the body is optional.
    pub fn omit_empty_json(mut self) -> Self {
        if matches!(&self.body, Body::Json(Value::Object(map)) if map.is_empty()) {
            self.body = Body::Empty;
        }
        self
    }

    /// Sends without a check of the documented limits.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Reports all limits that the parameters, headers among them, or the body break.
    fn validate(&self) -> Result<(), Error> {
        if let Some(rules) = self.operation.parameters {
            let parameters = self.path.iter().chain(&self.query).chain(&self.headers);
            let parameters = parameters.map(|(name, value)| (*name, value.as_str()));
            self.check(rules, &validation::read_parameters(rules, parameters))?;
        }
        match (self.operation.rules, &self.body) {
            (Some(rules), Body::Json(body)) => self.check(rules, body),
            #[cfg(feature = "upload")]
            (Some(rules), Body::Multipart(form)) => self.check(rules, &form.to_value(rules)),
            _ => Ok(()),
        }
    }

    fn check(&self, rules: &validation::Rules, value: &Value) -> Result<(), Error> {
        if self.unchecked {
            return validation::check_identifiers(rules, value).map_err(Error::invalid);
        }
        for warning in validation::check(rules, value).map_err(Error::invalid)? {
            tracing::warn!(operation = self.operation.id, "{warning}");
        }
        Ok(())
    }

    /// Writes message ids as the service takes them.
    fn normalize(&mut self) {
        if let Some(rules) = self.operation.parameters {
            validation::normalize_parameters(rules, &mut self.query);
        }
        if let (Some(rules), Body::Json(body)) = (self.operation.rules, &mut self.body) {
            validation::normalize(rules, body);
        }
    }

    fn note_mistake(&mut self, what: String, remedy: String) {
        self.mistake.get_or_insert((what, remedy));
    }

    /// The time, by the clock of the client.
    pub fn now(&self) -> std::time::SystemTime {
        self.client.clock().now()
    }

    /// Sends the call and reads the response with `read`.
    pub fn send<T>(self, read: fn(Received) -> Result<T, Error>) -> ResponseFuture<T> {
        ResponseFuture::new(self.execute(), read)
    }

    /// Sends the call and returns the full JSON response.
    pub fn json<T: DeserializeOwned + Unknown>(self) -> ResponseFuture<Response<T>> {
        self.send(Received::json)
    }

    /// Sends, and hands out the body as it arrives.
    pub async fn send_download(self) -> Result<Download, Error> {
        let operation = self.operation;
        let (client, outgoing) = self.outgoing()?;
        let response = transport::send(&client, &outgoing).await?;
        Ok(Download::new(response, operation, client.bounds()))
    }

    async fn execute(self) -> Result<Received, Error> {
        let operation = self.operation;
        let (context, outgoing) = self.outgoing()?;
        let answer = transport::execute(&context, &outgoing).await?;
        Ok(Received { answer, operation, context })
    }

    /// Everything about the request but the access token.
    fn outgoing(mut self) -> Result<(Context, Outgoing), Error> {
        let operation = self.operation;
        if let Some((what, remedy)) = self.mistake {
            return Err(Error::input(what, remedy).of(operation));
        }
        self.validate().map_err(|error| error.of(operation))?;
        self.normalize();
        let url = transport::address(
            &self.client,
            operation.base,
            operation.path,
            &self.path,
            &self.query,
        )
        .map_err(|error| error.of(operation))?;
        let outgoing = Outgoing {
            operation: Some(operation),
            method: operation.method.clone(),
            url,
            headers: self.headers,
            body: self.body,
        };
        Ok((self.client, outgoing))
    }
}
