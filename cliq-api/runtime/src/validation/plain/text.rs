//! Texts and numbers.

use super::super::rules::{Bound, Limit, Rules};
use super::scope::{Demand, Scope};
use super::unclear::{Unclear, sure};

/// Checks a text.
pub(super) fn text(scope: Scope<'_>, text: &str) -> Result<(), Unclear> {
    sure(match scope.rules {
        Rules::Any | Rules::Scalar => true,
        Rules::Identifier | Rules::MessageId => !text.trim().is_empty(),
        Rules::Text { limits, values } => {
            limits.iter().all(|limit| is_kept(*limit, text))
                && (values.is_empty() || values.contains(&text))
        }
        Rules::Open(values) => values.contains(&text),
        Rules::Versioned { values, elsewhere } => {
            values.contains(&text) && !elsewhere.iter().any(|(value, _)| *value == text)
        }
        _ => false,
    })?;
    sure(match scope.demand {
        Demand::Nothing => true,
        Demand::NoReference => !text.contains('$'),
        Demand::Protocol(protocols) => {
            text.split_once(':').is_some_and(|(protocol, _)| protocols.contains(&protocol))
        }
        Demand::SystemAction(actions) => {
            text.split_once('/').is_some_and(|(action, _)| actions.contains(&action))
        }
        _ => false,
    })?;
    sure(!scope.without.iter().any(|forbidden| contains(text, forbidden)))
}

/// Checks a number.
pub(super) fn number(scope: Scope<'_>, number: i64) -> Result<(), Unclear> {
    sure(match (scope.rules, scope.demand) {
        (Rules::Any | Rules::Scalar | Rules::Identifier | Rules::MessageId, Demand::Nothing) => {
            true
        }
        (Rules::Number { limits }, Demand::Nothing) => {
            limits.iter().all(|limit| limit.is_kept(number))
        }
        _ => false,
    })
}

/// Checks the number of entries.
pub(super) fn count(limits: &[Limit], count: usize) -> Result<(), Unclear> {
    sure(limits.iter().all(|limit| limit.is_kept(i64::try_from(count).unwrap_or(i64::MAX))))
}

fn is_kept(limit: Limit, text: &str) -> bool {
    let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    // No text has more characters than bytes.
    (matches!(limit.bound, Bound::Most) && limit.is_kept(whole(text.len())))
        || limit.is_kept(whole(text.chars().count()))
}

/// Whether the text contains another one. Most texts do not even contain its first character.
fn contains(text: &str, other: &str) -> bool {
    let first = other.bytes().next();
    first.is_none_or(|first| memchr::memchr(first, text.as_bytes()).is_some())
        && text.contains(other)
}
