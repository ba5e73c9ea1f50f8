//! Finding the version that both sides speak, on bytes: what servers of all ages say, and what
//! only broken and hostile ones say.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;

use std::ffi::OsString;
use std::sync::{Arc, Mutex, PoisonError};

use longshore_runtime as rt;
use rt::negotiation::{Greeting, Identity, Negotiation, Refused, Release, Spoken, Unsaid};
use rt::{Endpoint, Error, ErrorKind, Negotiated, Transport};
use support::answer;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixListener;

static FACTS: Negotiation = Negotiation {
    servers: "Engine 0.1 to 9",
    variable: "THING_VERSION",
    identity: Identity {
        path: "/about",
        newest: "Newest",
        oldest: "Oldest",
        release: "Release",
    },
    greeting: Some(Greeting {
        path: "/hello",
        newest: "Thing-Version",
    }),
    unsaid: &[Unsaid::new((1, 20), (1, 12))],
    releases: &[
        Release::new([0, 3, 0], (1, 1)),
        Release::new([0, 9, 0], (1, 10)),
    ],
    refused: &[Refused::new(404, ""), Refused::new(400, "too old")],
    versions: &[
        Spoken::new((1, 0), "1.0", "/v1.0", false),
        Spoken::new((1, 1), "1.1", "/v1.1", true),
        Spoken::new((1, 2), "1.2", "/v1.2", true),
        Spoken::new((1, 9), "1.9", "/v1.9", true),
        Spoken::new((1, 10), "1.10", "/v1.10", true),
        Spoken::new((1, 11), "1.11", "/v1.11", true),
    ],
};

const ENDPOINT: Endpoint = Endpoint {
    variable: "THING_HOST",
    ports: None,
    default: "/run/thing.sock",
    context: None,
    tls: None,
};

/// A server that answers every request by its target, and remembers what was asked.
#[derive(Clone)]
struct Server {
    address: String,
    asked: Arc<Mutex<Vec<String>>>,
    answers: Arc<Mutex<Answers>>,
    _directory: Arc<tempfile::TempDir>,
}

type Answers = Box<dyn Fn(&str) -> Vec<u8> + Send>;

impl Server {
    fn new(answers: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("socket");
        let listener = UnixListener::bind(&path).unwrap();
        let server = Self {
            address: format!("unix://{}", path.display()),
            asked: Arc::default(),
            answers: Arc::new(Mutex::new(Box::new(answers))),
            _directory: Arc::new(directory),
        };
        tokio::spawn(server.clone().serve(listener));
        server
    }

    async fn serve(self, listener: UnixListener) {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                if stream.read_buf(&mut request).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            let request = String::from_utf8_lossy(&request).into_owned();
            let target = support::target(&request).to_owned();
            let answer = self.answers.lock().unwrap()(&target);
            self.asked.lock().unwrap().push(target);
            // The client goes when it has read enough.
            let _ = stream.write_all(&answer).await;
        }
    }

    /// From now on it is another one.
    fn becomes(&self, answers: impl Fn(&str) -> Vec<u8> + Send + 'static) {
        *self.answers.lock().unwrap() = Box::new(answers);
    }

    fn transport(&self) -> Transport {
        Transport::connect_to(&self.address).unwrap()
    }

    async fn negotiated(&self) -> Result<Negotiated, Error> {
        Negotiated::over(self.transport(), &FACTS, None).await
    }

    async fn with(&self, cap: &'static str) -> Result<Negotiated, Error> {
        let address = self.address.clone();
        Negotiated::from_variables(&ENDPOINT, &FACTS, move |name| match name {
            "THING_HOST" => Some(OsString::from(&address)),
            "THING_VERSION" => Some(cap.into()),
            _ => None,
        })
        .await
    }

    async fn failure(&self) -> String {
        self.negotiated().await.unwrap_err().to_string()
    }

    fn asked(&self) -> Vec<String> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut asked)
    }
}

fn json(text: &str) -> Vec<u8> {
    answer("200 OK", "application/json", text).into()
}

fn not_found() -> Vec<u8> {
    b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_vec()
}

/// Says its versions to all who ask.
fn saying(text: &'static str) -> impl Fn(&str) -> Vec<u8> + Send + 'static {
    move |_| json(text)
}

/// Says nothing of versions, and reads them as fractions of which `newest` is the largest.
fn fractions(release: &'static str, newest: f64) -> impl Fn(&str) -> Vec<u8> + Send + 'static {
    move |target| {
        let version = target
            .strip_prefix("/v")
            .and_then(|rest| rest.split('/').next());
        let version = version.map_or(0.0, |version| version.parse().unwrap());
        if version > newest || target == "/hello" {
            return not_found();
        }
        json(&format!(r#"{{"Release":"{release}"}}"#))
    }
}

async fn spoken_with(answers: impl Fn(&str) -> Vec<u8> + Send + 'static) -> (String, Vec<String>) {
    let server = Server::new(answers);
    let negotiated = server.negotiated().await.unwrap();
    (negotiated.version().to_string(), server.asked())
}

#[tokio::test]
async fn a_server_that_says_its_versions_is_asked_once() {
    for (text, version, range) in [
        (r#"{"Newest":"1.10","Oldest":"1.2"}"#, "1.10", "1.2 to 1.10"),
        (r#"{"Newest":"1.9","Oldest":null}"#, "1.9", "1.0 to 1.9"),
        (r#"{"Newest":"99.99","Oldest":""}"#, "", ""),
        (r#"{"Newest":"1.19"}"#, "1.11", "1.0 to 1.19"),
        (
            r#"{"Newest":"99.99","Oldest":"1.11"}"#,
            "1.11",
            "1.11 to 99.99",
        ),
        // Without quotes it is not a number whose zeros mean nothing.
        (r#"{"Newest":1.10,"Oldest":1.1}"#, "1.10", "1.1 to 1.10"),
        // A version between two that there is code for.
        (r#"{"Newest":"1.5","Release":"0.3.0"}"#, "1.2", "1.0 to 1.5"),
    ] {
        let server = Server::new(saying(text));
        let negotiated = server.negotiated().await;
        assert_eq!(server.asked(), ["/about"]);
        if version.is_empty() {
            let error = negotiated.unwrap_err().to_string();
            assert!(
                error.ends_with("speaks 1.12 to 99.99, this program 1.1 to 1.11"),
                "{error}"
            );
            continue;
        }
        let negotiated = negotiated.unwrap();
        assert_eq!(negotiated.version().to_string(), version, "{text}");
        assert_eq!(negotiated.range().to_string(), range, "{text}");
        assert_eq!(negotiated.client().version(), version, "{text}");
    }
}

#[tokio::test]
async fn a_header_speaks_for_a_server_that_does_not_say_what_it_is() {
    let hello = |version: &str| {
        format!("HTTP/1.1 200 OK\r\nThing-Version: {version}\r\nContent-Length: 0\r\n\r\n")
            .into_bytes()
    };
    let forbidden = answer("403 Forbidden", "text/plain", "not for you");
    for about in [
        forbidden.as_str(),
        "HTTP/1.1 200 OK\r\n\r\n<html>",
        "HTTP/1.1 200 OK\r\n\r\n{}",
    ] {
        let about = about.to_owned();
        let found = spoken_with(move |target| match target {
            "/hello" => hello("1.10"),
            _ => about.clone().into_bytes(),
        });
        assert_eq!(
            found.await,
            ("1.10".to_owned(), vec!["/about".into(), "/hello".into()])
        );
    }
    // One that says nothing leaves the first failure.
    let server = Server::new(move |target| match target {
        "/hello" => hello("1.1\u{e9}"),
        _ => forbidden.clone().into_bytes(),
    });
    assert_eq!(
        server.failure().await,
        "negotiation: 403 Forbidden: not for you"
    );
}

#[tokio::test]
async fn a_release_tells_the_version_of_a_server_that_does_not() {
    let all = |version: &str| {
        let probe = format!("/v{version}/about");
        (
            version.to_owned(),
            vec!["/about".into(), "/hello".into(), probe],
        )
    };
    assert_eq!(spoken_with(fractions("0.8.1-dev", 1.1)).await, all("1.1"));
    let whole = |target: &str| match target {
        "/about" | "/v1.10/about" => json(r#"{"Release":"0.9.1"}"#),
        _ => not_found(),
    };
    assert_eq!(spoken_with(whole).await, all("1.10"));
}

#[tokio::test]
async fn a_server_that_says_nothing_is_tried() {
    // It takes 1.10 for 1.1, and 1.11 for less than 1.2.
    for (newest, version) in [(1.9, "1.9"), (1.2, "1.2"), (1.1, "1.1")] {
        for release in ["", "dev"] {
            let (found, asked) = spoken_with(fractions(release, newest)).await;
            assert_eq!(found, version, "{asked:?}");
            assert!(asked.len() <= 5, "{asked:?}");
        }
    }
    // Its release promises more than it keeps.
    let found = spoken_with(|target| match target {
        "/about" | "/v1.0/about" | "/v1.1/about" | "/v1.2/about" => json(r#"{"Release":"0.9.0"}"#),
        _ => not_found(),
    });
    assert_eq!(found.await.0, "1.2");
}

#[tokio::test]
async fn without_a_common_version_the_error_names_both_ranges() {
    let (older, newer) = ("an older server, or newer", "a newer server, or older");
    for (text, server, help) in [
        (
            r#"{"Newest":"1.52","Oldest":"1.44"}"#,
            "1.44 to 1.52",
            older,
        ),
        (r#"{"Newest":"1.0"}"#, "1.0", newer),
        (r#"{"Newest":"0.7"}"#, "0.7", newer),
    ] {
        let server_says = Server::new(saying(text));
        let error = server_says.negotiated().await.unwrap_err();
        let ErrorKind::NoCommonVersion { client, .. } = error.kind() else {
            panic!("{error}");
        };
        assert_eq!(client.to_string(), "1.1 to 1.11");
        let expected = format!(
            "negotiation: no API version in common ({help} versions in this program, would help): the server speaks {server}, this program 1.1 to 1.11"
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn hostile_answers_are_errors_that_say_what_was_expected() {
    let html = "<html><body>It works!</body></html>";
    for (answers, expected) in [
        (answer("200 OK", "text/html", html), "expected value"),
        (
            answer("200 OK", "application/json", "[1]"),
            "expected a map",
        ),
        (
            answer("200 OK", "application/json", r#"{"Newest":"1."#),
            "EOF",
        ),
        (
            answer("200 OK", "application/json", r#"{"Newest":[1]}"#),
            "expected a version such as 1.12 in `Newest`, found `[1]`",
        ),
        (
            answer(
                "200 OK",
                "application/json",
                r#"{"Newest":"1.2","Oldest":"x"}"#,
            ),
            "in `Oldest`",
        ),
        (
            answer(
                "200 OK",
                "application/json",
                r#"{"Newest":"1.2","Oldest":"1.3"}"#,
            ),
            "expected a range of versions",
        ),
        (
            answer(
                "200 OK",
                "application/json",
                r#"{"Newest":"1.99999999999999999999"}"#,
            ),
            "expected a version",
        ),
        (
            answer(
                "200 OK",
                "application/json",
                &format!(r#"{{"Newest":"{}"}}"#, "9".repeat(9000)),
            ),
            "expected a version",
        ),
        (
            answer("200 OK", "application/json", &" ".repeat(65 << 10)),
            "body of the answer larger than 65536",
        ),
        (
            answer("500 Internal Server Error", "text/plain", "no"),
            "500 Internal Server Error: no",
        ),
        ("garbage\r\n\r\n".to_owned(), "expected"),
        (
            format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(70 << 10)),
            "head of the answer larger than",
        ),
        (
            "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}".to_owned(),
            "the connection ended",
        ),
        (String::new(), "the connection ended before an answer"),
    ] {
        let server = Server::new(move |_| answers.clone().into_bytes());
        let error = server.failure().await;
        assert!(error.starts_with("negotiation: "), "{error}");
        assert!(error.contains(expected), "{error}");
        assert!(error.len() < 400, "{error}");
    }
}

#[tokio::test]
async fn one_that_refuses_everything_is_an_error() {
    let server = Server::new(|target| match target {
        "/about" => json("{}"),
        _ => not_found(),
    });
    let error = server.failure().await;
    assert!(
        error.ends_with(
            "expected a server of one of the known versions, found one that refuses them"
        ),
        "{error}"
    );
    assert!(server.asked().len() <= 7);
}

#[tokio::test(start_paused = true)]
async fn one_that_does_not_answer_is_given_up() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("socket");
    let _listener = UnixListener::bind(&path).unwrap();
    let transport = Transport::connect_to(path.to_str().unwrap()).unwrap();
    let error = Negotiated::over(transport, &FACTS, None).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "negotiation: finding the version: the server does not answer"
    );
}

#[tokio::test]
async fn a_variable_caps_the_version() {
    let server = Server::new(saying(r#"{"Newest":"1.11"}"#));
    for (cap, version) in [
        ("1.2", "1.2"),
        ("v1.9", "1.9"),
        ("1.8", "1.2"),
        ("7.0", "1.11"),
        ("", "1.11"),
    ] {
        assert_eq!(
            server.with(cap).await.unwrap().version().to_string(),
            version,
            "{cap}"
        );
    }
    server.asked();
    for (cap, expected) in [
        (
            "1.0",
            "invalid `THING_VERSION`: the oldest version that there is code for is 1.1",
        ),
        (
            "newest",
            "invalid `THING_VERSION`: expected a version such as 1.12, found `newest`",
        ),
    ] {
        let error = server.with(cap).await.unwrap_err().to_string();
        assert_eq!(error, format!("negotiation: {expected}"));
    }
    assert_eq!(server.asked(), [""; 0], "nothing was sent");
}

#[tokio::test]
async fn a_cap_below_what_the_server_speaks_is_an_error() {
    let server = Server::new(saying(r#"{"Newest":"1.11","Oldest":"1.9"}"#));
    let error = server.with("1.2").await.unwrap_err().to_string();
    assert!(
        error.ends_with("the server speaks 1.9 to 1.11, this program 1.1 to 1.2"),
        "{error}"
    );
}

/// A server that speaks 1.10 and older, or one that speaks 1.11 and no other.
fn old(target: &str) -> Vec<u8> {
    match target {
        "/v1.11/things" => not_found(),
        "/about" => json(r#"{"Newest":"1.10"}"#),
        _ => json("{}"),
    }
}

fn new(target: &str) -> Vec<u8> {
    match target {
        "/v1.10/things" => answer("400 Bad Request", "text/plain", "too old, go").into(),
        "/about" => json(r#"{"Newest":"1.11","Oldest":"1.11"}"#),
        _ => json("{}"),
    }
}

async fn things(client: rt::Client) -> Result<String, Error> {
    let request = rt::Request::new(&client, &support::GET).literal("/things");
    request.streamed().await?.empty().await?;
    Ok(client.version().to_owned())
}

#[tokio::test]
async fn a_refused_call_is_made_once_more_in_another_version() {
    let server = Server::new(old);
    let negotiated = server.negotiated().await.unwrap();
    assert_eq!(negotiated.run(things).await.unwrap(), "1.10");
    server.becomes(new);
    assert_eq!(negotiated.run(things).await.unwrap(), "1.11");
    server.becomes(old);
    assert_eq!(negotiated.run(things).await.unwrap(), "1.10");
    assert_eq!(
        server.asked(),
        [
            "/about",
            "/v1.10/things",
            "/v1.10/things",
            "/about",
            "/v1.11/things",
            "/v1.11/things",
            "/about",
            "/v1.10/things",
        ]
    );
}

/// A request as generated code has it.
#[derive(Clone)]
struct Things(rt::Client);

impl rt::Builder for Things {
    fn client(&mut self) -> &mut rt::Client {
        &mut self.0
    }
}

#[tokio::test]
async fn a_roaming_client_settles_for_a_version_with_each_request() {
    let server = Server::new(old);
    let negotiated = server.negotiated().await.unwrap();
    let roaming = rt::Client::roaming(&negotiated);
    let ask = async || rt::send(Things(roaming.clone()), |Things(client)| things(client)).await;
    assert_eq!(ask().await.unwrap(), "1.10");
    server.becomes(new);
    assert_eq!(ask().await.unwrap(), "1.11");
    let settled = negotiated.client();
    assert_eq!((settled.version(), settled.number()), ("1.11", 5));
    server.becomes(old);
    let pinned = rt::send(Things(settled), |Things(client)| things(client)).await;
    assert_eq!(
        pinned.unwrap_err().status(),
        Some(404),
        "it keeps its version"
    );
    assert_eq!(ask().await.unwrap(), "1.10");
}

#[tokio::test]
async fn what_any_client_was_refused_is_remembered() {
    let server = Server::new(old);
    let negotiated = server.negotiated().await.unwrap();
    let client = negotiated.client();
    server.becomes(new);
    let error = things(client.clone()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "thing_get (API 1.10): 400 Bad Request: too old, go"
    );
    assert_eq!(
        negotiated.version().to_string(),
        "1.10",
        "nothing is asked by itself"
    );
    assert_eq!(negotiated.fresh().await.unwrap().version(), "1.11");
    // The old client keeps its version, and says nothing new.
    things(client).await.unwrap_err();
    server.asked();
    assert_eq!(negotiated.fresh().await.unwrap().version(), "1.11");
    assert_eq!(server.asked(), [""; 0]);
}

#[tokio::test]
async fn a_refusal_that_stays_is_the_error() {
    let server = Server::new(|target| match target {
        "/about" => json(r#"{"Newest":"1.11"}"#),
        _ => not_found(),
    });
    let negotiated = server.negotiated().await.unwrap();
    let error = negotiated.run(things).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "thing_get (API 1.11): 404 Not Found: Not Found"
    );
    assert_eq!(server.asked(), ["/about", "/v1.11/things", "/about"]);
}

#[tokio::test]
async fn after_a_failed_question_the_version_stays() {
    let server = Server::new(old);
    let negotiated = server.negotiated().await.unwrap();
    server.becomes(saying(r#"{"Newest":"2.5","Oldest":"2.0"}"#));
    let error = negotiated.renegotiate().await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::NoCommonVersion { .. }),
        "{error}"
    );
    assert_eq!(negotiated.version().to_string(), "1.10");
    server.becomes(new);
    assert_eq!(negotiated.renegotiate().await.unwrap().to_string(), "1.11");
    assert_eq!(negotiated.range().to_string(), "1.11");
}

#[tokio::test]
async fn tasks_share_what_one_of_them_finds_out() {
    let server = Server::new(old);
    let negotiated = server.negotiated().await.unwrap();
    server.becomes(new);
    let run = || {
        let negotiated = negotiated.clone();
        tokio::spawn(async move { negotiated.run(things).await })
    };
    let tasks: Vec<_> = (0..8).map(|_| run()).collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap(), "1.11");
    }
    assert_eq!(negotiated.version().to_string(), "1.11");
}

#[test]
fn it_outlives_the_runtime_it_was_made_on() {
    let runtime = || {
        tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
    };
    let serving = runtime();
    let server = {
        let _entered = serving.enter();
        Server::new(old)
    };
    std::thread::spawn(move || serving.block_on(std::future::pending::<()>()));
    let negotiated = runtime().block_on(server.negotiated()).unwrap();
    server.becomes(new);
    assert_eq!(runtime().block_on(negotiated.run(things)).unwrap(), "1.11");
    assert_eq!(
        runtime()
            .block_on(negotiated.renegotiate())
            .unwrap()
            .to_string(),
        "1.11"
    );
}

#[tokio::test]
async fn nothing_secret_shows() {
    let server = Server::new(old);
    let negotiated = server.negotiated().await.unwrap();
    let shown = format!("{negotiated:?}");
    assert!(
        shown.contains("1.10") && shown.contains("socket"),
        "{shown}"
    );
}
