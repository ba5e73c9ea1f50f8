//! Statements on containers.

use serde_json::json;
use tokio::io::AsyncReadExt as _;

use crate::support::{Engine, FOREVER, JSON, keys, read_until};

#[tokio::test]
async fn s02_a_container_gets_the_mac_address_it_asks_for() {
    let engine = Engine::new();
    let more = || json!({"MacAddress": "12:34:56:78:9a:bc"});
    let new = engine.create("1.16", FOREVER, more()).await;
    let old = engine.create("1.15", FOREVER, more()).await;
    let given = |container: &serde_json::Value| container["Config"]["MacAddress"].clone();
    assert_eq!(
        given(&engine.inspect("1.16", &new).await),
        "12:34:56:78:9a:bc"
    );
    assert_eq!(given(&engine.inspect("1.16", &old).await), "");
}

#[tokio::test]
async fn s03_volumes_are_there_when_a_container_is_created() {
    let engine = Engine::new();
    let more = || json!({"Volumes": {"/data": {}}});
    let new = engine.create("1.16", FOREVER, more()).await;
    let old = engine.create("1.15", FOREVER, more()).await;
    let volumes = |container: serde_json::Value| container["Volumes"]["/data"].is_string();
    assert!(volumes(engine.inspect("1.16", &new).await));
    assert!(!volumes(engine.inspect("1.15", &old).await));
    engine.start(&old).await;
    assert!(volumes(engine.inspect("1.15", &old).await));
}

#[tokio::test]
async fn s04_files_in_a_volume_can_be_copied_out() {
    let engine = Engine::new();
    let more = json!({"Volumes": {"/data": {}}});
    let id = engine.finish("echo kept >/data/file", more).await;
    let copy = |version| {
        let (engine, line) = (&engine, format!("POST /containers/{id}/copy"));
        async move {
            engine
                .tell(version, &line, &json!({"Resource": "/data/file"}))
                .await
        }
    };
    let new = copy("1.16").await;
    assert_eq!(new.status, 200, "{new:?}");
    assert!(new.body.windows(5).any(|piece| piece == b"kept\n"));
    // Before, the copy saw the container's own file system, where the volume is an empty folder.
    let old = copy("1.15").await;
    assert_ne!(old.status, 200, "{old:?}");
}

#[tokio::test]
async fn s05_create_takes_a_host_config() {
    let engine = Engine::new();
    let more = || json!({"HostConfig": {"Privileged": true}});
    let new = engine.create("1.15", FOREVER, more()).await;
    let old = engine.create("1.14", FOREVER, more()).await;
    assert_eq!(
        engine.inspect("1.15", &new).await["HostConfig"]["Privileged"],
        true
    );
    assert_ne!(
        engine.inspect("1.15", &old).await["HostConfig"]["Privileged"],
        true
    );
}

/// What a container says at last that ends in order at TERM, and is removed by force.
async fn last_words(version: &str) -> String {
    let engine = Engine::new();
    let script = format!(
        "trap 'echo bye; exit' TERM; echo ready; {}",
        "while true; do sleep 0.01; done"
    );
    let id = engine.run(&script, json!({})).await;
    let line = format!("GET /containers/{id}/logs?stdout=1&follow=1");
    let mut logs = engine.open("1.16", &line, &[], b"").await;
    read_until(&mut logs, "ready").await;
    let removed = engine
        .ask(version, &format!("DELETE /containers/{id}?force=1"))
        .await;
    assert_eq!(removed.status, 204, "{removed:?}");
    let mut rest = Vec::new();
    logs.read_to_end(&mut rest).await.unwrap();
    String::from_utf8_lossy(&rest).into_owned()
}

#[tokio::test]
async fn s06_force_kills_at_once_and_does_not_stop_first() {
    assert!(!last_words("1.14").await.contains("bye"));
    assert!(last_words("1.13").await.contains("bye"));
}

#[tokio::test]
async fn s07_start_takes_capabilities() {
    let engine = Engine::new();
    let capabilities = async |version| {
        let id = engine.create("1.16", FOREVER, json!({})).await;
        let host = json!({"CapAdd": ["NET_ADMIN"], "CapDrop": ["MKNOD"]});
        let line = format!("POST /containers/{id}/start");
        assert_eq!(engine.tell(version, &line, &host).await.status, 204);
        let host = engine.inspect("1.16", &id).await["HostConfig"].clone();
        (host["CapAdd"].clone(), host["CapDrop"].clone())
    };
    assert_eq!(
        capabilities("1.14").await,
        (json!(["NET_ADMIN"]), json!(["MKNOD"]))
    );
    assert_eq!(capabilities("1.13").await, (json!(null), json!(null)));
}

#[tokio::test]
async fn s09_links_are_shown_since_1_13() {
    let engine = Engine::new();
    for (name, more) in [
        ("db", json!({})),
        ("web", json!({"HostConfig": {"Links": ["db:store"]}})),
    ] {
        let config = crate::support::with(
            json!({"Image": "busybox", "Cmd": ["sh", "-c", FOREVER]}),
            more,
        );
        let line = format!("POST /containers/create?name={name}");
        assert_eq!(engine.tell("1.16", &line, &config).await.status, 201);
        engine.start(name).await;
    }
    let links = async |version| engine.inspect(version, "web").await["HostConfig"]["Links"].clone();
    assert_eq!(links("1.13").await, json!(["/db:/web/store"]));
    assert_eq!(links("1.12").await, json!(null));
}

#[tokio::test]
async fn s11_a_start_or_stop_without_effect_is_304() {
    let engine = Engine::new();
    let id = engine.create("1.16", FOREVER, json!({})).await;
    let (start, stop) = (
        format!("POST /containers/{id}/start"),
        format!("POST /containers/{id}/stop?t=0"),
    );
    for (version, unchanged) in [("1.13", 304), ("1.12", 204)] {
        assert_eq!(engine.ask(version, &start).await.status, 204);
        assert_eq!(
            engine.ask(version, &start).await.status,
            unchanged,
            "{version}"
        );
        assert_eq!(engine.ask(version, &stop).await.status, 204);
    }
    assert_eq!(engine.ask("1.13", &stop).await.status, 304);
}

#[tokio::test]
async fn s19_logs_have_an_operation_of_their_own() {
    let engine = Engine::new();
    let id = engine.finish("echo out", json!({})).await;
    let line = format!("GET /containers/{id}/logs?stdout=1");
    let new = engine.ask("1.11", &line).await;
    assert_eq!(
        (new.status, new.body),
        (200, b"\x01\0\0\0\0\0\0\x04out\n".to_vec())
    );
    assert_eq!(engine.ask("1.10", &line).await.status, 404);
}

#[tokio::test]
async fn s22_force_removes_a_container_that_runs() {
    let engine = Engine::new();
    let id = engine.run(FOREVER, json!({})).await;
    let line = format!("DELETE /containers/{id}?force=1");
    assert_eq!(engine.ask("1.9", &line).await.status, 406);
    assert_eq!(engine.ask("1.10", &line).await.status, 204);
}

#[tokio::test]
async fn s25_inspect_shows_the_host_config() {
    let engine = Engine::new();
    let id = engine
        .run(FOREVER, json!({"HostConfig": {"Privileged": true}}))
        .await;
    assert_eq!(
        engine.inspect("1.8", &id).await["HostConfig"]["Privileged"],
        true
    );
    let old = engine.inspect("1.7", &id).await;
    assert!(!keys(&old).contains(&"HostConfig"), "{old}");
}

/// What comes on an attached connection, from its head on.
async fn attached(version: &str) -> Vec<u8> {
    let engine = Engine::new();
    let script = "echo out; echo err >&2";
    let id = engine.create("1.16", script, json!({})).await;
    let line = format!("POST /containers/{id}/attach?stream=1&stdout=1&stderr=1");
    let mut connection = engine.open(version, &line, &[], b"").await;
    let head = read_until(&mut connection, "\r\n\r\n").await;
    engine.start(&id).await;
    let end = head
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .unwrap()
        + 4;
    let mut rest = head[end..].to_vec();
    connection.read_to_end(&mut rest).await.unwrap();
    rest
}

#[tokio::test]
async fn s29_attached_output_has_a_head_that_names_its_stream() {
    let framed = attached("1.6").await;
    for frame in [
        &b"\x01\0\0\0\0\0\0\x04out\n"[..],
        b"\x02\0\0\0\0\0\0\x04err\n",
    ] {
        assert!(
            framed.windows(frame.len()).any(|piece| piece == frame),
            "{framed:?}"
        );
    }
    let raw = attached("1.5").await;
    assert!(raw == b"out\nerr\n" || raw == b"err\nout\n", "{raw:?}");
}

#[tokio::test]
async fn s32_ports_are_a_list_of_objects() {
    let engine = Engine::new();
    let more = json!({"ExposedPorts": {"80/tcp": {}},
        "HostConfig": {"PortBindings": {"80/tcp": [{"HostPort": "8080"}]}}});
    engine.run(FOREVER, more).await;
    let ports = async |version| {
        engine.ask(version, "GET /containers/json").await.json()[0]["Ports"].clone()
    };
    let new = ports("1.5").await;
    assert_eq!(new[0]["PrivatePort"], 80, "{new}");
    assert_eq!(new[0]["PublicPort"], 8080, "{new}");
    assert_eq!(new[0]["Type"], "tcp", "{new}");
    assert_eq!(ports("1.4").await, "8080->80");
}

#[tokio::test]
async fn s34_top_takes_arguments_and_has_titles() {
    let engine = Engine::new();
    let id = engine.run(FOREVER, json!({})).await;
    let top = format!("GET /containers/{id}/top");
    let table = engine
        .ask("1.4", &format!("{top}?ps_args=aux"))
        .await
        .json();
    let titles = table["Titles"].as_array().unwrap();
    assert!(
        titles.contains(&json!("USER")) && titles.contains(&json!("%CPU")),
        "{table}"
    );
    let rows = table["Processes"].as_array().unwrap();
    assert!(rows.iter().all(serde_json::Value::is_array), "{table}");
    let plain = engine.ask("1.4", &top).await.json();
    assert!(
        !plain["Titles"].as_array().unwrap().contains(&json!("%CPU")),
        "{plain}"
    );
}

#[tokio::test]
async fn s36_processes_can_be_listed() {
    let engine = Engine::new();
    let id = engine.run(FOREVER, json!({})).await;
    let top = format!("GET /containers/{id}/top");
    let rows = engine.ask("1.3", &top).await.json();
    assert!(
        rows[0]["PID"].is_string() && rows[0]["Cmd"].is_string(),
        "{rows}"
    );
    assert_eq!(engine.ask("1.2", &top).await.status, 404);
}

#[tokio::test]
async fn s40_sizes_are_shown_when_asked_for() {
    let engine = Engine::new();
    engine.finish("echo 12345 >/file", json!({})).await;
    let size = async |version, query| {
        let list = engine
            .ask(version, &format!("GET /containers/json?all=1{query}"))
            .await;
        list.json()[0]["SizeRw"].clone()
    };
    assert_eq!(size("1.3", "&size=1").await, 6);
    assert_eq!(size("1.3", "").await, 0);
    assert_eq!(size("1.9", "").await, json!(null));
    assert_eq!(size("1.2", "").await, 6);
}

#[tokio::test]
async fn s41_start_takes_a_host_config() {
    let engine = Engine::new();
    let binds = async |version: &str| {
        let id = engine.create("1.16", FOREVER, json!({})).await;
        let host = json!({"Binds": ["/srv:/data:ro"]}).to_string();
        let line = format!("POST /containers/{id}/start");
        let started = engine.send(version, &line, &[JSON], host.as_bytes()).await;
        assert_eq!(started.status, 204, "{version}: {started:?}");
        engine.inspect("1.16", &id).await["HostConfig"]["Binds"].clone()
    };
    for minor in 3..=16 {
        let version = format!("1.{minor}");
        assert_eq!(binds(&version).await, json!(["/srv:/data:ro"]), "{version}");
    }
    assert_eq!(binds("1.2").await, json!(null));
}
