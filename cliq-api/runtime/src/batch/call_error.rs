//! The error of a call within the error of an item.

use crate::Error;
use std::any::Any;
use std::error::Error as StdError;

/// How many causes are searched.
const MAX_DEPTH: usize = 16;

/// The error of the call: the error itself, or one in the chain of a boxed error. `None` if the type
/// does not tell.
pub(super) fn call_error<E: Any>(error: &E) -> Option<&Error> {
    let error: &dyn Any = error;
    if let Some(error) = error.downcast_ref::<Error>() {
        return Some(error);
    }
    let boxed: &(dyn StdError + 'static) =
        if let Some(error) = error.downcast_ref::<Box<dyn StdError + Send + Sync>>() {
            error.as_ref()
        } else if let Some(error) = error.downcast_ref::<Box<dyn StdError + Send>>() {
            error.as_ref()
        } else {
            error.downcast_ref::<Box<dyn StdError>>()?.as_ref()
        };
    std::iter::successors(Some(boxed), |&error| error.source())
        .take(MAX_DEPTH)
        .find_map(|error| error.downcast_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    #[test]
    fn the_error_of_the_call_is_found_in_boxes_and_chains() {
        let call = || Error::input("an id is empty", "pass an id");
        assert!(call_error(&call()).is_some());
        let boxed: Box<dyn StdError + Send + Sync> = Box::new(call());
        assert!(call_error(&boxed).is_some());
        let boxed: Box<dyn StdError> = Box::new(call());
        assert!(call_error(&boxed).is_some());
        let nested: Box<dyn StdError + Send> = Box::new(io::Error::other(io::Error::other("x")));
        assert!(call_error(&nested).is_none());
        assert!(call_error(&"text").is_none());
    }
}
