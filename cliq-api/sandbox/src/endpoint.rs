//! What the sandbox knows of an operation: the facts of its document.

use crate::schemas::Schemas;
use http::StatusCode;
use serde::Deserialize;
use serde_json::{Map, Value};
use std::sync::Arc;

/// An operation.
#[derive(Debug, Deserialize)]
pub(crate) struct Endpoint {
    /// Id, such as `users_list`.
    #[serde(skip)]
    pub(crate) id: String,
    /// HTTP method.
    pub(crate) method: String,
    /// Path in front of the template.
    pub(crate) base: String,
    /// Path template.
    pub(crate) path: String,
    /// Alternatives of scopes; all scopes of one entry are needed.
    pub(crate) scopes: Vec<Vec<String>>,
    /// Scopes needed besides.
    pub(crate) conditional_scopes: Vec<ConditionalScopes>,
    /// Threshold and lockout.
    pub(crate) rate_limit: Option<RateLimit>,
    /// What the query parameters have to do with each other: `x-cliq-rules`.
    pub(crate) rules: Vec<Value>,
    /// What a query parameter asks of others: `x-cliq-when`.
    pub(crate) cases: Vec<Value>,
    parameters: Vec<Parameter>,
    /// The body, if there is one.
    pub(crate) body: Option<Body>,
    /// The successes, in the order of the document.
    pub(crate) responses: Vec<Success>,
    /// Whether it is the handler of an incoming webhook, which reads what is sent.
    #[serde(skip)]
    pub(crate) is_handler: bool,
    #[serde(skip)]
    schemas: Arc<Map<String, Value>>,
}

/// Scopes needed under a condition.
#[derive(Debug, Deserialize)]
pub(crate) struct ConditionalScopes {
    pub(crate) scopes: Vec<String>,
    /// Key of the body that makes the condition true by being sent; `None` for a property of the
    /// organization, which the one of the sandbox does not have.
    pub(crate) sends: Option<String>,
}

/// Threshold and lockout of an operation.
#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) struct RateLimit {
    pub(crate) requests: u32,
    pub(crate) per_seconds: u64,
    pub(crate) lock_seconds: u64,
}

/// A parameter.
#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    #[serde(rename = "in")]
    place: ParameterPlace,
    #[serde(default)]
    pub(crate) required: bool,
    pub(crate) schema: Value,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum ParameterPlace {
    Path,
    Query,
    Header,
}

/// What is sent.
#[derive(Debug, Deserialize)]
pub(crate) struct Body {
    pub(crate) required: bool,
    pub(crate) content_type: String,
    pub(crate) schema: Value,
    #[cfg(test)]
    pub(crate) examples: Vec<Example>,
}

/// What a success looks like.
#[derive(Debug, Deserialize)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// Media type; `None` for a success without content.
    pub(crate) content_type: Option<String>,
    pub(crate) schema: Option<Value>,
    pub(crate) examples: Vec<Example>,
}

/// A documented body.
#[derive(Debug, Deserialize)]
pub(crate) struct Example {
    pub(crate) value: Value,
}

impl Endpoint {
    /// The same operation by its id, with the named schemas of its module.
    pub(crate) fn of(self, id: String, schemas: Arc<Map<String, Value>>) -> Self {
        Self { id, schemas, ..self }
    }

    /// The handler of an incoming webhook, which no document describes.
    pub(crate) fn handler(id: &str, path: &str, scope: &str, rate_limit: RateLimit) -> Self {
        Self {
            id: id.to_owned(),
            method: "POST".to_owned(),
            base: "/api/v2".to_owned(),
            path: path.to_owned(),
            scopes: vec![vec![scope.to_owned()]],
            conditional_scopes: Vec::new(),
            rate_limit: Some(rate_limit),
            rules: Vec::new(),
            cases: Vec::new(),
            parameters: Vec::new(),
            body: None,
            responses: Vec::new(),
            is_handler: true,
            schemas: Arc::default(),
        }
    }

    /// The scopes that it asks for, also those of conditions that a request can meet.
    pub(crate) fn every_scope(&self) -> impl Iterator<Item = &String> {
        let conditional = self.conditional_scopes.iter().filter(|entry| entry.sends.is_some());
        self.scopes.iter().flatten().chain(conditional.flat_map(|entry| &entry.scopes))
    }

    /// Whether it takes a webhook token in place of an access token.
    pub(crate) fn takes_zapikey(&self) -> bool {
        self.is_handler || self.id.starts_with("messages_post_to_")
    }

    pub(crate) fn schemas(&self) -> Schemas<'_> {
        Schemas(&self.schemas)
    }

    /// Parameters of one place.
    pub(crate) fn parameters(&self, place: ParameterPlace) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.place == place)
    }

    /// The status of a success without content: the documented one, or 204.
    pub(crate) fn empty_status(&self) -> StatusCode {
        self.responses
            .iter()
            .find(|response| response.content_type.is_none())
            .and_then(|response| StatusCode::from_u16(response.status).ok())
            .unwrap_or(StatusCode::NO_CONTENT)
    }
}
