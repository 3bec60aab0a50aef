//! Who calls, and whether the token may.

use super::answer::Refusal;
use super::oauth::Grant;
use crate::auth::permitted;
use crate::operation::Operation;
use http::{HeaderMap, header};

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

/// Refuses a webhook token that is nobody's. What the service answers is not known.
pub(super) fn invalid_key() -> Refusal {
    Refusal::unauthorized("oauthtoken_invalid", "The webhook token is wrong or was revoked.")
}

/// Checks that the scopes of the token suffice for the operation.
pub(super) fn check_scopes(operation: &Operation, grant: &Grant) -> Result<(), Refusal> {
    // What a client credential is granted, the service still refuses for some operations.
    let refused = |scope: &str| {
        grant.of_client && NOT_FOR_CLIENTS.iter().any(|family| scope.starts_with(family))
    };
    let is_refused = operation.scopes.iter().all(|all| all.iter().any(|scope| refused(scope)));
    let granted = |scope: &str| grant.scopes.contains(scope);
    if permitted(operation, granted) && (operation.scopes.is_empty() || !is_refused) {
        return Ok(());
    }
    let needed: Vec<_> = operation.scopes.iter().map(|all| all.join(",")).collect();
    Err(Refusal::unauthorized(
        "oauthtoken_scope_invalid",
        format!("The access token lacks the scope {}.", needed.join(" or ")),
    ))
}

#[cfg(test)]
#[cfg(feature = "full")]
mod tests {
    use super::super::oauth::Grant;
    use super::super::operations;
    use super::{check_scopes, token};
    use http::{HeaderMap, header};

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
        let operation =
            operations().find(|operation| operation.id == "users_list").expect("is there");
        let with = |scope: &str| Grant::of("1", [scope], false);
        assert!(check_scopes(operation, &with("ZohoCliq.Users.READ")).is_ok());
        assert!(check_scopes(operation, &with("ZohoCliq.Users.ALL")).is_ok());
        assert!(check_scopes(operation, &with("ZohoCliq.users.READ")).is_err());
        let refusal = check_scopes(operation, &with("ZohoCliq.Channels.READ"));
        assert_eq!(refusal.expect_err("is refused").code, "oauthtoken_scope_invalid");
    }
}
