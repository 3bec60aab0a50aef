//! The rows of all pages, as text.

use super::page::Page;
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

/// Asks for page after page and reads each as it arrives.
pub(super) struct Reader {
    call: Call,
    operation: &'static Operation,
    /// The columns that were asked for.
    columns: Arc<[String]>,
    /// Cursor of the page at hand.
    cursor: Option<Cursor>,
    /// Cursors followed so far; one of them again is the end.
    followed: HashSet<Cursor>,
    page: Page,
    /// Whether the first line is a row whatever it says.
    without_header: bool,
    /// Tells the page at hand from what is no export.
    sniff: Sniff,
    /// Status and headers of the page at hand.
    head: (StatusCode, HeaderMap),
    /// Takes the secrets that were sent out of the page at hand.
    redactor: Redactor,
    /// Rows of the page at hand that were read since it was last asked for.
    read: u64,
    /// Rows of the page at hand that were handed out.
    given: u64,
    /// Why the page cannot be read on; told behind the rows before it.
    defect: Option<Error>,
    state: State,
}

#[allow(clippy::large_enum_variant, reason = "there is one per stream")]
enum State {
    /// The page has to be asked for.
    Ready,
    Opening(Waiting<Result<Download, Error>>),
    Open(Download),
    Reading(Waiting<(Download, Result<Option<Bytes>, Error>)>),
    /// The page was read to its end.
    Read,
    Done,
}

/// A future behind a lock that is never contended, so that the stream may be shared between
/// threads.
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
            state: State::Ready,
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
        matches!(self.state, State::Done)
    }

    /// Takes the first line for a row, whatever it says.
    pub(super) fn without_header(&mut self) {
        self.without_header = true;
        self.again();
    }

    /// Waits for the beginning of the first response, so that a refusal comes at once, and so does an
    /// error under a status that says success.
    pub async fn open(&mut self) -> Result<(), Error> {
        poll_fn(|context| self.poll_open(context)).await
    }

    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        while !self.sniff.is_decided() && !matches!(self.state, State::Read | State::Done) {
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

    /// Gets ready to ask for the page at hand from its start.
    fn again(&mut self) {
        self.page = page(self.operation, &self.columns, self.without_header);
        self.sniff = Sniff::new(None);
        self.read = 0;
        self.state = State::Ready;
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
            if matches!(self.state, State::Done) {
                return Poll::Ready(None);
            }
            ready!(self.step(context));
        }
    }

    /// Goes on by one step; what fails is noted as a defect.
    fn step(&mut self, context: &mut Context<'_>) -> Poll<()> {
        match std::mem::replace(&mut self.state, State::Ready) {
            State::Ready => {
                self.state = State::Opening(Waiting::new(self.request().send_download()));
            }
            State::Opening(mut waiting) => match waiting.poll(context) {
                Poll::Pending => {
                    self.state = State::Opening(waiting);
                    return Poll::Pending;
                }
                Poll::Ready(Ok(download)) => {
                    self.sniff = Sniff::new(download.content_type());
                    self.head = (download.status(), download.headers().clone());
                    self.redactor = download.redactor();
                    self.state = State::Open(download);
                }
                Poll::Ready(Err(error)) => self.defect = Some(error),
            },
            State::Open(mut download) => {
                self.state = State::Reading(Waiting::new(async move {
                    let piece = download.chunk().await;
                    (download, piece)
                }));
            }
            State::Reading(mut waiting) => {
                let (download, piece) = match waiting.poll(context) {
                    Poll::Pending => {
                        self.state = State::Reading(waiting);
                        return Poll::Pending;
                    }
                    Poll::Ready(read) => read,
                };
                self.accept(download, piece);
            }
            State::Read => self.turn(),
            State::Done => self.state = State::Done,
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
                self.state = State::Open(download);
                self.page.push(&rows)
            }
            Ok(None) => {
                self.state = State::Read;
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

    /// Goes on to the next page, where there is one.
    fn turn(&mut self) {
        match self.page.cursor() {
            None => self.finish(),
            Some(next) if self.followed.insert(next.clone()) => self.turn_to(Some(next)),
            Some(_) => {
                tracing::warn!("the service gave a cursor a second time, so the export ends here");
                self.finish();
            }
        }
    }

    fn finish(&mut self) {
        self.cursor = None;
        self.state = State::Done;
    }

    /// The next row that was not handed out before an error.
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

fn page(operation: &'static Operation, columns: &Arc<[String]>, without_header: bool) -> Page {
    let key = operation.pagination.map_or("next_token", |paging| paging.response);
    let page = Page::new(columns.clone(), format!("{key}=").into());
    if without_header { page.without_header() } else { page }
}

/// Reads one answer that is there as a whole.
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
