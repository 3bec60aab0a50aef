//! The form in which an operation takes times.

use super::{Timestamp, format_iso, parse_iso};
use std::borrow::Cow;

/// The form in which an operation takes times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeForm {
    /// ISO 8601.
    Iso,
    /// Epoch milliseconds, a number.
    Milliseconds,
    /// Epoch milliseconds, a number or its digits as text.
    MillisecondsOrText,
}

impl TimeForm {
    /// The time in this form; `None` if the text is not a time.
    pub(crate) fn of(self, text: &str) -> Option<Cow<'_, str>> {
        match self {
            Self::Iso if parse_iso(text).is_some() => Some(text.into()),
            Self::Iso => Timestamp::from(text).epoch_milliseconds().map(format_iso).map(Cow::Owned),
            Self::Milliseconds | Self::MillisecondsOrText => {
                let milliseconds = Timestamp::from(text).epoch_milliseconds()?;
                let is_written = text.parse::<i64>().is_ok();
                Some(if is_written { text.into() } else { milliseconds.to_string().into() })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::TimeForm;

    #[test]
    fn each_form_is_made_of_every_other() {
        const ISO: &str = "2017-07-03T14:59:20+05:30";
        for (form, text, expected) in [
            (TimeForm::Iso, ISO, Some(ISO)),
            (TimeForm::Iso, "20170703T092920Z", Some("20170703T092920Z")),
            (TimeForm::Iso, "1499074160123", Some("2017-07-03T09:29:20+00:00")),
            (TimeForm::Milliseconds, ISO, Some("1499074160000")),
            (TimeForm::Milliseconds, "1499074160123", Some("1499074160123")),
            (TimeForm::MillisecondsOrText, "2017-07-03T09:29:20.5Z", Some("1499074160500")),
            (TimeForm::Iso, "-1", None),
            (TimeForm::Milliseconds, "-1", None),
            (TimeForm::Milliseconds, "tomorrow", None),
            (TimeForm::Milliseconds, "", None),
        ] {
            assert_eq!(form.of(text).as_deref(), expected, "{form:?} {text}");
        }
    }
}
