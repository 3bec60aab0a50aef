//! Lists without tokens, read by the times of their items.

use super::{Cursor, Turn};
use crate::call::Call;
use crate::time::Timestamp;
use std::cmp::Reverse;

/// How a list is read by time. Windows overlap by [`unit`](Self::unit): whether their ends are part
/// of them is not documented, and times may be rounded down. What comes twice is known by its id.
#[derive(Debug)]
#[allow(dead_code, reason = "few lists are read by time")]
pub(crate) struct Window {
    /// Query parameter for the end of the window.
    pub(crate) until: &'static str,
    /// Query parameter for its start, where the list may run from there on, oldest first.
    pub(crate) since: Option<&'static str>,
    /// How exact the times of items are, in milliseconds.
    pub(crate) unit: i64,
    /// Query parameter for the size of a page, the size without it, and the largest.
    pub(crate) limit: (&'static str, usize, usize),
}

/// Where a window ends, and the items there that were handed out. Written as `<time>|<id>|<id>`,
/// with `>` in front where the list runs to newer items, and `*` where the page has to be as large
/// as can be.
#[derive(Debug, PartialEq, Eq)]
struct Position {
    newer: bool,
    large: bool,
    edge: i64,
    known: Vec<String>,
}

impl Position {
    fn parse(cursor: &Cursor) -> Option<Self> {
        let text = cursor.as_str();
        let (newer, text) = flag(text, '>');
        let (large, text) = flag(text, '*');
        let mut parts = text.split('|');
        let edge = parts.next()?.parse().ok()?;
        Some(Self { newer, large, edge, known: parts.map(str::to_owned).collect() })
    }

    fn to_cursor(&self) -> Cursor {
        let mut text = String::new();
        text.extend(self.newer.then_some('>'));
        text.extend(self.large.then_some('*'));
        text.push_str(&self.edge.to_string());
        for id in &self.known {
            text.extend(["|", id]);
        }
        Cursor::new(text)
    }

    /// Whether an item was not handed out before. One without a time is taken for new.
    fn is_new(&self, time: Option<i64>, id: Option<&str>) -> bool {
        match time {
            Some(time) if time == self.edge => {
                id.is_none_or(|id| !self.known.iter().any(|known| known == id))
            }
            Some(time) => (time > self.edge) == self.newer,
            None => true,
        }
    }
}

/// Whether a mark stands in front, and what comes behind it.
fn flag(text: &str, mark: char) -> (bool, &str) {
    text.strip_prefix(mark).map_or((false, text), |rest| (true, rest))
}

#[allow(dead_code, reason = "few lists are read by time")]
impl Window {
    /// The call for the window at `cursor`. What is not a position goes out as it is: the service
    /// will say what it makes of it.
    pub(crate) fn at(&self, call: Call, cursor: &Cursor) -> Call {
        let Some(Position { newer, large, edge, .. }) = Position::parse(cursor) else {
            return call.query(self.until, cursor.as_str());
        };
        let (limit, _, largest) = self.limit;
        let call = if large { call.query(limit, largest) } else { call };
        match self.since {
            Some(since) if newer => call.query(since, edge.saturating_sub(1)),
            _ => call.query(self.until, edge.saturating_add(self.unit)),
        }
    }

    /// Takes out what earlier windows had, puts the newest first, and finds the next window.
    pub(crate) fn turn<T>(
        &self,
        call: &Call,
        cursor: Option<&Cursor>,
        items: &mut Vec<T>,
        time: impl Fn(&T) -> Option<&Timestamp>,
        id: impl Fn(&T) -> Option<&str>,
    ) -> Turn {
        let time = |item: &T| time(item).and_then(Timestamp::epoch_milliseconds);
        let times: Vec<i64> = items.iter().filter_map(&time).collect();
        let position = cursor.and_then(Position::parse);
        let newer = position.as_ref().map_or_else(
            || self.since.is_some_and(|since| call.query_value(since).is_some()) && rises(&times),
            |position| position.newer,
        );
        if let Some(position) = &position {
            items.retain(|item| position.is_new(time(item), id(item)));
        }
        if !newer {
            items.sort_by_key(|item| Reverse(time(item)));
        }
        let new = items.iter().filter_map(&time);
        let edge = if newer { new.max() } else { new.min() };
        let Some(edge) = edge else {
            return Turn {
                next: position.and_then(|position| self.step(call, &times, position)),
                repeats: items.is_empty(),
            };
        };
        let mut known: Vec<String> = items
            .iter()
            .filter(|item| time(item) == Some(edge))
            .filter_map(|item| id(item).map(str::to_owned))
            .collect();
        if let Some(position) = position.filter(|position| position.edge == edge) {
            known.extend(position.known);
        }
        Turn::to(Some(Position { newer, large: false, edge, known }.to_cursor()))
    }

    /// A window with nothing new is the end, unless it is full of items of one time, behind which
    /// others may stand: then the page has to be larger, and at last that time be passed over.
    fn step(&self, call: &Call, times: &[i64], mut position: Position) -> Option<Cursor> {
        let (name, default, largest) = self.limit;
        let asked = call.query_value(name).and_then(|limit| limit.parse().ok()).unwrap_or(default);
        let limit = if position.large { largest } else { asked };
        let at_edge = |time: &i64| time.abs_diff(position.edge) <= self.unit.unsigned_abs();
        if times.len() < limit || !times.iter().all(at_edge) {
            return None;
        }
        if limit < largest {
            position.large = true;
        } else {
            let unit = if position.newer { self.unit } else { -self.unit };
            position.edge = position.edge.saturating_add(unit);
            position.known.clear();
        }
        Some(position.to_cursor())
    }
}

/// Whether the oldest item comes first.
fn rises(times: &[i64]) -> bool {
    matches!((times.first(), times.last()), (Some(first), Some(last)) if first < last)
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Position};

    #[test]
    fn positions_are_written_so_that_they_read_back() {
        for text in
            ["1542711601585", "1542711601585|1_2|1_3", ">1571715202000|CT_1_2-B1", "*10", ">*10|a"]
        {
            let cursor = Cursor::new(text);
            let position = Position::parse(&cursor).expect("is a position");
            assert_eq!(position.to_cursor(), cursor);
        }
        for text in ["", "tomorrow", "|1_2"] {
            assert_eq!(Position::parse(&Cursor::new(text)), None, "{text}");
        }
    }

    #[test]
    fn only_what_lies_behind_the_edge_is_new() {
        let position = Position::parse(&Cursor::new("10|a")).expect("is a position");
        assert!(position.is_new(Some(9), Some("z")));
        assert!(position.is_new(Some(10), Some("b")));
        assert!(!position.is_new(Some(10), Some("a")));
        assert!(!position.is_new(Some(11), Some("z")));
        let newer = Position { newer: true, ..position };
        assert!(newer.is_new(Some(11), Some("z")) && !newer.is_new(Some(9), Some("z")));
    }
}
