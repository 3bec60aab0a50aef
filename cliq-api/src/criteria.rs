//! Conditions on the fields of records, with values that are quoted.

use std::fmt;

/// A condition on the fields of records, for
/// [`list_records`](crate::databases::request::ListRecords::criteria).
///
/// Numbers and booleans stand as they are, text in double quotes with `\` before quotes and
/// backslashes, so that no value can become a part of the condition.
///
/// ```
/// use cliq_api::Criteria;
///
/// let one = Criteria::field("productid").equals(1001);
/// assert_eq!(one.to_string(), "(productid==1001)");
///
/// let some = Criteria::field("productcategory").equals("5\" discs").and(one);
/// assert_eq!(some.to_string(), r#"((productcategory=="5\" discs")&&(productid==1001))"#);
/// ```
///
/// ```no_run
/// use cliq_api::Criteria;
///
/// # async fn f(cliq: cliq_api::Cliq) -> Result<(), cliq_api::Error> {
/// let page = cliq.databases().list_records("products")
///     .criteria(Criteria::field("instock").equals(true))
///     .order_by("+productid")
///     .await?;
/// # Ok(()) }
/// ```
///
/// The documentation of the API shows `==` alone. The other comparisons, `&&` and `||` are those of
/// Deluge, the language in which such databases are otherwise asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a condition does nothing until it is sent"]
pub struct Criteria(String);

/// A field that is about to be compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a field is no condition; compare it with a value"]
pub struct CriteriaField(String);

/// A value to compare with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CriteriaValue {
    /// Text; it is quoted.
    Text(String),
    /// A number.
    Number(serde_json::Number),
    /// A boolean.
    Boolean(bool),
}

impl Criteria {
    /// Begins a condition. A name with anything but letters, digits and `_` is quoted like text.
    pub fn field(name: impl Into<String>) -> CriteriaField {
        let name = name.into();
        let plain = |c: char| c.is_alphanumeric() || c == '_';
        let is_plain = !name.is_empty() && name.chars().all(plain);
        CriteriaField(if is_plain { name } else { quoted(&name) })
    }

    /// A condition as the service reads it, sent as it is. Nothing is quoted.
    pub fn raw(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Both conditions hold.
    pub fn and(self, other: Self) -> Self {
        self.joined("&&", &other)
    }

    /// One of the conditions holds, or both.
    pub fn or(self, other: Self) -> Self {
        self.joined("||", &other)
    }

    /// The condition as it is sent, before it is percent-encoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn joined(&self, operator: &str, other: &Self) -> Self {
        Self(format!("({self}{operator}{other})"))
    }
}

impl CriteriaField {
    /// The field has this value.
    pub fn equals(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("==", &value.into())
    }

    /// The field has another value.
    pub fn not_equals(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("!=", &value.into())
    }

    /// The field is greater than the value.
    pub fn greater_than(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared(">", &value.into())
    }

    /// The field is the value or greater.
    pub fn at_least(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared(">=", &value.into())
    }

    /// The field is less than the value.
    pub fn less_than(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("<", &value.into())
    }

    /// The field is the value or less.
    pub fn at_most(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("<=", &value.into())
    }

    fn compared(self, operator: &str, value: &CriteriaValue) -> Criteria {
        Criteria(format!("({}{operator}{value})", self.0))
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

impl fmt::Display for CriteriaValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(&quoted(text)),
            Self::Number(number) => number.fmt(f),
            Self::Boolean(value) => value.fmt(f),
        }
    }
}

impl fmt::Display for Criteria {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Criteria> for String {
    fn from(criteria: Criteria) -> Self {
        criteria.0
    }
}

impl From<&str> for CriteriaValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<&String> for CriteriaValue {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<String> for CriteriaValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<bool> for CriteriaValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<serde_json::Number> for CriteriaValue {
    fn from(value: serde_json::Number) -> Self {
        Self::Number(value)
    }
}

/// A number that is not finite is sent as text, which no number equals.
impl From<f64> for CriteriaValue {
    fn from(value: f64) -> Self {
        serde_json::Number::from_f64(value)
            .map_or_else(|| Self::Text(value.to_string()), Self::Number)
    }
}

macro_rules! from_integers {
    ($($kind:ty)+) => {$(
        impl From<$kind> for CriteriaValue {
            fn from(value: $kind) -> Self {
                Self::Number(value.into())
            }
        }
    )+};
}

from_integers!(i8 i16 i32 i64 u8 u16 u32 u64);

#[cfg(test)]
mod tests {
    use super::Criteria;

    #[test]
    fn values_cannot_become_conditions() {
        let field = || Criteria::field("name");
        for (criteria, expected) in [
            (field().equals(1001), "(name==1001)"),
            (field().equals(-1.5), "(name==-1.5)"),
            (field().equals(f64::NAN), "(name==\"NaN\")"),
            (field().equals(true), "(name==true)"),
            (field().equals("1001"), "(name==\"1001\")"),
            (field().equals(""), "(name==\"\")"),
            (field().equals("a\")||(1==1"), "(name==\"a\\\")||(1==1\")"),
            (field().equals("a\\"), "(name==\"a\\\\\")"),
            (field().equals("a\\\""), "(name==\"a\\\\\\\"\")"),
            (field().not_equals("x"), "(name!=\"x\")"),
            (field().greater_than(1_u8), "(name>1)"),
            (field().at_least(1_u64), "(name>=1)"),
            (field().less_than(1_i64), "(name<1)"),
            (field().at_most("x".to_owned()), "(name<=\"x\")"),
            (Criteria::field("a==1)||(b").equals(1), "(\"a==1)||(b\"==1)"),
            (Criteria::raw("(a==1)"), "(a==1)"),
        ] {
            assert_eq!(String::from(criteria), expected);
        }
    }

    #[test]
    fn conditions_keep_their_order() {
        let [a, b, c] = ["a", "b", "c"].map(|name| Criteria::field(name).equals(1));
        let both = a.clone().or(b.clone()).and(c.clone());
        assert_eq!(both.as_str(), "(((a==1)||(b==1))&&(c==1))");
        assert_eq!(a.or(b.and(c)).as_str(), "((a==1)||((b==1)&&(c==1)))");
    }
}
