//! Names that look like paths reach no other route than their own.

use longshore::runtime::ErrorKind;

use super::api::CopyRequest;
use super::docker::{Docker, idle};
use crate::daemon::IMAGE;
use crate::failure::{errors, refusal};
use crate::scenario::scenarios;

scenarios!("routes": names_with_dots, names_with_other_signs, name_to_create);

/// Such names are refused before anything is sent.
async fn names_with_dots(docker: Docker) {
    let (client, tap) = docker.tapped().await;
    for name in [
        &format!("../images/{IMAGE}"),
        "../images/x",
        "..",
        ".",
        "x/../../images/x",
        "./x",
        "x/..",
        "",
    ] {
        let source = CopyRequest {
            resource: "/".to_owned(),
        };
        let errors = errors![
            client.container_inspect(name),
            client.container_top(name),
            client.container_logs(name).stdout(true),
            client.container_changes(name),
            client.container_export(name),
            client.container_resize(name, 1, 1),
            client.container_start(name),
            client.container_stop(name),
            client.container_restart(name),
            client.container_kill(name),
            client.container_pause(name),
            client.container_unpause(name),
            client.container_attach(name),
            client.container_attach_websocket(name),
            client.container_wait(name),
            client.container_remove(name),
            client.container_copy(name, source),
            client.image_inspect(name),
            client.image_history(name),
            client.image_tag(name, "other"),
            client.image_remove(name),
            client.image_get(name),
        ];
        for error in errors {
            let ErrorKind::InvalidParameter { name: argument, .. } = error.kind() else {
                panic!("{name:?}: {error:?}")
            };
            assert!(["id", "name"].contains(&argument.as_str()), "{error}");
        }
    }
    assert_eq!(tap.lines(), [""; 0]);
}

/// Signs that mean something in a URL arrive as part of the name.
async fn names_with_other_signs(docker: Docker) {
    let id = docker.create("known", idle()).await;
    for end in [
        "?all=1", "#top", "%2fjson", "&x", " ", ";v=1", "é", "+", "\\..\\x", "/json",
    ] {
        let name = format!("{id}{end}");
        let error = docker.container_inspect(&name).send().await;
        let error = error.expect_err("no such container");
        let message = format!("No such container: {name}");
        let expected = (
            "container_inspect",
            docker.api_version(),
            404,
            message.trim(),
        );
        assert_eq!(refusal(&error), expected);
    }
}

async fn name_to_create(docker: Docker) {
    let refused = docker
        .container_create(idle())
        .name("../images/x")
        .send()
        .await;
    let refused = refused.expect_err("no name for a container");
    let (operation, version, status, message) = refusal(&refused);
    assert_eq!(
        (operation, version, status),
        ("container_create", docker.api_version(), 400)
    );
    assert!(
        message.starts_with("Invalid container name (../images/x)"),
        "{message}"
    );
}
