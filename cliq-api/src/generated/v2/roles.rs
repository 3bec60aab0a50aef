// Generated from specs/v2/roles.yaml by `cargo xtask generate`. Do not edit.

//! Roles, which the paths call profiles: what groups of users may do in Cliq, and who has which role. Only admins may use these operations.
/// Roles, which the paths call profiles: what groups of users may do in Cliq, and who has which role. Only admins may use these operations.
///
/// Get it with [`Cliq::roles`](crate::Cliq::roles).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.roles().get("7341000000030071").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Roles {
    client: crate::Cliq,
}
impl Roles {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// List roles.
    ///
    /// Lists all roles of the organization in one answer.
    ///
    /// - Request: `GET /api/v2/profiles`
    /// - Scope: `ZohoCliq.Organisation.READ`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Get Roles; published: roles; live (secondhand): a workflow
    ///   node
    pub fn list(&self) -> request::List {
        request::List {
            call: crate::call::Call::new(self.client.context(), &operation::LIST),
        }
    }
    /// Create a role.
    ///
    /// Creates a role, as a copy of another one if `clone_id` is given, and gives it to users if
    /// wanted.
    ///
    /// - Request: `POST /api/v2/profiles`
    /// - Scope: `ZohoCliq.Organisation.CREATE`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page marks no field as mandatory or optional; all are optional here.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Create a Role; published: roles; live (secondhand): a
    ///   workflow node
    pub fn create(&self) -> request::Create {
        request::Create {
            call: crate::call::Call::new(self.client.context(), &operation::CREATE),
            body: types::RolesCreateRequest {
                name: None,
                description: None,
                profile_type: None,
                clone_id: None,
                user_ids: None,
            },
        }
    }
    /// Get a role.
    ///
    /// Reads one role of the organization.
    ///
    /// - `profile_id`: Id of the role.
    ///
    /// - Request: `GET /api/v2/profiles/{PROFILE_ID}`
    /// - Scope: `ZohoCliq.Organisation.READ`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page shows no answer for a single role, only that of the list; the answer of
    ///   creating a role is taken, with the role under `data`.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Get Roles; published: roles; live (secondhand): a workflow
    ///   node
    pub fn get(&self, profile_id: impl Into<crate::types::RoleId>) -> request::Get {
        request::Get {
            call: crate::call::Call::new(self.client.context(), &operation::GET)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Update a role.
    ///
    /// Changes the name or description of a role.
    ///
    /// - `profile_id`: Id of the role.
    ///
    /// - Request: `PUT /api/v2/profiles/{PROFILE_ID}`
    /// - Scope: `ZohoCliq.Organisation.UPDATE`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page marks no field as mandatory or optional; both are optional here.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Edit a Role; published: roles
    pub fn update(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::Update {
        request::Update {
            call: crate::call::Call::new(self.client.context(), &operation::UPDATE)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesUpdateRequest {
                name: None,
                description: None,
            },
        }
    }
    /// Delete a role.
    ///
    /// Deletes a role.
    ///
    /// - `profile_id`: Id of the role.
    ///
    /// - Request: `DELETE /api/v2/profiles/{PROFILE_ID}`
    /// - Scope: `ZohoCliq.Organisation.UPDATE`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page asks for the scope `ZohoCliq.Organisation.UPDATE`, the published document
    ///   for `ZohoCliq.Organisation.DELETE`; that of the page is taken.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Delete a Role; published: roles
    pub fn delete(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::Delete {
        request::Delete {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Get the permissions of a role.
    ///
    /// Reads what a role may do, module by module.
    ///
    /// - `profile_id`: Id of the role.
    ///
    /// - Request: `GET /api/v2/profiles/{PROFILE_ID}/permissions`
    /// - Scope: `ZohoCliq.Organisation.READ`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The example shows a single module and had to be repaired to be JSON.
    /// - Note: The answer has no `data` around it, unlike the other answers of roles.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Get permissions of a role; published: roles; live
    ///   (secondhand): a workflow node
    pub fn get_permissions(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::GetPermissions {
        request::GetPermissions {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::GET_PERMISSIONS,
                )
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Update the permissions of a role.
    ///
    /// Changes what a role may do. Each entry either switches an action of a module on or off, or
    /// sets configuration values of a module.
    ///
    /// - `profile_id`: Id of the role.
    /// - `list`: The changes.
    ///
    /// - Request: `PUT /api/v2/profiles/{PROFILE_ID}/permissions`
    /// - Scope: `ZohoCliq.Organisation.UPDATE`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The table of the page is flat, its example wraps the entries in `list`; the example
    ///   is followed, and `list` is required.
    /// - Note: The page marks no field as mandatory or optional; all keys of an entry are optional
    ///   here.
    /// - Note: The page asks for the scope `ZohoCliq.Organisation.UPDATE`, the published document
    ///   for `ZohoCliq.Organisation.DELETE`; that of the page is taken.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Update permission in a role; published: roles
    pub fn update_permissions(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
        list: impl IntoIterator<Item = impl Into<crate::types::RolePermissionChange>>,
    ) -> request::UpdatePermissions {
        request::UpdatePermissions {
            call: crate::call::Call::new(
                    self.client.context(),
                    &operation::UPDATE_PERMISSIONS,
                )
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesUpdatePermissionsRequest {
                list: list.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// List users with a role.
    ///
    /// Lists the ids of all users who have a role, in one answer.
    ///
    /// - `profile_id`: Id of the role.
    ///
    /// - Request: `GET /api/v2/profiles/{PROFILE_ID}/users`
    /// - Scope: `ZohoCliq.Organisation.READ`
    /// - Limit: 30 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Get users in a role; published: roles; live (secondhand):
    ///   a workflow node
    pub fn list_users(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
    ) -> request::ListUsers {
        request::ListUsers {
            call: crate::call::Call::new(self.client.context(), &operation::LIST_USERS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
        }
    }
    /// Give a role to users.
    ///
    /// Gives a role to users.
    ///
    /// - `profile_id`: Id of the role.
    /// - `user_ids`: Users to give the role to.
    ///
    /// - Request: `POST /api/v2/profiles/{PROFILE_ID}/users`
    /// - Scope: `ZohoCliq.Organisation.UPDATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The table of the page has a single `user_id`, its example a list `user_ids`; the
    ///   list is taken, and is required.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Add users to a role; published: roles
    pub fn add_users(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AddUsers {
        request::AddUsers {
            call: crate::call::Call::new(self.client.context(), &operation::ADD_USERS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesAddUsersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Take a role from users.
    ///
    /// Takes a role from users. The list travels in the body of a `DELETE`.
    ///
    /// - `profile_id`: Id of the role.
    /// - `user_ids`: Users to take the role from.
    ///
    /// - Request: `DELETE /api/v2/profiles/{PROFILE_ID}/users`
    /// - Scope: `ZohoCliq.Organisation.UPDATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The table of the page has a single `user_id`, its example a list `user_ids`; the
    ///   list is taken, and is required.
    /// - Note: The introduction of the page names the scope `ZohoCliq.Roles.ALL`, the operation
    ///   itself a scope of the organization; the latter is listed.
    /// - Source: page: one-page edition, Delete users from a role; published: roles
    pub fn remove_users(
        &self,
        profile_id: impl Into<crate::types::RoleId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::RemoveUsers {
        request::RemoveUsers {
            call: crate::call::Call::new(self.client.context(), &operation::REMOVE_USERS)
                .id::<crate::types::RoleId>("PROFILE_ID", profile_id),
            body: types::RolesRemoveUsersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Roles::list`](super::Roles::list).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct List {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        List[] : json crate ::types::RolesListResponse => Vec < crate ::types::Role >, |
        response | { let whole = response.into_value(); Ok(whole.data) }
    );
    /// Request of [`Roles::create`](super::Roles::create).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Create {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RolesCreateRequest,
    }
    impl Create {
        /// Name of the role.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.name = Some(value.into());
            self
        }
        /// What the role is for.
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.body.description = Some(value.into());
            self
        }
        /// Kind of role.
        pub fn profile_type(mut self, value: impl Into<crate::types::RoleType>) -> Self {
            self.body.profile_type = Some(value.into());
            self
        }
        /// Role whose permissions are copied.
        pub fn clone_id(mut self, value: impl Into<crate::types::RoleId>) -> Self {
            self.body.clone_id = Some(value.into());
            self
        }
        /// Users to give it to.
        pub fn user_ids(
            mut self,
            value: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
        ) -> Self {
            self.body.user_ids = Some(value.into_iter().map(Into::into).collect());
            self
        }
    }
    crate::call::request!(
        Create[body] : json crate ::types::RolesCreateResponse => crate ::types::Role, |
        response | { let whole = response.into_value(); Ok(whole.data) }
    );
    /// Request of [`Roles::get`](super::Roles::get).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Get {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        Get[] : json crate ::types::RolesGetResponse => crate ::types::Role, | response |
        { let whole = response.into_value(); Ok(whole.data) }
    );
    /// Request of [`Roles::update`](super::Roles::update).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Update {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RolesUpdateRequest,
    }
    impl Update {
        /// New name.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.name = Some(value.into());
            self
        }
        /// New description.
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.body.description = Some(value.into());
            self
        }
    }
    crate::call::request!(Update[body] : empty() => (), crate ::call::whole);
    /// Request of [`Roles::delete`](super::Roles::delete).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Delete {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Delete[] : empty() => (), crate ::call::whole);
    /// Request of [`Roles::get_permissions`](super::Roles::get_permissions).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct GetPermissions {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        GetPermissions[] : json crate ::types::RolePermissions => crate
        ::types::RolePermissions, crate ::call::whole
    );
    /// Request of [`Roles::update_permissions`](super::Roles::update_permissions).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct UpdatePermissions {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RolesUpdatePermissionsRequest,
    }
    crate::call::request!(UpdatePermissions[body] : empty() => (), crate ::call::whole);
    /// Request of [`Roles::list_users`](super::Roles::list_users).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct ListUsers {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        ListUsers[] : json crate ::types::RolesListUsersResponse => Vec < crate
        ::types::RoleUser >, | response | { let whole = response.into_value(); Ok(whole
        .data) }
    );
    /// Request of [`Roles::add_users`](super::Roles::add_users).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct AddUsers {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RolesAddUsersRequest,
    }
    crate::call::request!(AddUsers[body] : empty() => (), crate ::call::whole);
    /// Request of [`Roles::remove_users`](super::Roles::remove_users).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct RemoveUsers {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::RolesRemoveUsersRequest,
    }
    crate::call::request!(RemoveUsers[body] : empty() => (), crate ::call::whole);
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `roles_list`: List roles.
    pub static LIST: Operation = Operation::new(
            "roles_list",
            "roles",
            Method::GET,
            "/api/v2",
            "/profiles",
            "List roles",
        )
        .scopes(&[&["ZohoCliq.Organisation.READ"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &ROLES_LIST_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Get Roles",
                "published: roles",
                "live (secondhand): a workflow node",
            ],
        );
    /// `roles_create`: Create a role.
    pub static CREATE: Operation = Operation::new(
            "roles_create",
            "roles",
            Method::POST,
            "/api/v2",
            "/profiles",
            "Create a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.CREATE"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &ROLES_CREATE_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &ROLES_CREATE_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Create a Role",
                "published: roles",
                "live (secondhand): a workflow node",
            ],
        );
    /// `roles_get`: Get a role.
    pub static GET: Operation = Operation::new(
            "roles_get",
            "roles",
            Method::GET,
            "/api/v2",
            "/profiles/{PROFILE_ID}",
            "Get a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.READ"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &ROLES_GET_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Get Roles",
                "published: roles",
                "live (secondhand): a workflow node",
            ],
        );
    /// `roles_update`: Update a role.
    pub static UPDATE: Operation = Operation::new(
            "roles_update",
            "roles",
            Method::PUT,
            "/api/v2",
            "/profiles/{PROFILE_ID}",
            "Update a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &ROLES_UPDATE_REQUEST
        })
        .sources(&["page: one-page edition, Edit a Role", "published: roles"]);
    /// `roles_delete`: Delete a role.
    pub static DELETE: Operation = Operation::new(
            "roles_delete",
            "roles",
            Method::DELETE,
            "/api/v2",
            "/profiles/{PROFILE_ID}",
            "Delete a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .sources(&["page: one-page edition, Delete a Role", "published: roles"]);
    /// `roles_get_permissions`: Get the permissions of a role.
    pub static GET_PERMISSIONS: Operation = Operation::new(
            "roles_get_permissions",
            "roles",
            Method::GET,
            "/api/v2",
            "/profiles/{PROFILE_ID}/permissions",
            "Get the permissions of a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.READ"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &Shape::Map(&ROLE_MODULE_PERMISSION)
        })
        .response(ResponseKind::Json)
        .sources(
            &[
                "page: one-page edition, Get permissions of a role",
                "published: roles",
                "live (secondhand): a workflow node",
            ],
        );
    /// `roles_update_permissions`: Update the permissions of a role.
    pub static UPDATE_PERMISSIONS: Operation = Operation::new(
            "roles_update_permissions",
            "roles",
            Method::PUT,
            "/api/v2",
            "/profiles/{PROFILE_ID}/permissions",
            "Update the permissions of a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &ROLES_UPDATE_PERMISSIONS_REQUEST
        })
        .sources(
            &["page: one-page edition, Update permission in a role", "published: roles"],
        );
    /// `roles_list_users`: List users with a role.
    pub static LIST_USERS: Operation = Operation::new(
            "roles_list_users",
            "roles",
            Method::GET,
            "/api/v2",
            "/profiles/{PROFILE_ID}/users",
            "List users with a role",
        )
        .scopes(&[&["ZohoCliq.Organisation.READ"]])
        .rate_limit(RateLimit::new(30, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &ROLES_LIST_USERS_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Get users in a role",
                "published: roles",
                "live (secondhand): a workflow node",
            ],
        );
    /// `roles_add_users`: Give a role to users.
    pub static ADD_USERS: Operation = Operation::new(
            "roles_add_users",
            "roles",
            Method::POST,
            "/api/v2",
            "/profiles/{PROFILE_ID}/users",
            "Give a role to users",
        )
        .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &ROLES_ADD_USERS_REQUEST
        })
        .sources(&["page: one-page edition, Add users to a role", "published: roles"]);
    /// `roles_remove_users`: Take a role from users.
    pub static REMOVE_USERS: Operation = Operation::new(
            "roles_remove_users",
            "roles",
            Method::DELETE,
            "/api/v2",
            "/profiles/{PROFILE_ID}/users",
            "Take a role from users",
        )
        .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("PROFILE_ID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &ROLES_REMOVE_USERS_REQUEST
        })
        .sources(
            &["page: one-page edition, Delete users from a role", "published: roles"],
        );
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &LIST,
        &CREATE,
        &GET,
        &UPDATE,
        &DELETE,
        &GET_PERMISSIONS,
        &UPDATE_PERMISSIONS,
        &LIST_USERS,
        &ADD_USERS,
        &REMOVE_USERS,
    ];
}
/// Types of this module.
pub mod types {
    /// A role that users can have.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Role {
        /// When it was created, in ISO 8601 with offset.
        pub creation_time: crate::types::Timestamp,
        /// What the role is for; custom roles only.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub description: Option<String>,
        /// Id of the role.
        pub id: crate::types::RoleId,
        /// Whether it is a custom role with admin rights.
        pub is_custom_admin: bool,
        /// Whether it comes with Cliq; custom roles do not.
        pub is_default: bool,
        /// When it last changed, in ISO 8601 with offset.
        pub last_modified_time: crate::types::Timestamp,
        /// Name of the role.
        pub name: String,
        /// Organization it belongs to.
        pub organization_id: crate::types::OrganizationId,
        /// Kind of role.
        pub profile_type: crate::types::RoleType,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A configuration value of a module for a role.
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = crate::validation::json_schema::Limits(
                &crate::generated::v2::rules::ROLE_CONFIGURATION
            )
        )
    )]
    #[non_exhaustive]
    pub struct RoleConfiguration {
        /// Name, such as `profile_based_restricted_reply_time_frame`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Value, a number or text; units are not documented.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub value: Option<crate::types::Text>,
    }
    impl RoleConfiguration {
        /// An empty one; every part of it is optional.
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
        /// Value, a number or text; units are not documented.
        #[must_use]
        pub fn value(mut self, value: impl Into<crate::types::Text>) -> Self {
            self.value = Some(value.into());
            self
        }
    }
    /// What a role may do in one module.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleModulePermission {
        /// Actions of the module: name to whether the role may do it.
        pub actions: std::collections::BTreeMap<String, crate::types::EnabledState>,
        /// Whether the module is for admins.
        pub is_admin_module: bool,
        /// Whether the role may use the module.
        pub status: crate::types::EnabledState,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A change of what a role may do: `action` and `status`, or `configs`, of a module.
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = crate::validation::json_schema::Limits(
                &crate::generated::v2::rules::ROLE_PERMISSION_CHANGE
            )
        )
    )]
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
        /// Whether the role may do it from now on.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub status: Option<crate::types::EnabledState>,
    }
    impl RolePermissionChange {
        /// An empty one; every part of it is optional.
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
        /// Whether the role may do it from now on.
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
    /// What a role may do, by name of the module, such as `group_audio_call`.
    pub type RolePermissions = std::collections::BTreeMap<
        String,
        crate::types::RoleModulePermission,
    >;
    /// Kind of a role: no admin (`Members`), admin but not over the resources of the organization
    /// (`Cliq Admin`), or admin (`Admin`).
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RoleType {
        /// `Members`
        Members,
        /// `Cliq Admin`
        CliqAdmin,
        /// `Admin`
        Admin,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for RoleType {
        fn as_str(&self) -> &str {
            match self {
                Self::Members => "Members",
                Self::CliqAdmin => "Cliq Admin",
                Self::Admin => "Admin",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "Members" => Self::Members,
                "Cliq Admin" => Self::CliqAdmin,
                "Admin" => Self::Admin,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["Members", "Cliq Admin", "Admin"]
        }
    }
    crate::open_enum::open_enum!(RoleType);
    /// A user who has a role.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoleUser {
        /// Id of the user.
        pub user_id: crate::types::UserId,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// Body of `roles_add_users`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RolesAddUsersRequest {
        /// Users to give the role to.
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `roles_create`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RolesCreateRequest {
        /// Role whose permissions are copied.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) clone_id: Option<crate::types::RoleId>,
        /// What the role is for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        /// Name of the role.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        /// Kind of role.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) profile_type: Option<crate::types::RoleType>,
        /// Users to give it to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The role that was created.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesCreateResponse {
        /// The role.
        pub data: Role,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesCreateResponse);
    /// One role.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesGetResponse {
        /// The role.
        pub data: Role,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesGetResponse);
    /// The roles of the organization.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesListResponse {
        /// The roles.
        pub data: Vec<Role>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesListResponse);
    /// The users who have a role.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RolesListUsersResponse {
        /// The users.
        pub data: Vec<RoleUser>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(RolesListUsersResponse);
    /// Body of `roles_remove_users`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RolesRemoveUsersRequest {
        /// Users to take the role from.
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Body of `roles_update_permissions`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct RolesUpdatePermissionsRequest {
        /// The changes.
        pub(crate) list: Vec<RolePermissionChange>,
    }
    /// Body of `roles_update`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct RolesUpdateRequest {
        /// New description.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        /// New name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static ROLE_CONFIGURATION: Rules = Rules::object(
            &[
                Key::optional("name", &Rules::text(&[])),
                Key::optional("value", &Rules::Scalar),
            ],
        )
        .build();
    pub(crate) static ROLE_PERMISSION_CHANGE: Rules = Rules::object(
            &[
                Key::optional("module", &Rules::text(&[])),
                Key::optional("action", &Rules::text(&[])),
                Key::optional("status", &ENABLED_STATE),
                Key::optional("configs", &Rules::list(&ROLE_CONFIGURATION, &[])),
            ],
        )
        .build();
    pub(crate) static ROLE_TYPE: Rules = Rules::Open(
        &["Members", "Cliq Admin", "Admin"],
    );
    pub(crate) static ROLES_ADD_USERS_REQUEST: Rules = Rules::object(
            &[
                Key::required(
                    "user_ids",
                    &Rules::list(&Rules::Identifier, &[Limit::least(1)]),
                ),
            ],
        )
        .build();
    pub(crate) static ROLES_CREATE_REQUEST: Rules = Rules::object(
            &[
                Key::optional("name", &Rules::text(&[])),
                Key::optional("description", &Rules::text(&[])),
                Key::optional("profile_type", &ROLE_TYPE),
                Key::optional("clone_id", &Rules::Identifier),
                Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
            ],
        )
        .build();
    pub(crate) static ROLES_REMOVE_USERS_REQUEST: Rules = Rules::object(
            &[
                Key::required(
                    "user_ids",
                    &Rules::list(&Rules::Identifier, &[Limit::least(1)]),
                ),
            ],
        )
        .build();
    pub(crate) static ROLES_UPDATE_PERMISSIONS_REQUEST: Rules = Rules::object(
            &[Key::required("list", &Rules::list(&ROLE_PERMISSION_CHANGE, &[]))],
        )
        .build();
    pub(crate) static ROLES_UPDATE_REQUEST: Rules = Rules::object(
            &[
                Key::optional("name", &Rules::text(&[])),
                Key::optional("description", &Rules::text(&[])),
            ],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static ROLE: Shape = Shape::identified(
        "id",
        &[
            Field::required("id", &Shape::Scalar),
            Field::required("name", &Shape::Text),
            Field::optional("description", &Shape::Text),
            Field::required("profile_type", &Shape::Text),
            Field::required("is_default", &Shape::Boolean),
            Field::required("is_custom_admin", &Shape::Boolean),
            Field::required("organization_id", &Shape::Scalar),
            Field::required("creation_time", &Shape::Scalar),
            Field::required("last_modified_time", &Shape::Scalar),
        ],
    );
    pub(crate) static ROLE_MODULE_PERMISSION: Shape = Shape::object(
        &[
            Field::required("is_admin_module", &Shape::Boolean),
            Field::required("status", &Shape::Text),
            Field::required("actions", &Shape::Map(&Shape::Text)),
        ],
    );
    pub(crate) static ROLE_USER: Shape = Shape::object(
        &[Field::required("user_id", &Shape::Scalar)],
    );
    pub(crate) static ROLES_CREATE_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &ROLE)],
    );
    pub(crate) static ROLES_GET_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &ROLE)],
    );
    pub(crate) static ROLES_LIST_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &Shape::List(&ROLE))],
    );
    pub(crate) static ROLES_LIST_USERS_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &Shape::List(&ROLE_USER))],
    );
}
