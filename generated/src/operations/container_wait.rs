// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_wait",
    method: "POST",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// Wait until a container has exited. In API 1.0 and later. See [`ContainerWait`].
    pub fn container_wait(&self, id: impl Into<String>) -> ContainerWait<V> {
        ContainerWait::new(self, id)
    }
}
/// Wait until a container has exited.
///
/// `POST /containers/{id}/wait` (containers), in API 1.0 and later.
///
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.8: Waiting for a container that is not there is an error of the server.
/// - Changed in 1.16: Waiting for a container that is not there is answered with 404 instead of 500.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerWait<V: versions::Version> {
    client: client::Client<V>,
    id: String,
}
impl<V: versions::Version> rt::Builder for ContainerWait<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerWait<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .literal("/wait")
    }
    /// Sends the request.
    /// - 200: It has exited.
    ///
    /// # Errors
    ///
    /// - 404: There is no such container. On the wire: Daemons answer 500 instead before API 1.16.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<types::wait_result::v1_0::WaitResult, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<types::wait_result::v1_0::WaitResult, rt::Error> {
        let response = self.request().pooled().await?;
        response.json::<rt::wire::Same, _>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerWait<V> {
    type Output = Result<types::wait_result::v1_0::WaitResult, rt::Error>;
    type IntoFuture = rt::Sending<types::wait_result::v1_0::WaitResult>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
