//! The options of `cargo xtask budget`.

use crate::budget::consumer::{CONFIGURATIONS, Configuration};

/// What is measured, and what becomes of it.
#[derive(Debug, PartialEq)]
pub struct Request {
    /// The configurations to build; none without `--build`.
    pub builds: Vec<Configuration>,
    /// Whether the figures become the budget.
    pub accept: bool,
}

impl Request {
    pub fn parse(arguments: &[String]) -> Result<Self, String> {
        let (mut build, mut accept, mut check) = (false, false, false);
        let mut only = Vec::new();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--build" => build = true,
                "--accept" => accept = true,
                "--check" => check = true,
                "--only" => only.push(configuration(arguments.next())?),
                other => return Err(format!("`budget` has no option `{other}`")),
            }
        }
        if accept && check {
            return Err("`--check` writes nothing and `--accept` does; choose one".to_owned());
        }
        if !build && !only.is_empty() {
            return Err("`--only` chooses a build; add `--build`".to_owned());
        }
        let builds = match (build, only.is_empty()) {
            (false, _) => Vec::new(),
            (true, true) => CONFIGURATIONS.to_vec(),
            (true, false) => only,
        };
        Ok(Self { builds, accept })
    }
}

fn configuration(name: Option<&String>) -> Result<Configuration, String> {
    CONFIGURATIONS.into_iter().find(|known| name.is_some_and(|name| name == known.name)).ok_or_else(
        || {
            let names = CONFIGURATIONS.map(|known| known.name).join(", ");
            format!("`--only` needs the name of a configuration: {names}")
        },
    )
}

#[cfg(test)]
mod tests {
    use super::Request;
    use crate::budget::consumer::CONFIGURATIONS;

    fn parse(line: &str) -> Result<Request, String> {
        Request::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn builds_are_measured_on_request() {
        assert_eq!(parse(""), Ok(Request { builds: Vec::new(), accept: false }));
        assert_eq!(parse("--check"), parse(""));
        assert_eq!(parse("--build --accept").unwrap().builds, CONFIGURATIONS);
        assert!(parse("--build --accept").unwrap().accept);
        assert_eq!(parse("--build --only messages").unwrap().builds, CONFIGURATIONS[1..2]);
    }

    #[test]
    fn contradictions_are_refused() {
        for line in
            ["--accept --check", "--only messages", "--build --only", "--build --only a", "-a"]
        {
            let error = parse(line).unwrap_err();
            assert!(!error.contains('\n'), "{error}");
        }
    }
}
