//! A client and a process that talk until one of them has had enough.

use std::pin::pin;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{FutureExt as _, StreamExt as _};
use longshore::runtime::Channel;
use longshore::runtime::server::{ConnectionReader, Stdio};
use tokio::io::AsyncReadExt as _;

use crate::memory::console::{self, ClientInput};

/// How much is read from a client at once, in bytes.
const CHUNK: usize = 16 << 10;

/// When a client is let go.
#[derive(Clone, Copy, Debug)]
pub(in crate::memory::daemon) struct Ends {
    /// The end of what the client writes ends the input of the process and nothing
    /// else. Otherwise it lets the client go.
    pub(in crate::memory::daemon) once: bool,
    /// Wait for the end of the process in any case.
    pub(in crate::memory::daemon) waits: bool,
    /// The client wants output.
    pub(in crate::memory::daemon) reads: bool,
}

/// How writing to the process ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Typed {
    /// The client has no more to say.
    Over,
    /// The process no longer listens.
    Closed,
}

/// Lets a client that took over a connection talk with a process.
pub(in crate::memory::daemon) async fn converse(
    client: console::Attached,
    stdio: Stdio,
    ends: Ends,
) {
    let console::Attached { output, input, .. } = client;
    let Stdio {
        input: typed,
        output: mut screen,
    } = stdio;
    let told = async move {
        let mut output = pin!(output);
        while let Some((stream, bytes)) = output.next().await {
            let channel = channel(stream);
            if screen.write(channel, bytes).await.is_err() {
                return;
            }
        }
    };
    match input {
        Some(input) => {
            let typed = pin!(chunks(typed));
            both(told, type_in(input, typed), ends).await;
        }
        // A client may close its side and go on reading.
        None if ends.reads || ends.waits => told.await,
        None => {}
    }
}

pub(super) fn channel(stream: console::Stream) -> Channel {
    match stream {
        console::Stream::Stdout => Channel::Stdout,
        console::Stream::Stderr => Channel::Stderr,
    }
}

/// What a client writes; an error is an end like any other.
fn chunks(reader: ConnectionReader) -> impl Stream<Item = Result<Bytes, ()>> {
    futures_util::stream::unfold(reader, |mut reader| async move {
        let mut chunk = BytesMut::with_capacity(CHUNK);
        let read = reader.read_buf(&mut chunk).await;
        let read = read.is_ok_and(|read| read > 0);
        read.then(|| (Ok(chunk.freeze()), reader))
    })
}

/// Hands what a client writes to the process.
pub(super) async fn type_in(
    mut input: ClientInput,
    mut typed: impl Stream<Item = Result<Bytes, ()>> + Unpin,
) -> Typed {
    while let Some(Ok(bytes)) = typed.next().await {
        if input.write(bytes).await.is_err() {
            return Typed::Closed;
        }
    }
    Typed::Over
}

/// Goes on with both directions until it is time to let the client go.
pub(super) async fn both(
    told: impl Future<Output = ()>,
    typed: impl Future<Output = Typed>,
    ends: Ends,
) {
    let mut told = pin!(told);
    let how = tokio::select! {
        biased;
        () = &mut told => return,
        how = typed => how,
    };
    if how == Typed::Closed || ends.waits || (ends.once && ends.reads) {
        told.await;
    } else {
        // What is there already is not lost.
        let _ = told.now_or_never();
    }
}
