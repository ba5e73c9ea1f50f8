//! What there is since API 1.14.

use std::collections::BTreeMap;

use super::api::{HostConfig, RestartPolicy, RestartPolicyName};
use super::docker::{Docker, idle, shell, words};
use crate::read;
use crate::scenario::scenarios;

scenarios!(
    "since_1_14":
    list_by_status_of_exit,
    capabilities,
    restart_policy,
    save_by_tag,
    operating_system,
);

async fn list_by_status_of_exit(docker: Docker) {
    let mut ids = Vec::new();
    for (part, script) in [("good", "exit 0"), ("bad", "exit 41"), ("worse", "exit 42")] {
        let id = docker.run(part, shell(script)).await;
        docker.wait(&id).await;
        ids.push(id);
    }
    for (wanted, expected) in [
        (&["41"][..], [false, true, false]),
        (&["42", "41"], [false, true, true]),
    ] {
        let values = wanted.iter().map(|&value| value.to_owned()).collect();
        let filters = BTreeMap::from([("exited".to_owned(), values)]);
        let found = docker
            .container_list()
            .all(true)
            .filters(filters)
            .send()
            .await;
        let found = found.expect("the containers");
        let seen: Vec<_> = ids
            .iter()
            .map(|id| found.iter().any(|row| &row.id == id))
            .collect();
        assert_eq!(seen, expected, "{wanted:?}");
    }
}

async fn capabilities(docker: Docker) {
    let host = HostConfig {
        cap_add: words(["NET_ADMIN"]),
        cap_drop: words(["CHOWN"]),
        ..HostConfig::default()
    };
    let id = docker
        .create("able", shell("grep CapEff /proc/self/status || true"))
        .await;
    let started = docker
        .container_start(&id)
        .host_config(host.clone())
        .send()
        .await;
    started.expect("a container that starts");
    assert_eq!(docker.wait(&id).await, 0);
    let found = docker.inspect(&id).await.host_config;
    let bare = |list: Vec<String>| -> Vec<String> {
        let names = list.into_iter();
        names
            .map(|name| name.trim_start_matches("CAP_").to_owned())
            .collect()
    };
    assert_eq!(bare(found.cap_add), bare(host.cap_add));
    assert_eq!(bare(found.cap_drop), bare(host.cap_drop));
}

async fn restart_policy(docker: Docker) {
    let policy = RestartPolicy {
        name: RestartPolicyName::OnFailure,
        maximum_retry_count: Some(2),
    };
    let host = HostConfig {
        restart_policy: Some(policy.clone()),
        ..HostConfig::default()
    };
    let id = docker.create("eager", idle()).await;
    let started = docker.container_start(&id).host_config(host).send().await;
    started.expect("a container that starts");
    let container = docker.inspect(&id).await;
    assert_eq!(container.host_config.restart_policy, Some(policy));
    assert!(container.state.running && !container.state.restarting);
}

async fn save_by_tag(docker: Docker) {
    let name = docker.name("saved");
    docker
        .import(&format!("{name}:one"), crate::archive::of(&[("file", "1")]))
        .await;
    docker
        .import(&format!("{name}:two"), crate::archive::of(&[("file", "2")]))
        .await;
    let saved = docker.image_get(format!("{name}:two")).send().await;
    let entries = crate::archive::entries(&read::bytes(saved.expect("an archive")).await);
    let repositories = read::text(entries["repositories"].clone());
    assert!(
        repositories.contains(r#""two""#) && !repositories.contains(r#""one""#),
        "{repositories}"
    );
}

async fn operating_system(docker: Docker) {
    let info = docker.info().send().await.expect("the state");
    assert!(!info.operating_system.is_empty(), "{info:?}");
}
