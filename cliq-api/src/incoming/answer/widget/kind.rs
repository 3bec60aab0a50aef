//! What the elements have in common.

use super::super::object::Object;

/// An element of a section.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Element(pub(super) Object);

/// An element type.
macro_rules! element {
    ($($(#[$doc:meta])* $name:ident)+) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[must_use]
        pub struct $name(pub(super) $crate::incoming::answer::object::Object);

        impl From<$name> for $crate::incoming::answer::widget::kind::Element {
            fn from(element: $name) -> Self {
                Self(element.0)
            }
        })+
    };
}

pub(super) use element;
