//! One module of many.

use crate::document::{COMMON, Document};
use crate::intake::merge::merge;
use crate::{Problem, Problems};

/// The repaired documents that are called like the module, or that feed the committed one; all,
/// where no module is named.
pub(super) fn choose(
    committed: &[Document],
    repaired: &[Document],
    module: Option<&str>,
) -> Result<Vec<Document>, Problems> {
    let Some(module) = module else { return Ok(repaired.to_vec()) };
    let fed = merge(committed, repaired).modules;
    let chosen = |document: &&Document| {
        plain(&document.module) == plain(module)
            || fed.get(&document.file).is_some_and(|modules| modules.contains(module))
    };
    let mut documents: Vec<Document> = repaired.iter().filter(chosen).cloned().collect();
    if documents.is_empty() {
        let names: Vec<&str> = repaired.iter().map(|document| document.module.as_str()).collect();
        let reason = "no published document has this name or describes this module".to_owned();
        let remedy = format!("name one of {}", names.join(", "));
        return Err(Problem::new(module, "-", reason, remedy).into());
    }
    // What modules share comes along, as the chosen ones refer to it.
    let common = repaired.iter().find(|document| document.is_common());
    documents.extend(common.filter(|_| module != COMMON).cloned());
    Ok(documents)
}

fn plain(module: &str) -> String {
    module.chars().filter(char::is_ascii_alphanumeric).collect()
}
