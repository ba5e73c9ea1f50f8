//! The client of a version, with what most scenarios do with it.

use std::ops::Deref;

use longshore::runtime::{Frames, Transport};

use super::api::{Client, Container, ContainerConfig, Image};
use crate::daemon::IMAGE;
use crate::read;
use crate::scenario::Test;
use crate::tap::Tap;

/// The client of a version, in the surroundings of one scenario.
pub(super) struct Docker {
    client: Client,
    pub(super) test: Test,
}

impl Deref for Docker {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

/// The client of this version for an address.
async fn connect(test: &Test, address: &str) -> Client {
    let transport = Transport::connect_to(address).expect("an address");
    super::client(transport, test.version()).await
}

impl Docker {
    pub(super) async fn new(test: Test) -> Self {
        let client = connect(&test, &test.address()).await;
        Self { client, test }
    }

    /// The version that is spoken, as errors say it.
    pub(super) fn api_version(&self) -> &'static str {
        self.test.version()
    }

    /// A name that is this scenario's own.
    pub(super) fn name(&self, part: &str) -> String {
        self.test.name(part)
    }

    /// The same client behind a tap.
    pub(super) async fn tapped(&self) -> (Client, Tap) {
        let tap = Tap::new(self.test.path("tap"), &self.test.address());
        let client = connect(&self.test, &tap.address()).await;
        tap.forget();
        (client, tap)
    }

    /// Creates a container with a name of this scenario; answers its ID.
    pub(super) async fn create(&self, part: &str, config: ContainerConfig) -> String {
        let request = self.container_create(config).name(self.name(part));
        request.send().await.expect("a container").id
    }

    pub(super) async fn start(&self, id: &str) {
        let started = self.container_start(id).send().await;
        started.expect("a container that starts");
    }

    /// Creates and starts a container; answers its ID.
    pub(super) async fn run(&self, part: &str, config: ContainerConfig) -> String {
        let id = self.create(part, config).await;
        self.start(&id).await;
        id
    }

    /// Waits for a container; answers its status.
    pub(super) async fn wait(&self, id: &str) -> i64 {
        let ended = self.container_wait(id).send().await;
        ended.expect("its end").status_code
    }

    /// Runs a script in a container to its end, which must be a success; answers the ID.
    pub(super) async fn run_to_end(&self, part: &str, script: &str) -> String {
        let id = self.run(part, shell(script)).await;
        assert_eq!(self.wait(&id).await, 0, "{script}");
        id
    }

    /// Runs a script that writes `ready` once it is, and waits for that.
    pub(super) async fn run_until_ready(&self, part: &str, config: ContainerConfig) -> String {
        let id = self.create(part, config).await;
        let attached = self
            .container_attach(&id)
            .stream(true)
            .stdout(true)
            .send()
            .await;
        let mut output = attached.expect("a connection").output;
        self.start(&id).await;
        assert_eq!(read::until(&mut output, "ready\n").await, "ready\n");
        id
    }

    /// The output of a container without a terminal, as it comes.
    pub(super) async fn follow(&self, id: &str) -> Frames {
        let logs = self.container_logs(id).stdout(true).stderr(true);
        logs.follow(true).send().await.expect("the logs")
    }

    /// Everything that a container without a terminal wrote: standard output and standard error.
    pub(super) async fn output(&self, id: &str) -> (String, String) {
        let logs = self.container_logs(id).stdout(true).stderr(true);
        read::output(logs.send().await.expect("the logs")).await
    }

    pub(super) async fn inspect(&self, id: &str) -> Container {
        let container = self.container_inspect(id).send().await;
        container.expect("the container")
    }

    pub(super) async fn inspect_image(&self, name: &str) -> Image {
        let image = self.image_inspect(name).send().await;
        image.expect("the image")
    }

    /// Imports an archive as an image; answers its ID.
    pub(super) async fn import(&self, repo: &str, archive: Vec<u8>) -> String {
        let request = self.image_create().from_src("-").repo(repo);
        let messages = request.archive(archive).send().await.expect("an import");
        let last = read::items(messages).await.pop();
        last.and_then(|message| message.status).expect("its ID")
    }

    /// Gives an image a name of its own.
    pub(super) async fn tag(&self, name: &str, repo: &str) {
        let tagged = self.image_tag(name, repo).send().await;
        tagged.expect("a new name");
    }
}

/// A list of words, as commands have them.
pub(super) fn words<const COUNT: usize>(words: [&str; COUNT]) -> Vec<String> {
    words.map(str::to_owned).into()
}

/// A container that runs a script in a shell.
pub(super) fn shell(script: &str) -> ContainerConfig {
    ContainerConfig {
        image: Some(IMAGE.to_owned()),
        cmd: words(["sh", "-c", script]),
        network_disabled: Some(true),
        ..ContainerConfig::default()
    }
}

/// A container that does nothing until it is killed.
pub(super) fn idle() -> ContainerConfig {
    shell("sleep 1000")
}

/// A container that runs a script whose input ends when the first client leaves.
pub(super) fn with_input(script: &str) -> ContainerConfig {
    ContainerConfig {
        open_stdin: Some(true),
        stdin_once: Some(true),
        attach_stdin: Some(true),
        attach_stdout: Some(true),
        attach_stderr: Some(true),
        ..shell(script)
    }
}

/// The same with a terminal.
pub(super) fn with_terminal(script: &str) -> ContainerConfig {
    ContainerConfig {
        tty: Some(true),
        ..with_input(script)
    }
}
