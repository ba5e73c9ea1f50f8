//! Whether a daemon can be started here, and whether one is wanted.

use std::env::{self, VarError};
use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;

use thiserror::Error;

use super::error::StartError;

/// The environment variable that holds the [`Policy`].
const VARIABLE: &str = "LONGSHORE_DOCKERD";
/// What the guard runs, or what dockerd runs in turn.
const PROGRAMS: [&str; 4] = ["dockerd", "containerd", "runc", "unshare"];
/// Where these programs are, even if the caller's `PATH` is that of a plain user.
const SYSTEM_PATH: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

/// Whether a private daemon can be started here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Availability {
    /// All that is needed is here.
    Available,
    /// Something is missing.
    Unavailable(Reason),
}

/// Why there is no private daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Reason {
    /// The variable `LONGSHORE_DOCKERD` says so.
    #[error("LONGSHORE_DOCKERD is `off`")]
    SwitchedOff,
    /// dockerd as started here runs on Linux only.
    #[error("this system is not Linux")]
    NotLinux,
    /// Only root may create the namespaces and mounts that containers need.
    #[error("it must be started by root")]
    NotRoot,
    /// A program is not installed.
    #[error("the program `{0}` is not installed")]
    NotInstalled(&'static str),
}

/// What the variable `LONGSHORE_DOCKERD` asks of tests that need a daemon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Policy {
    /// `required`: a test without a daemon fails.
    Required,
    /// Not set: a test without a daemon is skipped, with the reason.
    IfAvailable,
    /// `off`: such tests are skipped.
    Off,
}

impl Policy {
    /// Reads the variable `LONGSHORE_DOCKERD`.
    ///
    /// # Errors
    ///
    /// When its value is neither `required` nor `off`.
    pub fn from_env() -> Result<Self, StartError> {
        match env::var(VARIABLE) {
            Ok(value) => Self::parse(&value),
            Err(VarError::NotPresent) => Ok(Self::IfAvailable),
            Err(VarError::NotUnicode(value)) => Self::parse(&value.to_string_lossy()),
        }
    }

    fn parse(value: &str) -> Result<Self, StartError> {
        match value {
            "required" => Ok(Self::Required),
            "off" => Ok(Self::Off),
            "" => Ok(Self::IfAvailable),
            other => Err(StartError::UnknownPolicy(other.to_owned())),
        }
    }
}

/// Looks at the system, the user and the programs.
pub(super) fn look() -> Availability {
    obstacle().map_or(Availability::Available, Availability::Unavailable)
}

/// The caller's `PATH`, and behind it the places of system programs.
pub(super) fn search_path() -> OsString {
    let mut path = env::var_os("PATH").unwrap_or_default();
    if !path.is_empty() {
        path.push(":");
    }
    path.push(SYSTEM_PATH);
    path
}

fn obstacle() -> Option<Reason> {
    if !cfg!(target_os = "linux") {
        return Some(Reason::NotLinux);
    }
    if !is_root() {
        return Some(Reason::NotRoot);
    }
    let missing = PROGRAMS.iter().find(|program| find(program).is_none());
    missing.map(|program| Reason::NotInstalled(program))
}

/// The kernel shows the effective user of a process as the owner of its files.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

fn find(program: &str) -> Option<PathBuf> {
    env::split_paths(&search_path())
        .map(|dir| dir.join(program))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_one_of_three() {
        assert_eq!(Policy::parse("required").unwrap(), Policy::Required);
        assert_eq!(Policy::parse("off").unwrap(), Policy::Off);
        assert_eq!(Policy::parse("").unwrap(), Policy::IfAvailable);
        let error = Policy::parse("yes").unwrap_err().to_string();
        assert!(error.contains("`yes`"), "{error}");
    }

    #[test]
    fn programs_are_found_on_the_path() {
        assert!(find("sh").is_some());
        assert!(find("no-such-program-anywhere").is_none());
    }
}
