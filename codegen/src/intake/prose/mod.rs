//! The HTML of published descriptions: plain text, and the facts that only the prose states.
//!
//! Published descriptions carry rate limits, tables of error codes, limits of length and lists of
//! values as HTML. [`distill`] makes readable text of one description and leaves out what
//! [`facts`] lifts from it into the document. Both take whatever comes: an unbalanced tag, a
//! placeholder in angle brackets or plain Markdown harms nothing, and time grows with the length
//! of the input.
//!
//! What is not stated is not in [`Facts`]; nothing is ever assumed. A statement that looks
//! mistyped is kept as written and named in [`Facts::doubts`].
//!
//! ```
//! use cliq_codegen::intake::prose;
//!
//! let html = "Sends a note.<br><b>Threshold limits</b>: 20 requests per 5 min per user<br>\
//!             <b>Lock period</b>: 10 minutes<br>Give up to <b>5</b> <code>note_ids</code>.";
//! assert_eq!(prose::distill(html), "Sends a note.\nGive up to 5 `note_ids`.");
//! let facts = prose::facts(html);
//! assert_eq!((facts.thresholds[0].requests, facts.thresholds[0].seconds), (20, 300));
//! assert_eq!(facts.locks[0].seconds, 600);
//! assert_eq!(facts.limits[0].amount, 5);
//! ```

mod builder;
mod doubts;
mod errors;
mod facts;
mod labels;
mod limits;
mod line;
mod lines;
mod sentences;
#[cfg(test)]
mod tests;
mod text;
mod values;
mod words;

pub use facts::{
    AllowedValue, Bound, Counted, Demand, ErrorRow, Facts, Lock, Requirement, StatedLimit,
    Threshold,
};

/// The text of a description: white space folded, entities decoded, links reduced to their text,
/// inline code in back quotes, items of lists as lines that begin with `- `, rows of tables as
/// lines. Thresholds, lock periods, scopes, tables of error codes and folded-away blocks are left
/// out, as [`facts`] has them; a threshold that cannot be read stays.
#[must_use]
pub fn distill(html: &str) -> String {
    text::render(&labels::labelled(lines::of(html)))
}

/// The facts that a description states.
#[must_use]
pub fn facts(html: &str) -> Facts {
    let lines = labels::labelled(lines::of(html));
    let mut facts = Facts::default();
    labels::read(&lines, &mut facts);
    errors::read(&lines, &mut facts);
    limits::read(&lines, &mut facts);
    values::read(&lines, &mut facts);
    sentences::read(&lines, &mut facts);
    doubts::read(&mut facts);
    facts
}
