//! Archives are complete and without duplicates, however often a run is interrupted.

use crate::archive::Archive;
use crate::start;
use cliq_api::clock::ManualClock;
use cliq_api::sandbox::{Fault, Sandbox};
use cliq_api::types::{ChannelLevel, ChatId};
use cliq_api::{Cliq, Upload};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

struct Fixture {
    sandbox: Sandbox,
    cliq: Cliq,
    clock: ManualClock,
    chat: ChatId,
    archive: Archive,
    folder: PathBuf,
}

impl Fixture {
    async fn new(name: &str) -> Self {
        let clock = ManualClock::default();
        let (sandbox, cliq) = start(&clock).await;
        let channel = cliq.channels().create("Archive", ChannelLevel::Organization).await.unwrap();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("examples-{name}"));
        let _ = std::fs::remove_dir_all(&folder);
        let archive = Archive::open(&folder, &channel.channel_id, 2).unwrap();
        let chat = channel.chat_id.unwrap();
        Self { sandbox, cliq, clock, chat, archive, folder }
    }

    async fn post(&self, texts: impl IntoIterator<Item = String>) {
        for text in texts {
            self.clock.advance(Duration::from_secs(100));
            self.cliq.messages().post_to_chat(&self.chat, text).await.unwrap();
        }
    }

    async fn update(&self) -> u64 {
        self.archive.update(&self.cliq, &self.chat, |_| ()).await.unwrap()
    }

    /// Ids in the archive; panics at duplicates and at lines that are no JSON.
    fn archived(&self) -> BTreeSet<String> {
        let text = std::fs::read_to_string(self.file("jsonl")).unwrap();
        let mut ids = BTreeSet::new();
        for line in text.lines() {
            let message: Value = serde_json::from_str(line).unwrap();
            let id = message["id"].as_str().unwrap().to_owned();
            assert!(ids.insert(id), "a duplicate: {line}");
        }
        ids
    }

    /// Ids in the chat.
    async fn posted(&self) -> BTreeSet<String> {
        let all = self.cliq.messages().list(&self.chat).all().await.unwrap();
        all.into_iter().map(|message| message.id.to_string()).collect()
    }

    fn file(&self, end: &str) -> PathBuf {
        let entries = std::fs::read_dir(&self.folder).unwrap();
        let mut paths = entries.map(|entry| entry.unwrap().path());
        paths.find(|path| path.to_str().unwrap().ends_with(end)).unwrap()
    }
}

#[tokio::test]
async fn a_second_run_adds_what_is_new_and_nothing_else() {
    let one = Fixture::new("second").await;
    one.post((0..7).map(|number| format!("message {number}"))).await;
    let first = one.update().await;
    assert!(first >= 7);
    assert_eq!(one.archived(), one.posted().await);
    let bytes = std::fs::read(one.file("jsonl")).unwrap();
    assert_eq!(one.update().await, 0);
    assert_eq!(std::fs::read(one.file("jsonl")).unwrap(), bytes);
    one.post((7..12).map(|number| format!("message {number}"))).await;
    assert_eq!(one.update().await, 5);
    assert_eq!(one.archived(), one.posted().await);
}

#[tokio::test]
async fn an_interrupted_run_continues_at_its_cursor() {
    let one = Fixture::new("interrupted").await;
    one.post((0..9).map(|number| format!("message {number}"))).await;
    let total = one.posted().await.len();
    let stop = |count| {
        if count == 4 {
            one.sandbox.fail("messages_list", Fault::Status(403), 1);
        }
    };
    one.archive.update(&one.cliq, &one.chat, stop).await.unwrap_err();
    let before = one.archived().len();
    assert!((4..total).contains(&before), "{before} of {total}");
    // A write that was cut short, and messages that arrived meanwhile.
    let mut file = std::fs::File::options().append(true).open(one.file("jsonl")).unwrap();
    file.write_all(b"{\"id\":\"1_2\",\"ti").unwrap();
    one.post(["late".to_owned()]).await;
    one.sandbox.clear_requests();
    assert_eq!(one.update().await, (total - before) as u64);
    let first = one.sandbox.requests().into_iter().next().unwrap();
    assert!(format!("{first:?}").contains("totime"), "{first:?}");
    assert_eq!(one.update().await, 1);
    assert_eq!(one.archived(), one.posted().await);
}

#[tokio::test]
async fn files_are_saved_once() {
    let one = Fixture::new("files").await;
    let file = Upload::bytes("notes.txt", "what is in it");
    one.cliq.files().share_to_chat(&one.chat, file).await.unwrap();
    one.update().await;
    let saved: Vec<_> = std::fs::read_dir(one.file("files")).unwrap().collect();
    assert_eq!(saved.len(), 1);
    let path = saved.into_iter().next().unwrap().unwrap().path();
    assert_eq!(std::fs::read_to_string(path).unwrap(), "what is in it");
    one.update().await;
    assert_eq!(one.sandbox.executions("files_download"), 1);
}
