// Generated from specs/v2/files.yaml by `cargo xtask generate`. Do not edit.

//! Shares files in channels and chats, with bots and users, and downloads files.
#![doc = include_str!("operations/files.md")]
/// Handle with a method for each operation of the module [`files`](self#operations).
///
/// [`Cliq::files`](crate::Cliq::files) returns it.
#[derive(Clone, Debug)]
pub struct Files {
    client: crate::Cliq,
}
impl Files {
    pub(crate) fn new(client: &crate::Cliq) -> Self {
        Self { client: client.clone() }
    }
    fn call_of(&self, operation: &'static crate::Operation) -> crate::call::Call {
        crate::call::Call::new(self.client.context(), operation)
    }
    /// Downloads a file from a chat, channel or bot of the caller.
    ///
    /// The file ID is part of the content of a message of type `file`, and the file name of the
    /// header `Content-Disposition`. The file is returned as a stream, as organizations may allow
    /// files of up to 1 GB.
    ///
    /// - `file_id`: The file.
    ///
    /// | Request | `GET /api/v2/files/{file_id}` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Attachments.READ` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | [`Download`](crate::Download): the file |
    /// | Operation | `files_download` ([sources](crate::sources#files_download)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// let size = cliq.files().download("a7fa4f0b40d0").await?.save("report.pdf").await?;
    /// println!("{size} bytes");
    /// # Ok(()) }
    /// ```
    pub fn download(
        &self,
        file_id: impl Into<crate::types::FileId>,
    ) -> request::DownloadFile {
        request::DownloadFile {
            call: self
                .call_of(&operation::DOWNLOAD)
                .id::<crate::types::FileId>("file_id", file_id),
        }
    }
    /// Posts up to ten files in a channel identified by unique name, each with an optional comment.
    ///
    /// To post as a bot, set the unique name of the bot.
    ///
    /// # Arguments
    ///
    /// - `channel_unique_name`: Unique name of the channel, from the connectors in its channel
    ///   info.
    /// - `files`: The files to upload.
    ///
    /// | Request | `POST /api/v2/channelsbyname/{CHANNEL_UNIQUE_NAME}/files` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `files_share_to_channel_by_name` ([sources](crate::sources#files_share_to_channel_by_name)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::Upload;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.files()
    ///     .share_to_channel_by_name(
    ///         "announcements",
    ///         Upload::path("sales-report.pdf").comment("Annual sales report"),
    ///     )
    ///     .bot_unique_name("itassist")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn share_to_channel_by_name(
        &self,
        channel_unique_name: impl Into<crate::types::ChannelName>,
        files: impl Into<crate::Uploads>,
    ) -> request::ShareFilesToChannelByName {
        request::ShareFilesToChannelByName {
            call: self
                .call_of(&operation::SHARE_TO_CHANNEL_BY_NAME)
                .id::<
                    crate::types::ChannelName,
                >("CHANNEL_UNIQUE_NAME", channel_unique_name),
            multipart: crate::upload::Multipart::new(
                    "files",
                    files.into(),
                    Some(52_428_800),
                )
                .with_comments("comments"),
        }
    }
    /// Posts up to ten files in a channel identified by ID, each with an optional comment.
    ///
    /// To post as a bot, set the unique name of the bot.
    ///
    /// # Arguments
    ///
    /// - `channel_id`: The channel.
    /// - `files`: The files to upload.
    ///
    /// | Request | `POST /api/v2/channels/{CHANNEL_ID}/files` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `files_share_to_channel` ([sources](crate::sources#files_share_to_channel)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::Upload;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.files()
    ///     .share_to_channel(
    ///         "O1864232000000076001",
    ///         Upload::path("sales-report.pdf").comment("Annual sales report"),
    ///     )
    ///     .bot_unique_name("itassist")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn share_to_channel(
        &self,
        channel_id: impl Into<crate::types::ChannelId>,
        files: impl Into<crate::Uploads>,
    ) -> request::ShareFilesToChannel {
        request::ShareFilesToChannel {
            call: self
                .call_of(&operation::SHARE_TO_CHANNEL)
                .id::<crate::types::ChannelId>("CHANNEL_ID", channel_id),
            multipart: crate::upload::Multipart::new(
                    "files",
                    files.into(),
                    Some(52_428_800),
                )
                .with_comments("comments"),
        }
    }
    /// Posts up to ten files in the chat with a bot or, with `user_id`, to one subscriber.
    ///
    /// Returns the users reached.
    ///
    /// # Arguments
    ///
    /// - `bot_unique_name`: Unique name of the bot, as in the API endpoint on the page of the bot.
    /// - `files`: The files to upload.
    ///
    /// | Request | `POST /api/v2/bots/{BOT_UNIQUE_NAME}/files` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | `Vec` of [`UserId`](crate::types::UserId): the users who received the files |
    /// | Operation | `files_share_to_bot` ([sources](crate::sources#files_share_to_bot)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::Upload;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// for value in cliq
    ///     .files()
    ///     .share_to_bot(
    ///         "itassist",
    ///         Upload::path("sales-report.pdf").comment("Annual sales report"),
    ///     )
    ///     .await?
    /// {
    ///     println!("{value:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn share_to_bot(
        &self,
        bot_unique_name: impl Into<crate::types::BotName>,
        files: impl Into<crate::Uploads>,
    ) -> request::ShareFilesToBot {
        request::ShareFilesToBot {
            call: self
                .call_of(&operation::SHARE_TO_BOT)
                .id::<crate::types::BotName>("BOT_UNIQUE_NAME", bot_unique_name),
            multipart: crate::upload::Multipart::new(
                    "files",
                    files.into(),
                    Some(52_428_800),
                )
                .with_comments("comments"),
        }
    }
    /// Posts up to ten files in any chat, or in a thread by its chat ID, each with an optional
    /// comment.
    ///
    /// # Arguments
    ///
    /// - `chat_id`: The chat. A thread has its own chat ID.
    /// - `files`: The files to upload.
    ///
    /// | Request | `POST /api/v2/chats/{CHAT_ID}/files` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `files_share_to_chat` ([sources](crate::sources#files_share_to_chat)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::Upload;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.files()
    ///     .share_to_chat(
    ///         "CT_1184653329648523663_62439860",
    ///         Upload::path("sales-report.pdf").comment("Annual sales report"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn share_to_chat(
        &self,
        chat_id: impl Into<crate::types::ChatId>,
        files: impl Into<crate::Uploads>,
    ) -> request::ShareFilesToChat {
        request::ShareFilesToChat {
            call: self
                .call_of(&operation::SHARE_TO_CHAT)
                .id::<crate::types::ChatId>("CHAT_ID", chat_id),
            multipart: crate::upload::Multipart::new(
                    "files",
                    files.into(),
                    Some(52_428_800),
                )
                .with_comments("comments"),
        }
    }
    /// Posts up to ten files in the direct chat with a user, each with an optional comment.
    ///
    /// # Arguments
    ///
    /// - `email_id`: The user, identified by email address or ID.
    /// - `files`: The files to upload.
    ///
    /// | Request | `POST /api/v2/buddies/{EMAIL_ID}/files` |
    /// |---|---|
    /// | Scope | `ZohoCliq.Webhooks.CREATE` |
    /// | Rate limit | 20 requests per minute per user; exceeding it locks the operation for 10 minutes |
    /// | Result | no content |
    /// | Operation | `files_share_to_user` ([sources](crate::sources#files_share_to_user)) |
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use cliq_api::Upload;
    ///
    /// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
    /// cliq.files()
    ///     .share_to_user(
    ///         "scott.fisher@zylker.com",
    ///         Upload::path("sales-report.pdf").comment("Annual sales report"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn share_to_user(
        &self,
        email_id: impl Into<crate::types::UserAddress>,
        files: impl Into<crate::Uploads>,
    ) -> request::ShareFilesToUser {
        request::ShareFilesToUser {
            call: self
                .call_of(&operation::SHARE_TO_USER)
                .id::<crate::types::UserAddress>("EMAIL_ID", email_id),
            multipart: crate::upload::Multipart::new(
                    "files",
                    files.into(),
                    Some(52_428_800),
                )
                .with_comments("comments"),
        }
    }
}
/// Request builders: set optional parameters, then await the request to send it.
pub mod request {
    crate::call::request! {
        /// Request of [`Files::download`](super::Files::download).
        #[doc = include_str!("requests/DownloadFile.md")]
        DownloadFile[]: download;
    }
    crate::call::request! {
        /// Request of [`Files::share_to_channel_by_name`](super::Files::share_to_channel_by_name).
        #[doc = include_str!("requests/ShareFilesToChannelByName.md")]
        ShareFilesToChannelByName[multipart]: empty();
        /// Bot to post as, which must be a member of the channel.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Whether the sender has read the message; unread if omitted.
        text "mark_as_read" mark_as_read: plain bool;
        /// Sender name to show.
        text "bot_name" bot_name: into String;
        /// URL of the sender picture to show.
        text "bot_image" bot_image: into String;
    }
    crate::call::request! {
        /// Request of [`Files::share_to_channel`](super::Files::share_to_channel).
        #[doc = include_str!("requests/ShareFilesToChannel.md")]
        ShareFilesToChannel[multipart]: empty();
        /// Bot to post as, which must be a member of the channel.
        query "bot_unique_name" bot_unique_name: into crate::types::BotName;
        /// Whether the sender has read the message; unread if omitted.
        text "mark_as_read" mark_as_read: plain bool;
        /// Sender name to show.
        text "bot_name" bot_name: into String;
        /// URL of the sender picture to show.
        text "bot_image" bot_image: into String;
    }
    crate::call::request! {
        /// Request of [`Files::share_to_bot`](super::Files::share_to_bot).
        #[doc = include_str!("requests/ShareFilesToBot.md")]
        ShareFilesToBot[multipart]: json crate::types::FilesShareToBotResponse =>
            Vec<crate::types::UserId>, |response| Ok(response.into_value().user_ids);
        /// The subscriber who receives the files.
        text "user_id" user_id: into crate::types::UserId;
        /// Sender name to show.
        text "bot_name" bot_name: into String;
        /// URL of the sender picture to show.
        text "bot_image" bot_image: into String;
    }
    crate::call::request! {
        /// Request of [`Files::share_to_chat`](super::Files::share_to_chat).
        #[doc = include_str!("requests/ShareFilesToChat.md")]
        ShareFilesToChat[multipart]: empty();
        /// Whether the sender has read the message; unread if omitted.
        text "mark_as_read" mark_as_read: plain bool;
        /// Sender name to show.
        text "bot_name" bot_name: into String;
        /// URL of the sender picture to show.
        text "bot_image" bot_image: into String;
    }
    crate::call::request! {
        /// Request of [`Files::share_to_user`](super::Files::share_to_user).
        #[doc = include_str!("requests/ShareFilesToUser.md")]
        ShareFilesToUser[multipart]: empty();
        /// Whether the sender has read the message; unread if omitted.
        text "mark_as_read" mark_as_read: plain bool;
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
    /// `files_download`: Download a file.
    pub static DOWNLOAD: Operation = Operation::new(
        "files_download", "files", Method::GET, "/api/v2", "/files/{file_id}", "Download a file",
    )
    .scopes(&[&["ZohoCliq.Attachments.READ"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .parameters(&rules::FILES_DOWNLOAD_PARAMETERS)
    .response(ResponseKind::Binary)
    .sources(&["page: one-page edition, Get Files", "published: files"]);
    /// `files_share_to_channel_by_name`: Share files in a channel by its unique name.
    pub static SHARE_TO_CHANNEL_BY_NAME: Operation = Operation::new(
        "files_share_to_channel_by_name", "files", Method::POST, "/api/v2",
        "/channelsbyname/{CHANNEL_UNIQUE_NAME}/files",
        "Share files in a channel by its unique name",
    )
    .query(&["bot_unique_name"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Multipart)
    .parameters(&rules::FILES_SHARE_TO_CHANNEL_BY_NAME_PARAMETERS)
    .rules(&rules::FILES_SHARE_TO_CHANNEL_BY_NAME_REQUEST)
    .sources(&["page: one-page edition, Share files in a channel", "published: files"]);
    /// `files_share_to_channel`: Share files in a channel.
    pub static SHARE_TO_CHANNEL: Operation = Operation::new(
        "files_share_to_channel", "files", Method::POST, "/api/v2", "/channels/{CHANNEL_ID}/files",
        "Share files in a channel",
    )
    .query(&["bot_unique_name"])
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600).lockout_assumed())
    .request(RequestKind::Multipart)
    .parameters(&rules::FILES_SHARE_TO_CHANNEL_PARAMETERS)
    .rules(&rules::FILES_SHARE_TO_CHANNEL_REQUEST)
    .sources(&["page: one-page edition, Share files in a channel"]);
    /// `files_share_to_bot`: Share files with a bot.
    pub static SHARE_TO_BOT: Operation = Operation::new(
        "files_share_to_bot", "files", Method::POST, "/api/v2", "/bots/{BOT_UNIQUE_NAME}/files",
        "Share files with a bot",
    )
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Multipart)
    .parameters(&rules::FILES_SHARE_TO_BOT_PARAMETERS)
    .rules(&rules::FILES_SHARE_TO_BOT_REQUEST)
    .shape(&shapes::FILES_SHARE_TO_BOT_RESPONSE)
    .response(ResponseKind::Json)
    .payload("user_ids")
    .sources(&[
        "page: one-page edition, Share files to a bot", "published: files",
        "live (captured): a chat plugin",
    ]);
    /// `files_share_to_chat`: Share files in a chat.
    pub static SHARE_TO_CHAT: Operation = Operation::new(
        "files_share_to_chat", "files", Method::POST, "/api/v2", "/chats/{CHAT_ID}/files",
        "Share files in a chat",
    )
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Multipart)
    .parameters(&rules::FILES_SHARE_TO_CHAT_PARAMETERS)
    .rules(&rules::FILES_SHARE_TO_CHAT_REQUEST)
    .sources(&["page: one-page edition, Share files in a chat", "published: files"]);
    /// `files_share_to_user`: Share files with a user.
    pub static SHARE_TO_USER: Operation = Operation::new(
        "files_share_to_user", "files", Method::POST, "/api/v2", "/buddies/{EMAIL_ID}/files",
        "Share files with a user",
    )
    .scopes(&[&["ZohoCliq.Webhooks.CREATE"]])
    .rate_limit(RateLimit::new(20, 60, 600))
    .request(RequestKind::Multipart)
    .parameters(&rules::FILES_SHARE_TO_USER_PARAMETERS)
    .rules(&rules::FILES_SHARE_TO_USER_REQUEST)
    .sources(&["page: one-page edition, Share files to a user", "published: files"]);
    /// All operations of this module.
    pub static ALL: &[&Operation] = &[
        &DOWNLOAD, &SHARE_TO_CHANNEL_BY_NAME, &SHARE_TO_CHANNEL, &SHARE_TO_BOT, &SHARE_TO_CHAT,
        &SHARE_TO_USER,
    ];
}
/// Types of this module.
pub mod types {
    /// The users who received the files.
    ///
    /// Response body of [`Files::share_to_bot`](super::Files::share_to_bot).
    #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
    #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct FilesShareToBotResponse {
        /// The users.
        pub user_ids: Vec<crate::types::UserId>,
        /// Undocumented keys, as received.
        #[serde(flatten)]
        pub extra: serde_json::Map<String, serde_json::Value>,
    }
    crate::reading::keeps_unknown!(FilesShareToBotResponse);
}
/// What the bodies may hold.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod rules {
    use super::super::rules::*;
    use crate::time::TimeForm;
    use crate::validation::{Case, Key, Limit, Refinement, Relation, RelationKind, Rules};
    pub(crate) static FILES_SHARE_TO_BOT_REQUEST: Rules = Rules::object(&[
        Key::required("files", &Rules::list(&Rules::Any, &[Limit::least(1), Limit::most(10)])),
        Key::optional("comments", &Rules::list(&Rules::text(&[Limit::most(1000)]), &[
            Limit::most(10),
        ])),
        Key::optional("user_id", &Rules::Identifier),
        Key::optional("bot_name", &Rules::text(&[])),
        Key::optional("bot_image", &Rules::text(&[])),
    ]).build();
    pub(crate) static FILES_SHARE_TO_CHANNEL_BY_NAME_REQUEST: Rules = Rules::object(&[
        Key::required("files", &Rules::list(&Rules::Any, &[Limit::least(1), Limit::most(10)])),
        Key::optional("comments", &Rules::list(&Rules::text(&[Limit::most(1000)]), &[
            Limit::most(10),
        ])),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("mark_as_read", &Rules::Boolean),
        Key::optional("bot_name", &Rules::text(&[])),
        Key::optional("bot_image", &Rules::text(&[])),
    ]).build();
    pub(crate) static FILES_SHARE_TO_CHANNEL_REQUEST: Rules = Rules::object(&[
        Key::required("files", &Rules::list(&Rules::Any, &[Limit::least(1), Limit::most(10)])),
        Key::optional("comments", &Rules::list(&Rules::text(&[Limit::most(1000)]), &[
            Limit::most(10),
        ])),
        Key::optional("bot_unique_name", &Rules::Identifier),
        Key::optional("mark_as_read", &Rules::Boolean),
        Key::optional("bot_name", &Rules::text(&[])),
        Key::optional("bot_image", &Rules::text(&[])),
    ]).build();
    pub(crate) static FILES_SHARE_TO_CHAT_REQUEST: Rules = Rules::object(&[
        Key::required("files", &Rules::list(&Rules::Any, &[Limit::least(1), Limit::most(10)])),
        Key::optional("comments", &Rules::list(&Rules::text(&[Limit::most(1000)]), &[
            Limit::most(10),
        ])),
        Key::optional("mark_as_read", &Rules::Boolean),
        Key::optional("bot_name", &Rules::text(&[])),
        Key::optional("bot_image", &Rules::text(&[])),
    ]).build();
    pub(crate) static FILES_SHARE_TO_USER_REQUEST: Rules = Rules::object(&[
        Key::required("files", &Rules::list(&Rules::Any, &[Limit::least(1), Limit::most(10)])),
        Key::optional("comments", &Rules::list(&Rules::text(&[Limit::most(1000)]), &[
            Limit::most(10),
        ])),
        Key::optional("mark_as_read", &Rules::Boolean),
    ]).build();
    pub(crate) static FILES_DOWNLOAD_PARAMETERS: Rules = Rules::object(&[
        Key::optional("file_id", &Rules::Identifier),
    ]).build();
    pub(crate) static FILES_SHARE_TO_CHANNEL_BY_NAME_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_UNIQUE_NAME", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
    ]).build();
    pub(crate) static FILES_SHARE_TO_CHANNEL_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHANNEL_ID", &Rules::Identifier),
        Key::optional("bot_unique_name", &Rules::Identifier),
    ]).build();
    pub(crate) static FILES_SHARE_TO_BOT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("BOT_UNIQUE_NAME", &Rules::Identifier),
    ]).build();
    pub(crate) static FILES_SHARE_TO_CHAT_PARAMETERS: Rules = Rules::object(&[
        Key::optional("CHAT_ID", &Rules::Identifier),
    ]).build();
    pub(crate) static FILES_SHARE_TO_USER_PARAMETERS: Rules = Rules::object(&[
        Key::optional("EMAIL_ID", &Rules::Identifier),
    ]).build();
}
/// What the responses look like.
#[allow(unused_imports, dead_code, reason = "not every module needs all of it")]
pub(crate) mod shapes {
    use super::super::shapes::*;
    use crate::reading::{Field, Shape};
    pub(crate) static FILES_SHARE_TO_BOT_RESPONSE: Shape = Shape::object(&[
        Field::required("user_ids", &Shape::List(&Shape::Scalar)),
    ]);
}
