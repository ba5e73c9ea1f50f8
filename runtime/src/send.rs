//! Sending the requests of generated code.

use std::pin::Pin;

use crate::client::Client;
use crate::convert::Losses;
use crate::error::{Context, Error, ErrorKind};
use crate::message::{Message, recast};
use crate::wire::Held;

/// A request that is being built by generated code.
pub trait Builder: Clone {
    /// The client that sends it.
    fn client(&mut self) -> &mut Client;
}

/// A request on its way: what `.await` makes of a builder that is not sent by name.
pub type Sending<T> = Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>;

/// Sends a request. A client of any version settles for one here: that which was found last. Where
/// the server refuses it and speaks another one, the request is made once more in that.
///
/// # Errors
/// Those of the request, and those of asking the server for its version.
pub async fn send<B, T, F>(mut builder: B, attempt: impl Fn(B) -> F) -> Result<T, Error>
where
    B: Builder,
    F: Future<Output = Result<T, Error>>,
{
    let client = builder.client();
    let Some(negotiated) = client.roams().cloned() else {
        return attempt(builder).await;
    };
    let roaming = client.clone();
    let attempt = |settled| {
        let mut builder = builder.clone();
        *builder.client() = roaming.settled(settled);
        attempt(builder)
    };
    negotiated.run(attempt).await
}

/// An answer of an older form of an operation as that of the newer one. What is lost on the way up
/// is what only older versions have.
///
/// # Errors
/// It has no such shape.
pub fn renewed<H, T, U>(answer: &H::Of<T>, number: usize) -> Result<H::Of<U>, Error>
where
    H: Held,
    T: Message,
    U: Message,
{
    recast::<H, T, U>(answer, number, &mut Losses::default()).map_err(|source| {
        let name = "answer".to_owned();
        Context::default().error(ErrorKind::Encode { name, source })
    })
}
