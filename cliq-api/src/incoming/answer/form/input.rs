//! Inputs of forms.

use super::kind::FormInput;
use super::{
    CatalogueInput, CheckboxInput, DataSource, DateInput, DateTimeInput, DynamicSelectInput,
    FileInput, HiddenInput, LocationInput, NativeSelectInput, NumberInput, PhoneNumberInput,
    RadioInput, SelectInput, TextArea, TextInput, ToggleInput,
};

/// The constructors of inputs with a name and a label.
macro_rules! constructors {
    ($($(#[$doc:meta])* $method:ident -> $name:ident;)+) => {
        impl FormInput {
            $($(#[$doc])*
            pub fn $method(name: impl Into<String>, label: impl Into<String>) -> $name {
                $name::new(name, label)
            })+
        }
    };
}

constructors! {
    /// Creates an input for a line of text.
    text -> TextInput;
    /// Creates an input for several lines of text.
    textarea -> TextArea;
    /// Creates an input for a number.
    number -> NumberInput;
    /// Creates an input for a phone number.
    phone_number -> PhoneNumberInput;
    /// Creates options of which several can be checked.
    checkbox -> CheckboxInput;
    /// Creates options of which one can be checked.
    radio -> RadioInput;
    /// Creates a list of options.
    select -> SelectInput;
    /// Creates a list whose options come from the options handler of the form while the user types.
    dynamic_select -> DynamicSelectInput;
    /// Creates an input for a date.
    date -> DateInput;
    /// Creates an input for a time.
    datetime -> DateTimeInput;
    /// Creates an input for a location.
    location -> LocationInput;
    /// Creates an input for a file.
    file -> FileInput;
    /// Creates a switch.
    toggle -> ToggleInput;
    /// Creates a catalogue. The vendor's types name it, and no source describes it.
    catalogue -> CatalogueInput;
}

impl FormInput {
    /// Creates a list of channels, conversations, contacts or teams.
    pub fn native_select(
        name: impl Into<String>,
        label: impl Into<String>,
        source: DataSource,
    ) -> NativeSelectInput {
        NativeSelectInput::from_source(name, label, source)
    }

    /// Creates a value that the user does not see.
    pub fn hidden(name: impl Into<String>, value: impl Into<String>) -> HiddenInput {
        HiddenInput::new(name, value)
    }
}
