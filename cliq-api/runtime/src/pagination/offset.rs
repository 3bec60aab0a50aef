//! Lists that can be read from the nth item on.

use super::{Cursor, Extent, Items, ListRequest, OffsetRequest, Pages, Place, Turn, sealed};
use crate::call::ResponseFuture;
use crate::{Operation, Response};

/// A list that is read by the number of the first item of a page, in place of the token of the page
/// before. Such a page can be asked for again at any time, while tokens may be good for one use
/// only; what is added or removed meanwhile shifts the pages.
///
/// ```no_run
/// use futures_util::TryStreamExt as _;
///
/// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let mut records = cliq.databases().list_records("products").limit(100).by_offset().stream();
/// while let Some(record) = records.try_next().await? {
///     println!("{}", record.id);
/// }
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until its pages or items are read"]
pub struct ByOffset<R>(R);

impl<R: OffsetRequest> ByOffset<R> {
    #[doc(hidden)]
    pub fn new(request: R) -> Self {
        Self(request)
    }

    /// Reads the list page by page.
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Reads the list item by item, over all pages.
    pub fn stream(self) -> Items<Self> {
        Items::new(self)
    }
}

impl<R> sealed::Sealed for ByOffset<R> {}

/// A cursor is the number of an item and, behind a bar, the first item of the page before: the same
/// again means that the service does not heed the number.
fn parts(cursor: &Cursor) -> (Option<u64>, Option<&str>) {
    match cursor.as_str().split_once('|') {
        Some((number, first)) => (number.parse().ok(), Some(first)),
        None => (cursor.as_str().parse().ok(), None),
    }
}

impl<R: OffsetRequest> ListRequest for ByOffset<R> {
    type Page = R::Page;
    type Item = R::Item;

    fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    fn fetch(self) -> ResponseFuture<Response<Self::Page>> {
        let start = self.0.begins_with().unwrap_or(R::FIRST);
        self.0.begin_at(start).fetch()
    }

    fn at(self, cursor: &Cursor) -> Self {
        match parts(cursor) {
            (Some(number), _) => Self(self.0.begin_at(number)),
            (None, _) => self,
        }
    }

    fn turn(&self, place: Place<'_>, page: &mut Self::Page) -> Turn {
        let (number, before) = place.cursor.map(parts).unwrap_or_default();
        let number = number.or_else(|| self.0.begins_with()).unwrap_or(R::FIRST);
        let Extent { count, first, more } = R::extent(page);
        let repeats = count > 0 && before.is_some() && before == first;
        let last = !more && self.0.page_size().is_some_and(|size| count < size);
        if count == 0 || last || repeats {
            return Turn { repeats, ..Turn::default() };
        }
        let number = number.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        let first = first.map(|first| format!("|{first}")).unwrap_or_default();
        Turn::to(Some(Cursor::new(format!("{number}{first}"))))
    }

    fn items(page: Self::Page) -> Vec<Self::Item> {
        R::items(page)
    }
}
