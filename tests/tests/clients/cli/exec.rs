//! `docker exec`, since API 1.15.

use super::Docker;

super::scenarios! {
    output: 15,
    input: 15,
    detached: 15,
    exit_code: 16,
    terminal: 16,
    not_running: 15,
}

impl Docker {
    /// Runs something in a container, as far as this client lets it end well.
    ///
    /// It asks for the exit code afterwards, which the daemon tells since API 1.16.
    fn exec(&self, args: &[&str], input: &str) -> crate::process::Output {
        let output = self.with_input(&[&["exec"], args].concat(), input);
        let fails = self.engine.is_of_its_time() && self.minor < 16;
        assert_eq!(output.code != 0, fails, "{}", output.stderr);
        output
    }
}

fn output(docker: &Docker) {
    let name = docker.container("sleep 600");
    let output = docker.exec(&[&name, "sh", "-c", "echo out; echo err >&2"], "");
    assert_eq!(output.stdout(), "out\n");
    assert!(output.stderr.starts_with("err\n"), "{}", output.stderr);
    docker.ok(&["rm", "-f", &name]);
}

fn input(docker: &Docker) {
    let name = docker.container("sleep 600");
    let output = docker.exec(&["-i", &name, "cat"], "one\ntwo");
    assert_eq!(output.stdout(), "one\ntwo");
    docker.ok(&["rm", "-f", &name]);
}

fn detached(docker: &Docker) {
    let name = docker.container("until test -e /done; do sleep 0.1; done; exit 9");
    assert_eq!(docker.ok(&["exec", "-d", &name, "touch", "/done"]), "");
    assert_eq!(docker.ok(&["wait", &name]), "9");
}

fn exit_code(docker: &Docker) {
    let name = docker.container("sleep 600");
    assert_eq!(docker.run(&["exec", &name, "sh", "-c", "exit 3"]).code, 3);
    assert_eq!(docker.run(&["exec", &name, "true"]).code, 0);
    docker.ok(&["rm", "-f", &name]);
}

fn terminal(docker: &Docker) {
    let name = docker.container("sleep 600");
    let script = "echo ready; read word; echo got $word; exit 3";
    let mut running = docker.on_a_terminal(&["exec", "-it", &name, "sh", "-c", script]);
    assert_eq!(running.line(), "ready");
    running.write("word\n");
    assert_eq!([running.line(), running.line()], ["word", "got word"]);
    assert_eq!(running.end().code, 3);
    docker.ok(&["rm", "-f", &name]);
}

fn not_running(docker: &Docker) {
    let name = docker.container("true");
    docker.ok(&["wait", &name]);
    let error = docker.refused(&["exec", &name, "true"]);
    assert!(error.contains("is not running"), "{error}");
    let error = docker.refused(&["exec", &docker.name("none"), "true"]);
    assert!(error.contains("No such container"), "{error}");
}
