//! Elements of sections.

use super::super::object::{Object, json, setters, words};
use super::kind::{Element, element};
use super::{TableElement, WidgetButton};
use crate::message::{ChartSlide, GraphSlide};
use crate::types::MessageSlide;
use serde_json::{Map, Value};

impl Element {
    /// Creates a title.
    pub fn title(text: impl Into<String>) -> TextElement {
        TextElement::new("title", text)
    }

    /// Creates a text.
    pub fn text(text: impl Into<String>) -> TextElement {
        TextElement::new("text", text)
    }

    /// Creates a small text.
    pub fn subtext(text: impl Into<String>) -> TextElement {
        TextElement::new("subtext", text)
    }

    /// Creates an activity.
    pub fn activity(text: impl Into<String>) -> ActivityElement {
        ActivityElement(Object::of("activity").with("text", text.into()))
    }

    /// Creates an activity of a user, by id and name.
    pub fn user_activity(
        id: impl Into<String>,
        name: impl Into<String>,
        text: impl Into<String>,
    ) -> ActivityElement {
        let user = Object::default().with("id", id.into()).with("name", name.into());
        let activity = Object::of("user_activity").with("text", text.into());
        ActivityElement(activity.with("user", user))
    }

    /// Creates a line between elements.
    pub fn divider() -> Self {
        Self(Object::of("divider"))
    }

    /// Creates a row of buttons.
    pub fn buttons(buttons: impl IntoIterator<Item = WidgetButton>) -> Self {
        let push = |element: Object, button: WidgetButton| element.push("buttons", button.0);
        Self(buttons.into_iter().fold(Object::of("buttons"), push))
    }

    /// Creates a table with column headers.
    pub fn table(headers: impl IntoIterator<Item = impl Into<String>>) -> TableElement {
        TableElement::new(headers.into_iter().map(Into::into).collect())
    }

    /// Creates labeled values.
    pub fn fields() -> FieldsElement {
        FieldsElement(Object::of("fields"))
    }

    /// Creates cards. No source describes the keys of a card.
    pub fn cards(cards: impl IntoIterator<Item = Map<String, Value>>) -> DataElement {
        DataElement::new("cards", cards)
    }

    /// Creates images. No source describes the keys of an image.
    pub fn images(images: impl IntoIterator<Item = Map<String, Value>>) -> DataElement {
        DataElement::new("images", images)
    }

    /// Creates a percentage chart, with the data of a slide.
    pub fn percentage_chart(chart: ChartSlide) -> Self {
        Self::of_slide("percentage_chart", chart.into())
    }

    /// Creates a graph, with the data of a slide.
    pub fn graph(graph: GraphSlide) -> Self {
        Self::of_slide("graph", graph.into())
    }

    /// An element with the data and the styles of a slide. Its title and buttons are kept, so that
    /// validation reports them.
    fn of_slide(kind: &str, slide: MessageSlide) -> Self {
        let Value::Object(mut keys) = json(&slide) else { return Self(Object::of(kind)) };
        // An axis of a slide is a text.
        if let Some(Value::Object(styles)) = keys.get_mut("styles") {
            for axis in ["x_axis", "y_axis"] {
                if let Some(title) = styles.remove(axis) {
                    styles.insert(axis.to_owned(), Object::default().with("title", title).into());
                }
            }
        }
        Self(Object::from(keys).with("type", kind))
    }
}

element! {
    /// A title, a text or a small text.
    TextElement
    /// What somebody or something did.
    ActivityElement
    /// Labeled values.
    FieldsElement
    /// Cards or images.
    DataElement
}

impl TextElement {
    fn new(kind: &str, text: impl Into<String>) -> Self {
        Self(Object::of(kind).with("text", text.into()))
    }

    /// Adds a button beside the text.
    pub fn button(self, button: WidgetButton) -> Self {
        Self(self.0.push("buttons", button.0))
    }

    /// Adds a button that the text refers to by name.
    pub fn button_reference(self, name: impl AsRef<str>, button: WidgetButton) -> Self {
        Self(self.0.with_in("button_references", name.as_ref(), button.0))
    }
}

setters! { ActivityElement {
    /// Sets the text below.
    description: text = "description";
    /// Sets the URL of an image.
    image: text = "image_url";
} }

impl FieldsElement {
    /// Adds a labeled value.
    pub fn field(self, label: impl Into<String>, value: impl Into<String>) -> Self {
        let field = Object::default().with("label", label.into()).with("value", value.into());
        Self(self.0.push("data", field))
    }

    /// Sets whether the values are in two columns.
    pub fn short(self, short: bool) -> Self {
        Self(self.0.with_in("styles", "short", short))
    }
}

words! {
    /// How cards and images are arranged.
    DataView {
        /// One at a time.
        Carousel = "carousel",
        /// Side by side.
        Gallery = "gallery",
    }

    /// The size of cards and images.
    DataSize {
        /// Small.
        Small = "small",
        /// Medium.
        Medium = "medium",
        /// Large.
        Large = "large",
    }
}

impl DataElement {
    fn new(kind: &str, data: impl IntoIterator<Item = Map<String, Value>>) -> Self {
        Self(data.into_iter().fold(Object::of(kind), |element, item| element.push("data", item)))
    }

    /// Sets how they are arranged.
    pub fn view(self, view: DataView) -> Self {
        Self(self.0.with_in("styles", "view", view))
    }

    /// Sets their size.
    pub fn size(self, size: DataSize) -> Self {
        Self(self.0.with_in("styles", "size", size))
    }
}
