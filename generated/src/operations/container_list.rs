// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerList` as it has been since 1.14.
pub mod v1_14 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first.
    ///
    /// On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.14 and later.
    ///
    /// Changed in 1.14: The list of containers can be filtered.
    ///
    /// Changed in 1.15: The list of containers can be filtered by their state.
    ///
    /// Changed in 1.16: The list of containers can be filtered by their names and IDs.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerList {
        client: rt::Client,
        all: Option<bool>,
        limit: Option<i64>,
        since: Option<String>,
        before: Option<String>,
        size: Option<bool>,
        filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
    }
    impl ContainerList {
        pub(crate) fn new(client: &rt::Client) -> Self {
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
        /// Also the ones that do not run.
        ///
        /// Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only so many, the newest, running or not; 0 is no limit.
        pub fn limit(mut self, limit: i64) -> Self {
            self.limit = Some(limit);
            self
        }
        /// Only the ones created after this container, running or not; its name or ID.
        pub fn since(mut self, since: impl Into<String>) -> Self {
            self.since = Some(since.into());
            self
        }
        /// Only the ones created before this container, running or not; its name or ID.
        pub fn before(mut self, before: impl Into<String>) -> Self {
            self.before = Some(before.into());
            self
        }
        /// Also work out the sizes, which takes a while.
        ///
        /// Default: false.
        pub fn size(mut self, size: bool) -> Self {
            self.size = Some(size);
            self
        }
        /// By `exited`: only the ones that exited with one of these statuses. By `status`: only the ones that are `restarting`, `running`, `paused` or `exited`. By `id` or `name`: only the ones whose ID or name matches one of these regular expressions.
        ///
        /// On the wire: Containers that run pass `exited`. `id` and `name` are not documented.
        pub fn filters(
            mut self,
            filters: std::collections::BTreeMap<String, Vec<String>>,
        ) -> Self {
            self.filters = Some(filters);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
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
        ///
        /// - 200: The containers.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed, or the container of `since` or `before` is not there.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_12::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.12.
#[cfg(feature = "v1_13")]
pub mod v1_12 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first.
    ///
    /// On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here. The documentation of 1.12 has a parameter `filters`, which daemons read from API 1.14 on.
    ///
    /// `GET /containers/json` (containers), in API 1.12 to 1.13.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerList {
        client: rt::Client,
        all: Option<bool>,
        limit: Option<i64>,
        since: Option<String>,
        before: Option<String>,
        size: Option<bool>,
    }
    impl ContainerList {
        pub(crate) fn new(client: &rt::Client) -> Self {
            Self {
                client: client.clone(),
                all: Default::default(),
                limit: Default::default(),
                since: Default::default(),
                before: Default::default(),
                size: Default::default(),
            }
        }
        /// Also the ones that do not run.
        ///
        /// Default: false.
        pub fn all(mut self, all: bool) -> Self {
            self.all = Some(all);
            self
        }
        /// Only so many, the newest, running or not; 0 is no limit.
        pub fn limit(mut self, limit: i64) -> Self {
            self.limit = Some(limit);
            self
        }
        /// Only the ones created after this container, running or not; its name or ID.
        pub fn since(mut self, since: impl Into<String>) -> Self {
            self.since = Some(since.into());
            self
        }
        /// Only the ones created before this container, running or not; its name or ID.
        pub fn before(mut self, before: impl Into<String>) -> Self {
            self.before = Some(before.into());
            self
        }
        /// Also work out the sizes, which takes a while.
        ///
        /// Default: false.
        pub fn size(mut self, size: bool) -> Self {
            self.size = Some(size);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/json")
                .query("all", self.all.as_ref().map(rt::param::flag))
                .query("limit", self.limit.as_ref().map(rt::param::text))
                .query("since", self.since.as_ref().map(rt::param::text))
                .query("before", self.before.as_ref().map(rt::param::text))
                .query("size", self.size.as_ref().map(rt::param::flag))
        }
        /// Sends the request.
        ///
        /// - 200: The containers.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed, or the container of `since` or `before` is not there.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_12::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
