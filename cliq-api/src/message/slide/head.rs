//! The title and the buttons, which all slides have.

/// Common parts of slides: title and buttons.
macro_rules! head {
    ($name:ident) => {
        impl $name {
            /// Sets the title of the slide.
            pub fn title(mut self, title: impl Into<String>) -> Self {
                self.title = Some(title.into());
                self
            }

            /// Adds a button to this slide. Used by a public integration only.
            pub fn button(mut self, button: Button) -> Self {
                self.buttons.push(button);
                self
            }
        }
    };
}

pub(super) use head;
