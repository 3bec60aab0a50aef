//! The components that report events.

use super::spelling::normal;
use crate::open_enum::{OpenEnum, open_enum};

open_enum! {
    /// The component whose handler is called.
    Component;
    Bot = "bot";
    Command = "command";
    MessageAction = "messageaction";
    Function = "function";
    Widget = "widget";
    Extension = "extension";
    LinkPreview = "link_preview";
}

impl Component {
    /// Reads a component in any spelling.
    pub(super) fn read(name: &str) -> Self {
        let exact = Self::from_wire(name);
        if exact.is_known() {
            return exact;
        }
        match normal(name).as_str() {
            "bot" => Self::Bot,
            "command" | "slashcommand" => Self::Command,
            "messageaction" => Self::MessageAction,
            "function" => Self::Function,
            "widget" => Self::Widget,
            "extension" => Self::Extension,
            "linkpreview" => Self::LinkPreview,
            _ => exact,
        }
    }

    /// Whether the component is documented.
    pub(super) const fn is_known(&self) -> bool {
        !matches!(self, Self::UnknownValue(_))
    }
}
