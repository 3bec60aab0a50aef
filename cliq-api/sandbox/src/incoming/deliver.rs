//! Sends an event, waits for the answer, and applies it.

use super::answered::Answered;
use super::answers::Answer;
use super::apply::{apply, unwrap};
use super::error::IncomingError;
use super::events::{IncomingEvents, Signature};
use super::key::HEADER;
use super::late::Pending;
use super::new_event::NewEvent;
use super::post::post;
use super::scene::Scene;
use bytes::Bytes;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

/// How often the clock of the sandbox is asked during a wait.
const TICK: Duration = Duration::from_millis(10);
/// How much of the body of a failure is shown.
const SHOWN: usize = 200;

impl IncomingEvents {
    /// Sends a new event.
    pub(super) async fn deliver(&self, mut event: NewEvent) -> Result<Answered, IncomingError> {
        let component = event.scene.handler.of.0;
        event.scene.server = self.server_of(&self.service.lock().state, component, &event.name)?;
        let response_url = event.scene.handler.has_response_url.then(|| self.response_path());
        let url = response_url.as_ref().map(|path| format!("{}{path}", self.root));
        let (mut envelope, scene) = event.envelope(self.now(), url);
        if let Some(Value::Object(params)) = envelope.get_mut("params") {
            params.retain(|key, _| !self.left_out.contains(key));
        }
        let pending = response_url.map(|path| self.open(&path, &scene));
        self.sign_and_send(&envelope.to_string(), scene, pending).await
    }

    /// A new response URL, as a path.
    pub(super) fn response_path(&self) -> String {
        self.service.lock().late.path()
    }

    /// Accepts late answers at a path.
    pub(super) fn open(&self, path: &str, scene: &Scene) -> Arc<Pending> {
        self.service.lock().late.open(path, scene.clone())
    }

    /// Sends JSON. `</` is escaped, as by the JSON library of the service: whoever verifies
    /// the signature of another serialization fails here as there.
    pub(super) async fn sign_and_send(
        &self,
        json: &str,
        scene: Scene,
        pending: Option<Arc<Pending>>,
    ) -> Result<Answered, IncomingError> {
        let body = Bytes::from(json.replace("</", "<\\/"));
        let signature = self.signature_of(&body)?;
        self.send_signed(body, signature, scene, pending).await
    }

    pub(super) fn signature_of(&self, body: &[u8]) -> Result<Option<String>, IncomingError> {
        match self.signature {
            Signature::Genuine => self.key.sign(body).map(Some),
            Signature::Wrong => self.key.sign(b"{}").map(Some),
            Signature::Missing => Ok(None),
        }
    }

    /// Sends a body with its signature.
    pub(super) async fn send_signed(
        &self,
        body: Bytes,
        signature: Option<String>,
        scene: Scene,
        pending: Option<Arc<Pending>>,
    ) -> Result<Answered, IncomingError> {
        let header = signature.as_deref().map(|signature| (HEADER, signature));
        let target = scene.server.as_ref().unwrap_or(&self.target);
        let exchange = post(target, header, body.clone(), self.limit);
        let answer = match self.in_time(exchange).await {
            Some(response) => {
                let (status, body) = response?;
                if status != 200 {
                    let shown = body.get(..body.len().min(SHOWN)).unwrap_or_default();
                    let body = String::from_utf8_lossy(shown).into_owned();
                    return Err(IncomingError::Status { status, body });
                }
                let (output, now) = (unwrap(&body)?, self.now());
                let mut inner = self.service.lock();
                apply(&mut inner.state, self.service.endpoints, &scene, output, now)?
            }
            None if pending.is_some() => Answer::TimedOut,
            None => return Err(IncomingError::TimedOut(self.timeout)),
        };
        Ok(Answered { body, signature, scene, pending, answer })
    }

    /// The outcome of a future, unless it takes longer than the time-out by either clock.
    async fn in_time<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        let sent = self.service.clock.now();
        let is_late = || {
            let passed = self.service.clock.now().duration_since(sent).unwrap_or_default();
            passed >= self.timeout
        };
        let ticking = async {
            while !is_late() {
                tokio::time::sleep(TICK).await;
            }
        };
        tokio::select! {
            biased;
            outcome = future => (!is_late()).then_some(outcome),
            () = ticking => None,
            () = tokio::time::sleep(self.timeout) => None,
        }
    }
}
