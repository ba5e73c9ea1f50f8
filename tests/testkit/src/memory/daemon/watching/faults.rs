//! What goes wrong because a test wants it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use longshore::runtime::server::Route;
use longshore::server::API;
use thiserror::Error;

use super::answers::answer;
use super::spoil::{Deed, Spoil};
use super::{Request, Response};
use crate::memory::programs::Clock;
use crate::memory::sync::lock;

/// How much of a name is quoted that is no operation.
const QUOTED: usize = 40;
/// A frame of a channel that there is not.
const NO_FRAME: &[u8] = b"\x7f\x7f\x7f\x7f\x00\x00\x00\x04junk";

/// Something that goes wrong, once unless it is said otherwise. It is injected into an operation
/// with [`Daemon::inject`](crate::memory::daemon::Daemon::inject).
///
/// Faults of streams count the bytes of the body of the answer, or those that come over a
/// connection that was taken over; what the client sends is left alone.
#[derive(Clone, Debug)]
#[must_use = "inject it into an operation of a daemon"]
pub struct Fault {
    how: How,
    /// How often it still takes effect; nothing is for ever.
    left: Option<usize>,
}

#[derive(Clone, Debug)]
enum How {
    Status(u16, String),
    Delay(Duration),
    Spoil(Spoil),
}

/// No version has such an operation.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("expected the name of an operation such as container_list, found `{name}`")]
pub struct UnknownOperation {
    name: String,
}

impl Fault {
    /// An error instead of the answer: the operation is not carried out. What is no status of an
    /// error becomes 500.
    pub fn status(status: u16, message: impl Into<String>) -> Self {
        let status = if (400..600).contains(&status) {
            status
        } else {
            500
        };
        Self::once(How::Status(status, message.into()))
    }

    /// Waits before the operation is carried out, on the clock of the daemon.
    pub fn delay(time: Duration) -> Self {
        Self::once(How::Delay(time))
    }

    /// Closes the connection after so many bytes. A client that is slow to read may get fewer.
    pub fn cut(after: usize) -> Self {
        Self::once(How::Spoil(Spoil::new(after, Deed::Cut)))
    }

    /// Says nothing more after so many bytes, and leaves the connection open.
    pub fn stall(after: usize) -> Self {
        Self::once(How::Spoil(Spoil::new(after, Deed::Stall)))
    }

    /// Puts a frame before everything else whose head is not that of a frame.
    pub fn garbage_frame() -> Self {
        Self::insert(0, NO_FRAME)
    }

    /// Puts bytes in after so many bytes, and then goes on.
    pub fn insert(after: usize, bytes: impl Into<Bytes>) -> Self {
        Self::once(How::Spoil(Spoil::new(after, Deed::Insert(bytes.into()))))
    }

    /// It takes effect so many times.
    pub fn times(mut self, times: usize) -> Self {
        self.left = Some(times);
        self
    }

    /// It takes effect whenever the operation is asked for.
    pub fn always(mut self) -> Self {
        self.left = None;
        self
    }

    fn once(how: How) -> Self {
        Self { how, left: Some(1) }
    }
}

/// All faults, by their operations.
#[derive(Debug, Default)]
pub(super) struct Faults(Mutex<Vec<(&'static str, Fault)>>);

impl Faults {
    pub(super) fn add(&self, operation: &str, fault: Fault) -> Result<(), UnknownOperation> {
        let mut names = API.routes.iter().map(Route::operation);
        let name = names.find(|name| *name == operation);
        let name = name.ok_or_else(|| UnknownOperation {
            name: operation.chars().take(QUOTED).collect(),
        })?;
        lock(&self.0).push((name, fault));
        Ok(())
    }

    pub(super) fn clear(&self) {
        lock(&self.0).clear();
    }

    /// What goes wrong with a request; it counts as done.
    pub(super) fn take(&self, request: &Request) -> Taken {
        let mut taken = Vec::new();
        lock(&self.0).retain_mut(|(operation, fault)| {
            if !request.is(operation) || fault.left == Some(0) {
                return fault.left != Some(0);
            }
            taken.push(fault.how.clone());
            fault.left = fault.left.map(|left| left - 1);
            fault.left != Some(0)
        });
        Taken(Arc::from(taken))
    }
}

/// What goes wrong with one request.
#[derive(Debug)]
pub(super) struct Taken(Arc<[How]>);

impl Taken {
    /// Waits as long as it is to take, and gives the error if there is to be one.
    pub(super) async fn instead(&self, clock: &Clock) -> Option<Response> {
        for how in &*self.0 {
            match how {
                How::Delay(time) => clock.sleep(*time).await,
                How::Status(status, message) => return Some(answer::failure(*status, message)),
                How::Spoil(_) => {}
            }
        }
        None
    }

    /// Does to an answer what is to be done to it.
    pub(super) fn spoil(&self, response: Response) -> Response {
        self.0.iter().fold(response, |response, how| match how {
            How::Spoil(spoil) => spoil.response(response),
            How::Delay(_) | How::Status(..) => response,
        })
    }
}
