// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
/// `parcel_post` as it has been since 2.0.
pub mod v2_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// Post a parcel.
    ///
    /// `POST /parcels` (parcels), in API 2.0 and later.
    pub struct Request {
        /// The depot that takes it.
        pub depot: String,
        /// Who posts it.
        pub x_sender: Option<types::sender::v1_0::Sender>,
        /// Notes for the carrier.
        pub note: std::collections::BTreeMap<String, String>,
        /// The parcel.
        pub order: types::order::v2_0::Order,
    }
    impl std::fmt::Debug for Request {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Request");
            shown.field("depot", &self.depot);
            shown.field("x_sender", &format_args!("(secret)"));
            shown.field("note", &self.note);
            shown.field("order", &self.order);
            shown.finish()
        }
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = types::receipt::v1_0::Receipt;
        const COLLECTS: bool = true;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            #[cfg(feature = "any")]
            {
                if !(call.is_within(1, 1)) {
                    return Err(call.unimplemented());
                }
            }
            Ok(Self {
                depot: call
                    .query_required(
                        "depot",
                        rt::server::read::text::<rt::wire::Same, _>,
                    )?,
                x_sender: call
                    .header(
                        "X-Sender",
                        rt::server::read::base64url_json::<rt::wire::Same, _>,
                    )?,
                note: call.headers("X-Note-"),
                order: call.json_body::<rt::wire::Same, _>().await?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("depot", Some(rt::param::text(&self.depot)))
                .header(
                    "X-Sender",
                    self
                        .x_sender
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Note-", &self.note)
                .json_body::<rt::wire::Same, _>(&self.order);
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            call.json::<rt::wire::Same, _>(201, &answer)
        }
    }
}
/// `parcel_post` as it has been since 1.0.
#[cfg(feature = "v1_0")]
pub mod v1_0 {
    use ::longshore_runtime as rt;
    use super::super::super::{types, versions};
    /// Post a parcel.
    ///
    /// `POST /parcels` (parcels), in API 1.0.
    pub struct Request {
        /// The depot that takes it.
        pub depot: String,
        /// Who posts it.
        pub x_sender: Option<types::sender::v1_0::Sender>,
        /// Notes for the carrier.
        pub note: std::collections::BTreeMap<String, String>,
        /// The higher the sooner. Until 1.0.
        pub x_priority: Option<i32>,
        /// The parcel.
        pub order: types::order::v1_0::Order,
    }
    impl std::fmt::Debug for Request {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            let mut shown = f.debug_struct("Request");
            shown.field("depot", &self.depot);
            shown.field("x_sender", &format_args!("(secret)"));
            shown.field("note", &self.note);
            shown.field("x_priority", &self.x_priority);
            shown.field("order", &self.order);
            shown.finish()
        }
    }
    /// What it is answered.
    #[derive(Debug)]
    pub enum Answer {
        /// It is taken in.
        Posted(types::receipt::v1_0::Receipt),
        /// It waits for the depot to open.
        Queued,
    }
    impl<V: versions::Version> rt::server::Asked<V> for Request {
        type Answer = Answer;
        const COLLECTS: bool = true;
        async fn read(call: &mut rt::server::Call) -> Result<Self, rt::server::Failure> {
            Ok(Self {
                depot: call
                    .query_required(
                        "depot",
                        rt::server::read::text::<rt::wire::Same, _>,
                    )?,
                x_sender: call
                    .header(
                        "X-Sender",
                        rt::server::read::base64url_json::<rt::wire::Same, _>,
                    )?,
                note: call.headers("X-Note-"),
                x_priority: call
                    .header("X-Priority", rt::server::read::text::<rt::wire::Int, _>)?,
                order: call.json_body::<rt::wire::Same, _>().await?,
            })
        }
        fn write(&self, to: &mut rt::server::Written) {
            to.query("depot", Some(rt::param::text(&self.depot)))
                .header(
                    "X-Sender",
                    self
                        .x_sender
                        .as_ref()
                        .map(rt::param::base64url_json::<rt::wire::Same, _>),
                )
                .headers("X-Note-", &self.note)
                .header("X-Priority", self.x_priority.as_ref().map(rt::param::text))
                .json_body::<rt::wire::Same, _>(&self.order);
        }
        fn reply(answer: Self::Answer, call: &rt::server::Call) -> rt::server::Reply {
            match answer {
                Answer::Posted(answer) => call.json::<rt::wire::Same, _>(201, &answer),
                Answer::Queued => call.empty(202),
            }
        }
    }
}
/// The depot is full.
pub fn conflict(message: impl Into<String>) -> rt::server::Failure {
    rt::server::Failure::new(409, message)
}
