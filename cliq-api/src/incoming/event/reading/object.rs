//! Objects whose keys are all optional.

/// Defines an object whose keys are all optional. Each field has the names of its key: the first one
/// that holds something counts.
macro_rules! object {
    ($(#[$docs:meta])* $name:ident {
        $($(#[$about:meta])* $field:ident: $kind:ty = $($key:literal),+;)*
    }) => {
        $(#[$docs])*
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$about])* pub $field: $kind,)*
            /// Keys that have no field, and those whose value is empty or does not fit its field, as
            /// received.
            pub other: ::serde_json::Map<String, ::serde_json::Value>,
        }

        impl From<::serde_json::Map<String, ::serde_json::Value>> for $name {
            fn from(keys: ::serde_json::Map<String, ::serde_json::Value>) -> Self {
                use $crate::incoming::event::reading::{Field, is_empty, take};
                let mut read = Self::default();
                // One pass over the keys takes half the time of a search for each field.
                for (key, value) in keys {
                    if !is_empty(&value) {
                        $(
                            if let [name] = [$($key),+].as_slice()
                                && key == *name
                            {
                                let (field, rest) = Field::read(value);
                                read.$field = field;
                                if let Some(rest) = rest {
                                    read.other.insert(key, rest);
                                }
                                continue;
                            }
                        )*
                    }
                    read.other.insert(key, value);
                }
                $(
                    if [$($key),+].len() > 1 {
                        read.$field = take(&mut read.other, &[$($key),+]);
                    }
                )*
                read
            }
        }

        impl $name {
            /// Returns the keys as received.
            #[must_use]
            pub fn to_map(&self) -> ::serde_json::Map<String, ::serde_json::Value> {
                let mut map = self.other.clone();
                $(
                    // A key in `other` is the whole of what its field has a part of.
                    if ![$($key),+].iter().any(|key| self.other.contains_key(*key))
                        && let Some(value) =
                            $crate::incoming::event::reading::Field::write(&self.$field)
                    {
                        let [key, ..] = [$($key),+];
                        map.insert(key.to_owned(), value);
                    }
                )*
                map
            }
        }

        impl $crate::incoming::event::reading::Read for $name {
            fn read(
                value: ::serde_json::Value,
            ) -> $crate::incoming::event::reading::Reading<Self> {
                use $crate::incoming::event::reading::Read;
                <::serde_json::Map<String, ::serde_json::Value> as Read>::read(value)
                    .map(Self::from)
            }

            fn write(&self) -> ::serde_json::Value {
                ::serde_json::Value::Object(self.to_map())
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let mut shown = f.debug_struct(stringify!($name));
                $(
                    if !$crate::incoming::event::reading::Field::is_absent(&self.$field) {
                        shown.field(stringify!($field), &self.$field);
                    }
                )*
                if !self.other.is_empty() {
                    shown.field("other", &$crate::incoming::event::reading::Names(&self.other));
                }
                shown.finish()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&self.to_map(), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                <::serde_json::Map<String, ::serde_json::Value> as ::serde::Deserialize>::deserialize(d)
                    .map(Self::from)
            }
        }
    };
}

pub(in crate::incoming::event) use object;
