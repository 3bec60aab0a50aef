//! Puts lines together from pieces of text and the ends of elements.

use super::line::{Line, LineKind};

/// What was read so far, and what is open.
#[derive(Default)]
pub(super) struct Builder<'a> {
    html: &'a str,
    lines: Vec<Line>,
    pub line: Line,
    /// White space was read and not yet written.
    pub space: bool,
    /// Breaks since the last text.
    breaks: usize,
    /// Where the open inline code begins in the text of the line.
    pub code: Option<usize>,
    /// The line began with emphasis that is still open.
    lead_open: bool,
    pub lists: usize,
    /// An item of a list is open; breaks in it are spaces.
    pub in_item: bool,
    pub details: usize,
    /// Open elements whose content is no text.
    pub skipped: usize,
    pub tables: usize,
    pub table_depth: usize,
    pub row: Option<Row>,
}

/// A row of a table that is being read.
#[derive(Default)]
pub(super) struct Row {
    pub cells: Vec<String>,
    pub has_data: bool,
    pub in_cell: bool,
}

impl<'a> Builder<'a> {
    pub fn new(html: &'a str) -> Self {
        Self { html, ..Self::default() }
    }

    /// Takes text in, white space folded.
    pub fn text(&mut self, text: &str) {
        if self.skipped > 0 {
            return;
        }
        for c in text.chars() {
            if c.is_whitespace() {
                self.space = true;
                continue;
            }
            let is_noise = c.is_control() || (c == '`' && self.code.is_some());
            if !is_noise {
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

    /// `<CHAT_ID>` is no element but a placeholder somebody forgot to escape.
    pub fn placeholder(&mut self, start: usize, end: usize) {
        let raw = self.html.get(start..end).unwrap_or_default();
        let name = raw.trim_matches(['<', '>', '/']);
        let is_plain = name.chars().all(|c| c.is_alphanumeric() || "_- ".contains(c));
        if is_plain && !name.is_empty() {
            self.text(&format!("<{name}>"));
        }
    }

    pub fn start_emphasis(&mut self) {
        // `<b>name<b>` is meant to close.
        if self.lead_open && !self.line.text.is_empty() {
            self.end_lead();
        }
        self.lead_open |= self.line.text.is_empty();
    }

    pub fn end_lead(&mut self) {
        if self.lead_open && !self.line.text.is_empty() {
            self.line.lead = self.line.text.len();
            self.lead_open = false;
        }
    }

    pub fn end_code(&mut self) {
        let Some(start) = self.code.take() else { return };
        if start < self.line.text.len() {
            self.line.text.insert(start, '`');
            self.line.text.push('`');
        }
        self.end_lead();
    }

    /// Ends the line, unless it is an item.
    pub fn break_text(&mut self, breaks: usize) {
        if self.in_item {
            self.space = true;
        } else {
            self.break_line(breaks);
        }
    }

    /// Ends the line; in a cell of a table it is a space.
    pub fn break_line(&mut self, breaks: usize) {
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

    pub fn end_cell(&mut self) {
        let Some(row) = self.row.as_mut().filter(|row| row.in_cell) else { return };
        row.in_cell = false;
        self.end_code();
        self.space = false;
        let line = std::mem::take(&mut self.line);
        if let Some(row) = &mut self.row {
            row.cells.push(line.text);
        }
    }

    pub fn end_row(&mut self) {
        self.end_cell();
        let Some(row) = self.row.take() else { return };
        if row.cells.iter().all(String::is_empty) {
            return;
        }
        self.lines.push(Line {
            kind: LineKind::Row { table: self.tables, header: !row.has_data, cells: row.cells },
            hidden: self.details > 0,
            gap: self.breaks > 1,
            ..Line::default()
        });
        self.breaks = 0;
    }

    pub fn finish(mut self) -> Vec<Line> {
        self.end_row();
        self.break_line(1);
        self.lines
    }
}
