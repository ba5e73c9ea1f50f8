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
mod tls;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Once, OnceLock};
use std::thread;
use std::time::{Duration, Instant};

pub(crate) use availability::find;
pub use availability::{Availability, Policy, Reason};
pub use error::StartError;
use guard::Guard;
use layout::Layout;
pub use tls::TlsFiles;

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
    tcp: Option<String>,
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
        Self::start_as(None)
    }

    /// Starts a daemon that also listens on a TCP port of this machine, which
    /// the system chooses, and there serves only clients with a certificate.
    ///
    /// # Errors
    ///
    /// Those of [`Dockerd::start`]. Files that the daemon cannot use are one.
    pub fn start_with_tls(files: &TlsFiles) -> Result<Self, StartError> {
        Self::start_as(Some(files))
    }

    /// Starts a daemon as the variable `LONGSHORE_DOCKERD` wants it.
    ///
    /// `None` means that the test is to be skipped; the reason is printed to standard error,
    /// once a process. Tests need an image, so a daemon without a static busybox is none for them.
    /// See [`Policy`] for the values of the variable.
    ///
    /// # Errors
    ///
    /// When a daemon is required and cannot be had, or when the variable has a
    /// value that means nothing.
    pub fn for_tests() -> Result<Option<Self>, StartError> {
        Self::as_wanted(Self::start)
    }

    /// The same with [`Dockerd::start_with_tls`].
    ///
    /// # Errors
    ///
    /// Those of [`Dockerd::for_tests`].
    pub fn for_tests_with_tls(files: &TlsFiles) -> Result<Option<Self>, StartError> {
        Self::as_wanted(|| Self::start_with_tls(files))
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

    /// The daemon's address for TLS in the form of `DOCKER_HOST`:
    /// `tcp://127.0.0.1:…`; `None` unless it was started for that.
    #[must_use]
    pub fn tls_address(&self) -> Option<&str> {
        self.tcp.as_deref()
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

    fn as_wanted(
        start: impl FnOnce() -> Result<Self, StartError>,
    ) -> Result<Option<Self>, StartError> {
        let with_image = || {
            Self::check()?;
            availability::image()?;
            start()
        };
        match Policy::from_env()? {
            Policy::Required => with_image().map(Some),
            Policy::Off => Ok(skip(&Reason::SwitchedOff.into())),
            Policy::IfAvailable => Ok(with_image().map_or_else(|error| skip(&error), Some)),
        }
    }

    fn check() -> Result<(), Reason> {
        match Self::available() {
            Availability::Available => Ok(()),
            Availability::Unavailable(reason) => Err(reason),
        }
    }

    fn start_as(tls: Option<&TlsFiles>) -> Result<Self, StartError> {
        Self::check()?;
        let options = tls.map(TlsFiles::arguments).unwrap_or_default();
        match Self::start_with(&options) {
            Err(first @ StartError::Ended { .. }) => {
                let other = [options, vec!["--storage-driver=vfs".into()]].concat();
                Self::start_with(&other).map_err(|_| first)
            }
            result => result,
        }
    }

    fn start_with(options: &[OsString]) -> Result<Self, StartError> {
        let layout = Layout::create()?;
        let guard = Guard::spawn(&layout, options)?;
        let tcp = None;
        let mut daemon = Self { guard, layout, tcp };
        daemon.wait_until(|daemon| ping::answers(daemon.socket()))?;
        if options.iter().any(|option| option == tls::ADDRESS) {
            daemon.wait_until(|daemon| {
                daemon.tcp = tls::address(&daemon.layout.log());
                daemon.tcp.is_some()
            })?;
        }
        Ok(daemon)
    }

    fn wait_until(&mut self, mut done: impl FnMut(&mut Self) -> bool) -> Result<(), StartError> {
        let deadline = Instant::now() + START_LIMIT;
        while !done(self) {
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

/// Says once why there is no daemon, past libtest's capture, which would hide it.
fn skip(reason: &StartError) -> Option<Dockerd> {
    static SAID: Once = Once::new();
    SAID.call_once(|| {
        // Nobody is left to be told when standard error is closed.
        let _ = writeln!(io::stderr(), "skipped: tests on a real engine: {reason}");
    });
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
        let error = Dockerd::start_with(&["--no-such-option".into()]).unwrap_err();
        assert!(matches!(error, StartError::Ended { .. }), "{error}");
        assert!(error.to_string().contains("no-such-option"), "{error}");
    }
}
