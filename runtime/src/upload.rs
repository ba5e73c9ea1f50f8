//! Sending a request on its own connection, at the same time as its answer is read.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use futures_util::StreamExt;
use tokio::io::AsyncWriteExt;

use crate::body::{Body, Kind, Pieces};
use crate::conn::Writer;
use crate::error::ErrorKind;
use crate::fault;

/// A request on its way. It goes on only while it is polled, as everything here.
pub(crate) enum Upload {
    Running(Pin<Box<dyn Future<Output = Result<Writer, Failure>> + Send + Sync>>),
    Done(Writer),
    /// The server does not take any more. It may have answered all the same, so this shows only
    /// when no answer comes.
    Refused(Option<io::Error>),
}

/// Why an upload ended early.
pub(crate) enum Failure {
    /// The caller's own stream failed.
    Source(io::Error),
    /// The connection did.
    Connection(io::Error),
}

impl Upload {
    pub(crate) fn new(writer: Writer, head: Bytes, body: Body) -> Self {
        Self::Running(Box::pin(send(writer, head, body)))
    }

    /// Sends what can be sent now. Only a failure of the body itself is an error.
    pub(crate) fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), ErrorKind>> {
        let Self::Running(future) = self else {
            return Poll::Ready(Ok(()));
        };
        match future.as_mut().poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(Ok(writer)) => *self = Self::Done(writer),
            Poll::Ready(Err(Failure::Connection(error))) => *self = Self::Refused(Some(error)),
            Poll::Ready(Err(Failure::Source(source))) => {
                *self = Self::Refused(None);
                let during = "reading the body of the request";
                return Poll::Ready(Err(ErrorKind::Io { during, source }));
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Why the server did not take the whole request, said once.
    pub(crate) fn refusal(&mut self) -> Option<ErrorKind> {
        match self {
            Self::Refused(error) => error.take().map(fault::writing),
            _ => None,
        }
    }
}

async fn send(mut writer: Writer, head: Bytes, body: Body) -> Result<Writer, Failure> {
    match body.0 {
        Kind::Full(bytes) => write(&mut writer, head.chain(bytes)).await?,
        Kind::Stream(pieces) => {
            write(&mut writer, head).await?;
            send_chunks(&mut writer, pieces).await?;
        }
    }
    writer.flush().await.map_err(Failure::Connection)?;
    Ok(writer)
}

async fn send_chunks(writer: &mut Writer, mut pieces: Pieces) -> Result<(), Failure> {
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(Failure::Source)?;
        // A chunk of no bytes would be the last one.
        if !piece.is_empty() {
            let size = format!("{:x}\r\n", piece.len());
            let chunk = Bytes::from(size).chain(piece).chain(&b"\r\n"[..]);
            write(writer, chunk).await?;
        }
    }
    write(writer, &b"0\r\n\r\n"[..]).await
}

async fn write(writer: &mut Writer, mut bytes: impl Buf) -> Result<(), Failure> {
    let written = writer.write_all_buf(&mut bytes).await;
    written.map_err(Failure::Connection)
}
