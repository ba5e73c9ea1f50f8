//! One scenario through the client, against the daemon in memory at each version.

use longshore::Client;
use longshore::v1_16::ContainerConfig;
use longshore_testkit::memory::daemon::Daemon;

pub(crate) fn daemon(versions: &str) -> Daemon {
    Daemon::builder()
        .versions(versions.parse().unwrap())
        .build()
}

pub(crate) async fn client(daemon: &Daemon) -> Client {
    let transport = daemon.transport().unwrap();
    Client::over(transport, None).await.unwrap()
}

async fn runs_and_is_listed(docker: &Client) {
    let config = ContainerConfig {
        image: Some("busybox".to_owned()),
        cmd: vec!["echo".to_owned(), "hi".to_owned()],
        ..ContainerConfig::default()
    };
    let created = docker.container_create(config).send().await.unwrap();
    docker.container_start(&created.id).send().await.unwrap();
    let waited = docker.container_wait(&created.id).send().await.unwrap();
    assert_eq!(waited.status_code, 0);
    let rows = docker.container_list().all(true).send().await.unwrap();
    let listed = rows.first().map(|row| row.id.as_str()).unwrap_or_default();
    assert!(created.id.starts_with(listed) || listed.starts_with(&created.id));
    let inspected = docker.container_inspect(&created.id).send().await.unwrap();
    assert_eq!(inspected.args, ["hi"]);
}

#[tokio::test]
async fn a_container_runs_at_each_version() {
    for minor in 0..=16 {
        let daemon = daemon(&format!("1.0..1.{minor}"));
        runs_and_is_listed(&client(&daemon).await).await;
    }
}
