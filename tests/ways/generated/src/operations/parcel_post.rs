// Generated from the specs by longshore. Edit those, then run `longshore generate`.

/// `ParcelPost` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_post",
        method: "POST",
        answers: &[201],
        versions: &[(1, 1)],
        since: "2.0",
        gates: &[],
    };
    impl<V: versions::Since2_0> client::Client<V> {
        /// Post a parcel. In API 2.0 and later. See [`ParcelPost`].
        pub fn parcel_post(
            &self,
            depot: impl Into<String>,
            order: types::order::v2_0::Order,
        ) -> ParcelPost<V> {
            ParcelPost::new(self, depot, order)
        }
    }
    /// Post a parcel.
    ///
    /// `POST /parcels` (parcels), in API 2.0 and later.
    ///
    /// - Changed in 2.0: No parcel waits any more.
    #[derive(Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelPost<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) depot: String,
        pub(super) x_sender: Option<types::sender::v1_0::Sender>,
        pub(super) note: std::collections::BTreeMap<String, String>,
        pub(super) order: types::order::v2_0::Order,
    }
    impl<V: versions::Version> std::fmt::Debug for ParcelPost<V> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("ParcelPost");
            shown.field("depot", &self.depot);
            shown.field("x_sender", &format_args!("(secret)"));
            shown.field("note", &self.note);
            shown.field("order", &self.order);
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::Builder for ParcelPost<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ParcelPost<V> {
        fn new(
            client: &client::Client<V>,
            depot: impl Into<String>,
            order: types::order::v2_0::Order,
        ) -> Self {
            Self {
                client: client.clone(),
                depot: depot.into(),
                x_sender: Default::default(),
                note: Default::default(),
                order,
            }
        }
        /// Who posts it.
        pub fn x_sender(mut self, x_sender: types::sender::v1_0::Sender) -> Self {
            self.x_sender = Some(x_sender);
            self
        }
        /// Notes for the carrier.
        pub fn note(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.note.insert(key.into(), value.into());
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/parcels")
                .query("depot", Some(rt::param::text(&self.depot)))
                .header(
                    "X-Sender",
                    self
                        .x_sender
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Note-", &self.note)
                .json_body::<rt::wire::Same, _>(&self.order)
        }
        /// Sends the request.
        /// - 201: It is taken in.
        ///
        /// # Errors
        ///
        /// - 409: The depot is full.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<types::receipt::v1_0::Receipt, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(
            self,
        ) -> Result<types::receipt::v1_0::Receipt, rt::Error> {
            let response = self.request().pooled().await?;
            response.json::<rt::wire::Same, _>().await
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ParcelPost<V> {
        type Output = Result<types::receipt::v1_0::Receipt, rt::Error>;
        type IntoFuture = rt::Sending<types::receipt::v1_0::Receipt>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
}
/// `ParcelPost` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{client, types, versions};
    const OPERATION: rt::Operation = rt::Operation {
        name: "parcel_post",
        method: "POST",
        answers: &[201, 202],
        versions: &[(0, 0)],
        since: "1.0",
        gates: &[],
    };
    #[cfg(feature = "v1_0")]
    impl client::Client<versions::V1_0> {
        /// Post a parcel. In API 1.0. See [`ParcelPost`].
        pub fn parcel_post(
            &self,
            depot: impl Into<String>,
            order: types::order::v1_0::Order,
        ) -> ParcelPost<versions::V1_0> {
            ParcelPost::new(self, depot, order)
        }
    }
    /// Post a parcel.
    ///
    /// `POST /parcels` (parcels), in API 1.0.
    #[derive(Clone)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ParcelPost<V: versions::Version> {
        pub(super) client: client::Client<V>,
        pub(super) depot: String,
        pub(super) x_sender: Option<types::sender::v1_0::Sender>,
        pub(super) note: std::collections::BTreeMap<String, String>,
        pub(super) x_priority: Option<i32>,
        pub(super) order: types::order::v1_0::Order,
    }
    impl<V: versions::Version> std::fmt::Debug for ParcelPost<V> {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("ParcelPost");
            shown.field("depot", &self.depot);
            shown.field("x_sender", &format_args!("(secret)"));
            shown.field("note", &self.note);
            shown.field("x_priority", &self.x_priority);
            shown.field("order", &self.order);
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::Builder for ParcelPost<V> {
        fn client(&mut self) -> &mut rt::Client {
            self.client.inner_mut()
        }
    }
    impl<V: versions::Version> ParcelPost<V> {
        fn new(
            client: &client::Client<V>,
            depot: impl Into<String>,
            order: types::order::v1_0::Order,
        ) -> Self {
            Self {
                client: client.clone(),
                depot: depot.into(),
                x_sender: Default::default(),
                note: Default::default(),
                x_priority: Default::default(),
                order,
            }
        }
        /// Who posts it.
        pub fn x_sender(mut self, x_sender: types::sender::v1_0::Sender) -> Self {
            self.x_sender = Some(x_sender);
            self
        }
        /// Notes for the carrier.
        pub fn note(mut self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.note.insert(key.into(), value.into());
            self
        }
        /// The higher the sooner. Until 1.0.
        pub fn x_priority(mut self, x_priority: i32) -> Self {
            self.x_priority = Some(x_priority);
            self
        }
        fn request(self) -> rt::Request {
            rt::Request::new(self.client.inner(), &OPERATION)
                .literal("/parcels")
                .query("depot", Some(rt::param::text(&self.depot)))
                .header(
                    "X-Sender",
                    self
                        .x_sender
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Note-", &self.note)
                .header("X-Priority", self.x_priority.as_ref().map(rt::param::text))
                .json_body::<rt::wire::Same, _>(&self.order)
        }
        /// Sends the request.
        /// - 201: It is taken in.
        /// - 202: It waits for the depot to open.
        ///
        /// # Errors
        ///
        /// - 409: The depot is full.
        /// - Otherwise: the server cannot be reached, or its answer is not understood.
        pub async fn send(self) -> Result<ParcelPostAnswer, rt::Error> {
            rt::send(self, Self::attempt).await
        }
        pub(super) async fn attempt(self) -> Result<ParcelPostAnswer, rt::Error> {
            let response = self.request().pooled().await?;
            match response.status() {
                201 => {
                    response
                        .json::<rt::wire::Same, _>()
                        .await
                        .map(ParcelPostAnswer::Posted)
                }
                202 => response.empty().await.map(|()| ParcelPostAnswer::Queued),
                _ => Err(response.unexpected()),
            }
        }
    }
    impl<V: versions::Version> ::core::future::IntoFuture for ParcelPost<V> {
        type Output = Result<ParcelPostAnswer, rt::Error>;
        type IntoFuture = rt::Sending<ParcelPostAnswer>;
        fn into_future(self) -> Self::IntoFuture {
            Box::pin(self.send())
        }
    }
    /// What [`ParcelPost`] is answered.
    #[derive(Debug)]
    pub enum ParcelPostAnswer {
        /// It is taken in.
        Posted(types::receipt::v1_0::Receipt),
        /// It waits for the depot to open.
        Queued,
    }
}
