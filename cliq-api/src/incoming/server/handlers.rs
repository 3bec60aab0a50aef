//! The closures that answer events.

use super::Incoming;
use crate::BoxFuture;
use crate::incoming::answer::{
    AnyAnswer, ButtonAnswer, FormChangeAnswer, FormOptionsAnswer, FormSubmitAnswer, FormViewAnswer,
    InstallationAnswer, LinkPreviewAnswer, LinkPreviewMenuAnswer, MessageAnswer, NoAnswer,
    SuggestionsAnswer, WebhookAnswer, WelcomeAnswer, WidgetButtonAnswer, WidgetViewAnswer,
};
use crate::incoming::event::{
    ButtonEvent, CallEvent, CommandRunEvent, CommandSuggestEvent, ContextEvent, Event, EventKind,
    FormChangeEvent, FormOptionsEvent, FormSubmitEvent, FormViewEvent, Handler,
    IncomingWebhookEvent, InstallationCheckEvent, InstalledEvent, LinkPreviewButtonEvent,
    LinkPreviewEvent, LinkPreviewMenuEvent, LinkPreviewSentEvent, MentionEvent, MenuActionEvent,
    MessageActionEvent, MessageEvent, ParticipationEvent, StatusChangedEvent, UninstalledEvent,
    WelcomeEvent, WidgetButtonEvent, WidgetViewEvent,
};
use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// Why a handler failed: any error, by `?`. The user does not see it.
pub struct HandlerError(Box<dyn StdError + Send + Sync>);

impl HandlerError {
    /// Creates it from a text or a boxed error.
    pub fn new(reason: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self(reason.into())
    }
}

impl<E: StdError + Send + Sync + 'static> From<E> for HandlerError {
    fn from(error: E) -> Self {
        Self(Box::new(error))
    }
}

impl fmt::Display for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for HandlerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

pub(super) type Answered = BoxFuture<'static, Result<AnyAnswer, HandlerError>>;
pub(super) type Route = Arc<dyn Fn(Event) -> Answered + Send + Sync>;

/// The handlers of one or more components. A handler that is set again replaces the one before.
///
/// ```
/// use cliq_api::incoming::answer::{Banner, ButtonAnswer, Reply};
/// use cliq_api::incoming::server::Handlers;
///
/// let approval = Handlers::new().on_button(|event| async move {
///     Ok(match event.key() {
///         Some(key) => ButtonAnswer::from(Banner::success(format!("Approved {key}"))),
///         None => ButtonAnswer::from("Which one?"),
///     })
/// });
/// let handlers = Handlers::new()
///     .on_command(|event| async move { Ok(Reply::text(format!("{:?}", event.arguments))) })
///     .component("approve", approval); // the function of this name
/// # let _ = handlers;
/// ```
#[derive(Clone, Default)]
#[must_use]
pub struct Handlers {
    routes: HashMap<Handler, Route>,
    other: Option<Route>,
    components: HashMap<String, Handlers>,
}

macro_rules! handlers {
    ($($(#[$about:meta])* $method:ident $variant:ident($arguments:ident) -> $answer:ident;)+) => {
        impl Handlers {$(
            $(#[$about])*
            pub fn $method<F, W, A>(mut self, handler: F) -> Self
            where
                F: Fn(Incoming<$arguments>) -> W + Send + Sync + 'static,
                W: Future<Output = Result<A, HandlerError>> + Send + 'static,
                A: Into<$answer>,
            {
                let route: Route = Arc::new(move |event| {
                    let Event { envelope, kind: EventKind::$variant(arguments) } = event else {
                        return nothing();
                    };
                    let answer = handler(Incoming::new(envelope, arguments));
                    Box::pin(async move {
                        let answer: $answer = answer.await?.into();
                        Ok(answer.into())
                    })
                });
                self.routes.insert(Handler::$variant, route);
                self
            }
        )+}
    };
}

handlers! {
    /// Answers the subscription of a user to a bot.
    on_welcome BotWelcome(WelcomeEvent) -> WelcomeAnswer;
    /// Answers messages to a bot.
    on_message BotMessage(MessageEvent) -> MessageAnswer;
    /// Answers mentions of a bot.
    on_mention BotMention(MentionEvent) -> MessageAnswer;
    /// Answers what a user wrote in a context.
    on_context BotContext(ContextEvent) -> MessageAnswer;
    /// Answers an action of the menu of a bot. The label is in the
    /// [envelope](crate::incoming::event::Envelope::action).
    on_menu_action BotMenuAction(MenuActionEvent) -> MessageAnswer;
    /// Answers what happens in a channel with the bot. Its own messages are events too: do not answer
    /// every message.
    on_participation BotParticipation(ParticipationEvent) -> MessageAnswer;
    /// Answers a call of the incoming webhook of a bot.
    on_incoming_webhook BotIncomingWebhook(IncomingWebhookEvent) -> WebhookAnswer;
    /// Learns of the state of a call of a bot.
    on_call BotCall(CallEvent) -> NoAnswer;
    /// Learns of the custom status of a user.
    on_status_changed StatusChanged(StatusChangedEvent) -> MessageAnswer;
    /// Answers a slash command.
    on_command CommandRun(CommandRunEvent) -> MessageAnswer;
    /// Suggests something for a slash command that is being typed.
    on_command_suggest CommandSuggest(CommandSuggestEvent) -> SuggestionsAnswer;
    /// Answers an action on messages.
    on_message_action MessageAction(MessageActionEvent) -> MessageAnswer;
    /// Answers a click of a button.
    on_button Button(ButtonEvent) -> ButtonAnswer;
    /// Answers a submitted form.
    on_form_submit FormSubmit(FormSubmitEvent) -> FormSubmitAnswer;
    /// Answers the change of an input of a form.
    on_form_change FormChange(FormChangeEvent) -> FormChangeAnswer;
    /// Answers the search for options of a form.
    on_form_options FormOptions(FormOptionsEvent) -> FormOptionsAnswer;
    /// Answers the permalink of a form.
    on_form_view FormView(FormViewEvent) -> FormViewAnswer;
    /// Answers the view of a widget.
    on_widget_view WidgetView(WidgetViewEvent) -> WidgetViewAnswer;
    /// Answers a click of a button of a widget.
    on_widget_button WidgetButton(WidgetButtonEvent) -> WidgetButtonAnswer;
    /// Decides whether an extension may be installed.
    on_installation_check InstallationCheck(InstallationCheckEvent) -> InstallationAnswer;
    /// Answers the installation or the upgrade of an extension.
    on_installed Installed(InstalledEvent) -> InstallationAnswer;
    /// Learns that an extension was removed.
    on_uninstalled Uninstalled(UninstalledEvent) -> NoAnswer;
    /// Previews a link.
    on_link_preview LinkPreview(LinkPreviewEvent) -> LinkPreviewAnswer;
    /// Answers a button of the preview of a link.
    on_link_preview_button LinkPreviewButton(LinkPreviewButtonEvent) -> MessageAnswer;
    /// Answers the menu of the preview of a link.
    on_link_preview_menu LinkPreviewMenu(LinkPreviewMenuEvent) -> LinkPreviewMenuAnswer;
    /// Answers a link that was sent.
    on_link_preview_sent LinkPreviewSent(LinkPreviewSentEvent) -> MessageAnswer;
}

fn nothing() -> Answered {
    Box::pin(std::future::ready(Ok(AnyAnswer::nothing())))
}

impl Handlers {
    /// Creates a registry without handlers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers every event that has no handler, also events that this version does not know.
    pub fn on_other<F, W, A>(mut self, handler: F) -> Self
    where
        F: Fn(Event) -> W + Send + Sync + 'static,
        W: Future<Output = Result<A, HandlerError>> + Send + 'static,
        A: Into<AnyAnswer>,
    {
        self.other = Some(Arc::new(move |event| {
            let answer = handler(event);
            Box::pin(async move { Ok(answer.await?.into()) })
        }));
        self
    }

    /// Uses other handlers for a component: a bot by its unique name or name, a command, a message
    /// action, a function or a widget by its name. Events for which they have no handler go to the
    /// handlers of `self`.
    pub fn component(mut self, name: impl Into<String>, handlers: Self) -> Self {
        self.components.insert(name.into(), handlers);
        self
    }

    /// The handler of an event.
    pub(super) fn find(&self, event: &Event) -> Option<&Route> {
        let unique = event.unique_name.as_ref().map(AsRef::as_ref);
        let mut names = unique.into_iter().chain(event.name.as_deref());
        names
            .find_map(|name| self.components.get(name)?.find(event))
            .or_else(|| self.routes.get(event.handler.as_ref()?))
            .or(self.other.as_ref())
    }
}

/// Shows what is handled.
impl fmt::Debug for Handlers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_handled = |handler: &&Handler| self.routes.contains_key(handler);
        let handlers: Vec<_> = Handler::ALL.iter().filter(is_handled).collect();
        f.debug_struct("Handlers")
            .field("handlers", &handlers)
            .field("other", &self.other.is_some())
            .field("components", &self.components)
            .finish()
    }
}
