//! Data as text: in one line if it fits, else with one entry per line.

use super::node::{DataNode, flat, nodes};
use proc_macro2::TokenStream;

/// Columns of a line.
const WIDTH: usize = 100;
/// Columns of a level.
const LEVEL: usize = 4;

/// An expression that starts in `column` of a line with an indentation, with what ends it in the line.
pub(super) fn value(tokens: TokenStream, indent: usize, column: usize) -> String {
    sequence(&nodes(tokens), indent, column, 1)
}

/// Entries that end with `;`, each in a line of its own. The first one starts where the text stands.
pub(super) fn entries(tokens: TokenStream, indent: usize) -> String {
    let mut lines = Vec::new();
    let mut entry = Vec::new();
    for node in nodes(tokens) {
        if node.is(";") {
            lines.push(format!("{};", statement(&std::mem::take(&mut entry), indent)));
            continue;
        }
        entry.push(node);
        if let [hash, DataNode::Group { open: "[", .. }] = entry.as_slice()
            && hash.is("#")
        {
            lines.push(match documentation(&entry) {
                Some(text) => format!("///{text}"),
                None => flat(&entry),
            });
            entry.clear();
        }
    }
    if !entry.is_empty() {
        lines.push(statement(&entry, indent));
    }
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

/// The text of `#[doc = "text"]`.
fn documentation(nodes: &[DataNode]) -> Option<String> {
    let [hash, DataNode::Group { open: "[", items, .. }] = nodes else { return None };
    let [attribute] = items.as_slice() else { return None };
    let [name, is, DataNode::Word(text)] = attribute.as_slice() else { return None };
    let text = syn::parse_str::<syn::LitStr>(text).ok()?.value();
    (hash.is("#") && name.is("doc") && is.is("=")).then_some(text)
}

/// An entry of a macro: too long, it continues in another line behind a sign.
fn statement(entry: &[DataNode], indent: usize) -> String {
    if indent + flat(entry).len() < WIDTH {
        return flat(entry);
    }
    let inner = indent + LEVEL;
    let mut text = String::new();
    let mut column = indent;
    for part in entry.split_inclusive(|node| ["=>", ",", ":"].iter().any(|sign| node.is(sign))) {
        let line = flat(part);
        if !text.is_empty() && column + 1 + line.len() < WIDTH {
            text.push(' ');
            column += 1;
        } else if !text.is_empty() {
            text.push_str(&line_break(inner));
            column = inner;
        }
        let line = sequence(part, inner, column, 1);
        column = line.rsplit('\n').next().map_or(0, str::len)
            + if line.contains('\n') { 0 } else { column };
        text.push_str(&line);
    }
    text
}

fn line_break(indent: usize) -> String {
    format!("\n{}", " ".repeat(indent))
}

/// Nodes that start in `column`, with `tail` further columns behind them.
fn sequence(nodes: &[DataNode], indent: usize, column: usize, tail: usize) -> String {
    let line = flat(nodes);
    if column + line.len() + tail <= WIDTH {
        return line;
    }
    let calls: Vec<usize> =
        (1..nodes.len()).filter(|at| nodes.get(*at).is_some_and(|node| node.is("."))).collect();
    if let (Some(first), true) = (calls.first(), is_chain(nodes)) {
        return chain(nodes, *first, &calls, indent, column, tail);
    }
    let Some(last) = nodes.iter().rposition(DataNode::is_group) else { return line };
    let (before, rest) = nodes.split_at(last);
    let Some((DataNode::Group { open, close, items }, behind)) = rest.split_first() else {
        return line;
    };
    let prefix = prefix(before, open);
    let column = column + prefix.len();
    let mut group = group(close, items, indent, column);
    // Macros need not accept a comma behind the last argument.
    if before.last().is_some_and(|node| node.is("!"))
        && let Some((start, end)) = group.rsplit_once(",\n")
        && end.trim() == *close
    {
        group = format!("{start}\n{end}");
    }
    format!("{prefix}{group}{}", flat_behind(behind))
}

/// What stands before the items of a group, its opening delimiter included.
fn prefix(before: &[DataNode], open: &str) -> String {
    let text = flat(before);
    let space = open == "{" && !text.is_empty();
    format!("{text}{}{open}", if space { " " } else { "" })
}

fn flat_behind(behind: &[DataNode]) -> String {
    let text = flat(behind);
    let apart = matches!(behind.first(), Some(DataNode::Word(word)) if !matches!(word.as_str(), "." | "?" | "," | ";" | "::" | ":"));
    if apart { format!(" {text}") } else { text }
}

/// The items of a group, whose opening delimiter ends at `column`, and its closing delimiter.
fn group(close: &str, items: &[Vec<DataNode>], indent: usize, column: usize) -> String {
    // A last item that has a group itself is opened in the same line.
    if let Some((last, others)) = items.split_last()
        && last.last().is_some_and(DataNode::is_group)
        && !is_chain(last)
        && close == ")"
    {
        let others: String = others.iter().map(|item| flat(item) + ", ").collect();
        let start = column + others.len();
        let only = items.len() == 1 || others.len() < WIDTH / 2;
        let text = sequence(last, indent, start, close.len() + 1);
        let first = text.lines().next().unwrap_or_default();
        if only && text.contains('\n') && start + first.len() <= WIDTH {
            return format!("{others}{text}{close}");
        }
    }
    let inner = indent + LEVEL;
    let separator = line_break(inner);
    if let [block] = items
        && close == "}"
        && !block.iter().any(|node| node.is(":") || node.is("=>"))
    {
        let statements = block.split_inclusive(|node| node.is(";"));
        let lines = statements.map(|one| separator.clone() + &sequence(one, inner, inner, 0));
        return format!("{}{}{close}", lines.collect::<String>(), line_break(indent));
    }
    let mut text = String::new();
    let mut used = WIDTH;
    for item in items {
        let plain = !item.iter().any(DataNode::is_group);
        let line = sequence(item, inner, inner, 1);
        if plain && used + line.len() + 2 <= WIDTH {
            text.push(' ');
            used += 1;
        } else {
            text.push_str(&separator);
            used = inner;
        }
        text.push_str(&line);
        text.push(',');
        used = if plain { used + line.len() + 1 } else { WIDTH };
    }
    format!("{text}{}{close}", line_break(indent))
}

/// Whether nodes are calls of methods: `.name(…)` behind something with arguments.
fn is_chain(nodes: &[DataNode]) -> bool {
    nodes
        .iter()
        .zip(nodes.iter().skip(2))
        .any(|(dot, arguments)| dot.is(".") && arguments.is_group())
        && !nodes.iter().any(|node| node.is("|"))
}

fn chain(
    nodes: &[DataNode],
    first: usize,
    calls: &[usize],
    indent: usize,
    column: usize,
    tail: usize,
) -> String {
    let (head, _) = nodes.split_at(first);
    let mut text = sequence(head, indent, column, 0);
    // Behind a list of entries, the calls continue in its last line.
    let attached = text.ends_with("])");
    let inner = if text.contains('\n') { indent } else { indent + LEVEL };
    for (index, start) in calls.iter().enumerate() {
        let end = calls.get(index + 1).copied().unwrap_or(nodes.len());
        let call = nodes.get(*start..end).unwrap_or_default();
        let tail = if end == nodes.len() { tail } else { 0 };
        if attached {
            let column = text.rsplit('\n').next().map_or(0, str::len);
            text.push_str(&sequence(call, indent, column, tail));
        } else {
            text.push_str(&line_break(inner));
            text.push_str(&sequence(call, inner, inner, tail));
        }
    }
    text
}
