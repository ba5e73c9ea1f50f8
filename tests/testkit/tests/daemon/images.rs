//! Images: lists, names, archives.

use longshore::{v1_0, v1_1, v1_2, v1_6, v1_7, v1_9, v1_10, v1_11, v1_12, v1_15, v1_16};
use longshore_testkit::memory::files::{Limits, import as unpacked};

use crate::serve::{Served, archive, bytes, items, text};

/// Imports an image with one file, and gives its ID.
async fn import(docker: &v1_16::Client, name: &str) -> String {
    let request = docker.image_create().from_src("-").repo(name);
    let sent = request.archive(archive(&[("motto", "festina lente\n")]));
    let (messages, error) = items(sent.send().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    messages.last().unwrap().status.clone().unwrap()
}

#[tokio::test]
async fn a_fresh_daemon_has_no_image() {
    let served = Served::empty();
    let docker = v1_16::Client::new(served.transport());
    assert_eq!(docker.image_list().all(true).send().await.unwrap(), []);
    let error = docker.image_inspect("busybox").send().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert_eq!(error.message(), Some("No such image: busybox"));
}

#[tokio::test]
async fn rows_are_names_before_1_7_and_images_since() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    docker
        .image_tag("busybox", "ann/box")
        .tag("v1")
        .send()
        .await
        .unwrap();
    let rows = docker.image_list().send().await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].repo_tags, ["ann/box:v1", "busybox:latest"]);
    assert!(rows[0].size > 0 && rows[0].virtual_size == Some(rows[0].size));

    let old = v1_6::Client::new(served.transport());
    let rows = old.image_list().send().await.unwrap();
    let names: Vec<_> = rows
        .iter()
        .map(|row| (row.repository.as_deref(), row.tag.as_deref()))
        .collect();
    assert_eq!(
        names,
        [
            (Some("ann/box"), Some("v1")),
            (Some("busybox"), Some("latest"))
        ]
    );
    let oldest = v1_0::Client::new(served.transport());
    assert_eq!(oldest.image_list().send().await.unwrap().len(), 2);
}

#[tokio::test]
async fn lists_are_filtered() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    import(&docker, "ann/motto").await;
    let dangling = import(&docker, "").await;
    let matching = docker.image_list().filter("ann/*").send().await.unwrap();
    assert_eq!(matching[0].repo_tags, ["ann/motto:latest"]);
    assert_eq!(matching.len(), 1);
    let filters = [("dangling".to_owned(), vec!["true".to_owned()])];
    let rows = docker
        .image_list()
        .filters(filters.into())
        .send()
        .await
        .unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(
        (rows[0].id.as_str(), &rows[0].repo_tags[..]),
        (dangling.as_str(), &["<none>:<none>".to_owned()][..])
    );
    // A name, not a pattern, in the oldest versions.
    let old = v1_0::Client::new(served.transport());
    assert_eq!(old.image_list().filter("ann/*").send().await.unwrap(), []);
    assert_eq!(
        old.image_list()
            .filter("ann/motto")
            .send()
            .await
            .unwrap()
            .len(),
        1
    );
}

#[tokio::test]
async fn an_image_is_inspected_in_both_forms() {
    let served = Served::empty();
    let id = served.daemon.add_busybox().unwrap();
    let request =
        |version: &str| format!("GET /v{version}/images/busybox/json HTTP/1.1\r\nHost: x\r\n\r\n");
    let old = served.said(request("1.11").as_bytes()).await;
    assert!(old.contains(&format!("\"id\":\"{id}\"")), "{old}");
    assert!(old.contains("\"docker_version\":\"1.4.1\""), "{old}");
    assert!(!old.contains("\"parent\""), "{old}");
    let new = served.said(request("1.16").as_bytes()).await;
    assert!(new.contains(&format!("\"Id\":\"{id}\"")), "{new}");
    assert!(new.contains("\"Parent\":\"\""), "{new}");
}

#[tokio::test]
async fn ids_are_short_in_old_versions() {
    let served = Served::new();
    let old = v1_1::Client::new(served.transport());
    let history = old.image_history("busybox").send().await.unwrap();
    assert_eq!(history[0].id.len(), 12);
    let new = v1_7::Client::new(served.transport());
    let history = new.image_history("busybox").send().await.unwrap();
    assert_eq!(history[0].id.len(), 64);
    assert_eq!(history[0].tags, ["busybox:latest"]);
}

#[tokio::test]
async fn a_tag_that_is_set_needs_force_since_1_16() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let id = import(&docker, "motto").await;
    let error = docker
        .image_tag("motto", "busybox")
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(409));
    assert!(
        error
            .message()
            .unwrap()
            .starts_with("Conflict: Tag latest is already set to image ")
    );
    docker
        .image_tag("motto", "busybox")
        .force(true)
        .send()
        .await
        .unwrap();
    assert_eq!(docker.image_inspect("busybox").send().await.unwrap().id, id);
    served.daemon.add_busybox().unwrap();
    let old = v1_15::Client::new(served.transport());
    old.image_tag("motto", "busybox").send().await.unwrap();
    let error = old
        .image_tag("motto", "motto")
        .tag("a b")
        .send()
        .await
        .unwrap_err();
    assert!(
        error
            .message()
            .unwrap()
            .starts_with("Illegal tag name (a b)"),
        "{error}"
    );
    let older = v1_12::Client::new(served.transport());
    older
        .image_tag("motto", "motto")
        .tag("a b")
        .send()
        .await
        .unwrap();
}

#[tokio::test]
async fn removals_tell_what_they_did() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let id = docker.image_inspect("busybox").send().await.unwrap().id;
    docker.image_tag("busybox", "ann/box").send().await.unwrap();
    let error = docker.image_remove(&id).send().await.unwrap_err();
    assert_eq!(error.status(), Some(409));
    assert!(
        error
            .message()
            .unwrap()
            .contains("tagged in multiple repositories")
    );
    let removed = docker.image_remove("ann/box").send().await.unwrap();
    assert_eq!(removed[0].untagged.as_deref(), Some("ann/box:latest"));
    assert_eq!(removed.len(), 1);
    let old = v1_9::Client::new(served.transport());
    let removed = old.image_remove("busybox").send().await.unwrap();
    assert_eq!(removed[0].untagged.as_ref(), Some(&id));
    assert_eq!(removed[1].deleted.as_ref(), Some(&id));
    assert_eq!(
        docker.image_remove(&id).send().await.unwrap_err().status(),
        Some(404)
    );
}

#[tokio::test]
async fn the_forms_of_removals() {
    let served = Served::new();
    v1_0::Client::new(served.transport())
        .image_remove("busybox")
        .send()
        .await
        .unwrap();
    let id = served.daemon.add_busybox().unwrap();
    let docker = v1_2::Client::new(served.transport());
    let removed = docker.image_remove("busybox").send().await.unwrap();
    assert_eq!(removed[1].deleted.as_deref(), Some(id.short()));
    served.daemon.add_busybox().unwrap();
    let docker = v1_10::Client::new(served.transport());
    let removed = docker.image_remove("busybox").send().await.unwrap();
    assert_eq!(removed[0].untagged.as_deref(), Some("busybox:latest"));
}

#[tokio::test]
async fn images_travel_in_archives() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let id = docker.image_inspect("busybox").send().await.unwrap().id;
    let saved = bytes(docker.image_get("busybox").send().await.unwrap()).await;
    let tree = unpacked(saved.as_slice(), &Limits::default()).unwrap();
    assert!(tree.exists(&format!("{id}/layer.tar")));
    docker.image_remove("busybox").send().await.unwrap();
    docker.image_load(saved).send().await.unwrap();
    assert_eq!(
        docker
            .image_inspect("busybox:latest")
            .send()
            .await
            .unwrap()
            .id,
        id
    );
    let error = docker.image_load("no archive").send().await.unwrap_err();
    assert_eq!(error.status(), Some(500));
    let error = docker.image_get("absent").send().await.unwrap_err();
    assert_eq!(error.message(), Some("No such image: absent"));
}

#[tokio::test]
async fn imports_take_files_from_the_web() {
    let served = Served::empty();
    served
        .registry
        .add_file("http://x.org/root.tar", archive(&[("motto", "x")]));
    let docker = v1_16::Client::new(served.transport());
    let request = docker
        .image_create()
        .from_src("http://x.org/root.tar")
        .repo("x:1");
    let (messages, error) = items(request.send().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(
        messages[0].status.as_deref(),
        Some("Downloading from http://x.org/root.tar")
    );
    assert!(
        docker
            .image_inspect("x:1")
            .send()
            .await
            .unwrap()
            .config
            .is_none()
    );
    let request = docker.image_create().from_src("http://x.org/absent");
    let (_, error) = items(request.send().await.unwrap()).await;
    assert!(
        error
            .unwrap()
            .message()
            .unwrap()
            .contains("there is no network here")
    );
}

#[tokio::test]
async fn the_graph_is_drawn() {
    let served = Served::new();
    let id = v1_16::Client::new(served.transport());
    let id = id.image_inspect("busybox").send().await.unwrap().id;
    let graph = v1_6::Client::new(served.transport())
        .image_viz()
        .send()
        .await
        .unwrap();
    assert!(
        graph.starts_with("digraph docker {\n base -> \""),
        "{graph}"
    );
    assert!(
        graph.contains(&format!("[label=\"{}\\nbusybox:latest\"", &id[..12])),
        "{graph}"
    );
    assert!(graph.ends_with(" base [style=invisible]\n}\n"), "{graph}");
}

#[tokio::test]
async fn files_are_inserted() {
    let served = Served::new();
    served
        .registry
        .add_file("http://x.org/motto", "festina lente\n");
    let oldest = v1_0::Client::new(served.transport());
    let insert = oldest.image_insert("busybox", "http://x.org/motto", "/etc/motto");
    let said = text(insert.send().await.unwrap()).await;
    let id = said.trim_end().rsplit('\r').next().unwrap();
    assert_eq!(id.len(), 64);
    let image = oldest.image_inspect(id).send().await.unwrap();
    let parent = oldest.image_inspect("busybox").send().await.unwrap().id;
    assert_eq!(image.parent, Some(parent));
    let docker = v1_1::Client::new(served.transport());
    let insert = docker.image_insert("busybox", "http://x.org/motto", "/etc/motto");
    let (messages, _) = items(insert.send().await.unwrap()).await;
    assert_eq!(
        messages.last().unwrap().image_id.as_ref().unwrap().len(),
        12
    );
    let docker = v1_11::Client::new(served.transport());
    let insert = docker.image_insert("absent", "http://x.org/motto", "/etc/motto");
    assert_eq!(insert.send().await.unwrap_err().status(), Some(404));
}

/// The long forms of `busybox`, as current clients send them.
const LONG: [&str; 4] = [
    "docker.io/library/busybox",
    "docker.io/busybox",
    "index.docker.io/library/busybox",
    "index.docker.io/busybox",
];

#[tokio::test]
async fn an_image_is_found_by_the_name_with_its_registry() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let id = docker.image_inspect("busybox").send().await.unwrap().id;
    for name in LONG
        .iter()
        .flat_map(|name| [(*name).to_owned(), format!("{name}:latest")])
    {
        let inspected = docker.image_inspect(&name).send().await.unwrap();
        assert_eq!(inspected.id, id, "{name}");
        let history = docker.image_history(&name).send().await.unwrap();
        assert_eq!(history[0].tags, ["busybox:latest"], "{name}");
        let saved = bytes(docker.image_get(&name).send().await.unwrap()).await;
        assert!(!saved.is_empty(), "{name}");
        let config = v1_16::ContainerConfig {
            image: Some(name.clone()),
            cmd: vec!["true".to_owned()],
            ..Default::default()
        };
        let created = docker.container_create(config).send().await.unwrap();
        let all = docker.container_list().all(true).send().await.unwrap();
        let row = all.iter().find(|row| row.id == created.id).unwrap();
        assert_eq!(row.image, "busybox:latest", "{name}");
        let dockerfile = format!("FROM {name}\n");
        let context = archive(&[("Dockerfile", &dockerfile)]);
        let built = docker.build().context(context).send().await.unwrap();
        assert!(items(built).await.1.is_none(), "{name}");
    }
    for name in LONG {
        let rows = docker.image_list().filter(name).send().await.unwrap();
        assert_eq!(rows.len(), 1, "{name}");
    }
    let missing = docker.image_inspect("docker.io/library/other").send().await;
    assert_eq!(missing.unwrap_err().status(), Some(404));
}

#[tokio::test]
async fn a_name_is_given_and_taken_with_its_registry() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let short = async |expected: &str| {
        let rows = docker.image_list().send().await.unwrap();
        let names: Vec<_> = rows.into_iter().flat_map(|row| row.repo_tags).collect();
        assert!(names.iter().any(|name| name == expected), "{names:?}");
        docker
            .image_remove(format!("docker.io/{expected}"))
            .send()
            .await
            .unwrap();
    };
    let tag = docker.image_tag("docker.io/library/busybox", "index.docker.io/ann/box");
    tag.tag("v1").send().await.unwrap();
    short("ann/box:v1").await;

    import(&docker, "docker.io/library/cargo:new").await;
    short("cargo:new").await;

    let context = archive(&[("Dockerfile", "FROM busybox\nMAINTAINER ann\n")]);
    let build = docker.build().tag("docker.io/ann/app:v2").context(context);
    assert!(items(build.send().await.unwrap()).await.1.is_none());
    short("ann/app:v2").await;

    let config = v1_16::ContainerConfig {
        image: Some("busybox".to_owned()),
        cmd: vec!["true".to_owned()],
        ..Default::default()
    };
    let id = docker.container_create(config).send().await.unwrap().id;
    let commit = docker.commit(&id);
    commit.repo("docker.io/library/hold").send().await.unwrap();
    short("hold:latest").await;
}

#[tokio::test]
async fn an_image_is_pulled_and_pushed_by_the_name_with_its_registry() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let push = docker.image_tag("busybox", "anne/box").send().await;
    push.unwrap();
    served.registry.add_user(None, "anne", "secret").unwrap();
    let auth = v1_16::AuthConfig {
        username: Some("anne".to_owned()),
        password: Some("secret".to_owned()),
        ..Default::default()
    };
    let sent = docker.image_push("docker.io/anne/box", auth);
    let (_, error) = items(sent.send().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    assert!(served.registry.tags("anne/box").contains_key("latest"));

    docker.image_remove("anne/box").send().await.unwrap();
    let pull = docker
        .image_create()
        .from_image("index.docker.io/anne/box")
        .tag("latest");
    let (messages, error) = items(pull.send().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    let last = messages.last().unwrap().status.clone().unwrap();
    assert!(last.ends_with(" anne/box:latest"), "{last}");
    docker.image_inspect("anne/box").send().await.unwrap();
}
