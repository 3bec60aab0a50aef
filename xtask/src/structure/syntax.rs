//! What is collected from the code.

/// A path in the code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its segments, without generic arguments.
    pub segments: Vec<String>,
    /// The line it starts in.
    pub line: usize,
}

/// A leaf of a `use` declaration.
#[derive(Debug)]
pub struct Import {
    /// The path; of a glob, the one before `*`.
    pub path: Mention,
    /// The name it is imported under; nothing for a glob.
    pub name: Option<String>,
    /// Whether other modules see it.
    pub reexport: bool,
}

/// A type that other modules see.
#[derive(Debug)]
pub struct Definition {
    /// The name.
    pub name: String,
    /// The line.
    pub line: usize,
}
