//! Positions in lists that are read by time, as cursors.

use super::Cursor;

/// The direction of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Older,
    Newer,
    /// All items of the first page have the same time; a larger page will tell.
    Unknown,
}

/// A time, and the items of that time that were returned. Written as `<time>|<id>|<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Edge {
    pub(super) time: i64,
    pub(super) known: Vec<String>,
}

impl Edge {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('|');
        let time = parts.next()?.parse().ok()?;
        Some(Self { time, known: parts.map(str::to_owned).collect() })
    }

    fn write(&self, text: &mut String) {
        text.push_str(&self.time.to_string());
        for id in &self.known {
            text.extend(["|", id]);
        }
    }

    pub(super) fn knows(&self, id: Option<&str>) -> bool {
        id.is_some_and(|id| self.known.iter().any(|known| known == id))
    }
}

/// The end of a window. Written as its edge, with a prefix for each flag, and a suffix
/// `^<floor>^<top>` if the list is read in both directions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) direction: Direction,
    /// Whether the page must have the maximum size.
    pub(super) large: bool,
    /// Whether items within the overlap may be new, because their time was skipped.
    pub(super) passing: bool,
    pub(super) edge: Edge,
    /// Start of the window, instead of the caller's.
    pub(super) floor: Option<Edge>,
    /// Where newer items continue after those down to the start of the window were read.
    pub(super) top: Option<Edge>,
}

const NEWER: char = '>';
const UNKNOWN: char = '?';
const LARGE: char = '*';
const PASSING: char = '~';
const BOTH: char = '^';

impl Position {
    /// A position without flags.
    pub(super) fn new(direction: Direction, edge: Edge) -> Self {
        Self { direction, large: false, passing: false, edge, floor: None, top: None }
    }

    pub(super) fn parse(cursor: &Cursor) -> Option<Self> {
        let (newer, text) = mark(cursor.as_str(), NEWER);
        let (unknown, text) = mark(text, UNKNOWN);
        let (large, text) = mark(text, LARGE);
        let (passing, text) = mark(text, PASSING);
        let direction = match (newer, unknown) {
            (true, _) => Direction::Newer,
            (false, true) => Direction::Unknown,
            (false, false) => Direction::Older,
        };
        let mut parts = text.split(BOTH);
        let edge = Edge::parse(parts.next()?)?;
        let [floor, top] = [parts.next(), parts.next()].map(|part| part.and_then(Edge::parse));
        Some(Self { direction, large, passing, edge, floor, top })
    }

    pub(super) fn to_cursor(&self) -> Cursor {
        let mut text = String::new();
        text.extend((self.direction == Direction::Newer).then_some(NEWER));
        text.extend((self.direction == Direction::Unknown).then_some(UNKNOWN));
        text.extend(self.large.then_some(LARGE));
        text.extend(self.passing.then_some(PASSING));
        self.edge.write(&mut text);
        if let Some(top) = &self.top {
            text.push(BOTH);
            if let Some(floor) = &self.floor {
                floor.write(&mut text);
            }
            text.push(BOTH);
            top.write(&mut text);
        }
        Cursor::new(text)
    }

    /// Whether an item was not returned before.
    pub(super) fn is_new(&self, time: Option<i64>, id: Option<&str>, unit: i64) -> bool {
        let floor = self.floor.as_ref();
        if self.edge.knows(id) || floor.is_some_and(|floor| floor.knows(id)) {
            return false;
        }
        let Some(time) = time else { return true };
        let overlap = if self.passing { unit } else { 0 };
        let within = match self.direction {
            Direction::Older => time <= self.edge.time.saturating_add(overlap),
            Direction::Newer => time >= self.edge.time.saturating_sub(overlap),
            Direction::Unknown => true,
        };
        within && floor.is_none_or(|floor| time >= floor.time)
    }
}

/// Whether a prefix is present, and the rest.
fn mark(text: &str, mark: char) -> (bool, &str) {
    text.strip_prefix(mark).map_or((false, text), |rest| (true, rest))
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Position};

    #[test]
    fn positions_are_written_so_that_they_read_back() {
        for text in [
            "15427",
            "15427|1_2|1_3",
            ">15717|CT_1_2-B1",
            "*10",
            ">*~10|a",
            "?*10|a|b",
            "10|a^^20|b",
            "*10^5|c|d^20|b",
        ] {
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
        let between = "10|a^5|c^20|b";
        assert!(is_new(between, 9, "z") && is_new(between, 5, "z"));
        assert!(!is_new(between, 5, "c") && !is_new(between, 4, "z"));
    }
}
