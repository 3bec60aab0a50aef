//! Stand-in.

/// Stand-in.
#[derive(Clone, Debug)]
pub struct Overlay;
