//! Forms.

use super::super::reading::{Read, Reading, is_empty, object, open_enums};
use super::{EventFile, Location};
use crate::open_enum::open_enum;
use crate::scalar::{Number, Text};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

open_enum! {
    /// What a user does with a form.
    FormAction;
    Submit = "submit";
    Change = "change";
    Input = "input";
    Cancel = "cancel";
}

open_enums!(FormAction);

object! {
    /// A form with what the user entered.
    FormData {
        /// The name of the form.
        name: Option<String> = "name";
        /// What the user does.
        action: Option<FormAction> = "action";
        /// The values by the name of the input.
        values: BTreeMap<String, FormValue> = "values";
    }
}

object! {
    /// An option that a user selected.
    Choice {
        /// The label, which the user sees.
        label: Option<String> = "label";
        /// The value.
        value: Option<Text> = "value";
    }
}

object! {
    /// A date, with time and time zone.
    DateTime {
        /// The local time, such as `2026-12-01T09:00`.
        date_time: Option<String> = "date_time";
        /// The time zone, such as `Europe/Berlin`.
        time_zone_id: Option<String> = "time_zone_id";
    }
}

/// The value of an input.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormValue {
    /// Text, of most inputs. Numbers are usually text too.
    Text(String),
    /// A number.
    Number(Number),
    /// Whether a toggle is on.
    Flag(bool),
    /// A selected option.
    Choice(Box<Choice>),
    /// A date with time and time zone.
    DateTime(Box<DateTime>),
    /// A place.
    Location(Box<Location>),
    /// A file.
    File(Box<EventFile>),
    /// Several values, such as selected options.
    List(Vec<Self>),
    /// Nothing (`{}` or `null`), or something unknown, as received.
    Other(Value),
}

impl FormValue {
    /// Whether the user entered nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(values) => values.is_empty(),
            Self::Other(value) => is_empty(value),
            _ => false,
        }
    }

    /// Returns the value as text: what was entered, or the value of the selected option, the local time
    /// or the name of the file. `None` for nothing, lists and places.
    #[must_use]
    pub fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => (!text.is_empty()).then_some(Cow::Borrowed(text)),
            Self::Number(number) => Some(number.to_string().into()),
            Self::Flag(flag) => Some(if *flag { "true" } else { "false" }.into()),
            Self::Choice(choice) => {
                let value = choice.value.as_ref().map(Text::as_str);
                value.or(choice.label.as_deref()).map(Cow::Borrowed)
            }
            Self::DateTime(time) => time.date_time.as_deref().map(Cow::Borrowed),
            Self::File(file) => file.name.as_deref().map(Cow::Borrowed),
            Self::Location(_) | Self::List(_) | Self::Other(_) => None,
        }
    }

    /// Returns the number, which may be text.
    #[must_use]
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(number.get()),
            Self::Text(text) => text.trim().parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        }
    }

    /// Returns whether a toggle is on; `true` and `false` may be text.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        match self {
            Self::Flag(flag) => Some(*flag),
            Self::Text(text) => text.trim().to_ascii_lowercase().parse().ok(),
            _ => None,
        }
    }

    /// Returns the selected options: one of a select, or several.
    pub fn choices(&self) -> impl Iterator<Item = &Choice> {
        let all = match self {
            Self::List(values) => values.as_slice(),
            one => std::slice::from_ref(one),
        };
        all.iter().filter_map(|value| match value {
            Self::Choice(choice) => Some(&**choice),
            _ => None,
        })
    }
}

impl Read for FormValue {
    fn read(value: Value) -> Reading<Self> {
        Reading::Whole(match value {
            Value::String(text) => Self::Text(text),
            Value::Number(number) => Self::Number(number.into()),
            Value::Bool(flag) => Self::Flag(flag),
            Value::Array(values) => Self::List(values.into_iter().map(Self::of).collect()),
            Value::Object(keys) => {
                let has = |names: &[&str]| names.iter().any(|name| keys.contains_key(*name));
                if has(&["label", "value"]) {
                    Self::Choice(Box::new(keys.into()))
                } else if has(&["date_time", "time_zone_id"]) {
                    Self::DateTime(Box::new(keys.into()))
                } else if has(&["latitude", "longitude"]) {
                    Self::Location(Box::new(keys.into()))
                } else if has(&["name", "url", "id"]) {
                    Self::File(Box::new(keys.into()))
                } else {
                    Self::Other(Value::Object(keys))
                }
            }
            Value::Null => Self::Other(Value::Null),
        })
    }

    fn write(&self) -> Value {
        match self {
            Self::Text(text) => text.write(),
            Self::Number(number) => number.write(),
            Self::Flag(flag) => (*flag).into(),
            Self::Choice(choice) => choice.write(),
            Self::DateTime(time) => time.write(),
            Self::Location(place) => place.write(),
            Self::File(file) => file.write(),
            Self::List(values) => Value::Array(values.iter().map(Self::write).collect()),
            Self::Other(value) => value.clone(),
        }
    }
}

impl FormValue {
    fn of(value: Value) -> Self {
        match Self::read(value) {
            Reading::Whole(read) | Reading::Part(read, _) => read,
            Reading::Misfit(value) => Self::Other(value),
        }
    }
}
