// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_ps",
    method: "GET",
    answers: &[200],
    versions: &[(0, 0)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Until1_0> client::Client<V> {
    /// List containers, the newest first, under the path that Docker 0.3.3 has for it. In API 1.0. See [`ContainerPs`].
    pub fn container_ps(&self) -> ContainerPs<V> {
        ContainerPs::new(self)
    }
}
/// List containers, the newest first, under the path that Docker 0.3.3 has for it. On the wire: Not documented. All daemons up to 1.4.1 have it.
///
/// `GET /containers/ps` (containers), in API 1.0.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerPs<V: versions::Version> {
    client: client::Client<V>,
    all: Option<bool>,
    limit: Option<i64>,
    since: Option<String>,
    before: Option<String>,
}
impl<V: versions::Version> rt::Builder for ContainerPs<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerPs<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self {
            client: client.clone(),
            all: Default::default(),
            limit: Default::default(),
            since: Default::default(),
            before: Default::default(),
        }
    }
    /// Also the ones that do not run. Default: false.
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
    /// Only so many, the newest, running or not; 0 gives none.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Only the ones created after this container, running or not; its short ID.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
    /// Only the ones created before this container, running or not; its short ID.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/ps")
            .query("all", self.all.as_ref().map(rt::param::flag))
            .query("limit", self.limit.as_ref().map(rt::param::text))
            .query("since", self.since.as_ref().map(rt::param::text))
            .query("before", self.before.as_ref().map(rt::param::text))
    }
    /// Sends the request.
    /// - 200: The containers.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(
        self,
    ) -> Result<Vec<types::container_summary::v1_0::ContainerSummary>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(
        self,
    ) -> Result<Vec<types::container_summary::v1_0::ContainerSummary>, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::List<rt::wire::Same>, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerPs<V> {
    type Output = Result<
        Vec<types::container_summary::v1_0::ContainerSummary>,
        rt::Error,
    >;
    type IntoFuture = rt::Sending<Vec<types::container_summary::v1_0::ContainerSummary>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
