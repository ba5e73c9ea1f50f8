//! What generated code implements for each operation.

use std::future::{Ready, ready};

use http::Response;

use super::call::Call;
use super::failure::{Cause, Failure};
use super::written::Written;
use crate::message::Absent;
use crate::server::Body;

/// A response, or why there is none.
pub type Reply = Result<Response<Body>, Failure>;

/// The request of an operation in the version `V`: how it is read, and how it is answered.
pub trait Asked<V>: Sized + Send {
    /// What the server answers.
    type Answer: Send;

    /// Whether reading it needs the whole body.
    const COLLECTS: bool = false;

    /// Reads the request.
    ///
    /// # Errors
    /// It is not as it should be.
    fn read(call: &mut Call) -> impl Future<Output = Result<Self, Failure>> + Send;

    /// Writes the request as it would be sent; a body that is streamed is left out.
    fn write(&self, to: &mut Written);

    /// Makes the response.
    ///
    /// # Errors
    /// The answer cannot be written.
    fn reply(answer: Self::Answer, call: &Call) -> Reply;
}

impl<V> Asked<V> for Absent {
    type Answer = Self;

    async fn read(call: &mut Call) -> Result<Self, Failure> {
        Err(call.unimplemented())
    }

    fn write(&self, _: &mut Written) {}

    fn reply(answer: Self::Answer, _: &Call) -> Reply {
        answer.never()
    }
}

/// A server of one version, by the numbers of its operations.
pub trait Operations: Send + Sync + 'static {
    /// Answers a request.
    fn handle(&self, operation: usize, call: Call) -> impl Future<Output = Reply> + Send;
}

/// What an operation does that a server does not have.
pub fn unimplemented<Q, A>(request: Q, operation: &str) -> Ready<Result<A, Failure>> {
    drop(request);
    ready(Err(Failure::caused(Cause::Unimplemented, operation)))
}
