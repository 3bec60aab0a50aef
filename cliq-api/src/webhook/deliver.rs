//! Requests to webhook handlers.

use super::{Webhook, url};
use crate::{BoxFuture, Error, Response, reading};
use cliq_runtime::body::Body;
use cliq_runtime::context::Context;
use cliq_runtime::transport::{self, Outgoing};
use serde::Serialize;
use serde_json::Value;

/// Maximum number of query parameters for a handler.
const PARAMETERS: usize = 50;
/// Maximum length of a parameter value, in characters.
const LONGEST: usize = 10_000;

/// The request of [`Webhook::deliver`]. Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Deliver {
    webhook: Webhook,
    body: Result<Body, String>,
    parameters: Vec<(String, String)>,
}

impl Webhook {
    /// Sends JSON to the handler of a bot or an extension.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// use cliq_api::webhook::Webhook;
    ///
    /// let url = "https://cliq.zoho.com/api/v2/bots/releasebot/incoming?zapikey=1001.k3y";
    /// let webhook = Webhook::new(url)?;
    /// let build = serde_json::json!({ "build": 12, "state": "green" });
    /// let reply = webhook.deliver(&build).parameter("environment", "production").await?;
    /// println!("the handler returned {reply:?}");
    /// # Ok(()) }
    /// ```
    pub fn deliver(&self, body: &impl Serialize) -> Deliver {
        Deliver::new(self, body)
    }
}

impl Deliver {
    pub(super) fn new(webhook: &Webhook, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body).map_err(|error| error.to_string());
        let (body, parameters) = (body.map(Body::json), webhook.address.parameters.clone());
        Self { webhook: webhook.clone(), body, parameters }
    }

    /// Adds a query parameter for the handler: at most 50, with values of at most 10,000
    /// characters.
    pub fn parameter(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.parameters.push((name.into(), value.to_string()));
        self
    }

    /// Sends the request and returns the response of the handler: JSON, or other text as
    /// [`Value::String`]; `None` for an empty body. Awaiting the request does the same.
    #[must_use = "futures do nothing unless awaited"]
    pub fn send(self) -> BoxFuture<'static, Result<Option<Value>, Error>> {
        let response = self.response();
        Box::pin(async { response.await.map(Response::into_value) })
    }

    /// Sends the request and returns the full response: status, headers, body and value.
    #[must_use = "futures do nothing unless awaited"]
    pub fn response(self) -> BoxFuture<'static, Result<Response<Option<Value>>, Error>> {
        Box::pin(async move {
            let operation = self.webhook.operation();
            self.exchange().await.map_err(|error| error.of(operation))
        })
    }

    async fn exchange(self) -> Result<Response<Option<Value>>, Error> {
        exchange(self.webhook.cliq.context(), &self.outgoing()?).await
    }

    fn outgoing(&self) -> Result<Outgoing, Error> {
        let address = &self.webhook.address;
        let target = &address.target;
        if !target.is_handler() {
            return Err(Error::input(
                format!(
                    "the target of the webhook is {}, which accepts messages only",
                    target.noun()
                ),
                "use `post`, or the `/incoming` URL of a bot",
            ));
        }
        check(&self.parameters)?;
        let body = self.body.clone().map_err(|error| {
            Error::input(
                format!("the body cannot be serialized as JSON: {error}"),
                "use strings as map keys and finite numbers",
            )
        })?;
        let operation = target.operation();
        let (name, _, id) = target.path_parameter();
        let mut url = transport::address(
            self.webhook.cliq.context(),
            operation.base,
            operation.path,
            &[(name, id)],
            &[(url::KEY, address.key.expose().to_owned())],
        )?;
        let appkey = address.appkey.as_ref().map(|key| (url::APPKEY, key.expose()));
        let parameters = self.parameters.iter().map(|(name, value)| (&**name, &**value));
        url.query_pairs_mut().extend_pairs(appkey.into_iter().chain(parameters));
        Ok(Outgoing {
            operation: Some(operation),
            method: operation.method.clone(),
            url,
            headers: Vec::new(),
            body,
            secrets: Vec::new(),
        })
    }
}

/// Sends a request to a server that may respond with JSON, with another text, or with nothing.
pub(crate) async fn exchange(
    context: &Context,
    outgoing: &Outgoing,
) -> Result<Response<Option<Value>>, Error> {
    let response = transport::execute(context, outgoing).await?;
    if let Some(error) = reading::refused(&response, context) {
        return Err(error);
    }
    let value = match response.body.trim_ascii() {
        [] => None,
        text => Some(
            serde_json::from_slice(text)
                .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(text).into_owned())),
        ),
    };
    Ok(Response::new(response, value.filter(|value| !value.is_null()), Vec::new()))
}

impl IntoFuture for Deliver {
    type Output = Result<Option<Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// Checks the parameters of a handler.
pub(super) fn check(parameters: &[(String, String)]) -> Result<(), Error> {
    if parameters.len() > PARAMETERS {
        return Err(Error::input(
            format!("there are {} parameters for the handler", parameters.len()),
            format!("pass at most {PARAMETERS}, and the rest in the body"),
        ));
    }
    for (name, value) in parameters {
        if name.is_empty() || [url::KEY, url::APPKEY].contains(&&**name) {
            return Err(Error::input(
                "a parameter for the handler has no name, or the name of a key",
                "rename it; set keys with `zapikey` and `appkey`",
            ));
        }
        let length = value.chars().count();
        if length > LONGEST {
            return Err(Error::input(
                format!("a parameter for the handler has {length} characters"),
                format!("pass at most {LONGEST}, and longer values in the body"),
            ));
        }
    }
    Ok(())
}
