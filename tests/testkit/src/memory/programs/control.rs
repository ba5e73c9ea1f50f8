//! What holds, halts and ends a process from outside.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};

use futures_core::future::BoxFuture;
use tokio::sync::Notify;

use super::signal::{Action, Signal};
use crate::memory::sync::lock;

/// What a program does about a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Disposition {
    Default,
    Ignored,
    Handled,
}

/// The switches of one process.
#[derive(Debug, Default)]
pub(super) struct Control {
    state: Mutex<State>,
    /// A handled signal came.
    arrived: Notify,
}

#[derive(Debug, Default)]
struct State {
    // Sets of signals, a bit each.
    handled: u64,
    ignored: u64,
    pending: u64,
    /// Halted by a signal.
    stopped: bool,
    /// Halted with its whole container.
    frozen: bool,
    fatal: Option<Signal>,
    waker: Option<Waker>,
}

impl State {
    fn disposition(&self, signal: Signal) -> Disposition {
        if self.handled & signal.bit() != 0 {
            Disposition::Handled
        } else if self.ignored & signal.bit() != 0 {
            Disposition::Ignored
        } else {
            Disposition::Default
        }
    }

    fn default_action(&mut self, signal: Signal) {
        match signal.default_action() {
            Action::End => self.fatal = Some(self.fatal.unwrap_or(signal)),
            Action::Stop => self.stopped = true,
            Action::Ignore => {}
        }
    }

    fn is_halted(&self) -> bool {
        self.stopped || self.frozen
    }
}

impl Control {
    /// A process that ignores some signals from the start, as those of a child
    /// whose parent ignored them.
    pub(super) fn ignoring(ignored: u64) -> Self {
        let state = State {
            ignored,
            ..State::default()
        };
        Self {
            state: Mutex::new(state),
            arrived: Notify::new(),
        }
    }

    /// The set of signals that are ignored.
    pub(super) fn ignored(&self) -> u64 {
        lock(&self.state).ignored
    }

    /// Sends a signal.
    pub(super) fn deliver(&self, signal: Signal) {
        let mut state = lock(&self.state);
        match signal {
            Signal::KILL => state.fatal = Some(signal),
            Signal::CONT => state.stopped = false,
            _ => {}
        }
        match state.disposition(signal) {
            Disposition::Handled => {
                state.pending |= signal.bit();
                self.arrived.notify_one();
            }
            Disposition::Ignored => {}
            Disposition::Default => state.default_action(signal),
        }
        wake(state.waker.take());
    }

    /// Halts the process, or lets it go on, as `docker pause` does.
    pub(super) fn freeze(&self, frozen: bool) {
        let mut state = lock(&self.state);
        state.frozen = frozen;
        wake(state.waker.take());
    }

    /// Says what is to be done about a signal. What cannot be handled is not.
    pub(super) fn set(&self, signal: Signal, disposition: Disposition) {
        if !signal.may_be_handled() {
            return;
        }
        let mut state = lock(&self.state);
        state.handled &= !signal.bit();
        state.ignored &= !signal.bit();
        match disposition {
            Disposition::Default => {}
            Disposition::Ignored => state.ignored |= signal.bit(),
            Disposition::Handled => state.handled |= signal.bit(),
        }
    }

    /// Forgets what the program handles, as `exec` does.
    pub(super) fn reset(&self) {
        let mut state = lock(&self.state);
        state.handled = 0;
        state.pending = 0;
    }

    /// Takes a handled signal that has come.
    pub(super) fn take(&self) -> Option<Signal> {
        let mut state = lock(&self.state);
        let signal = Signal::first_of(state.pending)?;
        state.pending &= !signal.bit();
        Some(signal)
    }

    /// Waits for a handled signal.
    pub(super) async fn next(&self) -> Signal {
        loop {
            if let Some(signal) = self.take() {
                return signal;
            }
            self.arrived.notified().await;
        }
    }

    fn turn(&self, context: &Context<'_>) -> Turn {
        let mut state = lock(&self.state);
        match state.fatal {
            // Only this one reaches a process that is halted.
            Some(signal) if signal == Signal::KILL || !state.is_halted() => {
                return Turn::End(signal);
            }
            _ => {}
        }
        state.waker = Some(context.waker().clone());
        if state.is_halted() {
            Turn::Wait
        } else {
            Turn::Go
        }
    }
}

fn wake(waker: Option<Waker>) {
    if let Some(waker) = waker {
        waker.wake();
    }
}

/// What a process may do when it is polled.
enum Turn {
    End(Signal),
    Wait,
    Go,
}

/// A program under control: it is polled only while it is not halted. Ends with
/// the exit code.
pub(super) struct Controlled {
    pub(super) control: Arc<Control>,
    pub(super) program: BoxFuture<'static, i32>,
}

impl Future for Controlled {
    type Output = i32;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<i32> {
        match self.control.turn(context) {
            Turn::End(signal) => Poll::Ready(signal.exit_code()),
            Turn::Wait => Poll::Pending,
            Turn::Go => self.program.as_mut().poll(context),
        }
    }
}
