//! Failures and attacks: what hostile, broken and slow servers can cause is bounded, no call is executed
//! more often than its operation allows, and no secret shows in errors, spans, events or addresses.
//!
//! The evidence is a server over raw sockets that counts what it executes, the peak of resident memory
//! that the kernel reports, the requests that a proxy receives, and a planted secret that is searched
//! for. Memory and proxy are tested in processes of their own, which run one test of this binary.

mod bodies;
mod exchanges;
mod faults;
mod hostile;
mod secrets;
mod spans;
mod webhook_spans;
