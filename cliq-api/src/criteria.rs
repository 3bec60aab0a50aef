//! Filter criteria for database records.

use std::fmt;

/// A filter on the fields of records, for
/// [`list_records`](crate::databases::request::ListRecords::criteria).
///
/// Text is quoted and escaped, so that a value cannot change the condition. Numbers and booleans
/// are not quoted.
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
/// The API documentation shows `==` only. The other comparisons, `&&` and `||` are those of Deluge,
/// the usual query language of these databases.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a condition does nothing until it is sent"]
pub struct Criteria(String);

/// A field to compare with a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a field does nothing until it is compared with a value"]
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
    /// Returns a field to compare. A name with characters other than letters, digits and `_` is
    /// quoted.
    pub fn field(name: impl Into<String>) -> CriteriaField {
        let name = name.into();
        let plain = |c: char| c.is_alphanumeric() || c == '_';
        let is_plain = !name.is_empty() && name.chars().all(plain);
        CriteriaField(if is_plain { name } else { quoted(&name) })
    }

    /// Creates a condition from raw text, which is neither quoted nor checked.
    pub fn raw(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Combines two conditions with `&&`.
    pub fn and(self, other: Self) -> Self {
        self.joined("&&", &other)
    }

    /// Combines two conditions with `||`.
    pub fn or(self, other: Self) -> Self {
        self.joined("||", &other)
    }

    /// Returns the condition as it is sent, without percent-encoding.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn joined(&self, operator: &str, other: &Self) -> Self {
        Self(format!("({self}{operator}{other})"))
    }
}

impl CriteriaField {
    /// Requires that the field equals the value.
    pub fn equals(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("==", &value.into())
    }

    /// Requires that the field differs from the value.
    pub fn not_equals(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("!=", &value.into())
    }

    /// Requires that the field is greater than the value.
    pub fn greater_than(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared(">", &value.into())
    }

    /// Requires that the field is greater than or equal to the value.
    pub fn at_least(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared(">=", &value.into())
    }

    /// Requires that the field is less than the value.
    pub fn less_than(self, value: impl Into<CriteriaValue>) -> Criteria {
        self.compared("<", &value.into())
    }

    /// Requires that the field is less than or equal to the value.
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

/// A number that is not finite is sent as text, which equals no number.
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
