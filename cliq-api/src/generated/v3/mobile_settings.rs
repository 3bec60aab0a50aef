// Generated from specs/v3/mobile_settings.yaml by `cargo xtask generate`. Do not edit.

//! Settings of the mobile app of the caller: notifications, media, calls and summaries.
#![doc = include_str!("operations/mobile_settings.md")]
/// Handle with a method for each operation of the module [`mobile_settings`](self#operations).
///
/// [`Api::mobile_settings`](super::Api::mobile_settings) returns it.
#[derive(Clone, Debug)]
pub struct MobileSettings {
    client: crate::Cliq,
}
impl MobileSettings {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns the settings of the mobile app of the caller.
    ///
    /// `keys` selects one setting, `fetch_all` all of them.
    ///
    /// | Request | `GET /api/v3/settings/mobile` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`MobileAppSettings`](crate::v3::types::MobileAppSettings): the settings |
    /// | Operation | `mobile_settings_get` ([sources](crate::v3::sources#mobile_settings_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let settings = cliq
    ///     .v3()
    ///     .mobile_settings()
    ///     .get()
    ///     .keys("last_seen")
    ///     .fetch_all(true)
    ///     .await?;
    /// println!("{settings:?}");
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> request::GetMobileSettings {
        request::GetMobileSettings {
            call: self.call_of(&operation::GET),
        }
    }
    /// Changes settings of the mobile app of the caller.
    ///
    /// An omitted setting stays as it is.
    ///
    /// | Request | `PUT /api/v3/settings/mobile` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `mobile_settings_update` ([sources](crate::v3::sources#mobile_settings_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{EnabledState, MobileNotifications};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3()
    ///     .mobile_settings()
    ///     .update()
    ///     .file_summary(EnabledState::Disabled)
    ///     .notification(MobileNotifications::new().hashtags_sound(EnabledState::Enabled))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self) -> request::UpdateMobileSettings {
        request::UpdateMobileSettings {
            call: self.call_of(&operation::UPDATE),
            body: types::MobileSettingsUpdateRequest {
                av_hd_video: None,
                av_noise_cancellation: None,
                chat_summary: None,
                conference_recording: None,
                file_summary: None,
                huddle_join_video_muted: None,
                last_seen: None,
                media_auto_download: None,
                media_to_gallery: None,
                media_upload_quality: None,
                notification: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`MobileSettings::get`](super::MobileSettings::get).
        #[doc = include_str!("requests/GetMobileSettings.md")]
        GetMobileSettings[]: json crate::v3::types::MobileAppSettings;
        /// Name of the only setting to return, such as `last_seen`.
        query "keys" keys: into String;
        /// Whether to return every setting, as the apps of the service do.
        query "fetch_all" fetch_all: plain bool;
    }
    crate::call::request! {
        /// Request of [`MobileSettings::update`](super::MobileSettings::update).
        #[doc = include_str!("requests/UpdateMobileSettings.md")]
        UpdateMobileSettings[optional_body: super::types::MobileSettingsUpdateRequest]: empty();
        /// Whether calls use HD video.
        body av_hd_video: into crate::v3::types::EnabledState;
        /// Whether noise is suppressed in calls.
        body av_noise_cancellation: into crate::v3::types::EnabledState;
        /// Whether summaries of chats are shown.
        body chat_summary: into crate::v3::types::EnabledState;
        /// Whether conferences may be recorded.
        body conference_recording: into crate::v3::types::EnabledState;
        /// Whether summaries of files are shown.
        body file_summary: into crate::v3::types::EnabledState;
        /// Whether the camera is off when the caller joins a huddle.
        body huddle_join_video_muted: into crate::v3::types::EnabledState;
        /// Whether others see when the caller was last active.
        body last_seen: into crate::v3::types::EnabledState;
        /// Media that the app downloads by itself.
        body media_auto_download: into crate::v3::types::MediaAutoDownload;
        /// Media that the app stores in the gallery of the device.
        body media_to_gallery: into crate::v3::types::MediaToGallery;
        /// Whether media are uploaded in high quality.
        body media_upload_quality: into crate::v3::types::EnabledState;
        /// Notifications by kind of message.
        body notification: into crate::v3::types::MobileNotifications;
    }
}
/// Descriptors of the operations.
pub mod operation {
    #[allow(unused_imports, reason = "few modules need all of them")]
    use crate::operation::{
        Condition, ConditionalScopes, Operation, Pagination, PaginationKind, RateLimit,
        RequestKind, ResponseKind,
    };
    #[allow(unused_imports, reason = "few responses lack a name")]
    use crate::reading::Shape;
    #[allow(unused_imports, reason = "few modules lack bodies or responses")]
    use super::super::{rules, shapes};
    use http::Method;
    /// `mobile_settings_get`: Get the settings of the mobile app.
    pub static GET: Operation = Operation::new(
        "mobile_settings_get", "mobile_settings", Method::GET, "/api/v3", "/settings/mobile",
        "Get the settings of the mobile app",
    )
    .query(&["keys", "fetch_all"])
    .scopes(&[&["ZohoCliq.Profile.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .parameters(&rules::MOBILE_SETTINGS_GET_PARAMETERS)
    .shape(&shapes::MOBILE_APP_SETTINGS)
    .response(ResponseKind::Json)
    .sources(&["published: mobilesettings"]);
    /// `mobile_settings_update`: Change settings of the mobile app.
    pub static UPDATE: Operation = Operation::new(
        "mobile_settings_update", "mobile_settings", Method::PUT, "/api/v3", "/settings/mobile",
        "Change settings of the mobile app",
    )
    .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: false })
    .rules(&rules::MOBILE_SETTINGS_UPDATE_REQUEST)
    .sources(&["published: mobilesettings"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET, &UPDATE];
}
/// Types of this module.
pub mod types {
    /// When the app downloads media by itself, by kind of file.
    ///
    /// Part of the response of [`MobileSettings::get`](super::MobileSettings::get). Accepted by
    /// [`MobileSettings::update`](super::MobileSettings::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::MEDIA_AUTO_DOWNLOAD,
        ),
    ))]
    #[non_exhaustive]
    pub struct MediaAutoDownload {
        /// When to download images.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub images: Option<crate::v3::types::MediaAutoDownloadMode>,
        /// When to download other files.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub others: Option<crate::v3::types::MediaAutoDownloadMode>,
        /// When to download videos.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub videos: Option<crate::v3::types::MediaAutoDownloadMode>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl MediaAutoDownload {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                images: None,
                others: None,
                videos: None,
                extra: serde_json::Map::new(),
            }
        }
        /// When to download images.
        #[must_use]
        pub fn images(
            mut self,
            images: impl Into<crate::v3::types::MediaAutoDownloadMode>,
        ) -> Self {
            self.images = Some(images.into());
            self
        }
        /// When to download other files.
        #[must_use]
        pub fn others(
            mut self,
            others: impl Into<crate::v3::types::MediaAutoDownloadMode>,
        ) -> Self {
            self.others = Some(others.into());
            self
        }
        /// When to download videos.
        #[must_use]
        pub fn videos(
            mut self,
            videos: impl Into<crate::v3::types::MediaAutoDownloadMode>,
        ) -> Self {
            self.videos = Some(videos.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// When files are downloaded by themselves: always (`enabled`), never (`disabled`), only on
        /// Wi-Fi (`wifi`), or only on mobile data (`mobile`).
        ///
        /// Part of the response of [`MobileSettings::get`](super::MobileSettings::get). Accepted by
        /// [`MobileSettings::update`](super::MobileSettings::update).
        MediaAutoDownloadMode;
        Enabled = "enabled";
        Disabled = "disabled";
        Wifi = "wifi";
        Mobile = "mobile";
    }
    /// Which media the app stores in the gallery of the device.
    ///
    /// Part of the response of [`MobileSettings::get`](super::MobileSettings::get). Accepted by
    /// [`MobileSettings::update`](super::MobileSettings::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::MEDIA_TO_GALLERY,
        ),
    ))]
    #[non_exhaustive]
    pub struct MediaToGallery {
        /// Whether pictures taken in the app are stored in the gallery.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub camera_captures: Option<crate::v3::types::EnabledState>,
        /// Whether downloaded images are stored in the gallery.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub images: Option<crate::v3::types::EnabledState>,
        /// Whether downloaded videos are stored in the gallery.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub videos: Option<crate::v3::types::EnabledState>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl MediaToGallery {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                camera_captures: None,
                images: None,
                videos: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Whether pictures taken in the app are stored in the gallery.
        #[must_use]
        pub fn camera_captures(
            mut self,
            camera_captures: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.camera_captures = Some(camera_captures.into());
            self
        }
        /// Whether downloaded images are stored in the gallery.
        #[must_use]
        pub fn images(
            mut self,
            images: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.images = Some(images.into());
            self
        }
        /// Whether downloaded videos are stored in the gallery.
        #[must_use]
        pub fn videos(
            mut self,
            videos: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.videos = Some(videos.into());
            self
        }
    }
    /// Settings of the mobile app of a user. A response to a request for one setting lacks the
    /// others.
    ///
    /// Returned by [`MobileSettings::get`](super::MobileSettings::get).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct MobileAppSettings {
        /// Whether calls use HD video.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_hd_video: Option<crate::v3::types::EnabledState>,
        /// Whether noise is suppressed in calls.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_noise_cancellation: Option<crate::v3::types::EnabledState>,
        /// Whether calls detect speech.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_speech_detection: Option<crate::v3::types::EnabledState>,
        /// Whether summaries of chats are shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat_summary: Option<crate::v3::types::EnabledState>,
        /// Whether conferences may be recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub conference_recording: Option<crate::v3::types::EnabledState>,
        /// Whether summaries of files are shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub file_summary: Option<crate::v3::types::EnabledState>,
        /// Whether the camera is off when the caller joins a huddle.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub huddle_join_video_muted: Option<crate::v3::types::EnabledState>,
        /// Whether others see when the caller was last active.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_seen: Option<crate::v3::types::EnabledState>,
        /// Media that the app downloads by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub media_auto_download: Option<MediaAutoDownload>,
        /// Media that the Android app downloads by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub media_auto_download_android: Option<MediaAutoDownload>,
        /// Media that the app stores in the gallery of the device.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub media_to_gallery: Option<MediaToGallery>,
        /// Whether media are uploaded in high quality.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub media_upload_quality: Option<crate::v3::types::EnabledState>,
        /// Notifications by kind of message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub notification: Option<MobileNotifications>,
        /// Whether summaries of unread messages are shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub unread_summary: Option<crate::v3::types::EnabledState>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(MobileAppSettings);
    /// Notifications of the mobile app: for each kind of message, whether there are notifications,
    /// with sound, and with a preview of the content.
    ///
    /// Part of the response of [`MobileSettings::get`](super::MobileSettings::get). Accepted by
    /// [`MobileSettings::update`](super::MobileSettings::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::MOBILE_NOTIFICATIONS,
        ),
    ))]
    #[non_exhaustive]
    pub struct MobileNotifications {
        /// Whether mentions cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub atmentions: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of mentions show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub atmentions_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of mentions play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub atmentions_sound: Option<crate::v3::types::EnabledState>,
        /// Whether messages of bots cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bot: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of messages of bots show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bot_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of messages of bots play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub bot_sound: Option<crate::v3::types::EnabledState>,
        /// Whether messages in channels cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of messages in channels show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of messages in channels play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub channel_sound: Option<crate::v3::types::EnabledState>,
        /// Whether direct messages cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub direct_message: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of direct messages show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub direct_message_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of direct messages play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub direct_message_sound: Option<crate::v3::types::EnabledState>,
        /// Whether messages in groups cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub group: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of messages in groups show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub group_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of messages in groups play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub group_sound: Option<crate::v3::types::EnabledState>,
        /// Whether hashtags cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hashtags: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of hashtags show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hashtags_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of hashtags play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub hashtags_sound: Option<crate::v3::types::EnabledState>,
        /// Whether mentions and tags cause notifications.
        #[serde(rename = "MT")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mt: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of mentions and tags show the content.
        #[serde(rename = "MT_preview")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mt_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of mentions and tags play a sound.
        #[serde(rename = "MT_sound")]
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mt_sound: Option<crate::v3::types::EnabledState>,
        /// Whether reactions cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reactions: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of reactions show the content.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reactions_preview: Option<crate::v3::types::EnabledState>,
        /// Whether notifications of reactions play a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reactions_sound: Option<crate::v3::types::EnabledState>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl MobileNotifications {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                mt: None,
                mt_preview: None,
                mt_sound: None,
                atmentions: None,
                atmentions_preview: None,
                atmentions_sound: None,
                bot: None,
                bot_preview: None,
                bot_sound: None,
                channel: None,
                channel_preview: None,
                channel_sound: None,
                direct_message: None,
                direct_message_preview: None,
                direct_message_sound: None,
                group: None,
                group_preview: None,
                group_sound: None,
                hashtags: None,
                hashtags_preview: None,
                hashtags_sound: None,
                reactions: None,
                reactions_preview: None,
                reactions_sound: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Whether mentions and tags cause notifications.
        #[must_use]
        pub fn mt(mut self, mt: impl Into<crate::v3::types::EnabledState>) -> Self {
            self.mt = Some(mt.into());
            self
        }
        /// Whether notifications of mentions and tags show the content.
        #[must_use]
        pub fn mt_preview(
            mut self,
            mt_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.mt_preview = Some(mt_preview.into());
            self
        }
        /// Whether notifications of mentions and tags play a sound.
        #[must_use]
        pub fn mt_sound(
            mut self,
            mt_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.mt_sound = Some(mt_sound.into());
            self
        }
        /// Whether mentions cause notifications.
        #[must_use]
        pub fn atmentions(
            mut self,
            atmentions: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.atmentions = Some(atmentions.into());
            self
        }
        /// Whether notifications of mentions show the content.
        #[must_use]
        pub fn atmentions_preview(
            mut self,
            atmentions_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.atmentions_preview = Some(atmentions_preview.into());
            self
        }
        /// Whether notifications of mentions play a sound.
        #[must_use]
        pub fn atmentions_sound(
            mut self,
            atmentions_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.atmentions_sound = Some(atmentions_sound.into());
            self
        }
        /// Whether messages of bots cause notifications.
        #[must_use]
        pub fn bot(mut self, bot: impl Into<crate::v3::types::EnabledState>) -> Self {
            self.bot = Some(bot.into());
            self
        }
        /// Whether notifications of messages of bots show the content.
        #[must_use]
        pub fn bot_preview(
            mut self,
            bot_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.bot_preview = Some(bot_preview.into());
            self
        }
        /// Whether notifications of messages of bots play a sound.
        #[must_use]
        pub fn bot_sound(
            mut self,
            bot_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.bot_sound = Some(bot_sound.into());
            self
        }
        /// Whether messages in channels cause notifications.
        #[must_use]
        pub fn channel(
            mut self,
            channel: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.channel = Some(channel.into());
            self
        }
        /// Whether notifications of messages in channels show the content.
        #[must_use]
        pub fn channel_preview(
            mut self,
            channel_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.channel_preview = Some(channel_preview.into());
            self
        }
        /// Whether notifications of messages in channels play a sound.
        #[must_use]
        pub fn channel_sound(
            mut self,
            channel_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.channel_sound = Some(channel_sound.into());
            self
        }
        /// Whether direct messages cause notifications.
        #[must_use]
        pub fn direct_message(
            mut self,
            direct_message: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.direct_message = Some(direct_message.into());
            self
        }
        /// Whether notifications of direct messages show the content.
        #[must_use]
        pub fn direct_message_preview(
            mut self,
            direct_message_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.direct_message_preview = Some(direct_message_preview.into());
            self
        }
        /// Whether notifications of direct messages play a sound.
        #[must_use]
        pub fn direct_message_sound(
            mut self,
            direct_message_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.direct_message_sound = Some(direct_message_sound.into());
            self
        }
        /// Whether messages in groups cause notifications.
        #[must_use]
        pub fn group(
            mut self,
            group: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.group = Some(group.into());
            self
        }
        /// Whether notifications of messages in groups show the content.
        #[must_use]
        pub fn group_preview(
            mut self,
            group_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.group_preview = Some(group_preview.into());
            self
        }
        /// Whether notifications of messages in groups play a sound.
        #[must_use]
        pub fn group_sound(
            mut self,
            group_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.group_sound = Some(group_sound.into());
            self
        }
        /// Whether hashtags cause notifications.
        #[must_use]
        pub fn hashtags(
            mut self,
            hashtags: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.hashtags = Some(hashtags.into());
            self
        }
        /// Whether notifications of hashtags show the content.
        #[must_use]
        pub fn hashtags_preview(
            mut self,
            hashtags_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.hashtags_preview = Some(hashtags_preview.into());
            self
        }
        /// Whether notifications of hashtags play a sound.
        #[must_use]
        pub fn hashtags_sound(
            mut self,
            hashtags_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.hashtags_sound = Some(hashtags_sound.into());
            self
        }
        /// Whether reactions cause notifications.
        #[must_use]
        pub fn reactions(
            mut self,
            reactions: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.reactions = Some(reactions.into());
            self
        }
        /// Whether notifications of reactions show the content.
        #[must_use]
        pub fn reactions_preview(
            mut self,
            reactions_preview: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.reactions_preview = Some(reactions_preview.into());
            self
        }
        /// Whether notifications of reactions play a sound.
        #[must_use]
        pub fn reactions_sound(
            mut self,
            reactions_sound: impl Into<crate::v3::types::EnabledState>,
        ) -> Self {
            self.reactions_sound = Some(reactions_sound.into());
            self
        }
    }
    /// The settings to change.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct MobileSettingsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) av_hd_video: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) av_noise_cancellation: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) chat_summary: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) conference_recording: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) file_summary: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) huddle_join_video_muted: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) last_seen: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) media_auto_download: Option<MediaAutoDownload>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) media_to_gallery: Option<MediaToGallery>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) media_upload_quality: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) notification: Option<MobileNotifications>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static MEDIA_AUTO_DOWNLOAD: Rules = Rules::object(&[
        Key::optional("images", &MEDIA_AUTO_DOWNLOAD_MODE),
        Key::optional("others", &MEDIA_AUTO_DOWNLOAD_MODE),
        Key::optional("videos", &MEDIA_AUTO_DOWNLOAD_MODE),
    ]).build();
    pub(crate) static MEDIA_AUTO_DOWNLOAD_MODE: Rules = Rules::Open(&[
        "enabled", "disabled", "wifi", "mobile",
    ]);
    pub(crate) static MEDIA_TO_GALLERY: Rules = Rules::object(&[
        Key::optional("camera_captures", &ENABLED_STATE),
        Key::optional("images", &ENABLED_STATE),
        Key::optional("videos", &ENABLED_STATE),
    ]).build();
    pub(crate) static MOBILE_NOTIFICATIONS: Rules = Rules::object(&[
        Key::optional("MT", &ENABLED_STATE),
        Key::optional("MT_preview", &ENABLED_STATE),
        Key::optional("MT_sound", &ENABLED_STATE),
        Key::optional("atmentions", &ENABLED_STATE),
        Key::optional("atmentions_preview", &ENABLED_STATE),
        Key::optional("atmentions_sound", &ENABLED_STATE),
        Key::optional("bot", &ENABLED_STATE),
        Key::optional("bot_preview", &ENABLED_STATE),
        Key::optional("bot_sound", &ENABLED_STATE),
        Key::optional("channel", &ENABLED_STATE),
        Key::optional("channel_preview", &ENABLED_STATE),
        Key::optional("channel_sound", &ENABLED_STATE),
        Key::optional("direct_message", &ENABLED_STATE),
        Key::optional("direct_message_preview", &ENABLED_STATE),
        Key::optional("direct_message_sound", &ENABLED_STATE),
        Key::optional("group", &ENABLED_STATE),
        Key::optional("group_preview", &ENABLED_STATE),
        Key::optional("group_sound", &ENABLED_STATE),
        Key::optional("hashtags", &ENABLED_STATE),
        Key::optional("hashtags_preview", &ENABLED_STATE),
        Key::optional("hashtags_sound", &ENABLED_STATE),
        Key::optional("reactions", &ENABLED_STATE),
        Key::optional("reactions_preview", &ENABLED_STATE),
        Key::optional("reactions_sound", &ENABLED_STATE),
    ]).build();
    pub(crate) static MOBILE_SETTINGS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("av_hd_video", &ENABLED_STATE),
        Key::optional("av_noise_cancellation", &ENABLED_STATE),
        Key::optional("chat_summary", &ENABLED_STATE),
        Key::optional("conference_recording", &ENABLED_STATE),
        Key::optional("file_summary", &ENABLED_STATE),
        Key::optional("huddle_join_video_muted", &ENABLED_STATE),
        Key::optional("last_seen", &ENABLED_STATE),
        Key::optional("media_auto_download", &MEDIA_AUTO_DOWNLOAD),
        Key::optional("media_to_gallery", &MEDIA_TO_GALLERY),
        Key::optional("media_upload_quality", &ENABLED_STATE),
        Key::optional("notification", &MOBILE_NOTIFICATIONS),
    ]).build();
    pub(crate) static MOBILE_SETTINGS_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("keys", &Rules::text(&[])),
        Key::optional("fetch_all", &Rules::Boolean),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static MEDIA_AUTO_DOWNLOAD: Shape = Shape::object(&[
        Field::optional("images", &Shape::Text),
        Field::optional("others", &Shape::Text),
        Field::optional("videos", &Shape::Text),
    ]);
    pub(crate) static MEDIA_TO_GALLERY: Shape = Shape::object(&[
        Field::optional("camera_captures", &Shape::Text),
        Field::optional("images", &Shape::Text),
        Field::optional("videos", &Shape::Text),
    ]);
    pub(crate) static MOBILE_APP_SETTINGS: Shape = Shape::object(&[
        Field::optional("av_hd_video", &Shape::Text),
        Field::optional("av_noise_cancellation", &Shape::Text),
        Field::optional("av_speech_detection", &Shape::Text),
        Field::optional("chat_summary", &Shape::Text),
        Field::optional("conference_recording", &Shape::Text),
        Field::optional("file_summary", &Shape::Text),
        Field::optional("huddle_join_video_muted", &Shape::Text),
        Field::optional("last_seen", &Shape::Text),
        Field::optional("media_auto_download", &MEDIA_AUTO_DOWNLOAD),
        Field::optional("media_auto_download_android", &MEDIA_AUTO_DOWNLOAD),
        Field::optional("media_to_gallery", &MEDIA_TO_GALLERY),
        Field::optional("media_upload_quality", &Shape::Text),
        Field::optional("notification", &MOBILE_NOTIFICATIONS),
        Field::optional("unread_summary", &Shape::Text),
    ]);
    pub(crate) static MOBILE_NOTIFICATIONS: Shape = Shape::object(&[
        Field::optional("MT", &Shape::Text),
        Field::optional("MT_preview", &Shape::Text),
        Field::optional("MT_sound", &Shape::Text),
        Field::optional("atmentions", &Shape::Text),
        Field::optional("atmentions_preview", &Shape::Text),
        Field::optional("atmentions_sound", &Shape::Text),
        Field::optional("bot", &Shape::Text),
        Field::optional("bot_preview", &Shape::Text),
        Field::optional("bot_sound", &Shape::Text),
        Field::optional("channel", &Shape::Text),
        Field::optional("channel_preview", &Shape::Text),
        Field::optional("channel_sound", &Shape::Text),
        Field::optional("direct_message", &Shape::Text),
        Field::optional("direct_message_preview", &Shape::Text),
        Field::optional("direct_message_sound", &Shape::Text),
        Field::optional("group", &Shape::Text),
        Field::optional("group_preview", &Shape::Text),
        Field::optional("group_sound", &Shape::Text),
        Field::optional("hashtags", &Shape::Text),
        Field::optional("hashtags_preview", &Shape::Text),
        Field::optional("hashtags_sound", &Shape::Text),
        Field::optional("reactions", &Shape::Text),
        Field::optional("reactions_preview", &Shape::Text),
        Field::optional("reactions_sound", &Shape::Text),
    ]);
}
