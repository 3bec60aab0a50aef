//! Paths and definitions in the tokens of macros, which are not parsed as Rust.

use super::syntax::{Definition, Mention};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// The tokens between the commas.
pub fn split_at_commas(tokens: &TokenStream) -> Vec<TokenStream> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ',');
    trees.split(comma).map(|part| part.iter().cloned().collect()).collect()
}

/// Whatever looks like a path: identifiers joined by `::`, and lone identifiers.
pub fn mentions(tokens: &TokenStream, found: &mut Vec<Mention>) {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut rest = trees.as_slice();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match first {
            TokenTree::Group(group) => mentions(&group.stream(), found),
            TokenTree::Ident(start) => {
                let mut segments = vec![start.to_string()];
                while let [a, b, TokenTree::Ident(next), after @ ..] = rest {
                    if !(colon(a) && colon(b)) {
                        break;
                    }
                    segments.push(next.to_string());
                    rest = after;
                }
                found.push(Mention { segments, line: start.span().start().line });
            }
            // A field or a method, a lifetime, a variable of a macro, a path of another crate.
            TokenTree::Punct(mark) if matches!(mark.as_char(), '.' | '\'' | '$') => {
                let keyword =
                    matches!(rest.first(), Some(TokenTree::Ident(word)) if word == "crate");
                if !keyword && matches!(rest.first(), Some(TokenTree::Ident(_))) {
                    rest = rest.get(1..).unwrap_or_default();
                }
            }
            _ => {}
        }
    }
}

/// The types that the tokens define visibly to other modules: `pub struct Name`, and so on.
pub fn definitions(tokens: &TokenStream, found: &mut Vec<Definition>) {
    let mut trees = tokens.clone().into_iter().peekable();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(word) if word == "pub" => {
                if matches!(trees.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis)
                {
                    trees.next();
                }
                let kind = matches!(trees.peek(), Some(TokenTree::Ident(word))
                    if ["struct", "enum", "trait", "type"].iter().any(|kind| word == kind));
                if kind {
                    trees.next();
                    if let Some(TokenTree::Ident(name)) = trees.next() {
                        let line = name.span().start().line;
                        found.push(Definition { name: name.to_string(), line });
                    }
                }
            }
            TokenTree::Group(group) => definitions(&group.stream(), found),
            _ => {}
        }
    }
}

fn colon(tree: &TokenTree) -> bool {
    matches!(tree, TokenTree::Punct(mark) if mark.as_char() == ':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_found_at_any_depth() {
        let tokens = "\"{}\", crate::a::b(x.name), $crate::c::D { $value: [super::e] }";
        let mut found = Vec::new();
        mentions(&tokens.parse().unwrap(), &mut found);
        let found: Vec<String> = found.into_iter().map(|one| one.segments.join("::")).collect();
        assert_eq!(found, ["crate::a::b", "x", "crate::c::D", "super::e"]);
    }

    #[test]
    fn public_types_are_found() {
        let tokens = "pub struct A; pub(crate) enum B {} struct C; pub fn d() {} pub struct $e;";
        let mut found = Vec::new();
        definitions(&tokens.parse().unwrap(), &mut found);
        let found: Vec<String> = found.into_iter().map(|one| one.name).collect();
        assert_eq!(found, ["A", "B"]);
    }
}
