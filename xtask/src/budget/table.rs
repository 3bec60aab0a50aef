//! The table of ratios in the README.

use crate::budget::ratio::Ratio;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Names of measurements in words; others are shown as they are.
const LABELS: [(&str, &str); 26] = [
    ("list-100-channels", "List 100 channels"),
    ("list-100-messages", "List 100 messages"),
    ("stream-1000-users", "Stream 1,000 users, 10 pages"),
    ("get-channel", "Get a channel"),
    ("get-message", "Get a message"),
    ("post-text", "Post a text"),
    ("card-ten-rows", "Build, validate and serialize a card of ten rows"),
    ("allocations-list", "Allocations to list 100 channels"),
    ("allocations-post", "Allocations to post a text"),
    ("throughput-16", "Time per call of 16 concurrent tasks"),
    ("check-default", "`cargo check`, default features"),
    ("build-default", "`cargo build`, default features"),
    ("release-default", "`cargo build --release`, default features"),
    ("check-messages", "`cargo check`, messages only"),
    ("build-messages", "`cargo build`, messages only"),
    ("release-messages", "`cargo build --release`, messages only"),
    ("check-messages-without-tls", "`cargo check`, messages only, without TLS"),
    ("build-messages-without-tls", "`cargo build`, messages only, without TLS"),
    ("release-messages-without-tls", "`cargo build --release`, messages only, without TLS"),
    ("check-v3", "`cargo check`, default features and `v3`"),
    ("build-v3", "`cargo build`, default features and `v3`"),
    ("release-v3", "`cargo build --release`, default features and `v3`"),
    ("check-incoming", "`cargo check`, default features and `incoming`"),
    ("build-incoming", "`cargo build`, default features and `incoming`"),
    ("release-incoming", "`cargo build --release`, default features and `incoming`"),
    ("binary-default", "Program that posts a message, default features"),
];
/// Names of further programs and of other generators end like this.
const SUFFIXES: [(&str, &str); 2] =
    [("-progenitor", "progenitor"), ("-openapi-generator", "openapi-generator")];

/// The ratios of all lines of the texts, in their order. Each text has a name for errors.
pub fn ratios(texts: &[(String, String)]) -> Result<Vec<Ratio>, String> {
    let mut ratios = Vec::new();
    let mut known = BTreeSet::new();
    for (source, text) in texts {
        for (index, line) in text.lines().enumerate() {
            let place = || format!("{source}:{}", index + 1);
            let ratio = Ratio::parse(line).map_err(|error| format!("{}: {error}", place()))?;
            let Some(ratio) = ratio else { continue };
            if !known.insert(ratio.name.clone()) {
                let name = ratio.name;
                return Err(format!("{}: `{name}` is measured twice; keep one line", place()));
            }
            ratios.push(ratio);
        }
    }
    if ratios.is_empty() {
        return Err("there is no line `RATIO <name> <value> goal <value>`; give the output of \
                    `cargo bench -p tests --bench calls` or `cargo xtask budget --build`"
            .to_owned());
    }
    Ok(ratios)
}

/// The table in Markdown.
pub fn render(ratios: &[Ratio]) -> String {
    let mut table = "| Cost of | Ratio | Goal | Met |\n|---|---:|---:|---|\n".to_owned();
    for ratio in ratios {
        let met = if ratio.is_met() { "yes" } else { "no" };
        let Ratio { name, value, goal } = ratio;
        let _ = writeln!(table, "| {} | {value:.2} | {goal:.2} | {met} |", label(name));
    }
    table
}

fn label(name: &str) -> String {
    let known = |name: &str| LABELS.iter().find(|(known, _)| *known == name);
    if let Some((_, label)) = known(name) {
        return (*label).to_owned();
    }
    let peer = SUFFIXES.iter().find_map(|(suffix, peer)| Some((name.strip_suffix(suffix)?, peer)));
    match peer.and_then(|(name, peer)| Some((known(name)?, peer))) {
        Some(((_, label), peer)) => format!("{label}, compared to {peer}"),
        None => format!("`{name}`"),
    }
}

#[cfg(test)]
mod tests {
    use super::{ratios, render};

    fn texts(texts: &[&str]) -> Vec<(String, String)> {
        let named = |(index, text): (usize, &&str)| (format!("{index}.txt"), (*text).to_owned());
        texts.iter().enumerate().map(named).collect()
    }

    #[test]
    fn other_lines_are_skipped_and_the_order_stays() {
        let saved = "cost of the client divided by that of the baseline\n\
            post-text 107372 instructions, baseline 82786\nRATIO post-text 1.297 goal 1.12\n\
            RATIO new-case 1.0504 goal 1.05\n0 of 2 goals are met\n";
        let peers = "RATIO post-text-progenitor 0.980 goal 1.00\r\n";
        let table = render(&ratios(&texts(&[saved, peers])).unwrap());
        assert_eq!(
            table,
            "| Cost of | Ratio | Goal | Met |\n|---|---:|---:|---|\n\
             | Post a text | 1.30 | 1.12 | no |\n\
             | `new-case` | 1.05 | 1.05 | no |\n\
             | Post a text, compared to progenitor | 0.98 | 1.00 | yes |\n"
        );
    }

    #[test]
    fn malformed_input_is_refused_with_its_place() {
        for (input, error) in [
            (vec!["", "a\nRATIO x y goal 1"], "1.txt:2: a value is a positive decimal number"),
            (vec!["RATIO x"], "0.txt:1: expected `RATIO <name> <value> goal <value>`"),
            (
                vec!["RATIO x 1 goal 1\n", "RATIO x 2 goal 1"],
                "1.txt:1: `x` is measured twice; keep one line",
            ),
        ] {
            assert_eq!(ratios(&texts(&input)).unwrap_err(), error);
        }
        assert!(ratios(&texts(&["no ratio"])).unwrap_err().starts_with("there is no line `RATIO "));
    }
}
