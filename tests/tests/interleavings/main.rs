//! The limiter's queue and the token cache under every order of steps, or a large sample of them, with
//! callers that give up between any two steps.
//!
//! A deterministic executor polls the futures of the real code. Every call of the store, and every
//! sleep, is a point at which another task may go on; the checker decides which one does. Within a
//! step the code runs alone: mutexes are never held across a step. Threads that interleave within a step
//! are the subject of the model checker in `cliq-api/runtime/src/model/`.
//!
//! The evidence is the times of arrival and the token requests that the checker counts itself. It is a
//! binary of its own because it keeps all cores busy for long, which would delay tests with real sockets
//! and deadlines.

mod choices;
mod gate;
mod limiter;
mod model;
mod tokens;
