//! JSON on its way to a handler.

use super::{Webhook, url};
use crate::{BoxFuture, Error, Response, reading};
use cliq_runtime::body::Body;
use cliq_runtime::transport::{self, Outgoing};
use serde_json::Value;

/// Parameters that a handler gets beside the body.
const PARAMETERS: usize = 50;
/// The longest value of one, in characters.
const LONGEST: usize = 10_000;

/// Request of [`Webhook::deliver`]. Awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Deliver {
    webhook: Webhook,
    body: Result<Value, String>,
    parameters: Vec<(String, String)>,
}

impl Deliver {
    pub(super) fn new(webhook: &Webhook, body: Result<Value, String>) -> Self {
        let parameters = webhook.address.parameters.clone();
        Self { webhook: webhook.clone(), body, parameters }
    }

    /// Adds a query parameter for the handler: 50 at most, of 10,000 characters each.
    pub fn parameter(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.parameters.push((name.into(), value.to_string()));
        self
    }

    /// Sends the request, and gives what the handler answered: JSON, or other text as a
    /// [`Value::String`]; `None` if nothing. Awaiting it does the same.
    #[must_use = "futures do nothing unless awaited"]
    pub fn send(self) -> BoxFuture<'static, Result<Option<Value>, Error>> {
        let response = self.response();
        Box::pin(async { response.await.map(Response::into_value) })
    }

    /// Sends the request and gives the response with status, headers and body.
    #[must_use = "futures do nothing unless awaited"]
    pub fn response(self) -> BoxFuture<'static, Result<Response<Option<Value>>, Error>> {
        Box::pin(async move {
            let operation = self.webhook.operation();
            self.exchange().await.map_err(|error| error.of(operation))
        })
    }

    async fn exchange(self) -> Result<Response<Option<Value>>, Error> {
        let context = self.webhook.cliq.context();
        let answer = transport::execute(context, &self.outgoing()?).await?;
        if let Some(error) = reading::refused(&answer, context) {
            return Err(error);
        }
        let value = match answer.body.trim_ascii() {
            [] => None,
            text => Some(
                serde_json::from_slice(text)
                    .unwrap_or_else(|_| Value::String(String::from_utf8_lossy(text).into_owned())),
            ),
        };
        Ok(Response::new(answer, value.filter(|value| !value.is_null()), Vec::new()))
    }

    fn outgoing(&self) -> Result<Outgoing, Error> {
        let address = &self.webhook.address;
        let target = &address.target;
        if !target.is_handler() {
            return Err(Error::input(
                format!("the webhook reaches {}, which takes messages only", target.noun()),
                "use `post`, or the `/incoming` URL of a bot",
            ));
        }
        check(&self.parameters)?;
        let body = self.body.clone().map_err(|error| {
            Error::input(
                format!("the body cannot be written as JSON: {error}"),
                "use keys that are text and numbers that are finite",
            )
        })?;
        let operation = target.operation();
        let (name, _, id) = target.place();
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
            body: Body::Json(body),
        })
    }
}

impl IntoFuture for Deliver {
    type Output = Result<Option<Value>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// What a handler may get beside the body.
pub(super) fn check(parameters: &[(String, String)]) -> Result<(), Error> {
    if parameters.len() > PARAMETERS {
        return Err(Error::input(
            format!("there are {} parameters for the handler", parameters.len()),
            format!("pass {PARAMETERS} at most, and the rest in the body"),
        ));
    }
    for (name, value) in parameters {
        if name.is_empty() || [url::KEY, url::APPKEY].contains(&&**name) {
            return Err(Error::input(
                "a parameter for the handler has no name, or that of a key",
                "give it another name; keys are set with `zapikey` and `appkey`",
            ));
        }
        let length = value.chars().count();
        if length > LONGEST {
            return Err(Error::input(
                format!("a parameter for the handler has {length} characters"),
                format!("pass {LONGEST} at most, and longer ones in the body"),
            ));
        }
    }
    Ok(())
}
