//! What buttons do.

use crate::types::{ButtonAction, ButtonActionData, ButtonActionType};
use std::fmt::Display;

/// What a click on a button does.
#[derive(Clone, Debug, PartialEq)]
pub struct Action(ButtonAction);

impl Action {
    fn new(kind: ButtonActionType, data: ButtonActionData) -> Self {
        Self(ButtonAction::new(kind, data))
    }

    /// Puts a text on the clipboard; at most 200 characters. Known from the later version and a
    /// public integration.
    pub fn copy(text: impl Into<String>) -> Self {
        Self::new(ButtonActionType::Copy, ButtonActionData::new().text(text))
    }

    /// Shows an address inside the chat; at most 500 characters. Known from the later version and
    /// a public integration.
    pub fn preview_url(address: impl Into<String>) -> Self {
        Self::new(ButtonActionType::PreviewUrl, ButtonActionData::new().url(address))
    }
}

impl From<Action> for ButtonAction {
    fn from(action: Action) -> Self {
        action.0
    }
}

/// Calls a function that was made to be called from chats.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InvokeFunction(ButtonActionData);

impl InvokeFunction {
    /// The function, by its name.
    pub fn new(name: impl Into<String>) -> Self {
        Self(ButtonActionData::new().name(name))
    }

    /// E-mail address of the one who made the function. Known from the later version only.
    pub fn owner(self, address: impl Into<String>) -> Self {
        Self(self.0.owner(address))
    }
}

impl From<&str> for InvokeFunction {
    fn from(name: &str) -> Self {
        Self::new(name)
    }
}

impl From<String> for InvokeFunction {
    fn from(name: String) -> Self {
        Self::new(name)
    }
}

impl From<InvokeFunction> for Action {
    fn from(action: InvokeFunction) -> Self {
        Self::new(ButtonActionType::InvokeFunction, action.0)
    }
}

/// Opens an address, which may differ from platform to platform. Each has at most 256 characters.
///
/// ```
/// use cliq_api::message::{Button, OpenUrl};
/// let button = Button::open_url("Open", OpenUrl::new("https://example.com").ios("app://x"));
/// # let _ = button;
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct OpenUrl(ButtonActionData);

impl OpenUrl {
    /// The address for browsers.
    pub fn new(web: impl Into<String>) -> Self {
        Self(ButtonActionData::new().web(web))
    }

    /// The address on iOS.
    pub fn ios(self, address: impl Into<String>) -> Self {
        Self(self.0.i_os(address))
    }

    /// The address on Android.
    pub fn android(self, address: impl Into<String>) -> Self {
        Self(self.0.android(address))
    }

    /// The address on Windows.
    pub fn windows(self, address: impl Into<String>) -> Self {
        Self(self.0.windows(address))
    }

    /// The address on macOS. No page names this key, so the service may refuse it.
    pub fn mac_os(self, address: impl Into<String>) -> Self {
        Self(self.0.mac_os(address))
    }
}

impl From<&str> for OpenUrl {
    fn from(web: &str) -> Self {
        Self::new(web)
    }
}

impl From<String> for OpenUrl {
    fn from(web: String) -> Self {
        Self::new(web)
    }
}

impl From<OpenUrl> for Action {
    fn from(action: OpenUrl) -> Self {
        Self::new(ButtonActionType::OpenUrl, action.0)
    }
}

/// An action of the service itself, with the id of the user it is aimed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SystemAction(String);

impl SystemAction {
    fn new(action: &str, id: impl Display) -> Self {
        Self(format!("{action}/{id}"))
    }

    /// Calls the user.
    pub fn audio_call(user: impl Display) -> Self {
        Self::new("audiocall", user)
    }

    /// Calls the user with video.
    pub fn video_call(user: impl Display) -> Self {
        Self::new("videocall", user)
    }

    /// Opens the chat with the user.
    pub fn start_chat(user: impl Display) -> Self {
        Self::new("startchat", user)
    }

    /// Invites. Known from the later version and a public integration.
    pub fn invite(id: impl Display) -> Self {
        Self::new("invite", id)
    }

    /// Asks for the location. Known from the later version and a public integration.
    pub fn location_permission(id: impl Display) -> Self {
        Self::new("locationpermission", id)
    }

    /// An action that is not known here, as `<action>/<id>`; a check warns of it.
    pub fn other(action: impl Into<String>) -> Self {
        Self(action.into())
    }
}

impl Display for SystemAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<SystemAction> for Action {
    fn from(action: SystemAction) -> Self {
        Self::new(ButtonActionType::SystemApi, ButtonActionData::new().api(action.0))
    }
}
