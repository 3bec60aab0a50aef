//! Calls, as generated requests build and send them.

mod content;
mod future;
mod request;

pub use future::{Received, ResponseFuture};
pub use request::{Request, request};

use crate::context::Context;
use crate::identifier::{Identifier, mistake};
use crate::operation::{Operation, PaginationKind};
use crate::reading::{self, Unknown};
use crate::transport::{self, Outgoing};
use crate::validation::{Violation, Violations};
use crate::{Download, Error, Response, validation};
use content::Content;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Returns the value of a response.
pub fn whole<T>(response: Response<T>) -> Result<T, Error> {
    Ok(response.into_value())
}

/// Returns the single resource of a response. A response without it is an error.
pub fn one<T, U>(
    response: Response<T>,
    operation: &'static Operation,
    take: fn(T) -> Vec<U>,
) -> Result<U, Error> {
    let (status, body) = response.raw();
    let mut found = take(response.into_value()).into_iter();
    let Some(first) = found.next() else {
        let path = operation.payload.unwrap_or(".");
        let error =
            reading::unreadable(status, path, "the response does not contain the resource", body);
        return Err(error.of(operation));
    };
    if found.next().is_some() {
        tracing::warn!(
            operation = operation.id,
            "the response contains several resources instead of one; `response()` returns all of them"
        );
    }
    Ok(first)
}

/// Moves keys beside a resource into it; its own keys take precedence.
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

/// A call under construction. It owns its data and can be sent more than once.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    client: Context,
    operation: &'static Operation,
    path: Vec<(&'static str, String)>,
    query: Vec<(&'static str, String)>,
    headers: Vec<(&'static str, String)>,
    content: Content,
    /// The first invalid input; returned when the call is sent.
    mistake: Option<(String, String)>,
    /// Whether validation is skipped.
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
            content: Content::Empty,
            mistake: None,
            unchecked: false,
        }
    }

    /// The operation.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Sets a path parameter. `kind` is the identifier type, which determines the check of the
    /// value.
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
        self.path(name, I::NAME, id.into().into_address())
    }

    /// Sets a multipart body.
    #[cfg(feature = "upload")]
    pub fn multipart(mut self, body: crate::upload::Multipart) -> Self {
        self.content = Content::Multipart(body);
        self
    }

    /// Sets a query parameter, replacing an earlier value.
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

    /// Sets a query parameter if `beside` is set and the parameter itself is not.
    pub fn query_beside(self, name: &'static str, value: impl ToString, beside: &str) -> Self {
        if self.query_value(beside).is_none() || self.query_value(name).is_some() {
            return self;
        }
        self.query(name, value)
    }

    /// Asks for one item, if there is a parameter for the page size. A request that continues at a token
    /// is left as it is: the token may exclude the parameter.
    pub fn smallest_page(self) -> Self {
        let Some(paging) = self.operation.pagination else { return self };
        let is_set = |name: &str| self.query_value(name).is_some();
        let is_token = paging.kind == PaginationKind::Token;
        let continues = is_token
            && (is_set(paging.request)
                || paging.alternative.is_some_and(|(name, _)| is_set(name))
                || paging.sync.is_some_and(|(name, _)| is_set(name)));
        match paging.limit {
            Some(limit) if !continues => self.query(limit, 1),
            _ => self,
        }
    }

    /// Returns the value of a query parameter.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// Removes query parameters that a cursor excludes.
    pub fn without(mut self, names: &[&str]) -> Self {
        self.query.retain(|(known, _)| !names.contains(known));
        self
    }

    /// Removes all query parameters, for cursors that exclude every other one.
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

    /// Sets the JSON body. The keys of `body` are merged into `base`, if there is one.
    pub fn body<B: Serialize>(self, body: &B) -> Self {
        self.serialized(serde_json::to_string(body))
    }

    fn serialized(mut self, body: serde_json::Result<String>) -> Self {
        match body {
            Ok(json) => self.content.merge(json),
            Err(error) => self.note_mistake(
                format!("the body cannot be serialized as JSON: {error}"),
                "use strings as map keys and finite numbers".to_owned(),
            ),
        }
        self
    }

    /// The JSON body, before it is validated.
    #[must_use]
    pub fn json_body(&self) -> Option<&str> {
        self.content.as_json()
    }

    /// Omits an empty JSON object if the body is optional.
    pub fn omit_empty_json(mut self) -> Self {
        if self.content.is_empty_object() {
            self.content = Content::Empty;
        }
        self
    }

    /// Skips validation against the documented limits.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Validates parameters, headers and body, and converts message ids and times to the form of the
    /// operation.
    fn validate(&mut self) -> Result<(), Error> {
        if let Some(rules) = self.operation.parameters {
            let parameters = self.path.iter().chain(&self.query).chain(&self.headers);
            let parameters = parameters.map(|(name, value)| (*name, value.as_str()));
            if !validation::plainly_conform(rules, parameters.clone()) {
                let mut json = validation::read_parameters(rules, parameters).to_string();
                self.report(validation::finish(rules, &mut json, self.unchecked))?;
            }
            validation::normalize_parameters(rules, &mut self.query);
        }
        let Some(rules) = self.operation.rules else { return Ok(()) };
        let checked = match &mut self.content {
            Content::Empty => return Ok(()),
            Content::Json(json) => validation::finish(rules, json, self.unchecked),
            #[cfg(feature = "upload")]
            Content::Multipart(form) => {
                validation::finish(rules, &mut form.to_value(rules).to_string(), self.unchecked)
            }
        };
        self.report(checked)
    }

    /// Logs warnings.
    fn report(&self, checked: Result<Vec<Violation>, Violations>) -> Result<(), Error> {
        for warning in checked.map_err(Error::invalid)? {
            tracing::warn!(operation = self.operation.id, "{warning}");
        }
        Ok(())
    }

    fn note_mistake(&mut self, what: String, remedy: String) {
        self.mistake.get_or_insert((what, remedy));
    }

    /// The time by the clock of the client.
    #[must_use]
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

    /// Sends the call and streams the body.
    pub async fn send_download(self) -> Result<Download, Error> {
        let operation = self.operation;
        let (client, outgoing) = self.outgoing()?;
        let response = transport::send(&client, &outgoing).await?;
        Ok(Download::new(response, operation, client.bounds()))
    }

    async fn execute(self) -> Result<Received, Error> {
        let operation = self.operation;
        let (context, outgoing) = self.outgoing()?;
        let response = transport::execute(&context, &outgoing).await?;
        Ok(Received { response, operation, context })
    }

    /// Builds the request without the access token.
    fn outgoing(mut self) -> Result<(Context, Outgoing), Error> {
        let operation = self.operation;
        if let Some((what, remedy)) = self.mistake {
            return Err(Error::input(what, remedy).of(operation));
        }
        self.validate().map_err(|error| error.of(operation))?;
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
            body: self.content.into(),
            secrets: Vec::new(),
        };
        Ok((self.client, outgoing))
    }
}
