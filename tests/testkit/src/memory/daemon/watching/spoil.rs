//! Streams of bytes that go wrong after a while.

use std::future::pending;
use std::io;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{StreamExt as _, stream};
use longshore::runtime::server::{Body, Connection, ConnectionReader, ConnectionWriter, relay};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy};

use super::Response;

/// How much is read at once of a connection.
const PIECE: usize = 8 << 10;
/// How often the client gets a turn to read on before its connection is cut.
const TURNS: usize = 64;

/// What is done to a stream.
#[derive(Clone, Debug)]
pub(super) enum Deed {
    Cut,
    Stall,
    Insert(Bytes),
}

/// What is done to a stream after so many bytes.
#[derive(Clone, Debug)]
pub(super) struct Spoil {
    after: usize,
    deed: Deed,
}

impl Spoil {
    pub(super) fn new(after: usize, deed: Deed) -> Self {
        Self { after, deed }
    }

    /// Does it to the body of an answer, or to the connection if that is taken over.
    pub(super) fn response(&self, response: Response) -> Response {
        let spoil = self.clone();
        let response = relay(response, |client, taken| spoil.between(client, taken));
        let spoil = self.clone();
        response.map(|body| {
            let pieces = body.map(|piece| piece.map_err(io::Error::other));
            Body::from_stream(spoil.stream(pieces))
        })
    }

    async fn between(self, client: Connection, taken: Connection) {
        let ((typed, mut shown), (said, told)) = (client.split(), taken.split());
        let up = async {
            carry(typed, told).await;
            pending::<()>().await;
        };
        let down = async {
            let mut pieces = std::pin::pin!(self.stream(pieces(said)));
            while let Some(Ok(piece)) = pieces.next().await {
                if shown.write_all(&piece).await.is_err() {
                    return;
                }
            }
        };
        tokio::select! {
            () = up => {}
            () = down => {}
        }
    }

    /// The pieces of a stream until it goes wrong, and what then comes.
    fn stream<S>(self, pieces: S) -> impl Stream<Item = io::Result<Bytes>> + Send
    where
        S: Stream<Item = io::Result<Bytes>> + Send,
    {
        let state = Spoiled {
            pieces: Box::pin(pieces),
            left: self.after,
            deed: Some(self.deed),
            held: Bytes::new(),
        };
        stream::unfold(state, |mut state| async {
            let piece = state.next().await?;
            Some((piece, state))
        })
    }
}

/// A stream that goes wrong.
struct Spoiled<S> {
    pieces: std::pin::Pin<Box<S>>,
    left: usize,
    /// Nothing when it is done.
    deed: Option<Deed>,
    /// The end of a piece in whose middle it is to be done.
    held: Bytes,
}

impl<S: Stream<Item = io::Result<Bytes>>> Spoiled<S> {
    async fn next(&mut self) -> Option<io::Result<Bytes>> {
        if self.left == 0 {
            match self.deed.take() {
                Some(Deed::Cut) => {
                    flushed().await;
                    return Some(Err(io::ErrorKind::ConnectionAborted.into()));
                }
                Some(Deed::Stall) => pending().await,
                Some(Deed::Insert(bytes)) => return Some(Ok(bytes)),
                None => {}
            }
        }
        if !self.held.is_empty() {
            return Some(Ok(std::mem::take(&mut self.held)));
        }
        match self.pieces.next().await? {
            Ok(piece) => Some(Ok(self.counted(piece))),
            Err(error) => Some(Err(error)),
        }
    }

    /// As much of a piece as may pass.
    fn counted(&mut self, mut piece: Bytes) -> Bytes {
        if self.deed.is_some() {
            self.held = piece.split_off(piece.len().min(self.left));
            self.left -= piece.len();
        }
        piece
    }
}

/// Lets the bytes before a cut go out: those that are only buffered would be lost with the
/// connection.
async fn flushed() {
    for _ in 0..TURNS {
        tokio::task::yield_now().await;
    }
}

/// Hands on what the client types, and its end.
async fn carry(mut typed: ConnectionReader, mut told: ConnectionWriter) {
    // Whoever took over may have heard enough.
    let _ = copy(&mut typed, &mut told).await;
    let _ = told.shutdown().await;
}

/// What comes over a connection.
fn pieces(said: ConnectionReader) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::unfold(said, |mut said| async {
        let mut piece = BytesMut::with_capacity(PIECE);
        match said.read_buf(&mut piece).await {
            Ok(0) => None,
            Ok(_) => Some((Ok(piece.freeze()), said)),
            Err(error) => Some((Err(error), said)),
        }
    })
}
