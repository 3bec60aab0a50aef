//! Runs cargo, and tells how many CPU seconds each package costs.

use crate::files;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Runs cargo, writes its messages to `BUDGET_MESSAGES`, and prints the CPU times of all that ran.
const TIMED: &str = r#""$@" >"$BUDGET_MESSAGES" || exit; times"#;

/// Stands in front of each compiler, and writes the package and its CPU times to a file below
/// `BUDGET_LOG`, one for each process since several run at a time. A subshell would have CPU times of
/// its own. Cargo asks the compiler about itself too, without a package.
const WRAPPER: &str = r#"#!/bin/sh
"$@"
code=$?
[ -z "$CARGO_PKG_NAME" ] || { echo "$CARGO_PKG_NAME"; times; } >>"$BUDGET_LOG/$$"
exit $code
"#;

/// What a build cost, and what it made.
pub struct Build {
    /// CPU seconds of the whole build.
    pub total: f64,
    /// CPU seconds of each compiler, with its package.
    packages: Vec<(String, f64)>,
    /// What was made: names of targets, and their files.
    made: Vec<(String, Vec<PathBuf>)>,
}

impl Build {
    /// CPU seconds of the compilers of a package.
    pub fn seconds(&self, package: &str) -> f64 {
        let own = self.packages.iter().filter(|(name, _)| name == package);
        own.map(|(_, seconds)| seconds).sum()
    }

    /// Size of the file of a target that ends like this.
    pub fn size(&self, target: &str, ending: &str) -> Result<u64, String> {
        let file = self
            .made
            .iter()
            .filter(|(name, _)| name == target)
            .flat_map(|(_, files)| files)
            .rfind(|file| file.to_string_lossy().ends_with(ending))
            .ok_or(format!("cargo created no file of `{target}` that ends with `{ending}`"))?;
        let metadata = fs::metadata(file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        Ok(metadata.len())
    }
}

/// Runs a command of cargo such as `build` in a workspace.
pub fn run(workspace: &Path, target: &Path, arguments: &[&str]) -> Result<Build, String> {
    let [wrapper, log, messages] =
        ["wrapper", "times", "messages.json"].map(|name| workspace.join(name));
    make_executable(&wrapper)?;
    let _ = fs::remove_dir_all(&log);
    fs::create_dir_all(&log)
        .map_err(|error| format!("cannot create {}: {error}", log.display()))?;
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new("sh")
        .args(["-c", TIMED, "sh"])
        .arg(cargo)
        .args(arguments)
        .args(["--message-format", "json-render-diagnostics", "--target-dir"])
        .arg(target)
        .current_dir(workspace)
        .env("BUDGET_MESSAGES", &messages)
        .env("BUDGET_LOG", &log)
        .env("RUSTC_WRAPPER", &wrapper)
        .env_remove("RUSTC_WORKSPACE_WRAPPER")
        // Of this program, which cargo may have started.
        .env_remove("CARGO_PKG_NAME")
        // Dependencies from a registry are not built incrementally.
        .env("CARGO_INCREMENTAL", "0")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cannot start `sh`, which times the builds: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "`cargo {}` fails, see its errors above; correct them, or measure without --build",
            arguments.join(" ")
        ));
    }
    let total = times(&String::from_utf8_lossy(&output.stdout))
        .ok_or("`times` of `sh` prints no CPU times; use a POSIX shell")?;
    Ok(Build { total, packages: packages(&log)?, made: made(&files::read(&messages)?) })
}

fn make_executable(wrapper: &Path) -> Result<(), String> {
    files::write(wrapper, WRAPPER)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(wrapper, fs::Permissions::from_mode(0o755))
            .map_err(|error| format!("cannot change {}: {error}", wrapper.display()))?;
    }
    Ok(())
}

/// CPU seconds of a shell and of its children, as the built-in command `times` prints them: user and
/// system time of the shell, then of its children, each like `1m2.50s`.
fn times(text: &str) -> Option<f64> {
    let times = text.split_whitespace().map(|time| {
        let (minutes, seconds) = time.strip_suffix('s')?.split_once('m')?;
        Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
    });
    let times: Vec<f64> = times.collect::<Option<_>>()?;
    (times.len() == 4).then(|| times.iter().sum())
}

/// What the wrapper wrote to all files of the folder.
fn packages(folder: &Path) -> Result<Vec<(String, f64)>, String> {
    let mut packages = Vec::new();
    for path in files::entries(folder)? {
        let text = files::read(&path)?;
        let mut lines = text.lines();
        while let Some(package) = lines.next() {
            let rest = [lines.next().unwrap_or_default(), lines.next().unwrap_or_default()];
            let seconds = times(&rest.join(" "))
                .ok_or("`times` of `sh` prints no CPU times; use a POSIX shell")?;
            packages.push((package.to_owned(), seconds));
        }
    }
    Ok(packages)
}

/// The files of all targets in cargo's messages.
fn made(messages: &str) -> Vec<(String, Vec<PathBuf>)> {
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message.get("reason").is_some_and(|reason| reason == "compiler-artifact"))
        .filter_map(|message| {
            let name = message.pointer("/target/name")?.as_str()?.to_owned();
            let files = message.get("filenames")?.as_array()?.iter();
            Some((name, files.filter_map(Value::as_str).map(PathBuf::from).collect()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Build, made, packages, run, times};
    use crate::files;
    use std::fs;
    use std::path::PathBuf;

    #[test]
    fn times_of_shells_are_read() {
        assert_eq!(times("0m0.01s 0m0.02s\n2m3.50s 0m1.00s\n"), Some(124.53));
        assert_eq!(times("0m0.000000s 0m0.000000s\n0m0.250000s 0m0.000000s\n"), Some(0.25));
        for text in ["", "0m0.01s 0m0.02s", "0m0,01s 0m0,02s\n0m0,01s 0m0,02s", "a b c d"] {
            assert_eq!(times(text), None, "{text}");
        }
    }

    #[test]
    fn the_compilers_of_a_package_are_added_up() {
        let folder = std::env::temp_dir().join(format!("cliq-budget-times-{}", std::process::id()));
        let times = "0m0.00s 0m0.00s\n0m1.00s 0m0.50s\n";
        files::write(&folder.join("12"), &format!("a\n{times}b\n{times}")).unwrap();
        files::write(&folder.join("13"), &format!("a\n{times}")).unwrap();
        let packages = packages(&folder);
        files::write(&folder.join("14"), "a\n0m0.00s 0m0.00s\n").unwrap();
        let truncated = super::packages(&folder);
        fs::remove_dir_all(&folder).unwrap();
        let build = Build { total: 9.0, packages: packages.unwrap(), made: Vec::new() };
        assert_eq!((build.seconds("a"), build.seconds("b"), build.seconds("c")), (3.0, 1.5, 0.0));
        assert!(truncated.is_err());
    }

    #[test]
    fn artifacts_are_found_by_target_and_ending() {
        let messages = "{\"reason\":\"build-script-executed\"}\nnot JSON\n\
            {\"reason\":\"compiler-artifact\",\"target\":{\"name\":\"a\"},\"filenames\":[\"/no/liba.rlib\"]}\n";
        let made = made(messages);
        assert_eq!(made, [("a".to_owned(), vec![PathBuf::from("/no/liba.rlib")])]);
        let build = Build { total: 0.0, packages: Vec::new(), made };
        assert!(build.size("a", ".rlib").unwrap_err().contains("cannot read"));
        assert!(build.size("a", ".rmeta").unwrap_err().contains("created no file"));
    }

    /// A real build of two packages, one of which depends on the other.
    #[test]
    fn a_build_is_timed_by_package() {
        let root = std::env::temp_dir().join(format!("cliq-budget-cargo-{}", std::process::id()));
        for (path, content) in [
            ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"one\", \"two\"]\n"),
            ("one/Cargo.toml", "[package]\nname = \"one\"\nedition = \"2024\"\n"),
            ("one/src/lib.rs", "pub fn one() -> u8 { 1 }\n"),
            (
                "two/Cargo.toml",
                "[package]\nname = \"two\"\nedition = \"2024\"\n[dependencies]\none = { path = \"../one\" }\n",
            ),
            ("two/src/main.rs", "fn main() { println!(\"{}\", one::one()); }\n"),
        ] {
            files::write(&root.join(path), content).unwrap();
        }
        let build = run(&root, &root.join("target"), &["build", "--offline", "-p", "two"]).unwrap();
        let (one, two) = (build.seconds("one"), build.seconds("two"));
        assert!(one > 0.0 && two > 0.0, "{one} {two}");
        assert!(build.total > one + two, "{} {one} {two}", build.total);
        assert!(build.size("one", ".rlib").unwrap() > 0);
        assert!(build.size("two", "two").unwrap() > 0);

        files::write(&root.join("one/src/lib.rs"), "not Rust\n").unwrap();
        let refused = run(&root, &root.join("target"), &["check", "--offline", "-p", "two"]);
        assert!(refused.err().unwrap().starts_with("`cargo check --offline -p two` fails"));
        fs::remove_dir_all(&root).unwrap();
    }
}
