//! What is wrong with a document, and what to do about it.

use std::fmt;

/// One defect of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File, as the caller named it.
    pub file: String,
    /// JSON pointer into the document, or `line:column` where it does not parse.
    pub place: String,
    /// What is wrong.
    pub reason: String,
    /// What to do.
    pub remedy: String,
}

impl Problem {
    /// Describes a defect.
    pub fn new(
        file: impl Into<String>,
        place: impl Into<String>,
        reason: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            place: place.into(),
            reason: reason.into(),
            remedy: remedy.into(),
        }
    }
}

/// One line: what a terminal or a log viewer would act upon is escaped.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = format!("{}: {}: {}; {}", self.file, self.place, self.reason, self.remedy);
        let mut rest = line.as_str();
        while let Some((at, c)) = rest.char_indices().find(|(_, c)| is_unprintable(*c)) {
            let (before, after) = rest.split_at(at);
            write!(f, "{before}{}", c.escape_default())?;
            rest = after.get(c.len_utf8()..).unwrap_or_default();
        }
        f.write_str(rest)
    }
}

/// Control characters, line and paragraph separators, and marks that reorder text.
const fn is_unprintable(c: char) -> bool {
    matches!(c,
        '\0'..='\x1f' | '\x7f'..='\u{9f}'
        | '\u{61c}' | '\u{200e}' | '\u{200f}'
        | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The defects found in a run, sorted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// `Err` with the defects, if there are any.
    pub fn check(mut found: Vec<Problem>) -> Result<(), Self> {
        if found.is_empty() {
            return Ok(());
        }
        found.sort();
        found.dedup();
        Err(Self(found))
    }

    /// The defects.
    #[must_use]
    pub fn as_slice(&self) -> &[Problem] {
        &self.0
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

#[cfg(test)]
mod tests {
    use super::Problem;

    #[test]
    fn a_problem_is_one_printable_line() {
        let problem = Problem::new("a.yaml", "/\u{202e}a\n", "broken", "mend it");
        assert_eq!(problem.to_string(), "a.yaml: /\\u{202e}a\\n: broken; mend it");
    }
}
