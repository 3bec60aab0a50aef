//! Inputs for text.

use super::super::object::{setters, words};
use super::kind::input;

input! {
    /// An input for a line of text.
    TextInput = "text"
}

words! {
    /// What the text of an input is.
    TextFormat {
        /// An e-mail address.
        Email = "email",
        /// A phone number.
        Tel = "tel",
        /// A URL.
        Url = "url",
        /// A password, which is not shown.
        Password = "password",
    }
}

impl TextInput {
    /// Sets what the text is.
    pub fn format(self, format: TextFormat) -> Self {
        Self(self.0.with("format", format))
    }
}

input! {
    /// An input for several lines of text.
    TextArea = "textarea"
}

macro_rules! lengths {
    ($($name:ident)+) => {
        $(setters! { $name {
            /// Sets the text in advance.
            value: text = "value";
            /// Sets the minimum number of characters.
            min_length: count = "min_length";
            /// Sets the maximum number of characters.
            max_length: count = "max_length";
        } })+
    };
}

lengths! { TextInput TextArea }
