//! A measured figure, and how it compares with its budget.

use crate::budget::ratio::Ratio;
use std::fmt;

/// What was measured.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// Lines or bytes.
    Count(u64),
    /// A cost divided by that of a baseline.
    Ratio(f64),
}

/// A measured figure.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub name: String,
    pub amount: Amount,
}

/// What a figure may be, and what it should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bound {
    /// The highest accepted amount; `None` accepts all, until one is measured and accepted.
    pub budget: Option<Amount>,
    /// The amount that is aimed at; it fails nothing.
    pub goal: Option<Amount>,
}

impl Figure {
    pub fn count(name: impl Into<String>, count: u64) -> Self {
        Self { name: name.into(), amount: Amount::Count(count) }
    }

    pub fn ratio(name: impl Into<String>, ratio: f64) -> Self {
        Self { name: name.into(), amount: Amount::Ratio(ratio) }
    }

    /// The line that shows the figure.
    pub fn line(&self, bound: Option<Bound>) -> String {
        let name = &self.name;
        match self.amount {
            Amount::Ratio(value) => {
                let goal = bound.and_then(|bound| bound.goal.or(bound.budget));
                let goal = if let Some(Amount::Ratio(goal)) = goal { goal } else { 1.0 };
                Ratio { name: name.clone(), value, goal }.to_string()
            }
            Amount::Count(count) => {
                let mut line = format!("COUNT {name} {count}");
                let Bound { budget, goal } = bound.unwrap_or(Bound { budget: None, goal: None });
                for (word, amount) in [("budget", budget), ("goal", goal)] {
                    if let Some(amount) = amount {
                        line.push_str(&format!(" {word} {amount}"));
                    }
                }
                line
            }
        }
    }
}

impl Amount {
    /// Whether a budget allows the amount.
    pub fn is_within(self, budget: Self) -> bool {
        match (self, budget) {
            (Self::Count(count), Self::Count(budget)) => count <= budget,
            (Self::Ratio(ratio), Self::Ratio(budget)) => ratio <= budget,
            _ => false,
        }
    }

    /// A budget for the amount, with little to spare: three significant digits for a count, which
    /// changes by itself only with the code; a hundredth more for a ratio, which is never measured
    /// twice the same.
    pub fn rounded_up(self) -> Self {
        match self {
            Self::Count(count) => {
                let digits = count.checked_ilog10().map_or(0, |digits| digits.saturating_sub(2));
                Self::Count(count.next_multiple_of(10_u64.pow(digits)))
            }
            Self::Ratio(ratio) => Self::Ratio((ratio * 101.0).ceil() / 100.0),
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Count(count) => write!(formatter, "{count}"),
            Self::Ratio(ratio) => write!(formatter, "{ratio:.2}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, Bound, Figure};

    #[test]
    fn budgets_have_little_to_spare() {
        for (count, budget) in [(0, 0), (7, 7), (999, 999), (1001, 1010), (29_414, 29_500)] {
            assert_eq!(Amount::Count(count).rounded_up(), Amount::Count(budget));
        }
        assert_eq!(Amount::Ratio(1.168).rounded_up(), Amount::Ratio(1.18));
    }

    #[test]
    fn a_budget_allows_what_is_equal_and_of_its_kind() {
        assert!(Amount::Count(5).is_within(Amount::Count(5)));
        assert!(!Amount::Count(6).is_within(Amount::Count(5)));
        assert!(Amount::Ratio(1.2).is_within(Amount::Ratio(1.2)));
        assert!(!Amount::Ratio(1.21).is_within(Amount::Ratio(1.2)));
        assert!(!Amount::Ratio(1.2).is_within(Amount::Count(2)));
    }

    #[test]
    fn lines_tell_budget_and_goal() {
        let count = Figure::count("tools-lines", 12);
        let bound = |goal| Some(Bound { budget: Some(Amount::Count(20)), goal });
        assert_eq!(count.line(None), "COUNT tools-lines 12");
        assert_eq!(count.line(bound(None)), "COUNT tools-lines 12 budget 20");
        let goal = Some(Amount::Count(10));
        assert_eq!(count.line(bound(goal)), "COUNT tools-lines 12 budget 20 goal 10");
        let ratio = Figure::ratio("check-default", 1.1684);
        let bound = Bound { budget: Some(Amount::Ratio(1.18)), goal: Some(Amount::Ratio(1.12)) };
        assert_eq!(ratio.line(Some(bound)), "RATIO check-default 1.168 goal 1.12");
    }
}
