//! What a container costs that does nothing but wait.
#![allow(clippy::unwrap_used, reason = "it is a test")]
#![cfg(target_os = "linux")]

use std::fs;

use longshore_testkit::memory::console::{Attach, Attached, Console, Options};
use longshore_testkit::memory::programs::{Command, Machine, Processes};

const CONTAINERS: usize = 1000;
/// Measured are 5 to 8 KB, of which a part is the allocator's own.
const BYTES_EACH: usize = 32 * 1024;

/// The memory of this process that is really there, in bytes.
fn resident() -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let kib = line.unwrap().split_whitespace().nth(1).unwrap();
    kib.parse::<usize>().unwrap() * 1024
}

fn threads() -> usize {
    fs::read_dir("/proc/self/task").unwrap().count()
}

fn start(script: &[&str], tty: bool, machine: &Machine) -> (Attached, Processes) {
    let console = Console::new(Options {
        tty,
        open_stdin: true,
        ..Options::default()
    });
    let client = console.attach(Attach::everything());
    let processes = Processes::new(machine.clone());
    let command = Command::new(script.iter().copied());
    processes.start(command, console.stdio()).unwrap();
    (client, processes)
}

#[tokio::test]
async fn a_thousand_idle_containers_are_cheap() {
    let machine = Machine::new("idle");
    let threads_before = threads();
    // All stay, so that none lives in the memory of the ones before.
    let mut all = Vec::new();
    for (script, tty) in [
        (&["sh"][..], true),
        (&["sh", "-c", "read x"], false),
        (&["sh", "-c", "cat"], false),
    ] {
        let before = resident();
        let running: Vec<_> = (0..CONTAINERS)
            .map(|_| start(script, tty, &machine))
            .collect();
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        let each = resident().saturating_sub(before) / CONTAINERS;
        println!("{script:?}: {each} bytes");
        assert!(each < BYTES_EACH, "{script:?}: {each} bytes");
        assert_eq!(threads(), threads_before);
        assert!(
            running
                .iter()
                .all(|(_, processes)| !processes.list().is_empty())
        );
        all.push(running);
    }
}
