//! Events that a test writes itself.

use crate::incoming::answered::Answered;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use crate::incoming::scene::Scene;
use crate::model::message::message_key;
use bytes::Bytes;
use serde_json::{Map, Value};

impl IncomingEvents {
    /// Sends any event. `timestamp`, `response_url` of handlers that have one, and `environment` and
    /// `access` in `params` are added where they are missing.
    ///
    /// The answer is checked by `type` and `handler.type` in the spelling of the service, and applied to
    /// `params.chat` and `params.message`. If the sandbox does not know the handler, it accepts any
    /// answer and returns it as [`Answer::Other`](crate::incoming::Answer::Other).
    pub async fn send(&self, event: Value) -> Result<Answered, IncomingError> {
        let Value::Object(mut event) = event else {
            return Err(IncomingError::impossible(
                "an event is a map; use `send_bytes` for others",
            ));
        };
        let scene = self.scene_of(&event)?;
        event.entry("timestamp").or_insert_with(|| self.now().into());
        let mut pending = None;
        if scene.handler.has_response_url && !event.contains_key("response_url") {
            let path = self.response_path();
            event.insert("response_url".to_owned(), format!("{}{path}", self.root).into());
            pending = Some(self.open(&path, &scene));
        }
        let params = event.entry("params").or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(params) = params {
            for (key, value) in self.origin(&scene.user, scene.chat.as_deref(), None) {
                params.entry(key).or_insert(value);
            }
            params.retain(|key, _| !self.left_out.contains(key));
        }
        self.sign_and_send(&Value::Object(event).to_string(), scene, pending).await
    }

    /// Sends bytes as they are, with their signature: for what is not JSON, or not an event.
    pub async fn send_bytes(&self, body: impl Into<Bytes>) -> Result<Answered, IncomingError> {
        let body = body.into();
        let event: Value = serde_json::from_slice(&body).unwrap_or_default();
        let scene = self.scene_of(event.as_object().unwrap_or(&Map::new()))?;
        let signature = self.signature_of(&body)?;
        self.send_signed(body, signature, scene, None).await
    }

    /// Where an event says that it happened.
    fn scene_of(&self, event: &Map<String, Value>) -> Result<Scene, IncomingError> {
        let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::to_owned);
        let within = |key: &str, inner: &str| text(event.get(key).and_then(|map| map.get(inner)));
        let params = event.get("params");
        let id_of = |key: &str| text(params?.get(key)?.get("id"));
        let inner = self.service.lock();
        let user = match id_of("user").filter(|id| inner.state.has_user(id)) {
            Some(user) => user,
            None => self.user_id(&inner.state)?,
        };
        let chat = id_of("chat").filter(|chat| inner.state.chats.contains_key(chat));
        let handler = within("handler", "type").unwrap_or_default();
        let component = text(event.get("type")).unwrap_or_default();
        let mut scene = self.scene((&component, &handler), user, chat);
        let name = text(event.get("name")).unwrap_or_default();
        scene.server = self.server_of(&inner.state, &component, &name)?;
        let key = id_of("message").and_then(|id| message_key(&id));
        scene.message = scene.chat.clone().zip(key);
        if let Some(bot) = text(event.get("unique_name"))
            && inner.state.bot(&bot).is_some()
        {
            scene.bot = bot;
        }
        Ok(scene)
    }
}
