//! The name of a request.

use crate::model::Operation;
use crate::names::{self, ident};
use proc_macro2::Ident;

/// Type of the request of an operation.
pub(in crate::emit) fn name(operation: &Operation) -> Ident {
    ident(&names::type_name(&operation.method))
}
