//! One response of an export: its rows, and the cursor that the service appends to them.

use super::parser::{CsvRecord, Parser};
use crate::pagination::Cursor;
use std::collections::VecDeque;
use std::sync::Arc;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The values of one row, with the columns they belong to.
pub(super) type Values = (Arc<[String]>, Vec<String>);

/// Consumes a response in chunks and produces rows.
#[derive(Debug)]
pub(super) struct CsvPage {
    parser: Parser,
    /// The requested columns, or those of the header row.
    columns: Arc<[String]>,
    /// Whether the first line may be a header row.
    may_have_header: bool,
    /// The prefix of the cursor.
    marker: Arc<str>,
    /// Whether a nonempty line was seen.
    begun: bool,
    /// Empty lines that are rows only if another row follows.
    blanks: usize,
    /// A line that is the cursor unless another row follows, and the number of empty lines before
    /// it.
    candidate: Option<(usize, CsvRecord)>,
    cursor: Option<Cursor>,
    rows: VecDeque<Values>,
}

impl CsvPage {
    pub(super) fn new(columns: Arc<[String]>, marker: Arc<str>) -> Self {
        Self {
            parser: Parser::default(),
            columns,
            may_have_header: true,
            marker,
            begun: false,
            blanks: 0,
            candidate: None,
            cursor: None,
            rows: VecDeque::new(),
        }
    }

    /// Treats the first line as a row.
    pub(super) fn without_header(mut self) -> Self {
        self.may_have_header = false;
        self
    }

    /// Consumes a chunk. Rows before an error can still be taken.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), String> {
        let result = self.parser.push(piece);
        self.sort();
        result
    }

    /// Consumes the end of the response.
    pub(super) fn finish(&mut self) -> Result<(), String> {
        let result = self.parser.finish();
        self.sort();
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

    /// The cursor of the next page; known only at the end.
    pub(super) fn cursor(&mut self) -> Option<Cursor> {
        self.cursor.take()
    }

    /// Separates rows from the header row, empty lines and the cursor.
    fn sort(&mut self) {
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
                // The cursor is the last line, so this was a row.
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

    /// With one column, an empty line between two rows is an empty value. Other empty lines are
    /// ignored.
    fn hand_out(&mut self, blanks: usize, record: CsvRecord) {
        if self.columns.len() == 1 {
            let blank = (self.columns.clone(), vec![String::new()]);
            self.rows.extend(std::iter::repeat_n(blank, blanks));
        }
        self.rows.push_back((self.columns.clone(), record.fields));
    }

    fn begin(record: &mut CsvRecord) {
        if let Some(field) = record.fields.first_mut()
            && let Some(rest) = field.strip_prefix(BYTE_ORDER_MARK)
        {
            *field = rest.to_owned();
        }
    }

    /// The columns in the order of a header row. It contains exactly the requested names, in any
    /// case, with spaces or underscores. The documentation shows no header row; the service sends
    /// one. With a single column, it differs from a value only by its text.
    fn header(&self, record: &CsvRecord) -> Option<Arc<[String]>> {
        if !self.may_have_header || record.fields.len() != self.columns.len() {
            return None;
        }
        let asked = |field: &String| self.columns.iter().find(|name| names(field, name)).cloned();
        let columns: Vec<String> = record.fields.iter().map(asked).collect::<Option<_>>()?;
        self.columns.iter().all(|column| columns.contains(column)).then(|| columns.into())
    }

    /// The cursor follows empty lines and does not look like a row.
    fn may_be_cursor(&self, record: &CsvRecord, apart: bool) -> bool {
        let marked = record.fields.first().is_some_and(|field| field.starts_with(&*self.marker));
        marked && !record.quoted && (apart || record.fields.len() != self.columns.len())
    }
}

/// Whether a field of a header row names a column.
fn names(field: &str, column: &str) -> bool {
    let plain = |text: &str| text.trim().replace([' ', '-'], "_").to_ascii_lowercase();
    plain(field) == plain(column)
}

#[cfg(test)]
mod tests {
    use super::CsvPage;

    /// The rows and the cursor of a response.
    fn read(columns: &[&str], text: &str, size: usize) -> (Vec<String>, Option<String>) {
        let columns: Vec<String> = columns.iter().map(|&name| name.to_owned()).collect();
        let mut page = CsvPage::new(columns.into(), "next_token=".into());
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
            CsvPage::new(["title", "chat_id"].map(str::to_owned).into(), "next_token=".into());
        page.push("\u{feff}Chat_ID,title\n1,a\n".as_bytes()).unwrap();
        page.finish().unwrap();
        let (columns, values) = page.next().unwrap();
        assert_eq!(
            (&*columns, values),
            (&["chat_id", "title"].map(str::to_owned)[..], vec!["1".to_owned(), "a".to_owned()])
        );
    }

    #[test]
    fn a_header_line_of_a_single_column_is_no_row() {
        for (text, rows) in [
            ("title\na\n", vec!["a"]),
            ("\u{feff}Title\r\na\r\ntitle\r\n", vec!["a", "title"]),
            ("\"title\"\na\n", vec!["a"]),
            ("title", vec![]),
            ("title\n\n\nnext_token=x", vec![]),
            ("titles\na\n", vec!["titles", "a"]),
            ("a\ntitle\n", vec!["a", "title"]),
        ] {
            for size in [1, 3, 1000] {
                assert_eq!(read(&["title"], text, size).0, rows, "{text:?} by {size}");
            }
        }
        assert_eq!(read(&["email_id"], "Email ID\na@example.com\n", 5).0, ["a@example.com"]);
        let page = CsvPage::new(["title".to_owned()].into(), "next_token=".into());
        let mut page = page.without_header();
        page.push(b"title\na\n").unwrap();
        assert_eq!(std::iter::from_fn(|| page.next()).count(), 2);
    }
}
