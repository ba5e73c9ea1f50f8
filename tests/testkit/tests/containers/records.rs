//! Making, finding, listing, inspecting and removing containers.

use serde_json::json;

use crate::support::{FOREVER, config, refusal, script, setup};

#[tokio::test]
async fn a_container_has_what_was_asked_for_and_what_the_image_adds() {
    let setup = setup();
    let more = json!({"Env": ["OWN=1"], "Tty": true, "Hostname": "web"});
    let id = setup.named("one", "true", more).await;
    let found = setup.inspect("one").await;
    assert_eq!(found.id, id);
    assert_eq!(found.name, "/one");
    assert_eq!(
        (found.path, found.args),
        ("sh".to_owned(), vec!["-c".to_owned(), "true".to_owned()])
    );
    assert!(found.config.env.contains(&"OWN=1".to_owned()));
    assert_eq!(found.config.hostname.as_deref(), Some("web"));
    assert_eq!(found.config.tty, Some(true));
    assert!(!found.state.running);
    assert_eq!(found.hosts_path, "");
}

#[tokio::test]
async fn containers_are_found_by_id_by_its_start_and_by_name() {
    let setup = setup();
    let id = setup.named("web", "true", json!({})).await;
    let short = id.get(..6).unwrap();
    for name in [&id, short, "web", "/web"] {
        let name = name.replace('/', "%2F");
        let name = name.strip_prefix("%2F").unwrap_or(&name);
        assert_eq!(setup.inspect(name).await.id, id, "{name}");
    }
    let none = setup.docker.container_inspect("nope").send().await;
    assert_eq!(refusal(none), (404, "No such container: nope".to_owned()));
}

#[tokio::test]
async fn names_are_unique_and_in_form() {
    let setup = setup();
    let id = setup.named("web", "true", json!({})).await;
    let create = |name: &str| {
        let request = setup
            .docker
            .container_create(config(script("true", json!({}))));
        request.name(name).send()
    };
    let short = id.get(..12).unwrap();
    let wanted = format!(
        "Conflict, The name web is already assigned to {short}. You have to delete (or rename) \
         that container to be able to assign web to a container again."
    );
    assert_eq!(refusal(create("web").await), (409, wanted));
    for name in ["-x", "a b", "x", "a/b"] {
        let text =
            format!("Invalid container name ({name}), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed");
        assert_eq!(refusal(create(name).await), (500, text));
    }
    setup.remove("web").await;
    create("web").await.unwrap();
}

#[tokio::test]
async fn a_name_is_made_up_and_the_same_for_the_same_seed() {
    let mut names = Vec::new();
    for _ in 0..2 {
        let setup = setup();
        let id = setup.create("true", json!({})).await;
        names.push(setup.inspect(&id).await.name);
    }
    let name = names.first().unwrap();
    assert_eq!(names.last(), Some(name));
    assert!(name.starts_with('/') && name.contains('_'), "{name}");
}

#[tokio::test]
async fn what_cannot_be_created_is_refused() {
    let setup = setup();
    let create = |value| setup.docker.container_create(config(value)).send();
    let image = create(json!({"Image": "nope", "Cmd": ["x"]})).await;
    assert_eq!(
        refusal(image),
        (404, "No such image: nope (tag: latest)".to_owned())
    );
    let memory = create(script("true", json!({"Memory": 4096}))).await;
    assert_eq!(
        refusal(memory),
        (500, "Minimum memory limit allowed is 4MB".to_owned())
    );
    let from = json!({"HostConfig": {"VolumesFrom": ["nope"]}});
    let text = "Container nope not found. Impossible to mount its volumes";
    assert_eq!(refusal(create(script("true", from)).await).1, text);
    let listed = setup.docker.container_list().all(true).send().await;
    assert_eq!(listed.unwrap(), []);
    let warned = create(script("true", json!({"PortSpecs": ["80:80"]}))).await;
    assert_eq!(warned.unwrap().warnings.len(), 1);
}

#[tokio::test]
async fn the_list_has_the_newest_first_and_is_filtered() {
    let setup = setup();
    let ok = setup.named("ok", "exit 0", json!({})).await;
    let bad = setup.named("bad", "exit 3", json!({})).await;
    let up = setup.named("up", FOREVER, json!({})).await;
    for id in [&ok, &bad, &up] {
        setup.start(id).await;
    }
    assert_eq!((setup.wait(&ok).await, setup.wait(&bad).await), (0, 3));
    let ids = |rows: Vec<longshore::v1_16::ContainerSummary>| -> Vec<String> {
        rows.into_iter().map(|row| row.id).collect()
    };
    let list = || setup.docker.container_list();
    assert_eq!(ids(list().send().await.unwrap()), [up.as_str()]);
    let all = ids(list().all(true).send().await.unwrap());
    assert_eq!(all, [up.as_str(), bad.as_str(), ok.as_str()]);
    assert_eq!(
        ids(list().limit(2).send().await.unwrap()),
        [up.as_str(), bad.as_str()]
    );
    assert_eq!(
        ids(list().before("bad").send().await.unwrap()),
        [ok.as_str()]
    );
    assert_eq!(
        ids(list().since("ok").send().await.unwrap()),
        [up.as_str(), bad.as_str()]
    );
    for (name, value, wanted) in [
        ("exited", "3", vec![up.as_str(), bad.as_str()]),
        ("status", "exited", vec![bad.as_str(), ok.as_str()]),
        ("name", "^/o", vec![ok.as_str()]),
        ("name", "(", vec![]),
        ("id", bad.get(..8).unwrap(), vec![bad.as_str()]),
    ] {
        let filters = [(name.to_owned(), vec![value.to_owned()])].into();
        let found = list().all(true).filters(filters).send().await.unwrap();
        assert_eq!(ids(found), wanted, "{name} {value}");
    }
    let missing = list().since("nope").send().await;
    let text = "Could not find container with name or id nope".to_owned();
    assert_eq!(refusal(missing), (500, text));
}

#[tokio::test]
async fn the_list_tells_how_a_container_is_doing() {
    let setup = setup();
    setup.named("up", FOREVER, json!({})).await;
    let status = async || {
        let rows = setup.docker.container_list().all(true).send().await;
        rows.unwrap().remove(0).status
    };
    assert_eq!(status().await, "");
    setup.start("up").await;
    setup.clock.advance(std::time::Duration::from_secs(3));
    assert_eq!(status().await, "Up 3 seconds");
    setup.docker.container_pause("up").send().await.unwrap();
    assert_eq!(status().await, "Up 3 seconds (Paused)");
    setup.docker.container_unpause("up").send().await.unwrap();
    setup.docker.container_kill("up").send().await.unwrap();
    setup.clock.advance(std::time::Duration::from_mins(2));
    assert_eq!(status().await, "Exited (137) 2 minutes ago");
}

#[tokio::test]
async fn a_container_that_runs_is_removed_by_force_only() {
    let setup = setup();
    let id = setup.run(FOREVER, json!({})).await;
    let refused = setup.docker.container_remove(&id).send().await;
    let text = "You cannot remove a running container. Stop the container before attempting \
                removal or use -f";
    assert_eq!(refusal(refused), (500, text.to_owned()));
    setup.remove(&id).await;
    let gone = setup.docker.container_inspect(&id).send().await;
    assert_eq!(refusal(gone).0, 404);
}
