//! The lines in which measurements are printed: `RATIO <name> <value> goal <value>`.
//!
//! A ratio is a cost divided by that of a baseline, so lower is better. `cargo bench -p tests --bench
//! calls`, `tests/peers/run` and `cargo xtask budget --build` print such lines.

use std::fmt;

/// A cost divided by that of a baseline, and the highest value that is aimed at.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratio {
    /// Lower-case letters, digits and `-`.
    pub name: String,
    pub value: f64,
    pub goal: f64,
}

impl Ratio {
    /// The ratio of a line; `None` if the line is none of a ratio. The error tells what is wrong.
    pub fn parse(line: &str) -> Result<Option<Self>, String> {
        let mut words = line.split_whitespace();
        if words.next() != Some("RATIO") {
            return Ok(None);
        }
        let (Some(name), Some(value), Some("goal"), Some(goal), None) =
            (words.next(), words.next(), words.next(), words.next(), words.next())
        else {
            return Err("expected `RATIO <name> <value> goal <value>`".to_owned());
        };
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !name.bytes().all(allowed) {
            return Err("a name has lower-case letters, digits and `-`".to_owned());
        }
        Ok(Some(Self { name: name.to_owned(), value: positive(value)?, goal: positive(goal)? }))
    }

    /// Whether the goal is met.
    pub fn is_met(&self) -> bool {
        self.value <= self.goal
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, value, goal } = self;
        write!(formatter, "RATIO {name} {value:.3} goal {goal:.2}")
    }
}

/// Plain decimal notation: `inf`, `nan` and exponents are no ratio.
fn positive(text: &str) -> Result<f64, String> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let number = plain.then(|| text.parse().ok()).flatten();
    number
        .filter(|number: &f64| number.is_finite() && *number > 0.0)
        .ok_or("a value is a positive decimal number".to_owned())
}

#[cfg(test)]
mod tests {
    use super::Ratio;

    #[test]
    fn a_line_is_read_as_it_is_printed() {
        let line = "RATIO list-100-channels 1.094 goal 1.05";
        let ratio = Ratio::parse(line).unwrap().unwrap();
        assert_eq!((ratio.value, ratio.goal, ratio.is_met()), (1.094, 1.05, false));
        assert_eq!(ratio.to_string(), line);
        assert_eq!(Ratio::parse("7 of 10 goals are met"), Ok(None));
        assert_eq!(Ratio::parse(""), Ok(None));
    }

    #[test]
    fn other_forms_are_refused() {
        for line in [
            "RATIO",
            "RATIO post-text",
            "RATIO post-text 1.0",
            "RATIO post-text 1.0 aim 1.0",
            "RATIO post-text 1.0 goal",
            "RATIO post-text 1.0 goal 1.0 2.0",
            "RATIO post-text inf goal 1.0",
            "RATIO post-text NaN goal 1.0",
            "RATIO post-text -1.0 goal 1.0",
            "RATIO post-text 1.0 goal 0.0",
            "RATIO post-text 1.0.0 goal 1.0",
            "RATIO post|text 1.0 goal 1.0",
            "RATIO Post 1.0 goal 1.0",
        ] {
            let error = Ratio::parse(line).unwrap_err();
            assert!(!error.contains('\n') && !error.is_empty(), "{line}: {error}");
        }
    }
}
