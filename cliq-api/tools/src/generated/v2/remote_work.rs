// Generated from specs/v2/remote_work.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::remote_work::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET_STATUS,
        methods: &[method!([], get_status, json)],
        response: Some(read::<cliq_api::types::RemoteWorkUser>),
    },
    Entry {
        operation: &operation::CHECK_IN,
        methods: &[method!([], check_in, json)],
        response: Some(read::<cliq_api::types::RemoteWorkCheckin>),
    },
    Entry {
        operation: &operation::CHECK_OUT,
        methods: &[method!([], check_out, json)],
        response: Some(read::<cliq_api::types::RemoteWorkCheckin>),
    },
];
fn get_status(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetRemoteWorkStatus, Mismatch> {
    Ok(
        cliq
            .remote_work()
            .get_status(
                input.required::<cliq_api::types::RemoteWorkSource>("query", "source")?,
            ),
    )
}
fn check_in(cliq: &Cliq, _input: &Input) -> Result<request::CheckIn, Mismatch> {
    Ok(cliq.remote_work().check_in())
}
fn check_out(cliq: &Cliq, _input: &Input) -> Result<request::CheckOut, Mismatch> {
    Ok(cliq.remote_work().check_out())
}
