//! What kind of source a fact has.
//!
//! `x-cliq-source` names sources as `page: <title>`, `published: <document>` or
//! `live (<confidence>): <who observed it>`.

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
        let (kind, what) = source.split_once(": ")?;
        if what.trim().is_empty() {
            return None;
        }
        Some(match kind {
            "page" => Self::Page,
            "published" => Self::Published,
            "live (captured)" => Self::Captured,
            "live (reported)" => Self::Reported,
            "live (secondhand)" => Self::Secondhand,
            "live (inferred)" => Self::Inferred,
            _ => return None,
        })
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

#[cfg(test)]
mod tests {
    use super::Evidence;

    #[test]
    fn sources_say_what_they_are() {
        assert_eq!(Evidence::of("page: Channels, List"), Some(Evidence::Page));
        assert_eq!(Evidence::of("published: bots"), Some(Evidence::Published));
        assert_eq!(Evidence::of("live (captured): a chat plugin"), Some(Evidence::Captured));
        assert_eq!(Evidence::of("live: a chat plugin"), None);
        assert_eq!(Evidence::of("live (surely): a chat plugin"), None);
        assert_eq!(Evidence::of("page: "), None);
        assert_eq!(Evidence::of("published OpenAPI document bots"), None);
    }
}
