//! Form requests to an accounts server. Secrets go into the body, never into the URL, which is
//! logged.

use super::accounts;
use crate::Error;
use crate::error::{Redirect, one_line};
use crate::redact::Redactor;
use crate::transport::{self, Bounds};
use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use reqwest::{Body, Response, Url};
use std::time::Duration;

/// Timeout of a request to an accounts server.
pub(super) const TIMEOUT: Duration = Duration::from_secs(30);

/// The maximum size of a response: tokens are short.
const LARGEST: usize = 256 << 10;
/// The longest excerpt of a response in an error.
const LONGEST: usize = 200;

/// Fields whose values are redacted from messages.
const SECRET: [&str; 5] = ["client_secret", "refresh_token", "code", "code_verifier", "token"];

/// The fields of a form.
pub(super) type Fields<'a> = [(&'static str, &'a str)];

/// A response with any status.
pub(super) struct FormResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub body: Bytes,
}

/// Posts a form. Redirects are not followed, because the form contains secrets.
pub(super) async fn post(
    http: &reqwest::Client,
    url: Url,
    fields: &Fields<'_>,
) -> Result<FormResponse, Error> {
    #[cfg(all(test, shuttle))]
    if let Some(response) = modelled().await {
        return Ok(response);
    }
    accounts::check(&url)?;
    // A streaming body is not resent to the target of a 307 or 308 redirect.
    let body = Body::wrap(Body::from(encode(&url, fields)));
    let mut response = http
        .post(url.clone())
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::ACCEPT, "application/json")
        .timeout(TIMEOUT)
        .body(body)
        .send()
        .await
        .map_err(|error| unsent(error, &url))?;
    let (status, headers) = (response.status(), response.headers().clone());
    if let Some(error) = redirected(&url, &response) {
        return Err(error);
    }
    let body = if status.is_success() {
        let bounds = Bounds { idle: Some(TIMEOUT), response: LARGEST, ..Bounds::default() };
        transport::whole(&mut response, bounds).await?
    } else {
        transport::error_body(&mut response).await
    };
    Ok(FormResponse { status, headers, body })
}

/// The answer of the model checker, in place of the accounts server: another token each time.
#[cfg(all(test, shuttle))]
async fn modelled() -> Option<FormResponse> {
    let world = crate::model::world::World::current()?;
    shuttle::future::yield_now().await;
    let number = world.count_request();
    shuttle::future::yield_now().await;
    let body = format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#);
    Some(FormResponse { status: StatusCode::OK, headers: HeaderMap::new(), body: body.into() })
}

/// A connection error proves that nothing was sent only for the first URL.
fn unsent(error: reqwest::Error, url: &Url) -> Error {
    if error.url().is_some_and(|failed| failed != url) {
        Error::transport_after_redirect(error)
    } else {
        Error::transport(error)
    }
}

/// The error for a redirect, including one that the caller's HTTP client followed.
fn redirected(sent_to: &Url, response: &Response) -> Option<Error> {
    let status = response.status();
    let followed = response.url() != sent_to;
    if !followed && !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = response.headers().get(header::LOCATION);
    let target = if followed {
        Some(response.url().clone())
    } else {
        location.and_then(|value| sent_to.join(value.to_str().ok()?).ok())
    };
    // Path and query may contain what was sent.
    let target = target.filter(Url::has_host).map_or_else(
        || "an address without a host".to_owned(),
        |target| one_line(&target.origin().ascii_serialization(), LONGEST),
    );
    let reason = "credentials are sent to the configured accounts server only";
    Some(Error::redirect(Redirect { status, target, reason, safe: false }))
}

/// Encodes fields as `application/x-www-form-urlencoded`. Only the encoder of the URL is used.
fn encode(any: &Url, fields: &Fields<'_>) -> String {
    let mut url = any.clone();
    url.query_pairs_mut().clear().extend_pairs(fields);
    url.query().unwrap_or_default().to_owned()
}

/// Text of a server as one line of a message: single-spaced, truncated and with secrets redacted.
pub(super) fn presentable(text: &str, fields: &Fields<'_>) -> String {
    let secrets = || {
        let secret = |(name, value): &&(&str, &str)| SECRET.contains(name) && !value.is_empty();
        fields.iter().filter(secret).map(|(_, value)| *value)
    };
    let redacted = Redactor::new(secrets()).body(Bytes::copy_from_slice(text.as_bytes()));
    let mut line = String::from_utf8_lossy(&redacted)
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    // Short secrets are redacted too where they occur verbatim.
    for secret in secrets() {
        line = line.replace(secret, "…");
    }
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::{encode, presentable};

    #[test]
    fn forms_are_encoded() {
        let url = "http://localhost/?old=1".parse().unwrap();
        let form = encode(&url, &[("client_secret", "a&b=c d"), ("scope", "A.READ,B.ALL")]);
        assert_eq!(form, "client_secret=a%26b%3Dc+d&scope=A.READ%2CB.ALL");
    }

    #[test]
    fn texts_of_servers_show_no_secret() {
        let fields = [("client_secret", "s3cret"), ("client_id", "1000.ID"), ("code", "")];
        let text = presentable("bad\n secret s3cret\tfor 1000.ID", &fields);
        assert_eq!(text, "bad secret … for 1000.ID");
        let fields = [("refresh_token", "1000.ab/cd+ef.77")];
        for echo in ["1000.ab/cd+ef.77", "1000.ab%2Fcd%2Bef.77", "1000.ab%252Fcd%252Bef.77"] {
            assert_eq!(presentable(&format!("\u{1b}[31mbad {echo}!"), &fields), "[31mbad …!");
        }
        assert_eq!(presentable(&"é".repeat(300), &fields).chars().count(), 201);
    }
}
