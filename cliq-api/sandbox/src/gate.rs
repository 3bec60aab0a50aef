//! Who calls, and whether the token may.

use crate::endpoint::Endpoint;
use crate::oauth::Grant;
use crate::response::Refusal;
use http::{HeaderMap, header};
use serde_json::Value;

/// Families of scopes that the service refuses to tokens of `client_credentials`, although it
/// lists them on such a token.
const NOT_FOR_CLIENTS: &[&str] =
    &["ZohoCliq.Channels.UPDATE", "ZohoCliq.Messages.UPDATE", "ZohoCliq.messageactions."];

/// The access token of a request.
pub(super) fn token(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    let known =
        scheme.eq_ignore_ascii_case("Zoho-oauthtoken") || scheme.eq_ignore_ascii_case("Bearer");
    (known && !token.trim().is_empty()).then_some(token.trim())
}

/// Refuses a request without a good token.
pub(super) fn invalid_token() -> Refusal {
    Refusal::unauthorized("oauthtoken_invalid", "The access token is missing, wrong or expired.")
}

/// Rejects an unknown webhook token. The response of the service is not known.
pub(super) fn invalid_key() -> Refusal {
    Refusal::unauthorized("oauthtoken_invalid", "The webhook token is wrong or was revoked.")
}

/// Checks that the scopes of the token suffice for the operation.
pub(super) fn check_scopes(endpoint: &Endpoint, grant: &Grant) -> Result<(), Refusal> {
    // What a client credential is granted, the service still refuses for some operations.
    let refused = |scope: &str| {
        grant.of_client && NOT_FOR_CLIENTS.iter().any(|family| scope.starts_with(family))
    };
    let suffices = |all: &[String]| all.iter().all(|scope| covers(grant, scope));
    let is_refused = endpoint.scopes.iter().all(|all| all.iter().any(|scope| refused(scope)));
    let is_open = endpoint.scopes.is_empty();
    if is_open || (endpoint.scopes.iter().any(|all| suffices(all)) && !is_refused) {
        return Ok(());
    }
    let needed: Vec<_> = endpoint.scopes.iter().map(|all| all.join(",")).collect();
    Err(lacks(&needed.join(" or ")))
}

/// Checks the scopes that a key of the body asks for.
pub(super) fn check_conditional(
    endpoint: &Endpoint,
    grant: &Grant,
    body: &Value,
) -> Result<(), Refusal> {
    let sent = |key: &String| body.get(key).is_some();
    for entry in &endpoint.conditional_scopes {
        let applies = entry.sends.as_ref().is_some_and(sent);
        if applies && !entry.scopes.iter().all(|scope| covers(grant, scope)) {
            return Err(lacks(&entry.scopes.join(",")));
        }
    }
    Ok(())
}

/// Whether a scope was granted, by its name or with all others of its kind.
fn covers(grant: &Grant, scope: &str) -> bool {
    grant.scopes.contains(scope)
        || scope
            .rsplit_once('.')
            .is_some_and(|(family, _)| grant.scopes.contains(&format!("{family}.ALL")))
}

fn lacks(needed: &str) -> Refusal {
    Refusal::unauthorized(
        "oauthtoken_scope_invalid",
        format!("The access token lacks the scope {needed}."),
    )
}

#[cfg(test)]
mod tests {
    use super::{check_conditional, check_scopes, token};
    use crate::documents::endpoints;
    use crate::oauth::Grant;
    use http::{HeaderMap, header};
    use serde_json::json;

    #[test]
    fn both_words_carry_a_token() {
        for (value, expected) in [
            ("Zoho-oauthtoken 1000.a", Some("1000.a")),
            ("Bearer 1000.a", Some("1000.a")),
            ("Basic abc", None),
            ("1000.a", None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, value.parse().expect("is a header"));
            assert_eq!(token(&headers), expected, "{value}");
        }
        assert_eq!(token(&HeaderMap::new()), None);
    }

    #[test]
    fn scopes_must_suffice() {
        let endpoints = endpoints().expect("the documents can be read");
        let named = |id: &str| endpoints.iter().find(|known| known.id == id).expect("is there");
        let operation = named("users_list");
        let with = |scope: &str| Grant::of("1", [scope], false);
        assert!(check_scopes(operation, &with("ZohoCliq.Users.READ")).is_ok());
        assert!(check_scopes(operation, &with("ZohoCliq.Users.ALL")).is_ok());
        assert!(check_scopes(operation, &with("ZohoCliq.users.READ")).is_err());
        let refusal = check_scopes(operation, &with("ZohoCliq.Channels.READ"));
        assert_eq!(refusal.expect_err("is refused").code, "oauthtoken_scope_invalid");

        let update = named("users_update");
        let picture = json!({ "image_data": "https://example.com/a.png" });
        let profile = with("ZohoCliq.Profile.UPDATE");
        assert!(check_conditional(update, &profile, &json!({})).is_ok());
        let refusal = check_conditional(update, &profile, &picture).expect_err("is refused");
        assert_eq!(refusal.code, "oauthtoken_scope_invalid");
        assert!(check_conditional(update, &with("Profile.orguserphoto.UPDATE"), &picture).is_ok());
    }
}
