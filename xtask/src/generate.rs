//! `cargo xtask generate`: specifications → client and documents of the sandbox.

use crate::files::{self, Difference};
use std::path::PathBuf;
use std::time::Instant;

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let options = Options::parse(arguments)?;
    let start = Instant::now();
    let sources = cliq_codegen::folder::read(&options.specs).map_err(|error| error.to_string())?;
    let generated = cliq_codegen::generate(&sources)
        .map_err(|problems| format!("{problems}\nnothing was written"))?;
    let difference = Difference::between(&options.out, &cliq_codegen::FOLDERS, &generated)?;
    if options.check {
        return check(&options, &difference, generated.len());
    }
    difference.apply(&options.out)?;
    println!(
        "{} documents, {} files: {} written, {} removed, in {:.2} s",
        sources.len(),
        generated.len(),
        difference.write.len(),
        difference.remove.len(),
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

fn check(options: &Options, difference: &Difference<'_>, files: usize) -> Result<(), String> {
    if difference.is_empty() {
        println!("{files} generated files are up to date");
        return Ok(());
    }
    let mut message = String::new();
    for file in &difference.write {
        message.push_str(&format!("stale: {}\n", options.out.join(&file.path).display()));
    }
    for path in &difference.remove {
        message.push_str(&format!("left over: {}\n", path.display()));
    }
    message.push_str("run `cargo xtask generate`");
    Err(message)
}

struct Options {
    check: bool,
    specs: PathBuf,
    out: PathBuf,
}

impl Options {
    fn parse(arguments: &[String]) -> Result<Self, String> {
        let workspace = files::workspace();
        let mut options = Self { check: false, specs: workspace.join("specs"), out: workspace };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut folder = || {
                arguments.next().map(PathBuf::from).ok_or(format!("`{argument}` needs a folder"))
            };
            match argument.as_str() {
                "--check" => options.check = true,
                "--specs" => options.specs = folder()?,
                "--out" => options.out = folder()?,
                other => return Err(format!("`generate` has no option `{other}`")),
            }
        }
        Ok(options)
    }
}
