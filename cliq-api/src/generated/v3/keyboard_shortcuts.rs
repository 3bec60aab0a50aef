// Generated from specs/v3/keyboard_shortcuts.yaml by `cargo xtask generate`. Do not edit.

//! Keyboard shortcuts of the caller: the default ones by category, and custom ones for chats,
//! widgets and snippets.
#![doc = include_str!("operations/keyboard_shortcuts.md")]
/// Handle with a method for each operation of the module
/// [`keyboard_shortcuts`](self#operations).
///
/// [`Api::keyboard_shortcuts`](super::Api::keyboard_shortcuts) returns it.
#[derive(Clone, Debug)]
pub struct KeyboardShortcuts {
    client: crate::Cliq,
}
impl KeyboardShortcuts {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Deletes custom keyboard shortcuts and resets default ones: those that the request names or,
    /// with `type`, all of one kind.
    ///
    /// | Request | `DELETE /api/v3/settings/keyboard-shortcuts` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.DELETE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | no content |
    /// | Operation | `keyboard_shortcuts_delete` ([sources](crate::v3::sources#keyboard_shortcuts_delete)) |
    ///
    /// # Errors
    ///
    /// - `invalid_shortcut_payload`: The body is malformed.
    /// - `operation_failed`: The service failed to delete the shortcuts.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::ShortcutKind;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.v3().keyboard_shortcuts().delete().type_(ShortcutKind::Custom).await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self) -> request::DeleteKeyboardShortcuts {
        request::DeleteKeyboardShortcuts {
            call: self.call_of(&operation::DELETE),
            body: types::KeyboardShortcutsDeleteRequest {
                annotate: None,
                basic: None,
                composer: None,
                media: None,
                message_action: None,
                networks: None,
                custom: None,
                type_: None,
            },
        }
    }
    /// Returns the default keyboard shortcuts of the caller, with all changes, and the custom ones.
    ///
    /// | Request | `GET /api/v3/settings/keyboard-shortcuts` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`ShortcutsByCategory`](crate::v3::types::ShortcutsByCategory): the shortcuts |
    /// | Operation | `keyboard_shortcuts_get` ([sources](crate::v3::sources#keyboard_shortcuts_get)) |
    ///
    /// # Errors
    ///
    /// - `invalid_oauthtoken`: The access token is invalid or expired.
    /// - `invalid_access`: The caller has no access to the shortcuts.
    /// - `operation_failed`: The service failed to read the shortcuts.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let category = cliq.v3().keyboard_shortcuts().get().await?;
    /// println!("{category:?}");
    /// # Ok(()) }
    /// ```
    pub fn get(&self) -> request::GetKeyboardShortcuts {
        request::GetKeyboardShortcuts {
            call: self.call_of(&operation::GET),
        }
    }
    /// Changes default keyboard shortcuts and adds or replaces custom ones.
    ///
    /// Keys that another shortcut has are rejected.
    ///
    /// | Request | `PUT /api/v3/settings/keyboard-shortcuts` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Profile.UPDATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 5 minutes |
    /// | Result | [`KeyboardShortcutsUpdateResponse`](crate::v3::types::KeyboardShortcutsUpdateResponse): the shortcuts were changed |
    /// | Operation | `keyboard_shortcuts_update` ([sources](crate::v3::sources#keyboard_shortcuts_update)) |
    ///
    /// # Errors
    ///
    /// - `shortcut_overlap`: Another shortcut has the same keys.
    /// - `invalid_shortcut_payload`: The body is malformed.
    /// - `invalid_widget_id`: The widget does not exist.
    /// - `invalid_chat_id`: The chat does not exist.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::v3::types::{ChatShortcut, CustomShortcuts};
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let response = cliq
    ///     .v3()
    ///     .keyboard_shortcuts()
    ///     .update()
    ///     .custom(
    ///         CustomShortcuts::new()
    ///             .chat([
    ///                 ChatShortcut::new("support-team")
    ///                     .name("Support Team")
    ///                     .mac("cmd+option+c")
    ///                     .windows("ctrl+alt+c"),
    ///             ]),
    ///     )
    ///     .await?;
    /// println!("{}", response.status);
    /// # Ok(()) }
    /// ```
    pub fn update(&self) -> request::UpdateKeyboardShortcuts {
        request::UpdateKeyboardShortcuts {
            call: self.call_of(&operation::UPDATE),
            body: types::KeyboardShortcutsUpdateRequest {
                annotate: None,
                basic: None,
                composer: None,
                media: None,
                message_action: None,
                networks: None,
                custom: None,
                keyboard_shortcuts: None,
            },
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete).
        #[doc = include_str!("requests/DeleteKeyboardShortcuts.md")]
        DeleteKeyboardShortcuts[body: super::types::KeyboardShortcutsDeleteRequest]: empty();
        /// Shortcuts to reset for annotations, by name, such as `rotate`.
        body annotate: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to reset for navigation, by name, such as `search`.
        body basic: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to reset for the message editor, by name, such as `bold`.
        body composer: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to reset for calls, by name, such as `pip`.
        body media: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to reset for actions on a message, by name, such as `reply`.
        body message_action: plain std::collections::BTreeMap<String,
            crate::v3::types::ShortcutKeys>;
        /// Shortcuts to reset for switching between networks, by name.
        body networks: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Custom shortcuts to delete.
        body custom: into crate::v3::types::CustomShortcutsToDelete;
        /// Kind of shortcuts to delete or reset as a whole; excludes the other keys.
        body type_: into crate::v3::types::ShortcutKind;
    }
    crate::call::request! {
        /// Request of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get).
        #[doc = include_str!("requests/GetKeyboardShortcuts.md")]
        GetKeyboardShortcuts[]: json crate::v3::types::KeyboardShortcutsGetResponse =>
            crate::v3::types::ShortcutsByCategory,
            |response| Ok(response.into_value().keyboard_shortcuts);
    }
    crate::call::request! {
        /// Request of [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
        #[doc = include_str!("requests/UpdateKeyboardShortcuts.md")]
        UpdateKeyboardShortcuts[body: super::types::KeyboardShortcutsUpdateRequest]:
            json crate::v3::types::KeyboardShortcutsUpdateResponse;
        /// Shortcuts to set for annotations, by name, such as `rotate`.
        body annotate: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to set for navigation, by name, such as `search`.
        body basic: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to set for the message editor, by name, such as `bold`.
        body composer: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to set for calls, by name, such as `pip`.
        body media: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Shortcuts to set for actions on a message, by name, such as `reply`.
        body message_action: plain std::collections::BTreeMap<String,
            crate::v3::types::ShortcutKeys>;
        /// Shortcuts to set for switching between networks, by name.
        body networks: plain std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>;
        /// Custom shortcuts to add or replace, each in full.
        body custom: into crate::v3::types::CustomShortcuts;
        /// Shortcuts to set in the form of `keyboard_shortcuts_get`; an alternative to the other keys.
        body keyboard_shortcuts: into crate::v3::types::ShortcutsByCategory;
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
    /// `keyboard_shortcuts_delete`: Delete or reset keyboard shortcuts.
    pub static DELETE: Operation = Operation::new(
        "keyboard_shortcuts_delete", "keyboard_shortcuts", Method::DELETE, "/api/v3",
        "/settings/keyboard-shortcuts", "Delete or reset keyboard shortcuts",
    )
    .scopes(&[&["ZohoCliq.Profile.DELETE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::KEYBOARD_SHORTCUTS_DELETE_REQUEST)
    .errors(&[
        ("invalid_shortcut_payload", "The body is malformed."),
        ("operation_failed", "The service failed to delete the shortcuts."),
    ])
    .sources(&["published: keyboardshortcuts"]);
    /// `keyboard_shortcuts_get`: Get all keyboard shortcuts.
    pub static GET: Operation = Operation::new(
        "keyboard_shortcuts_get", "keyboard_shortcuts", Method::GET, "/api/v3",
        "/settings/keyboard-shortcuts", "Get all keyboard shortcuts",
    )
    .scopes(&[&["ZohoCliq.Profile.READ"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .shape(&shapes::KEYBOARD_SHORTCUTS_GET_RESPONSE)
    .response(ResponseKind::Json)
    .payload("keyboard_shortcuts")
    .errors(&[
        ("invalid_oauthtoken", "The access token is invalid or expired."),
        ("invalid_access", "The caller has no access to the shortcuts."),
        ("operation_failed", "The service failed to read the shortcuts."),
    ])
    .sources(&["published: keyboardshortcuts"]);
    /// `keyboard_shortcuts_update`: Change keyboard shortcuts.
    pub static UPDATE: Operation = Operation::new(
        "keyboard_shortcuts_update", "keyboard_shortcuts", Method::PUT, "/api/v3",
        "/settings/keyboard-shortcuts", "Change keyboard shortcuts",
    )
    .scopes(&[&["ZohoCliq.Profile.UPDATE"]])
    .rate_limit(RateLimit::new(20, 60, 300))
    .request(RequestKind::Json { required: true })
    .rules(&rules::KEYBOARD_SHORTCUTS_UPDATE_REQUEST)
    .shape(&shapes::KEYBOARD_SHORTCUTS_UPDATE_RESPONSE)
    .response(ResponseKind::Json)
    .errors(&[
        ("shortcut_overlap", "Another shortcut has the same keys."),
        ("invalid_shortcut_payload", "The body is malformed."),
        ("invalid_widget_id", "The widget does not exist."),
        ("invalid_chat_id", "The chat does not exist."),
    ])
    .sources(&["published: keyboardshortcuts"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[&DELETE, &GET, &UPDATE];
}
/// Types of this module.
pub mod types {
    /// A shortcut that opens a chat. It replaces an earlier one as a whole.
    ///
    /// Part of the response of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get). Accepted
    /// by [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::CHAT_SHORTCUT,
        ),
    ))]
    #[non_exhaustive]
    pub struct ChatShortcut {
        /// The chat to open.
        pub id: crate::v3::types::ChatId,
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Name of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl ChatShortcut {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(id: impl Into<crate::v3::types::ChatId>) -> Self {
            Self {
                id: id.into(),
                name: None,
                mac: None,
                windows: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Name of the chat.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
    /// Identifies a shortcut that opens a chat.
    ///
    /// Accepted by [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::CHAT_SHORTCUT_TO_DELETE,
        ),
    ))]
    #[non_exhaustive]
    pub struct ChatShortcutToDelete {
        /// The chat that the shortcut opens.
        pub id: crate::v3::types::ChatId,
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Name of the chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
    }
    impl ChatShortcutToDelete {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(id: impl Into<crate::v3::types::ChatId>) -> Self {
            Self {
                id: id.into(),
                name: None,
                mac: None,
                windows: None,
            }
        }
        /// Name of the chat.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
    /// Shortcuts that a user added.
    ///
    /// Part of the response of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get). Accepted
    /// by [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::CUSTOM_SHORTCUTS,
        ),
    ))]
    #[non_exhaustive]
    pub struct CustomShortcuts {
        /// Shortcuts that open a chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat: Option<Vec<ChatShortcut>>,
        /// Shortcuts that send a text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub snippet: Option<Vec<SnippetShortcut>>,
        /// Shortcuts that open a widget.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub widget: Option<Vec<WidgetShortcut>>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl CustomShortcuts {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                chat: None,
                snippet: None,
                widget: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Shortcuts that open a chat.
        #[must_use]
        pub fn chat(
            mut self,
            chat: impl IntoIterator<Item = impl Into<crate::v3::types::ChatShortcut>>,
        ) -> Self {
            self.chat = Some(chat.into_iter().map(Into::into).collect());
            self
        }
        /// Shortcuts that send a text.
        #[must_use]
        pub fn snippet(
            mut self,
            snippet: impl IntoIterator<
                Item = impl Into<crate::v3::types::SnippetShortcut>,
            >,
        ) -> Self {
            self.snippet = Some(snippet.into_iter().map(Into::into).collect());
            self
        }
        /// Shortcuts that open a widget.
        #[must_use]
        pub fn widget(
            mut self,
            widget: impl IntoIterator<Item = impl Into<crate::v3::types::WidgetShortcut>>,
        ) -> Self {
            self.widget = Some(widget.into_iter().map(Into::into).collect());
            self
        }
    }
    /// Custom shortcuts to delete.
    ///
    /// Accepted by [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::CUSTOM_SHORTCUTS_TO_DELETE,
        ),
    ))]
    #[non_exhaustive]
    pub struct CustomShortcutsToDelete {
        /// Shortcuts that open a chat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub chat: Option<Vec<ChatShortcutToDelete>>,
        /// Shortcuts that send a text.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub snippet: Option<Vec<SnippetShortcutToDelete>>,
        /// Shortcuts that open a widget.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub widget: Option<Vec<WidgetShortcutToDelete>>,
    }
    impl CustomShortcutsToDelete {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                chat: None,
                snippet: None,
                widget: None,
            }
        }
        /// Shortcuts that open a chat.
        #[must_use]
        pub fn chat(
            mut self,
            chat: impl IntoIterator<
                Item = impl Into<crate::v3::types::ChatShortcutToDelete>,
            >,
        ) -> Self {
            self.chat = Some(chat.into_iter().map(Into::into).collect());
            self
        }
        /// Shortcuts that send a text.
        #[must_use]
        pub fn snippet(
            mut self,
            snippet: impl IntoIterator<
                Item = impl Into<crate::v3::types::SnippetShortcutToDelete>,
            >,
        ) -> Self {
            self.snippet = Some(snippet.into_iter().map(Into::into).collect());
            self
        }
        /// Shortcuts that open a widget.
        #[must_use]
        pub fn widget(
            mut self,
            widget: impl IntoIterator<
                Item = impl Into<crate::v3::types::WidgetShortcutToDelete>,
            >,
        ) -> Self {
            self.widget = Some(widget.into_iter().map(Into::into).collect());
            self
        }
    }
    /// The shortcuts to delete or reset.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct KeyboardShortcutsDeleteRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) annotate: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) basic: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) composer: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) custom: Option<CustomShortcutsToDelete>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) media: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_action: Option<
            std::collections::BTreeMap<String, ShortcutKeys>,
        >,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) networks: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(rename = "type")]
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) type_: Option<crate::v3::types::ShortcutKind>,
    }
    /// The shortcuts of the caller.
    ///
    /// Response body of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KeyboardShortcutsGetResponse {
        /// The shortcuts.
        pub keyboard_shortcuts: ShortcutsByCategory,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(KeyboardShortcutsGetResponse);
    /// The shortcuts to set.
    #[derive(Clone, Debug, Default, serde::Serialize)]
    pub(crate) struct KeyboardShortcutsUpdateRequest {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) annotate: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) basic: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) composer: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) custom: Option<CustomShortcuts>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) keyboard_shortcuts: Option<ShortcutsByCategory>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) media: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) message_action: Option<
            std::collections::BTreeMap<String, ShortcutKeys>,
        >,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) networks: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
    }
    /// Confirmation of a change of shortcuts.
    ///
    /// Returned by [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct KeyboardShortcutsUpdateResponse {
        /// Result, such as `success`.
        pub status: String,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(KeyboardShortcutsUpdateResponse);
    /// Keys of a shortcut: names of keys joined by `+`.
    ///
    /// Part of the response of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get). Accepted
    /// by [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete) and
    /// [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::SHORTCUT_KEYS,
        ),
    ))]
    #[non_exhaustive]
    pub struct ShortcutKeys {
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl ShortcutKeys {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                mac: None,
                windows: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
    crate::open_enum::open_enum! {
        /// Kind of shortcuts: those that the user added (`custom`), which are deleted, or those of the
        /// service (`default`), which are reset.
        ///
        /// Accepted by [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete).
        ShortcutKind;
        Custom = "custom";
        Default = "default";
    }
    /// Keyboard shortcuts by category. The categories of default shortcuts are maps by the name of
    /// the shortcut.
    ///
    /// Returned by [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get). Accepted by
    /// [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::SHORTCUTS_BY_CATEGORY,
        ),
    ))]
    #[non_exhaustive]
    pub struct ShortcutsByCategory {
        /// Shortcuts for annotations, by name, such as `rotate`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub annotate: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        /// Shortcuts for navigation, by name, such as `search`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub basic: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        /// Shortcuts for the message editor, by name, such as `bold`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub composer: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        /// Shortcuts that the user added.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub custom: Option<CustomShortcuts>,
        /// Shortcuts for calls, by name, such as `pip`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub media: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        /// Shortcuts for actions on a message, by name, such as `reply`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message_action: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        /// Shortcuts for switching between networks, by name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub networks: Option<std::collections::BTreeMap<String, ShortcutKeys>>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl ShortcutsByCategory {
        /// Creates an empty value; every field is optional.
        #[must_use]
        pub fn new() -> Self {
            Self {
                annotate: None,
                basic: None,
                composer: None,
                media: None,
                message_action: None,
                networks: None,
                custom: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Shortcuts for annotations, by name, such as `rotate`.
        #[must_use]
        pub fn annotate(
            mut self,
            annotate: std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>,
        ) -> Self {
            self.annotate = Some(annotate);
            self
        }
        /// Shortcuts for navigation, by name, such as `search`.
        #[must_use]
        pub fn basic(
            mut self,
            basic: std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>,
        ) -> Self {
            self.basic = Some(basic);
            self
        }
        /// Shortcuts for the message editor, by name, such as `bold`.
        #[must_use]
        pub fn composer(
            mut self,
            composer: std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>,
        ) -> Self {
            self.composer = Some(composer);
            self
        }
        /// Shortcuts for calls, by name, such as `pip`.
        #[must_use]
        pub fn media(
            mut self,
            media: std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>,
        ) -> Self {
            self.media = Some(media);
            self
        }
        /// Shortcuts for actions on a message, by name, such as `reply`.
        #[must_use]
        pub fn message_action(
            mut self,
            message_action: std::collections::BTreeMap<
                String,
                crate::v3::types::ShortcutKeys,
            >,
        ) -> Self {
            self.message_action = Some(message_action);
            self
        }
        /// Shortcuts for switching between networks, by name.
        #[must_use]
        pub fn networks(
            mut self,
            networks: std::collections::BTreeMap<String, crate::v3::types::ShortcutKeys>,
        ) -> Self {
            self.networks = Some(networks);
            self
        }
        /// Shortcuts that the user added.
        #[must_use]
        pub fn custom(
            mut self,
            custom: impl Into<crate::v3::types::CustomShortcuts>,
        ) -> Self {
            self.custom = Some(custom.into());
            self
        }
        /// Sets a key without a setter of its own, such as a custom field.
        #[must_use]
        pub fn extra(
            mut self,
            key: impl Into<String>,
            value: impl Into<serde_json::Value>,
        ) -> Self {
            self.extra.insert(key.into(), value.into());
            self
        }
    }
    /// A shortcut that sends a text. It replaces an earlier one as a whole.
    ///
    /// Part of the response of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get). Accepted
    /// by [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::SNIPPET_SHORTCUT,
        ),
    ))]
    #[non_exhaustive]
    pub struct SnippetShortcut {
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Text to send.
        pub message: String,
        /// Name of the snippet.
        pub name: String,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl SnippetShortcut {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                message: message.into(),
                mac: None,
                windows: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
    /// Identifies a shortcut that sends a text.
    ///
    /// Accepted by [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::SNIPPET_SHORTCUT_TO_DELETE,
        ),
    ))]
    #[non_exhaustive]
    pub struct SnippetShortcutToDelete {
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Text that the shortcut sends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub message: Option<String>,
        /// Name of the snippet.
        pub name: String,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
    }
    impl SnippetShortcutToDelete {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                message: None,
                mac: None,
                windows: None,
            }
        }
        /// Text that the shortcut sends.
        #[must_use]
        pub fn message(mut self, message: impl Into<String>) -> Self {
            self.message = Some(message.into());
            self
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
    /// A shortcut that opens a widget. It replaces an earlier one as a whole.
    ///
    /// Part of the response of [`KeyboardShortcuts::get`](super::KeyboardShortcuts::get). Accepted
    /// by [`KeyboardShortcuts::update`](super::KeyboardShortcuts::update).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::WIDGET_SHORTCUT,
        ),
    ))]
    #[non_exhaustive]
    pub struct WidgetShortcut {
        /// The widget to open.
        pub id: crate::v3::types::WidgetId,
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Name of the widget.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    impl WidgetShortcut {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(id: impl Into<crate::v3::types::WidgetId>) -> Self {
            Self {
                id: id.into(),
                name: None,
                mac: None,
                windows: None,
                extra: serde_json::Map::new(),
            }
        }
        /// Name of the widget.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
    /// Identifies a shortcut that opens a widget.
    ///
    /// Accepted by [`KeyboardShortcuts::delete`](super::KeyboardShortcuts::delete).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(
        transform = crate::validation::json_schema::SchemaLimits(
            &crate::generated::v3::rules::WIDGET_SHORTCUT_TO_DELETE,
        ),
    ))]
    #[non_exhaustive]
    pub struct WidgetShortcutToDelete {
        /// The widget that the shortcut opens.
        pub id: crate::v3::types::WidgetId,
        /// Keys on macOS, such as `cmd+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub mac: Option<String>,
        /// Name of the widget.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub name: Option<String>,
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub windows: Option<String>,
    }
    impl WidgetShortcutToDelete {
        /// Creates a value from its required fields.
        #[must_use]
        pub fn new(id: impl Into<crate::v3::types::WidgetId>) -> Self {
            Self {
                id: id.into(),
                name: None,
                mac: None,
                windows: None,
            }
        }
        /// Name of the widget.
        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }
        /// Keys on macOS, such as `cmd+shift+m`.
        #[must_use]
        pub fn mac(mut self, mac: impl Into<String>) -> Self {
            self.mac = Some(mac.into());
            self
        }
        /// Keys on Windows, such as `ctrl+shift+m`.
        #[must_use]
        pub fn windows(mut self, windows: impl Into<String>) -> Self {
            self.windows = Some(windows.into());
            self
        }
    }
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static CHAT_SHORTCUT: Rules = Rules::object(&[
        Key::required("id", &Rules::Identifier),
        Key::optional("name", &Rules::text(&[])),
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["mac", "windows"]), source: None },
    ]).build();
    pub(crate) static CHAT_SHORTCUT_TO_DELETE: Rules = Rules::object(&[
        Key::required("id", &Rules::Identifier),
        Key::optional("name", &Rules::text(&[])),
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).build();
    pub(crate) static CUSTOM_SHORTCUTS: Rules = Rules::object(&[
        Key::optional("chat", &Rules::list(&CHAT_SHORTCUT, &[])),
        Key::optional("snippet", &Rules::list(&SNIPPET_SHORTCUT, &[])),
        Key::optional("widget", &Rules::list(&WIDGET_SHORTCUT, &[])),
    ]).build();
    pub(crate) static CUSTOM_SHORTCUTS_TO_DELETE: Rules = Rules::object(&[
        Key::optional("chat", &Rules::list(&CHAT_SHORTCUT_TO_DELETE, &[])),
        Key::optional("snippet", &Rules::list(&SNIPPET_SHORTCUT_TO_DELETE, &[])),
        Key::optional("widget", &Rules::list(&WIDGET_SHORTCUT_TO_DELETE, &[])),
    ]).build();
    pub(crate) static KEYBOARD_SHORTCUTS_DELETE_REQUEST: Rules = Rules::object(&[
        Key::optional("annotate", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("basic", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("composer", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("media", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("message_action", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("networks", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("custom", &CUSTOM_SHORTCUTS_TO_DELETE),
        Key::optional("type", &SHORTCUT_KIND),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::AnyOf(&[
                "annotate", "basic", "composer", "media", "message_action", "networks", "custom",
                "type",
            ]),
            source: None,
        },
        Relation {
            of: "annotate",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
        Relation {
            of: "basic",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
        Relation {
            of: "composer",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
        Relation {
            of: "media",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
        Relation {
            of: "message_action",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
        Relation {
            of: "networks",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
        Relation {
            of: "custom",
            kind: RelationKind::ForbiddenIf { when: "type", are: &[] },
            source: None,
        },
    ]).build();
    pub(crate) static KEYBOARD_SHORTCUTS_UPDATE_REQUEST: Rules = Rules::object(&[
        Key::optional("annotate", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("basic", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("composer", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("media", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("message_action", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("networks", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("custom", &CUSTOM_SHORTCUTS),
        Key::optional("keyboard_shortcuts", &SHORTCUTS_BY_CATEGORY),
    ]).relations(&[
        Relation {
            of: "",
            kind: RelationKind::AnyOf(&[
                "annotate", "basic", "composer", "media", "message_action", "networks", "custom",
                "keyboard_shortcuts",
            ]),
            source: None,
        },
    ]).build();
    pub(crate) static SHORTCUT_KEYS: Rules = Rules::object(&[
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["mac", "windows"]), source: None },
    ]).build();
    pub(crate) static SHORTCUT_KIND: Rules = Rules::values(&["custom", "default"]);
    pub(crate) static SHORTCUTS_BY_CATEGORY: Rules = Rules::object(&[
        Key::optional("annotate", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("basic", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("composer", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("media", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("message_action", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("networks", &Rules::map(&SHORTCUT_KEYS, &[])),
        Key::optional("custom", &CUSTOM_SHORTCUTS),
    ]).open().build();
    pub(crate) static SNIPPET_SHORTCUT: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
        Key::required("message", &Rules::text(&[])),
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["mac", "windows"]), source: None },
    ]).build();
    pub(crate) static SNIPPET_SHORTCUT_TO_DELETE: Rules = Rules::object(&[
        Key::required("name", &Rules::text(&[])),
        Key::optional("message", &Rules::text(&[])),
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).build();
    pub(crate) static WIDGET_SHORTCUT: Rules = Rules::object(&[
        Key::required("id", &Rules::Identifier),
        Key::optional("name", &Rules::text(&[])),
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).relations(&[
        Relation { of: "", kind: RelationKind::AnyOf(&["mac", "windows"]), source: None },
    ]).build();
    pub(crate) static WIDGET_SHORTCUT_TO_DELETE: Rules = Rules::object(&[
        Key::required("id", &Rules::Identifier),
        Key::optional("name", &Rules::text(&[])),
        Key::optional("mac", &Rules::text(&[])),
        Key::optional("windows", &Rules::text(&[])),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static CHAT_SHORTCUT: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("mac", &Shape::Text),
        Field::optional("windows", &Shape::Text),
    ]);
    pub(crate) static CUSTOM_SHORTCUTS: Shape = Shape::object(&[
        Field::optional("chat", &Shape::List(&CHAT_SHORTCUT)),
        Field::optional("snippet", &Shape::List(&SNIPPET_SHORTCUT)),
        Field::optional("widget", &Shape::List(&WIDGET_SHORTCUT)),
    ]);
    pub(crate) static KEYBOARD_SHORTCUTS_GET_RESPONSE: Shape = Shape::object(&[
        Field::required("keyboard_shortcuts", &SHORTCUTS_BY_CATEGORY),
    ]);
    pub(crate) static KEYBOARD_SHORTCUTS_UPDATE_RESPONSE: Shape = Shape::object(&[
        Field::required("status", &Shape::Text),
    ]);
    pub(crate) static SHORTCUT_KEYS: Shape = Shape::object(&[
        Field::optional("mac", &Shape::Text),
        Field::optional("windows", &Shape::Text),
    ]);
    pub(crate) static SHORTCUTS_BY_CATEGORY: Shape = Shape::object(&[
        Field::optional("annotate", &Shape::Map(&SHORTCUT_KEYS)),
        Field::optional("basic", &Shape::Map(&SHORTCUT_KEYS)),
        Field::optional("composer", &Shape::Map(&SHORTCUT_KEYS)),
        Field::optional("media", &Shape::Map(&SHORTCUT_KEYS)),
        Field::optional("message_action", &Shape::Map(&SHORTCUT_KEYS)),
        Field::optional("networks", &Shape::Map(&SHORTCUT_KEYS)),
        Field::optional("custom", &CUSTOM_SHORTCUTS),
    ]);
    pub(crate) static SNIPPET_SHORTCUT: Shape = Shape::object(&[
        Field::required("name", &Shape::Text),
        Field::required("message", &Shape::Text),
        Field::optional("mac", &Shape::Text),
        Field::optional("windows", &Shape::Text),
    ]);
    pub(crate) static WIDGET_SHORTCUT: Shape = Shape::object(&[
        Field::required("id", &Shape::Scalar),
        Field::optional("name", &Shape::Text),
        Field::optional("mac", &Shape::Text),
        Field::optional("windows", &Shape::Text),
    ]);
}
