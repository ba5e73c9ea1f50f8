//! Only what a policy changes is written anew.

use longshore::runtime::server::{Failure, Proposal, Verdict};
use longshore::server::{Policy, container_create, container_start, image_push, image_tag};
use longshore::versions::V1_16;

use crate::support::{proxy, send};

struct Changes;

impl Policy<V1_16> for Changes {
    async fn container_create(
        &self,
        mut asked: Proposal<V1_16, container_create::Request<V1_16>>,
    ) -> Verdict<V1_16, container_create::Request<V1_16>> {
        asked.pass_unknown();
        let request = asked.read().await?;
        request.name = request.name.take().map(|name| format!("{name} & co"));
        request.config.env.push("NEW=1".to_owned());
        if let Some(host) = &mut request.config.host_config {
            host.privileged = None;
            host.binds.retain(|bind| !bind.starts_with('/'));
        }
        Ok(asked)
    }

    async fn container_start(
        &self,
        mut asked: Proposal<V1_16, container_start::v1_3::Request<V1_16>>,
    ) -> Verdict<V1_16, container_start::v1_3::Request<V1_16>> {
        let request = asked.read().await?;
        request.host_config = Some(longshore::v1_16::HostConfig {
            binds: vec!["/data:/data".into()],
            ..Default::default()
        });
        Ok(asked)
    }

    async fn image_push(
        &self,
        mut asked: Proposal<V1_16, image_push::v1_5::Request>,
    ) -> Verdict<V1_16, image_push::v1_5::Request> {
        asked.pass_unknown();
        let request = asked.read().await?;
        request.name = format!("mirror/{}", request.name);
        request.tag = None;
        request.auth.password = Some("other".to_owned());
        request.meta.insert("who".to_owned(), "me".to_owned());
        Ok(asked)
    }

    async fn image_tag(
        &self,
        mut asked: Proposal<V1_16, image_tag::Request>,
    ) -> Verdict<V1_16, image_tag::Request> {
        let request = asked.read().await?;
        "../other".clone_into(&mut request.name);
        Ok(asked)
    }
}

/// The head of what the engine gets, and its body.
async fn forwarded(request: impl AsRef<[u8]>) -> (String, String) {
    let setup = proxy(Changes);
    let (mut client, engine) = setup.ask(request).await;
    send(&mut client, "").await;
    let mut all = Vec::with_capacity(1 << 16);
    loop {
        engine.readable().await.unwrap();
        // What is sent is sent at once.
        if engine.try_read_buf(&mut all).is_ok() {
            break;
        }
    }
    let all = String::from_utf8(all).unwrap();
    let (head, body) = all.split_once("\r\n\r\n").unwrap();
    (head.to_owned(), body.to_owned())
}

#[tokio::test]
async fn unknown_fields_are_kept_and_known_ones_changed() {
    let json = r#"{"Future":{"a": 1.0},"env":["A=1"],"HostConfig":{"Privileged":true,"Binds":["/x:/x","v:/v"],"Mounts":[{ }]}}"#;
    let (one, two) = json.split_at(30);
    let (head, body) = forwarded(format!(
        "POST /v1.16/containers/create?a=%41&name=x&name=y&b HTTP/1.1\r\nB: 1\r\nhost: x\r\n\
         content-type: application/json\r\nTransfer-Encoding: chunked\r\nA: 2\r\n\r\n\
         {:x}\r\n{one}\r\n{:x}\r\n{two}\r\n0\r\n\r\n",
        one.len(),
        two.len()
    ))
    .await;
    assert_eq!(
        body,
        r#"{"Future":{"a": 1.0},"env":["A=1","NEW=1"],"HostConfig":{"Binds":["v:/v"],"Mounts":[{ }]}}"#
    );
    assert_eq!(
        head,
        format!(
            "POST /v1.16/containers/create?a=%41&name=x+%26+co&b HTTP/1.1\r\nB: 1\r\nhost: x\r\n\
             content-type: application/json\r\nA: 2\r\ncontent-length: {}",
            body.len()
        )
    );
}

#[tokio::test]
async fn a_body_may_come_where_there_was_none() {
    let (head, body) =
        forwarded("POST /v1.16/containers/web/start HTTP/1.1\r\nContent-Length: 0\r\n\r\n").await;
    assert!(body.starts_with('{'), "{body}");
    assert_eq!(
        head,
        format!(
            "POST /v1.16/containers/web/start HTTP/1.1\r\ncontent-length: {}\r\n\
             content-type: application/json",
            body.len()
        )
    );
}

#[tokio::test]
async fn paths_and_headers_are_changed_in_their_places() {
    // {"username":"me"}
    let (head, _) = forwarded(
        "POST /v1.16/images/a%2dpath/b/push?tag=1 HTTP/1.1\r\nFirst: 1\r\n\
         X-Registry-Auth: eyJ1c2VybmFtZSI6Im1lIn0=\r\nx-meta-Old: 2\r\nContent-Length: 0\r\n\r\n",
    )
    .await;
    let lines: Vec<&str> = head.lines().collect();
    assert_eq!(lines[0], "POST /v1.16/images/mirror/a-path/b/push HTTP/1.1");
    assert_eq!(lines[1], "First: 1");
    assert!(lines[2].starts_with("x-registry-auth: eyJ"), "{head}");
    assert_ne!(lines[2], "x-registry-auth: eyJ1c2VybmFtZSI6Im1lIn0=");
    assert_eq!(
        lines[3..],
        ["x-meta-Old: 2", "Content-Length: 0", "x-meta-who: me"]
    );
}

#[tokio::test]
async fn a_change_that_would_mean_something_else_is_refused() {
    let setup = proxy(Changes);
    let request = "POST /v1.16/images/x/tag?repo=y HTTP/1.1\r\nContent-Length: 0\r\n\r\n";
    let answer = setup.refused(request).await;
    assert!(answer.starts_with("HTTP/1.1 500 "), "{answer}");
    let failure = Failure::new(500, "name: `.` and `..` would address something else");
    assert!(answer.ends_with(&format!("{failure}\n")), "{answer}");
}
