//! One answer of an export: its rows, and the cursor that the service glues to their end.

use super::parser::{Parser, Record};
use crate::pagination::Cursor;
use crate::reading;
use std::collections::VecDeque;
use std::sync::Arc;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The values of one row, with the columns they belong to.
pub(super) type Values = (Arc<[String]>, Vec<String>);

/// Most bytes that are looked at to tell rows from an error.
const HEAD: usize = 4096;

/// Takes an answer in, piece by piece, and gives rows out.
#[derive(Debug)]
pub(super) struct Page {
    parser: Parser,
    /// The begin of the body, until it is known to be rows.
    head: Option<Vec<u8>>,
    /// Whether the body is an error in place of rows.
    is_error: bool,
    /// What was asked for, unless the answer has a header line.
    columns: Arc<[String]>,
    /// What stands before the cursor.
    marker: Arc<str>,
    /// Whether a line that is not empty was seen.
    begun: bool,
    /// Empty lines that are rows only if another row follows.
    blanks: usize,
    /// A line that is the cursor, unless another row follows, and how many empty ones it has before
    /// it.
    candidate: Option<(usize, Record)>,
    cursor: Option<Cursor>,
    rows: VecDeque<Values>,
}

impl Page {
    pub(super) fn new(columns: Arc<[String]>, marker: Arc<str>) -> Self {
        Self {
            parser: Parser::default(),
            head: Some(Vec::new()),
            is_error: false,
            columns,
            marker,
            begun: false,
            blanks: 0,
            candidate: None,
            cursor: None,
            rows: VecDeque::new(),
        }
    }

    /// Reads a piece. The rows before a defect can still be taken.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), String> {
        let result = self.parser.push(piece);
        self.look(piece, result.is_err());
        self.sort();
        if self.is_error { Ok(()) } else { result }
    }

    /// The begin of a body that is an error of the service or a web page in place of rows.
    pub(super) fn error(&self) -> Option<&[u8]> {
        self.head.as_deref().filter(|_| self.is_error)
    }

    /// Tells rows from an error by the begin of the body. Until that is known no row is given out.
    fn look(&mut self, piece: &[u8], is_end: bool) {
        let Some(head) = self.head.as_mut().filter(|_| !self.is_error) else { return };
        head.extend_from_slice(piece.get(..piece.len().min(HEAD)).unwrap_or_default());
        let begin = head.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(head);
        let may_be_error = match begin.trim_ascii_start().first() {
            Some(b'<') => head.len() < 32,
            Some(b'{') => head.len() < HEAD,
            Some(_) => BYTE_ORDER_MARK.as_bytes().starts_with(head),
            None => true,
        };
        if reading::masked(head).is_some() {
            self.is_error = true;
        } else if is_end || !may_be_error {
            self.head = None;
        }
    }

    /// Reads the end.
    pub(super) fn finish(&mut self) -> Result<(), String> {
        let result = self.parser.finish();
        self.look(&[], true);
        self.sort();
        if self.is_error {
            return Ok(());
        }
        if let Some((_, line)) = self.candidate.take() {
            let text = line.fields.join(",");
            let token = text.get(self.marker.len()..).unwrap_or_default().trim().to_owned();
            self.cursor = Cursor::of(Some(&token));
        }
        result
    }

    /// The next row.
    pub(super) fn next(&mut self) -> Option<Values> {
        self.rows.pop_front()
    }

    /// The cursor of the next page; known at the end.
    pub(super) fn cursor(&mut self) -> Option<Cursor> {
        self.cursor.take()
    }

    /// Tells rows from the header line, empty lines and the cursor.
    fn sort(&mut self) {
        if self.head.is_some() {
            return;
        }
        while let Some(mut record) = self.parser.next() {
            if record.is_blank() {
                self.blanks += 1;
                continue;
            }
            let first = !std::mem::replace(&mut self.begun, true);
            if first {
                Self::begin(&mut record);
                if let Some(columns) = self.header(&record) {
                    self.columns = columns;
                    self.blanks = 0;
                    continue;
                }
            }
            if let Some((blanks, line)) = self.candidate.take() {
                // It was no cursor, for that is the last line.
                self.hand_out(blanks, line);
            }
            let blanks = std::mem::take(&mut self.blanks);
            if self.may_be_cursor(&record, first || blanks > 0) {
                self.candidate = Some((blanks, record));
            } else {
                self.hand_out(blanks, record);
            }
        }
    }

    /// With one column, an empty line between two rows is an empty value. Other empty lines mean
    /// nothing.
    fn hand_out(&mut self, blanks: usize, record: Record) {
        if self.columns.len() == 1 {
            let blank = (self.columns.clone(), vec![String::new()]);
            self.rows.extend(std::iter::repeat_n(blank, blanks));
        }
        self.rows.push_back((self.columns.clone(), record.fields));
    }

    fn begin(record: &mut Record) {
        if let Some(field) = record.fields.first_mut()
            && let Some(rest) = field.strip_prefix(BYTE_ORDER_MARK)
        {
            *field = rest.to_owned();
        }
    }

    /// The columns in the order of a header line. The documented responses have none, those of the
    /// service do: it names exactly what was asked for.
    fn header(&self, record: &Record) -> Option<Arc<[String]>> {
        if record.fields.len() != self.columns.len() {
            return None;
        }
        let asked = |field: &String| {
            self.columns.iter().find(|column| column.eq_ignore_ascii_case(field.trim())).cloned()
        };
        let columns: Vec<String> = record.fields.iter().map(asked).collect::<Option<_>>()?;
        self.columns.iter().all(|column| columns.contains(column)).then(|| columns.into())
    }

    /// The cursor stands behind empty lines, and is not made like a row.
    fn may_be_cursor(&self, record: &Record, apart: bool) -> bool {
        let marked = record.fields.first().is_some_and(|field| field.starts_with(&*self.marker));
        marked && !record.quoted && (apart || record.fields.len() != self.columns.len())
    }
}

#[cfg(test)]
mod tests {
    use super::Page;

    /// The rows and the cursor of an answer.
    fn read(columns: &[&str], text: &str, size: usize) -> (Vec<String>, Option<String>) {
        let columns: Vec<String> = columns.iter().map(|&name| name.to_owned()).collect();
        let mut page = Page::new(columns.into(), "next_token=".into());
        for piece in text.as_bytes().chunks(size) {
            page.push(piece).unwrap();
        }
        page.finish().unwrap();
        let rows = std::iter::from_fn(|| page.next()).map(|(_, values)| values.join("|")).collect();
        (rows, page.cursor().map(|cursor| cursor.to_string()))
    }

    #[test]
    fn the_cursor_is_taken_off() {
        let two = &["title", "chat_id"][..];
        let one = &["title"][..];
        for (columns, text, rows, cursor) in [
            (two, "a,1\nb,2\n\n\nnext_token=x", vec!["a|1", "b|2"], Some("x")),
            (two, "a,1\nb,2\n\n\n\nnext_token=x\n", vec!["a|1", "b|2"], Some("x")),
            (two, "a,1\r\nb,2\r\n\r\n\r\nnext_token=x=\r\n", vec!["a|1", "b|2"], Some("x=")),
            (two, "a,1\nnext_token=x,y", vec!["a|1", "next_token=x|y"], None),
            (two, "a,1\n\nnext_token=x,y", vec!["a|1"], Some("x,y")),
            (two, "a,1\nnext_token=x", vec!["a|1"], Some("x")),
            (two, "a,1\n\n\nnext_token=", vec!["a|1"], None),
            (two, "\n\n\nnext_token=x", vec![], Some("x")),
            (two, "next_token=x", vec![], Some("x")),
            (two, "a,1\n\n\n", vec!["a|1"], None),
            (two, "", vec![], None),
            (two, "\"text\n\n\nnext_token=no\",1\n", vec!["text\n\n\nnext_token=no|1"], None),
            (two, "a,1\n\n\n\"next_token=x\"", vec!["a|1", "next_token=x"], None),
            (two, "a,1\n\n\nnext_token=x\nb,2\n", vec!["a|1", "next_token=x", "b|2"], None),
            (
                one,
                "a\nnext_token=no\nb\n\n\nnext_token=x",
                vec!["a", "next_token=no", "b"],
                Some("x"),
            ),
            (one, "a\n\nb\n\n\nnext_token=x", vec!["a", "", "b"], Some("x")),
            (one, "a\n\nb\n\n", vec!["a", "", "b"], None),
        ] {
            for size in [1, 2, 3, 1000] {
                let found = read(columns, text, size);
                let expected: Vec<String> = rows.iter().map(ToString::to_string).collect();
                assert_eq!(found, (expected, cursor.map(str::to_owned)), "{text:?} by {size}");
            }
        }
    }

    #[test]
    fn a_header_line_names_the_columns() {
        let mut page =
            Page::new(["title", "chat_id"].map(str::to_owned).into(), "next_token=".into());
        page.push("\u{feff}Chat_ID,title\n1,a\n".as_bytes()).unwrap();
        page.finish().unwrap();
        let (columns, values) = page.next().unwrap();
        assert_eq!(
            (&*columns, values),
            (&["chat_id", "title"].map(str::to_owned)[..], vec!["1".to_owned(), "a".to_owned()])
        );
        assert_eq!(read(&["title"], "title\na\n", 1).0, ["a"]);
        assert_eq!(read(&["title"], "Title\ntitle\n", 3).0, ["title"]);
    }

    #[test]
    fn an_error_is_no_row() {
        for (text, error) in [
            ("<!DOCTYPE html><html><body>Sign in</body></html>", true),
            ("\n <html>", true),
            ("\u{feff}{\"code\": \"operation_failed\", \"message\": \"No, \\\"never\\\".\"}", true),
            ("<b>,1\n", false),
            ("{a},1\n", false),
        ] {
            for size in [1, 7, 1000] {
                let columns = ["title", "chat_id"].map(str::to_owned);
                let mut page = Page::new(columns.into(), "next_token=".into());
                for piece in text.as_bytes().chunks(size) {
                    let _ = page.push(piece);
                }
                let _ = page.finish();
                assert_eq!(page.error().is_some(), error, "{text} by {size}");
                assert_eq!(page.next().is_none(), error, "{text} by {size}");
            }
        }
    }
}
