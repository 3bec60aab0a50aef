//! Headers and parameters, whose values may be secrets.

use super::super::reading::{Names, Read, Reading};
use serde_json::{Map, Value};
use std::fmt;

macro_rules! maps {
    ($($(#[$docs:meta])* $name:ident: $finds:expr;)+) => {
        $(
            $(#[$docs])*
            /// `Debug` shows the names only.
            #[derive(Clone, Default, PartialEq)]
            pub struct $name(Map<String, Value>);

            impl $name {
                /// Returns a value that is text or in a list of texts, by name.
                #[must_use]
                pub fn get(&self, name: &str) -> Option<&str> {
                    let finds: fn(&str, &str) -> bool = $finds;
                    let (_, value) = self.0.iter().find(|(key, _)| finds(key, name))?;
                    match value {
                        Value::Array(values) => values.first()?.as_str(),
                        value => value.as_str(),
                    }
                }

                /// Returns all values, as received.
                #[must_use]
                pub fn as_map(&self) -> &Map<String, Value> {
                    &self.0
                }
            }

            impl Read for $name {
                fn read(value: Value) -> Reading<Self> {
                    Map::read(value).map(Self)
                }

                fn write(&self) -> Value {
                    self.0.write()
                }
            }

            impl fmt::Debug for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    Names(&self.0).fmt(f)
                }
            }
        )+
    };
}

maps! {
    /// The headers of a request to an incoming webhook. Case does not count.
    Headers: |key, name| key.eq_ignore_ascii_case(name);
    /// Parameters of a request to an incoming webhook, or of the permalink of a form.
    Parameters: |key, name| key == name;
}
