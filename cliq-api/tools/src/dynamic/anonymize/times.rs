//! Times are moved by whole days: order, distances and forms stay.

use cliq_runtime::time::{civil_from_days, days_from_civil};
use serde_json::Value;

const DAY: i64 = 86_400;
/// 2024-01-01, where the earliest time of a body comes to lie.
const FIRST_DAY: i64 = 19_723;
/// 2001-09-09, when epoch milliseconds got their thirteenth digit, and 2100-01-01.
const EARLIEST: i64 = 11_575;
const LATEST: i64 = 47_482;

/// By how many days.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shift(i64);

impl Shift {
    pub(super) fn of(body: &Value) -> Self {
        let mut earliest = None;
        visit(body, &mut |day| {
            if (EARLIEST..LATEST).contains(&day) {
                earliest = Some(earliest.map_or(day, |so_far: i64| so_far.min(day)));
            }
        });
        // Never by no day at all: a time that comes out as it went in would be a leak.
        let days = earliest.map_or(1, |day| FIRST_DAY - day);
        Self(if days == 0 { 1 } else { days })
    }

    /// A time as text: ISO 8601, or epoch seconds or milliseconds.
    pub(super) fn text(self, text: &str) -> Option<String> {
        self.milliseconds(text)
            .or_else(|| self.seconds(text))
            .or_else(|| self.date(text))
            .or_else(|| is_never(text).then(|| text.to_owned()))
    }

    /// Digits that are epoch milliseconds.
    pub(super) fn milliseconds(self, digits: &str) -> Option<String> {
        self.epoch(digits, 13, DAY * 1000)
    }

    /// Digits that are epoch seconds.
    pub(super) fn seconds(self, digits: &str) -> Option<String> {
        self.epoch(digits, 10, DAY)
    }

    fn epoch(self, digits: &str, length: usize, day: i64) -> Option<String> {
        let value = epoch(digits, length, day)?;
        let moved = (value + self.0 * day).to_string();
        (moved.len() == length).then_some(moved)
    }

    /// A date at the start of the text; the rest stays.
    fn date(self, text: &str) -> Option<String> {
        let (day, length) = date(text)?;
        let (year, month, of_month) = civil_from_days(day + self.0);
        let rest = text.get(length..)?;
        let sign = if length == 10 { "-" } else { "" };
        (1000..10_000)
            .contains(&year)
            .then(|| format!("{year:04}{sign}{month:02}{sign}{of_month:02}{rest}"))
    }
}

/// A date, alone or with a time of day.
pub(super) fn is_date(text: &str) -> bool {
    date(text).is_some()
}

/// A year that no calendar holds, by which the service means "never".
fn is_never(text: &str) -> bool {
    let year = text.split('-').next().unwrap_or_default();
    (5..=9).contains(&year.len())
        && text.get(year.len()..).is_some_and(|rest| rest.contains('T'))
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"-:+.TZ".contains(&byte))
}

/// A time of day, which says nothing of anybody: `9:30`, `09:30:00`, `10:30 AM`.
pub(super) fn is_clock(text: &str) -> bool {
    let upper = text.to_ascii_uppercase();
    let half = upper.strip_suffix("AM").or_else(|| upper.strip_suffix("PM"));
    let parts: Vec<&str> = half.unwrap_or(&upper).trim_end().split(':').collect();
    matches!(parts.len(), 2 | 3)
        && parts.iter().all(|part| {
            matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit())
        })
}

fn epoch(digits: &str, length: usize, day: i64) -> Option<i64> {
    if digits.len() != length || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|value| (EARLIEST..LATEST).contains(&(value / day)))
}

/// The day of `YYYY-MM-DD…` or `YYYYMMDDT…`, and how many characters the date has.
fn date(text: &str) -> Option<(i64, usize)> {
    let number = |from: usize, to: usize| -> Option<i64> {
        let part = text.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let dashed = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
    let (month, day, length) = if dashed {
        (number(5, 7)?, number(8, 10)?, 10)
    } else {
        (number(4, 6)?, number(6, 8)?, 8)
    };
    let year = number(0, 4)?;
    let rest = text.get(length..)?;
    let time = rest.strip_prefix(['T', ' ']).is_some_and(|time| {
        time.bytes().next().is_some_and(|byte| byte.is_ascii_digit())
            && time.bytes().all(|byte| byte.is_ascii_digit() || b":.+-TZz ".contains(&byte))
    });
    let whole = (rest.is_empty() && dashed) || time;
    let plausible =
        (1900..2100).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    (whole && plausible).then(|| (days_from_civil(year, month, day), length))
}

/// The day of every time in a body, those inside ids included.
fn visit(value: &Value, found: &mut impl FnMut(i64)) {
    match value {
        Value::Null | Value::Bool(_) => {}
        Value::Number(number) => visit_text(&number.to_string(), found),
        Value::String(text) => visit_text(text, found),
        Value::Array(list) => list.iter().for_each(|item| visit(item, found)),
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            visit_text(key, found);
            visit(value, found);
        }),
    }
}

fn visit_text(text: &str, found: &mut impl FnMut(i64)) {
    if let Some((day, _)) = date(text) {
        found(day);
        return;
    }
    for digits in text.split(|c: char| !c.is_ascii_digit()) {
        if let Some(value) = epoch(digits, 13, DAY * 1000) {
            found(value / (DAY * 1000));
        }
    }
}
