//! Conditions on records of data stores: `(name=value)`, with `&&` and `||` between them.

use crate::handlers::criteria::{as_text, compare, holds};
use crate::response::Refusal;
use serde_json::{Map, Value};
use std::cmp::Ordering;

/// Conditions of one filter, and values of one `in`.
const MOST: usize = 10;
/// Operators; longer ones come before those they begin with.
const OPERATORS: [&str; 11] =
    ["not like", "not in", "like", "in", "==", "!=", ">=", "<=", "=", ">", "<"];

/// A filter: any of its groups matches, with all of the conditions in it.
#[derive(Debug)]
pub(crate) struct RecordCriteria(Vec<Vec<Condition>>);

#[derive(Debug)]
struct Condition {
    field: String,
    operator: &'static str,
    /// One, or those of `in`.
    values: Vec<String>,
}

impl RecordCriteria {
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        let mut groups = vec![Vec::new()];
        let mut rest = text.trim();
        let mut count = 0;
        loop {
            let (condition, after) = next(rest).ok_or_else(malformed)?;
            count += 1;
            if count > MOST {
                let message = format!("At most {MOST} conditions are possible.");
                return Err(Refusal::bad("datastore_criteria_limit_exceeded", message));
            }
            if let Some(group) = groups.last_mut() {
                group.push(Condition::parse(condition)?);
            }
            rest = after.trim_start();
            if let Some(after) = rest.strip_prefix("&&") {
                rest = after.trim_start();
            } else if let Some(after) = rest.strip_prefix("||") {
                groups.push(Vec::new());
                rest = after.trim_start();
            } else {
                return if rest.is_empty() { Ok(Self(groups)) } else { Err(malformed()) };
            }
        }
    }

    /// The fields that it names.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &str> {
        self.0.iter().flatten().map(|condition| condition.field.as_str())
    }

    pub(crate) fn matches(&self, record: &Map<String, Value>) -> bool {
        self.0.iter().any(|group| group.iter().all(|condition| condition.matches(record)))
    }
}

/// The first condition of a text, without its parentheses, and what follows.
fn next(text: &str) -> Option<(&str, &str)> {
    if !text.starts_with('(') {
        let end = text.find("&&").or_else(|| text.find("||")).unwrap_or(text.len());
        return Some((text.get(..end)?, text.get(end..)?));
    }
    let (mut depth, mut quote) = (0_usize, None);
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), _) if open == c => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return Some((text.get(1..at)?, text.get(at + 1..)?));
        }
    }
    None
}

impl Condition {
    fn parse(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
        let (field, rest) = text.split_at(end);
        let rest = rest.trim_start();
        if field.is_empty() || rest.is_empty() {
            return Err(malformed());
        }
        let fits = |operator: &&&str| {
            let after = rest.strip_prefix(**operator);
            let is_word = operator.ends_with(char::is_alphabetic);
            after.is_some_and(|after| !is_word || !after.starts_with(char::is_alphanumeric))
        };
        let Some(operator) = OPERATORS.iter().find(fits) else {
            let message = format!("'{field}' is followed by an unknown operator.");
            return Err(Refusal::bad("datastore_criteria_invalid_operator", message));
        };
        let value = rest.get(operator.len()..).unwrap_or_default().trim();
        let values: Vec<_> = if operator.ends_with("in") {
            let list = value.trim_start_matches(['(', '[']).trim_end_matches([')', ']']);
            list.split(',').map(unquoted).collect()
        } else {
            vec![unquoted(value)]
        };
        if values.len() > MOST {
            let message = format!("`in` has more than {MOST} values.");
            return Err(Refusal::bad("datastore_in_query_limit_exceeded", message));
        }
        Ok(Self { field: field.to_owned(), operator, values })
    }

    fn matches(&self, record: &Map<String, Value>) -> bool {
        let found = record.get(&self.field).map(as_text).unwrap_or_default();
        let value = self.values.first().map_or("", String::as_str);
        let order = compare(&found, value);
        let is_like = || {
            let pattern = value.trim_matches(['%', '*']).to_lowercase();
            found.to_lowercase().contains(&pattern)
        };
        let is_in = || self.values.iter().any(|value| compare(&found, value) == Ordering::Equal);
        match self.operator {
            "like" => is_like(),
            "not like" => !is_like(),
            "in" => is_in(),
            "not in" => !is_in(),
            comparison => holds(comparison, order),
        }
    }
}

fn unquoted(text: &str) -> String {
    let text = text.trim();
    let inner =
        ['"', '\''].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    inner.unwrap_or(text).to_owned()
}

fn malformed() -> Refusal {
    let message = "The criteria are not understood; write them like (name=value) && (other=value).";
    Refusal::bad("datastore_invalid_criteria", message)
}

#[cfg(test)]
mod tests {
    use super::RecordCriteria;
    use serde_json::json;

    #[test]
    fn conditions_are_understood() {
        let record = json!({ "empname": "John (Jr.)", "empid": "10", "isactive": true });
        let record = record.as_object().expect("is an object");
        for (criteria, expected) in [
            ("(empid=10)", true),
            ("(empid==10)", true),
            ("empid>9", true),
            ("(empid<9)", false),
            (r#"(empname="John (Jr.)")"#, true),
            ("(empname like john)", true),
            ("(empname not like ann)", true),
            ("(empid in 1, 10)", true),
            ("(empid not in (1,10))", false),
            ("(empid=1) || (empid=10) && (isactive=true)", true),
            ("(empid=1) && (empid=10) || (isactive=false)", false),
            ("(other!=1)", true),
        ] {
            let found = RecordCriteria::parse(criteria).expect(criteria).matches(record);
            assert_eq!(found, expected, "{criteria}");
        }
        let many = ["(a=1)"; 11].join("&&");
        let values = format!("(a in {})", ["1"; 11].join(","));
        for (broken, code) in [
            ("", "datastore_invalid_criteria"),
            ("(", "datastore_invalid_criteria"),
            ("(a)", "datastore_invalid_criteria"),
            ("(a=1", "datastore_invalid_criteria"),
            ("(a=1)(b=2)", "datastore_invalid_criteria"),
            ("(a=1)&&", "datastore_invalid_criteria"),
            ("(a ~ 1)", "datastore_criteria_invalid_operator"),
            (&many, "datastore_criteria_limit_exceeded"),
            (&values, "datastore_in_query_limit_exceeded"),
        ] {
            let refusal = RecordCriteria::parse(broken).expect_err(broken);
            assert_eq!(refusal.code, code, "{broken}");
        }
    }
}
