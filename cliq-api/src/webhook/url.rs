//! Webhook URLs as Cliq shows them.

use super::target::{PATHS, Target};
use crate::Error;
use crate::auth::Secret;
use crate::types::BotName;
use percent_encoding::percent_decode_str;
use reqwest::Url;

/// Query parameter that holds the webhook token.
pub(super) const KEY: &str = "zapikey";
/// Query parameter that holds the key of an extension.
pub(super) const APPKEY: &str = "appkey";
const BOT: &str = "bot_unique_name";
const MARK_AS_READ: &str = "mark_as_read";

/// The parts of a URL; a builder adds what is missing.
#[derive(Debug)]
pub(super) struct Parts {
    /// Scheme, host, and the path before `/api/v2`.
    pub(super) root: Url,
    pub(super) target: Target,
    pub(super) key: Option<Secret>,
    pub(super) appkey: Option<Secret>,
    pub(super) bot: Option<BotName>,
    pub(super) mark_as_read: Option<bool>,
    /// Other parameters, for the handler of an incoming webhook.
    pub(super) parameters: Vec<(String, String)>,
}

/// Errors never quote the URL, because the key may be anywhere in it.
fn refuse(what: &str, remedy: impl Into<String>) -> Error {
    Error::input(format!("the webhook URL {what}"), remedy)
}

impl Parts {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let url = Url::parse(text).ok().filter(|url| url.host_str().is_some());
        let url = url.ok_or_else(|| {
            refuse("is not a URL", "copy it from Cliq, from `https://` to the end of its `zapikey`")
        })?;
        let (front, segments) = split(url.path())?;
        let root = root(url.clone(), &front)?;
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let target = Target::of_path(&segments).ok_or_else(no_target)?;
        target.check()?;
        let mut parts = Self::new(root, target);
        for (name, value) in url.query_pairs() {
            parts.parameter(&name, &value)?;
        }
        Ok(parts)
    }

    /// Creates the parts from a base URL, a path prefix and a target.
    pub(super) fn of(base: &str, front: &str, target: Target) -> Result<Self, Error> {
        let url = Url::parse(base.trim()).ok().filter(|url| url.host_str().is_some());
        let url = url.ok_or_else(|| {
            Error::input("the base URL of the webhook is not a URL", "use a URL with `https://`")
        })?;
        if url.query().is_some() || url.fragment().is_some() {
            return Err(Error::input(
                "the base URL of the webhook has a query or a fragment",
                "pass the whole URL that Cliq shows to `url`",
            ));
        }
        let front = format!("{}{front}", url.path().trim_end_matches('/'));
        Ok(Self::new(root(url, &front)?, target))
    }

    fn new(root: Url, target: Target) -> Self {
        Self {
            root,
            target,
            key: None,
            appkey: None,
            bot: None,
            mark_as_read: None,
            parameters: Vec::new(),
        }
    }

    fn parameter(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let repeated = match name {
            KEY => self.key.replace(secret(KEY, value)?).is_some(),
            APPKEY if self.target.takes_appkey() => {
                self.appkey.replace(secret(APPKEY, value)?).is_some()
            }
            BOT if self.target.takes_bot() => self.bot.replace(value.into()).is_some(),
            MARK_AS_READ
                if matches!(self.target, Target::Channel(_) | Target::ChannelByName(_)) =>
            {
                let flag = value.parse().map_err(|_| {
                    refuse("has another `mark_as_read` than `true` or `false`", "write one of them")
                })?;
                self.mark_as_read.replace(flag).is_some()
            }
            _ if self.target.is_handler() => {
                self.parameters.push((name.to_owned(), value.to_owned()));
                false
            }
            _ => {
                return Err(refuse(
                    &format!("has a query parameter that {} does not accept", self.target.noun()),
                    "keep `zapikey`; channels and chats also take `bot_unique_name`, channels \
                     `mark_as_read`, bots and extensions `appkey`",
                ));
            }
        };
        if repeated {
            return Err(refuse(&format!("has `{name}` more than once"), "keep one of them"));
        }
        Ok(())
    }
}

/// Parses a key, without white space that copying adds.
pub(super) fn secret(name: &str, text: &str) -> Result<Secret, Error> {
    let text = text.trim();
    let refuse = |what: &str, remedy: &str| {
        Err(Error::input(format!("the `{name}` of the webhook {what}"), remedy))
    };
    if text.is_empty() {
        return refuse("is empty", "create a webhook token in Cliq, and pass it whole");
    }
    if text.contains(['<', '>', '{', '}']) {
        return refuse("is a placeholder", "replace it with the webhook token");
    }
    if text.chars().any(|c| c.is_control() || c == '&' || c == '?') {
        return refuse("has invalid characters", "pass the key alone, without the URL");
    }
    Ok(Secret::from(text))
}

/// The root: host, and `/company/<id>` or `/network/<name>`.
fn root(mut url: Url, front: &str) -> Result<Url, Error> {
    let encrypted = match url.scheme() {
        "https" => true,
        "http" => cliq_runtime::server::is_loopback(&url),
        _ => return Err(refuse("is not a URL of https", "copy it from Cliq")),
    };
    if !encrypted {
        return Err(refuse("would send the key unencrypted", "use a URL with `https://`"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(refuse("has a user or a password", "remove them; the `zapikey` suffices"));
    }
    url.set_path(front);
    url.set_query(None);
    url.set_fragment(None);
    Ok(url)
}

/// Splits a path into the part before `/api/v2` and the decoded segments after it.
fn split(path: &str) -> Result<(String, Vec<String>), Error> {
    let segments: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let at = segments.windows(2).position(|pair| pair == ["api", "v2"]).ok_or_else(no_target)?;
    let (front, rest) = segments.split_at(at);
    let decode = |segment: &&str| {
        percent_decode_str(segment).decode_utf8().ok().map(std::borrow::Cow::into_owned)
    };
    let rest: Option<Vec<String>> = rest.iter().skip(2).map(decode).collect();
    let front: String = front.iter().flat_map(|segment| ["/", segment]).collect();
    Ok((front, rest.ok_or_else(no_target)?))
}

fn no_target() -> Error {
    refuse("has no known target", format!("its path must end with {PATHS}"))
}
