//! An event with its answer.

use super::answers::Answer;
use super::late::Pending;
use super::scene::Scene;
use bytes::Bytes;
use serde_json::Value;
use std::ops::Deref;
use std::sync::Arc;

/// An event that was sent, and its answer. Dereferences to the [`Answer`].
#[derive(Clone, Debug)]
pub struct Answered {
    pub(super) body: Bytes,
    pub(super) signature: Option<String>,
    pub(super) scene: Scene,
    pub(super) pending: Option<Arc<Pending>>,
    pub(super) answer: Answer,
}

impl Answered {
    /// The event, as it was sent; `null` if it is not JSON.
    #[must_use]
    pub fn event(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// The body of the request, byte for byte.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// What the user sees.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }
}

impl Deref for Answered {
    type Target = Answer;

    fn deref(&self) -> &Answer {
        &self.answer
    }
}
