//! Forms.

mod action;
mod choice;
mod error;
mod input;
mod kind;
mod modification;
mod native;
mod number;
mod simple;
mod text;
mod time;

pub use action::{FormAction, FormActionMode};
pub use choice::{CheckboxInput, DynamicSelectInput, RadioInput, SelectInput, SelectOption};
pub use error::FormError;
pub use kind::FormInput;
pub use modification::FormModification;
pub use native::{DataSource, NativeFilter, NativeSelectInput};
pub use number::{NumberInput, PhoneNumberInput};
pub use simple::{CatalogueInput, FileInput, HiddenInput, LocationInput, ToggleInput};
pub use text::{TextArea, TextFormat, TextInput};
pub use time::{DateInput, DateTimeInput};

use super::object::{Object, setters, words};

/// A form that the user fills in. [`submit`](Self::submit) names the function that gets the values.
///
/// ```
/// use cliq_api::incoming::answer::{Form, FormInput, MessageAnswer};
///
/// let form = Form::new("trip", "Plan a trip")
///     .input(FormInput::text("city", "City").mandatory(true).max_length(40))
///     .input(FormInput::number("days", "Days").min(1).max(30))
///     .input(FormInput::select("class", "Class").option("Economy", "e").option("Business", "b"))
///     .submit("plantrip");
/// let answer: MessageAnswer = form.into();
/// # cliq_api::incoming::answer::Answer::to_output(&answer)?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Form(pub(super) Object);

words! {
    /// The style of a form.
    FormMode {
        /// One input at a time.
        Kiosk = "kiosk",
        /// All inputs together, as by default.
        Classic = "classic",
    }
}

impl Form {
    /// Creates a form without inputs. The handlers of the form get the name.
    pub fn new(name: impl Into<String>, title: impl Into<String>) -> Self {
        Self(Object::of("form").with("name", name.into()).with("title", title.into()))
    }

    /// Adds an input.
    pub fn input(self, input: impl Into<FormInput>) -> Self {
        Self(self.0.push("inputs", input.into().0))
    }

    /// Sets the function that gets the values. It is optional only in [`FormViewAnswer`], which is an
    /// answer of that function.
    ///
    /// [`FormViewAnswer`]: super::FormViewAnswer
    pub fn submit(self, action: impl Into<FormAction>) -> Self {
        Self(self.0.with_in("actions", "submit", action.into().0))
    }

    /// Sets the function to call when the user cancels.
    pub fn cancel(self, action: impl Into<FormAction>) -> Self {
        Self(self.0.with_in("actions", "cancel", action.into().0))
    }

    /// Sets the version of the form.
    pub fn version(self, version: u32) -> Self {
        Self(self.0.with("version", version))
    }

    /// Sets the style.
    pub fn mode(self, mode: FormMode) -> Self {
        Self(self.0.with("mode", mode))
    }
}

setters! { Form {
    /// Sets the text below the title.
    hint: text = "hint";
    /// Sets the label of the submit button.
    button_label: text = "button_label";
    /// Sets whether the function of the form is also called when the user cancels.
    trigger_on_cancel: flag = "trigger_on_cancel";
} }
