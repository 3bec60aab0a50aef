//! Lists, labels and images.

use super::super::{Button, ListStyle};
use super::assemble::assemble;
use super::head::head;
use crate::types::{MessageSlide, MessageSlideType, SlideData, SlideStyles};

/// A list.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ListSlide {
    title: Option<String>,
    buttons: Vec<Button>,
    items: Vec<String>,
    style: Option<ListStyle>,
}

impl ListSlide {
    pub(super) fn new(items: Vec<String>) -> Self {
        Self { title: None, buttons: Vec::new(), items, style: None }
    }

    /// Adds an entry.
    pub fn item(mut self, item: impl Into<String>) -> Self {
        self.items.push(item.into());
        self
    }

    /// Sets the style of the list markers.
    pub fn style(mut self, style: impl Into<ListStyle>) -> Self {
        self.style = Some(style.into());
        self
    }
}

head!(ListSlide);

impl From<ListSlide> for MessageSlide {
    fn from(slide: ListSlide) -> Self {
        let styles = slide.style.map(|style| SlideStyles::new().type_(style));
        let data = SlideData::List(slide.items);
        assemble(MessageSlideType::List, data, styles, slide.title, slide.buttons)
    }
}

/// Labels with text, which may contain a link `[text](address)`.
///
/// ```
/// use cliq_api::message::Slide;
/// let labels = Slide::labels().label("Q1", "[Revenue](https://example.com/q1)").title("Reports");
/// # let _ = labels;
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct LabelSlide {
    title: Option<String>,
    buttons: Vec<Button>,
    labels: Vec<(String, String)>,
}

impl LabelSlide {
    pub(super) fn new() -> Self {
        Self { title: None, buttons: Vec::new(), labels: Vec::new() }
    }

    /// Adds a label.
    pub fn label(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.labels.push((name.into(), text.into()));
        self
    }
}

head!(LabelSlide);

impl From<LabelSlide> for MessageSlide {
    fn from(slide: LabelSlide) -> Self {
        let labels = slide.labels.into_iter().map(|label| [label]).collect();
        let data = SlideData::Labels(labels);
        assemble(MessageSlideType::Label, data, None, slide.title, slide.buttons)
    }
}

/// Images.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ImagesSlide {
    title: Option<String>,
    buttons: Vec<Button>,
    addresses: Vec<String>,
}

impl ImagesSlide {
    pub(super) fn new(addresses: Vec<String>) -> Self {
        Self { title: None, buttons: Vec::new(), addresses }
    }
}

head!(ImagesSlide);

impl From<ImagesSlide> for MessageSlide {
    fn from(slide: ImagesSlide) -> Self {
        let data = SlideData::List(slide.addresses);
        assemble(MessageSlideType::Images, data, None, slide.title, slide.buttons)
    }
}
