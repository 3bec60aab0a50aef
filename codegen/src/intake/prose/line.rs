//! Lines of folded text.

/// A line of a description.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub kind: LineKind,
    /// Folded text, inline code in back quotes. Empty for a row.
    pub text: String,
    /// How many bytes of the text an emphasised span at its start covers; 0 where there is none.
    pub lead: usize,
    /// It is in a block that readers have to unfold.
    pub hidden: bool,
    /// A paragraph begins with it.
    pub gap: bool,
}

/// What a line is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum LineKind {
    /// Running text.
    #[default]
    Text,
    /// An item of a list, nested in so many others.
    Item(usize),
    /// A row of a table.
    Row {
        /// Number of the table within the description.
        table: usize,
        /// All cells are headings.
        header: bool,
        cells: Vec<String>,
    },
}

impl Line {
    /// The text of the span at the start, without back quotes and punctuation.
    pub fn lead(&self) -> Option<&str> {
        let lead = self.text.get(..self.lead)?;
        let bare = lead.trim_matches(|c: char| c.is_whitespace() || "`:*-–".contains(c));
        (!bare.is_empty()).then_some(bare)
    }

    /// What stands after the span at the start, without the dash or colon between.
    pub fn after_lead(&self) -> &str {
        let rest = self.text.get(self.lead..).unwrap_or_default();
        rest.trim_start_matches(|c: char| c.is_whitespace() || ":*-–—".contains(c))
    }
}
