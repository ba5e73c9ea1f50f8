//! What the types of a version do not know, and engines obey: it is refused unless a policy says
//! otherwise.

use longshore::runtime::server::{Proposal, Verdict};
use longshore::server::{Policy, container_create, container_start, container_wait, exec_create};
use longshore::versions::V1_16;
use tokio::io::AsyncReadExt;

use crate::support::{Setup, expect, proxy};

/// What is done with what is unknown.
#[derive(Clone, Copy)]
enum Then {
    Refuse,
    Pass,
    Drop,
}

/// Reads what comes, and forbids nothing that it can see.
struct Reads(Then);

impl Reads {
    async fn look<Q: longshore::runtime::server::Asked<V1_16>>(
        &self,
        mut asked: Proposal<V1_16, Q>,
    ) -> Verdict<V1_16, Q> {
        asked.read().await?;
        match self.0 {
            Then::Refuse => {}
            Then::Pass => {
                asked.pass_unknown();
            }
            Then::Drop => {
                asked.drop_unknown();
            }
        }
        Ok(asked)
    }
}

macro_rules! reads {
    ($($operation:ident: $request:ty;)*) => {
        impl Policy<V1_16> for Reads {
            $(async fn $operation(
                &self,
                asked: Proposal<V1_16, $request>,
            ) -> Verdict<V1_16, $request> {
                self.look(asked).await
            })*
        }
    };
}

reads! {
    container_create: container_create::Request<V1_16>;
    container_start: container_start::v1_3::Request<V1_16>;
    container_wait: container_wait::Request;
    exec_create: exec_create::Request<V1_16>;
}

const JSON: &str = "Content-Type: application/json\r\n";

fn post(target: &str, headers: &str, body: &str) -> String {
    format!(
        "POST {target} HTTP/1.1\r\nHost: x\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn create(body: &str) -> String {
    post("/v1.16/containers/create", JSON, body)
}

#[track_caller]
fn is_unknown(answer: &str, paths: &str) {
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    assert!(answer.ends_with(&format!(": {paths}\n")), "{answer}");
}

#[tokio::test]
async fn members_that_the_version_does_not_know_are_refused_by_their_paths() {
    let setup = proxy(Reads(Then::Refuse));
    for (body, paths) in [
        (
            r#"{"HostConfig":{"Mounts":[{"Type":"bind"}]}}"#,
            "body.HostConfig.Mounts",
        ),
        (r#"{"hostCONFIG":{"mounts":[]}}"#, "body.hostCONFIG.mounts"),
        (
            r#"{"HoſtConfig":{"Mountſ":[]}}"#,
            r#"body["HoſtConfig"]["Mountſ"]"#,
        ),
        (
            r#"{"Privileged":true,"Binds":["/:/h"]}"#,
            "body.Privileged, body.Binds",
        ),
        (
            r#"{"HostConfig":{"Devices":[{"PathOnHost":"/a","PathInContainer":"/b","CgroupPermissions":"r","Other":1}]}}"#,
            "body.HostConfig.Devices[0].Other",
        ),
        (
            r#"{"HostConfig":{"PortBindings":{"80/tcp":[{"Other":1}]}}}"#,
            r#"body.HostConfig.PortBindings["80/tcp"][0].Other"#,
        ),
        (
            r#"{"Volumes":{"/data":{"Driver":"x"}}}"#,
            r#"body.Volumes["/data"].Driver"#,
        ),
        (
            r#"{"a.b":null,"\u0000":1}"#,
            r#"body["a.b"], body["\u0000"]"#,
        ),
        (
            r#"{"HostConfig":null,"NetworkingConfig":{"EndpointsConfig":{}}}"#,
            "body.NetworkingConfig",
        ),
    ] {
        is_unknown(&setup.refused(create(body)).await, paths);
        let plain = create(body).replace(JSON, "Content-Type: application/json; charset=x\r\n");
        is_unknown(&setup.refused(plain).await, paths);
    }
}

#[tokio::test]
async fn so_are_those_of_other_operations_in_other_places() {
    let setup = proxy(Reads(Then::Refuse));
    let nested = r#"{"HostConfig":{"Privileged":true}}"#;
    let start = post("/v1.16/containers/web/start", JSON, nested);
    is_unknown(&setup.refused(start).await, "body.HostConfig");
    let exec = post(
        "/v1.16/containers/web/exec",
        JSON,
        r#"{"Cmd":["id"],"Env":["A=1"]}"#,
    );
    is_unknown(&setup.refused(exec).await, "body.Env");
    // An operation that has no body.
    let wait = post("/v1.16/containers/web/wait", JSON, nested);
    is_unknown(&setup.refused(wait).await, "body.HostConfig");
    for other in ["1", "[{}]", "{", "\"x\"", "\u{feff}{}"] {
        let wait = post("/v1.16/containers/web/wait", "", other);
        is_unknown(&setup.refused(wait).await, "body");
    }
}

#[tokio::test]
async fn parameters_and_headers_are_refused_by_their_names() {
    let setup = proxy(Reads(Then::Refuse));
    for (target, headers, paths) in [
        ("?platform=x&Name=y", "", "query.platform, query.Name"),
        ("?name=a&name=b", "", "query.name[1]"),
        ("?=x&n%61me=b&na%20me", "", r#"query[""], query["na me"]"#),
        (
            "",
            "X-HTTP-Method-Override: DELETE\r\n",
            "header.x-http-method-override",
        ),
        ("", "Content-Type: text/plain\r\n", "header.content-type[1]"),
    ] {
        let target = format!("/v1.16/containers/create{target}");
        let request = post(&target, &format!("{JSON}{headers}"), "{}");
        is_unknown(&setup.refused(request).await, paths);
    }
}

#[tokio::test]
async fn bodies_that_two_readers_take_for_different_things_are_refused() {
    let setup = proxy(Reads(Then::Refuse));
    for body in [
        r#"[{"Privileged":true}]"#,
        r#"{"HostConfig":[[], null, true]}"#,
        r#"{} {"HostConfig":{"Privileged":true}}"#,
        r#"{"HostConfig":{},"hostconfig":{"Privileged":true}}"#,
        r#"{"Labels":1,"labels":2}"#,
        "\u{feff}{}",
        r#"{"HostConfig":{"Privileged":true},}"#,
    ] {
        let answer = setup.refused(create(body)).await;
        assert!(answer.starts_with("HTTP/1.1 500 ") || answer.starts_with("HTTP/1.1 403 "));
    }
}

#[tokio::test]
async fn paths_that_servers_resolve_lead_nowhere() {
    let setup = proxy(Reads(Then::Refuse));
    for target in [
        "/v1.16/images/../containers/web",
        "/v1.16/images/%2e%2E/containers/web",
        "/v1.16/images/a%2f..%2f..%2fcontainers%2fweb",
        "/v1.16/images/./x",
        "/v1.16/../v1.41/images/x",
        "/v1.16/images/..\\containers",
        "/v1.16/images/%2e",
    ] {
        let request = format!("DELETE {target} HTTP/1.1\r\nHost: x\r\n\r\n");
        let answer = setup.refused(request).await;
        let leads_nowhere = ["HTTP/1.1 301", "HTTP/1.1 4"];
        let leads_nowhere = leads_nowhere
            .iter()
            .any(|status| answer.starts_with(status));
        assert!(leads_nowhere, "{target}: {answer}");
    }
    for target in [
        "/v1.17/containers/create",
        "/v1.016/info",
        "/v1.16.0/info",
        "/v2/info",
    ] {
        let answer = setup.refused(post(target, JSON, "{}")).await;
        assert!(answer.starts_with("HTTP/1.1 4"), "{target}: {answer}");
    }
}

/// What the engine gets.
async fn forwarded(setup: &Setup, request: &str) -> String {
    let (mut client, mut engine) = setup.ask(request).await;
    tokio::io::AsyncWriteExt::shutdown(&mut client)
        .await
        .unwrap();
    let mut got = vec![0; 1 << 16];
    let mut all = String::new();
    while !all.contains("\r\n\r\n") || all.ends_with("\r\n\r\n") && !all.contains("ength: 0\r\n") {
        let count = engine.read(&mut got).await.unwrap();
        assert!(count > 0, "{all}");
        all.push_str(std::str::from_utf8(&got[..count]).unwrap());
    }
    all
}

#[tokio::test]
async fn a_policy_may_let_the_unknown_pass() {
    let setup = proxy(Reads(Then::Pass));
    let odd = post(
        "/v1.16/containers/create?x=1&name=a&name=b",
        &format!("{JSON}X-Odd: 1\r\n"),
        r#"{ "HostConfig": {"Mounts":[]} }"#,
    );
    let (_client, mut engine) = setup.ask(&odd).await;
    expect(&mut engine, &odd).await;
}

#[tokio::test]
async fn a_policy_may_drop_the_unknown() {
    let setup = proxy(Reads(Then::Drop));
    let odd = post(
        "/v1.16/containers/create?x=1&name=a&name=b",
        &format!("{JSON}X-Odd: 1\r\nAccept: */*\r\n"),
        r#"{"env":["A=1"],"HostConfig":{"Mounts":[{}],"Binds":["v:/v"]},"Privileged":true}"#,
    );
    let body = r#"{"env":["A=1"],"HostConfig":{"Binds":["v:/v"]}}"#;
    assert_eq!(
        forwarded(&setup, &odd).await,
        format!(
            "POST /v1.16/containers/create?name=a HTTP/1.1\r\nHost: x\r\n\
             Content-Type: application/json\r\nAccept: */*\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
    );
    let wait = post("/v1.16/containers/web/wait", "", r#"{"Privileged":true}"#);
    assert_eq!(
        forwarded(&setup, &wait).await,
        "POST /v1.16/containers/web/wait HTTP/1.1\r\nHost: x\r\ncontent-length: 0\r\n\r\n"
    );
}

#[tokio::test]
async fn what_means_nothing_is_not_unknown() {
    let setup = proxy(Reads(Then::Refuse));
    let headers = "User-Agent: x\r\nAccept: a\r\nAccept-Encoding: b\r\nExpect: 1\r\nVia: c\r\n";
    for request in [
        post("/v1.16/containers/web/wait", headers, "{ }"),
        post("/v1.16/containers/web/wait", JSON, "null"),
        post(
            "/v1.16/containers/create?name=x",
            JSON,
            r#"{"Volumes":{"/a":{}},"Env":null}"#,
        ),
        post("/v1.16/containers/web/start", JSON, ""),
    ] {
        let (_client, mut engine) = setup.ask(&request).await;
        expect(&mut engine, &request).await;
    }
}

#[tokio::test]
async fn what_cannot_be_listed_is_refused() {
    let setup = proxy(Reads(Then::Pass));
    let members: Vec<String> = (0..20_000).map(|at| format!("\"k{at}\":1")).collect();
    let answer = setup
        .refused(create(&format!("{{{}}}", members.join(","))))
        .await;
    assert!(answer.starts_with("HTTP/1.1 400 "), "{answer}");
    assert!(answer.contains("than can be listed"), "{answer}");
}
