//! Traps, jobs and what a shell does when it is told to end.

use std::time::Duration;

use longshore_testkit::memory::programs::Signal;

use crate::support::{Sandbox, says};

#[tokio::test]
async fn a_shell_without_a_trap_ends() {
    let container = Sandbox::new();
    let running = container.sh("sleep infinity");
    container.clock.sleeping(0).await;
    running.process.signal(Signal::TERM);
    assert_eq!(running.process.wait().await, 143);
    // Its child went with it, as everything does with process 1.
    assert!(container.processes.list().is_empty());
}

#[tokio::test]
async fn a_trap_runs_when_the_command_has_ended() {
    let container = Sandbox::new();
    let running = container.sh("trap 'echo bye; exit 4' TERM; echo on; sleep 5; echo never");
    assert_eq!(running.line().await, "on\n");
    container.clock.sleeping(1).await;
    running.process.signal(Signal::TERM);
    container.clock.advance(Duration::from_secs(5));
    let done = running.done().await;
    assert_eq!((done.code, done.out.as_str()), (4, "bye\n"));
}

#[tokio::test]
async fn wait_is_cut_short_by_a_trap() {
    let container = Sandbox::new();
    let script =
        "trap 'echo got it' TERM; sleep infinity & wait; echo $?; kill $!; wait $!; echo $?";
    let running = container.sh(script);
    container.clock.sleeping(0).await;
    while container.processes.list().len() < 2 {
        tokio::task::yield_now().await;
    }
    running.process.signal(Signal::TERM);
    assert_eq!(running.done().await.out, "got it\n143\n143\n");
}

#[tokio::test]
async fn an_ignored_signal_is_ignored_by_children_too() {
    let container = Sandbox::new();
    let running = container.sh("trap '' TERM; sleep 1; echo still; sh -c 'kill $$; echo here'");
    container.clock.sleeping(1).await;
    running.process.signal(Signal::TERM);
    let child = container.processes.list().last().map(|child| child.pid);
    container
        .processes
        .get(child.unwrap())
        .unwrap()
        .signal(Signal::TERM);
    container.clock.advance(Duration::from_secs(1));
    assert_eq!(running.done().await.out, "still\nhere\n");
}

#[tokio::test]
async fn a_trap_interrupts_read() {
    let container = Sandbox::new();
    let (stdin, input) = longshore_testkit::memory::programs::pipe();
    let script = "trap 'echo trapped' USR1; echo on; read x; echo [$x]";
    let running = container.start(&["sh", "-c", script], input);
    assert_eq!(running.line().await, "on\n");
    stdin.write("half").await.unwrap();
    running.process.signal(Signal::USR1);
    assert_eq!(running.line().await, "trapped\n");
    stdin.write(" line\n").await.unwrap();
    assert_eq!(running.line().await, "[half line]\n");
}

#[tokio::test]
async fn jobs_run_beside_the_script() {
    says("echo a & wait; echo b", "a\nb\n").await;
    says("(exit 3) & wait $!; echo $?", "3\n").await;
    says("sleep infinity & kill -9 $!; wait $!; echo $?", "137\n").await;
    says("wait 99; echo $?", "127\n").await;
    says("cat & wait; echo $?", "0\n").await;
}

#[tokio::test]
async fn a_reset_trap_is_none() {
    let container = Sandbox::new();
    let running = container.sh("trap 'echo no' TERM; trap - TERM; kill $$; echo never");
    let done = running.done().await;
    assert_eq!((done.code, done.out.as_str()), (143, ""));
}
