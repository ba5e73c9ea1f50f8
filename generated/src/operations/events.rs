// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "events",
    method: "GET",
    answers: &[200],
    versions: &[(4, 16)],
    since: "1.4",
    gates: &[
        rt::Gate::new("until", "until", (11, 16), "1.11"),
        rt::Gate::new("filters", "filters", (16, 16), "1.16"),
    ],
};
impl<V: versions::Since1_4> client::Client<V> {
    /// Follow what happens in the daemon. In API 1.4 and later. See [`Events`].
    pub fn events(&self) -> Events<V> {
        Events::new(self)
    }
}
/// Follow what happens in the daemon. On the wire: The objects follow each other without a separator, although the documentation shows one a line. Without `until` the stream never ends.
///
/// `GET /events` (system), in API 1.4 and later.
///
/// - Changed in 1.4: What happens in the daemon can be followed. The changelog and the documentation have this in 1.3 already, but no daemon of that version knows it.
/// - Changed in 1.11: The events can end at a given time.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.14: Pausing a container and its going on are events as well, and starting it counts as one each time the daemon does so by itself.
/// - Changed in 1.15: A container that cannot be started dies in the events as well.
/// - Changed in 1.16: Events can be filtered.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Events<V: versions::Version> {
    client: client::Client<V>,
    since: Option<rt::Timestamp>,
    until: Option<rt::Timestamp>,
    filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::Builder for Events<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> Events<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self {
            client: client.clone(),
            since: Default::default(),
            until: Default::default(),
            filters: Default::default(),
        }
    }
    /// Begin with what happened since then, as far as it is remembered.
    pub fn since(mut self, since: rt::Timestamp) -> Self {
        self.since = Some(since);
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/events")
            .query("since", self.since.as_ref().map(rt::param::unix_seconds))
            .query("until", self.until.as_ref().map(rt::param::unix_seconds))
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
    /// - 200: The events.
    ///
    /// # Errors
    ///
    /// - 400: The end is before the beginning. On the wire: Not documented. Engine 20.10 answers so. Since 1.12.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<rt::JsonStream<V::Event>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<rt::JsonStream<V::Event>, rt::Error> {
        let response = self.request().streamed().await?;
        response.message_stream::<rt::wire::Same, V::Event>(|_| None)
    }
}
impl<V: versions::Since1_11> Events<V> {
    /// End at this time. Since 1.11.
    pub fn until(mut self, until: rt::Timestamp) -> Self {
        self.until = Some(until);
        self
    }
}
impl<V: versions::Since1_16> Events<V> {
    /// By `event`, `image` or `container`: only the ones in which it is one of these. On the wire: Daemons of 1.16 want the full ID as `container`, and the name of the image just as it stands in `from`. Since 1.16.
    pub fn filters(
        mut self,
        filters: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.filters = Some(filters);
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for Events<V> {
    type Output = Result<rt::JsonStream<V::Event>, rt::Error>;
    type IntoFuture = rt::Sending<rt::JsonStream<V::Event>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
