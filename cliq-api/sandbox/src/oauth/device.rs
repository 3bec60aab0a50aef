//! Logins on other devices: codes, and the polls for their tokens.

use super::{Accounts, Grant, AccountsRequest, error, is_scope};
use crate::answer::json_response;
use bytes::Bytes;
use http::{Response, StatusCode};
use serde_json::json;
use std::collections::HashMap;
use std::time::{Duration, SystemTime};

/// Path of the page where the user enters a code.
pub(super) const PAGE: &str = "/oauth/v3/device";
/// Life of a code.
const LIFE: Duration = Duration::from_secs(300);
/// The shortest time between two polls.
const INTERVAL: Duration = Duration::from_secs(30);

/// The codes that were given out.
#[derive(Debug, Default)]
pub(super) struct Devices {
    count: u32,
    /// By device code.
    codes: HashMap<String, Device>,
}

#[derive(Debug)]
struct Device {
    client: String,
    user_code: String,
    scopes: Vec<String>,
    offline: bool,
    /// `None` until the user has decided.
    accepted: Option<bool>,
    expires: SystemTime,
    /// The last poll, or the request for the code.
    polled: SystemTime,
}

impl Devices {
    pub(super) fn decide(&mut self, user_code: &str, accept: bool) -> bool {
        let device = self.codes.values_mut().find(|device| device.user_code == user_code);
        if let Some(device) = device {
            device.accepted = Some(accept);
            return true;
        }
        false
    }
}

impl Accounts {
    /// Gives out a code. Times are in milliseconds, as in responses of the service.
    pub(super) fn device_code(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
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
        let device_code = self.store.next_token();
        self.devices.count += 1;
        let user_code = format!("{:06}", self.devices.count);
        let body = json!({
            "device_code": device_code,
            "user_code": user_code,
            "verification_url": format!("{}{PAGE}", self.url),
            "verification_uri_complete": format!("{}{PAGE}?user_code={user_code}", self.url),
            "interval": INTERVAL.as_millis(),
            "expires_in": LIFE.as_millis(),
        });
        let device = Device {
            client: client.to_owned(),
            user_code,
            scopes,
            offline: request.value("access_type") == "offline",
            accepted: None,
            expires: request.now + LIFE,
            polled: request.now,
        };
        self.devices.codes.insert(device_code, device);
        json_response(StatusCode::OK, &body)
    }

    /// Gives the tokens, once the user has accepted.
    pub(super) fn device_token(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        let (client, code) = (request.value("client_id"), request.value("code"));
        match self.clients.iter().find(|(id, _)| id == client) {
            None => return error(StatusCode::OK, "invalid_client"),
            Some((_, secret)) if secret != request.value("client_secret") => {
                return error(StatusCode::OK, "invalid_client_secret");
            }
            Some(_) => {}
        }
        if request.value("grant_type") != "device_token" {
            return error(StatusCode::OK, "unsupported_grant_type");
        }
        let now = request.now;
        let Some(device) =
            self.devices.codes.get_mut(code).filter(|device| device.client == client)
        else {
            return error(StatusCode::OK, "invalid_code");
        };
        let is_early = now < device.polled + INTERVAL;
        device.polled = now;
        if now >= device.expires {
            self.devices.codes.remove(code);
            return error(StatusCode::OK, "expired");
        }
        if is_early {
            return error(StatusCode::OK, "slow_down");
        }
        match device.accepted {
            None => error(StatusCode::OK, "authorization_pending"),
            Some(false) => error(StatusCode::OK, "access_denied"),
            Some(true) => {
                let grant = Grant::of(&self.owner, device.scopes.clone(), false);
                let offline = device.offline;
                // A code serves once.
                self.devices.codes.remove(code);
                match self.store.tokens(client, grant, offline, now) {
                    Ok(tokens) => self.tokens(tokens),
                    Err(_) => error(StatusCode::OK, "invalid_code"),
                }
            }
        }
    }

    /// The page of a code: the user decides by opening it.
    pub(super) fn device_page(&mut self, request: &AccountsRequest<'_>) -> Response<Bytes> {
        if self.devices.decide(request.value("user_code"), !self.declines) {
            json_response(StatusCode::OK, &json!({ "status": "success" }))
        } else {
            error(StatusCode::BAD_REQUEST, "invalid_user_code")
        }
    }
}
