//! What the environment says about where the server is and how it is reached.
#![allow(clippy::unwrap_used, reason = "it is a test")]

mod support;
#[path = "support/tls.rs"]
mod tls;

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use longshore_runtime as rt;
use rt::{Endpoint, EndpointContext, EndpointPorts, EndpointTls, Error, ErrorKind, Transport};
use support::{Act, answer, send};
use tls::{Authority, Config, TlsServer, get};

const HOME: &str = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
const ENDPOINT: Endpoint = Endpoint {
    variable: "THING_HOST",
    ports: None,
    default: "/run/thing.sock",
    context: None,
    tls: Some(EndpointTls {
        verify: "THING_VERIFY",
        folder: "THING_CERTS",
        default: "~/.thing",
        ca: "ca.pem",
        certificate: "cert.pem",
        key: "key.pem",
    }),
};

fn transport(variables: &[(&str, &str)]) -> Result<Transport, Error> {
    Transport::from_variables(&ENDPOINT, |name| {
        let mut variables = variables.iter();
        let found = variables.find(|(variable, _)| *variable == name)?;
        Some(OsString::from(found.1))
    })
}

#[track_caller]
fn failure(variables: &[(&str, &str)]) -> String {
    transport(variables).unwrap_err().to_string()
}

/// The three files in a folder, and a server that wants to see such a certificate.
async fn server(folder: &Path, requests: usize) -> TlsServer {
    let authority = Authority::new("ours");
    let me = authority.issue(&["me"]);
    for (name, pem) in [
        ("ca.pem", &authority.pem),
        ("cert.pem", &me.certificate),
        ("key.pem", &me.key),
    ] {
        fs::write(folder.join(name), pem).unwrap();
    }
    let config = Config::new(authority.issue(&["127.0.0.1"])).clients_of(&authority);
    let script = vec![Act::Request, send(answer("200 OK", "a/b", "fine"))];
    TlsServer::new(config, vec![script; requests]).await
}

async fn ask(transport: Transport) -> Result<String, Error> {
    let client = rt::Client::new(transport, "1.2", "/v1.2");
    get(&client).streamed().await?.text().await
}

#[test]
fn the_address() {
    assert_eq!(transport(&[]).unwrap().address(), "/run/thing.sock");
    let empty = transport(&[("THING_HOST", ""), ("THING_VERIFY", "")]);
    assert_eq!(empty.unwrap().address(), "/run/thing.sock");
    let set = transport(&[("THING_HOST", "tcp://host:1")]);
    assert_eq!(set.unwrap().address(), "tcp://host:1");
    let told = failure(&[("THING_HOST", "host")]);
    assert!(
        told.contains("invalid `THING_HOST`: expected `unix:///path`"),
        "{told}"
    );
    assert!(told.ends_with("found `host`"), "{told}");
}

/// The endpoint of a thing that has ports of its own.
fn with_ports(address: &str, more: &[(&str, &str)]) -> Result<Transport, Error> {
    let endpoint = Endpoint {
        ports: Some(EndpointPorts {
            plain: 2375,
            tls: 2376,
        }),
        default: "unix:///run/thing.sock",
        ..ENDPOINT
    };
    Transport::from_variables(&endpoint, |name| {
        let host = ("THING_HOST", address);
        let mut variables = more.iter().chain([&host]);
        let found = variables.find(|(variable, _)| *variable == name)?;
        Some(OsString::from(found.1))
    })
}

#[test]
fn what_an_address_may_leave_out() {
    for (said, meant) in [
        ("far", "tcp://far:2375"),
        ("far:1", "tcp://far:1"),
        (" tcp://far ", "tcp://far:2375"),
        ("tcp://far/", "tcp://far:2375"),
        ("tcp://far:", "tcp://far:2375"),
        ("tcp://", "tcp://localhost:2375"),
        ("tcp://:1", "tcp://localhost:1"),
        (":1", "tcp://localhost:1"),
        ("[::1]", "tcp://[::1]:2375"),
        ("tcp://[::1]", "tcp://[::1]:2375"),
        ("tcp://[::1]:1", "tcp://[::1]:1"),
        ("http://far", "http://far:80"),
        ("unix://", "unix:///run/thing.sock"),
        ("unix://run/thing.sock", "unix://run/thing.sock"),
        ("/run/thing.sock", "/run/thing.sock"),
    ] {
        let transport = with_ports(said, &[]);
        assert_eq!(transport.unwrap().address(), meant, "{said}");
    }
}

#[test]
fn the_port_with_tls_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let pem = Authority::new("ours").pem;
    fs::write(folder.path().join("ca.pem"), pem).unwrap();
    let folder = folder.path().to_str().unwrap();
    let verify = [("THING_VERIFY", "1"), ("THING_CERTS", folder)];
    let address = |said| with_ports(said, &verify).unwrap().address().to_owned();
    assert_eq!(address("far"), "tcp://far:2376");
    assert_eq!(address("tcp://[::1]"), "tcp://[::1]:2376");
    assert_eq!(address("https://far"), "https://far:443");
    assert_eq!(address("unix://"), "unix:///run/thing.sock");
}

#[test]
fn an_address_that_cannot_be_used_is_told_with_its_variable() {
    for (said, why, found) in [
        ("ssh://me:secret@far", "there is no SSH here", "ssh://…@far"),
        (
            "npipe:////./pipe/thing",
            "no named pipes",
            "npipe:////./pipe/thing",
        ),
        ("fd://", "is for servers", "fd://"),
        (
            "tcp://far:1/base",
            "nothing before the paths",
            "tcp://far:1/base",
        ),
        ("far/base", "expected `unix:///path`", "far/base"),
        (
            "tcp://me:secret@far:1",
            "expected `unix:///path`",
            "tcp://…@far:1",
        ),
        ("::1", "expected `unix:///path`", "::1"),
        (
            "tcp://far:65536",
            "expected `unix:///path`",
            "tcp://far:65536",
        ),
        ("ftp://far", "expected `unix:///path`", "ftp://far"),
    ] {
        let told = with_ports(said, &[]).unwrap_err().to_string();
        assert!(told.contains("invalid `THING_HOST`: "), "{told}");
        assert!(told.contains(why), "{told}");
        assert!(told.ends_with(&format!("found `{found}`")), "{told}");
        assert!(!told.contains("secret"), "{told}");
    }
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_no_text() {
    use std::os::unix::ffi::OsStringExt;
    let error = Transport::from_variables(&ENDPOINT, |_| Some(OsString::from_vec(vec![0xff])));
    let error = error.unwrap_err();
    assert_eq!(error.to_string(), "invalid `THING_HOST`: it is not Unicode");
}

#[test]
fn the_environment_of_the_process() {
    // Nothing is set here, since that would not be safe; these are set, or not, everywhere.
    let endpoint = |variable| Endpoint {
        ports: None,
        variable,
        default: "/run/default",
        context: None,
        tls: None,
    };
    let transport = Transport::from_env(&endpoint("LONGSHORE_TEST_UNSET")).unwrap();
    assert_eq!(transport.address(), "/run/default");
    let error = Transport::from_env(&endpoint("CARGO_PKG_NAME")).unwrap_err();
    assert!(error.to_string().contains("expected `unix:///path`"));
    let transport = Transport::from_env(&endpoint("CARGO_MANIFEST_DIR")).unwrap();
    assert!(transport.address().ends_with("runtime"));
}

#[tokio::test]
async fn a_verified_server_with_the_files_of_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let server = server(folder.path(), 3).await;
    let certs = folder.path().to_str().unwrap();
    for scheme in ["tcp", "http", "https"] {
        let address = format!("{scheme}://127.0.0.1:{}", server.port);
        let transport = transport(&[
            ("THING_HOST", &address),
            ("THING_VERIFY", "0"),
            ("THING_CERTS", certs),
        ]);
        assert_eq!(ask(transport.unwrap()).await.unwrap(), "fine");
    }
}

#[tokio::test]
async fn the_default_folder_is_below_the_home() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".thing");
    fs::create_dir(&folder).unwrap();
    let server = server(&folder, 1).await;
    let address = format!("tcp://127.0.0.1:{}", server.port);
    let variables = [
        ("THING_HOST", &*address),
        ("THING_VERIFY", "1"),
        (HOME, home.path().to_str().unwrap()),
    ];
    assert_eq!(ask(transport(&variables).unwrap()).await.unwrap(), "fine");
    let error = failure(&variables[..2]);
    assert!(error.starts_with("invalid `THING_CERTS`: "), "{error}");
}

#[tokio::test]
async fn an_https_address_without_verification() {
    let folder = tempfile::tempdir().unwrap();
    let server = server(folder.path(), 2).await;
    let certs = folder.path().to_str().unwrap();
    // Whoever signed it, no matter.
    fs::remove_file(folder.path().join("ca.pem")).unwrap();
    let address = format!("https://127.0.0.1:{}", server.port);
    let variables = [("THING_HOST", &*address), ("THING_CERTS", certs)];
    assert_eq!(ask(transport(&variables).unwrap()).await.unwrap(), "fine");
    // Without the folder it is verified, and nobody in the system signed it.
    let error = ask(transport(&variables[..1]).unwrap()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Connect { .. }), "{error}");
}

#[tokio::test]
async fn without_a_wish_for_tls_there_is_none() {
    let server = support::Server::answering(answer("200 OK", "a/b", "fine"));
    let address = server.address().to_owned();
    let transport = transport(&[
        ("THING_HOST", &address),
        ("THING_VERIFY", "1"),
        ("THING_CERTS", "/nobody/has/this"),
    ]);
    // A unix socket has none at all.
    assert_eq!(ask(transport.unwrap()).await.unwrap(), "fine");
    let tcp = [
        ("THING_HOST", "tcp://host:1"),
        ("THING_CERTS", "/nobody/has/this"),
    ];
    assert!(self::transport(&tcp).is_ok());
}

#[tokio::test]
async fn files_that_are_missing() {
    let folder = tempfile::tempdir().unwrap();
    let _server = server(folder.path(), 0).await;
    let path = |name: &str| folder.path().join(name);
    let certs = folder.path().to_str().unwrap();
    let variables = [
        ("THING_HOST", "tcp://127.0.0.1:1"),
        ("THING_VERIFY", "1"),
        ("THING_CERTS", certs),
    ];
    // Without a certificate the client shows none; half of one is a mistake.
    fs::remove_file(path("key.pem")).unwrap();
    let expected = format!("cannot use {}: ", path("key.pem").display());
    assert!(failure(&variables).starts_with(&expected));
    fs::remove_file(path("cert.pem")).unwrap();
    transport(&variables).unwrap();
    fs::remove_file(path("ca.pem")).unwrap();
    let expected = format!("cannot use {}: ", path("ca.pem").display());
    assert!(failure(&variables).starts_with(&expected));
}

const CONTEXTS: Endpoint = Endpoint {
    context: Some(EndpointContext {
        variable: "THING_CONTEXT",
        folder: "THING_CONFIG",
        default: "~/.thing",
        config: "config.json",
        current: "/current",
        none: "default",
        contexts: "contexts/meta",
        file: "meta.json",
        name: "/Name",
        address: "/Endpoints/thing/Host",
        insecure: "/Endpoints/thing/Trust",
        certificates: "contexts/tls",
        below: "thing",
    }),
    ..ENDPOINT
};

/// A home with contexts in it.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.path().join(".thing").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn context(&self, id: &str, name: &str, address: &str, more: &str) {
        let server = format!(r#"{{"Host":"{address}"{more}}}"#);
        let text = format!(r#"{{"Name":"{name}","Endpoints":{{"thing":{server}}}}}"#);
        self.write(&format!("contexts/meta/{id}/meta.json"), &text);
    }

    fn transport(&self, variables: &[(&str, &str)]) -> Result<Transport, Error> {
        let home = self.0.path().to_str().unwrap();
        Transport::from_variables(&CONTEXTS, |name| {
            let mut variables = variables.iter().copied().chain([(HOME, home)]);
            let found = variables.find(|(variable, _)| *variable == name)?;
            Some(OsString::from(found.1))
        })
    }

    #[track_caller]
    fn address(&self, variables: &[(&str, &str)]) -> String {
        self.transport(variables).unwrap().address().to_owned()
    }

    #[track_caller]
    fn failure(&self, variables: &[(&str, &str)]) -> String {
        self.transport(variables).unwrap_err().to_string()
    }
}

#[test]
fn a_context_goes_before_the_default_but_not_before_an_address() {
    let home = Home::new();
    assert_eq!(home.address(&[]), "/run/thing.sock");
    home.write("config.json", r#"{"auths":{"a":{"auth":"c2VjcmV0"}}}"#);
    assert_eq!(home.address(&[]), "/run/thing.sock");
    home.context("1f", "far", "tcp://far:1", "");
    home.context("2e", "near", "unix:///near.sock", "");
    assert_eq!(home.address(&[]), "/run/thing.sock");
    assert_eq!(
        home.address(&[("THING_CONTEXT", "near")]),
        "unix:///near.sock"
    );
    home.write("config.json", r#"{"current":"far"}"#);
    assert_eq!(home.address(&[]), "tcp://far:1");
    assert_eq!(home.address(&[("THING_CONTEXT", "")]), "tcp://far:1");
    assert_eq!(
        home.address(&[("THING_CONTEXT", "near")]),
        "unix:///near.sock"
    );
    assert_eq!(
        home.address(&[("THING_CONTEXT", "default")]),
        "/run/thing.sock"
    );
    assert_eq!(
        home.address(&[("THING_HOST", "tcp://here:1")]),
        "tcp://here:1"
    );
    let elsewhere = tempfile::tempdir().unwrap();
    let elsewhere = ("THING_CONFIG", elsewhere.path().to_str().unwrap());
    assert_eq!(home.address(&[elsewhere]), "/run/thing.sock");
    home.write("config.json", r#"{"current":"default"}"#);
    assert_eq!(home.address(&[]), "/run/thing.sock");
}

#[test]
fn without_a_home_there_are_no_contexts() {
    let none = Transport::from_variables(&CONTEXTS, |_| None);
    assert_eq!(none.unwrap().address(), "/run/thing.sock");
    let named = Transport::from_variables(&CONTEXTS, |name| {
        (name == "THING_CONTEXT").then(|| "near".into())
    });
    let error = named.unwrap_err().to_string();
    assert!(
        error.starts_with("invalid `THING_CONFIG`: it is not set"),
        "{error}"
    );
}

#[test]
fn contexts_that_cannot_be_used_are_told_without_what_is_in_the_files() {
    let home = Home::new();
    let far = [("THING_CONTEXT", "../far\u{1b}")];
    let error = home.failure(&far);
    assert!(
        error.starts_with("invalid `THING_CONTEXT`: there is no context `../far\\u{1b}` in "),
        "{error}"
    );
    let far = [("THING_CONTEXT", "far")];
    for (text, expected) in [
        (r#"{"Name":"far"}"#, "the context `far` has no address"),
        (
            r#"{"Name":"far","Endpoints":{"thing":{"Host":["secret"]}}}"#,
            "has no address",
        ),
        (
            r#"{"Name":"far","Endpoints":{"thing":{"Host":"ssh://me:secret@far"}}}"#,
            "there is no SSH here",
        ),
        (
            r#"{"Name":"far","secret""#,
            "meta.json: expected JSON at line 1, column ",
        ),
        (&"[".repeat(500), "meta.json: expected JSON"),
        (
            &" ".repeat((1 << 20) + 1),
            "meta.json: larger than 1048576 bytes",
        ),
    ] {
        home.write("contexts/meta/1f/meta.json", text);
        let error = home.failure(&far);
        assert!(error.contains(expected), "{error}");
        assert!(!error.contains("secret"), "{error}");
    }
    // One that is broken does not keep another from being found.
    home.context("2e", "near", "unix:///near.sock", "");
    assert_eq!(
        home.address(&[("THING_CONTEXT", "near")]),
        "unix:///near.sock"
    );
    home.write("config.json", r#"{"auth":"secret"#);
    let error = home.failure(&[]);
    assert!(
        error.contains("config.json: expected JSON at line 1"),
        "{error}"
    );
    assert!(!error.contains("secret"), "{error}");
    fs::remove_file(home.0.path().join(".thing/config.json")).unwrap();
    fs::create_dir(home.0.path().join(".thing/config.json")).unwrap();
    assert!(home.failure(&[]).ends_with("config.json: this is no file"));
}

#[tokio::test]
async fn a_context_has_certificates_of_its_own() {
    let home = Home::new();
    let files = home.0.path().join(".thing/contexts/tls/1f/thing");
    fs::create_dir_all(&files).unwrap();
    let server = server(&files, 3).await;
    let address = format!("tcp://127.0.0.1:{}", server.port);
    home.context("1f", "far", &address, "");
    let far = [
        ("THING_CONTEXT", "far"),
        ("THING_CERTS", "/nobody/has/this"),
    ];
    assert_eq!(ask(home.transport(&far).unwrap()).await.unwrap(), "fine");
    // Nobody in the system signed it.
    fs::remove_file(files.join("ca.pem")).unwrap();
    let error = ask(home.transport(&far).unwrap()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Connect { .. }), "{error}");
    home.context("1f", "far", &address, r#","Trust":true"#);
    assert_eq!(ask(home.transport(&far).unwrap()).await.unwrap(), "fine");
    fs::remove_file(files.join("key.pem")).unwrap();
    assert!(home.failure(&far).contains("key.pem"));
    // A unix socket needs none of them.
    home.context("1f", "far", "unix:///far.sock", "");
    assert_eq!(home.address(&far), "unix:///far.sock");
}
