//! What old versions do in another way.

use longshore::client::Client;
use longshore::versions::{V1_0, V1_1, V1_2, V1_3, V1_4, V1_9, V1_11, V1_13, V1_15, V1_16};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::{FOREVER, Setup, config, everything, frames, refusal, script, setup};

/// A container that runs, with a port published in the old notation.
async fn published(setup: &Setup) -> String {
    let docker: Client<V1_4> = setup.daemon.client().unwrap();
    let value = script(FOREVER, json!({"PortSpecs": ["8080:80", "53/udp"]}));
    let created = docker.container_create(config(value)).send().await.unwrap();
    docker.container_start(&created.id).send().await.unwrap();
    created.id
}

#[tokio::test]
async fn ports_are_a_text_and_a_mapping() {
    let setup = setup();
    let id = published(&setup).await;
    let v2: Client<V1_2> = setup.daemon.client().unwrap();
    let v4: Client<V1_4> = setup.daemon.client().unwrap();
    let row = v4.container_list().send().await.unwrap().remove(0);
    assert_eq!(row.ports, "49153->53/udp, 8080->80");
    let flat = v2.container_inspect(&id).send().await.unwrap();
    assert_eq!(flat.network_settings.port_mapping["80"], "8080");
    assert_eq!(flat.network_settings.ip_address, "172.17.0.2");
    let nested = v4.container_inspect(&id).send().await.unwrap();
    let mapping = nested.network_settings.port_mapping;
    assert_eq!(mapping["Tcp"]["80"], "8080");
    assert_eq!(mapping["Udp"]["53"], "49153");
}

#[tokio::test]
async fn removing_a_container_that_runs_went_from_stopping_to_refusing() {
    let setup = setup();
    let oldest: Client<V1_0> = setup.daemon.client().unwrap();
    let v9: Client<V1_9> = setup.daemon.client().unwrap();
    let v13: Client<V1_13> = setup.daemon.client().unwrap();
    let id = setup.run(FOREVER, json!({})).await;
    let text = "Impossible to remove a running container, please stop it first";
    let refused = v9.container_remove(&id).send().await;
    assert_eq!(refusal(refused), (406, text.to_owned()));
    let refused = v13.container_remove(&id).send().await;
    assert_eq!(refusal(refused), (406, format!("{text} or use -f")));
    oldest.container_remove(&id).send().await.unwrap();
}

#[tokio::test]
async fn starting_twice_was_an_error() {
    let setup = setup();
    let docker: Client<V1_9> = setup.daemon.client().unwrap();
    let id = setup.run(FOREVER, json!({})).await;
    let again = docker.container_start(&id).send().await;
    let why = format!("The container {id} is already running.");
    let text = format!("Cannot start container {id}: {why}");
    assert_eq!(refusal(again), (500, text));
}

#[tokio::test]
async fn attaching_had_no_frames_and_once_wanted_a_container_that_runs() {
    let setup = setup();
    let id = setup.run("echo out; echo err >&2", json!({})).await;
    setup.wait(&id).await;
    let docker: Client<V1_2> = setup.daemon.client().unwrap();
    let attach = docker.container_attach(&id).logs(true);
    let attached = attach.stdout(true).stderr(true).send().await.unwrap();
    assert_eq!(everything(attached).await.0, "out\nerr\n");
    let docker: Client<V1_1> = setup.daemon.client().unwrap();
    let attach = docker.container_attach(&id).stream(true);
    let attached = attach.stdout(true).send().await.unwrap();
    let text = "Error: Impossible to attach to a stopped container, start it first\n";
    assert_eq!(everything(attached).await.0, text);
}

#[tokio::test]
async fn processes_were_objects() {
    let setup = setup();
    let id = setup.run("sleep 1000", json!({})).await;
    let docker: Client<V1_3> = setup.daemon.client().unwrap();
    let processes = docker.container_top(&id).send().await.unwrap();
    assert_eq!(processes.first().unwrap().tty, "?");
}

#[tokio::test]
async fn times_in_logs_stood_between_brackets() {
    let setup = setup();
    let id = setup.run("echo a", json!({})).await;
    setup.wait(&id).await;
    let docker: Client<V1_11> = setup.daemon.client().unwrap();
    let logs = docker.container_logs(&id).stdout(true).timestamps(true);
    let text = frames(logs.send().await.unwrap()).await.0;
    assert_eq!(text, "[Dec 16 10:00:00.000] a\n");
    let none = docker.container_logs(&id).send().await.unwrap();
    let text = "Error running logs job: You must choose at least one stream\n";
    assert_eq!(frames(none).await.0, text);
}

#[tokio::test]
async fn a_container_had_what_the_host_has_today() {
    let setup = setup();
    let docker: Client<V1_9> = setup.daemon.client().unwrap();
    let given = script(FOREVER, json!({"Dns": ["1.1.1.1"], "VolumesFrom": ""}));
    let created = docker.container_create(config(given)).send().await.unwrap();
    let inspected = docker.container_inspect(&created.id).send().await.unwrap();
    assert_eq!(inspected.config.dns, ["1.1.1.1"]);
    let commit = docker.commit(&created.id).repo("made");
    let commit = commit.config(config(json!({"Image": "", "Dns": ["8.8.8.8"]})));
    commit.send().await.unwrap();
    let image = docker.image_inspect("made").send().await.unwrap();
    assert_eq!(image.config.unwrap().dns, ["8.8.8.8"]);
    assert_eq!(image.container_config.unwrap().dns, ["1.1.1.1"]);

    let docker: Client<V1_15> = setup.daemon.client().unwrap();
    let given = script(FOREVER, json!({"SecurityOpt": ["label:disable"]}));
    let created = docker.container_create(config(given)).send().await.unwrap();
    let inspected = docker.container_inspect(&created.id).send().await.unwrap();
    assert_eq!(inspected.config.security_opt, ["label:disable"]);
    assert_eq!(inspected.app_armor_profile.as_deref(), Some(""));
}

#[tokio::test]
async fn a_container_is_privileged_by_its_configuration_only_where_that_says_so() {
    let setup = setup();
    for (minor, expected) in [(3, false), (4, true), (5, true), (6, false), (8, false)] {
        let body = json!({"Image": "busybox", "Cmd": ["sh"], "Privileged": true});
        let created = said(&setup, &format!("/v1.{minor}/containers/create"), &body).await;
        let id = created["Id"].as_str().unwrap();
        let docker: Client<V1_16> = setup.daemon.client().unwrap();
        docker.container_start(id).send().await.unwrap();
        let inspected = docker.container_inspect(id).send().await.unwrap();
        let privileged = inspected.host_config.privileged;
        assert_eq!(privileged, Some(expected), "1.{minor}");
    }
}

/// What is answered to JSON that no typed client sends.
async fn said(setup: &Setup, path: &str, body: &Value) -> Value {
    let body = body.to_string();
    let length = body.len();
    let head = format!("POST {path} HTTP/1.0\r\nContent-Type: application/json\r\n");
    let request = format!("{head}Content-Length: {length}\r\n\r\n{body}");
    let mut connection = setup.daemon.connector().connect().await.unwrap();
    connection.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}
