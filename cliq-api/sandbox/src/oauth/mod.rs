//! The accounts server: consent, tokens, revocation.

mod device;
mod pkce;
mod store;
#[cfg(test)]
mod tests;

pub(super) use store::Grant;

use super::response::{json_response, set, typed, with_status};
use bytes::Bytes;
use device::Devices;
use http::{Response, StatusCode, header};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;
use std::time::SystemTime;
use store::{ACCESS_LIFE, Failure, Store, Tokens};

/// An address of the accounts server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AccountsPath {
    Authorize,
    Token,
    Revoke,
    ServerInfo,
    DeviceCode,
    DeviceToken,
    DevicePage,
}

impl AccountsPath {
    /// The endpoint, if the path is one. Revocation is documented under two paths.
    pub(super) fn find(path: &str) -> Option<Self> {
        match path {
            "/oauth/v2/auth" => Some(Self::Authorize),
            "/oauth/v2/token" => Some(Self::Token),
            "/oauth/v2/token/revoke" | "/oauth/v2/revoke/token" => Some(Self::Revoke),
            "/oauth/serverinfo" => Some(Self::ServerInfo),
            "/oauth/v3/device/code" => Some(Self::DeviceCode),
            "/oauth/v3/device/token" => Some(Self::DeviceToken),
            device::PAGE => Some(Self::DevicePage),
            _ => None,
        }
    }

    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Authorize => "oauth_authorize",
            Self::Token => "oauth_token",
            Self::Revoke => "oauth_revoke",
            Self::ServerInfo => "oauth_serverinfo",
            Self::DeviceCode => "oauth_device_code",
            Self::DeviceToken => "oauth_device_token",
            Self::DevicePage => "oauth_device_page",
        }
    }

    fn method(self) -> &'static str {
        match self {
            Self::Authorize | Self::ServerInfo | Self::DevicePage => "GET",
            Self::Token | Self::Revoke | Self::DeviceCode | Self::DeviceToken => "POST",
        }
    }
}

/// The accounts server.
#[derive(Debug)]
pub(super) struct Accounts {
    url: String,
    /// Who consents to everything.
    owner: String,
    clients: Vec<(String, String)>,
    store: Store,
    devices: Devices,
    /// Whether the user declines.
    declines: bool,
}

/// A request to the accounts server.
#[derive(Debug)]
pub(super) struct AccountsRequest<'a> {
    pub(super) endpoint: AccountsPath,
    pub(super) method: &'a str,
    /// Query and form together: the documentation shows both.
    pub(super) values: Vec<(String, String)>,
    pub(super) now: SystemTime,
}

impl AccountsRequest<'_> {
    fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    fn scopes(&self) -> Vec<String> {
        self.value("scope")
            .split([',', ' '])
            .filter(|scope| !scope.is_empty())
            .map(str::to_owned)
            .collect()
    }
}

impl Accounts {
    pub(super) fn new(url: String, owner: String, clients: Vec<(String, String)>) -> Self {
        Self {
            url,
            owner,
            clients,
            store: Store::default(),
            devices: Devices::default(),
            declines: false,
        }
    }

    /// Whether the user declines from now on.
    pub(super) fn set_declines(&mut self, declines: bool) {
        self.declines = declines;
    }

    /// Decides about a device code. Returns whether there is one.
    pub(super) fn decide_device(&mut self, user_code: &str, accept: bool) -> bool {
        self.devices.decide(user_code, accept)
    }

    pub(super) fn client(&self) -> (&str, &str) {
        self.clients.first().map_or(("", ""), |(id, secret)| (id, secret))
    }

    /// A new access token for a user.
    pub(super) fn issue_access(&mut self, grant: Grant, now: SystemTime) -> String {
        self.store.issue_access(grant, now)
    }

    /// A new refresh token of the ready-made client.
    pub(super) fn issue_refresh(&mut self, grant: Grant) -> String {
        let client = self.client().0.to_owned();
        self.store.issue_refresh(&client, grant)
    }

    /// A new code of the ready-made client, without a redirect.
    pub(super) fn issue_code(&mut self, grant: Grant, now: SystemTime) -> String {
        let client = self.client().0.to_owned();
        self.store.code(&client, "", None, grant, (true, true), now)
    }

    pub(super) fn expire_access(&mut self) {
        self.store.expire_access();
    }

    /// What an access token may, if it is good.
    pub(super) fn check(&self, token: &str, now: SystemTime) -> Option<&Grant> {
        self.store.check(token, now)
    }

    pub(super) fn respond(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        if request.method != request.endpoint.method() {
            return error(StatusCode::METHOD_NOT_ALLOWED, "invalid_request");
        }
        match request.endpoint {
            AccountsPath::Authorize => self.authorize(request),
            AccountsPath::Token => self.token(request),
            AccountsPath::Revoke => self.revoke(request),
            AccountsPath::DeviceCode => self.device_code(request),
            AccountsPath::DeviceToken => self.device_token(request),
            AccountsPath::DevicePage => self.device_page(request),
            AccountsPath::ServerInfo => json_response(
                StatusCode::OK,
                &json!({ "result": "success", "locations": { "us": self.url } }),
            ),
        }
    }

    /// Consents, or declines, at once, and sends the browser back.
    fn authorize(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        let client = request.value("client_id");
        if !self.clients.iter().any(|(id, _)| id == client) {
            return error(StatusCode::BAD_REQUEST, "invalid_client");
        }
        let redirect_uri = request.value("redirect_uri");
        if request.value("response_type") != "code" || redirect_uri.is_empty() {
            return error(StatusCode::BAD_REQUEST, "invalid_request");
        }
        let scopes = request.scopes();
        // One scope that is none spoils the whole consent.
        if scopes.is_empty() || !scopes.iter().all(|scope| is_scope(scope)) {
            return error(StatusCode::BAD_REQUEST, "invalid_scope");
        }
        let kind =
            (request.value("access_type") == "offline", request.value("prompt") == "consent");
        let Ok(challenge) = pkce::challenge(
            request.value("code_challenge"),
            request.value("code_challenge_method"),
        ) else {
            return error(StatusCode::BAD_REQUEST, "invalid_request");
        };
        let encode = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let mark = if redirect_uri.contains('?') { '&' } else { '?' };
        let mut target = if self.declines {
            format!("{redirect_uri}{mark}error=access_denied")
        } else {
            let grant = Grant::of(&self.owner, scopes, false);
            let code = self.store.code(client, redirect_uri, challenge, grant, kind, request.now);
            let server = encode(&self.url);
            format!("{redirect_uri}{mark}code={code}&location=us&accounts-server={server}")
        };
        if !request.value("state").is_empty() {
            target.push_str("&state=");
            target.push_str(&encode(request.value("state")));
        }
        let mut response = with_status(Response::new(Bytes::new()), StatusCode::FOUND);
        set(&mut response, header::LOCATION, &target);
        response
    }

    /// Issues a device code. Times are in milliseconds, as in responses of the service.
    fn device_code(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        let client = request.value("client_id");
        if !self.clients.iter().any(|(id, _)| id == client) {
            return error(StatusCode::OK, "invalid_client");
        }
        if request.value("grant_type") != "device_request" {
            return error(StatusCode::OK, "unsupported_grant_type");
        }
        let scopes = request.scopes();
        if scopes.is_empty() || !scopes.iter().all(|scope| is_scope(scope)) {
            return error(StatusCode::OK, "invalid_scope");
        }
        let grant = Grant::of(&self.owner, scopes, false);
        let offline = request.value("access_type") == "offline";
        let device_code = self.store.next_token();
        let user_code = self.devices.issue(&device_code, client, grant, offline, request.now);
        let page = format!("{}{}", self.url, device::PAGE);
        json_response(
            StatusCode::OK,
            &json!({
                "device_code": device_code,
                "user_code": user_code,
                "verification_url": page,
                "verification_uri_complete": format!("{page}?user_code={user_code}"),
                "interval": device::INTERVAL.as_millis(),
                "expires_in": device::LIFE.as_millis(),
            }),
        )
    }

    /// Gives the tokens, once the user has accepted.
    fn device_token(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        let client = request.value("client_id");
        if let Some(code) = self.refusal(request) {
            return error(StatusCode::OK, code);
        }
        if request.value("grant_type") != "device_token" {
            return error(StatusCode::OK, "unsupported_grant_type");
        }
        let tokens = self.devices.poll(request.value("code"), client, request.now).and_then(
            |(grant, offline)| {
                let tokens = self.store.tokens(client, grant, offline, request.now);
                tokens.map_err(|_| "invalid_code")
            },
        );
        match tokens {
            Ok(tokens) => self.tokens(tokens),
            Err(code) => error(StatusCode::OK, code),
        }
    }

    /// The page of a code for another device: the user decides by opening it.
    fn device_page(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        if self.devices.decide(request.value("user_code"), !self.declines) {
            json_response(StatusCode::OK, &json!({ "status": "success" }))
        } else {
            error(StatusCode::BAD_REQUEST, "invalid_user_code")
        }
    }

    /// The error code for a client that is unknown, or has another secret.
    fn refusal(&self, request: &AccountsRequest<'_>) -> Option<&'static str> {
        let client = request.value("client_id");
        match self.clients.iter().find(|(id, _)| id == client) {
            None => Some("invalid_client"),
            Some((_, secret)) if secret != request.value("client_secret") => {
                Some("invalid_client_secret")
            }
            Some(_) => None,
        }
    }

    fn token(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        let client = request.value("client_id");
        if let Some(code) = self.refusal(request) {
            return error(StatusCode::OK, code);
        }
        let now = request.now;
        let tokens = match request.value("grant_type") {
            "authorization_code" => {
                let redirect_uri = request.value("redirect_uri");
                let verifier = request.value("code_verifier");
                self.store.exchange(client, request.value("code"), redirect_uri, verifier, now)
            }
            "refresh_token" => self.store.refresh(client, request.value("refresh_token"), now),
            "client_credentials" => {
                let scopes = request.scopes();
                if scopes.is_empty() || !scopes.iter().all(|scope| is_scope(scope)) {
                    return error(StatusCode::OK, "invalid_scope");
                }
                let grant = Grant::of(&self.owner, scopes, true);
                Ok((self.store.issue_access(grant.clone(), now), None, grant))
            }
            _ => return error(StatusCode::OK, "unsupported_grant_type"),
        };
        match tokens {
            Ok(tokens) => self.tokens(tokens),
            // Refusals of codes come with HTTP 200, also for refresh tokens.
            Err(Failure::InvalidCode) => error(StatusCode::OK, "invalid_code"),
            Err(Failure::RedirectUri) => error(StatusCode::OK, "invalid_redirect_uri"),
            Err(Failure::TooMany) => json_response(
                StatusCode::BAD_REQUEST,
                &json!({
                    "error": "Access Denied",
                    "error_description": "You have made too many requests continuously. Please try again after some time.",
                    "status": "failure",
                }),
            ),
        }
    }

    fn tokens(&self, (access, refresh, grant): Tokens) -> Response<Bytes> {
        let scopes: Vec<_> = grant.scopes.iter().map(String::as_str).collect();
        let mut body = json!({
            "access_token": access,
            "scope": scopes.join(" "),
            // A client that follows it must not end up at the real service.
            "api_domain": self.url,
            "token_type": "Bearer",
            "expires_in": ACCESS_LIFE.as_secs(),
        });
        if let (Some(refresh), Some(map)) = (refresh, body.as_object_mut()) {
            map.insert("refresh_token".to_owned(), refresh.into());
        }
        json_response(StatusCode::OK, &body)
    }

    fn revoke(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        if self.store.revoke(request.value("token")) {
            json_response(StatusCode::OK, &json!({ "status": "success" }))
        } else {
            typed(
                StatusCode::BAD_REQUEST,
                "application/json;charset=UTF-8",
                Bytes::from(json!({ "status": "failure", "error": "invalid_token" }).to_string()),
            )
        }
    }
}

/// `Service.scope.OPERATION`.
fn is_scope(scope: &str) -> bool {
    let parts: Vec<_> = scope.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty())
}

fn error(status: StatusCode, code: &str) -> Response<Bytes> {
    json_response(status, &json!({ "error": code }))
}
