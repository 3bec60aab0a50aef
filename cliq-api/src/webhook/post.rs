//! A message on its way to a target.

use super::{Deliver, Target, Webhook, url};
use crate::call::{Call, Received};
use crate::identifier::{Identifier, mistake};
use crate::message::Message;
use crate::types::{BotName, PostedMessage, UserAddress};
use crate::{BoxFuture, Error, Response};
use serde_json::{Map, Value};

/// A post in progress.
type Posted = BoxFuture<'static, Result<Response<PostedMessage>, Error>>;

/// Users beyond which a warning is traced: a later version of the API allows no more.
const MANY: usize = 100;

/// Request of [`Webhook::post`]. Awaiting it sends it.
///
/// What the target does not take is refused before anything is sent.
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

    /// Subscribers of the bot to reach, by id or e-mail address. Only for [`Target::Bot`], and not with [`broadcast`](Self::broadcast).
    pub fn userids(mut self, users: impl IntoIterator<Item = impl Into<UserAddress>>) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }

    /// Whether all subscribers of the bot get the message. Only for [`Target::Bot`].
    pub fn broadcast(mut self, broadcast: bool) -> Self {
        self.broadcast = Some(broadcast);
        self
    }

    /// Posts as this bot, which has to be a member of the channel. Only for channels and chats.
    pub fn bot_unique_name(mut self, bot: impl Into<BotName>) -> Self {
        self.bot = Some(bot.into());
        self
    }

    /// Whether the message counts as read for the one who posts it; unread where left out. Not for
    /// handlers.
    pub fn mark_as_read(mut self, read: bool) -> Self {
        self.mark_as_read = Some(read);
        self
    }

    /// Sends without a check of the documented limits. What the target does not take is still refused,
    /// and so is an empty identifier.
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

    /// Sends the request and gives the response with status, headers and body. Of a handler, what is
    /// no [`PostedMessage`] is in the body alone.
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
                format!("`{name}` is set, which {} does not take", target.noun()),
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
                "leave out one of them",
            ));
        }
        if users.is_empty() {
            return Err(Error::input(
                "`userids` names nobody",
                "name at least one subscriber, or leave it out",
            ));
        }
        for user in users {
            let text = user.to_address();
            if let Some(why) = mistake(UserAddress::NAME, &text) {
                return Err(Error::input(format!("`{text}` cannot be one of `userids`"), why));
            }
            if text.contains(',') {
                return Err(Error::input(
                    format!("`{text}` is more than one of `userids`"),
                    "pass each by itself",
                ));
            }
        }
        if users.len() > MANY && !self.unchecked {
            tracing::warn!(
                users = users.len(),
                "a later version of the API takes {MANY} userids at most"
            );
        }
        Ok(())
    }

    /// The handler gets the message as JSON, and answers as it likes.
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
        let body = serde_json::to_value(&self.message).map_err(|error| error.to_string());
        let response = Deliver::new(&self.webhook, body).response();
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
        let (name, kind, id) = target.place();
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

/// Whether the target can be posted to as this bot.
pub(super) fn check_bot(target: &Target, bot: Option<&BotName>) -> Result<(), Error> {
    let Some(bot) = bot else { return Ok(()) };
    if !target.takes_bot() {
        return Err(Error::input(
            format!("`bot_unique_name` is set, which {} does not take", target.noun()),
            "set it for channels and chats only",
        ));
    }
    match mistake(BotName::NAME, &bot.to_address()) {
        Some(why) => Err(Error::input(format!("`{bot}` cannot be the `bot_unique_name`"), why)),
        None => Ok(()),
    }
}

fn refused(error: Error) -> Posted {
    Box::pin(std::future::ready(Err(error)))
}
