//! The daemon itself, and what happens in it.

use std::time::{SystemTime, UNIX_EPOCH};

use super::Docker;
use crate::engine::IMAGE;

super::scenarios! {
    version: 12,
    info: 12,
    events: 12,
    an_image_that_nobody_has: 12,
}

fn version(docker: &Docker) {
    let format = "{{.Client.APIVersion}} {{.Server.Os}} {{.Server.Version}}";
    let text = docker.ok(&["version", "--format", format]);
    let start = format!("1.{} linux ", docker.minor);
    let version = text.strip_prefix(&start).expect("both sides");
    assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{text}");
}

fn info(docker: &Docker) {
    let name = docker.name("a");
    docker.ok(&["create", "--name", &name, IMAGE, "true"]);
    if docker.engine.is_of_its_time() {
        // Until Docker 1.7 flags are 0 or 1, which this client does not take for a bool.
        let output = docker.run(&["info"]);
        let text = output.stdout() + &output.stderr;
        assert!(text.contains("of type bool"), "{text}");
        return;
    }
    let text = docker.ok(&[
        "info",
        "--format",
        "{{.Containers}} {{.Images}} {{.Driver}}",
    ]);
    let words: Vec<_> = text.split_whitespace().collect();
    let count = |index: usize| words.get(index).and_then(|word| word.parse::<u32>().ok());
    assert!(count(0) >= Some(1) && count(1) >= Some(1), "{text}");
    assert_eq!(words.len(), 3, "{text}");
}

fn events(docker: &Docker) {
    let since = now();
    let name = docker.name("a");
    docker.ran(&["--name", &name, IMAGE, "true"]);
    docker.ok(&["wait", &name]);
    let id = docker.ok(&["inspect", "--format", "{{.Id}}", &name]);
    docker.ok(&["rm", &name]);
    let (since, until) = (since.to_string(), (now() + 1).to_string());
    let format = "{{.Status}} {{.ID}} {{.From}}";
    let args = ["events", "--since", &since, "--until", &until];
    let text = docker.ok(&[&args[..], &["--format", format]].concat());
    let mut mine = text.lines().filter(|line| line.contains(&id));
    for status in ["create", "start", "die", "destroy"] {
        let line = format!("{status} {id} {IMAGE}");
        assert!(mine.any(|other| other.starts_with(&line)), "{line}: {text}");
    }
}

fn an_image_that_nobody_has(docker: &Docker) {
    // Nothing listens on this port, so the registry cannot be reached.
    let image = "localhost:1/none";
    let output = docker.run(&["run", image]);
    assert_eq!(output.code, 125, "{}", output.stderr);
    let text = format!("Unable to find image '{image}:latest' locally");
    assert!(output.stderr.contains(&text), "{}", output.stderr);
    let error = docker.refused(&["inspect", "--type=image", image]);
    assert!(error.contains("No such image"), "{error}");
}

fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.expect("a time after 1970").as_secs()
}
