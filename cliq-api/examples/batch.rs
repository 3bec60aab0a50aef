//! One call for each of many items, with a progress bar: `cargo run --example batch [USERS]`, 250
//! if no number is given.
//!
//! It runs against a sandbox that it starts itself, and that fails now and then. The sandbox locks
//! out whoever passes a threshold, as the service does; the client keeps to it without being told
//! to.
//!
//! A program of yours has no sandbox and no faults, takes its credentials from somewhere, and sets
//! no clock: here one of its own makes minutes pass in seconds.

use cliq_api::auth::StaticToken;
use cliq_api::batch::{Batch, Estimate, OnFailure, Progress};
use cliq_api::clock::{Clock, ManualClock};
use cliq_api::sandbox::{Fault, Sandbox};
use cliq_api::{BoxFuture, Cliq, users};
use futures_util::TryStreamExt as _;
use indicatif::{ProgressBar, ProgressStyle};
use std::error::Error;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

/// How long a wait takes here. Requests that are under way get there meanwhile.
const MOMENT: Duration = Duration::from_millis(100);

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let number: usize = match std::env::args().nth(1) {
        Some(text) => text.parse().map_err(|_| format!("`{text}` is not a number of users"))?,
        None => 250,
    };
    // One clock for all: the sandbox counts by it, and the limiter, and the batch.
    let clock = Hurrying::default();
    let sandbox = Sandbox::builder().users(number).clock(clock.clone()).start().await?;
    let token = sandbox.issue_token(["ZohoCliq.Users.READ"]);
    let cliq = Cliq::builder()
        .base_url(sandbox.url())
        .auth(StaticToken::new(token))
        .clock(clock.clone()) // leave it out
        .build()?;
    let list: Vec<_> = cliq.users().list().limit(100).stream().try_collect().await?;
    let ids: Vec<_> = list.into_iter().map(|user| user.id).collect();

    // Retries are the client's business, as thresholds are: none of these reaches the results.
    sandbox.fail("users_get", Fault::Status(503), 2);
    sandbox.fail("users_get", Fault::DropConnection, 2);
    sandbox.fail("users_get", Fault::Truncate, 1);

    let began = clock.now();
    let least = Estimate::new(&users::operation::GET, ids.len()).at_least();
    println!("{} users take {} s or longer, by the threshold", ids.len(), least.as_secs());
    let bar = ProgressBar::new(ids.len() as u64)
        .with_style(ProgressStyle::with_template("{bar:40} {pos} of {len}, {msg}")?);
    let mut found = Batch::new(&ids)
        .operation(&users::operation::GET)
        .on_failure(OnFailure::StopIfPermanent)
        .clock(clock.clone()) // leave it out
        .progress(|progress| show(&bar, progress))
        .run(|id| cliq.users().get(id));
    let mut longest = String::new();
    while let Some(item) = found.next().await {
        let name = item.result?.display_name().to_owned();
        if name.len() > longest.len() {
            longest = name;
        }
    }
    bar.finish();
    let (progress, left) = (*found.progress(), found.into_remaining());
    let minutes = clock.now().duration_since(began)?.as_secs() / 60;
    println!("{} done, {} failed, {} waiting", progress.done, progress.failed, left.waiting.len());
    println!("the longest name is {longest}");
    println!("by the clock it took {minutes} min, with {} lockouts", sandbox.lockouts());
    sandbox.shutdown().await;
    Ok(())
}

fn show(bar: &ProgressBar, progress: &Progress) {
    bar.set_position(progress.finished() as u64);
    let left = progress.remaining.map_or(Duration::ZERO, |left| left);
    bar.set_message(format!("{} min {} s left", left.as_secs() / 60, left.as_secs() % 60));
}

/// A clock that whoever waits sets forward.
#[derive(Clone, Debug, Default)]
struct Hurrying(ManualClock);

impl Clock for Hurrying {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.0.clone();
        Box::pin(async move {
            tokio::time::sleep(MOMENT).await;
            clock.advance(duration);
        })
    }
}
