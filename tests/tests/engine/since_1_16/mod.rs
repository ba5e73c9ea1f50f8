//! What there is since API 1.16.

use std::collections::BTreeMap;
use std::time::Duration;

use longshore::runtime::Timestamp;

use super::api::ExecStartAnswer;
use super::api::{ContainerConfig, ExecConfig, ExecStartConfig};
use super::docker::{Docker, idle, shell, words};
use crate::daemon::IMAGE;
use crate::failure::refusal;
use crate::read;
use crate::scenario::scenarios;

scenarios!(
    "since_1_16":
    exec_inspect,
    exec_inspect_of_nothing,
    events_filtered,
    list_by_name_and_id,
    state_of_a_container_that_cannot_start,
    mac_address,
    info_of_the_host,
);

async fn exec_inspect(docker: Docker) {
    let container = docker.run("host", idle()).await;
    let script = "echo ready; exit 7";
    let config = ExecConfig {
        attach_stdout: Some(true),
        cmd: words(["sh", "-c", script]),
        ..ExecConfig::default()
    };
    let id = docker.exec_create(&container, config).send().await;
    let id = id.expect("a command").id;
    let before = docker.exec_inspect(&id).send().await.expect("the command");
    assert_eq!((before.id.as_str(), before.running), (id.as_str(), false));
    assert!(before.open_stdout && !before.open_stdin && !before.open_stderr);
    let process = before.process_config;
    assert_eq!((process.entrypoint.as_str(), process.tty), ("sh", false));
    assert_eq!(process.arguments, ["-c", script]);

    let started = docker
        .exec_start(&id, ExecStartConfig::default())
        .send()
        .await;
    let ExecStartAnswer::Attached(attached) = started.expect("a command that runs") else {
        panic!("not attached")
    };
    assert_eq!(read::output(attached.output).await.0, "ready\n");
    let after = ended(&docker, &id).await;
    assert_eq!(after, Some(7));
}

/// The status of a command, which may come a moment later than the end of its output.
async fn ended(docker: &Docker, id: &str) -> Option<i64> {
    loop {
        let command = docker.exec_inspect(id).send().await.expect("the command");
        if !command.running {
            return command.exit_code;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn exec_inspect_of_nothing(docker: Docker) {
    let error = docker.exec_inspect("absent").send().await;
    let error = error.expect_err("no such command");
    let message = "No such exec instance: absent";
    assert_eq!(
        refusal(&error),
        ("exec_inspect", docker.api_version(), 404, message)
    );
}

async fn events_filtered(docker: Docker) {
    let since = Timestamp::now_utc() - Duration::from_secs(1);
    let id = docker.run_to_end("one", "true").await;
    let other = docker.run_to_end("other", "true").await;
    let until = Timestamp::now_utc() + Duration::from_secs(1);
    let filters = [
        ("container", id.as_str()),
        ("event", "die"),
        ("image", IMAGE),
    ];
    let filters = filters.map(|(key, value)| (key.to_owned(), vec![value.to_owned()]));
    let events = docker
        .events()
        .since(since)
        .until(until)
        .filters(filters.into());
    let events = read::items(events.send().await.expect("the events")).await;
    let [die] = &events[..] else {
        panic!("not one event: {events:?}")
    };
    assert_eq!(
        (die.id.as_ref(), die.status.as_deref()),
        (Some(&id), Some("die"))
    );
    assert_ne!(die.id.as_ref(), Some(&other));
}

async fn list_by_name_and_id(docker: Docker) {
    let ids = [
        docker.create("left", idle()).await,
        docker.create("right", idle()).await,
    ];
    for (key, value) in [("name", docker.name("right")), ("id", ids[1].clone())] {
        let filters = BTreeMap::from([(key.to_owned(), vec![value])]);
        let found = docker
            .container_list()
            .all(true)
            .filters(filters)
            .send()
            .await;
        let found: Vec<_> = found
            .expect("the containers")
            .into_iter()
            .map(|row| row.id)
            .collect();
        assert_eq!(found, ids[1..], "{key}");
    }
}

async fn state_of_a_container_that_cannot_start(docker: Docker) {
    let config = ContainerConfig {
        cmd: words(["/no/such/program"]),
        ..shell("")
    };
    let id = docker.create("broken", config).await;
    let error = docker
        .container_start(&id)
        .send()
        .await
        .expect_err("no program");
    assert!(
        error
            .message()
            .is_some_and(|said| said.contains("/no/such/program")),
        "{error}"
    );
    let state = docker.inspect(&id).await.state;
    assert!(state.error.contains("/no/such/program"), "{state:?}");
    assert!(
        !state.running && !state.oom_killed && state.exit_code == 127,
        "{state:?}"
    );
}

async fn mac_address(docker: Docker) {
    let config = ContainerConfig {
        mac_address: Some("02:42:ac:11:00:07".to_owned()),
        ..idle()
    };
    let id = docker.create("addressed", config.clone()).await;
    let found = docker.inspect(&id).await.config.mac_address;
    assert_eq!(found, config.mac_address);
}

async fn info_of_the_host(docker: Docker) {
    let info = docker.info().send().await.expect("the state");
    assert!(!info.id.is_empty(), "{info:?}");
    assert!(info.name.is_some_and(|name| !name.is_empty()));
    assert!(info.ncpu >= 1 && info.mem_total > 1 << 20);
    assert_eq!(info.labels, [""; 0]);
    let root = docker.test.daemon_dir().join("data");
    assert_eq!(info.docker_root_dir, root.display().to_string());
}
