//! Tokens as one line, spaced as people write them.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// Types are called by their name, wherever they stand in the crate.
const PREFIXES: &[&[&str]] = &[&["crate", "::", "types", "::"], &["crate", "::"]];

pub(super) fn print(tokens: &impl ToTokens) -> String {
    let mut all = Vec::new();
    pieces(tokens.to_token_stream(), &mut all);
    let mut text = String::new();
    let mut last = None;
    let mut rest = all.as_slice();
    while let Some((piece, behind)) = rest.split_first() {
        let starts = |prefix: &&&[&str]| rest.iter().take(prefix.len()).eq(prefix.iter());
        if let Some(prefix) = PREFIXES.iter().find(starts) {
            rest = rest.get(prefix.len()..).unwrap_or_default();
            continue;
        }
        let next = behind.first().map(String::as_str);
        rest = behind;
        if piece == "," && next == Some(")") {
            continue;
        }
        if last.is_some_and(|last| are_apart(last, piece)) {
            text.push(' ');
        }
        text.push_str(piece);
        last = Some(piece.as_str());
    }
    text
}

/// Takes groups apart, and puts together what is one sign to people.
fn pieces(tokens: TokenStream, all: &mut Vec<String>) {
    let mut is_joint = false;
    for token in tokens {
        let joins = std::mem::take(&mut is_joint);
        let piece = match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                all.extend((!open.is_empty()).then(|| open.to_owned()));
                pieces(group.stream(), all);
                all.extend((!close.is_empty()).then(|| close.to_owned()));
                continue;
            }
            TokenTree::Punct(punct) => {
                is_joint = punct.spacing() == Spacing::Joint;
                punct.to_string()
            }
            other => other.to_string(),
        };
        match all.last_mut().filter(|last| joins && is_one_sign(last, &piece)) {
            Some(last) => last.push_str(&piece),
            None => all.push(piece),
        }
    }
}

fn is_one_sign(first: &str, second: &str) -> bool {
    first == "'" || matches!((first, second), (":", ":") | ("-" | "=", ">"))
}

fn are_apart(before: &str, behind: &str) -> bool {
    let opens = matches!(before, "(" | "[" | "{" | "<" | "&" | "::");
    let closes = matches!(behind, ")" | "]" | "}" | ">" | "::" | "," | ";" | ":" | "<");
    let is_call = behind == "(" && !matches!(before, "->" | "=" | "," | ":");
    !opens && !closes && !is_call
}

#[cfg(test)]
mod tests {
    use super::print;

    #[test]
    fn signatures_are_spaced_as_people_write_them() {
        for text in [
            "fn get(&self, id: impl Into<ChatId>) -> request::Get",
            "fn all(mut self, ids: impl IntoIterator<Item = impl Into<Id>>) -> Result<(), Error>",
            "async fn send(self) -> (A, &'static [&B])",
        ] {
            let signature: syn::Signature = syn::parse_str(text).unwrap();
            assert_eq!(print(&signature), text);
        }
    }

    #[test]
    fn paths_into_the_crate_are_left_out() {
        let kind: syn::Type = syn::parse_str("Vec<crate::types::A<crate::time::B>>").unwrap();
        assert_eq!(print(&kind), "Vec<A<time::B>>");
    }
}
