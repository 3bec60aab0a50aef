//! Writes rich text as markup.
//!
//! Style marks are written before the first visible character and closed before white space,
//! because the service requires them next to a word and on one line.

use super::super::scan::{
    FENCE, JOINER, address, is_line_break, is_line_mark, is_style_mark, starts_line,
};
use super::{Node, RichText, Style};
use std::borrow::Cow;
use std::fmt;

impl fmt::Display for RichText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Writer::write(&self.nodes))
    }
}

impl From<RichText> for String {
    fn from(text: RichText) -> Self {
        Writer::write(&text.nodes)
    }
}

impl From<RichText> for Cow<'_, str> {
    fn from(text: RichText) -> Self {
        Self::Owned(text.into())
    }
}

#[derive(Default)]
pub(super) struct Writer {
    out: String,
    /// Pending white space.
    space: String,
    /// Whether `out` ends at the start of a line.
    line_start: bool,
    /// Styles of the next text.
    wanted: Vec<Style>,
    /// Styles that are open in the output.
    open: Vec<Style>,
    /// Number of open styles outside the current label.
    label: Option<usize>,
    quoted: bool,
    /// Whether the next text must start a line.
    block_ended: bool,
}

impl Writer {
    pub(super) fn write(nodes: &[Node]) -> String {
        let mut writer = Self { line_start: true, ..Self::default() };
        writer.nodes(nodes);
        writer.close(0);
        writer.flush_space();
        writer.out
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.text(text),
                Node::Token(token) => self.token(token),
                Node::Code(code) => self.code(code),
                Node::Block(code) if self.label.is_some() => self.code(code),
                Node::Block(code) => self.block(code),
                Node::Styled(style, inner) => {
                    if self.wanted.contains(style) {
                        self.nodes(&inner.nodes);
                    } else {
                        self.wanted.push(*style);
                        self.nodes(&inner.nodes);
                        self.wanted.pop();
                    }
                }
                Node::Quote(inner) if self.quoted || self.label.is_some() => {
                    self.nodes(&inner.nodes);
                }
                Node::Quote(inner) => {
                    self.start_block();
                    self.quoted = true;
                    self.nodes(&inner.nodes);
                    self.end_block();
                    self.quoted = false;
                }
                Node::Link { label, target } => self.link(label, target),
            }
        }
    }

    fn text(&mut self, text: &str) {
        let mut address_end = 0;
        let mut word_before = false;
        for (at, c) in text.char_indices() {
            if at >= address_end && c == 'h' && !word_before {
                address_end = text.get(at..).and_then(address).map_or(0, |length| at + length);
            }
            word_before = c.is_alphanumeric();
            if c.is_whitespace() {
                self.whitespace(c);
            } else {
                self.visible();
                self.escaped(c, at < address_end);
            }
        }
    }

    /// Writes a character that is not white space.
    fn escaped(&mut self, c: char, in_address: bool) {
        let marks_line = is_line_mark(c) && self.line_start;
        let marks_style = is_style_mark(c) && !in_address;
        self.joined(c, marks_line || c == '(' && self.out.ends_with(']'), marks_style);
    }

    /// Writes a character with the required and the requested joiners.
    fn joined(&mut self, c: char, before: bool, after: bool) {
        let mentions = matches!(c, '@' | '#') && self.out.ends_with('{');
        let in_label = self.label.is_some();
        if before || mentions || in_label && c == '(' && self.out.ends_with(']') {
            self.push(JOINER);
        }
        self.push(c);
        if after || c == JOINER || in_label && c == '[' {
            self.push(JOINER);
        }
    }

    fn whitespace(&mut self, c: char) {
        let breaks = is_line_break(c);
        if self.block_ended && breaks {
            // The block has ended its line already.
            self.block_ended = false;
            self.push(c);
            return;
        }
        self.space.push(if breaks && self.label.is_some() { ' ' } else { c });
    }

    /// Writes markup without escaping.
    fn token(&mut self, token: &str) {
        self.visible();
        token.chars().for_each(|c| self.push(c));
    }

    fn code(&mut self, code: &str) {
        self.visible();
        self.push('`');
        for c in code.chars() {
            let c = if is_line_break(c) { ' ' } else { c };
            self.joined(c, false, c == '`');
        }
        self.push('`');
    }

    fn block(&mut self, code: &str) {
        self.start_block();
        self.out.push_str(FENCE);
        self.out.push('\n');
        let mut chars = code.chars().peekable();
        while let Some(c) = chars.next() {
            self.joined(c, false, c == '`' && chars.peek() == Some(&'`'));
        }
        self.out.push('\n');
        self.out.push_str(FENCE);
        self.line_start = false;
        self.block_ended = true;
    }

    fn link(&mut self, label: &RichText, target: &str) {
        if self.label.is_some() {
            // Links cannot be nested.
            return self.nodes(&label.nodes);
        }
        self.visible();
        self.push('[');
        let outside = self.open.len();
        self.label = Some(outside);
        if label.is_blank() {
            self.text(target);
        } else {
            self.space.clear();
            self.nodes(&label.nodes);
        }
        self.close(outside);
        self.space.clear();
        self.label = None;
        self.out.push_str("](");
        self.out.push_str(target);
        self.push(')');
    }

    /// Prepares for visible text: ends and starts lines, quotations and styles.
    fn visible(&mut self) {
        if self.label.is_none() {
            if self.block_ended {
                self.close(0);
                self.block_ended = false;
                self.space.insert(0, '\n');
            }
            if self.space.contains(is_line_break) {
                self.close(0);
            }
        }
        let kept = self.open.iter().zip(&self.wanted).take_while(|(open, wanted)| open == wanted);
        self.close(kept.count());
        if self.quoted {
            let line = self.space.trim_end_matches(|c| !is_line_break(c)).len();
            let indent = self.space.split_off(line);
            self.flush_space();
            if self.line_start {
                self.push('!');
            }
            self.space = indent;
        }
        self.flush_space();
        for at in self.open.len()..self.wanted.len() {
            if let Some(&style) = self.wanted.get(at) {
                self.open.push(style);
                style.mark().chars().for_each(|c| self.push(c));
            }
        }
    }

    /// Closes the styles that were opened after the first `kept`, innermost first.
    fn close(&mut self, kept: usize) {
        while self.open.len() > kept.max(self.label.unwrap_or(0)) {
            if let Some(style) = self.open.pop() {
                style.mark().chars().for_each(|c| self.push(c));
            }
        }
    }

    fn start_block(&mut self) {
        self.close(0);
        self.flush_space();
        if !self.out.is_empty() && !self.out.ends_with(is_line_break) {
            self.push('\n');
        }
        self.block_ended = false;
    }

    fn end_block(&mut self) {
        self.close(0);
        self.block_ended = true;
    }

    fn flush_space(&mut self) {
        for c in std::mem::take(&mut self.space).chars() {
            self.push(c);
        }
    }

    fn push(&mut self, c: char) {
        self.out.push(c);
        self.line_start = starts_line(self.line_start, c);
    }
}
