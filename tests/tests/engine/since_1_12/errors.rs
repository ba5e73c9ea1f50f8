//! What the daemon refuses, as errors with a status and a message.

use longshore::runtime::{Body, Bytes, Error};

use super::api::{ContainerConfig, CopyRequest};
use super::docker::{Docker, idle, shell};
use crate::daemon::IMAGE;
use crate::failure::{errors, refusal};
use crate::scenario::scenarios;

scenarios!(
    "errors":
    no_such_container,
    no_such_image,
    image_to_create_from,
    conflicts,
    not_running,
    bad_requests,
    failures_of_the_server,
    of_a_build,
    of_a_copy,
    before_the_body_is_read,
);

async fn no_such_container(docker: Docker) {
    let name = docker.name("absent");
    let source = CopyRequest {
        resource: "/".to_owned(),
    };
    let errors = errors![
        docker.container_inspect(&name),
        docker.container_top(&name),
        docker.container_logs(&name).stdout(true),
        docker.container_changes(&name),
        docker.container_export(&name),
        docker.container_resize(&name, 1, 1),
        docker.container_start(&name),
        docker.container_stop(&name),
        docker.container_restart(&name),
        docker.container_kill(&name),
        docker.container_pause(&name),
        docker.container_unpause(&name),
        docker.container_attach(&name).stream(true).stdout(true),
        docker
            .container_attach(&name)
            .stream(true)
            .stdout(true)
            .upgrade(true),
        docker.container_wait(&name),
        docker.container_remove(&name),
        docker.container_copy(&name, source),
        docker.commit(&name),
    ];
    let message = format!("No such container: {name}");
    for error in errors {
        let (operation, version, status, said) = refusal(&error);
        assert_eq!(
            (version, status),
            (docker.api_version(), 404),
            "{operation}"
        );
        assert!(said.ends_with(&message), "{operation}: {said}");
        assert!(error.is_not_found());
    }
}

async fn no_such_image(docker: Docker) {
    let name = docker.name("absent");
    let errors = errors![
        docker.image_inspect(&name),
        docker.image_history(&name),
        docker.image_tag(&name, "other"),
        docker.image_remove(&name),
    ];
    for error in errors {
        let (_, version, status, message) = refusal(&error);
        assert_eq!((version, status), (docker.api_version(), 404));
        assert!(
            message.contains(&format!("No such image: {name}")),
            "{message}"
        );
    }
}

async fn image_to_create_from(docker: Docker) {
    let name = docker.name("absent");
    let config = ContainerConfig {
        image: Some(name.clone()),
        ..idle()
    };
    let error = docker
        .container_create(config)
        .send()
        .await
        .expect_err("no image");
    let message = format!("No such image: {name}:latest");
    assert_eq!(
        refusal(&error),
        ("container_create", docker.api_version(), 404, &*message)
    );
}

async fn conflicts(docker: Docker) {
    let id = docker.run("taken", idle()).await;
    let name = docker.name("taken");
    let image = docker.name("used");
    docker
        .commit(&id)
        .repo(&image)
        .send()
        .await
        .expect("an image");
    let user = ContainerConfig {
        image: Some(image.clone()),
        ..idle()
    };
    docker.create("user", user).await;
    let errors = errors![
        docker.container_create(idle()).name(&name),
        docker.container_remove(&id),
        docker.image_remove(&image),
    ];
    for (error, part) in errors.iter().zip([&*name, &*id, "(must force)"]) {
        let (_, version, status, message) = refusal(error);
        assert_eq!((version, status), (docker.api_version(), 409), "{message}");
        assert!(message.contains(part), "{message}");
        assert!(error.is_conflict() && !error.is_not_found());
    }
}

async fn not_running(docker: Docker) {
    let id = docker.create("asleep", idle()).await;
    let errors = errors![
        docker.container_top(&id),
        docker.container_pause(&id),
        docker.container_resize(&id, 1, 1),
    ];
    for error in errors {
        let (_, version, status, message) = refusal(&error);
        assert_eq!((version, status), (docker.api_version(), 409));
        assert_eq!(message, format!("Container {id} is not running"));
    }
}

async fn bad_requests(docker: Docker) {
    let id = docker.run("kept", idle()).await;
    let errors = errors![
        docker.container_create(idle()).name("with a blank"),
        docker.container_create(ContainerConfig {
            image: Some(IMAGE.to_owned()),
            ..ContainerConfig::default()
        }),
        docker.container_logs(&id),
        docker.container_kill(&id).signal("SIGNONE"),
        docker.image_create().from_image("UPPER"),
    ];
    let parts = [
        "Invalid container name (with a blank)",
        "No command specified",
        "you must choose at least one stream",
        "Invalid signal: SIGNONE",
        "repository name must be lowercase",
    ];
    assert_refused(&docker, &errors, 400, &parts);
}

async fn failures_of_the_server(docker: Docker) {
    let errors = errors![
        docker.image_tag(IMAGE, "UPPER"),
        docker
            .image_create()
            .from_src("-")
            .repo(docker.name("rubbish"))
            .archive("no archive".repeat(99)),
        docker.build().context("no archive".repeat(99)),
    ];
    let parts = [
        "repository name must be lowercase",
        "invalid tar header",
        "invalid tar header",
    ];
    assert_refused(&docker, &errors, 500, &parts);
}

fn assert_refused(docker: &Docker, errors: &[Error], expected: u16, parts: &[&str]) {
    assert_eq!(errors.len(), parts.len());
    for (error, part) in errors.iter().zip(parts) {
        let (_, version, status, message) = refusal(error);
        assert_eq!(
            (version, status),
            (docker.api_version(), expected),
            "{message}"
        );
        assert!(message.contains(part), "{message}");
        assert!(error.to_string().contains(message), "{error}");
    }
}

async fn of_a_build(docker: Docker) {
    let context = crate::archive::of(&[("Dockerfile", "FRM nothing\n")]);
    let error = docker.build().context(context).send().await;
    let error = error.expect_err("a Dockerfile that means nothing");
    let message = "dockerfile parse error line 1: unknown instruction: FRM";
    assert_eq!(
        refusal(&error),
        ("build", docker.api_version(), 400, message)
    );
}

async fn of_a_copy(docker: Docker) {
    let id = docker.create("bad", shell("true")).await;
    let source = CopyRequest {
        resource: "/absent".to_owned(),
    };
    let error = docker.container_copy(&id, source).send().await;
    let error = error.expect_err("no file");
    let (_, _, status, message) = refusal(&error);
    assert_eq!(status, 404);
    assert!(message.contains("/absent"), "{message}");
}

/// The daemon answers, and leaves most of what is sent unread.
async fn before_the_body_is_read(docker: Docker) {
    let pieces = (0..512).map(|_| Ok(Bytes::from(vec![0; 64 << 10])));
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    let errors = errors![
        docker
            .image_create()
            .from_src("-")
            .repo("UPPER")
            .archive(vec![0; 32 << 20]),
        docker
            .image_create()
            .from_src("-")
            .repo("UPPER")
            .archive(body),
    ];
    assert_refused(
        &docker,
        &errors,
        400,
        &["must be lowercase", "must be lowercase"],
    );
}
