//! The only item of a list that matches.

use crate::Error;
use crate::pagination::{ListRequest, Pages};

/// Maximum number of pages of a lookup: a text that half of the organization matches is not a search.
const MAX_PAGES: usize = 20;

/// How a lookup recognizes an item.
pub(super) struct Lookup<'a, T> {
    /// Plural of the items, for errors.
    pub(super) items: &'static str,
    /// What was looked for.
    pub(super) text: &'a str,
    /// Whether an item is a match.
    pub(super) is_match: fn(&T, &str) -> bool,
    /// Whether two matches are one resource, which a list that changes may return twice.
    pub(super) is_same: fn(&T, &T) -> bool,
}

impl<T> Lookup<'_, T> {
    /// Reads the list to its end. Several matches are an error, because any choice would be a guess.
    pub(super) async fn only<R: ListRequest<Item = T>>(
        &self,
        request: R,
    ) -> Result<Option<T>, Error> {
        let operation = request.operation();
        let mut pages = Pages::new(request);
        let mut found: Option<T> = None;
        let mut read = 0;
        while let Some(page) = pages.try_next().await? {
            read += 1;
            for item in page.into_iter().filter(|item| (self.is_match)(item, self.text)) {
                if found.as_ref().is_some_and(|known| !(self.is_same)(known, &item)) {
                    let what = format!("several {} match `{}` exactly", self.items, self.text);
                    return Err(Error::input(what, "use the id of one of them").of(operation));
                }
                found = Some(item);
            }
            if read == MAX_PAGES && pages.cursor().is_some() {
                let what = format!("more than {MAX_PAGES} pages of {} contain it", self.items);
                let remedy = "read the list and choose";
                return Err(Error::input(what, remedy).of(operation));
            }
        }
        Ok(found)
    }
}
