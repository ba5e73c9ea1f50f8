//! Input and output of containers.

mod conversation;
mod logs;

use std::pin::pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{SinkExt as _, StreamExt as _, TryStreamExt as _};
use longshore::runtime::server::{Attached, Failure, Socketed, WebSocket};
use longshore::server::{container_attach, container_attach_websocket};

use super::Daemon;
use super::containers::{self, Screen};
use super::convert::Api;
use crate::memory::console::{self, Streams};
pub(super) use conversation::{Ends, converse};
use conversation::{Typed, both, type_in};
pub(super) use logs::logs;

/// The largest message of a web socket, in bytes.
const MESSAGE: usize = 1 << 20;
/// Once only a container that runs could be attached to.
const STOPPED: &str = "Error: Impossible to attach to a stopped container, start it first\n";

/// What a request wants of a console. Those that attach have the same members.
macro_rules! wanted {
    ($request:expr) => {
        console::Attach {
            logs: $request.logs.unwrap_or_default(),
            stream: $request.stream.unwrap_or_default(),
            stdin: $request.stdin.unwrap_or_default(),
            streams: Streams {
                stdout: $request.stdout.unwrap_or_default(),
                stderr: $request.stderr.unwrap_or_default(),
            },
        }
    };
}

pub(super) fn attach(
    daemon: &Daemon,
    api: Api,
    attach: &container_attach::v1_6::Request,
) -> Result<Attached, Failure> {
    let screen = containers::screen(daemon, &attach.id)?;
    let raw = screen.console.tty().is_some();
    let wanted = wanted!(attach);
    if wanted.stream && !screen.running && api.since(1) && !api.since(2) {
        return Ok(Attached::new(raw, |mut stdio| async move {
            // A client that is gone needs no words.
            let _ = stdio.output.stdout(STOPPED).await;
        }));
    }
    // From here on nothing is missed, however long the answer takes.
    let (client, ends) = join(&screen, wanted);
    Ok(Attached::new(raw, move |stdio| {
        converse(client, stdio, ends)
    }))
}

/// Attaches a client, and says when it is to be let go.
fn join(screen: &Screen, wanted: console::Attach) -> (console::Attached, Ends) {
    let ends = Ends {
        once: screen.once,
        waits: wanted.stream && screen.once,
        reads: !wanted.stream || wanted.streams.stdout || wanted.streams.stderr,
    };
    (screen.console.attach(wanted), ends)
}

pub(super) fn attach_websocket(
    daemon: &Daemon,
    attach: &container_attach_websocket::Request,
) -> Result<Socketed, Failure> {
    let screen = containers::screen(daemon, &attach.id)?;
    let (client, ends) = join(&screen, wanted!(attach));
    Ok(Socketed::new(MESSAGE, move |socket| {
        talk(client, socket, ends)
    }))
}

/// Waits until a client leaves that has nothing to say.
async fn leave(messages: impl Stream<Item = Result<Bytes, ()>> + Unpin) -> Typed {
    messages.for_each(|_| std::future::ready(())).await;
    Typed::Over
}

/// As [`converse`], through a web socket: without frames.
async fn talk(client: console::Attached, socket: WebSocket, ends: Ends) {
    let (mut sink, messages) = socket.split();
    let mut messages = pin!(messages.map_err(drop));
    let console::Attached { output, input, .. } = client;
    {
        let told = async {
            let mut output = pin!(output);
            while let Some((_, bytes)) = output.next().await {
                if sink.send(bytes).await.is_err() {
                    return;
                }
            }
        };
        // A client that closes its side is gone altogether.
        let ends = Ends {
            once: false,
            waits: false,
            ..ends
        };
        match input {
            Some(input) => both(told, type_in(input, messages), ends).await,
            None => both(told, leave(&mut messages), ends).await,
        }
    }
    // Says politely that it is over; whoever is gone does not mind.
    let _ = sink.close().await;
}
