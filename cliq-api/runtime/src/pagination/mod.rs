//! Lists, page by page or item by item, and what changed in a list since it was last read.
//!
//! - [`Pages`] and [`Items`] are streams over all pages of a list. They end when the service gives
//!   no cursor for a further page, or one that was followed before; the cursor alone decides, as
//!   `has_more` is known to be wrong.
//! - After an error nothing is lost: the position stays, and polling again tries the failed page
//!   again. Stop, or wait, where the [`Error`](crate::Error) says that it cannot help.
//! - [`Cursor`] is the position, to be stored and resumed, by another client and in another
//!   process too.
//! - [`Changes`] reads a list and keeps the [`SyncToken`] with which the service later tells only
//!   what changed since.
//! - [`Items::with_raw`] and [`Changes::with_raw`] give each item with its JSON as the service sent it
//!   ([`WithRaw`]), for archives.
//!
//! Lists of messages and chats have no tokens; they are read by the time of the oldest item, from
//! the newest on. Neighbouring windows overlap, so that none of several items of one millisecond is
//! lost, and what comes twice is removed by its id. More items of the very same time than one page
//! can hold are beyond the reach of the service.
//!
//! From a time on (`fromtime`), the service may return the oldest or the newest messages that follow.
//! The list is then read in both directions, and a page that does not begin where the one before ended
//! is filled up. Newest first holds within a page then; sort by `time` where the order matters. Messages
//! that arrive a minute or more after the beginning of the read are not waited for.
//!
//! Users and chats can be asked for what changed after a time (`modified_after`). Note the time
//! before a run and pass it to the next one; a minute of overlap makes up for clocks that differ.
//! The service looks back seven days at most for users.

mod changes;
mod cursor;
mod items;
mod offset;
mod pages;
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
pub use items::{MOST_EMPTY, ONLY_EMPTY};
pub use offset::ByOffset;
pub use pages::Pages;
#[doc(hidden)]
pub use raw::{Entry, RawSource, plain};
pub use raw::{RawStream, WithRaw};
#[doc(hidden)]
pub use request::sealed;
pub use request::{Extent, Kept, ListRequest, OffsetRequest, Place, SyncRequest, Turn};
#[doc(hidden)]
pub use window::Window;
