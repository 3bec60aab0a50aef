//! Settings from the environment.

/// An environment variable; `None` if it is empty.
pub fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
