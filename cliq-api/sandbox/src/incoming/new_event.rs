//! An event before it is sent.

use super::scene::Scene;
use serde_json::{Map, Value, json};

/// An event before it is sent.
#[derive(Debug)]
pub(super) struct NewEvent {
    /// Name of the component.
    pub(super) name: String,
    /// Further keys of the envelope.
    pub(super) extra: Map<String, Value>,
    /// Label of the action of a menu.
    pub(super) action: Option<String>,
    pub(super) params: Map<String, Value>,
    pub(super) scene: Scene,
}

impl NewEvent {
    /// The envelope.
    pub(super) fn envelope(self, timestamp: i64, response_url: Option<String>) -> (Value, Scene) {
        let (component, handler) = self.scene.handler.of;
        let mut handler = json!({ "type": handler });
        let mut envelope = self.extra;
        if let (Some(action), Value::Object(handler)) = (self.action, &mut handler) {
            handler.insert("name".to_owned(), action.into());
        }
        envelope.insert("type".to_owned(), component.into());
        envelope.insert("handler".to_owned(), handler);
        if !self.name.is_empty() {
            envelope.insert("name".to_owned(), self.name.into());
        }
        envelope.insert("timestamp".to_owned(), timestamp.into());
        if let Some(url) = response_url {
            envelope.insert("response_url".to_owned(), url.into());
        }
        envelope.insert("params".to_owned(), Value::Object(self.params));
        (Value::Object(envelope), self.scene)
    }
}
