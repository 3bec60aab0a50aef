//! The rows of all pages, as text.

use super::page::Page;
use super::row::{CsvRow, failure};
use crate::call::Call;
use crate::error::ApiFailure;
use crate::operation::Operation;
use crate::pagination::Cursor;
use crate::reading::{self, Masked};
use crate::{BoxFuture, Download, Error};
use bytes::Bytes;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

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
            page: page(operation, &columns),
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

    /// Waits for the head of the first answer, so that a refusal is told at once.
    pub(super) async fn open(&mut self) -> Result<(), Error> {
        self.state = State::Open(self.request().send_download().await?);
        Ok(())
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
        self.page = page(self.operation, &self.columns);
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
            match std::mem::replace(&mut self.state, State::Ready) {
                State::Ready => {
                    self.state = State::Opening(Waiting::new(self.request().send_download()));
                }
                State::Opening(mut waiting) => match waiting.poll(context) {
                    Poll::Pending => {
                        self.state = State::Opening(waiting);
                        return Poll::Pending;
                    }
                    Poll::Ready(Ok(download)) => self.state = State::Open(download),
                    Poll::Ready(Err(error)) => return Poll::Ready(Some(Err(error))),
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
                State::Done => {
                    self.state = State::Done;
                    return Poll::Ready(None);
                }
            }
        }
    }

    fn accept(&mut self, download: Download, piece: Result<Option<Bytes>, Error>) {
        let result = match piece {
            Ok(Some(piece)) => {
                self.state = State::Open(download);
                self.page.push(&piece)
            }
            Ok(None) => {
                self.state = State::Read;
                self.page.finish()
            }
            Err(error) => {
                self.defect = Some(error);
                return;
            }
        };
        if let Some(error) = self.masked() {
            self.defect = Some(error);
        } else if let Err(reason) = result {
            let error = failure("end of the rows".to_owned(), "", reason, Bytes::new());
            self.defect = Some(error.of(self.operation));
        }
    }

    /// The error that the service sent in place of rows.
    fn masked(&self) -> Option<Error> {
        let head = self.page.error()?;
        let body = Bytes::copy_from_slice(head);
        let error = match reading::masked(head)? {
            Masked::ErrorObject => {
                let (status, now) = (http::StatusCode::OK, self.call.now());
                Error::api(ApiFailure::new(status, &http::HeaderMap::new(), body, now))
            }
            Masked::Html => {
                let found = String::from_utf8_lossy(head);
                failure("the rows".to_owned(), &found, reading::HTML.to_owned(), body)
            }
        };
        Some(error.of(self.operation))
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
                return Some(CsvRow { operation, number, columns, values });
            }
        }
        None
    }
}

fn page(operation: &'static Operation, columns: &Arc<[String]>) -> Page {
    let key = operation.pagination.map_or("next_token", |paging| paging.response);
    Page::new(columns.clone(), format!("{key}=").into())
}

/// Reads one answer that is there as a whole.
#[cfg(feature = "codec")]
pub(super) fn whole(call: &Call, body: &[u8]) -> Result<Vec<CsvRow>, Error> {
    let mut reader = Reader::new(call.clone());
    let result = reader.page.push(body).and_then(|()| reader.page.finish());
    if let Some(error) = reader.masked() {
        return Err(error);
    }
    let rows = std::iter::from_fn(|| reader.next_row()).collect();
    result.map(|()| rows).map_err(|reason| {
        failure("end of the rows".to_owned(), "", reason, Bytes::copy_from_slice(body))
            .of(call.operation())
    })
}
