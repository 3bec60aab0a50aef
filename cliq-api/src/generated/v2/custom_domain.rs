// Generated from specs/v2/custom_domain.yaml by `cargo xtask generate`. Do not edit.

//! Custom domain under which an organization reaches Cliq.
#![doc = include_str!("operations/custom_domain.md")]
/// Handle with a method for each operation of the module [`custom_domain`](self#operations).
///
/// [`Cliq::custom_domain`](crate::Cliq::custom_domain) returns it.
#[derive(Clone, Debug)]
pub struct CustomDomain {
    client: crate::Cliq,
}
impl CustomDomain {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns the custom domain of the organization and its state.
    ///
    /// | Request | `GET /api/v2/customdomain` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Option` of [`CustomDomain`](crate::types::CustomDomain): the domain |
    /// | Operation | `custom_domain_get` ([sources](crate::sources#custom_domain_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// if let Some(domain) = cliq.custom_domain().get().await? {
    ///     println!("{}", domain.name);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> request::GetCustomDomain {
        request::GetCustomDomain {
            call: self.call_of(&operation::GET),
        }
    }
    /// Adds a custom domain to the organization.
    ///
    /// The domain stays inactive until it is verified.
    ///
    /// - `name`: Name of the domain.
    ///
    /// | Request | `POST /api/v2/customdomain` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`CustomDomain`](crate::types::CustomDomain): the added domain, which is still inactive |
    /// | Operation | `custom_domain_add` ([sources](crate::sources#custom_domain_add)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let domain = cliq.custom_domain().add("chat.zylker.org").await?;
    /// println!("{}", domain.name);
    /// # Ok(()) }
    /// ```
    pub fn add(&self, name: impl Into<String>) -> request::AddCustomDomain {
        request::AddCustomDomain {
            call: self.call_of(&operation::ADD),
            body: types::CustomDomainAddRequest {
                name: name.into(),
            },
        }
    }
    /// Sets the state of the custom domain.
    ///
    /// The DNS record must be set at the registrar and propagated beforehand.
    ///
    /// - `status`: State of the domain; `active` or `inactive`.
    ///
    /// | Request | `PUT /api/v2/customdomain` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`CustomDomain`](crate::types::CustomDomain): the domain and its state |
    /// | Operation | `custom_domain_verify` ([sources](crate::sources#custom_domain_verify)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::CustomDomainStatus;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let domain = cliq.custom_domain().verify(CustomDomainStatus::Active).await?;
    /// println!("{}", domain.name);
    /// # Ok(()) }
    /// ```
    pub fn verify(
        &self,
        status: impl Into<crate::types::CustomDomainStatus>,
    ) -> request::VerifyCustomDomain {
        request::VerifyCustomDomain {
            call: self.call_of(&operation::VERIFY),
            body: types::CustomDomainVerifyRequest {
                status: status.into(),
            },
        }
    }
    /// Removes the custom domain of the organization.
    ///
    /// | Request | `DELETE /api/v2/customdomain` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `custom_domain_delete` ([sources](crate::sources#custom_domain_delete)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.custom_domain().delete().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self) -> request::DeleteCustomDomain {
        request::DeleteCustomDomain {
            call: self.call_of(&operation::DELETE),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`CustomDomain::get`](super::CustomDomain::get).
        #[doc = include_str!("requests/GetCustomDomain.md")]
        GetCustomDomain[]: json crate::types::CustomDomainGetResponse =>
            Option<crate::types::CustomDomain>, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`CustomDomain::add`](super::CustomDomain::add).
        #[doc = include_str!("requests/AddCustomDomain.md")]
        AddCustomDomain[body: super::types::CustomDomainAddRequest]:
            json crate::types::CustomDomainResponse => crate::types::CustomDomain,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`CustomDomain::verify`](super::CustomDomain::verify).
        #[doc = include_str!("requests/VerifyCustomDomain.md")]
        VerifyCustomDomain[body: super::types::CustomDomainVerifyRequest]:
            json crate::types::CustomDomainResponse => crate::types::CustomDomain,
            |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`CustomDomain::delete`](super::CustomDomain::delete).
        #[doc = include_str!("requests/DeleteCustomDomain.md")]
        DeleteCustomDomain[]: empty();
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
    /// `custom_domain_get`: Get the custom domain.
    pub static GET: Operation = Operation::new(
        "custom_domain_get", "custom_domain", Method::GET, "/api/v2", "/customdomain",
        "Get the custom domain",
    )
    .scopes(&[&["ZohoCliq.Organisation.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .shape(&shapes::CUSTOM_DOMAIN_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Retrieve a custom domain", "published: customdomain",
        "live (secondhand): a workflow node",
    ]);
    /// `custom_domain_add`: Add a custom domain.
    pub static ADD: Operation = Operation::new(
        "custom_domain_add", "custom_domain", Method::POST, "/api/v2", "/customdomain",
        "Add a custom domain",
    )
    .scopes(&[&["ZohoCliq.Organisation.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::CUSTOM_DOMAIN_ADD_REQUEST)
    .shape(&shapes::CUSTOM_DOMAIN_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Add a custom domain", "published: customdomain",
        "live (secondhand): a workflow node",
    ]);
    /// `custom_domain_verify`: Verify the custom domain.
    pub static VERIFY: Operation = Operation::new(
        "custom_domain_verify", "custom_domain", Method::PUT, "/api/v2", "/customdomain",
        "Verify the custom domain",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::CUSTOM_DOMAIN_VERIFY_REQUEST)
    .shape(&shapes::CUSTOM_DOMAIN_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Verify a custom domain", "published: customdomain",
        "live (secondhand): a workflow node",
    ]);
    /// `custom_domain_delete`: Delete the custom domain.
    pub static DELETE: Operation = Operation::new(
        "custom_domain_delete", "custom_domain", Method::DELETE, "/api/v2", "/customdomain",
        "Delete the custom domain",
    )
    .scopes(&[&["ZohoCliq.Organisation.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .sources(&["page: one-page edition, Delete a custom domain", "published: customdomain"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET, &ADD, &VERIFY, &DELETE];
}
/// Types of this module.
pub mod types {
    /// The custom domain of an organization.
    ///
    /// Returned by [`CustomDomain::get`](super::CustomDomain::get),
    /// [`CustomDomain::add`](super::CustomDomain::add) and
    /// [`CustomDomain::verify`](super::CustomDomain::verify).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CustomDomain {
        /// Name of the domain, such as `chat.zylker.org`.
        pub name: String,
        /// Whether the domain is served over TLS.
        pub ssl_enabled: bool,
        /// State of the domain.
        pub status: crate::types::CustomDomainStatus,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The domain to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct CustomDomainAddRequest {
        pub(crate) name: String,
    }
    /// The custom domain of the organization, if there is one.
    ///
    /// Response body of [`CustomDomain::get`](super::CustomDomain::get).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CustomDomainGetResponse {
        /// The domain; absent or empty if there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub data: Option<CustomDomain>,
        /// Requested URL.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CustomDomainGetResponse);
    /// The custom domain.
    ///
    /// Response body of [`CustomDomain::add`](super::CustomDomain::add) and
    /// [`CustomDomain::verify`](super::CustomDomain::verify).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CustomDomainResponse {
        /// The domain.
        pub data: CustomDomain,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CustomDomainResponse);
    crate::open_enum::open_enum! {
        /// State of a custom domain: `active` if verified, otherwise `inactive`.
        ///
        /// Part of the response of [`CustomDomain::get`](super::CustomDomain::get),
        /// [`CustomDomain::add`](super::CustomDomain::add) and
        /// [`CustomDomain::verify`](super::CustomDomain::verify). Accepted by
        /// [`CustomDomain::verify`](super::CustomDomain::verify).
        CustomDomainStatus;
        Active = "active";
        Inactive = "inactive";
    }
    /// The state to set.
    pub type CustomDomainStatusValue = crate::types::CustomDomainStatus;
    /// The new state of the domain.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct CustomDomainVerifyRequest {
        pub(crate) status: crate::types::CustomDomainStatusValue,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CUSTOM_DOMAIN_ADD_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
    ]).build();
    pub(crate) static CUSTOM_DOMAIN_STATUS: Rules = Rules::Open(&["active", "inactive"]);
    pub(crate) static CUSTOM_DOMAIN_STATUS_VALUE: Rules = Rules::Choice(&[&CUSTOM_DOMAIN_STATUS]);
    pub(crate) static CUSTOM_DOMAIN_VERIFY_REQUEST: Rules = Rules::object(&[
        Key::required("status", &CUSTOM_DOMAIN_STATUS_VALUE),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CUSTOM_DOMAIN: Shape = Shape::identified("name", &[
        Field::required("name", &Shape::Text),
        Field::required("status", &Shape::Text),
        Field::required("ssl_enabled", &Shape::Boolean),
    ]);
    pub(crate) static CUSTOM_DOMAIN_GET_RESPONSE: Shape = Shape::object(&[
        Field::optional("url", &Shape::Text),
        Field::optional("data", &CUSTOM_DOMAIN),
    ]);
    pub(crate) static CUSTOM_DOMAIN_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &CUSTOM_DOMAIN),
    ]);
}
