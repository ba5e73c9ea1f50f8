// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "printer_output",
    method: "GET",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Read what a printer says. In API 1.0 and later. See [`PrinterOutput`].
    pub fn printer_output(&self, number: u32) -> PrinterOutput<V> {
        PrinterOutput::new(self, number)
    }
}
/// Read what a printer says.
///
/// `GET /printers/{no}/output` (machines), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct PrinterOutput<V: versions::Version> {
    client: client::Client<V>,
    number: u32,
    old: bool,
}
impl<V: versions::Version> rt::Builder for PrinterOutput<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> PrinterOutput<V> {
    fn new(client: &client::Client<V>, number: u32) -> Self {
        Self {
            client: client.clone(),
            number,
            old: Default::default(),
        }
    }
    /// Whether it is an old printer, which has one channel only.
    pub fn old(mut self, old: bool) -> Self {
        self.old = old;
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/printers/")
            .segment("no", &rt::param::text(&self.number))
            .literal("/output")
    }
    /// Sends the request.
    /// - 200: What it says.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::Frames, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::Frames, rt::Error> {
        let raw = self.old;
        let response = self.request().streamed().await?;
        response.frames(raw)
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for PrinterOutput<V> {
    type Output = Result<rt::Frames, rt::Error>;
    type IntoFuture = rt::Sending<rt::Frames>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
