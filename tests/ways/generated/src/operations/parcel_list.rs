// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "parcel_list",
    method: "GET",
    answers: &[200],
    versions: &[(0, 1)],
    since: "1.0",
    gates: &[],
};
impl<V: versions::Version> client::Client<V> {
    /// List parcels. In API 1.0 and later. See [`ParcelList`].
    pub fn parcel_list(&self) -> ParcelList<V> {
        ParcelList::new(self)
    }
}
/// List parcels.
///
/// `GET /parcels` (parcels), in API 1.0 and later.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ParcelList<V: versions::Version> {
    client: client::Client<V>,
    all: Option<bool>,
    heavy: Option<bool>,
    since: Option<rt::Timestamp>,
    before: Option<rt::Timestamp>,
    state: Vec<V::State>,
    r#type: Option<types::size::v1_0::Size>,
    limit: Option<u32>,
    r#match: Option<String>,
    filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::Builder for ParcelList<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ParcelList<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self {
            client: client.clone(),
            all: Default::default(),
            heavy: Default::default(),
            since: Default::default(),
            before: Default::default(),
            state: Default::default(),
            r#type: Default::default(),
            limit: Default::default(),
            r#match: Default::default(),
            filters: Default::default(),
        }
    }
    /// Also those that were delivered. Default: 0.
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
    /// Only those above 20 kg.
    pub fn heavy(mut self, heavy: bool) -> Self {
        self.heavy = Some(heavy);
        self
    }
    /// Only those posted since.
    pub fn since(mut self, since: rt::Timestamp) -> Self {
        self.since = Some(since);
        self
    }
    /// Only those posted before.
    pub fn before(mut self, before: rt::Timestamp) -> Self {
        self.before = Some(before);
        self
    }
    /// Only those in one of these states.
    pub fn state(mut self, state: Vec<V::State>) -> Self {
        self.state = state;
        self
    }
    /// Only those of this size.
    pub fn r#type(mut self, r#type: types::size::v1_0::Size) -> Self {
        self.r#type = Some(r#type);
        self
    }
    /// At most so many.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
    /// Only those with this word, as in \[a-z\]\*.
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }
    /// By label.
    pub fn filters(
        mut self,
        filters: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.filters = Some(filters);
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/parcels")
            .query("all", self.all.as_ref().map(rt::param::flag))
            .query("heavy", self.heavy.as_ref().map(rt::param::boolean))
            .query("since", self.since.as_ref().map(rt::param::unix_seconds))
            .query("before", self.before.as_ref().map(rt::param::rfc3339))
            .query_each("state", &self.state, rt::param::text)
            .query("type", self.r#type.as_ref().map(rt::param::text))
            .query("limit", self.limit.as_ref().map(rt::param::text))
            .query("match", self.r#match.as_ref().map(rt::param::text))
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
    /// - 200: The parcels.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<Vec<V::Parcel>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<Vec<V::Parcel>, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::List<rt::wire::Same>, V::Parcel>().await
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ParcelList<V> {
    type Output = Result<Vec<V::Parcel>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<V::Parcel>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
