//! Clients that read.

use std::task::Poll;

use futures_util::StreamExt as _;
use longshore_testkit::memory::console::{Attach, Options, Stream, Streams};
use longshore_testkit::memory::programs::Programs;

use crate::support::{Setup, all, now, settle, text, until, with_input};

const OUTPUT: Attach = Attach {
    logs: false,
    stream: true,
    stdin: false,
    streams: Streams::BOTH,
};

#[tokio::test]
async fn every_client_sees_every_stream_it_wants() {
    let setup = Setup::new(Options::default());
    let both = setup.console.attach(OUTPUT);
    let stderr = setup.console.attach(Attach {
        streams: Streams {
            stdout: false,
            stderr: true,
        },
        ..OUTPUT
    });
    assert!(both.input.is_none() && stderr.input.is_none());
    setup.sh("echo a; echo b >&2; printf c");
    let (both, stderr) = tokio::join!(all(both.output), all(stderr.output));
    let item = |stream, text: &str| (stream, text.to_owned());
    assert_eq!(
        both,
        [
            item(Stream::Stdout, "a\n"),
            item(Stream::Stderr, "b\n"),
            item(Stream::Stdout, "c"),
        ]
    );
    assert_eq!(stderr, [item(Stream::Stderr, "b\n")]);
}

#[tokio::test]
async fn what_was_and_what_comes_join_without_a_gap() {
    let setup = Setup::new(with_input());
    let mut first = setup.console.attach(Attach::everything());
    setup.sh("echo before; printf 'half '; read x; echo line; echo after");
    until(&mut first.output, "half ").await;
    let logs = Attach {
        logs: true,
        ..OUTPUT
    };
    let was = Attach {
        stream: false,
        ..logs
    };
    assert_eq!(
        text(setup.console.attach(was).output).await,
        "before\nhalf "
    );
    let joined = setup.console.attach(logs);
    let new = setup.console.attach(OUTPUT);
    first.input.unwrap().write("go\n").await.unwrap();
    let (joined, new) = tokio::join!(text(joined.output), text(new.output));
    assert_eq!(joined, "before\nhalf line\nafter\n");
    assert_eq!(new, "line\nafter\n");
}

#[tokio::test]
async fn a_client_of_nothing_still_waits_for_the_end() {
    let setup = Setup::new(with_input());
    let mut silent = setup.console.attach(Attach {
        streams: Streams {
            stdout: false,
            stderr: false,
        },
        ..OUTPUT
    });
    let process = setup.sh("echo a; read x");
    settle().await;
    assert!(now(&mut silent.output).is_pending());
    process.signal("KILL".parse().unwrap());
    assert_eq!(silent.output.next().await, None);
}

#[tokio::test]
async fn a_slow_client_slows_the_process_and_no_more() {
    let setup = Setup::new(Options {
        client_limit: 100_000,
        log_limit: 0,
        ..Options::default()
    });
    let slow = setup.console.attach(OUTPUT);
    let mut quick = setup.console.attach(OUTPUT);
    let process = setup.sh("seq 100000");
    let mut seen = 0;
    settle().await;
    while let Poll::Ready(Some((_, bytes))) = now(&mut quick.output) {
        seen += bytes.len();
        settle().await;
    }
    // The process waits for the slow client, of which the quick one sees as much
    // as fits.
    assert!((100_000..140_000).contains(&seen), "{seen}");
    assert_eq!(process.exit_code(), None);
    drop(slow);
    let rest = text(quick.output).await;
    assert_eq!(seen + rest.len(), 588_895);
    assert!(rest.ends_with("\n100000\n"));
    assert_eq!(process.wait().await, 0);
}

#[tokio::test]
async fn a_client_that_reads_on_lets_the_process_go_on() {
    let setup = Setup::new(Options {
        client_limit: 1,
        ..Options::default()
    });
    let client = setup.console.attach(OUTPUT);
    let process = setup.sh("seq 20000");
    settle().await;
    assert_eq!(process.exit_code(), None);
    assert_eq!(text(client.output).await.len(), 108_894);
    assert_eq!(process.wait().await, 0);
}

#[tokio::test]
async fn detaching_disturbs_nobody() {
    let setup = Setup::new(with_input());
    let mut first = setup.console.attach(Attach::everything());
    let second = setup.console.attach(Attach::everything());
    assert_eq!(setup.console.clients(), 2);
    setup.sh("read x; echo [$x]; read y; echo [$y]");
    drop(second);
    assert_eq!(setup.console.clients(), 1);
    let input = first.input.as_mut().unwrap();
    input.write("a\n").await.unwrap();
    assert_eq!(until(&mut first.output, "\n").await, "[a]\n");
    input.write("b\n").await.unwrap();
    assert_eq!(text(first.output).await, "[b]\n");
}

#[tokio::test]
async fn clients_end_with_the_process_and_new_ones_wait_for_the_next() {
    let setup = Setup::new(Options::default());
    let client = setup.console.attach(OUTPUT);
    assert!(!setup.console.is_open());
    setup.sh("echo one");
    assert!(setup.console.is_open());
    assert_eq!(text(client.output).await, "one\n");
    assert!(!setup.console.is_open());
    let next = setup.console.attach(OUTPUT);
    settle().await;
    setup.sh("echo two");
    assert_eq!(text(next.output).await, "two\n");
    let logs = setup.console.attach(Attach {
        logs: true,
        stream: false,
        ..OUTPUT
    });
    assert_eq!(text(logs.output).await, "one\ntwo\n");
}

#[tokio::test]
async fn output_of_what_was_killed_or_panicked_ends_too() {
    let mut programs = Programs::none();
    programs.register("bad", |context| async move {
        context.print("last words").await.unwrap();
        panic!("on purpose")
    });
    let setup = Setup::with(programs, Options::default());
    let client = setup.console.attach(OUTPUT);
    setup.start(&["bad"]);
    assert_eq!(text(client.output).await, "last words");
}

#[tokio::test]
async fn clients_may_live_on_other_threads() {
    let setup = Setup::new(Options {
        client_limit: 1000,
        ..Options::default()
    });
    let readers = [(); 3].map(|()| {
        let client = setup.console.attach(OUTPUT);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().build();
            runtime.unwrap().block_on(text(client.output)).len()
        })
    });
    assert_eq!(setup.sh("seq 20000 | cat").wait().await, 0);
    for reader in readers {
        assert_eq!(reader.join().unwrap(), 108_894);
    }
}
