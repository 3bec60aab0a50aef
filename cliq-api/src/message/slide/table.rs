//! Tables.

use super::super::Button;
use super::assemble::assemble;
use super::head::head;
use crate::scalar::Number;
use crate::text_maps::TextRows;
use crate::types::{
    MessageSlide, MessageSlideType, SlideTable, SlideTableSticky, SlideTableStyles,
};
use std::borrow::Cow;

/// A table. Each row must have as many cells as there are columns; validation reports rows that do
/// not.
///
/// ```
/// use cliq_api::message::Slide;
/// let table = Slide::table(["Name", "Team"])
///     .row(["Paula Rojas", "Zylker-Sales"])
///     .row(["Quinn Rivers", "Zylker-Marketing"])
///     .widths([60, 40])
///     .title("Details");
/// # let _ = table;
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TableSlide {
    title: Option<String>,
    buttons: Vec<Button>,
    headers: Vec<String>,
    rows: TextRows,
    widths: Option<Vec<Number>>,
    sticky: Option<SlideTableSticky>,
}

impl TableSlide {
    pub(super) fn new(headers: Vec<String>) -> Self {
        Self {
            title: None,
            buttons: Vec::new(),
            rows: TextRows::new(&headers),
            headers,
            widths: None,
            sticky: None,
        }
    }

    /// Adds a row with one cell per column.
    pub fn row<'a>(mut self, cells: impl IntoIterator<Item = impl Into<Cow<'a, str>>>) -> Self {
        self.rows.push(cells);
        self
    }

    /// Adds rows.
    pub fn rows<'a, R>(mut self, rows: impl IntoIterator<Item = R>) -> Self
    where
        R: IntoIterator<Item: Into<Cow<'a, str>>>,
    {
        let rows = rows.into_iter();
        self.rows.reserve(rows.size_hint().0);
        rows.for_each(|cells| self.rows.push(cells));
        self
    }

    /// Sets the width of each column in percent: one number per column, with the sum 100.
    pub fn widths(mut self, percent: impl IntoIterator<Item = u32>) -> Self {
        self.widths = Some(percent.into_iter().map(Number::from).collect());
        self
    }

    /// Sets the number of sticky rows at the top, at most two. Documented for the later version and
    /// used by a public integration.
    pub fn sticky_rows(mut self, rows: u8) -> Self {
        let sticky = self.sticky.unwrap_or_default();
        self.sticky = Some(sticky.rows(rows.into()));
        self
    }

    /// Sets the number of sticky columns at the left, at most two. Documented for the later version
    /// and used by a public integration.
    pub fn sticky_columns(mut self, columns: u8) -> Self {
        let sticky = self.sticky.unwrap_or_default();
        self.sticky = Some(sticky.columns(columns.into()));
        self
    }
}

head!(TableSlide);

impl From<TableSlide> for MessageSlide {
    fn from(slide: TableSlide) -> Self {
        let mut table =
            SlideTable { headers: slide.headers, rows: slide.rows.finish(), styles: None };
        if slide.widths.is_some() || slide.sticky.is_some() {
            let mut styles = SlideTableStyles::new();
            styles.width = slide.widths;
            styles.sticky = slide.sticky;
            table.styles = Some(styles);
        }
        assemble(MessageSlideType::Table, table, None, slide.title, slide.buttons)
    }
}
