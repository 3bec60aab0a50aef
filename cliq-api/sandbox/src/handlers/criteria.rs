//! Conditions on records: comparisons in parentheses, with `&&` and `||` between them.

use crate::response::Refusal;
use serde_json::{Map, Value};
use std::cmp::Ordering;
use std::iter::Peekable;
use std::str::Chars;

const COMPARISONS: [&str; 6] = ["==", "!=", ">=", "<=", ">", "<"];

/// How deep parentheses may be nested.
const DEPTH: usize = 32;

/// A condition that was understood.
#[derive(Debug)]
pub(crate) enum Criteria {
    Compare { field: String, operator: &'static str, value: String },
    All(Vec<Self>),
    Any(Vec<Self>),
}

impl Criteria {
    pub(crate) fn parse(text: &str) -> Result<Self, Refusal> {
        let tokens = tokens(text).and_then(|tokens| {
            let mut tokens = tokens.into_iter().peekable();
            let criteria = any(&mut tokens, 0)?;
            tokens.next().is_none().then_some(criteria)
        });
        tokens.ok_or_else(|| {
            let message = "The criteria are not understood; write them like (column==\"value\").";
            Refusal::bad("invalid_inputs", message)
        })
    }

    pub(crate) fn matches(&self, record: &Map<String, Value>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.matches(record)),
            Self::Any(parts) => parts.iter().any(|part| part.matches(record)),
            Self::Compare { field, operator, value } => {
                let Some(found) = record.get(field).map(as_text) else {
                    return *operator == "!=";
                };
                holds(operator, compare(&found, value))
            }
        }
    }
}

/// Whether two values in this order fulfil a comparison.
pub(crate) fn holds(operator: &str, order: Ordering) -> bool {
    match operator {
        "!=" => order != Ordering::Equal,
        ">=" => order != Ordering::Less,
        "<=" => order != Ordering::Greater,
        ">" => order == Ordering::Greater,
        "<" => order == Ordering::Less,
        _ => order == Ordering::Equal,
    }
}

/// The value without regard to how it is written: the documentation compares a text with digits.
pub(crate) fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Numbers by size, everything else by letter.
pub(crate) fn compare(left: &str, right: &str) -> Ordering {
    let numbers = left.parse::<f64>().ok().zip(right.parse::<f64>().ok());
    match numbers.and_then(|(left, right)| left.partial_cmp(&right)) {
        Some(order) => order,
        None => left.cmp(right),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Token {
    /// A name or a value.
    Word(String),
    Sign(&'static str),
}

type Tokens = Peekable<std::vec::IntoIter<Token>>;

fn tokens(text: &str) -> Option<Vec<Token>> {
    const SIGNS: [&str; 4] = ["(", ")", "&&", "||"];
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let sign = SIGNS.iter().chain(&COMPARISONS).find(|sign| rest.starts_with(**sign));
        if let Some(sign) = sign {
            found.push(Token::Sign(sign));
            rest = rest.get(sign.len()..)?;
        } else if matches!(first, '"' | '\'') {
            let mut chars = rest.get(1..)?.chars();
            found.push(Token::Word(quoted(&mut chars, first)?));
            rest = chars.as_str();
        } else {
            let end = rest.find(['(', ')', '&', '|', '=', '!', '<', '>']).unwrap_or(rest.len());
            let word = rest.get(..end).filter(|word| !word.is_empty())?;
            found.push(Token::Word(word.trim_end().to_owned()));
            rest = rest.get(end..)?;
        }
        rest = rest.trim_start();
    }
    Some(found)
}

/// Text up to its closing quote; a backslash hides a quote or another backslash.
fn quoted(chars: &mut Chars<'_>, quote: char) -> Option<String> {
    let mut text = String::new();
    loop {
        match chars.next()? {
            '\\' => text.push(chars.next()?),
            c if c == quote => return Some(text),
            c => text.push(c),
        }
    }
}

fn any(tokens: &mut Tokens, depth: usize) -> Option<Criteria> {
    let mut parts = vec![all(tokens, depth)?];
    while tokens.next_if_eq(&Token::Sign("||")).is_some() {
        parts.push(all(tokens, depth)?);
    }
    Some(Criteria::Any(parts))
}

fn all(tokens: &mut Tokens, depth: usize) -> Option<Criteria> {
    let mut parts = vec![one(tokens, depth)?];
    while tokens.next_if_eq(&Token::Sign("&&")).is_some() {
        parts.push(one(tokens, depth)?);
    }
    Some(Criteria::All(parts))
}

fn one(tokens: &mut Tokens, depth: usize) -> Option<Criteria> {
    match tokens.next()? {
        Token::Sign("(") if depth < DEPTH => {
            let inner = any(tokens, depth + 1)?;
            (tokens.next()? == Token::Sign(")")).then_some(inner)
        }
        Token::Word(field) => match (tokens.next()?, tokens.next()?) {
            (Token::Sign(operator), Token::Word(value)) if COMPARISONS.contains(&operator) => {
                Some(Criteria::Compare { field, operator, value })
            }
            _ => None,
        },
        Token::Sign(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Criteria;
    use serde_json::json;

    #[test]
    fn conditions_are_understood() {
        let record = json!({ "id": "7", "name": "5\" (a&&b)", "count": 10, "open": true });
        let record = record.as_object().expect("is an object");
        for (criteria, expected) in [
            ("(id==7)", true),
            ("id==7", true),
            ("(id==\"7\")", true),
            ("(open==true)", true),
            ("(count>9)", true),
            ("(count<9)", false),
            ("(count>=10) && (count<=10)", true),
            (r#"(name=="5\" (a&&b)")"#, true),
            ("((id==1)||(count==10))&&(open!=false)", true),
            ("(id==1)||(count==10)&&(open==false)", false),
            ("(other==1)", false),
            ("(other!=1)", true),
        ] {
            let found = Criteria::parse(criteria).expect(criteria).matches(record);
            assert_eq!(found, expected, "{criteria}");
        }
        let nested = "(".repeat(100_000);
        for broken in
            ["", "(", "(id)", "(id==7", "(id=7)", "id==7)", "(id==\"7)", "(id==7)||", &nested]
        {
            assert!(Criteria::parse(broken).is_err(), "{broken}");
        }
    }
}
