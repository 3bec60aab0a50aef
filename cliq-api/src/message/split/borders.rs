//! Every place where a text may be cut, and how good a place it is.

use super::super::scan::{JOINER, Token, TokenKind, is_line_break, is_line_mark};
use super::Place;
use unicode_segmentation::UnicodeSegmentation;

/// A place to cut.
#[derive(Clone, Copy)]
pub(super) struct Border {
    /// Where the part ends.
    pub(super) end: Place,
    /// Where the next part begins; white space lies between.
    pub(super) next: Place,
    pub(super) rank: Rank,
}

/// How good a place is, from the worst to the best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// Nothing but white space comes before it.
    Blank,
    /// Before a mark that means something at the start of a part.
    Mark,
    Grapheme,
    Word,
    Space,
    Sentence,
    Line,
    Paragraph,
    /// Nothing but white space comes after it.
    Rest,
    End,
}

/// White space outside of any token.
struct Space {
    start: Place,
    /// Line breaks in it.
    breaks: usize,
    /// Where its last line begins.
    line: Place,
}

/// The borders of `text` in order; none lies inside a token, except inside a bare address.
pub(super) fn borders(text: &str, tokens: &[Token]) -> Vec<Border> {
    let mut found = Vec::new();
    let mut tokens = tokens.iter().peekable();
    let mut words = text.split_word_bound_indices().map(|(at, _)| at).peekable();
    let mut sentence = SentenceEnd::default();
    let mut space: Option<Space> = None;
    let mut here = Place::default();
    let mut previous = None;
    for (at, grapheme) in text.grapheme_indices(true) {
        while tokens.next_if(|token| token.range.end <= at).is_some() {}
        while words.next_if(|&word| word < at).is_some() {}
        let token = tokens.peek().filter(|token| token.range.start <= at);
        let inside = token.filter(|token| token.range.start < at).map(|token| &token.kind);
        let after =
            Place { byte: at + grapheme.len(), chars: here.chars + grapheme.chars().count() };
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
                // A joiner belongs to what is before it, and to the mark after it.
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
    /// Adds the border that this white space is, which ends before `next`.
    fn borders(&self, end: Place, next: char, sentence: &SentenceEnd, found: &mut Vec<Border>) {
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

/// Whether what was read is the end of a sentence. The sentence borders of Unicode look ahead
/// from every space, which can take quadratic time, so this is a plainer rule: a full stop and
/// what closes after it, white space, and no small letter after a `.`.
#[derive(Default)]
struct SentenceEnd {
    stop: Option<char>,
    /// Whether the stop is one that no space follows.
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
    /// Whether it ends before `next`, with no white space between.
    fn ends_without_space(&self, next: char) -> bool {
        self.without_space && !closes_sentence(next)
    }

    /// Whether it ends with the white space before `next`.
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
