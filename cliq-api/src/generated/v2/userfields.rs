// Generated from specs/v2/userfields.yaml by `cargo xtask generate`. Do not edit.

//! User profile fields: reads all fields, and creates, updates and deletes custom ones.
//!
//! An organization can have 10 custom fields.
#![doc = include_str!("operations/userfields.md")]
/// Handle with a method for each operation of the module [`userfields`](self#operations).
///
/// [`Cliq::userfields`](crate::Cliq::userfields) returns it.
#[derive(Clone, Debug)]
pub struct Userfields {
    client: crate::Cliq,
}
impl Userfields {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Creates a custom field of the user profiles of the organization, which can have 10 of them.
    ///
    /// A `drop_down` field requires its options in `options`. Values can be stored encrypted.
    ///
    /// - `name`: Name of the field.
    ///
    /// | Request | `POST /api/v2/userfields` |
    /// |---|---|
    /// | Scope | `ZohoCliq.UserFields.CREATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`UserField`](crate::types::UserField): the created field |
    /// | Operation | `userfields_create` ([sources](crate::sources#userfields_create)) |
    ///
    /// # Errors
    ///
    /// - `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: The value is not a number.
    /// - `FIELD_INVALID_VALUE_FOR_URL_FIELD`: The value is not a URL.
    /// - `FIELD_EDIT_NOT_ALLOWED`: The caller may not edit the field.
    /// - `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: The caller may not edit options of a default
    ///   field.
    /// - `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: The caller may not rename a default field.
    /// - `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: The caller may not edit a default field.
    /// - `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: The limit of 10 custom fields was reached.
    /// - `FIELD_TYPE_NOT_SUPPORTED`: The field type is not supported.
    /// - `FIELDS_OPTIONS_NOT_EXIST`: The option does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::UserFieldType;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let field = cliq
    ///     .userfields()
    ///     .create("Vaccinated")
    ///     .type_(UserFieldType::DropDown)
    ///     .mandatory(true)
    ///     .await?;
    /// println!("{}", field.name);
    /// # Ok(()) }
    /// ```
    pub fn create(&self, name: impl Into<String>) -> request::CreateUserField {
        request::CreateUserField {
            call: self.call_of(&operation::CREATE),
            body: types::UserfieldsCreateRequest {
                name: name.into(),
                type_: None,
                mandatory: None,
                encrypted: None,
                edit_permission: None,
                options: None,
            },
        }
    }
    /// Lists all user profile fields, built in and custom.
    ///
    /// The list is not paged.
    ///
    /// | Request | `GET /api/v2/userfields` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Page`](crate::pagination::Page) of [`UserField`](crate::types::UserField): the fields |
    /// | Operation | `userfields_list` ([sources](crate::sources#userfields_list)) |
    ///
    /// # Errors
    ///
    /// - `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: The value is not a number.
    /// - `FIELD_INVALID_VALUE_FOR_URL_FIELD`: The value is not a URL.
    /// - `FIELD_EDIT_NOT_ALLOWED`: The caller may not edit the field.
    /// - `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: The caller may not edit options of a default
    ///   field.
    /// - `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: The caller may not rename a default field.
    /// - `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: The caller may not edit a default field.
    /// - `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: The limit of 10 custom fields was reached.
    /// - `FIELD_TYPE_NOT_SUPPORTED`: The field type is not supported.
    /// - `FIELDS_OPTIONS_NOT_EXIST`: The option does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for field in cliq.userfields().list().await? {
    ///     println!("{}", field.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> request::ListUserFields {
        request::ListUserFields {
            call: self.call_of(&operation::LIST),
        }
    }
    /// Returns a user profile field.
    ///
    /// - `field_id`: ID of the user field.
    ///
    /// | Request | `GET /api/v2/userfields/{FIELD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Users.READ` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`UserField`](crate::types::UserField): the field |
    /// | Operation | `userfields_get` ([sources](crate::sources#userfields_get)) |
    ///
    /// # Errors
    ///
    /// - `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: The value is not a number.
    /// - `FIELD_INVALID_VALUE_FOR_URL_FIELD`: The value is not a URL.
    /// - `FIELD_EDIT_NOT_ALLOWED`: The caller may not edit the field.
    /// - `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: The caller may not edit options of a default
    ///   field.
    /// - `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: The caller may not rename a default field.
    /// - `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: The caller may not edit a default field.
    /// - `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: The limit of 10 custom fields was reached.
    /// - `FIELD_TYPE_NOT_SUPPORTED`: The field type is not supported.
    /// - `FIELDS_OPTIONS_NOT_EXIST`: The option does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let field = cliq.userfields().get("7341000000030071").await?;
    /// println!("{}", field.name);
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        field_id: impl Into<crate::types::UserFieldId>,
    ) -> request::GetUserField {
        request::GetUserField {
            call: self
                .call_of(&operation::GET)
                .id::<crate::types::UserFieldId>("FIELD_ID", field_id),
        }
    }
    /// Updates a user profile field.
    ///
    /// `options` replaces all options: pass existing options with their IDs; omitted options are
    /// deleted, and options with the same ID are merged. Names and options of built-in fields
    /// require special permission.
    ///
    /// - `field_id`: ID of the user field.
    ///
    /// | Request | `PUT /api/v2/userfields/{FIELD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Userfields.UPDATE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`UserField`](crate::types::UserField): the updated field |
    /// | Operation | `userfields_update` ([sources](crate::sources#userfields_update)) |
    ///
    /// # Errors
    ///
    /// - `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: The value is not a number.
    /// - `FIELD_INVALID_VALUE_FOR_URL_FIELD`: The value is not a URL.
    /// - `FIELD_EDIT_NOT_ALLOWED`: The caller may not edit the field.
    /// - `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: The caller may not edit options of a default
    ///   field.
    /// - `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: The caller may not rename a default field.
    /// - `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: The caller may not edit a default field.
    /// - `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: The limit of 10 custom fields was reached.
    /// - `FIELD_TYPE_NOT_SUPPORTED`: The field type is not supported.
    /// - `FIELDS_OPTIONS_NOT_EXIST`: The option does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::UserFieldOptionChange;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let field = cliq
    ///     .userfields()
    ///     .update("7341000000030071")
    ///     .name("Vaccinated")
    ///     .options([
    ///         UserFieldOptionChange::new()
    ///             .id("1901318000003603021")
    ///             .name("Yes i have been vaccinated"),
    ///     ])
    ///     .await?;
    /// println!("{}", field.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        field_id: impl Into<crate::types::UserFieldId>,
    ) -> request::UpdateUserField {
        request::UpdateUserField {
            call: self
                .call_of(&operation::UPDATE)
                .id::<crate::types::UserFieldId>("FIELD_ID", field_id),
            body: types::UserfieldsUpdateRequest {
                name: None,
                mandatory: None,
                encrypted: None,
                edit_permission: None,
                options: None,
            },
        }
    }
    /// Deletes a custom user profile field.
    ///
    /// - `field_id`: ID of the user field.
    ///
    /// | Request | `DELETE /api/v2/userfields/{FIELD_ID}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Userfields.DELETE` |
    /// | Rate limit | 10 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `userfields_delete` ([sources](crate::sources#userfields_delete)) |
    ///
    /// # Errors
    ///
    /// - `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: The value is not a number.
    /// - `FIELD_INVALID_VALUE_FOR_URL_FIELD`: The value is not a URL.
    /// - `FIELD_EDIT_NOT_ALLOWED`: The caller may not edit the field.
    /// - `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: The caller may not edit options of a default
    ///   field.
    /// - `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: The caller may not rename a default field.
    /// - `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: The caller may not edit a default field.
    /// - `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: The limit of 10 custom fields was reached.
    /// - `FIELD_TYPE_NOT_SUPPORTED`: The field type is not supported.
    /// - `FIELDS_OPTIONS_NOT_EXIST`: The option does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.userfields().delete("7341000000030071").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        field_id: impl Into<crate::types::UserFieldId>,
    ) -> request::DeleteUserField {
        request::DeleteUserField {
            call: self
                .call_of(&operation::DELETE)
                .id::<crate::types::UserFieldId>("FIELD_ID", field_id),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Userfields::create`](super::Userfields::create).
        #[doc = include_str!("requests/CreateUserField.md")]
        CreateUserField[body: super::types::UserfieldsCreateRequest]:
            json crate::types::UserfieldsCreateResponse => crate::types::UserField,
            |response| Ok(response.into_value().data);
        /// Type of the field.
        body type_: into crate::types::UserFieldType;
        /// Whether every user must have a value.
        body mandatory: plain bool;
        /// Whether values are stored encrypted.
        body encrypted: plain bool;
        /// Whether users may edit the value themselves.
        body edit_permission: plain bool;
        /// Options; required if `type` is `drop_down`.
        body options: each String;
    }
    crate::call::request! {
        /// Request of [`Userfields::list`](super::Userfields::list).
        #[doc = include_str!("requests/ListUserFields.md")]
        ListUserFields[]: list crate::types::UserfieldsListResponse => crate::types::UserField;
    }
    crate::pagination::list! {
        ListUserFields: crate::types::UserfieldsListResponse => crate::types::UserField,
            |whole| whole.list
    }
    crate::call::request! {
        /// Request of [`Userfields::get`](super::Userfields::get).
        #[doc = include_str!("requests/GetUserField.md")]
        GetUserField[]: json crate::types::UserfieldsGetResponse => crate::types::UserField,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`Userfields::update`](super::Userfields::update).
        #[doc = include_str!("requests/UpdateUserField.md")]
        UpdateUserField[body: super::types::UserfieldsUpdateRequest]:
            json crate::types::UserfieldsUpdateResponse => crate::types::UserField,
            |response| Ok(response.into_value().data);
        /// Name of the field.
        body name: into String;
        /// Whether every user must have a value.
        body mandatory: plain bool;
        /// Whether values are stored encrypted.
        body encrypted: plain bool;
        /// Whether users may edit the value themselves.
        body edit_permission: plain bool;
        /// All options of a drop-down field; omitted options are deleted.
        body options: each crate::types::UserFieldOptionChange;
    }
    crate::call::request! {
        /// Request of [`Userfields::delete`](super::Userfields::delete).
        #[doc = include_str!("requests/DeleteUserField.md")]
        DeleteUserField[]: empty();
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
    /// `userfields_create`: Create a user field.
    pub static CREATE: Operation = Operation::new(
        "userfields_create", "userfields", Method::POST, "/api/v2", "/userfields",
        "Create a user field",
    )
    .scopes(&[&["ZohoCliq.UserFields.CREATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::USERFIELDS_CREATE_REQUEST)
    .shape(&shapes::USERFIELDS_CREATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "The value is not a number."),
        ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "The value is not a URL."),
        ("FIELD_EDIT_NOT_ALLOWED", "The caller may not edit the field."),
        (
            "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
            "The caller may not edit options of a default field.",
        ),
        ("FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED", "The caller may not rename a default field."),
        ("FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED", "The caller may not edit a default field."),
        ("FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED", "The limit of 10 custom fields was reached."),
        ("FIELD_TYPE_NOT_SUPPORTED", "The field type is not supported."),
        ("FIELDS_OPTIONS_NOT_EXIST", "The option does not exist."),
    ])
    .sources(&[
        "page: one-page edition, Add a userfield", "published: userfields",
        "live (secondhand): a workflow node",
    ]);
    /// `userfields_list`: List user fields.
    pub static LIST: Operation = Operation::new(
        "userfields_list", "userfields", Method::GET, "/api/v2", "/userfields", "List user fields",
    )
    .scopes(&[&["ZohoCliq.Users.READ"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .shape(&shapes::USERFIELDS_LIST_RESPONSE)
    .response(ResponseKind::Json)
    .payload("list")
    .errors(&[
        ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "The value is not a number."),
        ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "The value is not a URL."),
        ("FIELD_EDIT_NOT_ALLOWED", "The caller may not edit the field."),
        (
            "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
            "The caller may not edit options of a default field.",
        ),
        ("FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED", "The caller may not rename a default field."),
        ("FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED", "The caller may not edit a default field."),
        ("FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED", "The limit of 10 custom fields was reached."),
        ("FIELD_TYPE_NOT_SUPPORTED", "The field type is not supported."),
        ("FIELDS_OPTIONS_NOT_EXIST", "The option does not exist."),
    ])
    .sources(&[
        "page: one-page edition, Retrieve all userfields", "published: userfields",
        "live (secondhand): a workflow node",
    ]);
    /// `userfields_get`: Get a user field.
    pub static GET: Operation = Operation::new(
        "userfields_get", "userfields", Method::GET, "/api/v2", "/userfields/{FIELD_ID}",
        "Get a user field",
    )
    .scopes(&[&["ZohoCliq.Users.READ"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::USERFIELDS_GET_PARAMETERS)
    .shape(&shapes::USERFIELDS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "The value is not a number."),
        ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "The value is not a URL."),
        ("FIELD_EDIT_NOT_ALLOWED", "The caller may not edit the field."),
        (
            "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
            "The caller may not edit options of a default field.",
        ),
        ("FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED", "The caller may not rename a default field."),
        ("FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED", "The caller may not edit a default field."),
        ("FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED", "The limit of 10 custom fields was reached."),
        ("FIELD_TYPE_NOT_SUPPORTED", "The field type is not supported."),
        ("FIELDS_OPTIONS_NOT_EXIST", "The option does not exist."),
    ])
    .sources(&[
        "page: one-page edition, Retrieve a particular userfield", "published: userfields",
        "live (secondhand): a workflow node",
    ]);
    /// `userfields_update`: Update a user field.
    pub static UPDATE: Operation = Operation::new(
        "userfields_update", "userfields", Method::PUT, "/api/v2", "/userfields/{FIELD_ID}",
        "Update a user field",
    )
    .scopes(&[&["ZohoCliq.Userfields.UPDATE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .request(RequestKind::Json { required: true })
    .parameters(&rules::USERFIELDS_UPDATE_PARAMETERS)
    .rules(&rules::USERFIELDS_UPDATE_REQUEST)
    .shape(&shapes::USERFIELDS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .errors(&[
        ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "The value is not a number."),
        ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "The value is not a URL."),
        ("FIELD_EDIT_NOT_ALLOWED", "The caller may not edit the field."),
        (
            "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
            "The caller may not edit options of a default field.",
        ),
        ("FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED", "The caller may not rename a default field."),
        ("FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED", "The caller may not edit a default field."),
        ("FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED", "The limit of 10 custom fields was reached."),
        ("FIELD_TYPE_NOT_SUPPORTED", "The field type is not supported."),
        ("FIELDS_OPTIONS_NOT_EXIST", "The option does not exist."),
    ])
    .sources(&[
        "page: one-page edition, Update userfield details", "published: userfields",
        "live (secondhand): a workflow node",
    ]);
    /// `userfields_delete`: Delete a user field.
    pub static DELETE: Operation = Operation::new(
        "userfields_delete", "userfields", Method::DELETE, "/api/v2", "/userfields/{FIELD_ID}",
        "Delete a user field",
    )
    .scopes(&[&["ZohoCliq.Userfields.DELETE"]])
    .rate_limit(RateLimit::new(10, 60, 600))
    .parameters(&rules::USERFIELDS_DELETE_PARAMETERS)
    .errors(&[
        ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "The value is not a number."),
        ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "The value is not a URL."),
        ("FIELD_EDIT_NOT_ALLOWED", "The caller may not edit the field."),
        (
            "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
            "The caller may not edit options of a default field.",
        ),
        ("FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED", "The caller may not rename a default field."),
        ("FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED", "The caller may not edit a default field."),
        ("FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED", "The limit of 10 custom fields was reached."),
        ("FIELD_TYPE_NOT_SUPPORTED", "The field type is not supported."),
        ("FIELDS_OPTIONS_NOT_EXIST", "The option does not exist."),
    ])
    .sources(&["page: one-page edition, Delete a userfield", "published: userfields"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&CREATE, &LIST, &GET, &UPDATE, &DELETE];
}
/// Types of this module.
pub mod types {
    /// A user profile field.
    ///
    /// Returned by [`Userfields::create`](super::Userfields::create),
    /// [`Userfields::list`](super::Userfields::list), [`Userfields::get`](super::Userfields::get)
    /// and [`Userfields::update`](super::Userfields::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserField {
        /// Creation time of the field.
        pub creation_time: crate::types::Timestamp,
        /// Default value; `-` for none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_value: Option<String>,
        /// Whether users may edit the value themselves.
        pub edit_permission: bool,
        /// Whether the field is enabled.
        pub enabled: bool,
        /// Whether values are stored encrypted; absent on built-in fields.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub encrypted: Option<bool>,
        /// ID of the field.
        pub id: crate::types::UserFieldId,
        /// Whether users can be searched by the value.
        pub is_searchable: bool,
        /// Display name.
        pub label: String,
        /// Time of the last change of the field.
        pub last_modified_time: crate::types::Timestamp,
        /// Whether every user must have a value.
        pub mandatory: bool,
        /// Name of the field.
        pub name: String,
        /// Options of a `drop_down` field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub options: Option<Vec<UserFieldOption>>,
        /// ID of the organization.
        pub organization_id: crate::types::OrganizationId,
        /// Whether the field is built in rather than custom.
        pub system_defined: bool,
        /// Type of the field.
        #[serde(rename = "type")]
        pub type_: crate::types::UserFieldType,
        /// Unique name, which is the key of the field in users.
        pub unique_name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(UserField : id crate ::types::UserFieldId);
    /// An option of a drop-down field.
    ///
    /// Part of the response of [`Userfields::create`](super::Userfields::create),
    /// [`Userfields::list`](super::Userfields::list), [`Userfields::get`](super::Userfields::get)
    /// and [`Userfields::update`](super::Userfields::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserFieldOption {
        /// ID of the option.
        pub id: crate::types::UserFieldOptionId,
        /// Text of the option.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::identifier::identifies!(
        UserFieldOption : id crate ::types::UserFieldOptionId
    );
    /// An option that a drop-down field keeps or gains.
    ///
    /// Accepted by [`Userfields::update`](super::Userfields::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v2::rules::USER_FIELD_OPTION_CHANGE,
        ),
    ))]
    #[non_exhaustive]
    pub struct UserFieldOptionChange {
        /// ID of an existing option; must be unique.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::types::UserFieldOptionId>,
        /// Text of the option.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
    impl UserFieldOptionChange {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self { id: None, name: None }
        }
        /// ID of an existing option; must be unique.
        #[must_use]
        pub fn id(mut self, id: impl Into<crate::types::UserFieldOptionId>) -> Self {
            self.id = Some(id.into());
            self
        }
        /// Text of the option.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// Type of a user field.
        ///
        /// Part of the response of [`Userfields::create`](super::Userfields::create),
        /// [`Userfields::list`](super::Userfields::list), [`Userfields::get`](super::Userfields::get)
        /// and [`Userfields::update`](super::Userfields::update). Accepted by
        /// [`Userfields::create`](super::Userfields::create).
        UserFieldType;
        TextField = "text_field";
        DropDown = "drop_down";
        DatePicker = "date_picker";
    }
    /// Body of `userfields_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct UserfieldsCreateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) edit_permission: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) encrypted: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mandatory: Option<bool>,
        pub(crate) name: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) options: Option<Vec<String>>,
        #[serde(rename = "type")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) type_: Option<crate::types::UserFieldType>,
    }
    /// The created field.
    ///
    /// Response body of [`Userfields::create`](super::Userfields::create).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsCreateResponse {
        /// The field.
        pub data: UserField,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsCreateResponse);
    /// The field.
    ///
    /// Response body of [`Userfields::get`](super::Userfields::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsGetResponse {
        /// The field.
        pub data: UserField,
        /// Path of the request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsGetResponse);
    /// The user profile fields.
    ///
    /// Response body of [`Userfields::list`](super::Userfields::list).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsListResponse {
        /// Fields.
        pub list: Vec<UserField>,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsListResponse);
    /// Body of `userfields_update`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct UserfieldsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) edit_permission: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) encrypted: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) mandatory: Option<bool>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) options: Option<Vec<UserFieldOptionChange>>,
    }
    /// The field after a change.
    ///
    /// Response body of [`Userfields::update`](super::Userfields::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsUpdateResponse {
        /// The field.
        pub data: UserField,
        /// Path of the request.
        pub url: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsUpdateResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static USER_FIELD_OPTION_CHANGE: Rules = Rules::object(&[
        Key::optional("id", &Rules::Identifier),
        Key::optional("name", &Rules::text(&[])),
    ]).build();
    pub(crate) static USER_FIELD_TYPE: Rules = Rules::Open(&[
        "text_field", "drop_down", "date_picker",
    ]);
    pub(crate) static USERFIELDS_CREATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[Limit::most(30)])),
        Key::optional("type", &USER_FIELD_TYPE),
        Key::optional("mandatory", &Rules::Boolean),
        Key::optional("encrypted", &Rules::Boolean),
        Key::optional("edit_permission", &Rules::Boolean),
        Key::optional("options", &Rules::list(&Rules::text(&[]), &[])),
    ]).build();
    pub(crate) static USERFIELDS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("name", &Rules::text(&[Limit::most(30)])),
        Key::optional("mandatory", &Rules::Boolean),
        Key::optional("encrypted", &Rules::Boolean),
        Key::optional("edit_permission", &Rules::Boolean),
        Key::optional("options", &Rules::list(&USER_FIELD_OPTION_CHANGE, &[])),
    ]).build();
    pub(crate) static USERFIELDS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FIELD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static USERFIELDS_UPDATE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FIELD_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static USERFIELDS_DELETE_PARAMETERS: Rules = Rules::object(&[
        Key::optional("FIELD_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static USER_FIELD: Shape = Shape::identified("id", &[
        Field::required("id", &Shape::Scalar),
        Field::required("unique_name", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("label", &Shape::Text),
        Field::required("type", &Shape::Text),
        Field::required("system_defined", &Shape::Boolean),
        Field::required("enabled", &Shape::Boolean),
        Field::required("mandatory", &Shape::Boolean),
        Field::optional("encrypted", &Shape::Boolean),
        Field::required("edit_permission", &Shape::Boolean),
        Field::required("is_searchable", &Shape::Boolean),
        Field::optional("default_value", &Shape::Text),
        Field::optional("options", &Shape::List(&USER_FIELD_OPTION)),
        Field::required("organization_id", &Shape::Scalar),
        Field::required("creation_time", &Shape::Scalar),
        Field::required("last_modified_time", &Shape::Scalar),
    ]);
    pub(crate) static USER_FIELD_OPTION: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::required("name", &Shape::Text),
    ]);
    pub(crate) static USERFIELDS_CREATE_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("data", &USER_FIELD),
    ]);
    pub(crate) static USERFIELDS_GET_RESPONSE: Shape = Shape::object(&[
        Field::optional("url", &Shape::Text),
        Field::required("data", &USER_FIELD),
    ]);
    pub(crate) static USERFIELDS_LIST_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("list", &Shape::List(&USER_FIELD)),
    ]);
    pub(crate) static USERFIELDS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("url", &Shape::Text),
        Field::required("data", &USER_FIELD),
    ]);
}
