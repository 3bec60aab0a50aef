// Generated from specs/v2/custom_domain.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::custom_domain::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::types::CustomDomainGetResponse>),
    },
    Entry {
        operation: &operation::ADD,
        methods: &[method!([], add, json)],
        response: Some(read::<cliq_api::types::CustomDomainResponse>),
    },
    Entry {
        operation: &operation::VERIFY,
        methods: &[method!([], verify, json)],
        response: Some(read::<cliq_api::types::CustomDomainResponse>),
    },
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
];
fn get(cliq: &Cliq, _input: &Input) -> Result<request::GetCustomDomain, Mismatch> {
    Ok(cliq.custom_domain().get())
}
fn add(cliq: &Cliq, input: &Input) -> Result<request::AddCustomDomain, Mismatch> {
    Ok(cliq.custom_domain().add(input.required::<String>("body", "name")?))
}
fn verify(cliq: &Cliq, input: &Input) -> Result<request::VerifyCustomDomain, Mismatch> {
    Ok(
        cliq
            .custom_domain()
            .verify(
                input
                    .required::<
                        cliq_api::types::CustomDomainStatusValue,
                    >("body", "status")?,
            ),
    )
}
fn delete(cliq: &Cliq, _input: &Input) -> Result<request::DeleteCustomDomain, Mismatch> {
    Ok(cliq.custom_domain().delete())
}
