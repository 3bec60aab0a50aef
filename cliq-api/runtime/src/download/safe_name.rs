//! File names that are safe to create in a directory, on every system.

/// Maximum length in bytes. File systems allow 255; the rest is left for a number and for encryption.
const LONGEST: usize = 200;
/// Maximum length of an extension that a shortened name keeps, in bytes, with its dot.
const EXTENSION: usize = 20;
/// Name of a file without a usable name.
const NAMELESS: &str = "download";
/// Names of devices on Windows, with any extension. Those of ports have a digit.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
const PORTS: [&str; 2] = ["com", "lpt"];

/// Returns a name without separators, control characters and names of devices. It never begins with a
/// dot, which would hide the file, or a hyphen, which programs read as an option.
pub(super) fn safe_name(name: &str) -> String {
    let replaced: String = name.chars().map(|c| if is_unsafe(c) { '_' } else { c }).collect();
    // Windows drops dots and spaces at the end.
    let is_dropped = |c: char| c == '.' || c.is_whitespace();
    let trimmed = replaced.trim_start().trim_end_matches(is_dropped);
    if trimmed.is_empty() {
        return NAMELESS.to_owned();
    }
    let prefix = if trimmed.starts_with(['.', '-']) || is_device(trimmed) { "_" } else { "" };
    shortened(prefix, trimmed).trim_end_matches(is_dropped).to_owned()
}

/// The name with a number before its extension, for a name that is taken.
pub(super) fn numbered(name: &str, number: u32) -> String {
    let (stem, extension) = name.split_at(extension_start(name));
    format!("{stem} ({number}){extension}")
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
        // These change the direction or are invisible, which disguises an extension.
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_lowercase();
    let is_port = |port: &str| {
        let digit = stem.strip_prefix(port).map(|rest| rest.chars().collect::<Vec<_>>());
        matches!(digit.as_deref(), Some(['0'..='9' | '¹' | '²' | '³']))
    };
    DEVICES.contains(&&*stem) || PORTS.into_iter().any(is_port)
}

/// Where the extension begins; the end of a name without one.
fn extension_start(name: &str) -> usize {
    name.rfind('.').filter(|at| *at > 0).unwrap_or(name.len())
}

/// Shortens the part before the extension.
fn shortened(prefix: &str, name: &str) -> String {
    let (stem, extension) = name.split_at(extension_start(name));
    let (stem, extension) =
        if extension.len() > EXTENSION { (name, "") } else { (stem, extension) };
    let mut result = prefix.to_owned();
    for c in stem.chars() {
        if result.len() + c.len_utf8() + extension.len() > LONGEST {
            break;
        }
        result.push(c);
    }
    result.push_str(extension);
    result
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, numbered, safe_name};

    #[test]
    fn names_are_safe_on_every_system() {
        for (name, expected) in [
            ("report.pdf", "report.pdf"),
            ("naïve plan.txt", "naïve plan.txt"),
            ("a;b=c.txt", "a;b=c.txt"),
            ("../../etc/passwd", "_.._.._etc_passwd"),
            ("C:\\docs\\plan.txt", "C__docs_plan.txt"),
            ("12:30 <plan>|*?\".txt", "12_30 _plan_____.txt"),
            ("a\0b\r\n.txt", "a_b__.txt"),
            (".bashrc", "_.bashrc"),
            ("-rf", "_-rf"),
            (" plan.txt . ", "plan.txt"),
            ("..", "download"),
            ("", "download"),
            ("CON", "_CON"),
            ("nul.tar.gz", "_nul.tar.gz"),
            ("Aux .txt", "_Aux .txt"),
            ("com1.txt", "_com1.txt"),
            ("LPT².log", "_LPT².log"),
            ("com10.txt", "com10.txt"),
            ("console.txt", "console.txt"),
            ("invoice\u{202e}fdp.exe", "invoice_fdp.exe"),
            ("a\u{200b}\u{feff}.txt", "a__.txt"),
        ] {
            assert_eq!(safe_name(name), expected, "{name:?}");
        }
    }

    #[test]
    fn long_names_keep_their_extension() {
        let long = safe_name(&format!("{}.tar", "é".repeat(300)));
        assert!(long.len() <= LONGEST && long.ends_with("é.tar"), "{long}");
        let all = safe_name(&format!("a.{}", "b".repeat(300)));
        assert_eq!(all.len(), LONGEST);
        let blanks = safe_name(&format!("a{}{}", " ".repeat(250), "b".repeat(30)));
        assert_eq!(blanks, "a", "nothing is dropped after the cut");
    }

    #[test]
    fn numbers_are_before_the_extension() {
        assert_eq!(numbered("report.pdf", 1), "report (1).pdf");
        assert_eq!(numbered("report", 12), "report (12)");
        assert_eq!(numbered("a.tar.gz", 2), "a.tar (2).gz");
    }
}
