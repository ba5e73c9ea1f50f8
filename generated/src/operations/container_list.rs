// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "container_list",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[
        rt::Gate::new("size", "size", (3, 16), "1.3"),
        rt::Gate::new("filters", "filters", (14, 16), "1.14"),
    ],
};
impl<V: versions::Version> client::Client<V> {
    /// List containers, the newest first. In API 1.0 and later. See [`ContainerList`].
    pub fn container_list(&self) -> ContainerList<V> {
        ContainerList::new(self)
    }
}
/// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
///
/// `GET /containers/json` (containers), in API 1.0 and later.
///
/// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps`, which was never documented, stays another name of it.
/// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
/// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
/// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
/// - Changed in 1.9: A container without ports, or one that changed nothing, has an empty list of them. Before, it was null.
/// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
/// - Changed in 1.9: A limit of 0 in the list of containers is no limit. Before, it gave none.
/// - Changed in 1.10: The list of containers takes names in `since` and `before`, and fails for a container that is not there, from Docker 0.10 on.
/// - Changed in 1.12: The documentation no longer shows what daemons ignore in the configuration of a container, but a parameter of the list that they do not know yet.
/// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
/// - Changed in 1.14: The list of containers can be filtered.
/// - Changed in 1.15: The list of containers can be filtered by their state.
/// - Changed in 1.16: The list of containers can be filtered by their names and IDs.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ContainerList<V: versions::Version> {
    client: client::Client<V>,
    all: Option<bool>,
    limit: Option<i64>,
    since: Option<String>,
    before: Option<String>,
    size: Option<bool>,
    filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::Builder for ContainerList<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ContainerList<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self {
            client: client.clone(),
            all: Default::default(),
            limit: Default::default(),
            since: Default::default(),
            before: Default::default(),
            size: Default::default(),
            filters: Default::default(),
        }
    }
    /// Also the ones that do not run. Default: false.
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
    /// Only so many, the newest, running or not; 0 is no limit.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Only the ones created after this container, running or not; its name or ID. On the wire: The 20.10 engine does not look at it.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
    /// Only the ones created before this container, running or not; its name or ID. On the wire: The 20.10 engine does not look at it.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/containers/json")
            .query("all", self.all.as_ref().map(rt::param::flag))
            .query("limit", self.limit.as_ref().map(rt::param::text))
            .query("since", self.since.as_ref().map(rt::param::text))
            .query("before", self.before.as_ref().map(rt::param::text))
            .query("size", self.size.as_ref().map(rt::param::flag))
            .query(
                "filters",
                self
                    .filters
                    .as_ref()
                    .map(
                        rt::param::json::<
                            rt::wire::Map<rt::wire::List<rt::wire::Same>>,
                            _,
                        >,
                    ),
            )
    }
    /// Sends the request.
    /// - 200: The containers.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - 404: The container of `since` or `before` is not there. On the wire: Not documented. From Docker 1.6 on.
    /// - 500: The server failed, or the container of `since` or `before` is not there.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<Vec<V::ContainerSummary>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<Vec<V::ContainerSummary>, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::List<rt::wire::Same>, V::ContainerSummary>().await
    }
}
impl<V: versions::Since1_3> ContainerList<V> {
    /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
    pub fn size(mut self, size: bool) -> Self {
        self.size = Some(size);
        self
    }
}
impl<V: versions::Since1_14> ContainerList<V> {
    /// By `exited`: only the ones that exited with one of these statuses. By `status`: only the ones that are `restarting`, `running`, `paused` or `exited`. By `id` or `name`: only the ones whose ID or name matches one of these regular expressions. On the wire: Containers that run pass `exited`. `id` and `name` are not documented. Since 1.14.
    pub fn filters(
        mut self,
        filters: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.filters = Some(filters);
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ContainerList<V> {
    type Output = Result<Vec<V::ContainerSummary>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<V::ContainerSummary>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
