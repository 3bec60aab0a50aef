//! Sections of widgets.

use super::super::object::Object;
use super::Element;

/// A section of a widget. As an answer, it replaces the section with the same id.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Section(pub(in super::super) Object);

impl Section {
    /// Creates a section without elements.
    pub fn new(id: impl Into<String>) -> Self {
        Self(Object::default().with("id", id.into()))
    }

    /// Adds an element.
    pub fn element(self, element: impl Into<Element>) -> Self {
        Self(self.0.push("elements", element.into().0))
    }
}
