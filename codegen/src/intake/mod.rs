//! Published documents → clean documents.
//!
//! The documents of a version are read, each with bounded effort ([`repair`]), turned into drafts, and
//! handed through the passes below, one after the other. What the passes make obeys the rules that
//! [`crate::check`] enforces; a document that still breaks one is refused, and the others go on.

mod assemble;
pub mod canonical;
mod draft;
pub mod edition;
mod infer;
pub mod merge;
mod nodes;
mod passes;
pub mod prose;
mod published;
mod read;
mod report;
mod scalar;
pub mod sources;
mod state;
mod unite;
mod words;

pub use published::Published;
pub use report::{Repair, counts};

use crate::check;
use crate::document::Document;
use crate::overlay::{self, Outcome, Overlay, Stage};
use crate::problem::Problem;
use report::Log;
use state::Intake;
use std::collections::BTreeSet;

/// What became of the published documents of one version.
#[derive(Clone, Debug)]
pub struct Repaired {
    /// Clean documents, sorted by file, with one for what modules share.
    pub documents: Vec<Document>,
    /// What was repaired, sorted.
    pub repairs: Vec<Repair>,
    /// Why documents were not taken in, sorted.
    pub refused: Vec<Problem>,
    /// What became of the overlays for published documents.
    pub outcomes: Vec<Outcome>,
}

/// A step of the repair.
struct Pass {
    /// Name in the report.
    name: &'static str,
    run: fn(&mut Intake),
}

/// The passes in their order. Those above `references` see schemas where they were published; after
/// it, every operation holds its schemas whole, until `names` takes them apart again.
const PASSES: &[Pass] = &[
    Pass { name: "servers", run: passes::servers::run },
    Pass { name: "query-strings", run: passes::query_strings::run },
    Pass { name: "aliases", run: passes::aliases::run },
    Pass { name: "path-parameters", run: passes::path_parameters::run },
    Pass { name: "doubled-segments", run: passes::doubled_segments::run },
    Pass { name: "parameters", run: passes::parameters::run },
    Pass { name: "facts", run: passes::facts::run },
    Pass { name: "responses", run: passes::responses::run },
    Pass { name: "unused", run: passes::unused::run },
    Pass { name: "types", run: passes::types::run },
    Pass { name: "limits", run: passes::limits::run },
    Pass { name: "enums", run: passes::enums::run },
    Pass { name: "references", run: passes::references::run },
    Pass { name: "combinations", run: passes::combinations::run },
    Pass { name: "content-types", run: passes::content_types::run },
    Pass { name: "examples", run: passes::examples::run },
    Pass { name: "same-operation", run: passes::same_operation::run },
    Pass { name: "contradictions", run: passes::contradictions::run },
    Pass { name: "doubled-names", run: passes::doubled_names::run },
    Pass { name: "security", run: passes::security::run },
    Pass { name: "texts", run: passes::texts::run },
    Pass { name: "scalars", run: passes::scalars::run },
    Pass { name: "identity", run: passes::identity::run },
];

/// Repairs the published documents of one version of the API, each on its own and then against each
/// other. The order of the documents and of the keys in them does not matter. Overlays for published
/// documents are applied first; those for repaired ones are left to whoever merges.
///
/// ```
/// use cliq_codegen::intake::{self, Published};
///
/// let text = "\
/// openapi: 3.0.0
/// paths:
///   /shelves/{SHELF_ID2}:
///     get:
///       summary: Retrieve a shelf
///       responses:
///         '300': {description: The shelf}
/// ";
/// let published = Published { file: "shelves.yml".to_owned(), text: text.to_owned() };
/// let repaired = intake::repair("v9", &[published], &[]);
/// assert!(repaired.refused.is_empty());
/// assert!(repaired.documents.iter().any(|document| document.file == "v9/shelves.yaml"));
/// assert_eq!(intake::counts(&repaired.repairs)["path-parameters"], 1);
/// ```
#[must_use]
pub fn repair(api: &str, published: &[Published], overlays: &[Overlay]) -> Repaired {
    let mut intake = Intake { api: api.to_owned(), drafts: Vec::new(), log: Log::default() };
    let mut published: Vec<&Published> = published.iter().collect();
    published.sort_by(|a, b| (&a.file, &a.text).cmp(&(&b.file, &b.text)));
    let mut outcomes = Vec::new();
    for published in published {
        intake.log.begin("envelope");
        match read::value(published) {
            Ok(mut value) => {
                outcomes.extend(corrected(&published.file, &mut value, overlays));
                passes::envelope::run(&mut intake, &published.file, read::sorted(value));
            }
            Err(problem) => intake.log.refuse_with(problem),
        }
    }
    for pass in PASSES {
        intake.log.begin(pass.name);
        (pass.run)(&mut intake);
        let Intake { drafts, log, .. } = &mut intake;
        drafts.retain(|draft| !log.is_refused(&draft.file));
    }
    intake.log.begin("names");
    let documents = checked(&mut intake);
    let (repairs, refused) = intake.log.finish();
    Repaired { documents, repairs, refused, outcomes }
}

/// Applies the overlays that are for a document as it was published.
fn corrected(file: &str, value: &mut serde_json::Value, overlays: &[Overlay]) -> Vec<Outcome> {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let module = plain(&passes::envelope::module(file));
    overlays
        .iter()
        .filter(|overlay| overlay.stage == Stage::Published && plain(&overlay.module) == module)
        .flat_map(|overlay| overlay::apply(overlay, value))
        .collect()
}

/// Assembles the documents; those that break a rule are refused until the others break none.
fn checked(intake: &mut Intake) -> Vec<Document> {
    loop {
        let documents = assemble::documents(intake);
        let Err(problems) = check::all(&documents) else { return documents };
        let broken: BTreeSet<String> =
            problems.as_slice().iter().map(|problem| problem.file.clone()).collect();
        let before = intake.drafts.len();
        let Intake { api, drafts, log } = intake;
        drafts.retain(|draft| {
            let file = assemble::path(api, &draft.module);
            for problem in problems.as_slice().iter().filter(|problem| problem.file == file) {
                log.refuse(&draft.file, &problem.place, problem.reason.clone());
            }
            !broken.contains(&file)
        });
        if drafts.len() == before {
            // What is shared breaks a rule: no document can be trusted to go without it.
            for draft in drafts.drain(..) {
                for problem in problems.as_slice() {
                    log.refuse(&draft.file, &problem.place, problem.reason.clone());
                }
            }
        }
    }
}
