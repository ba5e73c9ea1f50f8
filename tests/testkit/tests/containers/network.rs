//! Addresses, ports and links.

use serde_json::json;

use crate::support::{FOREVER, refusal, setup};

#[tokio::test]
async fn ports_are_published_while_a_container_runs() {
    let setup = setup();
    let host = json!({"PortBindings": {"80/tcp": [{"HostPort": "8080"}], "53/udp": [{}]}});
    let more = json!({"ExposedPorts": {"80/tcp": {}, "22/tcp": {}}, "HostConfig": host});
    let id = setup.run(FOREVER, more.clone()).await;
    let network = setup.inspect(&id).await.network_settings;
    assert_eq!(network.ip_address, "172.17.0.2");
    assert_eq!(network.gateway, "172.17.42.1");
    assert_eq!(network.mac_address, "02:42:ac:11:00:02");
    let binding = |port: &str| {
        let list = network.ports.get(port).unwrap();
        list.first().and_then(|one| one.host_port.clone())
    };
    assert_eq!(binding("80/tcp").as_deref(), Some("8080"));
    assert_eq!(binding("53/udp").as_deref(), Some("49153"));
    assert_eq!(binding("22/tcp"), None);
    let row = setup
        .docker
        .container_list()
        .send()
        .await
        .unwrap()
        .remove(0);
    let published = row.ports.iter().filter(|port| port.public_port.is_some());
    assert_eq!((row.ports.len(), published.count()), (3, 2));
    let other = setup.create(FOREVER, more).await;
    let taken = setup.docker.container_start(&other).send().await;
    let why = "Bind for 0.0.0.0:8080 failed: port is already allocated";
    let text = format!("Cannot start container {other}: {why}");
    assert_eq!(refusal(taken), (500, text));
    setup.docker.container_kill(&id).send().await.unwrap();
    assert_eq!(setup.inspect(&id).await.network_settings.ip_address, "");
    setup.start(&other).await;
}

#[tokio::test]
async fn a_linked_container_is_known_by_its_alias() {
    let setup = setup();
    let db = json!({"ExposedPorts": {"5432/tcp": {}}, "Env": ["USER=x"]});
    setup.named("db", FOREVER, db).await;
    setup.start("db").await;
    let link = json!({"HostConfig": {"Links": ["db:sql-1"]}});
    let script = "echo $SQL_1_PORT; echo $SQL_1_NAME; echo $SQL_1_ENV_USER; cat /etc/hosts";
    setup.named("web", script, link).await;
    setup.start("web").await;
    setup.wait("web").await;
    let output = setup.stdout("web").await;
    let wanted = "tcp://172.17.0.2:5432\n/web/sql-1\nx\n";
    assert!(output.starts_with(wanted), "{output}");
    assert!(output.contains("172.17.0.2\tsql-1\n"), "{output}");
    let links = setup.inspect("web").await.host_config.links;
    assert_eq!(links, ["/db:/web/sql-1"]);
    let row = setup
        .docker
        .container_list()
        .send()
        .await
        .unwrap()
        .remove(0);
    assert_eq!(row.names, ["/db", "/web/sql-1"]);
}

#[tokio::test]
async fn a_link_wants_a_container_that_runs_and_can_be_removed() {
    let setup = setup();
    setup.named("db", FOREVER, json!({})).await;
    let link = json!({"HostConfig": {"Links": ["db:sql"]}});
    setup.named("web", "true", link).await;
    let start = setup.docker.container_start("web").send().await;
    let why = "Cannot link to a non running container: /db AS /web/sql";
    let text = format!("Cannot start container web: {why}");
    assert_eq!(refusal(start), (500, text));
    let unlink = |name: &str| setup.docker.container_remove(name).link(true).send();
    let text = "Conflict, cannot remove the default name of the container".to_owned();
    assert_eq!(refusal(unlink("web").await), (409, text));
    setup.remove("db").await;
    assert_eq!(setup.inspect("web").await.host_config.links.len(), 0);
}
