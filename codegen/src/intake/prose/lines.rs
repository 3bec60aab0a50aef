//! From HTML to lines of folded text.

use super::builder::{Builder, Row};
use html5gum::{DefaultEmitter, EndTag, StartTag, Token, Tokenizer};

/// A line of a description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub kind: Kind,
    /// Folded text, inline code in back quotes. Empty for a row.
    pub text: String,
    /// How many bytes of the text an emphasised span at its start covers; 0 where there is none.
    pub lead: usize,
    /// It is in a block that readers have to unfold.
    pub hidden: bool,
    /// A paragraph begins with it.
    pub gap: bool,
}

/// What a line is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Kind {
    /// Running text.
    #[default]
    Text,
    /// An item of a list, nested in so many others.
    Item(usize),
    /// A row of a table.
    Row {
        /// Number of the table within the description.
        table: usize,
        /// All cells are headings.
        header: bool,
        cells: Vec<String>,
    },
}

impl Line {
    /// The text of the span at the start, without back quotes and punctuation.
    pub fn lead(&self) -> Option<&str> {
        let lead = self.text.get(..self.lead)?;
        let bare = lead.trim_matches(|c: char| c.is_whitespace() || "`:*-–".contains(c));
        (!bare.is_empty()).then_some(bare)
    }

    /// What stands after the span at the start, without the dash or colon between.
    pub fn after_lead(&self) -> &str {
        let rest = self.text.get(self.lead..).unwrap_or_default();
        rest.trim_start_matches(|c: char| c.is_whitespace() || ":*-–—".contains(c))
    }
}

/// The lines of a description.
pub(super) fn of(html: &str) -> Vec<Line> {
    let mut builder = Builder::new(html);
    let tokens = Tokenizer::new_with_emitter(html, DefaultEmitter::<usize>::new_with_span());
    for token in tokens {
        match token {
            Ok(Token::String(text)) => builder.text(&String::from_utf8_lossy(&text)),
            Ok(Token::StartTag(tag)) => builder.start(&tag),
            Ok(Token::EndTag(tag)) => builder.end(&tag),
            Ok(Token::Comment(_) | Token::Doctype(_) | Token::Error(_)) => {}
            Err(never) => match never {},
        }
    }
    builder.finish()
}

/// Elements that stand on lines of their own.
const BLOCKS: &str = " p div blockquote pre section article header footer center dl dt dd \
                      h1 h2 h3 h4 h5 h6 hr thead tbody tfoot caption summary ";
/// Elements within a line that leave no trace.
const INLINE: &str = " a abbr span u i em s del ins sub sup small big font mark q cite label img \
                      kbd samp var tt time nobr html body head wbr input button svg path ";

fn is_one_of(names: &str, name: &str) -> bool {
    names.split(' ').any(|one| one == name)
}

impl Builder<'_> {
    fn start(&mut self, tag: &StartTag<usize>) {
        match &*String::from_utf8_lossy(&tag.name) {
            "script" | "style" => self.skipped += usize::from(!tag.self_closing),
            "br" => self.break_text(1),
            "b" | "strong" | "th" | "td" | "code" if self.skipped > 0 => {}
            "b" | "strong" => self.start_emphasis(),
            "code" => {
                self.start_emphasis();
                self.code.get_or_insert(self.line.text.len());
            }
            "ul" | "ol" => {
                self.break_line(2);
                self.lists += 1;
            }
            "li" => {
                self.break_line(1);
                self.line.kind = Kind::Item(self.lists.saturating_sub(1));
                self.in_item = true;
            }
            "details" => {
                self.break_line(2);
                self.details += 1;
            }
            "table" => {
                if self.table_depth == 0 {
                    self.break_line(2);
                    self.tables += 1;
                }
                self.table_depth += 1;
            }
            "tr" if self.table_depth == 1 => {
                self.end_row();
                self.break_line(1);
                self.row = Some(Row::default());
            }
            cell @ ("td" | "th") if self.table_depth == 1 => {
                self.end_cell();
                let row = self.row.get_or_insert_default();
                row.in_cell = true;
                row.has_data |= cell == "td";
            }
            block if is_one_of(BLOCKS, block) => self.break_text(2),
            "td" | "th" | "tr" => self.space = true,
            inline if is_one_of(INLINE, inline) => {}
            _ => self.placeholder(tag.span.start, tag.span.end),
        }
    }

    fn end(&mut self, tag: &EndTag<usize>) {
        match &*String::from_utf8_lossy(&tag.name) {
            "script" | "style" => self.skipped = self.skipped.saturating_sub(1),
            "b" | "strong" => self.end_lead(),
            "code" => self.end_code(),
            "ul" | "ol" => {
                self.break_line(2);
                self.lists = self.lists.saturating_sub(1);
            }
            "li" => self.break_line(1),
            "details" => {
                self.break_line(2);
                self.details = self.details.saturating_sub(1);
            }
            "table" => {
                if self.table_depth == 1 {
                    self.end_row();
                }
                self.table_depth = self.table_depth.saturating_sub(1);
                self.break_line(2);
            }
            "tr" if self.table_depth == 1 => self.end_row(),
            "td" | "th" if self.table_depth == 1 => self.end_cell(),
            block if is_one_of(BLOCKS, block) => self.break_text(2),
            _ => {}
        }
    }
}
