//! Inputs with options.

use super::super::object::{Object, setters};
use super::kind::input;
use serde_json::Value;

/// An option: what the user sees, and what the handlers get.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct SelectOption(pub(in super::super) Object);

impl SelectOption {
    /// Creates an option.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Object::default().with("label", label.into()).with("value", value.into()))
    }
}

impl<L: Into<String>, V: Into<String>> From<(L, V)> for SelectOption {
    fn from((label, value): (L, V)) -> Self {
        Self::new(label, value)
    }
}

impl From<SelectOption> for Value {
    fn from(option: SelectOption) -> Self {
        option.0.into()
    }
}

input! {
    /// Options of which several can be checked.
    CheckboxInput = "checkbox"
}

input! {
    /// Options of which one can be checked.
    RadioInput = "radio"
}

input! {
    /// A list of options.
    SelectInput = "select"
}

input! {
    /// A list whose options come from the options handler of the form while the user types. The
    /// options that the form has are shown before that.
    DynamicSelectInput = "dynamic_select"
}

setters! { DynamicSelectInput {
    /// Sets how many characters the user has to type before the handler is asked.
    min_characters: number = "min_characters";
    /// Sets below how many options the handler is asked.
    auto_search_min_results: number = "auto_search_min_results";
} }

macro_rules! options {
    ($($name:ident)+) => {
        $(impl $name {
            /// Adds an option.
            pub fn option(self, label: impl Into<String>, value: impl Into<String>) -> Self {
                Self(self.0.push("options", SelectOption::new(label, value)))
            }

            /// Adds options.
            pub fn options(self, options: impl IntoIterator<Item = impl Into<SelectOption>>) -> Self {
                let push = |input: Object, option| input.push("options", option);
                Self(options.into_iter().map(Into::into).fold(self.0, push))
            }
        })+
    };
}

options! { CheckboxInput RadioInput SelectInput DynamicSelectInput }

/// One option that is selected in advance.
macro_rules! selected {
    ($($name:ident)+) => {
        $(impl $name {
            /// Selects an option in advance.
            pub fn value(self, option: impl Into<SelectOption>) -> Self {
                Self(self.0.with("value", option.into()))
            }
        })+
    };
}

selected! { RadioInput SelectInput DynamicSelectInput }

impl CheckboxInput {
    /// Checks options in advance.
    pub fn value(self, options: impl IntoIterator<Item = impl Into<SelectOption>>) -> Self {
        let options: Vec<Value> = options.into_iter().map(|option| option.into().into()).collect();
        Self(self.0.with("value", options))
    }
}

/// Lists of which several entries can be selected.
macro_rules! multiple {
    ($($name:ident)+) => {
        $($crate::incoming::answer::object::setters! { $name {
            /// Sets whether several entries can be selected.
            multiple: flag = "multiple";
            /// Sets how many entries can be selected.
            max_selections: count = "max_selections";
        } })+
    };
}

pub(super) use multiple;

multiple! { SelectInput DynamicSelectInput }
