//! A daemon in memory that is asked in bytes, each version by its path.

use longshore::runtime::server::Connection;
use longshore_testkit::Daemon;
use longshore_testkit::memory::files::Tree;
use longshore_testkit::memory::images::Details;
use longshore_testkit::memory::registry::Registry;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

/// A script that ends with a signal only.
pub(crate) const FOREVER: &str = "while true; do sleep 1000; done";
/// The header of requests with JSON.
pub(crate) const JSON: (&str, &str) = ("Content-Type", "application/json");
/// `{"username":"anne","password":"secret"}` in base64.
pub(crate) const ANNE: (&str, &str) = (
    "X-Registry-Auth",
    "eyJ1c2VybmFtZSI6ImFubmUiLCJwYXNzd29yZCI6InNlY3JldCJ9",
);

pub(crate) struct Engine {
    daemon: Daemon,
    pub(crate) registry: Registry,
}

/// A response without its head's further lines.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

impl Response {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// The JSON values of a stream.
    pub(crate) fn values(&self) -> Vec<Value> {
        let values = serde_json::Deserializer::from_slice(&self.body).into_iter();
        values.map(Result::unwrap).collect()
    }
}

impl Engine {
    /// A daemon with an image `busybox`, and a registry with `anne/motto:v1` and `:v2`, and the
    /// repository `anne/diary`, which only the user `anne` may use.
    pub(crate) fn new() -> Self {
        let registry = Registry::new();
        let mut tree = Tree::new();
        tree.write("/motto", "festina lente\n").unwrap();
        for name in ["anne/motto:v1", "anne/motto:v2", "anne/diary"] {
            let tree = tree.clone();
            registry.add_image(name, Details::default(), tree).unwrap();
        }
        registry.add_user(None, "anne", "secret").unwrap();
        registry.make_private("anne/diary", &["anne"]).unwrap();
        let daemon = Daemon::builder().registry(registry.clone()).build();
        Self { daemon, registry }
    }

    /// Sends a request, `GET /info`, at a version. The connection is the caller's.
    pub(crate) async fn open(
        &self,
        version: &str,
        line: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Connection {
        let (method, path) = line.split_once(' ').unwrap();
        let headers = headers
            .iter()
            .map(|(name, value)| format!("{name}: {value}\r\n"));
        // HTTP/1.0, so that no body comes in chunks.
        let head = format!(
            "{method} /v{version}{path} HTTP/1.0\r\nContent-Length: {}\r\n{}\r\n",
            body.len(),
            headers.collect::<String>()
        );
        let mut connection = self.daemon.connector().connect().await.unwrap();
        connection.write_all(head.as_bytes()).await.unwrap();
        connection.write_all(body).await.unwrap();
        connection
    }

    /// The same, and the whole response.
    pub(crate) async fn send(
        &self,
        version: &str,
        line: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Response {
        let mut connection = self.open(version, line, headers, body).await;
        let mut bytes = Vec::new();
        connection.read_to_end(&mut bytes).await.unwrap();
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .unwrap();
        let head = str::from_utf8(&bytes[..end]).unwrap();
        Response {
            status: head.split(' ').nth(1).unwrap().parse().unwrap(),
            body: bytes.split_off(end + 4),
        }
    }

    /// A request without a body.
    pub(crate) async fn ask(&self, version: &str, line: &str) -> Response {
        self.send(version, line, &[], b"").await
    }

    /// A request with JSON.
    pub(crate) async fn tell(&self, version: &str, line: &str, body: &Value) -> Response {
        let body = body.to_string();
        self.send(version, line, &[JSON], body.as_bytes()).await
    }

    /// Creates a container of a script at a version; gives its ID.
    pub(crate) async fn create(&self, version: &str, script: &str, more: Value) -> String {
        let config = with(
            json!({"Image": "busybox", "Cmd": ["sh", "-c", script]}),
            more,
        );
        let created = self.tell(version, "POST /containers/create", &config).await;
        let id = created.json()["Id"].as_str().map(str::to_owned);
        id.unwrap_or_else(|| panic!("{created:?}"))
    }

    pub(crate) async fn start(&self, id: &str) {
        let started = self
            .ask("1.16", &format!("POST /containers/{id}/start"))
            .await;
        assert_eq!(started.status, 204, "{started:?}");
    }

    /// Creates and starts a container.
    pub(crate) async fn run(&self, script: &str, more: Value) -> String {
        let id = self.create("1.16", script, more).await;
        self.start(&id).await;
        id
    }

    /// Runs a script to its end.
    pub(crate) async fn finish(&self, script: &str, more: Value) -> String {
        let id = self.run(script, more).await;
        self.ask("1.16", &format!("POST /containers/{id}/wait"))
            .await;
        id
    }

    pub(crate) async fn inspect(&self, version: &str, id: &str) -> Value {
        self.ask(version, &format!("GET /containers/{id}/json"))
            .await
            .json()
    }

    /// Builds an image from a Dockerfile that stands in a tar archive.
    pub(crate) async fn build(&self, version: &str, query: &str, dockerfile: &str) -> Response {
        let line = format!("POST /build?{query}");
        let media = ("Content-Type", "application/tar");
        self.send(version, &line, &[media], &context(dockerfile))
            .await
    }

    /// The names of all images, as the list of 1.16 has them.
    pub(crate) async fn names(&self) -> Vec<String> {
        let list = self.ask("1.16", "GET /images/json?all=1").await.json();
        let rows = list.as_array().unwrap().iter();
        let names = rows.flat_map(|row| row["RepoTags"].as_array().unwrap().clone());
        let mut names: Vec<String> = names
            .map(|name| name.as_str().unwrap().to_owned())
            .collect();
        names.sort();
        names
    }
}

/// A JSON object with further members.
pub(crate) fn with(mut value: Value, more: Value) -> Value {
    if let (Some(members), Value::Object(more)) = (value.as_object_mut(), more) {
        members.extend(more);
    }
    value
}

/// A tar archive with a Dockerfile.
pub(crate) fn context(dockerfile: &str) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_size(dockerfile.len() as u64);
    header.set_mode(0o644);
    archive
        .append_data(&mut header, "Dockerfile", dockerfile.as_bytes())
        .unwrap();
    archive.into_inner().unwrap()
}

/// The keys of a JSON object.
pub(crate) fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

/// Reads until a text has come; gives all that was read.
pub(crate) async fn read_until(connection: &mut Connection, text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    while !bytes
        .windows(text.len())
        .any(|piece| piece == text.as_bytes())
    {
        let read = connection.read_buf(&mut bytes).await.unwrap();
        assert!(read > 0, "{}", String::from_utf8_lossy(&bytes));
    }
    bytes
}
