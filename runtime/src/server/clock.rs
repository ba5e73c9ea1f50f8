//! How long a connection waits for a request.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use super::config::Config;
use super::watch::Watch;

/// One timer a connection. It is set anew only when it fires or fires too late, so that an ordinary
/// exchange costs no more than a look at the time.
pub(super) struct Clock {
    head: Duration,
    idle: Duration,
    /// How long a client that has closed its side is sent nothing before it has gone.
    leave: Duration,
    deadline: Option<Instant>,
    timer: Pin<Box<Sleep>>,
}

impl Clock {
    pub(super) fn new(config: &Config) -> Self {
        let now = Instant::now();
        Self {
            head: config.head_time,
            idle: config.idle_time,
            leave: if config.half_close {
                config.linger
            } else {
                Duration::ZERO
            },
            deadline: None,
            timer: Box::pin(sleep_until(
                now.checked_add(config.idle_time).unwrap_or(now),
            )),
        }
    }

    /// Ready when the client has taken too long.
    pub(super) fn poll(&mut self, watch: &Watch, cx: &mut Context<'_>) -> Poll<()> {
        if watch.is_running() && watch.has_left() && self.leave.is_zero() {
            return Poll::Ready(());
        }
        match self.deadline(watch) {
            Some(deadline) => self.poll_until(deadline, cx),
            None => Poll::Pending,
        }
    }

    /// When the client has taken too long; nothing while it is the server's turn.
    fn deadline(&mut self, watch: &Watch) -> Option<Instant> {
        match self.wait(watch) {
            None => self.deadline = None,
            Some(wait) if watch.take_renewed() || self.deadline.is_none() => {
                self.deadline = Instant::now().checked_add(wait);
            }
            Some(_) => {}
        }
        self.deadline
    }

    /// How long the client may take for what is waited for.
    fn wait(&self, watch: &Watch) -> Option<Duration> {
        match (watch.is_running(), watch.has_left()) {
            (true, false) => None,
            (true, true) => Some(self.leave),
            (false, _) if watch.in_head() => Some(self.head),
            (false, _) => Some(self.idle),
        }
    }

    fn poll_until(&mut self, deadline: Instant, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            if self.timer.is_elapsed() || self.timer.deadline() > deadline {
                self.timer.as_mut().reset(deadline);
            }
            ready!(self.timer.as_mut().poll(cx));
            if self.timer.deadline() >= deadline {
                return Poll::Ready(());
            }
        }
    }
}
