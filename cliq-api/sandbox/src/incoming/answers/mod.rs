//! What users see.

mod form;
mod kind;
mod message;
mod widget;

pub use form::{ShownForm, ShownFormError};
pub use kind::Answer;
pub use message::{ShownBanner, ShownMessage};
pub use widget::ShownWidget;
