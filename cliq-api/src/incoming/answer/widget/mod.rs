//! Widgets.

mod button;
mod element;
mod frame;
mod info;
mod kind;
mod map;
mod section;
mod table;

pub use button::{Emotion, WidgetButton};
pub use element::{ActivityElement, DataElement, DataSize, DataView, FieldsElement, TextElement};
pub use frame::{Navigation, WidgetFooter, WidgetHeader};
pub use info::WidgetInfo;
pub use kind::Element;
pub use map::{Ticker, TickerColor, TickerKind, WidgetMap};
pub use section::Section;
pub use table::{TableAlignment, TableElement};

use super::Form;
use super::object::Object;

/// What a widget shows: sections, or an info, a map, a form or a web page.
///
/// ```
/// use cliq_api::incoming::answer::{Element, Section, Widget, WidgetButton, WidgetViewAnswer};
///
/// let tasks = Section::new("tasks")
///     .element(Element::title("Tasks").button(WidgetButton::invoke_function("New", "addtask")))
///     .element(Element::text("Two tasks are open."));
/// let widget = Widget::sections([tasks]).tab("mine", "Mine").tab("all", "All").active_tab("mine");
/// let answer: WidgetViewAnswer = widget.into();
/// # cliq_api::incoming::answer::Answer::to_output(&answer)?;
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Widget(pub(super) Object);

impl Widget {
    fn new(data_type: &str) -> Self {
        Self(Object::of("applet").with("data_type", data_type))
    }

    /// Creates a widget of sections.
    pub fn sections(sections: impl IntoIterator<Item = Section>) -> Self {
        let push = |widget: Object, section: Section| widget.push("sections", section.0);
        Self(sections.into_iter().fold(Self::new("sections").0, push))
    }

    /// Creates a widget of a title, an image, a text and a button, such as for an empty list.
    pub fn info(info: WidgetInfo) -> Self {
        Self(Self::new("info").0.with("info", info.0))
    }

    /// Creates a widget of a map.
    pub fn map(map: WidgetMap) -> Self {
        Self(Self::new("map").0.with("map", map.0))
    }

    /// Creates a widget of a form.
    pub fn form(form: Form) -> Self {
        Self(Self::new("form").0.with("form", form.0.without("type")))
    }

    /// Creates a widget of a web page.
    pub fn web_view(url: impl Into<String>) -> Self {
        Self(Self::new("web_view").0.with_in("web_view", "url", url.into()))
    }

    /// Adds a tab. The view handler gets the id when the user selects the tab.
    pub fn tab(self, id: impl Into<String>, label: impl Into<String>) -> Self {
        let tab = Object::default().with("id", id.into()).with("label", label.into());
        Self(self.0.push("tabs", tab))
    }

    /// Sets the tab whose content this is.
    pub fn active_tab(self, id: impl Into<String>) -> Self {
        Self(self.0.with("active_tab", id.into()))
    }

    /// Sets the header.
    pub fn header(self, header: WidgetHeader) -> Self {
        Self(self.0.with("header", header.0))
    }

    /// Sets the footer.
    pub fn footer(self, footer: WidgetFooter) -> Self {
        Self(self.0.with("footer", footer.0))
    }
}
