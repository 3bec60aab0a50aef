//! Lists in pages and by what changed, over real HTTP.

mod changes;
mod coverage;
mod resume;
mod sandbox;
mod support;
mod time_windows;
mod tokens;
