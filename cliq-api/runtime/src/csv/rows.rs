//! A stream of typed rows.

use super::reader::Reader;
use super::row::CsvRow;
use crate::Error;
use crate::call::Call;
use crate::pagination::{Cursor, polled};
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// A stream of the rows of an export, over all pages, as they arrive. The export is never buffered
/// as a whole.
///
/// By default, rows have a generated type with an optional field for every column; the requested
/// ones are set. [`typed`](Self::typed) deserializes into your own type, and [`rows`](Self::rows)
/// returns text.
///
/// The service appends the cursor of the next page to the rows. The stream removes and follows it,
/// until there is none or one repeats.
///
/// A header row is detected by its column names and skipped. With a single column, a first value
/// that equals the column name, such as a chat titled `Title`, is skipped too; see
/// [`without_header`](Self::without_header).
///
/// A response that is not an export, such as an HTML page or an error with status 200, is an error.
///
/// Errors lose nothing. After a row that cannot be deserialized, polling again continues with the
/// next row. After a connection failure, polling again requests the page again and skips the rows
/// that were returned.
#[must_use = "streams do nothing unless polled"]
pub struct CsvRows<T = CsvRow> {
    reader: Reader,
    decode: fn(CsvRow) -> Result<T, Error>,
}

impl<T: DeserializeOwned> CsvRows<T> {
    pub fn new(call: Call) -> Self {
        Self { reader: Reader::new(call), decode: |row| row.generated() }
    }
}

impl<T> CsvRows<T> {
    /// Waits for the beginning of the first response, to report errors early.
    pub async fn open(mut self) -> Result<Self, Error> {
        self.reader.open().await?;
        Ok(self)
    }

    /// Deserializes rows into your own type; see [`CsvRow::typed`].
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// # use cliq_api::{CsvRow, CsvRows};
    /// #[derive(serde::Deserialize)]
    /// struct Member {
    ///     name: String,
    ///     email_id: Option<String>,
    /// }
    ///
    /// fn members(export: CsvRows<CsvRow>) -> CsvRows<Member> {
    ///     export.typed()
    /// }
    /// ```
    pub fn typed<U: DeserializeOwned>(self) -> CsvRows<U> {
        CsvRows { reader: self.reader, decode: |row| row.typed() }
    }

    /// Returns rows as text by column name, which never fails to deserialize.
    pub fn rows(self) -> CsvRows<CsvRow> {
        CsvRows { reader: self.reader, decode: Ok }
    }

    /// Treats the first line of each page as a row, even if it contains the column names.
    pub fn without_header(mut self) -> Self {
        self.reader.without_header();
        self
    }

    /// Starts at a stored cursor.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.reader.resume(cursor);
        self
    }

    /// Returns the cursor of the current page, to store and [`resume`](Self::resume) from.
    /// Resumption repeats the rows of that page. `None` on the first page and at the end.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.reader.cursor()
    }

    /// Returns whether the export was read to its end.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.reader.is_finished()
    }
}

polled!(impl[T] CsvRows<T> => T);

impl<T> Stream for CsvRows<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let row = ready!(this.reader.poll(context));
        Poll::Ready(row.map(|row| row.and_then(this.decode)))
    }
}

impl<T> fmt::Debug for CsvRows<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CsvRows")
            .field("cursor", &self.cursor())
            .field("is_finished", &self.is_finished())
            .finish_non_exhaustive()
    }
}
