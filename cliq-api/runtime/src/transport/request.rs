//! Builds requests.

use super::outgoing::Outgoing;
use super::redirect::Hop;
use crate::Error;
use crate::auth::AccessToken;
use crate::context::Context;
use crate::operation::ResponseKind;
use http::{HeaderValue, header};
use reqwest::{Request, RequestBuilder};

/// Builds the request of one attempt, or of one redirect. A server that is not trusted gets neither the
/// access token nor the headers of the operation.
pub(super) async fn build(
    client: &Context,
    outgoing: &Outgoing,
    hop: &Hop<'_>,
    token: Option<&AccessToken>,
) -> Result<Request, Error> {
    let mut request = Request::new(outgoing.method.clone(), hop.url.as_ref().clone());
    if hop.trusted && !outgoing.headers.is_empty() {
        let mut builder = RequestBuilder::from_parts(client.http().clone(), request);
        for (name, value) in &outgoing.headers {
            builder = builder.header(*name, value);
        }
        request = builder.build().map_err(Error::transport)?;
    }
    let headers = request.headers_mut();
    match outgoing.operation.map(|operation| operation.response) {
        Some(ResponseKind::Binary) => {
            // A file keeps its stated length, which a compressed body has not.
            #[cfg(feature = "gzip")]
            headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("identity"));
            headers.append(header::ACCEPT, HeaderValue::from_static("*/*"))
        }
        Some(ResponseKind::Csv) => {
            headers.append(header::CONTENT_TYPE, HeaderValue::from_static("text/csv"))
        }
        _ => headers.append(header::ACCEPT, HeaderValue::from_static("application/json")),
    };
    if let (Some(timeout), false) = (client.timeout(), carries_files(outgoing)) {
        *request.timeout_mut() = Some(timeout);
    }
    let mut request = outgoing.body.apply(request, client.http()).await?;
    if let (true, Some(token)) = (hop.trusted, token) {
        request.headers_mut().insert(header::AUTHORIZATION, client.authorization(token)?);
    }
    Ok(request)
}

/// Whether the request or the response contains a file or an export, which takes an unknown time.
fn carries_files(outgoing: &Outgoing) -> bool {
    let response = outgoing.operation.map(|operation| operation.response);
    outgoing.body.has_files() || matches!(response, Some(ResponseKind::Binary | ResponseKind::Csv))
}
