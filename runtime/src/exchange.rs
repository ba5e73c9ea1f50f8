//! A request and its answer on a connection of their own.

use std::future::poll_fn;
use std::io;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use tokio_util::io::poll_read_buf;

use crate::conn::{self, Reader, Writer};
use crate::decoder::{Decoder, Step};
use crate::error::ErrorKind;
use crate::fault;
use crate::head::{Head, HeadReader};
use crate::request::Outgoing;
use crate::transport::Transport;
use crate::upload::Upload;

/// How much is read at once at most.
const READ: usize = 64 << 10;

/// With less room than this, a new buffer is taken.
const ROOM: usize = 4 << 10;

/// A connection: what came and was not taken yet, what is still to come, and what is still to go.
pub(crate) struct Connection {
    pub(crate) reader: Reader,
    pub(crate) buffer: BytesMut,
    pub(crate) upload: Upload,
}

impl Connection {
    /// Reads once into the buffer while the upload goes on; 0 is the end.
    pub(crate) fn poll_fill(&mut self, cx: &mut Context<'_>) -> Poll<Result<usize, ErrorKind>> {
        if let Poll::Ready(Err(error)) = self.upload.poll(cx) {
            return Poll::Ready(Err(error));
        }
        poll_fill(&mut self.reader, &mut self.buffer, cx)
    }

    async fn head(&mut self, limit: usize) -> Result<Head, ErrorKind> {
        let mut reader = HeadReader::new(limit);
        loop {
            match reader.next(&mut self.buffer)? {
                Some(head) if is_interim(&head) => {}
                Some(head) => return Ok(head),
                None => self.fill_head(&reader).await?,
            }
        }
    }

    async fn fill_head(&mut self, reader: &HeadReader) -> Result<(), ErrorKind> {
        let end = match poll_fn(|cx| self.poll_fill(cx)).await {
            Ok(0) if reader.has_begun() => fault::ended("inside the head of the answer"),
            Ok(0) => fault::ended("before an answer"),
            Ok(_) => return Ok(()),
            Err(error) if is_told(&error) => return Err(error),
            Err(error) => error,
        };
        // Where the request could not be written either, that is the better reason.
        Err(self.upload.refusal().unwrap_or(end))
    }

    /// Sends the rest of the request.
    pub(crate) async fn finish_upload(&mut self) -> Result<(), ErrorKind> {
        poll_fn(|cx| self.upload.poll(cx)).await
    }

    /// The way to the server, which is free when the whole request is sent.
    pub(crate) fn take_writer(&mut self) -> Result<Writer, ErrorKind> {
        match mem::replace(&mut self.upload, Upload::Refused(None)) {
            Upload::Done(writer) => Ok(writer),
            mut upload => Err(upload.refusal().unwrap_or_else(|| {
                fault::protocol("an answer to the request", "one to its beginning")
            })),
        }
    }
}

/// Reads once into a buffer, which gets new room where it has little. What was handed out of the
/// old room stays where it is.
pub(crate) fn poll_fill(
    reader: &mut Reader,
    buffer: &mut BytesMut,
    cx: &mut Context<'_>,
) -> Poll<Result<usize, ErrorKind>> {
    if buffer.capacity() - buffer.len() < ROOM {
        buffer.reserve(READ);
    }
    poll_read_buf(Pin::new(reader), cx, buffer).map_err(fault::reading)
}

/// Whether the server itself said why it does not go on, which only TLS can tell.
fn is_told(error: &ErrorKind) -> bool {
    matches!(error, ErrorKind::Io { source, .. } if source.kind() == io::ErrorKind::InvalidData)
}

/// Answers like `100 Continue` come before the real one; a switch of protocols is a real one.
fn is_interim(head: &Head) -> bool {
    (100..200).contains(&head.status) && head.status != 101
}

/// The body of an answer on its own connection.
pub(crate) struct OwnedBody {
    pub(crate) connection: Connection,
    decoder: Decoder,
}

impl OwnedBody {
    /// The rest of a connection, as it comes.
    pub(crate) fn poll_data(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Result<Option<Bytes>, ErrorKind>> {
        loop {
            match self.decoder.decode(&mut self.connection.buffer)? {
                Step::Data(data) => return Poll::Ready(Ok(Some(data))),
                Step::End => return Poll::Ready(Ok(None)),
                Step::More => {}
            }
            if ready!(self.connection.poll_fill(cx))? == 0 {
                return Poll::Ready(self.decoder.finish().map(|()| None));
            }
        }
    }
}

/// Connects, sends, and waits for the head of the answer. With `upgrade`, `101` is an answer.
pub(crate) async fn send(
    transport: &Transport,
    outgoing: Outgoing,
    upgrade: bool,
) -> Result<(Head, OwnedBody), ErrorKind> {
    let head = outgoing.head(transport.host());
    let (reader, writer) = conn::connect(transport).await?;
    let mut connection = Connection {
        reader,
        buffer: BytesMut::new(),
        upload: Upload::new(writer, head, outgoing.body),
    };
    let limit = transport.limits().head;
    let head = connection.head(limit).await?;
    if head.status == 101 && !upgrade {
        return Err(fault::protocol(
            "an answer",
            "a switch of protocols that was not asked for",
        ));
    }
    let decoder = Decoder::new(&outgoing.method, &head, limit)?;
    Ok((
        head,
        OwnedBody {
            connection,
            decoder,
        },
    ))
}
