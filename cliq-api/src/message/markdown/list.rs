//! How lists are indented and counted.

/// Where in lists and quotations the converter is.
#[derive(Default)]
pub(super) struct Lists {
    levels: Vec<Level>,
    /// How many lists are open within the innermost quotation; kept, as counting takes as long as
    /// the nesting is deep.
    depth: usize,
    /// Whether nothing follows the last marker, or the end of the last block, yet.
    fresh: bool,
}

enum Level {
    List {
        /// The number of the next item, if the list counts.
        number: Option<u64>,
        started: bool,
    },
    /// Lists begin anew in a quotation; so many were open around it.
    Quote { around: usize },
}

impl Lists {
    pub(super) fn enter(&mut self, number: Option<u64>) {
        self.levels.push(Level::List { number, started: false });
        self.depth += 1;
    }

    pub(super) fn enter_quote(&mut self) {
        self.levels.push(Level::Quote { around: std::mem::take(&mut self.depth) });
    }

    pub(super) fn leave(&mut self) {
        match self.levels.pop() {
            Some(Level::List { .. }) => self.depth = self.depth.saturating_sub(1),
            Some(Level::Quote { around }) => self.depth = around,
            None => {}
        }
    }

    /// What begins the next item, with the line break before it.
    pub(super) fn item(&mut self) -> String {
        let depth = self.depth();
        let Some(Level::List { number, started }) = self.levels.last_mut() else {
            return String::new();
        };
        let line = if *started || depth > 1 { "\n" } else { "" };
        *started = true;
        let marker = match number {
            Some(number) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            None => "• ".to_owned(),
        };
        format!("{line}{}{marker}", spaces(depth.saturating_sub(1)))
    }

    /// Says that an item or a block was begun.
    pub(super) fn begun(&mut self) {
        self.fresh = true;
    }

    /// Says that something was written.
    pub(super) fn written(&mut self) {
        self.fresh = false;
    }

    /// What stands between the block before and the next one.
    pub(super) fn separator(&self) -> String {
        match self.depth() {
            _ if self.fresh => String::new(),
            0 => "\n\n".to_owned(),
            depth => format!("\n{}", spaces(depth)),
        }
    }

    /// What begins a further line of the same block.
    pub(super) fn indent(&self) -> String {
        spaces(self.depth())
    }

    /// How many lists are open within the innermost quotation.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }
}

/// The space of `depth` levels; deeper ones are no further in.
fn spaces(depth: usize) -> String {
    "  ".repeat(depth.min(8))
}
