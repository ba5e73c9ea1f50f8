//! A host config for a new container, and filters by state.

use std::collections::BTreeMap;

use super::api::{ContainerConfig, HostConfig};
use super::docker::{Docker, idle, shell, words};
use crate::scenario::scenarios;

scenarios!("since_1_15": create_with_host_config, list_by_state, network_settings);

async fn create_with_host_config(docker: Docker) {
    let host = HostConfig {
        network_mode: Some("none".to_owned()),
        extra_hosts: words(["beacon:192.0.2.7"]),
        privileged: Some(false),
        ..HostConfig::default()
    };
    let config = ContainerConfig {
        host_config: Some(host.clone()),
        network_disabled: None,
        ..shell("cat /etc/hosts")
    };
    let id = docker.run("hosted", config).await;
    assert_eq!(docker.wait(&id).await, 0);
    let (hosts, _) = docker.output(&id).await;
    assert!(
        hosts.lines().any(|line| line == "192.0.2.7\tbeacon"),
        "{hosts}"
    );
    let found = docker.inspect(&id).await.host_config;
    assert_eq!(found.network_mode, host.network_mode);
    assert_eq!(found.extra_hosts, host.extra_hosts);
}

async fn list_by_state(docker: Docker) {
    let running = docker.run("running", idle()).await;
    let paused = docker.run("paused", idle()).await;
    docker
        .container_pause(&paused)
        .send()
        .await
        .expect("a pause");
    let exited = docker.run_to_end("exited", "true").await;
    for (state, expected) in [
        ("running", [true, false, false]),
        ("paused", [false, true, false]),
        ("exited", [false, false, true]),
    ] {
        let filters = BTreeMap::from([("status".to_owned(), vec![state.to_owned()])]);
        let found = docker
            .container_list()
            .all(true)
            .filters(filters)
            .send()
            .await;
        let found = found.expect("the containers");
        let seen = [&running, &paused, &exited].map(|id| found.iter().any(|row| &row.id == id));
        assert_eq!(seen, expected, "{state}");
    }
}

async fn network_settings(docker: Docker) {
    let id = docker.run("alone", idle()).await;
    let network = docker.inspect(&id).await.network_settings;
    assert_eq!(
        (network.mac_address.as_str(), network.ip_address.as_str()),
        ("", "")
    );
    assert!(network.ports.is_empty(), "{network:?}");
}
