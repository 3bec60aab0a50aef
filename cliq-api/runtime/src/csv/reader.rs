//! The rows of all pages, as text.

use super::page::CsvPage;
use super::row::{CsvRow, failure};
use super::sniff::{Sniff, Verdict};
use crate::call::Call;
use crate::operation::Operation;
use crate::pagination::Cursor;
use crate::redact::Redactor;
use crate::{BoxFuture, Download, Error};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::collections::HashSet;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

/// Requests page after page and parses each as it arrives.
pub(super) struct Reader {
    call: Call,
    operation: &'static Operation,
    /// The requested columns.
    columns: Arc<[String]>,
    /// Cursor of the current page.
    cursor: Option<Cursor>,
    /// Cursors used so far; a repeated one ends the export.
    followed: HashSet<Cursor>,
    page: CsvPage,
    /// Whether the first line is always a row.
    without_header: bool,
    /// Detects a current page that is not an export.
    sniff: Sniff,
    /// Status and headers of the current page.
    head: (StatusCode, HeaderMap),
    /// Removes the secrets of the request from the current page.
    redactor: Redactor,
    /// Rows of the current page that were read since it was last requested.
    read: u64,
    /// Rows of the current page that were returned.
    given: u64,
    /// Why the page cannot be parsed further; returned after the rows before it.
    defect: Option<Error>,
    state: ReadState,
}

#[allow(clippy::large_enum_variant, reason = "there is one per stream")]
enum ReadState {
    /// The page must be requested.
    Ready,
    Opening(Waiting<Result<Download, Error>>),
    Open(Download),
    Reading(Waiting<(Download, Result<Option<Bytes>, Error>)>),
    /// The page was read to its end.
    Read,
    Done,
}

/// A future in a mutex that is never contended, which makes the stream `Sync`.
struct Waiting<T>(Mutex<BoxFuture<'static, T>>);

impl<T> Waiting<T> {
    fn new(future: impl Future<Output = T> + Send + 'static) -> Self {
        Self(Mutex::new(Box::pin(future)))
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<T> {
        self.0.get_mut().unwrap_or_else(PoisonError::into_inner).as_mut().poll(context)
    }
}

impl Reader {
    pub(super) fn new(call: Call) -> Self {
        let operation = call.operation();
        let fields = call.query_value("fields").unwrap_or_default();
        let columns: Arc<[String]> = fields.split(',').map(str::to_owned).collect();
        let begin = operation.pagination.and_then(|paging| call.query_value(paging.request));
        let cursor = Cursor::of(begin.as_ref());
        Self {
            page: page(operation, &columns, false),
            without_header: false,
            sniff: Sniff::new(None),
            head: (StatusCode::OK, HeaderMap::new()),
            redactor: Redactor::default(),
            call,
            operation,
            columns,
            followed: cursor.iter().cloned().collect(),
            cursor,
            read: 0,
            given: 0,
            defect: None,
            state: ReadState::Ready,
        }
    }

    pub(super) fn resume(&mut self, cursor: Cursor) {
        self.followed = HashSet::from([cursor.clone()]);
        self.turn_to(Some(cursor));
    }

    pub(super) fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    pub(super) fn is_finished(&self) -> bool {
        matches!(self.state, ReadState::Done)
    }

    /// Treats the first line of each page as a row.
    pub(super) fn without_header(&mut self) {
        self.without_header = true;
        self.again();
    }

    /// Waits for the beginning of the first response, to report errors early, including those with
    /// a status of success.
    pub async fn open(&mut self) -> Result<(), Error> {
        poll_fn(|context| self.poll_open(context)).await
    }

    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        while !self.sniff.is_decided() && !matches!(self.state, ReadState::Read | ReadState::Done) {
            ready!(self.step(context));
            if let Some(error) = self.defect.take() {
                self.again();
                return Poll::Ready(Err(error));
            }
        }
        Poll::Ready(Ok(()))
    }

    fn request(&self) -> Call {
        let call = self.call.clone();
        match (&self.cursor, self.operation.pagination) {
            (Some(cursor), Some(paging)) => call.query(paging.request, cursor.as_str()),
            _ => call,
        }
    }

    fn turn_to(&mut self, cursor: Option<Cursor>) {
        self.cursor = cursor;
        self.given = 0;
        self.again();
    }

    /// Prepares to request the current page again.
    fn again(&mut self) {
        self.page = page(self.operation, &self.columns, self.without_header);
        self.sniff = Sniff::new(None);
        self.read = 0;
        self.state = ReadState::Ready;
    }

    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<CsvRow, Error>>> {
        loop {
            if let Some(row) = self.next_row() {
                return Poll::Ready(Some(Ok(row)));
            }
            if let Some(error) = self.defect.take() {
                self.again();
                return Poll::Ready(Some(Err(error)));
            }
            if matches!(self.state, ReadState::Done) {
                return Poll::Ready(None);
            }
            ready!(self.step(context));
        }
    }

    /// Makes one step; a failure is stored as the defect.
    fn step(&mut self, context: &mut Context<'_>) -> Poll<()> {
        match std::mem::replace(&mut self.state, ReadState::Ready) {
            ReadState::Ready => {
                self.state = ReadState::Opening(Waiting::new(self.request().send_download()));
            }
            ReadState::Opening(mut waiting) => match waiting.poll(context) {
                Poll::Pending => {
                    self.state = ReadState::Opening(waiting);
                    return Poll::Pending;
                }
                Poll::Ready(Ok(download)) => {
                    self.sniff = Sniff::new(download.content_type());
                    self.head = (download.status(), download.headers().clone());
                    self.redactor = download.redactor();
                    self.state = ReadState::Open(download);
                }
                Poll::Ready(Err(error)) => self.defect = Some(error),
            },
            ReadState::Open(mut download) => {
                self.state = ReadState::Reading(Waiting::new(async move {
                    let piece = download.chunk().await;
                    (download, piece)
                }));
            }
            ReadState::Reading(mut waiting) => {
                let (download, piece) = match waiting.poll(context) {
                    Poll::Pending => {
                        self.state = ReadState::Reading(waiting);
                        return Poll::Pending;
                    }
                    Poll::Ready(read) => read,
                };
                self.accept(download, piece);
            }
            ReadState::Read => self.turn(),
            ReadState::Done => self.state = ReadState::Done,
        }
        Poll::Ready(())
    }

    fn accept(&mut self, download: Download, piece: Result<Option<Bytes>, Error>) {
        let verdict = match &piece {
            Ok(Some(piece)) => self.sniff.push(piece),
            Ok(None) => self.sniff.finish(),
            Err(_) => Verdict::Wait,
        };
        let rows = match verdict {
            Verdict::Wait => Vec::new(),
            Verdict::Rows(rows) => rows,
            Verdict::Refused(refused) => {
                let (status, headers) = &self.head;
                let refused = refused.redacted(|body| self.redactor.body(body));
                let error = refused.error(*status, headers, self.call.now());
                self.defect = Some(error.of(self.operation));
                return;
            }
        };
        let result = match piece {
            Ok(Some(_)) => {
                self.state = ReadState::Open(download);
                self.page.push(&rows)
            }
            Ok(None) => {
                self.state = ReadState::Read;
                self.page.push(&rows).and_then(|()| self.page.finish())
            }
            Err(error) => {
                self.defect = Some(error);
                return;
            }
        };
        if let Err(reason) = result {
            let error = failure("end of the rows".to_owned(), "", reason, Bytes::new());
            self.defect = Some(error.of(self.operation));
        }
    }

    /// Moves to the next page, if there is one.
    fn turn(&mut self) {
        match self.page.cursor() {
            None => self.finish(),
            Some(next) if self.followed.insert(next.clone()) => self.turn_to(Some(next)),
            Some(_) => {
                tracing::warn!("repeated cursor, ending the export");
                self.finish();
            }
        }
    }

    fn finish(&mut self) {
        self.cursor = None;
        self.state = ReadState::Done;
    }

    /// The next row that was not returned before an error.
    fn next_row(&mut self) -> Option<CsvRow> {
        while let Some((columns, values)) = self.page.next() {
            self.read += 1;
            if self.read > self.given {
                self.given = self.read;
                let (operation, number) = (self.operation, self.read);
                let values = values.into_iter().map(|value| self.redactor.owned(value)).collect();
                return Some(CsvRow { operation, number, columns, values });
            }
        }
        None
    }
}

fn page(operation: &'static Operation, columns: &Arc<[String]>, without_header: bool) -> CsvPage {
    let key = operation.pagination.map_or("next_token", |paging| paging.response);
    let page = CsvPage::new(columns.clone(), format!("{key}=").into());
    if without_header { page.without_header() } else { page }
}

/// Parses a complete response.
pub fn whole(call: &Call, body: &[u8]) -> Result<Vec<CsvRow>, Error> {
    let mut reader = Reader::new(call.clone());
    let mut sniff = Sniff::new(None);
    for verdict in [sniff.push(body), sniff.finish()] {
        if let Verdict::Refused(refused) = verdict {
            return Err(refused.detached().of(call.operation()));
        }
    }
    let result = reader.page.push(body).and_then(|()| reader.page.finish());
    let rows = std::iter::from_fn(|| reader.next_row()).collect();
    result.map(|()| rows).map_err(|reason| {
        failure("end of the rows".to_owned(), "", reason, Bytes::copy_from_slice(body))
            .of(call.operation())
    })
}
