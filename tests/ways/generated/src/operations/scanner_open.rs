// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "scanner_open",
    method: "POST",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Talk to a scanner. In API 1.0 and later. See [`ScannerOpen`].
    pub fn scanner_open(
        &self,
        number: u32,
        options: types::scanner_options::v1_0::ScannerOptions,
    ) -> ScannerOpen<V> {
        ScannerOpen::new(self, number, options)
    }
}
/// Talk to a scanner.
///
/// `POST /scanners/{no}/open` (machines), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ScannerOpen<V: versions::Version> {
    client: client::Client<V>,
    number: u32,
    options: types::scanner_options::v1_0::ScannerOptions,
    upgrade: bool,
}
impl<V: versions::Version> rt::Builder for ScannerOpen<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ScannerOpen<V> {
    fn new(
        client: &client::Client<V>,
        number: u32,
        options: types::scanner_options::v1_0::ScannerOptions,
    ) -> Self {
        Self {
            client: client.clone(),
            number,
            options,
            upgrade: Default::default(),
        }
    }
    /// Asks for `101 UPGRADED` instead of a plain hijacked connection.
    /// Servers that do not know this answer 200 all the same.
    pub fn upgrade(mut self, upgrade: bool) -> Self {
        self.upgrade = upgrade;
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/scanners/")
            .segment("no", &rt::param::text(&self.number))
            .literal("/open")
            .json_body::<rt::wire::Same, _>(&self.options)
    }
    /// Sends the request.
    /// - 200: The connection to it.
    ///
    /// # Errors
    ///
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::Hijacked, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::Hijacked, rt::Error> {
        let raw = self.options.plain.unwrap_or_default();
        let upgrade = self.upgrade;
        let response = self.request().hijacked(upgrade).await?;
        response.hijack(raw)
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ScannerOpen<V> {
    type Output = Result<rt::Hijacked, rt::Error>;
    type IntoFuture = rt::Sending<rt::Hijacked>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
