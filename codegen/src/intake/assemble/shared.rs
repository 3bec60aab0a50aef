//! Shared parts of modules: scalars, error responses, and the OAuth scheme.

use crate::intake::draft::Draft;
use crate::intake::words::spaced;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Name of the OAuth scheme.
pub(in crate::intake) const SCHEME: &str = "ZohoOAuth";

/// An error that operations share.
pub(in crate::intake) struct Shared {
    /// Status code.
    pub(in crate::intake) status: &'static str,
    /// Name of the response.
    pub(in crate::intake) name: &'static str,
    /// What happened.
    meaning: &'static str,
    /// Whether it applies to every operation.
    pub(in crate::intake) usual: bool,
}

const fn error(
    status: &'static str,
    name: &'static str,
    meaning: &'static str,
    usual: bool,
) -> Shared {
    Shared { status, name, meaning, usual }
}

/// The errors, by status.
pub(in crate::intake) const ERRORS: &[Shared] = &[
    error(
        "400",
        "BadRequest",
        "The request is malformed or incomplete, or a rate limit was exceeded.",
        true,
    ),
    error("401", "Unauthorized", "The access token is missing or expired, or lacks a scope.", true),
    error("402", "PaymentRequired", "The plan of the organization does not include this.", false),
    error(
        "403",
        "Forbidden",
        "The caller lacks permission, or belongs to another organization.",
        true,
    ),
    error("404", "NotFound", "The URL does not exist. Also sent for IDs of the wrong kind.", true),
    error("405", "MethodNotAllowed", "The URL does not support the method.", true),
    error("406", "NotAcceptable", "The requested response type is not available.", true),
    error("409", "Conflict", "The request conflicts with an existing resource.", false),
    error("410", "Gone", "The resource was removed.", false),
    error("412", "PreconditionFailed", "A precondition of the request is not met.", false),
    error("413", "PayloadTooLarge", "The body exceeds the maximum size.", false),
    error("415", "UnsupportedMediaType", "The content type of the body is not supported.", false),
    error(
        "422",
        "UnprocessableEntity",
        "The request is well-formed, but cannot be executed.",
        false,
    ),
    error(
        "429",
        "TooManyRequests",
        "The rate limit was exceeded and the operation is locked.",
        true,
    ),
    error("500", "InternalServerError", "The service failed.", true),
    error("502", "BadGateway", "A part of the service did not respond.", false),
    error("503", "ServiceUnavailable", "The service is temporarily unavailable.", false),
];

/// `info` of a document.
pub(super) fn info(title: &str, version: &str, description: &str) -> Value {
    json!({
        "title": title,
        "version": version,
        "description": description,
        "contact": { "name": "cliq-api", "url": format!("https://www.zoho.com/cliq/help/restapi/v{version}/") },
        "license": { "name": "MIT OR Apache-2.0", "url": "https://opensource.org/license/mit" },
    })
}

/// The OAuth scheme with its scopes.
pub(super) fn scheme(scopes: Map<String, Value>) -> Value {
    json!({
        "type": "oauth2",
        "description": "OAuth 2.0 of the Zoho accounts server that belongs to the data center. The header is \
            `Authorization: Zoho-oauthtoken <access token>`; `Bearer` works too.",
        "flows": { "authorizationCode": {
            "authorizationUrl": "https://accounts.zoho.com/oauth/v2/auth",
            "tokenUrl": "https://accounts.zoho.com/oauth/v2/token",
            "refreshUrl": "https://accounts.zoho.com/oauth/v2/token",
            "scopes": scopes,
        } },
    })
}

/// The scopes that the operations of a draft need, with what they permit.
pub(super) fn used_scopes(draft: &Draft) -> Map<String, Value> {
    let mut names = BTreeSet::new();
    for operation in &draft.operations {
        let entries = operation.raw.get("security").and_then(Value::as_array);
        for scopes in
            entries.into_iter().flatten().filter_map(|entry| entry.get(SCHEME)?.as_array())
        {
            names.extend(scopes.iter().filter_map(Value::as_str));
        }
    }
    names.into_iter().map(|name| (name.to_owned(), Value::from(meaning(draft, name)))).collect()
}

fn meaning(draft: &Draft, scope: &str) -> String {
    if let Some(known) = draft.scopes.get(scope).filter(|text| !text.is_empty()) {
        return known.clone();
    }
    let mut parts = scope.rsplit('.');
    let verb = parts.next().unwrap_or_default().to_lowercase();
    format!("{verb} {}", spaced(parts.next().unwrap_or_default()))
}

/// The shared document while it is put together.
pub(super) struct Common {
    api: String,
    scopes: BTreeMap<String, Value>,
    /// Statuses of the error responses of operations.
    errors: BTreeSet<String>,
}

impl Common {
    pub(super) fn new(api: &str) -> Self {
        Self { api: api.to_owned(), scopes: BTreeMap::new(), errors: BTreeSet::new() }
    }

    /// Notes the scopes of a module; of several texts for one scope the first stays.
    pub(super) fn scopes(&mut self, used: &Map<String, Value>) {
        for (scope, meaning) in used {
            self.scopes.entry(scope.clone()).or_insert_with(|| meaning.clone());
        }
    }

    /// Notes the errors of a module.
    pub(super) fn errors(&mut self, draft: &Draft) {
        let responses =
            draft.operations.iter().filter_map(|operation| operation.raw.get("responses"));
        self.errors.extend(responses.filter_map(Value::as_object).flat_map(Map::keys).cloned());
    }

    /// The document.
    pub(super) fn root(
        &self,
        mut schemas: Map<String, Value>,
        scalars: &BTreeSet<String>,
    ) -> Map<String, Value> {
        let scheme = scheme(self.scopes.clone().into_iter().collect());
        for name in scalars.iter().map(String::as_str).chain(["Text"]) {
            schemas.insert(name.to_owned(), scalar(name));
        }
        schemas.insert(
            "ApiError".to_owned(),
            json!({
                "type": "object",
                "description": "An error response. Which keys are present varies.",
                "properties": {
                    "code": {
                        "allOf": [{ "$ref": "#/components/schemas/Text" }],
                        "description": "Error code; text, or a number on some addresses.",
                    },
                    "message": { "type": "string", "description": "What went wrong, for people." },
                },
            }),
        );
        schemas.sort_keys();
        let responses: Map<String, Value> = ERRORS
            .iter()
            .filter(|error| self.errors.contains(error.status))
            .map(|error| {
                let content = json!({ "application/json": { "schema": { "$ref": "#/components/schemas/ApiError" } } });
                (error.name.to_owned(), json!({ "description": error.meaning, "content": content }))
            })
            .collect();
        let api = &self.api;
        let description = "Scalars, error responses, the OAuth scheme, and the schemas that several modules share.";
        let title = format!("Zoho Cliq REST API {api}: shared components");
        let Value::Object(root) = json!({
            "openapi": "3.0.3",
            "info": info(&title, api.trim_start_matches('v'), description),
            "servers": [{
                "url": format!("https://cliq.{{domain}}/api/{api}"),
                "description": "The data center in which the account lives",
                "variables": { "domain": {
                    "description": "Domain of the data center; the United States where nothing is said.",
                    "default": "zoho.com",
                    "enum": ["zoho.com", "zoho.eu", "zoho.in", "zoho.com.au", "zoho.jp", "zoho.com.cn",
                        "zohocloud.ca", "zoho.sa", "zoho.uk"],
                } },
            }],
            "paths": {},
            "components": {
                "securitySchemes": { SCHEME: scheme },
                "responses": responses,
                "schemas": schemas,
            },
        }) else {
            return Map::new();
        };
        root
    }
}

/// Names of the scalars that are no identifiers.
pub(super) const SCALARS: &[&str] =
    &["Timestamp", "EpochMilliseconds", "DateTime", "Flag", "Integer", "Text"];

/// The schema of a scalar.
fn scalar(name: &str) -> Value {
    match name {
        "Timestamp" => json!({
            "description": "A point in time in any form that the service writes.",
            "anyOf": [{ "type": "string" }, { "type": "integer", "format": "int64" }],
            "x-cliq-scalar": "timestamp",
        }),
        "EpochMilliseconds" => json!({
            "description": "Milliseconds since 1970-01-01T00:00:00Z.",
            "type": "integer", "format": "int64", "x-cliq-scalar": "epoch-milliseconds",
        }),
        "DateTime" => json!({
            "description": "A point in time in ISO 8601, with offset.",
            "type": "string", "x-cliq-scalar": "date-time",
        }),
        "Flag" => json!({
            "description": "A boolean, or the same as text.",
            "anyOf": [{ "type": "boolean" }, { "type": "string" }], "x-cliq-scalar": "flag",
        }),
        "Integer" => json!({
            "description": "A whole number, or the same as text.",
            "anyOf": [{ "type": "integer", "format": "int64" }, { "type": "string" }],
            "x-cliq-scalar": "integer",
        }),
        "Text" => json!({
            "description": "Text that sometimes comes as a number.",
            "anyOf": [{ "type": "string" }, { "type": "number" }], "x-cliq-scalar": "text",
        }),
        "MessageId" => json!({
            "type": "string", "minLength": 1,
            "description": "Identifies a message: epoch milliseconds and a number, joined by a space, `%20` or `_`.",
            "x-cliq-scalar": "message-identifier",
        }),
        _ => {
            let kind = name.strip_suffix("Id").unwrap_or(name);
            let article = if kind.starts_with(['A', 'E', 'I', 'O']) { "an" } else { "a" };
            json!({
                "type": "string", "minLength": 1,
                "description": format!("Identifies {article} {}.", spaced(kind)),
                "x-cliq-scalar": "identifier",
            })
        }
    }
}
