//! Proof that the client is what the documents say.
