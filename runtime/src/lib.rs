//! What generated API clients need at run time: HTTP over a unix socket, TCP or TLS, streamed answers,
//! multiplexed frames, hijacked connections, web sockets, tolerant JSON, and errors that say what
//! failed. Nothing here knows an endpoint: which path, which query and which answers is the
//! business of the generated code.
//!
//! A request goes one of two ways. An ordinary one goes through a pool of kept-alive connections
//! ([`Request::pooled`]); one whose answer streams, or takes over the connection, has a connection
//! for itself ([`Request::streamed`], [`Request::hijacked`], [`Request::websocket`]), which is read
//! only when somebody asks for more, and which is closed when its stream is dropped.
//!
//! Everything runs on a tokio runtime with input, output and time enabled.
//!
//! ```no_run
//! # use longshore_runtime as rt;
//! const OPERATION: rt::Operation = rt::Operation::new("thing_logs", "GET", &[200]);
//!
//! # async fn example() -> Result<(), rt::Error> {
//! let transport = rt::Transport::connect_to("unix:///run/thing.sock")?;
//! let client = rt::Client::new(transport, "1.2", "/v1.2");
//! let response = rt::Request::new(&client, &OPERATION)
//!     .literal("/things/")
//!     .segment("id", &rt::param::text("web"))
//!     .literal("/logs")
//!     .query("follow", Some(rt::param::flag(&true)))
//!     .streamed()
//!     .await?;
//! let frames = response.frames(false)?;
//! # drop(frames); Ok(()) }
//! ```

mod address;
mod body;
mod byte_stream;
mod client;
mod conn;
pub mod convert;
mod decoder;
mod endpoint;
mod error;
mod exchange;
mod fault;
mod frames;
mod head;
mod hijack;
mod json;
mod json_split;
mod json_stream;
mod lacking;
mod limits;
mod message;
mod multipart;
pub mod negotiation;
pub mod param;
mod path;
mod pool;
mod request;
mod response;
mod send;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "tls")]
mod tls;
#[cfg(not(feature = "tls"))]
#[path = "tls_absent.rs"]
mod tls;
mod transport;
mod upload;
#[cfg(feature = "verify")]
pub mod verify;
mod websocket;
pub mod wire;

pub use body::Body;
pub use byte_stream::ByteStream;
pub use client::{Client, Gate, Operation};
pub use convert::Lost;
pub use endpoint::{Endpoint, EndpointContext, EndpointPorts, EndpointTls};
pub use error::{Error, ErrorKind};
pub use frames::{Channel, Frame, Frames, Output};
pub use hijack::{Hijacked, Input};
pub use json_stream::JsonStream;
pub use lacking::{Lacking, LackingKind};
pub use limits::Limits;
pub use message::{Absent, Message, Reader, recast};
pub use multipart::Part;
pub use negotiation::{ApiVersion, Negotiated, Negotiation, VersionRange};
pub use param::EncodeError;
pub use request::Request;
pub use response::Response;
pub use send::{Builder, Sending, renewed, send};
#[cfg(feature = "tls")]
pub use tls::Tls;
pub use transport::{Transport, TransportBuilder};
pub use websocket::WebSocket;

pub use longshore_changes as changes;

pub use bytes::Bytes;
pub use futures_core::Stream;
pub use http;
pub use serde;
pub use serde_json::{self, Value};

/// A moment in time with its offset from UTC, as in RFC 3339.
pub type Timestamp = time::OffsetDateTime;
