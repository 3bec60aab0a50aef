// Generated from specs/v3/extensions.yaml by `cargo xtask generate`. Do not edit.

//! Installed extensions: installation and upgrade for the organization or for teams, and the
//! properties that configure an extension.
//!
//! Every operation requires the key of the extension.
#![doc = include_str!("operations/extensions.md")]
/// Handle with a method for each operation of the module [`extensions`](self#operations).
///
/// [`Api::extensions`](super::Api::extensions) returns it.
#[derive(Clone, Debug)]
pub struct Extensions {
    client: crate::Cliq,
}
impl Extensions {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Installs an extension for the organization or for some of its teams, so that its bots,
    /// commands and other components become available.
    ///
    /// # Arguments
    ///
    /// - `extension_id`: The extension.
    /// - `extension_key`: Key of the extension, which is issued when the extension is registered.
    /// - `scope`: Who receives the extension.
    ///
    /// | Request | `POST /api/v3/extensions/{EXTENSION_ID}/installation` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Extensions.CREATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `extensions_install` ([sources](crate::v3::sources#extensions_install)) |
    ///
    /// # Errors
    ///
    /// - `extension_plan_limit_exceeded`: The plan does not permit more extensions.
    /// - `extension_install_restricted_non_marketplace`: The organization permits extensions of the
    ///   marketplace only.
    /// - `extension_install_restricted`: The caller may not install the extension.
    /// - `operation_failed`: The installation failed for another reason.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ExtensionScope;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .extensions()
    ///     .install("7341000000030071", "sbx-5f2c4d1e", ExtensionScope::Team)
    ///     .team_ids(["1234567890", "9876543210"])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn install(
        &self,
        extension_id: impl Into<crate::v3::types::ExtensionId>,
        extension_key: impl Into<String>,
        scope: impl Into<crate::v3::types::ExtensionScope>,
    ) -> request::InstallExtension {
        request::InstallExtension {
            call: self
                .call_of(&operation::INSTALL)
                .id::<crate::v3::types::ExtensionId>("EXTENSION_ID", extension_id)
                .query("extension_key", Into::<String>::into(extension_key)),
            body: types::ExtensionsInstallRequest {
                scope: scope.into(),
                team_ids: None,
            },
        }
    }
    /// Upgrades an installed extension to its newest version.
    ///
    /// With the scope `organization`, an extension that only teams have becomes available to the
    /// whole organization.
    ///
    /// # Arguments
    ///
    /// - `extension_id`: The extension.
    /// - `extension_key`: Key of the extension, which is issued when the extension is registered.
    /// - `scope`: Who has the extension after the upgrade: the same teams as before (`team`), or
    ///   the `organization`.
    ///
    /// | Request | `PUT /api/v3/extensions/{EXTENSION_ID}/installation` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Extensions.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `extensions_upgrade` ([sources](crate::v3::sources#extensions_upgrade)) |
    ///
    /// # Errors
    ///
    /// - `extension_error_not_installed`: The extension is not installed.
    /// - `app_disabled_by_owner`: The developer has disabled the extension.
    /// - `extension_disabled`: An administrator of the organization has disabled the extension.
    /// - `extension_already_installed`: The extension is already installed for the whole
    ///   organization.
    /// - `extension_install_restricted`: The caller may not upgrade the extension.
    /// - `operation_failed`: The upgrade failed for another reason.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ExtensionScope;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .extensions()
    ///     .upgrade("7341000000030071", "sbx-5f2c4d1e", ExtensionScope::Team)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upgrade(
        &self,
        extension_id: impl Into<crate::v3::types::ExtensionId>,
        extension_key: impl Into<String>,
        scope: impl Into<crate::v3::types::ExtensionScope>,
    ) -> request::UpgradeExtension {
        request::UpgradeExtension {
            call: self
                .call_of(&operation::UPGRADE)
                .id::<crate::v3::types::ExtensionId>("EXTENSION_ID", extension_id)
                .query("extension_key", Into::<String>::into(extension_key)),
            body: types::ExtensionsUpgradeRequest {
                scope: scope.into(),
            },
        }
    }
    /// Returns up to 10 properties of an installed extension.
    ///
    /// Properties are texts that configure the extension; administrators of the organization cannot
    /// see them.
    ///
    /// # Arguments
    ///
    /// - `extension_id`: The extension.
    /// - `extension_key`: Key of the extension, which is issued when the extension is registered.
    /// - `keys`: Keys of the properties, each of at most 30 lower-case letters and underscores.
    ///
    /// | Request | `GET /api/v3/extensions/{EXTENSION_ID}/properties` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Extensions.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | map of `String`: the values of the properties, by key |
    /// | Operation | `extensions_get_properties` ([sources](crate::v3::sources#extensions_get_properties)) |
    ///
    /// # Errors
    ///
    /// - `invalid_inputs`: No valid key was given.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let value = cliq
    ///     .v3()
    ///     .extensions()
    ///     .get_properties("7341000000030071", "sbx-5f2c4d1e", ["api_key", "region"])
    ///     .await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_properties(
        &self,
        extension_id: impl Into<crate::v3::types::ExtensionId>,
        extension_key: impl Into<String>,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> request::GetExtensionProperties {
        request::GetExtensionProperties {
            call: self
                .call_of(&operation::GET_PROPERTIES)
                .id::<crate::v3::types::ExtensionId>("EXTENSION_ID", extension_id)
                .query("extension_key", Into::<String>::into(extension_key))
                .query_list(
                    "keys",
                    {
                        let list: Vec<String> = keys
                            .into_iter()
                            .map(Into::into)
                            .collect();
                        list
                    },
                ),
        }
    }
    /// Adds properties to an installed extension, or replaces the values of existing ones.
    ///
    /// Properties are texts that configure the extension, such as API keys or feature flags. They
    /// are meant to be set during the installation; an extension has at most 10 of them.
    ///
    /// # Arguments
    ///
    /// - `extension_id`: The extension.
    /// - `extension_key`: Key of the extension, which is issued when the extension is registered.
    /// - `properties`: Values by key. A key has at most 30 lower-case letters and underscores.
    ///
    /// | Request | `PATCH /api/v3/extensions/{EXTENSION_ID}/properties` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Extensions.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | map of `String`: the properties that the request set, by key |
    /// | Operation | `extensions_set_properties` ([sources](crate::v3::sources#extensions_set_properties)) |
    ///
    /// # Errors
    ///
    /// - `extension_property_key_length_exceeded`: A key is too long.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use std::collections::BTreeMap;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let entry = "my_secret_api_key_value".to_owned();
    /// let value = cliq
    ///     .v3()
    ///     .extensions()
    ///     .set_properties(
    ///         "7341000000030071",
    ///         "sbx-5f2c4d1e",
    ///         BTreeMap::from([("api_key".to_owned(), entry)]),
    ///     )
    ///     .await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    pub fn set_properties(
        &self,
        extension_id: impl Into<crate::v3::types::ExtensionId>,
        extension_key: impl Into<String>,
        properties: std::collections::BTreeMap<String, String>,
    ) -> request::SetExtensionProperties {
        request::SetExtensionProperties {
            call: self
                .call_of(&operation::SET_PROPERTIES)
                .id::<crate::v3::types::ExtensionId>("EXTENSION_ID", extension_id)
                .query("extension_key", Into::<String>::into(extension_key)),
            body: types::ExtensionsSetPropertiesRequest {
                properties,
            },
        }
    }
    /// Returns a property of an installed extension, as a map from its key to its value.
    ///
    /// # Arguments
    ///
    /// - `extension_id`: The extension.
    /// - `extension_key`: Key of the extension, which is issued when the extension is registered.
    /// - `key`: Key of the property, of at most 30 lower-case letters and underscores.
    ///
    /// | Request | `GET /api/v3/extensions/{EXTENSION_ID}/properties/{KEY}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Extensions.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | map of `String`: the value of the property, by key |
    /// | Operation | `extensions_get_property` ([sources](crate::v3::sources#extensions_get_property)) |
    ///
    /// # Errors
    ///
    /// - `extension_property_invalid_key`: The key is empty or malformed, or does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let value = cliq
    ///     .v3()
    ///     .extensions()
    ///     .get_property("7341000000030071", "sbx-5f2c4d1e", "api_key")
    ///     .await?;
    /// println!("{value:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_property(
        &self,
        extension_id: impl Into<crate::v3::types::ExtensionId>,
        extension_key: impl Into<String>,
        key: impl Into<String>,
    ) -> request::GetExtensionProperty {
        request::GetExtensionProperty {
            call: self
                .call_of(&operation::GET_PROPERTY)
                .id::<crate::v3::types::ExtensionId>("EXTENSION_ID", extension_id)
                .query("extension_key", Into::<String>::into(extension_key))
                .path("KEY", "text", Into::<String>::into(key)),
        }
    }
    /// Deletes a property of an installed extension.
    ///
    /// Its value cannot be recovered, but its key can be used again.
    ///
    /// # Arguments
    ///
    /// - `extension_id`: The extension.
    /// - `extension_key`: Key of the extension, which is issued when the extension is registered.
    /// - `key`: Key of the property, of at most 30 lower-case letters and underscores.
    ///
    /// | Request | `DELETE /api/v3/extensions/{EXTENSION_ID}/properties/{KEY}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Extensions.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `extensions_delete_property` ([sources](crate::v3::sources#extensions_delete_property)) |
    ///
    /// # Errors
    ///
    /// - `extension_property_invalid_key`: The key is empty or malformed.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .extensions()
    ///     .delete_property("7341000000030071", "sbx-5f2c4d1e", "api_key")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_property(
        &self,
        extension_id: impl Into<crate::v3::types::ExtensionId>,
        extension_key: impl Into<String>,
        key: impl Into<String>,
    ) -> request::DeleteExtensionProperty {
        request::DeleteExtensionProperty {
            call: self
                .call_of(&operation::DELETE_PROPERTY)
                .id::<crate::v3::types::ExtensionId>("EXTENSION_ID", extension_id)
                .query("extension_key", Into::<String>::into(extension_key))
                .path("KEY", "text", Into::<String>::into(key)),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Extensions::install`](super::Extensions::install).
        #[doc = include_str!("requests/InstallExtension.md")]
        InstallExtension[body: super::types::ExtensionsInstallRequest]: empty();
        /// Teams that receive the extension; required with the scope `team`.
        body team_ids: each crate::v3::types::TeamId;
    }
    crate::call::request! {
        /// Request of [`Extensions::upgrade`](super::Extensions::upgrade).
        #[doc = include_str!("requests/UpgradeExtension.md")]
        UpgradeExtension[body: super::types::ExtensionsUpgradeRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Extensions::get_properties`](super::Extensions::get_properties).
        #[doc = include_str!("requests/GetExtensionProperties.md")]
        GetExtensionProperties[]: json std::collections::BTreeMap<String, String>;
    }
    crate::call::request! {
        /// Request of [`Extensions::set_properties`](super::Extensions::set_properties).
        #[doc = include_str!("requests/SetExtensionProperties.md")]
        SetExtensionProperties[body: super::types::ExtensionsSetPropertiesRequest]:
            json std::collections::BTreeMap<String, String>;
    }
    crate::call::request! {
        /// Request of [`Extensions::get_property`](super::Extensions::get_property).
        #[doc = include_str!("requests/GetExtensionProperty.md")]
        GetExtensionProperty[]: json std::collections::BTreeMap<String, String>;
    }
    crate::call::request! {
        /// Request of [`Extensions::delete_property`](super::Extensions::delete_property).
        #[doc = include_str!("requests/DeleteExtensionProperty.md")]
        DeleteExtensionProperty[]: empty();
    }
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    #[allow(unused_imports, reason = "few responses lack a name")]
    use crate::reading::Shape;
    #[allow(unused_imports, reason = "few modules lack bodies or responses")]
    use super::super::{rules, shapes};
    use http::Method;
    /// `extensions_install`: Install an extension.
    pub static INSTALL: Operation = Operation::new(
        "extensions_install", "extensions", Method::POST, "/api/v3",
        "/extensions/{EXTENSION_ID}/installation", "Install an extension",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.Extensions.CREATE"]])
    .rate_limit(RateLimit::new(10, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::EXTENSIONS_INSTALL_PARAMETERS)
    .rules(&rules::EXTENSIONS_INSTALL_REQUEST)
    .errors(&[
        ("extension_plan_limit_exceeded", "The plan does not permit more extensions."),
        (
            "extension_install_restricted_non_marketplace",
            "The organization permits extensions of the marketplace only.",
        ),
        ("extension_install_restricted", "The caller may not install the extension."),
        ("operation_failed", "The installation failed for another reason."),
    ])
    .sources(&["published: extensions"]);
    /// `extensions_upgrade`: Upgrade an extension.
    pub static UPGRADE: Operation = Operation::new(
        "extensions_upgrade", "extensions", Method::PUT, "/api/v3",
        "/extensions/{EXTENSION_ID}/installation", "Upgrade an extension",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.Extensions.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::EXTENSIONS_UPGRADE_PARAMETERS)
    .rules(&rules::EXTENSIONS_UPGRADE_REQUEST)
    .errors(&[
        ("extension_error_not_installed", "The extension is not installed."),
        ("app_disabled_by_owner", "The developer has disabled the extension."),
        ("extension_disabled", "An administrator of the organization has disabled the extension."),
        (
            "extension_already_installed",
            "The extension is already installed for the whole organization.",
        ),
        ("extension_install_restricted", "The caller may not upgrade the extension."),
        ("operation_failed", "The upgrade failed for another reason."),
    ])
    .sources(&["published: extensions"]);
    /// `extensions_get_properties`: Get properties of an extension.
    pub static GET_PROPERTIES: Operation = Operation::new(
        "extensions_get_properties", "extensions", Method::GET, "/api/v3",
        "/extensions/{EXTENSION_ID}/properties", "Get properties of an extension",
    )
    .query(&["extension_key", "keys"])
    .scopes(&[&["ZohoCliq.Extensions.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::EXTENSIONS_GET_PROPERTIES_PARAMETERS)
    .shape(&Shape::Map(&Shape::Text))
    .response(ResponseKind::Json)
    .errors(&[("invalid_inputs", "No valid key was given.")])
    .sources(&["published: extensions"]);
    /// `extensions_set_properties`: Set properties of an extension.
    pub static SET_PROPERTIES: Operation = Operation::new(
        "extensions_set_properties", "extensions", Method::PATCH, "/api/v3",
        "/extensions/{EXTENSION_ID}/properties", "Set properties of an extension",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.Extensions.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::EXTENSIONS_SET_PROPERTIES_PARAMETERS)
    .rules(&rules::EXTENSIONS_SET_PROPERTIES_REQUEST)
    .shape(&Shape::Map(&Shape::Text))
    .response(ResponseKind::Json)
    .idempotent(true)
    .errors(&[("extension_property_key_length_exceeded", "A key is too long.")])
    .sources(&["published: extensions"]);
    /// `extensions_get_property`: Get a property of an extension.
    pub static GET_PROPERTY: Operation = Operation::new(
        "extensions_get_property", "extensions", Method::GET, "/api/v3",
        "/extensions/{EXTENSION_ID}/properties/{KEY}", "Get a property of an extension",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.Extensions.READ"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::EXTENSIONS_GET_PROPERTY_PARAMETERS)
    .shape(&Shape::Map(&Shape::Text))
    .response(ResponseKind::Json)
    .errors(&[
        ("extension_property_invalid_key", "The key is empty or malformed, or does not exist."),
    ])
    .sources(&["published: extensions"]);
    /// `extensions_delete_property`: Delete a property of an extension.
    pub static DELETE_PROPERTY: Operation = Operation::new(
        "extensions_delete_property", "extensions", Method::DELETE, "/api/v3",
        "/extensions/{EXTENSION_ID}/properties/{KEY}", "Delete a property of an extension",
    )
    .query(&["extension_key"])
    .scopes(&[&["ZohoCliq.Extensions.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 300))
    .parameters(&rules::EXTENSIONS_DELETE_PROPERTY_PARAMETERS)
    .errors(&[("extension_property_invalid_key", "The key is empty or malformed.")])
    .sources(&["published: extensions"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &INSTALL, &UPGRADE, &GET_PROPERTIES, &SET_PROPERTIES, &GET_PROPERTY, &DELETE_PROPERTY,
    ];
}
/// Types of this module.
pub mod types {
    crate::open_enum::open_enum! {
        /// Who has an extension: all users of the `organization`, or the members of a `team`. Either
        /// requires the consent of an administrator, that of a team for each team.
        ///
        /// Accepted by [`Extensions::install`](super::Extensions::install) and
        /// [`Extensions::upgrade`](super::Extensions::upgrade).
        ExtensionScope;
        Organization = "organization";
        Team = "team";
    }
    /// Who receives an extension.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ExtensionsInstallRequest {
        pub(crate) scope: crate::v3::types::ExtensionScope,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) team_ids: Option<Vec<crate::v3::types::TeamId>>,
    }
    /// The properties to set.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ExtensionsSetPropertiesRequest {
        pub(crate) properties: std::collections::BTreeMap<String, String>,
    }
    /// Who receives the new version of an extension.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct ExtensionsUpgradeRequest {
        pub(crate) scope: crate::v3::types::ExtensionScope,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static EXTENSION_SCOPE: Rules = Rules::values(&["organization", "team"]);
    pub(crate) static EXTENSIONS_INSTALL_REQUEST: Rules = Rules::object(&[
        Key::required("scope", &EXTENSION_SCOPE),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[Limit::most(4)])),
    ]).relations(&[
        Relation {
            of: "team_ids",
            kind: RelationKind::RequiredIf { when: "scope", are: &["team"] },
            source: None,
        },
    ]).build();
    pub(crate) static EXTENSIONS_SET_PROPERTIES_REQUEST: Rules = Rules::object(&[
        Key::required("properties", &Rules::map(&Rules::text(&[Limit::most(1000)]), &[
            Limit::most(10),
        ])),
    ]).build();
    pub(crate) static EXTENSIONS_UPGRADE_REQUEST: Rules = Rules::object(&[
        Key::required("scope", &EXTENSION_SCOPE),
    ]).build();
    pub(crate) static EXTENSIONS_INSTALL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EXTENSION_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static EXTENSIONS_UPGRADE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EXTENSION_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static EXTENSIONS_GET_PROPERTIES_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EXTENSION_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
        Key::optional("keys", &Rules::list(&Rules::text(&[Limit::most(30)]), &[Limit::most(10)])),
    ]).build();
    pub(crate) static EXTENSIONS_SET_PROPERTIES_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EXTENSION_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
    ]).build();
    pub(crate) static EXTENSIONS_GET_PROPERTY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EXTENSION_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
        Key::optional("KEY", &Rules::text(&[Limit::most(30)])),
    ]).build();
    pub(crate) static EXTENSIONS_DELETE_PROPERTY_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EXTENSION_ID", &Rules::Identifier),
        Key::optional("extension_key", &Rules::text(&[])),
        Key::optional("KEY", &Rules::text(&[Limit::most(30)])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
}
