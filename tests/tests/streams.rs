//! What streams, and in which form, version by version: over a socket with generated clients.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use std::collections::BTreeMap;

use futures_util::{StreamExt, TryStreamExt};
use longshore::runtime::{ErrorKind, Output, Value};
use longshore::{v1_0, v1_1, v1_2, v1_3, v1_5, v1_6, v1_7, v1_8, v1_11, v1_15, v1_16};
use longshore_codegen::Spec;
use support::{HIJACKED, Server, chunked, frame};

/// What is neither JSON nor nothing, in requests (`<-`) and in answers (`->`).
const STREAMS: &str = "\
build 1.0-1.2 <- multipart Context Dockerfile
build 1.0-1.7 -> bytes
build 1.3-1.16 <- bytes
build 1.8-1.16 -> json_stream, failure error
container_attach 1.0-1.5 -> hijack, raw_when always
container_attach 1.6-1.16 -> hijack, raw_when tty
container_attach_websocket 1.4-1.16 -> websocket
container_copy 1.4-1.16 -> bytes
container_export 1.0-1.16 -> bytes
container_logs 1.11-1.16 -> frames, raw_when tty
events 1.4-1.16 -> json_stream
exec_start 1.15-1.16 -> hijack, raw_when body.Tty
image_create 1.0-1.0 -> bytes
image_create 1.0-1.16 <- bytes
image_create 1.1-1.16 -> json_stream, failure error
image_get 1.7-1.16 -> bytes
image_get_all 1.15-1.16 -> bytes
image_insert 1.0-1.0 -> bytes
image_insert 1.1-1.11 -> json_stream, failure error
image_load 1.7-1.16 <- bytes
image_push 1.0-1.0 -> bytes
image_push 1.1-1.16 -> json_stream, failure error";

#[test]
fn what_streams_in_which_version() {
    let spec = Spec::from_folder("../spec/docker").unwrap_or_else(|error| panic!("{error}"));
    let mut found: BTreeMap<(String, String), Vec<&str>> = BTreeMap::new();
    for version in spec.versions() {
        let shown: Value = serde_yaml::from_str(&spec.show(version, None).unwrap()).unwrap();
        for (name, operation) in shown["operations"].as_object().unwrap() {
            for stream in streams(operation) {
                let versions = found.entry((name.clone(), stream)).or_default();
                versions.push(version);
            }
        }
    }
    let told = found.iter().map(|((name, stream), versions)| {
        let (first, last) = (versions[0], versions[versions.len() - 1]);
        format!("{name} {first}-{last} {stream}")
    });
    let mut told: Vec<String> = told.collect();
    told.sort();
    assert_eq!(told.join("\n"), STREAMS);
}

fn streams(operation: &Value) -> Vec<String> {
    let answers = operation["responses"].as_object().unwrap().values();
    let answers = answers.filter_map(|answer| stream(&answer["body"]));
    let request = stream(&operation["body"]).map(|stream| format!("<- {stream}"));
    answers
        .map(|stream| format!("-> {stream}"))
        .chain(request)
        .collect()
}

fn stream(body: &Value) -> Option<String> {
    let kinds = [
        "bytes",
        "json_stream",
        "frames",
        "hijack",
        "websocket",
        "multipart",
    ];
    let kind = kinds.into_iter().find(|kind| !body[kind].is_null())?;
    if let Some(parts) = body["multipart"].as_object() {
        let parts: Vec<&str> = parts.keys().map(String::as_str).collect();
        return Some(format!("{kind} {}", parts.join(" ")));
    }
    let details = ["raw_when", "failure"].into_iter();
    let details = details.filter_map(|key| Some(format!(", {key} {}", body[key].as_str()?)));
    Some(details.fold(kind.to_owned(), |text, detail| text + &detail))
}

/// Both channels, framed.
fn framed() -> Vec<u8> {
    [frame(1, "out"), frame(2, "err"), frame(1, "put")].concat()
}

/// What a client makes of them when it heeds the frames.
fn apart() -> Output {
    Output {
        stdout: b"output".to_vec(),
        stderr: b"err".to_vec(),
    }
}

/// And what, when it does not.
fn together() -> Output {
    Output {
        stdout: framed(),
        stderr: Vec::new(),
    }
}

fn hijacked(output: &[u8]) -> Server {
    Server::answering([HIJACKED.as_bytes(), output].concat())
}

/// Attaches with the client of a version, and collects.
macro_rules! attached {
    ($version:ident $(, $hint:ident)?) => {{
        let server = hijacked(&framed());
        let client = $version::Client::new(server.transport());
        let attach = client.container_attach("web").stream(true).stdout(true).stderr(true);
        let hijacked = attach$(.$hint(true))?.send().await.unwrap();
        let output = hijacked.output.collect_output(1 << 10).await.unwrap();
        let line = concat!("POST /", stringify!($version), "/containers/web/attach");
        let request = server.request().await;
        assert!(request.line().starts_with(&line.replace('_', ".")), "{}", request.line());
        output
    }};
}

#[tokio::test]
async fn attach_is_raw_before_1_6() {
    assert_eq!(attached!(v1_0), together());
    assert_eq!(attached!(v1_5), together());
}

#[tokio::test]
async fn attach_is_framed_from_1_6_unless_there_is_a_terminal() {
    assert_eq!(attached!(v1_6), apart());
    assert_eq!(attached!(v1_11), apart());
    assert_eq!(attached!(v1_16), apart());
    assert_eq!(attached!(v1_6, tty), together());
    assert_eq!(attached!(v1_11, tty), together());
    assert_eq!(attached!(v1_16, tty), together());
}

/// Reads the logs with the client of a version, and collects.
macro_rules! logs {
    ($version:ident, $tty:expr) => {{
        let server = Server::answering(chunked("application/octet-stream", &framed()));
        let client = $version::Client::new(server.transport());
        let logs = client.container_logs("web").stdout(true).tty($tty);
        let frames = logs.send().await.unwrap();
        frames.collect_output(1 << 10).await.unwrap()
    }};
}

#[tokio::test]
async fn logs_are_framed_unless_there_is_a_terminal() {
    assert_eq!(logs!(v1_11, false), apart());
    assert_eq!(logs!(v1_16, false), apart());
    assert_eq!(logs!(v1_11, true), together());
    assert_eq!(logs!(v1_16, true), together());
}

#[tokio::test]
async fn the_body_of_an_exec_start_says_whether_it_is_framed() {
    use v1_15::ExecStartAnswer::{Attached, Detached};
    for (tty, expected) in [(false, apart()), (true, together())] {
        let server = hijacked(&framed());
        let config = v1_15::ExecStartConfig { detach: false, tty };
        let start = v1_15::Client::new(server.transport()).exec_start("e1", config);
        let Attached(hijacked) = start.send().await.unwrap() else {
            panic!("detached");
        };
        let output = hijacked.output.collect_output(1 << 10).await.unwrap();
        assert_eq!(output, expected);
        let request = server.request().await;
        assert_eq!(request.body(), format!(r#"{{"Detach":false,"Tty":{tty}}}"#));
    }
    let server = Server::answering("HTTP/1.1 204 No Content\r\n\r\n");
    let config = v1_16::ExecStartConfig {
        detach: true,
        tty: false,
    };
    let start = v1_16::Client::new(server.transport()).exec_start("e1", config);
    assert!(matches!(start.send().await.unwrap(), Detached));
}

#[tokio::test]
async fn progress_is_text_at_1_0() {
    let text = "Pulling repository web\r\nDownloading 1/2 (50%)\rDownloading 2/2 (100%)\r";
    let server = Server::answering(chunked("text/plain; charset=utf-8", text.as_bytes()));
    let client = v1_0::Client::new(server.transport());
    let pull = client.image_create().from_image("web").send();
    let pieces: Vec<_> = pull.await.unwrap().try_collect().await.unwrap();
    assert_eq!(pieces.concat(), text.as_bytes());
    let request = server.request().await;
    assert_eq!(request.line(), "POST /v1.0/images/create?fromImage=web");

    let server = Server::answering(chunked("text/plain; charset=utf-8", b"Pushing\r\n51ee\r\n"));
    let push = v1_0::Client::new(server.transport())
        .image_push("web")
        .send();
    let pieces: Vec<_> = push.await.unwrap().try_collect().await.unwrap();
    assert_eq!(pieces.concat(), b"Pushing\r\n51ee\r\n");
    assert_eq!(server.request().await.body(), "");
}

/// Pulls with the client of a version: the messages, and what the failure says.
macro_rules! pulled {
    ($version:ident, $wire:expr) => {{
        let server = Server::answering(chunked("application/json", $wire.as_bytes()));
        let client = $version::Client::new(server.transport());
        let messages = client
            .image_create()
            .from_image("web")
            .send()
            .await
            .unwrap();
        let mut messages: Vec<_> = messages.collect().await;
        let error = messages.pop().unwrap().unwrap_err();
        let messages = messages.into_iter().map(|message| message.unwrap());
        let told: Vec<_> = messages
            .map(|message| (message.status, message.progress))
            .collect();
        assert!(matches!(error.kind(), ErrorKind::InBand { .. }), "{error}");
        assert_eq!(error.status(), None);
        (told, error.message().unwrap().to_owned())
    }};
}

#[tokio::test]
#[allow(deprecated, reason = "daemons draw the progress all the same")]
async fn progress_is_json_from_1_1_and_failures_come_in_it() {
    let message = |status: &str, progress: Option<&str>| {
        (Some(status.to_owned()), progress.map(str::to_owned))
    };
    let expected = vec![
        message("Pulling \"web\" {1}", None),
        message("Downloading", Some("1/2")),
    ];
    // Without anything between them up to 1.9, and with line ends behind some from 1.10 on.
    let old = r#"{"status":"Pulling \"web\" {1}"}{"status":"Downloading","progress":"1/2"}{"error":"no such host"}"#;
    let new = old.replace("}{\"status", "}\r\n{\"status") + "\r\n";
    let expected = (expected, "no such host".to_owned());
    assert_eq!(pulled!(v1_1, old), expected);
    assert_eq!(pulled!(v1_5, old), expected);
    assert_eq!(pulled!(v1_6, old), expected);
    assert_eq!(pulled!(v1_11, new), expected);
    assert_eq!(pulled!(v1_16, new), expected);
}

#[tokio::test]
async fn events_follow_each_other_without_a_separator() {
    let wire = r#"{"status":"create","id":"3c1f","from":"web","time":1374067924}{"status":"start","id":"3c1f","from":"web","time":1374067925}"#;
    macro_rules! events {
        ($version:ident) => {{
            let server = Server::answering(chunked("application/json", wire.as_bytes()));
            let events = $version::Client::new(server.transport()).events().send();
            let events: Vec<_> = events.await.unwrap().try_collect().await.unwrap();
            events
                .iter()
                .map(|event| event.time.unix_timestamp())
                .collect::<Vec<_>>()
        }};
    }
    assert_eq!(events!(v1_5), [1_374_067_924, 1_374_067_925]);
    assert_eq!(events!(v1_11), [1_374_067_924, 1_374_067_925]);
    assert_eq!(events!(v1_16), [1_374_067_924, 1_374_067_925]);
}

/// Builds with the client of a version that sends a form.
macro_rules! built_from_a_form {
    ($version:ident) => {{
        let server = Server::answering(chunked("text/plain", b"Step 0 : FROM web\n"));
        let client = $version::Client::new(server.transport());
        let build = client
            .build("FROM web\n".to_owned())
            .context(b"a tar".to_vec());
        let output = build.tag("web:2").send().await.unwrap();
        let output: Vec<_> = output.try_collect().await.unwrap();
        assert_eq!(output.concat(), b"Step 0 : FROM web\n");
        server.request().await
    }};
}

#[tokio::test]
async fn a_build_takes_a_form_up_to_1_2() {
    let requests = [built_from_a_form!(v1_1), built_from_a_form!(v1_2)];
    for (request, version) in requests.iter().zip(["1.1", "1.2"]) {
        assert_eq!(request.line(), format!("POST /v{version}/build?t=web%3A2"));
        let media = request.header("Content-Type").unwrap();
        let boundary = media
            .strip_prefix("multipart/form-data; boundary=")
            .unwrap();
        let part = |name, media, content| {
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"; \
                 filename=\"{name}\"\r\nContent-Type: {media}\r\n\r\n{content}\r\n"
            )
        };
        let expected = [
            part("Dockerfile", "application/octet-stream", "FROM web\n"),
            part("Context", "application/tar", "a tar"),
            format!("--{boundary}--\r\n"),
        ];
        assert_eq!(request.body(), expected.concat());
    }
}

#[tokio::test]
async fn a_build_takes_an_archive_from_1_3_and_answers_text_up_to_1_7() {
    let text = "Step 0 : FROM web\nError build: no such image\n";
    macro_rules! built {
        ($version:ident) => {{
            let server = Server::answering(chunked("text/plain", text.as_bytes()));
            let client = $version::Client::new(server.transport());
            let output = client
                .build()
                .context(b"a tar".to_vec())
                .send()
                .await
                .unwrap();
            let output: Vec<_> = output.try_collect().await.unwrap();
            assert_eq!(output.concat(), text.as_bytes());
            let request = server.request().await;
            assert_eq!(request.header("Content-Type"), Some("application/tar"));
            assert_eq!(request.body(), "a tar");
        }};
    }
    built!(v1_3);
    built!(v1_7);
}

#[tokio::test]
async fn a_build_answers_json_from_1_8_with_the_status_of_the_failed_step() {
    let wire = r#"{"stream":"Step 0 : RUN false\n"}{"errorDetail":{"code":1,"message":"it failed"},"error":"it failed"}"#;
    macro_rules! built {
        ($version:ident) => {{
            let server = Server::answering(chunked("application/json", wire.as_bytes()));
            let client = $version::Client::new(server.transport());
            let build = client.build().context(b"a tar".to_vec()).send();
            let mut messages: Vec<_> = build.await.unwrap().collect().await;
            let error = messages.pop().unwrap().unwrap_err();
            let ErrorKind::InBand { message, item } = error.kind() else {
                panic!("{error}");
            };
            assert_eq!(message, "it failed");
            assert!(item.contains(r#""code":1"#), "{item}");
            let step = messages.pop().unwrap().unwrap();
            assert_eq!(step.stream.as_deref(), Some("Step 0 : RUN false\n"));
        }};
    }
    built!(v1_8);
    built!(v1_16);
}

/// Awaiting a builder is sending it, with a version by name and on another thread.
#[tokio::test]
async fn a_request_that_is_awaited_is_sent() {
    async fn ping<V: longshore::versions::Since1_11>(
        client: longshore::client::Client<V>,
    ) -> Result<String, longshore::runtime::Error> {
        tokio::spawn(client.ping().into_future()).await.unwrap()
    }
    let server = Server::answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK");
    let client = v1_16::Client::new(server.transport());
    assert_eq!(ping(client).await.unwrap(), "OK");
    assert_eq!(server.request().await.line(), "GET /v1.16/_ping");

    let server = Server::answering(chunked("application/octet-stream", &framed()));
    let logs = v1_16::Client::new(server.transport());
    let logs = logs.container_logs("web").stdout(true).await.unwrap();
    assert_eq!(logs.collect_output(1 << 10).await.unwrap(), apart());
}
