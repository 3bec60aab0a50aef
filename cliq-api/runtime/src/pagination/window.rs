//! Lists that are read by the times of their items.

use super::position::{Direction, Edge, Position};
use super::{Cursor, NextPage, PagePosition, RetainedItems};
use crate::call::Call;
use crate::time::Timestamp;
use std::cmp::{Ordering, Reverse};

/// How a list is read by time. Windows overlap by [`unit`](Self::unit), because it is not
/// documented whether their ends are inclusive, and times may be rounded down. Duplicates are
/// removed by id.
#[derive(Debug)]
pub struct Window {
    /// Query parameter for the end of the window.
    pub until: &'static str,
    /// Query parameter for the start of the window, if the list may run forward from it, oldest
    /// first.
    pub since: Option<&'static str>,
    /// Query parameter for the start of the window, if it is unknown whether a page has the items
    /// that follow it or the newest ones. With such a start the list is read in both directions.
    pub from: Option<&'static str>,
    /// Resolution of the times of items, in milliseconds.
    pub unit: i64,
    /// Query parameter for the page size, the default size, and the maximum.
    pub limit: (&'static str, usize, usize),
}

/// How long after the start of the read items still belong to it, in milliseconds, to allow for
/// clock skew.
const MARGIN: i64 = 60_000;

const NO_TIME: &str = "a full page has no new item with a readable time, so the time where the next \
                       page begins is unknown and items behind it are not read";

impl Window {
    /// The call for the window at `cursor`. An unreadable cursor is sent as it is, for the service
    /// to reject.
    pub fn at(&self, call: Call, cursor: &Cursor) -> Call {
        let Some(position) = Position::parse(cursor) else {
            return call.query(self.until, cursor.as_str());
        };
        let (limit, _, largest) = self.limit;
        let call = if position.large { call.query(limit, largest) } else { call };
        let start = self.since.or(self.from);
        match (position.direction, start) {
            (Direction::Unknown, _) => call,
            (Direction::Newer, Some(start)) => {
                call.query(start, position.edge.time.saturating_sub(1))
            }
            _ => {
                let call = call.query(self.until, position.edge.time.saturating_add(self.unit));
                match (position.floor, start) {
                    (Some(floor), Some(start)) => call.query(start, floor.time.saturating_sub(1)),
                    _ => call,
                }
            }
        }
    }

    /// Removes duplicates, sorts the newest first, and finds the next window.
    pub fn next_page<T>(
        &self,
        call: &Call,
        page: PagePosition<'_>,
        items: &mut Vec<T>,
        time: impl Fn(&T) -> Option<&Timestamp>,
        id: impl Fn(&T) -> Option<&str>,
    ) -> NextPage {
        // Reading a time takes long, so each is read once.
        let read = |item: &T| time(item).and_then(Timestamp::epoch_milliseconds);
        let all: Vec<Option<i64>> = items.iter().map(read).collect();
        let times: Vec<i64> = all.iter().copied().flatten().collect();
        let position = page.cursor.and_then(Position::parse);
        let direction = self.direction(call, &times, position.as_ref());
        let of = items.len();
        let is_new = |time, item: &T| {
            position.as_ref().is_none_or(|before| before.is_new(time, id(item), self.unit))
        };
        let mut new: Vec<(usize, Option<i64>)> = all
            .into_iter()
            .enumerate()
            .zip(items.iter())
            .filter_map(|((index, time), item)| is_new(time, item).then_some((index, time)))
            .collect();
        if direction == Direction::Older {
            new.sort_by_key(|(_, time)| Reverse(*time));
        }
        let (indices, new): (Vec<usize>, Vec<Option<i64>>) = new.into_iter().unzip();
        retain(items, &indices);
        let repeats = items.is_empty();
        let retained = Some(RetainedItems { of, indices });
        // An item without a readable time is identified by its id alone.
        let at = |edge: i64| Edge {
            time: edge,
            known: items
                .iter()
                .zip(&new)
                .filter(|(_, time)| time.is_none_or(|time| time == edge))
                .filter_map(|(item, _)| id(item).map(str::to_owned))
                .collect(),
        };
        let readable = || new.iter().copied().flatten();
        let (oldest, newest) = (readable().min().map(at), readable().max().map(at));
        let Some((oldest, newest)) = oldest.zip(newest) else {
            let limit = self.limit_of(call, position.as_ref().is_some_and(|before| before.large));
            if of >= limit && of > times.len() {
                // A larger page may reach beyond the items that hide its end.
                let larger = position.filter(|before| !before.large && limit < self.limit.2);
                if let Some(larger) = larger {
                    let next = Position { large: true, ..larger }.to_cursor();
                    return NextPage { next: Some(next), repeats, retained, broken: None };
                }
                return NextPage {
                    repeats,
                    retained,
                    broken: Some(NO_TIME),
                    ..NextPage::default()
                };
            }
            let next = position.and_then(|position| {
                let step = self.step(limit, &times, direction, position.clone());
                step.or_else(|| newer(position.top?, page.began))
            });
            return NextPage {
                next: next.map(|next| next.to_cursor()),
                repeats,
                retained,
                broken: None,
            };
        };
        let next = match direction {
            Direction::Older => Some(self.older(call, position, oldest, newest)),
            _ if self.has_gap(&times, position.as_ref()) => Some(Position {
                floor: position.map(|before| before.edge),
                top: Some(newest),
                ..Position::new(Direction::Older, oldest)
            }),
            Direction::Newer => newer(joined(newest, position.as_ref()), page.began),
            Direction::Unknown => {
                let edge = joined(newest, position.as_ref());
                Some(Position { large: true, ..Position::new(Direction::Unknown, edge) })
            }
        };
        NextPage { next: next.map(|next| next.to_cursor()), repeats, retained, broken: None }
    }

    /// The window of older items. If the list is read in both directions, it records where newer
    /// ones begin.
    fn older(&self, call: &Call, before: Option<Position>, oldest: Edge, newest: Edge) -> Position {
        let edge = joined(oldest, before.as_ref());
        let Some(before) = before else {
            let both = self.from.and_then(|from| call.query_value(from)).is_some();
            return Position {
                top: both.then_some(newest),
                ..Position::new(Direction::Older, edge)
            };
        };
        let top = before.top.map(|mut top| {
            if top.time == newest.time {
                top.known.extend(newest.known);
            }
            top
        });
        Position { floor: before.floor, top, ..Position::new(Direction::Older, edge) }
    }

    /// Whether a page of newer items does not begin where the previous page ended: the service
    /// returned the newest ones, and there may be others in between.
    fn has_gap(&self, times: &[i64], before: Option<&Position>) -> bool {
        let Some(before) = before.filter(|before| before.direction == Direction::Newer) else {
            return false;
        };
        self.from.is_some() && !before.passing && times.iter().all(|time| *time > before.edge.time)
    }

    /// The direction of the list: to older items, unless the caller set the start of the window and
    /// the service returned the oldest first.
    fn direction(&self, call: &Call, times: &[i64], position: Option<&Position>) -> Direction {
        let ends = times.first().zip(times.last());
        let rises = ends.map_or(Ordering::Equal, |(first, last)| last.cmp(first));
        match (position.map(|position| position.direction), rises) {
            (Some(known @ (Direction::Older | Direction::Newer)), _) => known,
            (None, _) if self.since.and_then(|since| call.query_value(since)).is_none() => {
                Direction::Older
            }
            (_, Ordering::Less) => Direction::Older,
            (_, Ordering::Greater) | (Some(_), _) => Direction::Newer,
            (None, Ordering::Equal) => Direction::Unknown,
        }
    }

    /// Maximum number of items of a page.
    fn limit_of(&self, call: &Call, large: bool) -> usize {
        let (name, default, largest) = self.limit;
        if large {
            return largest;
        }
        call.query_value(name).and_then(|limit| limit.parse().ok()).unwrap_or(default)
    }

    /// A window without new items is the end, unless it is full of items of one time, which may
    /// hide others. Then the page size is increased, and finally that time is skipped.
    fn step(
        &self,
        limit: usize,
        times: &[i64],
        direction: Direction,
        mut position: Position,
    ) -> Option<Position> {
        let (_, _, largest) = self.limit;
        let edge = position.edge.time;
        let at_edge = |time: &i64| time.abs_diff(edge) <= self.unit.unsigned_abs();
        if times.len() < limit || !times.iter().all(at_edge) {
            return None;
        }
        position.direction = direction;
        if limit < largest {
            position.large = true;
        } else {
            let unit = if direction == Direction::Older { -self.unit } else { self.unit };
            position.edge.time = edge.saturating_add(unit);
            position.passing = true;
        }
        Some(position)
    }
}

/// Retains the items at these indices, in this order.
fn retain<T>(items: &mut Vec<T>, indices: &[usize]) {
    if items.len() == indices.len() && indices.is_sorted() {
        return;
    }
    let mut all: Vec<Option<T>> = std::mem::take(items).into_iter().map(Some).collect();
    *items = indices.iter().filter_map(|index| all.get_mut(*index)?.take()).collect();
}

/// The edge, with the known items of its time.
fn joined(mut edge: Edge, before: Option<&Position>) -> Edge {
    if let Some(before) = before.filter(|one| one.passing || one.edge.time == edge.time) {
        edge.known.extend(before.edge.known.iter().cloned());
    }
    edge
}

/// The window of newer items, excluding those that arrive during the read.
fn newer(edge: Edge, began: Option<i64>) -> Option<Position> {
    let last = began.map(|began| began.saturating_add(MARGIN));
    let goes_on = last.is_none_or(|last| edge.time <= last);
    goes_on.then(|| Position::new(Direction::Newer, edge))
}
