//! Error codes of the service.

use crate::open_enum::{OpenEnum, open_enum};

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $wire:literal,)+) => {
        /// An error code of the service. Codes this version does not know are kept.
        ///
        /// ```
        /// use cliq_api::ErrorCode;
        /// assert_eq!(ErrorCode::from("extra_key_found"), ErrorCode::ExtraKeyFound);
        /// assert_eq!(ErrorCode::from("a_new_one").to_string(), "a_new_one");
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[$meta])* $variant,)+
            /// A code that has no variant, as received.
            UnknownValue(String),
        }

        impl OpenEnum for ErrorCode {
            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)+
                    Self::UnknownValue(code) => code,
                }
            }

            fn from_wire(value: String) -> Self {
                match value.as_str() {
                    $($wire => Self::$variant,)+
                    _ => Self::UnknownValue(value),
                }
            }

            fn known() -> &'static [&'static str] {
                &[$($wire),+]
            }
        }
    };
}

codes! {
    /// A threshold was passed; the operation is locked for a while. Comes with HTTP 400.
    RequestLimitExceeded = "request_limit_exceeded",
    /// A threshold was passed, as the newer addresses say it.
    RateLimitExceeded = "rate_limit_exceeded",
    /// A threshold was passed, as other Zoho services say it.
    UrlRollingThrottlesLimitExceeded = "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED",
    /// The access token is expired, revoked, or belongs to another data center.
    OauthTokenInvalid = "oauthtoken_invalid",
    /// The same, in another spelling.
    InvalidOauthToken = "invalid_oauthtoken",
    /// The token lacks a scope, or the id names nothing the caller may see.
    OauthTokenScopeInvalid = "oauthtoken_scope_invalid",
    /// No such address: also the answer to an id of the wrong kind.
    RequestUrlInvalid = "request_url_invalid",
    /// The address takes another verb.
    RequestMethodInvalid = "request_method_invalid",
    /// The body has a key the operation does not know.
    ExtraKeyFound = "extra_key_found",
    /// The query has a parameter the operation does not know.
    ExtraParamFound = "extra_param_found",
    /// A required parameter or key is missing.
    ParamMissing = "param_missing",
    /// A value does not have the expected form.
    InputPatternMismatch = "input_pattern_mismatch",
    /// A value is not allowed.
    InvalidInputs = "invalid_inputs",
    /// The service could not do it; often the input is at fault.
    OperationFailed = "operation_failed",
    /// The caller may not do this.
    OperationNotAllowed = "operation_not_allowed",
    /// There is no such channel.
    ChannelNotExists = "channel_not_exists",
    /// The message cannot be deleted: too late, not allowed, or a bot's.
    MessageDeleteFailed = "message_delete_failed",
    /// Only administrators of the organization may do this.
    NotAnOrganizationAdmin = "not_an_organization_admin",
    /// The account may not use this service.
    InactiveAppAccountUser = "inactive_appaccount_user",
    /// The sync token is too old: read everything again.
    ClientNotSynced = "client_not_synced",
}

open_enum!(ErrorCode);
