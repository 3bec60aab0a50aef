//! What the inputs have in common.

use super::super::object::Object;

/// An input of a form. Each type has its own builder, with the settings that it knows. The name
/// identifies the value for the handlers of the form.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FormInput(pub(super) Object);

/// An input type.
macro_rules! input {
    ($(#[$doc:meta])* $name:ident = $kind:literal) => {
        input!(@ $(#[$doc])* $name);

        impl $name {
            pub(super) fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
                let input = $crate::incoming::answer::object::Object::of($kind);
                Self(input.with("name", name.into()).with("label", label.into()))
            }
        }

        $crate::incoming::answer::object::setters! { $name {
            /// Sets the text that explains the input.
            hint: text = "hint";
            /// Sets the text that an empty input shows.
            placeholder: text = "placeholder";
            /// Sets whether a value is required.
            mandatory: flag = "mandatory";
            /// Sets whether the user cannot change the value.
            disabled: flag = "disabled";
            /// Sets whether the change handler of the form is called when the value changes.
            trigger_on_change: flag = "trigger_on_change";
        } }
    };
    (@ $(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct $name(pub(super) $crate::incoming::answer::object::Object);

        impl From<$name> for $crate::incoming::answer::form::kind::FormInput {
            fn from(input: $name) -> Self {
                Self(input.0)
            }
        }
    };
}

pub(super) use input;
