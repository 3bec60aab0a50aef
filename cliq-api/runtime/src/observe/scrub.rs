//! Secrets that a text shows by their name or their form, whoever owns them.

/// Replacement of a secret.
const HIDDEN: &str = "…";
/// Names of secrets: keys of JSON, parameters of queries and forms, headers.
const NAMES: [&str; 10] = [
    "access_token",
    "appkey",
    "authorization",
    "authtoken",
    "client_secret",
    "code_verifier",
    "password",
    "refresh_token",
    "token",
    "zapikey",
];
/// Schemes of the `Authorization` header.
const SCHEMES: [&str; 2] = ["bearer", "zoho-oauthtoken"];
/// Minimum length of a token after the name of a scheme, which may also be an ordinary word.
const TOKEN: usize = 16;
/// Minimum length of a token of Zoho with its prefix, such as `1000.`.
const ZOHO_TOKEN: usize = 29;

/// Hides the values of secret names, and what has the form of a token of Zoho.
pub(super) fn scrub(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (word, after) = leading(rest, is_word);
        if word.is_empty() {
            let mut chars = rest.chars();
            kept.extend(chars.next());
            rest = chars.as_str();
        } else if is_zoho_token(word) {
            kept.push_str(HIDDEN);
            rest = after;
        } else if let Some((lead, end)) = secret_after(word, after) {
            kept.extend([word, lead, HIDDEN]);
            rest = end;
        } else {
            kept.push_str(word);
            rest = after;
        }
    }
    kept
}

const fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')
}

/// Splits off the leading characters for which `is_part` holds.
fn leading(text: &str, is_part: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(|c| !is_part(c)).unwrap_or(text.len()))
}

/// `1000.` and the like, followed by letters and digits.
fn is_zoho_token(word: &str) -> bool {
    let rest =
        word.strip_prefix("100").and_then(|rest| rest.strip_prefix(|c: char| c.is_ascii_digit()));
    word.len() >= ZOHO_TOKEN && rest.is_some_and(|rest| rest.starts_with('.'))
}

/// If `word` is the name of a secret with a value: what is between them, and what follows the value.
fn secret_after<'a>(word: &str, after: &'a str) -> Option<(&'a str, &'a str)> {
    let is_one_of = |names: &[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(word));
    let value = if is_one_of(&SCHEMES) {
        let value = after.trim_start_matches(' ');
        let (token, end) = leading(value, |c| is_word(c) || matches!(c, '/' | '+' | '=' | '~'));
        (value.len() < after.len() && token.len() >= TOKEN).then_some((value, end))?
    } else if is_one_of(&NAMES) {
        value_of_name(after)?
    } else {
        return None;
    };
    let (value, end) = value;
    let lead = after.get(..after.len().checked_sub(value.len())?)?;
    Some((lead, end))
}

/// The value after a name and `:` or `=`, and what follows it.
fn value_of_name(after: &str) -> Option<(&str, &str)> {
    // In JSON within JSON, quotes are escaped.
    let quote = ["\\\"", "\"", "'"].into_iter().find(|quote| after.starts_with(*quote));
    let after = after.strip_prefix(quote.unwrap_or_default())?.trim_start();
    let value = after.strip_prefix([':', '='])?.trim_start();
    if let Some(quote) = quote {
        let value = value.strip_prefix(quote)?;
        return Some((value, closing(value, quote)));
    }
    if let Some(value) = value.strip_prefix('"') {
        return Some((value, closing(value, "\"")));
    }
    let (text, end) = leading(value, |c| {
        !c.is_whitespace() && !matches!(c, '&' | '"' | '\'' | '<' | '>' | ',' | ';' | '}' | '\\')
    });
    (!text.is_empty()).then_some((value, end))
}

/// The text from the closing quote on.
fn closing<'a>(value: &'a str, quote: &str) -> &'a str {
    let mut rest = value;
    while !rest.is_empty() && !rest.starts_with(quote) {
        let mut chars = rest.chars();
        if chars.next() == Some('\\') {
            chars.next();
        }
        rest = chars.as_str();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::scrub;

    #[test]
    fn secrets_are_hidden_by_name() {
        for (text, expected) in [
            (r#"{"client_secret":"s3cret","name":"x"}"#, r#"{"client_secret":"…","name":"x"}"#),
            (r#"{"Token" : "a\"b" }"#, r#"{"Token" : "…" }"#),
            (r#"{"data":"{\"zapikey\":\"1001.k\"}"}"#, r#"{"data":"{\"zapikey\":\"…\"}"}"#),
            ("https://cliq.zoho.eu/a?zapikey=1001.k&b=c", "https://cliq.zoho.eu/a?zapikey=…&b=c"),
            ("grant_type=x&refresh_token=1000.r", "grant_type=x&refresh_token=…"),
            ("Authorization: Basic\r\nx: y", "Authorization: …\r\nx: y"),
            ("Bearer abcdefgh12345678/+= end", "Bearer … end"),
            (r#"{"password":"cut"#, r#"{"password":"…"#),
            // Not secret.
            (r#"{"token":null,"next_token":"abc"}"#, r#"{"token":null,"next_token":"abc"}"#),
            ("the token is here; Bearer of news", "the token is here; Bearer of news"),
            ("naïve … token", "naïve … token"),
            ("", ""),
        ] {
            assert_eq!(scrub(text), expected);
        }
    }

    #[test]
    fn tokens_are_hidden_by_form() {
        let token = "1000.70d737e7cc1d886970d737e7cc1d8869.0123";
        assert_eq!(scrub(&format!("<{token}>, {token}")), "<…>, …");
        assert_eq!(scrub("1000.5 kg, 1000.50"), "1000.5 kg, 1000.50");
    }
}
