// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use super::super::{client, types, versions};
const OPERATION: rt::Operation = rt::Operation {
    name: "image_search",
    method: "GET",
    answers: &[200],
    versions: &[(0, 16)],
    since: "1.0",
    gates: &[
        rt::Gate::new("X-Registry-Auth", "auth", (9, 16), "1.9"),
        rt::Gate::new("X-Meta-", "meta", (9, 16), "1.9"),
    ],
};
impl<V: versions::Version> client::Client<V> {
    /// Search a registry for repositories. In API 1.0 and later. See [`ImageSearch`].
    pub fn image_search(&self, term: impl Into<String>) -> ImageSearch<V> {
        ImageSearch::new(self, term)
    }
}
/// Search a registry for repositories.
///
/// `GET /images/search` (images), in API 1.0 and later.
///
/// - Changed in 1.9: A search can have credentials and headers for the registry, which daemons do not document.
/// - Changed in 1.9: What a search found is sorted by its stars. Text that is JSON by itself, such as a name of digits, loses its quotes.
/// - Changed in 1.12: This is the oldest version that engine 20.10 speaks, which differs here and there.
/// - Changed in 1.14: Other registries than the public one can be searched.
/// - Changed in 1.15: From Docker 1.3.1 on a registry must speak HTTPS with a valid certificate, unless the daemon was told that it is an insecure one.
/// - Changed in 1.16: Failures are told apart without regard to case, so that more of them get a status other than 500. An unknown host of a registry, for one, is a 404.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImageSearch<V: versions::Version> {
    client: client::Client<V>,
    term: String,
    auth: Option<types::auth_config::v1_5::AuthConfig>,
    meta: std::collections::BTreeMap<String, String>,
}
impl<V: versions::Version> std::fmt::Debug for ImageSearch<V> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("ImageSearch");
        shown.field("term", &self.term);
        shown.field("auth", &format_args!("(secret)"));
        shown.field("meta", &self.meta);
        shown.finish()
    }
}
impl<V: versions::Version> rt::Builder for ImageSearch<V> {
    fn client(&mut self) -> &mut rt::Client {
        self.client.inner_mut()
    }
}
impl<V: versions::Version> ImageSearch<V> {
    fn new(client: &client::Client<V>, term: impl Into<String>) -> Self {
        Self {
            client: client.clone(),
            term: term.into(),
            auth: Default::default(),
            meta: Default::default(),
        }
    }
    fn request(self) -> rt::Request {
        rt::Request::new(self.client.inner(), &OPERATION)
            .literal("/images/search")
            .query("term", Some(rt::param::text(&self.term)))
            .header(
                "X-Registry-Auth",
                self.auth.as_ref().map(rt::param::base64url_json::<rt::wire::Same, _>),
            )
            .headers("X-Meta-", &self.meta)
    }
    /// Sends the request.
    /// - 200: What was found with the most stars first.
    ///
    /// # Errors
    ///
    /// - 400: The term is no name. On the wire: Not documented. Docker 24 answers so. Since 1.12.
    /// - 404: The host of the registry is not known. On the wire: Not documented. From Docker 1.4 on.
    /// - 500: The server failed.
    /// - Otherwise: the server cannot be reached, or its answer is not understood.
    pub async fn send(self) -> Result<Vec<V::SearchResult>, rt::Error> {
        rt::send(self, Self::attempt).await
    }
    async fn attempt(self) -> Result<Vec<V::SearchResult>, rt::Error> {
        let response = self.request().pooled().await?;
        response.message::<rt::wire::List<rt::wire::Same>, V::SearchResult>().await
    }
}
impl<V: versions::Since1_9> ImageSearch<V> {
    /// The credentials for the registry. On the wire: Not in the documentation of these versions. A value that cannot be read is ignored without a word. Since 1.9.
    pub fn auth(mut self, auth: types::auth_config::v1_5::AuthConfig) -> Self {
        self.auth = Some(auth);
        self
    }
    /// Headers that are handed on to the registry. On the wire: Not in the documentation of these versions. Daemons up to 1.16 read them and lose them. Since 1.9.
    pub fn meta(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
        self.meta.insert(key.into(), value.into());
        self
    }
}
impl<V: versions::Version> ::core::future::IntoFuture for ImageSearch<V> {
    type Output = Result<Vec<V::SearchResult>, rt::Error>;
    type IntoFuture = rt::Sending<Vec<V::SearchResult>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
