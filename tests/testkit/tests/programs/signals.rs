//! What signals do to a program.

use std::time::Duration;

use longshore_testkit::memory::programs::{Programs, Signal, pipe};

use crate::support::Sandbox;

fn signal(name: &str) -> Signal {
    name.parse().unwrap()
}

#[tokio::test]
async fn default_actions_end_a_program_with_its_code() {
    for (name, code) in [
        ("KILL", 137),
        ("TERM", 143),
        ("INT", 130),
        ("HUP", 129),
        ("RTMIN", 162),
    ] {
        let container = Sandbox::new();
        let running = container.start(&["sleep", "infinity"], pipe().1);
        running.process.signal(signal(name));
        assert_eq!(running.process.wait().await, code, "{name}");
    }
}

#[tokio::test]
async fn some_signals_do_nothing() {
    let container = Sandbox::new();
    let running = container.start(&["sleep", "1"], pipe().1);
    container.clock.sleeping(1).await;
    for name in ["CHLD", "CONT", "URG", "WINCH"] {
        running.process.signal(signal(name));
    }
    container.clock.advance(Duration::from_secs(1));
    assert_eq!(running.process.wait().await, 0);
    // Nor does any when it has ended.
    running.process.signal(Signal::KILL);
    assert_eq!(running.process.exit_code(), Some(0));
}

/// A program that counts what it is sent until it gets a `SIGTERM`.
fn counting() -> Programs {
    let mut programs = Programs::none();
    programs.register("count", |context| async move {
        for handled in [Signal::TERM, Signal::USR1, Signal::KILL, Signal::STOP] {
            context.signals.handle(handled);
        }
        context.signals.ignore(Signal::INT);
        context.print("ready\n").await.unwrap();
        let mut count = 0;
        while context.signals.next().await != Signal::TERM {
            count += 1;
            context.print(format!("{count}\n")).await.unwrap();
        }
        count
    });
    programs
}

#[tokio::test]
async fn a_program_handles_all_but_kill_and_stop() {
    let container = Sandbox::with(counting());
    let running = container.start(&["count"], pipe().1);
    assert_eq!(running.line().await, "ready\n");
    for wanted in ["1\n", "2\n"] {
        running.process.signal(Signal::INT);
        running.process.signal(Signal::USR1);
        assert_eq!(running.line().await, wanted);
    }
    running.process.signal(Signal::TERM);
    assert_eq!(running.process.wait().await, 2);

    let running = container.start(&["count"], pipe().1);
    assert_eq!(running.line().await, "ready\n");
    running.process.signal(Signal::KILL);
    assert_eq!(running.process.wait().await, 137);
}

#[tokio::test]
async fn a_halted_program_does_nothing_until_it_goes_on() {
    let container = Sandbox::new();
    let (stdin, input) = pipe();
    let running = container.start(&["cat"], input);
    running.process.signal(Signal::STOP);
    stdin.write("one\n").await.unwrap();
    // All other tasks run to a standstill; nothing is written meanwhile.
    settle().await;
    assert!(nothing_to_read(&running.out).await);
    running.process.signal(Signal::CONT);
    assert_eq!(running.line().await, "one\n");
}

#[tokio::test]
async fn only_kill_reaches_what_is_halted() {
    let container = Sandbox::new();
    let running = container.start(&["sleep", "1"], pipe().1);
    container.clock.sleeping(1).await;
    container.processes.freeze(true);
    container.clock.advance(Duration::from_secs(2));
    running.process.signal(Signal::TERM);
    settle().await;
    assert_eq!(running.process.exit_code(), None);
    container.processes.freeze(false);
    assert_eq!(running.process.wait().await, 143);

    let running = container.start(&["sleep", "1"], pipe().1);
    container.processes.freeze(true);
    running.process.signal(Signal::KILL);
    assert_eq!(running.process.wait().await, 137);
    container.processes.freeze(false);
}

#[tokio::test]
async fn timers_wait_while_halted() {
    let container = Sandbox::new();
    let running = container.sh("sleep 1; echo up");
    container.clock.sleeping(1).await;
    container.processes.freeze(true);
    container.clock.advance(Duration::from_mins(1));
    settle().await;
    assert!(nothing_to_read(&running.out).await);
    container.processes.freeze(false);
    assert_eq!(running.line().await, "up\n");
}

/// Lets every other task of this runtime come to where it waits.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

async fn nothing_to_read(input: &longshore_testkit::memory::programs::Input) -> bool {
    tokio::select! {
        biased;
        _ = input.read(1) => false,
        () = std::future::ready(()) => true,
    }
}
