//! `cargo xtask performance`: measured ratios → the table in the README.

use crate::budget::{section, table};
use crate::files;
use std::io::Read as _;
use std::path::PathBuf;

/// Runs the command. The exit code is 0 if the page is up to date, 1 if `--check` finds it is not, and 2
/// if the command cannot be carried out.
pub fn run(arguments: &[String]) -> u8 {
    match Request::parse(arguments).and_then(|request| write(&request)) {
        Ok(Outcome::UpToDate) => 0,
        Ok(Outcome::Stale(message)) => {
            eprintln!("{message}");
            1
        }
        Err(message) => {
            eprintln!("{message}");
            2
        }
    }
}

#[derive(Debug, PartialEq)]
enum Outcome {
    UpToDate,
    Stale(String),
}

#[derive(Debug, PartialEq)]
struct Request {
    /// Saved outputs; none stands for the standard input.
    from: Vec<PathBuf>,
    page: PathBuf,
    check: bool,
}

impl Request {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let page = files::workspace().join("README.md");
        let mut request = Self { from: Vec::new(), page, check: false };
        let mut arguments = arguments.iter().peekable();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--check" => request.check = true,
                "--page" => {
                    let page = arguments.next().ok_or("`--page` needs a file")?;
                    request.page = page.into();
                }
                "--from" => {
                    let given = request.from.len();
                    while let Some(file) = arguments.next_if(|next| !next.starts_with("--")) {
                        request.from.push(file.into());
                    }
                    if request.from.len() == given {
                        return Err("`--from` needs files with lines `RATIO ..`".to_owned());
                    }
                }
                other => {
                    return Err(format!("`performance` does not support the option `{other}`"));
                }
            }
        }
        Ok(request)
    }
}

fn write(request: &Request) -> Result<Outcome, String> {
    let texts = if request.from.is_empty() {
        vec![("standard input".to_owned(), input()?)]
    } else {
        let texts =
            request.from.iter().map(|path| Ok((path.display().to_string(), files::read(path)?)));
        texts.collect::<Result<Vec<_>, String>>()?
    };
    let ratios = table::ratios(&texts)?;
    let shown = request.page.display();
    let page = files::read(&request.page)?;
    let new = section::replace(&page, &table::render(&ratios))
        .map_err(|error| format!("{shown}: {error}"))?;
    if new != page {
        if request.check {
            return Ok(Outcome::Stale(format!(
                "stale: {shown}; run `cargo xtask performance` with the same input"
            )));
        }
        files::write(&request.page, &new)?;
    }
    let met = ratios.iter().filter(|ratio| ratio.is_met()).count();
    println!("{} ratios in {shown}, {met} of them meet their goals", ratios.len());
    Ok(Outcome::UpToDate)
}

fn input() -> Result<String, String> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|error| format!("cannot read the standard input: {error}"))?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{Outcome, Request, run, write};
    use crate::budget::section::{BEGIN, END};
    use std::fs;
    use std::path::PathBuf;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn several_files_are_read_after_one_option_or_several() {
        let request = Request::parse(&words("--from a b --check --from c --page d")).unwrap();
        assert_eq!(request.from, ["a", "b", "c"].map(PathBuf::from));
        assert_eq!((request.page, request.check), (PathBuf::from("d"), true));
        for line in ["--from", "--from --check", "--page", "a"] {
            assert!(!Request::parse(&words(line)).unwrap_err().contains('\n'), "{line}");
        }
    }

    #[test]
    fn a_page_is_written_and_checked() {
        let folder = std::env::temp_dir().join(format!("cliq-performance-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let [saved, page] = ["saved.txt", "page.md"].map(|name| folder.join(name));
        fs::write(&saved, "RATIO get-channel 1.1 goal 1.1\n").unwrap();
        let empty = format!("{BEGIN}\n{END}\n");
        fs::write(&page, &empty).unwrap();
        let mut request = Request { from: vec![saved], page: page.clone(), check: true };
        assert!(matches!(write(&request), Ok(Outcome::Stale(_))));
        assert_eq!(fs::read_to_string(&page).unwrap(), empty);
        request.check = false;
        assert_eq!(write(&request), Ok(Outcome::UpToDate));
        assert!(
            fs::read_to_string(&page).unwrap().contains("| Get a channel | 1.10 | 1.10 | yes |")
        );
        request.check = true;
        assert_eq!(write(&request), Ok(Outcome::UpToDate));

        fs::write(&page, "no section").unwrap();
        let error = write(&request).unwrap_err();
        assert!(error.contains("page.md: the line") && !error.contains('\n'), "{error}");
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(run(&words("--from /no/such/file")), 2);
    }
}
