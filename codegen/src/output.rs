//! The files that are generated, and the folders they are in.

/// Folder of the generated client, from the root of the repository.
pub const CLIENT_FOLDER: &str = "cliq-api/src/generated";
/// Folder of the documents that the sandbox is made from, from the root of the repository.
pub const SANDBOX_FOLDER: &str = "cliq-api/sandbox/src/generated";
/// Folder of the table of the tools, from the root of the repository.
pub const TOOLS_FOLDER: &str = "cliq-api/tools/src/generated";
/// The folders that hold generated files and nothing else.
pub const FOLDERS: [&str; 3] = [CLIENT_FOLDER, SANDBOX_FOLDER, TOOLS_FOLDER];

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path from the root of the repository, with `/`. It lies in one of [`FOLDERS`].
    pub path: String,
    /// Content.
    pub content: String,
}
