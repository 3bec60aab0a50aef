//! What a refresh did, for the terminal and for a pull request.

use super::remembered::PublishedChange;
use crate::Problem;
use crate::document::Document;
use crate::intake::edition::News;
use crate::intake::merge::{Decision, Difference, NewOperation, brief};
use crate::intake::{Repair, canonical, counts};
use crate::overlay::Outcome;
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A refresh in facts.
#[derive(Clone, Debug)]
pub struct Report {
    /// Version of the API.
    pub api: String,
    /// Names of the published files, sorted.
    pub published: Vec<String>,
    /// What the published documents state otherwise than at the last refresh; sorted.
    pub published_changes: Vec<PublishedChange>,
    /// Files of facts that are new or out of date, such as `published/v2/bots`.
    pub out_of_date: Vec<String>,
    /// Files of facts whose documents are not among the published ones.
    pub not_read: Vec<String>,
    /// Documents with another text than before.
    pub changed: Vec<String>,
    /// What was repaired in the published documents.
    pub repairs: Vec<Repair>,
    /// What was not taken in, and why.
    pub refused: Vec<Problem>,
    /// What became of the overlays' actions.
    pub outcomes: Vec<Outcome>,
    /// What is said differently.
    pub differences: Vec<Difference>,
    /// Operations that came new.
    pub new_operations: Vec<NewOperation>,
    /// Committed operations that are no longer published.
    pub not_published: Vec<String>,
    /// What each repaired document was made of.
    pub origins: Vec<DocumentOrigin>,
}

/// A repaired document, and what it was made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentOrigin {
    /// Path of the document, such as `v2/bots.yaml`.
    pub document: String,
    /// Its module, such as `bots`.
    pub module: String,
    /// Name of the published file, such as `bots.yml`; `None` for what the files share.
    pub published: Option<String>,
}

impl DocumentOrigin {
    /// The origin that a document has kept.
    pub(super) fn of(document: &Document) -> Self {
        Self {
            document: document.file.clone(),
            module: document.module.clone(),
            published: document.published.clone(),
        }
    }
}

impl Report {
    /// One line per published document: result.
    #[must_use]
    pub fn documents(&self) -> Vec<(String, String)> {
        self.published.iter().map(|file| (file.clone(), self.state(file))).collect()
    }

    fn state(&self, file: &str) -> String {
        let refused = self.refused.iter().filter(|problem| problem.file == file).count();
        if refused > 0 {
            return format!("refused, {}", plural(refused, "reason"));
        }
        let of = |document: &str| {
            self.origin(document).is_some_and(|origin| origin.published.as_deref() == Some(file))
        };
        let differences = self.differences.iter().filter(|found| of(&found.published.file)).count();
        let new = self.new_operations.iter().filter(|new| of(&new.published.file)).count();
        let mut state = if differences + new == 0 {
            "nothing new".to_owned()
        } else {
            format!("{}, {}", plural(differences, "difference"), plural(new, "new operation"))
        };
        let changes =
            self.published_changes.iter().filter(|found| found.change.file == file).count();
        if changes > 0 {
            let _ = write!(state, ", {} since the last refresh", plural(changes, "change"));
        }
        state
    }

    /// How many facts became what since the last refresh, in words; nothing where none did.
    #[must_use]
    pub fn news(&self) -> Option<String> {
        let count = |news: News| {
            let of = |found: &&PublishedChange| found.change.news == news;
            (self.published_changes.iter().filter(of).count(), news.name())
        };
        let counts = [News::Added, News::Changed, News::Removed, News::Renamed].map(count);
        let words = counts.into_iter().map(|(count, name)| format!("{count} {name}"));
        let words = words.collect::<Vec<_>>().join(", ");
        (!self.published_changes.is_empty()).then_some(words)
    }

    /// What a repaired document was made of.
    fn origin(&self, document: &str) -> Option<&DocumentOrigin> {
        self.origins.iter().find(|origin| origin.document == document)
    }

    /// Actions of overlays that were not applied.
    pub fn expired(&self) -> impl Iterator<Item = &Outcome> {
        self.outcomes.iter().filter(|outcome| !outcome.is_applied())
    }

    /// The page for a pull request.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut page = format!("# Refresh of {}\n\n", self.api);
        let _ = writeln!(
            page,
            "{}; {} changed; {}; {}; {} of overlays applied, {} expired.\n",
            plural(self.published.len(), "published document"),
            self.changed.len(),
            plural(self.differences.len(), "difference"),
            plural(self.new_operations.len(), "new operation"),
            plural(self.outcomes.len() - self.expired().count(), "action"),
            self.expired().count(),
        );
        page.push_str("| published | result |\n|---|---|\n");
        for (file, state) in self.documents() {
            let _ = writeln!(page, "| `{file}` | {state} |");
        }
        list(&mut page, "Refused", self.refused.iter().map(ToString::to_string));
        list(&mut page, "Expired corrections", self.expired().map(ToString::to_string));
        self.changes_by_operation(&mut page);
        let not_read = self.not_read.iter().map(|file| format!("`{file}`"));
        list(&mut page, "Remembered, but not read this time", not_read);
        self.differences_by_operation(&mut page);
        let new = self
            .new_operations
            .iter()
            .map(|new| format!("`{}`: {} {} ({})", new.id, new.verb, new.path, new.committed.file));
        list(&mut page, "New operations", new);
        let gone = self.not_published.iter().map(|id| format!("`{id}`"));
        list(&mut page, "Committed, but no longer published", gone);
        let repairs = counts(&self.repairs);
        list(&mut page, "Repairs", repairs.iter().map(|(pass, count)| format!("{pass}: {count}")));
        page
    }

    fn changes_by_operation(&self, page: &mut String) {
        let Some(news) = self.news() else { return };
        let _ = writeln!(page, "\n## Changes since the last refresh\n\n{news}.\n");
        page.push_str(
            "| change | operation | what | before | now | committed | why |\n\
             |---|---|---|---|---|---|---|\n",
        );
        for PublishedChange { change, committed } in &self.published_changes {
            let text = |text: &Option<String>| {
                text.as_ref().map_or_else(|| "–".to_owned(), |text| code(text))
            };
            let committed = committed.as_ref().map(ToString::to_string);
            let _ = writeln!(
                page,
                "| {} | `{}: {}` | {} | {} | {} | {} | {} |",
                change.news.name(),
                change.file,
                cell(&change.operation.to_string()),
                cell(&change.subject()),
                text(&change.old),
                text(&change.new),
                text(&committed),
                cell(change.why.as_deref().unwrap_or_default()),
            );
        }
    }

    fn differences_by_operation(&self, page: &mut String) {
        for (title, decision) in [
            ("Differences taken in", Decision::Taken),
            ("Differences kept as committed", Decision::Kept),
        ] {
            let chosen: Vec<&Difference> =
                self.differences.iter().filter(|found| found.decision == decision).collect();
            if chosen.is_empty() {
                continue;
            }
            let _ = writeln!(page, "\n## {title}\n");
            page.push_str(
                "| operation | what | committed | published | place |\n|---|---|---|---|---|\n",
            );
            for found in chosen {
                let old =
                    found.old.as_ref().map_or_else(|| "–".to_owned(), |old| code(&brief(old)));
                let _ = writeln!(
                    page,
                    "| `{}` | {} | {old} | {} | `{}` |",
                    found.operation,
                    found.kind.name(),
                    code(&brief(&found.new)),
                    cell(&found.committed.to_string()),
                );
            }
        }
    }

    /// Overlays that would keep each committed statement, for whoever writes their reasons: names
    /// and texts of files.
    #[must_use]
    pub fn overlays(&self) -> Vec<(String, String)> {
        let mut actions: BTreeMap<&str, Vec<&Difference>> = BTreeMap::new();
        for found in self.differences.iter().filter(|found| found.decision == Decision::Taken) {
            actions.entry(&found.published.file).or_default().push(found);
        }
        let texts = actions.into_iter().map(|(file, mut differences)| {
            // From the end of a list to its start, so that no removal moves a later target.
            differences.sort_by(|a, b| b.published.cmp(&a.published));
            let module = self.origin(file).map_or(file, |origin| origin.module.as_str());
            let actions: Vec<_> = differences.iter().flat_map(|found| found.keeping()).collect();
            let overlay = json!({
                "overlay": "1.0.0",
                "info": { "title": format!("Corrections of {module}"), "version": "1.0.0" },
                "actions": actions,
            });
            (format!("{module}.yaml"), canonical::yaml(&overlay))
        });
        texts.collect()
    }
}

fn list(page: &mut String, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if !lines.is_empty() {
        let _ = writeln!(page, "\n## {title}\n");
        for line in lines {
            let _ = writeln!(page, "- {line}");
        }
    }
}

/// `1 difference`, `2 differences`.
fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn code(text: &str) -> String {
    format!("`{}`", cell(text).replace('`', "'"))
}

/// Bars end a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
