//! Locks that are never held for long, and tasks that wait for an event.

use std::mem;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};

/// Locks even after a panic elsewhere: all states here are whole between locks.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The tasks that wait for the same event.
#[derive(Debug, Default)]
pub(super) struct Wakers(Vec<Waker>);

impl Wakers {
    /// Adds the task that is polled, once.
    pub(super) fn add(&mut self, context: &Context<'_>) {
        if !self.0.iter().any(|known| known.will_wake(context.waker())) {
            self.0.push(context.waker().clone());
        }
    }

    /// Takes all tasks out, to wake them when the lock is gone.
    pub(super) fn take(&mut self) -> Self {
        mem::take(self)
    }

    /// Wakes them all.
    pub(super) fn wake(self) {
        self.0.into_iter().for_each(Waker::wake);
    }
}
