//! What the client makes of failures, over real HTTP: how many attempts, what result, and what the
//! server executed.

mod bodies;
mod executions;
mod server;
mod table;
mod verbs;
