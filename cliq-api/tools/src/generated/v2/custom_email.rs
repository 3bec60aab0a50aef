// Generated from specs/v2/custom_email.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::custom_email::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::MailConfigurationResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::types::MailConfigurationResponse>),
    },
];
fn get(cliq: &Cliq, _input: &Input) -> Result<request::GetMailConfiguration, Mismatch> {
    Ok(cliq.custom_email().get())
}
fn update(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateMailConfiguration, Mismatch> {
    let mut request = cliq
        .custom_email()
        .update(
            input.required::<String>("body", "name")?,
            input.required::<String>("body", "email_id")?,
            input
                .required::<
                    cliq_api::types::MailVerificationStatus,
                >("body", "cname_status")?,
        );
    if let Some(value) = input
        .optional::<cliq_api::types::DkimKeySize>("body", "dkim_key_size")?
    {
        request = request.dkim_key_size(value);
    }
    Ok(request)
}
