//! Error codes of the service: one table of variants, spellings and remedies.

use crate::open_enum::{OpenEnum, open_enum};

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $wire:literal $(=> $remedy:literal)?,)+) => {
        /// An error code of the service. Codes this version does not know are kept.
        ///
        /// ```
        /// # extern crate cliq_runtime as cliq_api;
        /// use cliq_api::ErrorCode;
        /// assert_eq!(ErrorCode::from("extra_key_found"), ErrorCode::ExtraKeyFound);
        /// assert_eq!(ErrorCode::from("a_new_one").to_string(), "a_new_one");
        /// assert!(ErrorCode::ParamMissing.remedy().is_some());
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
    /// A rate limit was exceeded, and the operation is locked out. Sent with HTTP 400.
    RequestLimitExceeded = "request_limit_exceeded",
    /// A rate limit was exceeded, as the newer addresses say it.
    RateLimitExceeded = "rate_limit_exceeded",
    /// A rate limit was exceeded, as other Zoho services say it.
    UrlRollingThrottlesLimitExceeded = "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED",
    /// The access token is expired, revoked, or belongs to another data center.
    OauthTokenInvalid = "oauthtoken_invalid",
    /// The same, in another spelling.
    InvalidOauthToken = "invalid_oauthtoken",
    /// The token lacks a scope, or the id names nothing the caller may see.
    OauthTokenScopeInvalid = "oauthtoken_scope_invalid",
    /// No such address: also the response to an id of the wrong kind.
    RequestUrlInvalid = "request_url_invalid"
        => "check that the id exists and is of the kind that the operation takes",
    /// The address takes another method.
    RequestMethodInvalid = "request_method_invalid" => "the address takes another method",
    /// No such address or method, as other Zoho services say it.
    UrlRuleNotConfigured = "URL_RULE_NOT_CONFIGURED"
        => "check the address and the method, and that the token has the scope",
    /// The body has a key the operation does not know.
    ExtraKeyFound = "extra_key_found" => "leave out the key that the operation does not know",
    /// The query has a parameter the operation does not know.
    ExtraParamFound = "extra_param_found"
        => "leave out the parameter that the operation does not know",
    /// A required parameter or key is missing.
    ParamMissing = "param_missing" => "add what is missing",
    /// A value does not have the expected form.
    InputPatternMismatch = "input_pattern_mismatch"
        => "compare the value that the message names with the documentation of the operation",
    /// A value is not allowed.
    InvalidInputs = "invalid_inputs"
        => "compare the values with those that the operation allows",
    /// The body is not JSON that the service can read.
    InputJsonInvalid = "input_json_invalid" => "send a JSON object with the documented keys",
    /// The service could not do it; often the input is at fault.
    OperationFailed = "operation_failed"
        => "check the ids and values; if they are right, try again later",
    /// The caller may not do this.
    OperationNotAllowed = "operation_not_allowed"
        => "check the role of the caller; departments that Zoho People manages cannot be changed here",
    /// There is no such channel, or not for this caller.
    ChannelNotExists = "channel_not_exists"
        => "check the id; a bot must be a participant of the channel, and a channel is addressed by its unique name, not by its display name",
    /// There is no such chat.
    ChatNotFound = "chat_not_found" => "check that the chat exists and that the caller is in it",
    /// The message cannot be deleted: too late, not allowed, or a bot's.
    MessageDeleteFailed = "message_delete_failed"
        => "messages of bots cannot be deleted, and others only while the organization allows it",
    /// The recipient is the sender, who cannot be written to like that.
    BuddiesSelfMessageRestricted = "buddies_self_message_restricted"
        => "send to another user; the caller cannot write to itself",
    /// The bot has no handler that takes the message.
    ExecutionHandlerNotFound = "execution_handler_not_found"
        => "give the bot the handler that takes this kind of call",
    /// The bot has this handler already.
    ExecutionHandlerAlreadyExists = "execution_handler_already_exists"
        => "update the handler in place of creating it",
    /// Only administrators of the organization may do this.
    NotAnOrganizationAdmin = "not_an_organization_admin"
        => "use the account of an administrator of the organization",
    /// A user is not part of the organization.
    NotZohoOrganizationUser = "not_zoho_organization_user"
        => "name users of the organization only",
    /// The account may not use this service.
    InactiveAppAccountUser = "inactive_appaccount_user"
        => "ask an administrator to activate the account for Cliq",
    /// The sync token is too old: read everything again.
    ClientNotSynced = "client_not_synced" => "start again without the sync token",
    /// The cursor is not one of this list, or too old.
    InvalidStartToken = "invalid start token" => "read the list from its start",
    /// There is no department with this id.
    DepartmentNotExist = "department_not_exist" => "check the id of the department and of its parent",
    /// Another department has this name.
    DepartmentAlreadyExist = "department_already_exist" => "choose another name",
    /// The new parent is below this department.
    DepartmentCyclicLoop = "department_cyclic_loop" => "choose a parent that is not below it",
    /// The lead of the department is missing.
    DepartmentLeadNeeded = "department_lead_needed" => "name a lead",
    /// The lead is unknown or not part of the organization.
    DepartmentLeadInvalid = "department_lead_invalid" => "name a lead who is part of the organization",
    /// The parent department is missing. The code is spelled like this.
    DepartmentParentNeeded = "departmet_parent_department_needed" => "name the parent department",
    /// Other departments are below this one.
    DepartmentBaseDeleteNotAllowed = "department_base_dept_delete_not_allowed"
        => "move or delete the departments below it first",
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
    /// There is no designation with this id.
    DesignationNotExist = "designation_not_exist" => "check the id of the designation",
    /// Another designation has this name.
    DesignationAlreadyExist = "designation_already_exist" => "choose another name",
    /// The service could not create the designation.
    DesignationCreateFailed = "designation_create_failed" => "try again later",
    /// The service could not change the designation.
    DesignationEditFailed = "designation_edit_failed" => "try again later",
    /// The user is invited already.
    EmailPendingUser = "email.pendinguser" => "leave the user out, who has an open invitation",
    /// The user may not be invited.
    EmailInvitationBlocked = "email.invitation.blocked"
        => "leave the user out, who cannot be invited",
    /// The user is part of the organization already.
    EmailActiveUser = "email.activeuser" => "leave the user out, who is active already",
    /// The address belongs to an account of another organization.
    ZohoAccountConflict = "zohoaccount.conflict"
        => "use another address; this one belongs to an account elsewhere",
    /// The profile field may not be changed.
    FieldEditNotAllowed = "FIELD_EDIT_NOT_ALLOWED" => "leave the field out",
    /// A profile field of the system may not be changed.
    FieldSystemFieldEditNotAllowed = "FIELD_SYSTEM_FIELD_EDIT_NOT_ALLOWED"
        => "change custom fields only",
    /// The name of a profile field of the system may not be changed.
    FieldSystemFieldNameEditNotAllowed = "FIELD_SYSTEM_FIELD_NAME_EDIT_NOT_ALLOWED"
        => "leave the name out",
    /// The options of a profile field of the system may not be changed.
    FieldSystemFieldOptionEditNotAllowed = "FIELD_SYSTEM_FIELD_OPTION_EDIT_NOT_ALLOWED"
        => "leave the options out",
    /// There is no profile field of this type.
    FieldTypeNotSupported = "FIELD_TYPE_NOT_SUPPORTED" => "choose a documented type",
    /// The organization has as many custom fields as it may.
    FieldMaxCustomFieldLimitReached = "FIELD_MAX_CUSTOM_FIELD_LIMIT_REACHED"
        => "delete a custom field first",
    /// The value is no URL.
    FieldInvalidValueForUrlField = "FIELD_INVALID_VALUE_FOR_URL_FIELD" => "send a URL",
    /// The value is no number.
    FieldInvalidValueForNumericField = "FIELD_INVALID_VALUE_FOR_NUMERIC_FIELD" => "send a number",
    /// The option is none of the profile field.
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
}
