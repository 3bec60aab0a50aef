//! The guide: one chapter per task.
//!
//! | Task | Chapter |
//! |---|---|
//! | send something | [`first_message`], [`messages`], [`webhooks`], [`notify_from_ci`], [`files`] |
//! | sign in | [`server_oauth`], [`desktop_oauth`], [`service_accounts`], [`data_centers`] |
//! | stay within the rate limits | [`limits_and_stores`] |
//! | handle failures | [`errors`], [`responses`], [`tracing`] |
//! | read much | [`pagination`], [`bulk_jobs`], [`sync`], [`records`] |
#![cfg_attr(
    feature = "incoming",
    doc = "| receive events | [`incoming_events`], [`incoming_answers`], [`incoming_bots`] |"
)]
//! | test | [`testing`] |
#![cfg_attr(
    all(feature = "incoming", feature = "sandbox"),
    doc = "| test what receives events | [`incoming_testing`] |"
)]
//! | choose between version 2 and 3 | [`versions`] |
//! | copy from a whole program | [`examples`] |
//! | change the client | [`regenerating`] |

macro_rules! chapters {
    ($($name:ident $file:literal,)+) => {
        $(#[doc = include_str!($file)] pub mod $name {})+
    };
}

chapters! {
    first_message "../guide/first_message.md",
    notify_from_ci "../guide/notify_from_ci.md",
    server_oauth "../guide/server_oauth.md",
    desktop_oauth "../guide/desktop_oauth.md",
    service_accounts "../guide/service_accounts.md",
    data_centers "../guide/data_centers.md",
    limits_and_stores "../guide/limits_and_stores.md",
    errors "../guide/errors.md",
    responses "../guide/responses.md",
    messages "../guide/messages.md",
    webhooks "../guide/webhooks.md",
    files "../guide/files.md",
    pagination "../guide/pagination.md",
    bulk_jobs "../guide/bulk_jobs.md",
    sync "../guide/sync.md",
    records "../guide/records.md",
    versions "../guide/versions.md",
    testing "../guide/testing.md",
    tracing "../guide/tracing.md",
    examples "../guide/examples.md",
    regenerating "../guide/regenerating.md",
}

#[cfg(feature = "incoming")]
chapters! {
    incoming_events "../guide/incoming_events.md",
    incoming_answers "../guide/incoming_answers.md",
    incoming_bots "../guide/incoming_bots.md",
}

#[cfg(all(feature = "incoming", feature = "sandbox"))]
chapters! {
    incoming_testing "../guide/incoming_testing.md",
}
