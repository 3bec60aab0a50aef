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

/// Where a list leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Course {
    Older,
    Newer,
    /// The first page had items of one time only; a larger one will tell.
    Unknown,
}

/// Where a window ends, and the items there that were handed out. Written as `<time>|<id>|<id>`,
/// with marks in front for what is not usual.
#[derive(Debug, PartialEq, Eq)]
struct Position {
    course: Course,
    /// Whether the page has to be as large as can be.
    large: bool,
    /// Whether items within the overlap may be new, as their time was passed over.
    passing: bool,
    edge: i64,
    known: Vec<String>,
}

const NEWER: char = '>';
const UNKNOWN: char = '?';
const LARGE: char = '*';
const PASSING: char = '~';

impl Position {
    fn parse(cursor: &Cursor) -> Option<Self> {
        let (newer, text) = mark(cursor.as_str(), NEWER);
        let (unknown, text) = mark(text, UNKNOWN);
        let (large, text) = mark(text, LARGE);
        let (passing, text) = mark(text, PASSING);
        let course = match (newer, unknown) {
            (true, _) => Course::Newer,
            (false, true) => Course::Unknown,
            (false, false) => Course::Older,
        };
        let mut parts = text.split('|');
        let edge = parts.next()?.parse().ok()?;
        Some(Self { course, large, passing, edge, known: parts.map(str::to_owned).collect() })
    }

    fn to_cursor(&self) -> Cursor {
        let mut text = String::new();
        text.extend((self.course == Course::Newer).then_some(NEWER));
        text.extend((self.course == Course::Unknown).then_some(UNKNOWN));
        text.extend(self.large.then_some(LARGE));
        text.extend(self.passing.then_some(PASSING));
        text.push_str(&self.edge.to_string());
        for id in &self.known {
            text.extend(["|", id]);
        }
        Cursor::new(text)
    }

    /// Whether an item was not handed out before. One without a time is taken for new.
    fn is_new(&self, time: Option<i64>, id: Option<&str>, unit: i64) -> bool {
        let Some(time) = time else { return true };
        let overlap = if self.passing { unit } else { 0 };
        let within = match self.course {
            Course::Older => time <= self.edge.saturating_add(overlap),
            Course::Newer => time >= self.edge.saturating_sub(overlap),
            Course::Unknown => true,
        };
        within && !id.is_some_and(|id| self.known.iter().any(|known| known == id))
    }
}

/// Whether a mark stands in front, and what comes behind it.
fn mark(text: &str, mark: char) -> (bool, &str) {
    text.strip_prefix(mark).map_or((false, text), |rest| (true, rest))
}

#[allow(dead_code, reason = "few lists are read by time")]
impl Window {
    /// The call for the window at `cursor`. What is not a position goes out as it is: the service
    /// will say what it makes of it.
    pub(crate) fn at(&self, call: Call, cursor: &Cursor) -> Call {
        let Some(position) = Position::parse(cursor) else {
            return call.query(self.until, cursor.as_str());
        };
        let (limit, _, largest) = self.limit;
        let call = if position.large { call.query(limit, largest) } else { call };
        match (position.course, self.since) {
            (Course::Unknown, _) => call,
            (Course::Newer, Some(since)) => call.query(since, position.edge.saturating_sub(1)),
            _ => call.query(self.until, position.edge.saturating_add(self.unit)),
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
        let course = self.course(call, &times, position.as_ref());
        if let Some(position) = &position {
            items.retain(|item| position.is_new(time(item), id(item), self.unit));
        }
        if course == Course::Older {
            items.sort_by_key(|item| Reverse(time(item)));
        }
        let new = items.iter().filter_map(&time);
        let edge = if course == Course::Older { new.min() } else { new.max() };
        let Some(edge) = edge else {
            let next = position.and_then(|position| self.step(call, &times, course, position));
            return Turn { next, repeats: items.is_empty() };
        };
        let mut known: Vec<String> = items
            .iter()
            .filter(|item| time(item) == Some(edge))
            .filter_map(|item| id(item).map(str::to_owned))
            .collect();
        if let Some(position) = position.filter(|before| before.passing || before.edge == edge) {
            known.extend(position.known);
        }
        let large = course == Course::Unknown;
        Turn::to(Some(Position { course, large, passing: false, edge, known }.to_cursor()))
    }

    /// Where the list leads: to older items, unless the caller set the start of the window and the
    /// service put the oldest first.
    fn course(&self, call: &Call, times: &[i64], position: Option<&Position>) -> Course {
        let ends = times.first().zip(times.last());
        let rises = ends.map_or(std::cmp::Ordering::Equal, |(first, last)| last.cmp(first));
        match (position.map(|position| position.course), rises) {
            (Some(known @ (Course::Older | Course::Newer)), _) => known,
            (None, _) if self.since.and_then(|since| call.query_value(since)).is_none() => {
                Course::Older
            }
            (_, std::cmp::Ordering::Less) => Course::Older,
            (_, std::cmp::Ordering::Greater) | (Some(_), _) => Course::Newer,
            (None, std::cmp::Ordering::Equal) => Course::Unknown,
        }
    }

    /// A window with nothing new is the end, unless it is full of items of one time, behind which
    /// others may stand: then the page has to be larger, and at last that time be passed over.
    fn step(
        &self,
        call: &Call,
        times: &[i64],
        course: Course,
        mut position: Position,
    ) -> Option<Cursor> {
        let (name, default, largest) = self.limit;
        let asked = call.query_value(name).and_then(|limit| limit.parse().ok()).unwrap_or(default);
        let limit = if position.large { largest } else { asked };
        let at_edge = |time: &i64| time.abs_diff(position.edge) <= self.unit.unsigned_abs();
        if times.len() < limit || !times.iter().all(at_edge) {
            return None;
        }
        position.course = course;
        if limit < largest {
            position.large = true;
        } else {
            let unit = if course == Course::Older { -self.unit } else { self.unit };
            position.edge = position.edge.saturating_add(unit);
            position.passing = true;
        }
        Some(position.to_cursor())
    }
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Position};

    #[test]
    fn positions_are_written_so_that_they_read_back() {
        for text in ["15427", "15427|1_2|1_3", ">15717|CT_1_2-B1", "*10", ">*~10|a", "?*10|a|b"] {
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
        let is_new = |cursor: &str, time, id| {
            let position = Position::parse(&Cursor::new(cursor)).expect("is a position");
            position.is_new(Some(time), Some(id), 1)
        };
        assert!(is_new("10|a", 9, "z") && is_new("10|a", 10, "b"));
        assert!(!is_new("10|a", 10, "a") && !is_new("10|a", 11, "z"));
        assert!(is_new(">10|a", 11, "z") && !is_new(">10|a", 9, "z"));
        assert!(is_new("~10|a", 11, "z") && !is_new("~10|a", 11, "a") && !is_new("~10|a", 12, "z"));
    }
}
