// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "scanner_watch",
    method: "GET",
    answers: &[101],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Watch a scanner. In API 1.0 and later. See [`ScannerWatch`].
    pub fn scanner_watch(&self, number: u32) -> ScannerWatch<V> {
        ScannerWatch::new(self, number)
    }
}
/// Watch a scanner.
///
/// `GET /scanners/{no}/ws` (machines), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScannerWatch<V: versions::Version> {
    client: client::Client<V>,
    number: u32,
}
impl<V: versions::Version> rt::Builder for ScannerWatch<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ScannerWatch<V> {
    fn new(client: &client::Client<V>, number: u32) -> Self {
        Self {
            client: client.clone(),
            number,
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/scanners/")
            .segment("no", &rt::param::text(&self.number))
            .literal("/ws")
    }
    /// Sends the request.
    /// - 101: The connection to it.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::WebSocket, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::WebSocket, rt::Error> {
        let response = self.request().websocket().await?;
        response.websocket()
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ScannerWatch<V> {
    type Output = Result<rt::WebSocket, rt::Error>;
    type IntoFuture = rt::Sending<rt::WebSocket>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
