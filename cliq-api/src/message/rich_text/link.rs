//! Links and their schemes.

use super::super::scan::JOINER;
use super::{Node, RichText};

/// Supported schemes of links.
const SCHEMES: [&str; 6] = ["http://", "https://", "mailto:", "tel:", "sms:", "sip:"];

impl RichText {
    /// Adds a link. The URL begins with `http://`, `https://`, `mailto:`, `tel:`, `sms:` or `sip:`;
    /// white space, parentheses and braces in it are percent-encoded. With any other URL, the text
    /// is followed by the URL in parentheses.
    #[must_use]
    pub fn link(self, text: impl Into<Self>, address: impl AsRef<str>) -> Self {
        let (label, address) = (text.into(), address.as_ref().trim());
        let known = SCHEMES.iter().any(|scheme| {
            let start = address.get(..scheme.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
                && address.len() > scheme.len()
        });
        if known {
            return self.with(Node::Link { label, target: encoded(address) });
        }
        match (address.is_empty(), label.is_blank()) {
            (true, _) => self.append(label),
            (false, true) => self.text(address),
            (false, false) => self.append(label).text(format!(" ({address})")),
        }
    }
}

/// The URL with delimiters encoded.
fn encoded(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for c in address.chars() {
        let marks = ['(', ')', '{', '}', '<', '>', '"', '`', '\\', JOINER];
        if c.is_whitespace() || c.is_control() || marks.contains(&c) {
            let bytes = c.to_string().into_bytes();
            text.extend(bytes.iter().map(|byte| format!("%{byte:02X}")));
        } else {
            text.push(c);
        }
    }
    text
}
