//! `cargo xtask bundle`: specifications → one OpenAPI document.

use crate::files;
use cliq_codegen::bundle;
use std::path::PathBuf;

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let options = Options::parse(arguments)?;
    let sources = cliq_codegen::folder::read(&options.specs).map_err(|error| error.to_string())?;
    let document = bundle::document(&sources, &options.version)
        .map_err(|problems| format!("{problems}\nnothing was written"))?;
    let is_json = options.out.extension().is_some_and(|extension| extension == "json");
    let text = if is_json {
        format!("{document:#}\n")
    } else {
        bundle::yaml(&document).map_err(|problem| problem.to_string())?
    };
    files::write(&options.out, &text)?;
    println!(
        "{} documents in one: {} paths, {} schemas, {} bytes of {} in {}",
        sources.len(),
        count(&document, "/paths"),
        count(&document, "/components/schemas"),
        text.len(),
        if is_json { "JSON" } else { "YAML" },
        options.out.display()
    );
    Ok(())
}

fn count(document: &serde_json::Value, pointer: &str) -> usize {
    document.pointer(pointer).and_then(|value| value.as_object()).map_or(0, serde_json::Map::len)
}

struct Options {
    out: PathBuf,
    specs: PathBuf,
    version: String,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let mut out = None;
        let mut specs = files::workspace().join("specs");
        let mut version = "v2".to_owned();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value =
                |what: &str| arguments.next().cloned().ok_or(format!("`{argument}` needs {what}"));
            match argument.as_str() {
                "--out" => out = Some(PathBuf::from(value("a file")?)),
                "--specs" => specs = PathBuf::from(value("a folder")?),
                "--version" => version = value("a version, such as v2")?,
                other => return Err(format!("`bundle` has no option `{other}`")),
            }
        }
        let out = out.ok_or("`bundle` needs `--out FILE`; FILE ends in .json or .yaml")?;
        Ok(Self { out, specs, version })
    }
}

#[cfg(test)]
mod tests {
    use super::run;

    fn error(arguments: &[&str]) -> String {
        let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
        run(&arguments).unwrap_err()
    }

    #[test]
    fn what_is_missing_or_unknown_is_named() {
        assert_eq!(error(&[]), "`bundle` needs `--out FILE`; FILE ends in .json or .yaml");
        assert_eq!(error(&["--out"]), "`--out` needs a file");
        assert_eq!(error(&["--specs"]), "`--specs` needs a folder");
        assert_eq!(error(&["--version"]), "`--version` needs a version, such as v2");
        assert_eq!(error(&["--json"]), "`bundle` has no option `--json`");
        let text = error(&["--out", "none.json", "--version", "v9"]);
        assert!(text.starts_with("v9: -: there is no document of this version; "), "{text}");
        assert!(text.ends_with("\nnothing was written"), "{text}");
    }

    #[test]
    fn json_and_yaml_are_written_as_the_name_says() {
        let folder = std::env::temp_dir().join(format!("bundle-{}", std::process::id()));
        for (name, start) in
            [("api.json", "{\n  \"openapi\": \"3.0.3\","), ("api.yaml", "openapi: \"3.0.3\"\n")]
        {
            let file = folder.join(name);
            run(&["--out".to_owned(), file.display().to_string()]).unwrap();
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(text.starts_with(start), "{name}: {}", text.lines().next().unwrap_or_default());
        }
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
