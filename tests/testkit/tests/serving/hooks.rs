//! What tests do before and after requests.

use std::sync::{Arc, Mutex};

use longshore::runtime::server::Body;
use longshore::v1_16::ContainerConfig;
use longshore::versions::V1_16;
use longshore_testkit::Daemon;
use longshore_testkit::memory::daemon::answer;
use serde_json::json;

#[tokio::test]
async fn a_hook_may_answer_instead() {
    let daemon = Daemon::new();
    daemon.before(|request| async move {
        let taken = request.query("name").as_deref() == Some("taken");
        (request.is("container_create") && taken).then(|| answer::failure(409, "Conflict: taken"))
    });
    daemon.before(|request| async move {
        let created = json!({"Id": "4fa6e0f0c678", "Warnings": []});
        request
            .is("container_create")
            .then(|| answer::json(201, &created))
    });
    let docker = daemon.client::<V1_16>().unwrap();
    let create = |name: &str| {
        docker
            .container_create(ContainerConfig::default())
            .name(name)
            .send()
    };
    let error = create("taken").await.unwrap_err();
    assert_eq!(error.status(), Some(409));
    assert_eq!(error.message(), Some("Conflict: taken"));
    assert_eq!(create("free").await.unwrap().id, "4fa6e0f0c678");
    assert_eq!(docker.ping().send().await.unwrap(), "OK");
}

#[tokio::test]
async fn hooks_are_called_around_the_operation_in_order() {
    let daemon = Daemon::new();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let note = |text: &'static str| {
        let heard = Arc::clone(&heard);
        move || heard.lock().unwrap().push(text)
    };
    for text in ["first", "second"] {
        let note = note(text);
        daemon.before(move |request| {
            assert_eq!(
                (request.operation(), request.status()),
                (Some("ping"), None)
            );
            note();
            async { None }
        });
    }
    let note = note("after");
    daemon.after(move |_, response| {
        note();
        async { response }
    });
    let docker = daemon.client::<V1_16>().unwrap();
    docker.ping().send().await.unwrap();
    assert_eq!(*heard.lock().unwrap(), ["first", "second", "after"]);
    daemon.clear_hooks();
    docker.ping().send().await.unwrap();
    assert_eq!(heard.lock().unwrap().len(), 3);
}

#[tokio::test]
async fn a_hook_may_change_the_answer() {
    let daemon = Daemon::new();
    daemon.after(|request, response| async move {
        if !request.is("ping") {
            return response;
        }
        let (head, body) = response.into_parts();
        let text = body.collect(100).await.unwrap();
        let text = [&text[..], b", I think"].concat();
        longshore::runtime::http::Response::from_parts(head, Body::from(text))
    });
    let docker = daemon.client::<V1_16>().unwrap();
    assert_eq!(docker.ping().send().await.unwrap(), "OK, I think");
}
