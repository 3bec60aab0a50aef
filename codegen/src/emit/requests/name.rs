//! The name of a request.

use crate::model::Operation;
use crate::names::ident;
use proc_macro2::Ident;

/// Type of the request of an operation.
pub(in crate::emit) fn name(operation: &Operation) -> Ident {
    ident(&operation.request_name)
}
