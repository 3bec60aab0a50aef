// Generated from specs/v3/mobile_settings.yaml by `cargo xtask generate`. Do not edit.

#[allow(unused_imports, reason = "not every module needs all of them")]
use crate::dynamic::{Entry, Input, Method, Mismatch, Outcome, body, method, read};
use cliq_api::v3::mobile_settings::{operation, request};
use cliq_api::Cliq;
pub(super) static ENTRIES: &[Entry] = &[
    Entry {
        operation: &operation::GET,
        methods: &[method!([], get, json)],
        response: Some(read::<cliq_api::v3::types::MobileAppSettings>),
    },
    Entry { operation: &operation::UPDATE, methods: &[method!([], update, json)], response: None },
];
fn get(cliq: &Cliq, input: &Input) -> Result<request::GetMobileSettings, Mismatch> {
    let mut request = cliq.v3().mobile_settings().get();
    if let Some(value) = input.optional::<String>("query", "keys")? {
        request = request.keys(value);
    }
    if let Some(value) = input.optional::<bool>("query", "fetch_all")? {
        request = request.fetch_all(value);
    }
    Ok(request)
}
fn update(
    cliq: &Cliq,
    input: &Input,
) -> Result<request::UpdateMobileSettings, Mismatch> {
    let mut request = cliq.v3().mobile_settings().update();
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
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "chat_summary")?
    {
        request = request.chat_summary(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "conference_recording")?
    {
        request = request.conference_recording(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "file_summary")?
    {
        request = request.file_summary(value);
    }
    if let Some(value) = input
        .optional::<
            cliq_api::v3::types::EnabledState,
        >("body", "huddle_join_video_muted")?
    {
        request = request.huddle_join_video_muted(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "last_seen")?
    {
        request = request.last_seen(value);
    }
    if let Some(value) = input
        .optional::<
            cliq_api::v3::types::MediaAutoDownload,
        >("body", "media_auto_download")?
    {
        request = request.media_auto_download(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MediaToGallery>("body", "media_to_gallery")?
    {
        request = request.media_to_gallery(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::EnabledState>("body", "media_upload_quality")?
    {
        request = request.media_upload_quality(value);
    }
    if let Some(value) = input
        .optional::<cliq_api::v3::types::MobileNotifications>("body", "notification")?
    {
        request = request.notification(value);
    }
    Ok(request)
}
