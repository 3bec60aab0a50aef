// Generated from specs/v3/keyboard_shortcuts.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::keyboard_shortcuts::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry { operation: &operation::DELETE, methods: &[method!([], delete, json)], response: None },
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::KeyboardShortcutsGetResponse>),
    },
    Entry {
        operation: &operation::UPDATE,
        methods: &[method!([], update, json)],
        response: Some(read::<cliq_api::v3::types::KeyboardShortcutsUpdateResponse>),
    },
];
fn delete(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::DeleteKeyboardShortcuts, Mismatch> {
    let mut request = cliq.v3().keyboard_shortcuts().delete();
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "annotate")?
    {
        request = request.annotate(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "basic")?
    {
        request = request.basic(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "composer")?
    {
        request = request.composer(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "media")?
    {
        request = request.media(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "message_action")?
    {
        request = request.message_action(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "networks")?
    {
        request = request.networks(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::CustomShortcutsToDelete>("body", "custom")?
    {
        request = request.custom(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::ShortcutKind>("body", "type")?
    {
        request = request.type_(value);
    }
    Ok(request)
}
fn get(cliq: &Cliq, _input: &Input) -> Result<request::GetKeyboardShortcuts, Mismatch> {
    Ok(cliq.v3().keyboard_shortcuts().get())
}
fn update(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateKeyboardShortcuts, Mismatch> {
    let mut request = cliq.v3().keyboard_shortcuts().update();
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "annotate")?
    {
        request = request.annotate(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "basic")?
    {
        request = request.basic(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "composer")?
    {
        request = request.composer(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "media")?
    {
        request = request.media(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "message_action")?
    {
        request = request.message_action(value);
    }
    if let Some(value) = input
        .optional::<
            std::collections::BTreeMap<String, cliq_api::v3::types::ShortcutKeys>,
        >("body", "networks")?
    {
        request = request.networks(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::CustomShortcuts>("body", "custom")?
    {
        request = request.custom(value);
    }
    if let Some(value) = input
        .optional::<
            cliq_api::v3::types::ShortcutsByCategory,
        >("body", "keyboard_shortcuts")?
    {
        request = request.keyboard_shortcuts(value);
    }
    Ok(request)
}
