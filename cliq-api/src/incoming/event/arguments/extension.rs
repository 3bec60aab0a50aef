//! Arguments of the handlers of extensions and link previews.

use super::super::objects::{AppInfo, Chat, LinkTarget, User};
use super::super::reading::object;
use crate::auth::Secret;

macro_rules! installations {
    ($($(#[$docs:meta])* $name:ident;)+) => {
        $(object! {
            $(#[$docs])*
            $name {
                /// The extension.
                app_info: Option<AppInfo> = "app_info";
                /// The administrator.
                user: Option<User> = "user";
                /// A token, which samples leave empty.
                authtoken: Option<Secret> = "authtoken";
            }
        })+
    };
}

installations! {
    /// Whether the extension may be installed.
    InstallationCheckEvent;
    /// The extension was installed or upgraded.
    InstalledEvent;
    /// The extension was removed.
    UninstalledEvent;
}

macro_rules! previews {
    ($($(#[$docs:meta])* $name:ident;)+) => {
        $(object! {
            $(#[$docs])*
            $name {
                /// The address of the link.
                url: Option<String> = "url";
                /// The domain of the link.
                domain: Option<String> = "domain";
                /// The button or the menu.
                target: Option<LinkTarget> = "target";
                /// The user.
                user: Option<User> = "user";
                /// The chat.
                chat: Option<Chat> = "chat";
            }
        })+
    };
}

previews! {
    /// A link is about to be previewed.
    LinkPreviewEvent;
    /// A user clicked a button of a preview.
    LinkPreviewButtonEvent;
    /// A user opened the menu of a preview.
    LinkPreviewMenuEvent;
    /// A message with a previewed link was sent.
    LinkPreviewSentEvent;
}
