//! An archive of channels: a file of messages and a folder of files for each.
//!
//! The file of messages has one JSON object per line, as the service sent it. It says what was
//! archived; the state beside it says where to go on. A run that was interrupted continues at its
//! cursor. A run after a complete one reads what is newer, with an overlap, and skips what it has.

use crate::support::Result;
use cliq_api::Cliq;
use cliq_api::pagination::Cursor;
use cliq_api::types::{ChannelId, ChatId, MessageId, ReceivedMessage};
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};

/// Milliseconds that a run reads again: messages of the last moment may have been missed.
const OVERLAP: i64 = 60_000;

/// How far a channel is archived.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State {
    /// Where an interrupted run continues.
    cursor: Option<Cursor>,
    /// Time of the newest message of the last complete run, in milliseconds since the epoch.
    complete_until: Option<i64>,
}

/// What a line says about its message.
#[derive(Debug, Deserialize)]
struct Line {
    id: MessageId,
    time: cliq_api::time::Timestamp,
}

/// The archive of one channel.
#[derive(Debug)]
pub struct Archive {
    messages: PathBuf,
    state: PathBuf,
    files: PathBuf,
    page: u32,
}

impl Archive {
    /// The archive of a channel in a folder, which is created. It requests `page` messages at a time.
    pub fn open(folder: &Path, channel: &ChannelId, page: u32) -> Result<Self> {
        let name = component(channel.as_str())?;
        let files = folder.join(format!("{name}.files"));
        fs::create_dir_all(&files)?;
        let messages = folder.join(format!("{name}.jsonl"));
        Ok(Self { messages, state: folder.join(format!("{name}.state.json")), files, page })
    }

    /// Archives what is missing; `progress` hears the number of messages so far. Gives that number.
    pub async fn update(
        &self,
        cliq: &Cliq,
        chat: &ChatId,
        mut progress: impl FnMut(u64),
    ) -> Result<u64> {
        let mut state = self.read_state()?;
        let (mut known, mut newest) = self.read_messages()?;
        let mut out = BufWriter::new(append(&self.messages)?);
        let mut request = cliq.messages().list(chat).limit(self.page);
        if let Some(time) = state.complete_until {
            request = request.fromtime(time.saturating_sub(OVERLAP));
        }
        let mut stream = request.stream();
        if let Some(cursor) = state.cursor.clone() {
            stream = stream.resume(cursor);
        }
        let mut stream = stream.with_raw();
        let mut count = 0;
        while let Some(message) = stream.next().await {
            let message = match message {
                Ok(message) => message,
                Err(error) => {
                    out.flush()?;
                    return Err(error.into());
                }
            };
            if known.insert(message.item.id.clone()) {
                // The file first: what has a line is archived in full.
                self.fetch(cliq, &message.item).await?;
                // White space of JSON; a string cannot contain line breaks.
                let line = message.raw.get().replace(['\n', '\r'], " ");
                writeln!(out, "{line}")?;
                newest = newest.max(message.item.time.epoch_milliseconds());
                count += 1;
                progress(count);
            }
            // A read from a time goes in both directions; its position is the time.
            if state.complete_until.is_none() && stream.cursor() != state.cursor.as_ref() {
                out.flush()?;
                state.cursor = stream.cursor().cloned();
                self.write_state(&state)?;
            }
        }
        out.flush()?;
        self.write_state(&State { cursor: None, complete_until: newest })?;
        Ok(count)
    }

    /// Saves the file of a message, unless it was saved before.
    async fn fetch(&self, cliq: &Cliq, message: &ReceivedMessage) -> Result<()> {
        let Some(file) = message.file() else { return Ok(()) };
        // The name is the sender's, so it is not made a path.
        let path = self.files.join(component(file.id.as_str())?);
        if path.exists() {
            return Ok(());
        }
        match cliq.files().download(&file.id).await {
            Ok(download) => {
                download.save(&path).await?;
            }
            Err(error) if error.is_not_found() => {
                eprintln!("the file `{}` of message {} is gone", file.name, message.id);
            }
            Err(error) => return Err(error.into()),
        }
        Ok(())
    }

    fn read_state(&self) -> Result<State> {
        match fs::read(&self.state) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map_err(|error| format!("{}: {error}", self.state.display()).into()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(State::default()),
            Err(error) => Err(format!("{}: {error}", self.state.display()).into()),
        }
    }

    fn write_state(&self, state: &State) -> Result<()> {
        let new = self.state.with_extension("new");
        fs::write(&new, serde_json::to_vec(state)?)?;
        fs::rename(&new, &self.state)?;
        Ok(())
    }

    /// Ids and newest time of the archived messages. Removes a last line that is not whole.
    fn read_messages(&self) -> Result<(HashSet<MessageId>, Option<i64>)> {
        let (mut known, mut newest) = (HashSet::new(), None);
        let file = match File::open(&self.messages) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok((known, newest)),
            Err(error) => return Err(error.into()),
        };
        let (mut reader, mut text, mut whole) = (BufReader::new(file), String::new(), 0);
        loop {
            text.clear();
            let length = reader.read_line(&mut text)?;
            if !text.ends_with('\n') {
                break;
            }
            let line: Line = serde_json::from_str(&text)
                .map_err(|error| format!("{}: {error}", self.messages.display()))?;
            newest = newest.max(line.time.epoch_milliseconds());
            known.insert(line.id);
            whole += length as u64;
        }
        append(&self.messages)?.set_len(whole)?;
        Ok((known, newest))
    }
}

fn append(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path)
}

/// An id as part of a path.
fn component(id: &str) -> Result<&str> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if id.is_empty() || !id.chars().all(is_plain) {
        return Err(format!("the id `{}` cannot name a file", id.escape_default()).into());
    }
    Ok(id)
}
