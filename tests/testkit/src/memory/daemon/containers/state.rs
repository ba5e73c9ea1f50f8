//! How a container is doing.

use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::memory::daemon::convert::Api;

/// How a container is doing.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    /// True as well while it is paused, or about to start again.
    pub(super) running: bool,
    pub(super) paused: bool,
    pub(super) restarting: bool,
    /// The number of its first process on the host; 0 for none.
    pub(super) pid: u32,
    pub(super) exit_code: i64,
    /// Why it could not be started.
    pub(super) error: String,
    pub(super) started: Option<OffsetDateTime>,
    pub(super) finished: Option<OffsetDateTime>,
}

impl State {
    pub(super) fn start(&mut self, pid: u32, now: OffsetDateTime) {
        *self = Self {
            running: true,
            pid,
            started: Some(now),
            finished: self.finished,
            ..Self::default()
        };
    }

    pub(super) fn end(&mut self, exit_code: i64, restarting: bool, now: OffsetDateTime) {
        self.running = restarting;
        self.restarting = restarting;
        self.paused = false;
        self.pid = 0;
        self.exit_code = exit_code;
        self.finished = Some(now);
    }

    /// What the inspection tells.
    pub(super) fn value(&self) -> Value {
        json!({
            "Running": self.running,
            "Paused": self.paused,
            "Restarting": self.restarting,
            "OOMKilled": false,
            "Pid": self.pid,
            "ExitCode": self.exit_code,
            "Error": self.error,
            "StartedAt": moment(self.started),
            "FinishedAt": moment(self.finished),
        })
    }

    /// What the list tells.
    pub(super) fn status(&self, api: Api, now: OffsetDateTime) -> String {
        let ago = |time: Option<OffsetDateTime>| age(time.map_or(0, |time| seconds(now - time)));
        if self.restarting && api.since(14) {
            return format!("Restarting ({}) {} ago", self.exit_code, ago(self.finished));
        }
        if self.running {
            let paused = if self.paused { " (Paused)" } else { "" };
            return format!("Up {}{paused}", ago(self.started));
        }
        if !api.since(10) {
            return format!("Exit {}", self.exit_code);
        }
        if self.finished.is_none() {
            return String::new();
        }
        format!("Exited ({}) {} ago", self.exit_code, ago(self.finished))
    }

    /// What the list is filtered by.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self { running: false, .. } => "exited",
            Self { paused: true, .. } => "paused",
            Self {
                restarting: true, ..
            } => "restarting",
            _ => "running",
        }
    }
}

fn seconds(duration: time::Duration) -> i64 {
    duration.whole_seconds().max(0)
}

/// A time as the inspection tells it; the year 1 for never.
pub(super) fn moment(time: Option<OffsetDateTime>) -> String {
    let text = time.and_then(|time| time.format(&Rfc3339).ok());
    text.unwrap_or_else(|| "0001-01-01T00:00:00Z".to_owned())
}

/// A time that has passed, in Docker's words.
#[allow(clippy::cast_precision_loss, reason = "no time is that long")]
fn age(seconds: i64) -> String {
    let (minutes, hours) = (seconds / 60, seconds / 3600);
    match () {
        () if seconds < 1 => "Less than a second".to_owned(),
        () if seconds < 60 => format!("{seconds} seconds"),
        () if minutes == 1 => "About a minute".to_owned(),
        () if minutes < 60 => format!("{minutes} minutes"),
        () if hours == 1 => "About an hour".to_owned(),
        () if hours < 48 => format!("{hours} hours"),
        () if hours < 24 * 7 * 2 => format!("{} days", hours / 24),
        () if hours < 24 * 30 * 3 => format!("{} weeks", hours / 24 / 7),
        () if hours < 24 * 365 * 2 => format!("{} months", hours / 24 / 30),
        () => format!("{:.6} years", seconds as f64 / 3600.0 / 24.0 / 365.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_told_as_docker_tells_them() {
        for (seconds, wanted) in [
            (0, "Less than a second"),
            (59, "59 seconds"),
            (60, "About a minute"),
            (120, "2 minutes"),
            (3600, "About an hour"),
            (7200, "2 hours"),
            (48 * 3600, "2 days"),
            (15 * 86400, "2 weeks"),
            (100 * 86400, "3 months"),
            (730 * 86400, "2.000000 years"),
        ] {
            assert_eq!(age(seconds), wanted);
        }
    }
}
