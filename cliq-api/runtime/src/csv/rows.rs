//! The rows of an export as a stream of one type.

use super::reader::Reader;
use super::row::CsvRow;
use crate::Error;
use crate::call::Call;
use crate::pagination::Cursor;
use futures_core::Stream;
use serde::de::DeserializeOwned;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The rows of an export, over all pages, as they arrive. The whole export is never in memory.
///
/// Rows have a type with a field for every column there is, and only those that were asked for are
/// set. [`typed`](Self::typed) gives a type of your own in its place, [`rows`](Self::rows) the plain
/// text.
///
/// The service glues the cursor of the next page to the end of the rows. It is taken off and
/// followed, until there is none, or one that was followed before.
///
/// A header row is recognized by the names of the columns and left out. With a single column, a first
/// value that reads like the column, such as a chat titled `Title`, looks the same; see
/// [`without_header`](Self::without_header).
///
/// A response that is no export, such as an HTML page, or an error of the service under status 200, is
/// an error and never a row.
///
/// Errors lose nothing. A row that does not fit is told, and polling again goes on behind it. When
/// the connection fails, polling again asks for the page again and leaves out as many rows as were
/// handed out.
#[must_use = "streams do nothing unless polled"]
pub struct CsvRows<T = CsvRow> {
    reader: Reader,
    decode: fn(CsvRow) -> Result<T, Error>,
}

impl<T: DeserializeOwned> CsvRows<T> {
    pub fn new(call: Call) -> Self {
        Self { reader: Reader::new(call), decode: decode::<T> }
    }
}

impl<T> CsvRows<T> {
    /// Waits for the beginning of the first response, so that a refusal comes at once.
    pub async fn open(mut self) -> Result<Self, Error> {
        self.reader.open().await?;
        Ok(self)
    }

    /// The rows as a type of your own; see [`CsvRow::typed`].
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
        CsvRows { reader: self.reader, decode: decode::<U> }
    }

    /// The rows as text by column, which fits whatever the service writes.
    pub fn rows(self) -> CsvRows<CsvRow> {
        CsvRows { reader: self.reader, decode: Ok }
    }

    /// Reads the first line of each page as a row, even if it names the columns. Without it, such a
    /// line is taken for a header row.
    pub fn without_header(mut self) -> Self {
        self.reader.without_header();
        self
    }

    /// Begins at a stored cursor in place of the start.
    pub fn resume(mut self, cursor: Cursor) -> Self {
        self.reader.resume(cursor);
        self
    }

    /// Where the page begins whose rows are being read: store it and [`resume`](Self::resume) later;
    /// the rows of that page come again then. `None` in the first page and at the end.
    #[must_use]
    pub fn cursor(&self) -> Option<&Cursor> {
        self.reader.cursor()
    }

    /// Whether the export was read to its end.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.reader.is_finished()
    }
}

fn decode<T: DeserializeOwned>(row: CsvRow) -> Result<T, Error> {
    row.typed()
}

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
