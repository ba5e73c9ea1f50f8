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
    deadline: Option<Instant>,
    timer: Pin<Box<Sleep>>,
}

impl Clock {
    pub(super) fn new(config: &Config) -> Self {
        let now = Instant::now();
        Self {
            head: config.head_time,
            idle: config.idle_time,
            deadline: None,
            timer: Box::pin(sleep_until(
                now.checked_add(config.idle_time).unwrap_or(now),
            )),
        }
    }

    /// Ready when the client has taken too long.
    pub(super) fn poll(&mut self, watch: &Watch, cx: &mut Context<'_>) -> Poll<()> {
        match self.deadline(watch) {
            Some(deadline) => self.poll_until(deadline, cx),
            None => Poll::Pending,
        }
    }

    /// When the client has taken too long; nothing while it is the server's turn.
    fn deadline(&mut self, watch: &Watch) -> Option<Instant> {
        if watch.is_running() {
            self.deadline = None;
        } else if watch.take_renewed() || self.deadline.is_none() {
            let wait = if watch.in_head() {
                self.head
            } else {
                self.idle
            };
            self.deadline = Instant::now().checked_add(wait);
        }
        self.deadline
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
