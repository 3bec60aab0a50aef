//! Texts and numbers.

use super::super::rules::{Bound, Limit, Rules};
use super::bytes;
use super::scope::{Demand, Scope};
use super::unclear::{Unclear, sure};

/// Whether nothing but `without` applies to a text.
#[inline]
pub(super) fn is_free(scope: &Scope<'_>) -> bool {
    matches!((scope.rules, scope.demand), (Rules::Text { limits: [], values: [] }, Demand::Nothing))
}

/// Checks a text to which nothing else applies.
#[inline]
pub(super) fn free(without: &[&str], text: &str) -> Result<(), Unclear> {
    sure(!without.iter().any(|forbidden| bytes::contains(text, forbidden)))
}

/// Checks a text.
pub(super) fn text(scope: &Scope<'_>, text: &str) -> Result<(), Unclear> {
    sure(match scope.rules {
        Rules::Any | Rules::Scalar | Rules::Text { limits: [], values: [] } => true,
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
        Demand::NoReference => !bytes::has(text.as_bytes(), b'$'),
        Demand::Protocol(protocols) => {
            text.split_once(':').is_some_and(|(protocol, _)| protocols.contains(&protocol))
        }
        Demand::SystemAction(actions) => {
            text.split_once('/').is_some_and(|(action, _)| actions.contains(&action))
        }
        _ => false,
    })?;
    free(scope.without, text)
}

/// Checks a number.
pub(super) fn number(scope: &Scope<'_>, number: i64) -> Result<(), Unclear> {
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
    // No text has more characters than bytes, and none of its characters has more than four bytes.
    let certain = match limit.bound {
        Bound::Least => text.len().div_ceil(4),
        Bound::Most => text.len(),
    };
    limit.is_kept(whole(certain)) || limit.is_kept(whole(text.chars().count()))
}
