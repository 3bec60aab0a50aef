//! One run of a handler, in a task of its own: until its answer, its deadline, or its end.

use super::fallback::{self, Occasion};
use super::guarded::{Mishap, guarded};
use super::handlers::Route;
use super::memory::{Place, Sender};
use super::settings::{Settings, State};
use crate::Error;
use crate::incoming::answer::{Answer as _, AnyAnswer};
use crate::incoming::event::{Event, Handler, ResponseUrl};
use serde_json::Value;
use std::pin::{Pin, pin};
use std::sync::Arc;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, timeout, timeout_at};

/// What a run needs.
pub(super) struct Run {
    pub(super) settings: Arc<Settings>,
    pub(super) state: Arc<State>,
    /// Receives the output for the response, and for repeated deliveries.
    pub(super) sender: Sender,
    /// Where the output is remembered.
    pub(super) place: Option<Place>,
    pub(super) permit: OwnedSemaphorePermit,
    pub(super) deadline: Instant,
}

impl Run {
    /// Runs a handler to its end. It does not depend on the connection of the request.
    pub(super) async fn run(self, route: Route, event: Event) {
        let handler = event.handler;
        let url = event.response_url.clone();
        let mut answer = pin!(guarded(route, event));
        if let Ok(answer) = timeout_at(self.deadline, answer.as_mut()).await {
            match validated(answer) {
                Ok((_, output)) => self.answer(output),
                Err(problem) => self.fail(handler, &problem),
            }
            return;
        }
        let text = self.settings.acknowledgement.as_deref();
        self.answer(fallback::output(handler, Occasion::Late, text));
        self.finish(handler, url, answer).await;
    }

    /// Waits for an answer after the response.
    async fn finish(
        self,
        handler: Option<Handler>,
        url: Option<ResponseUrl>,
        answer: Pin<&mut impl Future<Output = Result<AnyAnswer, Mishap>>>,
    ) {
        let Self { settings, state, place, permit, .. } = self;
        // Those that wait for long do not count against those that are new.
        let Ok(_late) = Arc::clone(&state.late).try_acquire_owned() else {
            tracing::error!(?handler, "handler stopped at its deadline; others run late already");
            return;
        };
        drop(permit);
        let give_up = settings.give_up_after;
        let Ok(answer) = timeout(give_up, answer).await else {
            tracing::error!(
                ?handler,
                after_s = give_up.as_secs(),
                "handler stopped, it did not answer"
            );
            return;
        };
        match (validated(answer), url) {
            (Ok((answer, _)), Some(url)) => match send(&state, &settings, &url, answer).await {
                Ok(()) => tracing::debug!(?handler, "late answer sent"),
                Err(error) => tracing::error!(?handler, "late answer lost: {error}"),
            },
            (Ok((answer, _)), None) if answer.is_nothing() => {}
            (Ok(_), None) => tracing::warn!(
                ?handler,
                "late answer lost, since the event has no response URL; post it with a client"
            ),
            (Err(problem), _) => {
                // The acknowledgement is no answer: another delivery may succeed.
                if let Some(place) = place {
                    state.memory.forget(place);
                }
                tracing::error!(?handler, "late handler failed: {problem}");
            }
        }
    }

    fn answer(&self, output: Value) {
        if let Some(place) = self.place {
            self.state.memory.keep(place, output.to_string().len());
        }
        self.sender.send_replace(Some(Arc::new(output)));
    }

    fn fail(&self, handler: Option<Handler>, problem: &str) {
        tracing::error!(?handler, "handler failed: {problem}");
        if let Some(place) = self.place {
            self.state.memory.forget(place);
        }
        let text = Some(&*self.settings.failure_text);
        let output = fallback::output(handler, Occasion::Failed, text);
        self.sender.send_replace(Some(Arc::new(output)));
    }
}

/// An answer with its JSON, or what is wrong, on one line.
fn validated(answer: Result<AnyAnswer, Mishap>) -> Result<(AnyAnswer, Value), String> {
    let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match answer {
        Ok(answer) => match answer.to_output() {
            Ok(output) => Ok((answer, output)),
            Err(error) => Err(one_line(error.to_string())),
        },
        Err(Mishap::Failed(error)) => Err(one_line(error.to_string())),
        Err(Mishap::Panicked) => Err("it panicked".to_owned()),
    }
}

async fn send(
    state: &State,
    settings: &Settings,
    url: &ResponseUrl,
    answer: AnyAnswer,
) -> Result<(), Error> {
    state.sender(settings)?.send(url, answer).await
}
