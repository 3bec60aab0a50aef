// Generated from specs/v3/do_not_disturb.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::do_not_disturb::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::DoNotDisturbPreferences>),
    },
    Entry { operation: &operation::UPDATE, methods: &[method!([], update, json)], response: None },
];
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetDoNotDisturb, Mismatch> {
    let mut request = cliq.v3().do_not_disturb().get();
    if let Some(value) = input.optional::<Vec<String>>("query", "keys")? {
        request = request.keys(value);
    }
    Ok(request)
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdateDoNotDisturb, Mismatch> {
    let mut request = cliq.v3().do_not_disturb().update();
    if let Some(value) = input.optional::<String>("body", "quiet_days")? {
        request = request.quiet_days(value);
    }
    if let Some(value) = input.optional::<String>("body", "quiet_hours")? {
        request = request.quiet_hours(value);
    }
    Ok(request)
}
