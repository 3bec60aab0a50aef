//! The credentials of a token request.

use super::Secret;
use super::digest::digest;
use super::token_endpoint::Grant;
use std::fmt;

/// A grant with its form fields. `Debug` prints only the client id.
#[derive(Clone)]
pub(super) struct GrantCredentials {
    pub(super) grant: Grant,
    fields: Vec<(&'static str, Secret)>,
    identity: String,
}

impl GrantCredentials {
    pub(super) fn new(
        grant: Grant,
        client_id: impl Into<String>,
        client_secret: impl Into<String>,
        more: (&'static str, String),
    ) -> Self {
        let fields = vec![
            ("client_id", Secret::from(client_id.into())),
            ("client_secret", Secret::from(client_secret.into())),
            (more.0, Secret::from(more.1)),
        ];
        let identity = identity(grant, &fields);
        Self { grant, fields, identity }
    }

    /// Sets a field.
    pub(super) fn set(&mut self, name: &'static str, value: String) {
        self.fields.retain(|(known, _)| *known != name);
        self.fields.push((name, Secret::from(value)));
        self.identity = identity(self.grant, &self.fields);
    }

    pub(super) fn fields(&self) -> Vec<(&'static str, &str)> {
        self.fields.iter().map(|(name, value)| (*name, value.expose())).collect()
    }

    /// The fields that are secret.
    pub(super) fn secrets(&self) -> Vec<Secret> {
        let is_secret = |name: &str| matches!(name, "client_secret" | "refresh_token");
        let secret = self.fields.iter().filter(|(name, _)| is_secret(name));
        secret.map(|(_, value)| value.clone()).collect()
    }

    /// Identifies the grant, independently of the client secret.
    pub(super) fn identity(&self) -> &str {
        &self.identity
    }

    /// Identifies the owners of the access token: all who know the secret of the grant, which is
    /// the refresh token, or the client secret for client credentials.
    pub(super) fn owner(&self) -> String {
        match self.grant {
            Grant::ClientCredentials => self.fingerprint(),
            _ => self.identity.clone(),
        }
    }

    /// Identifies all fields. A failure with one fingerprint does not apply to another.
    pub(super) fn fingerprint(&self) -> String {
        digest("credentials", self.fields.iter().map(|(_, value)| value.expose()))
    }
}

/// The client secret is excluded: changing it in the API console does not change the user.
fn identity(grant: Grant, fields: &[(&'static str, Secret)]) -> String {
    let named = fields
        .iter()
        .filter(|(name, _)| *name != "client_secret")
        .flat_map(|(name, value)| [*name, value.expose()]);
    digest("identity", std::iter::once(grant.type_field()).chain(named))
}

impl fmt::Debug for GrantCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let client_id = self.fields.iter().find(|(name, _)| *name == "client_id");
        f.debug_struct("GrantCredentials")
            .field("client_id", &client_id.map(|(_, id)| id.expose()).unwrap_or_default())
            .finish_non_exhaustive()
    }
}
