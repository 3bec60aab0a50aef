//! Arguments of the handlers of forms.

use super::super::objects::{
    Chat, FormData, FormValue, InputTarget, MessageBody, Messages, Parameters, User,
};
use super::super::reading::object;
use std::collections::BTreeMap;

object! {
    /// A user submitted a form.
    FormSubmitEvent {
        /// The form with what the user entered.
        form: Option<FormData> = "form";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// The message with the form.
        message: Option<MessageBody> = "message";
        /// The messages that the form is about.
        messages: Option<Messages> = "messages", "messgaes";
        /// What the user entered, in events that scripts forward without the form.
        values: BTreeMap<String, FormValue> = "values", "form_data", "formvalues";
    }
}

object! {
    /// A user changed an input of a form.
    FormChangeEvent {
        /// The form with what the user entered.
        form: Option<FormData> = "form";
        /// The input that changed.
        target: Option<InputTarget> = "target";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// What the user entered, in events that scripts forward without the form.
        values: BTreeMap<String, FormValue> = "values", "form_data", "formvalues";
    }
}

object! {
    /// A select input of a form asks for its options.
    FormOptionsEvent {
        /// The form with what the user entered.
        form: Option<FormData> = "form";
        /// The input, with what the user typed.
        target: Option<InputTarget> = "target";
        /// The user.
        user: Option<User> = "user", "sender";
        /// The chat.
        chat: Option<Chat> = "chat";
        /// What the user entered, in events that scripts forward without the form.
        values: BTreeMap<String, FormValue> = "values", "form_data", "formvalues";
    }
}

macro_rules! entered {
    ($($event:ident),+) => {
        $(impl $event {
            /// Returns what the user entered, by the name of the input.
            #[must_use]
            pub fn values(&self) -> &BTreeMap<String, FormValue> {
                let form = self.form.as_ref().map(|form| &form.values);
                form.filter(|values| !values.is_empty()).unwrap_or(&self.values)
            }

            /// Returns the value of an input; `None` if the user entered nothing.
            #[must_use]
            pub fn value(&self, name: &str) -> Option<&FormValue> {
                self.values().get(name).filter(|value| !value.is_empty())
            }
        })+
    };
}

entered!(FormSubmitEvent, FormChangeEvent, FormOptionsEvent);

object! {
    /// A user opened a form by its permalink.
    FormViewEvent {
        /// The parameters of the permalink.
        params: Option<Parameters> = "params";
        /// The user.
        user: Option<User> = "user", "sender";
    }
}
