//! Whether a typed value plainly conforms to its rules, found without its JSON.
//!
//! Most values conform, and this finds it in one visit. It describes nothing: a value that it does not
//! find to conform may conform nevertheless, and the check of its JSON decides.

mod bytes;
mod cases;
mod checker;
mod names;
mod object;
mod probe;
mod refuse;
mod relations;
mod scope;
mod seen;
mod size;
#[cfg(test)]
mod tests;
mod text;
mod unclear;

use super::rules::Rules;
use scope::Scope;
use serde::Serialize;
use size::Size;

/// Whether the check of the JSON of this value finds nothing, not even a warning.
pub(super) fn conforms<T: Serialize + ?Sized>(rules: &Rules, value: &T) -> bool {
    let check = |mut size: Size| {
        let is_clear = checker::check(Scope::of(rules), &mut size, value).is_ok();
        (is_clear, size.is_exceeded())
    };
    match check(Size::bounded()) {
        (false, true) => check(Size::counted()).0,
        (is_clear, _) => is_clear,
    }
}
