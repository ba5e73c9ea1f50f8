//! The client's end: what it sends, read no further than somebody asks for.

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::head::Head;
use crate::decoder::{Decoder, Step};
use crate::error::ErrorKind;
use crate::fault;
use crate::head::HeadReader;
use crate::server::{ConnectionReader, ConnectionWriter};

/// How much is read at once.
pub(super) const PIECE: usize = 16 << 10;

const CONTINUE: &[u8] = b"HTTP/1.1 100 Continue\r\n\r\n";

/// The connection to the client.
pub(super) struct Client {
    pub(super) reader: ConnectionReader,
    pub(super) writer: ConnectionWriter,
    /// What was read and is not dealt with.
    pub(super) buffer: BytesMut,
    /// Where the body of the request ends that is dealt with.
    pub(super) upload: Decoder,
    /// The body, if it was read already.
    pub(super) taken: Option<Taken>,
    /// Whether the client holds its body back until it hears that it is wanted.
    pub(super) waits: bool,
}

/// A body that was read before the request goes on.
#[derive(Clone)]
pub(super) struct Taken {
    /// With its framing.
    pub(super) wire: Bytes,
    pub(super) data: Bytes,
}

impl Client {
    pub(super) fn new(reader: ConnectionReader, writer: ConnectionWriter) -> Self {
        Self {
            reader,
            writer,
            buffer: BytesMut::new(),
            upload: Decoder::Length(0),
            taken: None,
            waits: false,
        }
    }

    /// Reads more; nothing more comes where it is 0.
    pub(super) async fn fill(&mut self) -> Result<usize, ErrorKind> {
        self.buffer.reserve(PIECE);
        let read = self.reader.read_buf(&mut self.buffer).await;
        read.map_err(reading)
    }

    /// The next head, or nothing where the client has no more requests.
    pub(super) async fn head(&mut self, limit: usize) -> Result<Option<Head>, ErrorKind> {
        let mut reader = HeadReader::of("head of the request", limit);
        loop {
            if let Some(text) = reader.text(&mut self.buffer)? {
                return Head::parse(&text).map(Some);
            }
            if self.fill().await? == 0 {
                return Ok(None);
            }
        }
    }

    /// Makes ready for the body of a request.
    pub(super) fn begin(&mut self, head: &Head, limit: usize) -> Result<(), ErrorKind> {
        self.upload = head.framing(limit)?;
        self.waits = head.expects();
        self.taken = None;
        Ok(())
    }

    /// The whole body, of at most `limit` bytes with its framing.
    pub(super) async fn collect(&mut self, limit: usize) -> Result<Bytes, ErrorKind> {
        if let Some(taken) = &self.taken {
            return Ok(taken.data.clone());
        }
        let mut framing = self.upload.clone();
        check(&self.upload, limit)?;
        if std::mem::take(&mut self.waits) && !self.upload.is_over() {
            let said = self.writer.write_all(CONTINUE).await;
            said.map_err(fault::writing)?;
        }
        let mut wire = BytesMut::new();
        while !self.upload.is_over() {
            if self.buffer.is_empty() && self.fill().await? == 0 {
                return Err(fault::ended("inside the body of the request"));
            }
            let count = self.upload.scan(&self.buffer)?;
            wire.extend_from_slice(&self.buffer.split_to(count));
            if wire.len() > limit {
                return Err(too_large(limit));
            }
        }
        let data = decoded(&mut framing, wire.clone())?;
        let wire = wire.freeze();
        self.taken = Some(Taken {
            wire,
            data: data.clone(),
        });
        Ok(data)
    }
}

/// Where the client says that it is too much, nothing is read.
fn check(framing: &Decoder, limit: usize) -> Result<(), ErrorKind> {
    match framing {
        Decoder::Length(length) if usize::try_from(*length).map_or(true, |it| it > limit) => {
            Err(too_large(limit))
        }
        _ => Ok(()),
    }
}

fn too_large(limit: usize) -> ErrorKind {
    let what = "body of the request";
    ErrorKind::TooLarge { what, limit }
}

fn decoded(framing: &mut Decoder, mut wire: BytesMut) -> Result<Bytes, ErrorKind> {
    let mut data = BytesMut::new();
    loop {
        match framing.decode(&mut wire)? {
            Step::Data(piece) if wire.is_empty() && data.is_empty() => return Ok(piece),
            Step::Data(piece) => data.extend_from_slice(&piece),
            Step::More | Step::End => return Ok(data.freeze()),
        }
    }
}

fn reading(source: std::io::Error) -> ErrorKind {
    let during = "reading the request";
    ErrorKind::Io { during, source }
}
