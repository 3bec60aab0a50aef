//! What hostile, broken and slow servers do, one test per finding.

mod bounds;
mod executions;
mod leaks;
mod memory;
mod proxy;
mod redirects;

use cliq_api::auth::StaticToken;
use cliq_api::limit::SharedLimits;
use cliq_api::{Cliq, CliqBuilder};
use tests::raw::Step;
use tests::recorded::Recorded;
use tests::server::Reply;

/// The access token that nobody but the service may see.
pub const TOKEN: &str = "1000.planted-4f7c21.se/cret+9";

/// A client of the server, which makes attempts as by default. It counts alone: another server may have
/// had the address before.
pub fn builder(url: &str) -> CliqBuilder {
    let builder = Cliq::builder().base_url(url).auth(StaticToken::new(TOKEN));
    builder.shared_limits(SharedLimits::isolated())
}

/// A response in one piece.
#[must_use]
pub fn reply(reply: &Reply) -> Vec<Step> {
    vec![Step::Send(reply.to_bytes())]
}

/// A redirect.
#[must_use]
pub fn redirect(status: u16, location: &str) -> Reply {
    let mut reply = Reply::json(status, "{}");
    reply.headers.push(("location".to_owned(), location.to_owned()));
    reply
}

/// Whether the request is for that path.
#[must_use]
pub fn is_for(request: &Recorded, path: &str) -> bool {
    let target = request.line.split(' ').nth(1).unwrap_or_default();
    target.split('?').next() == Some(path)
}
