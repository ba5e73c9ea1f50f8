//! What the variable `LONGSHORE_CLIENTS` asks of trials whose client is not here.

use std::env;

const VARIABLE: &str = "LONGSHORE_CLIENTS";

/// Whether a trial without its client fails.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Policy {
    /// `required`: it fails.
    Required,
    /// Not set: it is left out.
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

/// Why the trials of a client are left out, given the client or why it is not here.
///
/// Where it has to be, they run to say why they fail.
pub(crate) fn left_out<T>(client: &Result<T, String>) -> Option<String> {
    match (Policy::from_env(), client) {
        (Policy::Off, _) => Some(format!("{VARIABLE} is `off`")),
        (Policy::Required, _) | (Policy::IfAvailable, Ok(_)) => None,
        (Policy::IfAvailable, Err(reason)) => Some(reason.clone()),
    }
}
