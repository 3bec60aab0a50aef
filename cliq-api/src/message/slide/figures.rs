//! Charts and graphs.

use super::super::{Amount, Button};
use super::assemble::assemble;
use super::head::head;
use crate::types::{
    MessageSlide, MessageSlideType, SlideData, SlideDataPoint, SlideGraphCategory, SlidePreview,
    SlideStyles,
};
use serde_json::{Value, json};

/// The kind of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChartKind {
    /// A pie chart.
    Pie,
    /// A doughnut chart.
    Doughnut,
    /// A half doughnut chart.
    SemiDoughnut,
}

impl From<ChartKind> for SlidePreview {
    fn from(kind: ChartKind) -> Self {
        match kind {
            ChartKind::Pie => Self::Pie,
            ChartKind::Doughnut => Self::Doughnut,
            ChartKind::SemiDoughnut => Self::SemiDoughnut,
        }
    }
}

/// The kind of a graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GraphKind {
    /// Grouped bars.
    VerticalBar,
    /// Stacked bars.
    VerticalStackedBar,
    /// Lines.
    Trend,
}

impl From<GraphKind> for SlidePreview {
    fn from(kind: GraphKind) -> Self {
        match kind {
            GraphKind::VerticalBar => Self::VerticalBar,
            GraphKind::VerticalStackedBar => Self::VerticalStackedBar,
            GraphKind::Trend => Self::Trend,
        }
    }
}

/// A percentage chart with at most five shares, which sum up to 100 according to a public
/// integration.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct ChartSlide {
    title: Option<String>,
    buttons: Vec<Button>,
    kind: ChartKind,
    shares: Vec<(String, Amount)>,
}

impl ChartSlide {
    pub(super) fn new(kind: ChartKind) -> Self {
        Self { title: None, buttons: Vec::new(), kind, shares: Vec::new() }
    }

    /// Adds a share in percent, with a label of at most 20 characters.
    pub fn share(mut self, label: impl Into<String>, percent: impl Into<Amount>) -> Self {
        self.shares.push((label.into(), percent.into()));
        self
    }
}

head!(ChartSlide);

impl From<ChartSlide> for MessageSlide {
    fn from(slide: ChartSlide) -> Self {
        let data = match points(&slide.shares) {
            Some(points) => SlideData::Chart(points),
            None => SlideData::UnknownValue(raw(&slide.shares)),
        };
        let styles = SlideStyles::new().preview(slide.kind);
        let kind = MessageSlideType::PercentageChart;
        assemble(kind, data, Some(styles), slide.title, slide.buttons)
    }
}

/// A graph of values by category.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct GraphSlide {
    title: Option<String>,
    buttons: Vec<Button>,
    kind: GraphKind,
    categories: Vec<(String, Vec<(String, Amount)>)>,
    x_axis: Option<String>,
    y_axis: Option<String>,
}

impl GraphSlide {
    pub(super) fn new(kind: GraphKind) -> Self {
        Self {
            title: None,
            buttons: Vec::new(),
            kind,
            categories: Vec::new(),
            x_axis: None,
            y_axis: None,
        }
    }

    /// Adds a category with labelled values. Names and labels have at most 20 characters.
    pub fn category<L: Into<String>, A: Into<Amount>>(
        mut self,
        name: impl Into<String>,
        values: impl IntoIterator<Item = (L, A)>,
    ) -> Self {
        let values = values.into_iter().map(|(label, value)| (label.into(), value.into()));
        self.categories.push((name.into(), values.collect()));
        self
    }

    /// Sets the title of the horizontal axis, at most 20 characters. Documented for the later
    /// version and used by a public integration.
    pub fn x_axis(mut self, title: impl Into<String>) -> Self {
        self.x_axis = Some(title.into());
        self
    }

    /// Sets the title of the vertical axis, at most 20 characters. Documented for the later version
    /// and used by a public integration.
    pub fn y_axis(mut self, title: impl Into<String>) -> Self {
        self.y_axis = Some(title.into());
        self
    }
}

head!(GraphSlide);

impl From<GraphSlide> for MessageSlide {
    fn from(slide: GraphSlide) -> Self {
        let typed: Option<Vec<_>> = slide
            .categories
            .iter()
            .map(|(name, values)| Some(SlideGraphCategory::new(name.as_str(), points(values)?)))
            .collect();
        let data = match typed {
            Some(categories) => SlideData::Graph(categories),
            None => SlideData::UnknownValue(
                slide
                    .categories
                    .iter()
                    .map(|(name, values)| json!({ "category": name, "values": raw(values) }))
                    .collect(),
            ),
        };
        let mut styles = SlideStyles::new().preview(slide.kind);
        styles.x_axis = slide.x_axis;
        styles.y_axis = slide.y_axis;
        assemble(MessageSlideType::Graph, data, Some(styles), slide.title, slide.buttons)
    }
}

/// The points; `None` if a number is not finite, because JSON has no such number.
fn points(values: &[(String, Amount)]) -> Option<Vec<SlideDataPoint>> {
    let point = |(label, amount): &(String, Amount)| match amount.clone().into_value() {
        Value::Number(number) => Some(SlideDataPoint::new(label.as_str(), number)),
        _ => None,
    };
    values.iter().map(point).collect()
}

/// The values with `null` for numbers that are not finite, so that validation reports them.
fn raw(values: &[(String, Amount)]) -> Value {
    let point = |(label, amount): &(String, Amount)| json!({ "label": label, "value": amount.clone().into_value() });
    values.iter().map(point).collect()
}
