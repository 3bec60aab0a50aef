//! A section of a page that a command writes, between two markers.

/// The first marker; the section begins on the line after it.
pub const BEGIN: &str = "<!-- performance: written by `cargo xtask performance` -->";
/// The second marker, on the line after the section.
pub const END: &str = "<!-- performance: end -->";

/// The page with another content of the section. Each marker has to stand there once, alone on its
/// line, in this order.
pub fn replace(page: &str, content: &str) -> Result<String, String> {
    let (before, rest) = split(page, BEGIN)?;
    let (_, after) = split(rest, END)?;
    if before.contains(END) {
        return Err(format!("the line `{END}` precedes `{BEGIN}`; swap them"));
    }
    Ok(format!("{before}{BEGIN}\n\n{}\n\n{END}\n{after}", content.trim_end()))
}

/// What stands before and after the one line that is the marker.
fn split<'a>(page: &'a str, marker: &str) -> Result<(&'a str, &'a str), String> {
    let mut found = None;
    let mut start = 0;
    for line in page.split_inclusive('\n') {
        let end = start + line.len();
        if line.trim_end() == marker {
            if found.is_some() {
                return Err(format!("the line `{marker}` occurs twice; remove one"));
            }
            found = page.get(..start).zip(page.get(end..));
        }
        start = end;
    }
    found.ok_or(format!("the line `{marker}` is missing; add it"))
}

#[cfg(test)]
mod tests {
    use super::{BEGIN, END, replace};
    use crate::files;

    #[test]
    fn what_is_around_the_section_stays() {
        let page = format!("# A\r\n\n{BEGIN}\r\nold\n{END}\n\n## B");
        let new = replace(&page, "| new |\n").unwrap();
        assert_eq!(new, format!("# A\r\n\n{BEGIN}\n\n| new |\n\n{END}\n\n## B"));
        assert_eq!(replace(&new, "| new |").unwrap(), new);
    }

    #[test]
    fn pages_without_one_section_are_refused() {
        for page in [
            String::new(),
            format!("{BEGIN}\n"),
            format!("{END}\n"),
            format!("{END}\n{BEGIN}\n"),
            format!("{BEGIN}\n{BEGIN}\n{END}\n"),
            format!("{BEGIN}\n{END}\n{END}\n"),
            format!("{END}\n{BEGIN}\n{END}\n"),
            format!("text {BEGIN}\n{END}\n"),
        ] {
            let error = replace(&page, "new").unwrap_err();
            assert!(!error.contains('\n'), "{page}: {error}");
        }
    }

    #[test]
    fn the_readme_has_the_section() {
        let page = std::fs::read_to_string(files::workspace().join("README.md")).unwrap();
        assert!(replace(&page, "new").is_ok());
    }
}
