//! Slides, with a builder for each type.

mod assemble;
mod figures;
mod head;
mod lists;
mod table;

pub use figures::{ChartKind, ChartSlide, GraphKind, GraphSlide};
pub use lists::{ImagesSlide, LabelSlide, ListSlide};
pub use table::TableSlide;

use super::Button;
use crate::types::{MessageSlide, MessageSlideType};
use assemble::assemble;
use head::head;

/// A block of content of a message. Each type has its own builder.
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
    /// Creates a text slide, at most 1000 characters.
    pub fn text(text: impl Into<String>) -> Self {
        Self { title: None, buttons: Vec::new(), text: text.into() }
    }

    /// Creates a table with column headers.
    pub fn table(headers: impl IntoIterator<Item = impl Into<String>>) -> TableSlide {
        TableSlide::new(headers.into_iter().map(Into::into).collect())
    }

    /// Creates a list.
    pub fn list(items: impl IntoIterator<Item = impl Into<String>>) -> ListSlide {
        ListSlide::new(items.into_iter().map(Into::into).collect())
    }

    /// Creates a list of labels with text.
    pub fn labels() -> LabelSlide {
        LabelSlide::new()
    }

    /// Creates a slide of images, by URL.
    pub fn images(addresses: impl IntoIterator<Item = impl Into<String>>) -> ImagesSlide {
        ImagesSlide::new(addresses.into_iter().map(Into::into).collect())
    }

    /// Creates a percentage chart, with at most five shares.
    pub fn percentage_chart(kind: ChartKind) -> ChartSlide {
        ChartSlide::new(kind)
    }

    /// Creates a graph, with at most five categories of twenty values.
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
