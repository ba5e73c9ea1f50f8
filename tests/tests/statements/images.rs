//! Statements on images and registries.

use serde_json::{Value, json};

use crate::support::{ANNE, Engine, JSON, keys};

#[tokio::test]
async fn s08_the_name_to_pull_may_have_a_tag() {
    let engine = Engine::new();
    let pulled = engine
        .ask("1.14", "POST /images/create?fromImage=anne/motto:v1")
        .await;
    assert!(
        pulled.values().iter().all(|value| value["error"].is_null()),
        "{pulled:?}"
    );
    assert_eq!(engine.names().await, ["anne/motto:v1", "busybox:latest"]);
    let both = engine
        .ask("1.14", "POST /images/create?fromImage=anne/motto:v2&tag=v2")
        .await;
    assert!(both.text().contains("Invalid repository name"), "{both:?}");
    let old = engine
        .ask("1.13", "POST /images/create?fromImage=anne/motto:v2")
        .await;
    assert!(old.text().contains("Invalid repository name"), "{old:?}");
    let tag = engine
        .ask("1.14", "POST /images/create?fromImage=anne/motto&tag=v2")
        .await;
    assert!(
        tag.values().iter().all(|value| value["error"].is_null()),
        "{tag:?}"
    );
}

#[tokio::test]
async fn s14_inspected_things_have_camel_case_keys() {
    let engine = Engine::new();
    let id = engine.create("1.16", "true", json!({})).await;
    assert!(keys(&engine.inspect("1.12", &id).await).contains(&"Id"));
    assert!(keys(&engine.inspect("1.11", &id).await).contains(&"ID"));
    let new = engine.ask("1.12", "GET /images/busybox/json").await.json();
    let old = engine.ask("1.11", "GET /images/busybox/json").await.json();
    for (camel, snake) in [
        ("Id", "id"),
        ("Created", "created"),
        ("ContainerConfig", "container_config"),
    ] {
        assert!(
            keys(&new).contains(&camel) && !keys(&new).contains(&snake),
            "{new}"
        );
        assert!(
            keys(&old).contains(&snake) && !keys(&old).contains(&camel),
            "{old}"
        );
    }
}

/// The documentation alone has the new name.
#[tokio::test]
async fn s15_search_results_keep_their_key() {
    let engine = Engine::new();
    for version in ["1.11", "1.12"] {
        let found = engine
            .ask(version, "GET /images/search?term=motto")
            .await
            .json();
        assert!(keys(&found[0]).contains(&"is_trusted"), "{found}");
    }
}

#[tokio::test]
async fn s16_nothing_is_inserted_into_images_any_more() {
    let engine = Engine::new();
    engine.registry.add_file("http://x.org/file", "content");
    let line = "POST /images/busybox/insert?url=http://x.org/file&path=/file";
    assert_eq!(engine.ask("1.11", line).await.status, 200);
    assert_eq!(engine.ask("1.12", line).await.status, 404);
}

#[tokio::test]
async fn s20_force_removes_an_image_with_names_in_several_repositories() {
    let engine = Engine::new();
    engine
        .ask("1.16", "POST /images/busybox/tag?repo=other")
        .await;
    let image = engine.ask("1.16", "GET /images/busybox/json").await.json();
    let line = format!("DELETE /images/{}", image["Id"].as_str().unwrap());
    assert_eq!(engine.ask("1.10", &line).await.status, 409);
    assert_eq!(
        engine.ask("1.9", &format!("{line}?force=1")).await.status,
        409
    );
    let forced = engine.ask("1.10", &format!("{line}?force=1")).await;
    assert_eq!(forced.status, 200, "{forced:?}");
    assert!(engine.names().await.is_empty());
}

/// How many images are left when one is removed that was built on one without a name.
async fn left(version: &str, query: &str) -> usize {
    let engine = Engine::new();
    engine
        .build("1.16", "t=made", "FROM busybox\nRUN true\nRUN echo\n")
        .await;
    let removed = engine
        .ask(version, &format!("DELETE /images/made{query}"))
        .await;
    assert_eq!(removed.status, 200, "{removed:?}");
    let list = engine.ask("1.16", "GET /images/json?all=1").await.json();
    list.as_array().unwrap().len()
}

#[tokio::test]
async fn s21_noprune_keeps_the_images_below() {
    assert_eq!(left("1.10", "").await, 1);
    assert_eq!(left("1.10", "?noprune=1").await, 2);
    assert_eq!(left("1.9", "?noprune=1").await, 1);
}

#[tokio::test]
async fn s26_progress_comes_in_numbers() {
    let detail = async |version| {
        let engine = Engine::new();
        let pulled = engine
            .ask(version, "POST /images/create?fromImage=anne/motto")
            .await;
        let values = pulled.values();
        let details = values.iter().map(|value| value["progressDetail"].clone());
        details.filter(|detail| detail["total"].is_u64()).count()
    };
    assert!(detail("1.8").await > 0);
    assert_eq!(detail("1.7").await, 0);
}

#[tokio::test]
async fn s27_the_list_has_a_row_for_each_image() {
    let engine = Engine::new();
    engine
        .ask("1.16", "POST /images/busybox/tag?repo=other")
        .await;
    let new = engine.ask("1.7", "GET /images/json").await.json();
    assert_eq!(new.as_array().unwrap().len(), 1, "{new}");
    assert_eq!(new[0]["RepoTags"].as_array().unwrap().len(), 2, "{new}");
    let old = engine.ask("1.6", "GET /images/json").await.json();
    let mut names: Vec<&Value> = old
        .as_array()
        .unwrap()
        .iter()
        .map(|row| &row["Repository"])
        .collect();
    names.sort_by_key(|name| name.as_str());
    assert_eq!(names, ["busybox", "other"]);
}

#[tokio::test]
async fn s28_the_graph_is_drawn_by_clients() {
    let engine = Engine::new();
    let old = engine.ask("1.6", "GET /images/viz").await;
    assert!(
        old.status == 200 && old.text().starts_with("digraph docker {"),
        "{old:?}"
    );
    assert_eq!(engine.ask("1.7", "GET /images/viz").await.status, 404);
}

/// Whether the daemon has the private image after a pull with a header.
async fn pulls_private(version: &str, headers: &[(&str, &str)]) -> bool {
    let engine = Engine::new();
    engine
        .send(
            version,
            "POST /images/create?fromImage=anne/diary",
            headers,
            b"",
        )
        .await;
    engine
        .names()
        .await
        .contains(&"anne/diary:latest".to_owned())
}

#[tokio::test]
async fn s30_a_pull_takes_credentials() {
    assert!(pulls_private("1.5", &[ANNE]).await);
    assert!(!pulls_private("1.5", &[]).await);
    assert!(!pulls_private("1.4", &[ANNE]).await);
}

/// Whether an image goes up into the private repository.
async fn pushes(version: &str, headers: &[(&str, &str)], body: &str) -> bool {
    let engine = Engine::new();
    engine
        .ask("1.16", "POST /images/busybox/tag?repo=anne/diary&tag=new")
        .await;
    let line = "POST /images/anne/diary/push?tag=new";
    engine.send(version, line, headers, body.as_bytes()).await;
    engine.registry.tags("anne/diary").contains_key("new")
}

const BODY: &str = r#"{"username":"anne","password":"secret","email":"anne@x.org"}"#;

#[tokio::test]
async fn s31_a_push_takes_credentials_in_a_header() {
    assert!(pushes("1.5", &[ANNE], "").await);
    assert!(!pushes("1.4", &[ANNE], "").await);
    assert!(!pushes("1.5", &[], "").await);
}

#[tokio::test]
async fn s33_an_image_is_pulled_by_two_clients_at_once() {
    let engine = Engine::new();
    let pull = || engine.ask("1.4", "POST /images/create?fromImage=anne/motto");
    let (one, other) = tokio::join!(pull(), pull());
    for pulled in [one, other] {
        assert_eq!(pulled.status, 200);
        assert!(
            pulled.values().iter().all(|value| value["error"].is_null()),
            "{pulled:?}"
        );
    }
    let names = engine.names().await;
    assert_eq!(names, ["anne/motto:v1", "anne/motto:v2", "busybox:latest"]);
}

#[tokio::test]
async fn s42_credentials_come_with_each_push() {
    assert!(pushes("1.2", &[JSON], BODY).await);
    assert!(!pushes("1.2", &[JSON], "{}").await);
    let engine = Engine::new();
    engine
        .ask("1.16", "POST /images/busybox/tag?repo=anne/diary&tag=new")
        .await;
    let empty = engine.ask("1.2", "POST /images/anne/diary/push").await;
    assert_eq!(empty.status, 500, "{empty:?}");
}

#[tokio::test]
async fn s45_an_image_goes_with_its_last_name_and_those_below_it() {
    let engine = Engine::new();
    engine
        .build("1.16", "t=made", "FROM busybox\nRUN true\nRUN echo\n")
        .await;
    // Others are made from it: only the name goes.
    engine.ask("1.2", "DELETE /images/busybox").await;
    assert_eq!(
        engine
            .names()
            .await
            .iter()
            .filter(|name| *name == "made:latest")
            .count(),
        1
    );
    let list = engine.ask("1.16", "GET /images/json?all=1").await.json();
    assert_eq!(list.as_array().unwrap().len(), 3, "{list}");
    engine.ask("1.2", "DELETE /images/made").await;
    let list = engine.ask("1.16", "GET /images/json?all=1").await.json();
    assert_eq!(list, json!([]));
}

#[tokio::test]
async fn s46_removing_an_image_tells_what_was_done() {
    let engine = Engine::new();
    for name in ["one", "other"] {
        engine
            .ask("1.16", &format!("POST /images/busybox/tag?repo={name}"))
            .await;
    }
    let new = engine.ask("1.2", "DELETE /images/one").await;
    assert_eq!(new.status, 200);
    assert!(new.json()[0]["Untagged"].is_string(), "{new:?}");
    let old = engine.ask("1.1", "DELETE /images/other").await;
    assert_eq!((old.status, old.body.len()), (204, 0));
}

#[tokio::test]
async fn s47_progress_is_json() {
    let pull = async |version| {
        let engine = Engine::new();
        engine
            .ask(version, "POST /images/create?fromImage=anne/motto")
            .await
    };
    let new = pull("1.1").await.values();
    assert!(
        !new.is_empty() && new.iter().all(Value::is_object),
        "{new:?}"
    );
    let old = pull("1.0").await.text();
    assert!(old.contains("Pulling") && !old.contains('{'), "{old}");
}
