//! Both versions of the API in one program: types are shared, and a message is validated for the version
//! that it is sent to.

use cliq_api::message::{Button, Card, Message, Theme};
use cliq_api::sandbox::{Sandbox, SandboxExt};
use cliq_api::types::{ChatId, MessageId, Timestamp};
use cliq_api::v3;
use cliq_api::validation::Rule;

const CHAT: &str = "CT_1184653329648523663_62439860";

/// Compiles only if the types are the same.
fn shared(
    chat: v3::types::ChatId,
    message: v3::types::Message,
    id: v3::types::MessageId,
    time: v3::types::Timestamp,
) -> (ChatId, Message, MessageId, Timestamp) {
    (chat, message, id, time)
}

#[test]
fn types_are_the_same_in_both_versions() {
    let id = MessageId::from("1573708648341%20375412769224");
    let (_, _, id, _) = shared(CHAT.into(), "text".into(), id, 0.into());
    assert_eq!(id, "1573708648341_375412769224");
}

#[tokio::test]
async fn a_message_is_validated_for_the_version_it_is_sent_to() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = sandbox.client().unwrap();
    let card = Card::new(Theme::ModernInline)
        .title("Build 514")
        .section("Result", [("Branch", "main"), ("Tests", "all passed")]);
    let message = Message::text("Build 514 is done").card(card);

    let chats = cliq.chats().list().await.unwrap();
    let chat = &chats.items()[0].chat_id;
    let error = cliq.messages().post_to_chat(chat, message.clone()).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("card.sections: found a key that only v3 of the API has"), "{text}");
    assert_eq!(error.violations()[0].rule(), Rule::Version);
    assert_eq!(sandbox.executions("messages_post_to_chat"), 0);

    cliq.v3().messages().post_to_chat(chat, message).await.unwrap();
    assert_eq!(sandbox.executions("v3/messages_post_to_chat"), 1);

    // What both versions have posts through either.
    let both =
        Message::text("Notes").button(Button::open_url("Notes", "https://example.com/notes"));
    cliq.messages().post_to_chat(chat, both.clone()).await.unwrap();
    cliq.v3().messages().post_to_chat(chat, both).await.unwrap();
    assert_eq!(sandbox.executions("messages_post_to_chat"), 1);
    assert_eq!(sandbox.executions("v3/messages_post_to_chat"), 2);
}

#[tokio::test]
async fn lists_and_constants_of_version_3() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = sandbox.client().unwrap();
    let bots = cliq.v3().bots().list().await.unwrap();
    assert!(!bots.items().is_empty());
    // The two required keys have one value each, which the client sends. No reminder of the sandbox recurs.
    let sandbox = Sandbox::builder().stateless(true).start().await.unwrap();
    let cliq = sandbox.client().unwrap();
    cliq.v3().reminders().complete("7341000000030071").await.unwrap();
    assert_eq!(sandbox.executions("v3/reminders_complete"), 1);
}

#[tokio::test]
async fn both_versions_see_the_same_messages_and_bots() {
    let sandbox = Sandbox::start().await.unwrap();
    let cliq = sandbox.client().unwrap();
    let channel = cliq.channels().find_by_name("General").await.unwrap().unwrap();
    let chat = channel.chat_id.as_ref().unwrap();

    let message = Message::text("Notes of today").sync_message(true);
    let posted = cliq.v3().messages().post_to_chat(chat, message).await.unwrap();
    let id = posted.message_id().unwrap();
    cliq.messages().edit(chat, id, "Notes of Monday").await.unwrap();
    cliq.messages().add_reaction(chat, id, ":smile:").await.unwrap();
    let found = cliq.v3().messages().search().query("monday").await.unwrap();
    assert_eq!(found.items()[0].message_id, *id);
    let star = cliq.v3().stars().add(chat, id, v3::types::StarType::Note).await.unwrap();
    assert_eq!(star.content.text.as_deref(), Some("Notes of Monday"));
    cliq.messages().delete(chat, id).await.unwrap();
    assert!(cliq.v3().messages().search().query("monday").await.unwrap().items().is_empty());

    let bot = cliq.v3().bots().create("Build Watch", "Watches builds").await.unwrap();
    cliq.v3().bots().add_to_channel(&bot.unique_name, &channel.unique_name).await.unwrap();
    let as_bot = cliq.messages().post_to_channel_by_name(&channel.unique_name, "Green");
    as_bot.bot_unique_name(bot.unique_name.clone()).await.unwrap();
    let latest = cliq.messages().list(chat).first().await.unwrap().unwrap();
    assert_eq!(latest.plain_text().as_deref(), Some("Green"));
    let error = cliq.v3().bots().create("Build Watch", "Again").await.unwrap_err();
    assert!(error.to_string().contains("bot_name_already_exists"), "{error}");
    cliq.v3().bots().delete(&bot.id).await.unwrap();
    let error = cliq.v3().bots().get(&bot.id).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
}
