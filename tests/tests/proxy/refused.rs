//! What a policy refuses never reaches the engine.

use longshore::runtime::Transport;
use longshore::runtime::server::{self as rt, Config, Failure, Proxy};
use longshore::server::API;
use longshore::{v1_15, v1_16};

use crate::rules::{Rules, rules};
use crate::support::{Blind, expect, proxy, rest, send, with};

fn create(json: &str) -> String {
    format!(
        "POST /v1.16/containers/create HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{json}",
        json.len()
    )
}

#[track_caller]
fn is_refused(answer: &str, status: u16, message: &str) {
    assert!(
        answer.starts_with(&format!("HTTP/1.1 {status} ")),
        "{answer}"
    );
    assert!(answer.contains(message), "{answer}");
}

#[tokio::test]
async fn a_refusal_has_the_form_of_the_version() {
    let setup = proxy(Rules);
    let answer = setup
        .refused(
            "GET /v1.16/containers/web/export HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        )
        .await;
    let message = "the export of a container is not allowed here\n";
    assert_eq!(
        answer,
        format!(
            "HTTP/1.1 403 Forbidden\r\ncontent-type: text/plain; charset=utf-8\r\n\
             content-length: {}\r\nconnection: close\r\n\r\n{message}",
            message.len()
        )
    );
}

#[tokio::test]
async fn nothing_is_hidden_from_the_policy_by_its_spelling() {
    let setup = proxy(Rules);
    for json in [
        r#"{"HostConfig":{"Privileged":true}}"#,
        r#"{"hostconfig":{"PRIVILEGED":true}}"#,
        r#"{"HoſtConfig":{"privileged":true}}"#,
        r#"{"\u0048ostConfig":{"Privileged":true}}"#,
        r#"{"HostConfig":{"Binds":["/:/host"]}}"#,
    ] {
        is_refused(
            &setup.refused(create(json)).await,
            403,
            "is not allowed here",
        );
    }
    for (json, message) in [
        (
            r#"{"HostConfig":{"Privileged":true,"Privileged":false}}"#,
            "is there twice",
        ),
        (
            r#"{"HostConfig":{"Privileged":true},"hostConfig":{}}"#,
            "is there twice",
        ),
        (r#"{"Other":1,"Other":2}"#, "is there twice"),
    ] {
        is_refused(&setup.refused(create(json)).await, 500, message);
    }
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_refused_where_somebody_looks() {
    let setup = proxy(Rules);
    is_refused(&setup.refused(create("{")).await, 500, "EOF");
    let deep = format!(
        r#"{{"Volumes":{{"a":{}{}}}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    is_refused(&setup.refused(create(&deep)).await, 500, "recursion");
    let large =
        "POST /v1.16/containers/create HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\n\r\n";
    is_refused(&setup.refused(large).await, 413, "1048576");
}

#[tokio::test]
async fn what_is_unknown_is_refused_unless_the_policy_says_otherwise() {
    let setup = proxy(Blind);
    let get = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: x\r\n\r\n");
    let post = |path: &str| get(path).replace("GET", "POST");
    for path in ["/v1.16/grpc", "/other", "*"] {
        is_refused(&setup.refused(get(path)).await, 404, "404 page not found");
    }
    let elsewhere = get("/v1.16/containers/web/../json");
    is_refused(
        &setup.refused(elsewhere).await,
        301,
        "/v1.16/containers/json",
    );
    is_refused(
        &setup.refused(post("/v1.16/info")).await,
        404,
        "404 page not found",
    );
    is_refused(
        &setup.refused(get("/v1.41/info")).await,
        404,
        "client : 1.41",
    );

    let setup = with(Blind, Config::default(), |proxy| {
        proxy.unknown(
            |unknown| match (unknown.version, unknown.head.uri().path()) {
                (Some("1.41"), _) | (None, "/session") => Ok(()),
                (_, path) => Err(Failure::new(403, format!("not {path}"))),
            },
        )
    });
    is_refused(&setup.refused(get("/grpc")).await, 403, "not /grpc");
    is_refused(
        &setup.refused(get("/v1.42/info")).await,
        403,
        "not /v1.42/info",
    );
    for path in ["/v1.41/anything", "/session"] {
        let (_client, mut engine) = setup.ask(get(path)).await;
        expect(&mut engine, get(path)).await;
    }
}

#[tokio::test]
async fn no_parameter_comes_past_the_policy() {
    let setup = proxy(Rules);
    let form = create("a=1").replace("application/json", "Application/X-WWW-form-urlencoded; x");
    is_refused(&setup.refused(form).await, 415, "of a form");
    let split = create("{}").replace("/create ", "/create?name=a;b=c ");
    is_refused(&setup.refused(split).await, 400, "`%3B`");
}

#[tokio::test]
async fn a_connection_lives_on_after_a_refusal() {
    let setup = proxy(Rules);
    let refused = create(r#"{"HostConfig":{"Privileged":true}}"#);
    let info = "GET /v1.16/info HTTP/1.1\r\nHost: x\r\n\r\n";
    let (mut client, mut engine) = setup.ask(format!("{refused}{refused}{info}")).await;
    expect(&mut engine, info).await;
    send(
        &mut engine,
        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n",
    )
    .await;
    let all = rest(&mut client).await;
    assert_eq!(all.matches("HTTP/1.1 403 Forbidden").count(), 2, "{all}");
    assert!(all.ends_with("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"));
}

#[tokio::test]
async fn what_two_readers_may_understand_differently_is_refused() {
    let setup = proxy(Blind);
    for head in [
        "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
        "Content-Length: 3\r\nContent-Length: 4\r\n",
        "Content-Length: +3\r\n",
        "Transfer-Encoding: gzip, chunked\r\n",
        "Transfer-Encoding : chunked\r\n",
        "X: a\r\n b\r\n",
    ] {
        let request = format!("POST /v1.16/build HTTP/1.1\r\nHost: x\r\n{head}\r\n");
        is_refused(&setup.refused(request).await, 400, "connection: close");
    }
    for line in [
        "GET /info#/x HTTP/1.1",
        "GET /info HTTP/2.0",
        "GET  /info HTTP/1.1",
    ] {
        let request = format!("{line}\r\nHost: x\r\n\r\n");
        is_refused(&setup.refused(request).await, 400, "");
    }
    let long = format!("GET /info HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(1_100_000));
    is_refused(&setup.refused(long).await, 431, "");
}

#[tokio::test]
async fn no_request_leaves_for_another_version_of_http() {
    let setup = proxy(Rules);
    let (_client, mut engine) = setup
        .ask("GET /v1.16/info HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n")
        .await;
    expect(&mut engine, "GET /v1.16/info HTTP/1.1\r\nHost: x\r\n\r\n").await;
}

#[tokio::test]
async fn an_engine_that_is_not_there_is_a_bad_gateway() {
    let setup = proxy(Blind);
    std::fs::remove_file(setup.dir.path().join("engine")).unwrap();
    let answer = setup
        .refused("GET /v1.16/info HTTP/1.1\r\nHost: x\r\n\r\n")
        .await;
    is_refused(&answer, 502, "does not answer");
    // Nothing is told of where it would be.
    assert!(!answer.contains("engine"), "{answer}");
}

#[tokio::test]
async fn typed_clients_get_typed_refusals() {
    let nowhere = Transport::connect_to("unix:///nowhere").unwrap();
    let (listener, connector) = rt::memory();
    tokio::spawn(Proxy::new(&API, nowhere, rules()).serve(listener, Config::default()));
    let transport = Transport::in_memory(connector).build().unwrap();
    let config = v1_15::ContainerConfig {
        host_config: Some(v1_15::HostConfig {
            privileged: Some(true),
            ..Default::default()
        }),
        ..Default::default()
    };
    let docker = v1_15::Client::new(transport.clone());
    let error = docker.container_create(config).send().await.unwrap_err();
    assert_eq!(error.status(), Some(403));
    assert_eq!(
        error.message(),
        Some("a privileged container is not allowed here")
    );
    let docker = v1_16::Client::new(transport);
    let error = docker.container_export("web").send().await.unwrap_err();
    assert_eq!(error.status(), Some(403));
}
