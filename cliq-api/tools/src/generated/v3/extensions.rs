// Generated from specs/v3/extensions.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::extensions::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::INSTALL,
        methods: &[method!([], install, json)],
        response: None,
    },
    Entry {
        operation: &operation::UPGRADE,
        methods: &[method!([], upgrade, json)],
        response: None,
    },
    Entry {
        operation: &operation::GET_PROPERTIES,
        methods: &[method!([], get_properties, json)],
        response: Some(read::<std::collections::BTreeMap<String, String>>),
    },
    Entry {
        operation: &operation::SET_PROPERTIES,
        methods: &[method!([], set_properties, json)],
        response: Some(read::<std::collections::BTreeMap<String, String>>),
    },
    Entry {
        operation: &operation::GET_PROPERTY,
        methods: &[method!([], get_property, json)],
        response: Some(read::<std::collections::BTreeMap<String, String>>),
    },
    Entry {
        operation: &operation::DELETE_PROPERTY,
        methods: &[method!([], delete_property, json)],
        response: None,
    },
];
fn install(cliq: &Cliq, input: &Input) -> Result<request::InstallExtension, Mismatch> {
    let mut request = cliq
        .v3()
        .extensions()
        .install(
            input.required::<cliq_api::v3::types::ExtensionId>("path", "EXTENSION_ID")?,
            input.required::<String>("query", "extension_key")?,
            input.required::<cliq_api::v3::types::ExtensionScope>("body", "scope")?,
        );
    if let Some(value) = input
        .optional::<Vec<cliq_api::v3::types::TeamId>>("body", "team_ids")?
    {
        request = request.team_ids(value);
    }
    Ok(request)
}
fn upgrade(cliq: &Cliq, input: &Input) -> Result<request::UpgradeExtension, Mismatch> {
    Ok(
        cliq
            .v3()
            .extensions()
            .upgrade(
                input
                    .required::<
                        cliq_api::v3::types::ExtensionId,
                    >("path", "EXTENSION_ID")?,
                input.required::<String>("query", "extension_key")?,
                input.required::<cliq_api::v3::types::ExtensionScope>("body", "scope")?,
            ),
    )
}
fn get_properties(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetExtensionProperties, Mismatch> {
    Ok(
        cliq
            .v3()
            .extensions()
            .get_properties(
                input
                    .required::<
                        cliq_api::v3::types::ExtensionId,
                    >("path", "EXTENSION_ID")?,
                input.required::<String>("query", "extension_key")?,
                input.required::<Vec<String>>("query", "keys")?,
            ),
    )
}
fn set_properties(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::SetExtensionProperties, Mismatch> {
    Ok(
        cliq
            .v3()
            .extensions()
            .set_properties(
                input
                    .required::<
                        cliq_api::v3::types::ExtensionId,
                    >("path", "EXTENSION_ID")?,
                input.required::<String>("query", "extension_key")?,
                input
                    .required::<
                        std::collections::BTreeMap<String, String>,
                    >("body", "properties")?,
            ),
    )
}
fn get_property(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::GetExtensionProperty, Mismatch> {
    Ok(
        cliq
            .v3()
            .extensions()
            .get_property(
                input
                    .required::<
                        cliq_api::v3::types::ExtensionId,
                    >("path", "EXTENSION_ID")?,
                input.required::<String>("query", "extension_key")?,
                input.required::<String>("path", "KEY")?,
            ),
    )
}
fn delete_property(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteExtensionProperty, Mismatch> {
    Ok(
        cliq
            .v3()
            .extensions()
            .delete_property(
                input
                    .required::<
                        cliq_api::v3::types::ExtensionId,
                    >("path", "EXTENSION_ID")?,
                input.required::<String>("query", "extension_key")?,
                input.required::<String>("path", "KEY")?,
            ),
    )
}
