//! Builds.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use futures_util::StreamExt as _;
use longshore::v1_16::{AuthConfig, ConfigFile, JsonMessage};
use longshore::{v1_0, v1_7, v1_8, v1_11, v1_16};
use longshore_testkit::memory::files::Tree;
use longshore_testkit::memory::images::Details;

use crate::serve::{Served, archive, items, text};

const STEPS: &str = "FROM busybox\n\
    MAINTAINER ann\n\
    COPY cargo /cargo\n\
    RUN cat /cargo/hold && echo low > /tide\n\
    ENV TIDE=low\n\
    WORKDIR /cargo\n\
    USER nobody\n\
    EXPOSE 80 53/udp\n\
    VOLUME /data\n\
    ENTRYPOINT [\"cat\"]\n\
    CMD [\"/tide\"]\n";

fn context(dockerfile: &str) -> Vec<u8> {
    archive(&[("Dockerfile", dockerfile), ("cargo/hold", "full of tea\n")])
}

/// What a build printed, and why it failed.
async fn built(request: longshore::runtime::JsonStream<JsonMessage>) -> (String, Option<String>) {
    let (messages, error) = items(request).await;
    let text = messages.into_iter().filter_map(|message| message.stream);
    let error = error.map(|error| error.message().unwrap().to_owned());
    (text.collect(), error)
}

/// The text with what differs from build to build taken out.
fn plain(text: &str) -> String {
    let is_id = |word: &&str| word.len() == 12 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lines = text.lines().map(|line| {
        let words = line.split(' ');
        let words = words.map(|word| if is_id(&word) { "ID" } else { word });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn a_build_tells_its_steps() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let steps = "FROM busybox\nRUN echo hello\nCMD [\"true\"]\n";
    let request = docker.build().tag("ann/app:v1").context(context(steps));
    let (text, error) = built(request.send().await.unwrap()).await;
    assert_eq!(error, None);
    assert_eq!(
        plain(&text),
        "Step 0 : FROM busybox\n ---> ID\nStep 1 : RUN echo hello\n ---> Running in ID\nhello\n \
         ---> ID\nRemoving intermediate container ID\nStep 2 : CMD true\n ---> Running in ID\n \
         ---> ID\nRemoving intermediate container ID\nSuccessfully built ID"
    );
    let short = text.trim_end().rsplit(' ').next().unwrap();
    let image = docker.image_inspect("ann/app:v1").send().await.unwrap();
    assert!(image.id.starts_with(short));
    assert_eq!(image.config.unwrap().cmd, ["true"]);
    assert_eq!(
        image.container_config.cmd,
        ["/bin/sh", "-c", "#(nop) CMD [true]"]
    );
}

#[tokio::test]
async fn instructions_set_the_image() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let request = docker.build().tag("app").rm(false).context(context(STEPS));
    let (text, error) = built(request.send().await.unwrap()).await;
    assert_eq!(error, None, "{text}");
    assert!(!text.contains("Removing intermediate"), "{text}");
    assert!(text.contains("\nfull of tea\n"), "{text}");
    let image = docker.image_inspect("app").send().await.unwrap();
    assert_eq!(image.author, "ann");
    let config = image.config.unwrap();
    assert_eq!(
        (config.entrypoint, config.cmd),
        (vec!["cat".to_owned()], vec!["/tide".to_owned()])
    );
    assert_eq!(config.user.as_deref(), Some("nobody"));
    assert_eq!(config.working_dir.as_deref(), Some("/cargo"));
    assert_eq!(
        config.exposed_ports,
        ["53/udp", "80/tcp"].map(str::to_owned).into()
    );
    assert_eq!(config.volumes, ["/data".to_owned()].into());
    assert!(config.env.contains(&"TIDE=low".to_owned()));
    let history = docker.image_history("app").send().await.unwrap();
    let commands: Vec<_> = history
        .iter()
        .map(|item| item.created_by.as_str())
        .collect();
    assert_eq!(commands[0], "/bin/sh -c #(nop) CMD [/tide]");
    assert_eq!(
        commands[3],
        "/bin/sh -c #(nop) EXPOSE map[53/udp:{} 80/tcp:{}]"
    );
    assert_eq!(
        commands[7],
        "/bin/sh -c cat /cargo/hold && echo low > /tide"
    );
    assert!(
        commands[8].starts_with("/bin/sh -c #(nop) COPY dir:"),
        "{}",
        commands[8]
    );
    assert_eq!((history[7].size, history[8].size), (4, 12));
}

#[tokio::test]
async fn the_cache_is_used_unless_told_otherwise() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let build = |steps: &str| docker.build().tag("app").context(context(steps));
    let (first, _) = built(build(STEPS).send().await.unwrap()).await;
    let (second, _) = built(build(STEPS).send().await.unwrap()).await;
    assert_eq!(second.matches(" ---> Using cache\n").count(), 10);
    assert!(!second.contains("Running in"), "{second}");
    let id = |text: &str| text.trim_end().rsplit(' ').next().unwrap().to_owned();
    assert_eq!(id(&first), id(&second));
    served.clock.advance(std::time::Duration::from_mins(1));
    let changed = archive(&[("Dockerfile", STEPS), ("cargo/hold", "empty\n")]);
    let request = docker.build().tag("app").context(changed);
    let (third, _) = built(request.send().await.unwrap()).await;
    // Only the author is the same.
    assert_eq!(third.matches(" ---> Using cache\n").count(), 1);
    let (fourth, _) = built(build(STEPS).send().await.unwrap()).await;
    assert_eq!(id(&first), id(&fourth));
    let (fifth, _) = built(build(STEPS).no_cache(true).send().await.unwrap()).await;
    assert!(!fifth.contains("Using cache"), "{fifth}");
    assert_ne!(id(&first), id(&fifth));
}

#[tokio::test]
async fn failures_stop_a_build() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let build = |steps: &str| {
        docker
            .build()
            .tag("app")
            .force_rm(true)
            .context(context(steps))
    };
    let request = build("FROM busybox\nRUN echo before; echo bad >&2; exit 9\nRUN echo never\n");
    let (messages, error) = items(request.send().await.unwrap()).await;
    let error = error.unwrap();
    let message =
        "The command [/bin/sh -c echo before; echo bad >&2; exit 9] returned a non-zero code: 9";
    assert_eq!(error.message(), Some(message));
    let text: String = messages
        .into_iter()
        .filter_map(|message| message.stream)
        .collect();
    assert!(
        text.contains("\nbefore\n\u{1b}[91mbad\n\u{1b}[0m"),
        "{text:?}"
    );
    assert!(
        text.contains("Removing intermediate container "),
        "{text:?}"
    );
    assert!(!text.contains("never"), "{text:?}");
    assert!(
        docker
            .image_inspect("app")
            .send()
            .await
            .unwrap_err()
            .is_not_found()
    );
    for (steps, problem) in [
        (
            "FROM busybox\nCOPY absent /\n",
            "absent: no such file or directory",
        ),
        (
            "FROM busybox\nRUN [\"nope\", \"x\"]\n",
            "exec: \"nope\": executable file not found in $PATH",
        ),
        (
            "RUN true\n",
            "Please provide a source image with `from` prior to run",
        ),
        (
            "FROM absent\n",
            "Error: image library/absent:latest not found",
        ),
    ] {
        let (_, error) = built(build(steps).send().await.unwrap()).await;
        assert_eq!(error.as_deref(), Some(problem));
    }
    // Nothing was told yet, so the status is the answer's.
    let error = docker
        .build()
        .context(archive(&[]))
        .send()
        .await
        .unwrap_err();
    assert_eq!(
        (error.status(), error.message()),
        (
            Some(500),
            Some("Cannot build a directory without a Dockerfile")
        )
    );
    let error = docker
        .build()
        .tag("UPPER")
        .context(context(STEPS))
        .send()
        .await
        .unwrap_err();
    assert!(
        error
            .message()
            .unwrap()
            .contains("Invalid repository name (UPPER)")
    );
}

#[tokio::test]
async fn on_the_wire_the_exit_code_is_in_the_detail() {
    let served = Served::new();
    let context = context("FROM busybox\nRUN exit 3\n");
    let head = format!(
        "POST /v1.16/build?q=1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/tar\r\nContent-Length: {}\r\n\r\n",
        context.len()
    );
    let mut request = head.into_bytes();
    request.extend_from_slice(&context);
    let said = served.said(&request).await;
    assert!(said.starts_with("HTTP/1.1 200 OK\r\n"), "{said}");
    let error: serde_json::Value = said
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .find(|message: &serde_json::Value| message.get("error").is_some())
        .unwrap();
    assert_eq!(error["errorDetail"]["code"], 3);
    assert_eq!(error["error"], error["errorDetail"]["message"]);
}

#[tokio::test]
async fn triggers_run_in_the_next_build() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let build = |tag: &str, steps: &str| docker.build().tag(tag).context(context(steps));
    let base = "FROM busybox\nONBUILD RUN echo triggered\nSTOW x\n";
    let (text, error) = built(build("base", base).send().await.unwrap()).await;
    assert_eq!(error, None);
    assert!(
        text.contains("# Skipping unknown instruction STOW\n"),
        "{text}"
    );
    let (text, error) = built(build("app", "FROM base\n").send().await.unwrap()).await;
    assert_eq!(error, None);
    assert!(text.contains("# Executing 1 build triggers\n"), "{text}");
    assert!(
        text.contains("Trigger 0, RUN echo triggered\nStep 0 : RUN echo triggered\n"),
        "{text}"
    );
    assert!(text.contains("\ntriggered\n"), "{text}");
    let config = docker
        .image_inspect("app")
        .send()
        .await
        .unwrap()
        .config
        .unwrap();
    assert_eq!(config.on_build, Vec::<String>::new());
}

#[tokio::test]
async fn a_base_image_is_pulled() {
    let served = Served::empty();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let added = served
        .registry
        .add_image("anne/base", Details::default(), Tree::new());
    added.unwrap();
    served
        .registry
        .make_private("anne/base", &["anne"])
        .unwrap();
    let docker = v1_16::Client::new(served.transport());
    let steps = "FROM scratch\nADD cargo/hold /hold\nCMD [\"/hold\"]\n";
    let (text, error) = built(docker.build().context(context(steps)).send().await.unwrap()).await;
    assert_eq!(error, None);
    assert!(
        plain(&text).starts_with("Step 0 : FROM scratch\n ---> ID\n"),
        "{text}"
    );
    let build = || docker.build().context(context("FROM anne/base\n"));
    let (_, error) = built(build().send().await.unwrap()).await;
    assert_eq!(error.as_deref(), Some("Authentication is required."));
    let auth = AuthConfig {
        username: Some("anne".to_owned()),
        password: Some("secret".to_owned()),
        ..AuthConfig::default()
    };
    let configs = [("https://index.docker.io/v1/".to_owned(), auth.clone())].into();
    let request = build().registry_config(ConfigFile { configs });
    assert_eq!(built(request.send().await.unwrap()).await.1, None);
    let served = Served::empty();
    served.registry.add_user(None, "anne", "secret").unwrap();
    served
        .registry
        .add_image("anne/base", Details::default(), Tree::new())
        .unwrap();
    served
        .registry
        .make_private("anne/base", &["anne"])
        .unwrap();
    let docker = v1_8::Client::new(served.transport());
    let request = docker
        .build()
        .auth(auth)
        .context(context("FROM anne/base\n"));
    assert_eq!(built(request.send().await.unwrap()).await.1, None);
}

#[tokio::test]
async fn contexts_may_be_compressed_and_dockerfiles_remote() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let mut packed = GzEncoder::new(Vec::new(), Compression::fast());
    packed.write_all(&context(STEPS)).unwrap();
    let request = docker.build().context(packed.finish().unwrap());
    assert_eq!(built(request.send().await.unwrap()).await.1, None);
    served
        .registry
        .add_file("http://x.org/Dockerfile", "FROM busybox\nRUN echo remote\n");
    let request = docker.build().remote("http://x.org/Dockerfile");
    let (text, error) = built(request.send().await.unwrap()).await;
    assert_eq!(error, None);
    assert!(text.contains("\nremote\n"), "{text}");
    let error = docker
        .build()
        .remote("git://x.org/app.git")
        .send()
        .await
        .unwrap_err();
    assert!(error.message().unwrap().contains("there is no git here"));
}

#[tokio::test]
async fn old_versions_get_text() {
    let served = Served::new();
    let docker = v1_7::Client::new(served.transport());
    let request = docker.build().tag("app").context(context(STEPS));
    let said = text(request.send().await.unwrap()).await;
    assert!(said.starts_with("Step 0 : FROM busybox\n ---> "), "{said}");
    assert!(said.contains("\nfull of tea\n"), "{said}");
    assert!(!said.contains("Removing intermediate"), "{said}");
    let request = docker
        .build()
        .context(context("FROM busybox\nRUN exit 9\n"));
    let said = text(request.send().await.unwrap()).await;
    let end = "\nError build: The command [/bin/sh -c exit 9] returned a non-zero code: 9\n";
    assert!(said.ends_with(end), "{said}");
    let docker = v1_11::Client::new(served.transport());
    let request = docker
        .build()
        .context(context("FROM busybox\nRUN echo tea\n"));
    let (said, _) = built(request.send().await.unwrap()).await;
    assert!(!said.contains("Removing intermediate"), "{said}");
}

#[tokio::test]
async fn the_oldest_versions_send_a_form() {
    let served = Served::new();
    let docker = v1_0::Client::new(served.transport());
    let steps = "FROM busybox\nADD hold /hold\nRUN cat /hold\n";
    let request = docker
        .build(steps)
        .tag("app")
        .context(archive(&[("hold", "full\n")]));
    let said = text(request.send().await.unwrap()).await;
    assert!(said.contains("\nfull\n"), "{said}");
    docker.image_inspect("app").send().await.unwrap();
    let said = text(docker.build(steps).send().await.unwrap()).await;
    assert!(
        said.ends_with("Error build: No context given. Impossible to use ADD\n"),
        "{said}"
    );
    let said = text(docker.build("").send().await.unwrap()).await;
    assert_eq!(said, "Error build: Dockerfile cannot be empty\n");
}

#[tokio::test]
async fn the_oldest_versions_use_what_is_built_already() {
    let served = Served::new();
    let docker = v1_0::Client::new(served.transport());
    let built = async || {
        let request = docker.build("FROM busybox\nRUN echo built\n");
        text(request.send().await.unwrap()).await
    };
    let first = built().await;
    assert!(first.contains("\nbuilt\n"), "{first}");
    let second = built().await;
    assert!(second.contains("Using cache"), "{second}");
}

#[tokio::test]
async fn a_build_that_nobody_reads_ends() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let mut events = docker.events().send().await.unwrap();
    let steps = "FROM busybox\nRUN while true; do echo waiting; done\n";
    let request = docker.build().tag("app").context(context(steps));
    let mut messages = request.send().await.unwrap();
    loop {
        let message = messages.next().await.unwrap().unwrap();
        if message.stream.as_deref() == Some("waiting\n") {
            break;
        }
    }
    drop(messages);
    for status in ["start", "die"] {
        let event = events.next().await.unwrap().unwrap();
        assert_eq!(event.status.as_deref(), Some(status));
    }
}
