//! Reading what containers wrote.

use bytes::Bytes;
use futures_util::StreamExt as _;
use longshore::runtime::server::{Failure, Framed};
use longshore::runtime::{Channel, Frame};
use longshore::server::container_logs::Request;
use time::OffsetDateTime;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;

use super::conversation::channel;
use crate::memory::console::{self, Console, Streams};
use crate::memory::daemon::Daemon;
use crate::memory::daemon::containers;
use crate::memory::daemon::convert::Api;

/// How old versions show a time, between brackets.
const OLD_TIME: &[BorrowedFormatItem<'_>] = format_description!(
    "[[[month repr:short] [day padding:space] [hour]:[minute]:[second].[subsecond digits:3]]"
);

pub(in crate::memory::daemon) fn logs(
    daemon: &Daemon,
    api: Api,
    logs: &Request,
) -> Result<Framed, Failure> {
    let streams = Streams {
        stdout: logs.stdout.unwrap_or_default(),
        stderr: logs.stderr.unwrap_or_default(),
    };
    let wants_none = !streams.stdout && !streams.stderr;
    if wants_none && api.since(13) {
        let text = "Bad parameters: you must choose at least one stream";
        return Err(Failure::new(400, text));
    }
    let screen = containers::screen(daemon, &logs.id)?;
    let raw = screen.console.tty().is_some();
    if wants_none {
        let text = "Error running logs job: You must choose at least one stream\n";
        let frame = Frame {
            channel: Channel::Stdout,
            data: Bytes::from_static(text.as_bytes()),
        };
        return Ok(Framed::new(raw, futures_util::stream::iter([Ok(frame)])));
    }
    Ok(Framed::new(
        raw,
        frames(api, &screen.console, logs, streams),
    ))
}

fn frames(
    api: Api,
    console: &Console,
    logs: &Request,
    streams: Streams,
) -> impl futures_core::Stream<Item = std::io::Result<Frame>> + Send + use<> {
    let timestamps = logs.timestamps.unwrap_or_default();
    let is_old = timestamps && !api.since(14);
    let lines = console.logs(console::Logs {
        streams,
        follow: logs.follow.unwrap_or_default(),
        timestamps,
        tail: tail(logs.tail.as_deref()),
        since: None,
    });
    let frames = lines.map(move |(stream, line)| Frame {
        channel: channel(stream),
        data: if is_old { with_old_time(&line) } else { line },
    });
    frames
        .filter(|frame| std::future::ready(!frame.data.is_empty()))
        .map(Ok)
}

/// How many lines are wanted from the end. What is no number, or below 0, is all.
fn tail(given: Option<&str>) -> Option<usize> {
    given.and_then(|given| given.parse().ok())
}

/// A line with its time as old versions show it.
fn with_old_time(line: &Bytes) -> Bytes {
    let old = || {
        let end = line.iter().position(|byte| *byte == b' ')?;
        let time = std::str::from_utf8(line.get(..end)?).ok()?;
        let time = OffsetDateTime::parse(time, &Rfc3339).ok()?;
        let mut text = time.format(OLD_TIME).ok()?.into_bytes();
        text.extend_from_slice(line.get(end..)?);
        Some(Bytes::from(text))
    };
    old().unwrap_or_else(|| line.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_times_stand_between_brackets() {
        let line = Bytes::from_static(b"2014-08-02T21:11:18.012345678Z hello world\n");
        assert_eq!(with_old_time(&line), "[Aug  2 21:11:18.012] hello world\n");
    }

    #[test]
    fn a_tail_that_is_no_number_is_all() {
        assert_eq!(tail(Some("3")), Some(3));
        for all in [None, Some("all"), Some("-1"), Some("")] {
            assert_eq!(tail(all), None);
        }
    }
}
