//! Actions of buttons.

use crate::types::{ButtonAction, ButtonActionData, ButtonActionType};
use std::fmt::Display;

/// The action of a button.
#[derive(Clone, Debug, PartialEq)]
pub struct Action(ButtonAction);

impl Action {
    fn new(kind: ButtonActionType, data: ButtonActionData) -> Self {
        Self(ButtonAction::new(kind, data))
    }

    /// Copies text to the clipboard, at most 200 characters. Documented for the later version and
    /// used by a public integration.
    pub fn copy(text: impl Into<String>) -> Self {
        Self::new(ButtonActionType::Copy, ButtonActionData::new().text(text))
    }

    /// Previews a URL in the chat, at most 500 characters. Documented for the later version and
    /// used by a public integration.
    pub fn preview_url(address: impl Into<String>) -> Self {
        Self::new(ButtonActionType::PreviewUrl, ButtonActionData::new().url(address))
    }
}

impl From<Action> for ButtonAction {
    fn from(action: Action) -> Self {
        action.0
    }
}

/// Invokes a function.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct InvokeFunction(ButtonActionData);

impl InvokeFunction {
    /// Creates an action from the name of the function.
    pub fn new(name: impl Into<String>) -> Self {
        Self(ButtonActionData::new().name(name))
    }

    /// Sets the e-mail address of the owner of the function. Documented for the later version only.
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

/// Opens a URL, which may differ by platform. Each URL has at most 256 characters.
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
    /// Creates an action from the URL for browsers.
    pub fn new(web: impl Into<String>) -> Self {
        Self(ButtonActionData::new().web(web))
    }

    /// Sets the URL for iOS.
    pub fn ios(self, address: impl Into<String>) -> Self {
        Self(self.0.i_os(address))
    }

    /// Sets the URL for Android.
    pub fn android(self, address: impl Into<String>) -> Self {
        Self(self.0.android(address))
    }

    /// Sets the URL for Windows.
    pub fn windows(self, address: impl Into<String>) -> Self {
        Self(self.0.windows(address))
    }

    /// Sets the URL for macOS. This key is undocumented, so the service may reject it.
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

/// A system action, with the id of its target user.
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

    /// Invites a user. Documented for the later version and used by a public integration.
    pub fn invite(id: impl Display) -> Self {
        Self::new("invite", id)
    }

    /// Requests the location. Documented for the later version and used by a public integration.
    pub fn location_permission(id: impl Display) -> Self {
        Self::new("locationpermission", id)
    }

    /// Any other action, as `<action>/<id>`. Validation reports a warning.
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
