// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ContainerList` as it has been since 1.14.
pub mod v1_14 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.14 and later.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
        pub fn size(mut self, size: bool) -> Self {
            self.size = Some(size);
            self
        }
        /// By `exited`: only the ones that exited with one of these statuses. By `status`: only the ones that are `restarting`, `running`, `paused` or `exited`. By `id` or `name`: only the ones whose ID or name matches one of these regular expressions. On the wire: Containers that run pass `exited`. `id` and `name` are not documented. Since 1.14.
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
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here. The documentation of 1.12 has a parameter `filters`, which daemons read from API 1.14 on.
    ///
    /// `GET /containers/json` (containers), in API 1.12 to 1.13.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    /// - Changed in 1.9: A container without ports, or one that changed nothing, has an empty list of them. Before, it was null.
    /// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
    /// - Changed in 1.9: A limit of 0 in the list of containers is no limit. Before, it gave none.
    /// - Changed in 1.10: The list of containers takes names in `since` and `before`, and fails for a container that is not there, from Docker 0.10 on.
    /// - Changed in 1.12: The documentation no longer shows what daemons ignore in the configuration of a container, but a parameter of the list that they do not know yet.
    /// - Changed in 1.12: This is the oldest version that the 20.10 engine speaks. Where it differs a field may be missing or a note says so.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
/// `ContainerList` as it has been since 1.11.
#[cfg(feature = "v1_11")]
pub mod v1_11 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.11.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    /// - Changed in 1.9: A container without ports, or one that changed nothing, has an empty list of them. Before, it was null.
    /// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
    /// - Changed in 1.9: A limit of 0 in the list of containers is no limit. Before, it gave none.
    /// - Changed in 1.10: The list of containers takes names in `since` and `before`, and fails for a container that is not there, from Docker 0.10 on.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
            Vec<super::super::super::types::container_summary::v1_11::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.9.
#[cfg(feature = "v1_10")]
pub mod v1_9 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.9 to 1.10.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
    /// - Changed in 1.9: A container without ports, or one that changed nothing, has an empty list of them. Before, it was null.
    /// - Changed in 1.9: A parameter that is neither yes nor no counts as yes. Before, it was refused.
    /// - Changed in 1.9: A limit of 0 in the list of containers is no limit. Before, it gave none.
    /// - Changed in 1.10: The list of containers takes names in `since` and `before`, and fails for a container that is not there, from Docker 0.10 on.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
            Vec<super::super::super::types::container_summary::v1_9::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.7.
#[cfg(feature = "v1_8")]
pub mod v1_7 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.7 to 1.8.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
    /// - Changed in 1.7: Creating a container answers with its full ID, and events tell the full one. Before, they were short. The list of containers takes either in `since` and `before`.
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
        /// Only the ones created after this container, running or not; its full or short ID.
        pub fn since(mut self, since: impl Into<String>) -> Self {
            self.since = Some(since.into());
            self
        }
        /// Only the ones created before this container, running or not; its full or short ID.
        pub fn before(mut self, before: impl Into<String>) -> Self {
            self.before = Some(before.into());
            self
        }
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
        /// - 200: The containers.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_7::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.6.
#[cfg(feature = "v1_6")]
pub mod v1_6 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.6.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
        /// - 200: The containers.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_6::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.5.
#[cfg(feature = "v1_5")]
pub mod v1_5 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.5.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
        /// - 200: The containers.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_5::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.3.
#[cfg(feature = "v1_4")]
pub mod v1_3 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.3 to 1.4.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    /// - Changed in 1.3: The list of containers tells their sizes only when it is asked to. Otherwise they are 0.
    /// - Changed in 1.3: Parameters that are yes or no may be written `t`, `f`, `T` and `F` as well.
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
        /// Also work out the sizes, which takes a while. Default: false. Since 1.3.
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
        /// - 200: The containers.
        ///
        /// # Errors
        ///
        /// - 400: A parameter is bad.
        /// - 500: The server failed.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(
            self,
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_2::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.2.
#[cfg(feature = "v1_2")]
pub mod v1_2 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.2.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerList {
        client: rt::Client,
        all: Option<bool>,
        limit: Option<i64>,
        since: Option<String>,
        before: Option<String>,
    }
    impl ContainerList {
        pub(crate) fn new(client: &rt::Client) -> Self {
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
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/json")
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
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_2::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
/// `ContainerList` as it has been since 1.0.
#[cfg(feature = "v1_1")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    const OPERATION: rt::Operation = rt::Operation {
        name: "container_list",
        method: "GET",
        answers: &[200],
    };
    /// List containers, the newest first. On the wire: `/containers/ps` is another name of it in all daemons up to 1.4.1, never documented and left out here.
    ///
    /// `GET /containers/json` (containers), in API 1.0 to 1.1.
    ///
    /// - Changed in 1.1: The list of containers is found under `/containers/json`. The old path `/containers/ps` stays another name of it, which was never documented and is left out from here on.
    #[derive(Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ContainerList {
        client: rt::Client,
        all: Option<bool>,
        limit: Option<i64>,
        since: Option<String>,
        before: Option<String>,
    }
    impl ContainerList {
        pub(crate) fn new(client: &rt::Client) -> Self {
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
            rt::Request::new(&self.client, &OPERATION)
                .literal("/containers/json")
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
        ) -> Result<
            Vec<super::super::super::types::container_summary::v1_0::ContainerSummary>,
            rt::Error,
        > {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::List<rt::wire::Same>, _>().await
        }
    }
}
