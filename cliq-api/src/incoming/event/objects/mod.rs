//! Objects in the arguments of several handlers.

mod access;
mod answers;
mod attachment;
mod chat;
mod form;
mod location;
mod maps;
mod mention;
mod message;
mod targets;
mod unions;
mod user;

pub use access::{Access, Environment, EnvironmentExtension, Organization};
pub use answers::{
    BotStatus, CallData, CallState, ContextAnswer, ParticipationData, ParticipationOperation,
};
pub use attachment::{Attachment, EventFile, FileDimensions, FileThumbnail};
pub use chat::{Channel, Chat, ChatKind, ParentChat};
pub use form::{Choice, DateTime, FormAction, FormData, FormValue};
pub use location::{Location, LocationStatus};
pub use maps::{Headers, Parameters};
pub use mention::{EventMention, EventMentionKind};
pub use message::{IncomingMessage, IncomingMessageType, MessageContent, MessageDetails, Messages};
pub use targets::{
    AppInfo, ButtonTarget, InputTarget, InstallationKind, LinkTarget, Suggestion, Trigger,
    WidgetTarget,
};
pub use unions::{Arguments, MessageBody, WebhookBody};
pub use user::User;
