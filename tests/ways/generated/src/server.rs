// Generated from the specs by longshore. Edit those, then run `longshore generate`.

use ::longshore_runtime as rt;
use std::sync::Arc;
use super::types;
use super::versions::{self, Fixed, Version};
/// A version, with those of its requests that are not the same in all.
pub trait Served: Version {
    /// The request of `health`; [`rt::Absent`] where there is none.
    type Health: rt::server::Asked<Self>;
    /// The request of `parcel_post`; [`rt::Absent`] where there is none.
    type ParcelPost: rt::server::Asked<Self>;
}
#[cfg(feature = "v1_0")]
impl Served for versions::V1_0 {
    type Health = health::v1_0::Request;
    type ParcelPost = parcel_post::v1_0::Request;
}
impl Served for versions::V2_0 {
    type Health = health::v2_0::Request;
    type ParcelPost = parcel_post::v2_0::Request;
}
#[cfg(feature = "any")]
impl Served for versions::Any {
    type Health = health::v2_0::Request;
    type ParcelPost = parcel_post::v2_0::Request;
}
/// A server of one version, or of any. Every method is an operation; one that is left out answers that it is not implemented.
pub trait Server<V: Served>: Send + Sync + 'static {
    /// List the parcels in a depot.
    ///
    /// `GET /depot` (depots), in API 2.0 and later.
    fn depot_list(
        &self,
        request: depot_list::Request,
    ) -> impl Future<
        Output = Result<Vec<types::parcel::v2_0::Parcel>, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "depot_list")
    }
    /// List the parcels in a depot.
    ///
    /// `GET /depots/{place}/parcels` (depots), in API 1.0.
    #[cfg(feature = "v1_0")]
    fn depot_parcels(
        &self,
        request: depot_parcels::Request,
    ) -> impl Future<
        Output = Result<Vec<types::parcel::v1_0::Parcel>, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "depot_parcels")
    }
    /// Ask how the service is. Deprecated since 2.0. Look at the status page.
    ///
    /// `GET /health` (service), in API 2.0 and later.
    fn health(
        &self,
        request: V::Health,
    ) -> impl Future<
        Output = Result<<V::Health as rt::server::Asked<V>>::Answer, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "health")
    }
    /// Throw a parcel away.
    ///
    /// `DELETE /parcels/{id}` (parcels), in API 1.0.
    #[cfg(feature = "v1_0")]
    fn parcel_drop(
        &self,
        request: parcel_drop::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "parcel_drop")
    }
    /// Look a parcel up.
    ///
    /// `GET /parcels/{id}` (parcels), in API 1.0 and later.
    fn parcel_get(
        &self,
        request: parcel_get::Request,
    ) -> impl Future<Output = Result<V::Parcel, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "parcel_get")
    }
    /// List parcels.
    ///
    /// `GET /parcels` (parcels), in API 1.0 and later.
    fn parcel_list(
        &self,
        request: parcel_list::Request<V>,
    ) -> impl Future<Output = Result<Vec<V::Parcel>, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "parcel_list")
    }
    /// Post a parcel.
    ///
    /// `POST /parcels` (parcels), in API 2.0 and later.
    fn parcel_post(
        &self,
        request: V::ParcelPost,
    ) -> impl Future<
        Output = Result<
            <V::ParcelPost as rt::server::Asked<V>>::Answer,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "parcel_post")
    }
    /// Follow a parcel.
    ///
    /// `GET /parcels/{id}/track` (parcels), in API 1.0 and later.
    fn parcel_track(
        &self,
        request: parcel_track::Request,
    ) -> impl Future<
        Output = Result<
            rt::server::JsonStream<types::step::v1_0::Step>,
            rt::server::Failure,
        >,
    > + Send {
        rt::server::unimplemented(request, "parcel_track")
    }
    /// Weigh a parcel.
    ///
    /// `POST /parcels/{id}/weigh` (parcels), in API 2.0 and later.
    fn parcel_weigh(
        &self,
        request: parcel_weigh::Request,
    ) -> impl Future<
        Output = Result<types::weight::v2_0::Weight, rt::server::Failure>,
    > + Send {
        rt::server::unimplemented(request, "parcel_weigh")
    }
    /// Fetch the picture of a parcel.
    ///
    /// `GET /parcels/{id}/picture` (pictures), in API 1.0 and later.
    fn picture_get(
        &self,
        request: picture_get::Request,
    ) -> impl Future<Output = Result<rt::server::Body, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "picture_get")
    }
    /// Store the picture of a parcel.
    ///
    /// `PUT /parcels/{id}/picture` (pictures), in API 1.0 and later.
    fn picture_put(
        &self,
        request: picture_put::Request,
    ) -> impl Future<Output = Result<(), rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "picture_put")
    }
    /// Read what a printer says.
    ///
    /// `GET /printers/{no}/output` (machines), in API 1.0 and later.
    fn printer_output(
        &self,
        request: printer_output::Request,
    ) -> impl Future<Output = Result<rt::server::Framed, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "printer_output")
    }
    /// Talk to a scanner.
    ///
    /// `POST /scanners/{no}/open` (machines), in API 1.0 and later.
    fn scanner_open(
        &self,
        request: scanner_open::Request,
    ) -> impl Future<Output = Result<rt::server::Attached, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "scanner_open")
    }
    /// Watch a scanner.
    ///
    /// `GET /scanners/{no}/ws` (machines), in API 1.0 and later.
    fn scanner_watch(
        &self,
        request: scanner_watch::Request,
    ) -> impl Future<Output = Result<rt::server::Socketed, rt::server::Failure>> + Send {
        rt::server::unimplemented(request, "scanner_watch")
    }
}
/// A server as the one of a version, for a [`rt::server::Router`].
pub fn of<V: Served + Fixed, S: Server<V>>(server: Arc<S>) -> rt::server::Version {
    let handler = Handler {
        server,
        version: std::marker::PhantomData,
    };
    rt::server::Version::new(V::TEXT, handler)
}
/// A server of any version as the one of each version, for a [`rt::server::Router`].
#[cfg(feature = "any")]
pub fn of_any<S: Server<versions::Any>>(
    server: &Arc<S>,
) -> impl Iterator<Item = rt::server::Version> {
    each_of_any(|_| Arc::clone(server))
}
/// Likewise, with a server of its own for each version, such as one that knows the version:
/// `1.12` and the like.
#[cfg(feature = "any")]
pub fn each_of_any<S: Server<versions::Any>>(
    server: impl Fn(&'static str) -> Arc<S>,
) -> impl Iterator<Item = rt::server::Version> {
    let versions = [#[cfg(feature = "v1_0")] "1.0", "2.0"].into_iter();
    versions
        .map(move |text| {
            let handler: Handler<versions::Any, S> = Handler {
                server: server(text),
                version: std::marker::PhantomData,
            };
            rt::server::Version::new(text, handler)
        })
}
struct Handler<V, S> {
    server: Arc<S>,
    version: std::marker::PhantomData<fn() -> V>,
}
impl<V: Served, S: Server<V>> rt::server::Operations for Handler<V, S> {
    async fn handle(
        &self,
        operation: usize,
        call: rt::server::Call,
    ) -> rt::server::Reply {
        let server = &*self.server;
        match operation {
            0 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: depot_list::Request| server.depot_list(request))
                    .await
            }
            #[cfg(feature = "v1_0")]
            1 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: depot_parcels::Request| server.depot_parcels(request))
                    .await
            }
            2 => call.ask::<V, _, _>(|request: V::Health| server.health(request)).await,
            #[cfg(feature = "v1_0")]
            3 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: parcel_drop::Request| server.parcel_drop(request))
                    .await
            }
            4 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: parcel_get::Request| server.parcel_get(request))
                    .await
            }
            5 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: parcel_list::Request<V>| server.parcel_list(request))
                    .await
            }
            6 => {
                call.ask::<V, _, _>(|request: V::ParcelPost| server.parcel_post(request))
                    .await
            }
            7 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: parcel_track::Request| server.parcel_track(request))
                    .await
            }
            8 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: parcel_weigh::Request| server.parcel_weigh(request))
                    .await
            }
            9 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: picture_get::Request| server.picture_get(request))
                    .await
            }
            10 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: picture_put::Request| server.picture_put(request))
                    .await
            }
            11 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: printer_output::Request| server.printer_output(request))
                    .await
            }
            12 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: scanner_open::Request| server.scanner_open(request))
                    .await
            }
            13 => {
                call.ask::<
                        V,
                        _,
                        _,
                    >(|request: scanner_watch::Request| server.scanner_watch(request))
                    .await
            }
            _ => Err(call.unimplemented()),
        }
    }
}
/// What a proxy lets through in one version, or in any. Every method is an
/// operation; one that is left out lets it pass, and looks at nothing. A method may read
/// the request, change it, and pass it on, or say why not.
pub trait Policy<V: Served>: Send + Sync + 'static {
    /// May `depot_list` pass?
    fn depot_list(
        &self,
        asked: rt::server::Proposal<V, depot_list::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, depot_list::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `depot_parcels` pass?
    #[cfg(feature = "v1_0")]
    fn depot_parcels(
        &self,
        asked: rt::server::Proposal<V, depot_parcels::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, depot_parcels::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `health` pass?
    fn health(
        &self,
        asked: rt::server::Proposal<V, V::Health>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::Health>> + Send {
        rt::server::pass(asked)
    }
    /// May `parcel_drop` pass?
    #[cfg(feature = "v1_0")]
    fn parcel_drop(
        &self,
        asked: rt::server::Proposal<V, parcel_drop::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, parcel_drop::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `parcel_get` pass?
    fn parcel_get(
        &self,
        asked: rt::server::Proposal<V, parcel_get::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, parcel_get::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `parcel_list` pass?
    fn parcel_list(
        &self,
        asked: rt::server::Proposal<V, parcel_list::Request<V>>,
    ) -> impl Future<Output = rt::server::Verdict<V, parcel_list::Request<V>>> + Send {
        rt::server::pass(asked)
    }
    /// May `parcel_post` pass?
    fn parcel_post(
        &self,
        asked: rt::server::Proposal<V, V::ParcelPost>,
    ) -> impl Future<Output = rt::server::Verdict<V, V::ParcelPost>> + Send {
        rt::server::pass(asked)
    }
    /// May `parcel_track` pass?
    fn parcel_track(
        &self,
        asked: rt::server::Proposal<V, parcel_track::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, parcel_track::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `parcel_weigh` pass?
    fn parcel_weigh(
        &self,
        asked: rt::server::Proposal<V, parcel_weigh::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, parcel_weigh::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `picture_get` pass?
    fn picture_get(
        &self,
        asked: rt::server::Proposal<V, picture_get::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, picture_get::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `picture_put` pass?
    fn picture_put(
        &self,
        asked: rt::server::Proposal<V, picture_put::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, picture_put::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `printer_output` pass?
    fn printer_output(
        &self,
        asked: rt::server::Proposal<V, printer_output::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, printer_output::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `scanner_open` pass?
    fn scanner_open(
        &self,
        asked: rt::server::Proposal<V, scanner_open::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, scanner_open::Request>> + Send {
        rt::server::pass(asked)
    }
    /// May `scanner_watch` pass?
    fn scanner_watch(
        &self,
        asked: rt::server::Proposal<V, scanner_watch::Request>,
    ) -> impl Future<Output = rt::server::Verdict<V, scanner_watch::Request>> + Send {
        rt::server::pass(asked)
    }
}
/// A policy as the one of a version, for a [`rt::server::Proxy`].
pub fn policy_of<V: Served + Fixed, P: Policy<V>>(
    policy: Arc<P>,
) -> rt::server::Guarded {
    let handler = Handler {
        server: policy,
        version: std::marker::PhantomData,
    };
    rt::server::Guarded::new(V::TEXT, handler)
}
impl<V: Served, P: Policy<V>> rt::server::Guards for Handler<V, P> {
    async fn guard(
        &self,
        operation: usize,
        visit: rt::server::Visit,
    ) -> rt::server::Settled {
        let policy = &*self.server;
        match operation {
            0 => policy.depot_list(visit.into()).await?.settle().await,
            #[cfg(feature = "v1_0")]
            1 => policy.depot_parcels(visit.into()).await?.settle().await,
            2 => policy.health(visit.into()).await?.settle().await,
            #[cfg(feature = "v1_0")]
            3 => policy.parcel_drop(visit.into()).await?.settle().await,
            4 => policy.parcel_get(visit.into()).await?.settle().await,
            5 => policy.parcel_list(visit.into()).await?.settle().await,
            6 => policy.parcel_post(visit.into()).await?.settle().await,
            7 => policy.parcel_track(visit.into()).await?.settle().await,
            8 => policy.parcel_weigh(visit.into()).await?.settle().await,
            9 => policy.picture_get(visit.into()).await?.settle().await,
            10 => policy.picture_put(visit.into()).await?.settle().await,
            11 => policy.printer_output(visit.into()).await?.settle().await,
            12 => policy.scanner_open(visit.into()).await?.settle().await,
            13 => policy.scanner_watch(visit.into()).await?.settle().await,
            _ => Err(visit.unimplemented()),
        }
    }
}
/// The paths of all versions, and what is answered to anything else.
pub static API: rt::server::Api = rt::server::Api {
    prefix: "/api/v{version}",
    versions: &["1.0", "2.0"],
    routes: &[
        rt::server::Route::new("GET", "/depot", "depot_list", 0, 1, 1),
        rt::server::Route::new(
            "GET",
            "/depots/{place*}/parcels",
            "depot_parcels",
            1,
            0,
            0,
        ),
        rt::server::Route::new("GET", "/health", "health", 2, 1, 1),
        rt::server::Route::new("GET", "/health", "health", 2, 0, 0),
        rt::server::Route::new("DELETE", "/parcels/{id}", "parcel_drop", 3, 0, 0),
        rt::server::Route::new("GET", "/parcels/{id}", "parcel_get", 4, 0, 1),
        rt::server::Route::new("GET", "/parcels", "parcel_list", 5, 0, 1),
        rt::server::Route::new("POST", "/parcels", "parcel_post", 6, 1, 1),
        rt::server::Route::new("POST", "/parcels", "parcel_post", 6, 0, 0),
        rt::server::Route::new("GET", "/parcels/{id}/track", "parcel_track", 7, 0, 1),
        rt::server::Route::new("POST", "/parcels/{id}/weigh", "parcel_weigh", 8, 1, 1),
        rt::server::Route::new("GET", "/parcels/{id}/picture", "picture_get", 9, 0, 1),
        rt::server::Route::new("PUT", "/parcels/{id}/picture", "picture_put", 10, 0, 1),
        rt::server::Route::new(
            "GET",
            "/printers/{no}/output",
            "printer_output",
            11,
            0,
            1,
        ),
        rt::server::Route::new("POST", "/scanners/{no}/open", "scanner_open", 12, 0, 1),
        rt::server::Route::new("GET", "/scanners/{no}/ws", "scanner_watch", 13, 0, 1),
    ],
    refusals: &[
        (
            0,
            rt::server::Refusals {
                form: rt::server::Form::Text,
                paths: rt::server::PathForm::AsSent,
                flags: rt::server::Flags::Known,
                members: rt::server::Members::Exact,
                newer: rt::server::Refusal::new(
                    400,
                    "version {client} is too new, the newest is {newest}",
                ),
                older: rt::server::Refusal::new(
                    400,
                    "version {client} is too old, the oldest is {oldest}",
                ),
                route: rt::server::Refusal::new(404, "there is no {path}"),
                method: rt::server::Refusal::new(405, "{path} does not take {method}"),
                parameter: rt::server::Refusal::new(
                    400,
                    "{name} cannot be read: {reason}",
                ),
                body: rt::server::Refusal::new(400, "the body cannot be read: {reason}"),
                media: rt::server::Refusal::new(
                    415,
                    "the body must be application/json, not '{found}'",
                ),
                large: rt::server::Refusal::new(413, "this is more than {limit}"),
                unimplemented: rt::server::Refusal::new(
                    501,
                    "{operation} is not implemented",
                ),
            },
        ),
    ],
};
/// `depot_list`, as a server has it.
pub mod depot_list;
/// `depot_parcels`, as a server has it.
#[cfg(feature = "v1_0")]
pub mod depot_parcels;
/// `health`, as a server has it.
pub mod health;
/// `parcel_drop`, as a server has it.
#[cfg(feature = "v1_0")]
pub mod parcel_drop;
/// `parcel_get`, as a server has it.
pub mod parcel_get;
/// `parcel_list`, as a server has it.
pub mod parcel_list;
/// `parcel_post`, as a server has it.
pub mod parcel_post;
/// `parcel_track`, as a server has it.
pub mod parcel_track;
/// `parcel_weigh`, as a server has it.
pub mod parcel_weigh;
/// `picture_get`, as a server has it.
pub mod picture_get;
/// `picture_put`, as a server has it.
pub mod picture_put;
/// `printer_output`, as a server has it.
pub mod printer_output;
/// `scanner_open`, as a server has it.
pub mod scanner_open;
/// `scanner_watch`, as a server has it.
pub mod scanner_watch;
