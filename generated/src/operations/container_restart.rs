// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_restart",
    method: "POST",
    answers: &[204],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Stop a container as `container_stop` does, if it runs, and start it. In API 1.0 and later. See [`ContainerRestart`].
    pub fn container_restart(&self, id: impl Into<String>) -> ContainerRestart<V> {
        ContainerRestart::new(self, id)
    }
}
/// Stop a container as `container_stop` does, if it runs, and start it.
///
/// `POST /containers/{id}/restart` (containers), in API 1.0 and later.
///
/// - Changed in 1.4: The volumes of a container stay the same when it is started again.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.9: Without a time to wait a container gets none when it is stopped. Before, it got 10 seconds.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerRestart<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    timeout: Option<i64>,
}
impl<V: versions::Version> rt::Builder for ContainerRestart<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerRestart<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            timeout: Default::default(),
        }
    }
    /// Seconds between SIGTERM and SIGKILL. On the wire: Daemons have a default of 10 seconds, but the server hands them an empty value, which is 0. The 20.10 engine really waits 10 seconds. Default: 0.
    pub fn timeout(mut self, timeout: i64) -> Self {
        self.timeout = Some(timeout);
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/restart")
            .query("t", self.timeout.as_ref().map(rt::param::text))
    }
    /// Sends the request.
    /// - 204: It runs again.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerRestart<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
