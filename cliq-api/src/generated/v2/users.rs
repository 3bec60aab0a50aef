// Generated from specs/v2/users.yaml by `cargo xtask generate`. Do not edit.

//! Members of the organization: invites, lists, reads and updates them, lists their teams, and
//! lists profile layouts.
//!
//! This module cannot remove members.
#![doc = include_str!("operations/users.md")]
/// Handle with a method for each operation of the module [`users`](self#operations).
///
/// [`Cliq::users`](crate::Cliq::users) returns it.
#[derive(Clone, Debug)]
pub struct Users {
    client: crate::Cliq,
}
impl Users {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Invites users to the organization by email address, and optionally adds them to channels,
    /// teams, a department and a designation.
    ///
    /// The response lists the addresses that were invited and those that failed, so a success may
    /// be partial.
    ///
    /// - `users`: Users to invite.
    ///
    /// | Request | `POST /api/v2/users` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.CREATE` |
    /// | Rate limit | 5 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`UserInvitations`](crate::types::UserInvitations): the invited addresses and the failed ones |
    /// | Operation | `users_add` ([sources](crate::sources#users_add)) |
    ///
    /// # Errors
    ///
    /// - `zohoaccount.conflict`: A Cliq account with the email address exists. Invite the user with
    ///   another address.
    /// - `email.invitation.blocked`: The user declined the maximum number of invitations. Use
    ///   another address.
    /// - `email.activeuser`: The user is already a member of the organization.
    /// - `email.pendinguser`: An invitation is pending. It can be resent from the admin panel.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::NewUser;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let invitations = cliq
    ///     .users()
    ///     .add([
    ///         NewUser::new("amy@zylker.com")
    ///             .first_name("Amy")
    ///             .channel_ids(["O1864232000000076001", "02436281894678923571"])
    ///             .team_ids(["674269993", "122347899"]),
    ///     ])
    ///     .await?;
    /// println!("{invitations:?}");
    /// # Ok(()) }
    /// ```
    pub fn add(
        &self,
        users: impl IntoIterator<Item = impl Into<crate::types::NewUser>>,
    ) -> request::AddUsers {
        request::AddUsers {
            call: self.call_of(&operation::ADD),
            body: types::UsersAddRequest {
                users: users.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Lists the members of the organization.
    ///
    /// Without `fields`, each user has only IDs, names and email address. `modified_after` selects
    /// users whose department, designation, employee ID, extension, manager or work location
    /// changed.
    ///
    /// | Request | `GET /api/v2/users` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Additional scope | `ZohoPeople.forms.READ` and `ZohoPeople.employee.READ` and `ZohoPeople.attendance.READ`, if the organization is integrated with Zoho People |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Pagination | cursor in `next_token`; [`stream`](request::ListUsers::stream) reads all pages |
    /// | Result | [`Page`](crate::pagination::Page) of [`User`](crate::types::User): a page of users |
    /// | Operation | `users_list` ([sources](crate::sources#users_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let mut users = cliq.users().list().limit(50).search("zylker").stream();
    /// while let Some(user) = users.try_next().await? {
    ///     println!("{:?}", user.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListUsers {
        request::ListUsers {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a member of the organization.
    ///
    /// `fields` selects the details. Custom profile fields appear beside the user, in
    /// `custom_attributes`, or among its keys.
    ///
    /// - `user_id`: ID of the user.
    ///
    /// | Request | `GET /api/v2/users/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Additional scope | `ZohoPeople.forms.READ` and `ZohoPeople.employee.READ` and `ZohoPeople.attendance.READ`, if the organization is integrated with Zoho People |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`User`](crate::types::User): a user |
    /// | Operation | `users_get` ([sources](crate::sources#users_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let user = cliq.users().get("55743301").await?;
    /// println!("{:?}", user.name);
    /// # Ok(()) }
    /// ```
    pub fn get(&self, user_id: impl Into<crate::types::UserId>) -> request::GetUser {
        request::GetUser {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
    /// Returns the presence of a user: whether the user is available, on which type of client, and
    /// the status text.
    ///
    /// Shares the rate limit of getting a user, as both use the same endpoint.
    ///
    /// - `user_id`: ID of the user.
    ///
    /// | Request | `GET /api/v2/users/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Additional scope | `ZohoPeople.forms.READ` and `ZohoPeople.employee.READ` and `ZohoPeople.attendance.READ`, if the organization is integrated with Zoho People |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`UserPresence`](crate::types::UserPresence): the presence of a user |
    /// | Operation | `users_get` ([sources](crate::sources#users_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let presence = cliq.users().get_presence("55743301").await?;
    /// println!("{}", presence.text);
    /// # Ok(()) }
    /// ```
    pub fn get_presence(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::GetUserPresence {
        request::GetUserPresence {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::UserId>("USER_ID", user_id)
                .query("fields", "chat_status"),
        }
    }
    /// Updates the profile of a member.
    ///
    /// Omitted fields remain unchanged. Custom profile fields are additional keys, named by their
    /// unique names. Updating users other than the caller may be rejected.
    ///
    /// - `user_id`: ID of the user.
    ///
    /// | Request | `PUT /api/v2/users/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.UPDATE` |
    /// | Additional scope | `Profile.orguserphoto.UPDATE`, if the picture is changed with `image_data` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`User`](crate::types::User): the updated user |
    /// | Operation | `users_update` ([sources](crate::sources#users_update)) |
    ///
    /// # Errors
    ///
    /// - `operation_not_allowed`: The profile belongs to a user whom the caller may not update, or
    ///   to a user outside the organization.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let user = cliq.users().update("55743301").display_name("Scott").await?;
    /// println!("{:?}", user.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::UpdateUser {
        request::UpdateUser {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::UserId>("USER_ID", user_id),
            body: types::UsersUpdateRequest {
                display_name: None,
                first_name: None,
                last_name: None,
                phone: None,
                mobile: None,
                timezone: None,
                language: None,
                country: None,
                designation_id: None,
                department_id: None,
                reporting_to_zuid: None,
                work_location: None,
                extension: None,
                employee_id: None,
                image_data: None,
                extra: serde_json::Map::new(),
            },
        }
    }
    /// Lists the layouts that determine the fields of user profiles on the web, iOS and Android,
    /// with their sections and order.
    ///
    /// `unique_name` selects one layout.
    ///
    /// | Request | `GET /api/v2/users/layout` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`ProfileLayout`](crate::types::ProfileLayout): the layouts |
    /// | Operation | `users_list_layouts` ([sources](crate::sources#users_list_layouts)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for layout in cliq.users().list_layouts().await? {
    ///     println!("{layout:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_layouts(&self) -> request::ListProfileLayouts {
        request::ListProfileLayouts {
            call: self.call_of(&operation::LIST_LAYOUTS),
        }
    }
    /// Lists the teams that a user is a member of.
    ///
    /// - `user_id`: ID of the user.
    ///
    /// | Request | `GET /api/v2/users/{USER_ID}/teams` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Team`](crate::types::Team): the teams |
    /// | Operation | `users_list_teams` ([sources](crate::sources#users_list_teams)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for team in cliq.users().list_teams("55743301").await? {
    ///     println!("{}", team.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_teams(
        &self,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::ListUserTeams {
        request::ListUserTeams {
            call: self
                .call_of(&operation::LIST_TEAMS)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Users::add`](super::Users::add).
        #[doc = include_str!("requests/AddUsers.md")]
        AddUsers[body: super::types::UsersAddRequest]: json crate::types::UsersAddResponse =>
            crate::types::UserInvitations, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Users::list`](super::Users::list).
        #[doc = include_str!("requests/ListUsers.md")]
        ListUsers[]: list crate::types::UsersListResponse => crate::types::User;
        /// Lists only users in this state.
        query "status" status: into crate::types::UserState;
        /// Lists only users of the paid or the free plan.
        query "plan_type" plan_type: into crate::types::UserPlanType;
        /// Details to return for each user; `all` returns everything.
        query "fields" fields: each crate::types::UserListField;
        /// Number of users per page, at most 100.
        query "limit" limit: plain u32;
        /// Text to search for in names and email addresses or, if Zoho People is integrated, in all of
        /// its fields.
        query "search" search: into String;
        /// Sort order.
        query "sort_by" sort_by: into crate::types::UserSortKey;
        /// Lists only users that changed after this time, at most 7 days ago. Only changes of
        /// department, designation, employee ID, extension, manager and work location count.
        query "modified_after" modified_after: into crate::time::Timestamp;
        /// Cursor of the next page, from the previous response.
        query "next_token" next_token: into String;
    }
    crate::pagination::list! {
        ListUsers => crate::types::User
    }
    impl crate::pagination::ListRequest for ListUsers {
        type Document = crate::types::UsersListResponse;
        type Item = crate::types::User;
        fn operation(&self) -> &'static crate::Operation {
            self.call.operation()
        }
        #[inline]
        fn fetch(self) -> crate::ResponseFuture<crate::Response<Self::Document>> {
            self.response()
        }
        fn at(mut self, cursor: &crate::pagination::Cursor) -> Self {
            self.call = self.call.query("next_token", cursor.as_str());
            self
        }
        #[inline]
        fn next_page(
            &self,
            _position: crate::pagination::PagePosition<'_>,
            page: &mut Self::Document,
        ) -> crate::pagination::NextPage {
            crate::pagination::NextPage::to(
                crate::pagination::Cursor::of(page.next_token.as_ref()),
            )
        }
        fn items(page: Self::Document) -> Vec<Self::Item> {
            page.data
        }
    }
    crate::call::request! {
        /// Request of [`Users::get`](super::Users::get).
        #[doc = include_str!("requests/GetUser.md")]
        GetUser[]: json crate::types::UsersGetProfileResponse => crate::types::User,
            |response| Ok({
                let whole = response.into_value();
                let mut value = whole.data;
                crate::call::beside(&mut value.custom_attributes, whole.custom_attributes);
                value
            });
        /// Details to return; `all` returns everything.
        query "fields" fields: each crate::types::UserGetField;
    }
    crate::call::request! {
        /// Request of [`Users::get_presence`](super::Users::get_presence).
        #[doc = include_str!("requests/GetUserPresence.md")]
        GetUserPresence[]: json crate::types::UsersGetPresenceResponse =>
            crate::types::UserPresence, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Users::update`](super::Users::update).
        #[doc = include_str!("requests/UpdateUser.md")]
        UpdateUser[body: super::types::UsersUpdateRequest]:
            json crate::types::UsersUpdateResponse => crate::types::User,
            |response| Ok({
                let whole = response.into_value();
                let mut value = whole.data;
                crate::call::beside(&mut value.custom_attributes, whole.custom_attributes);
                value
            });
        /// Display name.
        body display_name: into String;
        /// First name.
        body first_name: into String;
        /// Last name.
        body last_name: into String;
        /// Phone number.
        body phone: into String;
        /// Mobile phone number.
        body mobile: into String;
        /// Time zone name, such as `Asia/Kolkata`.
        body timezone: into String;
        /// Language of the user, as an English name such as `English`.
        body language: into String;
        /// Country of the user, as an ISO 3166-1 alpha-2 code.
        body country: into String;
        /// Designation of the user.
        body designation_id: into crate::types::DesignationId;
        /// Department of the user.
        body department_id: into crate::types::DepartmentId;
        /// User ID of the manager.
        body reporting_to_zuid: into crate::types::UserId;
        /// Work location of the user.
        body work_location: into String;
        /// Desk phone number or extension.
        body extension: into String;
        /// Employee number or code, assigned by the organization.
        body employee_id: into String;
        /// Profile picture, base64-encoded.
        body image_data: into String;
    }
    impl UpdateUser {
        /// Sets a key without a setter of its own, such as a custom field.
        pub fn extra(
            mut self,
            key: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.body.extra.insert(key.into(), value.into());
            self
        }
    }
    crate::call::request! {
        /// Request of [`Users::list_layouts`](super::Users::list_layouts).
        #[doc = include_str!("requests/ListProfileLayouts.md")]
        ListProfileLayouts[]: list crate::types::UsersListLayoutsResponse =>
            crate::types::ProfileLayout;
        /// Lists only the layout with this name.
        query "unique_name" unique_name: into crate::types::ProfileLayoutName;
    }
    crate::pagination::list! {
        ListProfileLayouts: crate::types::UsersListLayoutsResponse => crate::types::ProfileLayout,
            |whole| whole.data
    }
    crate::call::request! {
        /// Request of [`Users::list_teams`](super::Users::list_teams).
        #[doc = include_str!("requests/ListUserTeams.md")]
        ListUserTeams[]: list crate::types::UsersListTeamsResponse => crate::types::Team;
    }
    crate::pagination::list! {
        ListUserTeams: crate::types::UsersListTeamsResponse => crate::types::Team,
            |whole| whole.data
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
    /// `users_add`: Invite users.
    pub static ADD: Operation = Operation::new(
        "users_add", "users", Method::POST, "/api/v2", "/users", "Invite users",
    )
    .scopes(&[&["ZohoCliq.Users.CREATE"]])
    .rate_limit(RateLimit::new(5, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::USERS_ADD_REQUEST)
    .shape(&shapes::USERS_ADD_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "zohoaccount.conflict",
            "A Cliq account with the email address exists. Invite the user with another address.",
        ),
        (
            "email.invitation.blocked",
            "The user declined the maximum number of invitations. Use another address.",
        ),
        ("email.activeuser", "The user is already a member of the organization."),
        ("email.pendinguser", "An invitation is pending. It can be resent from the admin panel."),
    ])
    .sources(&[
        "page: one-page edition, Add a user", "published: users",
        "live (secondhand): a workflow node",
    ]);
    /// `users_list`: List users.
    pub static LIST: Operation = Operation::new(
        "users_list", "users", Method::GET, "/api/v2", "/users", "List users",
    )
    .query(&[
        "status", "plan_type", "fields", "limit", "search", "sort_by", "modified_after",
        "next_token",
    ])
    .scopes(&[&["ZohoCliq.Users.READ"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &["ZohoPeople.forms.READ", "ZohoPeople.employee.READ", "ZohoPeople.attendance.READ"],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(30, 60, 600))
    .pagination(
        Pagination::new(PaginationKind::Token, "next_token", "next_token", "data").limit("limit"),
    )
    .parameters(&rules::USERS_LIST_PARAMETERS)
    .shape(&shapes::USERS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .sources(&[
        "page: one-page edition, Retrieve all users", "published: users",
        "live (captured): a command line with integration tests",
        "live (secondhand): a workflow node",
    ]);
    /// `users_get`: Get a user.
    pub static GET: Operation = Operation::new(
        "users_get", "users", Method::GET, "/api/v2", "/users/{USER_ID}", "Get a user",
    )
    .query(&["fields"])
    .scopes(&[&["ZohoCliq.Users.READ"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &["ZohoPeople.forms.READ", "ZohoPeople.employee.READ", "ZohoPeople.attendance.READ"],
            Condition::ZohoPeople, "The organization is integrated with Zoho People.",
        ),
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::USERS_GET_PARAMETERS)
    .shape(&shapes::USERS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Retrieve a particular user",
        "page: one-page edition, Retrieve a user's status", "published: usersstatus",
        "live (captured): a command line with integration tests",
        "live (secondhand): a workflow node",
    ]);
    /// `users_update`: Update a user.
    pub static UPDATE: Operation = Operation::new(
        "users_update", "users", Method::PUT, "/api/v2", "/users/{USER_ID}", "Update a user",
    )
    .scopes(&[&["ZohoCliq.Users.UPDATE"]])
    .conditional_scopes(&[
        ConditionalScopes::new(
            &["Profile.orguserphoto.UPDATE"],
            Condition::Sends("image_data"),
            "The picture is changed with `image_data`.",
        ),
    ])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::USERS_UPDATE_PARAMETERS)
    .rules(&rules::USERS_UPDATE_REQUEST)
    .shape(&shapes::USERS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        (
            "operation_not_allowed",
            "The profile belongs to a user whom the caller may not update, or to a user outside the organization.",
        ),
    ])
    .sources(&[
        "page: one-page edition, Update user details", "published: users",
        "live (secondhand): a workflow node",
    ]);
    /// `users_list_layouts`: List profile layouts.
    pub static LIST_LAYOUTS: Operation = Operation::new(
        "users_list_layouts", "users", Method::GET, "/api/v2", "/users/layout",
        "List profile layouts",
    )
    .query(&["unique_name"])
    .scopes(&[&["ZohoCliq.Users.READ"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::USERS_LIST_LAYOUTS_PARAMETERS)
    .shape(&shapes::USERS_LIST_LAYOUTS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, List layouts", "published: users",
        "live (secondhand): a workflow node",
    ]);
    /// `users_list_teams`: List the teams of a user.
    pub static LIST_TEAMS: Operation = Operation::new(
        "users_list_teams", "users", Method::GET, "/api/v2", "/users/{USER_ID}/teams",
        "List the teams of a user",
    )
    .scopes(&[&["ZohoCliq.Users.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::USERS_LIST_TEAMS_PARAMETERS)
    .shape(&shapes::USERS_LIST_TEAMS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Fetch list of user teams", "published: users",
        "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&ADD, &LIST, &GET, &UPDATE, &LIST_LAYOUTS, &LIST_TEAMS];
}
/// Types of this module.
pub mod types {
    /// Failed invitations: an email address as the key, and an error code, such as
    /// `email.pendinguser`, as the value.
    pub type FailedInvitations = serde_json::Map<String, serde_json::Value>;
    /// A user to invite, with an initial profile. Custom profile fields are additional keys, named
    /// by their unique names.
    ///
    /// Accepted by [`Users::add`](super::Users::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::NEW_USER,
        ),
    ))]
    #[non_exhaustive]
    pub struct NewUser {
        /// Channels to add the user to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_ids: Option<Vec<crate::types::ChannelId>>,
        /// Country of the user, as an ISO 3166-1 alpha-2 code.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub country: Option<String>,
        /// Department of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub department_id: Option<crate::types::DepartmentId>,
        /// Designation of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub designation_id: Option<crate::types::DesignationId>,
        /// Display name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub display_name: Option<String>,
        /// Email address of the user.
        pub email_id: String,
        /// Employee number or code, assigned by the organization.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub employee_id: Option<String>,
        /// Desk phone number or extension.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub extension: Option<String>,
        /// First name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub first_name: Option<String>,
        /// Profile picture, base64-encoded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub image_data: Option<String>,
        /// Language of the user, as an English name such as `English`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub language: Option<String>,
        /// Last name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_name: Option<String>,
        /// Mobile phone number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mobile: Option<String>,
        /// Phone number.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub phone: Option<String>,
        /// User ID of the manager.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reporting_to_zuid: Option<crate::types::UserId>,
        /// Teams to add the user to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub team_ids: Option<Vec<crate::types::TeamId>>,
        /// Time zone name, such as `Asia/Kolkata`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub timezone: Option<String>,
        /// Work location of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub work_location: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl NewUser {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(email_id: impl Into<String>) -> Self {
            Self {
                email_id: email_id.into(),
                display_name: None,
                first_name: None,
                last_name: None,
                phone: None,
                mobile: None,
                timezone: None,
                language: None,
                country: None,
                designation_id: None,
                department_id: None,
                reporting_to_zuid: None,
                work_location: None,
                extension: None,
                employee_id: None,
                image_data: None,
                channel_ids: None,
                team_ids: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Display name.
        #[must_use]
        pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
            self.display_name = Some(display_name.into());
            self
        }
        /// First name.
        #[must_use]
        pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
            self.first_name = Some(first_name.into());
            self
        }
        /// Last name.
        #[must_use]
        pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
            self.last_name = Some(last_name.into());
            self
        }
        /// Phone number.
        #[must_use]
        pub fn phone(mut self, phone: impl Into<String>) -> Self {
            self.phone = Some(phone.into());
            self
        }
        /// Mobile phone number.
        #[must_use]
        pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
            self.mobile = Some(mobile.into());
            self
        }
        /// Time zone name, such as `Asia/Kolkata`.
        #[must_use]
        pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
            self.timezone = Some(timezone.into());
            self
        }
        /// Language of the user, as an English name such as `English`.
        #[must_use]
        pub fn language(mut self, language: impl Into<String>) -> Self {
            self.language = Some(language.into());
            self
        }
        /// Country of the user, as an ISO 3166-1 alpha-2 code.
        #[must_use]
        pub fn country(mut self, country: impl Into<String>) -> Self {
            self.country = Some(country.into());
            self
        }
        /// Designation of the user.
        #[must_use]
        pub fn designation_id(
            mut self,
            designation_id: impl Into<crate::types::DesignationId>,
        ) -> Self {
            self.designation_id = Some(designation_id.into());
            self
        }
        /// Department of the user.
        #[must_use]
        pub fn department_id(
            mut self,
            department_id: impl Into<crate::types::DepartmentId>,
        ) -> Self {
            self.department_id = Some(department_id.into());
            self
        }
        /// User ID of the manager.
        #[must_use]
        pub fn reporting_to_zuid(
            mut self,
            reporting_to_zuid: impl Into<crate::types::UserId>,
        ) -> Self {
            self.reporting_to_zuid = Some(reporting_to_zuid.into());
            self
        }
        /// Work location of the user.
        #[must_use]
        pub fn work_location(mut self, work_location: impl Into<String>) -> Self {
            self.work_location = Some(work_location.into());
            self
        }
        /// Desk phone number or extension.
        #[must_use]
        pub fn extension(mut self, extension: impl Into<String>) -> Self {
            self.extension = Some(extension.into());
            self
        }
        /// Employee number or code, assigned by the organization.
        #[must_use]
        pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
            self.employee_id = Some(employee_id.into());
            self
        }
        /// Profile picture, base64-encoded.
        #[must_use]
        pub fn image_data(mut self, image_data: impl Into<String>) -> Self {
            self.image_data = Some(image_data.into());
            self
        }
        /// Channels to add the user to.
        #[must_use]
        pub fn channel_ids(
            mut self,
            channel_ids: impl IntoIterator<Item = impl Into<crate::types::ChannelId>>,
        ) -> Self {
            self.channel_ids = Some(channel_ids.into_iter().map(Into::into).collect());
            self
        }
        /// Teams to add the user to.
        #[must_use]
        pub fn team_ids(
            mut self,
            team_ids: impl IntoIterator<Item = impl Into<crate::types::TeamId>>,
        ) -> Self {
            self.team_ids = Some(team_ids.into_iter().map(Into::into).collect());
            self
        }
        /// Sets a key without a setter of its own, such as a custom field.
        #[must_use]
        pub fn extra(
            mut self,
            key: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.extra.insert(key.into(), value.into());
            self
        }
    }
    /// User fields of a type of profile view, in order.
    ///
    /// Returned by [`Users::list_layouts`](super::Users::list_layouts).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProfileLayout {
        /// Sections of user fields.
        pub sections: Vec<ProfileLayoutSection>,
        /// Name of the layout.
        pub unique_name: crate::types::ProfileLayoutName,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A user field in a section of a profile.
    ///
    /// Part of the response of [`Users::list_layouts`](super::Users::list_layouts).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProfileLayoutField {
        /// ID of the user field.
        pub id: crate::types::UserFieldId,
        /// Display name, in the language of the user.
        pub label: String,
        /// Position in the section, starting at 1.
        pub sequence_number: i64,
        /// Whether the field is shown.
        pub status: crate::types::EnabledState,
        /// Whether the field is built in rather than custom.
        pub system_defined: bool,
        /// Unique name of the user field.
        pub unique_name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Name of a profile layout.
        ///
        /// Part of the response of [`Users::list_layouts`](super::Users::list_layouts). Accepted by
        /// [`Users::list_layouts`](super::Users::list_layouts).
        ProfileLayoutName;
        QuickView = "quick_view";
        ProfileDetailsAndroid = "profile_details_android";
        ProfileDetailsIos = "profile_details_ios";
        ProfileDetailsWeb = "profile_details_web";
    }
    /// A section of user fields in a profile.
    ///
    /// Part of the response of [`Users::list_layouts`](super::Users::list_layouts).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct ProfileLayoutSection {
        /// User fields of the section.
        pub fields: Vec<ProfileLayoutField>,
        /// Display name, in the language of the user.
        pub label: String,
        /// Position in the layout, starting at 1.
        pub sequence_number: i64,
        /// Whether the section is built in.
        pub system_defined: bool,
        /// Unique name of the section.
        pub unique_name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// A user detail that can be returned.
        ///
        /// Accepted by [`Users::get`](super::Users::get).
        UserGetField;
        All = "all";
        DisplayName = "display_name";
        Mobile = "mobile";
        Department = "department";
        Designation = "designation";
    }
    /// Result of inviting users.
    ///
    /// Returned by [`Users::add`](super::Users::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserInvitations {
        /// Email addresses of existing members.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub already_availableusers: Option<Vec<String>>,
        /// Failed invitations: email addresses and the error codes for them.
        pub failed_users: crate::types::FailedInvitations,
        /// Invited email addresses.
        pub success_users: Vec<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// A user detail that a list can return.
        ///
        /// Accepted by [`Users::list`](super::Users::list).
        UserListField;
        All = "all";
        DisplayName = "display_name";
        Mobile = "mobile";
        Department = "department";
        Designation = "designation";
    }
    crate::open_enum::open_enum! {
        /// Plan of a user.
        ///
        /// Accepted by [`Users::list`](super::Users::list).
        UserPlanType;
        Paid = "paid";
        Free = "free";
    }
    /// Presence of a user.
    ///
    /// Returned by [`Users::get_presence`](super::Users::get_presence).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserPresence {
        /// Type of client that the user is active on, such as `web`.
        pub activity: String,
        /// Presence.
        pub state: crate::types::PresenceCode,
        /// Status text.
        pub text: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::open_enum::open_enum! {
        /// Sort key of users.
        ///
        /// Accepted by [`Users::list`](super::Users::list).
        UserSortKey;
        Usage = "usage";
    }
    /// Body of `users_add`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct UsersAddRequest {
        pub(crate) users: Vec<NewUser>,
    }
    /// Result of invitations.
    ///
    /// Response body of [`Users::add`](super::Users::add).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersAddResponse {
        /// Result of the invitations.
        pub data: UserInvitations,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersAddResponse);
    /// The presence of a user.
    ///
    /// Response body of [`Users::get_presence`](super::Users::get_presence).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersGetPresenceResponse {
        /// The presence.
        pub data: UserPresence,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersGetPresenceResponse);
    /// A user.
    ///
    /// Response body of [`Users::get`](super::Users::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersGetProfileResponse {
        /// Custom profile fields of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub custom_attributes: Option<crate::types::UserCustomAttributes>,
        /// The user.
        pub data: crate::types::User,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersGetProfileResponse);
    /// Response of the endpoint: the user, or the presence alone if the request asked for it.
    ///
    /// Response body of [`Users::get`](super::Users::get).
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum UsersGetResponse {
        /// A user.
        ProfileResponse(crate::types::UsersGetProfileResponse),
        /// The presence of a user.
        PresenceResponse(crate::types::UsersGetPresenceResponse),
    }
    impl UsersGetResponse {
        /// What selects the variant of a value.
        pub(crate) const SELECT: crate::union::Select = crate::union::Select {
            variants: &[
                crate::union::When {
                    kinds: &[],
                    keys: &["data.id"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
                crate::union::When {
                    kinds: &[],
                    keys: &["data.state"],
                    values: &[],
                    item_kinds: &[],
                    item_keys: &[],
                },
            ],
            closed: true,
        };
    }
    impl From<crate::types::UsersGetProfileResponse> for UsersGetResponse {
        fn from(value: crate::types::UsersGetProfileResponse) -> Self {
            Self::ProfileResponse(value)
        }
    }
    impl From<crate::types::UsersGetPresenceResponse> for UsersGetResponse {
        fn from(value: crate::types::UsersGetPresenceResponse) -> Self {
            Self::PresenceResponse(value)
        }
    }
    crate::union::union!(
        closed UsersGetResponse { 0 ProfileResponse(crate
        ::types::UsersGetProfileResponse), 1 PresenceResponse(crate
        ::types::UsersGetPresenceResponse) }
    );
    /// The profile layouts.
    ///
    /// Response body of [`Users::list_layouts`](super::Users::list_layouts).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersListLayoutsResponse {
        /// Layouts.
        pub data: Vec<ProfileLayout>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersListLayoutsResponse);
    /// A page of users.
    ///
    /// Response body of [`Users::list`](super::Users::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersListResponse {
        /// Users of this page.
        pub data: Vec<crate::types::User>,
        /// Whether there is a next page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub has_more: Option<bool>,
        /// Cursor of the next page.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_token: Option<crate::types::Text>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersListResponse);
    /// The teams of a user.
    ///
    /// Response body of [`Users::list_teams`](super::Users::list_teams).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersListTeamsResponse {
        /// Teams.
        pub data: Vec<crate::types::Team>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersListTeamsResponse);
    /// Body of `users_update`. Custom profile fields are additional keys, named by their unique
    /// names.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct UsersUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) country: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) department_id: Option<crate::types::DepartmentId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) designation_id: Option<crate::types::DesignationId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) display_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) employee_id: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) extension: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) first_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) image_data: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) language: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) last_name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mobile: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) phone: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) reporting_to_zuid: Option<crate::types::UserId>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) timezone: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) work_location: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The user after a change.
    ///
    /// Response body of [`Users::update`](super::Users::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UsersUpdateResponse {
        /// Custom profile fields of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub custom_attributes: Option<crate::types::UserCustomAttributes>,
        /// The user.
        pub data: crate::types::User,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UsersUpdateResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static NEW_USER: Rules = Rules::object(&[
        Key::required("email_id", &Rules::text(&[])),
        Key::optional("display_name", &Rules::text(&[])),
        Key::optional("first_name", &Rules::text(&[])),
        Key::optional("last_name", &Rules::text(&[])),
        Key::optional("phone", &Rules::text(&[])),
        Key::optional("mobile", &Rules::text(&[])),
        Key::optional("timezone", &Rules::text(&[])),
        Key::optional("language", &Rules::text(&[])),
        Key::optional("country", &Rules::text(&[])),
        Key::optional("designation_id", &Rules::Identifier),
        Key::optional("department_id", &Rules::Identifier),
        Key::optional("reporting_to_zuid", &Rules::Identifier),
        Key::optional("work_location", &Rules::text(&[])),
        Key::optional("extension", &Rules::text(&[])),
        Key::optional("employee_id", &Rules::text(&[])),
        Key::optional("image_data", &Rules::text(&[])),
        Key::optional("channel_ids", &Rules::list(&Rules::Identifier, &[])),
        Key::optional("team_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).open().build();
    pub(crate) static PROFILE_LAYOUT_NAME: Rules = Rules::Open(&[
        "quick_view", "profile_details_android", "profile_details_ios", "profile_details_web",
    ]);
    pub(crate) static USER_GET_FIELD: Rules = Rules::values(&[
        "all", "display_name", "mobile", "department", "designation", "chat_status",
    ]);
    pub(crate) static USER_LIST_FIELD: Rules = Rules::values(&[
        "all", "display_name", "mobile", "department", "designation",
    ]);
    pub(crate) static USER_PLAN_TYPE: Rules = Rules::values(&["paid", "free"]);
    pub(crate) static USER_SORT_KEY: Rules = Rules::values(&["usage"]);
    pub(crate) static USERS_ADD_REQUEST: Rules = Rules::object(&[
        Key::required("users", &Rules::list(&NEW_USER, &[])),
    ]).build();
    pub(crate) static USERS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("display_name", &Rules::text(&[])),
        Key::optional("first_name", &Rules::text(&[])),
        Key::optional("last_name", &Rules::text(&[])),
        Key::optional("phone", &Rules::text(&[])),
        Key::optional("mobile", &Rules::text(&[])),
        Key::optional("timezone", &Rules::text(&[])),
        Key::optional("language", &Rules::text(&[])),
        Key::optional("country", &Rules::text(&[])),
        Key::optional("designation_id", &Rules::Identifier),
        Key::optional("department_id", &Rules::Identifier),
        Key::optional("reporting_to_zuid", &Rules::Identifier),
        Key::optional("work_location", &Rules::text(&[])),
        Key::optional("extension", &Rules::text(&[])),
        Key::optional("employee_id", &Rules::text(&[])),
        Key::optional("image_data", &Rules::text(&[])),
    ]).open().build();
    pub(crate) static USERS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("status", &USER_STATE),
        Key::optional("plan_type", &USER_PLAN_TYPE),
        Key::optional("fields", &Rules::list(&USER_LIST_FIELD, &[])),
        Key::optional("limit", &Rules::number(&[Limit::least(1), Limit::most(100)])),
        Key::optional("search", &Rules::text(&[])),
        Key::optional("sort_by", &USER_SORT_KEY),
        Key::optional("modified_after", &Rules::time(TimeForm::Iso)),
        Key::optional("next_token", &Rules::text(&[])),
    ]).build();
    pub(crate) static USERS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("USER_ID", &Rules::Identifier),
        Key::optional("fields", &Rules::list(&USER_GET_FIELD, &[])),
    ]).build();
    pub(crate) static USERS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static USERS_LIST_LAYOUTS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("unique_name", &PROFILE_LAYOUT_NAME),
    ]).build();
    pub(crate) static USERS_LIST_TEAMS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static PROFILE_LAYOUT: Shape = Shape::object(&[
        Field::required("unique_name", &Shape::Text),
        Field::required("sections", &Shape::List(&PROFILE_LAYOUT_SECTION)),
    ]);
    pub(crate) static PROFILE_LAYOUT_FIELD: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("unique_name", &Shape::Text),
        Field::required("label", &Shape::Text),
        Field::required("sequence_number", &Shape::Integer),
        Field::required("system_defined", &Shape::Boolean),
        Field::required("status", &Shape::Text),
    ]);
    pub(crate) static PROFILE_LAYOUT_SECTION: Shape = Shape::object(&[
        Field::required("unique_name", &Shape::Text),
        Field::required("label", &Shape::Text),
        Field::required("sequence_number", &Shape::Integer),
        Field::required("system_defined", &Shape::Boolean),
        Field::required("fields", &Shape::List(&PROFILE_LAYOUT_FIELD)),
    ]);
    pub(crate) static USER_INVITATIONS: Shape = Shape::object(&[
        Field::required("success_users", &Shape::List(&Shape::Text)),
        Field::required("failed_users", &Shape::Map(&Shape::Any)),
        Field::optional("already_availableusers", &Shape::List(&Shape::Text)),
    ]);
    pub(crate) static USER_PRESENCE: Shape = Shape::object(&[
        Field::required("state", &Shape::Text),
        Field::required("activity", &Shape::Text),
        Field::required("text", &Shape::Text),
    ]);
    pub(crate) static USERS_ADD_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &USER_INVITATIONS),
    ]);
    pub(crate) static USERS_GET_PRESENCE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &USER_PRESENCE),
    ]);
    pub(crate) static USERS_GET_PROFILE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &USER),
        Field::optional("custom_attributes", &Shape::Map(&Shape::Any)),
    ]);
    pub(crate) static USERS_GET_RESPONSE: Shape = Shape::union(
        crate::types::UsersGetResponse::SELECT,
        &[&USERS_GET_PROFILE_RESPONSE, &USERS_GET_PRESENCE_RESPONSE],
    );
    pub(crate) static USERS_LIST_LAYOUTS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&PROFILE_LAYOUT)),
    ]);
    pub(crate) static USERS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&USER)),
        Field::optional("next_token", &Shape::AnyScalar),
        Field::optional("has_more", &Shape::Boolean),
    ]);
    pub(crate) static USERS_LIST_TEAMS_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &Shape::List(&TEAM)),
    ]);
    pub(crate) static USERS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &USER),
        Field::optional("custom_attributes", &Shape::Map(&Shape::Any)),
    ]);
}
