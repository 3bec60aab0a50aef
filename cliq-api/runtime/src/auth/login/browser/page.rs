//! The pages that the browser shows after the redirect.

/// A page, as a whole HTTP response.
#[derive(Debug)]
pub(super) struct ClosingPage {
    status: u16,
    reason: &'static str,
    title: &'static str,
    text: String,
}

impl ClosingPage {
    pub(super) fn succeeded(program: Option<&str>) -> Self {
        let program = program.unwrap_or("the program");
        let text = format!("You can close this page and return to {program}.");
        Self { status: 200, reason: "OK", title: "You are logged in", text }
    }

    /// `error` is shown to the user.
    pub(super) fn failed(program: Option<&str>, error: &str) -> Self {
        let program = program.unwrap_or("the program");
        let text = format!("{error}. Return to {program} to try again.");
        Self { status: 400, reason: "Bad Request", title: "The login failed", text }
    }

    /// A redirect that does not belong to the login that waits.
    pub(super) fn of_another_login() -> Self {
        let text = "This page belongs to another login. Use the page that was opened last.";
        Self {
            status: 400,
            reason: "Bad Request",
            title: "The login was not completed",
            text: text.to_owned(),
        }
    }

    pub(super) fn refused(status: u16, reason: &'static str) -> Self {
        Self { status, reason, title: reason, text: "There is nothing here.".to_owned() }
    }

    /// The response. It allows no scripts, loads nothing, and gives nobody its address, which contains
    /// the code.
    pub(super) fn response(&self) -> String {
        let (title, text) = (escaped(self.title), escaped(&self.text));
        let body = format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title>\
             <style>body{{font:1.1rem sans-serif;max-width:34rem;margin:4rem auto;padding:0 1rem}}\
             </style></head><body><h1>{title}</h1><p>{text}</p></body></html>\n"
        );
        format!(
            "HTTP/1.1 {} {}\r\n\
             Content-Type: text/html; charset=utf-8\r\n\
             Content-Length: {}\r\n\
             Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; \
             frame-ancestors 'none'\r\n\
             Referrer-Policy: no-referrer\r\n\
             X-Content-Type-Options: nosniff\r\n\
             Cache-Control: no-store\r\n\
             Connection: close\r\n\r\n{body}",
            self.status,
            self.reason,
            body.len()
        )
    }
}

/// Text for HTML elements.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::ClosingPage;

    #[test]
    fn texts_are_escaped() {
        let page = ClosingPage::failed(Some("<b>\"tool\""), "`<script>&'\r\n`").response();
        assert!(
            page.contains("`&lt;script&gt;&amp;&#39;  `. Return to &lt;b&gt;&quot;tool&quot; to")
        );
        assert!(!page.contains("<script") && !page.contains("<b>"), "{page}");
    }

    #[test]
    fn pages_refer_to_nothing_outside() {
        for page in [
            ClosingPage::succeeded(None),
            ClosingPage::failed(None, "denied"),
            ClosingPage::of_another_login(),
            ClosingPage::refused(404, "Not Found"),
        ] {
            let response = page.response();
            assert!(!response.contains("http://") && !response.contains("src="), "{response}");
            let (head, body) = response.split_once("\r\n\r\n").unwrap();
            assert!(head.contains(&format!("Content-Length: {}\r\n", body.len())), "{head}");
            assert!(head.contains("default-src 'none'") && head.contains("no-referrer"), "{head}");
        }
    }
}
