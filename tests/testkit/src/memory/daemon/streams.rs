//! Input and output of containers.

mod conversation;
mod logs;

use std::pin::pin;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{SinkExt as _, StreamExt as _, TryStreamExt as _};
use longshore::runtime::server::{Attached, Failure, Socketed, WebSocket};

use super::Daemon;
use super::containers::{self, Screen};
use super::convert::Api;
use super::spoken::Attach;
use crate::memory::console::{self, Streams};
pub(super) use conversation::{Ends, converse};
use conversation::{Typed, both, type_in};
pub(super) use logs::{Logs, logs};

/// The largest message of a web socket, in bytes.
const MESSAGE: usize = 1 << 20;
/// Once only a container that runs could be attached to.
const STOPPED: &str = "Error: Impossible to attach to a stopped container, start it first\n";

pub(super) fn attach(daemon: &Daemon, api: Api, attach: &Attach) -> Result<Attached, Failure> {
    let screen = containers::screen(daemon, &attach.id)?;
    let raw = screen.console.tty().is_some() || !api.since(6);
    if attach.stream && !screen.running && api.since(1) && !api.since(2) {
        return Ok(Attached::new(raw, |mut stdio| async move {
            // A client that is gone needs no words.
            let _ = stdio.output.stdout(STOPPED).await;
        }));
    }
    // From here on nothing is missed, however long the answer takes.
    let (client, ends) = join(&screen, attach);
    Ok(Attached::new(raw, move |stdio| {
        converse(client, stdio, ends)
    }))
}

/// Attaches a client, and says when it is to be let go.
fn join(screen: &Screen, attach: &Attach) -> (console::Attached, Ends) {
    let client = screen.console.attach(console::Attach {
        logs: attach.logs,
        stream: attach.stream,
        stdin: attach.stdin,
        streams: Streams {
            stdout: attach.stdout,
            stderr: attach.stderr,
        },
    });
    let ends = Ends {
        once: screen.once,
        waits: attach.stream && screen.once,
        reads: !attach.stream || attach.stdout || attach.stderr,
    };
    (client, ends)
}

pub(super) fn attach_websocket(daemon: &Daemon, attach: &Attach) -> Result<Socketed, Failure> {
    let screen = containers::screen(daemon, &attach.id)?;
    let (client, ends) = join(&screen, attach);
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
