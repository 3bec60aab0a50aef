//! Inputs with few settings.

use super::super::object::{Object, json, setters};
use super::kind::input;
use crate::scalar::Number;

input! {
    /// A switch.
    ToggleInput = "toggle"
}

setters! { ToggleInput {
    /// Sets whether it is on in advance.
    value: flag = "value";
} }

input! {
    /// An input for a file.
    FileInput = "file"
}

input! {
    /// A catalogue.
    CatalogueInput = "catalogue"
}

input! {
    /// An input for a location.
    LocationInput = "location"
}

impl LocationInput {
    /// Allows only locations around a point; the radius is in the unit of the service.
    pub fn boundary(
        self,
        latitude: impl Into<Number>,
        longitude: impl Into<Number>,
        radius: impl Into<Number>,
    ) -> Self {
        let point = Object::default()
            .with("latitude", json(&latitude.into()))
            .with("longitude", json(&longitude.into()));
        Self(self.0.with("boundary", point.with("radius", json(&radius.into()))))
    }
}

input! {
    @
    /// A value that the user does not see.
    HiddenInput
}

impl HiddenInput {
    pub(super) fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(Object::of("hidden").with("name", name.into()).with("value", value.into()))
    }
}
