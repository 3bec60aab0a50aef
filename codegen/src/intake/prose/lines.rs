//! From HTML to lines of folded text.

use super::builder::{Builder, Row};
use super::line::{Line, LineKind};
use html5gum::{DefaultEmitter, EndTag, StartTag, Token, Tokenizer};

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
                self.line.kind = LineKind::Item(self.lists.saturating_sub(1));
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
