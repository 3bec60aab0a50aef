// Generated from specs/v2/custom_email.yaml by `cargo xtask generate`. Do not edit.

//! Sender of the emails that Cliq sends for an organization, and the DNS records that verify
//! its domain.
#![doc = include_str!("operations/custom_email.md")]
/// Handle with a method for each operation of the module [`custom_email`](self#operations).
///
/// [`Cliq::custom_email`](crate::Cliq::custom_email) returns it.
#[derive(Clone, Debug)]
pub struct CustomEmail {
    client: crate::Cliq,
}
impl CustomEmail {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns the sender of the emails of the organization and the state of its DNS records.
    ///
    /// | Request | `GET /api/v2/mailconfigurations/global` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`MailConfiguration`](crate::types::MailConfiguration): the configuration |
    /// | Operation | `custom_email_get` ([sources](crate::sources#custom_email_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let configuration = cliq.custom_email().get().await?;
    /// println!("{}", configuration.name);
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> request::GetMailConfiguration {
        request::GetMailConfiguration {
            call: self.call_of(&operation::GET),
        }
    }
    /// Sets the sender of the emails of the organization.
    ///
    /// A success does not guarantee that the configuration changed; compare the configuration in
    /// the response.
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the sender.
    /// - `email_id`: Email address of the sender, which replaces
    ///   `systemgenerated@mailer.zohocliq.com`.
    /// - `cname_status`: State of the CNAME record.
    ///
    /// | Request | `PUT /api/v2/mailconfigurations/global` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Organisation.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`MailConfiguration`](crate::types::MailConfiguration): the updated configuration |
    /// | Operation | `custom_email_update` ([sources](crate::sources#custom_email_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::types::MailVerificationStatus;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let configuration = cliq
    ///     .custom_email()
    ///     .update("Scott", "scott.fisher@zylkerorg.gq", MailVerificationStatus::Verified)
    ///     .await?;
    /// println!("{}", configuration.name);
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        name: impl Into<String>,
        email_id: impl Into<String>,
        cname_status: impl Into<crate::types::MailVerificationStatus>,
    ) -> request::UpdateMailConfiguration {
        request::UpdateMailConfiguration {
            call: self.call_of(&operation::UPDATE),
            body: types::CustomEmailUpdateRequest {
                name: name.into(),
                email_id: email_id.into(),
                cname_status: cname_status.into(),
                dkim_key_size: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`CustomEmail::get`](super::CustomEmail::get).
        #[doc = include_str!("requests/GetMailConfiguration.md")]
        GetMailConfiguration[]: json crate::types::MailConfigurationResponse =>
            crate::types::MailConfiguration, |response| Ok(response.into_value().data);
    }
    crate::call::request! {
        /// Request of [`CustomEmail::update`](super::CustomEmail::update).
        #[doc = include_str!("requests/UpdateMailConfiguration.md")]
        UpdateMailConfiguration[body: super::types::CustomEmailUpdateRequest]:
            json crate::types::MailConfigurationResponse => crate::types::MailConfiguration,
            |response| Ok(response.into_value().data);
        /// Size of the DKIM key.
        body dkim_key_size: plain crate::types::DkimKeySize;
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
    /// `custom_email_get`: Get the mail configuration.
    pub static GET: Operation = Operation::new(
        "custom_email_get", "custom_email", Method::GET, "/api/v2", "/mailconfigurations/global",
        "Get the mail configuration",
    )
    .scopes(&[&["ZohoCliq.Organisation.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .shape(&shapes::MAIL_CONFIGURATION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Retrieve global mail configuration", "published: customemail",
        "live (secondhand): a workflow node",
    ]);
    /// `custom_email_update`: Update the mail configuration.
    pub static UPDATE: Operation = Operation::new(
        "custom_email_update", "custom_email", Method::PUT, "/api/v2", "/mailconfigurations/global",
        "Update the mail configuration",
    )
    .scopes(&[&["ZohoCliq.Organisation.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Json { required: true })
    .rules(&rules::CUSTOM_EMAIL_UPDATE_REQUEST)
    .shape(&shapes::MAIL_CONFIGURATION_RESPONSE)
    .response(ResponseKind::Json)
    .payload("data")
    .sources(&[
        "page: one-page edition, Update mail configuration", "published: customemail",
        "live (secondhand): a workflow node",
    ]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET, &UPDATE];
}
/// Types of this module.
pub mod types {
    /// The new mail configuration.
    #[derive(Clone, Debug, serde::Serialize)]
    pub(crate) struct CustomEmailUpdateRequest {
        pub(crate) cname_status: crate::types::MailVerificationStatus,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) dkim_key_size: Option<crate::types::DkimKeySize>,
        pub(crate) email_id: String,
        pub(crate) name: String,
    }
    /// Size of a DKIM key in bits.
    pub type DkimKeySize = i64;
    /// Email sender of an organization.
    ///
    /// Returned by [`CustomEmail::get`](super::CustomEmail::get) and
    /// [`CustomEmail::update`](super::CustomEmail::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MailConfiguration {
        /// State of the CNAME record.
        pub cname_status: crate::types::MailVerificationStatus,
        /// Required host name of the DKIM record.
        pub dkim_host: String,
        /// State of the DKIM record.
        pub dkim_status: crate::types::MailVerificationStatus,
        /// Required value of the DKIM record.
        pub dkim_value: String,
        /// Email address of the sender.
        pub email_id: String,
        /// Name of the sender.
        pub name: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    /// The mail configuration.
    ///
    /// Response body of [`CustomEmail::get`](super::CustomEmail::get) and
    /// [`CustomEmail::update`](super::CustomEmail::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MailConfigurationResponse {
        /// The configuration.
        pub data: MailConfiguration,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MailConfigurationResponse);
    crate::open_enum::open_enum! {
        /// Whether a DNS record was found and is correct.
        ///
        /// Part of the response of [`CustomEmail::get`](super::CustomEmail::get) and
        /// [`CustomEmail::update`](super::CustomEmail::update). Accepted by
        /// [`CustomEmail::update`](super::CustomEmail::update).
        MailVerificationStatus;
        Verified = "verified";
        NotVerified = "not_verified";
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CUSTOM_EMAIL_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
        Key::required("email_id", &Rules::text(&[])),
        Key::required("cname_status", &MAIL_VERIFICATION_STATUS),
        Key::optional("dkim_key_size", &DKIM_KEY_SIZE),
    ]).build();
    pub(crate) static DKIM_KEY_SIZE: Rules = Rules::number(&[]);
    pub(crate) static MAIL_VERIFICATION_STATUS: Rules = Rules::Open(&["verified", "not_verified"]);
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static MAIL_CONFIGURATION: Shape = Shape::identified("email_id", &[
        Field::required("email_id", &Shape::Text),
        Field::required("name", &Shape::Text),
        Field::required("cname_status", &Shape::Text),
        Field::required("dkim_status", &Shape::Text),
        Field::required("dkim_host", &Shape::Text),
        Field::required("dkim_value", &Shape::Text),
    ]);
    pub(crate) static MAIL_CONFIGURATION_RESPONSE: Shape = Shape::object(&[
        Field::required("data", &MAIL_CONFIGURATION),
    ]);
}
