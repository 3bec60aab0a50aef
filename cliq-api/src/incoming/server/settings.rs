//! Settings of an endpoint, and what its clones share.

use super::handlers::Handlers;
use super::memory::Memory;
use crate::Error;
use crate::clock::{Clock, SystemClock};
use crate::incoming::answer::LateAnswers;
use crate::incoming::verify::Verify;
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::Semaphore;

#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) handlers: Handlers,
    pub(super) verify: Option<Arc<dyn Verify>>,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) max_body_size: usize,
    pub(super) deadline: Duration,
    pub(super) script_deadline: Duration,
    pub(super) give_up_after: Duration,
    pub(super) max_running: usize,
    pub(super) max_late: usize,
    pub(super) remember: (usize, Duration),
    pub(super) acknowledgement: Option<String>,
    pub(super) failure_text: String,
    pub(super) late_answers: Option<LateAnswers>,
}

impl Settings {
    /// The defaults.
    pub(super) fn new(handlers: Handlers) -> Self {
        Self {
            handlers,
            verify: None,
            clock: Arc::new(SystemClock),
            max_body_size: 1 << 20,
            deadline: Duration::from_secs(12),
            script_deadline: Duration::from_secs(30),
            give_up_after: Duration::from_secs(300),
            max_running: 1000,
            max_late: 100,
            remember: (10_000, Duration::from_secs(600)),
            acknowledgement: None,
            failure_text: "Something went wrong. Please try again later.".to_owned(),
            late_answers: None,
        }
    }
}

/// What clones of an endpoint share.
#[derive(Debug)]
pub(super) struct State {
    pub(super) memory: Memory,
    pub(super) running: Arc<Semaphore>,
    pub(super) late: Arc<Semaphore>,
    /// What sends late answers, unless it was set.
    sender: OnceLock<LateAnswers>,
}

impl State {
    pub(super) fn new(settings: &Settings) -> Arc<Self> {
        let semaphore =
            |permits: usize| Arc::new(Semaphore::new(permits.min(Semaphore::MAX_PERMITS)));
        let (capacity, age) = settings.remember;
        Arc::new(Self {
            memory: Memory::new(capacity, age),
            running: semaphore(settings.max_running),
            late: semaphore(settings.max_late),
            sender: OnceLock::new(),
        })
    }

    /// What sends late answers: the one that was set, or one that is created for the first of them.
    pub(super) fn sender(&self, settings: &Settings) -> Result<LateAnswers, Error> {
        if let Some(sender) = settings.late_answers.as_ref().or_else(|| self.sender.get()) {
            return Ok(sender.clone());
        }
        let sender = LateAnswers::new()?;
        Ok(self.sender.get_or_init(|| sender).clone())
    }
}
