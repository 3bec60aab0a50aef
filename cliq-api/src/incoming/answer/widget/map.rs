//! Maps of widgets.

use super::super::object::{Object, json, setters, words};
use crate::scalar::Number;

/// A map with tickers.
///
/// ```
/// use cliq_api::incoming::answer::{Ticker, TickerColor, TickerKind, Widget, WidgetMap};
///
/// let van = Ticker::new(52.5, 13.4).title("Van 7").kind(TickerKind::Van).color(TickerColor::Green);
/// let widget = Widget::map(WidgetMap::new("fleet", "Fleet").ticker("van7", van));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct WidgetMap(pub(super) Object);

impl WidgetMap {
    /// Creates a map. The operations on tickers use the id.
    pub fn new(id: impl Into<String>, title: impl Into<String>) -> Self {
        Self(Object::default().with("id", id.into()).with("title", title.into()))
    }

    /// Adds a ticker.
    pub fn ticker(self, id: impl AsRef<str>, ticker: Ticker) -> Self {
        Self(self.0.with_in("tickers", id.as_ref(), ticker.0))
    }
}

/// A place on a map.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct Ticker(Object);

words! {
    /// The symbol of a ticker.
    TickerKind {
        /// A person.
        Person = "person",
        /// A bicycle.
        Bicycle = "bicycle",
        /// A motorcycle.
        Motorcycle = "motorcycle",
        /// A car.
        Car = "car",
        /// A van.
        Van = "van",
        /// A bus.
        Bus = "bus",
        /// A plane.
        Plane = "plane",
        /// A home.
        Home = "home",
        /// An office.
        Office = "office",
    }

    /// The color of a ticker.
    TickerColor {
        /// Green.
        Green = "green",
        /// Red.
        Red = "red",
        /// Yellow.
        Yellow = "yellow",
    }
}

impl Ticker {
    /// Creates a ticker.
    pub fn new(latitude: impl Into<Number>, longitude: impl Into<Number>) -> Self {
        let latitude = Object::default().with("latitude", json(&latitude.into()));
        Self(latitude.with("longitude", json(&longitude.into())))
    }

    /// Sets the symbol.
    pub fn kind(self, kind: TickerKind) -> Self {
        Self(self.0.with("type", kind))
    }

    /// Sets the color.
    pub fn color(self, color: TickerColor) -> Self {
        Self(self.0.with("color", color))
    }

    /// Sets when it was there, in milliseconds since the epoch.
    pub fn last_modified_time(self, milliseconds: i64) -> Self {
        Self(self.0.with("last_modified_time", milliseconds))
    }
}

setters! { Ticker {
    /// Sets the title.
    title: text = "title";
    /// Sets the text.
    info: text = "info";
} }
