//! The files of containers, and their volumes.

use serde_json::json;

use crate::support::{names, refusal, setup};

#[tokio::test]
async fn what_changed_is_told() {
    let setup = setup();
    let id = setup.run("echo x > /tmp/new", json!({})).await;
    setup.wait(&id).await;
    let changes = setup.docker.container_changes(&id).send().await.unwrap();
    let told: Vec<_> = changes.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(told, ["/tmp", "/tmp/new"]);
}

#[tokio::test]
async fn files_go_out_in_archives() {
    let setup = setup();
    let id = setup.run("echo x > /tmp/new", json!({})).await;
    setup.wait(&id).await;
    let all = setup.docker.container_export(&id).send().await.unwrap();
    let all = names(all).await;
    assert!(all.contains(&"tmp/new".to_owned()), "{all:?}");
    assert!(all.contains(&".dockerenv".to_owned()), "{all:?}");
    let copy = |path: &str| {
        let source = longshore::v1_16::CopyRequest {
            resource: path.to_owned(),
        };
        setup.docker.container_copy(&id, source).send()
    };
    let part = names(copy("/tmp/new").await.unwrap()).await;
    assert_eq!(part, ["new"]);
    let text = format!("Could not find the file /nope in container {id}");
    assert_eq!(refusal(copy("/nope").await), (500, text));
}

#[tokio::test]
async fn volumes_are_not_part_of_the_container_and_can_be_shared() {
    let setup = setup();
    let more = json!({"Volumes": {"/data": {}}});
    let id = setup.named("one", "echo kept > /data/file", more).await;
    setup.start(&id).await;
    setup.wait(&id).await;
    let found = setup.inspect("one").await;
    let host = found.volumes.get("/data").unwrap();
    assert!(host.starts_with("/var/lib/docker/vfs/dir/"), "{host}");
    let changes = setup.docker.container_changes("one").send().await.unwrap();
    assert!(!changes.iter().any(|one| one.path == "/data/file"));
    let from = json!({"HostConfig": {"VolumesFrom": ["one:ro"]}});
    let script = "cat /data/file; echo x > /data/file || echo refused";
    assert_eq!(setup.output(script, from).await, "kept\nrefused\n");
    let source = longshore::v1_16::CopyRequest {
        resource: "/data".to_owned(),
    };
    let copied = setup.docker.container_copy("one", source).send().await;
    let copied = names(copied.unwrap()).await;
    assert!(
        copied.iter().any(|name| name.ends_with("data/file")),
        "{copied:?}"
    );
}

#[tokio::test]
async fn a_directory_of_the_host_is_empty_and_shared() {
    let setup = setup();
    let more = json!({"HostConfig": {"Binds": ["/etc:/host"]}});
    assert_eq!(
        setup
            .output("ls /host; echo x > /host/y", more.clone())
            .await,
        ""
    );
    assert_eq!(setup.output("ls /host", more).await, "y\n");
    let bad = json!({"HostConfig": {"Binds": ["etc:/host"]}});
    let value = crate::support::script("true", bad);
    let bad = setup.docker.container_create(crate::support::config(value));
    let text = "cannot bind mount volume: etc volume paths must be absolute.";
    assert_eq!(refusal(bad.send().await), (500, text.to_owned()));
}

#[tokio::test]
async fn the_program_finds_its_surroundings() {
    let setup = setup();
    let more = json!({
        "Hostname": "web", "WorkingDir": "/made/here", "Env": ["A=b"],
        "HostConfig": {"ExtraHosts": ["other:10.0.0.1"], "Dns": ["1.2.3.4"]},
    });
    let script = "pwd; echo $A $HOSTNAME; cat /etc/hostname /etc/hosts /etc/resolv.conf";
    let output = setup.output(script, more).await;
    assert!(
        output.starts_with("/made/here\nb web\nweb\n172.17.0.2\tweb\n"),
        "{output}"
    );
    assert!(output.contains("10.0.0.1\tother\n"), "{output}");
    assert!(output.ends_with("nameserver 1.2.3.4\n"), "{output}");
}
