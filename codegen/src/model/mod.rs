//! What the documents say, in the generator's own terms.

mod build;
mod columns;
mod conversion;
mod kind;
mod method_uses;
mod operation;
mod output;
mod paging;
mod read;
mod request;
mod request_name;
mod resolve;
mod rules;
mod same_action;
mod sample;
mod schema;
mod select;
mod shared;
mod use_graph;
mod uses;
mod version;

use crate::document::Document;
pub use crate::document::extension::PagingKind;
use crate::problem::Problems;
pub(crate) use build::base;
pub use conversion::Conversion;
pub use kind::Type;
pub use operation::{
    Body, ConditionalScopes, Gathered, Keys, Limit, Operation, Parameter, ParameterPlace, Response,
    SameAction,
};
pub use output::{Output, OutputForm};
pub use paging::{List, ListItems, Paging};
pub use request::{Content, MethodInput, RequestPlan, Slot, Spread};
pub use rules::{Case, Constant, End, RangeEnd, Refinement, Relation, RelationKind, Rules};
pub use schema::{Field, Scalar, Schema, Shape, TimeForm, Variant};
pub use select::Condition;
pub use uses::{MethodName, Uses};
pub use version::{Module, Version};

/// Builds the model of each version.
pub fn versions(documents: &[Document]) -> Result<Vec<Version>, Problems> {
    let mut names: Vec<&str> = documents.iter().map(|document| document.version.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let main = names.iter().find(|name| **name == "v2").or(names.first()).copied();
    let versions: Result<Vec<Version>, Problems> = names
        .iter()
        .map(|&name| {
            let own: Vec<&Document> =
                documents.iter().filter(|document| document.version == name).collect();
            build::version(name, main == Some(name), &own)
        })
        .collect();
    let mut versions = versions?;
    shared::link(&mut versions);
    same_action::link(&mut versions);
    Ok(versions)
}
