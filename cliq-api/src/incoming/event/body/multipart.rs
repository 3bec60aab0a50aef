//! Parts of a multipart body.

use super::text::field;
use serde_json::{Map, Value, json};

/// Most parts that are read.
const MOST: usize = 1000;

/// Longest delimiter; a sender may use 72 bytes.
const LONGEST: usize = 128;

/// The text parts of a body, and the names of its files under `attachments`. The delimiter is the first
/// line.
pub fn keys(body: &[u8]) -> Map<String, Value> {
    let end = find(body, b"\n").unwrap_or(body.len());
    let delimiter = body.get(..end).unwrap_or_default().trim_ascii();
    if delimiter.len() > LONGEST {
        return Map::new();
    }
    let mut rest = body.get(end..).unwrap_or_default();
    let mut keys = Map::new();
    let mut files = Vec::new();
    for _ in 0..MOST {
        let Some(at) = find(rest, delimiter) else { break };
        let (part, after) = rest.split_at(at);
        if let Some(part) = Part::parse(part) {
            match part.file {
                Some(name) => files.push(json!({ "name": name, "type": part.media })),
                None => {
                    keys.insert(part.name, field(part.text));
                }
            }
        }
        rest = after.get(delimiter.len()..).unwrap_or_default();
    }
    if !files.is_empty() {
        keys.entry("attachments").or_insert(Value::Array(files));
    }
    keys
}

struct Part {
    name: String,
    file: Option<String>,
    media: Option<String>,
    text: String,
}

impl Part {
    /// Parses what is between two delimiters.
    fn parse(part: &[u8]) -> Option<Self> {
        let part = part.strip_prefix(b"\r\n").or_else(|| part.strip_prefix(b"\n"))?;
        let (head, content) = if let Some(at) = find(part, b"\r\n\r\n") {
            (part.get(..at)?, part.get(at + 4..)?)
        } else {
            let at = find(part, b"\n\n")?;
            (part.get(..at)?, part.get(at + 2..)?)
        };
        let content = content.strip_suffix(b"\n").unwrap_or(content);
        let content = content.strip_suffix(b"\r").unwrap_or(content);
        let head = String::from_utf8_lossy(head);
        let header = |name: &str| {
            let mut lines = head.lines().filter_map(|line| line.split_once(':'));
            let (_, value) = lines.find(|(key, _)| key.trim().eq_ignore_ascii_case(name))?;
            Some(value.trim().to_owned())
        };
        let disposition = header("content-disposition")?;
        Some(Self {
            name: parameter(&disposition, "name")?,
            file: parameter(&disposition, "filename"),
            media: header("content-type"),
            text: String::from_utf8_lossy(content).into_owned(),
        })
    }
}

/// A parameter of a header, with or without quotes.
fn parameter(header: &str, name: &str) -> Option<String> {
    header.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn find(text: &[u8], word: &[u8]) -> Option<usize> {
    if word.is_empty() {
        return None;
    }
    text.windows(word.len()).position(|window| window == word)
}
