//! Requests that post messages.

use super::{Deliver, Target, Webhook, url};
use crate::call::{Call, Received};
use crate::identifier::{Identifier, mistake};
use crate::message::Message;
use crate::types::{BotName, PostedMessage, UserAddress};
use crate::{BoxFuture, Error, Response};
use serde_json::{Map, Value};

/// A post in progress.
type Posted = BoxFuture<'static, Result<Response<PostedMessage>, Error>>;

/// Number of users above which a warning is logged: the later API version allows no more.
const MANY: usize = 100;

/// The request of [`Webhook::post`]. Awaiting it sends it.
///
/// Parameters that the target does not accept are rejected before sending.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct Post {
    webhook: Webhook,
    message: Message,
    users: Option<Vec<UserAddress>>,
    broadcast: Option<bool>,
    bot: Option<BotName>,
    mark_as_read: Option<bool>,
    unchecked: bool,
}

impl Webhook {
    /// Posts a message. A handler receives it as JSON.
    ///
    /// ```no_run
    /// # async fn f() -> Result<(), cliq_api::Error> {
    /// use cliq_api::message::Message;
    /// use cliq_api::webhook::Webhook;
    ///
    /// let url = "https://cliq.zoho.com/api/v2/bots/releasebot/message?zapikey=1001.k3y";
    /// let webhook = Webhook::new(url)?;
    /// let message = Message::text("Build 12 is green").sync_message(true);
    /// let posted = webhook.post(message).userids(["55743307", "li.jung@example.com"]).await?;
    /// for (user, details) in posted.message_details.unwrap_or_default() {
    ///     println!("{user}: {}", details.message_id);
    /// }
    /// # Ok(()) }
    /// ```
    pub fn post(&self, message: impl Into<Message>) -> Post {
        Post::new(self, message.into())
    }
}

impl Post {
    pub(super) fn new(webhook: &Webhook, message: Message) -> Self {
        Self {
            webhook: webhook.clone(),
            message,
            users: None,
            broadcast: None,
            bot: webhook.address.bot.clone(),
            mark_as_read: webhook.address.mark_as_read,
            unchecked: false,
        }
    }

    /// Sets the subscribers of the bot that receive the message, by id or e-mail address. Only for
    /// [`Target::Bot`], and not with [`broadcast`](Self::broadcast).
    pub fn userids(mut self, users: impl IntoIterator<Item = impl Into<UserAddress>>) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }

    /// Sets whether all subscribers of the bot receive the message. Only for [`Target::Bot`].
    pub fn broadcast(mut self, broadcast: bool) -> Self {
        self.broadcast = Some(broadcast);
        self
    }

    /// Posts as this bot, which must be a member of the channel. Only for channels and chats.
    pub fn bot_unique_name(mut self, bot: impl Into<BotName>) -> Self {
        self.bot = Some(bot.into());
        self
    }

    /// Sets whether the message is marked as read for the user who posts it. By default, it is
    /// unread. Not for handlers.
    pub fn mark_as_read(mut self, read: bool) -> Self {
        self.mark_as_read = Some(read);
        self
    }

    /// Skips validation against the documented limits. Parameters that the target does not accept
    /// and empty identifiers are still rejected.
    pub fn unchecked(mut self) -> Self {
        self.unchecked = true;
        self
    }

    /// Sends the request. Awaiting it does the same.
    #[must_use = "futures do nothing unless awaited"]
    pub fn send(self) -> BoxFuture<'static, Result<PostedMessage, Error>> {
        let response = self.response();
        Box::pin(async { response.await.map(Response::into_value) })
    }

    /// Sends the request and returns the full response: status, headers, body and value. For a
    /// handler, a body that is not a [`PostedMessage`] is available as the body only.
    #[must_use = "futures do nothing unless awaited"]
    pub fn response(self) -> BoxFuture<'static, Result<Response<PostedMessage>, Error>> {
        if let Err(error) = self.check() {
            return refused(error.of(self.webhook.operation()));
        }
        if self.webhook.address.target.is_handler() {
            return self.into_delivery();
        }
        Box::pin(self.into_call().send(Received::json_or_default))
    }

    fn check(&self) -> Result<(), Error> {
        let target = &self.webhook.address.target;
        let not_taken = |name: &str, takers: &str| {
            Err(Error::input(
                format!("`{name}` is set, which {} does not accept", target.noun()),
                format!("set it for {takers} only"),
            ))
        };
        check_bot(target, self.bot.as_ref())?;
        if self.mark_as_read.is_some() && target.is_handler() {
            return not_taken("mark_as_read", "channels, chats, users and bots");
        }
        if self.broadcast.is_some() && !matches!(target, Target::Bot(_)) {
            return not_taken("broadcast", "bots");
        }
        let Some(users) = &self.users else { return Ok(()) };
        if !matches!(target, Target::Bot(_)) {
            return not_taken("userids", "bots");
        }
        if self.broadcast == Some(true) {
            return Err(Error::input(
                "both `userids` and `broadcast` are set, which name different recipients",
                "remove one of them",
            ));
        }
        if users.is_empty() {
            return Err(Error::input(
                "`userids` is empty",
                "add at least one subscriber, or omit it",
            ));
        }
        for user in users {
            let text = user.to_address();
            if let Some(why) = mistake(UserAddress::NAME, &text) {
                return Err(Error::input(format!("invalid value `{text}` in `userids`"), why));
            }
            if text.contains(',') {
                return Err(Error::input(
                    format!("`{text}` contains several `userids`"),
                    "pass each one separately",
                ));
            }
        }
        if users.len() > MANY && !self.unchecked {
            tracing::warn!(
                users = users.len(),
                "the later version of the API accepts at most {MANY} userids"
            );
        }
        Ok(())
    }

    /// Sends the message as JSON to a handler, which may return anything.
    fn into_delivery(self) -> Posted {
        let operation = self.webhook.operation();
        if !self.unchecked {
            match self.message.validate() {
                Ok(warnings) => {
                    for warning in warnings {
                        tracing::warn!(operation = operation.id, "{warning}");
                    }
                }
                Err(violations) => return refused(Error::invalid(violations).of(operation)),
            }
        }
        let response = Deliver::new(&self.webhook, &self.message).response();
        Box::pin(async move {
            let read = |value: Option<Value>| {
                value.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default()
            };
            Ok(response.await?.map(read))
        })
    }

    fn into_call(self) -> Call {
        let address = &self.webhook.address;
        let target = &address.target;
        let (name, kind, id) = target.path_parameter();
        let mut call = Call::new(self.webhook.cliq.context(), target.operation())
            .path(name, kind, id)
            .body(&self.message);
        if self.unchecked {
            call = call.unchecked();
        }
        if let Some(bot) = &self.bot {
            call = call.query("bot_unique_name", bot);
        }
        let mut more = Map::new();
        match (self.mark_as_read, target) {
            (Some(read), Target::ChannelByName(_) | Target::Channel(_)) => {
                call = call.query("mark_as_read", read);
            }
            (Some(read), _) => {
                more.insert("mark_as_read".to_owned(), read.into());
            }
            (None, _) => {}
        }
        if let Some(broadcast) = self.broadcast {
            more.insert("broadcast".to_owned(), broadcast.into());
        }
        if let Some(users) = &self.users {
            let users: Vec<String> = users.iter().map(Identifier::to_address).collect();
            more.insert("userids".to_owned(), users.join(",").into());
        }
        if let Some(appkey) = &address.appkey {
            call = call.query(url::APPKEY, appkey.expose());
        }
        call.body(&more).query(url::KEY, address.key.expose())
    }
}

impl IntoFuture for Post {
    type Output = Result<PostedMessage, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

/// Checks whether the target accepts this bot.
pub(super) fn check_bot(target: &Target, bot: Option<&BotName>) -> Result<(), Error> {
    let Some(bot) = bot else { return Ok(()) };
    if !target.takes_bot() {
        return Err(Error::input(
            format!("`bot_unique_name` is set, which {} does not accept", target.noun()),
            "set it for channels and chats only",
        ));
    }
    match mistake(BotName::NAME, &bot.to_address()) {
        Some(why) => Err(Error::input(format!("invalid `bot_unique_name` `{bot}`"), why)),
        None => Ok(()),
    }
}

fn refused(error: Error) -> Posted {
    Box::pin(std::future::ready(Err(error)))
}
