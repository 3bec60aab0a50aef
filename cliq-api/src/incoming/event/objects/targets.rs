//! What a user clicked, chose or changed.

use super::super::reading::{object, open_enums};
use super::{FormValue, Parameters};
use crate::open_enum::open_enum;
use crate::scalar::Text;

open_enum! {
    /// What made a function or a widget run.
    Trigger;
    Click = "click";
    Load = "load";
    Refresh = "refresh";
    TabClick = "tab_click";
}

object! {
    /// A button of a message.
    ButtonTarget {
        /// The label.
        name: Option<String> = "name", "label";
        /// The hint.
        hint: Option<String> = "hint";
        /// The id.
        id: Option<Text> = "id";
    }
}

object! {
    /// An input of a form.
    InputTarget {
        /// The name of the input.
        name: Option<String> = "name";
        /// The value that was entered or selected.
        value: Option<FormValue> = "value";
        /// What the user typed so far.
        query: Option<String> = "query";
    }
}

object! {
    /// A tab or a button of a widget.
    WidgetTarget {
        /// The id of the tab or of the button.
        id: Option<Text> = "id";
        /// The label of the button.
        label: Option<String> = "label", "name";
        /// The tab of the button.
        tab_id: Option<Text> = "tab_id";
        /// The section of the button.
        section_id: Option<Text> = "section_id";
    }
}

object! {
    /// A button or a menu of a preview.
    LinkTarget {
        /// The label.
        label: Option<String> = "label", "name";
        /// The hint.
        hint: Option<String> = "hint";
        /// The parameters that the preview gave it.
        params: Option<Parameters> = "params";
    }
}

object! {
    /// A suggestion that a user selected.
    Suggestion {
        /// The title.
        title: Option<String> = "title";
        /// The description.
        description: Option<String> = "description";
        /// The address of the image.
        image_url: Option<String> = "imageurl";
    }
}

open_enum! {
    /// What happens to an extension.
    InstallationKind;
    Install = "install";
    Upgrade = "upgrade";
    Uninstall = "uninstall";
}

object! {
    /// The extension that is installed.
    AppInfo {
        /// The version that is installed.
        current_version: Option<String> = "current_version";
        /// The version before.
        existing_version: Option<String> = "existing_version";
        /// What happens.
        kind: Option<InstallationKind> = "type";
    }
}

open_enums!(InstallationKind, Trigger);
