//! `cargo xtask diff`: two folders of specifications → what differs, and whom it breaks.

use crate::files;
use cliq_codegen::diff::{self, Accepted, Severity, Side, report};
use cliq_codegen::{Source, folder};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Runs the command. The exit code is 0 if nothing breaks but what is accepted, 1 if something
/// does, and 2 if the folders cannot be compared.
pub fn run(arguments: &[String]) -> ExitCode {
    match report(arguments) {
        Ok((text, breaks)) => {
            print!("{text}");
            ExitCode::from(u8::from(breaks))
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// The report, and whether something breaks that is not accepted.
fn report(arguments: &[String]) -> Result<(String, bool), String> {
    let options = Options::parse(arguments)?;
    let accepted = options.accepted()?;
    let (old, new) = sources(&options.old, &options.new)?;
    let side = |sources: &[Source], path: &Path| {
        let place = path.display();
        Side::read(sources).map_err(|problems| format!("{place} cannot be read:\n{problems}"))
    };
    let (old, new) = (side(&old, &options.old)?, side(&new, &options.new)?);
    let diff = diff::between(&old, &new).map_err(|problems| {
        format!("the documents cannot be compared, because no client can be generated:\n{problems}")
    })?;
    let text = if options.json {
        format!("{:#}\n", report::json(&diff, &accepted))
    } else {
        report::markdown(&diff, &accepted)
    };
    Ok((text, diff.severity(&accepted) == Severity::Breaking))
}

/// The documents of both folders. Folders of one version are compared as one and the same, and so
/// specs/v2 and specs/v3 can be.
fn sources(old: &Path, new: &Path) -> Result<(Vec<Source>, Vec<Source>), String> {
    let (was, is) = (version(old)?, version(new)?);
    let read = |path: &Path, version: Option<&str>| {
        let sources = match version {
            Some(version) => folder::read_version(path, version),
            None => folder::read(path),
        };
        sources.map_err(|error| error.to_string())
    };
    match (was, is) {
        (None, None) => Ok((read(old, None)?, read(new, None)?)),
        (Some(was), Some(_)) => {
            let (old_sources, new_sources) = (read(old, Some(&was))?, read(new, Some(&was))?);
            match [(old, &old_sources), (new, &new_sources)].iter().find(|(_, all)| all.is_empty())
            {
                Some((path, _)) => Err(format!(
                    "there is no document in {}; name a folder such as specs or specs/v2",
                    path.display()
                )),
                None => Ok((old_sources, new_sources)),
            }
        }
        _ => Err(format!(
            "{} and {}: one holds versions, the other documents; name two folders of the same kind",
            old.display(),
            new.display()
        )),
    }
}

/// The version whose documents stand in a folder; nothing where it holds folders of versions.
fn version(path: &Path) -> Result<Option<String>, String> {
    let entries = std::fs::read_dir(path)
        .map_err(|error| format!("cannot read {}: {error}; name a folder", path.display()))?;
    let holds_versions = entries.filter_map(Result::ok).any(|entry| {
        entry.path().is_dir() && folder::is_version(&entry.file_name().to_string_lossy())
    });
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = name.filter(|name| folder::is_version(name)).unwrap_or_else(|| "v2".to_owned());
    Ok((!holds_versions).then_some(name))
}

struct Options {
    old: PathBuf,
    new: PathBuf,
    json: bool,
    accepted: Option<PathBuf>,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut folders = Vec::new();
        let mut json = false;
        let mut accepted = None;
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--json" => json = true,
                "--accepted" => {
                    let file = arguments.next().ok_or("`--accepted` needs a file")?;
                    accepted = Some(PathBuf::from(file));
                }
                other if other.starts_with("--") => {
                    return Err(format!("`diff` has no option `{other}`"));
                }
                folder => folders.push(PathBuf::from(folder)),
            }
        }
        match <[PathBuf; 2]>::try_from(folders) {
            Ok([old, new]) => Ok(Self { old, new, json, accepted }),
            Err(_) => Err("`diff` needs two folders: `cargo xtask diff OLD NEW`".to_owned()),
        }
    }

    /// What is accepted: by the file that is named, or else by that of the repository.
    fn accepted(&self) -> Result<Accepted, String> {
        let usual = files::workspace().join("specs/accepted.md");
        let path = self.accepted.as_ref().unwrap_or(&usual);
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Accepted::parse(&text)),
            Err(_) if self.accepted.is_none() => Ok(Accepted::default()),
            Err(error) => Err(format!("cannot read {}: {error}; name a file", path.display())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(arguments: &[&str]) -> Result<(String, bool), String> {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        report(&arguments)
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        let two = "`diff` needs two folders: `cargo xtask diff OLD NEW`";
        assert_eq!(of(&[]).unwrap_err(), two);
        assert_eq!(of(&["a", "b", "c"]).unwrap_err(), two);
        assert_eq!(of(&["a", "b", "--accepted"]).unwrap_err(), "`--accepted` needs a file");
        assert_eq!(of(&["--yaml"]).unwrap_err(), "`diff` has no option `--yaml`");
        assert!(of(&["none", "none"]).unwrap_err().starts_with("cannot read none: "));
        let specs = files::workspace().join("specs").display().to_string();
        let error = of(&[&specs, &specs, "--accepted", "none.md"]).unwrap_err();
        assert!(error.starts_with("cannot read none.md: "), "{error}");
        let error = of(&[&specs, &format!("{specs}/v2")]).unwrap_err();
        assert!(error.ends_with("name two folders of the same kind"), "{error}");
    }

    #[test]
    fn folders_of_versions_and_of_documents_are_compared_and_a_break_fails_until_it_is_accepted() {
        let specs = files::workspace().join("specs");
        let folder = std::env::temp_dir().join(format!("diff-{}", std::process::id()));
        let copy = folder.join("v3");
        std::fs::create_dir_all(&copy).unwrap();
        let sources = folder::read(&specs).unwrap();
        for source in sources.into_iter().filter(|source| source.path.contains("v2/")) {
            let name = source.path.rsplit('/').next().unwrap().to_owned();
            let text = source.text.replace("ZohoCliq.Reminders.CREATE", "ZohoCliq.Reminders.MAKE");
            std::fs::write(copy.join(name), text).unwrap();
        }
        let path = |path: &Path| path.display().to_string();
        let (old, new) = (path(&specs.join("v2")), path(&copy));
        assert!(!of(&[&old, &old]).unwrap().1);
        let (text, breaks) = of(&[&old, &new]).unwrap();
        assert!(breaks);
        assert!(text.contains("scopes-stricter `reminders_create#security`"), "{text}");
        let json: serde_json::Value =
            serde_json::from_str(&of(&[&old, &new, "--json"]).unwrap().0).unwrap();
        let accepted = folder.join("accepted.md");
        let list: Vec<String> = json["changes"]
            .as_array()
            .unwrap()
            .iter()
            .map(|change| format!("- `{}`: agreed", change["fingerprint"].as_str().unwrap()))
            .collect();
        std::fs::write(&accepted, list.join("\n")).unwrap();
        let (text, breaks) = of(&[&old, &new, "--accepted", &path(&accepted)]).unwrap();
        assert!(!breaks, "{text}");
        let (text, _) = of(&[&old, &old, "--accepted", &path(&accepted)]).unwrap();
        assert!(text.contains("not found any more"), "{text}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
