//! Containers that are made, listed, inspected and removed.

use std::collections::BTreeSet;
use std::fs;

use super::api::{ContainerConfig, ContainerSummary, HostConfig};
use super::docker::{Docker, idle, shell, words};
use crate::daemon::IMAGE;
use crate::scenario::scenarios;

scenarios!(
    "containers":
    create_and_inspect,
    create_without_name,
    list,
    list_between,
    list_with_sizes,
    start_with_host_config,
    remove,
    remove_running,
);

async fn create_and_inspect(docker: Docker) {
    let config = ContainerConfig {
        hostname: Some("harbour".to_owned()),
        user: Some("nobody".to_owned()),
        env: words(["TIDE=high", "EMPTY="]),
        working_dir: Some("/tmp".to_owned()),
        entrypoint: words(["sh"]),
        cmd: words(["-c", "id -un; pwd; hostname; echo $TIDE"]),
        volumes: BTreeSet::from(["/data".to_owned()]),
        exposed_ports: BTreeSet::from(["80/tcp".to_owned(), "53/udp".to_owned()]),
        ..shell("")
    };
    let created = docker
        .container_create(config.clone())
        .name(docker.name("full"));
    let created = created.send().await.expect("a container");
    assert_eq!(created.warnings, [""; 0]);
    let container = docker.inspect(&docker.name("full")).await;
    assert_eq!(container.id, created.id);
    assert_eq!(container.name, format!("/{}", docker.name("full")));
    assert_eq!(container.image, docker.inspect_image(IMAGE).await.id);
    assert_eq!(container.path, "sh");
    assert_eq!(container.args, config.cmd);
    let state = &container.state;
    assert!(!state.running && !state.paused && state.pid == 0 && state.exit_code == 0);
    assert_eq!((state.started_at.year(), state.finished_at.year()), (1, 1));
    assert_same(&container.config, &config);

    docker.start(&created.id).await;
    assert_eq!(docker.wait(&created.id).await, 0);
    let (stdout, stderr) = docker.output(&created.id).await;
    assert_eq!(stdout, "nobody\n/tmp\nharbour\nhigh\n");
    assert_eq!(stderr, "");
}

fn assert_same(found: &ContainerConfig, sent: &ContainerConfig) {
    assert_eq!(found.hostname, sent.hostname);
    assert_eq!(found.user, sent.user);
    assert_eq!(found.env, sent.env);
    assert_eq!(found.working_dir, sent.working_dir);
    assert_eq!(found.entrypoint, sent.entrypoint);
    assert_eq!(found.cmd, sent.cmd);
    assert_eq!(found.volumes, sent.volumes);
    assert_eq!(found.exposed_ports, sent.exposed_ports);
    assert_eq!(found.image, sent.image);
    assert_eq!(found.network_disabled, Some(true));
}

async fn create_without_name(docker: Docker) {
    let created = docker.container_create(idle()).send().await;
    let id = created.expect("a container").id;
    let container = docker.inspect(&id[..12]).await;
    assert_eq!(container.id, id);
    assert!(
        container.name.len() > 2 && container.name.starts_with('/'),
        "{container:?}"
    );
    assert_eq!(container.config.hostname.as_deref(), Some(&id[..12]));
}

async fn list(docker: Docker) {
    let created = docker
        .create("created", shell("echo 'a b' > /dev/null"))
        .await;
    let running = docker.run("running", idle()).await;
    let ended = docker.run("ended", shell("exit 3")).await;
    assert_eq!(docker.wait(&ended).await, 3);

    let all = docker.container_list().all(true).send().await;
    let all = all.expect("the containers");
    for (id, name, status) in [
        (&created, "created", ["", "Created"].as_slice()),
        (&running, "running", &["Up "]),
        (&ended, "ended", &["Exited (3) "]),
    ] {
        let row = find(&all, id).expect(name);
        assert_eq!(row.names, [format!("/{}", docker.name(name))]);
        assert_eq!(row.image, IMAGE);
        assert!(
            status.iter().any(|start| row.status.starts_with(start)),
            "{row:?}"
        );
        assert_eq!((row.size_rw, row.size_root_fs), (None, None));
        assert!(row.ports.is_empty(), "{row:?}");
        let created_at = docker.inspect(id).await.created.unix_timestamp();
        assert_eq!(row.created.unix_timestamp(), created_at);
    }
    assert_eq!(
        find(&all, &ended).expect("the row").command,
        "sh -c 'exit 3'"
    );

    let up = docker
        .container_list()
        .send()
        .await
        .expect("the containers");
    let seen = [&created, &running, &ended].map(|id| find(&up, id).is_some());
    assert_eq!(seen, [false, true, false]);
}

async fn list_between(docker: Docker) {
    let mut ids = Vec::new();
    for part in ["one", "two", "three"] {
        ids.push(docker.create(part, idle()).await);
    }
    let (client, tap) = docker.tapped().await;
    let request = client.container_list().all(true).limit(2);
    let found = request.since(&ids[0]).before(&ids[2]).send().await;
    let found = found.expect("the containers");
    assert!(found.len() <= 2, "{found:?}");
    // Newer daemons do not look at `since` and `before`; the older ones have that they ask for.
    let query = format!("all=1&limit=2&since={}&before={}", ids[0], ids[2]);
    let version = docker.api_version();
    let request = format!("GET /v{version}/containers/json?{query} HTTP/1.1");
    assert_eq!(tap.lines(), [request.as_str(), "HTTP/1.1 200 OK"]);
}

async fn list_with_sizes(docker: Docker) {
    let id = docker.run_to_end("sized", "printf 1234567 > /seven").await;
    let all = docker.container_list().all(true).size(true).send().await;
    let all = all.expect("the containers");
    let row = find(&all, &id).expect("the row");
    let below = docker.inspect_image(IMAGE).await.size;
    assert_eq!((row.size_rw, row.size_root_fs), (Some(7), Some(below + 7)));
}

async fn start_with_host_config(docker: Docker) {
    let (config, host) = bound(&docker);
    let id = docker.create("bound", config).await;
    let started = docker
        .container_start(&id)
        .host_config(host.clone())
        .send()
        .await;
    started.expect("a container that starts");
    assert_eq!(docker.wait(&id).await, 0);
    assert_eq!(docker.output(&id).await.0, "ahoy\nread-only\n");
    let found = docker.inspect(&id).await.host_config;
    assert_eq!(found.binds, host.binds);
}

/// A container that reads what is mounted from the host, and what to mount there.
fn bound(docker: &Docker) -> (ContainerConfig, HostConfig) {
    let dir = docker.test.path("bound");
    fs::create_dir(&dir).expect("a directory");
    fs::write(dir.join("greeting"), "ahoy\n").expect("a file");
    let host = HostConfig {
        binds: vec![format!("{}:/mnt:ro", dir.display())],
        ..HostConfig::default()
    };
    let script = "cat /mnt/greeting; touch /mnt/mine 2>/dev/null || echo read-only";
    (shell(script), host)
}

async fn remove(docker: Docker) {
    let id = docker.create("brief", idle()).await;
    let removed = docker.container_remove(&id).volumes(true).send().await;
    removed.expect("a removal");
    let gone = docker.container_inspect(&id).send().await;
    assert!(gone.expect_err("no container").is_not_found());
}

async fn remove_running(docker: Docker) {
    let id = docker.run("stubborn", idle()).await;
    let refused = docker.container_remove(&id).send().await;
    let refused = refused.expect_err("a container that runs");
    assert_eq!(refused.operation(), Some("container_remove"));
    assert!(docker.inspect(&id).await.state.running);
    let removed = docker.container_remove(&id).force(true).send().await;
    removed.expect("a removal");
    let gone = docker.container_inspect(&id).send().await;
    assert!(gone.expect_err("no container").is_not_found());
}

fn find<'a>(containers: &'a [ContainerSummary], id: &str) -> Option<&'a ContainerSummary> {
    containers.iter().find(|container| container.id == id)
}
