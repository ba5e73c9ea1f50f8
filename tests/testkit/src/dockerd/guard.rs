//! The process that holds a daemon and outlives its owner by a moment.

use std::ffi::OsString;
use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::availability::search_path;
use super::error::StartError;
use super::layout::Layout;

const SCRIPT: &str = include_str!("guard.sh");
/// How long the guard may take to end the daemon and to clean up.
const END_LIMIT: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(20);

/// Holds the pipe whose end is the end of the daemon.
#[derive(Debug)]
pub(super) struct Guard {
    child: Child,
}

impl Guard {
    /// Starts the guard, which starts dockerd.
    pub(super) fn spawn(layout: &Layout, options: &[OsString]) -> Result<Self, StartError> {
        let log = open_log(layout).map_err(StartError::io("open dockerd's log"))?;
        let child = command(layout, options)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(log)
            // A signal to the test's process group is none to the guard.
            .process_group(0)
            .spawn()
            .map_err(StartError::io("start the guard of dockerd"))?;
        Ok(Self { child })
    }

    /// Whether the guard itself is gone, which it is not while all goes well.
    pub(super) fn has_ended(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(Some(_)) | Err(_))
    }

    fn wait_until_it_ends(&mut self) {
        let deadline = Instant::now() + END_LIMIT;
        while !self.has_ended() && Instant::now() < deadline {
            thread::sleep(PAUSE);
        }
    }

    /// Ends the guard's process group, and with process 1 of the namespace in it
    /// all of the daemon.
    fn kill(&mut self) {
        let group = format!("-{}", self.child.id());
        // If even this fails there is nothing more to be done from here.
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.child.wait();
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        self.wait_until_it_ends();
        if !self.has_ended() {
            self.kill();
        }
    }
}

fn command(layout: &Layout, options: &[OsString]) -> Command {
    let mut command = Command::new("unshare");
    command
        .env("PATH", search_path())
        .args(["--mount", "sh", "-c", SCRIPT, "longshore-dockerd"])
        .arg(layout.dir())
        .arg(layout.cgroup())
        .args(layout.arguments())
        .args(options);
    command
}

fn open_log(layout: &Layout) -> io::Result<File> {
    OpenOptions::new()
        .create(true)
        .append(true)
        .open(layout.log())
}
