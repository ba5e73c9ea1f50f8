// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_list",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[rt::Gate::new("filters", "filters", (12, 16), "1.12")],
};
impl<V: versions::Version> client::Client<V> {
    /// List images. In API 1.0 and later. See [`ImageList`].
    pub fn image_list(&self) -> ImageList<V> {
        ImageList::new(self)
    }
}
/// List images.
///
/// `GET /images/json` (images), in API 1.0 and later.
///
/// - Changed in 1.4: The list of images is sorted, from Docker 0.6.0 on.
/// - Changed in 1.5: The filter of the image list is a pattern.
/// - Changed in 1.12: The list of images can be filtered for those without a name that nothing is made from.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageList<V: versions::Version> {
    client: client::Client<V>,
    all: Option<bool>,
    filter: Option<String>,
    filters: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl<V: versions::Version> rt::Builder for ImageList<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageList<V> {
    fn new(client: &client::Client<V>) -> Self {
        Self {
            client: client.clone(),
            all: Default::default(),
            filter: Default::default(),
            filters: Default::default(),
        }
    }
    /// Also the images without a name that others are made from. Default: false.
    pub fn all(mut self, all: bool) -> Self {
        self.all = Some(all);
        self
    }
    /// Only images whose repository matches this shell pattern; the tag is not looked at.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/images/json")
            .query("all", self.all.as_ref().map(rt::param::flag))
            .query("filter", self.filter.as_ref().map(rt::param::text))
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
    /// - 200: The images with the newest first.
    ///
    /// # Errors
    ///
    /// - 400: A parameter is bad.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<Vec<V::ImageSummary>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<Vec<V::ImageSummary>, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::List<rt::wire::Same>, V::ImageSummary>().await
    }
}
impl<V: versions::Since1_12> ImageList<V> {
    /// Only images that match. The one filter is `dangling`, with the value `true` for images without a name that nothing is made from. Since 1.12.
    pub fn filters(
        mut self,
        filters: std::collections::BTreeMap<String, Vec<String>>,
    ) -> Self {
        self.filters = Some(filters);
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageList<V> {
    type Output = Result<Vec<V::ImageSummary>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<V::ImageSummary>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
