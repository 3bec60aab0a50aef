//! Tokens as words and groups, and how they look in one line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// A word or a sign, or a group of items that commas separate.
pub(super) enum DataNode {
    Word(String),
    Group { open: &'static str, close: &'static str, items: Vec<Vec<DataNode>> },
}

impl DataNode {
    pub(super) fn is(&self, text: &str) -> bool {
        matches!(self, Self::Word(word) if word == text)
    }

    pub(super) fn is_group(&self) -> bool {
        matches!(self, Self::Group { .. })
    }
}

/// Puts signs such as `::` together.
pub(super) fn nodes(tokens: TokenStream) -> Vec<DataNode> {
    let mut all: Vec<DataNode> = Vec::new();
    let mut joined = false;
    for tree in tokens {
        let joins = std::mem::take(&mut joined);
        let word = match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => {
                        all.extend(nodes(group.stream()));
                        continue;
                    }
                };
                let mut items: Vec<Vec<DataNode>> = vec![Vec::new()];
                for node in nodes(group.stream()) {
                    if node.is(",") {
                        items.push(Vec::new());
                    } else if let Some(last) = items.last_mut() {
                        last.push(node);
                    }
                }
                items.retain(|item| !item.is_empty());
                all.push(DataNode::Group { open, close, items });
                continue;
            }
            TokenTree::Punct(sign) => {
                joined = sign.spacing() == Spacing::Joint;
                sign.as_char().to_string()
            }
            other => other.to_string(),
        };
        match all.last_mut() {
            Some(DataNode::Word(last))
                if joins
                    && (last == "'"
                        || matches!(
                            (last.as_str(), word.as_str()),
                            (":", ":") | ("-" | "=", ">")
                        )) =>
            {
                last.push_str(&word);
            }
            _ => all.push(DataNode::Word(word)),
        }
    }
    all
}

/// The nodes in one line.
pub(super) fn flat(nodes: &[DataNode]) -> String {
    let mut text = String::new();
    let mut last = "";
    let mut in_closure = false;
    for node in nodes {
        let start = match node {
            DataNode::Word(word) => word.as_str(),
            DataNode::Group { open, .. } => open,
        };
        let is_bar = start == "|";
        let after_opening_bar = last == "|" && in_closure;
        let closes = is_bar && in_closure;
        if !(text.is_empty() || after_opening_bar || closes || !are_apart(last, start)) {
            text.push(' ');
        }
        if is_bar {
            in_closure = !in_closure;
        }
        last = match node {
            DataNode::Word(word) => {
                text.push_str(word);
                word
            }
            DataNode::Group { open, close, items } => {
                text.push_str(&group(open, close, items));
                close
            }
        };
    }
    text
}

fn group(open: &str, close: &str, items: &[Vec<DataNode>]) -> String {
    let items: Vec<String> = items.iter().map(|item| flat(item)).collect();
    let items = items.join(", ");
    if open == "{" && !items.is_empty() {
        format!("{{ {items} }}")
    } else {
        format!("{open}{items}{close}")
    }
}

/// Whether people write a space between two signs.
fn are_apart(before: &str, behind: &str) -> bool {
    let sticks_left = matches!(behind, "::" | "," | ";" | ":" | "." | "?" | "<" | ">" | "!");
    let sticks_right = matches!(before, "&" | "::" | "." | "<" | "!" | "#");
    let is_word = |text: &str| text.ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let is_call =
        matches!(behind, "(" | "[") && (is_word(before) || matches!(before, ">" | ")" | "]"));
    !(sticks_left || sticks_right || is_call)
}
