//! The time as emulated programs see it.

use std::collections::BTreeMap;
use std::future::{self, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use time::OffsetDateTime;

use crate::memory::sync::{Wakers, lock};

/// A clock: the real one, or one that moves only when a test steps it.
///
/// Clones are the same clock.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Real,
    Stepped(Arc<Stepped>),
}

impl Clock {
    /// The clock of the machine. [`Clock::sleep`] then needs a Tokio runtime
    /// with time enabled.
    #[must_use]
    pub fn real() -> Self {
        Self(Kind::Real)
    }

    /// A clock that stands at `start` until [`Clock::advance`] moves it.
    #[must_use]
    pub fn stepped(start: OffsetDateTime) -> Self {
        Self(Kind::Stepped(Arc::new(Stepped(Mutex::new(State {
            now: start,
            next: 0,
            sleepers: BTreeMap::new(),
            watchers: Wakers::default(),
        })))))
    }

    /// The time now, in UTC.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        match &self.0 {
            Kind::Real => OffsetDateTime::now_utc(),
            Kind::Stepped(clock) => lock(&clock.0).now,
        }
    }

    /// Whole seconds since 1970, as files have them; 0 before that.
    pub(crate) fn seconds(&self) -> u64 {
        u64::try_from(self.now().unix_timestamp()).unwrap_or_default()
    }

    /// Waits until `duration` has passed on this clock; for ever, when that is
    /// later than any date the clock can show.
    pub async fn sleep(&self, duration: Duration) {
        match &self.0 {
            Kind::Real => tokio::time::sleep(duration).await,
            Kind::Stepped(clock) => clock.sleep(duration).await,
        }
    }

    /// Moves a stepped clock and wakes whoever slept until then. A real clock
    /// goes its own way: nothing happens.
    ///
    /// A program that sleeps again after it woke does so from the new time on.
    pub fn advance(&self, by: Duration) {
        if let Kind::Stepped(clock) = &self.0 {
            clock.advance(by);
        }
    }

    /// Waits until at least `count` sleeps are under way on a stepped clock, so
    /// that a test knows that its program came that far. A real clock does not
    /// count: this returns at once.
    pub async fn sleeping(&self, count: usize) {
        if let Kind::Stepped(clock) = &self.0 {
            future::poll_fn(|context| clock.poll_sleeping(context, count)).await;
        }
    }
}

#[derive(Debug)]
struct Stepped(Mutex<State>);

#[derive(Debug)]
struct State {
    now: OffsetDateTime,
    next: u64,
    /// By time and then by a number that tells equal times apart.
    sleepers: BTreeMap<(OffsetDateTime, u64), Waker>,
    watchers: Wakers,
}

impl Stepped {
    async fn sleep(self: &Arc<Self>, duration: Duration) {
        match self.nap(duration) {
            Some(nap) => nap.await,
            None => future::pending().await,
        }
    }

    fn nap(self: &Arc<Self>, duration: Duration) -> Option<Nap> {
        let mut state = lock(&self.0);
        let until = later(state.now, duration)?;
        state.next = state.next.wrapping_add(1);
        Some(Nap {
            key: (until, state.next),
            clock: Arc::clone(self),
        })
    }

    fn advance(&self, by: Duration) {
        let mut state = lock(&self.0);
        if let Some(now) = later(state.now, by) {
            state.now = now;
        }
        let last = (state.now, u64::MAX);
        let still = state.sleepers.split_off(&last);
        let woken = std::mem::replace(&mut state.sleepers, still);
        drop(state);
        woken.into_values().for_each(Waker::wake);
    }

    fn poll_sleeping(&self, context: &Context<'_>, count: usize) -> Poll<()> {
        let mut state = lock(&self.0);
        if state.sleepers.len() >= count {
            return Poll::Ready(());
        }
        state.watchers.add(context);
        Poll::Pending
    }
}

fn later(time: OffsetDateTime, by: Duration) -> Option<OffsetDateTime> {
    time.checked_add(time::Duration::try_from(by).ok()?)
}

/// One sleep on a stepped clock.
#[derive(Debug)]
struct Nap {
    key: (OffsetDateTime, u64),
    clock: Arc<Stepped>,
}

impl Future for Nap {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = lock(&self.clock.0);
        if state.now >= self.key.0 {
            return Poll::Ready(());
        }
        state.sleepers.insert(self.key, context.waker().clone());
        let watchers = state.watchers.take();
        drop(state);
        watchers.wake();
        Poll::Pending
    }
}

impl Drop for Nap {
    fn drop(&mut self) {
        lock(&self.clock.0).sleepers.remove(&self.key);
    }
}
