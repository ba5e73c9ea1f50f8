//! A private `dockerd`: its own socket, data, containerd and namespaces.
//!
//! Every daemon is held by a small guard process, which runs it in a PID and a
//! mount namespace of its own and watches a pipe. When the [`Dockerd`] is
//! dropped, or when the test process ends in whatever way, the pipe closes; the
//! guard then ends the daemon with everything it started and removes its files.

mod availability;
mod error;
mod guard;
mod layout;
mod ping;

use std::io::{self, Write as _};
use std::path::Path;
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

pub use availability::{Availability, Policy, Reason};
pub use error::StartError;
use guard::Guard;
use layout::Layout;

/// How long a daemon may take until it answers its first ping.
const START_LIMIT: Duration = Duration::from_mins(1);
/// How long to wait between two looks at a daemon that starts.
const PAUSE: Duration = Duration::from_millis(50);

/// A running `dockerd` that nobody else knows of; it ends when this is dropped.
#[derive(Debug)]
pub struct Dockerd {
    // The guard goes first: it empties and removes the directory.
    guard: Guard,
    layout: Layout,
}

impl Dockerd {
    /// Tells whether a daemon can be started here at all.
    #[must_use]
    pub fn available() -> Availability {
        availability::look()
    }

    /// Starts a daemon and waits until it answers.
    ///
    /// The storage driver is dockerd's own choice; where that fails, `vfs`,
    /// which works on every file system.
    ///
    /// # Errors
    ///
    /// When there is no dockerd to start, or when it does not come up; the
    /// error carries the end of its log.
    pub fn start() -> Result<Self, StartError> {
        if let Availability::Unavailable(reason) = Self::available() {
            return Err(reason.into());
        }
        match Self::start_with(&[]) {
            Err(first @ StartError::Ended { .. }) => {
                Self::start_with(&["--storage-driver=vfs"]).map_err(|_| first)
            }
            result => result,
        }
    }

    /// Starts a daemon as the variable `LONGSHORE_DOCKERD` wants it.
    ///
    /// `None` means that the test is to be skipped; the reason has been printed
    /// to standard error. See [`Policy`] for the values of the variable.
    ///
    /// # Errors
    ///
    /// When a daemon is required and cannot be had, or when the variable has a
    /// value that means nothing.
    pub fn for_tests() -> Result<Option<Self>, StartError> {
        match Policy::from_env()? {
            Policy::Required => Self::start().map(Some),
            Policy::Off => Ok(skip(&Reason::SwitchedOff.into())),
            Policy::IfAvailable => Ok(Self::start().map_or_else(|error| skip(&error), Some)),
        }
    }

    /// The one daemon that all tests of this process share, started on first use
    /// by [`Dockerd::for_tests`]. It ends with the process.
    ///
    /// # Errors
    ///
    /// Those of [`Dockerd::for_tests`], the same ones on every call.
    pub fn shared() -> Result<Option<&'static Self>, &'static StartError> {
        static SHARED: OnceLock<Result<Option<Dockerd>, StartError>> = OnceLock::new();
        let shared = SHARED.get_or_init(Self::for_tests).as_ref();
        shared.map(Option::as_ref)
    }

    /// The unix socket on which the daemon listens.
    #[must_use]
    pub fn socket(&self) -> &Path {
        self.layout.socket()
    }

    /// The daemon's address in the form of `DOCKER_HOST`: `unix:///…`.
    #[must_use]
    pub fn address(&self) -> String {
        self.layout.address()
    }

    /// The directory of the daemon's files; it is removed with the daemon.
    #[must_use]
    pub fn dir(&self) -> &Path {
        self.layout.dir()
    }

    /// The last lines of the daemon's log.
    #[must_use]
    pub fn log_tail(&self) -> String {
        self.layout.log_tail()
    }

    fn start_with(options: &[&str]) -> Result<Self, StartError> {
        let layout = Layout::create()?;
        let guard = Guard::spawn(&layout, options)?;
        let mut daemon = Self { guard, layout };
        daemon.wait_until_it_answers()?;
        Ok(daemon)
    }

    fn wait_until_it_answers(&mut self) -> Result<(), StartError> {
        let deadline = Instant::now() + START_LIMIT;
        while !ping::answers(self.socket()) {
            if self.has_ended() {
                return Err(StartError::Ended {
                    log: self.log_tail(),
                });
            }
            if Instant::now() > deadline {
                return Err(StartError::TimedOut {
                    log: self.log_tail(),
                });
            }
            thread::sleep(PAUSE);
        }
        Ok(())
    }

    fn has_ended(&mut self) -> bool {
        self.layout.has_ended() || self.guard.has_ended()
    }
}

/// Says why there is no daemon, past libtest's capture, which would hide it.
fn skip(reason: &StartError) -> Option<Dockerd> {
    let test = thread::current().name().unwrap_or("test").to_owned();
    // Nobody is left to be told when standard error is closed.
    let _ = writeln!(io::stderr(), "skipped {test}: {reason}");
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_daemon_that_does_not_start_shows_its_log() {
        if Dockerd::available() != Availability::Available
            || Policy::from_env().unwrap() == Policy::Off
        {
            return;
        }
        let error = Dockerd::start_with(&["--no-such-option"]).unwrap_err();
        assert!(matches!(error, StartError::Ended { .. }), "{error}");
        assert!(error.to_string().contains("no-such-option"), "{error}");
    }
}
