//! The deviations by name, and sets of them.

use std::fmt;
use std::str::FromStr;

/// A way in which responses of the service deviate from their documents.
///
/// The documentation of each variant states what is known: *captured* from the live service,
/// *reported* from live use, or *mocked* by an integration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Quirk {
    /// Numbers arrive as text, such as `"unread_message_count": "0"`. Reported for channels; captured
    /// for the sizes of thumbnails.
    NumbersAsText,
    /// Booleans arrive as `"true"`, `"1"`, `1` or `"enabled"`. Mocked: `"is_onboarded": "1"`.
    BooleansAsText,
    /// Times that may be unset arrive as `""`. Reported: `"unread_time": ""` of a new channel.
    EmptyTimes,
    /// A required key is missing, but never an identifier. A `has_more` of `false` is missing too.
    /// Captured for messages of bots; lists of channels with 13 of 26 keys are mocked.
    MissingKeys,
    /// Every object has a key that no document names. Captured: `is_pinned`, `unfurled_details`,
    /// `thread_information`.
    UnknownKeys,
    /// An object that may be empty is `{}`. Reported:
    /// `"last_message_info": {}` of a new channel; captured: `"thumbnail": {}`.
    EmptyObjects,
    /// `events_list` responds with an array of groups instead of one object. Reported:
    /// `[{"seen_events": [], "url": "/api/v2/events", "type": "event", "data": [...]}]`.
    GroupedEvents,
    /// CSV exports begin with a header row, even with a single column. Reported.
    HeaderRows,
    /// `messages_list` returns the oldest message first. Captured twice.
    OldestFirst,
    /// Ids of messages are written with `%20` by requests that change something and with `_` by
    /// reads. Captured.
    MessageIds,
    /// Messages of a chat are exported as a bare array, oldest first and at most 100, paged by
    /// `fromtime`. Reported. If [`PagedMessageExports`](Self::PagedMessageExports) is set too,
    /// the chat decides between the two forms.
    BareMessageExports,
    /// Messages of a chat are exported in pages of 100 as `{"data", "has_more", "next_token"}`. Mocked.
    PagedMessageExports,
    /// Operations without content respond with HTTP 200 and `{"Response Code": "204 No response"}`,
    /// except edits of messages, which keep their 204. Captured for a post by a bot.
    NoContentBodies,
    /// `reminders_create` responds with an array that holds the reminder, with `msguid` and `lmsguid`.
    /// Mocked.
    ReminderArrays,
    /// `custom_domain_get` responds with `{"data": {}}`, as if no domain is set. Published.
    EmptyCustomDomain,
    /// CSV exports respond with HTTP 200 and a page of HTML. Reported for members of chats. The call fails,
    /// so [`Quirks::all`] leaves it out.
    HtmlExports,
    /// Every operation responds with HTTP 200 and `{"code", "message"}` and is not executed. Inferred. The
    /// call fails, so [`Quirks::all`] leaves it out.
    ErrorsUnder200,
}

impl Quirk {
    /// Every deviation, including those that make a call fail.
    pub const EVERY: &'static [Self] = &[
        Self::NumbersAsText,
        Self::BooleansAsText,
        Self::EmptyTimes,
        Self::MissingKeys,
        Self::UnknownKeys,
        Self::EmptyObjects,
        Self::GroupedEvents,
        Self::HeaderRows,
        Self::OldestFirst,
        Self::MessageIds,
        Self::BareMessageExports,
        Self::PagedMessageExports,
        Self::NoContentBodies,
        Self::ReminderArrays,
        Self::EmptyCustomDomain,
        Self::HtmlExports,
        Self::ErrorsUnder200,
    ];

    /// Name for the command line, such as `numbers-as-text`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NumbersAsText => "numbers-as-text",
            Self::BooleansAsText => "booleans-as-text",
            Self::EmptyTimes => "empty-times",
            Self::MissingKeys => "missing-keys",
            Self::UnknownKeys => "unknown-keys",
            Self::EmptyObjects => "empty-objects",
            Self::GroupedEvents => "grouped-events",
            Self::HeaderRows => "header-rows",
            Self::OldestFirst => "oldest-first",
            Self::MessageIds => "message-ids",
            Self::BareMessageExports => "bare-message-exports",
            Self::PagedMessageExports => "paged-message-exports",
            Self::NoContentBodies => "no-content-bodies",
            Self::ReminderArrays => "reminder-arrays",
            Self::EmptyCustomDomain => "empty-custom-domain",
            Self::HtmlExports => "html-exports",
            Self::ErrorsUnder200 => "errors-under-200",
        }
    }

    /// Whether it makes a call fail.
    #[must_use]
    pub fn is_failure(self) -> bool {
        matches!(self, Self::HtmlExports | Self::ErrorsUnder200)
    }

    fn bit(self) -> u32 {
        1 << (self as u32)
    }
}

impl fmt::Display for Quirk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A set of deviations for a sandbox. Default: none.
///
/// ```
/// use cliq_sandbox::{Quirk, Quirks};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let all = Quirks::all();
/// assert!(all.contains(Quirk::NumbersAsText));
/// let chosen = Quirks::none().with(Quirk::HeaderRows).with(Quirk::HtmlExports);
/// assert_eq!("header-rows,html-exports".parse::<Quirks>()?, chosen);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Quirks {
    bits: u32,
}

impl Quirks {
    /// No deviation: responses follow the documents.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Every deviation that leaves a call usable. Add [`Quirk::HtmlExports`] and
    /// [`Quirk::ErrorsUnder200`], which make calls fail, by name.
    #[must_use]
    pub fn all() -> Self {
        Quirk::EVERY.iter().copied().filter(|quirk| !quirk.is_failure()).collect()
    }

    /// Adds a deviation.
    #[must_use]
    pub fn with(self, quirk: Quirk) -> Self {
        Self { bits: self.bits | quirk.bit() }
    }

    /// Removes a deviation.
    #[must_use]
    pub fn without(self, quirk: Quirk) -> Self {
        Self { bits: self.bits & !quirk.bit() }
    }

    /// Whether a deviation is in the set.
    #[must_use]
    pub fn contains(self, quirk: Quirk) -> bool {
        self.bits & quirk.bit() != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The deviations of the set, in the order of [`Quirk::EVERY`].
    pub fn iter(self) -> impl Iterator<Item = Quirk> {
        Quirk::EVERY.iter().copied().filter(move |quirk| self.contains(*quirk))
    }
}

impl From<Quirk> for Quirks {
    fn from(quirk: Quirk) -> Self {
        Self::none().with(quirk)
    }
}

impl FromIterator<Quirk> for Quirks {
    fn from_iter<I: IntoIterator<Item = Quirk>>(quirks: I) -> Self {
        quirks.into_iter().fold(Self::none(), Self::with)
    }
}

impl Extend<Quirk> for Quirks {
    fn extend<I: IntoIterator<Item = Quirk>>(&mut self, quirks: I) {
        *self = quirks.into_iter().fold(*self, Self::with);
    }
}

/// Writes the names, separated by commas, or `none`.
impl fmt::Display for Quirks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_empty() {
            return f.write_str("none");
        }
        for (index, quirk) in self.iter().enumerate() {
            if index > 0 {
                f.write_str(",")?;
            }
            f.write_str(quirk.name())?;
        }
        Ok(())
    }
}

/// Reads names separated by commas; `all` stands for [`Quirks::all`], `none` for the empty set, and a leading
/// `-` removes a name: `all,-missing-keys,html-exports`.
impl FromStr for Quirks {
    type Err = UnknownQuirk;

    fn from_str(text: &str) -> Result<Self, UnknownQuirk> {
        let mut quirks = Self::none();
        for name in text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            quirks = match (name, name.strip_prefix('-')) {
                ("all", _) => Self::all().iter().fold(quirks, Self::with),
                ("none", _) => quirks,
                (_, Some(name)) => quirks.without(find(name)?),
                (name, None) => quirks.with(find(name)?),
            };
        }
        Ok(quirks)
    }
}

fn find(name: &str) -> Result<Quirk, UnknownQuirk> {
    let quirk = Quirk::EVERY.iter().copied().find(|quirk| quirk.name() == name);
    quirk.ok_or_else(|| UnknownQuirk { name: name.to_owned() })
}

/// A name that is not the name of a deviation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownQuirk {
    name: String,
}

impl fmt::Display for UnknownQuirk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no quirk of the sandbox; use `all`, `none`", self.name)?;
        for quirk in Quirk::EVERY {
            write!(f, ", `{quirk}`")?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownQuirk {}

#[cfg(test)]
mod tests {
    use super::{Quirk, Quirks};

    #[test]
    fn names_are_read_back() {
        for quirk in Quirk::EVERY {
            assert_eq!(quirk.name().parse(), Ok(Quirks::from(*quirk)));
        }
        let every: Quirks = Quirk::EVERY.iter().copied().collect();
        assert_eq!(every.to_string().parse(), Ok(every));
        assert_eq!(every.iter().count(), Quirk::EVERY.len());
        assert_eq!("none".parse(), Ok(Quirks::none()));
        assert_eq!(Quirks::none().to_string(), "none");
    }

    #[test]
    fn sets_are_chosen() {
        let all = Quirks::all();
        assert!(!all.contains(Quirk::HtmlExports) && !all.contains(Quirk::ErrorsUnder200));
        assert_eq!(all.iter().count(), Quirk::EVERY.len() - 2);
        let chosen = "all, -missing-keys, html-exports".parse::<Quirks>();
        assert_eq!(chosen, Ok(all.without(Quirk::MissingKeys).with(Quirk::HtmlExports)));
        let error = "all,odd".parse::<Quirks>().expect_err("is no name").to_string();
        assert!(
            error.starts_with("`odd` is no quirk of the sandbox; use `all`, `none`, "),
            "{error}"
        );
    }
}
