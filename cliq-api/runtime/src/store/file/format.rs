//! The file format: a header line with a checksum, then JSON.

use super::State;
use serde::{Deserialize, Serialize};

const MAGIC: &str = "cliq-api store ";
/// Incremented when the content changes in a way that an older release would misread.
const VERSION: &str = "1";

/// The file of a key. Keys have any length and any characters, so the name is a digest.
#[derive(Debug)]
pub(super) struct Name {
    key: String,
    kind: &'static str,
    digest: u128,
}

/// Why a file cannot be used, and what to do about it.
#[derive(Debug, PartialEq)]
pub(super) struct InvalidRecord(pub(super) &'static str);

#[derive(Serialize, Deserialize)]
struct Content<K, S> {
    key: K,
    state: S,
}

impl Name {
    pub(super) fn of<S: State>(key: &str) -> Self {
        Self { key: key.to_owned(), kind: S::KIND, digest: digest(key.as_bytes()) }
    }

    /// The partition that the key belongs to.
    pub(super) fn part(&self) -> u8 {
        self.digest.to_be_bytes()[0]
    }

    pub(super) fn file(&self) -> String {
        format!("{}-{:032x}", self.kind, self.digest)
    }
}

/// Encodes the content of the file for a state.
pub(super) fn encode<S: State>(name: &Name, state: &S) -> serde_json::Result<Vec<u8>> {
    let json = serde_json::to_string(&Content { key: &name.key, state })?;
    let digest = digest(json.as_bytes());
    Ok(format!("{MAGIC}{VERSION} {} {digest:032x}\n{json}\n", S::KIND).into_bytes())
}

/// Decodes the key and the state from the content of a file.
pub(super) fn decode<S: State>(content: &[u8]) -> Result<(String, S), InvalidRecord> {
    const FOREIGN: InvalidRecord =
        InvalidRecord("is not a file of a store; move it, or use another folder for the store");
    const DAMAGED: InvalidRecord = InvalidRecord(
        "is damaged; send nothing for as long as the longest lockout, then delete it",
    );
    let text = str::from_utf8(content).map_err(|_| DAMAGED)?;
    let rest = text.strip_prefix(MAGIC).ok_or(FOREIGN)?;
    let (head, json) = rest.split_once('\n').ok_or(DAMAGED)?;
    let json = json.strip_suffix('\n').ok_or(DAMAGED)?;
    let mut head = head.split(' ');
    if head.next() != Some(VERSION) {
        return Err(InvalidRecord(
            "was written by another release; use the same release everywhere, or another folder for the store",
        ));
    }
    let digest = format!("{:032x}", digest(json.as_bytes()));
    if [head.next(), head.next(), head.next()] != [Some(S::KIND), Some(&digest), None] {
        return Err(DAMAGED);
    }
    let content: Content<String, S> = serde_json::from_str(json).map_err(|_| DAMAGED)?;
    Ok((content.key, content.state))
}

/// Decodes the state from the content of the file `name`.
pub(super) fn decode_of<S: State>(name: &Name, content: &[u8]) -> Result<S, InvalidRecord> {
    let (key, state) = decode(content)?;
    if key == name.key {
        return Ok(state);
    }
    Err(InvalidRecord(
        "belongs to another key with the same digest; use another folder for the store",
    ))
}

/// FNV-1a with 128 bits: stable across releases and machines. Keys do not come from an attacker, and a
/// collision is detected, as the file contains the key.
fn digest(bytes: &[u8]) -> u128 {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    bytes.iter().fold(BASIS, |digest, byte| (digest ^ u128::from(*byte)).wrapping_mul(PRIME))
}

#[cfg(test)]
mod tests {
    use super::super::{Count, Record};
    use super::*;
    use std::time::Duration;

    fn record() -> Record {
        let mut record = Record::default();
        record.acquire_lease(5, "me", Duration::from_secs(1));
        record.write(5, "me", b"\0\xff{\"a\"}".to_vec(), Duration::from_secs(1));
        record.acquire_lease(5, "you\n", Duration::from_secs(1));
        record
    }

    #[test]
    fn digests_are_those_of_the_published_function() {
        assert_eq!(digest(b""), 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d);
        assert_eq!(digest(b"foobar"), 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18);
    }

    #[test]
    fn what_is_written_is_read() {
        let name = Name::of::<Record>("a\0/\n\u{1f600}");
        let content = encode(&name, &record()).unwrap();
        assert_eq!(decode_of::<Record>(&name, &content), Ok(record()));
    }

    #[test]
    fn no_part_and_no_change_of_a_file_is_taken_for_a_whole_one() {
        let name = Name::of::<Record>("key");
        let content = encode(&name, &record()).unwrap();
        for length in 0..content.len() {
            assert!(decode_of::<Record>(&name, &content[..length]).is_err(), "{length}");
        }
        for at in 0..content.len() {
            for bit in 0..8 {
                let mut changed = content.clone();
                changed[at] ^= 1 << bit;
                assert!(decode_of::<Record>(&name, &changed).is_err(), "{at} {bit}");
            }
        }
    }

    #[test]
    fn files_of_others_are_told_apart() {
        let name = Name::of::<Record>("key");
        let reason = |content: &[u8]| decode_of::<Record>(&name, content).unwrap_err().0;
        let own = String::from_utf8(encode(&name, &record()).unwrap()).unwrap();

        assert!(reason(b"").starts_with("is not a file of a store"));
        assert!(reason(b"[table]\nkey = 1\n").starts_with("is not a file of a store"));
        let newer = own.replace("store 1 ", "store 2 ");
        assert!(reason(newer.as_bytes()).starts_with("was written by another release"));
        let other = encode(&Name::of::<Record>("other"), &record()).unwrap();
        assert!(reason(&other).starts_with("belongs to another key"));
        let count = encode(&Name::of::<Count>("key"), &Count::default()).unwrap();
        assert!(reason(&count).starts_with("is damaged"));
    }
}
