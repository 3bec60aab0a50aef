//! JSON objects that are built key by key.

use serde_json::{Map, Value};

/// A JSON object with the keys that were set, and no others.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Object(Map<String, Value>);

impl Object {
    /// An object of this type.
    pub(super) fn of(kind: &str) -> Self {
        Self::default().with("type", kind)
    }

    pub(super) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    /// Sets a key of the object under `parent`.
    pub(super) fn with_in(mut self, parent: &str, key: &str, value: impl Into<Value>) -> Self {
        let inner = self.0.entry(parent).or_insert_with(|| Map::new().into());
        if let Value::Object(inner) = inner {
            inner.insert(key.to_owned(), value.into());
        }
        self
    }

    /// Appends to the list under `key`.
    pub(super) fn push(mut self, key: &str, item: impl Into<Value>) -> Self {
        let list = self.0.entry(key).or_insert_with(|| Vec::<Value>::new().into());
        if let Value::Array(list) = list {
            list.push(item.into());
        }
        self
    }

    /// Appends to the list under `key` of the object under `parent`.
    pub(super) fn push_in(mut self, parent: &str, key: &str, item: impl Into<Value>) -> Self {
        let inner = self.0.entry(parent).or_insert_with(|| Map::new().into());
        if let Value::Object(inner) = inner {
            *inner = Self(std::mem::take(inner)).push(key, item).0;
        }
        self
    }

    pub(super) fn without(mut self, key: &str) -> Self {
        self.0.remove(key);
        self
    }

    pub(super) fn extend(&mut self, other: &Self) {
        self.0.extend(other.0.clone());
    }

    pub(super) fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    pub(super) fn to_value(&self) -> Value {
        self.0.clone().into()
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        object.0.into()
    }
}

impl From<Map<String, Value>> for Object {
    fn from(map: Map<String, Value>) -> Self {
        Self(map)
    }
}

/// The JSON of a value that consists of texts, numbers and lists; `null`, which validation rejects, if
/// a number is not finite.
pub(super) fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Methods of a type that consists of an [`Object`], each of which sets a key.
macro_rules! setters {
    ($name:ident { $($(#[$doc:meta])* $method:ident: $kind:ident = $key:literal;)+ }) => {
        impl $name {
            $($crate::incoming::answer::object::setters!(@ $(#[$doc])* $method $kind $key);)+
        }
    };
    (@ $(#[$doc:meta])* $method:ident text $key:literal) => {
        $(#[$doc])*
        pub fn $method(self, text: impl Into<String>) -> Self {
            Self(self.0.with($key, text.into()))
        }
    };
    (@ $(#[$doc:meta])* $method:ident flag $key:literal) => {
        $(#[$doc])*
        pub fn $method(self, yes: bool) -> Self {
            Self(self.0.with($key, yes))
        }
    };
    (@ $(#[$doc:meta])* $method:ident number $key:literal) => {
        $(#[$doc])*
        pub fn $method(self, number: impl Into<crate::scalar::Number>) -> Self {
            Self(self.0.with($key, crate::incoming::answer::object::json(&number.into())))
        }
    };
    // The service documents these counts as text.
    (@ $(#[$doc:meta])* $method:ident count $key:literal) => {
        $(#[$doc])*
        pub fn $method(self, count: u32) -> Self {
            Self(self.0.with($key, count.to_string()))
        }
    };
}

/// Types that a text alone makes.
macro_rules! from_texts {
    ($($name:ident)+) => {$(
        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }
    )+};
}

/// Enums of documented texts.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $text:literal,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$of])* $variant,)+
        }

        impl $name {
            /// Returns the text of the service.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        impl From<$name> for serde_json::Value {
            fn from(word: $name) -> Self {
                word.as_str().into()
            }
        }
    )+};
}

pub(super) use {from_texts, setters, words};
