//! The life of a bot on a server, from its creation to its deletion.

use crate::bot::FUNCTION;
use crate::support::Result;
use cliq_api::v3::types::{
    Bot, BotHandlerType, ComponentScope, ExecutionType, FunctionHandlerType, FunctionType,
    HandlerPermission,
};
use cliq_api::{Cliq, Operation, v3};

/// The operations that are called.
pub const OPERATIONS: &[&Operation] = &[
    &v3::functions::operation::CREATE,
    &v3::functions::operation::UPDATE_HANDLER,
    &v3::functions::operation::DELETE,
    &v3::bots::operation::CREATE,
    &v3::bots::operation::CREATE_HANDLER,
    &v3::bots::operation::DELETE,
];

/// What the server receives with an event.
const PERMISSIONS: [HandlerPermission; 3] =
    [HandlerPermission::User, HandlerPermission::Chat, HandlerPermission::Message];

/// A bot that lives for the time of the program.
#[derive(Debug)]
pub struct Lifecycle<'a> {
    /// The client.
    pub cliq: &'a Cliq,
    /// Where Cliq sends the events of the bot.
    pub url: &'a str,
}

impl Lifecycle<'_> {
    /// Provisions a bot and the function of its button, lets users use them, and deletes both, also
    /// after a failure.
    pub async fn run(
        &self,
        name: &str,
        log: &dyn Fn(String),
        used: impl AsyncFnOnce(&Bot) -> Result<()>,
    ) -> Result<()> {
        let functions = self.cliq.v3().functions();
        let function = functions
            .create(FUNCTION, "Approves a deployment", FunctionType::Button)
            .execution_type(ExecutionType::Webhook)
            .execution_url(self.url)
            .await?;
        log(format!("created the function `{}`", function.name));
        let done = async {
            // A new function has its handler; the permissions are missing.
            functions
                .update_handler(&function.id, FunctionHandlerType::ButtonHandler)
                .permissions(PERMISSIONS)
                .await?;
            self.with_bot(name, log, used).await
        };
        let done = done.await;
        functions.delete(&function.id).await?;
        log(format!("deleted the function `{}`", function.name));
        done
    }

    async fn with_bot(
        &self,
        name: &str,
        log: &dyn Fn(String),
        used: impl AsyncFnOnce(&Bot) -> Result<()>,
    ) -> Result<()> {
        let bots = self.cliq.v3().bots();
        let bot = bots
            .create(name, "Asks before it deploys")
            .scope(ComponentScope::Organization)
            .execution_type(ExecutionType::Webhook)
            .execution_url(self.url)
            .await?;
        log(format!("created the bot `{}`", bot.unique_name));
        let done = async {
            bots.create_handler(&bot.id, BotHandlerType::MessageHandler)
                .permissions(PERMISSIONS)
                .await?;
            log("added its message handler".to_owned());
            used(&bot).await
        };
        let done = done.await;
        bots.delete(&bot.id).await?;
        log(format!("deleted the bot `{}`", bot.unique_name));
        done
    }
}
