//! The store keys of a grant at an accounts server.

use crate::auth::credentials::GrantCredentials;
use crate::auth::digest::digest;
use crate::auth::{AuthContext, token_endpoint};

/// The store keys of a grant at an accounts server.
#[derive(Clone, Debug)]
pub(super) struct Keys {
    pub(super) record: String,
    /// Key of the request count.
    pub(super) requests: String,
}

impl Keys {
    pub(super) fn new(credentials: &GrantCredentials, context: &AuthContext) -> Self {
        let address = token_endpoint::address(context);
        let name = |owner: &str| digest("token", [owner, address.as_str()]);
        Self {
            record: format!("token:{}", name(&credentials.owner())),
            requests: format!("token-requests:{}", name(credentials.identity())),
        }
    }
}
