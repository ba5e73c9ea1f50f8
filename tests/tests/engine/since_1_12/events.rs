//! What happens in the daemon.

use std::time::Duration;

use futures_util::StreamExt;
use longshore::runtime::Timestamp;

use super::api::Event;
use super::docker::{Docker, shell};
use crate::daemon::IMAGE;
use crate::scenario::scenarios;
use crate::{archive, read};

scenarios!("events": of_a_container, of_an_image, as_they_happen);

const SECOND: Duration = Duration::from_secs(1);

async fn of_a_container(docker: Docker) {
    let since = Timestamp::now_utc() - SECOND;
    let id = docker.run_to_end("brief", "true").await;
    docker
        .container_remove(&id)
        .send()
        .await
        .expect("a removal");
    let until = Timestamp::now_utc() + SECOND;
    let events = docker.events().since(since).until(until).send().await;
    let events = about(read::items(events.expect("the events")).await, &id);
    assert_eq!(statuses(&events), ["create", "start", "die", "destroy"]);
    for event in &events {
        assert_eq!(event.from.as_deref(), Some(IMAGE));
        assert!(
            event.time >= since - SECOND && event.time <= until,
            "{event:?}"
        );
    }
}

async fn of_an_image(docker: Docker) {
    let since = Timestamp::now_utc() - SECOND;
    let name = docker.name("brief");
    let id = docker.import(&name, archive::of(&[("file", "")])).await;
    docker.image_remove(&name).send().await.expect("a removal");
    let until = Timestamp::now_utc() + SECOND;
    let events = docker.events().since(since).until(until).send().await;
    let events = about(read::items(events.expect("the events")).await, &id);
    let removal = statuses(&events)
        .into_iter()
        .skip_while(|status| *status != "untag");
    assert_eq!(removal.collect::<Vec<_>>(), ["untag", "delete"]);
    assert!(
        events.iter().all(|event| event.from.is_none()),
        "{events:?}"
    );
}

/// Without an end: each event comes when it happens, and dropping the stream ends it.
async fn as_they_happen(docker: Docker) {
    let since = Timestamp::now_utc() - SECOND;
    let mut events = docker
        .events()
        .since(since)
        .send()
        .await
        .expect("the events");
    let id = docker.create("live", shell("true")).await;
    for (step, status) in ["create", "start", "die", "destroy"]
        .into_iter()
        .enumerate()
    {
        match step {
            1 => docker.start(&id).await,
            3 => docker
                .container_remove(&id)
                .send()
                .await
                .expect("a removal"),
            _ => {}
        }
        loop {
            let event = events.next().await.expect("an event").expect("an event");
            if event.id.as_deref() == Some(&id) {
                assert_eq!(event.status.as_deref(), Some(status));
                break;
            }
        }
    }
}

fn about(events: Vec<Event>, id: &str) -> Vec<Event> {
    let about = |event: &Event| event.id.as_deref() == Some(id);
    events.into_iter().filter(about).collect()
}

fn statuses(events: &[Event]) -> Vec<&str> {
    let statuses = events.iter().map(|event| event.status.as_deref());
    statuses.map(|status| status.expect("a status")).collect()
}
