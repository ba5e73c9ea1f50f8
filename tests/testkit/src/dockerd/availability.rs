//! Whether a daemon can be started here, and whether one is wanted.

use std::env::{self, VarError};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::fs::MetadataExt as _;
use std::path::PathBuf;

use thiserror::Error;

use super::error::StartError;
use crate::image;

/// The environment variable that holds the [`Policy`].
const VARIABLE: &str = "LONGSHORE_DOCKERD";
/// What the guard runs, or what dockerd runs in turn.
const PROGRAMS: [&str; 4] = ["dockerd", "containerd", "runc", "unshare"];
/// Where the programs are that these run in turn, behind the caller's `PATH`.
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
    #[error("the program `{0}` is not in PATH")]
    NotInstalled(&'static str),
    /// There is no static busybox to make an image of, and no other image to begin with.
    #[error("there is no static busybox in PATH")]
    NoImage,
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
    let path = env::var_os("PATH").unwrap_or_default();
    let mut programs = PROGRAMS.iter();
    let missing = programs.find(|program| find(&path, program).is_none());
    missing.map(|program| Reason::NotInstalled(program))
}

/// Looks whether an image can be made for tests.
pub(super) fn image() -> Result<(), Reason> {
    image::busybox().map(drop).map_err(|_| Reason::NoImage)
}

/// The kernel shows the effective user of a process as the owner of its files.
fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0)
}

/// Looks for a program in the folders of a `PATH`.
pub(crate) fn find(path: &OsStr, program: &str) -> Option<PathBuf> {
    env::split_paths(path)
        .map(|dir| dir.join(program))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

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
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("program"), "").unwrap();
        let path = env::join_paths([Path::new("/nowhere"), dir.path()]).unwrap();
        assert_eq!(find(&path, "program"), Some(dir.path().join("program")));
        assert_eq!(find(&path, "other"), None);
        assert_eq!(find(OsStr::new(""), "program"), None);
    }
}
