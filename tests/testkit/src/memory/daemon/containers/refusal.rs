//! Why something is refused, in the words of Docker.

use longshore::runtime::server::Failure;

/// How much of what a client said an error repeats, in characters.
const SHOWN: usize = 256;

/// What a client said, as far as an error repeats it.
pub(in crate::memory::daemon) fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

/// There is no container of that name.
pub(in crate::memory::daemon) fn no_such(name: &str) -> Failure {
    Failure::new(404, format!("No such container: {}", shown(name)))
}

/// What fails for a reason that has no status of its own.
pub(in crate::memory::daemon) fn failed(text: impl Into<String>) -> Failure {
    Failure::new(500, text)
}

/// Puts in front of a failure what was tried; the status stays.
pub(super) fn within(tried: &str, name: &str, failure: &Failure) -> Failure {
    let status = failure.status().unwrap_or(500);
    let text = format!("{tried} container {}: {}", shown(name), failure.message());
    Failure::new(status, text)
}
