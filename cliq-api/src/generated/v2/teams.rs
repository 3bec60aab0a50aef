// Generated from specs/v2/teams.yaml by `cargo xtask generate`. Do not edit.

//! Teams of the organization: creates, reads, updates and deletes teams, and manages their
//! members.
#![doc = include_str!("operations/teams.md")]
/// Handle with a method for each operation of the module [`teams`](self#operations).
///
/// [`Cliq::teams`](crate::Cliq::teams) returns it.
#[derive(Clone, Debug)]
pub struct Teams {
    client: crate::Cliq,
}
impl Teams {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Creates a team and optionally adds members.
    ///
    /// - `name`: Name of the team.
    ///
    /// | Request | `POST /api/v2/teams` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.CREATE` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Team`](crate::types::Team): the created team |
    /// | Operation | `teams_create` ([sources](crate::sources#teams_create)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let team = cliq
    ///     .teams()
    ///     .create("Zylker Support")
    ///     .description("Exclusive team with Zylker Support Professionals")
    ///     .user_ids(["100100", "120001"])
    ///     .await?;
    /// println!("{}", team.name);
    /// # Ok(()) }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> request::CreateTeam {
        request::CreateTeam {
            call: self.call_of(&operation::CREATE),
            body: types::TeamsCreateRequest {
                name: name.into(),
                description: None,
                user_ids: None,
            },
        }
    }
    /// Lists the teams of the organization or, with `joined`, only those that the caller is a
    /// member of.
    ///
    /// The list is not paged.
    ///
    /// | Request | `GET /api/v2/teams` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`Team`](crate::types::Team): the teams |
    /// | Operation | `teams_list` ([sources](crate::sources#teams_list)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for team in cliq.teams().list().joined(true).await? {
    ///     println!("{}", team.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListTeams {
        request::ListTeams {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a team.
    ///
    /// The response does not contain `is_moderator`.
    ///
    /// - `team_id`: ID of the team.
    ///
    /// | Request | `GET /api/v2/teams/{TEAM_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.READ` |
    /// | Rate limit | 30 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Team`](crate::types::Team): the team |
    /// | Operation | `teams_get` ([sources](crate::sources#teams_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let team = cliq.teams().get("54342319").await?;
    /// println!("{}", team.name);
    /// # Ok(()) }
    /// ```
    pub fn get(&self, team_id: impl Into<crate::types::TeamId>) -> request::GetTeam {
        request::GetTeam {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::TeamId>("TEAM_ID", team_id),
        }
    }
    /// Updates the name or the description of a team.
    ///
    /// Omitted fields remain unchanged.
    ///
    /// - `team_id`: ID of the team.
    ///
    /// | Request | `PUT /api/v2/teams/{TEAM_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.UPDATE` |
    /// | Rate limit | 50 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Team`](crate::types::Team): the updated team |
    /// | Operation | `teams_update` ([sources](crate::sources#teams_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let team = cliq
    ///     .teams()
    ///     .update("54342319")
    ///     .name("Zylker Support")
    ///     .description("To post all the support tickets from customers")
    ///     .await?;
    /// println!("{}", team.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        team_id: impl Into<crate::types::TeamId>,
    ) -> request::UpdateTeam {
        request::UpdateTeam {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::TeamId>("TEAM_ID", team_id),
            body: types::TeamsUpdateRequest {
                name: None,
                description: None,
            },
        }
    }
    /// Deletes a team.
    ///
    /// - `team_id`: ID of the team.
    ///
    /// | Request | `DELETE /api/v2/teams/{TEAM_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `teams_delete` ([sources](crate::sources#teams_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.teams().delete("54342319").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        team_id: impl Into<crate::types::TeamId>,
    ) -> request::DeleteTeam {
        request::DeleteTeam {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::TeamId>("TEAM_ID", team_id),
        }
    }
    /// Lists all members of a team and whether they moderate it.
    ///
    /// The list is not paged.
    ///
    /// - `team_id`: ID of the team.
    ///
    /// | Request | `GET /api/v2/teams/{TEAM_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.READ` |
    /// | Rate limit | 100 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`TeamMember`](crate::types::TeamMember): the members |
    /// | Operation | `teams_list_members` ([sources](crate::sources#teams_list_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for member in cliq.teams().list_members("54342319").await? {
    ///     println!("{}", member.display_name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_members(
        &self,
        team_id: impl Into<crate::types::TeamId>,
    ) -> request::ListTeamMembers {
        request::ListTeamMembers {
            call: self
                .call_of(&operation::LIST_MEMBERS)
                .id::<crate::types::TeamId>("TEAM_ID", team_id),
        }
    }
    /// Adds users to a team and returns the added members.
    ///
    /// Requires the scope for creating teams, not the one for updating them.
    ///
    /// # Arguments
    ///
    /// - `team_id`: ID of the team.
    /// - `user_ids`: Users to add.
    ///
    /// | Request | `POST /api/v2/teams/{TEAM_ID}/members` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`TeamMember`](crate::types::TeamMember): the added members |
    /// | Operation | `teams_add_members` ([sources](crate::sources#teams_add_members)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for member in cliq.teams().add_members("54342319", ["44344926", "54667722"]).await? {
    ///     println!("{}", member.display_name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn add_members(
        &self,
        team_id: impl Into<crate::types::TeamId>,
        user_ids: impl IntoIterator<Item = impl Into<crate::types::UserId>>,
    ) -> request::AddTeamMembers {
        request::AddTeamMembers {
            call: self
                .call_of(&operation::ADD_MEMBERS)
                .id::<crate::types::TeamId>("TEAM_ID", team_id),
            body: types::TeamsAddMembersRequest {
                user_ids: user_ids.into_iter().map(Into::into).collect(),
            },
        }
    }
    /// Removes a user from a team.
    ///
    /// Requires the scope for updating teams, not the one for deleting them.
    ///
    /// # Arguments
    ///
    /// - `team_id`: ID of the team.
    /// - `user_id`: ID of the member to remove.
    ///
    /// | Request | `DELETE /api/v2/teams/{TEAM_ID}/members/{USER_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Teams.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `teams_remove_member` ([sources](crate::sources#teams_remove_member)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.teams().remove_member("54342319", "55743301").await?;
    /// # Ok(()) }
    /// ```
    pub fn remove_member(
        &self,
        team_id: impl Into<crate::types::TeamId>,
        user_id: impl Into<crate::types::UserId>,
    ) -> request::RemoveTeamMember {
        request::RemoveTeamMember {
            call: self
                .call_of(&operation::REMOVE_MEMBER)
                .id::<crate::types::TeamId>("TEAM_ID", team_id)
                .id::<crate::types::UserId>("USER_ID", user_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Teams::create`](super::Teams::create).
        #[doc = include_str!("requests/CreateTeam.md")]
        CreateTeam[body: super::types::TeamsCreateRequest]: json crate::types::Team;
        /// Purpose of the team.
        body description: into String;
        /// Users to add as members.
        body user_ids: each crate::types::UserId;
    }
    crate::call::request! {
        /// Request of [`Teams::list`](super::Teams::list).
        #[doc = include_str!("requests/ListTeams.md")]
        ListTeams[]: list crate::types::TeamsListResponse => crate::types::Team;
        /// Whether to list only teams that the caller is a member of.
        query "joined" joined: plain bool;
    }
    crate::pagination::list! {
        ListTeams: crate::types::TeamsListResponse => crate::types::Team, |whole| whole.teams
    }
    crate::call::request! {
        /// Request of [`Teams::get`](super::Teams::get).
        #[doc = include_str!("requests/GetTeam.md")]
        GetTeam[]: json crate::types::Team;
    }
    crate::call::request! {
        /// Request of [`Teams::update`](super::Teams::update).
        #[doc = include_str!("requests/UpdateTeam.md")]
        UpdateTeam[body: super::types::TeamsUpdateRequest]: json crate::types::Team;
        /// New name.
        body name: into String;
        /// New description.
        body description: into String;
    }
    crate::call::request! {
        /// Request of [`Teams::delete`](super::Teams::delete).
        #[doc = include_str!("requests/DeleteTeam.md")]
        DeleteTeam[]: empty();
    }
    crate::call::request! {
        /// Request of [`Teams::list_members`](super::Teams::list_members).
        #[doc = include_str!("requests/ListTeamMembers.md")]
        ListTeamMembers[]: list crate::types::TeamsListMembersResponse => crate::types::TeamMember;
    }
    crate::pagination::list! {
        ListTeamMembers: crate::types::TeamsListMembersResponse => crate::types::TeamMember,
            |whole| whole.members
    }
    crate::call::request! {
        /// Request of [`Teams::add_members`](super::Teams::add_members).
        #[doc = include_str!("requests/AddTeamMembers.md")]
        AddTeamMembers[body: super::types::TeamsAddMembersRequest]:
            json crate::types::TeamsAddMembersResponse => Vec<crate::types::TeamMember>,
            |response| Ok(response.into_value().members);
    }
    crate::call::request! {
        /// Request of [`Teams::remove_member`](super::Teams::remove_member).
        #[doc = include_str!("requests/RemoveTeamMember.md")]
        RemoveTeamMember[]: empty();
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
    /// `teams_create`: Create a team.
    pub static CREATE: Operation = Operation::new(
        "teams_create", "teams", Method::POST, "/api/v2", "/teams", "Create a team",
    )
    .scopes(&[&["ZohoCliq.Teams.CREATE"]])
    .rate_limit(RateLimit::new(30, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .rules(&rules::TEAMS_CREATE_REQUEST)
    .shape(&shapes::TEAM)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Create a Team", "live (secondhand): a workflow node"]);
    /// `teams_list`: List teams.
    pub static LIST: Operation = Operation::new(
        "teams_list", "teams", Method::GET, "/api/v2", "/teams", "List teams",
    )
    .query(&["joined"])
    .scopes(&[&["ZohoCliq.Teams.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600).lockout_assumed())
    .parameters(&rules::TEAMS_LIST_PARAMETERS)
    .shape(&shapes::TEAMS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("teams")
    .sources(&["page: one-page edition, List all Teams", "live (secondhand): a workflow node"]);
    /// `teams_get`: Get a team.
    pub static GET: Operation = Operation::new(
        "teams_get", "teams", Method::GET, "/api/v2", "/teams/{TEAM_ID}", "Get a team",
    )
    .scopes(&[&["ZohoCliq.Teams.READ"]])
    .rate_limit(RateLimit::new(30, 60, 600).lockout_assumed())
    .parameters(&rules::TEAMS_GET_PARAMETERS)
    .shape(&shapes::TEAM)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Retrieve a Team", "live (secondhand): a workflow node"]);
    /// `teams_update`: Update a team.
    pub static UPDATE: Operation = Operation::new(
        "teams_update", "teams", Method::PUT, "/api/v2", "/teams/{TEAM_ID}", "Update a team",
    )
    .scopes(&[&["ZohoCliq.Teams.UPDATE"]])
    .rate_limit(RateLimit::new(50, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .parameters(&rules::TEAMS_UPDATE_PARAMETERS)
    .rules(&rules::TEAMS_UPDATE_REQUEST)
    .shape(&shapes::TEAM)
    .response(ResponseKind::Json)
    .sources(&["page: one-page edition, Update a Team", "live (secondhand): a workflow node"]);
    /// `teams_delete`: Delete a team.
    pub static DELETE: Operation = Operation::new(
        "teams_delete", "teams", Method::DELETE, "/api/v2", "/teams/{TEAM_ID}", "Delete a team",
    )
    .scopes(&[&["ZohoCliq.Teams.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600).lockout_assumed())
    .parameters(&rules::TEAMS_DELETE_PARAMETERS)
    .sources(&["page: one-page edition, Delete a Team"]);
    /// `teams_list_members`: List team members.
    pub static LIST_MEMBERS: Operation = Operation::new(
        "teams_list_members", "teams", Method::GET, "/api/v2", "/teams/{TEAM_ID}/members",
        "List team members",
    )
    .scopes(&[&["ZohoCliq.Teams.READ"]])
    .rate_limit(RateLimit::new(100, 60, 600).lockout_assumed())
    .parameters(&rules::TEAMS_LIST_MEMBERS_PARAMETERS)
    .shape(&shapes::TEAMS_LIST_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("members")
    .sources(&["page: one-page edition, Get Team Members", "live (secondhand): a workflow node"]);
    /// `teams_add_members`: Add members to a team.
    pub static ADD_MEMBERS: Operation = Operation::new(
        "teams_add_members", "teams", Method::POST, "/api/v2", "/teams/{TEAM_ID}/members",
        "Add members to a team",
    )
    .scopes(&[&["ZohoCliq.Teams.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).lockout_assumed())
    .request(RequestKind::Json { required: true })
    .parameters(&rules::TEAMS_ADD_MEMBERS_PARAMETERS)
    .rules(&rules::TEAMS_ADD_MEMBERS_REQUEST)
    .shape(&shapes::TEAMS_ADD_MEMBERS_RESPONSE)
    .response(ResponseKind::Json)
    .payload("members")
    .sources(&["page: one-page edition, Add Team Members"]);
    /// `teams_remove_member`: Remove a member from a team.
    pub static REMOVE_MEMBER: Operation = Operation::new(
        "teams_remove_member", "teams", Method::DELETE, "/api/v2",
        "/teams/{TEAM_ID}/members/{USER_ID}", "Remove a member from a team",
    )
    .scopes(&[&["ZohoCliq.Teams.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).lockout_assumed())
    .parameters(&rules::TEAMS_REMOVE_MEMBER_PARAMETERS)
    .sources(&["page: one-page edition, Delete Team Members"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &CREATE, &LIST, &GET, &UPDATE, &DELETE, &LIST_MEMBERS, &ADD_MEMBERS, &REMOVE_MEMBER,
    ];
}
/// Types of this module.
pub mod types {
    /// A member of a team.
    ///
    /// Returned by [`Teams::list_members`](super::Teams::list_members) and
    /// [`Teams::add_members`](super::Teams::add_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TeamMember {
        /// Display name.
        pub display_name: String,
        /// Email address of the member.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub email_id: Option<String>,
        /// Full name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub full_name: Option<String>,
        /// Whether the user moderates the team.
        pub is_moderator: bool,
        /// Role of the member in the team, such as `member` or `moderator`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub role: Option<String>,
        /// ID of the user.
        pub user_id: crate::types::UserId,
        /// Numeric type of the user.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub user_type: Option<i64>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(TeamMember : user_id crate ::types::UserId);
    /// Body of `teams_add_members`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct TeamsAddMembersRequest {
        pub(crate) user_ids: Vec<crate::types::UserId>,
    }
    /// Members that were added to a team.
    ///
    /// Response body of [`Teams::add_members`](super::Teams::add_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TeamsAddMembersResponse {
        /// The added members.
        pub members: Vec<TeamMember>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(TeamsAddMembersResponse);
    /// Body of `teams_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct TeamsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) description: Option<String>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) user_ids: Option<Vec<crate::types::UserId>>,
    }
    /// The members of a team.
    ///
    /// Response body of [`Teams::list_members`](super::Teams::list_members).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TeamsListMembersResponse {
        /// Members.
        pub members: Vec<TeamMember>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(TeamsListMembersResponse);
    /// The teams.
    ///
    /// Response body of [`Teams::list`](super::Teams::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TeamsListResponse {
        /// Teams.
        pub teams: Vec<crate::types::Team>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(TeamsListResponse);
    /// Body of `teams_update`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct TeamsUpdateRequest {
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
    pub(crate) static TEAMS_ADD_MEMBERS_REQUEST: Rules = Rules::object(&[
        Key::required("user_ids", &Rules::list(&Rules::Identifier, &[
            Limit::least(1),
            Limit::most(100),
        ])),
    ]).build();
    pub(crate) static TEAMS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(30).by("a public integration")])),
        Key::optional("description", &Rules::text(&[Limit::most(1000).by("a public integration")])),
        Key::optional("user_ids", &Rules::list(&Rules::Identifier, &[])),
    ]).build();
    pub(crate) static TEAMS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[Limit::most(30).by("a public integration")])),
        Key::optional("description", &Rules::text(&[Limit::most(1000).by("a public integration")])),
    ]).build();
    pub(crate) static TEAMS_LIST_PARAMETERS: Rules = Rules::object(&[
        Key::optional("joined", &Rules::Boolean),
    ]).build();
    pub(crate) static TEAMS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("TEAM_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static TEAMS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("TEAM_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static TEAMS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("TEAM_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static TEAMS_LIST_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("TEAM_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static TEAMS_ADD_MEMBERS_PARAMETERS: Rules = Rules::object(&[
        Key::optional("TEAM_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static TEAMS_REMOVE_MEMBER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("TEAM_ID", &Rules::Identifier),
        Key::optional("USER_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static TEAM_MEMBER: Shape = Shape::object(&[
        Field::required("user_id", &Shape::Scalar),
        Field::required("display_name", &Shape::Text),
        Field::required("is_moderator", &Shape::Boolean),
        Field::optional("email_id", &Shape::Text),
        Field::optional("full_name", &Shape::Text),
        Field::optional("role", &Shape::Text),
        Field::optional("user_type", &Shape::Integer),
    ]);
    pub(crate) static TEAMS_ADD_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("members", &Shape::List(&TEAM_MEMBER)),
    ]);
    pub(crate) static TEAMS_LIST_MEMBERS_RESPONSE: Shape = Shape::object(&[
        Field::required("members", &Shape::List(&TEAM_MEMBER)),
    ]);
    pub(crate) static TEAMS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("teams", &Shape::List(&TEAM)),
    ]);
}
