//! Indentation and numbering of lists.

/// The current nesting of lists and quotations.
#[derive(Default)]
pub(super) struct Lists {
    levels: Vec<Level>,
    /// Number of open lists within the innermost quotation; cached, because counting takes as long as
    /// the nesting is deep.
    depth: usize,
    /// Whether nothing follows the last marker, or the end of the last block, yet.
    fresh: bool,
}

enum Level {
    List {
        /// The number of the next item, if the list is ordered.
        number: Option<u64>,
        started: bool,
    },
    /// A quotation, which restarts the list depth; `around` is the depth outside.
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

    /// The start of the next item, with the preceding line break.
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

    /// Records the start of an item or block.
    pub(super) fn begun(&mut self) {
        self.fresh = true;
    }

    /// Records that text was written.
    pub(super) fn written(&mut self) {
        self.fresh = false;
    }

    /// The separator between the previous block and the next one.
    pub(super) fn separator(&self) -> String {
        match self.depth() {
            _ if self.fresh => String::new(),
            0 => "\n\n".to_owned(),
            depth => format!("\n{}", spaces(depth)),
        }
    }

    /// The start of a further line of the same block.
    pub(super) fn indent(&self) -> String {
        spaces(self.depth())
    }

    /// Number of open lists within the innermost quotation.
    pub(super) fn depth(&self) -> usize {
        self.depth
    }
}

/// The space of `depth` levels; deeper ones are no further in.
fn spaces(depth: usize) -> String {
    "  ".repeat(depth.min(8))
}
