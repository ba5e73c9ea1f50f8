//! The server's side: listening, HTTP/1, streams, and connections taken over. Nothing here knows a
//! path: which request means what is the business of the service.
//!
//! A service is a [`tower_service::Service`], so that layers can be put around it. It gets a
//! request with a [`Body`] that is read as it comes, and answers with a [`Body`] that is sent as it
//! is made, with a [`Hijack`] that takes over the connection, or with a [`websocket`]. When a
//! client goes away, the future of the service and the body of its answer are dropped.
//!
//! ```no_run
//! # use longshore_runtime as rt;
//! use rt::server::{self, Body, Config, Listener};
//!
//! # async fn example<S>(service: S) -> std::io::Result<()>
//! # where
//! #     S: tower_service::Service<
//! #             rt::http::Request<Body>,
//! #             Response = rt::http::Response<Body>,
//! #             Error = std::convert::Infallible,
//! #         > + Clone + Send + 'static,
//! #     S::Future: Send,
//! # {
//! let listener = Listener::bind("unix:///run/thing.sock").await?;
//! let server = server::serve(listener, service, Config::default());
//! let handle = server.handle();
//! // Somebody else calls `handle.shutdown()` when it is time.
//! # drop(handle);
//! server.await;
//! # Ok(()) }
//! ```

mod api;
mod body;
mod call;
mod clock;
mod config;
mod drive;
mod frames;
mod hijack;
mod json;
mod link;
mod listener;
mod memory;
mod offer;
mod proxy;
mod received;
mod relay;
mod serve;
mod stream;
#[cfg(unix)]
mod unix;
mod watch;
mod websocket;

pub use api::{
    Amend, Api, Asked, Attached, Call, Failure, Flags, Form, Framed, JsonSink, JsonStream, Members,
    Operations, PathForm, Refusal, Refusals, Reply, Route, Router, Socketed, Stdio, Version,
    Written, read, required_part, unimplemented,
};
pub use body::Body;
pub use config::Config;
pub use frames::FrameWriter;
pub use hijack::Hijack;
pub use json::Separator;
pub use link::{Connection, ConnectionReader, ConnectionWriter};
pub use listener::Listener;
pub use memory::{Connector, memory};
pub use proxy::{
    Changes, Guarded, Guards, Proposal, Proxy, Settled, Unknown, Verdict, Visit, pass,
};
pub use relay::relay;
pub use serve::{Handle, Server, serve};
#[cfg(unix)]
pub use unix::UnixOptions;
pub use websocket::{WebSocket, websocket};

pub use tower_service::Service;
