//! The request for a device code, and its response.

use crate::Error;
use crate::auth::form::{self, FormResponse};
use crate::auth::login::{Login, failure};
use crate::auth::token_endpoint::{self, Grant};
use crate::auth::{AuthContext, Secret, accounts};
use crate::error::one_line;
use crate::server;
use reqwest::Url;
use serde_json::{Map, Value};
use std::time::{Duration, SystemTime};

/// The documented minimum between two polls.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(30);
/// The longest interval that a response can demand.
const LONGEST_INTERVAL: Duration = Duration::from_secs(120);
/// Lifetime of a code if the response states none.
const USUAL_LIFETIME: Duration = Duration::from_secs(300);
/// The longest time that a login waits, whatever the response states.
const LONGEST_LIFETIME: Duration = Duration::from_secs(1800);
/// The longest user code.
const LONGEST_CODE: usize = 64;

/// A login that the user completes on another device, from [`Login::device`]. `Debug` hides the device
/// code.
#[derive(Clone, Debug)]
pub struct DeviceAuthorization {
    pub(super) login: Login,
    pub(super) context: AuthContext,
    pub(super) device_code: Secret,
    user_code: String,
    verification_url: Url,
    complete_url: Option<Url>,
    pub(super) interval: Duration,
    expires_at: SystemTime,
}

impl DeviceAuthorization {
    /// Returns the code that the user enters.
    #[must_use]
    pub fn user_code(&self) -> &str {
        &self.user_code
    }

    /// Returns the URL of the page where the user enters the code.
    #[must_use]
    pub fn verification_url(&self) -> &str {
        self.verification_url.as_str()
    }

    /// Returns the URL of that page with the code filled in, for a link or a QR code.
    #[must_use]
    pub fn complete_url(&self) -> Option<&str> {
        self.complete_url.as_ref().map(Url::as_str)
    }

    /// Returns when the code expires: as the response states, but after half an hour at the latest.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// Returns how long this login waits between two polls: at least 30 seconds.
    #[must_use]
    pub fn interval(&self) -> Duration {
        self.interval
    }
}

impl Login {
    /// Starts a login on another device: requests a code that the user enters there.
    pub async fn device(&self) -> Result<DeviceAuthorization, Error> {
        start(self).await
    }
}

async fn start(login: &Login) -> Result<DeviceAuthorization, Error> {
    login.check_scopes()?;
    let context = login.context()?;
    let scopes = login.scopes.to_string();
    let fields = [
        ("grant_type", "device_request"),
        ("client_id", login.client_id.as_str()),
        ("scope", scopes.as_str()),
        ("access_type", "offline"),
        ("prompt", "consent"),
    ];
    let url = accounts::endpoint(&context.accounts, "/oauth/v3/device/code");
    let server = server::origin(&context.accounts);
    let asked_at = context.clock.now();
    let response = form::post(&context.http, url, &fields)
        .await
        .map_err(|error| token_endpoint::no_response(error, Grant::Device, &server))?;
    let now = context.clock.now();
    if let Some(authorization) = read(&response, login, &context, asked_at) {
        return Ok(authorization);
    }
    match token_endpoint::read(&response, Grant::Device, &server, &fields, asked_at, now) {
        Err(failed) => Err(failed.into()),
        Ok(_) => Err(failure::failed(
            format!("{server} returned no device code"),
            "check that the URL is that of an accounts server",
        )),
    }
}

fn read(
    response: &FormResponse,
    login: &Login,
    context: &AuthContext,
    asked_at: SystemTime,
) -> Option<DeviceAuthorization> {
    let object: Map<String, Value> = serde_json::from_slice(&response.body).ok()?;
    if !response.status.is_success() || object.contains_key("error") {
        return None;
    }
    let text = |key: &str| object.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
    let page = |key: &str| Url::parse(text(key)?).ok().filter(|url| is_page(url, context));
    let lifetime = duration(&object, "expires_in", 3600).unwrap_or(USUAL_LIFETIME);
    let interval = duration(&object, "interval", 1000).unwrap_or(SHORTEST_INTERVAL);
    Some(DeviceAuthorization {
        login: login.clone(),
        context: context.clone(),
        device_code: Secret::from(text("device_code")?),
        user_code: one_line(text("user_code")?, LONGEST_CODE),
        verification_url: page("verification_url").or_else(|| page("verification_uri"))?,
        complete_url: page("verification_uri_complete")
            .or_else(|| page("verification_url_complete")),
        interval: interval.clamp(SHORTEST_INTERVAL, LONGEST_INTERVAL),
        expires_at: asked_at.checked_add(lifetime.min(LONGEST_LIFETIME)).unwrap_or(asked_at),
    })
}

/// Whether a URL can be shown as a page of the accounts server: it may be on another host of the
/// service, but not unencrypted.
fn is_page(url: &Url, context: &AuthContext) -> bool {
    url.scheme() == "https" || (url.scheme() == "http" && url.origin() == context.accounts.origin())
}

/// A duration in seconds or, from a value on that no number of seconds reaches, in milliseconds.
fn duration(object: &Map<String, Value>, key: &str, milliseconds_from: u64) -> Option<Duration> {
    let amount = match object.get(key)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    Some(match amount.filter(|amount| *amount > 0)? {
        amount if amount > milliseconds_from => Duration::from_millis(amount),
        seconds => Duration::from_secs(seconds),
    })
}

#[cfg(test)]
mod tests {
    use super::{Login, read};
    use crate::auth::form::FormResponse;
    use crate::clock::Clock as _;
    use http::{HeaderMap, StatusCode};
    use serde_json::{Value, json};

    fn times(lifetime: Value, interval: Value) -> (u64, u64) {
        let authorization = parse(json!({
            "device_code": "1000.device",
            "user_code": "ABCD",
            "verification_url": "https://accounts.zoho.eu/device",
            "expires_in": lifetime,
            "interval": interval,
        }));
        let authorization = authorization.unwrap();
        let context = authorization.login.context().unwrap();
        let left = authorization.expires_at().duration_since(context.clock.now()).unwrap();
        (left.as_secs(), authorization.interval().as_secs())
    }

    fn parse(body: Value) -> Option<super::DeviceAuthorization> {
        let login = Login::new("1000.ID", "secret").clock(crate::clock::ManualClock::default());
        let response = FormResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.to_string().into(),
        };
        let context = login.context().unwrap();
        let now = context.clock.now();
        read(&response, &login, &context, now)
    }

    #[test]
    fn times_are_seconds_or_milliseconds_and_bounded() {
        for (lifetime, interval, expected) in [
            (json!(300_000), json!(30_000), (300, 30)),
            (json!(300), json!(30), (300, 30)),
            (json!("300"), json!("45"), (300, 45)),
            (json!(600), json!(5), (600, 30)),
            (json!(3600), json!(900), (1800, 120)),
            (json!(u64::MAX), json!(u64::MAX), (1800, 120)),
            (json!(0), json!(-1), (300, 30)),
            (json!(null), json!(null), (300, 30)),
        ] {
            assert_eq!(times(lifetime.clone(), interval), expected, "{lifetime}");
        }
    }

    #[test]
    fn pages_are_encrypted() {
        for (url, is_shown) in [
            ("https://accounts.zoho.eu/device", true),
            ("http://accounts.zoho.eu/device", false),
            ("javascript:alert(1)", false),
            ("", false),
        ] {
            let body = json!({"device_code": "d", "user_code": "U", "verification_url": url});
            assert_eq!(parse(body).is_some(), is_shown, "{url}");
        }
    }

    #[test]
    fn codes_are_shown_on_one_line_and_hidden_in_debug() {
        let authorization = parse(json!({
            "device_code": "1000.device",
            "user_code": "AB\u{1b}[2J\n",
            "verification_url": "https://accounts.zoho.eu/device",
        }))
        .unwrap();
        assert_eq!(authorization.user_code(), "AB [2J");
        let shown = format!("{authorization:?}");
        assert!(!shown.contains("1000.device") && !shown.contains("\"secret\""), "{shown}");
    }
}
