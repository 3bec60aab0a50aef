//! Token revocation.

use super::form;
use super::{AuthContext, accounts};
use crate::Error;
use crate::error::AuthFailure;
use serde_json::Value;

const WHAT: &str = "revocation of the token";

/// Revokes a token. Revoking a refresh token revokes its access tokens too.
///
/// Two endpoints are documented. This function uses `POST /oauth/v2/token/revoke`, with `token` in
/// the body instead of the URL. The newer `POST /oauth/v2/revoke/token` also needs `token_type`,
/// and the client id and secret as basic authentication.
///
/// ```no_run
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::{DataCenter, auth};
/// # async fn example() -> Result<(), cliq_api::Error> {
/// let context = auth::AuthContext::for_data_center(DataCenter::Eu)?;
/// auth::revoke(&context, "1000.refresh").await?;
/// # Ok(())
/// # }
/// ```
pub async fn revoke(context: &AuthContext, token: &str) -> Result<(), Error> {
    let fields = [("token", token)];
    let url = accounts::endpoint(&context.accounts, "/oauth/v2/token/revoke");
    let response = form::post(&context.http, url, &fields).await?;
    let body: Option<Value> = serde_json::from_slice(&response.body).ok();
    let text = |key: &str| body.as_ref()?.get(key)?.as_str();
    // An HTML page is not a response of the endpoint.
    let understood = body.is_some() || response.body.is_empty();
    let refused = text("error").is_some() || text("status").is_some_and(|word| word != "success");
    if response.status.is_success() && understood && !refused {
        return Ok(());
    }
    let status = response.status.as_u16();
    Err(Error::auth(AuthFailure {
        what: WHAT,
        code: text("error").map(|code| form::presentable(code, &fields)),
        message: format!("{} returned HTTP {status}", crate::server::origin(&context.accounts)),
        remedy: "check that the token belongs to this data center and has not been revoked before"
            .into(),
        permanent: !response.status.is_server_error(),
        retry_at: None,
        source: None,
    }))
}
