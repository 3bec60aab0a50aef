//! Objects with the keys of a type.

use super::from_source::FromSource;
use super::value::{Slot, Source, SourceError};

impl<T: FromSource> Slot for Option<T> {
    fn is_set(&self) -> bool {
        self.is_some()
    }

    fn read(&mut self, source: &mut dyn Source) -> Result<(), SourceError> {
        *self = Some(T::from_source(source)?);
        Ok(())
    }

    fn set_absent(&mut self) -> bool {
        *self = T::absent();
        self.is_some()
    }
}

/// Deserializes a struct: `open` if it has a field `extra` for undocumented keys, otherwise `closed`;
/// then `Name: field, "key" = field`.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    (open $name:ident: $($fields:tt)*) => {
        $crate::__object!(@read $name [extra] $($fields)*);

        impl $crate::reading::Unknown for $name {
            fn unknown(&self) -> Option<&::serde_json::Map<String, ::serde_json::Value>> {
                Some(&self.extra)
            }
        }
    };
    (closed $name:ident: $($fields:tt)*) => {
        $crate::__object!(@read $name [] $($fields)*);
    };
    (@read $name:ident [$($extra:ident)?] $($($key:literal =)? $field:ident),*) => {
        impl $crate::source::FromSource for $name {
            fn from_source(
                source: &mut dyn $crate::source::Source,
            ) -> Result<Self, $crate::source::SourceError> {
                const KEYS: &[&str] = &[$($crate::__object!(@key $($key)? $field)),*];
                $(let mut $extra = ::serde_json::Map::new();)?
                $(let mut $field = None;)*
                source.object(
                    stringify!($name),
                    KEYS,
                    &mut [$(&mut $field),*],
                    $crate::__object!(@extra $($extra)?),
                )?;
                Ok(Self { $($field: $crate::source::taken($field)?,)* $($extra)? })
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::source::deserialize(d)
            }
        }
    };
    (@extra $extra:ident) => {
        Some(&mut $extra)
    };
    (@extra) => {
        None
    };
    (@key $key:literal $field:ident) => {
        $key
    };
    (@key $field:ident) => {
        stringify!($field)
    };
}

#[doc(hidden)]
pub use __object as object;
