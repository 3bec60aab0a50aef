//! Lists are read page by page, item by item, in full or incrementally.
//!
//! - Every list request has the same methods. Awaiting it returns one [`Page`]; `all` returns the
//!   items of all pages, `first` the first item, `stream` a stream of items and `pages` a stream of
//!   pages. A list without pages has one page and no cursor.
//! - [`Pages`] and [`Items`] are streams over all pages of a list. They end when the service
//!   returns no cursor, or one that was used before. `has_more` is ignored because it is
//!   unreliable.
//! - An error loses nothing: polling again retries the failed page. Stop or wait if the
//!   [`Error`](crate::Error) is not retryable.
//! - A [`Cursor`] is the position. It can be stored and resumed by another client or process.
//! - [`Changes`] reads a list and returns a [`SyncToken`], from which a later run reads only what
//!   has changed.
//! - [`Items::with_raw`] and [`Changes::with_raw`] return each item with its JSON as received
//!   ([`WithRaw`]), for archives.
//!
//! Lists of messages and chats have no cursors. They are read by time, from the newest item to the
//! oldest. Consecutive windows overlap, so that items with the same time are not lost; duplicates
//! are removed by id. If more items have the same millisecond than fit on one page, the rest cannot
//! be read.
//!
//! With a start time (`fromtime`), the service may return the oldest or the newest messages after
//! it. The list is then read in both directions, and gaps between pages are filled. In that case
//! items are ordered newest first only within a page; sort by `time` if the order matters. Messages
//! that arrive a minute or more after the start of the read are not returned.
//!
//! Lists of users and chats accept a modification time (`modified_after`). Record the time before a
//! run and pass it to the next one, minus a minute for clock skew. For users, the service looks
//! back seven days at most.

mod changes;
mod cursor;
mod followed;
mod items;
mod list_macro;
mod offset;
mod page;
mod page_future;
mod pages;
mod polled;
mod position;
mod raw;
mod request;
mod window;

pub use changes::{Changes, Checkpoint};
pub use cursor::{Cursor, SyncToken};
pub use items::Items;
#[doc(hidden)]
pub use items::lone_item;
#[doc(hidden)]
pub use items::{MAX_EMPTY_PAGES, TOO_MANY_EMPTY_PAGES};
#[doc(hidden)]
pub use list_macro::list;
pub use offset::ByOffset;
pub use page::Page;
pub use page_future::PageFuture;
pub use pages::Pages;
pub(crate) use polled::polled;
#[doc(hidden)]
pub use raw::{RawEntry, RawSource, plain};
pub use raw::{RawStream, WithRaw};
#[doc(hidden)]
pub use request::sealed;
pub use request::{
    Extent, ListRequest, NextPage, OffsetRequest, PagePosition, RetainedItems, SyncRequest,
};
#[doc(hidden)]
pub use window::Window;
