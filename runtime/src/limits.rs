//! How much of a hostile or broken answer is taken before giving up.

use std::time::Duration;

/// Bounds on what a server may send, and on connecting. There is no bound on the time an answer
/// takes, since waiting for days is what some operations are for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The head of an answer together with the interim answers before it, and the trailers behind
    /// a chunked body; in bytes, 64 KiB by default.
    pub head: usize,
    /// An answer that is collected as a whole, in bytes; 64 MiB by default.
    pub body: usize,
    /// One value of a JSON stream, or one message of a web socket, in bytes; 64 MiB by default.
    pub json_value: usize,
    /// The body of an answer that reports a failure, in bytes; what is behind is not read.
    /// 64 KiB by default.
    pub error_body: usize,
    /// How long connecting may take; 10 seconds by default.
    pub connect_timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: 64 << 10,
            body: 64 << 20,
            json_value: 64 << 20,
            error_body: 64 << 10,
            connect_timeout: Duration::from_secs(10),
        }
    }
}
