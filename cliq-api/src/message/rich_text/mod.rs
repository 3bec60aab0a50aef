//! A builder for text in the markup of the service.
//!
//! ```
//! use cliq_api::message::RichText;
//!
//! let text = RichText::new()
//!     .bold("Build 42")
//!     .text(" of my_crate failed, ")
//!     .mention_user("667356693")
//!     .text(": ")
//!     .link("log", "https://ci.example.com/42")
//!     .code_block("error: {@all} is no mention in here");
//! println!("{text}");
//! # assert!(text.to_string().starts_with("*Build 42* of my_\u{2060}crate failed, {@667356693}: [log]("));
//! ```
//!
//! # Markup
//!
//! | markup | method |
//! |---|---|
//! | `*bold*` `_italic_` `~strike~` `__underline__` | [`bold`](RichText::bold) … |
//! | `` `code` ``, a block between lines of three backticks | [`code`](RichText::code), [`code_block`](RichText::code_block) |
//! | `!quote` on every line | [`quote`](RichText::quote) |
//! | `[text](address)` | [`link`](RichText::link) |
//! | `{@id}` `{@mail}` `{#id}` `{@Gid}` `{@b-id}` `{@participants}` … | [`mention_user`](RichText::mention_user) … |
//! | `[name](zohoid:id)` `[name](mail:address)` | [`name_user`](RichText::name_user), [`name_email`](RichText::name_email) |
//! | `[label]($key)` `[label](system.api\|action/id)` | [`button`](RichText::button), [`system_button`](RichText::system_button) |
//!
//! Style marks are written next to words, line by line: a style that spans a line break is closed
//! before and reopened after it. A style nested in itself has no effect. Italic text that begins or
//! ends exactly where underlined text does is written `___text___`, which is ambiguous.
//!
//! # What cannot be written
//!
//! Building never fails. An id, URL or key that would not parse as intended (an id with a brace, a
//! URL with an unsupported scheme) is written as plain text.

mod escape;
mod link;
mod mention;
#[cfg(test)]
mod tests;
mod writer;

pub use escape::{escape, unescape};

/// Text in the markup of the service; see the [module](self).
///
/// `Display` and `String::from` return the text of a message. Strings are escaped:
/// `RichText::from("*a*")` shows two asterisks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RichText {
    nodes: Vec<Node>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    Text(String),
    /// Complete markup without nested text.
    Token(String),
    Styled(Style, RichText),
    Code(String),
    Block(String),
    Quote(RichText),
    Link {
        label: RichText,
        target: String,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Style {
    Bold,
    Italic,
    Strike,
    Underline,
}

impl Style {
    fn mark(self) -> &'static str {
        match self {
            Self::Bold => "*",
            Self::Italic => "_",
            Self::Strike => "~",
            Self::Underline => "__",
        }
    }
}

impl RichText {
    /// Creates an empty text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds plain text, which is escaped; see [`escape`].
    #[must_use]
    pub fn text(self, text: impl AsRef<str>) -> Self {
        self.append(text.as_ref())
    }

    /// Adds another rich text, or plain text.
    #[must_use]
    pub fn append(mut self, text: impl Into<Self>) -> Self {
        for node in text.into().nodes {
            self.push(node);
        }
        self
    }

    /// Adds raw markup, unchecked.
    #[must_use]
    pub fn markup(self, markup: impl Into<String>) -> Self {
        self.with(Node::Token(markup.into()))
    }

    /// Adds bold text.
    #[must_use]
    pub fn bold(self, text: impl Into<Self>) -> Self {
        self.styled(Style::Bold, text.into())
    }

    /// Adds italic text.
    #[must_use]
    pub fn italic(self, text: impl Into<Self>) -> Self {
        self.styled(Style::Italic, text.into())
    }

    /// Adds strikethrough text.
    #[must_use]
    pub fn strike(self, text: impl Into<Self>) -> Self {
        self.styled(Style::Strike, text.into())
    }

    /// Adds underlined text.
    #[must_use]
    pub fn underline(self, text: impl Into<Self>) -> Self {
        self.styled(Style::Underline, text.into())
    }

    /// Adds inline code; line breaks become spaces.
    ///
    /// Backticks and starts of mentions in it get a word joiner, as in [`escape`], which is also
    /// copied with the code.
    #[must_use]
    pub fn code(self, code: impl Into<String>) -> Self {
        self.with(Node::Code(code.into()))
    }

    /// Adds a fenced code block. Three backticks in a row and starts of mentions in it get word
    /// joiners, as in [`escape`].
    #[must_use]
    pub fn code_block(self, code: impl Into<String>) -> Self {
        let mut code = code.into();
        code.truncate(code.trim_end_matches(['\r', '\n']).len());
        self.with(Node::Block(code))
    }

    /// Adds a quotation on separate lines. A code block in it is moved out of the quotation, and
    /// nested quotations are merged.
    #[must_use]
    pub fn quote(self, text: impl Into<Self>) -> Self {
        let text = text.into();
        if text.is_blank() { self } else { self.with(Node::Quote(text)) }
    }

    /// Adds a line break.
    #[must_use]
    pub fn line_break(self) -> Self {
        self.text("\n")
    }

    /// Returns whether the text is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// Returns whether the text is empty or white space only.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.nodes.iter().all(|node| match node {
            Node::Text(text) | Node::Token(text) => text.trim().is_empty(),
            Node::Styled(_, inner) | Node::Quote(inner) => inner.is_blank(),
            Node::Code(_) | Node::Block(_) | Node::Link { .. } => false,
        })
    }

    fn styled(self, style: Style, text: Self) -> Self {
        if text.is_empty() { self } else { self.with(Node::Styled(style, text)) }
    }

    fn with(mut self, node: Node) -> Self {
        self.push(node);
        self
    }

    /// Adds a node unless it is empty.
    fn push(&mut self, node: Node) {
        match (node, self.nodes.last_mut()) {
            (Node::Text(text), Some(Node::Text(last))) => last.push_str(&text),
            (Node::Text(text) | Node::Token(text) | Node::Code(text), _) if text.is_empty() => {}
            (Node::Block(code), _) if code.trim().is_empty() => {}
            (node, _) => self.nodes.push(node),
        }
    }
}

impl serde::Serialize for RichText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<String> for RichText {
    fn from(text: String) -> Self {
        Self::new().with(Node::Text(text))
    }
}

impl From<&String> for RichText {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<&str> for RichText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}
