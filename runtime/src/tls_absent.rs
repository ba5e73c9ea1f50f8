//! What stands in for TLS where the feature `tls` is off: types of which there is no value.

use reqwest::ClientBuilder;
use tokio::net::TcpStream;

use crate::conn::{Reader, Writer};
use crate::error::ErrorKind;
use crate::fault;

/// Why there is no TLS.
pub(crate) const ABSENT: &str =
    "TLS is asked for, but this program was built without the feature `tls`";

#[derive(Clone, Debug)]
pub(crate) enum Tls {}

#[derive(Clone)]
pub(crate) enum Session {}

impl Tls {
    /// Only an address can ask for it here.
    pub(crate) fn for_https() -> Result<Self, ErrorKind> {
        Err(fault::parameter("address", ABSENT))
    }

    pub(crate) fn session(&self, _: &str, _: u16) -> Result<Session, ErrorKind> {
        match *self {}
    }
}

impl Session {
    pub(crate) fn name(&self) -> Option<&str> {
        match *self {}
    }

    #[allow(clippy::unused_async, reason = "with the feature it waits")]
    pub(crate) async fn open(&self, _: TcpStream) -> std::io::Result<(Reader, Writer)> {
        match *self {}
    }
}

#[allow(clippy::unnecessary_wraps, reason = "with the feature it may fail")]
pub(crate) fn equip(
    builder: ClientBuilder,
    _: Option<&Session>,
) -> Result<ClientBuilder, ErrorKind> {
    Ok(builder)
}
