// Generated from specs/v2/roles.yaml by `cargo xtask generate`. Do not edit.

//! Roles, which the paths call profiles: the permissions of groups of users in Cliq, and the
//! users with each role.
//!
//! Restricted to administrators.
#![doc = include_str!("operations/roles.md")]
/// Handle with a method for each operation of the module [`roles`](self#operations).
///
/// [`Cliq::roles`](crate::Cliq::roles) returns it.
#[derive(Clone, Debug)]
pub struct Roles {
    client: crate::Cliq,
}
impl Roles {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Lists all roles of the organization in one response.
    ///
    /// | Request | `GET /api/v2/profiles` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Role`](crate::types::Role): the roles of the organization |
    /// | Operation | `roles_list` ([sources](crate::sources#roles_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for role in cliq.roles().list().await? {
    ///     println!("{}", role.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListRoles {
        request::ListRoles {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Creates a role, optionally as a copy of the role `clone_id`, and optionally assigns it to
    /// users.
    ///
    /// | Request | `POST /api/v2/profiles` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.CREATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Role`](crate::types::Role): the created role |
    /// | Operation | `roles_create` ([sources](crate::sources#roles_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let role = cliq
    ///     .roles()
    ///     .create()
    ///     .name("Marketing")
    ///     .description("Role for Marketing members")
    ///     .await?;
    /// println!("{}", role.name);
    /// # Ok(()) }
    /// ```
    pub fn create(&self) -> request::CreateRole {
        request::CreateRole {
            call: self.call_of(&operation::CREATE),
            body: types::RolesCreateRequest {
                name: None,
                description: None,
                profile_type: None,
                clone_id: None,
                user_ids: None,
            },
        }
    }
    /// Returns a role of the organization.
    ///
    /// - `profile_id`: ID of the role.
    ///
    /// | Request | `GET /api/v2/profiles/{PROFILE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Role`](crate::types::Role): the role |
    /// | Operation | `roles_get` ([sources](crate::sources#roles_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let role = cliq.roles().get("7341000000030071").await?;
    /// println!("{}", role.name);
    /// # Ok(()) }
    /// ```
    pub fn get(&self, profile_id: impl Into<crate::types::RoleId>) -> request::GetRole {
        request::GetRole {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Updates the name or description of a role.
    ///
    /// - `profile_id`: ID of the role.
    ///
    /// | Request | `PUT /api/v2/profiles/{PROFILE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `roles_update` ([sources](crate::sources#roles_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.roles()
    ///     .update("7341000000030071")
    ///     .name("Marketing Leads")
    ///     .description("Role for marketing team leaders")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::UpdateRole {
        request::UpdateRole {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesUpdateRequest {
                name: None,
                description: None,
            },
        }
    }
    /// Deletes a role.
    ///
    /// - `profile_id`: ID of the role.
    ///
    /// | Request | `DELETE /api/v2/profiles/{PROFILE_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `roles_delete` ([sources](crate::sources#roles_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.roles().delete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::DeleteRole {
        request::DeleteRole {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Returns the permissions of a role by module.
    ///
    /// - `profile_id`: ID of the role.
    ///
    /// | Request | `GET /api/v2/profiles/{PROFILE_ID}/permissions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`RolePermissions`](crate::types::RolePermissions): permissions of the role, by module name |
    /// | Operation | `roles_get_permissions` ([sources](crate::sources#roles_get_permissions)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let permissions = cliq.roles().get_permissions("7341000000030071").await?;
    /// println!("{permissions:?}");
    /// # Ok(()) }
    /// ```
    pub fn get_permissions(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::GetRolePermissions {
        request::GetRolePermissions {
            call: self
                .call_of(&operation::GET_PERMISSIONS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Updates the permissions of a role.
    ///
    /// Each entry either enables or disables an action of a module, or sets configuration values of
    /// a module.
    ///
    /// # Arguments
    ///
    /// - `profile_id`: ID of the role.
    /// - `list`: The changes.
    ///
    /// | Request | `PUT /api/v2/profiles/{PROFILE_ID}/permissions` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `roles_update_permissions` ([sources](crate::sources#roles_update_permissions)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::{EnabledState, RolePermissionChange};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.roles()
    ///     .update_permissions(
    ///         "7341000000030071",
    ///         [
    ///             RolePermissionChange::new()
    ///                 .module("organisation_member")
    ///                 .action("attachments")
    ///                 .status(EnabledState::Disabled),
    ///         ],
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_permissions(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
        list: impl IntoIterator<Item = impl Into<crate::types::RolePermissionChange>>,
    ) -> request::UpdateRolePermissions {
        request::UpdateRolePermissions {
            call: self
                .call_of(&operation::UPDATE_PERMISSIONS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesUpdatePermissionsRequest {
                list: list.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Lists the IDs of all users with a role in one response.
    ///
    /// - `profile_id`: ID of the role.
    ///
    /// | Request | `GET /api/v2/profiles/{PROFILE_ID}/users` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`RoleUser`](crate::types::RoleUser): the users with the role |
    /// | Operation | `roles_list_users` ([sources](crate::sources#roles_list_users)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for user in cliq.roles().list_users("7341000000030071").await? {
    ///     println!("{}", user.user_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_users(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::ListRoleUsers {
        request::ListRoleUsers {
            call: self
                .call_of(&operation::LIST_USERS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Assigns a role to users.
    ///
    /// # Arguments
    ///
    /// - `profile_id`: ID of the role.
    /// - `user_ids`: Users to assign the role to.
    ///
    /// | Request | `POST /api/v2/profiles/{PROFILE_ID}/users` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `roles_add_users` ([sources](crate::sources#roles_add_users)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.roles().add_users("7341000000030071", ["69597662"]).await?;
    /// # Ok(()) }
    /// ```
    pub fn add_users(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AddUsersToRole {
        request::AddUsersToRole {
            call: self
                .call_of(&operation::ADD_USERS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesAddUsersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Removes a role from users.
    ///
    /// The list is sent in the body of a `DELETE` request.
    ///
    /// # Arguments
    ///
    /// - `profile_id`: ID of the role.
    /// - `user_ids`: Users to remove the role from.
    ///
    /// | Request | `DELETE /api/v2/profiles/{PROFILE_ID}/users` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `roles_remove_users` ([sources](crate::sources#roles_remove_users)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.roles().remove_users("7341000000030071", ["69597662"]).await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_users(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::RemoveUsersFromRole {
        request::RemoveUsersFromRole {
            call: self
                .call_of(&operation::REMOVE_USERS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesRemoveUsersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Roles::list`](super::Roles::list).
        #[doc = include_str!("requests/ListRoles.md")]
        ListRoles[]: list crate::types::RolesListResponse => crate::types::Role;
    }
    crate::pagination::list! {
        ListRoles: crate::types::RolesListResponse => crate::types::Role, |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Roles::create`](super::Roles::create).
        #[doc = include_str!("requests/CreateRole.md")]
        CreateRole[body: super::types::RolesCreateRequest]:
            json crate::types::RolesCreateResponse => crate::types::Role,
            |response| Ok(response.into_value().data);
        /// Name of the role.
        body name: into String;
        /// Purpose of the role.
        body description: into String;
        /// Type of role.
        body profile_type: into crate::types::RoleType;
        /// Role to copy permissions from.
        body clone_id: into crate::types::RoleId;
        /// Users to assign the designation to.
        body user_ids: each crate::types::UserId;
    }
    crate::call::request! {
        /// Request of [`Roles::get`](super::Roles::get).
        #[doc = include_str!("requests/GetRole.md")]
        GetRole[]: json crate::types::RolesGetResponse => crate::types::Role,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Roles::update`](super::Roles::update).
        #[doc = include_str!("requests/UpdateRole.md")]
        UpdateRole[body: super::types::RolesUpdateRequest]: empty();
        /// New name.
        body name: into String;
        /// New description.
        body description: into String;
    }
    crate::call::request! {
        /// Request of [`Roles::delete`](super::Roles::delete).
        #[doc = include_str!("requests/DeleteRole.md")]
        DeleteRole[]: empty();
    }
    crate::call::request! {
        /// Request of [`Roles::get_permissions`](super::Roles::get_permissions).
        #[doc = include_str!("requests/GetRolePermissions.md")]
        GetRolePermissions[]: json crate::types::RolePermissions;
    }
    crate::call::request! {
        /// Request of [`Roles::update_permissions`](super::Roles::update_permissions).
        #[doc = include_str!("requests/UpdateRolePermissions.md")]
        UpdateRolePermissions[body: super::types::RolesUpdatePermissionsRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Roles::list_users`](super::Roles::list_users).
        #[doc = include_str!("requests/ListRoleUsers.md")]
        ListRoleUsers[]: list crate::types::RolesListUsersResponse => crate::types::RoleUser;
    }
    crate::pagination::list! {
        ListRoleUsers: crate::types::RolesListUsersResponse => crate::types::RoleUser,
            |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Roles::add_users`](super::Roles::add_users).
        #[doc = include_str!("requests/AddUsersToRole.md")]
        AddUsersToRole[body: super::types::RolesAddUsersRequest]: empty();
    }
    crate::call::request! {
        /// Request of [`Roles::remove_users`](super::Roles::remove_users).
        #[doc = include_str!("requests/RemoveUsersFromRole.md")]
        RemoveUsersFromRole[body: super::types::RolesRemoveUsersRequest]: empty();
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
    /// `roles_list`: List roles.
    pub static LIST: Operation = Operation::new(
        "roles_list", "roles", Method::GET, "/api/v2", "/profiles", "List roles",
    )
    .scopes(&[&["ZohoCliq.Organisation.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .shape(&shapes::ROLES_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get Roles", "published: roles",
        "live (secondhand): a workflow node",
    ]);
    /// `roles_create`: Create a role.
    pub static CREATE: Operation = Operation::new(
        "roles_create", "roles", Method::POST, "/api/v2", "/profiles", "Create a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.CREATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::ROLES_CREATE_REQUEST)
    .shape(&shapes::ROLES_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Create a Role", "published: roles",
        "live (secondhand): a workflow node",
    ]);
    /// `roles_get`: Get a role.
    pub static GET: Operation = Operation::new(
        "roles_get", "roles", Method::GET, "/api/v2", "/profiles/{PROFILE_ID}", "Get a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::ROLES_GET_PARAMETERS)
    .shape(&shapes::ROLES_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get Roles", "published: roles",
        "live (secondhand): a workflow node",
    ]);
    /// `roles_update`: Update a role.
    pub static UPDATE: Operation = Operation::new(
        "roles_update", "roles", Method::PUT, "/api/v2", "/profiles/{PROFILE_ID}", "Update a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::ROLES_UPDATE_PARAMETERS)
    .rules(&rules::ROLES_UPDATE_REQUEST)
    .sources(&["page: one-page edition, Edit a Role", "published: roles"]);
    /// `roles_delete`: Delete a role.
    pub static DELETE: Operation = Operation::new(
        "roles_delete", "roles", Method::DELETE, "/api/v2", "/profiles/{PROFILE_ID}",
        "Delete a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::ROLES_DELETE_PARAMETERS)
    .sources(&["page: one-page edition, Delete a Role", "published: roles"]);
    /// `roles_get_permissions`: Get the permissions of a role.
    pub static GET_PERMISSIONS: Operation = Operation::new(
        "roles_get_permissions", "roles", Method::GET, "/api/v2",
        "/profiles/{PROFILE_ID}/permissions", "Get the permissions of a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::ROLES_GET_PERMISSIONS_PARAMETERS)
    .shape(&Shape::Map(&shapes::ROLE_MODULE_PERMISSION))
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Get permissions of a role", "published: roles",
        "live (secondhand): a workflow node",
    ]);
    /// `roles_update_permissions`: Update the permissions of a role.
    pub static UPDATE_PERMISSIONS: Operation = Operation::new(
        "roles_update_permissions", "roles", Method::PUT, "/api/v2",
        "/profiles/{PROFILE_ID}/permissions", "Update the permissions of a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::ROLES_UPDATE_PERMISSIONS_PARAMETERS)
    .rules(&rules::ROLES_UPDATE_PERMISSIONS_REQUEST)
    .sources(&["page: one-page edition, Update permission in a role", "published: roles"]);
    /// `roles_list_users`: List users with a role.
    pub static LIST_USERS: Operation = Operation::new(
        "roles_list_users", "roles", Method::GET, "/api/v2", "/profiles/{PROFILE_ID}/users",
        "List users with a role",
    )
    .scopes(&[&["ZohoCliq.Organisation.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600))
    .parameters(&rules::ROLES_LIST_USERS_PARAMETERS)
    .shape(&shapes::ROLES_LIST_USERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Get users in a role", "published: roles",
        "live (secondhand): a workflow node",
    ]);
    /// `roles_add_users`: Assign a role to users.
    pub static ADD_USERS: Operation = Operation::new(
        "roles_add_users", "roles", Method::POST, "/api/v2", "/profiles/{PROFILE_ID}/users",
        "Assign a role to users",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::ROLES_ADD_USERS_PARAMETERS)
    .rules(&rules::ROLES_ADD_USERS_REQUEST)
    .sources(&["page: one-page edition, Add users to a role", "published: roles"]);
    /// `roles_remove_users`: Remove a role from users.
    pub static REMOVE_USERS: Operation = Operation::new(
        "roles_remove_users", "roles", Method::DELETE, "/api/v2", "/profiles/{PROFILE_ID}/users",
        "Remove a role from users",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::ROLES_REMOVE_USERS_PARAMETERS)
    .rules(&rules::ROLES_REMOVE_USERS_REQUEST)
    .sources(&["page: one-page edition, Delete users from a role", "published: roles"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST, &CREATE, &GET, &UPDATE, &DELETE, &GET_PERMISSIONS, &UPDATE_PERMISSIONS, &LIST_USERS,
        &ADD_USERS, &REMOVE_USERS,
    ];
}
/// Types of this module.
pub mod types {
    /// A role of users.
    ///
    /// Returned by [`Roles::list`](super::Roles::list), [`Roles::create`](super::Roles::create) and
    /// [`Roles::get`](super::Roles::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Role {
        /// Creation time, in ISO 8601 with offset.
        pub creation_time: crate::types::Timestamp,
        /// Purpose of the role; custom roles only.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// ID of the role.
        pub id: crate::types::RoleId,
        /// Whether the role is a custom role with administrator permissions.
        pub is_custom_admin: bool,
        /// Whether the role is built in rather than custom.
        pub is_default: bool,
        /// Time of the last change, in ISO 8601 with offset.
        pub last_modified_time: crate::types::Timestamp,
        /// Name of the role.
        pub name: String,
        /// Organization of the role.
        pub organization_id: crate::types::OrganizationId,
        /// Type of role.
        pub profile_type: crate::types::RoleType,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(Role : id crate ::types::RoleId);
    /// A configuration value of a module for a role.
    ///
    /// Accepted by [`Roles::update_permissions`](super::Roles::update_permissions).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::ROLE_CONFIGURATION,
        ),
    ))]
    #[non_exhaustive]
    pub struct RoleConfiguration {
        /// Name, such as `profile_based_restricted_reply_time_frame`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Value, a number or text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<crate::types::Text>,
    }
    impl RoleConfiguration {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self { name: None, value: None }
        }
        /// Name, such as `profile_based_restricted_reply_time_frame`.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Value, a number or text.
        #[must_use]
        pub fn value(mut self, value: impl Into<crate::types::Text>) -> Self {
            self.value = Some(value.into());
            self
        }
    }
    /// Permissions of a role in one module.
    ///
    /// Returned by [`Roles::get_permissions`](super::Roles::get_permissions).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleModulePermission {
        /// Permissions by action of the module.
        pub actions: std::collections::BTreeMap<String, crate::types::EnabledState>,
        /// Whether the module is for administrators.
        pub is_admin_module: bool,
        /// Whether the role may use the module.
        pub status: crate::types::EnabledState,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A permission change in a module: `action` and `status`, or `configs`.
    ///
    /// Accepted by [`Roles::update_permissions`](super::Roles::update_permissions).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::ROLE_PERMISSION_CHANGE,
        ),
    ))]
    #[non_exhaustive]
    pub struct RolePermissionChange {
        /// Action of the module, such as `attachments`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub action: Option<String>,
        /// Configuration values to set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub configs: Option<Vec<RoleConfiguration>>,
        /// Name of the module, such as `direct_message`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub module: Option<String>,
        /// Whether the role may perform the action.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<crate::types::EnabledState>,
    }
    impl RolePermissionChange {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                module: None,
                action: None,
                status: None,
                configs: None,
            }
        }
        /// Name of the module, such as `direct_message`.
        #[must_use]
        pub fn module(mut self, module: impl Into<String>) -> Self {
            self.module = Some(module.into());
            self
        }
        /// Action of the module, such as `attachments`.
        #[must_use]
        pub fn action(mut self, action: impl Into<String>) -> Self {
            self.action = Some(action.into());
            self
        }
        /// Whether the role may perform the action.
        #[must_use]
        pub fn status(mut self, status: impl Into<crate::types::EnabledState>) -> Self {
            self.status = Some(status.into());
            self
        }
        /// Configuration values to set.
        #[must_use]
        pub fn configs(
            mut self,
            configs: impl IntoIterator<Item = impl Into<crate::types::RoleConfiguration>>,
        ) -> Self {
            self.configs = Some(configs.into_iter().map(Into::into).collect());
            self
        }
    }
    /// Permissions of a role by module name, such as `group_audio_call`.
    pub type RolePermissions = std::collections::BTreeMap<
        String,
        crate::types::RoleModulePermission,
    >;
    crate::open_enum::open_enum! {
        /// Type of a role: no administrator (`Members`), administrator without control over the
        /// resources of the organization (`Cliq Admin`), or administrator (`Admin`).
        ///
        /// Part of the response of [`Roles::list`](super::Roles::list),
        /// [`Roles::create`](super::Roles::create) and [`Roles::get`](super::Roles::get). Accepted by
        /// [`Roles::create`](super::Roles::create).
        RoleType;
        Members = "Members";
        CliqAdmin = "Cliq Admin";
        Admin = "Admin";
    }
    /// A user with a role.
    ///
    /// Returned by [`Roles::list_users`](super::Roles::list_users).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleUser {
        /// ID of the user.
        pub user_id: crate::types::UserId,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(RoleUser : user_id crate ::types::UserId);
    /// Body of `roles_add_users`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RolesAddUsersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `roles_create`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RolesCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) clone_id: Option<crate::types::RoleId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) profile_type: Option<crate::types::RoleType>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The created role.
    ///
    /// Response body of [`Roles::create`](super::Roles::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesCreateResponse {
        /// The role.
        pub data: Role,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesCreateResponse);
    /// One role.
    ///
    /// Response body of [`Roles::get`](super::Roles::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesGetResponse {
        /// The role.
        pub data: Role,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesGetResponse);
    /// The roles of the organization.
    ///
    /// Response body of [`Roles::list`](super::Roles::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesListResponse {
        /// The roles.
        pub data: Vec<Role>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesListResponse);
    /// The users with a role.
    ///
    /// Response body of [`Roles::list_users`](super::Roles::list_users).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesListUsersResponse {
        /// The users.
        pub data: Vec<RoleUser>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesListUsersResponse);
    /// Body of `roles_remove_users`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RolesRemoveUsersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `roles_update_permissions`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RolesUpdatePermissionsRequest {
        pub(crate) list: Vec<RolePermissionChange>,
    }
    /// Body of `roles_update`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RolesUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static ROLE_CONFIGURATION: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("value", &Rules::Scalar),
    ]).build();
    pub(crate) static ROLE_PERMISSION_CHANGE: Rules = Rules::object(&[
        Key::optional("module", &Rules::text(&[])),
        Key::optional("action", &Rules::text(&[])),
        Key::optional("status", &ENABLED_STATE),
        Key::optional("configs", &Rules::list(&ROLE_CONFIGURATION, &[])),
    ]).build();
    pub(crate) static ROLE_TYPE: Rules = Rules::Open(&["Members", "Cliq Admin", "Admin"]);
    pub(crate) static ROLES_ADD_USERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static ROLES_CREATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("description", &Rules::text(&[])),
        Key::optional("profile_type", &ROLE_TYPE),
        Key::optional("clone_id", &Rules::Identifier),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static ROLES_REMOVE_USERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[Limit::least(1)])),
    ]).build();
    pub(crate) static ROLES_UPDATE_PERMISSIONS_REQUEST: Rules = Rules::object(&[
        Key::required("list", &Rules::list(&ROLE_PERMISSION_CHANGE, &[])),
    ]).build();
    pub(crate) static ROLES_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[])),
        Key::optional("description", &Rules::text(&[])),
    ]).build();
    pub(crate) static ROLES_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_GET_PERMISSIONS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_UPDATE_PERMISSIONS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_LIST_USERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_ADD_USERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static ROLES_REMOVE_USERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("PROFILE_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static ROLE: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
        Field::optional("description", &Shape::Text),
        Field::required("profile_type", &Shape::Text),
        Field::required("is_default", &Shape::Boolean),
        Field::required("is_custom_admin", &Shape::Boolean),
        Field::required("organization_id", &Shape::Scalar),
        Field::required("creation_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
    ]);
    pub(crate) static ROLE_MODULE_PERMISSION: Shape = Shape::object(&[
        Field::required("is_admin_module", &Shape::Boolean),
        Field::required("status", &Shape::Text),
        Field::required("actions", &Shape::Map(&Shape::Text)),
    ]);
    pub(crate) static ROLE_USER: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
    ]);
    pub(crate) static ROLES_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &ROLE),
    ]);
    pub(crate) static ROLES_GET_RESPONSE: Shape = Shape::object(&[Field::required("data", &ROLE)]);
    pub(crate) static ROLES_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&ROLE)),
    ]);
    pub(crate) static ROLES_LIST_USERS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&ROLE_USER)),
    ]);
}
