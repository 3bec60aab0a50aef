//! Tokenizes text: code, mentions, links, instant buttons and URLs.
//!
//! Every search that can fail caches its progress, so that the time is linear.

use std::ops::Range;

/// The escape character: a word joiner, which is invisible.
pub(super) const JOINER: char = '\u{2060}';

/// Three backticks before and after a code block.
pub(super) const FENCE: &str = "```";

/// A token of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) range: Range<usize>,
    pub(super) kind: TokenKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// Between fences.
    CodeBlock,
    /// Between two backticks on one line.
    Code,
    /// `{@…}` and `{#…}`.
    Braces,
    /// `[label](target)`, with the ranges of both.
    Link { label: Range<usize>, target: Range<usize> },
    /// A bare `http` or `https` URL.
    Address,
}

/// Whether `c` ends a line.
pub(super) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether `c` is markup at the start of a line. The joiner before it escapes it.
pub(super) fn is_line_mark(c: char) -> bool {
    matches!(c, '!' | '#')
}

/// Whether `c` is always escaped: the marks of styled text and code.
pub(super) fn is_style_mark(c: char) -> bool {
    matches!(c, '*' | '_' | '~' | '`')
}

/// Whether a line starts after `c`, with white space only.
pub(super) fn starts_line(before: bool, c: char) -> bool {
    is_line_break(c) || before && c.is_whitespace()
}

/// The length of the `http` or `https` URL at the start of `rest`, without trailing punctuation;
/// `None` if there is none.
pub(super) fn address(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("http")?;
    let after = after.strip_prefix('s').unwrap_or(after).strip_prefix("://")?;
    let stops = ['<', '>', '"', '`', '{', '[', ']', JOINER];
    let end = after.find(|c: char| c.is_whitespace() || stops.contains(&c));
    let host = after.get(..end.unwrap_or(after.len()))?;
    let host = host.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '/' | '='));
    (!host.is_empty()).then(|| rest.len() - after.len() + host.len())
}

/// The tokens of `text`, from left to right, without nesting.
pub(super) fn tokens(text: &str) -> Tokens<'_> {
    Tokens { text, at: 0, word_before: false, fence: None, backtick: None, target: None }
}

pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
    /// Whether a letter or digit precedes `at`, so that no URL starts there.
    word_before: bool,
    // The last result of a search, valid for every start up to it.
    fence: Option<Found>,
    backtick: Option<Found>,
    target: Option<Found>,
}

/// The result of a search: where it stopped, and whether it succeeded.
#[derive(Clone, Copy)]
struct Found {
    from: usize,
    stop: usize,
    hit: bool,
}

impl Found {
    /// Searches from `from`, unless the cached result applies.
    fn cached(
        cache: &mut Option<Self>,
        from: usize,
        search: impl FnOnce() -> (usize, bool),
    ) -> Option<usize> {
        let found = match *cache {
            Some(known) if (known.from..=known.stop).contains(&from) => known,
            _ => {
                let (stop, hit) = search();
                *cache.insert(Self { from, stop, hit })
            }
        };
        found.hit.then_some(found.stop)
    }
}

impl Tokens<'_> {
    fn token(&mut self, first: char) -> Option<Token> {
        match first {
            '`' => self.any_code(self.at),
            '{' => self.braces(),
            '[' => self.link(),
            'h' if !self.word_before => {
                let length = address(self.text.get(self.at..)?)?;
                Some(Token { range: self.at..self.at + length, kind: TokenKind::Address })
            }
            _ => None,
        }
    }

    fn any_code(&mut self, start: usize) -> Option<Token> {
        self.code_block(start).or_else(|| self.code(start))
    }

    fn code_block(&mut self, start: usize) -> Option<Token> {
        let text = self.text;
        let inside = text.get(start..)?.strip_prefix(FENCE)?;
        if is_escaped(inside) {
            return None;
        }
        let from = start + FENCE.len();
        let stop = Found::cached(&mut self.fence, from, || {
            let mut hits = inside.match_indices(FENCE).map(|(at, _)| from + at);
            let hit = hits.find(|&at| text.get(at + FENCE.len()..).is_some_and(|t| !is_escaped(t)));
            (hit.unwrap_or(text.len()), hit.is_some())
        })?;
        let blank = text.get(from..stop)?.trim().is_empty();
        let range = start..stop + FENCE.len();
        (!blank).then_some(Token { range, kind: TokenKind::CodeBlock })
    }

    fn code(&mut self, start: usize) -> Option<Token> {
        let text = self.text;
        let from = start + 1;
        let inside = text.get(from..)?;
        if is_escaped(inside) {
            return None;
        }
        let stop = Found::cached(&mut self.backtick, from, || {
            let end = inside.char_indices().find(|&(at, c)| {
                is_line_break(c) || c == '`' && inside.get(at + 1..).is_some_and(|t| !is_escaped(t))
            });
            end.map_or((text.len(), false), |(at, c)| (from + at, c == '`'))
        })?;
        (stop > from).then_some(Token { range: start..stop + 1, kind: TokenKind::Code })
    }

    /// A nested brace ends the search, so no character is inspected twice.
    fn braces(&self) -> Option<Token> {
        let inside = self.text.get(self.at + 1..)?;
        let body = inside.strip_prefix(['@', '#'])?;
        let end = body.find(|c: char| c.is_whitespace() || matches!(c, '{' | '}' | JOINER))?;
        let closed = end > 0 && body.get(end..)?.starts_with('}');
        let range = self.at..self.at + 2 + end + 1;
        closed.then_some(Token { range, kind: TokenKind::Braces })
    }

    /// The end of the label at `start`, before `](`. A bracket or the end of the line ends the
    /// search, so no character is inspected more than twice.
    fn label_end(&mut self, start: usize) -> Option<usize> {
        let mut at = start;
        loop {
            let c = self.text.get(at..)?.chars().next()?;
            let after = self.text.get(at + c.len_utf8()..)?;
            match c {
                ']' if after.starts_with('(') => return Some(at),
                '[' if !is_escaped(after) => return None,
                _ if is_line_break(c) => return None,
                // A bracket in code is not a bracket.
                '`' => {
                    let code = self.any_code(at).map(|token| token.range);
                    at = code.map_or(at + 1, |code| code.end);
                }
                _ => at += c.len_utf8(),
            }
        }
    }

    fn link(&mut self) -> Option<Token> {
        let text = self.text;
        let label_start = self.at + 1;
        if is_escaped(text.get(label_start..)?) {
            return None;
        }
        let end = self.label_end(label_start).filter(|&end| end > label_start)?;
        let label = label_start..end;
        let from = label.end + 2;
        let rest = text.get(from..)?;
        let stop = Found::cached(&mut self.target, from, || {
            let end = rest.char_indices().find(|&(_, c)| c.is_whitespace() || c == ')');
            end.map_or((text.len(), false), |(at, c)| (from + at, c == ')'))
        })?;
        let kind = TokenKind::Link { label, target: from..stop };
        (stop > from).then_some(Token { range: self.at..stop + 1, kind })
    }
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let first = self.text.get(self.at..)?.chars().next()?;
            if let Some(token) = self.token(first) {
                self.at = token.range.end;
                self.word_before = false;
                return Some(token);
            }
            self.at += first.len_utf8();
            self.word_before = first.is_alphanumeric();
        }
    }
}

/// Whether the mark before `rest` is escaped: an odd number of joiners follows it.
fn is_escaped(rest: &str) -> bool {
    rest.chars().take_while(|&c| c == JOINER).count() % 2 == 1
}
