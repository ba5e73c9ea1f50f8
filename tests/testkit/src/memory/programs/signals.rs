//! How a program deals with signals.

use std::sync::Arc;

use super::control::{Control, Disposition};
use super::signal::Signal;

/// The signals of one process, for its program.
///
/// A signal that the program says nothing about has its default action, which
/// ends the process in most cases. Process 1 is no exception here, though on
/// Linux it would never see a signal it does not handle.
#[derive(Debug)]
pub struct Signals(Arc<Control>);

impl Signals {
    pub(super) fn new(control: Arc<Control>) -> Self {
        Self(control)
    }

    /// Lets [`Signals::next`] return this signal when it comes.
    /// [`Signal::KILL`] and [`Signal::STOP`] cannot be handled: nothing changes.
    pub fn handle(&self, signal: Signal) {
        self.0.set(signal, Disposition::Handled);
    }

    /// Ignores the signal from now on, as far as it can be ignored. Children
    /// that are started later ignore it too.
    pub fn ignore(&self, signal: Signal) {
        self.0.set(signal, Disposition::Ignored);
    }

    /// Goes back to the default action.
    pub fn default(&self, signal: Signal) {
        self.0.set(signal, Disposition::Default);
    }

    /// Waits for a signal that is handled. The same signal sent twice before it
    /// is taken counts once.
    pub async fn next(&self) -> Signal {
        self.0.next().await
    }

    /// Takes a handled signal that has come already.
    #[must_use]
    pub fn take(&self) -> Option<Signal> {
        self.0.take()
    }

    /// Goes back to the default for what is handled, as `exec` does.
    pub(super) fn reset(&self) {
        self.0.reset();
    }

    /// The set of signals that are ignored.
    pub(super) fn ignored(&self) -> u64 {
        self.0.ignored()
    }

    /// The same signals for the program that takes over the process.
    pub(super) fn for_successor(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
