//! The file name of a `Content-Disposition` header (RFC 6266).

/// Returns the file name without directories. The encoded form (`filename*`) takes precedence.
pub(super) fn file_name(header: &[u8]) -> Option<String> {
    let text = text_of(header);
    let mut plain = None;
    for (key, value) in parameters(&text) {
        if key.eq_ignore_ascii_case("filename*") {
            if let Some(name) = extended(&value).as_deref().and_then(bare) {
                return Some(name);
            }
        } else if key.eq_ignore_ascii_case("filename") {
            plain = plain.or_else(|| bare(&value));
        }
    }
    plain
}

/// Decodes UTF-8, or else Latin-1, the original encoding of headers.
fn text_of(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// The parameters of a header, with unquoted values.
fn parameters(text: &str) -> Vec<(&str, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = next_parameter(rest) {
        let Some((key, value)) = after.split_once('=') else { break };
        // A parameter without a value must not consume the next one.
        if let Some(at) = key.find(';') {
            rest = after.get(at..).unwrap_or_default();
            continue;
        }
        let (value, tail) = value_of(value.trim_start());
        found.push((key.trim(), value));
        rest = tail;
    }
    found
}

fn next_parameter(text: &str) -> Option<(&str, &str)> {
    text.split_once(';')
}

/// A token or a quoted string, and the rest.
fn value_of(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find(';').unwrap_or(text.len());
        let (token, rest) = text.split_at(end);
        return (token.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            // A backslash escapes a quote. Other backslashes are kept: some servers send them
            // unescaped.
            '\\' if matches!(chars.clone().next(), Some((_, '"' | '\\'))) => {
                value.extend(chars.next().map(|(_, hidden)| hidden));
            }
            _ => value.push(c),
        }
    }
    (value, "")
}

/// `charset'language'text`, percent-encoded (RFC 8187).
fn extended(value: &str) -> Option<String> {
    let mut parts = value.splitn(3, '\'');
    let (charset, _, text) = (parts.next()?, parts.next()?, parts.next()?);
    let bytes: Vec<u8> = percent_encoding::percent_decode_str(text).collect();
    if charset.eq_ignore_ascii_case("iso-8859-1") {
        return Some(bytes.into_iter().map(char::from).collect());
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The last segment of a path, unless it names no file.
fn bare(name: &str) -> Option<String> {
    let name: String =
        name.rsplit(['/', '\\']).next()?.chars().filter(|c| !c.is_control()).collect();
    let name = without_drives(name.trim());
    (!name.is_empty() && name != "." && name != "..").then(|| name.to_owned())
}

/// On Windows, joining `C:plan.txt` to a directory leads out of it.
fn without_drives(mut name: &str) -> &str {
    while let Some((drive, rest)) = name.split_at_checked(2)
        && let [letter, b':'] = drive.as_bytes()
        && letter.is_ascii_alphabetic()
    {
        name = rest.trim_start();
    }
    name
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn the_name_is_bare_and_decoded() {
        for (header, expected) in [
            ("attachment; filename=\"report.pdf\"", Some("report.pdf")),
            ("attachment;filename=report.pdf", Some("report.pdf")),
            ("attachment; FileName = \"a b.txt\" ; size=3", Some("a b.txt")),
            ("attachment; filename=\"a;b=c.txt\"", Some("a;b=c.txt")),
            ("attachment; filename=\"say \\\"hi\\\".txt\"", Some("say \"hi\".txt")),
            (
                "attachment; filename=x; filename*=UTF-8''na%C3%AFve%20plan.txt",
                Some("naïve plan.txt"),
            ),
            ("attachment; filename*=utf-8'en'a%2Fb.txt; filename=x", Some("b.txt")),
            ("attachment; filename*=iso-8859-1''na%EFve.txt", Some("naïve.txt")),
            ("attachment; filename*=broken; filename=\"x.txt\"", Some("x.txt")),
            ("attachment; filename=\"naïve.txt\"", Some("naïve.txt")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"C:\\docs\\plan.txt\"", Some("plan.txt")),
            ("attachment; filename=\"C:plan.txt\"", Some("plan.txt")),
            ("attachment; filename=\"C: d:plan.txt\"", Some("plan.txt")),
            ("attachment; filename=\"C:..\"", None),
            ("attachment; filename=\"12:30 plan.txt\"", Some("12:30 plan.txt")),
            ("attachment; filename=\"..\"", None),
            ("attachment; filename=\"\"", None),
            ("attachment; flag; filename=a.txt", Some("a.txt")),
            ("filename=a.txt", None),
            ("attachment; filename=\"a.txt", Some("a.txt")),
            ("attachment", None),
            ("", None),
        ] {
            assert_eq!(file_name(header.as_bytes()).as_deref(), expected, "{header}");
        }
        assert_eq!(
            file_name(b"attachment; filename=\"na\xefve.txt\"").as_deref(),
            Some("naïve.txt")
        );
    }
}
