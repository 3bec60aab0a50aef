//! What is asked for.

use crate::files;
use std::path::PathBuf;

/// The options of the command.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folder with the documents; without it they are fetched.
    pub from: Option<PathBuf>,
    /// Version of the API.
    pub api: String,
    /// Folder of the specifications.
    pub specs: PathBuf,
    /// Only this module.
    pub module: Option<String>,
    /// Write nothing and fail if something would change.
    pub check: bool,
    /// Write nothing.
    pub dry_run: bool,
    /// Where the report goes.
    pub report: PathBuf,
}

impl Options {
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut options = Self {
            from: None,
            api: "v2".to_owned(),
            specs: files::workspace().join("specs"),
            module: None,
            check: false,
            dry_run: false,
            report: report_file(),
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value =
                |what: &str| arguments.next().cloned().ok_or(format!("`{argument}` needs {what}"));
            match argument.as_str() {
                "--from" => options.from = Some(PathBuf::from(value("a folder")?)),
                "--api" => options.api = value("a version, such as v2")?,
                "--specs" => options.specs = PathBuf::from(value("a folder")?),
                "--module" => options.module = Some(value("a module, such as channels")?),
                "--check" => options.check = true,
                "--dry-run" => options.dry_run = true,
                other => return Err(format!("`refresh` does not support the option `{other}`")),
            }
        }
        let number = options.api.strip_prefix('v').and_then(|number| number.parse::<u32>().ok());
        if number.is_none() {
            return Err(format!("`{}` is no version; write `v` and a number", options.api));
        }
        Ok(options)
    }

    /// Whether documents are written.
    pub fn writes(&self) -> bool {
        !self.check && !self.dry_run
    }
}

/// The report beside other build products.
fn report_file() -> PathBuf {
    files::workspace().join("target/refresh-report.md")
}
