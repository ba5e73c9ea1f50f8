//! Logs, and containers that are attached to later.

use super::Docker;
use crate::engine::IMAGE;

super::scenarios! {
    logs: 12,
    logs_of_a_terminal: 12,
    logs_follow: 12,
    logs_tail: 13,
    logs_with_times: 12,
    attach: 12,
    attach_to_a_terminal: 12,
    attach_without_input: 12,
    start_and_attach: 12,
}

impl Docker {
    /// Waits until the program in a container has written its first line, `ready`.
    pub(super) fn until_ready(&self, name: &str) {
        let mut logs = self.start(&["logs", "-f", name]);
        assert_eq!(logs.line(), "ready");
    }
}

fn logs(docker: &Docker) {
    let name = docker.container("echo one; echo two >&2; echo three");
    docker.ok(&["wait", &name]);
    let output = docker.run(&["logs", &name]).well();
    assert_eq!(output.stdout(), "one\nthree\n");
    assert_eq!(output.stderr, "two\n");
}

fn logs_of_a_terminal(docker: &Docker) {
    let name = docker.name("a");
    docker.ok(&["run", "-d", "-t", "--name", &name, IMAGE, "echo", "line"]);
    docker.ok(&["wait", &name]);
    assert_eq!(docker.run(&["logs", &name]).well().stdout(), "line\r\n");
}

fn logs_follow(docker: &Docker) {
    let name =
        docker.container("trap 'echo two; exit' TERM; echo ready; while true; do sleep 0.1; done");
    let mut logs = docker.start(&["logs", "-f", &name]);
    assert_eq!(logs.line(), "ready");
    docker.ok(&["stop", "-t", "30", &name]);
    assert_eq!(logs.end().well().stdout(), "two\n");
}

fn logs_tail(docker: &Docker) {
    let name = docker.container("echo one; echo two; echo three");
    docker.ok(&["wait", &name]);
    assert_eq!(docker.ok(&["logs", "--tail", "2", &name]), "two\nthree");
    assert_eq!(docker.ok(&["logs", "--tail", "0", &name]), "");
}

fn logs_with_times(docker: &Docker) {
    let name = docker.container("echo one");
    docker.ok(&["wait", &name]);
    let text = docker.ok(&["logs", "-t", &name]);
    let (time, line) = text.rsplit_once(' ').expect("a time before the line");
    assert_eq!(line, "one");
    if docker.engine.is_of_its_time() && docker.minor < 14 {
        // `[Jan 02 15:04:05.000]`
        assert!(time.starts_with('[') && time.ends_with(']'), "{time}");
    } else {
        let is_one = time.starts_with("20") && time.contains('T') && time.ends_with('Z');
        assert!(is_one, "{time}");
    }
}

fn attach(docker: &Docker) {
    let name = docker.name("a");
    let script = "read word; echo got $word; echo bad >&2; exit 4";
    docker.ok(&[
        "run", "-d", "-i", "--name", &name, IMAGE, "sh", "-c", script,
    ]);
    let mut running = docker.start(&["attach", &name]);
    running.write("word\n");
    // The end of the input would only detach, maybe before the output has come.
    let output = running.end();
    assert_eq!(output.stdout(), "got word\n");
    assert_eq!(output.stderr, "bad\n");
    assert_eq!(output.code, 4);
}

fn attach_to_a_terminal(docker: &Docker) {
    let name = docker.name("a");
    let script = "read word; echo got $word";
    docker.ok(&["run", "-dit", "--name", &name, IMAGE, "sh", "-c", script]);
    let mut running = docker.on_a_terminal(&["attach", &name]);
    running.write("word\n");
    let text = running.end().well().stdout();
    assert!(text.contains("got word\r\n"), "{text:?}");
}

fn attach_without_input(docker: &Docker) {
    let name = docker.container(
        "trap 'echo bye; exit' TERM; echo ready; while true; do sleep 0.1; echo tick; done",
    );
    let mut running = docker.start(&["attach", "--no-stdin", &name]);
    // What was written before is not shown again.
    assert_eq!(running.line(), "tick");
    docker.ok(&["stop", "-t", "30", &name]);
    let text = running.end().well().stdout();
    assert!(text.ends_with("bye\n"), "{text:?}");
}

fn start_and_attach(docker: &Docker) {
    let name = docker.name("a");
    docker.ok(&["create", "-i", "--name", &name, IMAGE, "cat"]);
    let output = docker.with_input(&["start", "-ai", &name], "through\n");
    assert_eq!(output.stdout(), "through\n");
    assert_eq!(docker.ok(&["wait", &name]), "0");
}
