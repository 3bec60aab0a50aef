//! Lists that are read over many pages, and calls for many items.

/// Calls for many items, with bounded concurrency, progress and resumption.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # #[cfg(all(feature = "channels", feature = "sandbox"))] {
/// use cliq_api::batch::Batch;
/// use cliq_api::types::ChannelLevel;
/// # use cliq_api::{Cliq, auth::StaticToken, sandbox::Sandbox};
/// # let sandbox = Sandbox::start().await?;
/// # let token = sandbox.issue_token(["ZohoCliq.Channels.CREATE"]);
/// # let cliq = Cliq::builder().base_url(sandbox.url()).auth(StaticToken::new(token)).build()?;
///
/// let names = ["Launch", "Support", "Travel"];
/// let mut channels = Batch::new(names)
///     .concurrency(2)
///     .progress(|progress| println!("{} of {}", progress.finished(), progress.total))
///     .run(|name| cliq.channels().create(name, ChannelLevel::Private));
/// while let Some(item) = channels.next().await {
///     match item.result {
///         Ok(channel) => println!("{} has the id {}", names[item.index], channel.channel_id),
///         Err(error) => println!("{}: {error}", names[item.index]),
///     }
/// }
/// assert!(channels.ledger().remaining().is_empty());
/// # }
/// # Ok(()) }
/// ```
#[doc(inline)]
pub use cliq_runtime::batch;

/// Streams over lists: items, pages, changes and raw JSON.
///
/// Every list request has the same shape. Awaiting it returns one [`Page`](pagination::Page), `all` the
/// items of all pages, and `first` the first item. It is also a stream of [items](pagination::Items) or
/// of [pages](pagination::Pages), which have `next` and `try_next` as methods of their own. Store the
/// cursor to resume later:
///
/// ```no_run
/// # #[cfg(feature = "users")]
/// # async fn f(cliq: cliq_api::Cliq, stored: Option<cliq_api::pagination::Cursor>) -> Result<(), cliq_api::Error> {
/// let mut pages = cliq.users().list().limit(100).pages();
/// if let Some(cursor) = stored {
///     pages = pages.resume(cursor);
/// }
/// while let Some(page) = pages.try_next().await? {
///     println!("{} users, next: {:?}", page.len(), pages.cursor());
/// }
/// # Ok(()) }
/// ```
///
/// [`Changes`](pagination::Changes) reads a list once and later only what changed:
///
/// ```no_run
/// use cliq_api::pagination::SyncToken;
///
/// # #[cfg(feature = "channels")]
/// # async fn f(cliq: cliq_api::Cliq, stored: Option<SyncToken>) -> Result<Option<SyncToken>, cliq_api::Error> {
/// let list = cliq.channels().list();
/// let mut changes = match stored {
///     Some(token) => list.changes_since(token),
///     None => list.changes(),
/// };
/// loop {
///     match changes.try_next().await {
///         Ok(Some(channel)) => println!("{}", channel.name),
///         // Store the token for the next run.
///         Ok(None) => return Ok(changes.sync_token().cloned()),
///         // The token has expired: read the whole list.
///         Err(error) if error.is_sync_token_stale() => changes = cliq.channels().list().changes(),
///         Err(error) => return Err(error),
///     }
/// }
/// # }
/// ```
///
/// [`ByOffset`](pagination::ByOffset) reads a list by item number:
///
/// ```no_run
/// # #[cfg(feature = "databases")]
/// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let mut records = cliq.databases().list_records("products").limit(100).by_offset().stream();
/// while let Some(record) = records.try_next().await? {
///     println!("{}", record.id);
/// }
/// # Ok(()) }
/// ```
///
/// [`with_raw`](pagination::Items::with_raw) keeps the JSON of each item, for an archive:
///
/// ```no_run
/// # #[cfg(feature = "users")]
/// # async fn f(cliq: cliq_api::Cliq) -> Result<(), Box<dyn std::error::Error>> {
/// let mut archive = std::fs::File::create("users.jsonl")?;
/// let mut users = cliq.users().list().limit(100).stream().with_raw();
/// while let Some(user) = users.try_next().await? {
///     std::io::Write::write_all(&mut archive, user.raw.get().as_bytes())?;
///     println!("{:?}", user.item.id);
/// }
/// # Ok(()) }
/// ```
#[doc(inline)]
pub use cliq_runtime::pagination;
