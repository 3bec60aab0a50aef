//! Blocks of content, one builder for each type.

/// What all slides have: a title and buttons.
macro_rules! head {
    ($name:ident) => {
        impl $name {
            /// Title of the slide.
            pub fn title(mut self, title: impl Into<String>) -> Self {
                self.title = Some(title.into());
                self
            }

            /// Adds a button to this slide; known from a public integration only.
            pub fn button(mut self, button: Button) -> Self {
                self.buttons.push(button);
                self
            }
        }
    };
}

mod figures;
mod lists;
mod table;

pub use figures::{ChartKind, ChartSlide, GraphKind, GraphSlide};
pub use lists::{ImagesSlide, LabelSlide, ListSlide};
pub use table::TableSlide;

use super::Button;
use crate::types::{MessageSlide, MessageSlideType, SlideData, SlideStyles};

/// A block of content of a message. Its types have builders of their own, so that a chart has no
/// rows and a table no shares.
///
/// ```
/// use cliq_api::message::{ChartKind, GraphKind, Message, Slide};
/// let message = Message::text("Numbers of the week")
///     .slide(Slide::text("As *expected*").title("In short"))
///     .slide(Slide::percentage_chart(ChartKind::Doughnut).share("Web", 60).share("Print", 40))
///     .slide(Slide::graph(GraphKind::Trend).category("Asana", [("Jan", 9), ("Feb", 6)]));
/// # message.validate()?;
/// # Ok::<(), cliq_api::validation::Violations>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Slide {
    title: Option<String>,
    buttons: Vec<Button>,
    text: String,
}

impl Slide {
    /// A text, at most 1000 characters.
    pub fn text(text: impl Into<String>) -> Self {
        Self { title: None, buttons: Vec::new(), text: text.into() }
    }

    /// A table with these heads of its columns.
    pub fn table(headers: impl IntoIterator<Item = impl Into<String>>) -> TableSlide {
        TableSlide::new(headers.into_iter().map(Into::into).collect())
    }

    /// A list of entries.
    pub fn list(items: impl IntoIterator<Item = impl Into<String>>) -> ListSlide {
        ListSlide::new(items.into_iter().map(Into::into).collect())
    }

    /// Labels, each with its text.
    pub fn labels() -> LabelSlide {
        LabelSlide::new()
    }

    /// Pictures, by their addresses.
    pub fn images(addresses: impl IntoIterator<Item = impl Into<String>>) -> ImagesSlide {
        ImagesSlide::new(addresses.into_iter().map(Into::into).collect())
    }

    /// Shares of a whole, at most five.
    pub fn percentage_chart(kind: ChartKind) -> ChartSlide {
        ChartSlide::new(kind)
    }

    /// Values by category, at most five categories of twenty values.
    pub fn graph(kind: GraphKind) -> GraphSlide {
        GraphSlide::new(kind)
    }
}

head!(Slide);

impl From<Slide> for MessageSlide {
    fn from(slide: Slide) -> Self {
        assemble(MessageSlideType::Text, slide.text, None, slide.title, slide.buttons)
    }
}

/// Puts the parts of a slide together.
fn assemble(
    kind: MessageSlideType,
    data: impl Into<SlideData>,
    styles: Option<SlideStyles>,
    title: Option<String>,
    buttons: Vec<Button>,
) -> MessageSlide {
    let mut slide = MessageSlide::new(kind, data);
    slide.styles = styles;
    slide.title = title;
    if !buttons.is_empty() {
        slide.buttons = Some(buttons.into_iter().map(Into::into).collect());
    }
    slide
}
