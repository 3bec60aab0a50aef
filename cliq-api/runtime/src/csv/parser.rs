//! An incremental parser for RFC 4180.

use std::collections::VecDeque;

/// Maximum size of a record. An unclosed quote must not exhaust memory.
const LONGEST: usize = 16 * 1024 * 1024;

/// The fields of one record, which may span several lines if it has quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CsvRecord {
    pub(super) fields: Vec<String>,
    /// Whether any field was quoted.
    pub(super) quoted: bool,
}

impl CsvRecord {
    /// Whether the line was empty.
    pub(super) fn is_blank(&self) -> bool {
        !self.quoted && matches!(self.fields.as_slice(), [only] if only.is_empty())
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum ParseState {
    /// Before the first byte of a field.
    #[default]
    Border,
    /// In an unquoted field, or after its closing quote.
    Bare,
    /// In a quoted field.
    Quoted,
    /// After a quote that closes the field or is the first of an escaped pair.
    Quote,
}

/// Consumes chunks of CSV and produces records.
#[derive(Debug, Default)]
pub(super) struct Parser {
    state: ParseState,
    field: Vec<u8>,
    record: CsvRecord,
    /// Size of the completed fields of the record, in bytes.
    size: usize,
    /// Whether the last byte was a carriage return that ended a record.
    returned: bool,
    records: VecDeque<CsvRecord>,
}

impl Parser {
    /// Consumes a chunk; `Err` is the reason why the rest cannot be parsed.
    pub(super) fn push(&mut self, piece: &[u8]) -> Result<(), String> {
        for byte in piece {
            self.take(*byte);
            if self.size + self.field.len() > LONGEST {
                return Err(format!("the row has more than {LONGEST} bytes"));
            }
        }
        Ok(())
    }

    /// Consumes the end of the input; the last line needs no line break.
    pub(super) fn finish(&mut self) -> Result<(), String> {
        if self.state == ParseState::Quoted {
            return Err("the text ends within a quoted field".to_owned());
        }
        if self.state != ParseState::Border || !self.record.fields.is_empty() {
            self.end_record();
        }
        Ok(())
    }

    /// The next complete record.
    pub(super) fn next(&mut self) -> Option<CsvRecord> {
        self.records.pop_front()
    }

    fn take(&mut self, byte: u8) {
        let after_return = std::mem::take(&mut self.returned);
        match (self.state, byte) {
            (ParseState::Quoted, b'"') => self.state = ParseState::Quote,
            (ParseState::Quoted, _) => self.field.push(byte),
            (ParseState::Quote, b'"') => {
                self.field.push(b'"');
                self.state = ParseState::Quoted;
            }
            (ParseState::Border, b'"') => {
                self.state = ParseState::Quoted;
                self.record.quoted = true;
            }
            (_, b',') => self.end_field(),
            (_, b'\n') if after_return => {}
            (_, b'\n') => self.end_record(),
            (_, b'\r') => {
                self.end_record();
                self.returned = true;
            }
            // Text after a closing quote is not allowed, but kept.
            _ => {
                self.field.push(byte);
                self.state = ParseState::Bare;
            }
        }
    }

    fn end_field(&mut self) {
        let bytes = std::mem::take(&mut self.field);
        self.size += bytes.len();
        let text = String::from_utf8(bytes)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned());
        self.record.fields.push(text);
        self.state = ParseState::Border;
    }

    fn end_record(&mut self) {
        self.end_field();
        self.size = 0;
        self.records.push_back(std::mem::take(&mut self.record));
    }
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, Parser};

    /// Parses pieces of the given size.
    fn parse(text: &[u8], size: usize) -> Result<Vec<Vec<String>>, String> {
        let mut parser = Parser::default();
        for piece in text.chunks(size) {
            parser.push(piece)?;
        }
        parser.finish()?;
        Ok(std::iter::from_fn(|| parser.next()).map(|record| record.fields).collect())
    }

    #[test]
    fn fields_and_quotes() {
        for (text, expected) in [
            ("", vec![]),
            ("a,b", vec![vec!["a", "b"]]),
            ("a,b\n", vec![vec!["a", "b"]]),
            ("a,b\r\nc,d\r\n", vec![vec!["a", "b"], vec!["c", "d"]]),
            ("a\rb\r\r\nc", vec![vec!["a"], vec!["b"], vec![""], vec!["c"]]),
            (",\n", vec![vec!["", ""]]),
            ("a,", vec![vec!["a", ""]]),
            ("\"a,b\",c", vec![vec!["a,b", "c"]]),
            ("\"a \"\"b\"\" c\"\n", vec![vec!["a \"b\" c"]]),
            ("\"two\r\nlines\",x\n", vec![vec!["two\r\nlines", "x"]]),
            ("\"\",\"\"\n", vec![vec!["", ""]]),
            ("\"\"", vec![vec![""]]),
            ("5\" disk,x", vec![vec!["5\" disk", "x"]]),
            ("\"a\"b,c", vec![vec!["ab", "c"]]),
            ("a\n\n\nb", vec![vec!["a"], vec![""], vec![""], vec!["b"]]),
            ("naïve,日本", vec![vec!["naïve", "日本"]]),
        ] {
            assert_eq!(parse(text.as_bytes(), usize::MAX).unwrap(), expected, "{text:?}");
        }
    }

    #[test]
    fn borders_of_pieces_change_nothing() {
        // A generator of its own: the same cases in every run.
        let mut seed = 0x2545_f491_4f6c_dd1d_u64;
        let mut random = |below: usize| {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            usize::try_from(seed % 1_000_003).unwrap() % below
        };
        let parts = ["a", "ä", "\"", "\"\"", ",", "\n", "\r\n", "\r", " ", "next_token=1", "日"];
        for _ in 0..3_000 {
            let text: String = (0..random(24)).map(|_| parts[random(parts.len())]).collect();
            let whole = parse(text.as_bytes(), usize::MAX);
            for size in 1..=7 {
                assert_eq!(parse(text.as_bytes(), size), whole, "{text:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn what_is_written_is_read_back() {
        let rows: Vec<Vec<String>> = (0..200_u32)
            .map(|n| {
                let text = ["plain", "com,ma", "quo\"te", "line\nbreak", "cr\r\nlf", "", "ü"];
                (0..3).map(|c| format!("{}{n}", text[((n + c) % 7) as usize])).collect()
            })
            .collect();
        let written: String = rows
            .iter()
            .map(|row| {
                let fields: Vec<String> =
                    row.iter().map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect();
                fields.join(",") + "\r\n"
            })
            .collect();
        for size in [1, 2, 3, 5, 64, 4096] {
            assert_eq!(parse(written.as_bytes(), size).unwrap(), rows);
        }
    }

    #[test]
    fn a_quote_without_an_end() {
        assert_eq!(parse(b"a\n\"b,c\n", 3).unwrap_err(), "the text ends within a quoted field");
        let endless = vec![b'x'; LONGEST + 2];
        let error = parse(&endless, 65_536).unwrap_err();
        assert_eq!(error, "the row has more than 16777216 bytes");
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        assert_eq!(parse(b"a\xffb,c", 1).unwrap(), [["a\u{fffd}b", "c"]]);
    }
}
