//! Polling for the decision of the user.

use super::authorization::DeviceAuthorization;
use crate::auth::form;
use crate::auth::login::outcome::AccountsServer;
use crate::auth::login::{LoggedIn, failure};
use crate::auth::token_endpoint::{self, Grant};
use crate::auth::{AuthContext, Token, accounts};
use crate::error::one_line;
use crate::{DataCenter, Error, server};
use serde_json::{Map, Value};
use std::time::Duration;

/// By how much `slow_down` makes the interval longer, as RFC 8628 says.
const SLOWER: Duration = Duration::from_secs(5);
/// The most polls, even on a clock that stands: half an hour in steps of 30 s.
const MOST_POLLS: usize = 60;
/// How often a response may name another data center.
const MOST_MOVES: usize = 2;

/// What a poll found.
#[derive(Debug)]
enum Poll {
    Pending,
    SlowDown,
    /// The account is in another data center.
    Elsewhere(DataCenter),
    Done(Token),
    /// It may succeed later.
    Failed(Error),
}

impl DeviceAuthorization {
    /// Polls until the user has decided or the code has expired.
    ///
    /// If the user's account is in another data center, polling continues there. A failed poll that may
    /// succeed later is repeated at the next interval. `slow_down` makes the interval longer by five
    /// seconds.
    pub async fn wait(self) -> Result<LoggedIn, Error> {
        until_decided(self).await
    }
}

async fn until_decided(authorization: DeviceAuthorization) -> Result<LoggedIn, Error> {
    let expires_at = authorization.expires_at();
    let DeviceAuthorization { login, mut context, device_code, mut interval, .. } = authorization;
    let fields = [
        ("grant_type", Grant::Device.type_field()),
        ("client_id", login.client_id.as_str()),
        ("client_secret", login.client_secret.expose()),
        ("code", device_code.expose()),
    ];
    let (mut moves, mut last) = (0, None);
    for _ in 0..MOST_POLLS {
        let now = context.clock.now();
        if now.checked_add(interval).is_none_or(|next| next > expires_at) {
            break;
        }
        context.clock.sleep(interval).await;
        match poll(&context, &fields).await? {
            Poll::Pending => last = None,
            Poll::SlowDown => interval = interval.saturating_add(SLOWER),
            Poll::Elsewhere(data_center) if moves < MOST_MOVES => {
                moves += 1;
                context.accounts = accounts::parse(data_center.accounts())?;
            }
            Poll::Elsewhere(_) => {
                return Err(failure::failed(
                    "the accounts servers refer to each other",
                    "set the data center of the user with `Login::data_center`",
                ));
            }
            Poll::Done(token) => {
                return Ok(LoggedIn::new(&login, AccountsServer::at(context.accounts), token));
            }
            Poll::Failed(error) => last = Some(error),
        }
    }
    Err(last.unwrap_or_else(expired))
}

fn expired() -> Error {
    failure::failed("the code expired before the user entered it", "start the login again")
}

/// Polls once; an error is final.
async fn poll(context: &AuthContext, fields: &form::Fields<'_>) -> Result<Poll, Error> {
    let server = server::origin(&context.accounts);
    let asked_at = context.clock.now();
    let url = accounts::endpoint(&context.accounts, "/oauth/v3/device/token");
    let response = match form::post(&context.http, url, fields).await {
        Ok(response) => response,
        Err(error) => {
            let failed = token_endpoint::no_response(error, Grant::Device, &server);
            return later(failed);
        }
    };
    let object: Option<Map<String, Value>> = serde_json::from_slice(&response.body).ok();
    let text = |key: &str| object.as_ref()?.get(key)?.as_str().map(str::trim);
    match text("error").map(str::to_ascii_lowercase).as_deref() {
        Some("authorization_pending") => return Ok(Poll::Pending),
        Some("slow_down") => return Ok(Poll::SlowDown),
        Some("other_dc") => return elsewhere(text("user_dc").unwrap_or_default()),
        Some("expired" | "expired_token") => return Err(expired()),
        Some("access_denied") => return Err(failure::denied("access_denied")),
        _ => {}
    }
    let now = context.clock.now();
    match token_endpoint::read(&response, Grant::Device, &server, fields, asked_at, now) {
        Ok(token) => Ok(Poll::Done(token)),
        Err(failed) => later(failed),
    }
}

/// A failure that may pass is no reason to give up: the user may be entering the code.
fn later(failed: token_endpoint::RequestFailed) -> Result<Poll, Error> {
    let is_final = failed.failure.permanent || failed.failure.retry_at.is_some();
    let error = Error::from(failed);
    if is_final { Err(error) } else { Ok(Poll::Failed(error)) }
}

/// Only the accounts servers of data centers receive the client secret.
fn elsewhere(named: &str) -> Result<Poll, Error> {
    if let Ok(data_center) = named.parse() {
        return Ok(Poll::Elsewhere(data_center));
    }
    let shown = one_line(named, 20);
    Err(failure::reported(
        "other_dc",
        format!("the account is in the data center `{shown}`, which is unknown"),
        "set its servers with `Login::accounts_url` and `Login::base_url`",
    ))
}

#[cfg(test)]
mod tests {
    use super::{Poll, elsewhere};
    use crate::DataCenter;

    #[test]
    fn only_known_data_centers_are_moved_to() {
        for (named, expected) in [("eu", DataCenter::Eu), ("IN", DataCenter::In)] {
            assert!(matches!(elsewhere(named), Ok(Poll::Elsewhere(found)) if found == expected));
        }
        for named in ["", "mars", "https://evil.example", "evil\r\n"] {
            let error = elsewhere(named).unwrap_err().to_string();
            assert!(error.contains("other_dc") && !error.contains('\n'), "{error}");
        }
    }
}
