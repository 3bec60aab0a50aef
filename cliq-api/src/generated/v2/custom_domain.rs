// Generated from specs/v2/custom_domain.yaml by `cargo xtask generate`. Do not edit.

//! The domain of its own under which an organization reaches Cliq.
/// The domain of its own under which an organization reaches Cliq.
///
/// Get it with [`Cliq::custom_domain`](crate::Cliq::custom_domain).
///
/// ```no_run
/// # async fn example(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let answer = cliq.custom_domain().get().await?;
/// println!("{answer:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct CustomDomain {
    client: crate::Cliq,
}
impl CustomDomain {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    /// Retrieve the custom domain.
    ///
    /// Retrieves the custom domain of the organization and its state.
    ///
    /// - Request: `GET /api/v2/customdomain`
    /// - Scope: `ZohoCliq.Organisation.READ`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page states no threshold; that of the published document is taken.
    /// - Source: page: one-page edition, Retrieve a custom domain; published: customdomain; live
    ///   (secondhand): a workflow node
    pub fn get(&self) -> request::Get {
        request::Get {
            call: crate::call::Call::new(self.client.context(), &operation::GET),
        }
    }
    /// Add a custom domain.
    ///
    /// Adds a custom domain to the organization. It stays inactive until it is verified.
    ///
    /// - `name`: Name of the domain.
    ///
    /// - Request: `POST /api/v2/customdomain`
    /// - Scope: `ZohoCliq.Organisation.CREATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page states no threshold; that of the published document is taken.
    /// - Source: page: one-page edition, Add a custom domain; published: customdomain; live
    ///   (secondhand): a workflow node
    pub fn add(&self, name: impl Into<String>) -> request::Add {
        request::Add {
            call: crate::call::Call::new(self.client.context(), &operation::ADD),
            body: types::CustomDomainAddRequest {
                name: name.into(),
            },
        }
    }
    /// Verify the custom domain.
    ///
    /// Sets the state of the custom domain. Before that, the DNS value has to be set at the
    /// registrar and be visible worldwide.
    ///
    /// - `status`: State of the domain; `active` or `inactive`.
    ///
    /// - Request: `PUT /api/v2/customdomain`
    /// - Scope: `ZohoCliq.Organisation.UPDATE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page states no threshold; that of the published document is taken.
    /// - Note: The example of the body is `active/inactive`, one text for both values; one of them
    ///   is to be sent.
    /// - Source: page: one-page edition, Verify a custom domain; published: customdomain; live
    ///   (secondhand): a workflow node
    pub fn verify(
        &self,
        status: impl Into<crate::types::CustomDomainStatus>,
    ) -> request::Verify {
        request::Verify {
            call: crate::call::Call::new(self.client.context(), &operation::VERIFY),
            body: types::CustomDomainVerifyRequest {
                status: status.into(),
            },
        }
    }
    /// Delete the custom domain.
    ///
    /// Removes the custom domain of the organization.
    ///
    /// - Request: `DELETE /api/v2/customdomain`
    /// - Scope: `ZohoCliq.Organisation.DELETE`
    /// - Limit: 20 requests per minute and user; past it the operation is locked for 10 minutes
    /// - Note: The page states no threshold; that of the published document is taken.
    /// - Note: A public integration asks for `ZohoCliq.Organisation.UPDATE`; the page and the
    ///   published document ask for `ZohoCliq.Organisation.DELETE`, which is taken.
    /// - Source: page: one-page edition, Delete a custom domain; published: customdomain
    pub fn delete(&self) -> request::Delete {
        request::Delete {
            call: crate::call::Call::new(self.client.context(), &operation::DELETE),
        }
    }
}
/// Requests: complete them with their setters and await them.
pub mod request {
    /// Request of [`CustomDomain::get`](super::CustomDomain::get).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Get {
        pub(crate) call: crate::call::Call,
    }
    crate::call::request!(
        Get[] : json crate ::types::CustomDomainGetResponse => Option < crate
        ::types::CustomDomain >, | response | { let whole = response.into_value();
        Ok(whole.data) }
    );
    /// Request of [`CustomDomain::add`](super::CustomDomain::add).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Add {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::CustomDomainAddRequest,
    }
    crate::call::request!(
        Add[body] : json crate ::types::CustomDomainResponse => crate
        ::types::CustomDomain, | response | { let whole = response.into_value(); Ok(whole
        .data) }
    );
    /// Request of [`CustomDomain::verify`](super::CustomDomain::verify).
    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is awaited"]
    pub struct Verify {
        pub(crate) call: crate::call::Call,
        pub(crate) body: super::types::CustomDomainVerifyRequest,
    }
    crate::call::request!(
        Verify[body] : json crate ::types::CustomDomainResponse => crate
        ::types::CustomDomain, | response | { let whole = response.into_value(); Ok(whole
        .data) }
    );
    /// Request of [`CustomDomain::delete`](super::CustomDomain::delete).
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
    /// `custom_domain_get`: Retrieve the custom domain.
    pub static GET: Operation = Operation::new(
            "custom_domain_get",
            "custom_domain",
            Method::GET,
            "/api/v2",
            "/customdomain",
            "Retrieve the custom domain",
        )
        .scopes(&[&["ZohoCliq.Organisation.READ"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &CUSTOM_DOMAIN_GET_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Retrieve a custom domain",
                "published: customdomain",
                "live (secondhand): a workflow node",
            ],
        );
    /// `custom_domain_add`: Add a custom domain.
    pub static ADD: Operation = Operation::new(
            "custom_domain_add",
            "custom_domain",
            Method::POST,
            "/api/v2",
            "/customdomain",
            "Add a custom domain",
        )
        .scopes(&[&["ZohoCliq.Organisation.CREATE"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &CUSTOM_DOMAIN_ADD_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &CUSTOM_DOMAIN_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Add a custom domain",
                "published: customdomain",
                "live (secondhand): a workflow node",
            ],
        );
    /// `custom_domain_verify`: Verify the custom domain.
    pub static VERIFY: Operation = Operation::new(
            "custom_domain_verify",
            "custom_domain",
            Method::PUT,
            "/api/v2",
            "/customdomain",
            "Verify the custom domain",
        )
        .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .request(RequestKind::Json {
            required: true,
        })
        .rules({
            #[allow(unused_imports, reason = "not every body has a name")]
            use super::super::rules::*;
            #[allow(unused_imports, reason = "not every body is inline")]
            use crate::validation::Rules;
            &CUSTOM_DOMAIN_VERIFY_REQUEST
        })
        .shape({
            #[allow(unused_imports, reason = "not every response has a name")]
            use super::super::shapes::*;
            #[allow(unused_imports, reason = "not every response is inline")]
            use crate::reading::Shape;
            &CUSTOM_DOMAIN_RESPONSE
        })
        .response(ResponseKind::Json)
        .payload("data")
        .sources(
            &[
                "page: one-page edition, Verify a custom domain",
                "published: customdomain",
                "live (secondhand): a workflow node",
            ],
        );
    /// `custom_domain_delete`: Delete the custom domain.
    pub static DELETE: Operation = Operation::new(
            "custom_domain_delete",
            "custom_domain",
            Method::DELETE,
            "/api/v2",
            "/customdomain",
            "Delete the custom domain",
        )
        .scopes(&[&["ZohoCliq.Organisation.DELETE"]])
        .rate_limit(RateLimit::new(20, 60, 600))
        .sources(
            &[
                "page: one-page edition, Delete a custom domain",
                "published: customdomain",
            ],
        );
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET, &ADD, &VERIFY, &DELETE];
}
/// Types of this module.
pub mod types {
    /// The custom domain of an organization.
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
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The domain to add.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct CustomDomainAddRequest {
        /// Name of the domain.
        pub(crate) name: String,
    }
    /// The custom domain, if the organization has one.
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CustomDomainGetResponse {
        /// The domain; absent or empty where there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub data: Option<CustomDomain>,
        /// Address that was requested.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub url: Option<String>,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CustomDomainGetResponse);
    /// The custom domain.
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CustomDomainResponse {
        /// The domain.
        pub data: CustomDomain,
        /// Keys that are not described here, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(CustomDomainResponse);
    /// State of a custom domain: `active` once it is verified, `inactive` before.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CustomDomainStatus {
        /// `active`
        Active,
        /// `inactive`
        Inactive,
        /// A value that is not documented, as received.
        UnknownValue(String),
    }
    impl crate::open_enum::OpenEnum for CustomDomainStatus {
        fn as_str(&self) -> &str {
            match self {
                Self::Active => "active",
                Self::Inactive => "inactive",
                Self::UnknownValue(value) => value,
            }
        }
        fn from_wire(value: &str) -> Self {
            match value {
                "active" => Self::Active,
                "inactive" => Self::Inactive,
                _ => Self::UnknownValue(value.to_owned()),
            }
        }
        fn known() -> &'static [&'static str] {
            &["active", "inactive"]
        }
    }
    crate::open_enum::open_enum!(CustomDomainStatus);
    /// The state to set. The text beside the named values is there for the example, which has both
    /// of them joined by a slash.
    pub type CustomDomainStatusValue = crate::types::CustomDomainStatus;
    /// The state to give the domain.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct CustomDomainVerifyRequest {
        /// State of the domain; `active` or `inactive`.
        pub(crate) status: crate::types::CustomDomainStatusValue,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CUSTOM_DOMAIN_ADD_REQUEST: Rules = Rules::object(
            &[Key::required("name", &Rules::text(&[]))],
        )
        .build();
    pub(crate) static CUSTOM_DOMAIN_STATUS: Rules = Rules::Open(&["active", "inactive"]);
    pub(crate) static CUSTOM_DOMAIN_STATUS_VALUE: Rules = Rules::Choice(
        &[&CUSTOM_DOMAIN_STATUS],
    );
    pub(crate) static CUSTOM_DOMAIN_VERIFY_REQUEST: Rules = Rules::object(
            &[Key::required("status", &CUSTOM_DOMAIN_STATUS_VALUE)],
        )
        .build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CUSTOM_DOMAIN: Shape = Shape::identified(
        "name",
        &[
            Field::required("name", &Shape::Text),
            Field::required("status", &Shape::Text),
            Field::required("ssl_enabled", &Shape::Boolean),
        ],
    );
    pub(crate) static CUSTOM_DOMAIN_GET_RESPONSE: Shape = Shape::object(
        &[Field::optional("url", &Shape::Text), Field::optional("data", &CUSTOM_DOMAIN)],
    );
    pub(crate) static CUSTOM_DOMAIN_RESPONSE: Shape = Shape::object(
        &[Field::required("data", &CUSTOM_DOMAIN)],
    );
}
