//! The life of a container after its start.

use super::Docker;
use crate::engine::IMAGE;

super::scenarios! {
    list: 12,
    wait: 12,
    stop: 12,
    stop_that_is_heard: 12,
    kill: 12,
    kill_with_signals: 12,
    restart: 12,
    pause: 12,
    remove: 12,
    inspect: 12,
    top: 12,
    nothing_there: 12,
}

impl Docker {
    /// Starts a container in the background and gives its name.
    pub(super) fn container(&self, script: &str) -> String {
        let name = self.name("a");
        let id = self.ok(&["run", "-d", "--name", &name, IMAGE, "sh", "-c", script]);
        assert!(
            id.len() == 64 && id.bytes().all(|b| b.is_ascii_hexdigit()),
            "{id}"
        );
        name
    }

    /// The status of a container as `docker ps` shows it.
    fn status(&self, name: &str) -> Option<String> {
        let list = self.ok(&["ps", "-a", "--format", "{{.Names}} {{.Status}}"]);
        let mut lines = list.lines();
        let status = lines.find_map(|line| line.strip_prefix(&format!("{name} ")));
        status.map(str::to_owned)
    }
}

fn list(docker: &Docker) {
    let name = docker.container("sleep 600");
    let format = "{{.Names}} {{.Image}} {{.Command}} {{.Status}}";
    let text = docker.ok(&["ps", "--no-trunc", "--format", format]);
    // Until API 1.20 the name of an image is told with its tag.
    let image = if docker.engine.is_of_its_time() {
        "busybox:latest"
    } else {
        IMAGE
    };
    let line = format!("{name} {image} \"sh -c 'sleep 600'\" Up ");
    let mut lines = text.lines();
    assert!(
        lines.any(|other| other.starts_with(&line)),
        "{line}: {text}"
    );
    docker.ok(&["kill", &name]);
    docker.ok(&["wait", &name]);
    assert!(!docker.ok(&["ps"]).contains(&name));
    let status = docker.status(&name).expect("it is there");
    assert!(status.starts_with("Exited (137)"), "{status}");
    let id = docker.ok(&["inspect", "--format", "{{.Id}}", &name]);
    let ids = docker.ok(&["ps", "-a", "-q", "--filter", "status=exited"]);
    assert!(ids.lines().any(|other| id.starts_with(other)), "{ids}");
}

fn wait(docker: &Docker) {
    let name = docker.container("sleep 0.2; exit 7");
    assert_eq!(docker.ok(&["wait", &name]), "7");
    assert_eq!(docker.ok(&["wait", &name]), "7");
}

fn stop(docker: &Docker) {
    // The first process of a container gets no signal that it does not ask for, but KILL.
    let name = docker.container("sleep 600");
    assert_eq!(docker.ok(&["stop", "-t", "1", &name]), name);
    // An emulated one ends at TERM all the same.
    let code = if docker.engine.is_of_its_time() {
        "143"
    } else {
        "137"
    };
    assert_eq!(docker.ok(&["wait", &name]), code);
}

fn stop_that_is_heard(docker: &Docker) {
    let name = docker.container("trap 'exit 5' TERM; echo ready; while true; do sleep 0.1; done");
    docker.until_ready(&name);
    docker.ok(&["stop", "-t", "30", &name]);
    assert_eq!(docker.ok(&["wait", &name]), "5");
}

fn kill(docker: &Docker) {
    let name = docker.container("sleep 600");
    assert_eq!(docker.ok(&["kill", &name]), name);
    assert_eq!(docker.ok(&["wait", &name]), "137");
    // Until API 1.20 it is no error to kill what does not run.
    assert_eq!(docker.ok(&["kill", &name]), name);
}

fn kill_with_signals(docker: &Docker) {
    let name = docker.container(
        "trap 'echo one' USR1; trap 'echo two; exit 6' HUP; echo ready; \
         while true; do sleep 0.1; done",
    );
    docker.until_ready(&name);
    docker.ok(&["kill", "-s", "USR1", &name]);
    let mut logs = docker.start(&["logs", "-f", &name]);
    assert_eq!([logs.line(), logs.line()], ["ready", "one"]);
    docker.ok(&["kill", "--signal=1", &name]);
    assert_eq!(logs.end().well().stdout(), "two\n");
    assert_eq!(docker.ok(&["wait", &name]), "6");
}

fn restart(docker: &Docker) {
    let name = docker.container("echo again; sleep 600");
    let format = "{{.State.StartedAt}} {{.State.Running}}";
    let before = docker.ok(&["inspect", "--format", format, &name]);
    docker.ok(&["restart", "-t", "0", &name]);
    let after = docker.ok(&["inspect", "--format", format, &name]);
    assert!(
        after.ends_with(" true") && before != after,
        "{before}, {after}"
    );
    let mut logs = docker.start(&["logs", "-f", &name]);
    assert_eq!([logs.line(), logs.line()], ["again", "again"]);
    docker.ok(&["rm", "-f", &name]);
}

fn pause(docker: &Docker) {
    let name = docker.container("sleep 600");
    docker.ok(&["pause", &name]);
    let status = docker.status(&name).expect("it is there");
    assert!(status.ends_with("(Paused)"), "{status}");
    docker.ok(&["unpause", &name]);
    let status = docker.status(&name).expect("it is there");
    assert!(
        status.starts_with("Up") && !status.contains("Paused"),
        "{status}"
    );
    docker.ok(&["rm", "-f", &name]);
}

fn remove(docker: &Docker) {
    let name = docker.container("sleep 600");
    let error = docker.refused(&["rm", &name]);
    assert!(error.contains("running container"), "{error}");
    assert_eq!(docker.ok(&["rm", "-f", &name]), name);
    assert_eq!(docker.status(&name), None);
    let error = docker.refused(&["rm", &name]);
    assert!(error.contains("No such container"), "{error}");
    // The name is free again.
    docker.ok(&["create", "--name", &name, IMAGE, "true"]);
    docker.ok(&["rm", &name]);
}

fn inspect(docker: &Docker) {
    let name = docker.name("a");
    let create = [
        "create", "--name", &name, "-e", "A=b", "-i", IMAGE, "cat", "x",
    ];
    let id = docker.ok(&create);
    let format = "{{.Id}} {{.Name}} {{.Path}} {{json .Args}} {{.Config.OpenStdin}}";
    let text = docker.ok(&["inspect", "--format", format, &name]);
    assert_eq!(text, format!("{id} /{name} cat [\"x\"] true"));
    let format = "{{json .Config.Cmd}} {{index .Config.Env 0}} {{.State.Running}}";
    let text = docker.ok(&["inspect", "--format", format, &id[..12]]);
    assert_eq!(text, r#"["cat","x"] A=b false"#);
    let format = "{{.Created}} {{.Image}}";
    let text = docker.ok(&["inspect", "--format", format, &name]);
    let (created, image) = text.split_once(' ').expect("two words");
    assert!(
        created.starts_with("20") && created.ends_with('Z'),
        "{created}"
    );
    let expected = docker.ok(&["inspect", "--type=image", "--format", "{{.Id}}", IMAGE]);
    assert_eq!(image, expected);
}

fn top(docker: &Docker) {
    let name = docker.container("sleep 600");
    let text = docker.ok(&["top", &name]);
    let mut lines = text.lines();
    let titles: Vec<_> = lines.next().expect("titles").split_whitespace().collect();
    assert_eq!(
        titles,
        ["UID", "PID", "PPID", "C", "STIME", "TTY", "TIME", "CMD"]
    );
    assert!(lines.any(|line| line.contains("sleep 600")), "{text}");
    docker.ok(&["rm", "-f", &name]);
    let stopped = docker.name("stopped");
    docker.ok(&["create", "--name", &stopped, IMAGE, "true"]);
    let error = docker.refused(&["top", &stopped]);
    assert!(error.contains("is not running"), "{error}");
}

fn nothing_there(docker: &Docker) {
    let none = docker.name("none");
    for command in [
        "start", "stop", "restart", "kill", "wait", "logs", "top", "diff", "export",
    ] {
        let error = docker.refused(&[command, &none]);
        let text = format!("No such container: {none}");
        assert!(error.contains(&text), "{command}: {error}");
    }
}
