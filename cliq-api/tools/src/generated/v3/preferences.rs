// Generated from specs/v3/preferences.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::preferences::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::PreferencesGetResponse>),
    },
    Entry { operation: &operation::UPDATE, methods: &[method!([], update, json)], response: None },
];
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetPreferences, Mismatch> {
    let mut request = cliq.v3().preferences().get();
    if let Some(value) = input.optional::<Vec<String>>("query", "keys")? {
        request = request.keys(value);
    }
    Ok(request)
}
fn update(cliq: &Cliq, input: &Input) -> Result<request::UpdatePreferences, Mismatch> {
    let mut request = cliq.v3().preferences().update();
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "av_hd_video")?
    {
        request = request.av_hd_video(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "av_noise_cancellation")?
    {
        request = request.av_noise_cancellation(value);
    }
    if let Some(value) = input.optional::<String>("body", "cliq_font")? {
        request = request.cliq_font(value);
    }
    if let Some(value) = input.optional::<String>("body", "cliq_font_size")? {
        request = request.cliq_font_size(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "conference_recording")?
    {
        request = request.conference_recording(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "dark_mode")?
    {
        request = request.dark_mode(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "desktop_notification")?
    {
        request = request.desktop_notification(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "last_seen")?
    {
        request = request.last_seen(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "lhs_theme")?
    {
        request = request.lhs_theme(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "linkpreview_status")?
    {
        request = request.linkpreview_status(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "reading_mask")?
    {
        request = request.reading_mask(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "smileys")?
    {
        request = request.smileys(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "sound_notification")?
    {
        request = request.sound_notification(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "translation_mode")?
    {
        request = request.translation_mode(value);
    }
    if let Some(value) = input.optional::<String>("body", "ui_theme")? {
        request = request.ui_theme(value);
    }
    if let Some(value) = input.optional::<String>("body", "video_background")? {
        request = request.video_background(value);
    }
    if let Some(value) = input.optional::<String>("body", "video_filter")? {
        request = request.video_filter(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "vision_assistive")?
    {
        request = request.vision_assistive(value);
    }
    Ok(request)
}
