//! Giving a token back.

use super::form;
use super::{AuthContext, accounts};
use crate::Error;
use crate::error::AuthFailure;
use serde_json::Value;

const WHAT: &str = "revocation of the token";

/// Revokes a token; of a refresh token, its access tokens too.
///
/// Two forms are documented: `POST /oauth/v2/token/revoke` with `token`, which is used here, with
/// the token in the body instead of the address; and a newer `POST /oauth/v2/revoke/token` with the
/// client's id and secret as basic authentication beside `token` and `token_type`.
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
    let answer = form::post(&context.http, url, &fields).await?;
    let body: Option<Value> = serde_json::from_slice(&answer.body).ok();
    let text = |key: &str| body.as_ref()?.get(key)?.as_str();
    // A page of HTML comes from something else than the revocation.
    let understood = body.is_some() || answer.body.is_empty();
    let refused = text("error").is_some() || text("status").is_some_and(|word| word != "success");
    if answer.status.is_success() && understood && !refused {
        return Ok(());
    }
    let status = answer.status.as_u16();
    Err(Error::auth(AuthFailure {
        what: WHAT,
        code: text("error").map(|code| form::presentable(code, &fields)),
        message: format!("{} answered HTTP {status}", crate::server::origin(&context.accounts)),
        remedy: "check that it is a token of this data center that has not been revoked yet".into(),
        permanent: !answer.status.is_server_error(),
        retry_at: None,
        source: None,
    }))
}
