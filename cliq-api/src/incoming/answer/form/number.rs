//! Inputs for numbers.

use super::super::object::setters;
use super::kind::input;

input! {
    /// An input for a number.
    NumberInput = "number"
}

setters! { NumberInput {
    /// Sets the number in advance.
    value: number = "value";
    /// Sets the least number.
    min: number = "min";
    /// Sets the greatest number.
    max: number = "max";
    /// Sets the distance of numbers.
    step: number = "step_value";
} }

input! {
    /// An input for a phone number.
    PhoneNumberInput = "phone_number"
}

setters! { PhoneNumberInput {
    /// Sets the number in advance.
    value: text = "value";
} }

impl PhoneNumberInput {
    /// Allows a country, by its code. Without any, all are allowed.
    pub fn country_code(self, code: impl Into<String>) -> Self {
        Self(self.0.push_in("filter", "country_code", code.into()))
    }
}
