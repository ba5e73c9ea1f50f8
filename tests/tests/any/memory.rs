//! One scenario through the client, against the daemon in memory at each version.

use futures_util::StreamExt as _;
use longshore::Client;
use longshore::v1_16::ContainerConfig;
use longshore_testkit::memory::daemon::Daemon;

pub(crate) fn daemon(version: &str) -> Daemon {
    Daemon::builder().versions(version.parse().unwrap()).build()
}

pub(crate) async fn client(daemon: &Daemon) -> Client {
    Client::over(daemon.transport().unwrap(), None).await.unwrap()
}

async fn scenario(minor: u32) {
    let daemon = daemon(&format!("1.0..1.{minor}"));
    let docker = client(&daemon).await;
    let config = ContainerConfig {
        image: Some("busybox".into()),
        cmd: vec!["echo".into(), "hi".into()],
        ..Default::default()
    };
    let created = docker.container_create(config).send().await.unwrap();
    let id = created.id;
    docker.container_start(&id).send().await.unwrap();
    assert_eq!(docker.container_wait(&id).send().await.unwrap().status_code, 0);
    let rows = docker.container_list().all(true).send().await.unwrap();
    assert!(id.starts_with(&rows[0].id) || rows[0].id.starts_with(&id), "{rows:?}");
    let inspected = docker.container_inspect(&id).send().await.unwrap();
    println!("{minor}: {inspected:?}");
    let images = docker.image_list().send().await.unwrap();
    println!("{minor}: {images:?}");
    println!("{:?}", docker.image_history("busybox").send().await.unwrap());
    println!("{:?}", docker.image_inspect("busybox").send().await.unwrap());
    println!("{:?}", docker.info().send().await.unwrap());
    println!("{:?}", docker.version().send().await.unwrap());
    println!("{:?}", docker.container_top(&id).send().await.map_err(|e| e.to_string()));
    match docker.image_create().from_image("nothere").send().await {
        Ok(mut stream) => {
            while let Some(item) = stream.next().await {
                println!("  {:?}", item.map_err(|e| e.to_string()));
            }
        }
        Err(error) => println!("{error}"),
    }
}

#[tokio::test]
async fn each_version() {
    for minor in 0..=16 {
        scenario(minor).await;
    }
}
