//! The main job, end to end: `cargo run --example quickstart`.
//!
//! Without settings it talks to a sandbox that it starts itself. With `CLIQ_CLIENT_ID`,
//! `CLIQ_CLIENT_SECRET` and `CLIQ_REFRESH_TOKEN` (and `CLIQ_DATA_CENTER`, `CLIQ_NETWORK`,
//! `CLIQ_MEMBERS`) the same code talks to the real service, in a private channel that it deletes at
//! the end.

mod connection;
mod scratch;
#[path = "../support/setting.rs"]
mod setting;
mod transcript;

use cliq_api::clock::{Clock as _, SystemClock};
use cliq_api::message::Reaction;
use cliq_api::types::{
    ButtonAction, ButtonActionData, ButtonActionType, Channel, ChannelLevel, ChatId, FileId,
    Message, MessageButton, MessageCard, MessageCardTheme, MessageId, MessageSlide,
    MessageSlideType, SlideTable, UserState,
};
use cliq_api::{Cliq, Operation, Upload, channels, files, messages, threads, users};
use connection::Connection;
use futures_util::{StreamExt as _, TryStreamExt as _};
use scratch::Scratch;
use std::collections::BTreeMap;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;
use transcript::Transcript;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// What this program calls; the scopes to ask for follow from it.
static OPERATIONS: [&Operation; 14] = [
    &channels::operation::CREATE,
    &channels::operation::ADD_MEMBERS,
    &channels::operation::LIST_MEMBERS,
    &channels::operation::GET,
    &channels::operation::DELETE,
    &messages::operation::POST_TO_CHAT,
    &messages::operation::POST_TO_CHANNEL_BY_NAME,
    &messages::operation::ADD_REACTION,
    &messages::operation::LIST_REACTIONS,
    &messages::operation::LIST,
    &threads::operation::LIST,
    &users::operation::LIST,
    &files::operation::SHARE_TO_CHAT,
    &files::operation::DOWNLOAD,
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<()> {
    let mut log = Transcript::new();
    let connection = connection::open(&OPERATIONS, &mut log).await?;
    let cliq = &connection.cliq;

    log.step("Create a private channel");
    log.calls(&channels::operation::CREATE);
    // The name is of this run alone: channels of the same name cannot be.
    let channel = cliq
        .channels()
        .create(format!("Quick start {}", std::process::id()), ChannelLevel::Private)
        .description("Made by an example; it is deleted in a moment")
        .await?;
    log.gave(format!("{}, id {}", channel.name, channel.channel_id));

    let told = converse(&connection, &channel, &mut log).await;

    // Whatever went wrong before, nothing is left behind.
    log.step("Delete the channel");
    log.calls(&channels::operation::DELETE);
    let deleted = cliq.channels().delete(&channel.channel_id).await;
    told?;
    deleted?;
    log.gave("gone");

    connection.close().await;
    log.end();
    Ok(())
}

async fn converse(connection: &Connection, channel: &Channel, log: &mut Transcript) -> Result<()> {
    let cliq = &connection.cliq;
    let chat = channel.chat_id.as_ref().ok_or("the answer has no `chat_id`")?;
    add_members(connection, channel, log).await?;
    let first = post(cliq, channel, chat, log).await?;
    reply(cliq, channel, chat, &first, log).await?;
    react(cliq, chat, &first, log).await?;
    read_back(cliq, chat, log).await?;
    read_users(cliq, log).await?;
    send_and_fetch_file(cliq, chat, log).await?;
    fail(cliq, chat, log).await
}

async fn add_members(
    connection: &Connection,
    channel: &Channel,
    log: &mut Transcript,
) -> Result<()> {
    let cliq = &connection.cliq;
    log.step("Add members");
    let addresses = match &connection.members {
        Some(addresses) => addresses.clone(),
        None => some_users(cliq, channel, log).await?,
    };
    if addresses.is_empty() {
        log.gave("nobody: name people in CLIQ_MEMBERS, by e-mail address, to add them");
    } else {
        log.calls(&channels::operation::ADD_MEMBERS);
        cliq.channels().add_members(&channel.channel_id).email_ids(&addresses).await?;
    }
    log.calls(&channels::operation::LIST_MEMBERS);
    let members = cliq.channels().list_members(&channel.channel_id).await?;
    for member in members {
        log.gave(format!("{}, {}", member.name, member.user_role));
    }
    Ok(())
}

/// E-mail addresses of three users beside the caller.
async fn some_users(cliq: &Cliq, channel: &Channel, log: &mut Transcript) -> Result<Vec<String>> {
    log.calls(&users::operation::LIST);
    let page = cliq.users().list().limit(4).await?;
    let others = page.into_iter().filter(|user| user.id != channel.creator_id);
    Ok(others.filter_map(|user| user.email_id).take(3).collect())
}

/// Posts a text and a card; gives the id of the text.
async fn post(
    cliq: &Cliq,
    channel: &Channel,
    chat: &ChatId,
    log: &mut Transcript,
) -> Result<MessageId> {
    log.step("Post a text");
    log.calls(&messages::operation::POST_TO_CHAT);
    // Without `sync_message` the service answers before there is an id.
    let text = Message::new("The release is out. Questions go into the thread.").sync_message(true);
    let posted = cliq.messages().post_to_chat(chat, text).await?;
    let first = posted.message_id().cloned().ok_or("the answer has no `message_id`")?;
    log.gave(format!("message {first}"));

    log.step("Post a card with a table and a button");
    log.calls(&messages::operation::POST_TO_CHANNEL_BY_NAME);
    let row = |name: &str, version: &str| {
        BTreeMap::from([
            ("Crate".to_owned(), name.to_owned()),
            ("Version".to_owned(), version.to_owned()),
        ])
    };
    let rows = [row("cliq-api", env!("CARGO_PKG_VERSION")), row("cliq-codegen", "as above")];
    let table = SlideTable::new(["Crate", "Version"], rows);
    let site = ButtonActionData::new().web("https://example.com/notes");
    let card = Message::new("What is in it")
        .card(MessageCard::new().title("Release").theme(MessageCardTheme::ModernInline))
        .slides([MessageSlide::new(MessageSlideType::Table, table).title("Crates")])
        .buttons([MessageButton::new("Notes", ButtonAction::new(ButtonActionType::OpenUrl, site))]);
    cliq.messages().post_to_channel_by_name(&channel.unique_name, card).await?;
    log.gave("done");
    Ok(first)
}

async fn reply(
    cliq: &Cliq,
    channel: &Channel,
    chat: &ChatId,
    first: &MessageId,
    log: &mut Transcript,
) -> Result<()> {
    log.step("Reply in a thread");
    log.calls(&messages::operation::POST_TO_CHAT);
    let answer = Message::new("Does it run on 1.89?")
        .thread_message_id(first)
        .thread_title("Questions")
        .sync_message(true);
    cliq.messages().post_to_chat(chat, answer).await?;
    log.calls(&threads::operation::LIST);
    for thread in cliq.threads().list(&channel.channel_id).await? {
        let last = thread.last_message_information.map(|last| last.text).unwrap_or_default();
        log.gave(format!("thread “{}”, {}: {last}", thread.title, thread.thread_state));
    }
    Ok(())
}

async fn react(cliq: &Cliq, chat: &ChatId, first: &MessageId, log: &mut Transcript) -> Result<()> {
    log.step("Add a reaction");
    log.calls(&messages::operation::ADD_REACTION);
    cliq.messages().add_reaction(chat, first, ":smile:").await?;
    log.calls(&messages::operation::LIST_REACTIONS);
    for (emoji, reactions) in cliq.messages().list_reactions(chat, first).await? {
        let names: Vec<&str> = reactions.iter().filter_map(Reaction::user_name).collect();
        log.gave(format!("{emoji} of {}", names.join(", ")));
    }
    Ok(())
}

async fn read_back(cliq: &Cliq, chat: &ChatId, log: &mut Transcript) -> Result<()> {
    log.step("Read the messages back");
    log.calls(&messages::operation::LIST);
    for message in cliq.messages().list(chat).limit(10).await? {
        let text = message.content.and_then(|content| content.text).unwrap_or_default();
        let sender = message.sender.map_or_else(|| "somebody".to_owned(), |sender| sender.name);
        log.gave(format!("{} of {sender}: {text}", message.type_));
    }
    Ok(())
}

async fn read_users(cliq: &Cliq, log: &mut Transcript) -> Result<()> {
    log.step("Page through 250 users");
    log.calls(&users::operation::LIST);
    // Of a large organization only the first 250: thirty pages a minute are all it allows.
    let mut stream = cliq.users().list().status(UserState::Active).limit(100).stream().take(250);
    let (mut count, mut last) = (0, None);
    while let Some(user) = stream.try_next().await? {
        count += 1;
        last = user.display_name.or(user.name).or(last);
    }
    log.gave(format!("{count} users, the last is {}", last.as_deref().unwrap_or("nameless")));
    Ok(())
}

async fn send_and_fetch_file(cliq: &Cliq, chat: &ChatId, log: &mut Transcript) -> Result<()> {
    // Every byte value, so that nothing can be mistaken for text on the way.
    let content: Vec<u8> = (0..=u8::MAX).cycle().take(300_000).collect();
    let scratch = Scratch::new()?;
    let sent = scratch.path("quickstart.bin");
    std::fs::write(&sent, &content)?;

    log.step("Upload a file from disk");
    log.calls(&files::operation::SHARE_TO_CHAT);
    cliq.files().share_to_chat(chat, Upload::path(&sent).comment("All bytes there are")).await?;
    log.gave(format!("{} bytes sent", content.len()));

    log.step("Download it and compare");
    log.calls(&messages::operation::LIST);
    let file = find_file(cliq, chat, "quickstart.bin").await?;
    log.gave(format!("file {file}"));
    log.calls(&files::operation::DOWNLOAD);
    let received = scratch.path("received.bin");
    let size = cliq.files().download(&file).await?.save(&received).await?;
    if std::fs::read(&received)? != content {
        return Err("the file came back changed".into());
    }
    log.gave(format!("{size} bytes received, the same byte for byte"));
    Ok(())
}

/// The answer to an upload is empty, so the id of the file is read from the message it became. The
/// service may take a moment to post it.
async fn find_file(cliq: &Cliq, chat: &ChatId, name: &str) -> Result<FileId> {
    for _ in 0..5 {
        let page = cliq.messages().list(chat).await?;
        let mut files = page.into_iter().filter_map(|message| message.content?.file);
        if let Some(file) = files.find(|file| file.name == name) {
            return Ok(file.id);
        }
        SystemClock.sleep(Duration::from_secs(1)).await;
    }
    Err(format!("`{name}` did not appear in the chat").into())
}

async fn fail(cliq: &Cliq, chat: &ChatId, log: &mut Transcript) -> Result<()> {
    log.step("Fail clearly");
    log.calls(&channels::operation::GET);
    for wrong in ["O1", chat.as_str()] {
        match cliq.channels().get(wrong).await {
            Ok(_) => return Err(format!("there is a channel {wrong}").into()),
            Err(error) => log.gave(error),
        }
    }
    Ok(())
}
