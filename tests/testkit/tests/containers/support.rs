//! A daemon with a clock that stands, and containers of shell scripts.

use futures_util::StreamExt as _;
use longshore::runtime::{ByteStream, Channel, Error, Frames, Hijacked, Message};
use longshore::v1_16;
use longshore_testkit::memory::daemon::Daemon;
use longshore_testkit::memory::programs::Clock;
use serde_json::{Value, json};
use time::macros::datetime;

/// More output than any test makes, in bytes.
const LIMIT: usize = 1 << 20;
/// A script that waits for a signal and does not end by itself.
pub(crate) const FOREVER: &str = "while true; do sleep 1000; done";

pub(crate) type Docker = v1_16::Client;

pub(crate) struct Setup {
    pub(crate) daemon: Daemon,
    pub(crate) docker: Docker,
    pub(crate) clock: Clock,
}

pub(crate) fn setup() -> Setup {
    let clock = Clock::stepped(datetime!(2014-12-16 10:00 UTC));
    let daemon = Daemon::builder().clock(clock.clone()).build();
    let docker = daemon.client().unwrap();
    Setup {
        daemon,
        docker,
        clock,
    }
}

/// A configuration of any version.
pub(crate) fn config<T: Message>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// What a container of a script is made from, with further settings.
#[allow(clippy::needless_pass_by_value, reason = "it is written in place")]
pub(crate) fn script(script: &str, more: Value) -> Value {
    let mut value = json!({"Image": "busybox", "Cmd": ["sh", "-c", script]});
    let more = more.as_object().cloned().unwrap_or_default();
    value.as_object_mut().unwrap().extend(more);
    value
}

impl Setup {
    pub(crate) async fn create(&self, text: &str, more: Value) -> String {
        let request = self.docker.container_create(config(script(text, more)));
        request.send().await.unwrap().id
    }

    pub(crate) async fn named(&self, name: &str, text: &str, more: Value) -> String {
        let request = self.docker.container_create(config(script(text, more)));
        request.name(name).send().await.unwrap().id
    }

    pub(crate) async fn start(&self, id: &str) {
        self.docker.container_start(id).send().await.unwrap();
    }

    /// Creates and starts a container.
    pub(crate) async fn run(&self, text: &str, more: Value) -> String {
        let id = self.create(text, more).await;
        self.start(&id).await;
        id
    }

    pub(crate) async fn wait(&self, id: &str) -> i64 {
        let waited = self.docker.container_wait(id).send().await;
        waited.unwrap().status_code
    }

    pub(crate) async fn inspect(&self, id: &str) -> v1_16::Container {
        self.docker.container_inspect(id).send().await.unwrap()
    }

    /// Runs a script to its end; gives what it wrote to standard output.
    pub(crate) async fn output(&self, text: &str, more: Value) -> String {
        let id = self.run(text, more).await;
        self.wait(&id).await;
        self.stdout(&id).await
    }

    pub(crate) async fn stdout(&self, id: &str) -> String {
        let logs = self.docker.container_logs(id).stdout(true).stderr(true);
        let output = logs.send().await.unwrap().collect_output(LIMIT).await;
        String::from_utf8(output.unwrap().stdout).unwrap()
    }

    pub(crate) async fn remove(&self, id: &str) {
        let request = self.docker.container_remove(id).force(true);
        request.send().await.unwrap();
    }
}

/// The status and the text of a refusal.
pub(crate) fn refusal<T: std::fmt::Debug>(result: Result<T, Error>) -> (u16, String) {
    let error = result.unwrap_err();
    let text = error.message().unwrap_or_default().trim_end().to_owned();
    (error.status().unwrap_or_default(), text)
}

/// All that comes on a connection.
pub(crate) async fn everything(attached: Hijacked) -> (String, String) {
    frames(attached.output).await
}

/// The output on both channels; what has no frames counts as standard output.
pub(crate) async fn frames(frames: Frames) -> (String, String) {
    let mut texts = (String::new(), String::new());
    let all: Vec<_> = frames.map(Result::unwrap).collect().await;
    for frame in all {
        let text = String::from_utf8(frame.data.to_vec()).unwrap();
        match frame.channel {
            Channel::Stderr => texts.1.push_str(&text),
            _ => texts.0.push_str(&text),
        }
    }
    texts
}

/// The names in an archive.
pub(crate) async fn names(stream: ByteStream) -> Vec<String> {
    let pieces: Vec<_> = stream.map(Result::unwrap).collect().await;
    let bytes = pieces.concat();
    let mut archive = tar::Archive::new(&*bytes);
    let entries = archive.entries().unwrap().map(Result::unwrap);
    let names = entries.map(|entry| entry.path().unwrap().to_string_lossy().into_owned());
    names.collect()
}
