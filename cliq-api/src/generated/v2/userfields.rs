// Generated from specs/v2/userfields.yaml by `cargo xtask generate`. Do not edit.

//! Fields of user profiles: read all of them, and create, change and delete custom ones. An organization may have 10 custom fields.
/// Fields of user profiles: read all of them, and create, change and delete custom ones. An organization may have 10 custom fields.
///
/// Get it with [`Cliq::userfields`](crate::Cliq::userfields).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.userfields().get("7341000000030071").await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Userfields {
    client: crate::Cliq,
}
impl Userfields {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// Create a user field.
    ///
    /// Creates a custom field that every user profile of the organization gets; 10 are possible. A
    /// `drop_down` field needs its choices in `options`. Sensitive content can be stored encrypted.
    ///
    /// - `name`: Name of the field.
    ///
    /// - Request: `POST /api/v2/userfields`
    /// - Scope: `ZohoCliq.UserFields.CREATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Error `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: Value given is no number.
    /// - Error `FIELD_INVALID_VALUE_FOR_URL_FIELD`: Value given is no URL.
    /// - Error `FIELD_EDIT_NOT_ALLOWED`: No permission to edit this field.
    /// - Error `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: No permission to edit options of a
    ///   default field.
    /// - Error `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: No permission to rename a default field.
    /// - Error `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: No permission to edit a default field.
    /// - Error `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: Limit of 10 custom fields reached.
    /// - Error `FIELD_TYPE_NOT_SUPPORTED`: Field type is not a supported one.
    /// - Error `FIELDS_OPTIONS_NOT_EXIST`: Named option does not exist.
    /// - Note: `type` stands in the example, but not in the parameter table; it is an optional key
    ///   here.
    /// - Note: `options` is marked neither mandatory nor optional; it is optional here, since only
    ///   drop-down fields need it.
    /// - Note: The choices come back in reverse order in the example.
    /// - Note: The scope for creating is spelled `UserFields`, those for changing and deleting
    ///   `Userfields`; each is used as the page writes it.
    /// - Note: The error codes are listed once for the whole section; which operation answers with
    ///   which is not stated, so every operation carries all of them.
    /// - Source: page: one-page edition, Add a userfield; published: userfields; live (secondhand):
    ///   a workflow node
    pub fn create(&self, name: impl Into<String>) -> request::Create {
        request::Create {
            call: crate::call::Call::new(self.client.context(), &operation::CREATE),
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
    /// List the user fields.
    ///
    /// Lists all fields of user profiles, those of the service and custom ones. There are no pages.
    ///
    /// - Request: `GET /api/v2/userfields`
    /// - Scope: `ZohoCliq.Users.READ`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Error `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: Value given is no number.
    /// - Error `FIELD_INVALID_VALUE_FOR_URL_FIELD`: Value given is no URL.
    /// - Error `FIELD_EDIT_NOT_ALLOWED`: No permission to edit this field.
    /// - Error `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: No permission to edit options of a
    ///   default field.
    /// - Error `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: No permission to rename a default field.
    /// - Error `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: No permission to edit a default field.
    /// - Error `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: Limit of 10 custom fields reached.
    /// - Error `FIELD_TYPE_NOT_SUPPORTED`: Field type is not a supported one.
    /// - Error `FIELDS_OPTIONS_NOT_EXIST`: Named option does not exist.
    /// - Note: The fields come under `list` here and under `data` in the other answers.
    /// - Note: The error codes are listed once for the whole section; which operation answers with
    ///   which is not stated, so every operation carries all of them.
    /// - Source: page: one-page edition, Retrieve all userfields; published: userfields; live
    ///   (secondhand): a workflow node
    pub fn list(&self) -> request::List {
        request::List {
            call: crate::call::Call::new(self.client.context(), &operation::LIST),
        }
    }
    /// Retrieve a user field.
    ///
    /// Returns one field of user profiles.
    ///
    /// - `field_id`: Id of the user field.
    ///
    /// - Request: `GET /api/v2/userfields/{FIELD_ID}`
    /// - Scope: `ZohoCliq.Users.READ`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Error `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: Value given is no number.
    /// - Error `FIELD_INVALID_VALUE_FOR_URL_FIELD`: Value given is no URL.
    /// - Error `FIELD_EDIT_NOT_ALLOWED`: No permission to edit this field.
    /// - Error `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: No permission to edit options of a
    ///   default field.
    /// - Error `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: No permission to rename a default field.
    /// - Error `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: No permission to edit a default field.
    /// - Error `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: Limit of 10 custom fields reached.
    /// - Error `FIELD_TYPE_NOT_SUPPORTED`: Field type is not a supported one.
    /// - Error `FIELDS_OPTIONS_NOT_EXIST`: Named option does not exist.
    /// - Note: The path writes `field-id`, the parameter table `field_id`; `FIELD_ID` of the
    ///   published document is used.
    /// - Note: The error codes are listed once for the whole section; which operation answers with
    ///   which is not stated, so every operation carries all of them.
    /// - Source: page: one-page edition, Retrieve a particular userfield; published: userfields;
    ///   live (secondhand): a workflow node
    pub fn get(&self, field_id: impl Into<crate::types::UserFieldId>) -> request::Get {
        request::Get {
            call: crate::call::Call::new(self.client.context(), &operation::GET)
                .id::<crate::types::UserFieldId>("FIELD_ID", field_id),
        }
    }
    /// Update a user field.
    ///
    /// Changes a field of user profiles. `options` replaces all choices: an existing choice is sent
    /// with its id, and one that is left out is deleted. Choices that share an id become one. Names
    /// and choices of the fields of the service cannot be changed by everybody.
    ///
    /// - `field_id`: Id of the user field.
    ///
    /// - Request: `PUT /api/v2/userfields/{FIELD_ID}`
    /// - Scope: `ZohoCliq.Userfields.UPDATE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Error `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: Value given is no number.
    /// - Error `FIELD_INVALID_VALUE_FOR_URL_FIELD`: Value given is no URL.
    /// - Error `FIELD_EDIT_NOT_ALLOWED`: No permission to edit this field.
    /// - Error `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: No permission to edit options of a
    ///   default field.
    /// - Error `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: No permission to rename a default field.
    /// - Error `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: No permission to edit a default field.
    /// - Error `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: Limit of 10 custom fields reached.
    /// - Error `FIELD_TYPE_NOT_SUPPORTED`: Field type is not a supported one.
    /// - Error `FIELDS_OPTIONS_NOT_EXIST`: Named option does not exist.
    /// - Note: The parameter table makes `options` a list of texts, the example sends objects with
    ///   `id` and `name`; the example is followed, as a choice could not keep its id otherwise.
    /// - Note: No key is marked mandatory or optional; all are taken as optional.
    /// - Note: In the example `edit_permission` turns off and `default_value` becomes a deleted
    ///   choice, although neither was sent; whether keys that are left out are reset is not stated.
    /// - Note: The scope for creating is spelled `UserFields`, those for changing and deleting
    ///   `Userfields`; each is used as the page writes it.
    /// - Note: The path writes `field-id`, the parameter table `field_id`; `FIELD_ID` of the
    ///   published document is used.
    /// - Note: The error codes are listed once for the whole section; which operation answers with
    ///   which is not stated, so every operation carries all of them.
    /// - Source: page: one-page edition, Update userfield details; published: userfields; live
    ///   (secondhand): a workflow node
    pub fn update(
        &self,
        field_id: impl Into<crate::types::UserFieldId>,
    ) -> request::Update {
        request::Update {
            call: crate::call::Call::new(self.client.context(), &operation::UPDATE)
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
    /// Delete a user field.
    ///
    /// Deletes a custom field of user profiles.
    ///
    /// - `field_id`: Id of the user field.
    ///
    /// - Request: `DELETE /api/v2/userfields/{FIELD_ID}`
    /// - Scope: `ZohoCliq.Userfields.DELETE`
    /// - Limit: 10 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Error `FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD`: Value given is no number.
    /// - Error `FIELD_INVALID_VALUE_FOR_URL_FIELD`: Value given is no URL.
    /// - Error `FIELD_EDIT_NOT_ALLOWED`: No permission to edit this field.
    /// - Error `FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED`: No permission to edit options of a
    ///   default field.
    /// - Error `FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED`: No permission to rename a default field.
    /// - Error `FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED`: No permission to edit a default field.
    /// - Error `FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED`: Limit of 10 custom fields reached.
    /// - Error `FIELD_TYPE_NOT_SUPPORTED`: Field type is not a supported one.
    /// - Error `FIELDS_OPTIONS_NOT_EXIST`: Named option does not exist.
    /// - Note: The scope for creating is spelled `UserFields`, those for changing and deleting
    ///   `Userfields`; each is used as the page writes it.
    /// - Note: The path writes `field-id`, the parameter table `field_id`; `FIELD_ID` of the
    ///   published document is used.
    /// - Note: The error codes are listed once for the whole section; which operation answers with
    ///   which is not stated, so every operation carries all of them.
    /// - Source: page: one-page edition, Delete a userfield; published: userfields
    pub fn delete(
        &self,
        field_id: impl Into<crate::types::UserFieldId>,
    ) -> request::Delete {
        request::Delete {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE)
                .id::<crate::types::UserFieldId>("FIELD_ID", field_id),
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`Userfields::create`](super::Userfields::create).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Create {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::UserfieldsCreateRequest,
    }
    impl Create {
        /// Kind of the field.
        pub fn type_(mut self, value: impl Into<crate::types::UserFieldType>) -> Self {
            self.body.type_ = Some(value.into());
            self
        }
        /// Whether every user must have a value.
        pub fn mandatory(mut self, value: bool) -> Self {
            self.body.mandatory = Some(value);
            self
        }
        /// Whether values are stored encrypted.
        pub fn encrypted(mut self, value: bool) -> Self {
            self.body.encrypted = Some(value);
            self
        }
        /// Whether users may edit the value themselves.
        pub fn edit_permission(mut self, value: bool) -> Self {
            self.body.edit_permission = Some(value);
            self
        }
        /// Choices; needed when `type` is `drop_down`.
        pub fn options(
            mut self,
            value: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.body.options = Some(value.into_iter().map(Into::into).collect());
            self
        }
    }
    crate::call::request!(
        Create[body] : json crate ::types::UserfieldsCreateResponse => crate
        ::types::UserField, | response | { let whole = response.into_value(); Ok(whole
        .data) }
    );
    /// Request of [`Userfields::list`](super::Userfields::list).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct List {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        List[] : json crate ::types::UserfieldsListResponse => Vec < crate
        ::types::UserField >, | response | { let whole = response.into_value(); Ok(whole
        .list) }
    );
    /// Request of [`Userfields::get`](super::Userfields::get).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Get {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        Get[] : json crate ::types::UserfieldsGetResponse => crate ::types::UserField, |
        response | { let whole = response.into_value(); Ok(whole.data) }
    );
    /// Request of [`Userfields::update`](super::Userfields::update).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Update {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::UserfieldsUpdateRequest,
    }
    impl Update {
        /// Name of the field.
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.body.name = Some(value.into());
            self
        }
        /// Whether every user must have a value.
        pub fn mandatory(mut self, value: bool) -> Self {
            self.body.mandatory = Some(value);
            self
        }
        /// Whether values are stored encrypted.
        pub fn encrypted(mut self, value: bool) -> Self {
            self.body.encrypted = Some(value);
            self
        }
        /// Whether users may edit the value themselves.
        pub fn edit_permission(mut self, value: bool) -> Self {
            self.body.edit_permission = Some(value);
            self
        }
        /// All choices of a drop-down field; those left out are deleted.
        pub fn options(
            mut self,
            value: impl IntoIterator<
                Item = impl Into<crate::types::UserFieldOptionChange>,
            >,
        ) -> Self {
            self.body.options = Some(value.into_iter().map(Into::into).collect());
            self
        }
    }
    crate::call::request!(
        Update[body] : json crate ::types::UserfieldsUpdateResponse => crate
        ::types::UserField, | response | { let whole = response.into_value(); Ok(whole
        .data) }
    );
    /// Request of [`Userfields::delete`](super::Userfields::delete).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Delete {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(Delete[] : empty() => (), crate ::call::whole);
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    use http::Method;
    /// `userfields_create`: Create a user field.
    pub static CREATE: Operation = Operation::new(
            "userfields_create",
            "userfields",
            Method::POST,
            "/api/v2",
            "/userfields",
            "Create a user field",
        )
        .scopes(&[&["ZohoCliq.UserFields.CREATE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &USERFIELDS_CREATE_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &USERFIELDS_CREATE_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .errors(
            &[
                ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "Value given is no number."),
                ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "Value given is no URL."),
                ("FIELD_EDIT_NOT_ALLOWED", "No permission to edit this field."),
                (
                    "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
                    "No permission to edit options of a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED",
                    "No permission to rename a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED",
                    "No permission to edit a default field.",
                ),
                (
                    "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED",
                    "Limit of 10 custom fields reached.",
                ),
                ("FIELD_TYPE_NOT_SUPPORTED", "Field type is not a supported one."),
                ("FIELDS_OPTIONS_NOT_EXIST", "Named option does not exist."),
            ],
        )
        .sources(
            &[
                "page: one-page edition, Add a userfield",
                "published: userfields",
                "live (secondhand): a workflow node",
            ],
        );
    /// `userfields_list`: List the user fields.
    pub static LIST: Operation = Operation::new(
            "userfields_list",
            "userfields",
            Method::GET,
            "/api/v2",
            "/userfields",
            "List the user fields",
        )
        .scopes(&[&["ZohoCliq.Users.READ"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &USERFIELDS_LIST_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("list")
        .errors(
            &[
                ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "Value given is no number."),
                ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "Value given is no URL."),
                ("FIELD_EDIT_NOT_ALLOWED", "No permission to edit this field."),
                (
                    "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
                    "No permission to edit options of a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED",
                    "No permission to rename a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED",
                    "No permission to edit a default field.",
                ),
                (
                    "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED",
                    "Limit of 10 custom fields reached.",
                ),
                ("FIELD_TYPE_NOT_SUPPORTED", "Field type is not a supported one."),
                ("FIELDS_OPTIONS_NOT_EXIST", "Named option does not exist."),
            ],
        )
        .sources(
            &[
                "page: one-page edition, Retrieve all userfields",
                "published: userfields",
                "live (secondhand): a workflow node",
            ],
        );
    /// `userfields_get`: Retrieve a user field.
    pub static GET: Operation = Operation::new(
            "userfields_get",
            "userfields",
            Method::GET,
            "/api/v2",
            "/userfields/{FIELD_ID}",
            "Retrieve a user field",
        )
        .scopes(&[&["ZohoCliq.Users.READ"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("FIELD_ID", &Rules::Identifier)]).build()
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &USERFIELDS_GET_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .errors(
            &[
                ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "Value given is no number."),
                ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "Value given is no URL."),
                ("FIELD_EDIT_NOT_ALLOWED", "No permission to edit this field."),
                (
                    "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
                    "No permission to edit options of a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED",
                    "No permission to rename a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED",
                    "No permission to edit a default field.",
                ),
                (
                    "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED",
                    "Limit of 10 custom fields reached.",
                ),
                ("FIELD_TYPE_NOT_SUPPORTED", "Field type is not a supported one."),
                ("FIELDS_OPTIONS_NOT_EXIST", "Named option does not exist."),
            ],
        )
        .sources(
            &[
                "page: one-page edition, Retrieve a particular userfield",
                "published: userfields",
                "live (secondhand): a workflow node",
            ],
        );
    /// `userfields_update`: Update a user field.
    pub static UPDATE: Operation = Operation::new(
            "userfields_update",
            "userfields",
            Method::PUT,
            "/api/v2",
            "/userfields/{FIELD_ID}",
            "Update a user field",
        )
        .scopes(&[&["ZohoCliq.Userfields.UPDATE"]])
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
            &Rules::object(&[Key::optional("FIELD_ID", &Rules::Identifier)]).build()
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &USERFIELDS_UPDATE_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &USERFIELDS_UPDATE_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .errors(
            &[
                ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "Value given is no number."),
                ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "Value given is no URL."),
                ("FIELD_EDIT_NOT_ALLOWED", "No permission to edit this field."),
                (
                    "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
                    "No permission to edit options of a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED",
                    "No permission to rename a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED",
                    "No permission to edit a default field.",
                ),
                (
                    "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED",
                    "Limit of 10 custom fields reached.",
                ),
                ("FIELD_TYPE_NOT_SUPPORTED", "Field type is not a supported one."),
                ("FIELDS_OPTIONS_NOT_EXIST", "Named option does not exist."),
            ],
        )
        .sources(
            &[
                "page: one-page edition, Update userfield details",
                "published: userfields",
                "live (secondhand): a workflow node",
            ],
        );
    /// `userfields_delete`: Delete a user field.
    pub static DELETE: Operation = Operation::new(
            "userfields_delete",
            "userfields",
            Method::DELETE,
            "/api/v2",
            "/userfields/{FIELD_ID}",
            "Delete a user field",
        )
        .scopes(&[&["ZohoCliq.Userfields.DELETE"]])
        .rate_limit(RateLimit::new(10, 60, 600))
        .parameters({
            #[allow(unused_imports, reason = "not every parameter has a named type")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every operation needs all of it")]
            use crate::validation::{
                Case, Key, Limit, Refinement, Relation, RelationKind, Rules,
            };
            &Rules::object(&[Key::optional("FIELD_ID", &Rules::Identifier)]).build()
        })
        .errors(
            &[
                ("FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD", "Value given is no number."),
                ("FIELD_INVALID_VALUE_FOR_URL_FIELD", "Value given is no URL."),
                ("FIELD_EDIT_NOT_ALLOWED", "No permission to edit this field."),
                (
                    "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED",
                    "No permission to edit options of a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED",
                    "No permission to rename a default field.",
                ),
                (
                    "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED",
                    "No permission to edit a default field.",
                ),
                (
                    "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED",
                    "Limit of 10 custom fields reached.",
                ),
                ("FIELD_TYPE_NOT_SUPPORTED", "Field type is not a supported one."),
                ("FIELDS_OPTIONS_NOT_EXIST", "Named option does not exist."),
            ],
        )
        .sources(
            &["page: one-page edition, Delete a userfield", "published: userfields"],
        );
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&CREATE, &LIST, &GET, &UPDATE, &DELETE];
}
/// Types of this module.
pub mod types {
    /// A field of user profiles.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserField {
        /// When the field was created.
        pub creation_time: crate::types::Timestamp,
        /// Value of users without one; `-` stands for none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub default_value: Option<String>,
        /// Whether users may edit the value themselves.
        pub edit_permission: bool,
        /// Whether the field is in use.
        pub enabled: bool,
        /// Whether values are stored encrypted; missing on fields of the service.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub encrypted: Option<bool>,
        /// Id of the field.
        pub id: crate::types::UserFieldId,
        /// Whether users can be found by the value.
        pub is_searchable: bool,
        /// Name that is shown.
        pub label: String,
        /// When the field last changed.
        pub last_modified_time: crate::types::Timestamp,
        /// Whether every user must have a value.
        pub mandatory: bool,
        /// Name of the field.
        pub name: String,
        /// Choices of a `drop_down` field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub options: Option<Vec<UserFieldOption>>,
        /// Id of the organization.
        pub organization_id: crate::types::OrganizationId,
        /// Whether the service defines the field; otherwise it is a custom one.
        pub system_defined: bool,
        /// Kind of the field.
        #[serde(rename = "type")]
        pub type_: crate::types::UserFieldType,
        /// Unique name, by which users carry the field.
        pub unique_name: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A choice of a drop-down field.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserFieldOption {
        /// Id of the choice.
        pub id: crate::types::UserFieldOptionId,
        /// Text of the choice.
        pub name: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// A choice that a drop-down field keeps or gets.
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            transform = crate::validation::json_schema::Limits(
                &crate::generated::v2::rules::USER_FIELD_OPTION_CHANGE
            )
        )
    )]
    #[non_exhaustive]
    pub struct UserFieldOptionChange {
        /// Id of an existing choice. It must not repeat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub id: Option<crate::types::UserFieldOptionId>,
        /// Text of the choice.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
    }
    impl UserFieldOptionChange {
        /// An empty one; every part of it is optional.
        #[must_use]
        pub fn new() -> Self {
            Self { id: None, name: None }
        }
        /// Id of an existing choice. It must not repeat.
        #[must_use]
        pub fn id(mut self, id: impl Into<crate::types::UserFieldOptionId>) -> Self {
            self.id = Some(id.into());
            self
        }
        /// Text of the choice.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
    }
    /// Kind of a user field.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum UserFieldType {
        /// `text_field`
        TextField,
        /// `drop_down`
        DropDown,
        /// `date_picker`
        DatePicker,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for UserFieldType {
        fn as_str(&self) -> &str {
            match self {
                Self::TextField => "text_field",
                Self::DropDown => "drop_down",
                Self::DatePicker => "date_picker",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "text_field" => Self::TextField,
                "drop_down" => Self::DropDown,
                "date_picker" => Self::DatePicker,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["text_field", "drop_down", "date_picker"]
        }
    }
    crate::open_enum::open_enum!(UserFieldType);
    /// Body of `userfields_create`.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct UserfieldsCreateRequest {
        /// Whether users may edit the value themselves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) edit_permission: Option<bool>,
        /// Whether values are stored encrypted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) encrypted: Option<bool>,
        /// Whether every user must have a value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) mandatory: Option<bool>,
        /// Name of the field.
        pub(crate) name: String,
        /// Choices; needed when `type` is `drop_down`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) options: Option<Vec<String>>,
        /// Kind of the field.
        #[serde(rename = "type")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) type_: Option<crate::types::UserFieldType>,
    }
    /// The new field.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsCreateResponse {
        /// The field.
        pub data: UserField,
        /// Path of the request.
        pub url: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsCreateResponse);
    /// The field.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsGetResponse {
        /// The field.
        pub data: UserField,
        /// Path of the request.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsGetResponse);
    /// The fields of user profiles.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsListResponse {
        /// Fields.
        pub list: Vec<UserField>,
        /// Path of the request.
        pub url: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsListResponse);
    /// Body of `userfields_update`.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct UserfieldsUpdateRequest {
        /// Whether users may edit the value themselves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) edit_permission: Option<bool>,
        /// Whether values are stored encrypted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) encrypted: Option<bool>,
        /// Whether every user must have a value.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) mandatory: Option<bool>,
        /// Name of the field.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        /// All choices of a drop-down field; those left out are deleted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub(crate) options: Option<Vec<UserFieldOptionChange>>,
    }
    /// The field after a change.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserfieldsUpdateResponse {
        /// The field.
        pub data: UserField,
        /// Path of the request.
        pub url: String,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(UserfieldsUpdateResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static USER_FIELD_OPTION_CHANGE: Rules = Rules::object(
            &[
                Key::optional("id", &Rules::Identifier),
                Key::optional("name", &Rules::text(&[])),
            ],
        )
        .build();
    pub(crate) static USER_FIELD_TYPE: Rules = Rules::Open(
        &["text_field", "drop_down", "date_picker"],
    );
    pub(crate) static USERFIELDS_CREATE_REQUEST: Rules = Rules::object(
            &[
                Key::required("name", &Rules::text(&[Limit::most(30)])),
                Key::optional("type", &USER_FIELD_TYPE),
                Key::optional("mandatory", &Rules::Boolean),
                Key::optional("encrypted", &Rules::Boolean),
                Key::optional("edit_permission", &Rules::Boolean),
                Key::optional("options", &Rules::list(&Rules::text(&[]), &[])),
            ],
        )
        .build();
    pub(crate) static USERFIELDS_UPDATE_REQUEST: Rules = Rules::object(
            &[
                Key::optional("name", &Rules::text(&[Limit::most(30)])),
                Key::optional("mandatory", &Rules::Boolean),
                Key::optional("encrypted", &Rules::Boolean),
                Key::optional("edit_permission", &Rules::Boolean),
                Key::optional("options", &Rules::list(&USER_FIELD_OPTION_CHANGE, &[])),
            ],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static USER_FIELD: Shape = Shape::identified(
        "id",
        &[
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
        ],
    );
    pub(crate) static USER_FIELD_OPTION: Shape = Shape::object(
        &[Field::required("id", &Shape::Scalar), Field::required("name", &Shape::Text)],
    );
    pub(crate) static USERFIELDS_CREATE_RESPONSE: Shape = Shape::object(
        &[Field::required("url", &Shape::Text), Field::required("data", &USER_FIELD)],
    );
    pub(crate) static USERFIELDS_GET_RESPONSE: Shape = Shape::object(
        &[Field::optional("url", &Shape::Text), Field::required("data", &USER_FIELD)],
    );
    pub(crate) static USERFIELDS_LIST_RESPONSE: Shape = Shape::object(
        &[
            Field::required("url", &Shape::Text),
            Field::required("list", &Shape::List(&USER_FIELD)),
        ],
    );
    pub(crate) static USERFIELDS_UPDATE_RESPONSE: Shape = Shape::object(
        &[Field::required("url", &Shape::Text), Field::required("data", &USER_FIELD)],
    );
}
