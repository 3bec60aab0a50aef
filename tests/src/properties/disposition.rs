//! The file name of a download is a bare name, and comes through every encoding.

use super::exchange;
use super::input::{every_byte_encoded, text_of};
use crate::raw::Step;
use std::path::{Component, Path};

/// The value of the header; its text is a file name too.
pub fn check(input: &[u8]) {
    if let Some(name) = received(&exchange::header_value(input)) {
        assert_bare(&name);
    }
    let name = text_of(input);
    // The token is taken out of headers, however it is encoded.
    if name.contains("planted") || name.contains(['%', '&']) {
        return;
    }
    let expected = bare(&name);
    let encoded = every_byte_encoded(&name);
    let header = format!("attachment; filename=\"other\"; filename*=UTF-8''{encoded}");
    let found = received(header.as_bytes());
    assert_eq!(found.as_deref(), Some(expected.as_deref().unwrap_or("other")), "{header}");

    let printable: String = name.chars().filter(|c| !c.is_control() && *c != '\\').collect();
    let header = format!("attachment; filename=\"{}\"", printable.replace('"', "\\\""));
    assert_eq!(received(header.as_bytes()), bare(&printable), "{header}");
}

/// The name that a download with this header has.
fn received(value: &[u8]) -> Option<String> {
    let mut bytes = b"HTTP/1.1 200 -\r\ncontent-length: 0\r\ncontent-disposition: ".to_vec();
    bytes.extend_from_slice(value);
    bytes.extend_from_slice(b"\r\n\r\n");
    exchange::with(|exchange| {
        let call = exchange.client.files().download("file_1");
        let (result, _) = exchange.run(vec![vec![Step::Send(bytes)]], call);
        result.expect("a success").file_name().map(str::to_owned)
    })
}

/// Fails if the name leads anywhere but into the folder that it is joined to, on any system.
fn assert_bare(name: &str) {
    let mut components = Path::new(name).components();
    let first = components.next();
    assert!(matches!(first, Some(Component::Normal(_))) && components.next().is_none(), "{name:?}");
    assert!(!name.contains(['/', '\\']) && !name.contains(char::is_control), "{name:?}");
    assert!(name.as_bytes().get(1) != Some(&b':'), "{name:?} names a drive");
    assert_eq!(name, name.trim(), "{name:?}");
}

/// What is left of a name without folders.
fn bare(name: &str) -> Option<String> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control()).collect();
    let mut plain = plain.trim();
    while plain.as_bytes().get(1) == Some(&b':') && plain.as_bytes()[0].is_ascii_alphabetic() {
        plain = plain[2..].trim();
    }
    (!matches!(plain, "" | "." | "..")).then(|| plain.to_owned())
}
