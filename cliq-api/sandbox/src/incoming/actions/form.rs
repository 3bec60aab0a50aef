//! Forms that are open.

use crate::incoming::actor::Actor;
use crate::incoming::answered::Answered;
use crate::incoming::answers::ShownForm;
use crate::incoming::error::IncomingError;
use crate::incoming::events::IncomingEvents;
use crate::incoming::new_event::NewEvent;
use crate::incoming::values;
use serde_json::{Map, Value, json};

impl IncomingEvents {
    /// The user fills in a form and submits it. `entered` has values by the names of inputs: of a list
    /// of options, the value or label of an option. Inputs that it leaves out keep what they have.
    pub async fn submit_form(
        &self,
        form: &ShownForm,
        entered: Value,
    ) -> Result<Answered, IncomingError> {
        let mut form = form.clone();
        let Value::Object(entered) = entered else {
            return Err(IncomingError::impossible("the values of a form are a map of inputs"));
        };
        for (name, value) in entered {
            let value = values::entered(&form, &name, value)?;
            form.values.insert(name, value);
        }
        let all = values::all(&form);
        values::check_mandatory(&form, &all)?;
        let data = json!({ "name": form.name(), "action": "submit", "values": all });
        let arguments = [("form", data), ("message", json!({}))];
        let event = self.form_event("form_handler", "submit", form, arguments, true)?;
        self.deliver(event).await
    }

    /// The user cancels a form that has `trigger_on_cancel`.
    pub async fn cancel_form(&self, form: &ShownForm) -> Result<Answered, IncomingError> {
        if form.json().get("trigger_on_cancel") != Some(&Value::Bool(true)) {
            return Err(IncomingError::impossible(
                "the form has no `trigger_on_cancel`, so no event is sent; set it",
            ));
        }
        let values = values::all(form);
        let data = json!({ "name": form.name(), "action": "cancel", "values": values });
        let arguments = [("form", data), ("message", json!({}))];
        let event = self.form_event("form_handler", "cancel", form.clone(), arguments, true)?;
        self.deliver(event).await
    }

    /// The user changes an input that has `trigger_on_change`. The answer is the modified form, which
    /// keeps the value.
    pub async fn change_input(
        &self,
        form: &ShownForm,
        name: &str,
        value: impl Into<Value> + Send,
    ) -> Result<Answered, IncomingError> {
        let mut form = form.clone();
        let value = values::entered(&form, name, value.into())?;
        let triggers = form.input(name).and_then(|input| input.get("trigger_on_change"));
        if triggers != Some(&Value::Bool(true)) {
            return Err(IncomingError::impossible(format!(
                "the input `{name}` has no `trigger_on_change`, so no event is sent; set it"
            )));
        }
        form.values.insert(name.to_owned(), value.clone());
        let all = values::all(&form);
        let data = json!({ "name": form.name(), "action": "change", "values": all });
        let arguments = [("form", data), ("target", json!({ "name": name, "value": value }))];
        let event = self.form_event("form_change_handler", "submit", form, arguments, false)?;
        self.deliver(event).await
    }

    /// The user searches an input `dynamic_select` for options.
    pub async fn search_options(
        &self,
        form: &ShownForm,
        name: &str,
        query: impl Into<String>,
    ) -> Result<Answered, IncomingError> {
        let kind = form.input(name).and_then(|input| input.get("type")).and_then(Value::as_str);
        if kind != Some("dynamic_select") {
            return Err(IncomingError::impossible(format!(
                "the form has no input `{name}` of the type `dynamic_select`"
            )));
        }
        let query: String = query.into();
        let values = values::all(form);
        let data = json!({ "name": form.name(), "action": "input", "values": values });
        let arguments = [("form", data), ("target", json!({ "name": name, "query": query }))];
        let event =
            self.form_event("form_values_handler", "submit", form.clone(), arguments, false)?;
        self.deliver(event).await
    }

    /// The user opens a form by the permalink of its function.
    pub async fn open_form(
        &self,
        function: impl Into<String>,
        params: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Result<Answered, IncomingError> {
        let of_link: Map<String, Value> = params
            .into_iter()
            .map(|(name, value)| (name.into(), Value::String(value.into())))
            .collect();
        let event = {
            let mut inner = self.service.lock();
            let state = &mut inner.state;
            let actor = self.actor(state)?;
            let arguments = [("params", Value::Object(of_link))];
            let of = ("function", "form_view_handler");
            let mut event = self.event(state, of, &actor, arguments);
            event.name = function.into();
            event
        };
        self.deliver(event).await
    }

    fn form_event(
        &self,
        handler: &str,
        action: &str,
        form: ShownForm,
        arguments: impl IntoIterator<Item = (&'static str, Value)>,
        needs_action: bool,
    ) -> Result<NewEvent, IncomingError> {
        let function = form.function(action).map(str::to_owned);
        if needs_action && function.is_none() {
            return Err(IncomingError::impossible(format!(
                "the form names no function for `{action}`; add it to its `actions`"
            )));
        }
        let mut inner = self.service.lock();
        let state = &mut inner.state;
        let place = match &form.chat {
            Some(chat) => self.clone().in_chat(chat.clone()),
            None => self.clone(),
        };
        let actor: Actor = place.actor(state)?;
        let mut event = self.event(state, ("function", handler), &actor, arguments);
        event.name = function.unwrap_or_else(|| form.name().to_owned());
        event.scene.message.clone_from(&form.message);
        event.scene.form = Some(form);
        Ok(event)
    }
}
