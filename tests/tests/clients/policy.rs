//! What the variable `LONGSHORE_CLIENTS` asks of trials whose client is not here.

use std::env;
use std::io::{self, Write as _};

const VARIABLE: &str = "LONGSHORE_CLIENTS";

/// Whether a trial without its client fails.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    /// `required`: it fails.
    Required,
    /// Not set: it is ignored.
    IfAvailable,
    /// `off`: no client is tried at all.
    Off,
}

impl Policy {
    pub(crate) fn from_env() -> Self {
        match env::var_os(VARIABLE).unwrap_or_default().to_str() {
            Some("required") => Self::Required,
            Some("off") => Self::Off,
            Some("") => Self::IfAvailable,
            other => panic!("{VARIABLE} is `required`, `off` or not set, not {other:?}"),
        }
    }
}

/// Whether the trials of a client are ignored, given the client or why it is not here.
///
/// Where it has to be, they run to say why they fail.
pub(crate) fn is_ignored<T>(client: &Result<T, String>) -> bool {
    match (Policy::from_env(), client) {
        (Policy::Off, _) => true,
        (Policy::Required, _) | (Policy::IfAvailable, Ok(_)) => false,
        (Policy::IfAvailable, Err(reason)) => {
            // Nobody is left to be told when standard error is closed.
            let _ = writeln!(io::stderr(), "skipped: {reason}");
            true
        }
    }
}
