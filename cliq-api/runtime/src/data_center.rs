//! Data centers and their servers.

use crate::Error;
use std::fmt;
use std::str::FromStr;

/// A Zoho data center, which hosts the account of an organization. Accounts and tokens exist in one
/// data center only; another one returns `invalid_client` or `invalid_code`.
///
/// The URL of Cliq in the browser shows the data center, and the OAuth redirect states it as
/// `location`. The `api_domain` of a token response is the host of other Zoho products, never of
/// Cliq: for Canada, it is `www.zohoapis.ca`, while Cliq is at `cliq.zohocloud.ca`.
///
/// ```
/// # extern crate cliq_runtime as cliq_api;
/// use cliq_api::DataCenter;
/// let data_center: DataCenter = "eu".parse()?;
/// assert_eq!(data_center.cliq(), "https://cliq.zoho.eu");
/// assert_eq!("zoho.com.au".parse::<DataCenter>()?, DataCenter::Au);
/// # Ok::<(), cliq_api::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DataCenter {
    /// United States: zoho.com.
    #[default]
    Us,
    /// Europe: zoho.eu.
    Eu,
    /// India: zoho.in.
    In,
    /// Australia: zoho.com.au.
    Au,
    /// Japan: zoho.jp.
    Jp,
    /// China: zoho.com.cn.
    Cn,
    /// Canada: zohocloud.ca.
    Ca,
    /// Saudi Arabia: zoho.sa.
    Sa,
    /// United Kingdom: zoho.uk.
    Uk,
}

/// The servers of a data center.
struct Servers {
    location: &'static str,
    domain: &'static str,
    cliq: &'static str,
    accounts: &'static str,
}

macro_rules! servers {
    ($location:literal, $domain:literal) => {
        Servers {
            location: $location,
            domain: $domain,
            cliq: concat!("https://cliq.", $domain),
            accounts: concat!("https://accounts.", $domain),
        }
    };
}

impl DataCenter {
    /// All data centers.
    pub const ALL: &'static [Self] =
        &[Self::Us, Self::Eu, Self::In, Self::Au, Self::Jp, Self::Cn, Self::Ca, Self::Sa, Self::Uk];

    const fn servers(self) -> Servers {
        match self {
            Self::Us => servers!("us", "zoho.com"),
            Self::Eu => servers!("eu", "zoho.eu"),
            Self::In => servers!("in", "zoho.in"),
            Self::Au => servers!("au", "zoho.com.au"),
            Self::Jp => servers!("jp", "zoho.jp"),
            Self::Cn => servers!("cn", "zoho.com.cn"),
            Self::Ca => servers!("ca", "zohocloud.ca"),
            Self::Sa => servers!("sa", "zoho.sa"),
            Self::Uk => servers!("uk", "zoho.uk"),
        }
    }

    /// Returns the root URL of Cliq, such as `https://cliq.zoho.eu`.
    #[must_use]
    pub const fn cliq(self) -> &'static str {
        self.servers().cliq
    }

    /// Returns the root URL of the accounts server, such as `https://accounts.zoho.eu`.
    #[must_use]
    pub const fn accounts(self) -> &'static str {
        self.servers().accounts
    }

    /// Returns the short code, as in the parameter `location` of the OAuth redirect, such as `eu`.
    #[must_use]
    pub const fn location(self) -> &'static str {
        self.servers().location
    }

    /// Returns the data center of an accounts server. Only `https` and the exact host match,
    /// because client secrets are sent there.
    ///
    /// ```
    /// # extern crate cliq_runtime as cliq_api;
    /// use cliq_api::DataCenter;
    /// let named = DataCenter::for_accounts_server("https://accounts.zoho.in");
    /// assert_eq!(named, Some(DataCenter::In));
    /// assert_eq!(DataCenter::for_accounts_server("https://accounts.zoho.in.example.com"), None);
    /// ```
    #[must_use]
    pub fn for_accounts_server(url: &str) -> Option<Self> {
        let url = reqwest::Url::parse(url).ok()?;
        let plain = url.scheme() == "https"
            && url.port().is_none()
            && url.username().is_empty()
            && url.password().is_none();
        let host = url.host_str().filter(|_| plain)?;
        Self::ALL
            .iter()
            .find(|candidate| candidate.accounts().strip_prefix("https://") == Some(host))
            .copied()
    }
}

impl fmt::Display for DataCenter {
    /// The short code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.location())
    }
}

impl FromStr for DataCenter {
    type Err = Error;

    /// Parses a short code (`eu`), a domain (`zoho.eu`, `.com.au`), or the root of a server
    /// (`https://cliq.zoho.eu`), ignoring case.
    fn from_str(text: &str) -> Result<Self, Error> {
        let wanted = text.trim().to_ascii_lowercase();
        let host = wanted.strip_prefix("https://").unwrap_or(&wanted).trim_end_matches('/');
        let domain = host
            .strip_prefix("cliq.")
            .or_else(|| host.strip_prefix("accounts."))
            .or_else(|| host.strip_prefix('.'))
            .unwrap_or(host);
        Self::ALL
            .iter()
            .find(|candidate| {
                let servers = candidate.servers();
                let suffix = servers.domain.split_once('.').map(|(_, suffix)| suffix);
                domain == servers.location || domain == servers.domain || Some(domain) == suffix
            })
            .copied()
            .ok_or_else(|| {
                let codes: Vec<_> = Self::ALL.iter().map(|known| known.location()).collect();
                Error::input(
                    format!("`{}` is not a data center", text.escape_debug()),
                    format!("use one of {}, or set base and accounts URL", codes.join(", ")),
                )
            })
    }
}

#[cfg(test)]
mod tests {
    use super::DataCenter;

    #[test]
    fn every_spelling_is_read() {
        for data_center in DataCenter::ALL {
            let servers = data_center.servers();
            let suffix = servers.domain.split_once('.').unwrap().1;
            for text in [
                servers.location.to_owned(),
                servers.location.to_uppercase(),
                servers.domain.to_owned(),
                format!(".{suffix}"),
                suffix.to_owned(),
                servers.cliq.to_owned(),
                format!("{}/", servers.accounts),
                format!(" {} ", servers.domain.to_uppercase()),
            ] {
                assert_eq!(text.parse::<DataCenter>().unwrap(), *data_center, "{text}");
            }
            assert_eq!(DataCenter::for_accounts_server(servers.accounts), Some(*data_center));
            assert_eq!(data_center.to_string(), servers.location);
        }
    }

    #[test]
    fn the_short_domains_of_the_documentation_are_read() {
        for (text, expected) in [(".au", DataCenter::Au), (".cn", DataCenter::Cn)] {
            assert_eq!(text.parse::<DataCenter>().unwrap(), expected);
        }
    }

    #[test]
    fn an_unknown_one_lists_the_known() {
        for text in ["", "mars", "zoho", "zoho.ae", "zohocloud.com", "eu.zoho"] {
            let error = text.parse::<DataCenter>().unwrap_err().to_string();
            assert!(error.contains("us, eu, in, au, jp, cn, ca, sa, uk"), "{error}");
        }
    }

    #[test]
    fn accounts_servers_match_exactly() {
        for url in [
            "http://accounts.zoho.eu",
            "https://accounts.zoho.eu:8443",
            "https://accounts.zoho.eu@evil.example",
            "https://user@accounts.zoho.eu",
            "https://accounts.zoho.eu.evil.example",
            "https://evil.example/accounts.zoho.eu",
            "https://xaccounts.zoho.eu",
            "https://cliq.zoho.eu",
            "https://accounts.zoho.ae",
            "accounts.zoho.eu",
            "",
        ] {
            assert_eq!(DataCenter::for_accounts_server(url), None, "{url}");
        }
        let with_path = DataCenter::for_accounts_server("https://ACCOUNTS.zohocloud.ca/oauth");
        assert_eq!(with_path, Some(DataCenter::Ca));
    }
}
