//! Builds.

use futures_util::StreamExt;
use longshore::runtime::{Body, Bytes, Error, JsonStream, serde_json};

use super::api::{ContainerConfig, JsonMessage};
use super::docker::{Docker, shell};
use crate::daemon::IMAGE;
use crate::scenario::scenarios;
use crate::{archive, failure, read};

scenarios!(
    "build":
    from_context,
    from_streamed_context,
    quiet,
    streams_its_output,
    failing_step,
    failing_copy,
);

/// An archive with a Dockerfile of these lines on top of the image.
fn context(lines: &str) -> Vec<u8> {
    let dockerfile = format!("FROM {IMAGE}\n{lines}\n");
    archive::of(&[("Dockerfile", &dockerfile), ("cargo/hold", "full of tea\n")])
}

const STEPS: &str = "COPY cargo /cargo\n\
    RUN cat /cargo/hold && wc -c < /cargo/hold > /size\n\
    ENV TIDE=low\n\
    CMD [\"sh\", \"-c\", \"cat /size; echo $TIDE\"]";

async fn from_context(docker: Docker) {
    let request = docker
        .build()
        .tag(docker.name("built"))
        .no_cache(true)
        .rm(true);
    assert_builds(&docker, request.context(context(STEPS)).send().await).await;
}

async fn from_streamed_context(docker: Docker) {
    let pieces: Vec<_> = context(STEPS)
        .chunks(999)
        .map(|piece| Ok(Bytes::copy_from_slice(piece)))
        .collect();
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    let request = docker
        .build()
        .tag(docker.name("built"))
        .no_cache(true)
        .force_rm(true);
    assert_builds(&docker, request.context(body).send().await).await;
}

async fn assert_builds(docker: &Docker, sent: Result<JsonStream<JsonMessage>, Error>) {
    let text = text(&read::items(sent.expect("a build")).await);
    for part in [
        &format!("FROM {IMAGE}\n"),
        "\nfull of tea\n",
        "Step 5/5 : CMD",
    ] {
        assert!(text.contains(part), "no {part:?} in {text}");
    }
    let (_, short) = text.split_once("Successfully built ").expect("an image");
    let short = short.lines().next().expect("its short ID");
    let name = docker.name("built");
    let id = docker.inspect_image(&name).await.id;
    assert!(
        id.trim_start_matches("sha256:").starts_with(short),
        "{short} {id}"
    );

    let config = ContainerConfig {
        image: Some(name),
        cmd: Vec::new(),
        ..shell("")
    };
    let container = docker.run("from-it", config).await;
    assert_eq!(docker.wait(&container).await, 0);
    assert_eq!(docker.output(&container).await.0, "12\nlow\n");
}

async fn quiet(docker: Docker) {
    let request = docker.build().tag(docker.name("built")).quiet(true);
    let messages = request.context(context("RUN echo not shown")).send().await;
    let text = text(&read::items(messages.expect("a build")).await);
    assert!(!text.lines().any(|line| line == "not shown"), "{text}");
    assert_eq!(
        text.trim(),
        docker.inspect_image(&docker.name("built")).await.id
    );
}

/// A step that goes on only when somebody has read its output.
async fn streams_its_output(docker: Docker) {
    let lines = "RUN trap 'exit 0' USR1; echo waiting; while :; do sleep 0.1; done";
    let request = docker.build().tag(docker.name("built")).no_cache(true);
    let messages = request.context(context(lines)).send().await;
    let mut messages = messages.expect("a build");
    let mut seen = Vec::new();
    while !text(&seen).ends_with("waiting\n") {
        seen.push(
            messages
                .next()
                .await
                .expect("more output")
                .expect("a message"),
        );
    }
    let seen = text(&seen);
    let (_, container) = seen.split_once("Running in ").expect("a container");
    let container = container.lines().next().expect("its ID");
    docker
        .container_kill(container)
        .signal("USR1")
        .send()
        .await
        .expect("a signal");
    let rest = text(&read::items(messages).await);
    assert!(rest.contains("Successfully built "), "{rest}");
}

async fn failing_step(docker: Docker) {
    let request = docker
        .build()
        .tag(docker.name("built"))
        .no_cache(true)
        .force_rm(true);
    let lines = "RUN echo before; exit 9\nRUN echo never";
    let messages = request.context(context(lines)).send().await;
    let (items, message, item) = failure::in_band(messages.expect("a build")).await;
    assert!(text(&items).contains("\nbefore\n"), "{items:?}");
    let command = "'/bin/sh -c echo before; exit 9'";
    assert!(
        message.contains(command) && message.ends_with("returned a non-zero code: 9"),
        "{message}"
    );
    let item: JsonMessage = serde_json::from_str(&item).expect("a message");
    let detail = item.error_detail.expect("the parts");
    assert_eq!((detail.code, detail.message), (Some(9), Some(message)));
    let image = docker.image_inspect(docker.name("built")).send().await;
    assert!(image.expect_err("no image").is_not_found());
}

async fn failing_copy(docker: Docker) {
    let messages = docker
        .build()
        .context(context("COPY absent /"))
        .send()
        .await;
    let (_, message, _) = failure::in_band(messages.expect("a build")).await;
    assert!(message.contains("absent"), "{message}");
}

/// What a build printed.
fn text(messages: &[JsonMessage]) -> String {
    let stream = |message: &JsonMessage| message.stream.clone();
    messages.iter().filter_map(stream).collect()
}
