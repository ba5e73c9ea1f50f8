//! The log of a container.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures_util::StreamExt as _;
use longshore_testkit::memory::console::{Attach, Logs, Options, Stream, Streams};
use time::macros::datetime;

use crate::support::{Setup, all, now, settle, terminal, text, with_input};

fn last(lines: usize) -> Logs {
    Logs {
        tail: Some(lines),
        ..Logs::default()
    }
}

const FOLLOW: Logs = Logs {
    streams: Streams::BOTH,
    follow: true,
    timestamps: false,
    tail: None,
    since: None,
};

#[tokio::test]
async fn the_log_keeps_lines_and_their_streams() {
    let setup = Setup::new(Options::default());
    let process = setup.sh("printf 'a\\nb\\n'; echo c >&2; printf d");
    assert_eq!(process.wait().await, 0);
    let items: Vec<_> = setup.console.logs(Logs::default()).collect().await;
    let shown: Vec<_> = items
        .iter()
        .map(|(stream, bytes)| (*stream, &bytes[..]))
        .collect();
    assert_eq!(
        shown,
        [
            (Stream::Stdout, &b"a\n"[..]),
            (Stream::Stdout, b"b\n"),
            (Stream::Stderr, b"c\n"),
            (Stream::Stdout, b"d"),
        ]
    );
    let stderr = Logs {
        streams: Streams {
            stdout: false,
            stderr: true,
        },
        ..Logs::default()
    };
    assert_eq!(text(setup.console.logs(stderr)).await, "c\n");
}

#[tokio::test]
async fn tail_counts_lines_of_both_streams() {
    let setup = Setup::new(Options::default());
    setup.sh("echo a; echo b >&2; echo c").wait().await;
    assert_eq!(text(setup.console.logs(last(2))).await, "b\nc\n");
    assert_eq!(text(setup.console.logs(last(0))).await, "");
    assert_eq!(
        text(setup.console.logs(last(usize::MAX))).await,
        "a\nb\nc\n"
    );
    let stdout = Logs {
        streams: Streams {
            stdout: true,
            stderr: false,
        },
        ..last(2)
    };
    assert_eq!(text(setup.console.logs(stdout)).await, "c\n");
}

#[tokio::test]
async fn lines_have_the_time_at_which_they_were_complete() {
    let setup = Setup::new(Options::default());
    let process = setup.sh("printf a; sleep 1.5; echo b; sleep 2; echo c >&2");
    for millis in [1500, 2000] {
        setup.clock.sleeping(1).await;
        setup.clock.advance(Duration::from_millis(millis));
    }
    process.wait().await;
    let times = Logs {
        timestamps: true,
        ..Logs::default()
    };
    let wanted = "2014-12-16T10:00:01.500000000Z ab\n2014-12-16T10:00:03.500000000Z c\n";
    assert_eq!(text(setup.console.logs(times)).await, wanted);
    let since = |time| Logs {
        since: Some(time),
        ..Logs::default()
    };
    let late = since(datetime!(2014-12-16 10:00:03.5 UTC));
    assert_eq!(text(setup.console.logs(late)).await, "c\n");
    let never = since(datetime!(2014-12-16 10:00:03.6 UTC));
    assert_eq!(text(setup.console.logs(never)).await, "");
}

#[tokio::test]
async fn following_goes_on_until_the_process_ends() {
    let setup = Setup::new(with_input());
    let mut client = setup.console.attach(Attach::everything());
    setup.sh("echo a; printf b; read x; echo c; echo d");
    let mut follow = setup.console.logs(FOLLOW);
    let mut only_new = setup.console.logs(Logs {
        tail: Some(0),
        ..FOLLOW
    });
    assert_eq!(follow.next().await, Some((Stream::Stdout, "a\n".into())));
    settle().await;
    // The line `b…` is not complete.
    assert!(now(&mut follow).is_pending());
    client.input.as_mut().unwrap().write("\n").await.unwrap();
    assert_eq!(text(follow).await, "bc\nd\n");
    only_new.next().await;
    assert_eq!(text(only_new).await, "bc\nd\n");
    // It has ended: there is nothing to wait for.
    assert_eq!(text(setup.console.logs(FOLLOW)).await, "a\nbc\nd\n");
}

#[tokio::test]
async fn what_was_read_before_is_bounded_by_its_end() {
    let setup = Setup::new(Options::default());
    setup.sh("echo a").wait().await;
    let before = setup.console.logs(Logs::default());
    setup.sh("echo b").wait().await;
    assert_eq!(text(before).await, "a\n");
    assert_eq!(text(setup.console.logs(Logs::default())).await, "a\nb\n");
}

#[tokio::test]
async fn old_lines_are_dropped_when_the_log_is_full() {
    // Each line counts 64 bytes beside its own.
    let setup = Setup::new(Options {
        log_limit: 10 * (64 + 4),
        ..Options::default()
    });
    setup.sh("seq 100 999").wait().await;
    let kept = "990\n991\n992\n993\n994\n995\n996\n997\n998\n999\n";
    assert_eq!(text(setup.console.logs(Logs::default())).await, kept);
    assert_eq!(text(setup.console.logs(last(2))).await, "998\n999\n");
    setup
        .sh("yes | head -c 100000 | cat; printf x")
        .wait()
        .await;
    assert!(text(setup.console.logs(Logs::default())).await.len() < 700);
}

#[tokio::test]
async fn a_reader_that_is_overtaken_misses_lines_and_slows_nobody() {
    let setup = Setup::new(Options {
        log_limit: 10 * (64 + 4),
        ..Options::default()
    });
    let process = setup.sh("seq 100 999; sleep 1; echo end");
    let mut follow = setup.console.logs(FOLLOW);
    setup.clock.sleeping(1).await;
    assert_eq!(follow.next().await, Some((Stream::Stdout, "990\n".into())));
    setup.clock.advance(Duration::from_secs(1));
    assert_eq!(process.wait().await, 0);
    assert!(text(follow).await.ends_with("999\nend\n"));
}

#[tokio::test]
async fn endless_lines_are_cut_and_no_log_is_kept_if_none_is_wanted() {
    let setup = Setup::new(Options::default());
    setup
        .sh("printf '%4096s%4096s%4096s%4096sx\\n' a b c d")
        .wait()
        .await;
    let items: Vec<_> = setup.console.logs(Logs::default()).collect().await;
    let lengths: Vec<_> = items.iter().map(|(_, bytes)| bytes.len()).collect();
    assert_eq!(lengths, [16 * 1024, 2]);

    let setup = Setup::new(Options {
        log_limit: 0,
        ..Options::default()
    });
    setup.sh("echo a; printf b").wait().await;
    assert_eq!(all(setup.console.logs(Logs::default())).await, []);
}

#[tokio::test]
async fn the_log_of_a_terminal_has_what_it_showed() {
    let setup = Setup::new(terminal());
    setup.sh("echo a; echo b >&2").wait().await;
    let shown = all(setup.console.logs(Logs::default())).await;
    assert_eq!(shown, [(Stream::Stdout, "a\r\nb\r\n".to_owned())]);
}

/// A large buffer that says when it is freed.
struct Buffer {
    bytes: Vec<u8>,
    _freed: Arc<()>,
}

impl AsRef<[u8]> for Buffer {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}

/// Two bytes each: the log, a client that does not read, and the standard input of a program that
/// does not read keep these, and not the buffer around them.
#[tokio::test]
async fn a_short_line_does_not_keep_its_buffer() {
    for line in ["x\n", "xy"] {
        let setup = Setup::new(with_input());
        let slow = setup.console.attach(Attach::everything());
        let stdio = setup.console.stdio();
        let freed = Arc::new(());
        let piece = || {
            let buffer = Buffer {
                bytes: line.repeat(2048).into_bytes(),
                _freed: freed.clone(),
            };
            Bytes::from_owner(buffer).slice(..2)
        };
        stdio.stdout.write(piece()).await.unwrap();
        let mut input = slow.input.unwrap();
        input.write(piece()).await.unwrap();
        assert_eq!(Arc::strong_count(&freed), 1, "{line:?}");
        drop(stdio);
        assert_eq!(text(slow.output).await, line);
    }
}
