//! Nothing is changed that nobody changes.

use longshore::runtime::server::{Config, Proposal, Verdict};
use longshore::server::{Policy, container_create, container_start};
use longshore::versions::V1_16;

use crate::support::{Blind, expect, proxy, rest, send, with};

/// Reads everything it can, and changes nothing.
struct Reader;

impl Policy<V1_16> for Reader {
    async fn container_create(
        &self,
        mut asked: Proposal<V1_16, container_create::Request<V1_16>>,
    ) -> Verdict<V1_16, container_create::Request<V1_16>> {
        let request = asked.read().await?;
        assert_eq!(request.config.image.as_deref(), Some("busybox"));
        assert_eq!(request.name.as_deref(), Some("a b"));
        assert_eq!(asked.operation(), "container_create");
        assert_eq!(asked.head().headers()["x-odd"], "1");
        let unknown = [
            "body.New",
            "query.x",
            "query.unknown",
            "header.zebra",
            "header.x-odd",
            "header.empty",
        ];
        assert!(
            unknown
                .iter()
                .all(|path| asked.unknown().contains(&(*path).to_owned()))
        );
        assert_eq!(
            asked.unknown().len(),
            unknown.len(),
            "{:?}",
            asked.unknown()
        );
        asked.pass_unknown();
        Ok(asked)
    }

    async fn container_start(
        &self,
        mut asked: Proposal<V1_16, container_start::v1_3::Request<V1_16>>,
    ) -> Verdict<V1_16, container_start::v1_3::Request<V1_16>> {
        assert_eq!(asked.read().await?.host_config, None);
        Ok(asked)
    }
}

const ANSWER: &str = "HTTP/1.1 201 Made  Up\r\nX-Z: 1\r\nserver:Odd\r\nX-A: 2\r\n\
                      content-LENGTH:  4\r\n\r\nbody";

/// As unusual as a request can be.
const CREATE: &str = "POST /v1.16/containers/create?x=%7e&name=a%20b&&unknown HTTP/1.1\r\n\
                      zebra: last\r\nHOST:x\r\nX-Odd:  1\r\nx-odd: 2\r\nContent-Type: application/json\r\n\
                      empty:\r\nAccept: */*\r\n";

#[tokio::test]
async fn requests_and_answers_go_on_to_the_byte() {
    let json = r#"{ "Image":"busybox", "New": {"x": 1.50, "Y": [null]}, "Env" : [ ] }"#;
    let framed = [
        format!("Content-Length: {}\r\n\r\n{json}", json.len()),
        format!(
            "Transfer-Encoding: chunked\r\n\r\n5;ext=\"1\"\r\n{}\r\n0{:X}\r\n{}\r\n0\r\nTrailer: t\r\n\r\n",
            &json[..5],
            json.len() - 5,
            &json[5..]
        ),
    ];
    for body in framed {
        let request = format!("{CREATE}{body}");
        let setup = proxy(Reader);
        let (mut client, mut engine) = setup.ask(&request).await;
        expect(&mut engine, &request).await;
        send(&mut engine, ANSWER).await;
        expect(&mut client, ANSWER).await;

        // Both connections are there for the next request.
        send(&mut client, &request).await;
        expect(&mut engine, &request).await;
        send(&mut engine, ANSWER).await;
        expect(&mut client, ANSWER).await;
    }
}

#[tokio::test]
async fn requests_nobody_looks_at_are_not_read() {
    let setup = proxy(Blind);
    let request = "POST /v1.16/containers/create HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n";
    let (mut client, mut engine) = setup.ask(request).await;
    // The head goes on although the body is not there, and the body is no JSON.
    expect(&mut engine, request).await;
    send(&mut client, "not json,").await;
    expect(&mut engine, "not json,").await;
}

#[tokio::test]
async fn requests_may_come_before_their_turn() {
    let setup = proxy(Blind);
    let one = "GET /v1.16/info HTTP/1.1\r\nHost: x\r\n\r\n";
    let two = "GET /version HTTP/1.1\r\nHost: y\r\n\r\n";
    let (mut client, mut engine) = setup.ask(format!("\r\n{one}{two}")).await;
    let answer = "HTTP/1.1 204 No Content\r\n\r\n";
    expect(&mut engine, one).await;
    send(&mut engine, answer).await;
    expect(&mut engine, two).await;
    send(&mut engine, answer).await;
    expect(&mut client, answer.repeat(2)).await;
}

#[tokio::test]
async fn what_is_for_one_hop_ends_there() {
    let setup = proxy(Blind);
    let (mut client, mut engine) = setup
        .ask(
            "GET /v1.16/info HTTP/1.1\r\nHost: x\r\nConnection: close, X-Mine, Host\r\nTE: trailers\r\n\
             X-Mine: 1\r\nKeep-Alive: 3\r\nProxy-Authorization: secret\r\nX-Yours: 2\r\n\r\n",
        )
        .await;
    expect(
        &mut engine,
        "GET /v1.16/info HTTP/1.1\r\nHost: x\r\nX-Yours: 2\r\n\r\n",
    )
    .await;
    send(
        &mut engine,
        "HTTP/1.1 200 OK\r\nKeep-Alive: 9\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok",
    )
    .await;
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok";
    assert_eq!(rest(&mut client).await, answer);
    assert_eq!(rest(&mut engine).await, "");
}

#[tokio::test]
async fn answers_without_a_body_end_with_their_head() {
    let setup = with(Blind, Config::default(), |proxy| proxy.unknown(|_| Ok(())));
    let head = "HEAD /v1.16/info HTTP/1.1\r\nHost: x\r\n\r\n";
    let (mut client, mut engine) = setup.ask(head.repeat(2)).await;
    let answer = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
    for _ in 0..2 {
        expect(&mut engine, head).await;
        send(&mut engine, answer).await;
        expect(&mut client, answer).await;
    }
}

#[tokio::test]
async fn an_answer_may_end_with_the_connection() {
    let setup = proxy(Blind);
    let request = "GET /v1.16/info HTTP/1.0\r\n\r\n";
    let (mut client, mut engine) = setup.ask(request).await;
    expect(&mut engine, request).await;
    send(&mut engine, "HTTP/1.0 200 OK\r\nX: y\r\n\r\nuntil the end").await;
    drop(engine);
    let answer = "HTTP/1.0 200 OK\r\nX: y\r\nConnection: close\r\n\r\nuntil the end";
    assert_eq!(rest(&mut client).await, answer);
}

#[tokio::test]
async fn a_client_that_waits_hears_that_its_body_is_wanted() {
    let head = |path: &str, more: &str| {
        format!("POST {path} HTTP/1.1\r\nHost: x\r\n{more}Content-Length: 2\r\n\r\n")
    };
    let expecting = "Expect: 100-continue\r\n";
    let carry_on = "HTTP/1.1 100 Continue\r\n\r\n";

    // By the engine, where nobody reads the body before it.
    let setup = proxy(Reader);
    let request = head("/v1.16/build", expecting);
    let (mut client, mut engine) = setup.ask(&request).await;
    expect(&mut engine, &request).await;
    send(&mut engine, carry_on).await;
    expect(&mut client, carry_on).await;
    send(&mut client, "ok").await;
    expect(&mut engine, "ok").await;

    // And else by the proxy, which asks the engine no more.
    let path = "/v1.16/containers/web/start";
    let mut client = setup.client().await;
    send(
        &mut client,
        head(
            path,
            &format!("{expecting}Content-Type: application/json\r\n"),
        ),
    )
    .await;
    expect(&mut client, carry_on).await;
    send(&mut client, "{}").await;
    drop(client);
}
