//! Reading what containers wrote.

use serde_json::json;

use crate::support::{frames, refusal, setup};

#[tokio::test]
async fn logs_are_cut_and_stamped_as_asked() {
    let setup = setup();
    let id = setup.run("echo a; echo b; echo c >&2", json!({})).await;
    setup.wait(&id).await;
    let logs = || setup.docker.container_logs(&id);
    let both = frames(logs().stdout(true).stderr(true).send().await.unwrap()).await;
    assert_eq!(both, ("a\nb\n".to_owned(), "c\n".to_owned()));
    let last = logs().stdout(true).stderr(true).tail("2");
    let last = frames(last.send().await.unwrap()).await;
    assert_eq!(last, ("b\n".to_owned(), "c\n".to_owned()));
    let stamped = logs().stderr(true).timestamps(true);
    let stamped = frames(stamped.send().await.unwrap()).await;
    assert_eq!(stamped.1, "2014-12-16T10:00:00.000000000Z c\n");
    let text = "Bad parameters: you must choose at least one stream";
    assert_eq!(refusal(logs().send().await), (400, text.to_owned()));
}

#[tokio::test]
async fn logs_are_followed_to_the_end() {
    let setup = setup();
    let script = "echo first; sleep 5; echo last";
    let id = setup.run(script, json!({})).await;
    let logs = setup.docker.container_logs(&id).stdout(true);
    let followed = logs.follow(true).send().await.unwrap();
    setup.clock.sleeping(1).await;
    setup.clock.advance(std::time::Duration::from_secs(5));
    assert_eq!(frames(followed).await.0, "first\nlast\n");
}
