//! Identifiers keep their spelling and have one canonical form; scalars come back as they were.

use super::input::{every_byte_encoded, text_of};
use super::line;
use cliq_api::identifier::Identifier;
use cliq_api::time::Timestamp;
use cliq_api::types::{ChannelId, ChatId, MessageId, UserId};
use cliq_api::{DataCenter, ErrorCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};
use std::time::SystemTime;

/// Any text as an identifier of each kind, a time, an error code and a data center.
pub fn check(input: &[u8]) {
    let text = text_of(input);
    message_id(&text);
    identifier(&ChannelId::new(text.as_str()), &text);
    identifier(&ChatId::new(text.as_str()), &text);
    identifier(&UserId::new(text.as_str()), &text);
    identifier(&MessageId::new(text.as_str()), &text);
    assert_eq!(ErrorCode::from(text.as_str()).as_str(), text);
    timestamp(&text);
    data_center(&text);
}

/// The form for addresses is final, and JSON keeps the spelling.
fn identifier<T>(id: &T, text: &str)
where
    T: Identifier + From<String> + Serialize + DeserializeOwned,
{
    assert_eq!(id.as_str(), text);
    let address = id.to_address();
    assert!(address.len() <= text.len());
    assert_eq!(T::from(address.clone()).to_address(), address);
    let json = serde_json::to_value(id).expect("text");
    assert_eq!(json, text);
    let read: T = serde_json::from_value(json).expect("text");
    assert_eq!(read.as_str(), text);
    if let Ok(number) = text.parse::<u64>() {
        let read: T = serde_json::from_value(number.into()).expect("a number");
        assert_eq!(read.as_str(), number.to_string());
    }
}

/// All spellings are one id.
fn message_id(text: &str) {
    let hash = |id: &MessageId| {
        let mut hasher = DefaultHasher::new();
        id.hash(&mut hasher);
        hasher.finish()
    };
    let id = MessageId::new(text);
    let canonical = MessageId::new(id.canonical());
    assert_eq!(canonical.canonical(), id.canonical(), "{text:?}");
    assert_eq!(id, canonical);
    assert_eq!(id.cmp(&canonical), std::cmp::Ordering::Equal);
    assert_eq!(hash(&id), hash(&canonical));
    assert!(!canonical.as_str().contains([' ', '+']));
    // An escape that would not make UTF-8 stays, and then others beyond ASCII stay too.
    if canonical.as_str().contains('%') {
        return;
    }
    let encoded = every_byte_encoded(canonical.as_str());
    assert_eq!(MessageId::new(encoded), id, "{text:?}");
}

/// A time keeps its form, and is the same time in every other one.
fn timestamp(text: &str) {
    let time = Timestamp::from(text);
    assert_eq!(serde_json::to_value(&time).expect("text"), text);
    let Some(milliseconds) = time.epoch_milliseconds() else {
        assert!(time.to_iso_8601().is_none() && SystemTime::try_from(time).is_err());
        return;
    };
    if let Some(later) = milliseconds.checked_add(1).filter(|later| *later != -1) {
        let later = Timestamp::from(later);
        assert!(time < later, "{text:?}");
    }
    let Some(system) = time.to_system_time().filter(|_| milliseconds != i64::MIN) else { return };
    assert_eq!(
        Timestamp::from(system).epoch_milliseconds(),
        (milliseconds != -1).then_some(milliseconds)
    );
    let iso = time.to_iso_8601().expect("a time");
    // Years of more than four digits are not written by anybody.
    if (0..253_402_300_800_000).contains(&milliseconds) {
        let read = Timestamp::from(&*iso).epoch_milliseconds().expect("a time");
        assert_eq!(read.div_euclid(1000), milliseconds.div_euclid(1000), "{text:?} {iso}");
    }
}

fn data_center(text: &str) {
    match text.parse::<DataCenter>() {
        Ok(found) => assert_eq!(found.to_string().parse::<DataCenter>().ok(), Some(found)),
        Err(error) => line::check(&error.to_string()),
    }
    if let Some(found) = DataCenter::for_accounts_server(text) {
        // URLs lose line breaks and tabs, and hosts may be encoded.
        let plain = text.replace(['\n', '\r', '\t'], "").to_ascii_lowercase();
        let is_encoded = !plain.is_ascii() || plain.contains('%');
        let host = found.accounts().trim_start_matches("https://");
        assert!(is_encoded || plain.contains(host), "{text:?}");
    }
}
