//! Conversion of Markdown to the markup of the service.

mod list;
mod table;
#[cfg(test)]
mod tests;

use super::RichText;
use list::Lists;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use table::Table;

impl RichText {
    /// Converts `CommonMark` with strikethrough and tables.
    ///
    /// | Markdown | becomes | lost |
    /// |---|---|---|
    /// | emphasis, strong, `~~strikethrough~~` | italic, bold, strikethrough | nested emphasis of the same kind |
    /// | heading | a bold paragraph | its level |
    /// | paragraph, soft break, hard break | paragraph and empty line, space, line break | |
    /// | `` `code` ``, fenced or indented code | code, code block | the language |
    /// | block quote | quotation | nesting level |
    /// | list | lines with `•` or a number, indented by two spaces per level | empty lines between items |
    /// | link | link | its title |
    /// | link with an unsupported scheme | its text, and the URL in parentheses | |
    /// | image | link on its description | the image |
    /// | table | code block with aligned columns | styles and URLs in it |
    /// | thematic break | a line of dashes (`—`) | |
    /// | HTML | plain text | |
    ///
    /// Mentions, instant buttons and service markup in Markdown are escaped, so untrusted Markdown
    /// notifies nobody.
    ///
    /// ```
    /// use cliq_api::message::RichText;
    /// let text = RichText::from_markdown("# Done\n\nAll **42** tests of [main](https://example.com/42).");
    /// assert_eq!(text.to_string(), "*Done*\n\nAll *42* tests of [main](https://example.com/42).");
    /// ```
    #[must_use]
    pub fn from_markdown(markdown: &str) -> Self {
        let options = Options::ENABLE_STRIKETHROUGH | Options::ENABLE_TABLES;
        let mut converter = Converter::default();
        for event in Parser::new_ext(markdown, options) {
            converter.event(event);
        }
        converter.text
    }
}

#[derive(Default)]
struct Converter {
    /// The text inside all open elements.
    text: RichText,
    open: Vec<Open>,
    lists: Lists,
    table: Option<Table>,
    /// The text of the code block or HTML block that is open.
    verbatim: Option<String>,
}

/// An open element.
struct Open {
    kind: Wrap,
    /// The text before it; `None` if the element has no effect: nested in its own kind, or in a
    /// table. This bounds the nesting depth.
    before: Option<RichText>,
}

#[derive(PartialEq, Eq)]
enum Wrap {
    Bold,
    Italic,
    Strike,
    Quote,
    Link(String),
}

impl Converter {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Code(code) if self.table.is_none() => self.add(|text| text.code(&*code)),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.plain(&text);
            }
            Event::SoftBreak => self.plain(" "),
            Event::HardBreak => self.plain(&format!("\n{}", self.lists.indent())),
            Event::Rule => {
                self.separate();
                self.plain("———");
            }
            // The extensions that these belong to are off.
            Event::TaskListMarker(_)
            | Event::FootnoteReference(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.separate(),
            Tag::Heading { .. } => {
                self.separate();
                self.open(Wrap::Bold);
            }
            Tag::BlockQuote(_) => {
                self.separate_lines();
                self.open(Wrap::Quote);
                self.lists.enter_quote();
            }
            Tag::CodeBlock(_) => {
                self.separate_lines();
                self.verbatim = Some(String::new());
            }
            Tag::HtmlBlock => {
                self.separate();
                self.verbatim = Some(String::new());
            }
            Tag::List(first) => {
                if self.lists.depth() == 0 {
                    self.separate();
                }
                self.lists.enter(first);
            }
            Tag::Item => {
                let marker = self.lists.item();
                self.plain(&marker);
                self.lists.begun();
            }
            Tag::Emphasis => self.open(Wrap::Italic),
            Tag::Strong => self.open(Wrap::Bold),
            Tag::Strikethrough => self.open(Wrap::Strike),
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                self.open(Wrap::Link(dest_url.into_string()));
            }
            Tag::Table(_) => {
                self.separate_lines();
                self.table = Some(Table::default());
            }
            Tag::TableHead | Tag::TableRow => self.in_table(Table::row),
            Tag::TableCell => self.in_table(Table::cell),
            // The extensions that the others belong to are off.
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::BlockQuote(_) => {
                self.lists.leave();
                self.close();
            }
            TagEnd::Heading(_)
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image => self.close(),
            TagEnd::CodeBlock => {
                let code = self.verbatim.take().unwrap_or_default();
                self.add(|text| text.code_block(code));
            }
            TagEnd::HtmlBlock => {
                let html = self.verbatim.take().unwrap_or_default();
                self.add(|text| text.text(html.trim_end()));
            }
            TagEnd::List(_) => self.lists.leave(),
            TagEnd::Table => {
                let table = self.table.take().unwrap_or_default();
                self.add(|text| text.code_block(table.to_string()));
            }
            _ => {}
        }
    }

    /// Adds plain text to the current element.
    fn plain(&mut self, plain: &str) {
        match (&mut self.verbatim, &mut self.table) {
            (Some(verbatim), _) => verbatim.push_str(plain),
            (None, Some(table)) => table.text(plain),
            (None, None) => self.add(|text| text.text(plain)),
        }
    }

    fn add(&mut self, add: impl FnOnce(RichText) -> RichText) {
        self.text = add(std::mem::take(&mut self.text));
        self.lists.written();
    }

    fn in_table(&mut self, change: fn(&mut Table)) {
        if let Some(table) = &mut self.table {
            change(table);
        }
    }

    /// Separates the next block from the previous one.
    fn separate(&mut self) {
        if !self.text.is_empty() {
            self.plain(&self.lists.separator());
            self.lists.begun();
        }
    }

    /// Separates a block that starts on its own line, without indentation.
    fn separate_lines(&mut self) {
        if self.lists.depth() == 0 {
            self.separate();
        }
    }

    fn open(&mut self, kind: Wrap) {
        let same = |open: &Open| {
            open.before.is_some()
                && std::mem::discriminant(&open.kind) == std::mem::discriminant(&kind)
        };
        let changes = self.table.is_none() && !self.open.iter().any(same);
        let before = changes.then(|| std::mem::take(&mut self.text));
        self.open.push(Open { kind, before });
    }

    fn close(&mut self) {
        let Some(Open { kind, before: Some(before) }) = self.open.pop() else { return };
        let inside = std::mem::replace(&mut self.text, before);
        self.add(|text| match kind {
            Wrap::Bold => text.bold(inside),
            Wrap::Italic => text.italic(inside),
            Wrap::Strike => text.strike(inside),
            Wrap::Quote => text.quote(inside),
            Wrap::Link(address) => text.link(inside, address),
        });
    }
}
