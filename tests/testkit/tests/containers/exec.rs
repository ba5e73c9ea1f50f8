//! Commands in containers that run.

use longshore::v1_16::{ExecStartAnswer, ExecStartConfig};
use serde_json::{Value, json};
use tokio::io::AsyncWriteExt as _;

use crate::support::{FOREVER, Setup, config, everything, refusal, setup};

async fn prepared(setup: &Setup, container: &str, more: Value) -> String {
    let mut value = json!({"AttachStdout": true, "AttachStderr": true});
    let more = more.as_object().cloned().unwrap();
    value.as_object_mut().unwrap().extend(more);
    let created = setup.docker.exec_create(container, config(value));
    created.send().await.unwrap().id
}

async fn started(setup: &Setup, id: &str, detach: bool) -> ExecStartAnswer {
    let config = ExecStartConfig { detach, tty: false };
    setup.docker.exec_start(id, config).send().await.unwrap()
}

async fn talk(setup: &Setup, id: &str) -> (String, String) {
    match started(setup, id, false).await {
        ExecStartAnswer::Attached(attached) => everything(attached).await,
        ExecStartAnswer::Detached => panic!("it is not detached"),
    }
}

#[tokio::test]
async fn a_command_runs_in_the_container() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({"Env": ["A=b"]})).await;
    let command = json!({"Cmd": ["sh", "-c", "echo $A; echo x > /tmp/x; echo e >&2; exit 3"]});
    let exec = prepared(&setup, &id, command).await;
    let before = setup.docker.exec_inspect(&exec).send().await.unwrap();
    assert!(!before.running);
    assert_eq!(before.container.unwrap().id, id);
    let texts = talk(&setup, &exec).await;
    assert_eq!(texts, ("b\n".to_owned(), "e\n".to_owned()));
    let after = setup.docker.exec_inspect(&exec).send().await.unwrap();
    assert_eq!((after.running, after.exit_code), (false, Some(3)));
    assert_eq!(after.process_config.entrypoint, "sh");
    let changes = setup.docker.container_changes(&id).send().await.unwrap();
    assert!(changes.iter().any(|one| one.path == "/tmp/x"));
}

#[tokio::test]
async fn input_ends_when_the_client_closes_its_half() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let exec = prepared(&setup, &id, json!({"Cmd": ["cat"], "AttachStdin": true})).await;
    let ExecStartAnswer::Attached(mut attached) = started(&setup, &exec, false).await else {
        panic!("it is not detached");
    };
    attached.input.write_all(b"hello").await.unwrap();
    attached.input.shutdown().await.unwrap();
    assert_eq!(everything(attached).await.0, "hello");
}

#[tokio::test]
async fn a_detached_command_answers_once_it_runs() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let exec = prepared(&setup, &id, json!({"Cmd": ["sleep", "1000"], "Tty": true})).await;
    let answer = started(&setup, &exec, true).await;
    assert!(matches!(answer, ExecStartAnswer::Detached));
    let found = setup.docker.exec_inspect(&exec).send().await.unwrap();
    assert!(found.running && found.process_config.tty);
    setup
        .docker
        .exec_resize(&exec, 24, 80)
        .send()
        .await
        .unwrap();
    setup.docker.container_kill(&id).send().await.unwrap();
    let gone = setup.docker.exec_inspect(&exec).send().await;
    let text = format!("No such exec instance '{exec}' found in daemon");
    assert_eq!(refusal(gone), (404, text));
}

#[tokio::test]
async fn what_cannot_run_says_why() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let exec = prepared(&setup, &id, json!({"Cmd": ["nope"]})).await;
    let text = talk(&setup, &exec).await.0;
    let why = "exec: \"nope\": executable file not found in $PATH";
    assert_eq!(
        text,
        format!(
            "Error starting exec command in container {exec}: Cannot run exec command {exec} in \
             container {id}: {why}\n"
        )
    );
    let create = |value| setup.docker.exec_create(&id, config(value)).send();
    let empty = create(json!({"Cmd": []})).await;
    assert_eq!(
        refusal(empty),
        (500, "No exec command specified".to_owned())
    );
    setup.docker.container_pause(&id).send().await.unwrap();
    let text = format!("Container {id} is paused, unpause the container before exec");
    assert_eq!(refusal(create(json!({"Cmd": ["x"]})).await), (500, text));
    setup.docker.container_unpause(&id).send().await.unwrap();
    setup.remove(&id).await;
    let none = create(json!({"Cmd": ["x"]})).await;
    assert_eq!(refusal(none).0, 404);
}
