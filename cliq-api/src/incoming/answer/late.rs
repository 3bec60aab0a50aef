//! Late answers.

/// placeholder
#[derive(Debug)]
pub struct LateAnswers;
