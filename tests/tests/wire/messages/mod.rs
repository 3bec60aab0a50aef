//! Messages: the builder against the documented ones, the check, the webhook, the JSON Schema.

mod documented;
mod mistakes;
mod properties;
mod sending;
