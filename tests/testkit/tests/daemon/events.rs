//! Events.

use std::time::Duration;

use futures_util::StreamExt as _;
use longshore::v1_16;

use crate::serve::{Served, archive, items};

/// Does a few things to images.
async fn act(docker: &v1_16::Client) {
    let steps = "FROM busybox\nRUN true\nRUN false\n";
    let request = docker.build().context(archive(&[("Dockerfile", steps)]));
    items(request.send().await.unwrap()).await;
    docker.image_tag("busybox", "box").send().await.unwrap();
    docker.image_remove("box").send().await.unwrap();
}

#[tokio::test]
async fn events_come_in_order() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let since = served.clock.now();
    let mut live = docker.events().send().await.unwrap();
    act(&docker).await;
    let mut seen = Vec::new();
    for _ in 0..5 {
        let event = live.next().await.unwrap().unwrap();
        seen.push(event.status.unwrap());
    }
    assert_eq!(seen, ["start", "die", "start", "die", "untag"]);
    let past = docker.events().since(since).until(since);
    let (past, error) = items(past.send().await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    let statuses: Vec<_> = past
        .iter()
        .filter_map(|event| event.status.clone())
        .collect();
    assert_eq!(statuses, seen);
    let image = docker.image_inspect("busybox").send().await.unwrap().id;
    assert_eq!(past[0].from, Some(image.clone()));
    assert_eq!(
        (past[4].id.as_ref(), past[4].from.as_ref()),
        (Some(&image), None)
    );
}

#[tokio::test]
async fn events_are_filtered_and_end_in_time() {
    let served = Served::new();
    let docker = v1_16::Client::new(served.transport());
    let start = served.clock.now();
    let filters = [(
        "event".to_owned(),
        vec!["untag".to_owned(), "die".to_owned()],
    )];
    let events = docker
        .events()
        .since(start)
        .until(start + Duration::from_mins(1));
    let events = events.filters(filters.into()).send().await.unwrap();
    act(&docker).await;
    let reading = tokio::spawn(items(events));
    served.clock.sleeping(1).await;
    served.clock.advance(Duration::from_mins(1));
    let (events, _) = reading.await.unwrap();
    let statuses: Vec<_> = events
        .iter()
        .filter_map(|event| event.status.as_deref())
        .collect();
    assert_eq!(statuses, ["die", "die", "untag"]);
    // Later events only.
    let since = docker.events().since(start + Duration::from_secs(1));
    let (events, _) = items(since.until(start).send().await.unwrap()).await;
    assert!(events.is_empty(), "{events:?}");
}

#[tokio::test]
async fn nothing_stands_between_events() {
    let served = Served::new();
    act(&v1_16::Client::new(served.transport())).await;
    let time = served.clock.now().unix_timestamp();
    let request =
        format!("GET /v1.11/events?since={time}&until={time} HTTP/1.1\r\nHost: x\r\n\r\n");
    let said = served.said(request.as_bytes()).await;
    assert!(said.contains("\"status\":\"die\""), "{said}");
    assert!(!said.contains("}\n"), "{said}");
}
