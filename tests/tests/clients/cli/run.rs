//! `docker run`.

use super::Docker;
use crate::engine::IMAGE;

super::scenarios! {
    output: 12,
    input_and_output: 12,
    much_input: 12,
    stderr_apart: 12,
    exit_code: 12,
    no_such_program: 12,
    terminal: 12,
    terminal_with_input: 12,
    settings: 12,
    removed_afterwards: 12,
    a_name_that_is_taken: 12,
}

fn output(docker: &Docker) {
    assert_eq!(docker.ran(&[IMAGE, "echo", "a  b"]), "a  b");
}

fn input_and_output(docker: &Docker) {
    let output = docker.with_input(&["run", "-i", IMAGE, "cat"], "one\ntwo");
    assert_eq!(output.stdout(), "one\ntwo");
    assert_eq!(output.stderr, "");
}

fn much_input(docker: &Docker) {
    let input: Vec<u8> = (0..1_000_000_u32).map(|n| (n % 251) as u8).collect();
    let output = docker.with_input(&["run", "-i", IMAGE, "cat"], input.clone());
    assert!(output.bytes == input, "{} bytes came", output.bytes.len());
}

fn stderr_apart(docker: &Docker) {
    let output = docker.run(&["run", IMAGE, "sh", "-c", "echo out; echo err >&2"]);
    assert_eq!(output.stdout(), "out\n");
    assert_eq!(output.stderr, "err\n");
}

fn exit_code(docker: &Docker) {
    let name = docker.name("a");
    let output = docker.run(&["run", "--name", &name, IMAGE, "sh", "-c", "exit 3"]);
    assert_eq!(output.code, docker.code_of_run(3), "{}", output.stderr);
    let format = "{{.State.ExitCode}} {{.State.Running}}";
    assert_eq!(
        docker.ok(&["inspect", "--format", format, &name]),
        "3 false"
    );
}

fn no_such_program(docker: &Docker) {
    let output = docker.run(&["run", IMAGE, "no-such-program"]);
    assert_eq!(output.code, 127, "{}", output.stderr);
    let text = "\"no-such-program\": executable file not found in $PATH";
    assert!(output.stderr.contains(text), "{}", output.stderr);
}

fn terminal(docker: &Docker) {
    let output = docker.run(&["run", "-t", IMAGE, "sh", "-c", "echo out; echo err >&2"]);
    assert_eq!(output.stdout(), "out\r\nerr\r\n");
    assert_eq!(output.stderr, "");
}

fn terminal_with_input(docker: &Docker) {
    let name = docker.name("a");
    let script = "echo ready; read word; echo got $word; exit 3";
    let args = ["run", "-it", "--name", &name, IMAGE, "sh", "-c", script];
    let mut running = docker.on_a_terminal(&args);
    assert_eq!(running.line(), "ready");
    running.write("word\n");
    // What is typed is shown by the terminal of the container.
    assert_eq!(running.line(), "word");
    assert_eq!(running.line(), "got word");
    let code = running.end().code;
    assert_eq!(code, docker.code_of_run(3));
    assert_eq!(docker.ok(&["wait", &name]), "3");
}

fn settings(docker: &Docker) {
    let script = "echo $WORD; pwd; hostname";
    let options = ["-e", "WORD=given", "-w", "/tmp", "-h", "box"];
    let args = [&options[..], &[IMAGE, "sh", "-c", script]].concat();
    assert_eq!(docker.ran(&args), "given\n/tmp\nbox");
    let args = ["--entrypoint", "echo", IMAGE, "instead"];
    assert_eq!(docker.ran(&args), "instead");
}

fn removed_afterwards(docker: &Docker) {
    let name = docker.name("a");
    let args = ["--rm", "--name", &name, IMAGE, "echo", "short"];
    assert_eq!(docker.ran(&args), "short");
    let error = docker.refused(&["inspect", "--type=container", &name]);
    assert!(error.contains("No such container"), "{error}");
}

fn a_name_that_is_taken(docker: &Docker) {
    let name = docker.name("a");
    let id = docker.ok(&["create", "--name", &name, IMAGE, "true"]);
    let error = docker.refused(&["create", "--name", &name, IMAGE, "true"]);
    // `Conflict, The name …` until Docker 1.8, `Conflict. The container name …` later.
    assert!(error.contains("Conflict"), "{error}");
    assert!(error.contains(&name), "{error}");
    assert!(error.contains(&id[..12]), "{error}");
}

impl Docker {
    /// What a container writes that runs with these arguments and ends well.
    pub(super) fn ran(&self, args: &[&str]) -> String {
        let output = self.run(&[&["run"], args].concat());
        assert_eq!(output.code, self.code_of_run(0), "{args:?}: {output:?}");
        output.stdout().trim_end().to_owned()
    }

    /// The exit code of a `docker run` whose container ends with `code`.
    ///
    /// Below API 1.30 this client reads it in the event `die`, where it stands since API 1.22
    /// only; without it the client ends with 125.
    fn code_of_run(&self, code: i32) -> i32 {
        if self.engine.is_of_its_time() {
            125
        } else {
            code
        }
    }
}
