// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_remove",
    method: "DELETE",
    answers: &[204],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[
        rt::Gate::new("link", "link", (6, 16), "1.6"),
        rt::Gate::new("force", "force", (10, 16), "1.10"),
    ],
};
impl<V: versions::Version> client::Client<V> {
    /// Remove a container, or a link between two. In API 1.0 and later. See [`ContainerRemove`].
    pub fn container_remove(&self, id: impl Into<String>) -> ContainerRemove<V> {
        ContainerRemove::new(self, id)
    }
}
/// Remove a container, or a link between two.
///
/// `DELETE /containers/{id}` (containers), in API 1.0 and later.
///
/// - Changed in 1.2: A container that runs is no longer removed. Before, it was stopped.
/// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.6: A container can be linked to others when it is started, and so reach them by an alias, from Docker 0.6.5 on.
/// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
/// - Changed in 1.10: A container that runs can be removed with force.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
/// - Changed in 1.14: Removing a running container with force kills it at once, without the grace of 5 seconds.
/// - Changed in 1.14: Removing a running container without force is an error of the server.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerRemove<V: versions::Version> {
    client: client::Client<V>,
    id: String,
    volumes: Option<bool>,
    link: Option<bool>,
    force: Option<bool>,
}
impl<V: versions::Version> rt::Builder for ContainerRemove<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerRemove<V> {
    fn new(client: &client::Client<V>, id: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            id: id.into(),
            volumes: Default::default(),
            link: Default::default(),
            force: Default::default(),
        }
    }
    /// Also remove its volumes, unless others use them. Default: false.
    pub fn volumes(mut self, volumes: bool) -> Self {
        self.volumes = Some(volumes);
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/")
            .segments("id", &rt::param::stripped("/", rt::param::text(&self.id)))
            .query("v", self.volumes.as_ref().map(rt::param::flag))
            .query("link", self.link.as_ref().map(rt::param::flag))
            .query("force", self.force.as_ref().map(rt::param::flag))
    }
    /// Sends the request.
    /// - 204: It is gone.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - 404: There is no such container, or no such link.
    /// - 406: It runs, and force is off. On the wire: Not documented. Up to Docker 1.1. Until 1.13.
    /// - 409: The name is not that of a link but the container's own, or the container runs. On the wire: Not documented. For one that runs from Docker 1.5 on, and for one that is being removed from the 20.10 engine.
    /// - 500: The server failed, or the container runs and force is off.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<(), rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<(), rt::Error> {
        let response = self.request().pooled().await?;
        response.empty().await
    }
}
impl<V: versions::Since1_6> ContainerRemove<V> {
    /// Remove the link of this name and leave the container. On the wire: Not documented. Default: false. Since 1.6.
    pub fn link(mut self, link: bool) -> Self {
        self.link = Some(link);
        self
    }
}
impl<V: versions::Since1_10> ContainerRemove<V> {
    /// Also if it runs: it is killed with SIGKILL first. Default: false. Since 1.10.
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerRemove<V> {
    type Output = Result<(), rt::Error>;
    type IntoFuture = rt::Sending<()>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
