//! Text and numbers → scalars of YAML.

/// Lines are folded at the first blank behind this column.
const WIDTH: usize = 110;

/// How a text is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Single,
    Double,
    Literal,
}

/// A key; never folded.
pub(super) fn key(text: &str) -> String {
    match style(text) {
        Style::Plain => text.to_owned(),
        Style::Single if !text.contains('\n') => format!("'{}'", text.replace('\'', "''")),
        _ => format!("\"{}\"", text.chars().map(escaped).collect::<String>()),
    }
}

/// A number. Readers of YAML 1.1 want a sign in an exponent and a point before it.
pub(super) fn number(text: &str) -> String {
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else { return text.to_owned() };
    let point = if digits.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with(['-', '+']) { "" } else { "+" };
    format!("{digits}{point}e{sign}{exponent}")
}

/// Writes a text behind a key or a dash; `indent` is that of its further lines.
pub(super) fn write(out: &mut String, text: &str, indent: usize) {
    match style(text) {
        Style::Plain => fold(out, text, indent),
        Style::Single if text.contains('\n') => double(out, text, indent),
        Style::Single => {
            out.push('\'');
            fold(out, &text.replace('\'', "''"), indent);
            out.push('\'');
        }
        Style::Double => double(out, text, indent),
        Style::Literal => literal(out, text, indent),
    }
}

fn style(text: &str) -> Style {
    let special = |c: char| {
        c != '\n'
            && (c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}'))
    };
    if text.contains(special) || text.contains(" \n") {
        Style::Double
    } else if text.contains('\n') {
        let odd = text.contains("\n ") || text.starts_with(['\n', ' ']) || text.ends_with(' ');
        if odd { Style::Double } else { Style::Literal }
    } else if is_plain(text) {
        Style::Plain
    } else {
        Style::Single
    }
}

/// Whether a text of one line needs no quotes.
fn is_plain(text: &str) -> bool {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return false };
    let spaced = chars.next().is_none_or(|c| c == ' ');
    let indicator = "#,[]{}&*!|>'\"%@`".contains(first) || ("?:-".contains(first) && spaced);
    !indicator
        && !text.starts_with("---")
        && !text.starts_with("...")
        && !text.starts_with(' ')
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !reads_as_other(text)
}

/// Whether some version of YAML reads the text as something else than text.
fn reads_as_other(text: &str) -> bool {
    const WORDS: &[&str] =
        &["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "<<", "="];
    let lower = text.to_ascii_lowercase();
    let unsigned = lower.trim_start_matches(['-', '+']);
    WORDS.contains(&lower.as_str())
        || matches!(unsigned, ".inf" | ".nan")
        || is_number(unsigned)
        || is_date(&lower)
}

fn is_number(text: &str) -> bool {
    let digits =
        |text: &str, radix| !text.is_empty() && text.chars().all(|c| c == '_' || c.is_digit(radix));
    for (prefix, radix) in [("0x", 16), ("0o", 8), ("0b", 2)] {
        if let Some(rest) = text.strip_prefix(prefix) {
            return digits(rest, radix);
        }
    }
    let (mantissa, exponent) = match text.split_once('e') {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let has_digit = mantissa.contains(|c: char| c.is_ascii_digit());
    // Colons separate hours, minutes and seconds in YAML 1.1.
    let number = has_digit
        && mantissa.starts_with(|c: char| c == '.' || c.is_ascii_digit())
        && mantissa.chars().all(|c| c.is_ascii_digit() || "._:".contains(c))
        && mantissa.matches('.').count() <= 1;
    number && exponent.is_none_or(|exponent| digits(exponent.trim_start_matches(['-', '+']), 10))
}

/// A date, alone or with a time behind it.
fn is_date(text: &str) -> bool {
    let mut parts = text.splitn(3, '-');
    let (Some(year), Some(month), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let short =
        |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
    let (day, time) = rest.split_at(end);
    let time_like = time.is_empty()
        || (time.starts_with(['t', ' '])
            && time.chars().all(|c| c.is_ascii_digit() || "t z:.+-".contains(c)));
    year.len() == 4
        && year.bytes().all(|b| b.is_ascii_digit())
        && short(month)
        && short(day)
        && time_like
}

/// Writes words; where the column is passed, a single blank becomes a line break.
fn fold(out: &mut String, text: &str, indent: usize) {
    let mut column = column(out);
    let mut rest = text;
    while let Some(blank) = rest.find(' ') {
        let (word, behind) = rest.split_at(blank);
        out.push_str(word);
        column += word.chars().count();
        let after = behind.trim_start_matches(' ');
        let blanks = behind.len() - after.len();
        let inner = !out.ends_with('\'') || !word.is_empty();
        if blanks == 1 && column > WIDTH && inner && !after.is_empty() {
            break_line(out, indent);
            column = indent;
        } else {
            out.extend(std::iter::repeat_n(' ', blanks));
            column += blanks;
        }
        rest = after;
    }
    out.push_str(rest);
}

fn literal(out: &mut String, text: &str, indent: usize) {
    let body = text.trim_end_matches('\n');
    out.push('|');
    match text.len() - body.len() {
        0 => out.push('-'),
        1 => {}
        _ => out.push('+'),
    }
    out.push('\n');
    for line in text.strip_suffix('\n').unwrap_or(text).split('\n') {
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(line);
        }
        out.push('\n');
    }
}

fn double(out: &mut String, text: &str, indent: usize) {
    out.push('"');
    let mut column = column(out);
    let mut pieces = text.split(' ').peekable();
    while let Some(word) = pieces.next() {
        let word: String = word.chars().map(escaped).collect();
        column += word.chars().count();
        out.push_str(&word);
        if pieces.peek().is_some() {
            if column > WIDTH {
                // The break itself is escaped, so the blank behind it has to be, too.
                out.push('\\');
                break_line(out, indent);
                out.push('\\');
                column = indent + 1;
            }
            out.push(' ');
            column += 1;
        }
    }
    out.push('"');
}

fn escaped(c: char) -> String {
    match c {
        '"' | '\\' => format!("\\{c}"),
        '\n' => "\\n".to_owned(),
        '\t' => "\\t".to_owned(),
        '\r' => "\\r".to_owned(),
        c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}') => {
            format!("\\u{:04X}", u32::from(c))
        }
        c => c.to_string(),
    }
}

fn column(out: &str) -> usize {
    out.rsplit('\n').next().unwrap_or_default().chars().count()
}

fn break_line(out: &mut String, indent: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}
