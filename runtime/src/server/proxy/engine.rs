//! The server's end, behind the proxy.

use bytes::{Bytes, BytesMut};
use tokio::io::AsyncReadExt;

use super::client::PIECE;
use crate::conn::{self, Reader, Writer};
use crate::error::ErrorKind;
use crate::head::{self, Head, HeadReader};
use crate::{Transport, fault};

/// A connection to the engine. A client has one for itself, so that either end sees what the other
/// one does.
pub(super) struct Engine {
    pub(super) reader: Reader,
    pub(super) writer: Writer,
    pub(super) buffer: BytesMut,
}

impl Engine {
    pub(super) async fn connect(transport: &Transport) -> Result<Self, ErrorKind> {
        let (reader, writer) = conn::connect(transport).await?;
        let buffer = BytesMut::new();
        Ok(Self {
            reader,
            writer,
            buffer,
        })
    }
}

/// Reads more; nothing more comes where it is 0.
pub(super) async fn fill(reader: &mut Reader, buffer: &mut BytesMut) -> Result<usize, ErrorKind> {
    buffer.reserve(PIECE);
    reader.read_buf(buffer).await.map_err(fault::reading)
}

/// The next head of an answer, and its text.
pub(super) async fn next_head(
    heads: &mut HeadReader,
    reader: &mut Reader,
    buffer: &mut BytesMut,
) -> Result<(Head, Bytes), ErrorKind> {
    loop {
        if let Some(text) = heads.text(buffer)? {
            return Ok((head::parse(&text)?, text));
        }
        if fill(reader, buffer).await? == 0 {
            return Err(fault::ended("before the head of the answer was over"));
        }
    }
}
