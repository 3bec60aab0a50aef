//! What kind of source a fact has.
//!
//! `x-cliq-source` names sources as `page: <title>`, `published: <document>` or
//! `live (<confidence>): <who observed it>`.

use std::fmt;

/// The kind of a source, from what decides most to what decides least about requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// A page of the documentation.
    Page,
    /// A published OpenAPI document.
    Published,
    /// Responses of the service that were captured.
    Captured,
    /// Observations of the service that were reported.
    Reported,
    /// What an integration states or its tests assume.
    Secondhand,
    /// Concluded from other facts.
    Inferred,
}

impl Evidence {
    /// The kind of a source; `None` if the text does not say.
    #[must_use]
    pub fn of(source: &str) -> Option<Self> {
        Self::parse(source).ok()
    }

    /// The kind of a source, or what its text lacks.
    pub fn parse(source: &str) -> Result<Self, Malformed> {
        let (class, what) = source.split_once(':').ok_or(Malformed::NoClass)?;
        let (class, confidence) = match class.split_once(" (") {
            Some((class, rest)) => {
                (class, Some(rest.strip_suffix(')').ok_or(Malformed::Confidence)?))
            }
            None => (class, None),
        };
        let evidence = match (class, confidence) {
            ("page", None) => Self::Page,
            ("published", None) => Self::Published,
            ("page" | "published", Some(_)) => return Err(Malformed::SurplusConfidence),
            ("live", None) => return Err(Malformed::NoConfidence),
            ("live", Some("captured")) => Self::Captured,
            ("live", Some("reported")) => Self::Reported,
            ("live", Some("secondhand")) => Self::Secondhand,
            ("live", Some("inferred")) => Self::Inferred,
            ("live", Some(_)) => return Err(Malformed::Confidence),
            _ => return Err(Malformed::Class),
        };
        match what.strip_prefix(' ') {
            Some(what) if !what.trim().is_empty() => Ok(evidence),
            _ => Err(Malformed::NoName),
        }
    }

    /// As the table of operations names it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Published => "published",
            Self::Captured => "live, captured",
            Self::Reported => "live, reported",
            Self::Secondhand => "live, secondhand",
            Self::Inferred => "live, inferred",
        }
    }
}

/// What the text of a source lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Malformed {
    /// Nothing tells the class from the name.
    NoClass,
    /// The class is not one of the three.
    Class,
    /// A source of the class `live` does not say how sure it is.
    NoConfidence,
    /// The confidence is not one of the four.
    Confidence,
    /// Only sources of the class `live` have a confidence.
    SurplusConfidence,
    /// The class is not followed by a space and a name.
    NoName,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoClass => "the source has no class",
            Self::Class => "the class of the source is unknown",
            Self::NoConfidence => "the source has no confidence",
            Self::Confidence => "the confidence of the source is unknown",
            Self::SurplusConfidence => "only a source of the class `live` has a confidence",
            Self::NoName => "the source has no name",
        })
    }
}

impl std::error::Error for Malformed {}

#[cfg(test)]
mod tests {
    use super::{Evidence, Malformed};

    #[test]
    fn sources_say_what_they_are() {
        assert_eq!(Evidence::of("page: Channels, List"), Some(Evidence::Page));
        assert_eq!(Evidence::of("published: bots"), Some(Evidence::Published));
        assert_eq!(Evidence::of("live (captured): a chat plugin"), Some(Evidence::Captured));
        for (source, wrong) in [
            ("published OpenAPI document bots", Malformed::NoClass),
            ("rumor: a chat plugin", Malformed::Class),
            ("live: a chat plugin", Malformed::NoConfidence),
            ("live (surely): a chat plugin", Malformed::Confidence),
            ("live (captured: a chat plugin", Malformed::Confidence),
            ("page (captured): Channels", Malformed::SurplusConfidence),
            ("page: ", Malformed::NoName),
            ("page:Channels", Malformed::NoName),
        ] {
            assert_eq!(Evidence::parse(source), Err(wrong), "{source}");
            assert_eq!(Evidence::of(source), None, "{source}");
        }
    }
}
