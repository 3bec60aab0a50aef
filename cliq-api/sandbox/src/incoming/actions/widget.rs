//! Widgets.

use crate::incoming::answered::Answered;
use crate::incoming::answers::ShownWidget;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use serde_json::{Value, json};

impl IncomingEvents {
    /// The user opens a widget by its name.
    pub async fn open_widget(&self, name: impl Into<String>) -> Result<Answered, IncomingError> {
        let widget = ShownWidget { name: name.into(), widget: Value::Null };
        self.view(&widget, "load", json!({})).await
    }

    /// The user refreshes a widget.
    pub async fn refresh_widget(&self, widget: &ShownWidget) -> Result<Answered, IncomingError> {
        let tab = widget.active_tab().map_or_else(|| json!({}), |tab| json!({ "id": tab }));
        self.view(widget, "refresh", tab).await
    }

    /// The user opens a tab of a widget by its ID.
    pub async fn open_tab(
        &self,
        widget: &ShownWidget,
        tab: &str,
    ) -> Result<Answered, IncomingError> {
        let tabs = widget.json().get("tabs").and_then(Value::as_array);
        let is = |known: &Value| known.get("id").and_then(Value::as_str) == Some(tab);
        if !tabs.into_iter().flatten().any(is) {
            return Err(IncomingError::impossible(format!(
                "the widget has no tab `{tab}`; use the ID of one of its tabs"
            )));
        }
        self.view(widget, "tab_click", json!({ "id": tab })).await
    }

    async fn view(
        &self,
        widget: &ShownWidget,
        event: &str,
        target: Value,
    ) -> Result<Answered, IncomingError> {
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let arguments = [("event", json!(event)), ("target", target), ("chat", json!({}))];
            let mut event = self.event(state, ("widget", "view_handler"), &actor, arguments);
            widget.name.clone_into(&mut event.name);
            event.scene.widget = Some(widget.clone());
            event
        };
        self.deliver(event).await
    }

    /// The user presses a button of a widget by its label: the widget button handler of its function.
    pub async fn press_in_widget(
        &self,
        widget: &ShownWidget,
        label: &str,
    ) -> Result<Answered, IncomingError> {
        let (button, section) = widget.button(label).ok_or_else(|| {
            IncomingError::impossible(format!(
                "the widget has no button `{label}`; use the label of one of its buttons"
            ))
        })?;
        let text = |key: &str| button.get(key).and_then(Value::as_str);
        let calls = text("type") == Some("invoke.function");
        let Some(function) = text("name").filter(|_| calls).map(str::to_owned) else {
            return Err(IncomingError::impossible(format!(
                "the button `{label}` calls no function, so no event is sent; give it the type \
                 `invoke.function` and a name"
            )));
        };
        let mut target = json!({ "label": label, "id": text("id").unwrap_or_default() });
        if let Value::Object(target) = &mut target {
            target.extend(section.map(|id| ("section_id".to_owned(), id)));
            let tab = widget.active_tab().map(|tab| ("tab_id".to_owned(), Value::from(tab)));
            target.extend(tab);
        }
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let of = ("function", "applet_button_handler");
            let arguments = [("target", target), ("arguments", json!({}))];
            let mut event = self.event(state, of, &actor, arguments);
            event.params.remove("chat");
            event.name = function;
            event.scene.widget = Some(widget.clone());
            event
        };
        self.deliver(event).await
    }
}
