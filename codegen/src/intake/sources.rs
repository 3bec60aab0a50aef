//! `specs/sources.toml`: where the published documents come from, and which of their contents is
//! taken in.

use crate::problem::Problem;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const FILE: &str = "sources.toml";

const HEAD: &str = "\
# Where the documents that Zoho publishes come from, and which contents of theirs `specs/` has.
#
# `pages` are the help pages that name them: each has a link \"Download … OpenAPI Document\". What
# the links lead to is not known for all of them. Where it is, it belongs into `url`, by hand, and
# `cargo xtask refresh` fetches it; for the others download the files and run
# `cargo xtask refresh --from DIR`.
#
# `sha256`, `size` (bytes) and `changed` (day on which a content was first seen here) are written by
# that command. The day changes only when the content does.
";

/// The sources of all versions of the API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Sources {
    /// By version of the API, such as `v2`.
    pub apis: BTreeMap<String, Api>,
}

/// The sources of one version.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Api {
    /// Help pages with links to the documents.
    #[serde(default)]
    pub pages: Vec<String>,
    /// By file name, such as `bots.yml`.
    #[serde(default)]
    pub documents: BTreeMap<String, Origin>,
}

/// One published document.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Where it can be fetched.
    pub url: Option<String>,
    /// Digest of the content taken in last: 64 hexadecimal digits.
    pub sha256: Option<String>,
    /// Its size in bytes.
    pub size: Option<u64>,
    /// Day on which that content came, such as `2024-05-31`.
    pub changed: Option<String>,
}

impl Sources {
    /// Reads the text of the file.
    ///
    /// ```
    /// use cliq_codegen::intake::sources::Sources;
    ///
    /// let mut sources = Sources::parse("[v2.documents.\"bots.yml\"]\nsize = 3").unwrap();
    /// assert!(sources.record("v2", "bots.yml", "ab12", 4, "2024-05-31"));
    /// assert!(!sources.record("v2", "bots.yml", "ab12", 4, "2024-06-01"));
    /// assert!(sources.text().ends_with("size = 4\nchanged = \"2024-05-31\"\n"));
    /// ```
    pub fn parse(text: &str) -> Result<Self, Problem> {
        toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let reason = error.message().lines().next().unwrap_or_default().to_owned();
            let remedy = "write `[v2.documents.\"bots.yml\"]` with url, sha256, size and changed";
            Problem::new(FILE, line.to_string(), reason, remedy)
        })
    }

    /// The text of the file; the same for the same sources.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (name, api) in &self.apis {
            let _ = write!(text, "\n[{}]\npages = [\n", key(name));
            for page in &api.pages {
                let _ = writeln!(text, "    {},", string(page));
            }
            text.push_str("]\n");
            for (file, origin) in &api.documents {
                let _ = writeln!(text, "\n[{}.documents.{}]", key(name), string(file));
                let texts = [("url", &origin.url), ("sha256", &origin.sha256)];
                for (key, value) in texts {
                    line(&mut text, key, value.as_deref().map(string));
                }
                line(&mut text, "size", origin.size.map(|size| size.to_string()));
                line(&mut text, "changed", origin.changed.as_deref().map(string));
            }
        }
        text
    }

    /// Notes which content was taken in on a day; whether it is another one than before. The same
    /// content changes nothing, not even the day.
    pub fn record(&mut self, api: &str, file: &str, sha256: &str, size: u64, day: &str) -> bool {
        let documents = &mut self.apis.entry(api.to_owned()).or_default().documents;
        let origin = documents.entry(file.to_owned()).or_default();
        if origin.sha256.as_deref() == Some(sha256) {
            return false;
        }
        origin.sha256 = Some(sha256.to_owned());
        origin.size = Some(size);
        origin.changed = Some(day.to_owned());
        true
    }
}

/// The day of a time in seconds since 1970, in universal time: `2024-05-31`.
#[must_use]
pub fn day(seconds: u64) -> String {
    let days = seconds / 86_400;
    // Years are counted from March, so that the leap day is the last of a year.
    let shifted = days + 719_468;
    let era = shifted / 146_097;
    let of_era = shifted % 146_097;
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

fn line(text: &mut String, key: &str, value: Option<String>) {
    if let Some(value) = value {
        let _ = writeln!(text, "{key} = {value}");
    }
}

fn key(name: &str) -> String {
    let bare = !name.is_empty()
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    if bare { name.to_owned() } else { string(name) }
}

fn string(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04X}", u32::from(c)),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

#[cfg(test)]
mod tests {
    use super::{Sources, day};

    const TEXT: &str = "[v2]\npages = [\"https://example.com/a\"]\n\
        [v2.documents.\"bots.yml\"]\nurl = \"https://example.com/\\\"b\"\nsha256 = \"ab\"\nsize = 2\n\
        changed = \"2024-01-01\"\n[v2.documents.\"a.yml\"]\n";

    #[test]
    fn what_is_written_reads_back_and_is_written_the_same() {
        let sources = Sources::parse(TEXT).unwrap();
        let text = sources.text();
        assert_eq!(Sources::parse(&text).unwrap(), sources);
        assert_eq!(Sources::parse(&text).unwrap().text(), text);
        assert!(text.starts_with("# Where the documents"));
        assert!(text.find("a.yml").unwrap() < text.find("bots.yml").unwrap());
    }

    #[test]
    fn the_committed_file_is_as_it_would_be_written() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/sources.toml");
        let text = std::fs::read_to_string(path).unwrap();
        assert_eq!(Sources::parse(&text).unwrap().text(), text);
    }

    #[test]
    fn only_another_content_moves_the_day() {
        let mut sources = Sources::parse(TEXT).unwrap();
        let before = sources.text();
        assert!(!sources.record("v2", "bots.yml", "ab", 2, "2025-01-01"));
        assert_eq!(sources.text(), before);
        assert!(sources.record("v2", "bots.yml", "cd", 3, "2025-01-01"));
        assert!(sources.text().contains("sha256 = \"cd\"\nsize = 3\nchanged = \"2025-01-01\""));
        assert!(sources.text().contains("url = \"https://example.com/\\\"b\""), "the url stays");
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_line() {
        let problem = Sources::parse("[v2]\npages = []\nurls = 3\n").unwrap_err();
        assert_eq!((problem.file.as_str(), problem.place.as_str()), ("sources.toml", "3"));
        assert!(problem.reason.contains("urls"), "{problem}");
        assert!(Sources::parse("[v2").is_err());
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (seconds, expected) in [
            (0, "1970-01-01"),
            (951_782_399, "2000-02-28"),
            (951_782_400, "2000-02-29"),
            (951_868_800, "2000-03-01"),
            (1_735_689_599, "2024-12-31"),
            (1_735_689_600, "2025-01-01"),
        ] {
            assert_eq!(day(seconds), expected);
        }
    }
}
