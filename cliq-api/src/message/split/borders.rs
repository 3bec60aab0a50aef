//! Borders at which text can be split, with their rank.

use super::super::scan::{JOINER, Token, TokenKind, is_line_break, is_line_mark};
use super::position::TextPosition;
use unicode_segmentation::UnicodeSegmentation;

/// A border.
#[derive(Clone, Copy)]
pub(super) struct Border {
    /// End of the part.
    pub(super) end: TextPosition,
    /// Start of the next part, after white space.
    pub(super) next: TextPosition,
    pub(super) rank: Rank,
}

/// Rank of a border, from worst to best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Only white space precedes it.
    Blank,
    /// Before a mark that is markup at the start of a part.
    Mark,
    Grapheme,
    Word,
    Space,
    Sentence,
    Line,
    Paragraph,
    /// Only white space follows it.
    Rest,
    End,
}

/// White space outside tokens.
struct Space {
    start: TextPosition,
    /// Number of line breaks.
    breaks: usize,
    /// Start of its last line.
    line: TextPosition,
}

/// The borders of `text` in order; none is inside a token, except a bare URL.
pub(super) fn borders(text: &str, tokens: &[Token]) -> Vec<Border> {
    let mut found = Vec::new();
    let mut tokens = tokens.iter().peekable();
    let mut words = text.split_word_bound_indices().map(|(at, _)| at).peekable();
    let mut sentence = SentenceEnd::default();
    let mut space: Option<Space> = None;
    let mut here = TextPosition::default();
    let mut previous = None;
    for (at, grapheme) in text.grapheme_indices(true) {
        while tokens.next_if(|token| token.range.end <= at).is_some() {}
        while words.next_if(|&word| word < at).is_some() {}
        let token = tokens.peek().filter(|token| token.range.start <= at);
        let inside = token.filter(|token| token.range.start < at).map(|token| &token.kind);
        let after = TextPosition {
            byte: at + grapheme.len(),
            chars: here.chars + grapheme.chars().count(),
        };
        let first = grapheme.chars().next().unwrap_or_default();
        if token.is_none() && grapheme.chars().all(char::is_whitespace) {
            let space = space.get_or_insert(Space { start: here, breaks: 0, line: here });
            if grapheme.contains(is_line_break) {
                space.breaks += 1;
                space.line = after;
            }
        } else {
            match space.take() {
                Some(space) => space.borders(here, first, &sentence, &mut found),
                // A joiner belongs to the text before it and to the mark after it.
                None if at == 0 || first == JOINER => {}
                None if is_line_mark(first) && previous == Some(JOINER) => {}
                None => {
                    let rank = match inside {
                        Some(TokenKind::Address) => Some(Rank::Grapheme),
                        Some(_) => None,
                        None if is_line_mark(first) => Some(Rank::Mark),
                        None if sentence.ends_without_space(first) => Some(Rank::Sentence),
                        None if previous == Some(JOINER) => Some(Rank::Grapheme),
                        None if words.peek() == Some(&at) => Some(Rank::Word),
                        None => Some(Rank::Grapheme),
                    };
                    found.extend(rank.map(|rank| Border { end: here, next: here, rank }));
                }
            }
            sentence.read(first);
        }
        previous = grapheme.chars().next_back();
        here = after;
    }
    if let Some(space) = space {
        found.push(Border { end: space.start, next: here, rank: Rank::Rest });
    }
    found.push(Border { end: here, next: here, rank: Rank::End });
    found
}

impl Space {
    /// Adds the border at this white space, which ends before `next`.
    fn borders(
        &self,
        end: TextPosition,
        next: char,
        sentence: &SentenceEnd,
        found: &mut Vec<Border>,
    ) {
        let rank = match self.breaks {
            _ if self.start.byte == 0 => Rank::Blank,
            0 if is_line_mark(next) => Rank::Mark,
            0 if sentence.ends_before(next) => Rank::Sentence,
            0 => Rank::Space,
            1 => Rank::Line,
            _ => Rank::Paragraph,
        };
        let indented = self.breaks > 0 && rank != Rank::Blank && self.line.byte < end.byte;
        let next = if indented { self.line } else { end };
        found.push(Border { end: self.start, next, rank });
        if indented {
            found.push(Border { end: self.line, next: end, rank: Rank::Blank });
        }
    }
}

/// Detects the end of a sentence. Unicode sentence boundaries look ahead from every space, which
/// can take quadratic time. This rule is simpler: a full stop and closing punctuation, white space,
/// and no lowercase letter after a `.`.
#[derive(Default)]
struct SentenceEnd {
    stop: Option<char>,
    /// Whether the full stop needs no space after it.
    without_space: bool,
}

impl SentenceEnd {
    fn read(&mut self, c: char) {
        match c {
            '.' | '!' | '?' | '…' | '‼' | '⁇' | '⁈' | '⁉' | '؟' | '۔' | '।' | '॥' =>
            {
                *self = Self { stop: Some(c), without_space: false };
            }
            '。' | '！' | '？' | '．' => *self = Self { stop: Some(c), without_space: true },
            _ if self.stop.is_some() && closes_sentence(c) => {}
            _ => *self = Self::default(),
        }
    }

    /// Whether `c` still belongs to the sentence that ended.
    /// Whether the sentence ends before `next`, without white space.
    fn ends_without_space(&self, next: char) -> bool {
        self.without_space && !closes_sentence(next)
    }

    /// Whether the sentence ends at the white space before `next`.
    fn ends_before(&self, next: char) -> bool {
        self.stop.is_some_and(|stop| stop != '.' || !next.is_lowercase())
    }
}

/// Whether `c`, after a full stop, still belongs to the sentence.
fn closes_sentence(c: char) -> bool {
    matches!(
        c,
        '.' | '!'
            | '?'
            | '。'
            | '！'
            | '？'
            | '．'
            | '…'
            | ')'
            | ']'
            | '}'
            | '"'
            | '\''
            | '”'
            | '’'
            | '»'
            | '」'
            | '』'
            | '）'
            | '*'
            | '_'
            | '~'
            | '`'
            | JOINER
    )
}
