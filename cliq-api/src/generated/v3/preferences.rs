// Generated from specs/v3/preferences.yaml by `cargo xtask generate`. Do not edit.

//! Preferences of the caller for the appearance, notifications, calls and accessibility of
//! Cliq.
#![doc = include_str!("operations/preferences.md")]
/// Handle with a method for each operation of the module [`preferences`](self#operations).
///
/// [`Api::preferences`](super::Api::preferences) returns it.
#[derive(Clone, Debug)]
pub struct Preferences {
    client: crate::Cliq,
}
impl Preferences {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Returns the preferences of the caller, or only those named by `keys`.
    ///
    /// | Request | `GET /api/v3/settings/user-preferences` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` |
    /// | Rate limit | not documented |
    /// | Result | [`UserPreferences`](crate::v3::types::UserPreferences): the preferences |
    /// | Operation | `preferences_get` ([sources](crate::v3::sources#preferences_get)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let preferences = cliq.v3().preferences().get().keys(["dark_mode"]).await?;
    /// println!("{preferences:?}");
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> request::GetPreferences {
        request::GetPreferences {
            call: self.call_of(&operation::GET),
        }
    }
    /// Changes preferences of the caller.
    ///
    /// An omitted preference stays as it is.
    ///
    /// | Request | `PUT /api/v3/settings/user-preferences` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.UPDATE` |
    /// | Rate limit | not documented |
    /// | Result | no content |
    /// | Operation | `preferences_update` ([sources](crate::v3::sources#preferences_update)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::EnabledState;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().preferences().update().dark_mode(EnabledState::Enabled).await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self) -> request::UpdatePreferences {
        request::UpdatePreferences {
            call: self.call_of(&operation::UPDATE),
            body: types::PreferencesUpdateRequest {
                av_hd_video: None,
                av_noise_cancellation: None,
                cliq_font: None,
                cliq_font_size: None,
                conference_recording: None,
                dark_mode: None,
                desktop_notification: None,
                last_seen: None,
                lhs_theme: None,
                linkpreview_status: None,
                reading_mask: None,
                smileys: None,
                sound_notification: None,
                translation_mode: None,
                ui_theme: None,
                video_background: None,
                video_filter: None,
                vision_assistive: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Preferences::get`](super::Preferences::get).
        #[doc = include_str!("requests/GetPreferences.md")]
        GetPreferences[]: json crate::v3::types::PreferencesGetResponse =>
            crate::v3::types::UserPreferences, |response| Ok(response.into_value().userpreferences);
        /// Names of the preferences to return, such as `dark_mode`; all if omitted.
        query "keys" keys: each String;
    }
    crate::call::request! {
        /// Request of [`Preferences::update`](super::Preferences::update).
        #[doc = include_str!("requests/UpdatePreferences.md")]
        UpdatePreferences[body: super::types::PreferencesUpdateRequest]: empty();
        /// Whether calls use HD video.
        body av_hd_video: into crate::v3::types::EnabledState;
        /// Whether noise is suppressed in calls.
        body av_noise_cancellation: into crate::v3::types::EnabledState;
        /// Font; `-1` is the default font.
        body cliq_font: into String;
        /// Level of the font size, such as `2`.
        body cliq_font_size: into String;
        /// Whether conferences may be recorded.
        body conference_recording: into crate::v3::types::EnabledState;
        /// Whether the interface is dark.
        body dark_mode: into crate::v3::types::EnabledState;
        /// Whether notifications appear on the desktop.
        body desktop_notification: into crate::v3::types::EnabledState;
        /// Whether contacts see when the caller was last active.
        body last_seen: into crate::v3::types::EnabledState;
        /// Whether the left sidebar has a theme.
        body lhs_theme: into crate::v3::types::EnabledState;
        /// Whether messages show previews of links.
        body linkpreview_status: into crate::v3::types::EnabledState;
        /// Whether the reading mask is shown.
        body reading_mask: into crate::v3::types::EnabledState;
        /// Whether messages show emojis instead of their text form.
        body smileys: into crate::v3::types::EnabledState;
        /// Whether any notification plays a sound.
        body sound_notification: into crate::v3::types::EnabledState;
        /// Whether messages are translated automatically.
        body translation_mode: into crate::v3::types::EnabledState;
        /// Theme of the interface, such as `4`.
        body ui_theme: into String;
        /// Virtual background of video calls, or `none`.
        body video_background: into String;
        /// Filter of video calls, or `none`.
        body video_filter: into String;
        /// Whether aids for impaired vision are active.
        body vision_assistive: into crate::v3::types::EnabledState;
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
    /// `preferences_get`: Get the preferences of the caller.
    pub static GET: Operation = Operation::new(
        "preferences_get", "preferences", Method::GET, "/api/v3", "/settings/user-preferences",
        "Get the preferences of the caller",
    )
    .query(&["keys"])
    .scopes(&[&["ZohoCliq.Profile.READ"]])
    .parameters(&rules::PREFERENCES_GET_PARAMETERS)
    .shape(&shapes::PREFERENCES_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("userpreferences")
    .sources(&["published: userpreferences"]);
    /// `preferences_update`: Change preferences of the caller.
    pub static UPDATE: Operation = Operation::new(
        "preferences_update", "preferences", Method::PUT, "/api/v3", "/settings/user-preferences",
        "Change preferences of the caller",
    )
    .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
    .request(RequestKind::Json { required: true })
    .rules(&rules::PREFERENCES_UPDATE_REQUEST)
    .sources(&["published: userpreferences"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&GET, &UPDATE];
}
/// Types of this module.
pub mod types {
    /// The preferences of the caller.
    ///
    /// Response body of [`Preferences::get`](super::Preferences::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PreferencesGetResponse {
        /// The preferences.
        pub userpreferences: UserPreferences,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(PreferencesGetResponse);
    /// The preferences to change.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct PreferencesUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) av_hd_video: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) av_noise_cancellation: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) cliq_font: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) cliq_font_size: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) conference_recording: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) dark_mode: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) desktop_notification: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) last_seen: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) lhs_theme: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) linkpreview_status: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) reading_mask: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) smileys: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) sound_notification: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) translation_mode: Option<crate::v3::types::EnabledState>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) ui_theme: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) video_background: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) video_filter: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) vision_assistive: Option<crate::v3::types::EnabledState>,
    }
    /// Preferences of a user. Any of them may be absent.
    ///
    /// Returned by [`Preferences::get`](super::Preferences::get).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct UserPreferences {
        /// Whether calls switch to picture-in-picture by themselves.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_auto_pip: Option<crate::v3::types::EnabledState>,
        /// Whether calls use HD video.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_hd_video: Option<crate::v3::types::EnabledState>,
        /// Whether the live transcript stays visible during calls.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_livetranscript_always_on: Option<crate::v3::types::EnabledState>,
        /// Font size of live transcripts, such as `2`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_livetranscript_fontsize: Option<String>,
        /// Whether noise is suppressed in calls.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_noise_cancellation: Option<crate::v3::types::EnabledState>,
        /// Whether calls detect speech.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_speech_detection: Option<crate::v3::types::EnabledState>,
        /// Whether live transcripts are translated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub av_translate_livetranscript: Option<crate::v3::types::EnabledState>,
        /// Font; `-1` is the default font.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cliq_font: Option<String>,
        /// Level of the font size, such as `2`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cliq_font_size: Option<String>,
        /// Level of the letter spacing, such as `2`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub cliq_font_spacing: Option<String>,
        /// Whether conferences may be recorded.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub conference_recording: Option<crate::v3::types::EnabledState>,
        /// Theme of conferences, or `none`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub conference_theme: Option<String>,
        /// Whether the list of chats shows pictures of contacts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub contact_photo: Option<crate::v3::types::EnabledState>,
        /// Whether the interface is dark.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub dark_mode: Option<crate::v3::types::EnabledState>,
        /// Whether notifications appear on the desktop.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub desktop_notification: Option<crate::v3::types::EnabledState>,
        /// Whether the focused element is highlighted for navigation by keyboard.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub focus_indicator: Option<crate::v3::types::EnabledState>,
        /// Whether notifications play sounds at all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub global_sound_notify: Option<crate::v3::types::EnabledState>,
        /// Whether huddles mirror the video of the caller.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub huddle_mirror_video: Option<crate::v3::types::EnabledState>,
        /// Whether participants of a huddle are notified of messages in it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub huddle_notify_msg: Option<crate::v3::types::EnabledState>,
        /// Whether the pane of a huddle is shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub huddle_pane_status: Option<crate::v3::types::EnabledState>,
        /// Whether huddles use the layout for shared screens.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub huddle_screenshare_layout: Option<crate::v3::types::EnabledState>,
        /// Whether huddles show a permanent information bar.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub huddle_sticky_info: Option<crate::v3::types::EnabledState>,
        /// Whether contacts see when the caller was last active.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub last_seen: Option<crate::v3::types::EnabledState>,
        /// Whether the left sidebar has a theme.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub lhs_theme: Option<crate::v3::types::EnabledState>,
        /// Whether messages show previews of links.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub linkpreview_status: Option<crate::v3::types::EnabledState>,
        /// Whether text is magnified.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub magnify_text: Option<crate::v3::types::EnabledState>,
        /// Whether notifications contain the message.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message_in_notification: Option<crate::v3::types::EnabledState>,
        /// Emojis offered as quick reactions, separated by commas, such as `:thumbsup:,:super:`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub quick_reactions: Option<String>,
        /// Whether reactions cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reactions_notification: Option<crate::v3::types::EnabledState>,
        /// Whether the reading mask is shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reading_mask: Option<crate::v3::types::EnabledState>,
        /// Type of the reading mask.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reading_mask_type: Option<crate::v3::types::EnabledState>,
        /// Whether reminders cause notifications.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reminder_notification: Option<crate::v3::types::EnabledState>,
        /// Whether messages offer to be translated.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub show_translate_option: Option<crate::v3::types::EnabledState>,
        /// Whether the emoji preference is set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub smileypreference: Option<crate::v3::types::EnabledState>,
        /// Whether messages show emojis instead of their text form.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub smileys: Option<crate::v3::types::EnabledState>,
        /// Whether any notification plays a sound.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub sound_notification: Option<crate::v3::types::EnabledState>,
        /// Whether notifications pop up.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub toast_notification: Option<crate::v3::types::EnabledState>,
        /// Whether messages are translated automatically.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub translation_mode: Option<crate::v3::types::EnabledState>,
        /// Theme of the interface, such as `4`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub ui_theme: Option<String>,
        /// Whether links in messages are underlined.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub underlinelinks: Option<crate::v3::types::EnabledState>,
        /// Virtual background of video calls, or `none`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub video_background: Option<String>,
        /// Filter of video calls, or `none`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub video_filter: Option<String>,
        /// Whether aids for impaired vision are active.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub vision_assistive: Option<crate::v3::types::EnabledState>,
        /// Type of the aid for impaired vision.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub vision_assistive_type: Option<crate::v3::types::EnabledState>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static PREFERENCES_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("av_hd_video", &ENABLED_STATE),
        Key::optional("av_noise_cancellation", &ENABLED_STATE),
        Key::optional("cliq_font", &Rules::text(&[])),
        Key::optional("cliq_font_size", &Rules::text(&[])),
        Key::optional("conference_recording", &ENABLED_STATE),
        Key::optional("dark_mode", &ENABLED_STATE),
        Key::optional("desktop_notification", &ENABLED_STATE),
        Key::optional("last_seen", &ENABLED_STATE),
        Key::optional("lhs_theme", &ENABLED_STATE),
        Key::optional("linkpreview_status", &ENABLED_STATE),
        Key::optional("reading_mask", &ENABLED_STATE),
        Key::optional("smileys", &ENABLED_STATE),
        Key::optional("sound_notification", &ENABLED_STATE),
        Key::optional("translation_mode", &ENABLED_STATE),
        Key::optional("ui_theme", &Rules::text(&[])),
        Key::optional("video_background", &Rules::text(&[])),
        Key::optional("video_filter", &Rules::text(&[])),
        Key::optional("vision_assistive", &ENABLED_STATE),
    ]).build();
    pub(crate) static PREFERENCES_GET_PARAMETERS: Rules = Rules::object(&[
        Key::optional("keys", &Rules::list(&Rules::text(&[]), &[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static PREFERENCES_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("userpreferences", &USER_PREFERENCES),
    ]);
    pub(crate) static USER_PREFERENCES: Shape = Shape::object(&[
        Field::optional("av_auto_pip", &Shape::Text),
        Field::optional("av_hd_video", &Shape::Text),
        Field::optional("av_livetranscript_always_on", &Shape::Text),
        Field::optional("av_livetranscript_fontsize", &Shape::Text),
        Field::optional("av_noise_cancellation", &Shape::Text),
        Field::optional("av_speech_detection", &Shape::Text),
        Field::optional("av_translate_livetranscript", &Shape::Text),
        Field::optional("cliq_font", &Shape::Text),
        Field::optional("cliq_font_size", &Shape::Text),
        Field::optional("cliq_font_spacing", &Shape::Text),
        Field::optional("conference_recording", &Shape::Text),
        Field::optional("conference_theme", &Shape::Text),
        Field::optional("contact_photo", &Shape::Text),
        Field::optional("dark_mode", &Shape::Text),
        Field::optional("desktop_notification", &Shape::Text),
        Field::optional("focus_indicator", &Shape::Text),
        Field::optional("global_sound_notify", &Shape::Text),
        Field::optional("huddle_mirror_video", &Shape::Text),
        Field::optional("huddle_notify_msg", &Shape::Text),
        Field::optional("huddle_pane_status", &Shape::Text),
        Field::optional("huddle_screenshare_layout", &Shape::Text),
        Field::optional("huddle_sticky_info", &Shape::Text),
        Field::optional("last_seen", &Shape::Text),
        Field::optional("lhs_theme", &Shape::Text),
        Field::optional("linkpreview_status", &Shape::Text),
        Field::optional("magnify_text", &Shape::Text),
        Field::optional("message_in_notification", &Shape::Text),
        Field::optional("quick_reactions", &Shape::Text),
        Field::optional("reactions_notification", &Shape::Text),
        Field::optional("reading_mask", &Shape::Text),
        Field::optional("reading_mask_type", &Shape::Text),
        Field::optional("reminder_notification", &Shape::Text),
        Field::optional("show_translate_option", &Shape::Text),
        Field::optional("smileypreference", &Shape::Text),
        Field::optional("smileys", &Shape::Text),
        Field::optional("sound_notification", &Shape::Text),
        Field::optional("toast_notification", &Shape::Text),
        Field::optional("translation_mode", &Shape::Text),
        Field::optional("ui_theme", &Shape::Text),
        Field::optional("underlinelinks", &Shape::Text),
        Field::optional("video_background", &Shape::Text),
        Field::optional("video_filter", &Shape::Text),
        Field::optional("vision_assistive", &Shape::Text),
        Field::optional("vision_assistive_type", &Shape::Text),
    ]);
}
