// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_create",
    method: "POST",
    answers: &[201],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[rt::Gate::new("name", "name", (6, 16), "1.6")],
};
impl<V: versions::Version> client::Client<V> {
    /// Create a container. It does not run until it is started. In API 1.0 and later. See [`ContainerCreate`].
    pub fn container_create(&self, config: V::ContainerConfig) -> ContainerCreate<V> {
        ContainerCreate::new(self, config)
    }
}
/// Create a container. It does not run until it is started.
///
/// `POST /containers/create` (containers), in API 1.0 and later.
///
/// - Changed in 1.1: Creating a container leaves the warnings out when there are none. Before, they were null.
/// - Changed in 1.2: Where the host has a name server of its own that containers cannot reach, they get public ones, and a warning says so.
/// - Changed in 1.3: The environment, the ports, the name servers and the volumes of the image are added to those of the request. Before, those of the request replaced them.
/// - Changed in 1.4: Creating a container warns where the host does not forward IPv4 packets.
/// - Changed in 1.6: Containers have names, from Docker 0.6.5 on. A name does wherever an ID was needed, except in `since` and `before` of the list.
/// - Changed in 1.7: A name that is taken is an error of the server when a container is created. The documentation leaves out names and signals.
/// - Changed in 1.8: The form of a container's name is checked.
/// - Changed in 1.9: A name that is taken is a conflict again, and a container in `VolumesFrom` that is not there has a status of its own.
/// - Changed in 1.12: Whether a container has a terminal and how its standard input is handled no longer comes from the image.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
/// - Changed in 1.15: A body without the media type `application/json` is an error when a container is created.
/// - Changed in 1.15: A field that is null in the request counts as left out. Before, it could be taken for the text `null`.
/// - Changed in 1.15: The name of a container begins with a letter or a digit and has two characters or more.
/// - Changed in 1.16: Volumes are set up, and filled from the image, when a container is created instead of when it is started.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerCreate<V: versions::Version> {
    client: client::Client<V>,
    name: Option<String>,
    config: V::ContainerConfig,
}
impl<V: versions::Version> rt::Builder for ContainerCreate<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerCreate<V> {
    fn new(client: &client::Client<V>, config: V::ContainerConfig) -> Self {
        Self {
            client: client.clone(),
            name: Default::default(),
            config,
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/create")
            .query("name", self.name.as_ref().map(rt::param::text))
            .message_body::<rt::wire::Same, V::ContainerConfig>(&self.config)
    }
    /// Sends the request.
    /// - 201: It is created.
    ///
    /// # Errors
    ///
    /// - 400: The configuration or the name is refused. On the wire: Not documented. The 20.10 engine answers so. Since 1.12.
    /// - 404: There is no such image. On the wire: The documentation speaks of a container here.
    /// - 406: It is impossible to attach, since the container does not run.
    /// - 409: The name is taken. On the wire: Not documented.
    /// - 500: The server failed, or the configuration is refused.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<V::ContainerCreated, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<V::ContainerCreated, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::Same, V::ContainerCreated>().await
    }
}
impl<V: versions::Since1_6> ContainerCreate<V> {
    /// The name, of the form `/?[a-zA-Z0-9][a-zA-Z0-9_.-]+`; by default the daemon makes one up. On the wire: The documentation still gives the old form, without dots. Since 1.6.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerCreate<V> {
    type Output = Result<V::ContainerCreated, rt::Error>;
    type IntoFuture = rt::Sending<V::ContainerCreated>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
