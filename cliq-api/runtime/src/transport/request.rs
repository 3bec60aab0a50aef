//! Builds requests.

use super::outgoing::Outgoing;
use super::redirect::Hop;
use crate::Error;
use crate::auth::AccessToken;
use crate::context::Context;
use crate::operation::ResponseKind;
use http::{HeaderValue, header};

/// Builds the request of one attempt, or of one redirect. A server that is not trusted gets neither the
/// access token nor the headers of the operation.
pub(super) async fn build(
    client: &Context,
    outgoing: &Outgoing,
    hop: &Hop,
    token: Option<&AccessToken>,
) -> Result<reqwest::Request, Error> {
    let mut request = client.http().request(outgoing.method.clone(), hop.url.clone());
    for (name, value) in outgoing.headers.iter().filter(|_| hop.trusted) {
        request = request.header(*name, value);
    }
    let kind = outgoing.operation.map(|operation| operation.response);
    request = match kind {
        Some(ResponseKind::Binary) => request.header(header::ACCEPT, "*/*"),
        Some(ResponseKind::Csv) => request.header(header::CONTENT_TYPE, "text/csv"),
        _ => request.header(header::ACCEPT, "application/json"),
    };
    if let (Some(timeout), false) = (client.timeout(), carries_files(outgoing)) {
        request = request.timeout(timeout);
    }
    let mut request = outgoing.body.apply(request).await?.build().map_err(Error::transport)?;
    if let (true, Some(token)) = (hop.trusted, token) {
        request.headers_mut().insert(header::AUTHORIZATION, authorization(client, token)?);
    }
    Ok(request)
}

/// Whether the request or the response contains a file or an export, which takes an unknown time.
fn carries_files(outgoing: &Outgoing) -> bool {
    let response = outgoing.operation.map(|operation| operation.response);
    outgoing.body.has_files() || matches!(response, Some(ResponseKind::Binary | ResponseKind::Csv))
}

fn authorization(client: &Context, token: &AccessToken) -> Result<HeaderValue, Error> {
    let text = format!("{} {}", client.auth_scheme().as_str(), token.expose());
    let mut value = HeaderValue::from_str(&text).map_err(|_| {
        Error::input(
            "the access token contains characters that are invalid in a header",
            "pass the token alone, without quotes or line breaks",
        )
    })?;
    value.set_sensitive(true);
    Ok(value)
}
