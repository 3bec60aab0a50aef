//! Tables of error codes.

use super::facts::{ErrorRow, Facts};
use super::labels::Labelled;
use super::line::LineKind;

/// Reads the rows of all tables of error codes.
pub(super) fn read(lines: &[Labelled], facts: &mut Facts) {
    for (line, place) in lines.iter().zip(roles(lines)) {
        if let (TableRole::Row(variant), LineKind::Row { cells, .. }) = (place, &line.line.kind)
            && let Some((code, rest)) = cells.split_first()
        {
            let code = code.trim_matches('`').to_owned();
            let meaning = rest.first().cloned().unwrap_or_default();
            facts.errors.push(ErrorRow { variant, code, meaning });
        }
    }
}

/// What a line is to the tables of error codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TableRole {
    /// Nothing.
    Outside,
    /// The title of a table or its head.
    Head,
    /// A row, and the variant its title names.
    Row(Option<String>),
}

/// What each line is to the tables of error codes.
pub(super) fn roles(lines: &[Labelled]) -> Vec<TableRole> {
    let mut roles: Vec<TableRole> = Vec::with_capacity(lines.len());
    let mut title = "";
    let mut current = None;
    for Labelled { line, .. } in lines {
        let LineKind::Row { table, header, cells } = &line.kind else {
            title = &line.text;
            roles.push(TableRole::Outside);
            continue;
        };
        let names_codes = is_about_codes(title);
        if current.is_none_or(|(number, _)| number != *table) {
            let is_errors = names_codes || (cells.len() > 1 && heads_codes(cells));
            current = Some((*table, is_errors));
            if let Some(last) = roles.last_mut().filter(|_| is_errors && names_codes) {
                *last = TableRole::Head;
            }
        }
        roles.push(match current {
            Some((_, true)) if *header || heads_codes(cells) => TableRole::Head,
            Some((_, true)) => TableRole::Row(variant(title)),
            _ => TableRole::Outside,
        });
    }
    roles
}

/// Longest title; beyond it a line is running text.
const TITLE: usize = 120;

fn is_about_codes(title: &str) -> bool {
    title.len() <= TITLE && title.to_lowercase().contains("error code")
}

fn heads_codes(cells: &[String]) -> bool {
    cells.first().is_some_and(|cell| {
        matches!(cell.to_lowercase().trim_end_matches('s'), "error code" | "error" | "code")
    })
}

/// The name in back quotes in a title.
fn variant(title: &str) -> Option<String> {
    is_about_codes(title).then(|| title.split('`').nth(1))?.map(str::to_owned)
}
