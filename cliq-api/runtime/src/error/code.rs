//! Error codes of the service: one table of variants, spellings and remedies.

use crate::open_enum::{OpenEnum, open_enum};

macro_rules! codes {
    ($($(#[doc = $meaning:literal])+ $variant:ident = $wire:literal $(=> $remedy:literal)?,)+) => {
        /// An error code of the service. Codes this version does not know are kept.
        ///
        /// ```
        /// # extern crate cliq_runtime as cliq_api;
        /// use cliq_api::ErrorCode;
        /// assert_eq!(ErrorCode::from("extra_key_found"), ErrorCode::ExtraKeyFound);
        /// assert!(ErrorCode::from("a_new_one") == "a_new_one");
        /// assert!(ErrorCode::ParamMissing.remedy().is_some());
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum ErrorCode {
            $($(#[doc = $meaning])+ $variant,)+
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

            fn from_wire(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)+
                    _ => Self::UnknownValue(value.to_owned()),
                }
            }

            fn known() -> &'static [&'static str] {
                &[$($wire),+]
            }
        }

        impl ErrorCode {
            /// What it means; `None` for a code that has no variant.
            ///
            /// ```
            /// # extern crate cliq_runtime as cliq_api;
            /// use cliq_api::ErrorCode;
            /// assert_eq!(
            ///     ErrorCode::DepartmentLeadNeeded.meaning(),
            ///     Some("The lead of the department is missing."),
            /// );
            /// ```
            #[must_use]
            pub fn meaning(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant => Some(concat!($($meaning),+).trim_ascii_start()),)+
                    Self::UnknownValue(_) => None,
                }
            }

            /// What to do about it, where the code alone says that.
            #[must_use]
            pub fn remedy(&self) -> Option<&'static str> {
                match self {
                    $($(Self::$variant => Some($remedy),)?)+
                    _ => None,
                }
            }
        }
    };
}

codes! {
    /// A rate limit was exceeded, and the operation is locked out. The status is HTTP 400.
    RequestLimitExceeded = "request_limit_exceeded"
        => "wait until the lockout ends",
    /// A rate limit was exceeded; the code of newer endpoints.
    RateLimitExceeded = "rate_limit_exceeded"
        => "wait until the lockout ends",
    /// A rate limit was exceeded; the code of other Zoho services.
    UrlRollingThrottlesLimitExceeded = "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"
        => "wait until the lockout ends",
    /// The access token is expired, revoked, or belongs to another data center.
    OauthTokenInvalid = "oauthtoken_invalid"
        => "get a new access token from the accounts server of the data center",
    /// The access token is expired, revoked, or belongs to another data center; another spelling.
    InvalidOauthToken = "invalid_oauthtoken"
        => "get a new access token from the accounts server of the data center",
    /// The token lacks a scope, or the id is unknown or not visible to the caller.
    OauthTokenScopeInvalid = "oauthtoken_scope_invalid"
        => "get a token with the scope of the operation, and check the id",
    /// The URL does not exist, or an id is of the wrong kind.
    RequestUrlInvalid = "request_url_invalid"
        => "check that the id exists and is of the kind that the operation expects",
    /// The URL does not support the HTTP method.
    RequestMethodInvalid = "request_method_invalid" => "use another HTTP method",
    /// The URL or the HTTP method does not exist; the code of other Zoho services.
    UrlRuleNotConfigured = "URL_RULE_NOT_CONFIGURED"
        => "check the URL, the method and the scopes of the token",
    /// The body contains a key that the operation does not support.
    ExtraKeyFound = "extra_key_found" => "remove the key that the operation does not support",
    /// The query contains a parameter that the operation does not support.
    ExtraParamFound = "extra_param_found"
        => "remove the parameter that the operation does not support",
    /// A required parameter or key is missing.
    ParamMissing = "param_missing" => "add the missing parameter",
    /// A value does not have the expected format.
    InputPatternMismatch = "input_pattern_mismatch"
        => "compare the value that the message names with the documentation of the operation",
    /// A value is not allowed.
    InvalidInputs = "invalid_inputs"
        => "compare the values with those that the documentation of the operation allows",
    /// The body is not valid JSON.
    InputJsonInvalid = "input_json_invalid" => "send a JSON object with the documented keys",
    /// The operation failed, often because of an invalid id or value.
    OperationFailed = "operation_failed"
        => "check the ids and values; if they are correct, try again later",
    /// The caller is not permitted to do this.
    OperationNotAllowed = "operation_not_allowed"
        => "check the role of the caller; departments that Zoho People manages cannot be changed here",
    /// The channel does not exist, or the caller cannot access it.
    ChannelNotExists = "channel_not_exists"
        => "check the id; a bot must be a participant of the channel, and a channel is addressed by its unique name, not by its display name",
    /// The chat does not exist.
    ChatNotFound = "chat_not_found" => "check that the chat exists and that the caller is a participant",
    /// The message cannot be deleted: it is too old, deletion is not allowed, or a bot sent it.
    MessageDeleteFailed = "message_delete_failed"
        => "messages of bots cannot be deleted, and others only within the period that the organization allows",
    /// The recipient is the sender.
    BuddiesSelfMessageRestricted = "buddies_self_message_restricted"
        => "send to another user; users cannot send messages to themselves",
    /// The bot has no handler for the message.
    ExecutionHandlerNotFound = "execution_handler_not_found"
        => "add the handler to the bot",
    /// The bot already has this handler.
    ExecutionHandlerAlreadyExists = "execution_handler_already_exists"
        => "update the handler instead of creating it",
    /// Only administrators of the organization are permitted to do this.
    NotAnOrganizationAdmin = "not_an_organization_admin"
        => "use the account of an administrator of the organization",
    /// A user does not belong to the organization.
    NotZohoOrganizationUser = "not_zoho_organization_user"
        => "specify only users of the organization",
    /// The account is not active for Cliq.
    InactiveAppAccountUser = "inactive_appaccount_user"
        => "ask an administrator to activate the account for Cliq",
    /// The sync token is too old.
    ClientNotSynced = "client_not_synced" => "read the list again without the sync token",
    /// The cursor is too old, or belongs to another list.
    InvalidStartToken = "invalid start token" => "read the list from its start",
    /// The department does not exist.
    DepartmentNotExist = "department_not_exist" => "check the id of the department and of its parent",
    /// Another department has this name.
    DepartmentAlreadyExist = "department_already_exist" => "choose another name",
    /// The new parent is a descendant of the department.
    DepartmentCyclicLoop = "department_cyclic_loop" => "choose a parent that is not a descendant",
    /// The lead of the department is missing.
    DepartmentLeadNeeded = "department_lead_needed" => "specify a lead",
    /// The lead is unknown or does not belong to the organization.
    DepartmentLeadInvalid = "department_lead_invalid" => "specify a lead who belongs to the organization",
    /// The parent department is missing. The service misspells the code.
    DepartmentParentNeeded = "departmet_parent_department_needed" => "specify the parent department",
    /// The department has subdepartments.
    DepartmentBaseDeleteNotAllowed = "department_base_dept_delete_not_allowed"
        => "move or delete its subdepartments first",
    /// The service could not create the department.
    DepartmentCreateFailed = "department_create_failed" => "try again later",
    /// The service could not change the department.
    DepartmentEditFailed = "department_edit_failed" => "try again later",
    /// The service could not delete the department.
    DepartmentDeleteFailed = "department_delete_failed" => "try again later",
    /// The service could not add the members.
    DepartmentAddMemberFailed = "department_add_member_failed" => "try again later",
    /// The service could not remove the members.
    DepartmentDeleteMemberFailed = "department_delete_member_failed" => "try again later",
    /// The designation does not exist.
    DesignationNotExist = "designation_not_exist" => "check the id of the designation",
    /// Another designation has this name.
    DesignationAlreadyExist = "designation_already_exist" => "choose another name",
    /// The service could not create the designation.
    DesignationCreateFailed = "designation_create_failed" => "try again later",
    /// The service could not change the designation.
    DesignationEditFailed = "designation_edit_failed" => "try again later",
    /// The user has a pending invitation.
    EmailPendingUser = "email.pendinguser" => "remove the user from the request; an invitation is pending",
    /// The user cannot be invited.
    EmailInvitationBlocked = "email.invitation.blocked"
        => "remove the user from the request; the user cannot be invited",
    /// The user already belongs to the organization.
    EmailActiveUser = "email.activeuser" => "remove the user from the request; the user is already active",
    /// The email address belongs to an account of another organization.
    ZohoAccountConflict = "zohoaccount.conflict"
        => "use another email address",
    /// The profile field cannot be changed.
    FieldEditNotAllowed = "FIELD_EDIT_NOT_ALLOWED" => "remove the field from the request",
    /// A system profile field cannot be changed.
    FieldSystemFieldEditNotAllowed = "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED"
        => "change custom fields only",
    /// The name of a system profile field cannot be changed.
    FieldSystemFieldNameEditNotAllowed = "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED"
        => "remove the name from the request",
    /// The options of a system profile field cannot be changed.
    FieldSystemFieldOptionEditNotAllowed = "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED"
        => "remove the options from the request",
    /// The type of profile field does not exist.
    FieldTypeNotSupported = "FIELD_TYPE_NOT_SUPPORTED" => "choose a documented type",
    /// The organization has reached the maximum number of custom fields.
    FieldMaxCustomFieldLimitReached = "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED"
        => "delete a custom field first",
    /// The value is not a URL.
    FieldInvalidValueForUrlField = "FIELD_INVALID_VALUE_FOR_URL_FIELD" => "send a URL",
    /// The value is not a number.
    FieldInvalidValueForNumericField = "FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD" => "send a number",
    /// The profile field does not have this option.
    FieldOptionsNotExist = "FIELDS_OPTIONS_NOT_EXIST" => "choose one of the options of the field",
}

open_enum!(ErrorCode);

impl ErrorCode {
    /// Whether it says that a resource does not exist.
    pub(crate) fn is_not_found(&self) -> bool {
        matches!(
            self,
            Self::RequestUrlInvalid
                | Self::ChannelNotExists
                | Self::ChatNotFound
                | Self::DepartmentNotExist
                | Self::DesignationNotExist
                | Self::ExecutionHandlerNotFound
        )
    }

    /// Whether it says that what the request creates exists. The codes of version 3 have no variants.
    pub(crate) fn is_already_exists(&self) -> bool {
        match self {
            Self::DepartmentAlreadyExist
            | Self::DesignationAlreadyExist
            | Self::ExecutionHandlerAlreadyExists
            | Self::EmailActiveUser
            | Self::EmailPendingUser => true,
            Self::UnknownValue(code) => {
                ["_already_exist", "_already_exists", "_already_installed", "_already_member"]
                    .iter()
                    .any(|end| code.ends_with(end))
            }
            _ => false,
        }
    }
}
