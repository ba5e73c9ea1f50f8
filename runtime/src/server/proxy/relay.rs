//! Bytes on their way, neither more nor fewer than came.

use std::future::pending;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use bytes::BytesMut;
use http::Method;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::try_join;

use super::client::{Client, PIECE};
use super::engine::{Engine, fill, next_head};
use super::head::{answer, names};
use crate::conn::{Reader, Writer};
use crate::decoder::Decoder;
use crate::error::ErrorKind;
use crate::fault;
use crate::head::{Head, HeadReader};
use crate::server::{ConnectionReader, ConnectionWriter};

/// How far a client may be ahead with further requests, in bytes.
const AHEAD: usize = 64 << 10;

/// What the client's side has done while the answer came.
#[derive(Default)]
pub(super) struct Sent {
    /// The whole body of the request has gone on.
    whole: AtomicBool,
    /// The client has closed its half.
    closed: AtomicBool,
}

impl Sent {
    /// Whether another request may follow.
    pub(super) fn may_follow(&self) -> bool {
        self.whole.load(Relaxed) && !self.closed.load(Relaxed)
    }
}

/// Sends what is left of the request's body, and then watches the client. When it closes its half,
/// so does the engine's connection. Ends only when the client is lost.
pub(super) async fn upload(
    (reader, buffer): (&mut ConnectionReader, &mut BytesMut),
    framing: &mut Decoder,
    writer: &mut Writer,
    sent: &Sent,
) -> ErrorKind {
    if let Err(kind) = body(reader, buffer, framing, writer, sent).await {
        return kind;
    }
    loop {
        if buffer.len() >= AHEAD {
            return pending().await;
        }
        match read(reader, buffer).await {
            Err(kind) => return kind,
            Ok(0) if buffer.is_empty() => return close(writer, sent).await,
            Ok(0) => return pending().await,
            Ok(_) => {}
        }
    }
}

async fn body(
    reader: &mut ConnectionReader,
    buffer: &mut BytesMut,
    framing: &mut Decoder,
    writer: &mut Writer,
    sent: &Sent,
) -> Result<(), ErrorKind> {
    while !framing.is_over() {
        if buffer.is_empty() && read(reader, buffer).await? == 0 {
            return Err(close(writer, sent).await);
        }
        let count = framing.scan(buffer)?;
        let piece = buffer.split_to(count);
        if write(writer, &piece).await.is_err() {
            // An engine that wants no more may have said why.
            return pending().await;
        }
    }
    sent.whole.store(true, Relaxed);
    Ok(())
}

/// Hands on that the client has closed its half. What it means is the engine's business.
async fn close<T>(writer: &mut Writer, sent: &Sent) -> T {
    sent.closed.store(true, Relaxed);
    // One that is gone is found by whoever reads the answer.
    let _ = writer.shutdown().await;
    pending().await
}

async fn read(reader: &mut ConnectionReader, buffer: &mut BytesMut) -> Result<usize, ErrorKind> {
    buffer.reserve(PIECE);
    reader.read_buf(buffer).await.map_err(fault::reading)
}

async fn write<W: AsyncWrite + Unpin>(writer: &mut W, data: &[u8]) -> Result<(), ErrorKind> {
    writer.write_all(data).await.map_err(fault::writing)?;
    writer.flush().await.map_err(fault::writing)
}

/// How an answer ended.
pub(super) enum Answered {
    /// It is whole, and another one may follow or not.
    Whole { keeps: bool },
    /// From here on the connection belongs to something else than HTTP.
    Taken,
    /// The engine failed, and the client has heard nothing yet.
    Unheard,
    /// One of both failed in the middle of it.
    Broken,
}

/// What of the request matters to the answer.
pub(super) struct Wanted<'r> {
    pub(super) method: &'r Method,
    pub(super) minor: u8,
    pub(super) keeps: bool,
    pub(super) limit: usize,
}

/// Sends the answer on as it comes.
pub(super) async fn download(
    (reader, buffer): (&mut Reader, &mut BytesMut),
    writer: &mut ConnectionWriter,
    wanted: Wanted<'_>,
) -> Answered {
    let mut heads = HeadReader::new(wanted.limit);
    loop {
        let Ok((head, text)) = next_head(&mut heads, reader, buffer).await else {
            return Answered::Unheard;
        };
        if matches!(head.status, 100 | 102..200) {
            let is_heard = wanted.minor > 0;
            if is_heard && write(writer, &text).await.is_err() {
                return Answered::Broken;
            }
            continue;
        }
        let Ok(framing) = Decoder::new(wanted.method, &head, wanted.limit) else {
            return Answered::Unheard;
        };
        if takes_over(&head, &framing) {
            return match write(writer, &text).await {
                Ok(()) => Answered::Taken,
                Err(_) => Answered::Broken,
            };
        }
        let keeps = wanted.keeps && keeps(&head) && !matches!(framing, Decoder::UntilClose);
        let text = answer(&text, &head.headers, !keeps);
        let whole = deliver(reader, buffer, writer, framing, &text).await;
        return whole.map_or(Answered::Broken, |()| Answered::Whole { keeps });
    }
}

fn keeps(head: &Head) -> bool {
    head.minor > 0 && !names(&head.headers, "connection").any(|name| name == "close")
}

/// Whether what follows is no answer of HTTP: the engine agreed to an upgrade, or says neither
/// where the answer ends nor that it will close.
fn takes_over(head: &Head, framing: &Decoder) -> bool {
    let endless = matches!(framing, Decoder::UntilClose);
    head.status == 101 || (endless && head.status == 200 && keeps(head))
}

async fn deliver(
    reader: &mut Reader,
    buffer: &mut BytesMut,
    writer: &mut ConnectionWriter,
    mut framing: Decoder,
    head: &[u8],
) -> Result<(), ErrorKind> {
    writer.write_all(head).await.map_err(fault::writing)?;
    loop {
        let count = framing.scan(buffer)?;
        write(writer, &buffer.split_to(count)).await?;
        if framing.is_over() {
            return Ok(());
        }
        if buffer.is_empty() && fill(reader, buffer).await? == 0 {
            return framing.finish();
        }
    }
}

/// Sends everything on, both ways, until both are over or one of the ends is lost.
pub(super) async fn tunnel(client: &mut Client, engine: &mut Engine) {
    let up = pour(&mut client.reader, &mut client.buffer, &mut engine.writer);
    let down = pour(&mut engine.reader, &mut engine.buffer, &mut client.writer);
    // Whoever was lost cannot be told, and the other one sees its connection close.
    let _ = try_join!(up, down);
}

async fn pour<R, W>(reader: &mut R, buffer: &mut BytesMut, writer: &mut W) -> Result<(), ErrorKind>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    loop {
        if !buffer.is_empty() {
            write(writer, &buffer.split()).await?;
        }
        buffer.reserve(PIECE);
        if reader.read_buf(buffer).await.map_err(fault::reading)? == 0 {
            return writer.shutdown().await.map_err(fault::writing);
        }
    }
}
