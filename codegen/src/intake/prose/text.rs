//! Plain text of a description.

use super::errors::{self, TableRole};
use super::labels::Labelled;
use super::line::{Line, LineKind};

/// Puts the lines together, without what became a fact.
pub(super) fn render(lines: &[Labelled]) -> String {
    let mut text = String::new();
    let mut heads: Option<(usize, &[String])> = None;
    let mut last: Option<&Line> = None;
    let mut gap = false;
    for (Labelled { label, line }, role) in lines.iter().zip(errors::roles(lines)) {
        gap |= line.gap;
        if line.hidden || label.is_some() || role != TableRole::Outside {
            continue;
        }
        let content = match &line.kind {
            LineKind::Row { table, header: true, cells } => {
                heads = Some((*table, cells));
                continue;
            }
            LineKind::Row { table, cells, .. } => {
                let heads = heads.filter(|(of, _)| of == table).map(|(_, cells)| cells);
                format!("- {}", row(cells, heads))
            }
            LineKind::Item(depth) => format!("{}- {}", "  ".repeat((*depth).min(8)), line.text),
            LineKind::Text => line.text.clone(),
        };
        if let Some(last) = last {
            let both_listed = is_listed(last) && is_listed(line);
            let apart = !both_listed && (gap || is_listed(last) != is_listed(line));
            text.push_str(if apart { "\n\n" } else { "\n" });
        }
        text.push_str(&content);
        last = Some(line);
        gap = false;
    }
    without_stray_quote(text)
}

fn is_listed(line: &Line) -> bool {
    line.kind != LineKind::Text
}

/// The cells of a row; with the heads of the columns where two cells do not explain each other.
fn row(cells: &[String], heads: Option<&[String]>) -> String {
    let filled = |cell: &&String| !cell.is_empty();
    match (cells, heads) {
        ([name, meaning], _) if !name.is_empty() && !meaning.is_empty() => {
            format!("{name}: {meaning}")
        }
        (cells, Some(heads)) if heads.len() == cells.len() => heads
            .iter()
            .zip(cells)
            .filter(|(_, cell)| filled(cell))
            .map(
                |(head, cell)| {
                    if head.is_empty() { cell.clone() } else { format!("{head}: {cell}") }
                },
            )
            .collect::<Vec<_>>()
            .join("; "),
        (cells, _) => cells.iter().filter(filled).cloned().collect::<Vec<_>>().join("; "),
    }
}

/// A lone quote at the end is left over from the writer's quoting.
fn without_stray_quote(mut text: String) -> String {
    if text.ends_with('"') && text.matches('"').count() % 2 == 1 {
        text.truncate(text.trim_end_matches('"').trim_end().len());
    }
    text
}
