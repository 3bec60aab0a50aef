//! From HTML to lines of folded text.

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
    let mut builder = Builder { html, ..Builder::default() };
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

#[derive(Default)]
struct Builder<'a> {
    html: &'a str,
    lines: Vec<Line>,
    line: Line,
    /// White space was read and not yet written.
    space: bool,
    /// Breaks since the last text.
    breaks: usize,
    /// Where the open inline code begins in the text of the line.
    code: Option<usize>,
    /// The line began with emphasis that is still open.
    lead_open: bool,
    lists: usize,
    /// An item of a list is open; breaks in it are spaces.
    in_item: bool,
    details: usize,
    /// Open elements whose content is no text.
    skipped: usize,
    tables: usize,
    table_depth: usize,
    row: Option<Row>,
}

#[derive(Default)]
struct Row {
    cells: Vec<String>,
    has_data: bool,
    in_cell: bool,
}

impl Builder<'_> {
    fn text(&mut self, text: &str) {
        if self.skipped > 0 {
            return;
        }
        for c in text.chars() {
            if c.is_whitespace() {
                self.space = true;
            } else if !c.is_control() && !(c == '`' && self.code.is_some()) {
                self.write(c);
            }
        }
    }

    fn write(&mut self, c: char) {
        if self.line.text.is_empty() {
            self.line.hidden = self.details > 0;
            self.line.gap = self.breaks > 1;
            self.breaks = 0;
        } else if self.space {
            if let Some(start) = self.code.as_mut().filter(|at| **at == self.line.text.len()) {
                *start += 1;
            }
            self.line.text.push(' ');
        }
        self.space = false;
        self.line.text.push(c);
    }

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

    /// `<CHAT_ID>` is no element but a placeholder somebody forgot to escape.
    fn placeholder(&mut self, start: usize, end: usize) {
        let raw = self.html.get(start..end).unwrap_or_default();
        let name = raw.trim_matches(['<', '>', '/']);
        let is_plain = name.chars().all(|c| c.is_alphanumeric() || "_- ".contains(c));
        if is_plain && !name.is_empty() {
            self.text(&format!("<{name}>"));
        }
    }

    fn start_emphasis(&mut self) {
        // `<b>name<b>` is meant to close.
        if self.lead_open && !self.line.text.is_empty() {
            self.end_lead();
        }
        self.lead_open |= self.line.text.is_empty();
    }

    fn end_lead(&mut self) {
        if self.lead_open && !self.line.text.is_empty() {
            self.line.lead = self.line.text.len();
            self.lead_open = false;
        }
    }

    fn end_code(&mut self) {
        let Some(start) = self.code.take() else { return };
        if start < self.line.text.len() {
            self.line.text.insert(start, '`');
            self.line.text.push('`');
        }
        self.end_lead();
    }

    /// Ends the line, unless it is an item.
    fn break_text(&mut self, breaks: usize) {
        if self.in_item {
            self.space = true;
        } else {
            self.break_line(breaks);
        }
    }

    /// Ends the line; in a cell of a table it is a space.
    fn break_line(&mut self, breaks: usize) {
        if self.row.as_ref().is_some_and(|row| row.in_cell) {
            self.space = true;
            return;
        }
        let was_code = self.code.is_some();
        self.end_code();
        self.code = was_code.then_some(0);
        self.breaks += breaks;
        self.space = false;
        self.lead_open = was_code;
        self.in_item = false;
        if self.line.text.is_empty() {
            self.line = Line::default();
        } else {
            self.lines.push(std::mem::take(&mut self.line));
        }
    }

    fn end_cell(&mut self) {
        let Some(row) = self.row.as_mut().filter(|row| row.in_cell) else { return };
        row.in_cell = false;
        self.end_code();
        self.space = false;
        let line = std::mem::take(&mut self.line);
        if let Some(row) = &mut self.row {
            row.cells.push(line.text);
        }
    }

    fn end_row(&mut self) {
        self.end_cell();
        let Some(row) = self.row.take() else { return };
        if row.cells.iter().all(String::is_empty) {
            return;
        }
        self.lines.push(Line {
            kind: Kind::Row { table: self.tables, header: !row.has_data, cells: row.cells },
            hidden: self.details > 0,
            gap: self.breaks > 1,
            ..Line::default()
        });
        self.breaks = 0;
    }

    fn finish(mut self) -> Vec<Line> {
        self.end_row();
        self.break_line(1);
        self.lines
    }
}
