//! Events that Cliq sends to servers, and answers to them.

pub mod answer;
