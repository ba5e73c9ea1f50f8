//! Standing between a client and whoever takes over its connection.

use std::future::pending;

use http::Response;
use tokio::select;

use super::body::Body;
use super::link::Connection;
use super::offer::{Takeover, run};

/// Puts something between the client and whoever takes over the connection. Any other answer is
/// given back as it is.
///
/// `between` gets the connection of the client, and one to whoever takes over, and carries from
/// one to the other what it likes. When it ends, both are closed and whoever took over is dropped;
/// when that one ends first, `between` reads the end of what it sent.
pub fn relay<F, R>(mut response: Response<Body>, between: F) -> Response<Body>
where
    F: FnOnce(Connection, Connection) -> R + Send + 'static,
    R: Future<Output = ()> + Send + 'static,
{
    let Some(takeover) = Takeover::take_from(&mut response) else {
        return response;
    };
    let take = takeover.run;
    let relayed = run(move |client| async move {
        let (ours, theirs) = Connection::pair();
        let lease = theirs.lease();
        let taken = async {
            take(theirs).await;
            drop(lease);
            pending::<()>().await;
        };
        select! {
            () = between(client, ours) => {}
            () = taken => {}
        }
    });
    let takeover = Takeover {
        head: takeover.head,
        run: relayed,
    };
    takeover.put_into(response)
}
